#include "cli/help.h"

#include <algorithm>
#include <ostream>

namespace countersign::cli {

namespace {

std::string spelled(const Option &option) { return "--" + option.name + (option.value.empty() ? "" : " " + option.value); }

void printOptions(std::ostream &out, const std::vector<Option> &options)
{
    std::size_t width = 0;
    for (const Option &option : options)
        width = std::max(width, spelled(option).size());
    for (const Option &option : options) {
        const std::string left = spelled(option);
        out << "  " << left << std::string(width - left.size() + 2, ' ') << option.help << '\n';
    }
}

void printCommands(std::ostream &out, const std::string &under)
{
    for (const Command &command : allCommands())
        if (under.empty() || command.words.starts_with(under + " "))
            out << "  " << command.words << (command.arguments.empty() ? "" : " " + command.arguments) << "\n      " << command.help << '\n';
}

} // namespace

std::string commandsUnder(const std::vector<std::string> &words)
{
    std::string out;
    if (words.empty())
        return out;
    for (const Command &command : allCommands())
        if (command.words.starts_with(words.front() + " "))
            out += (out.empty() ? "" : ", ") + command.words;
    return out;
}

Json helpJson(const Invocation &asked)
{
    const auto options = [](const std::vector<Option> &list) {
        Json out = Json::array();
        for (const Option &option : list)
            out.push_back({{"option", "--" + option.name}, {"value", option.value.empty() ? Json() : Json(option.value)}, {"help", option.help}});
        return out;
    };
    Json out = {{"program", "countersign-cli"}, {"version", COUNTERSIGN_VERSION}, {"commands", Json::array()}, {"common_options", options(commonOptions())}};
    const std::string under = commandsUnder(asked.words).empty() ? std::string() : asked.words.front() + " ";
    for (const Command &command : allCommands())
        if (asked.command ? command.words == asked.command->words : command.words.starts_with(under))
            out["commands"].push_back({{"command", command.words}, {"arguments", command.arguments}, {"help", command.help}, {"options", options(command.options)}});
    return out;
}

void printHelp(std::ostream &out, const Invocation &asked)
{
    if (asked.command) {
        const Command &command = *asked.command;
        out << "Usage: countersign-cli " << command.words << (command.arguments.empty() ? "" : " " + command.arguments) << " [OPTION…]\n\n"
            << command.help << '\n';
        if (!command.options.empty()) {
            out << "\nOptions:\n";
            printOptions(out, command.options);
        }
    } else if (!commandsUnder(asked.words).empty()) {
        out << "Usage: countersign-cli " << asked.words.front() << " COMMAND [ARGUMENT…] [OPTION…]\n\nCommands:\n";
        printCommands(out, asked.words.front());
    } else {
        out << "countersign-cli " << COUNTERSIGN_VERSION << ": nobody bans alone.\n\n"
            << "Usage: countersign-cli COMMAND [ARGUMENT…] [OPTION…]\n\nCommands:\n";
        printCommands(out, {});
    }
    out << "\nOptions of every command:\n";
    printOptions(out, commonOptions());
    out << "\nExit status: 0 done, 1 refused by a rule, 2 wrong usage, 3 unreadable or failed input or store, 4 a bug.\n";
}

} // namespace countersign::cli
