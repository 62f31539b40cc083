// Rule R10: is everything in the notice that it owes to its reader?
#pragma once

#include "base/requirement.h"
#include "notices/notice.h"

#include <vector>

namespace countersign {

// Each thing that is missing or contradicts itself, as a phrase: "the clause of D-902".
std::vector<Text> missingParts(const Notice &notice);

// Rule "R10", id "notice.complete"; not met names every missing part.
Requirement completeness(const Notice &notice);

} // namespace countersign
