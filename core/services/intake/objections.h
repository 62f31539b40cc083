// The author's own objection is an appeal, however it arrives (R3): found among the records of a feed and filed.
#pragma once

#include "intake/record.h"
#include "services/frame/workspace.h"

#include <vector>

namespace countersign {

struct Objection {
    std::vector<DecisionId> decisions; // that the author objects to
    CaseId joins;                      // or the case whose appeal is open
};

// One to what was decided about a post is against that decision. One to the account is against what was decided about the
// account, against everything that a ban of it in force rests on, and against the grounds of measures proposed against it.
// One that was filed before the appeal that is open is against its decision once more: the appeal counts from then on.
Objection objectedTo(Workspace &workspace, const IncomingReport &report, Instant now);

// Files the appeals and returns the case of the first. Of several grounds those that cannot be appealed (any more) are left
// out; where none can, the first reason is the answer and nothing of it stays.
Result<CaseId> takeObjection(Unit &unit, const IncomingReport &report, const std::vector<DecisionId> &decisions);

} // namespace countersign
