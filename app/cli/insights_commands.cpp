#include "cli/command.h"

#include "services/insights/insights_service.h"

#include <algorithm>

namespace countersign::cli {

namespace insights_words {

// Each measure is split in one way; --by may name it.
std::string splitOf(const std::string &measure)
{
    if (measure == "backlog" || measure == "time_to_action")
        return "severity";
    return measure == "refusals" ? "requirement" : "clause";
}

Result<Json> measure(Context &context)
{
    const std::string name = context.arguments.at(0);
    InsightsFilter filter;
    CS_TRY(filter.from, context.time("from"));
    CS_TRY(filter.to, context.time("to"));
    filter.clause = context.arguments.value("clause");
    filter.language = context.arguments.value("language");
    const auto &known = InsightsService::measures();
    const bool exists = std::find(known.begin(), known.end(), name) != known.end();
    const std::string by = context.arguments.value("by", splitOf(name));
    if (exists && by != splitOf(name))
        return usage({CS_TEXT("\"%1\" is not split by \"%2\"."), {name, by}}, {CS_TEXT("It is split by %1."), {splitOf(name)}});
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(Json out, InsightsService(*workspace).measure(name, filter));
    out["by"] = by;
    return out;
}

} // namespace insights_words

std::vector<Command> insightsCommands()
{
    std::string names;
    for (const std::string &name : InsightsService::measures())
        names += (names.empty() ? "" : ", ") + name;
    return {{"insights", "MEASURE", "A measure with n and interval: " + names + ".", 1, 1,
             {{"from", "TIME", "From then on (RFC 3339)."},
              {"to", "TIME", "Before then."},
              {"by", "FIELD", "clause, severity or requirement, as the measure is split."},
              {"clause", "CODE", "About this clause only."},
              {"language", "CODE", "Posts in this language only."}},
             insights_words::measure}};
}

} // namespace countersign::cli
