#include "cli/command.h"

#include "services/replay/replay_service.h"

#include <charconv>
#include <limits>

namespace countersign::cli {

namespace replay_words {

// Signs in without letting the clock catch up first: replay touches nothing (R18), not even what is due.
Result<std::unique_ptr<Session>> learner(Context &context)
{
    if (!context.arguments.has("as"))
        return usage(CS_TEXT("Say who takes part."), CS_TEXT("Give --as HANDLE and --passphrase-file FILE."));
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const std::string secret, context.passphrase("passphrase-file"));
    return workspace->signIn(context.arguments.value("as"), secret);
}

template <typename Number>
Result<Number> number(const std::string &text, const char *what, Number least, Number most)
{
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < least || value > most)
        return usage({CS_TEXT("\"%1\" is no %2."), {text, what}}, {CS_TEXT("It is a whole number from %1."), {std::to_string(least)}});
    return value;
}

Result<std::int64_t> sessionNumber(Context &context)
{
    return number<std::int64_t>(context.arguments.at(0), "number of a replay session", 1, std::numeric_limits<std::int64_t>::max());
}

Json setJson(const ReplaySet &set)
{
    Json out = {{"set", std::to_string(set.id)}, {"name", set.name}, {"author", set.author}, {"created_at", rfc3339(set.createdAt)}, {"items", set.items}};
    if (!set.recipe.empty())
        out["recipe"] = set.recipe;
    return out;
}

Json sessionJson(const ReplaySessionInfo &info)
{
    return {{"session", std::to_string(info.id)}, {"set", std::to_string(info.set)}, {"set_name", info.setName}, {"person", info.person},
            {"state", info.finished ? "finished" : "running"}, {"started_at", rfc3339(info.startedAt)}, {"items", info.items},
            {"answered", info.answered}, {"revealed", info.revealed}};
}

Result<ReplayRecipe> recipe(Context &context)
{
    const Arguments &a = context.arguments;
    ReplayRecipe out;
    for (const std::string &value : a.values("decision"))
        for (const std::string &one : split(value)) {
            CS_TRY(const DecisionId id, parseId<DecisionId>(one));
            out.decisions.push_back(id);
        }
    out.clause = a.value("clause");
    if (const std::string query = a.value("query"); !query.empty()) {
        if (!query.starts_with("clause:") || query.find(' ') != std::string::npos)
            return usage({CS_TEXT("A set cannot be made by \"%1\"."), {query}}, CS_TEXT("Write --query clause:CODE, --overturned, --days and --count."));
        out.clause = query.substr(7);
    }
    out.overturnedOnly = a.has("overturned");
    if (a.has("days")) {
        CS_TRY(const int days, number<int>(a.value("days"), "number of days", 1, 100'000));
        out.since = std::chrono::hours(24) * days;
    }
    if (a.has("count")) {
        CS_TRY(out.count, number<int>(a.value("count"), "number of items", 1, 500));
    }
    if (a.has("seed")) {
        CS_TRY(out.seed, number<std::uint64_t>(a.value("seed"), "seed", 0, std::numeric_limits<std::uint64_t>::max()));
    }
    return out;
}

Result<Json> create(Context &context)
{
    CS_TRY(const ReplayRecipe what, recipe(context));
    CS_TRY(const auto session, learner(context));
    CS_TRY(Workspace *const workspace, context.workspace());
    return ReplayService(*workspace).createSet(*session, context.arguments.at(0), what, context.requestId());
}

Result<Json> list(Context &context)
{
    std::unique_ptr<Session> session;
    if (context.arguments.has("as") && context.arguments.has("passphrase-file")) {
        CS_TRY(session, learner(context));
    }
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const auto sets, ReplayService(*workspace).sets(session.get()));
    Json items = Json::array();
    for (const ReplaySet &set : sets)
        items.push_back(setJson(set));
    return context.page(items, "set");
}

Result<Json> exportSet(Context &context)
{
    CS_TRY(const auto session, learner(context));
    CS_TRY(Workspace *const workspace, context.workspace());
    ReplayService service(*workspace);
    CS_TRY(const ReplaySet set, service.set(context.arguments.at(0), session.get()));
    return service.exportSet(*session, set.id);
}

Result<Json> start(Context &context)
{
    CS_TRY(const auto session, learner(context));
    CS_TRY(Workspace *const workspace, context.workspace());
    ReplayService service(*workspace);
    CS_TRY(const ReplaySet set, service.set(context.arguments.at(0), session.get()));
    CS_TRY(const ReplaySessionInfo info, service.start(*session, set.id, context.requestId()));
    Json out = sessionJson(info);
    CS_TRY(out["item"], service.item(*session, info.id, 1));
    return out;
}

Result<Json> sessions(Context &context)
{
    CS_TRY(const auto session, learner(context));
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const auto all, ReplayService(*workspace).sessions(*session));
    Json items = Json::array();
    for (const ReplaySessionInfo &info : all)
        items.push_back(sessionJson(info));
    return context.page(items, "session");
}

// --item, or the place after the last that was answered (revealed).
Result<int> place(Context &context)
{
    if (!context.arguments.has("item"))
        return usage(CS_TEXT("Which item?"), CS_TEXT("Give --item N; items are numbered from 1."));
    return number<int>(context.arguments.value("item"), "number of an item", 1, 1000);
}

Result<Json> show(Context &context)
{
    CS_TRY(const std::int64_t id, sessionNumber(context));
    CS_TRY(const int item, place(context));
    CS_TRY(const auto session, learner(context));
    CS_TRY(Workspace *const workspace, context.workspace());
    return ReplayService(*workspace).item(*session, id, item);
}

Result<Json> answer(Context &context)
{
    CS_TRY(const std::int64_t id, sessionNumber(context));
    CS_TRY(const int item, place(context));
    const Arguments &a = context.arguments;
    if (a.has("no-violation") == a.has("clause"))
        return usage(CS_TEXT("Say either --no-violation or --clause CODE."), CS_TEXT("A finding is one or the other."));
    CS_TRY(const auto session, learner(context));
    CS_TRY(Workspace *const workspace, context.workspace());
    return ReplayService(*workspace).answer(*session, id, item, a.has("clause") ? Verdict::Violation : Verdict::NoViolation, a.value("clause"),
                                            a.value("rationale"), context.requestId());
}

Result<Json> reveal(Context &context)
{
    CS_TRY(const std::int64_t id, sessionNumber(context));
    CS_TRY(const int item, place(context));
    CS_TRY(const auto session, learner(context));
    CS_TRY(Workspace *const workspace, context.workspace());
    return ReplayService(*workspace).reveal(*session, id, item);
}

Result<Json> score(Context &context)
{
    CS_TRY(const std::int64_t id, sessionNumber(context));
    CS_TRY(const auto session, learner(context));
    CS_TRY(Workspace *const workspace, context.workspace());
    return ReplayService(*workspace).score(*session, id);
}

} // namespace replay_words

std::vector<Command> replayCommands()
{
    namespace words = replay_words;
    const Option item{"item", "N", "Which item of the session, from 1."};
    const std::vector<Option> recipeOptions{{"decision", "ID", "A decision to put in (repeat); the filters are not used then."},
                                            {"query", "Q", "clause:CODE."},
                                            {"clause", "CODE", "Decisions about this clause."},
                                            {"overturned", "", "Overturned ones only."},
                                            {"days", "N", "Decided (with --overturned: overturned) in the last N days."},
                                            {"count", "N", "So many, drawn at random (10)."},
                                            {"seed", "N", "The same seed draws the same cases (1)."}};
    return {{"replay set create", "NAME", "Make a set of decided cases to judge again (trainers and leads).", 1, 1, recipeOptions, words::create},
            {"replay set list", "", "The sets there are.", 0, 0, {}, words::list},
            {"replay set export", "SET", "A set as data, without personal data (trainers and leads).", 1, 1, {}, words::exportSet},
            {"replay session start", "SET", "Begin a session and show its first item as of then.", 1, 1, {}, words::start},
            {"replay session list", "", "One's own sessions; trainers and leads: all.", 0, 0, {}, words::sessions},
            {"replay session show", "SESSION", "An item as its first judge saw it.", 1, 1, {item}, words::show},
            {"replay session answer", "SESSION", "Judge an item.", 1, 1,
             {item, {"no-violation", "", "Nothing is violated."}, {"clause", "CODE", "The clause that is violated."}, {"rationale", "TEXT", "Why."}},
             words::answer},
            {"replay session reveal", "SESSION", "What was decided, and what holds today.", 1, 1, {item}, words::reveal},
            {"replay session score", "SESSION", "Agreement with its interval, kappa, and what was taken for what.", 1, 1, {}, words::score}};
}

} // namespace countersign::cli
