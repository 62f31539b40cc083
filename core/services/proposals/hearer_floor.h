// Fresh eyes must be left for the appeal that a ban may meet (R7).
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

// A ban is proposed only if, besides those who countersign it, a lead remains who took no part in any ground and did not
// propose it. `proposer` 0: nobody yet.
Requirement hearerRemains(Workspace &workspace, PersonId proposer, const std::vector<DecisionId> &grounds, Instant now);

} // namespace countersign
