// Turns a mismatch between a value and a schema node into sentences.
#include "domain/policy_book_check.h"

#include <algorithm>

namespace countersign {

namespace {

std::string shownValue(const Json &value)
{
    constexpr std::size_t longest = 80;
    std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    if (text.size() > longest)
        text = validUtf8(text.substr(0, longest)) + "…";
    return text;
}

std::string listedValues(const Json &values)
{
    std::string out;
    for (const Json &value : values)
        out += (out.empty() ? "" : ", ") + shownValue(value);
    return out;
}

std::string kindOfValue(const Json &value)
{
    if (value.is_object())
        return "an object";
    if (value.is_array())
        return "a list";
    return value.is_string() ? "a text" : "a number";
}

std::string kindOfType(const std::string &type)
{
    if (type == "object")
        return "an object";
    if (type == "array")
        return "a list";
    return type == "string" ? "a text" : "a whole number";
}

class MismatchExplanation {
public:
    MismatchExplanation(const Json &schema, const Json &value, std::string where, int line)
        : m_schema(schema), m_value(value), m_where(std::move(where)), m_line(line)
    {
    }

    PolicyProblems all()
    {
        if (const auto type = m_schema.find("type"); type != m_schema.end() && !fits(type->get<std::string>())) {
            add(Text(CS_TEXT("Line %1: %2 is %3; it has to be %4."),
                     {lineText(), name(), kindOfValue(m_value), kindOfType(type->get<std::string>())}),
                CS_TEXT("Write a value of that kind."));
            return std::move(m_found);
        }
        if (m_value.is_object())
            fields();
        else if (m_value.is_array())
            entries();
        else if (m_value.is_string())
            words();
        else
            bounds();
        return std::move(m_found);
    }

private:
    bool fits(const std::string &type) const
    {
        return (type == "object" && m_value.is_object()) || (type == "array" && m_value.is_array())
               || (type == "string" && m_value.is_string()) || (type == "integer" && m_value.is_number_integer());
    }

    void fields()
    {
        for (const Json &required : m_schema.value("required", Json::array()))
            if (!m_value.contains(required.get<std::string>()))
                add(Text(CS_TEXT("Line %1: %2 lacks \"%3\"."), {lineText(), name(), required.get<std::string>()}),
                    CS_TEXT("Add it; the policy book that comes with the program shows how."));
        const Json known = m_schema.value("properties", Json::object());
        const auto others = m_schema.find("additionalProperties");
        const bool closed = others != m_schema.end() && others->is_boolean() && !others->get<bool>();
        const bool languages = m_schema.contains("patternProperties"); // only texts by language have patterns
        for (const auto &item : m_value.items()) {
            if (closed && !known.contains(item.key()) && !(languages && isLanguage(item.key())))
                add(Text(CS_TEXT("Line %1: %2 has a field \"%3\" that no policy book has."),
                         {lineText(), name(), item.key()}),
                    CS_TEXT("Remove it, or correct its name."));
        }
    }

    static bool isLanguage(const std::string &key)
    {
        const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
        return key.size() == 2 && std::all_of(key.begin(), key.end(), lower);
    }

    void entries()
    {
        const auto least = m_schema.value("minItems", std::size_t{0});
        if (m_value.size() < least)
            add(Text(CS_TEXT("Line %1: %2 has %3 entries; at least %4 are needed."),
                     {lineText(), name(), std::to_string(m_value.size()), std::to_string(least)}),
                CS_TEXT("Add the missing entries."));
        if (!m_schema.value("uniqueItems", false))
            return;
        for (auto it = m_value.begin(); it != m_value.end(); ++it)
            if (std::find(m_value.begin(), it, *it) != it)
                add(Text(CS_TEXT("Line %1: %2 lists \"%3\" twice."), {lineText(), name(), shownValue(*it)}),
                    CS_TEXT("Keep one of them."));
    }

    void words()
    {
        const std::string text = m_value.get<std::string>();
        if (const auto allowed = m_schema.find("enum"); allowed != m_schema.end()) {
            if (std::find(allowed->begin(), allowed->end(), m_value) == allowed->end())
                add(Text(CS_TEXT("Line %1: %2 is \"%3\"; allowed are %4."),
                         {lineText(), name(), shownValue(m_value), listedValues(*allowed)}),
                    CS_TEXT("Choose one of the allowed words."));
        } else if (text.empty()) {
            add(Text(CS_TEXT("Line %1: %2 is empty."), {lineText(), name()}), CS_TEXT("Write its text."));
        } else if (m_schema.contains("maxLength") || m_schema.contains("pattern")) {
            add(Text(CS_TEXT("Line %1: %2 is \"%3\", which does not have the form it needs: %4."),
                     {lineText(), name(), shownValue(m_value), m_schema.value("description", std::string())}),
                CS_TEXT("Write it in that form."));
        }
    }

    void bounds()
    {
        const auto number = m_value.get<std::int64_t>();
        const auto limit = [this](const char *key) { return m_schema.at(key).get<std::int64_t>(); };
        if (m_schema.contains("minimum") && number < limit("minimum"))
            add(Text(CS_TEXT("Line %1: %2 is %3; the smallest value that makes sense is %4."),
                     {lineText(), name(), shownValue(m_value), std::to_string(limit("minimum"))}),
                CS_TEXT("Write a larger number."));
        if (m_schema.contains("maximum") && number > limit("maximum"))
            add(Text(CS_TEXT("Line %1: %2 is %3; the largest value that makes sense is %4."),
                     {lineText(), name(), shownValue(m_value), std::to_string(limit("maximum"))}),
                CS_TEXT("Write a smaller number."));
    }

    std::string lineText() const { return std::to_string(m_line); }
    std::string name() const { return m_where.empty() ? std::string("the policy book") : m_where; }
    void add(Text what, Text next) { m_found.push_back({m_line, m_where, {}, std::move(what), std::move(next)}); }

    const Json &m_schema;
    const Json &m_value;
    std::string m_where;
    int m_line;
    PolicyProblems m_found;
};

} // namespace

PolicyProblems explainMismatch(const Json &schemaNode, const Json &value, const std::string &where, int line)
{
    return MismatchExplanation(schemaNode, value, where, line).all();
}

} // namespace countersign
