// Follows the structure of JSON byte by byte without building anything: where values begin and end,
// at which depth, and where the text stops being JSON. Contents of strings and scalars are left to
// the parser that gets the record; a raw line break in a string is refused here, since it is how an
// unterminated string shows.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace countersign
{

class JsonScanner
{
public:
    static constexpr std::size_t deepest = 200;

    enum class Step : std::uint8_t {
        Inside,      // nothing of note
        Opened,      // `{` or `[` was read: depth() counts it
        Closed,      // `}` or `]` was read: a value ended, depth() no longer counts it
        StringStart, // a string that is a value begins
        ScalarStart,
        ValueEnd, // the closing quote of a string value was read
        KeyEnd,   // key() is complete
        Bad       // no JSON from here on; the scanner must be restarted
    };

    // A number, true, false or null ends before a byte that belongs to what follows: endsScalar()
    // says so, ahead of feed().
    bool endsScalar(char c) const;

    Step feed(char c);

    std::size_t depth() const { return m_open.size(); }
    bool inArray() const { return !m_open.empty() && m_open.back() == '['; }
    const std::string &key() const { return m_key; } // escapes as written; cut after 64 bytes

    // As if just before an element of the innermost container among the first `depth` ones.
    void restart(std::size_t depth);

private:
    enum class Expect : std::uint8_t { Value, FirstValue, FirstKey, Key, Colon, CommaOrEnd };
    enum class Lexeme : std::uint8_t { None, Key, String, Scalar };

    Step feedString(char c);
    Step feedStructure(char c);
    Step open(char c);
    Step close(char c);
    Step startValue(char c);
    void valueEnded();

    std::vector<char> m_open;
    Expect m_expect = Expect::Value;
    Lexeme m_lexeme = Lexeme::None;
    bool m_escaped = false;
    std::string m_key;
};

// True when `text` is the beginning of a JSON value that it does not finish.
bool isUnfinishedJson(std::string_view text);

} // namespace countersign
