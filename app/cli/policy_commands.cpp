#include "cli/command.h"

#include "domain/machine_picture.h"
#include "services/policy/policy_service.h"
#include "services/signoff/seeded_checks.h"

#include <charconv>

namespace countersign::cli {

namespace policy_words {

Json clauseJson(const Clause &clause)
{
    Json actions = Json::array();
    for (const ActionKind action : clause.allowedActions)
        actions.push_back(std::string(name(action)));
    Json marks = Json::array();
    if (clause.imminent)
        marks.push_back("imminent");
    if (clause.sufficientAlone)
        marks.push_back("sufficient_alone");
    return {{"code", clause.code}, {"aliases", clause.aliases}, {"area", clause.area}, {"title", clause.title.en()}, {"text", clause.text.en()},
            {"severity", std::string(name(clause.severity))}, {"strike_weight", clause.strikeWeight}, {"expiry_s", clause.strikeExpiry.count()},
            {"allowed_actions", actions}, {"exceptions", clause.exceptions}, {"marks", marks},
            {"dsa", {{"category", clause.dsaCategory}, {"keyword", clause.dsaKeyword}}}};
}

Result<int> versionNumber(const std::string &text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1)
        return usage({CS_TEXT("\"%1\" is no version of the policy book."), {text}}, CS_TEXT("Versions are whole numbers from 1."));
    return number;
}

Result<const PolicyBook *> bookOf(Workspace &workspace, const std::string &text)
{
    CS_TRY(const int version, versionNumber(text));
    if (const PolicyBook *book = workspace.policyVersion(version))
        return book;
    return fail(ErrorCode::NotFound, {CS_TEXT("There is no version %1 of the policy book."), {text}}, CS_TEXT("\"policy show\" lists the versions."));
}

Json bookJson(const PolicyBook &book)
{
    Json clauses = Json::array();
    for (const Clause &clause : book.clauses())
        clauses.push_back(clauseJson(clause));
    Json requirements = parseJson(book.text()); // as they stand in the book
    for (const char *other : {"version", "title", "clauses", "exceptions"})
        requirements.erase(other);
    return {{"requirements", requirements}, {"version", book.version()}, {"hash", hex(book.hash())}, {"title", book.title().en()}, {"clauses", clauses}};
}

// The receipt with version, hash and clauses of the book it is about.
Json withBook(Workspace &workspace, int version, const Receipt &receipt)
{
    const PolicyBook *book = workspace.policyVersion(version);
    Json out = json(receipt);
    if (book)
        out.update(bookJson(*book)); // "clauses" is the list everywhere, not their number
    return out;
}

Result<Json> load(Context &context)
{
    CS_TRY(const std::string text, readFile(context.arguments.at(0), "policy book"));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, PolicyService(*workspace).load(*session, text, context.requestId()));
    return withBook(*workspace, static_cast<int>(intOr(receipt.made, "version")), receipt);
}

// The newest draft, for those who do not name a version.
Result<int> newestDraft(Workspace &workspace)
{
    CS_TRY(const auto versions, PolicyService(workspace).versions());
    for (auto it = versions.rbegin(); it != versions.rend(); ++it)
        if (it->state == "draft")
            return it->version;
    return fail(ErrorCode::NotFound, CS_TEXT("There is no draft of the policy book."), CS_TEXT("Load one with \"policy load FILE\"."));
}

Result<Json> publish(Context &context)
{
    std::optional<int> version;
    if (!context.arguments.at(0).empty()) {
        CS_TRY(version, versionNumber(context.arguments.at(0)));
    }
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    if (!version) {
        CS_TRY(version, newestDraft(*workspace));
    }
    CS_TRY(const Receipt receipt, PolicyService(*workspace).publish(*session, *version, context.requestId()));
    return withBook(*workspace, *version, receipt);
}

Result<Json> show(Context &context)
{
    CS_TRY(Workspace *const workspace, context.workspace());
    return workspace->read<Json>([&]() -> Result<Json> {
        const PolicyBook *book = &workspace->policyNow();
        if (context.arguments.has("of")) {
            CS_TRY(book, bookOf(*workspace, context.arguments.value("of")));
        }
        if (!context.arguments.at(0).empty()) {
            if (const Clause *clause = book->find(context.arguments.at(0))) {
                Json out = clauseJson(*clause);
                out["version"] = book->version();
                out["hash"] = hex(book->hash());
                out["clauses"] = Json::array({clauseJson(*clause)});
                return out;
            }
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no clause \"%1\" in version %2 of the policy book."),
                                              {context.arguments.at(0), std::to_string(book->version())}},
                        CS_TEXT("\"policy show\" lists its clauses."));
        }
        CS_TRY(const auto versions, PolicyService(*workspace).versions());
        Json list = Json::array();
        for (const PolicyVersionInfo &info : versions)
            list.push_back({{"version", info.version}, {"state", info.state}, {"hash", hex(info.hash)},
                            {"in_force_from", info.inForceFrom ? Json(rfc3339(*info.inForceFrom)) : Json()}});
        Json out = bookJson(*book);
        out["versions"] = std::move(list);
        if (const Text checks = SeededChecks::disclosure(*book); !checks.empty())
            out["checks"] = checks.english();
        return out;
    });
}

Result<Json> diff(Context &context)
{
    CS_TRY(Workspace *const workspace, context.workspace());
    return workspace->read<Json>([&]() -> Result<Json> {
        CS_TRY(const PolicyBook *const before, bookOf(*workspace, context.arguments.at(0)));
        CS_TRY(const PolicyBook *const after, bookOf(*workspace, context.arguments.at(1)));
        Json items = Json::array();
        for (const PolicyDifference &d : differences(*before, *after))
            items.push_back({{"where", d.where}, {"before", d.before}, {"after", d.after}});
        return context.page(items, "where");
    });
}

Result<Json> simulate(Context &context)
{
    std::optional<int> version;
    if (!context.arguments.at(0).empty()) {
        CS_TRY(version, versionNumber(context.arguments.at(0)));
    }
    int last = 100;
    if (context.arguments.has("last")) {
        const std::string text = context.arguments.value("last");
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), last);
        if (error != std::errc{} || end != text.data() + text.size())
            return usage({CS_TEXT("\"%1\" is no number of cases."), {text}}, CS_TEXT("Write --last 100."));
    }
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    if (!version) {
        CS_TRY(version, newestDraft(*workspace));
    }
    return PolicyService(*workspace).simulate(*version, last, viewer);
}

Json machineJson(const Machine &machine)
{
    Json transitions = Json::array();
    for (const MachineRow &row : machine.rows) {
        Json by = Json::array();
        for (const auto &mover : Names<Mover>::all)
            if (row.by.contains(mover.value))
                by.push_back(std::string(mover.name));
        transitions.push_back({{"from", std::string(row.from)}, {"event", std::string(row.event)}, {"to", std::string(row.to)},
                               {"guard", std::string(row.guard)}, {"by", std::move(by)}});
    }
    Json states = Json::array();
    for (const std::string_view state : machine.states)
        states.push_back(std::string(state));
    return {{"machine", std::string(machine.name)}, {"states", std::move(states)}, {"transitions", std::move(transitions)}, {"dot", dotOf(machine)}};
}

Result<Json> graph(Context &context)
{
    const Machine *machine = machineNamed(context.arguments.at(0));
    if (!machine) {
        std::string names;
        for (const Machine &one : machines())
            names.append(names.empty() ? "" : ", ").append(one.name);
        return usage({CS_TEXT("There is no state machine \"%1\"."), {context.arguments.at(0)}}, {CS_TEXT("There are %1."), {names}});
    }
    const std::string format = context.arguments.value("format", "dot");
    if (format != "dot" && format != "svg")
        return usage({CS_TEXT("There is no format \"%1\" for pictures."), {format}}, CS_TEXT("There are dot and svg."));
    Json out = machineJson(*machine);
    out["format"] = format;
    out["picture"] = format == "svg" ? svgOf(*machine) : dotOf(*machine);
    return out;
}

} // namespace policy_words

std::vector<Command> policyCommands()
{
    using namespace policy_words;
    return {{"policy load", "FILE", "Load a policy book as a draft.", 1, 1, {}, load},
            {"policy publish", "[VERSION]", "Put a draft (the newest) into force in 24 hours; by somebody other than who loaded it.", 0, 1, {}, publish},
            {"policy show", "[CLAUSE]", "The book in force, or one clause.", 0, 1, {{"of", "VERSION", "Another version."}}, show},
            {"policy diff", "A B", "What changed between two versions.", 2, 2, {}, diff},
            {"policy simulate", "[VERSION]", "What a draft (the newest) would have made of the cases decided last. Changes nothing.", 0, 1,
             {{"last", "N", "How many cases (100)."}}, simulate},
            {"policy graph", "MACHINE", "A picture of a state machine, drawn from its table.", 1, 1,
             {{"format", "dot|svg", "For graphviz (default), or a picture by itself."}}, graph,
             [](const Json &result) {
                 std::string picture = stringOr(result, "picture");
                 picture.pop_back(); // the line end that printing adds
                 return picture;
             }}};
}

} // namespace countersign::cli
