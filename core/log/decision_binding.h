// What the signature of a single person binds: a decision as it is released, notified and ordered.
#pragma once

#include "base/hash.h"
#include "base/json.h"

#include <string>

namespace countersign {

// {log_origin, decision, account, verdict, clause, policy_version, actions, target_key, evidence, finding} of a decision's
// row, its columns named and written as in the log. No personal data: the target stands in it as a salted commitment.
Json decisionBound(const std::string &logOrigin, const Json &columns);

// What is signed: of the canonical JSON of the above.
Hash decisionBoundHash(const Json &bound);

} // namespace countersign
