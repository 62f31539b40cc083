#include "cli/command.h"
#include "cli/print.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <ostream>
#include <set>

namespace countersign::cli {

namespace {

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {"workspace", "PATH", "The workspace file (default: the one of this account)."},
        {"as", "HANDLE", "Who acts."},
        {"passphrase-file", "FILE", "File whose first line is the passphrase."},
        {"json", "", "Print one JSON value."},
        {"now", "TIME", "Pretend it is that time (demo and test workspaces only)."},
        {"request-id", "ID", "A repeated request returns the first result."},
        {"expect-version", "N", "Refuse if the thing has changed since version N."},
        {"quiet", "", "No sentences on standard error but errors."},
        {"progress", "WHEN", "auto, always or never."},
        {"limit", "N", "Items a page."},
        {"after", "CURSOR", "Continue a list."},
        {"help", "", "Show this help."},
        {"version", "", "Show the version."},
    };
    return options;
}

// The command whose words are the longest match of the first words; null when there is none.
const Command *findCommand(const std::vector<std::string> &words)
{
    const Command *found = nullptr;
    std::size_t longest = 0;
    for (const Command &command : allCommands()) {
        std::size_t count = 1;
        for (const char c : command.words)
            count += c == ' ' ? 1 : 0;
        if (words.size() < count || count <= longest)
            continue;
        std::string head;
        for (std::size_t i = 0; i < count; ++i)
            head += (i ? " " : "") + words[i];
        if (head == command.words) {
            found = &command;
            longest = count;
        }
    }
    return found;
}

// The words that stand before any option or behind the values of common ones.
std::vector<std::string> leadingWords(const std::vector<std::string> &arguments)
{
    std::set<std::string> takesValue;
    for (const Option &option : commonOptions())
        if (!option.value.empty())
            takesValue.insert("--" + option.name);
    std::vector<std::string> words;
    for (std::size_t i = 0; i < arguments.size() && words.size() < 3; ++i) {
        if (takesValue.contains(arguments[i]))
            ++i;
        else if (!arguments[i].starts_with("-"))
            words.push_back(arguments[i]);
        else if (!words.empty())
            break;
    }
    return words;
}

Result<Arguments> parseArguments(const Command &command, const std::vector<std::string> &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    std::vector<Option> options = commonOptions();
    for (const Option &own : command.options) {
        const auto same = std::find_if(options.begin(), options.end(), [&](const Option &o) { return o.name == own.name; });
        if (same == options.end())
            options.push_back(own);
    }
    for (const Option &option : options)
        parser.addOption(QCommandLineOption(QString::fromStdString(option.name), QString(), QString::fromStdString(option.value)));
    QStringList list{QStringLiteral("countersign-cli")};
    for (const std::string &argument : arguments)
        list << QString::fromStdString(argument);
    if (!parser.parse(list))
        return usage({"%1", {parser.errorText().toStdString()}}, {CS_TEXT("\"countersign-cli %1 --help\" shows its options."), {command.words}});
    Arguments out;
    for (const Option &option : options) {
        const QString name = QString::fromStdString(option.name);
        if (!parser.isSet(name))
            continue;
        if (option.value.empty())
            out.options.emplace(option.name, "");
        for (const QString &value : parser.values(name))
            out.options.emplace(option.name, value.toStdString());
    }
    for (const QString &word : parser.positionalArguments())
        out.positional.push_back(word.toStdString());
    const auto count = 1 + std::count(command.words.begin(), command.words.end(), ' ');
    out.positional.erase(out.positional.begin(), out.positional.begin() + count);
    return out;
}

Result<> checkCount(const Command &command, const Arguments &arguments)
{
    if (arguments.positional.size() >= command.fewest && arguments.positional.size() <= command.most)
        return {};
    const bool few = arguments.positional.size() < command.fewest;
    return usage({few ? CS_TEXT("\"%1\" is missing an argument.") : CS_TEXT("\"%1\" has an argument too many."), {command.words}},
                 {CS_TEXT("Usage: countersign-cli %1 %2"), {command.words, command.arguments}});
}

void printHelp(std::ostream &out, const Command *command)
{
    if (!command) {
        out << "countersign-cli " << COUNTERSIGN_VERSION << ": nobody bans alone.\n\nCommands:\n";
        for (const Command &one : allCommands())
            out << "  " << one.words << (one.arguments.empty() ? "" : " " + one.arguments) << "\n      " << one.help << "\n";
        out << "\nOptions of every command:\n";
        for (const Option &option : commonOptions())
            out << "  --" << option.name << (option.value.empty() ? "" : " " + option.value) << "  " << option.help << "\n";
        out << "\nExit status: 0 done, 1 refused by a rule, 2 wrong usage, 3 unreadable or failed input or store, 4 a bug.\n";
        return;
    }
    out << "countersign-cli " << command->words << " " << command->arguments << "\n  " << command->help << "\n";
    for (const Option &option : command->options)
        out << "  --" << option.name << (option.value.empty() ? "" : " " + option.value) << "  " << option.help << "\n";
}

int finish(const Result<Json> &result, bool asJson, Streams &io)
{
    if (result) {
        if (asJson)
            io.out << result->dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
        else
            printText(io.out, *result);
        io.out.flush();
        return io.out ? 0 : exitStatus(ErrorCode::DiskFull);
    }
    if (asJson)
        io.out << errorJson(result.error()).dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    else
        printError(io.err, result.error());
    io.out.flush();
    return exitStatus(result.error().code);
}

} // namespace

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> out;
        for (auto make : {workspaceCommands, personCommands, policyCommands, importCommands, caseCommands, proposalCommands,
                          signoffCommands, appealCommands, escalationCommands, accountCommands, enforcementCommands, logCommands,
                          replayCommands, insightsCommands, exportCommands})
            for (Command &command : make())
                out.push_back(std::move(command));
        return out;
    }();
    return all;
}

int run(const std::vector<std::string> &arguments, Streams &io)
{
    const bool asJson = std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
    const bool help = std::find(arguments.begin(), arguments.end(), "--help") != arguments.end();
    const auto words = leadingWords(arguments);
    const Command *command = findCommand(words);
    if (help || (words.empty() && arguments.empty())) {
        printHelp(io.out, command);
        return arguments.empty() ? exitStatus(ErrorCode::Usage) : 0;
    }
    if (!command && std::find(arguments.begin(), arguments.end(), "--version") != arguments.end()) {
        io.out << "countersign-cli " << COUNTERSIGN_VERSION << '\n';
        return 0;
    }
    if (!command) {
        std::string said;
        for (const auto &word : words)
            said += (said.empty() ? "" : " ") + word;
        return finish(usage({CS_TEXT("There is no command \"%1\"."), {said}}, CS_TEXT("\"countersign-cli --help\" lists them.")), asJson, io);
    }
    const auto parsed = parseArguments(*command, arguments);
    if (!parsed)
        return finish(fail(parsed.error()), asJson, io);
    if (const auto counted = checkCount(*command, *parsed); !counted)
        return finish(fail(counted.error()), asJson, io);
    Context context(*parsed, io);
    if (const auto clock = context.setClock(); !clock)
        return finish(fail(clock.error()), asJson, io);
    try {
        return finish(command->run(context), asJson, io);
    } catch (const StoreFailure &failure) {
        return finish(fail(failure.error()), asJson, io);
    } catch (const std::exception &exception) {
        return finish(fail(ErrorCode::Internal, {CS_TEXT("Something went wrong that should not: %1."), {exception.what()}},
                           CS_TEXT("This is a bug; nothing half-done was kept. Please report it.")),
                      asJson, io);
    }
}

} // namespace countersign::cli
