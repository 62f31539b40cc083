// One condition for an action, evaluated: which rule, met or not, why, and what clears it.
#pragma once

#include "base/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign {

enum class RequirementState { Met, NotMet, NotApplicable };

// How long an unmet requirement is likely to stay unmet, which decides between waiting and voiding.
enum class RequirementKind {
    Condition, // must hold; failing it refuses the action
    Waiting    // becomes true by time or by somebody's next step; the action waits
};

struct Requirement {
    std::string rule;  // "R3"
    std::string id;    // "grounds.uncontested"
    Text title;
    RequirementState state = RequirementState::NotApplicable;
    Text why;
    Text clears;       // what somebody can do about it; empty when met
    RequirementKind kind = RequirementKind::Condition;
};

using Requirements = std::vector<Requirement>;

std::string_view name(RequirementState state);

// R21: only the least look, the cap for a pair and the rotation are ever overridden. No policy book says otherwise.
bool overridable(std::string_view requirementId);

// Turns a requirement that was taken for met into one that is not.
void notMet(Requirement &requirement, Text why, Text clears);

// True when nothing stands against the action now (not-applicable counts as met).
bool allMet(const Requirements &requirements);
Requirements unmet(const Requirements &requirements);

} // namespace countersign
