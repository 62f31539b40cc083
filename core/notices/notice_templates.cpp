#include "notices/notice_templates.h"

#include "notices/notice_templates_check.h"

#include <QFile>

#include <algorithm>
#include <set>

namespace countersign {

namespace {

using WordingList = std::vector<std::string>;

tl::unexpected<Error> badWording(const std::string &where, const char *what)
{
    return fail(ErrorCode::BadInput, Text(CS_TEXT("The wording of notices cannot be used: %1 %2."), {where, what}),
                CS_TEXT("Compare it with the wording that comes with the program."));
}

// The line of the byte at which the parser gave up.
Error notJsonWording(std::string_view text)
{
    std::size_t byte = text.size();
    try {
        const Json ignored = Json::parse(text.begin(), text.end());
    } catch (const Json::parse_error &error) {
        byte = std::min(error.byte, text.size());
    }
    const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(byte > 0 ? byte - 1 : 0), '\n');
    return {ErrorCode::BadInput, Text(CS_TEXT("Line %1: the wording of notices is not JSON."), {std::to_string(line)}),
            CS_TEXT("Correct that line; often a comma or a quotation mark is missing just before it."), {}};
}

Result<std::string> wordingAt(const Json &object, const char *key, const std::string &where)
{
    const auto it = object.find(key);
    if (it == object.end() || !it->is_string() || it->get_ref<const std::string &>().empty())
        return badWording(where + '.' + key, "has to be a text");
    return it->get<std::string>();
}

Result<WordingList> wordingsAt(const Json &object, const char *key, const std::string &where)
{
    const auto it = object.find(key);
    const auto isText = [](const Json &item) { return item.is_string(); };
    if (it == object.end() || !it->is_array() || !std::all_of(it->begin(), it->end(), isText))
        return badWording(where + '.' + key, "has to be a list of texts");
    return it->get<WordingList>();
}

// "{a} and {b}" with the places of `values`; for the few words that have no other text around them.
std::string filledIn(std::string text, const std::map<std::string, std::string> &values)
{
    for (const auto &[name, value] : values)
        if (const auto at = text.find('{' + name + '}'); at != std::string::npos)
            text.replace(at, name.size() + 2, value);
    return text;
}

std::string twoDigits(long number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

class NoticeTemplatesReader {
public:
    static Result<NoticeTemplates> read(const Json &json)
    {
        NoticeTemplates out;
        const auto languages = json.is_object() ? json.find("languages") : json.end();
        if (!json.is_object() || languages == json.end() || !languages->is_object() || !languages->contains("en"))
            return badWording("languages", "has to hold English (en)");
        for (const auto &item : languages->items()) {
            CS_TRY(NoticeLanguage language, readLanguage(item.key(), item.value()));
            out.m_languages.emplace(item.key(), std::move(language));
        }
        const NoticeLanguage &english = out.m_languages.at("en");
        for (const auto &[code, language] : out.m_languages) {
            if (names(language.m_parts) != names(english.m_parts))
                return badWording(code + ".parts", "has not the same names as English");
            if (names(language.m_kinds) != names(english.m_kinds))
                return badWording(code + ".kinds", "has not the same names as English");
        }
        return out;
    }

private:
    static std::set<std::string> names(const auto &map)
    {
        std::set<std::string> out;
        for (const auto &entry : map)
            out.insert(entry.first);
        return out;
    }

    static Result<NoticeLanguage> readLanguage(const std::string &code, const Json &json)
    {
        NoticeLanguage out;
        out.m_code = code;
        if (!json.is_object())
            return badWording(code, "has to be an object");
        CS_TRY(out.m_direction, wordingAt(json, "direction", code));
        CS_TRY(out.m_date, wordingAt(json, "date", code));
        CS_TRY(out.m_time, wordingAt(json, "time", code));
        CS_TRY(out.m_months, wordingsAt(json, "months", code));
        if (out.m_months.size() != 12 || (out.m_direction != "ltr" && out.m_direction != "rtl"))
            return badWording(code, "needs twelve months, and a direction that is ltr or rtl");
        const Json units = json.value("units", Json::object());
        for (const char *unit : {"day", "hour", "minute"}) {
            CS_TRY(const WordingList forms, wordingsAt(units, unit, code + ".units"));
            if (forms.size() != 2)
                return badWording(code + ".units", "needs a form for one and a form for several");
            out.m_units[unit] = {forms[0], forms[1]};
        }
        const Json parts = json.value("parts", Json::object());
        for (const auto &item : parts.items()) {
            CS_TRY(out.m_parts[item.key()], wordingAt(parts, item.key().c_str(), code + ".parts"));
        }
        const Json kinds = json.value("kinds", Json::object());
        for (const auto &item : kinds.items()) {
            CS_TRY(out.m_kinds[item.key()], readKind(item.value(), code + ".kinds." + item.key()));
        }
        return out;
    }

    static Result<NoticeTemplate> readKind(const Json &json, const std::string &where)
    {
        NoticeTemplate out;
        if (!json.is_object() || !json.contains("sections") || !json.at("sections").is_array())
            return badWording(where, "needs sections");
        CS_TRY(out.title, wordingAt(json, "title", where));
        CS_TRY(out.opening, wordingsAt(json, "opening", where));
        CS_TRY(out.closing, wordingsAt(json, "closing", where));
        for (const Json &section : json.at("sections")) {
            if (!section.is_object())
                return badWording(where + ".sections", "has to hold objects");
            NoticeSectionTemplate part;
            CS_TRY(part.heading, wordingAt(section, "heading", where + ".sections"));
            CS_TRY(part.lines, wordingsAt(section, "lines", where + ".sections"));
            out.sections.push_back(std::move(part));
        }
        return out;
    }
};

const NoticeTemplate *NoticeLanguage::kind(std::string_view name) const
{
    const auto it = m_kinds.find(name);
    return it == m_kinds.end() ? nullptr : &it->second;
}

const std::string *NoticeLanguage::part(std::string_view name) const
{
    const auto it = m_parts.find(name);
    return it == m_parts.end() ? nullptr : &it->second;
}

std::string NoticeLanguage::date(Instant at) const
{
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(at)};
    return filledIn(m_date, {{"day", std::to_string(static_cast<unsigned>(day.day()))},
                             {"month", m_months.at(static_cast<unsigned>(day.month()) - 1)},
                             {"year", std::to_string(static_cast<int>(day.year()))}});
}

std::string NoticeLanguage::time(Instant at) const
{
    const std::chrono::hh_mm_ss clock{at - std::chrono::floor<std::chrono::days>(at)};
    return filledIn(m_time, {{"date", date(at)},
                             {"clock", twoDigits(clock.hours().count()) + ':' + twoDigits(clock.minutes().count())}});
}

std::string NoticeLanguage::units(std::int64_t count, std::string_view unit) const
{
    const auto &forms = m_units.find(unit)->second;
    return std::to_string(count) + ' ' + (count == 1 ? forms[0] : forms[1]);
}

std::string NoticeLanguage::duration(Milliseconds length) const
{
    const std::int64_t minutes = std::max<std::int64_t>(1, std::chrono::floor<std::chrono::minutes>(length).count());
    const std::int64_t days = minutes / 1440;
    const std::int64_t hours = minutes / 60 % 24;
    if (days > 0)
        return hours == 0 ? units(days, "day") : units(days, "day") + ' ' + units(hours, "hour");
    const std::int64_t rest = minutes % 60;
    if (hours > 0)
        return rest == 0 ? units(hours, "hour") : units(hours, "hour") + ' ' + units(rest, "minute");
    return units(rest, "minute");
}

Result<NoticeTemplates> NoticeTemplates::parse(std::string_view json)
{
    const Json parsed = parseJson(json);
    if (parsed.is_discarded())
        return fail(notJsonWording(json));
    auto read = NoticeTemplatesReader::read(parsed);
    if (!read) { // what is wrong is known by its place; the line is that of the place
        const auto &args = read.error().message.args;
        return args.size() == 2 ? wordingFault(json, args[0].text, args[1].text) : fail(read.error());
    }
    CS_CHECK(checkPlaces(parsed, json));
    return read;
}

Result<const NoticeTemplates *> NoticeTemplates::builtIn()
{
    static const Result<NoticeTemplates> templates = []() -> Result<NoticeTemplates> {
        QFile file(QStringLiteral(":/policies/notices.json"));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, CS_TEXT("This build of the program lacks its own wording of notices."),
                        CS_TEXT("Install the program again."));
        return parse(file.readAll().toStdString());
    }();
    if (!templates)
        return fail(templates.error());
    return &*templates;
}

Result<const NoticeLanguage *> NoticeTemplates::language(std::string_view code) const
{
    if (const auto it = m_languages.find(code); it != m_languages.end())
        return &it->second;
    std::string known;
    for (const std::string &one : languages())
        known += (known.empty() ? "" : ", ") + one;
    return fail(ErrorCode::BadInput,
                Text(CS_TEXT("There is no wording of notices in the language \"%1\"; there is: %2."),
                     {std::string(code), known}),
                CS_TEXT("Write the notice in one of these languages."));
}

std::vector<std::string> NoticeTemplates::languages() const
{
    std::vector<std::string> out;
    for (const auto &entry : m_languages)
        out.push_back(entry.first);
    return out;
}

Result<Redress> standardRedress(Instant until)
{
    CS_TRY(const NoticeTemplates *templates, NoticeTemplates::builtIn());
    LocalText::ByLanguage internal, outOfCourt, court;
    for (const std::string &code : templates->languages()) {
        CS_TRY(const NoticeLanguage *language, templates->language(code));
        const std::string *texts[] = {language->part("redress.internal"), language->part("redress.out_of_court"),
                                      language->part("redress.court")};
        if (texts[0] == nullptr || texts[1] == nullptr || texts[2] == nullptr)
            return badWording(code + ".parts", "lacks the sentences on redress");
        internal[code] = *texts[0];
        outOfCourt[code] = *texts[1];
        court[code] = *texts[2];
    }
    return Redress{LocalText(internal), until, LocalText(outOfCourt), LocalText(court)};
}

} // namespace countersign
