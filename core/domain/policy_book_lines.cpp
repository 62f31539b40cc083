#include "domain/policy_book_lines.h"

#include "base/json.h"

#include <algorithm>
#include <set>

namespace countersign {

class JsonLineScanner {
public:
    JsonLineScanner(std::string_view text, JsonLines &out) : m_text(text), m_out(out) {}

    void value(const std::string &path, int depth)
    {
        skipSpace();
        m_out.m_lines.emplace(path, m_line);
        if (depth > JsonLines::deepest) {
            odd(JsonLines::Oddity::TooDeep, path, {});
            m_stopped = true;
            return;
        }
        switch (peek()) {
        case '{': object(path, depth); break;
        case '[': array(path, depth); break;
        case '"': string(); break;
        default: scalar(path); break;
        }
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool ended() const { return m_stopped || m_at >= m_text.size(); }

    void skipSpace()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            if (m_text[m_at++] == '\n')
                ++m_line;
    }

    // Steps over one expected character and the space around it.
    void step()
    {
        skipSpace();
        ++m_at;
        skipSpace();
    }

    // The string at the cursor, decoded.
    std::string string()
    {
        const std::size_t start = m_at++;
        bool escaped = false;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            escaped = escaped || m_text[m_at] == '\\';
            m_at += m_text[m_at] == '\\' ? 2u : 1u;
        }
        ++m_at;
        const std::string_view raw = m_text.substr(start, m_at - start);
        if (!escaped)
            return std::string(raw.substr(1, raw.size() - 2));
        const Json decoded = parseJson(raw);
        return decoded.is_string() ? decoded.get<std::string>() : std::string(raw);
    }

    void scalar(const std::string &path)
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && std::string_view(",]} \t\r\n").find(m_text[m_at]) == std::string_view::npos)
            ++m_at;
        const std::string_view token = m_text.substr(start, m_at - start);
        if (token.find_first_not_of("-0123456789") != std::string_view::npos)
            odd(JsonLines::Oddity::NotPlain, path, token);
        else if (token.size() > 18)
            odd(JsonLines::Oddity::NumberTooLarge, path, token);
    }

    void object(const std::string &path, int depth)
    {
        std::set<std::string> seen;
        step();
        while (!ended() && peek() != '}') {
            const int keyLine = m_line;
            const std::string key = string();
            if (!seen.insert(key).second)
                m_out.m_oddities.push_back({JsonLines::Oddity::DuplicateKey, keyLine, path, key});
            const bool ascii = std::all_of(key.begin(), key.end(), [](char c) {
                return static_cast<unsigned char>(c) < 0x80;
            });
            if (!ascii)
                m_out.m_oddities.push_back({JsonLines::Oddity::KeyNotAscii, keyLine, path, key});
            step(); // the colon
            value(JsonLines::join(path, key), depth + 1);
            skipSpace();
            if (peek() == ',')
                step();
        }
        ++m_at;
    }

    void array(const std::string &path, int depth)
    {
        std::size_t index = 0;
        step();
        while (!ended() && peek() != ']') {
            value(JsonLines::join(path, index++), depth + 1);
            skipSpace();
            if (peek() == ',')
                step();
        }
        ++m_at;
    }

    void odd(JsonLines::Oddity kind, const std::string &path, std::string_view token)
    {
        m_out.m_oddities.push_back({kind, m_line, path, std::string(token.substr(0, 40))});
    }

    std::string_view m_text;
    JsonLines &m_out;
    std::size_t m_at = 0;
    int m_line = 1;
    bool m_stopped = false;
};

JsonLines::JsonLines(std::string_view json)
{
    JsonLineScanner(json, *this).value({}, 0);
}

int JsonLines::line(std::string_view path) const
{
    for (;;) {
        if (const auto it = m_lines.find(path); it != m_lines.end())
            return it->second;
        const std::size_t cut = path.find_last_of(".[");
        if (cut == std::string_view::npos)
            break;
        path = path.substr(0, cut);
    }
    const auto root = m_lines.find(std::string_view{});
    return root == m_lines.end() ? 1 : root->second;
}

std::string JsonLines::join(const std::string &path, std::string_view key)
{
    return path.empty() ? std::string(key) : path + '.' + std::string(key);
}

std::string JsonLines::join(const std::string &path, std::size_t index)
{
    return path + '[' + std::to_string(index) + ']';
}

} // namespace countersign
