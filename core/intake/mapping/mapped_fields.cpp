// The fields that a mapping profile may fill, and how a text becomes each of them.
#include "intake/mapping/mapping_profile.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace countersign
{

namespace
{

constexpr std::string_view labelPrefix = "labels.";

struct MappableField {
    std::string_view name;
    Fault (*set)(std::string_view field, const std::string &value, IncomingReport &report);
};

template <std::string IncomingReport::*member>
Fault setText(std::string_view, const std::string &value, IncomingReport &report)
{
    report.*member = value;
    return std::nullopt;
}

template <std::string IncomingAccount::*member>
Fault setAccountText(std::string_view, const std::string &value, IncomingReport &report)
{
    report.account.*member = value;
    return std::nullopt;
}

Fault setCount(std::string_view field, const std::string &value, std::optional<std::int64_t> &out)
{
    std::int64_t number = 0;
    const char *end = value.data() + value.size();
    const auto [rest, error] = std::from_chars(value.data(), end, number);
    if (error != std::errc{} || rest != end)
        return notAWholeNumber(field);
    if (number < 0)
        return negativeNumber(field);
    out = number;
    return std::nullopt;
}

Fault setOptionalTime(std::string_view field, const std::string &value, std::optional<Instant> &out)
{
    Instant at{};
    if (Fault fault = parseTime(field, value, at))
        return fault;
    out = at;
    return std::nullopt;
}

Fault setScore(std::string_view field, const std::string &value, IncomingReport &report)
{
    double share = -1;
    const char *end = value.data() + value.size();
    const auto [rest, error] = std::from_chars(value.data(), end, share);
    if (error != std::errc{} || rest != end || !(share >= 0 && share <= 1))
        return Text(CS_TEXT("%1 must be a number from 0 to 1"), {std::string(field)});
    report.scorePermille = static_cast<int>(std::lround(share * 1000));
    return std::nullopt;
}

Fault setAppeal(std::string_view field, const std::string &value, IncomingReport &report)
{
    if (value != "true" && value != "false")
        return Text(CS_TEXT("%1 must be true or false"), {std::string(field)});
    report.isAppeal = value == "true";
    return std::nullopt;
}

Fault setLanguage(std::string_view, const std::string &value, IncomingReport &report)
{
    report.language = languageCode(value);
    if (report.language.empty())
        report.extra["subject.language"] = value; // a language without a two-letter code
    return std::nullopt;
}

using Field = std::string_view;
using Value = const std::string &;

constexpr std::array<MappableField, 20> mappable{{
    {"external_id", setText<&IncomingReport::externalId>},
    {"reported_at", [](Field f, Value v, IncomingReport &r) { return parseTime(f, v, r.reportedAt); }},
    {"reporter.kind", [](Field f, Value v, IncomingReport &r) { return parseName(f, v, r.reporterKind); }},
    {"reporter.id", setText<&IncomingReport::reporterId>},
    {"reporter.score", setScore},
    {"alleged.clause", setText<&IncomingReport::allegedClause>},
    {"alleged.text", setText<&IncomingReport::comment>},
    {"subject.kind", [](Field f, Value v, IncomingReport &r) { return parseName(f, v, r.subjectKind); }},
    {"subject.id", setText<&IncomingReport::subjectId>},
    {"subject.created_at", [](Field f, Value v, IncomingReport &r) { return setOptionalTime(f, v, r.createdAt); }},
    {"subject.language", setLanguage},
    {"subject.text", setText<&IncomingReport::text>},
    {"subject.in_reply_to", setText<&IncomingReport::inReplyTo>},
    {"subject.url", setText<&IncomingReport::url>},
    {"subject.views", [](Field f, Value v, IncomingReport &r) { return setCount(f, v, r.views); }},
    {"account.id", setAccountText<&IncomingAccount::id>},
    {"account.handle", setAccountText<&IncomingAccount::handle>},
    {"account.display_name", setAccountText<&IncomingAccount::displayName>},
    {"account.reach", [](Field f, Value v, IncomingReport &r) { return setCount(f, v, r.account.reach); }},
    {"account.created_at",
     [](Field f, Value v, IncomingReport &r) { return setOptionalTime(f, v, r.account.createdAt); }},
}};

const MappableField *findMappable(std::string_view field)
{
    for (const MappableField &entry : mappable)
        if (entry.name == field)
            return &entry;
    return nullptr;
}

} // namespace

bool isMappableField(std::string_view field)
{
    return field == "appeal" || (field.starts_with(labelPrefix) && field.size() > labelPrefix.size()) ||
           findMappable(field) != nullptr;
}

std::string mappableFields()
{
    std::string out;
    for (const MappableField &entry : mappable)
        out.append(entry.name) += ", ";
    return out + "appeal, labels.NAME";
}

Fault setField(std::string_view field, const std::string &value, IncomingReport &report)
{
    if (value.empty())
        return std::nullopt; // an empty cell is an absent value
    if (field == "appeal")
        return setAppeal(field, value, report);
    if (field.starts_with(labelPrefix)) {
        report.labels[std::string(field.substr(labelPrefix.size()))] = value;
        return std::nullopt;
    }
    return findMappable(field)->set(field, value, report);
}

} // namespace countersign
