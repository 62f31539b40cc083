// Proofs that single entries are in the log.
#pragma once

#include "store/log_store.h"

namespace countersign {

Result<Json> proveEntry(LogStore &log, std::int64_t seq); // AuditService::prove
bool isProof(const Json &proof);                          // AuditService::verifyProof

// {"size","sha256"} of the newest stored checkpoint and its note, {} when there is none.
Result<Json> lastCheckpoint(Connection &connection);

} // namespace countersign
