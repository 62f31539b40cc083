#include "cli/command.h"

#include "services/insights/insights_service.h"
#include "services/signoff/seeded_measure.h"

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

// Of the checks among the proposals: the team's, or the own figures of who asks.
Result<Json> checks(Context &context, const InsightsFilter &filter)
{
    const std::string by = context.arguments.value("by", "month");
    if (by == "person")
        return fail(ErrorCode::Refused, CS_TEXT("Checks are not told by person: they measure how countersigning works, and nobody is rated by them."),
                    CS_TEXT("Ask for the team (--by month), or for your own (--by me)."));
    if (by != "month" && by != "me")
        return usage({CS_TEXT("\"%1\" is not split by \"%2\"."), {rubberStampingMeasure, by}}, {CS_TEXT("It is split by %1."), {"month"}});
    const Session *self = nullptr;
    if (by == "me") {
        CS_TRY(self, context.acting());
    }
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(Json out, rubberStamping(*workspace, filter.from, filter.to, self ? &self->person() : nullptr));
    out["by"] = by;
    return out;
}

Result<Json> measure(Context &context)
{
    const std::string name = context.arguments.at(0);
    InsightsFilter filter;
    CS_TRY(filter.from, context.time("from"));
    CS_TRY(filter.to, context.time("to"));
    if (name == rubberStampingMeasure)
        return checks(context, filter);
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
    names += std::string(", ") + rubberStampingMeasure;
    return {{"insights", "MEASURE", "A measure with n and interval: " + names + ".", 1, 1,
             {{"from", "TIME", "From then on (RFC 3339)."},
              {"to", "TIME", "Before then."},
              {"by", "FIELD", "clause, severity, requirement or month, as the measure is split; of rubber-stamping, me: your own."},
              {"clause", "CODE", "About this clause only."},
              {"language", "CODE", "Posts in this language only."}},
             insights_words::measure}};
}

} // namespace countersign::cli
