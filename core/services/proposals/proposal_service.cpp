#include "services/proposals/proposal_service.h"

#include "services/appeals/ended_appeals.h"
#include "services/authority/authority_rules.h"
#include "services/frame/facts.h"
#include "services/review/finding_rules.h"
#include "services/proposals/hearer_floor.h"
#include "services/frame/movers.h"
#include "services/notices/notice_writing.h"
#include "services/people/conflict_reach.h"
#include "services/proposals/proposing.h"
#include "services/release/releasing.h"
#include "services/signoff/overrides.h"
#include "services/signoff/seeded_checks.h"
#include "services/signoff/sight.h"
#include "services/signoff/signoff_asked.h"
#include "services/signoff/signoff_look.h"
#include "services/review/suggestion_rules.h"

#include <algorithm>
#include <set>

namespace countersign {

namespace {

Result<> mayPropose(const Session &session)
{
    const Person &person = session.person();
    if (mayCause(proposalTransitions, ProposalEvent::Hold, moversOf(person)))
        return {};
    return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is neither a moderator nor a team lead."), {person.handle}},
                CS_TEXT("Only they propose account measures."));
}

Result<DraftedNotice> noticeFor(Workspace &workspace, AccountId account, ActionKind action, const std::vector<DecisionId> &grounds,
                                std::optional<std::chrono::seconds> duration, Instant now, bool automated = false)
{
    NoticeFor what;
    what.automated = automated;
    what.account = account;
    what.grounds = grounds;
    what.action = action;
    if (duration)
        what.until = now + *duration;
    return draftNotice(workspace, what, now);
}

Requirement eachOfThisAccount(Workspace &workspace, AccountId account, const std::vector<DecisionId> &grounds)
{
    Requirement r;
    r.rule = "R2";
    r.id = "grounds.of_account";
    r.title = CS_TEXT("Every ground is about this account");
    r.state = grounds.empty() ? RequirementState::NotApplicable : RequirementState::Met;
    for (const DecisionId id : grounds) {
        const auto decision = workspace.decisions().find(id);
        if (decision && decision->account == account)
            continue;
        r.state = RequirementState::NotMet;
        r.why = decision ? Text{CS_TEXT("%1 is about another account."), {id.str()}} : Text{CS_TEXT("There is no decision %1."), {id.str()}};
        r.clears = {CS_TEXT("Take %1 off the list."), {id.str()}};
        break;
    }
    return r;
}

Requirement quotesFit(Workspace &workspace, const BanProposal &proposal)
{
    Requirement r;
    r.rule = "R2";
    r.id = "grounds.quoted";
    r.title = CS_TEXT("Quotations stand in the content as judged");
    r.state = proposal.quotes.empty() ? RequirementState::NotApplicable : RequirementState::Met;
    for (const auto &[ground, quote] : proposal.quotes) {
        const auto id = DecisionId::parse(ground);
        const auto decision = id ? workspace.decisions().find(*id) : std::nullopt;
        const auto evidence = decision ? workspace.log().open(decision->evidenceVault) : std::nullopt;
        std::string text = evidence ? stringOr(evidence->value("subject", Json::object()), "text") : std::string();
        if (evidence)
            for (const auto &media : evidence->value("subject", Json::object()).value("media", Json::array()))
                text += "\n" + stringOr(media, "alt");
        if (foldedSpace(text).find(foldedSpace(quote)) != std::string::npos && !quote.empty())
            continue;
        r.state = RequirementState::NotMet;
        r.why = {CS_TEXT("The words quoted for %1 do not occur in its evidence."), {ground}};
        r.clears = CS_TEXT("Quote them exactly.");
        break;
    }
    return r;
}

// A ground is in one open proposal at a time. One's own that was stopped or sent back makes room for the new one; the
// sign-off of a freeze is no ban and stands in nobody's way.
Result<> takePlace(Workspace &workspace, const Session &session, Changes &changes, const std::vector<DecisionId> &grounds)
{
    std::set<ProposalId> replaced;
    for (const DecisionId ground : grounds)
        for (const Proposal &open : workspace.proposals().openWithGround(ground)) {
            if (open.kind == ProposalKind::Freeze || replaced.contains(open.id))
                continue;
            const bool mine = open.state == ProposalState::Returned && open.proposer == session.id();
            if (!mine)
                return fail(ErrorCode::Conflict, CS_TEXT("One of these decisions is already in an open proposal."),
                            CS_TEXT("Wait for it, or have it withdrawn."));
            CS_CHECK(moveProposal(changes, open, ProposalEvent::Withdraw, {{"closed_why", "made anew"}}));
            replaced.insert(open.id);
        }
    return {};
}

} // namespace

Result<Account> accountByReference(Workspace &workspace, const std::string &reference)
{
    const auto matches = workspace.accounts().resolve(reference);
    if (matches.empty())
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no account \"%1\"."), {reference}},
                    CS_TEXT("Name it by its id (X-…), the platform's id, or its handle."));
    if (matches.size() > 1)
        return fail(ErrorCode::BadInput, {CS_TEXT("\"%1\" names %2 accounts."), {reference, std::to_string(matches.size())}},
                    CS_TEXT("Name the account by its id (X-…)."));
    return *workspace.accounts().find(matches.front());
}

Result<Requirements> ProposalService::requirements(const BanProposal &proposal, PersonId proposer)
{
    return m_workspace.read<Requirements>([&]() -> Result<Requirements> {
        CS_TRY(const Account account, accountByReference(m_workspace, proposal.account));
        const Instant now = m_workspace.now();
        CS_TRY(const DraftedNotice notice, noticeFor(m_workspace, account.id, proposal.action, proposal.grounds, proposal.duration, now));
        BanFacts facts = banFacts(m_workspace, account, proposal.grounds, notice.completeness, nullptr, now);
        facts.permanent = !proposal.duration;
        facts.duration = proposal.duration.value_or(std::chrono::seconds(0));
        auto list = banRequirements(facts, m_workspace.policyAt(now), now);
        list.insert(list.begin() + 1, {eachOfThisAccount(m_workspace, account.id, proposal.grounds),
                                       groundsNotOrdered(m_workspace, proposal.grounds), quotesFit(m_workspace, proposal),
                                       decidersUninvolved(m_workspace, proposal.grounds)});
        list.push_back(hearerRemains(m_workspace, proposer, proposal.grounds, now));
        list.push_back(noDeclaredConflict(m_workspace, proposer, account.id));
        list.push_back(proposerEndedNoAppeal(m_workspace, proposer, account.id, proposal.grounds));
        return list;
    });
}

Result<Requirements> ProposalService::requirements(ProposalId id, const Person *viewer)
{
    return m_workspace.read<Requirements>([&]() -> Result<Requirements> {
        const auto proposal = m_workspace.proposals().find(id);
        if (!proposal)
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no proposal %1."), {id.str()}});
        const Instant now = m_workspace.now();
        const auto account = m_workspace.accounts().find(proposal->account);
        Requirements list;
        if (proposal->kind == ProposalKind::Account) {
            CS_TRY(const DraftedNotice notice, noticeFor(m_workspace, account->id, proposal->action, proposal->grounds, proposal->duration, now));
            list = banRequirementsOf(m_workspace, *account, proposal->grounds, notice.completeness, &*proposal, now);
        }
        if (!viewer)
            return list;
        Requirement independent;
        independent.rule = "R13";
        independent.id = "signer.independent";
        independent.title = CS_TEXT("The signer took no part in any ground");
        independent.state = RequirementState::Met;
        for (const DecisionId ground : proposal->grounds) {
            if (const auto why = conflictWith(m_workspace, *viewer, ground, PartFor::Signing)) {
                independent.state = RequirementState::NotMet;
                independent.why = *why;
                independent.clears = CS_TEXT("It goes to another lead.");
                break;
            }
        }
        if (proposal->proposer == viewer->id) {
            independent.state = RequirementState::NotMet;
            independent.why = {CS_TEXT("%1 made this proposal."), {viewer->handle}};
            independent.clears = CS_TEXT("Somebody else countersigns.");
        }
        list.push_back(independent);
        list.push_back(noPriorSight(m_workspace, *viewer, *proposal));
        list.push_back(mayCountersign(*viewer, now));
        list.push_back(qualifiedFor(m_workspace, *viewer, proposal->grounds));
        if (m_workspace.proposals().reading(id, viewer->id)) { // of a reader it is asked how they read
            list.push_back(leastLooked(m_workspace, *proposal, *viewer));
            list.push_back(pairNotWorn(m_workspace, *viewer, *proposal, now));
            applyOverrides(m_workspace, *proposal, viewer->id, list);
        }
        return list;
    });
}

Result<Receipt> ProposalService::submit(const Session &session, const BanProposal &proposal, const std::string &requestId)
{
    return m_workspace.change({"proposal.submit", proposal.account, &session, requestId, {}},
                              [&](Unit &unit) { return submitProposal(unit, session, proposal, false); });
}

Result<Receipt> submitProposal(Unit &unit, const Session &session, const BanProposal &proposal, bool automated)
{
    Workspace &workspace = unit.workspace;
    CS_CHECK(mayPropose(session));
    CS_TRY(const Account account, accountByReference(workspace, proposal.account));
    if (proposal.action != ActionKind::Ban)
        return fail(ErrorCode::Usage, {CS_TEXT("\"%1\" is not proposed for an account."), {Text::word(name(proposal.action))}},
                    CS_TEXT("Propose a ban (with --duration where it ends), decide posts case by case, or freeze in an emergency."));
    if (foldedSpace(proposal.rationale).empty())
        return fail(ErrorCode::Usage, CS_TEXT("A proposal says why."), CS_TEXT("Give --rationale: what the reader must see to agree."));
    auto sorted = proposal.grounds;
    std::sort(sorted.begin(), sorted.end());
    if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
        return fail(ErrorCode::Usage, CS_TEXT("A ground is listed twice."), CS_TEXT("List each decision once."));
    CS_TRY(const auto list, ProposalService(workspace).requirements(proposal, session.id()));
    if (!conditionsMet(list)) {
        const auto missing = unmet(list);
        const auto first = std::find_if(missing.begin(), missing.end(),
                                        [](const Requirement &r) { return r.kind == RequirementKind::Condition; });
        return fail(ErrorCode::Refused, {CS_TEXT("Ban proposal not submitted. %1"), {first->why}}, first->clears, list);
    }
    NewRows rows(unit);
    Changes changes;
    CS_CHECK(takePlace(workspace, session, changes, sorted));
    const PolicyBook &policy = workspace.policyAt(unit.now);
    CS_TRY(const DraftedNotice notice,
           noticeFor(workspace, account.id, proposal.action, proposal.grounds, proposal.duration, unit.now, automated));
    ProposalDraft draft;
    draft.account = account.id;
    draft.action = proposal.action;
    draft.duration = proposal.duration;
    draft.grounds = proposal.grounds;
    draft.rationale = proposal.rationale;
    draft.quotes = proposal.quotes;
    draft.highReach = secondLook(workspace, account, policy).needed;
    draft.hold = policy.holds().proposal;
    draft.notice = notice.payload;
    CS_TRY(const MadeProposal made, addProposal(unit, rows, changes, draft));
    CS_TRY([[maybe_unused]] const auto seq,
           unit.append("proposal.made", {{"proposal", made.id.value}, {"bound", hex(made.boundHash)}}, changes));
    unit.receipt().made = {{"proposal", made.id.str()}, {"state", "held"}, {"hold_until", rfc3339(made.holdUntil)},
                           {"bound_hash", hex(made.boundHash)}};
    unit.receipt().effectiveAt = made.holdUntil;
    return unit.finish();
}

Result<Receipt> ProposalService::withdraw(const Session &session, ProposalId id, const std::string &requestId)
{
    return m_workspace.change({"proposal.withdraw", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        const auto proposal = proposalOrCheck(m_workspace, id);
        if (!proposal)
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no proposal %1."), {id.str()}});
        if (proposal->proposer != session.id())
            return fail(ErrorCode::Forbidden, {CS_TEXT("%1 was made by somebody else."), {id.str()}},
                        CS_TEXT("Only who proposed can withdraw; anyone may stop a hold."));
        Changes changes;
        CS_CHECK(moveProposal(changes, *proposal, ProposalEvent::Withdraw,
                              {{"closed_why", "withdrawn"}, {"reader", nullptr}, {"stage", nullptr}}));
        NewRows rows(unit);
        CS_CHECK(afterClosing(unit, rows, changes, *proposal, false));
        CS_TRY([[maybe_unused]] const auto seq, unit.append("proposal.withdrawn", {{"proposal", id.value}}, changes));
        unit.receipt().made = {{"proposal", id.str()}, {"state", "withdrawn"}};
        return unit.finish();
    });
}

} // namespace countersign
