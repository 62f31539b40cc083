// Results and errors in words.
#pragma once

#include "base/error.h"
#include "base/json.h"

#include <iosfwd>

namespace countersign::cli {

// "key: value" lines, lists with dashes; terminal control characters in content are made visible.
void printText(std::ostream &out, const Json &value);
void printError(std::ostream &err, const Error &error);
Json errorJson(const Error &error);

} // namespace countersign::cli
