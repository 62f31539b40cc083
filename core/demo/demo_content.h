// The invented material of the demo workspace (resources/demo/content.json; its README explains every key).
#pragma once

#include "base/clock.h"
#include "base/json.h"
#include "base/result.h"
#include "intake/record.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace countersign {

struct DemoPost {
    std::string clause;   // what it breaks, or what reporters take it to break
    std::string language;
    enum class Kind { Violates, Borderline, Fine } kind = Kind::Fine;
    std::string text;     // filled
    std::string quote;    // exact substring; empty where nothing can be quoted
    std::string rationale; // of a careful reader
    std::string hasty;     // of a hurried one (borderline posts)
    std::map<std::string, std::string> exceptionWhy;
    std::vector<IncomingMedia> media;
};

class DemoContent {
public:
    // `end`: the moment that "days ago" counts from.
    static Result<DemoContent> load(RandomSource &random, Instant end);

    const Json &json() const { return m_json; }
    const Json &story() const { return m_json["story"]; }

    IncomingAccount ordinaryAccount(); // a new one, made from the word lists
    IncomingAccount notableAccount(std::size_t number) const;
    std::size_t notableCount() const { return m_json["accounts"]["notable"].size(); }
    IncomingAccount seriesAccount(std::size_t series, int n);
    std::string languageOf(const IncomingAccount &account) const;

    DemoPost post(const std::string &language); // any clause
    DemoPost postOf(const std::string &clause, DemoPost::Kind kind, const std::string &language);
    std::string comment(const std::string &language, const std::string &clause);
    std::string appealText(const std::string &language, bool wrongly);
    std::string reply(const std::string &language, const std::string &outcome);
    // A clause's own words where a template has none: one of rationales[clause][kind].
    std::string rationale(const std::string &clause, const std::string &kind);
    std::vector<IncomingMedia> mediaOf(const Json &post) const;

    std::uint64_t below(std::uint64_t limit) { return m_random->below(limit); }
    bool chance(int percent) { return below(100) < static_cast<std::uint64_t>(percent); }
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::uint64_t>(high - low + 1))); }

private:
    DemoContent(Json json, RandomSource &random, Instant end) : m_json(std::move(json)), m_random(&random), m_end(end) {}
    const std::string &oneOf(const Json &list);
    DemoPost fill(const Json &post);
    std::string language();

    Json m_json;
    RandomSource *m_random;
    Instant m_end;
    std::map<std::string, std::vector<std::size_t>> m_byLanguage; // templates
    std::set<std::string> m_handles;
    std::map<std::string, std::string> m_languages; // account id → language
    std::set<std::string> m_used;                   // texts
};

} // namespace countersign
