#include "cli/command.h"

#include "demo/demo_builder.h"

#include <charconv>
#include <limits>
#include <ostream>

namespace countersign::cli {

namespace {

Result<std::int64_t> wholeNumber(Context &context, const char *option, std::int64_t fallback, std::int64_t least, std::int64_t most)
{
    if (!context.arguments.has(option))
        return fallback;
    const std::string text = context.arguments.value(option);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < least || number > most)
        return usage({CS_TEXT("--%1 \"%2\" is not a whole number from %3 to %4."), {option, text, std::to_string(least), std::to_string(most)}});
    return number;
}

Result<Json> demo(Context &context)
{
    DemoOptions options;
    options.path = context.workspacePath();
    CS_TRY(const std::int64_t seed, wholeNumber(context, "seed", 1, 0, std::numeric_limits<std::int64_t>::max()));
    CS_TRY(const std::int64_t cases, wholeNumber(context, "cases", 2000, 60, 100'000));
    options.seed = static_cast<std::uint64_t>(seed);
    options.cases = static_cast<int>(cases);
    if (context.arguments.has("now"))
        options.end = context.clock().now();
    if (context.progressWanted())
        options.progress = [&](int permille) { context.io.err << '\r' << permille / 10 << " %" << std::flush; };
    CS_TRY(const DemoReport made, buildDemo(options));
    if (context.progressWanted())
        context.io.err << '\n';
    const std::string quotes = "--quote \"" + made.twinFinal.str() + "=" + made.twinFinalQuote + "\" --quote \"" + made.twinAppealed.str() + "="
                               + made.twinAppealedQuote + "\"";
    return Json{{"workspace", made.path},
                {"origin", made.origin},
                {"kind", "demo"},
                {"cases", made.cases},
                {"open", made.open},
                {"entries", made.entries},
                {"people", made.people},
                {"passphrase", demoPassphrase},
                {"story",
                 {{"account", made.storyAccount},
                  {"case", made.storyCase.str()},
                  {"removal", made.storyRemoval.str()},
                  {"appeal", made.storyAppeal.str()},
                  {"escalation", made.storyEscalation.str()},
                  {"replay_set", made.storyReplaySet}}},
                {"try_the_refusal",
                 {{"account", made.twinAccount},
                  {"final", made.twinFinal.str()},
                  {"under_appeal", made.twinAppealed.str()},
                  {"final_quote", made.twinFinalQuote},
                  {"under_appeal_quote", made.twinAppealedQuote}}},
                {"look_at",
                 {"countersign-cli account show " + made.storyAccount + " --workspace " + made.path,
                  "countersign-cli queue --limit 10 --workspace " + made.path,
                  "countersign-cli proposal submit --as emre --account " + made.twinAccount + " --action ban --ground " + made.twinFinal.str()
                      + " --ground " + made.twinAppealed.str() + " " + quotes + " --rationale \"multiple violations\" --workspace " + made.path,
                  "countersign-cli log verify --workspace " + made.path}}};
}

} // namespace

std::vector<Command> demoCommands()
{
    return {{"demo", "", "Make a demo workspace: ninety invented days, and the story of one afternoon.", 0, 0,
             {{"seed", "N", "The same number gives the same demo (default 1)."}, {"cases", "N", "How many cases, at least 60 (default 2000)."}}, demo}};
}

} // namespace countersign::cli
