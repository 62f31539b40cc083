#include "services/insights/insights_service.h"

#include "insights/intervals.h"
#include "insights/percentiles.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <utility>

namespace countersign {

namespace {

constexpr std::uint64_t tooFew = 20;

struct AgeBucket {
    const char *name;
    std::int64_t fromSeconds;
    std::int64_t toSeconds; // 0: open
};

constexpr std::array ageBuckets{AgeBucket{"<1 h", 0, 3600},          AgeBucket{"1-4 h", 3600, 14400},
                                AgeBucket{"4-24 h", 14400, 86400},   AgeBucket{"1-3 d", 86400, 259200},
                                AgeBucket{"3-7 d", 259200, 604800},  AgeBucket{">7 d", 604800, 0}};

constexpr std::array severities{Severity::Critical, Severity::High, Severity::Medium, Severity::Low};

struct Range {
    std::int64_t from = 0;
    std::int64_t to = std::numeric_limits<std::int64_t>::max();
};

Range rangeOf(const InsightsFilter &filter)
{
    Range range;
    if (filter.from)
        range.from = toMs(*filter.from);
    if (filter.to)
        range.to = toMs(*filter.to);
    return range;
}

Json shareInterval(const std::optional<Interval> &interval)
{
    return interval ? Json{{"low", interval->low}, {"high", interval->high}} : Json();
}

Json answerOf(const char *measure, const InsightsFilter &filter, Json items, std::uint64_t n, const Text &words)
{
    return {{"measure", measure}, {"from", filter.from ? Json(rfc3339(*filter.from)) : Json()}, {"to", filter.to ? Json(rfc3339(*filter.to)) : Json()},
            {"items", std::move(items)}, {"n", n}, {"words", words.english()}};
}

// A share with everything that keeps its reader from trusting it too much.
Json shareJson(const char *of, std::uint64_t part, std::uint64_t n)
{
    Json out = {{of, n}, {"rate", nullptr}, {"interval", shareInterval(wilson(part, n))}, {"small", n < tooFew}};
    if (n > 0)
        out["rate"] = static_cast<double>(part) / static_cast<double>(n);
    return out;
}

// ?3 is the clause, ?4 the language; d is a decision.
constexpr const char *ofDecision = " AND (?3 = '' OR d.clause = ?3) AND (?4 = '' OR (d.subject_kind = 'post'"
                                   " AND (SELECT language FROM post WHERE id = d.subject) = ?4))";

} // namespace

const std::vector<std::string> &InsightsService::measures()
{
    static const std::vector<std::string> all{"backlog", "overturn_rate", "time_to_action", "refusals", "disagreement"};
    return all;
}

Result<Json> InsightsService::measure(const std::string &name, const InsightsFilter &filter)
{
    if (filter.from && filter.to && *filter.to <= *filter.from)
        return fail(ErrorCode::Usage, CS_TEXT("The time ends before it begins."), CS_TEXT("Give --from before --to."));
    if (name == "backlog")
        return backlog(filter);
    if (name == "overturn_rate")
        return overturnRate(filter);
    if (name == "time_to_action")
        return timeToAction(filter);
    if (name == "refusals")
        return refusals(filter);
    if (name == "disagreement")
        return disagreement(filter);
    std::string known;
    for (const std::string &one : measures())
        known += (known.empty() ? "" : ", ") + one;
    return fail(ErrorCode::Usage, {CS_TEXT("There is no measure \"%1\"."), {name}}, {CS_TEXT("There are: %1."), {known}});
}

Result<Json> InsightsService::backlog(const InsightsFilter &filter)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        struct Cell {
            std::array<std::uint64_t, 5> bySeverity{};
            std::uint64_t total = 0;
            std::int64_t oldestAt = std::numeric_limits<std::int64_t>::max();
            CaseId oldest;
        };
        std::array<Cell, ageBuckets.size()> cells;
        const std::int64_t now = toMs(m_workspace.now());
        const Range range = rangeOf(filter);
        std::uint64_t n = 0;
        auto rows = m_workspace.db().prepare("SELECT c.id, c.severity, c.opened_at FROM review_case c"
                                             " WHERE c.state IN ('open', 'awaiting_signoff') AND c.opened_at >= ?1 AND c.opened_at < ?2"
                                             " AND (?3 = '' OR EXISTS (SELECT 1 FROM report r WHERE r.review_case = c.id AND r.alleged = ?3))"
                                             " AND (?4 = '' OR (c.subject_kind = 'post' AND (SELECT language FROM post WHERE id = c.subject) = ?4))");
        rows.bind(range.from, range.to, filter.clause, filter.language);
        while (rows.step()) {
            const std::int64_t age = std::max<std::int64_t>(0, now - rows.integer(2)) / 1000;
            const auto at = std::find_if(ageBuckets.begin(), ageBuckets.end(), [&](const AgeBucket &b) { return b.toSeconds == 0 || age < b.toSeconds; });
            Cell &cell = cells[static_cast<std::size_t>(at - ageBuckets.begin())];
            ++cell.bySeverity[static_cast<std::size_t>(std::clamp<std::int64_t>(rows.integer(1), 1, 4))];
            ++cell.total;
            ++n;
            const CaseId id = rows.id<CaseId>(0);
            if (std::pair(rows.integer(2), id) < std::pair(cell.oldestAt, cell.oldest)) {
                cell.oldestAt = rows.integer(2);
                cell.oldest = id;
            }
        }
        Json items = Json::array();
        for (std::size_t i = 0; i < ageBuckets.size(); ++i) {
            Json item = {{"bucket", ageBuckets[i].name}, {"from_s", ageBuckets[i].fromSeconds},
                         {"to_s", ageBuckets[i].toSeconds > 0 ? Json(ageBuckets[i].toSeconds) : Json()}, {"total", cells[i].total},
                         {"oldest_case", cells[i].total > 0 ? Json(cells[i].oldest.str()) : Json()}};
            for (const Severity severity : severities)
                item[std::string(name(severity))] = cells[i].bySeverity[static_cast<std::size_t>(severity)];
            items.push_back(std::move(item));
        }
        return answerOf("backlog", filter, std::move(items), n,
                        {CS_TEXT("%1 cases wait now, by time since they were opened. All are counted; nothing is estimated."), {std::to_string(n)}});
    });
}

Result<Json> InsightsService::overturnRate(const InsightsFilter &filter)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const Range range = rangeOf(filter);
        auto rows = m_workspace.db().prepare(std::string("SELECT d.clause, count(*), sum(a.state = 'overturned'), sum(a.state = 'changed')"
                                                         " FROM appeal a JOIN decision d ON d.id = a.decision"
                                                         " WHERE a.by_kind = 'author' AND a.state IN ('stands', 'changed', 'overturned')"
                                                         " AND a.decided_at >= ?1 AND a.decided_at < ?2")
                                             + ofDecision + " GROUP BY d.clause ORDER BY d.clause");
        rows.bind(range.from, range.to, filter.clause, filter.language);
        Json items = Json::array();
        std::uint64_t n = 0;
        std::uint64_t overturned = 0;
        while (rows.step()) {
            const auto decided = static_cast<std::uint64_t>(rows.integer(1));
            const auto fell = static_cast<std::uint64_t>(rows.integer(2));
            const Clause *clause = m_workspace.policyNow().find(rows.text(0));
            Json item = shareJson("decided", fell, decided);
            item["clause"] = rows.string(0);
            item["title"] = clause ? clause->title.en() : std::string();
            item["overturned"] = fell;
            item["changed"] = rows.integer(3);
            items.push_back(std::move(item));
            n += decided;
            overturned += fell;
        }
        Json out = answerOf("overturn_rate", filter, std::move(items), n,
                            {CS_TEXT("%1 of %2 answered author appeals were overturned. Shares of fewer than %3 say little; compare intervals, not shares."),
                             {std::to_string(overturned), std::to_string(n), std::to_string(tooFew)}});
        out["all"] = shareJson("decided", overturned, n);
        out["all"]["overturned"] = overturned;
        return out;
    });
}

Result<Json> InsightsService::timeToAction(const InsightsFilter &filter)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const Range range = rangeOf(filter);
        std::map<std::int64_t, std::vector<double>> bySeverity;
        std::uint64_t n = 0;
        auto rows = m_workspace.db().prepare(std::string("SELECT c.severity, min(d.released_at) - c.opened_at FROM decision d"
                                                         " JOIN review_case c ON c.id = d.review_case WHERE d.released_at IS NOT NULL")
                                             + ofDecision + " GROUP BY c.id, c.severity, c.opened_at"
                                                            " HAVING min(d.released_at) >= ?1 AND min(d.released_at) < ?2");
        rows.bind(range.from, range.to, filter.clause, filter.language);
        while (rows.step()) {
            bySeverity[rows.integer(0)].push_back(static_cast<double>(std::max<std::int64_t>(0, rows.integer(1))) / 1000);
            ++n;
        }
        Json items = Json::array();
        for (const Severity severity : severities) {
            const auto &times = bySeverity[static_cast<std::int64_t>(severity)];
            const auto both = percentiles(times);
            const auto median = medianInterval(times);
            Json item = {{"severity", std::string(name(severity))}, {"n", times.size()}, {"p50_s", nullptr}, {"p90_s", nullptr},
                         {"p50_interval", shareInterval(median)}, {"small", times.size() < tooFew}};
            if (both) {
                item["p50_s"] = both->p50;
                item["p90_s"] = both->p90;
            }
            items.push_back(std::move(item));
        }
        return answerOf("time_to_action", filter, std::move(items), n,
                        {CS_TEXT("From the opening of a case to the release of its first decision, for %1 cases; those still open are not in it."),
                         {std::to_string(n)}});
    });
}

Result<Json> InsightsService::refusals(const InsightsFilter &filter)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const Range range = rangeOf(filter);
        std::map<std::pair<std::string, std::string>, std::uint64_t> counts;
        std::uint64_t n = 0;
        auto rows = m_workspace.db().prepare("SELECT rules, code FROM refusal WHERE at >= ?1 AND at < ?2");
        rows.bind(range.from, range.to);
        while (rows.step()) {
            ++n;
            const auto rules = split(rows.text(0));
            for (const std::string &rule : rules) {
                const auto colon = rule.find(':');
                ++counts[{rule.substr(0, colon), colon == std::string::npos ? std::string() : rule.substr(colon + 1)}];
            }
            if (rules.empty())
                ++counts[{"", rows.string(1)}];
        }
        std::vector<std::pair<std::pair<std::string, std::string>, std::uint64_t>> sorted(counts.begin(), counts.end());
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
        Json items = Json::array();
        for (const auto &[rule, count] : sorted)
            items.push_back({{"rule", rule.first}, {"id", rule.second}, {"count", count}});
        return answerOf("refusals", filter, std::move(items), n,
                        {CS_TEXT("%1 refusals; one can rest on several requirements, so the lines add up to more. Clause and language do not filter it."),
                         {std::to_string(n)}});
    });
}

Result<Json> InsightsService::disagreement(const InsightsFilter &filter)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        // Proposals that are over only: of an open one not even a sum is told to its possible readers (R6).
        const Range range = rangeOf(filter);
        auto rows = m_workspace.db().prepare(
            std::string("SELECT d.clause, count(*), sum(i.verdict <> d.verdict OR (i.verdict = 'violation' AND i.severity <> d.severity))"
                        " FROM reading_item i JOIN reading r ON r.proposal = i.proposal AND r.person = i.person"
                        " JOIN proposal p ON p.id = i.proposal JOIN decision d ON d.id = i.decision"
                        " WHERE i.decoy = 0 AND i.verdict IS NOT NULL AND r.state = 'revealed'"
                        " AND p.state IN ('released', 'rejected', 'withdrawn', 'voided', 'expired')"
                        " AND i.read_at >= ?1 AND i.read_at < ?2")
            + ofDecision + " GROUP BY d.clause ORDER BY d.clause");
        rows.bind(range.from, range.to, filter.clause, filter.language);
        Json items = Json::array();
        std::uint64_t n = 0;
        std::uint64_t differed = 0;
        while (rows.step()) {
            const auto read = static_cast<std::uint64_t>(rows.integer(1));
            const auto other = static_cast<std::uint64_t>(rows.integer(2));
            Json item = shareJson("n", other, read);
            item["clause"] = rows.string(0);
            item["differed"] = other;
            items.push_back(std::move(item));
            n += read;
            differed += other;
        }
        return answerOf("disagreement", filter, std::move(items), n,
                        {CS_TEXT("%1 of %2 blind readings differed from the decision in verdict or severity."), {std::to_string(differed), std::to_string(n)}});
    });
}

} // namespace countersign
