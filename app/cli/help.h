// What --help prints.
#pragma once

#include "cli/arguments.h"

namespace countersign::cli {

void printHelp(std::ostream &out, const Invocation &asked);
// The same for programs: {"program","version","commands":[{"command","arguments","help","options"}],"common_options"}.
Json helpJson(const Invocation &asked);

// "case show, case claim, …": the commands that begin with these words; empty when there are none.
std::string commandsUnder(const std::vector<std::string> &words);

} // namespace countersign::cli
