// A sentence with arguments, in English, to be translated only at the edges.
//
// `source` is the English sentence with %1, %2 … as places for `args`, marked in core with
// CS_TEXT so that lupdate finds it (context "core"). The window translates it through
// QCoreApplication::translate("core", source); the command line prints english().
#pragma once

#include <string>
#include <vector>

// lupdate is told by CMake to read CS_TEXT as QT_TRANSLATE_NOOP in the context "core".
#define CS_TEXT(sentence) sentence

namespace countersign {

struct Text {
    std::string source;
    std::vector<std::string> args;

    Text() = default;
    Text(const char *sentence) : source(sentence) {}
    Text(std::string sentence, std::vector<std::string> arguments)
        : source(std::move(sentence)), args(std::move(arguments)) {}

    bool empty() const { return source.empty(); }
    std::string english() const { return substitute(source, args); }

    // Replaces %1 … %9 in one pass: an argument that itself holds "%2" is left as it is.
    static std::string substitute(const std::string &sentence, const std::vector<std::string> &args);
};

} // namespace countersign
