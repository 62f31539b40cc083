// Reads the sources as text and says which rules of the house they break. Knows nothing of a compiler: linking cannot
// enforce these rules, because every Qt module shares one include folder.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::architecture {

// Path below the top folder, with "/" → text of the file.
using SourceTree = std::map<std::string, std::string>;

enum class Rule {
    CoreKnowsNoWindow,     // core/ includes Qt Core and Qt SQL only
    ModelsKnowNoWidgets,   // ui/models, ui/viewmodels and ui/text include no Qt Widgets
    FloorsPointDown,       // a floor includes only those below it; siblings never include each other
    WindowSeesServices,    // of core, ui/ includes base, domain and services only
    EveryRoomHasAFloor,    // a folder that no rule knows
    NoSqlInTheWindow,
    FileTooLong,
    FolderTooFull,
    SnakeCaseNames
};

struct Violation {
    Rule rule;
    std::string file;
    std::size_t line; // from 1; 0 where the whole file is meant
    std::string why;
};

std::string describe(const std::vector<Violation> &violations);

constexpr std::size_t longestFile = 450; // lines
constexpr std::size_t fullestFolder = 40; // .cpp and .h files, without those of its own folders

// The name of the Qt module that has this header ("QtGui" for "QImage" and for "QtGui/QImage"), empty if none has.
using QtModuleOf = std::function<std::string(std::string_view header)>;

// Looks into the include folder of the Qt in use.
QtModuleOf qtModulesBelow(const std::filesystem::path &includeFolder);

// All .cpp and .h files below the folders named, which may be absent.
SourceTree readTree(const std::filesystem::path &top, const std::vector<std::string> &folders);

std::vector<Violation> check(const SourceTree &tree, const QtModuleOf &qtModuleOf);

// Which of the libraries named by a part of their file name are mapped, in the format of /proc/self/maps.
std::vector<std::string> mappedAmong(std::string_view maps, const std::vector<std::string> &libraries);

} // namespace countersign::architecture
