#include "log/decision_binding.h"

#include "base/ids.h"
#include "log/key_pair.h"

namespace countersign {

Json decisionBound(const std::string &logOrigin, const Json &columns)
{
    return {{"log_origin", logOrigin},
            {"decision", DecisionId(intOr(columns, "id")).str()},
            {"account", AccountId(intOr(columns, "account")).str()},
            {"verdict", stringOr(columns, "verdict")},
            {"clause", stringOr(columns, "clause")},
            {"policy_version", intOr(columns, "policy_version")},
            {"actions", stringOr(columns, "actions")},
            {"target_key", stringOr(columns, "target_hash")},
            {"evidence", stringOr(columns, "evidence_hash")},
            {"finding", stringOr(columns, "finding_hash")}};
}

Hash decisionBoundHash(const Json &bound) { return signedHash("decision", bound); }

} // namespace countersign
