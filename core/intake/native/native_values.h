// Typed reading of simdjson values into the fields of a record, with the refusal where one does not
// fit. Null counts as absent everywhere.
#pragma once

#include "intake/record_checks.h"

#include <simdjson.h>

#include <cmath>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::native
{

using Element = simdjson::dom::element;

// The parser has validated the file; only escapes of half surrogates can still break UTF-8.
inline Fault readText(std::string_view field, Element value, std::string &out)
{
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS)
        return notAText(field);
    const bool sound = text.size() <= longestTextBytes && text.find('\0') == std::string_view::npos &&
                       simdjson::validate_utf8(text.data(), text.size());
    if (!sound)
        if (Fault fault = checkText(field, text))
            return fault;
    out = text;
    return std::nullopt;
}

inline Fault readCount(std::string_view field, Element value, std::optional<std::int64_t> &out)
{
    std::int64_t number = 0;
    if (value.get(number) != simdjson::SUCCESS)
        return notAWholeNumber(field);
    if (number < 0)
        return negativeNumber(field);
    out = number;
    return std::nullopt;
}

inline Fault readFlag(std::string_view field, Element value, bool &out)
{
    if (value.get(out) != simdjson::SUCCESS)
        return Text(CS_TEXT("%1 must be true or false"), {std::string(field)});
    return std::nullopt;
}

inline Fault readTime(std::string_view field, Element value, Instant &out)
{
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS)
        return notAText(field);
    return parseTime(field, text, out);
}

inline Fault readTime(std::string_view field, Element value, std::optional<Instant> &out)
{
    Instant at{};
    Fault fault = readTime(field, value, at);
    if (!fault)
        out = at;
    return fault;
}

template <typename T> Fault readName(std::string_view field, Element value, T &out)
{
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS)
        return notAText(field);
    return parseName(field, text, out);
}

// A share from 0 to 1, kept in thousandths.
inline Fault readShare(std::string_view field, Element value, std::optional<int> &out)
{
    double share = 0;
    if (value.get(share) != simdjson::SUCCESS || !(share >= 0 && share <= 1))
        return Text(CS_TEXT("%1 must be a number from 0 to 1"), {std::string(field)});
    out = static_cast<int>(std::lround(share * 1000));
    return std::nullopt;
}

// Calls visit(element, index) → Fault for each element of a list.
template <typename Visit> Fault readList(std::string_view field, Element value, Visit visit)
{
    simdjson::dom::array list;
    if (value.get(list) != simdjson::SUCCESS)
        return notAList(field);
    std::size_t index = 0;
    for (const Element element : list)
        if (Fault fault = visit(element, index++))
            return fault;
    return std::nullopt;
}

inline Fault readTexts(std::string_view field, Element value, std::vector<std::string> &out)
{
    out.clear();
    return readList(field, value,
                    [&](Element element, std::size_t) { return readText(field, element, out.emplace_back()); });
}

// Calls visit(key, value) → Fault for each member that is not null.
template <typename Visit> Fault readObject(std::string_view field, Element value, Visit visit)
{
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return notAnObject(field);
    for (const auto member : object)
        if (!member.value.is_null())
            if (Fault fault = visit(member.key, member.value))
                return fault;
    return std::nullopt;
}

// A copy of any value; refused when a text or key in it is no valid UTF-8 or holds NUL.
Fault toJson(std::string_view field, Element value, Json &out);

} // namespace countersign::native
