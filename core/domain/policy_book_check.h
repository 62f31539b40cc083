// The checks a policy book has to pass before it is read, each adding what it finds.
#pragma once

#include "base/json.h"
#include "domain/policy_book.h"
#include "domain/policy_book_lines.h"

#include <string>
#include <vector>

namespace countersign {

using PolicyProblems = std::vector<PolicyProblem>;

// Against the JSON Schema; names each place and what is allowed there.
Result<PolicyProblems> schemaProblems(const Json &book, const JsonLines &lines);

// Explains in sentences why `value` at `where` does not satisfy the schema node that applies to it.
PolicyProblems explainMismatch(const Json &schemaNode, const Json &value, const std::string &where, int line);

// What a schema cannot say. All require a book that satisfies it.
void checkClauses(const Json &book, const JsonLines &lines, PolicyProblems &problems);
void checkFloors(const Json &book, const JsonLines &lines, PolicyProblems &problems);
void checkSignoffs(const Json &book, const JsonLines &lines, PolicyProblems &problems);

// "72 h", "183 days", "899 s": exact, in the largest unit that leaves no remainder.
std::string readableSeconds(std::int64_t seconds);

} // namespace countersign
