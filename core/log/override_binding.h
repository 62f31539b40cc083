// What the signature under an override binds (R21).
#pragma once

#include "base/hash.h"
#include "base/json.h"

#include <string>

namespace countersign {

// {log_origin, proposal, bound, requirement, reader, reason, at} of an override's row, its columns named and written as in
// the log. The reason stands in it as a salted commitment; `bound` is the hash that approvals of the proposal are bound to.
Json overrideBound(const std::string &logOrigin, const Json &columns);

// What is signed: of the canonical JSON of the above.
Hash overrideBoundHash(const Json &bound);

} // namespace countersign
