#include "services/review/review_service.h"

#include "services/reversal/effects.h"
#include "services/frame/facts.h"
#include "services/review/finding_rules.h"
#include "services/frame/movers.h"
#include "services/notices/notice_writing.h"
#include "services/proposals/proposing.h"
#include "services/signoff/seeded_checks.h"

#include <algorithm>

namespace countersign {

namespace {

Result<> mayReview(const Session &session)
{
    if (session.person().has(Role::Automation))
        return fail(ErrorCode::Forbidden, CS_TEXT("An automation proposes only; it cannot hold or decide a case."),
                    CS_TEXT("A person decides."));
    if (mayCause(claimTransitions, ClaimEvent::Take, moversOf(session.person())))
        return {};
    return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is neither a moderator nor a team lead."), {session.person().handle}},
                CS_TEXT("Only they review cases."));
}

Error heldBy(Workspace &workspace, const Case &one)
{
    const std::string holder = one.lease ? workspace.people().handle(one.lease->holder) : std::string();
    Requirement r;
    r.rule = "R14";
    r.id = "case.held";
    r.title = CS_TEXT("At most one person holds a case");
    r.state = RequirementState::NotMet;
    r.why = {CS_TEXT("%1 is held by %2 until %3."), {one.id.str(), holder, one.lease ? Text::time(one.lease->until) : Text::Arg("")}};
    r.clears = CS_TEXT("Take another one; it comes back when they decide, release it, or the lease runs out.");
    return {ErrorCode::HeldByOther, r.why, r.clears, {r}};
}

Result<Case> findCase(Workspace &workspace, CaseId id, Instant now)
{
    if (auto found = workspace.cases().find(id, now))
        return *std::move(found);
    return fail(ErrorCode::NotFound, {CS_TEXT("There is no case %1."), {id.str()}}, CS_TEXT("\"queue\" lists the open ones."));
}

std::string newLeaseId(Workspace &workspace)
{
    std::uint64_t number = workspace.random().number();
    return hex(std::string_view(reinterpret_cast<const char *>(&number), sizeof number));
}

} // namespace

Result<Receipt> ReviewService::claim(const Session &session, std::optional<CaseId> id, const std::string &queue,
                                     const std::string &requestId)
{
    const Request request{"case.claim", id ? id->str() : std::string(), &session, requestId, {}};
    return m_workspace.change(request, [&](Unit &unit) -> Result<Receipt> {
        CS_CHECK(mayReview(session));
        auto cases = m_workspace.cases();
        cases.releaseExpired(unit.now);
        const Instant until = unit.now + m_workspace.policyAt(unit.now).claimLease();
        const std::string lease = newLeaseId(m_workspace);
        CaseId claimed;
        if (!id) {
            const auto next = cases.claimNext(session.id(), queue, lease, until, unit.now);
            if (!next)
                return fail(ErrorCode::NotFound, CS_TEXT("Nothing waits for you."),
                            CS_TEXT("New reports appear here as they come in; cases you took part in are left to others."));
            claimed = *next;
        } else {
            CS_TRY(const Case one, findCase(m_workspace, *id, unit.now));
            if (const Requirement r = uninvolvedIn(m_workspace, session.person(), one); r.state == RequirementState::NotMet)
                return fail(ErrorCode::Refused, r.why, r.clears, {r});
            if (one.lease && one.lease->holder != session.id())
                return fail(heldBy(m_workspace, one));
            if (one.state != CaseState::InReview) {
                CS_TRY([[maybe_unused]] const auto state, advance(caseTransitions, one.state, CaseEvent::Claim, id->str()));
            }
            CS_CHECK(checkClaim(session, one, one.lease ? ClaimEvent::Renew : ClaimEvent::Take));
            if (!cases.claim(*id, session.id(), lease, until))
                return fail(heldBy(m_workspace, one));
            claimed = *id;
        }
        unit.receipt().made = {{"case", claimed.str()}, {"lease_until", rfc3339(until)}};
        return unit.finish();
    });
}

Result<Receipt> ReviewService::claimFrom(const Session &session, QueueFilter filter)
{
    filter.after.clear();
    filter.limit = 100;
    filter.mostRows = 0;
    do {
        CS_TRY(const QueuePage page, queue(filter));
        std::vector<CaseId> shown;
        for (const QueueItem &item : page.items)
            shown.push_back(item.reviewCase.id);
        filter.after = page.next;
        if (shown.empty())
            continue;
        auto claimed = m_workspace.change({"case.claim", {}, &session, {}, {}}, [&](Unit &unit) -> Result<Receipt> {
            CS_CHECK(mayReview(session));
            auto cases = m_workspace.cases();
            cases.releaseExpired(unit.now);
            const Instant until = unit.now + m_workspace.policyAt(unit.now).claimLease();
            const auto next = cases.claimNext(session.id(), {}, newLeaseId(m_workspace), until, unit.now, shown);
            if (!next)
                return fail(ErrorCode::NotFound, CS_TEXT("Nothing waits for you."));
            unit.receipt().made = {{"case", next->str()}, {"lease_until", rfc3339(until)}};
            return unit.finish();
        });
        if (claimed || claimed.error().code != ErrorCode::NotFound)
            return claimed;
    } while (!filter.after.empty());
    return fail(ErrorCode::NotFound, CS_TEXT("No case that fits the filter waits for you."),
                CS_TEXT("Clear the filter to be dealt the most urgent one of all; cases you took part in are left to others."));
}

Result<Receipt> ReviewService::release(const Session &session, CaseId id, const std::string &requestId)
{
    return m_workspace.change({"case.release", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Case one, findCase(m_workspace, id, unit.now));
        CS_CHECK(checkClaim(session, one, ClaimEvent::Release));
        m_workspace.cases().release(id);
        unit.receipt().made = {{"case", id.str()}, {"state", "open"}};
        return unit.finish();
    });
}

Result<Receipt> ReviewService::skip(const Session &session, CaseId id, const std::string &reason, const std::string &requestId)
{
    return m_workspace.change({"case.skip", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (foldedSpace(reason).empty())
            return fail(ErrorCode::Usage, CS_TEXT("Skipping needs a reason."), CS_TEXT("Give it with --reason."));
        CS_TRY(const Case one, findCase(m_workspace, id, unit.now));
        CS_CHECK(checkClaim(session, one, ClaimEvent::Skip));
        m_workspace.cases().release(id);
        m_workspace.cases().skip(id, session.id(), unit.now + m_workspace.policyAt(unit.now).review().skipped);
        const Sealed sealed = unit.seal({{"reason", reason}});
        CS_TRY([[maybe_unused]] const auto seq, unit.append("case.skipped", {{"case", id.value}, {"content", sealed.json()}}, {}));
        unit.receipt().made = {{"case", id.str()}, {"state", "open"}};
        return unit.finish();
    });
}

Result<std::vector<ReviewService::HeldItem>> ReviewService::holds(const Viewer &viewer)
{
    return m_workspace.read<std::vector<HeldItem>>([&]() -> Result<std::vector<HeldItem>> {
        const Blindness blind(m_workspace, viewer);
        std::vector<HeldItem> out;
        for (const Decision &decision : m_workspace.decisions().held()) {
            // A lead may have to read a ban that rests on it: anyone may stop it, without being told what was found (R6).
            const bool others = viewer.person && viewer.person->has(Role::Lead) && decision.person != viewer.person->id;
            const std::string what = decision.verdict == Verdict::NoViolation ? "leave_up" : actionList(decision.actions);
            out.push_back({decision.id.str(), others ? "decision" : what, decision.person, decision.holdUntil.value_or(decision.decidedAt),
                           decision.reviewCase});
        }
        for (const Proposal &proposal : m_workspace.proposals().open()) {
            const bool hidden = blind.hides(proposal.id);
            const PersonId by = hidden ? PersonId() : proposal.proposer;
            CaseId about;
            if (proposal.kind == ProposalKind::Decision)
                if (const auto decision = m_workspace.decisions().find(proposal.decision))
                    about = decision->reviewCase;
            if (proposal.state == ProposalState::Held)
                out.push_back({proposal.id.str(), "proposal", by, proposal.holdUntil, about});
            else if (proposal.state == ProposalState::Countersigned && proposal.releaseAt)
                out.push_back({proposal.id.str(), hidden ? std::string("proposal") : "countersigned " + std::string(name(proposal.action)), by,
                               *proposal.releaseAt, about});
        }
        return out;
    });
}

Result<Receipt> ReviewService::stopHold(const Session &session, const std::string &id, const std::string &requestId)
{
    return m_workspace.change({"hold.stop", id, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        Changes changes;
        if (const auto decisionId = DecisionId::parse(id)) {
            const auto decision = m_workspace.decisions().find(*decisionId);
            if (!decision)
                return fail(ErrorCode::NotFound, {CS_TEXT("There is no decision %1."), {id}});
            CS_CHECK(moveDecision(changes, *decision, DecisionEvent::Undo, {{"hold_until", nullptr}}));
            const auto one = m_workspace.cases().find(decision->reviewCase, unit.now);
            // Reported again while it was held, it has a new case, which is where it is judged now.
            const auto other = m_workspace.cases().openCaseOf(one->subjectKind, one->subject);
            CS_TRY([[maybe_unused]] const auto undone, advance(caseTransitions, one->state, other ? CaseEvent::Supersede : CaseEvent::Correct, one->id.str()));
            changes.update("review_case", one->id.value,
                           {{"state", other ? "moot" : "open"}, {"version", one->version + 1}, {"decided_at", nullptr}});
            if (!other) {
                CS_TRY([[maybe_unused]] const auto claimable, advance(claimTransitions, claimStateOf(*one), ClaimEvent::Reopen, one->id.str()));
                m_workspace.cases().addWork(one->id, one->queue, one->priority, unit.now);
                m_workspace.cases().claim(one->id, decision->person, newLeaseId(m_workspace),
                                          unit.now + m_workspace.policyAt(unit.now).claimLease());
            }
            CS_TRY([[maybe_unused]] const auto seq, unit.append("decision.undone", {{"decision", decision->id.value}}, changes));
            unit.receipt().made = {{"decision", id}, {"state", "undone"}, {"case", other ? other->str() : one->id.str()}};
            return unit.finish();
        }
        if (const auto proposalId = ProposalId::parse(id)) {
            const auto proposal = proposalOrCheck(m_workspace, *proposalId);
            if (!proposal)
                return fail(ErrorCode::NotFound, {CS_TEXT("There is no proposal %1."), {id}});
            CS_CHECK(moveProposal(changes, *proposal, ProposalEvent::Stop,
                                  {{"closed_why", "stopped"}, {"reader", nullptr}, {"stage", nullptr}, {"release_at", nullptr}}));
            NewRows rows(unit);
            CS_CHECK(afterClosing(unit, rows, changes, *proposal, true));
            CS_TRY([[maybe_unused]] const auto seq, unit.append("proposal.stopped", {{"proposal", proposal->id.value}}, changes));
            unit.receipt().made = {{"proposal", id}, {"state", "returned"}};
            return unit.finish();
        }
        return fail(ErrorCode::Usage, {CS_TEXT("\"%1\" is neither a decision (D-…) nor a proposal (P-…)."), {id}},
                    CS_TEXT("\"hold list\" shows what is held."));
    });
}

} // namespace countersign
