#include "services/intake/objections.h"

#include "services/appeals/appeal_filing.h"
#include "services/intake/authors.h"

#include <algorithm>
#include <set>

namespace countersign {

namespace {

// R24: a time ahead of ours counts as now; what is dated wrongly is not lost for it.
Instant filedAtOf(const IncomingReport &report, Instant now) { return std::min(report.reportedAt, now); }

bool filedEarlier(Workspace &workspace, DecisionId decision, Instant filedAt, Instant now)
{
    const auto appeals = workspace.appeals().ofDecision(decision, now);
    return std::any_of(appeals.begin(), appeals.end(), [&](const Appeal &appeal) {
        return appeal.by == AppellantKind::Author && appeal.open() && filedAt < appeal.filedAt;
    });
}

// What measures against the account as a whole rest on, in force or proposed.
std::set<DecisionId> groundsAgainst(Workspace &workspace, AccountId account)
{
    std::set<DecisionId> out;
    for (const Sanction &sanction : workspace.sanctions().all(account, true))
        if (sanction.action == ActionKind::Ban && !sanction.external && sanction.binding())
            for (const SanctionGround &ground : sanction.grounds)
                if (!ground.fell)
                    out.insert(ground.decision);
    for (const Proposal &proposal : workspace.proposals().ofAccount(account))
        if (proposal.kind == ProposalKind::Account && !proposal.closed())
            out.insert(proposal.grounds.begin(), proposal.grounds.end());
    return out;
}

} // namespace

Objection objectedTo(Workspace &workspace, const IncomingReport &report, Instant now)
{
    Objection out;
    const auto subject = workspace.accounts().internalId(report.source, name(report.subjectKind), report.subjectId);
    if (!subject)
        return out;
    const bool aboutAccount = report.subjectKind == SubjectKind::Account;
    const bool byAuthor = report.isAppeal || reportedByItsAuthor(workspace, report);
    const auto look = [&](const Decision &decision) {
        if (decision.verdict != Verdict::Violation && !decision.ordered())
            return false;
        const bool open = decision.state == DecisionState::UnderAppeal;
        if (byAuthor && (decision.state == DecisionState::Standing || (open && filedEarlier(workspace, decision.id, filedAtOf(report, now), now))))
            out.decisions.push_back(decision.id);
        else if (open && (byAuthor || aboutAccount))
            out.joins = decision.reviewCase;
        else
            return false;
        return true;
    };
    const auto decisions = workspace.decisions().ofSubject(report.subjectKind, *subject);
    static_cast<void>(std::find_if(decisions.rbegin(), decisions.rend(), look)); // the last one that says something
    if (aboutAccount && byAuthor)
        for (const DecisionId ground : groundsAgainst(workspace, AccountId(*subject)))
            if (const auto decision = workspace.decisions().find(ground))
                look(*decision);
    std::sort(out.decisions.begin(), out.decisions.end());
    out.decisions.erase(std::unique(out.decisions.begin(), out.decisions.end()), out.decisions.end());
    return out;
}

Result<CaseId> takeObjection(Unit &unit, const IncomingReport &report, const std::vector<DecisionId> &decisions)
{
    CaseId first;
    std::optional<Error> refused;
    for (const DecisionId decision : decisions) {
        AppealFiling filing;
        filing.decision = decision;
        filing.by = AppellantKind::Author;
        filing.text = report.comment.empty() ? report.text : report.comment;
        if (filing.text.empty())
            filing.text = "(without words)"; // an objection counts, whether or not the platform passes its words on
        filing.filedAt = filedAtOf(report, unit.now);
        const auto entries = unit.receipt().events.size();
        unit.db().run("SAVEPOINT objection");
        const auto filed = fileAppeal(unit, filing);
        if (!filed) {
            unit.db().run("ROLLBACK TO objection");
            unit.receipt().events.resize(entries);
        }
        unit.db().run("RELEASE objection");
        if (!filed && !refused)
            refused = filed.error();
        if (filed && !first.valid())
            first = unit.workspace.decisions().find(decision)->reviewCase;
    }
    if (first.valid())
        return first;
    return fail(refused.value_or(Error{ErrorCode::Conflict, CS_TEXT("There is nothing to appeal."), {}, {}}));
}

} // namespace countersign
