#include "cli/arguments.h"

#include <algorithm>
#include <set>

namespace countersign::cli {

namespace {

std::size_t wordCount(const Command &command)
{
    return 1 + static_cast<std::size_t>(std::count(command.words.begin(), command.words.end(), ' '));
}

// The command whose words are the longest match of the first words; null when there is none.
const Command *findCommand(const std::vector<std::string> &words)
{
    const Command *found = nullptr;
    std::size_t longest = 0;
    for (const Command &command : allCommands()) {
        const std::size_t count = wordCount(command);
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

bool isOption(const std::string &argument) { return argument.size() > 1 && argument.front() == '-'; }

std::string optionName(const std::string &argument)
{
    const auto equals = argument.find('=');
    return argument.substr(2, equals == std::string::npos ? equals : equals - 2);
}

const Option *find(const std::vector<Option> &options, const std::string &name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option &o) { return o.name == name; });
    return found == options.end() ? nullptr : &*found;
}

// Options that take a value in some command: before the command is known, their values must not pass for its words.
const std::set<std::string> &namesWithValue()
{
    static const std::set<std::string> names = [] {
        std::set<std::string> out;
        for (const Option &option : commonOptions())
            if (!option.value.empty())
                out.insert(option.name);
        for (const Command &command : allCommands())
            for (const Option &option : command.options)
                if (!option.value.empty())
                    out.insert(option.name);
        return out;
    }();
    return names;
}

std::vector<Option> optionsOf(const Command &command)
{
    std::vector<Option> options = command.options; // its own wording goes before the common one
    for (const Option &common : commonOptions())
        if (!find(options, common.name))
            options.push_back(common);
    return options;
}

Text seeHelp(const Command &command) { return {CS_TEXT("\"countersign-cli %1 --help\" shows its options."), {command.words}}; }

class Parser {
public:
    Parser(const Command &command, const std::vector<std::string> &arguments)
        : m_command(command), m_arguments(arguments), m_options(optionsOf(command))
    {
    }

    Result<Arguments> run()
    {
        for (std::size_t i = 0; i < m_arguments.size(); ++i)
            if (!isValidUtf8(m_arguments[i]))
                return usage({CS_TEXT("Argument %1 is not UTF-8 text."), {std::to_string(i + 1)}}, CS_TEXT("Set the terminal to UTF-8."));
        bool literal = false; // after "--" nothing is an option any more
        for (std::size_t i = 0; i < m_arguments.size(); ++i) {
            const std::string &argument = m_arguments[i];
            if (literal || !isOption(argument)) {
                m_out.positional.push_back(argument);
            } else if (argument == "--") {
                literal = true;
            } else {
                CS_CHECK(option(i));
            }
        }
        m_out.positional.erase(m_out.positional.begin(), m_out.positional.begin() + static_cast<std::ptrdiff_t>(wordCount(m_command)));
        CS_CHECK(count());
        return std::move(m_out);
    }

private:
    // Takes the option at place i, and moves i on when it took its value from the next place.
    Result<> option(std::size_t &i)
    {
        const std::string &argument = m_arguments[i];
        const Option *known = argument.starts_with("--") ? find(m_options, optionName(argument)) : nullptr;
        if (!known)
            return usage({CS_TEXT("\"%1\" has no option %2."), {m_command.words, argument.substr(0, argument.find('='))}}, seeHelp(m_command));
        const auto equals = argument.find('=');
        if (known->value.empty()) {
            if (equals != std::string::npos)
                return usage({CS_TEXT("--%1 takes no value."), {known->name}}, seeHelp(m_command));
            m_out.options.emplace(known->name, "");
            return {};
        }
        if (equals != std::string::npos) {
            m_out.options.emplace(known->name, argument.substr(equals + 1));
            return {};
        }
        const bool last = i + 1 >= m_arguments.size();
        const bool another = !last && m_arguments[i + 1].starts_with("--") && find(m_options, optionName(m_arguments[i + 1]));
        if (last || another)
            return usage({CS_TEXT("--%1 needs a value: %2."), {known->name, known->value}},
                         {CS_TEXT("A value that begins with dashes is written --%1=VALUE."), {known->name}});
        m_out.options.emplace(known->name, m_arguments[++i]);
        return {};
    }

    Result<> count() const
    {
        const std::size_t given = m_out.positional.size();
        if (given >= m_command.fewest && given <= m_command.most)
            return {};
        return usage({given < m_command.fewest ? CS_TEXT("\"%1\" is missing an argument.") : CS_TEXT("\"%1\" has an argument too many."), {m_command.words}},
                     {CS_TEXT("Usage: countersign-cli %1"), {m_command.words + (m_command.arguments.empty() ? "" : " " + m_command.arguments)}});
    }

    const Command &m_command;
    const std::vector<std::string> &m_arguments;
    const std::vector<Option> m_options;
    Arguments m_out;
};

} // namespace

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {"workspace", "PATH", "The workspace file (default: the one of this account)."},
        {"as", "HANDLE", "Who acts, or who looks."},
        {"passphrase-file", "FILE", "File whose first line is the passphrase (default: it is asked for)."},
        {"json", "", "Print one JSON value."},
        {"now", "TIME", "Pretend it is that time (demo and test workspaces only)."},
        {"request-id", "ID", "A repeated request returns the first result."},
        {"expect-version", "N", "Refuse if the thing has changed since version N."},
        {"quiet", "", "No progress on standard error."},
        {"progress", "WHEN", "auto, always or never."},
        {"limit", "N", "Items of a list at a time."},
        {"after", "CURSOR", "Continue a list where \"next\" of the page before says."},
        {"help", "", "Show this help."},
        {"version", "", "Show the version."},
    };
    return options;
}

Invocation recognise(const std::vector<std::string> &arguments)
{
    Invocation out;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        if (argument == "--")
            break;
        if (!isOption(argument)) {
            if (out.words.size() < 4)
                out.words.push_back(argument);
            continue;
        }
        out.json = out.json || argument == "--json";
        out.help = out.help || argument == "--help" || argument == "-h";
        out.version = out.version || argument == "--version";
        const bool takesNext = argument.starts_with("--") && argument.find('=') == std::string::npos && namesWithValue().contains(optionName(argument));
        if (takesNext && i + 1 < arguments.size() && !arguments[i + 1].starts_with("--"))
            ++i;
    }
    if (!out.words.empty() && out.words.front() == "help") { // "help case show" is "case show --help"
        out.help = true;
        out.words.erase(out.words.begin());
    }
    out.command = findCommand(out.words);
    return out;
}

Result<Arguments> parseArguments(const Command &command, const std::vector<std::string> &arguments)
{
    return Parser(command, arguments).run();
}

} // namespace countersign::cli
