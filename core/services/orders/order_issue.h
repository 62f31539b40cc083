// From a row of the outbox to what leaves for the platform: who signed it, whether it may go now, the document (R19).
#pragma once

#include "outbox/order_document.h"
#include "services/reversal/effects.h"
#include "services/frame/workspace.h"

namespace countersign {

// {"source","kind","id"} as the platform knows it.
Json orderTarget(Workspace &workspace, std::string_view kind, std::int64_t target);

// R3 and R19 at the moment of dispatch. What restores and what tells the author always goes. `late`: the time in which
// the release counted has passed, so the appeals have to be read again before a ban leaves.
Requirements dispatchRequirements(Workspace &workspace, const PlatformOrder &order, bool late, Instant now);

// The keys by which this workspace's orders are verified, and whose they are.
std::vector<OrderKey> orderKeys(Workspace &workspace);

// The document of an order with that number, checked as a connector checks it. Error unverified where it carries no
// sufficient proof.
Result<Json> orderDocumentOf(Unit &unit, const PlatformOrder &order);

} // namespace countersign
