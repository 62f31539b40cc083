// Reports become cases here, whoever brings them: a file, a feed, an overturn that asks for a fresh look.
#pragma once

#include "intake/record.h"
#include "services/workspace.h"

namespace countersign {

struct Taken {
    enum class As { Report, Appeal, Duplicate } as = As::Report;
    bool openedCase = false;
    CaseId reviewCase;
};

// Takes one report in. Appends entries in the unit's name; the caller owns the transaction.
Result<Taken> takeReport(Unit &unit, const IncomingReport &report, PersonId importer);

// Takes a sanction that the platform imposed by itself, as history (R22). False: already here.
Result<bool> takeSanction(Unit &unit, const IncomingSanction &sanction, PersonId importer);

// A fresh case about a subject that has none open; "" or a reason for people in `why`.
// Adds the rows to `changes` and the work to the queue; returns its number.
CaseId openCase(Unit &unit, Changes &changes, SubjectKind kind, std::int64_t subject, AccountId account, Severity severity,
                std::int64_t reports, const std::string &queue, const std::string &why);

} // namespace countersign
