// The account's whole story, the proposal's file and the notice's.
#include "services/documents/documents.h"

#include "services/accounts/account_links.h"
#include "services/frame/facts.h"
#include "services/proposals/proposal_service.h"
#include "services/frame/state_changes.h"
#include "services/accounts/tag_service.h"
#include "services/signoff/seeded_checks.h"
#include "services/signoff/signoff_rules.h"
#include "store/suggestions.h"

namespace countersign {

bool Documents::tells(const NoticeRecord &notice, const Blindness &blind)
{
    const auto sanction = m_workspace.sanctions().find(notice.sanction);
    return (notice.decision.valid() && blind.hidesFinding(notice.decision)) || (sanction && blind.hides(*sanction));
}

Json Documents::timeline(AccountId account, const Blindness &blind)
{
    // Everything about the account: its own row and the rows of what hangs on it.
    auto rows = m_workspace.db().prepare(
        "SELECT DISTINCT seq FROM ("
        " SELECT seq FROM log_mention WHERE kind = 'account' AND id = ?1"
        " UNION ALL SELECT m.seq FROM review_case c JOIN log_mention m ON m.kind = 'case' AND m.id = c.id WHERE c.account = ?1"
        " UNION ALL SELECT m.seq FROM decision d JOIN log_mention m ON m.kind = 'decision' AND m.id = d.id WHERE d.account = ?1"
        " UNION ALL SELECT m.seq FROM strike k JOIN log_mention m ON m.kind = 'strike' AND m.id = k.id WHERE k.account = ?1"
        " UNION ALL SELECT m.seq FROM proposal p JOIN log_mention m ON m.kind = 'proposal' AND m.id = p.id WHERE p.account = ?1"
        " UNION ALL SELECT m.seq FROM sanction s JOIN log_mention m ON m.kind = 'sanction' AND m.id = s.id WHERE s.account = ?1"
        " UNION ALL SELECT m.seq FROM appeal a JOIN log_mention m ON m.kind = 'appeal' AND m.id = a.id WHERE a.account = ?1"
        " UNION ALL SELECT m.seq FROM account_link l JOIN log_mention m ON m.kind = 'link' AND m.id = l.id WHERE l.a = ?1 OR l.b = ?1"
        " UNION ALL SELECT m.seq FROM escalation e JOIN log_mention m ON m.kind = 'escalation' AND m.id = e.id WHERE e.account = ?1"
        ") ORDER BY seq");
    rows.bind(account);
    Json out = Json::array();
    while (rows.step()) {
        const auto entry = m_workspace.log().entry(rows.integer(0));
        if (!entry)
            continue;
        Json item = {{"seq", entry->seq}};
        const auto veil = blind.veil(*entry);
        if (veil != Blindness::Veil::Finding) {
            item["at"] = rfc3339(entry->at);
            item["type"] = entry->type;
        }
        if (veil != Blindness::Veil::None) {
            item["hidden"] = true;
        } else {
            const auto person = PersonId::parse(entry->actor);
            item["actor"] = person ? m_workspace.people().handle(*person) : entry->actor;
            for (const char *what : {"case", "decision", "proposal", "sanction", "strike", "appeal", "escalation"})
                if (entry->data.contains(what))
                    item[what] = thingName(what, intOr(entry->data, what));
        }
        out.push_back(std::move(item));
    }
    return out;
}

// Why somebody linked them may tell what a reader who is still blind must not know.
Json Documents::linkedAccounts(AccountId account, const Blindness &blind)
{
    Json out = Json::array();
    for (const AccountLink &link : m_workspace.accounts().links(account)) {
        const auto reason = link.reasonVault > 0 && !blind.hidesAccount(link.a) && !blind.hidesAccount(link.b) ? m_workspace.log().open(link.reasonVault) : std::nullopt;
        const AccountId other = link.other(account);
        Json one = {{"account", other.str()}, {"external_id", m_workspace.accounts().externalId("account", other.value)},
                    {"linked_at", rfc3339(link.linkedAt)},
                    {"linked_by", link.linkedBy.valid() ? m_workspace.people().handle(link.linkedBy) : std::string("the platform")},
                    {"reason", reason ? stringOr(*reason, "reason") : std::string()}};
        one["unlinked_at"] = link.unlinkedAt ? Json(rfc3339(*link.unlinkedAt)) : Json();
        if (link.unlinkedBy.valid())
            one["unlinked_by"] = m_workspace.people().handle(link.unlinkedBy);
        out.push_back(std::move(one));
    }
    return out;
}

// R11. Hours that were used tell of freezes, which a reader who is still blind must not know.
Json Documents::freezeHours(AccountId account, const Blindness &blind)
{
    const FreezeBudget budget = freezeBudget(m_workspace, account, m_workspace.now());
    Json accounts = Json::array();
    bool hidden = false;
    for (const AccountId one : budget.accounts) {
        accounts.push_back(one.str());
        hidden = hidden || blind.hidesAccount(one);
    }
    Json out = {{"accounts", std::move(accounts)}};
    if (hidden) {
        out["hidden"] = true;
    } else {
        out["used_s"] = budget.used.count();
        out["left_s"] = budget.left.count();
    }
    return out;
}

Result<Json> Documents::accountFile(const std::string &reference)
{
    return shown("account.show", [&]() -> Result<Json> {
        CS_TRY(const Account account, accountByReference(m_workspace, reference));
        const Blindness blind(m_workspace, m_viewer);
        const Instant now = m_workspace.now();
        Json out = accountSummary(account, blind);
        Json strikes = Json::array();
        for (const Strike &strike : m_workspace.decisions().strikes(account.id))
            if (!blind.hidesFinding(strike.decision)) {
                m_sight.saw(strike.decision);
                strikes.push_back(strikeJson(strike));
            }
        Json sanctionList = Json::array();
        for (const Sanction &s : m_workspace.sanctions().all(account.id, false))
            sanctionList.push_back(sanction(s, blind));
        Json appeals = Json::array();
        for (const Appeal &appeal : m_workspace.appeals().ofAccount(account.id, now))
            if (appeal.open() || !blind.hidesFinding(appeal.decision)) // what became of it would tell the finding
                appeals.push_back(appealJson(m_workspace, appeal));
        Json decisions = Json::array();
        for (const Decision &d : m_workspace.decisions().ofAccount(account.id))
            decisions.push_back(decision(d, blind));
        Json escalations = Json::array();
        for (const Escalation &e : m_workspace.escalations().all(account.id))
            escalations.push_back(escalationJson(m_workspace, e));
        Json proposals = Json::array();
        for (const Proposal &p : m_workspace.proposals().ofAccount(account.id)) {
            if (blind.hides(p.id))
                proposals.push_back({{"proposal", p.id.str()}, {"hidden", true}});
            else
                proposals.push_back({{"proposal", p.id.str()}, {"action", std::string(name(p.action))}, {"state", std::string(name(p.state))},
                                     {"created_at", rfc3339(p.createdAt)}});
        }
        Json notices = Json::array();
        for (const NoticeRecord &notice : m_workspace.outgoing().notices(account.id))
            notices.push_back(tells(notice, blind) ? Json{{"notice", notice.id.str()}, {"hidden", true}}
                                                   : Json{{"notice", notice.id.str()}, {"kind", notice.kind}, {"released_at", rfc3339(notice.releasedAt)}});
        Json posts = Json::array();
        auto postRows = m_workspace.db().prepare("SELECT id, posted_at, first_seen, language, media FROM post WHERE account = ?1 ORDER BY id DESC LIMIT 500");
        postRows.bind(account.id);
        while (postRows.step()) // what it says is in its cases
            posts.push_back({{"post", subjectName(m_workspace, SubjectKind::Post, postRows.integer(0))},
                             {"posted_at", rfc3339(postRows.integerOrNull(1) ? postRows.instant(1) : postRows.instant(2))},
                             {"language", postRows.string(3)}, {"media", postRows.string(4)}});
        Json untaggings = Json::array();
        for (const Untagging &one : openUntaggings(m_workspace, account.id, now)) {
            const auto words = m_workspace.log().open(one.reasonVault);
            untaggings.push_back({{"tag", one.tag}, {"proposed_by", m_workspace.people().handle(one.proposedBy)}, {"proposed_at", rfc3339(one.proposedAt)},
                                  {"valid_until", rfc3339(one.validUntil)}, {"reason", words ? stringOr(*words, "reason") : std::string()}});
        }
        out["untagging"] = std::move(untaggings);
        out["linked"] = linkedAccounts(account.id, blind);
        out["freeze_hours"] = freezeHours(account.id, blind);
        out["posts"] = std::move(posts);
        out["strikes"] = std::move(strikes);
        out["sanctions"] = std::move(sanctionList);
        out["appeals"] = std::move(appeals);
        out["decisions"] = std::move(decisions);
        out["escalations"] = std::move(escalations);
        out["proposals"] = std::move(proposals);
        out["notices"] = std::move(notices);
        out["timeline"] = timeline(account.id, blind);
        return out;
    });
}

Result<Json> Documents::proposalFile(ProposalId id)
{
    return shown("proposal.show", [&]() -> Result<Json> {
        if (m_viewer.person)
            if (auto check = SeededChecks(m_workspace).file(*m_viewer.person, id))
                return *std::move(check);
        CS_TRY(const Proposal found, findProposal(m_workspace, id));
        const Proposal *const proposal = &found;
        const Blindness blind(m_workspace, m_viewer);
        Json out = {{"proposal", id.str()}, {"state", std::string(name(proposal->state))}, {"version", proposal->version},
                    {"created_at", rfc3339(proposal->createdAt)}, {"valid_until", rfc3339(proposal->validUntil)}};
        if (blind.hides(id)) { // nothing that would tell a possible reader what somebody else thinks
            Requirement unread;
            unread.rule = "R6";
            unread.id = "reader.blind";
            unread.title = CS_TEXT("Who may sign reads blind first");
            unread.state = RequirementState::NotMet;
            unread.why = CS_TEXT("You might read this proposal, so it is hidden from you.");
            unread.clears = CS_TEXT("It is shown after you have read it blind, and to people who cannot sign it.");
            out["hidden"] = true;
            out["bound_hash"] = hex(proposal->boundHash); // salted by a nonce: it tells nothing
            out["requirements"] = requirementsJson({unread});
            return out;
        }
        m_sight.saw(id);
        CS_TRY(const auto requirements, ProposalService(m_workspace).requirements(id, m_viewer.person ? &*m_viewer.person : nullptr));
        const auto rationale = m_workspace.log().open(proposal->rationaleVault);
        Json grounds = Json::array();
        for (const DecisionId ground : proposal->grounds)
            if (const auto d = m_workspace.decisions().find(ground))
                grounds.push_back(decision(*d, blind));
        Json signatures = Json::array();
        for (const Countersignature &signature : m_workspace.proposals().countersignatures(id))
            signatures.push_back({{"person", m_workspace.people().handle(signature.person)}, {"stage", std::string(name(signature.stage))},
                                  {"signed_at", rfc3339(signature.signedAt)}, {"signature", hex(signature.signature)}});
        Json overrides = Json::array();
        for (const Override &one : m_workspace.proposals().overrides(id)) {
            const auto reason = m_workspace.log().open(one.reasonVault);
            overrides.push_back({{"override", one.id.str()}, {"requirement", one.requirement}, {"reader", m_workspace.people().handle(one.reader)},
                                 {"person", m_workspace.people().handle(one.person)}, {"at", rfc3339(one.at)}, {"void", one.isVoid},
                                 {"reason", reason ? stringOr(*reason, "reason") : std::string()}});
        }
        out["overrides"] = std::move(overrides);
        out["kind"] = std::string(name(proposal->kind));
        out["account"] = proposal->account.str();
        out["action"] = std::string(name(proposal->action));
        out["duration_s"] = proposal->duration ? Json(proposal->duration->count()) : Json();
        out["proposer"] = m_workspace.people().handle(proposal->proposer);
        out["rationale"] = rationale ? stringOr(*rationale, "rationale") : std::string();
        out["quotes"] = rationale ? rationale->value("quotes", Json::object()) : Json::object();
        out["grounds"] = std::move(grounds);
        out["bound_hash"] = hex(proposal->boundHash);
        out["bound"] = parseJson(proposal->bound);
        out["hold_until"] = rfc3339(proposal->holdUntil);
        out["release_at"] = proposal->releaseAt ? Json(rfc3339(*proposal->releaseAt)) : Json();
        out["countersignatures"] = std::move(signatures);
        out["closed_why"] = proposal->closedWhy;
        if (const auto suggested = Suggestions(m_workspace.db()).behind(id))
            out["suggestion"] = suggested->id.str();
        out["requirements"] = requirementsJson(requirements);
        return out;
    });
}

Result<Json> Documents::noticeFile(NoticeId id)
{
    return shown("notice.show", [&]() -> Result<Json> {
        const auto notice = m_workspace.outgoing().notice(id);
        if (!notice)
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no notice %1."), {id.str()}});
        const Blindness blind(m_workspace, m_viewer);
        Json out = {{"notice", id.str()}, {"account", notice->account.str()}};
        if (tells(*notice, blind)) {
            out["hidden"] = "shown after you have read it blind";
            return out;
        }
        out["kind"] = notice->kind;
        out["released_at"] = rfc3339(notice->releasedAt);
        if (notice->corrects.valid())
            out["corrects"] = notice->corrects.str();
        if (notice->decision.valid())
            m_sight.saw(notice->decision);
        if (const auto sanction = m_workspace.sanctions().find(notice->sanction))
            m_sight.saw(*sanction);
        const auto payload = m_workspace.log().open(notice->vault);
        if (!payload)
            out["erased"] = true;
        else
            out["content"] = *payload;
        return out;
    });
}

Result<Json> Documents::orders(bool queuedOnly)
{
    return shown("outbox.list", [&]() -> Result<Json> {
        const Blindness blind(m_workspace, m_viewer);
        Json items = Json::array();
        for (const PlatformOrder &order : m_workspace.outgoing().orders(queuedOnly)) {
            const auto sanction = m_workspace.sanctions().find(order.sanction);
            const bool hidden = (order.decision.valid() && blind.hidesFinding(order.decision)) || (sanction && blind.hides(*sanction));
            items.push_back(hidden ? Json{{"key", order.id.str()}, {"state", order.state}, {"hidden", true}} : orderJson(m_workspace, order));
        }
        return items;
    });
}

Result<Json> Documents::logEntry(std::int64_t seq)
{
    return shown("log.show", [&]() -> Result<Json> {
        const auto entry = m_workspace.log().entry(seq);
        if (!entry)
            return fail(ErrorCode::NotFound, {CS_TEXT("The log has no entry %1."), {std::to_string(seq)}});
        Json out = {{"seq", seq}, {"hidden", true}};
        const auto veil = Blindness(m_workspace, m_viewer).veil(*entry);
        if (veil == Blindness::Veil::Finding)
            return out;
        out["at"] = rfc3339(entry->at);
        out["type"] = entry->type;
        if (veil == Blindness::Veil::Decider)
            return out;
        const auto person = PersonId::parse(entry->actor);
        out["hidden"] = false;
        out["actor"] = person ? m_workspace.people().handle(*person) : entry->actor;
        out["actor_type"] = std::string(name(entry->actorType));
        out["data"] = entry->data;
        m_sight.saw(entry->data);
        return out;
    });
}

} // namespace countersign
