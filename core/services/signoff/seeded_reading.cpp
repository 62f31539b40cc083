// Reading a check: as any proposal is read, until it closes.
#include "services/frame/facts.h"
#include "services/review/finding_rules.h"
#include "services/signoff/seeded_row.h"
#include "services/signoff/sight.h"
#include "services/signoff/signoff_look.h"
#include "services/signoff/signoff_rules.h"

#include <algorithm>

namespace countersign {

void SeededChecks::step(Unit &unit, const Check &check)
{
    unit.db().run("UPDATE seeded_check SET steps = steps + 1 WHERE number = ?1", check.id);
    if (const auto head = unit.log().head())
        unit.receipt().events.push_back(head->size + check.steps + 1);
}

Result<SeededChecks::Check> SeededChecks::running(const Session &session, ProposalId id)
{
    auto check = row(id);
    if (!check || check->reader != session.id())
        return fail(ErrorCode::Conflict, {CS_TEXT("You are not reading %1."), {id.str()}}, CS_TEXT("Take it with \"signoff next\"."));
    if (over(*check))
        return fail(ErrorCode::Conflict, words(check->outcome.empty() ? "lapsed" : check->outcome, id),
                    CS_TEXT("\"signoff next\" deals one that waits."));
    return *std::move(check);
}

Result<Receipt> SeededChecks::begin(Unit &unit, const Session &session, const Proposal &proposal)
{
    CS_CHECK(notRunOut(proposal, unit.now));
    const auto list = readerRequirements(m_workspace, session.person(), proposal, unit.now);
    if (!allMet(list)) {
        const Requirement first = unmet(list).front();
        return fail(ErrorCode::Refused, {CS_TEXT("You can't read %1: %2"), {proposal.id.str(), first.why}}, first.clears, list);
    }
    unit.db().run("UPDATE seeded_check SET reader = ?2, started_at = ?3 WHERE number = ?1", proposal.id, session.id(), unit.now);
    for (const ReadingItem &item : dealItems(m_workspace, proposal, session.id(), m_workspace.random()))
        unit.db().run("INSERT INTO seeded_item (number, item, decision, decoy) VALUES (?1, ?2, ?3, ?4)", proposal.id, item.item, item.decision,
                      item.decoy ? 1 : 0);
    step(unit, *row(proposal.id));
    unit.receipt().made = {{"proposal", proposal.id.str()}, {"state", "reading"}, {"stage", std::string(name(ReadingStage::First))}};
    return unit.finish();
}

Result<Receipt> SeededChecks::read(Unit &unit, const Session &session, ProposalId id, int item, Verdict verdict, const std::string &clauseCode,
                                   std::optional<std::chrono::seconds> looked)
{
    CS_TRY(const Check check, running(session, id));
    if (check.revealedAt)
        return fail(ErrorCode::Conflict, {CS_TEXT("%1 is revealed to you; findings are closed."), {id.str()}},
                    CS_TEXT("What you found blind stands."));
    const auto dealt = items(id);
    const auto found = std::find_if(dealt.begin(), dealt.end(), [&](const ReadingItem &i) { return i.item == item; });
    if (found == dealt.end())
        return fail(ErrorCode::NotFound, {CS_TEXT("%1 has items 1 to %2."), {id.str(), std::to_string(dealt.size())}}, CS_TEXT("Name one of them."));
    CS_TRY(const Clause *const clause, citedClause(m_workspace, found->decision, verdict, clauseCode));
    const auto credited = creditedLook(dealt, *found, reading(id, session.id()).value_or(Reading{}), looked, unit.now);
    unit.db().run("UPDATE seeded_item SET verdict = ?3, clause = ?4, severity = ?5, read_at = ?6, looked_s = ?7 WHERE number = ?1 AND item = ?2",
                  id, item, name(verdict), clause ? clause->code : std::string(), clause ? static_cast<int>(clause->severity) : 1, unit.now,
                  credited ? std::optional(credited->count()) : std::nullopt);
    step(unit, check);
    std::int64_t left = 0;
    for (const ReadingItem &one : dealt)
        left += !one.verdict && one.item != item ? 1 : 0;
    unit.receipt().made = {{"proposal", id.str()}, {"item", item}, {"verdict", verdict == Verdict::Violation ? "violates" : "not"},
                           {"items_left", left}};
    if (credited)
        unit.receipt().made["looked_s"] = credited->count();
    return unit.finish();
}

Result<Receipt> SeededChecks::close(Unit &unit, const Session &session, const Check &check, const std::string &outcome, Json made)
{
    unit.db().run("UPDATE seeded_check SET outcome = ?2, closed_at = ?3 WHERE number = ?1", check.id, outcome, unit.now);
    Sight sight(m_workspace, Viewer{session.person()});
    for (const Check::Alleged &one : check.grounds)
        sight.saw(one.decision);
    CS_CHECK(sight.record("signoff.check"));
    unit.receipt().made = std::move(made);
    unit.receipt().made["proposal"] = check.id.str();
    unit.receipt().made["state"] = "check";
    unit.receipt().made["check"] = checkJson(disclosed(*row(check.id)));
    return unit.finish();
}

Result<Receipt> SeededChecks::reveal(Unit &unit, const Session &session, ProposalId id)
{
    CS_TRY(const Check check, running(session, id));
    if (check.revealedAt) {
        unit.receipt().made = {{"proposal", id.str()}, {"state", std::string(name(ProposalState::Revealed))}};
        return unit.finish();
    }
    const auto dealt = items(id);
    if (const Requirement all = allItemsRead(dealt); all.state == RequirementState::NotMet)
        return fail(ErrorCode::Refused, all.why, all.clears, {all});
    if (const Requirement look = leastLooked(m_workspace, reading(id, session.id()).value_or(Reading{}), dealt);
        look.state == RequirementState::NotMet)
        return fail(ErrorCode::Refused, {CS_TEXT("%1 is not revealed yet: %2"), {id.str(), look.why}}, look.clears, {look});
    const auto differences = compared(check);
    const auto differs = [&](bool decoys) {
        return std::any_of(differences.begin(), differences.end(), [&](const ItemDifference &d) { return d.differs && d.decoy == decoys; });
    };
    if (differs(false))
        return close(unit, session, check, "caught", {{"agrees", false}});
    if (differs(true))
        return close(unit, session, check, "stopped", {{"agrees", false}, {"decoys", "failed"}});
    unit.db().run("UPDATE seeded_check SET revealed_at = ?2 WHERE number = ?1", id, unit.now);
    step(unit, check);
    unit.receipt().made = {{"proposal", id.str()}, {"state", std::string(name(ProposalState::Revealed))}, {"agrees", true}};
    return unit.finish();
}

Result<Receipt> SeededChecks::countersign(Unit &unit, const Session &session, ProposalId id, const std::string &hash)
{
    CS_TRY(const Check check, running(session, id));
    CS_CHECK(isRevealed(check));
    auto list = requirements(standIn(check), session.person());
    Requirement bound;
    bound.rule = "R5";
    bound.id = "hash.bound";
    bound.title = CS_TEXT("The signature is bound to what was shown");
    bound.state = RequirementState::Met;
    if (hash != hex(check.boundHash)) {
        bound.state = RequirementState::NotMet;
        bound.why = CS_TEXT("The hash is not that of the proposal as it stands.");
        bound.clears = CS_TEXT("Reveal it again and sign the hash shown there.");
    }
    list.push_back(bound);
    for (const Requirement &r : unmet(list))
        if (r.kind == RequirementKind::Condition)
            return fail(bound.state == RequirementState::NotMet ? ErrorCode::Stale : ErrorCode::Refused,
                        {CS_TEXT("Can't sign %1: %2"), {id.str(), r.why}}, r.clears, list);
    return close(unit, session, check, "signed", Json::object());
}

Result<> SeededChecks::isRevealed(const Check &check)
{
    if (check.revealedAt)
        return {};
    Requirement r;
    r.rule = "R6";
    r.id = "read.blind";
    r.title = CS_TEXT("The signer has read every item blind");
    r.state = RequirementState::NotMet;
    r.why = {CS_TEXT("%1 has not been read and revealed by you."), {check.id.str()}};
    r.clears = CS_TEXT("Read each item, then reveal.");
    return fail(ErrorCode::Refused, r.why, r.clears, {r});
}

Result<Receipt> SeededChecks::turnDown(Unit &unit, const Session &session, ProposalId id)
{
    CS_TRY(const Check check, running(session, id));
    CS_CHECK(isRevealed(check));
    return close(unit, session, check, "caught", Json::object());
}

} // namespace countersign
