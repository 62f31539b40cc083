// Deciding a case: the checks of R2, R9, R12, R13 and R14 in the decision's own transaction.
#include "services/review/review_service.h"

#include "log/decision_binding.h"
#include "services/reversal/effects.h"
#include "services/frame/facts.h"
#include "services/review/finding_rules.h"
#include "services/review/review_desk.h"
#include "services/frame/movers.h"
#include "services/notices/notice_writing.h"
#include "services/proposals/proposing.h"
#include "services/review/suggestion_rules.h"

#include <algorithm>

namespace countersign {

namespace {

std::string detectionOf(Workspace &workspace, CaseId id)
{
    std::vector<std::string> kinds;
    auto rows = workspace.db().prepare("SELECT DISTINCT reporter_kind FROM report WHERE review_case = ?1 ORDER BY 1");
    rows.bind(id);
    while (rows.step())
        kinds.push_back(rows.string(0));
    return joined(kinds);
}

Result<> checkVersion(const Case &one, std::optional<std::int64_t> expectVersion)
{
    if (!expectVersion || *expectVersion == one.version)
        return {};
    return fail(ErrorCode::Stale,
                {CS_TEXT("%1 changed while you read: it is at version %2, not %3."),
                 {one.id.str(), std::to_string(one.version), std::to_string(*expectVersion)}},
                CS_TEXT("Look at what changed, then decide again; your draft is kept."));
}

std::vector<ActionKind> normalised(std::vector<ActionKind> actions)
{
    actions.erase(std::remove(actions.begin(), actions.end(), ActionKind::None), actions.end());
    std::sort(actions.begin(), actions.end());
    actions.erase(std::unique(actions.begin(), actions.end()), actions.end());
    return actions;
}

Json findingPayload(const Finding &finding)
{
    return {{"quote", finding.quote}, {"rationale", finding.rationale}, {"note", finding.note}, {"exceptions", finding.exceptions},
            {"new_evidence", finding.newEvidence}};
}

ActionKind gravest(const std::vector<ActionKind> &actions)
{
    return actions.empty() ? ActionKind::None : actions.back();
}

struct Drafted {
    DecisionId id;
    Sealed evidence;
    Sealed finding;
    Sealed target;
};

Drafted addDecision(Unit &unit, NewRows &rows, Changes &changes, const ReviewDesk &d, const Finding &finding,
                    const std::vector<ActionKind> &actions, bool needsSignoff, Instant holdUntil)
{
    Drafted out{DecisionId(rows.next("decision")), unit.seal(evidenceSnapshot(unit.workspace, d, unit.now)), unit.seal(findingPayload(finding)),
                sealTarget(unit, d.reviewCase.subjectKind, d.reviewCase.subject)};
    const bool violation = finding.verdict == Verdict::Violation;
    const bool handImported = unit.db().exists("SELECT 1 FROM case_part WHERE review_case = ?1 AND role = 'imported'", d.reviewCase.id);
    const auto ms = [](const std::optional<Instant> &at) { return at ? Json(toMs(*at)) : Json(); };
    const auto number = [](const std::optional<std::int64_t> &n) { return n ? Json(*n) : Json(); };
    Json columns = {{"id", out.id.value}, {"review_case", d.reviewCase.id.value}, {"account", d.account.id.value},
                    {"subject_kind", std::string(name(d.reviewCase.subjectKind))}, {"subject", d.reviewCase.subject},
                    {"person", unit.actor().value}, {"state", needsSignoff ? "draft" : "held"}, {"version", 1},
                    {"verdict", std::string(name(finding.verdict))}, {"clause", violation ? d.clause->code : std::string()},
                    {"policy_version", d.book->version()}, {"severity", static_cast<int>(violation ? d.clause->severity : Severity::Low)},
                    {"actions", actionList(actions)}, {"media_from", number(finding.mediaFrom)},
                    {"media_to", number(finding.mediaFrom ? std::optional(finding.mediaTo.value_or(*finding.mediaFrom)) : std::nullopt)},
                    {"evidence_hash", hex(out.evidence.commitment)}, {"evidence_vault", out.evidence.vault},
                    {"finding_hash", hex(out.finding.commitment)}, {"finding_vault", out.finding.vault},
                    {"posted_at", ms(d.post ? d.post->postedAt : std::nullopt)}, {"reach", number(d.account.reach)},
                    {"detection", detectionOf(unit.workspace, d.reviewCase.id)}, {"hand_imported", handImported ? 1 : 0},
                    {"decided_at", toMs(unit.now)}, {"hold_until", needsSignoff ? Json() : Json(toMs(holdUntil))},
                    {"target_hash", hex(out.target.commitment)}, {"target_vault", out.target.vault}};
    const Hash bound = decisionBoundHash(decisionBound(unit.workspace.origin(), columns));
    columns["signature"] = hex(bytesOf(unit.session()->key().sign(bytesOf(bound))));
    changes.insert("decision", std::move(columns));
    addPart(unit, changes, out.id, unit.actor(), "decided");
    return out;
}

Result<MadeProposal> addSignoff(Unit &unit, NewRows &rows, Changes &changes, const ReviewDesk &d, const Finding &finding,
                                const std::vector<ActionKind> &actions, const Drafted &drafted, bool highReach)
{
    ProposalDraft draft;
    draft.kind = ProposalKind::Decision;
    draft.account = d.account.id;
    draft.decision = drafted.id;
    draft.action = gravest(actions);
    draft.grounds = {drafted.id};
    draft.rationale = finding.rationale;
    draft.quotes = {{drafted.id.str(), finding.quote}};
    draft.target = drafted.target;
    draft.highReach = highReach;
    draft.hold = unit.workspace.policyAt(unit.now).holds().proposal;
    draft.notice = {{"decision", drafted.id.str()}, {"action", std::string(name(draft.action))}}; // written when it is released
    draft.freshGround = {{"decision", drafted.id.str()}, {"clause", d.clause->code}, {"policy_version", d.book->version()},
                         {"evidence", hex(drafted.evidence.commitment)}, {"finding", hex(drafted.finding.commitment)}};
    return addProposal(unit, rows, changes, draft);
}

} // namespace

Result<Requirements> ReviewService::decisionRequirements(const Session &session, CaseId id, const Finding &finding,
                                                         const std::vector<ActionKind> &actions)
{
    return m_workspace.read<Requirements>([&]() -> Result<Requirements> {
        const Instant now = m_workspace.now();
        CS_TRY(const ReviewDesk d, reviewDesk(m_workspace, id, finding, now));
        const DecisionPlan plan = d.plan();
        auto requirements = findingRequirements(m_workspace, session, plan, finding, normalised(actions), now);
        if (const auto signoff = signoffNeeded(m_workspace, plan, normalised(actions), now))
            requirements.push_back(*signoff);
        return requirements;
    });
}

Result<Receipt> ReviewService::decide(const Session &session, CaseId id, const Finding &finding,
                                      const std::vector<ActionKind> &chosen, std::optional<std::int64_t> expectVersion,
                                      const std::string &requestId)
{
    const std::vector<ActionKind> actions = normalised(chosen);
    return m_workspace.change({"case.decide", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (session.person().has(Role::Automation))
            return fail(ErrorCode::Forbidden, CS_TEXT("An automation proposes only; it cannot decide."), CS_TEXT("A person decides."));
        if (!mayCause(caseTransitions, CaseEvent::Decide, moversOf(session.person())))
            return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is neither a moderator nor a team lead."), {session.person().handle}},
                        CS_TEXT("Only they decide cases."));
        CS_TRY(const ReviewDesk d, reviewDesk(m_workspace, id, finding, unit.now));
        CS_CHECK(checkVersion(d.reviewCase, expectVersion)); // before the finding: it was about what stood there then
        const DecisionPlan plan = d.plan();
        const auto requirements = findingRequirements(m_workspace, session, plan, finding, actions, unit.now);
        if (!allMet(requirements)) {
            const Requirement first = unmet(requirements).front();
            return fail(ErrorCode::Refused, first.why, first.clears, requirements);
        }
        CS_CHECK(checkLeaseOf(m_workspace, session, d.reviewCase));
        CS_CHECK(checkClaim(session, d.reviewCase, ClaimEvent::Settle));

        const auto signoff = signoffNeeded(m_workspace, plan, actions, unit.now);
        const CaseEvent event = signoff ? CaseEvent::Propose : CaseEvent::Decide;
        CS_TRY(const CaseState to, advance(caseTransitions, d.reviewCase.state, event, id.str()));
        const auto &holds = m_workspace.policyAt(unit.now).holds();
        const Instant holdUntil = unit.now + (actions.empty() ? holds.leaveUp : holds.of(gravest(actions)));
        NewRows rows(unit);
        Changes changes;
        const Drafted drafted = addDecision(unit, rows, changes, d, finding, actions, signoff.has_value(), holdUntil);
        changes.update("review_case", id.value, {{"state", std::string(name(to))}, {"version", d.reviewCase.version + 1},
                                                 {"decided_at", to == CaseState::Decided ? Json(toMs(unit.now)) : Json()}});
        unit.receipt().made = {{"case", id.str()}, {"decision", drafted.id.str()}};
        if (signoff) {
            CS_TRY(const MadeProposal made,
                   addSignoff(unit, rows, changes, d, finding, actions, drafted, signoff->id == "reach.second_look"));
            // decision.proposal points at its sign-off; both rows are in this entry.
            changes.update("decision", drafted.id.value, {{"proposal", made.id.value}});
            unit.receipt().made["proposal"] = made.id.str();
            unit.receipt().made["hold_until"] = rfc3339(made.holdUntil);
            unit.receipt().made["state"] = "awaiting_signoff";
            unit.receipt().made["why"] = signoff->why.english();
        } else {
            unit.receipt().made["hold_until"] = rfc3339(holdUntil);
            unit.receipt().made["state"] = "held";
            unit.receipt().effectiveAt = holdUntil;
        }
        for (const Decision &before : m_workspace.decisions().ofCase(id)) { // what came back is made anew by this
            const auto returned = before.proposal.valid() ? m_workspace.proposals().find(before.proposal) : std::nullopt;
            if (returned && returned->state == ProposalState::Returned)
                CS_CHECK(moveProposal(changes, *returned, ProposalEvent::Withdraw, {{"closed_why", "made anew"}}));
        }
        const std::string answered = answerSuggestions(unit, changes, d.reviewCase, drafted.id, finding, d.clause, actions);
        if (!answered.empty())
            unit.receipt().made["suggestion"] = answered;
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("decision.made",
                           {{"decision", drafted.id.value}, {"case", id.value}, {"case_version", d.reviewCase.version},
                            {"lease", d.reviewCase.lease ? d.reviewCase.lease->id : std::string()},
                            {"evidence", drafted.evidence.json()}, {"finding", drafted.finding.json()}},
                           changes));
        m_workspace.cases().removeWork(id); // after the entry: the database asks for the lease once more (R14)
        unit.db().run("DELETE FROM draft WHERE person = ?1 AND subject = ?2", session.id(), id.str());
        return unit.finish();
    });
}

} // namespace countersign
