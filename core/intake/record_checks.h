// What every reader asks of a record, and the words it refuses one with.
#pragma once

#include "base/result.h"
#include "intake/record.h"

#include <optional>
#include <string>
#include <string_view>

namespace countersign
{

inline constexpr std::size_t excerptBytes = 200;

using Fault = std::optional<Text>; // what is wrong; nothing when all is well

// Up to excerptBytes of `record` as valid UTF-8 without NUL, cut between characters.
std::string excerpt(std::string_view record);

Text recordTooLong();
Text notJson();
Text endsInsideRecord();
Text notUtf8();
Text missingField(std::string_view field);
Text notAText(std::string_view field);
Text notAWholeNumber(std::string_view field);
Text notAnObject(std::string_view field);
Text notAList(std::string_view field);
Text notATime(std::string_view field, std::string_view value);
Text negativeNumber(std::string_view field);
Text unknownValue(std::string_view field, std::string_view value, std::string_view known);

// NUL, malformed UTF-8 or more than longestTextBytes in a text.
Fault checkText(std::string_view field, std::string_view text);

// The required fields are there and all texts pass checkText(). For records that have been mapped.
Fault checkReport(const IncomingReport &report);

// "en-US" → "en". Empty where there is no two-letter code (ISO 639-1).
std::string languageCode(std::string_view tag);

// The names of an enumeration of ours, for unknownValue().
template <typename T> std::string namesOf()
{
    std::string out;
    for (const auto &entry : Names<T>::all) {
        if (!out.empty())
            out += ", ";
        out += entry.name;
    }
    return out;
}

template <typename T> Fault parseName(std::string_view field, std::string_view value, T &out)
{
    const auto parsed = parse<T>(value);
    if (!parsed)
        return unknownValue(field, value, namesOf<T>());
    out = *parsed;
    return std::nullopt;
}

Fault parseTime(std::string_view field, std::string_view value, Instant &out);

} // namespace countersign
