#include "base/requirement.h"

#include <algorithm>
#include <iterator>

namespace countersign {

std::string_view name(RequirementState state)
{
    switch (state) {
    case RequirementState::Met: return "met";
    case RequirementState::NotMet: return "not_met";
    case RequirementState::NotApplicable: return "not_applicable";
    }
    return {};
}

bool overridable(std::string_view requirementId)
{
    return requirementId == "look.least" || requirementId == "signer.pair" || requirementId == "signer.turn";
}

void notMet(Requirement &requirement, Text why, Text clears)
{
    requirement.state = RequirementState::NotMet;
    requirement.why = std::move(why);
    requirement.clears = std::move(clears);
}

bool allMet(const Requirements &requirements)
{
    return std::none_of(requirements.begin(), requirements.end(),
                        [](const Requirement &r) { return r.state == RequirementState::NotMet; });
}

Requirements unmet(const Requirements &requirements)
{
    Requirements out;
    std::copy_if(requirements.begin(), requirements.end(), std::back_inserter(out),
                 [](const Requirement &r) { return r.state == RequirementState::NotMet; });
    return out;
}

} // namespace countersign
