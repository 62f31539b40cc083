// A workspace in which a little of everything has happened, for tests that look at its whole log.
#pragma once

#include "support/test_workspace.h"

namespace countersign::testing_support {

// Reports, decisions, a ban on two grounds, an appeal that is overturned, an escalation, a draft of a policy book, a
// person enrolled, approved and revoked, refusals, imported history and two signed checkpoints, the second not last.
void letABusyWeekPass(TestWorkspace &team);

// The shipped book under another version number.
std::string shippedBook(int version);

} // namespace countersign::testing_support
