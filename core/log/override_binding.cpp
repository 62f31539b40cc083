#include "log/override_binding.h"

#include "base/ids.h"
#include "log/key_pair.h"

namespace countersign {

Json overrideBound(const std::string &logOrigin, const Json &columns)
{
    return {{"log_origin", logOrigin},
            {"proposal", ProposalId(intOr(columns, "proposal")).str()},
            {"bound", stringOr(columns, "bound_hash")},
            {"requirement", stringOr(columns, "requirement")},
            {"reader", PersonId(intOr(columns, "reader")).str()},
            {"reason", stringOr(columns, "reason_hash")},
            {"at", intOr(columns, "at")}};
}

Hash overrideBoundHash(const Json &bound) { return signedHash("override", bound); }

} // namespace countersign
