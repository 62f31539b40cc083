// What people may be called here.
#pragma once

#include "base/result.h"

#include <string>

namespace countersign {

// Letters, digits, dots, dashes, underscores; and nothing that the log calls what is no person (clock, import,
// automation, feed), nor what looks like it or like an id. Error usage.
Result<> checkHandle(const std::string &handle);

} // namespace countersign
