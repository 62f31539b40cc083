#include "services/release/clock_service.h"

#include "services/accounts/account_links.h"
#include "services/orders/anchor.h"
#include "services/appeals/appeal_filing.h"
#include "services/authority/authority_service.h"
#include "services/accounts/erasure_service.h"
#include "services/frame/facts.h"
#include "services/notices/notice_writing.h"
#include "services/people/conflict_reach.h"
#include "services/release/releasing.h"
#include "services/review/finding_rules.h"
#include "services/review/suggestion_rules.h"
#include "services/signoff/overrides.h"
#include "services/signoff/persisting.h"

#include <algorithm>

namespace countersign {

namespace {

Request clockRequest(const char *useCase)
{
    return {useCase, {}, nullptr, {}, {}};
}

// R17: what nobody adopted in time is over.
Result<Receipt> expireSuggestion(Unit &unit, SuggestionId id, DueReport &report)
{
    const auto suggestion = Suggestions(unit.db()).find(id);
    if (!suggestion || !suggestion->open())
        return unit.finish();
    Changes changes;
    changes.update("suggestion", id.value, {{"state", "expired"}, {"version", suggestion->version + 1}, {"closed_at", toMs(unit.now)}});
    CS_TRY([[maybe_unused]] const auto seq, unit.appendAsClock("suggestion.expired", {{"suggestion", id.value}}, changes));
    report.ended.push_back(id.str());
    return unit.finish();
}

// Whether what one signature carried when it was decided needs a second one by now.
std::optional<Requirement> secondLookOf(Workspace &workspace, const Decision &decision, Instant now)
{
    if (std::any_of(decision.actions.begin(), decision.actions.end(), [&](ActionKind action) { return restrictsAccount(decision.subjectKind, action); })) { // decided by a program that still let one person do so
        Requirement two;
        two.rule = "R1";
        two.id = "two.people";
        two.title = CS_TEXT("Nobody bans alone");
        notMet(two, {CS_TEXT("%1 restricts an account as a whole: that is a ban, and nobody bans alone."), {decision.id.str()}},
               CS_TEXT("Propose a ban with its grounds; somebody else countersigns."));
        return two;
    }
    if (const Requirement uninvolved = decidersUninvolved(workspace, {decision.id}); uninvolved.state == RequirementState::NotMet)
        return uninvolved;
    const auto account = workspace.accounts().find(decision.account);
    const PolicyBook *book = workspace.policyVersion(decision.policyVersion);
    if (!account || decision.verdict != Verdict::Violation)
        return std::nullopt;
    return secondLookNeeded(workspace, *account, book ? book->find(decision.clause) : nullptr, decision.actions, now);
}

} // namespace

// R24: a workstation whose clock is behind goes by the log's time, which another one has told. What ends, ends.
Instant ClockService::dueNow()
{
    const auto head = m_workspace.log().head();
    return head ? std::max(m_workspace.now(), head->lastAt) : m_workspace.now();
}

void ClockService::one(DueReport &report, const std::function<Result<Receipt>(Unit &)> &work)
{
    const auto receipt = m_workspace.change(clockRequest("clock"), work);
    if (receipt)
        report.events.insert(report.events.end(), receipt->events.begin(), receipt->events.end());
    else
        report.failures.push_back(receipt.error());
}

Result<DueReport> ClockService::run(DueScope scope)
{
    return m_workspace.read<DueReport>([&]() -> Result<DueReport> {
        DueReport report;
        if (behindAnchor(m_workspace)) // R19: a store that is older than its anchor releases and ends nothing
            return report;
        strikes(report);
        if (scope == DueScope::AfterJump) {
            sanctions(report);
            restartHolds(report);
            return report;
        }
        decisions(report);
        // R11: a freeze that was signed in time lasts as it was signed, whether or not anything ran before it would have lapsed.
        for (const Proposal &proposal : m_workspace.proposals().open())
            if (proposal.kind == ProposalKind::Freeze && proposal.state == ProposalState::Countersigned)
                one(report, [&](Unit &unit) { return advanceProposal(unit, proposal.id, scope, report); });
        sanctions(report);
        proposals(report, scope);
        for (const Suggestion &due : Suggestions(m_workspace.db()).all(true))
            if (due.validUntil <= m_workspace.now())
                one(report, [&](Unit &unit) { return expireSuggestion(unit, due.id, report); });
        authorities(report);
        unsignedFreezes(report);
        lateOrders(report);
        erasures(report);
        policies(report);
        return report;
    });
}

// R26: what an authority ordered and no second person signed in time ends by itself.
void ClockService::authorities(DueReport &report)
{
    for (const DecisionId id : AuthorityOrders(m_workspace.db()).due(dueNow()))
        one(report, [&](Unit &unit) -> Result<Receipt> {
            CS_TRY(Receipt receipt, AuthorityService(m_workspace).lapse(unit, id));
            if (receipt.made.contains("lapsed")) {
                report.ended.push_back(receipt.id("lapsed"));
                report.escalated.push_back(receipt.id("escalation"));
            }
            return receipt;
        });
}

// What people asked to be erased, as soon as nothing rests on it any more.
void ClockService::erasures(DueReport &report)
{
    auto erased = ErasureService(m_workspace).carryOut(report.events);
    if (erased)
        report.erased = *std::move(erased);
    else
        report.failures.push_back(erased.error());
}

void ClockService::decisions(DueReport &report)
{
    for (const DecisionId id : m_workspace.decisions().heldUntil(dueNow()))
        one(report, [&](Unit &unit) { return releaseDecision(unit, id, report); });
}

Result<Receipt> ClockService::releaseDecision(Unit &unit, DecisionId id, DueReport &report)
{
    const auto decision = m_workspace.decisions().find(id);
    if (!decision || decision->state != DecisionState::Held || *decision->holdUntil > unit.now)
        return unit.finish(); // another workstation was faster
    if (const auto asked = secondLookOf(m_workspace, *decision, unit.now))
        return recallDecision(unit, *decision, *asked, report);
    NewRows rows(unit);
    Changes changes;
    CS_CHECK(addDecisionRelease(unit, rows, changes, *decision, ProposalId()));
    CS_TRY([[maybe_unused]] const auto seq, unit.appendAsClock("decision.released", {{"decision", id.value}}, changes));
    report.released.push_back(id.str());
    return unit.finish();
}

// R12, R21: since it was decided the account's reach has grown, or a stricter book has come into force. Nobody's second
// signature is there to release it with, so it goes back and is decided anew.
Result<Receipt> ClockService::recallDecision(Unit &unit, const Decision &decision, const Requirement &asked, DueReport &report)
{
    Changes changes;
    CS_CHECK(moveDecision(changes, decision, DecisionEvent::Drop, {{"hold_until", nullptr}}));
    const auto one = m_workspace.cases().find(decision.reviewCase, unit.now);
    const bool elsewhere = m_workspace.cases().openCaseOf(one->subjectKind, one->subject).has_value(); // reported again meanwhile
    CS_TRY(const CaseState to, advance(caseTransitions, one->state, elsewhere ? CaseEvent::Supersede : CaseEvent::Recall, one->id.str()));
    changes.update("review_case", one->id.value, {{"state", std::string(name(to))}, {"version", one->version + 1}, {"decided_at", nullptr}});
    if (!elsewhere)
        m_workspace.cases().addWork(one->id, one->queue, one->priority, unit.now);
    CS_TRY([[maybe_unused]] const auto seq,
           unit.appendAsClock("decision.recalled",
                              {{"decision", decision.id.value}, {"rule", asked.rule}, {"requirement", asked.id}, {"why", asked.why.english()}},
                              changes));
    report.voided.push_back(decision.id.str());
    return unit.finish();
}

void ClockService::proposals(DueReport &report, DueScope scope)
{
    for (const Proposal &proposal : m_workspace.proposals().open())
        one(report, [&](Unit &unit) { return advanceProposal(unit, proposal.id, scope, report); });
}

Result<Receipt> ClockService::advanceProposal(Unit &unit, ProposalId id, DueScope scope, DueReport &report)
{
    const auto proposal = m_workspace.proposals().find(id);
    if (!proposal || proposal->closed())
        return unit.finish();
    Changes changes;
    if (proposal->validUntil <= unit.now) {
        CS_CHECK(moveProposal(changes, *proposal, ProposalEvent::Expire,
                              {{"closed_why", "its time ran out"}, {"reader", nullptr}, {"stage", nullptr}}));
        NewRows rows(unit);
        CS_CHECK(afterClosing(unit, rows, changes, *proposal, false));
        CS_TRY([[maybe_unused]] const auto seq, unit.appendAsClock("proposal.expired", {{"proposal", id.value}}, changes));
        report.ended.push_back(id.str());
        return unit.finish();
    }
    if (proposal->state == ProposalState::Held && proposal->holdUntil <= unit.now) {
        CS_CHECK(moveProposal(changes, *proposal, ProposalEvent::Submit));
        CS_TRY([[maybe_unused]] const auto seq, unit.appendAsClock("proposal.submitted", {{"proposal", id.value}}, changes));
        report.submitted.push_back(id.str());
        return unit.finish();
    }
    const bool ban = proposal->kind == ProposalKind::Account;
    const bool overdue = proposal->releaseAt && *proposal->releaseAt <= unit.now;
    if (proposal->state == ProposalState::Countersigned && ban && overdue && scope == DueScope::AtStart)
        // Nobody could stop it while nothing was running, so it waits once more where somebody can. What else it waited for
        // (the 24 h of high reach) has passed and is not asked for again.
        CS_CHECK(holdAnew(unit, *proposal, unit.now + m_workspace.policyAt(unit.now).holds().ban, report));
    else if (proposal->state == ProposalState::Countersigned && (scope != DueScope::WithoutBans || !ban))
        CS_CHECK(releaseProposal(unit, *proposal, report));
    CS_CHECK(endReading(unit, id, report));
    return unit.finish();
}

// R24: how much of a hold really passed is not known any more, so all of it passes once more. A freeze is in force already;
// its signature holds nothing back.
void ClockService::restartHolds(DueReport &report)
{
    for (const Proposal &open : m_workspace.proposals().open())
        one(report, [&](Unit &unit) -> Result<Receipt> {
            const auto proposal = m_workspace.proposals().find(open.id);
            if (proposal->state != ProposalState::Countersigned || proposal->kind == ProposalKind::Freeze || !proposal->releaseAt)
                return unit.finish();
            const PolicyBook &book = m_workspace.policyAt(unit.now);
            auto hold = book.holds().of(proposal->action);
            const auto account = m_workspace.accounts().find(proposal->account);
            if (account && secondLookAsked(m_workspace, *account, *proposal, unit.now) && m_workspace.proposals().countersignatures(proposal->id).size() < 2) // R12
                hold = std::max(hold, book.bans().highReachHold);
            if (unit.now + hold > *proposal->releaseAt)
                CS_CHECK(holdAnew(unit, *proposal, unit.now + hold, report));
            return unit.finish();
        });
}

Result<> ClockService::holdAnew(Unit &unit, const Proposal &proposal, Instant until, DueReport &report)
{
    Changes changes;
    changes.update("proposal", proposal.id.value, {{"release_at", toMs(until)}});
    CS_TRY([[maybe_unused]] const auto seq, unit.appendAsClock("proposal.held_anew", {{"proposal", proposal.id.value}}, changes));
    report.heldAnew.push_back(proposal.id.str());
    return {};
}

// A reader who went home gives the proposal back; the findings stay.
Result<> ClockService::endReading(Unit &unit, ProposalId id, DueReport &report)
{
    const auto proposal = m_workspace.proposals().find(id);
    if (proposal->closed() || !proposal->reader.valid())
        return {};
    const auto open = m_workspace.proposals().reading(id, proposal->reader);
    if (!open || open->startedAt + m_workspace.policyAt(unit.now).signoff().lease > unit.now)
        return {};
    Changes changes;
    const Json nobody = {{"reader", nullptr}, {"stage", nullptr}};
    const bool first = proposal->state == ProposalState::Reading || proposal->state == ProposalState::Revealed;
    if (first)
        CS_CHECK(moveProposal(changes, *proposal, ProposalEvent::GiveUp, nobody));
    else // a second countersigner or an arbiter: the proposal waits for another one where it is
        changes.update("proposal", id.value, nobody);
    CS_TRY([[maybe_unused]] const auto seq, unit.appendAsClock("reading.lapsed", {{"proposal", id.value}}, changes));
    report.ended.push_back(id.str());
    return {};
}

Result<> ClockService::releaseProposal(Unit &unit, const Proposal &proposal, DueReport &report)
{
    NewRows rows(unit);
    Changes changes;
    if (const auto fallen = unmet({overridesStand(m_workspace, proposal), signersStand(m_workspace, proposal), dissentsSettled(m_workspace, proposal),
                                   decidersUninvolved(m_workspace, proposal.grounds)});
        !fallen.empty()) {
        const std::string why = fallen.front().why.english();
        CS_CHECK(moveProposal(changes, proposal, ProposalEvent::Void, {{"closed_why", why}, {"reader", nullptr}, {"stage", nullptr}}));
        CS_CHECK(afterClosing(unit, rows, changes, proposal, false));
        CS_TRY([[maybe_unused]] const auto seq,
               unit.appendAsClock("proposal.voided", {{"proposal", proposal.id.value}, {"why", why}}, changes));
        report.voided.push_back(proposal.id.str());
        return {};
    }
    Json closing = {{"released_at", toMs(unit.now)}, {"reader", nullptr}, {"stage", nullptr}};
    if (proposal.kind == ProposalKind::Account) {
        const auto account = m_workspace.accounts().find(proposal.account);
        NoticeFor what = noticeOf(proposal, unit.now);
        what.automated = automationBehind(m_workspace, proposal.id);
        CS_TRY(const DraftedNotice notice, draftNotice(m_workspace, what, unit.now));
        const auto requirements = banRequirementsOf(m_workspace, *account, proposal.grounds, notice.completeness, &proposal, unit.now);
        if (!conditionsMet(requirements)) { // a failed release voids (R3, R5)
            std::string why;
            for (const Requirement &r : unmet(requirements))
                if (r.kind == RequirementKind::Condition)
                    why += (why.empty() ? "" : " ") + r.why.english();
            CS_CHECK(moveProposal(changes, proposal, ProposalEvent::Void, {{"closed_why", why}}));
            CS_TRY([[maybe_unused]] const auto seq,
                   unit.appendAsClock("proposal.voided", {{"proposal", proposal.id.value}, {"why", why}}, changes));
            report.voided.push_back(proposal.id.str());
            return {};
        }
        if (!waitingOver(requirements)) {
            report.waiting.push_back({proposal.id.str(), unmet(requirements)});
            return {};
        }
        CS_CHECK(moveProposal(changes, proposal, ProposalEvent::Release, closing));
        CS_TRY(const SanctionId sanction, addAccountMeasure(unit, rows, changes,
                                                            {proposal.account, proposal.action, proposal.duration, proposal.grounds, proposal.id}));
        CS_TRY([[maybe_unused]] const auto seq,
               unit.appendAsClock("proposal.released", {{"proposal", proposal.id.value}, {"sanction", sanction.value}}, changes));
        report.released.push_back(sanction.str());
        return {};
    }
    const auto hold = m_workspace.policyAt(unit.now).holds().of(proposal.action); // R21: today's, where it is the longer
    if (proposal.releaseAt && std::max(*proposal.releaseAt, proposal.countersignedAt.value_or(*proposal.releaseAt - hold) + hold) > unit.now)
        return {};
    CS_CHECK(moveProposal(changes, proposal, ProposalEvent::Release, closing));
    if (proposal.kind == ProposalKind::Decision) {
        const auto decision = m_workspace.decisions().find(proposal.decision);
        CS_CHECK(addDecisionRelease(unit, rows, changes, *decision, proposal.id));
        const auto one = m_workspace.cases().find(decision->reviewCase, unit.now);
        CS_TRY(const CaseState to, advance(caseTransitions, one->state, CaseEvent::SignoffDone, one->id.str()));
        changes.update("review_case", one->id.value, {{"state", std::string(name(to))}, {"version", one->version + 1}, {"decided_at", toMs(unit.now)}});
        report.released.push_back(decision->id.str());
    }
    if (proposal.kind == ProposalKind::Freeze) { // signed within its hours: it may last its full time
        const auto freeze = m_workspace.sanctions().find(proposal.freezeSanction);
        if (freeze && freeze->binding() && proposal.duration) {
            // At most what was signed, and no more than what linked accounts have left of their hours by now.
            const auto left = freezeBudget(m_workspace, freeze->account, unit.now, freeze->id).left;
            const Instant until = std::max(freeze->until.value_or(unit.now), freeze->from + std::min(*proposal.duration, left));
            changes.update("sanction", freeze->id.value, {{"until_at", toMs(until)}, {"version", freeze->version + 1}});
            addOrder(unit, rows, changes, {"account", freeze->account.value, freeze->account, "freeze", until, freeze->id, {}, {}});
        }
    }
    CS_TRY([[maybe_unused]] const auto seq, unit.appendAsClock("proposal.released", {{"proposal", proposal.id.value}}, changes));
    return {};
}

void ClockService::sanctions(DueReport &report)
{
    for (const SanctionId id : m_workspace.sanctions().dueToChange(dueNow()))
        one(report, [&](Unit &unit) { return advanceSanction(unit, id, report); });
}

Result<Receipt> ClockService::advanceSanction(Unit &unit, SanctionId id, DueReport &report)
{
    const auto sanction = m_workspace.sanctions().find(id);
    if (!sanction || !sanction->binding())
        return unit.finish();
    NewRows rows(unit);
    Changes changes;
    const auto restore = [&] {
        addOrder(unit, rows, changes,
                 {std::string(name(sanction->subjectKind)), sanction->subject, sanction->account, "restore", {}, sanction->id, {}, {}});
    };
    const auto signoffs = m_workspace.proposals().ofAccount(sanction->account);
    const bool signedInTime = sanction->until && std::any_of(signoffs.begin(), signoffs.end(), [&](const Proposal &p) {
        return p.freezeSanction == id && p.state == ProposalState::Countersigned && p.countersignedAt && *p.countersignedAt < *sanction->until;
    });
    const bool over = sanction->until && *sanction->until <= unit.now;
    if (over && signedInTime) // it waits for the seconds of its release
        return unit.finish();
    if (over) {
        CS_CHECK(moveSanction(changes, *sanction, SanctionEvent::Expire, {{"changed_why", "its time is over"}}));
        restore();
        if (sanction->action == ActionKind::Freeze) // unsigned to its end: nothing is left to sign (R11)
            for (const Proposal &proposal : m_workspace.proposals().open())
                if (proposal.freezeSanction == id)
                    CS_CHECK(moveProposal(changes, proposal, ProposalEvent::Expire,
                                          {{"closed_why", "the freeze has lapsed"}, {"reader", nullptr}, {"stage", nullptr}}));
        CS_TRY([[maybe_unused]] const auto seq, unit.appendAsClock("sanction.ended", {{"sanction", id.value}}, changes));
        report.ended.push_back(id.str());
        return unit.finish();
    }
    if (sanction->state != SanctionState::InForce)
        return unit.finish();
    // The contest clock (R3), or the clock of a thinned ban that nobody re-affirmed (R8), has run out.
    // The second is the graver: it does not resume. The first leaves the other's clock running.
    const bool thinned = sanction->thinnedDue && *sanction->thinnedDue <= unit.now;
    const std::string why(thinned ? "nobody re-affirmed it in time" : suspendedByClock);
    Json ended = {{"changed_why", why}, {"contest_due", nullptr}};
    if (thinned)
        ended["thinned_due"] = nullptr;
    CS_CHECK(moveSanction(changes, *sanction, SanctionEvent::Suspend, std::move(ended)));
    restore();
    NoticeFor notice;
    notice.kind = NoticeFor::Kind::Suspension;
    notice.account = sanction->account;
    notice.sanction = id;
    notice.what = "clock";
    CS_TRY([[maybe_unused]] const NoticeId noticeId, releaseNotice(unit, rows, changes, notice));
    CS_TRY([[maybe_unused]] const auto seq, unit.appendAsClock("sanction.suspended", {{"sanction", id.value}, {"why", why}}, changes));
    report.suspended.push_back(id.str());
    return unit.finish();
}

void ClockService::strikes(DueReport &report)
{
    for (const StrikeId id : m_workspace.decisions().strikesToExpire(dueNow()))
        one(report, [&](Unit &unit) -> Result<Receipt> {
            const auto strike = m_workspace.decisions().strike(id);
            if (!strike || strike->expiresAt > unit.now || (strike->state != StrikeState::Active && strike->state != StrikeState::Contested))
                return unit.finish();
            Changes changes;
            CS_CHECK(moveStrike(changes, *strike, StrikeEvent::Expire));
            CS_TRY([[maybe_unused]] const auto seq, unit.appendAsClock("strike.expired", {{"strike", id.value}}, changes));
            report.ended.push_back(id.str());
            return unit.finish();
        });
}

// R21: a version that came into force ends the one before it.
void ClockService::policies(DueReport &report)
{
    const auto replaced = [this](Instant now) {
        std::vector<int> out;
        auto rows = m_workspace.db().prepare("SELECT version FROM policy_version AS p WHERE state = 'in_force' AND EXISTS"
                                             " (SELECT 1 FROM policy_version n WHERE n.state = 'in_force' AND n.in_force_from <= ?1 AND"
                                             " (n.in_force_from, n.version) > (p.in_force_from, p.version)) ORDER BY version");
        rows.bind(now);
        while (rows.step())
            out.push_back(static_cast<int>(rows.integer(0)));
        return out;
    };
    if (replaced(m_workspace.now()).empty())
        return;
    one(report, [&](Unit &unit) -> Result<Receipt> {
        for (const int version : replaced(unit.now)) { // asked again: another workstation may have been faster
            Changes changes;
            changes.update("policy_version", Json{{"version", version}}, {{"state", "superseded"}});
            CS_TRY([[maybe_unused]] const auto seq, unit.appendAsClock("policy.superseded", {{"version", version}}, changes));
            report.ended.push_back("policy version " + std::to_string(version));
        }
        return unit.finish();
    });
}

} // namespace countersign
