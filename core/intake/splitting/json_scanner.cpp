#include "intake/splitting/json_scanner.h"

namespace countersign
{

namespace
{

constexpr bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr bool isScalarByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+' ||
           c == '.';
}

} // namespace

bool JsonScanner::endsScalar(char c) const
{
    return m_lexeme == Lexeme::Scalar && !isScalarByte(c);
}

JsonScanner::Step JsonScanner::feed(char c)
{
    if (m_lexeme == Lexeme::String || m_lexeme == Lexeme::Key)
        return feedString(c);
    if (m_lexeme == Lexeme::Scalar) {
        if (isScalarByte(c))
            return Step::Inside;
        m_lexeme = Lexeme::None;
        valueEnded();
    }
    return isJsonSpace(c) ? Step::Inside : feedStructure(c);
}

JsonScanner::Step JsonScanner::feedString(char c)
{
    constexpr std::size_t longestKey = 64;
    if (c == '\n')
        return Step::Bad;
    if (m_lexeme == Lexeme::Key && m_key.size() < longestKey && (c != '"' || m_escaped))
        m_key += c;
    if (m_escaped) {
        m_escaped = false;
        return Step::Inside;
    }
    if (c == '\\')
        m_escaped = true;
    if (c != '"')
        return Step::Inside;
    const bool wasKey = m_lexeme == Lexeme::Key;
    m_lexeme = Lexeme::None;
    if (wasKey) {
        m_expect = Expect::Colon;
        return Step::KeyEnd;
    }
    valueEnded();
    return Step::ValueEnd;
}

JsonScanner::Step JsonScanner::feedStructure(char c)
{
    switch (m_expect) {
    case Expect::Value:
        return startValue(c);
    case Expect::FirstValue:
        return c == ']' ? close(c) : startValue(c);
    case Expect::FirstKey:
        if (c == '}')
            return close(c);
        [[fallthrough]];
    case Expect::Key:
        if (c != '"')
            return Step::Bad;
        m_key.clear();
        m_lexeme = Lexeme::Key;
        return Step::Inside;
    case Expect::Colon:
        if (c != ':')
            return Step::Bad;
        m_expect = Expect::Value;
        return Step::Inside;
    case Expect::CommaOrEnd:
        if (c != ',')
            return close(c);
        m_expect = inArray() ? Expect::Value : Expect::Key;
        return Step::Inside;
    }
    return Step::Bad;
}

JsonScanner::Step JsonScanner::startValue(char c)
{
    if (c == '{' || c == '[')
        return open(c);
    if (c == '"') {
        m_lexeme = Lexeme::String;
        return Step::StringStart;
    }
    if (!isScalarByte(c))
        return Step::Bad;
    m_lexeme = Lexeme::Scalar;
    return Step::ScalarStart;
}

JsonScanner::Step JsonScanner::open(char c)
{
    if (m_open.size() == deepest)
        return Step::Bad;
    m_open.push_back(c);
    m_expect = c == '{' ? Expect::FirstKey : Expect::FirstValue;
    return Step::Opened;
}

JsonScanner::Step JsonScanner::close(char c)
{
    if (m_open.empty() || c != (m_open.back() == '{' ? '}' : ']'))
        return Step::Bad;
    m_open.pop_back();
    valueEnded();
    return Step::Closed;
}

void JsonScanner::valueEnded()
{
    m_expect = m_open.empty() ? Expect::Value : Expect::CommaOrEnd;
}

void JsonScanner::restart(std::size_t depth)
{
    if (depth < m_open.size())
        m_open.resize(depth);
    m_expect = Expect::Value;
    m_lexeme = Lexeme::None;
    m_escaped = false;
}

bool isUnfinishedJson(std::string_view text)
{
    JsonScanner scanner;
    for (const char c : text)
        if (scanner.feed(c) == JsonScanner::Step::Bad)
            return false;
    return scanner.depth() > 0;
}

} // namespace countersign
