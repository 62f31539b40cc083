// A list of things of one kind, as a table for people.
#pragma once

#include "base/json.h"

#include <iosfwd>
#include <string>

namespace countersign::cli {

// Columns are the fields that hold something in any row, names and states first; what does not fit a cell is cut with
// "…". Nested lists of things are left to --json. `items`: an array of objects that is not empty.
void printTable(std::ostream &out, const Json &items, const std::string &indent);

// One value in one line: lists of words with commas, "–" for nothing.
std::string cell(const Json &value);

} // namespace countersign::cli
