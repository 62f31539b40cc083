// Commands that the contract names and that this version does not have yet: they say so, instead of "no such command".
#include "cli/command.h"

#include <limits>

namespace countersign::cli {

namespace later_words {

Command later(const char *words, const char *arguments, const char *help, const char *meanwhile, std::vector<Option> options = {})
{
    const auto run = [words, meanwhile](Context &) -> Result<Json> {
        return usage({CS_TEXT("\"%1\" is not part of version %2."), {words, COUNTERSIGN_VERSION}}, meanwhile);
    };
    return {words, arguments, std::string(help) + " Not in this version.", 0, std::numeric_limits<std::size_t>::max(), std::move(options), run};
}

} // namespace later_words

std::vector<Command> laterCommands()
{
    using namespace later_words;
    const std::vector<Option> range{{"from", "TIME", "From when."}, {"to", "TIME", "Until when."}, {"by", "FIELD", "Broken down by."}};
    return {later("audit consistency", "", "Like cases with unlike outcomes.", CS_TEXT("\"case show\" lists precedents with their outcomes."), range),
            later("audit simulate", "", "Try other rules on past cases.", CS_TEXT("\"reinstate preview\" shows what an overturn would change."), range),
            later("simulate", "", "Try other rules on past cases.", CS_TEXT("\"reinstate preview\" shows what an overturn would change."), range)};
}

} // namespace countersign::cli
