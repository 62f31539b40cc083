// The texts about policy books that the program carries inside itself. Any thread.
// Errors: internal, when the program was built without them.
#pragma once

#include "base/result.h"

#include <string>

namespace countersign {

Result<std::string> policySchemaText();  // JSON Schema (draft 7) of a policy book
Result<std::string> defaultPolicyText(); // the policy book a new workspace starts with

} // namespace countersign
