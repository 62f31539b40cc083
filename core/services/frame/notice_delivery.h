// Whether the author was told of a decision, as far as we know: what makes it final starts with that (R4).
#pragma once

#include "services/frame/workspace.h"

#include <optional>

namespace countersign {

// A notice counts as delivered from its release on, unless the platform is known not to have delivered it: once its order
// has failed it was delivered when an order to send it was acknowledged, and until then it was not. A workspace without a
// connector acknowledges nothing and fails nothing: there the release counts.
std::optional<Instant> noticeDeliveredAt(Workspace &workspace, const Decision &decision);

} // namespace countersign
