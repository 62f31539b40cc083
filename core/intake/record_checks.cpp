#include "intake/record_checks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace countersign
{

std::string excerpt(std::string_view record)
{
    std::string text = validUtf8(record.substr(0, excerptBytes));
    for (std::size_t at = 0; (at = text.find('\0', at)) != std::string::npos;)
        text.replace(at, 1, "\xEF\xBF\xBD");
    if (text.size() <= excerptBytes)
        return text;
    std::size_t end = excerptBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u)
        --end;
    text.resize(end);
    return text;
}

Text recordTooLong()
{
    return Text(CS_TEXT("the record is longer than %1 MiB"), {std::to_string(longestRecordBytes >> 20)});
}

Text notJson()
{
    return CS_TEXT("the record is not valid JSON");
}

Text endsInsideRecord()
{
    return CS_TEXT("file ends inside a record");
}

Text notUtf8()
{
    return CS_TEXT("the record is not valid UTF-8");
}

Text missingField(std::string_view field)
{
    return Text(CS_TEXT("the required field %1 is missing or empty"), {std::string(field)});
}

Text notAText(std::string_view field)
{
    return Text(CS_TEXT("%1 must be a text"), {std::string(field)});
}

Text notAWholeNumber(std::string_view field)
{
    return Text(CS_TEXT("%1 must be a whole number"), {std::string(field)});
}

Text notAnObject(std::string_view field)
{
    return Text(CS_TEXT("%1 must be an object"), {std::string(field)});
}

Text notAList(std::string_view field)
{
    return Text(CS_TEXT("%1 must be a list"), {std::string(field)});
}

Text notATime(std::string_view field, std::string_view value)
{
    return Text(CS_TEXT("%1 is not a time in the form 2026-01-30T14:20:00Z: %2"),
                {std::string(field), excerpt(value.substr(0, 40))});
}

Text negativeNumber(std::string_view field)
{
    return Text(CS_TEXT("%1 must not be negative"), {std::string(field)});
}

Text unknownValue(std::string_view field, std::string_view value, std::string_view known)
{
    return Text(CS_TEXT("%1 has the unknown value %2; known are %3"),
                {std::string(field), excerpt(value.substr(0, 40)), std::string(known)});
}

Fault checkText(std::string_view field, std::string_view text)
{
    if (text.size() > longestTextBytes)
        return Text(CS_TEXT("%1 is longer than %2 MiB"), {std::string(field), std::to_string(longestTextBytes >> 20)});
    if (text.find('\0') != std::string_view::npos)
        return Text(CS_TEXT("%1 holds a NUL character"), {std::string(field)});
    if (!isValidUtf8(text))
        return Text(CS_TEXT("%1 is not valid UTF-8"), {std::string(field)});
    return std::nullopt;
}

Fault checkReport(const IncomingReport &report)
{
    const std::array<std::pair<const char *, const std::string *>, 3> required{
        {{"source", &report.source}, {"external_id", &report.externalId}, {"subject.id", &report.subjectId}}};
    for (const auto &[field, text] : required)
        if (text->empty())
            return missingField(field);
    const std::array<std::pair<const char *, const std::string *>, 13> texts{
        {{"source", &report.source},
         {"external_id", &report.externalId},
         {"subject.id", &report.subjectId},
         {"subject.text", &report.text},
         {"alleged.text", &report.comment},
         {"reporter.id", &report.reporterId},
         {"alleged.clause", &report.allegedClause},
         {"subject.url", &report.url},
         {"subject.language", &report.language},
         {"subject.in_reply_to", &report.inReplyTo},
         {"account.id", &report.account.id},
         {"account.handle", &report.account.handle},
         {"account.display_name", &report.account.displayName}}};
    for (const auto &[field, text] : texts)
        if (Fault fault = checkText(field, *text))
            return fault;
    for (const IncomingMedia &medium : report.media)
        for (const std::string *text : {&medium.uri, &medium.alt})
            if (Fault fault = checkText("subject.media", *text))
                return fault;
    for (const auto &[label, value] : report.labels)
        if (Fault fault = checkText("labels." + label, value))
            return fault;
    return std::nullopt;
}

std::string languageCode(std::string_view tag)
{
    std::string code(tag.substr(0, tag.find_first_of("-_")));
    if (code.size() != 2)
        return {};
    for (char &c : code)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool letters = std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return letters ? code : std::string();
}

Fault parseTime(std::string_view field, std::string_view value, Instant &out)
{
    const auto at = parseRfc3339(value);
    if (!at)
        return notATime(field, value);
    out = *at;
    return std::nullopt;
}

} // namespace countersign
