// Builds a PolicyBook from JSON that has passed every check of policy_book_check.h.
#pragma once

#include "base/json.h"
#include "domain/policy_book.h"

namespace countersign {

class PolicyBookReader {
public:
    static PolicyBook read(const Json &checked);

private:
    static void laterGroups(const Json &checked, PolicyBook &book); // absent from older books
};

} // namespace countersign
