// Where each value of a JSON text stands, so that a mistake can be named by its line.
//
// Places are written as people write them: "clauses[3].severity"; the whole text is "".
// The scan also finds what a parser lets pass but a policy book must not hold.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace countersign {

class JsonLines {
public:
    enum class Oddity {
        DuplicateKey,   // the later value would silently win
        KeyNotAscii,    // canonical JSON here has ASCII keys only
        NotPlain,       // a fraction, true, false or null
        NumberTooLarge, // beyond 18 digits
        TooDeep         // nested deeper than `deepest`; the scan stops there
    };
    struct Odd {
        Oddity kind{};
        int line = 0;
        std::string where;
        std::string token; // the key or value concerned
    };
    static constexpr int deepest = 16;

    // `json` must have been parsed successfully before.
    explicit JsonLines(std::string_view json);

    // Line of the value at `path`, or of the nearest value around it; counted from 1.
    int line(std::string_view path) const;
    const std::vector<Odd> &oddities() const { return m_oddities; }

    static std::string join(const std::string &path, std::string_view key);
    static std::string join(const std::string &path, std::size_t index);

private:
    friend class JsonLineScanner;

    std::map<std::string, int, std::less<>> m_lines;
    std::vector<Odd> m_oddities;
};

} // namespace countersign
