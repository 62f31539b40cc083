// What the process does that is going to be killed: mixed operations on one workspace, each said before it is begun and
// acknowledged when it is done: "try K", then "ack K SIZE HASH" with the size of the log and the hash of its last entry.
#pragma once

#include <string>
#include <vector>

namespace countersign::prove {

// path, number of the first operation, seed, now
int workUntilKilled(const std::vector<std::string> &arguments);

} // namespace countersign::prove
