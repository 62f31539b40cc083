// What went wrong, for people and for scripts. The code decides the exit status of the command line.
#pragma once

#include "base/requirement.h"
#include "base/text.h"

#include <string_view>

namespace countersign {

enum class ErrorCode {
    // refused by a rule: exit status 1
    Refused, Forbidden, Conflict, Stale, HeldByOther,
    // wrong usage: 2
    Usage,
    // unreadable or failed input or store: 3
    NotFound, BadInput, NotAWorkspace, NewerSchema, Corrupt, ReadOnly, DiskFull, Busy, Unverified,
    BadPassphrase,
    // a bug: 4
    Internal
};

std::string_view name(ErrorCode code); // snake_case, as the command line prints it
int exitStatus(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::Internal;
    Text message;  // what and why
    Text hint;     // what next; may be empty
    Requirements requirements; // the whole evaluated list where a rule refused
};

} // namespace countersign
