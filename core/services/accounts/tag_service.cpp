#include "services/accounts/tag_service.h"

#include "domain/tags.h"
#include "services/frame/facts.h"
#include "services/review/finding_rules.h"
#include "services/proposals/proposal_service.h"

#include <algorithm>

namespace countersign {

namespace {

Requirement untagRule(const char *ruleName, const char *id, Text title)
{
    Requirement r;
    r.rule = ruleName;
    r.id = id;
    r.title = std::move(title);
    r.state = RequirementState::Met;
    return r;
}

// The part that this person took in anything about the account, or nothing.
std::optional<std::string> partIn(Workspace &workspace, AccountId account, PersonId person)
{
    return workspace.db().word("SELECT role FROM (SELECT p.role FROM part p JOIN decision d ON d.id = p.decision WHERE d.account = ?1 AND p.person = ?2"
                               " UNION SELECT p.role FROM case_part p JOIN review_case c ON c.id = p.review_case WHERE c.account = ?1 AND p.person = ?2"
                               " UNION SELECT 'proposed' AS role FROM proposal WHERE account = ?1 AND proposer = ?2"
                               " UNION SELECT 'read' AS role FROM reading r JOIN proposal p ON p.id = r.proposal WHERE p.account = ?1 AND r.person = ?2)"
                               " WHERE role <> 'skipped' ORDER BY role LIMIT 1",
                               account, person);
}

Requirement uninvolvedIn(Workspace &workspace, const Account &account, const Person &person)
{
    auto r = untagRule("R12", "untag.uninvolved", CS_TEXT("Who takes a tag off took no part in anything about the account"));
    if (const auto role = partIn(workspace, account.id, person.id)) {
        r.state = RequirementState::NotMet;
        r.why = {CS_TEXT("%1 took part in what concerns %2 (%3)."), {person.handle, account.id.str(), *role}};
        r.clears = CS_TEXT("Two others take it off.");
    }
    return r;
}

Result<> hasTag(const Account &account, const std::string &tag)
{
    if (std::find(account.tags.begin(), account.tags.end(), tag) != account.tags.end())
        return {};
    return fail(ErrorCode::NotFound, {CS_TEXT("%1 is not tagged \"%2\"."), {account.id.str(), tag}}, CS_TEXT("\"account show\" lists its tags."));
}

std::optional<Untagging> openOne(Workspace &workspace, AccountId account, const std::string &tag)
{
    auto row = workspace.db().prepare("SELECT id, account, tag, proposed_by, proposed_at, valid_until, reason_vault FROM untagging"
                                      " WHERE account = ?1 AND tag = ?2 AND state = 'proposed'");
    row.bind(account, tag);
    if (!row.step())
        return std::nullopt;
    return Untagging{row.integer(0), row.id<AccountId>(1), row.string(2), row.id<PersonId>(3), row.instant(4), row.instant(5), row.integer(6)};
}

// R12: the highest value since submission counts. An open proposal that the tag had asked a second look for keeps it.
void keepForOpenProposals(Unit &unit, Changes &changes, const Account &account)
{
    for (const Proposal &proposal : unit.workspace.proposals().ofAccount(account.id)) {
        if (proposal.closed() || proposal.highReach)
            continue;
        if (secondLookAsked(unit.workspace, account, proposal, unit.now))
            changes.update("proposal", proposal.id.value, {{"high_reach", 1}});
    }
}

} // namespace

std::vector<Untagging> openUntaggings(Workspace &workspace, AccountId account, Instant now)
{
    std::vector<Untagging> out;
    const auto found = workspace.accounts().find(account);
    for (const std::string &tag : found ? found->tags : std::vector<std::string>())
        if (const auto one = openOne(workspace, account, tag); one && now < one->validUntil)
            out.push_back(*one);
    return out;
}

Result<Receipt> TagService::proposeRemoval(const Session &session, const std::string &reference, const std::string &asked,
                                           const std::string &reason, const std::string &requestId)
{
    const std::string tag = foldedTag(asked);
    return m_workspace.change({"account.untag", reference + " " + tag, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        const Person &person = session.person();
        if (person.has(Role::Automation) || (!person.has(Role::Moderator) && !person.has(Role::Lead)))
            return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is neither a moderator nor a team lead."), {person.handle}},
                        CS_TEXT("Only they propose that a tag be taken off."));
        if (foldedSpace(reason).empty())
            return fail(ErrorCode::Usage, CS_TEXT("Taking a tag off says why."), CS_TEXT("Give it with --reason: the second person reads it."));
        CS_TRY(const Account account, accountByReference(m_workspace, reference));
        CS_CHECK(hasTag(account, tag));
        const auto uninvolved = uninvolvedIn(m_workspace, account, person);
        if (uninvolved.state == RequirementState::NotMet)
            return fail(ErrorCode::Refused, uninvolved.why, uninvolved.clears, {uninvolved});
        Changes changes;
        if (const auto open = openOne(m_workspace, account.id, tag)) {
            if (unit.now < open->validUntil)
                return fail(ErrorCode::Conflict, {CS_TEXT("%1 has proposed that already."), {m_workspace.people().handle(open->proposedBy)}},
                            CS_TEXT("A lead who took no part approves it with \"account untag-approve\"."));
            changes.update("untagging", open->id, {{"state", "lapsed"}});
        }
        const Instant until = unit.now + m_workspace.policyAt(unit.now).bans().validFor;
        const Sealed sealed = unit.seal({{"reason", reason}});
        changes.insert("untagging", {{"id", unit.nextId("untagging")}, {"account", account.id.value}, {"tag", tag}, {"state", "proposed"},
                                     {"proposed_by", session.id().value}, {"proposed_at", toMs(unit.now)}, {"valid_until", toMs(until)},
                                     {"reason_vault", sealed.vault}});
        changes.update("account", account.id.value, {{"tags", joined(account.tags)}}); // nothing moves; the log lists it under the account
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("account.untag_proposed", {{"account", account.id.value}, {"tag", tag}, {"content", sealed.json()}}, changes));
        unit.receipt().made = {{"account", account.id.str()}, {"tag", tag}, {"state", "proposed"}, {"valid_until", rfc3339(until)}};
        return unit.finish();
    });
}

Result<Receipt> TagService::approveRemoval(const Session &session, const std::string &reference, const std::string &asked,
                                           const std::string &requestId)
{
    const std::string tag = foldedTag(asked);
    return m_workspace.change({"account.untag_approve", reference + " " + tag, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Account account, accountByReference(m_workspace, reference));
        CS_CHECK(hasTag(account, tag));
        const auto open = openOne(m_workspace, account.id, tag);
        if (!open || open->validUntil <= unit.now)
            return fail(ErrorCode::Conflict, {CS_TEXT("Nobody has proposed to take \"%1\" off %2, or that ran out."), {tag, account.id.str()}},
                        CS_TEXT("Propose it with \"account untag\"; somebody else approves."));
        auto two = untagRule("R12", "untag.two_people", CS_TEXT("A tag is taken off by two people"));
        if (open->proposedBy == session.id()) {
            two.state = RequirementState::NotMet;
            two.why = {CS_TEXT("%1 proposed it."), {session.person().handle}};
            two.clears = CS_TEXT("Somebody else approves it.");
        }
        const auto proposer = m_workspace.people().find(open->proposedBy);
        auto still = uninvolvedIn(m_workspace, account, *proposer); // they may have taken part meanwhile
        still.id = "untag.proposer_uninvolved";
        const Requirements list{two, uninvolvedIn(m_workspace, account, session.person()), still, mayCountersign(session.person(), unit.now)};
        if (!allMet(list)) {
            const Requirement first = unmet(list).front();
            return fail(ErrorCode::Refused, first.why, first.clears, list);
        }
        std::vector<std::string> left = account.tags;
        std::erase(left, tag);
        Changes changes;
        keepForOpenProposals(unit, changes, account);
        changes.update("account", account.id.value, {{"tags", joined(left)}});
        changes.update("untagging", open->id, {{"state", "done"}, {"approved_by", session.id().value}, {"approved_at", toMs(unit.now)}});
        CS_TRY([[maybe_unused]] const auto seq, unit.append("account.untagged", {{"account", account.id.value}, {"tag", tag}}, changes));
        unit.receipt().made = {{"account", account.id.str()}, {"tag", tag}, {"state", "done"}, {"tags", left}};
        unit.receipt().effectiveAt = unit.now;
        return unit.finish();
    });
}

} // namespace countersign
