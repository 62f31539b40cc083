#include "services/accounts/account_service.h"

#include "services/accounts/account_links.h"
#include "services/frame/facts.h"
#include "services/review/finding_rules.h"
#include "services/proposals/proposal_service.h"

#include <algorithm>

namespace countersign {

namespace {

struct Pair {
    Account one;
    Account other;
};

Result<Pair> pairOf(Workspace &workspace, const std::string &one, const std::string &other, const std::string &reason)
{
    CS_TRY(const Account first, accountByReference(workspace, one));
    CS_TRY(const Account second, accountByReference(workspace, other));
    if (first.id == second.id)
        return fail(ErrorCode::Usage, {CS_TEXT("\"%1\" and \"%2\" are one account."), {one, other}}, CS_TEXT("Name two accounts."));
    if (foldedSpace(reason).empty())
        return fail(ErrorCode::Usage, CS_TEXT("Who links accounts says why."), CS_TEXT("Give --reason: what shows whose they are."));
    return Pair{first, second};
}

std::optional<AccountLink> standing(Workspace &workspace, const Pair &pair)
{
    const auto links = workspace.accounts().linksBetween(pair.one.id, pair.other.id);
    return links.empty() || links.front().unlinkedAt ? std::nullopt : std::optional(links.front());
}

// Unlinking frees hours for freezes, so it is for somebody who has nothing to do with either account.
Requirement fromElsewhere(Workspace &workspace, const Person &person, const Pair &pair, const AccountLink &link)
{
    Requirement r;
    r.rule = "R11";
    r.id = "unlink.independent";
    r.title = CS_TEXT("Who unlinks accounts took no part");
    r.state = RequirementState::Met;
    r.clears = CS_TEXT("Ask another lead.");
    if (link.linkedBy == person.id) {
        r.state = RequirementState::NotMet;
        r.why = {CS_TEXT("%1 linked them."), {person.handle}};
        return r;
    }
    for (const AccountId account : {pair.one.id, pair.other.id})
        for (const Decision &decision : workspace.decisions().ofAccount(account))
            if (const auto why = conflictWith(workspace, person, decision.id, PartFor::Hearing)) {
                r.state = RequirementState::NotMet;
                r.why = *why;
                return r;
            }
    return r;
}

Json receiptOf(Workspace &workspace, const Pair &pair, Instant now)
{
    return {{"accounts", {pair.one.id.str(), pair.other.id.str()}}, {"freeze_left_s", freezeBudget(workspace, pair.one.id, now).left.count()}};
}

} // namespace

Result<Receipt> AccountService::link(const Session &session, const std::string &one, const std::string &other, const std::string &reason,
                                     const std::string &requestId)
{
    return m_workspace.change({"account.link", one, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (!session.person().has(Role::Moderator) && !session.person().has(Role::Lead))
            return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is neither a moderator nor a team lead."), {session.person().handle}},
                        CS_TEXT("Only they link accounts."));
        CS_TRY(const Pair pair, pairOf(m_workspace, one, other, reason));
        if (standing(m_workspace, pair))
            return fail(ErrorCode::Conflict, {CS_TEXT("%1 and %2 are linked already."), {pair.one.id.str(), pair.other.id.str()}},
                        CS_TEXT("Nothing was changed."));
        const Sealed why = unit.seal({{"reason", reason}});
        const std::int64_t id = unit.nextId("account_link");
        Changes changes;
        changes.insert("account_link", {{"id", id}, {"a", std::min(pair.one.id, pair.other.id).value},
                                        {"b", std::max(pair.one.id, pair.other.id).value}, {"linked_at", toMs(unit.now)},
                                        {"linked_by", session.id().value}, {"reason_hash", hex(why.commitment)}, {"reason_vault", why.vault}});
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("account.linked", {{"link", id}, {"accounts", {pair.one.id.str(), pair.other.id.str()}}}, changes));
        CS_CHECK(cutFreezes(unit, pair.one.id));
        unit.receipt().made = receiptOf(m_workspace, pair, unit.now);
        unit.receipt().made["state"] = "linked";
        return unit.finish();
    });
}

Result<Receipt> AccountService::unlink(const Session &session, const std::string &one, const std::string &other, const std::string &reason,
                                       const std::string &requestId)
{
    return m_workspace.change({"account.unlink", one, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (!session.person().has(Role::Lead))
            return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is not a team lead."), {session.person().handle}},
                        CS_TEXT("A team lead who took no part unlinks accounts."));
        CS_TRY(const Pair pair, pairOf(m_workspace, one, other, reason));
        const auto link = standing(m_workspace, pair);
        if (!link)
            return fail(ErrorCode::Conflict, {CS_TEXT("%1 and %2 are not linked."), {pair.one.id.str(), pair.other.id.str()}},
                        CS_TEXT("\"account show\" lists the links of an account."));
        const Requirement independent = fromElsewhere(m_workspace, session.person(), pair, *link);
        if (independent.state != RequirementState::Met)
            return fail(ErrorCode::Refused, {CS_TEXT("Not unlinked. %1"), {independent.why.english()}}, independent.clears, {independent});
        const Sealed why = unit.seal({{"reason", reason}});
        Changes changes;
        changes.update("account_link", link->id, {{"unlinked_at", toMs(unit.now)}, {"unlinked_by", session.id().value}});
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("account.unlinked",
                           {{"link", link->id}, {"accounts", {pair.one.id.str(), pair.other.id.str()}}, {"content", why.json()}}, changes));
        unit.receipt().made = receiptOf(m_workspace, pair, unit.now);
        unit.receipt().made["state"] = "unlinked";
        return unit.finish();
    });
}

} // namespace countersign
