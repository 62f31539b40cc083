#include "intake/fields/html_text.h"

#include "intake/fields/html_entities.h"

#include <algorithm>
#include <array>

namespace countersign
{

namespace
{

bool htmlLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool htmlDigit(char c)
{
    return c >= '0' && c <= '9';
}

int htmlHexValue(char c)
{
    if (htmlDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

struct HtmlEntity {
    char32_t character = 0;
    std::size_t length = 0; // of the entity in the text; 0: no entity
};

// `text` begins with "&#".
HtmlEntity numberedEntity(std::string_view text)
{
    std::size_t at = 2;
    const bool hexadecimal = at < text.size() && (text[at] == 'x' || text[at] == 'X');
    if (hexadecimal)
        ++at;
    const std::size_t first = at;
    char32_t number = 0;
    for (; at < text.size(); ++at) {
        const int digit = hexadecimal ? htmlHexValue(text[at]) : htmlDigit(text[at]) ? text[at] - '0' : -1;
        if (digit < 0)
            break;
        if (number <= 0x10FFFF) // larger ones are no character, however many digits follow
            number = number * (hexadecimal ? 16 : 10) + static_cast<char32_t>(digit);
    }
    if (at == first)
        return {};
    if (at < text.size() && text[at] == ';')
        ++at;
    return {numberedCharacter(number), at};
}

// `text` begins with "&".
HtmlEntity namedEntity(std::string_view text)
{
    constexpr std::size_t longestName = 32;
    std::size_t at = 1;
    while (at < text.size() && at <= longestName && (htmlLetter(text[at]) || htmlDigit(text[at])))
        ++at;
    if (at >= text.size() || text[at] != ';')
        return {};
    const char32_t character = namedCharacter(text.substr(1, at - 1));
    return character == 0 ? HtmlEntity{} : HtmlEntity{character, at + 1};
}

// Length of the tag or comment at the start of `html`, which begins with '<'; 0 when it is none.
std::size_t htmlTagLength(std::string_view html)
{
    constexpr std::size_t longestTag = 2u << 10; // keeps text with many stray '<' linear
    html = html.substr(0, longestTag);
    if (html.starts_with("<!--")) {
        const std::size_t end = html.find("-->", 4);
        return end == std::string_view::npos ? 0 : end + 3;
    }
    const bool opens = html.size() > 1 && (htmlLetter(html[1]) || html[1] == '!');
    const bool closes = html.size() > 2 && html[1] == '/' && htmlLetter(html[2]);
    if (!opens && !closes)
        return 0;
    char quote = 0;
    for (std::size_t at = 1; at < html.size(); ++at) {
        const char c = html[at];
        if (quote != 0)
            quote = c == quote ? '\0' : quote;
        else if ((c == '"' || c == '\'') && html[at - 1] == '=')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return 0;
}

std::string htmlTagName(std::string_view tag)
{
    std::string name;
    for (const char c : tag.substr(tag.starts_with("</") ? 2 : 1)) {
        if (!htmlLetter(c) && !htmlDigit(c))
            break;
        name += htmlLetter(c) ? static_cast<char>(c | 0x20) : c;
    }
    return name;
}

bool endsBlock(const std::string &name)
{
    static constexpr std::array<std::string_view, 15> blocks{"p",  "div", "li", "blockquote", "pre", "h1", "h2",   "h3",
                                                             "h4", "h5",  "h6", "tr",         "ul",  "ol", "table"};
    return std::find(blocks.begin(), blocks.end(), name) != blocks.end();
}

// Where the content of a script or style that begins at `at` ends: at its closing tag.
std::size_t endOfHidden(std::string_view html, std::size_t at, const std::string &name)
{
    for (at = html.find("</", at); at != std::string_view::npos; at = html.find("</", at + 2))
        if (htmlTagName(html.substr(at, name.size() + 3)) == name)
            return at;
    return html.size();
}

void endLine(std::string &text)
{
    if (!text.empty() && text.back() != '\n')
        text += '\n';
}

std::string withoutOuterBlanks(const std::string &text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace

std::string decodeEntities(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = std::min(text.find('&', at), text.size());
        out.append(text.substr(at, next - at));
        at = next;
        if (at == text.size())
            break;
        const std::string_view rest = text.substr(at);
        const HtmlEntity entity = rest.starts_with("&#") ? numberedEntity(rest) : namedEntity(rest);
        if (entity.length == 0) {
            out += '&';
            ++at;
        } else {
            appendUtf8(out, entity.character);
            at += entity.length;
        }
    }
    return out;
}

std::string htmlToText(std::string_view html)
{
    std::string text;
    text.reserve(html.size());
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] != '<') {
            const std::size_t next = std::min(html.find('<', at), html.size());
            text.append(html.substr(at, next - at));
            at = next;
            continue;
        }
        const std::size_t length = htmlTagLength(html.substr(at));
        if (length == 0) {
            text += html[at++];
            continue;
        }
        const std::string_view tag = html.substr(at, length);
        const std::string name = htmlTagName(tag);
        at += length;
        if (name == "br")
            text += '\n';
        else if (tag[1] == '/' && endsBlock(name))
            endLine(text);
        else if (tag[1] != '/' && (name == "script" || name == "style"))
            at = endOfHidden(html, at, name);
    }
    return withoutOuterBlanks(decodeEntities(text));
}

} // namespace countersign
