#include "notices/notice_templates_check.h"

#include "domain/policy_book_lines.h"

#include <map>
#include <optional>
#include <set>

namespace countersign {

namespace {

using Places = std::set<std::string>;

// The places of a sentence; nothing where a brace has no partner.
std::optional<Places> placesOf(const std::string &sentence)
{
    Places out;
    for (std::size_t at = 0; (at = sentence.find_first_of("{}", at)) != std::string::npos;) {
        const std::size_t close = sentence.find_first_of("{}", at + 1);
        if (sentence[at] == '}' || close == std::string::npos || sentence[close] == '{')
            return std::nullopt;
        out.insert(sentence.substr(at + 1, close - at - 1));
        at = close + 1;
    }
    return out;
}

class PlaceCheck {
public:
    PlaceCheck(const Json &languages, std::string_view text) : m_languages(languages), m_text(text) {}

    Result<> all() // English first: the others are compared with it
    {
        CS_CHECK(one("en"));
        for (const auto &language : m_languages.items())
            if (language.key() != "en")
                CS_CHECK(one(language.key()));
        return {};
    }

private:
    Result<> one(const std::string &code)
    {
        CS_CHECK(kinds(code, m_languages.at(code)));
        return parts(code, m_languages.at(code));
    }

    // Adds the places of one text, or of each in a list.
    Result<> collect(const Json &value, const std::string &where, Places &out)
    {
        if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                CS_CHECK(collect(value[i], JsonLines::join(where, i), out));
            return {};
        }
        const auto places = placesOf(value.get<std::string>());
        if (!places)
            return wordingFault(m_text, where, "has a brace without its partner; places are written as {name}");
        out.insert(places->begin(), places->end());
        return {};
    }

    Result<Places> placesOfKind(const Json &kind, const std::string &where)
    {
        Places out;
        for (const char *field : {"title", "opening", "closing"})
            CS_CHECK(collect(kind.at(field), JsonLines::join(where, field), out));
        const Json &sections = kind.at("sections");
        for (std::size_t i = 0; i < sections.size(); ++i) {
            const std::string section = JsonLines::join(JsonLines::join(where, "sections"), i);
            CS_CHECK(collect(sections[i].at("lines"), JsonLines::join(section, "lines"), out));
        }
        return out;
    }

    Result<> sameAsEnglish(const Places &places, const std::string &name, const std::string &where)
    {
        const auto [english, first] = m_english.emplace(name, places);
        if (first)
            return {};
        for (const std::string &place : english->second)
            if (!places.contains(place))
                return wordingFault(m_text, where, "lacks the place {" + place + "} that English has");
        for (const std::string &place : places)
            if (!english->second.contains(place))
                return wordingFault(m_text, where, "has a place {" + place + "} that English does not have");
        return {};
    }

    Result<> kinds(const std::string &code, const Json &language)
    {
        for (const auto &kind : language.at("kinds").items()) {
            const std::string where = JsonLines::join(JsonLines::join(code, "kinds"), kind.key());
            CS_TRY(const Places places, placesOfKind(kind.value(), where));
            for (const std::string_view required : requiredPlaces(kind.key()))
                if (!places.contains(std::string(required)))
                    return wordingFault(m_text, where, "lacks the place {" + std::string(required) + "}, which every such notice owes to its reader");
            CS_CHECK(sameAsEnglish(places, "kind " + kind.key(), where));
        }
        return {};
    }

    Result<> parts(const std::string &code, const Json &language)
    {
        for (const auto &part : language.at("parts").items()) {
            const std::string where = JsonLines::join(JsonLines::join(code, "parts"), part.key());
            Places places;
            CS_CHECK(collect(part.value(), where, places));
            CS_CHECK(sameAsEnglish(places, "part " + part.key(), where));
        }
        return {};
    }

    const Json &m_languages;
    std::string_view m_text;
    std::map<std::string, Places> m_english;
};

} // namespace

const std::vector<std::string_view> &requiredPlaces(std::string_view kind)
{
    static const std::map<std::string_view, std::vector<std::string_view>> places{
        {"restriction",
         {"account", "title", "measure", "scope", "duration", "territory", "strike", "grounds", "detection", "detection_means",
          "decision_means", "appeal", "appeal_until", "out_of_court", "court", "references", "service", "issued"}},
        {"correction",
         {"account", "measures", "trigger", "step", "restored", "lost", "remaining", "references", "service", "issued"}},
        {"appeal_outcome",
         {"account", "title", "filed", "decision", "appeal", "decided", "outcome", "now", "reply", "grounds", "out_of_court", "court",
          "references", "service", "issued"}},
        {"suspension",
         {"account", "banned", "ban", "suspended", "reason", "restored", "grounds", "next", "contact", "references", "service", "issued"}}};
    static const std::vector<std::string_view> none;
    const auto found = places.find(kind);
    return found == places.end() ? none : found->second;
}

Result<> checkPlaces(const Json &wording, std::string_view text)
{
    return PlaceCheck(wording.at("languages"), text).all();
}

tl::unexpected<Error> wordingFault(std::string_view text, const std::string &where, const std::string &what)
{
    const JsonLines lines(text);
    return fail(ErrorCode::BadInput,
                Text(CS_TEXT("Line %1: the wording of notices cannot be used: %2 %3."),
                     {std::to_string(lines.line(where == "languages" ? where : JsonLines::join("languages", where))), where, what}),
                CS_TEXT("Compare it with the wording that comes with the program."));
}

} // namespace countersign
