#include "base/error.h"

namespace countersign {

std::string_view name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Refused: return "refused";
    case ErrorCode::Forbidden: return "forbidden";
    case ErrorCode::Conflict: return "conflict";
    case ErrorCode::Stale: return "stale";
    case ErrorCode::HeldByOther: return "held_by_other";
    case ErrorCode::Usage: return "usage";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::BadInput: return "bad_input";
    case ErrorCode::NotAWorkspace: return "not_a_workspace";
    case ErrorCode::NewerSchema: return "newer_schema";
    case ErrorCode::Corrupt: return "corrupt";
    case ErrorCode::ReadOnly: return "read_only";
    case ErrorCode::DiskFull: return "disk_full";
    case ErrorCode::Busy: return "busy";
    case ErrorCode::Unverified: return "unverified";
    case ErrorCode::BadPassphrase: return "bad_passphrase";
    case ErrorCode::Internal: return "internal";
    }
    return {};
}

int exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Refused:
    case ErrorCode::Forbidden:
    case ErrorCode::Conflict:
    case ErrorCode::Stale:
    case ErrorCode::HeldByOther: return 1;
    case ErrorCode::Usage: return 2;
    case ErrorCode::NotFound:
    case ErrorCode::BadInput:
    case ErrorCode::NotAWorkspace:
    case ErrorCode::NewerSchema:
    case ErrorCode::Corrupt:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Busy:
    case ErrorCode::Unverified:
    case ErrorCode::BadPassphrase: return 3;
    case ErrorCode::Internal: return 4;
    }
    return 4;
}

} // namespace countersign
