// What entries of the log did to the state of things, for receipts: "K-3 is contested".
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

// "C-12" for ("case", 12): the kinds that entries and timelines speak of. "" for a kind without ids of its own.
std::string thingName(std::string_view kind, std::int64_t id);

// [{"subject":"K-3","from":"","to":"contested","what":"K-3 is contested"}], in the order of the entries. New rows count
// with the state they begin in.
Json stateChanges(Workspace &workspace, const std::vector<std::int64_t> &entries);

} // namespace countersign
