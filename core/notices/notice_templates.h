// The wording of notices, per language, as data (resources/policies/notices.json).
//
// Immutable once parsed; any thread.
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "base/time.h"
#include "notices/notice.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace countersign {

// Every notice is an opening, headed sections and a closing; a line may hold places like {clause_code}.
struct NoticeSectionTemplate {
    std::string heading;
    std::vector<std::string> lines;
};

struct NoticeTemplate {
    std::string title;
    std::vector<std::string> opening;
    std::vector<NoticeSectionTemplate> sections;
    std::vector<std::string> closing;
};

class NoticeLanguage {
public:
    const std::string &code() const { return m_code; }
    const std::string &direction() const { return m_direction; } // ltr or rtl
    const NoticeTemplate *kind(std::string_view name) const;
    const std::string *part(std::string_view name) const; // a sentence by name: "measure.ban"

    std::string date(Instant at) const; // "30 January 2020"
    std::string time(Instant at) const; // "30 January 2020, 14:30 UTC"
    // The two largest units, rounded down: "1 day 3 hours"; less than a minute counts as one.
    std::string duration(Milliseconds length) const;

private:
    friend class NoticeTemplatesReader;

    std::string units(std::int64_t count, std::string_view unit) const;

    std::string m_code;
    std::string m_direction;
    std::vector<std::string> m_months;
    std::string m_date;
    std::string m_time;
    std::map<std::string, std::array<std::string, 2>, std::less<>> m_units; // one, several
    std::map<std::string, std::string, std::less<>> m_parts;
    std::map<std::string, NoticeTemplate, std::less<>> m_kinds;
};

class NoticeTemplates {
public:
    // bad_input, naming the line: no JSON, a field missing, a kind without a place that it has to have, or a language that
    // lacks a part, a kind or a place that English has.
    static Result<NoticeTemplates> parse(std::string_view json);
    // The ones the program carries inside itself (internal when it was built without them).
    static Result<const NoticeTemplates *> builtIn();

    // bad_input: no notices in that language; names those there are.
    Result<const NoticeLanguage *> language(std::string_view code) const;
    std::vector<std::string> languages() const;

private:
    friend class NoticeTemplatesReader;

    std::map<std::string, NoticeLanguage, std::less<>> m_languages;
};

// The usual redress in every language that notices come in, open until `until`.
Result<Redress> standardRedress(Instant until);

} // namespace countersign
