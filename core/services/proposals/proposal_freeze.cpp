// R11: an emergency without a ban. One person freezes for hours, not days; a second one looks within the hour.
#include "services/proposals/proposal_service.h"

#include "services/accounts/account_links.h"
#include "services/frame/facts.h"
#include "services/review/finding_rules.h"
#include "services/frame/movers.h"
#include "services/notices/notice_writing.h"
#include "services/proposals/proposing.h"
#include "services/release/releasing.h"
#include "services/signoff/blindness.h"
#include "services/signoff/persisting.h"

#include <algorithm>

namespace countersign {

namespace {

Requirement freezeRule(const char *rule, const char *id, Text title)
{
    Requirement r;
    r.rule = rule;
    r.id = id;
    r.title = std::move(title);
    r.state = RequirementState::Met;
    return r;
}

// R11, R6: what nobody signed, or somebody turned down, is not frozen for again by whoever likes to try once more. The
// same grounds are the same post as well, decided anew on the same content.
Requirement notRenewed(Workspace &workspace, const std::optional<Decision> &ground, const FreezeBudget &budget, Instant now)
{
    auto r = freezeRule("R11", "freeze.not_renewed", CS_TEXT("No freeze on this ground came to nothing within 30 days"));
    if (!ground) {
        r.state = RequirementState::NotApplicable;
        return r;
    }
    const auto per = workspace.policyAt(now).freezes().per;
    for (const AccountId account : budget.accounts)
        for (const Proposal &earlier : workspace.proposals().ofAccount(account)) {
            const bool cameToNothing = earlier.state == ProposalState::Rejected || earlier.state == ProposalState::Expired
                                       || earlier.state == ProposalState::Withdrawn;
            const auto freeze = earlier.kind == ProposalKind::Freeze ? workspace.sanctions().find(earlier.freezeSanction) : std::nullopt;
            if (!cameToNothing || !freeze || freeze->until.value_or(freeze->from) + per <= now
                || std::none_of(earlier.grounds.begin(), earlier.grounds.end(), [&](DecisionId id) { return sameMatter(workspace, id, ground->id); }))
                continue;
            notMet(r, {CS_TEXT("%1 rested on this and came to nothing: it was turned down, or nobody signed it in time."), {freeze->id.str()}},
                   CS_TEXT("Freeze on a new ground, or propose a ban; it takes two people."));
            return r;
        }
    return r;
}

Requirement groundNotBarred(const std::optional<Decision> &ground, Instant now)
{
    auto r = freezeRule("R6", "grounds.not_barred", CS_TEXT("No ground was turned down by an arbiter lately"));
    if (ground && ground->barredUntil && *ground->barredUntil > now)
        notMet(r, {CS_TEXT("An arbiter disagreed about %1; it is barred until %2."), {ground->id.str(), Text::time(*ground->barredUntil)}},
               CS_TEXT("Freeze on a new ground, or propose a ban; it takes two people."));
    return r;
}

Requirements freezeRequirements(Workspace &workspace, const Account &account, const std::string &clauseCode,
                                const std::optional<Decision> &ground, const FreezeBudget &budgetNow, Instant now)
{
    auto listed = freezeRule("R2", "grounds.listed", CS_TEXT("The freeze names the decision it rests on"));
    auto imminent = freezeRule("R11", "clause.imminent", CS_TEXT("The clause is marked imminent"));
    auto budget = freezeRule("R11", "freeze.budget", CS_TEXT("At most 72 h of freezes in 30 days, all names and linked accounts together"));
    if (!ground || ground->account != account.id)
        notMet(listed, CS_TEXT("No decision about this account is named."), CS_TEXT("Decide the post first, then freeze on that decision."));
    else if (ground->verdict != Verdict::Violation || !ground->inEffect())
        notMet(listed, {CS_TEXT("%1 is no violation in effect."), {ground->id.str()}}, CS_TEXT("Name a violation that has taken effect."));
    const PolicyBook *book = ground ? workspace.policyVersion(ground->policyVersion) : nullptr;
    const Clause *clause = book ? book->find(ground->clause) : nullptr;
    const Clause *named = book ? book->find(clauseCode) : workspace.policyAt(now).find(clauseCode);
    if (!named || !named->imminent)
        notMet(imminent, {CS_TEXT("Clause \"%1\" is not marked imminent."), {clauseCode}},
               CS_TEXT("Without imminent harm, propose a ban; it takes two people."));
    else if (clause && clause->code != named->code)
        notMet(imminent, {CS_TEXT("%1 was decided under %2, not under %3."), {ground->id.str(), clause->code, named->code}},
               CS_TEXT("Name the clause that the decision cites."));
    if (budgetNow.left.count() <= 0)
        notMet(budget,
               budgetNow.accounts.size() > 1
                   ? Text{CS_TEXT("This account and those linked to it (%1 in all) have been frozen for 72 h within 30 days already."),
                          {std::to_string(budgetNow.accounts.size())}}
                   : Text(CS_TEXT("This account has been frozen for 72 h within 30 days already.")),
               CS_TEXT("Any further hour is a ban: propose it."));
    return {listed, imminent, budget, groundNotBarred(ground, now), notRenewed(workspace, ground, budgetNow, now)};
}

} // namespace

Result<Receipt> ProposalService::freeze(const Session &session, const std::string &reference, const std::string &clause,
                                        DecisionId ground, const std::string &rationale, const std::string &requestId)
{
    return m_workspace.change({"freeze", reference, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        const Person &person = session.person();
        if (!mayCause(proposalTransitions, ProposalEvent::Hold, moversOf(person)))
            return fail(ErrorCode::Forbidden, {CS_TEXT("%1 may not freeze accounts."), {person.handle}},
                        CS_TEXT("A moderator or team lead does."));
        CS_TRY(const Account account, accountByReference(m_workspace, reference));
        if (foldedSpace(rationale).empty())
            return fail(ErrorCode::Usage, CS_TEXT("A freeze says why."), CS_TEXT("Give --rationale: what harm is imminent."));
        const auto &rules = m_workspace.policyAt(unit.now).freezes();
        const FreezeBudget budget = freezeBudget(m_workspace, account.id, unit.now);
        const auto left = budget.left;
        if (Blindness(m_workspace, Viewer{person}).hidesFinding(ground)) { // R6: what a refusal says would tell the finding
            auto blind = freezeRule("R6", "read.blind", CS_TEXT("Who may have to read it blind is told nothing of it"));
            notMet(blind, {CS_TEXT("%1 waits for a second reader, who could be you."), {ground.str()}}, CS_TEXT("Somebody who made or decided it freezes."));
            return fail(ErrorCode::Refused, {CS_TEXT("Not frozen. %1"), {blind.why}}, blind.clears, {blind});
        }
        auto list = freezeRequirements(m_workspace, account, clause, m_workspace.decisions().find(ground), budget, unit.now);
        list.push_back(noDeclaredConflict(m_workspace, person.id, account.id));
        if (!allMet(list))
            return fail(ErrorCode::Refused, {CS_TEXT("Not frozen. %1"), {unmet(list).front().why}}, unmet(list).front().clears, list);
        for (const Sanction &active : m_workspace.sanctions().all(account.id, true))
            if (active.action == ActionKind::Freeze && active.binding())
                return fail(ErrorCode::Conflict, {CS_TEXT("The account is frozen already (%1)."), {active.id.str()}},
                            CS_TEXT("Nothing was changed."));
        const auto unsignedFor = std::min(rules.lapse, left);
        NewRows rows(unit);
        Changes changes;
        CS_TRY(const SanctionId sanction, addAccountMeasure(unit, rows, changes, {account.id, ActionKind::Freeze, unsignedFor, {ground}, {}}));
        ProposalDraft draft;
        draft.kind = ProposalKind::Freeze;
        draft.account = account.id;
        draft.action = ActionKind::Freeze;
        draft.duration = left;
        draft.grounds = {ground};
        draft.rationale = rationale;
        draft.freezeSanction = sanction;
        draft.notice = {{"sanction", sanction.str()}};
        CS_TRY(const MadeProposal made, addProposal(unit, rows, changes, draft));
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("freeze.imposed", {{"sanction", sanction.value}, {"proposal", made.id.value}}, changes));
        unit.receipt().made = {{"sanction", sanction.str()}, {"until", rfc3339(unit.now + unsignedFor)}, {"proposal", made.id.str()},
                               {"signoff_due", rfc3339(unit.now + rules.signoffDue)}, {"longest_until", rfc3339(unit.now + left)}};
        unit.receipt().effectiveAt = unit.now;
        return unit.finish();
    });
}

} // namespace countersign
