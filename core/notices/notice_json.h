// A notice as JSON, for machines and for the hash that a countersigner signs.
#pragma once

#include "base/json.h"
#include "notices/notice.h"

namespace countersign {

// Objects, lists, integers and texts only (isCanonicalSubset): times are RFC 3339, absent things are left
// out. Detection and decision are given in the words of the EU DSA Transparency Database as well.
// Works for incomplete notices too.
Json toJson(const Notice &notice);

} // namespace countersign
