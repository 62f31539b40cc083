// The command line: `countersign-cli COMMAND [SUBCOMMAND] [ARGUMENTS] [--options]`.
//
// One function runs it with streams of the caller's choosing, so that tests call it in their own process.
// A command is a row of a table: its words, its options, and a function that returns one JSON value.
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "services/signoff/blindness.h"
#include "services/frame/workspace.h"

#include <functional>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace countersign::cli {

struct Streams {
    std::istream &in;
    std::ostream &out; // results only
    std::ostream &err; // sentences and progress
};

struct Option {
    std::string name;
    std::string value; // name of its value; "" = a flag
    std::string help;
};

class Arguments {
public:
    std::vector<std::string> positional; // after the command's words
    std::multimap<std::string, std::string> options;

    bool has(const std::string &name) const { return options.contains(name); }
    std::string value(const std::string &name, std::string fallback = {}) const;
    std::vector<std::string> values(const std::string &name) const;
    std::string at(std::size_t place) const { return place < positional.size() ? positional[place] : std::string(); }
};

class Context {
public:
    Context(Arguments arguments, Streams &io);

    const Arguments arguments;
    Streams &io;

    Result<Workspace *> workspace(OpenMode mode = OpenMode::ReadWrite);
    // For commands that act: opens for writing, signs in, and lets the clock catch up first (bans apart).
    Result<const Session *> acting();
    // For the one that is the clock: opens and signs in, and leaves to the command what is due, which it reports.
    Result<const Session *> signedIn();
    // For commands that show: who is proved to be looking, if anybody.
    Result<Viewer> viewer();

    const Clock &clock() const { return *m_clock; }
    RandomSource &random() { return m_random; }
    Result<std::string> passphrase(const char *option);
    std::string workspacePath() const;
    std::string requestId() const { return arguments.value("request-id"); }
    Result<std::optional<std::int64_t>> expectVersion() const;
    Result<std::optional<Instant>> time(const char *option) const;
    Result<std::optional<std::int64_t>> seconds(const char *option) const; // whole, from 0
    Result<int> limit(int fallback = longestDefaultPage) const;
    // --now, --progress, --limit and --expect-version make sense; whether --now may be used shows when the workspace opens.
    Result<> checkCommonOptions();
    bool progressWanted() const;
    // {"items","next"} of a list that is at hand: `key` names the field by which one item is told from another.
    Result<Json> page(const Json &items, const char *key) const;

    // Printed beside the error, as one JSON value: the report of a log that is not intact, the counts of an import.
    Json besidesError = Json::object();

    static constexpr int longestDefaultPage = 1000;

private:
    Result<> setClock();
    Result<> checkNow();

    std::unique_ptr<Clock> m_clock;
    SystemRandom m_random;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Session> m_session;
};

struct Command {
    std::string words;     // "case decide"
    std::string arguments; // "ID"
    std::string help;
    std::size_t fewest = 0; // positional arguments
    std::size_t most = 0;
    std::vector<Option> options;
    std::function<Result<Json>(Context &)> run;
    std::function<std::string(const Json &)> text = {}; // how people read the result; empty: fields and tables
};

// One function a file; the table of commands is their concatenation. What else a command file defines is in a namespace
// of its own, so that each can say "show" and "list" (unity builds put several into one translation unit).
// --item N --verdict violates|not --clause CODE: what a blind reader says about one item. Error: usage.
struct BlindFinding {
    int item = 1;
    Verdict verdict = Verdict::NoViolation;
    std::string clause; // empty where nothing is violated
};
Result<BlindFinding> blindFinding(const Arguments &arguments);

std::vector<Command> workspaceCommands();
std::vector<Command> personCommands();
std::vector<Command> erasureCommands();
std::vector<Command> policyCommands();
std::vector<Command> importCommands();
std::vector<Command> caseCommands();
std::vector<Command> proposalCommands();
std::vector<Command> signoffCommands();
std::vector<Command> appealCommands();
std::vector<Command> authorityCommands();
std::vector<Command> escalationCommands();
std::vector<Command> accountCommands();
std::vector<Command> enforcementCommands();
std::vector<Command> outboxCommands();
std::vector<Command> suggestionCommands();
std::vector<Command> logCommands();
std::vector<Command> demoCommands();
std::vector<Command> laterCommands();
std::vector<Command> replayCommands();
std::vector<Command> insightsCommands();
std::vector<Command> exportCommands();

const std::vector<Command> &allCommands();

// Runs one command. Returns the exit status.
int run(const std::vector<std::string> &arguments, Streams &io);

// Helpers shared by command files.
Json json(const Receipt &receipt);
Result<std::string> readFile(const std::string &path, const char *what);
tl::unexpected<Error> usage(Text message, Text hint = {});
tl::unexpected<Error> nowRefused(); // R23
tl::unexpected<Error> readBlindFirst(Text why); // R6

template <typename IdType>
Result<IdType> parseId(const std::string &text)
{
    if (const auto id = IdType::parse(text))
        return *id;
    return fail(ErrorCode::Usage, {CS_TEXT("\"%1\" is no id of the kind that this command takes."), {text}},
                {CS_TEXT("It looks like %1."), {IdType(12).str()}});
}

} // namespace countersign::cli
