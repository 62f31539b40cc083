#include "services/appeals/ended_appeals.h"

#include <algorithm>

namespace countersign {

std::optional<Text> endedAnAppeal(Workspace &workspace, const Person &person, AccountId account, const std::vector<DecisionId> &grounds)
{
    std::optional<Instant> since;
    for (const DecisionId id : grounds)
        if (const auto decision = workspace.decisions().find(id))
            since = std::min(since.value_or(decision->decidedAt), decision->decidedAt);
    if (!since)
        return std::nullopt;
    const auto appeal = workspace.db().number("SELECT a.id FROM appeal a JOIN part p ON p.decision = a.decision AND p.person = ?1 AND p.role = 'heard'"
                                              " WHERE a.account = ?2 AND a.by_kind = 'author' AND a.state IN ('stands', 'inadmissible', 'withdrawn')"
                                              " AND a.decided_at >= ?3 ORDER BY a.id DESC LIMIT 1",
                                              person.id, account, *since);
    if (!appeal)
        return std::nullopt;
    return Text{CS_TEXT("%1 ended the appeal %2 of this account."), {person.handle, AppealId(*appeal).str()}};
}

Requirement proposerEndedNoAppeal(Workspace &workspace, PersonId proposer, AccountId account, const std::vector<DecisionId> &grounds)
{
    Requirement r;
    r.rule = "R7";
    r.id = "proposer.ended_no_appeal";
    r.title = CS_TEXT("Who proposes ended no appeal of the account");
    const auto person = proposer.valid() ? workspace.people().find(proposer) : std::nullopt;
    r.state = person ? RequirementState::Met : RequirementState::NotApplicable;
    if (!person)
        return r;
    if (const auto why = endedAnAppeal(workspace, *person, account, grounds)) {
        r.state = RequirementState::NotMet;
        r.why = *why;
        r.clears = CS_TEXT("It is left to somebody else.");
    }
    return r;
}

} // namespace countersign
