#include "cli/arguments.h"
#include "cli/help.h"
#include "cli/print.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <ostream>

namespace countersign::cli {

namespace {

// What was done stays done when the result cannot be printed, but the caller must learn that they have not got it.
int written(Streams &io, int status)
{
    errno = 0;
    io.out.flush();
    if (io.out)
        return status;
    if (errno == EPIPE) // "… | head": the reader has had enough
        return status == 0 ? exitStatus(ErrorCode::DiskFull) : status;
    const Text what = errno != 0 ? Text{CS_TEXT("The result could not be written to standard output (%1)."), {std::strerror(errno)}}
                                 : Text(CS_TEXT("The result could not be written to standard output."));
    printError(io.err, {ErrorCode::DiskFull, what,
                        CS_TEXT("What the command did stands; ask again with the same --request-id to see its result."), {}});
    return status == 0 ? exitStatus(ErrorCode::DiskFull) : status;
}

int finish(const Result<Json> &result, const Command *command, const Json &besidesError, bool asJson, Streams &io)
{
    const auto print = [&](const Json &json) { io.out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n'; };
    if (result) {
        if (asJson)
            print(*result);
        else if (command && command->text)
            io.out << harmless(command->text(*result)) << '\n';
        else
            printText(io.out, *result);
        return written(io, 0);
    }
    if (asJson) {
        Json out = errorJson(result.error());
        out.update(besidesError); // one JSON value, also where a report goes with the refusal
        print(out);
    } else {
        printText(io.out, besidesError);
        printError(io.err, result.error());
    }
    return written(io, exitStatus(result.error().code));
}

tl::unexpected<Error> noSuchCommand(const Invocation &asked)
{
    std::string said;
    for (const auto &word : asked.words)
        said += (said.empty() ? "" : " ") + word;
    if (said.empty())
        return usage(CS_TEXT("Which command?"), CS_TEXT("\"countersign-cli --help\" lists them."));
    const std::string near = commandsUnder(asked.words);
    return usage({CS_TEXT("There is no command \"%1\"."), {said}},
                 near.empty() ? Text(CS_TEXT("\"countersign-cli --help\" lists them.")) : Text{CS_TEXT("There are: %1."), {near}});
}

Result<Json> runCommand(const Command &command, Context &context)
{
    try {
        CS_CHECK(context.checkCommonOptions());
        return command.run(context);
    } catch (const StoreFailure &failure) {
        return fail(failure.error());
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::BadInput, CS_TEXT("There is not enough memory for this."), CS_TEXT("Nothing half-done was kept. Split the input, or free memory."));
    } catch (const std::exception &exception) {
        return fail(ErrorCode::Internal, {CS_TEXT("Something went wrong that should not: %1."), {exception.what()}},
                    CS_TEXT("This is a bug; nothing half-done was kept. Please report it."));
    }
}

} // namespace

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> out;
        for (auto make : {workspaceCommands, personCommands, erasureCommands, policyCommands, importCommands, caseCommands, proposalCommands,
                          signoffCommands, appealCommands, escalationCommands, authorityCommands, accountCommands, enforcementCommands, outboxCommands,
                          suggestionCommands, logCommands,
                          replayCommands, insightsCommands, exportCommands, demoCommands, laterCommands})
            for (Command &command : make())
                out.push_back(std::move(command));
        return out;
    }();
    return all;
}

int run(const std::vector<std::string> &arguments, Streams &io)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is told like a full disk, and is not the end in mid-work
    const Invocation asked = recognise(arguments);
    if (asked.help && asked.json)
        return finish(helpJson(asked), nullptr, Json::object(), true, io);
    if (asked.help) {
        printHelp(io.out, asked);
        return written(io, 0);
    }
    if (arguments.empty()) {
        printHelp(io.err, asked);
        return exitStatus(ErrorCode::Usage);
    }
    if (asked.version && asked.words.empty() && asked.json)
        return finish(Json{{"program", "countersign-cli"}, {"version", COUNTERSIGN_VERSION}}, nullptr, Json::object(), true, io);
    if (asked.version && asked.words.empty()) {
        io.out << "countersign-cli " << COUNTERSIGN_VERSION << '\n';
        return written(io, 0);
    }
    if (!asked.command)
        return finish(noSuchCommand(asked), nullptr, Json::object(), asked.json, io);
    const auto parsed = parseArguments(*asked.command, arguments);
    if (!parsed)
        return finish(fail(parsed.error()), asked.command, Json::object(), asked.json, io);
    Context context(*parsed, io);
    const auto result = runCommand(*asked.command, context);
    return finish(result, asked.command, context.besidesError, asked.json, io);
}

} // namespace countersign::cli
