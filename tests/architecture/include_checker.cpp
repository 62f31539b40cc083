#include "architecture/include_checker.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <optional>
#include <regex>
#include <sstream>

namespace countersign::architecture {
namespace {

namespace fs = std::filesystem;

// A room is a folder of core/, ui/ or app/. Rooms of one floor may include each other unless they are `apart`.
struct Room {
    std::string_view folder;
    int floor;
    bool apart;
};

constexpr std::array rooms{
    Room{"core/base", 1, false},

    Room{"core/domain", 2, true},      Room{"core/media", 2, true},

    Room{"core/log", 3, false},

    Room{"core/store", 4, false},

    Room{"core/intake", 5, true},      Room{"core/outbox", 5, true},     Room{"core/notices", 5, true},
    Room{"core/search", 5, true},      Room{"core/replay", 5, true},     Room{"core/insights", 5, true},

    Room{"core/services", 6, false},

    Room{"core/demo", 7, false},

    // What the window is made of: words, then models, then the parts that all features share.
    Room{"ui/text", 8, false},        Room{"ui/backend", 8, false},

    Room{"ui/models", 9, false},       Room{"ui/viewmodels", 9, false},

    Room{"ui/actions", 10, false},      Room{"ui/delegates", 10, false},   Room{"ui/widgets", 10, false},
    Room{"ui/dialogs", 10, false},      Room{"ui/proposing", 10, false},

    Room{"ui/queue", 11, true},        Room{"ui/casedetail", 11, true},  Room{"ui/signoff", 11, true},
    Room{"ui/appeals", 11, true},      Room{"ui/escalations", 11, true}, Room{"ui/account", 11, true},
    Room{"ui/replay", 11, true},       Room{"ui/insights", 11, true},    Room{"ui/audit", 11, true},
    Room{"ui/policybook", 11, true},   Room{"ui/preferences", 11, true}, Room{"ui/reinstatement", 11, true},

    // A workspace that is made of several features.
    Room{"ui/review", 12, true},

    Room{"ui/shell", 13, false},

    Room{"app/cli", 14, true},         Room{"app/gui", 14, true},
};

constexpr std::array coreForTheWindow{"core/base", "core/domain", "core/services"};

const Room *roomNamed(std::string_view folder)
{
    const auto found = std::find_if(rooms.begin(), rooms.end(), [&](const Room &r) { return r.folder == folder; });
    return found == rooms.end() ? nullptr : &*found;
}

// "core/store/gateway/x.h" → "core/store"; empty for a file that stands in no folder of its top folder.
std::string folderOf(std::string_view path)
{
    const auto first = path.find('/');
    const auto second = first == std::string_view::npos ? first : path.find('/', first + 1);
    return second == std::string_view::npos ? std::string{} : std::string{path.substr(0, second)};
}

std::string_view topOf(std::string_view path) { return path.substr(0, path.find('/')); }

struct Include {
    std::size_t line;
    bool quoted;
    std::string header;
};

std::vector<Include> includesOf(const std::string &text)
{
    static const std::regex directive{R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"};
    std::vector<Include> found;
    std::istringstream lines{text};
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        if (std::smatch match; line.find("include") != std::string::npos && std::regex_search(line, match, directive)) {
            found.push_back({number, match.str(1) == "\"", match.str(2)});
        }
    }
    return found;
}

// Where an include of ours leads: first a file that exists, else a folder of that name. None: not of ours.
std::optional<std::string> resolve(const std::string &from, const std::string &header, const SourceTree &tree)
{
    const std::string beside = (fs::path{from}.parent_path() / header).lexically_normal().generic_string();
    std::vector<std::string> candidates{beside, header};
    for (const std::string_view top : {topOf(from), std::string_view{"core"}, std::string_view{"ui"},
                                       std::string_view{"app"}}) {
        candidates.push_back(std::string{top} + "/" + header);
    }
    for (const std::string &candidate : candidates) {
        if (tree.contains(candidate)) {
            return candidate;
        }
    }
    for (const std::string &candidate : candidates) {
        const bool leadsAway = candidate != beside || header.starts_with("..");
        if (leadsAway && roomNamed(folderOf(candidate)) != nullptr) {
            return candidate;
        }
    }
    return std::nullopt;
}

bool isGenerated(const std::string &header)
{
    return header.ends_with(".moc") || header.starts_with("moc_") || header.starts_with("ui_");
}

class Checker {
public:
    Checker(const SourceTree &tree, const QtModuleOf &qtModuleOf) : m_tree{tree}, m_qtModuleOf{qtModuleOf} {}

    std::vector<Violation> run()
    {
        for (const auto &[path, text] : m_tree) {
            m_path = path;
            checkCrowd();
            checkName();
            checkLength(text);
            const std::string_view top = topOf(path);
            if (top == "core" || top == "ui" || top == "app") {
                checkIncludes(text);
            }
            if (top == "ui") {
                checkSql(text);
            }
        }
        return std::move(m_violations);
    }

private:
    void report(Rule rule, std::size_t line, std::string why)
    {
        m_violations.push_back({rule, m_path, line, std::move(why)});
    }

    void checkName()
    {
        static const std::regex snakeCase{"[a-z][a-z0-9]*(_[a-z0-9]+)*\\.(cpp|h)"};
        const std::string name = fs::path{m_path}.filename().string();
        if (!std::regex_match(name, snakeCase)) {
            report(Rule::SnakeCaseNames, 0, "\"" + name + "\" is not snake_case");
        }
    }

    // Said once for each folder, of the file with which it became too full.
    void checkCrowd()
    {
        const std::string folder = fs::path{m_path}.parent_path().generic_string();
        if (++m_filesOf[folder] == fullestFolder + 1) {
            report(Rule::FolderTooFull, 0,
                   folder + " holds more than " + std::to_string(fullestFolder) + " files; make rooms of it");
        }
    }

    void checkLength(const std::string &text)
    {
        const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
        if (lines > longestFile) {
            report(Rule::FileTooLong, 0,
                   std::to_string(lines) + " lines; split it by responsibility, at most " +
                       std::to_string(longestFile));
        }
    }

    void checkIncludes(const std::string &text)
    {
        const Room *room = roomNamed(folderOf(m_path));
        if (room == nullptr) {
            report(Rule::EveryRoomHasAFloor, 0, "its folder has no floor in tests/architecture/include_checker.cpp");
            return;
        }
        for (const Include &include : includesOf(text)) {
            const auto target = resolve(m_path, include.header, m_tree);
            if (target) {
                checkFloors(*room, *target, include);
            } else if (include.quoted && !isGenerated(include.header)) {
                report(Rule::EveryRoomHasAFloor, include.line,
                       "\"" + include.header + "\" is no file of ours; other libraries are included with <>");
            } else {
                checkQt(*room, include);
            }
        }
    }

    void checkFloors(const Room &room, const std::string &target, const Include &include)
    {
        const Room *other = roomNamed(folderOf(target));
        if (other == nullptr) {
            report(Rule::EveryRoomHasAFloor, include.line, "includes " + target + ", which has no floor");
            return;
        }
        if (other->floor > room.floor || (other->floor == room.floor && other != &room && room.apart)) {
            report(Rule::FloorsPointDown, include.line,
                   std::string{room.folder} + " may not include " + std::string{other->folder} + " (" +
                       include.header + ")");
        }
        if (topOf(m_path) == "ui" && topOf(target) == "core" &&
            std::find(coreForTheWindow.begin(), coreForTheWindow.end(), other->folder) == coreForTheWindow.end()) {
            report(Rule::WindowSeesServices, include.line,
                   "the window sees base, domain and services, not " + std::string{other->folder});
        }
    }

    void checkQt(const Room &room, const Include &include)
    {
        const std::string module = m_qtModuleOf(include.header);
        const std::string_view folder = room.folder;
        if (topOf(folder) == "core" && !module.empty() && module != "QtCore" && module != "QtSql") {
            report(Rule::CoreKnowsNoWindow, include.line, "<" + include.header + "> belongs to " + module);
        }
        if ((folder == "ui/models" || folder == "ui/viewmodels" || folder == "ui/text") && module == "QtWidgets") {
            report(Rule::ModelsKnowNoWidgets, include.line, "<" + include.header + "> belongs to " + module);
        }
        if (topOf(folder) == "ui" && (module == "QtSql" || include.header.starts_with("sqlite3"))) {
            report(Rule::NoSqlInTheWindow, include.line, "<" + include.header + "> belongs below services");
        }
    }

    void checkSql(const std::string &text)
    {
        static const std::regex sql{R"(\bQSql[A-Z]\w+|\bsqlite3_?\w*|\b(SELECT\s+[\w*(]|INSERT\s+(OR\s+\w+\s+)?INTO\b|)"
                                    R"(UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|CREATE\s+(TABLE|INDEX|TRIGGER|VIEW)\b|)"
                                    R"(DROP\s+(TABLE|INDEX|TRIGGER|VIEW)\b|PRAGMA\s+\w|BEGIN\s+IMMEDIATE\b))"};
        std::istringstream lines{text};
        std::string line;
        for (std::size_t number = 1; std::getline(lines, line); ++number) {
            std::smatch match;
            if (!line.starts_with("#include") && std::regex_search(line, match, sql)) {
                report(Rule::NoSqlInTheWindow, number, "\"" + match.str() + "\" is SQL, which belongs in core/store");
            }
        }
    }

    const SourceTree &m_tree;
    const QtModuleOf &m_qtModuleOf;
    std::string m_path;
    std::map<std::string, std::size_t> m_filesOf;
    std::vector<Violation> m_violations;
};

} // namespace

std::string describe(const std::vector<Violation> &violations)
{
    std::ostringstream out;
    for (const Violation &v : violations) {
        out << v.file;
        if (v.line > 0) {
            out << ':' << v.line;
        }
        out << ": " << v.why << '\n';
    }
    return out.str();
}

QtModuleOf qtModulesBelow(const fs::path &includeFolder)
{
    std::vector<std::string> modules;
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator{includeFolder, ignored}) {
        if (entry.is_directory() && entry.path().filename().string().starts_with("Qt")) {
            modules.push_back(entry.path().filename().string());
        }
    }
    std::sort(modules.begin(), modules.end());
    return [includeFolder, modules](std::string_view header) -> std::string {
        if (const auto slash = header.find('/'); slash != std::string_view::npos) {
            // A module is named whether or not this machine has its headers.
            const std::string_view first = header.substr(0, slash);
            const bool qt = first.size() > 2 && first.starts_with("Qt") &&
                            std::isupper(static_cast<unsigned char>(first[2])) != 0;
            return qt ? std::string{first} : std::string{};
        }
        for (const std::string &module : modules) {
            if (fs::exists(includeFolder / module / header)) {
                return module;
            }
        }
        const bool looksLikeQt = header.size() > 1 && header[0] == 'Q' &&
                                 std::isupper(static_cast<unsigned char>(header[1])) != 0;
        return looksLikeQt ? "a Qt module that is not installed" : "";
    };
}

SourceTree readTree(const fs::path &top, const std::vector<std::string> &folders)
{
    SourceTree tree;
    for (const std::string &folder : folders) {
        std::error_code absent;
        for (const auto &entry : fs::recursive_directory_iterator{top / folder, absent}) {
            const fs::path &path = entry.path();
            if (entry.is_regular_file() && (path.extension() == ".cpp" || path.extension() == ".h")) {
                std::ostringstream text;
                text << std::ifstream{path, std::ios::binary}.rdbuf();
                tree.emplace(path.lexically_relative(top).generic_string(), text.str());
            }
        }
    }
    return tree;
}

std::vector<Violation> check(const SourceTree &tree, const QtModuleOf &qtModuleOf)
{
    return Checker{tree, qtModuleOf}.run();
}

std::vector<std::string> mappedAmong(std::string_view maps, const std::vector<std::string> &libraries)
{
    std::vector<std::string> found;
    std::copy_if(libraries.begin(), libraries.end(), std::back_inserter(found),
                 [&](const std::string &library) { return maps.find(library) != std::string_view::npos; });
    return found;
}

} // namespace countersign::architecture
