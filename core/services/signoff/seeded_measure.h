// What the checks measure: how often somebody signs what is finally no violation.
//
// signed ÷ (signed + caught), with its 95 % interval and n. Left out: checks that ran out, and those that a decoy stopped.
// It is about countersigning, not about people: for the team it is told only where at least three people read, since
// fewer could be told apart; for one person to that person alone, and never side by side.
#pragma once

#include "services/frame/workspace.h"

#include <optional>

namespace countersign {

inline constexpr const char *rubberStampingMeasure = "rubber-stamping";

// {"measure","from","to","items":[{"month",…}],"all":{…},"n","words"}; each share {"n","signed","caught","rate",
// "interval","small","withheld"}; from inclusive, to exclusive, by when a check was closed. `self`: their own only.
Result<Json> rubberStamping(Workspace &workspace, std::optional<Instant> from, std::optional<Instant> to, const Person *self);

} // namespace countersign
