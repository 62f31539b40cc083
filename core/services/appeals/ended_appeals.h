// R7, R13: ending an appeal is a part in every measure against the account that the appeal stood in the way of.
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

// Why this person is not to propose or sign a measure against the account that rests on these decisions: since the oldest of
// them was made they ended an appeal of the author without overturning anything. Nothing where they did not.
std::optional<Text> endedAnAppeal(Workspace &workspace, const Person &person, AccountId account, const std::vector<DecisionId> &grounds);

// The same as what is asked of who proposes; not applicable while nobody is known who would.
Requirement proposerEndedNoAppeal(Workspace &workspace, PersonId proposer, AccountId account, const std::vector<DecisionId> &grounds);

} // namespace countersign
