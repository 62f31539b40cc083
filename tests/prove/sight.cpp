#include "prove/sight.h"

namespace countersign::prove {

namespace {

Id id(const std::string &text) { return text.empty() ? 0 : std::stoll(text); }
std::optional<Ms> ms(const std::string &text) { return text.empty() ? std::nullopt : std::optional<Ms>(std::stoll(text)); }

} // namespace

Sight lookAt(const Rows &rows)
{
    Sight s;
    for (const auto &r : rows("SELECT id, review_case, account, person, state, verdict, clause, actions, posted_at, notice_at, barred_until, hold_until,"
                              " proposal, (SELECT payload IS NOT NULL FROM vault WHERE vault.id = evidence_vault) FROM decision"))
        s.decisions[id(r[0])] = {id(r[1]), id(r[2]), id(r[3]), r[4], r[5], r[6], r[7], ms(r[8]), ms(r[9]), ms(r[10]), ms(r[11]), id(r[12]), r[13] == "1"};
    for (const auto &r : rows("SELECT decision, state, expires_at FROM strike"))
        s.strikes[id(r[0])] = {id(r[0]), r[1], id(r[2])};
    for (const auto &r : rows("SELECT id, kind, state, account, proposer, reader, countersigned_at, release_at, high_reach, created_at FROM proposal"))
        s.proposals[id(r[0])] = {r[1], r[2], id(r[3]), id(r[4]), id(r[5]), ms(r[6]), ms(r[7]), r[8] == "1", id(r[9]), {}, {}};
    for (const auto &r : rows("SELECT proposal, decision FROM proposal_ground ORDER BY proposal, decision"))
        s.proposals[id(r[0])].grounds.push_back(id(r[1]));
    for (const auto &r : rows("SELECT proposal, person, signed_at FROM countersignature"))
        s.proposals[id(r[0])].signers[id(r[1])] = id(r[2]);
    for (const auto &r : rows("SELECT id, action, state, subject_kind, account, proposal, external, from_at, until_at, contest_due, thinned_due FROM sanction"))
        s.sanctions[id(r[0])] = {r[1], r[2], r[3], id(r[4]), id(r[5]), r[6] == "1", id(r[7]), ms(r[8]), ms(r[9]), ms(r[10]), {}};
    for (const auto &r : rows("SELECT sanction, decision, fell FROM sanction_ground"))
        s.sanctions[id(r[0])].grounds[id(r[1])] = r[2] == "1";
    for (const auto &r : rows("SELECT id, decision, account, by_kind, state, filed_at, learnt_at, decided_by FROM appeal"))
        s.appeals[id(r[0])] = {id(r[1]), id(r[2]), r[3], r[4], id(r[5]), id(r[6]), id(r[7])};
    for (const auto &r : rows("SELECT id, target_kind || ' ' || target, number, sanction, action, state FROM platform_order WHERE target_kind <> 'notice'"))
        s.orders[id(r[0])] = {r[1], id(r[2]), id(r[3]), r[4], r[5]};
    for (const auto &r : rows("SELECT id, highest_reach IS NULL OR highest_reach >= 10000 OR tags <> '', tags FROM account")) {
        s.wide[id(r[0])] = r[1] == "1";
        s.tags[id(r[0])] = r[2];
    }
    for (const auto &r : rows("SELECT id, roles, state FROM person"))
        s.people[id(r[0])] = {r[1], r[2]};
    for (const auto &r : rows("SELECT id, a, b, unlinked_at FROM account_link"))
        s.links[id(r[0])] = {id(r[1]), id(r[2]), ms(r[3])};
    for (const auto &r : rows("SELECT id, state FROM escalation"))
        s.escalations[id(r[0])] = r[1];
    for (const auto &r : rows("SELECT id, state FROM suggestion"))
        s.suggestions[id(r[0])] = r[1];
    for (const auto &r : rows("SELECT decision, sanction FROM notice WHERE kind = 'restriction'")) {
        s.noticedDecisions.insert(id(r[0]));
        s.noticedSanctions.insert(id(r[1]));
    }
    for (const auto &r : rows("SELECT review_case, holder, lease_until FROM work WHERE holder IS NOT NULL"))
        s.held[id(r[0])] = {id(r[1]), id(r[2])};
    s.refusals = id(rows("SELECT count(*) FROM refusal")[0][0]);
    const auto head = rows("SELECT size, last_at FROM log_head");
    s.size = id(head[0][0]);
    s.lastAt = id(head[0][1]);
    return s;
}

} // namespace countersign::prove
