// Results and errors in words.
#pragma once

#include "base/error.h"
#include "base/json.h"

#include <iosfwd>
#include <string>

namespace countersign::cli {

// Content from outside must not move the cursor or colour the terminal: control characters are made visible.
std::string harmless(const std::string &text);

// "key: value" lines, and tables where things of one kind are listed.
void printText(std::ostream &out, const Json &value);
void printError(std::ostream &err, const Error &error);
Json errorJson(const Error &error);

} // namespace countersign::cli
