// Reports become cases here, whoever brings them: a file, a feed, an overturn that asks for a fresh look.
#pragma once

#include "intake/record.h"
#include "services/reversal/effects.h"
#include "services/frame/workspace.h"

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

// R20: reports about other posts that joined an appeal wait for it. Where the decision stands, each of those posts that was
// never judged gets a case of its own. Adds the rows to `changes` and the work to the queue.
void openJoined(Unit &unit, NewRows &rows, Changes &changes, const Decision &decision, const Appeal &appeal);

} // namespace countersign
