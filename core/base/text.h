// A sentence with arguments, in English, to be translated only at the edges.
//
// `source` is the English sentence with %1, %2 … as places for `args`, marked in core with
// CS_TEXT so that lupdate finds it (context "core"). The window translates it through
// QCoreApplication::translate("core", source); the command line prints english(). An argument that is a time, a name
// out of the log or another sentence says so, and is put into the reader's words like the sentence itself.
#pragma once

#include "base/time.h"

#include <string>
#include <string_view>
#include <vector>

// lupdate is told by CMake to read CS_TEXT as QT_TRANSLATE_NOOP in the context "core".
#define CS_TEXT(sentence) sentence

namespace countersign {

struct Text {
    struct Arg {
        enum class Kind {
            Plain,    // outside text, an id, a number: shown as it is
            Time,     // RFC 3339
            Word,     // a name out of the log: "in_review", "remove"
            Language, // a BCP 47 tag: "de"
            Sentence, // a source of its own, with `args`
        };

        std::string text;
        Kind kind = Kind::Plain;
        std::vector<Arg> args;

        Arg(std::string plain) : text(std::move(plain)) {}
        Arg(const char *plain) : text(plain) {}
        Arg(const Text &sentence) : text(sentence.source), kind(Kind::Sentence), args(sentence.args) {}
        Arg(std::string words, Kind of) : text(std::move(words)), kind(of) {}
        std::string english() const;
    };

    std::string source;
    std::vector<Arg> args;

    Text() = default;
    Text(const char *sentence) : source(sentence) {}
    Text(std::string sentence, std::vector<Arg> arguments)
        : source(std::move(sentence)), args(std::move(arguments)) {}

    static Arg time(Instant at) { return {rfc3339(at), Arg::Kind::Time}; }
    static Arg word(std::string_view name) { return {std::string(name), Arg::Kind::Word}; }

    static Arg language(std::string_view tag) { return {std::string(tag), Arg::Kind::Language}; }

    bool empty() const { return source.empty(); }
    std::string english() const { return filled(source, args); }

    // Replaces %1 … %9 in one pass: an argument that itself holds "%2" is left as it is.
    static std::string substitute(const std::string &sentence, const std::vector<std::string> &args);

private:
    static std::string filled(const std::string &sentence, const std::vector<Arg> &args);
};

} // namespace countersign
