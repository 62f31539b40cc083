#include "services/insights_service.h"

#include "insights/intervals.h"
#include "insights/percentiles.h"

#include <algorithm>
#include <array>
#include <map>

namespace countersign {

namespace {

constexpr std::uint64_t smallest = 10; // below this many, a share says too little to be shown as one

struct Window {
    std::int64_t from = 0;
    std::int64_t to = 0;
};

Window windowOf(Workspace &workspace, const InsightsFilter &filter)
{
    return {filter.from ? toMs(*filter.from) : 0, toMs(filter.to.value_or(workspace.now()))};
}

Json answerTo(const char *measure, Workspace &workspace, const InsightsFilter &filter, Json items, std::uint64_t n, std::string words)
{
    return {{"measure", measure},
            {"from", filter.from ? Json(rfc3339(*filter.from)) : Json()},
            {"to", rfc3339(filter.to.value_or(workspace.now()))},
            {"items", std::move(items)},
            {"n", n},
            {"words", std::move(words)}};
}

Json intervalJson(const std::optional<Interval> &interval)
{
    return interval ? Json{{"low", interval->low}, {"high", interval->high}} : Json();
}

Json shareJson(std::uint64_t part, std::uint64_t n)
{
    return {{"rate", n > 0 ? Json(static_cast<double>(part) / static_cast<double>(n)) : Json()},
            {"interval", intervalJson(wilson(part, n))},
            {"small", n < smallest}};
}

struct AgeBucket {
    const char *name;
    std::int64_t fromSeconds;
    std::int64_t toSeconds; // -1: without end
};

constexpr std::array ageBuckets{AgeBucket{"under 1 h", 0, 3600}, AgeBucket{"1 to 4 h", 3600, 4 * 3600},
                                AgeBucket{"4 to 24 h", 4 * 3600, 24 * 3600}, AgeBucket{"1 to 3 d", 24 * 3600, 72 * 3600},
                                AgeBucket{"over 3 d", 72 * 3600, -1}};

} // namespace

const std::vector<std::string> &InsightsService::measures()
{
    static const std::vector<std::string> names{"backlog", "overturn_rate", "time_to_action", "refusals", "disagreement"};
    return names;
}

Result<Json> InsightsService::measure(const std::string &name, const InsightsFilter &filter)
{
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
    for (const auto &one : measures())
        known += (known.empty() ? "" : ", ") + one;
    return fail(ErrorCode::Usage, {CS_TEXT("There is no measure \"%1\"."), {name}}, {CS_TEXT("Measures are %1."), {known}});
}

Result<Json> InsightsService::backlog(const InsightsFilter &filter)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const std::int64_t now = toMs(filter.to.value_or(m_workspace.now()));
        std::array<std::array<std::uint64_t, 5>, ageBuckets.size()> counts{}; // by severity; the last is the total
        std::array<std::int64_t, ageBuckets.size()> oldest{};
        std::array<std::int64_t, ageBuckets.size()> oldestAt{};
        auto rows = m_workspace.db().prepare(
            "SELECT c.id, c.opened_at, c.severity FROM review_case c LEFT JOIN post p ON c.subject_kind = 'post' AND p.id = c.subject"
            " WHERE c.state = 'open' AND (?1 = '' OR p.language = ?1)"
            " AND (?2 = '' OR EXISTS (SELECT 1 FROM report r WHERE r.review_case = c.id AND r.alleged = ?2))");
        rows.bind(filter.language, filter.clause);
        std::uint64_t n = 0;
        while (rows.step()) {
            const std::int64_t seconds = std::max<std::int64_t>(0, (now - rows.integer(1)) / 1000);
            std::size_t bucket = 0;
            while (ageBuckets[bucket].toSeconds >= 0 && seconds >= ageBuckets[bucket].toSeconds)
                ++bucket;
            ++counts[bucket][static_cast<std::size_t>(std::clamp<std::int64_t>(rows.integer(2), 1, 4)) - 1];
            ++counts[bucket][4];
            if (oldest[bucket] == 0 || rows.integer(1) < oldestAt[bucket]) {
                oldest[bucket] = rows.integer(0);
                oldestAt[bucket] = rows.integer(1);
            }
            ++n;
        }
        Json items = Json::array();
        for (std::size_t i = 0; i < ageBuckets.size(); ++i)
            items.push_back({{"bucket", ageBuckets[i].name}, {"from_s", ageBuckets[i].fromSeconds},
                             {"to_s", ageBuckets[i].toSeconds < 0 ? Json() : Json(ageBuckets[i].toSeconds)}, {"low", counts[i][0]},
                             {"medium", counts[i][1]}, {"high", counts[i][2]}, {"critical", counts[i][3]}, {"total", counts[i][4]},
                             {"oldest_case", oldest[i] ? Json(CaseId(oldest[i]).str()) : Json()}});
        return answerTo("backlog", m_workspace, filter, std::move(items), n, std::to_string(n) + " cases are open");
    });
}

Result<Json> InsightsService::overturnRate(const InsightsFilter &filter)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const Window window = windowOf(m_workspace, filter);
        auto rows = m_workspace.db().prepare(
            "SELECT d.clause, count(*), sum(a.state = 'overturned'), sum(a.state = 'changed') FROM appeal a JOIN decision d ON d.id = a.decision"
            " LEFT JOIN post p ON d.subject_kind = 'post' AND p.id = d.subject"
            " WHERE a.state IN ('stands', 'changed', 'overturned') AND a.decided_at BETWEEN ?1 AND ?2 AND (?3 = '' OR d.clause = ?3)"
            " AND (?4 = '' OR p.language = ?4) GROUP BY d.clause ORDER BY count(*) DESC, d.clause");
        rows.bind(window.from, window.to, filter.clause, filter.language);
        Json items = Json::array();
        std::uint64_t n = 0;
        std::uint64_t reversed = 0;
        while (rows.step()) {
            const auto decided = static_cast<std::uint64_t>(rows.integer(1));
            const auto overturned = static_cast<std::uint64_t>(rows.integer(2));
            const Clause *clause = m_workspace.policyNow().find(rows.string(0));
            Json item = {{"clause", rows.string(0)}, {"title", clause ? clause->title.en() : std::string()}, {"decided", decided},
                         {"overturned", overturned}, {"changed", rows.integer(3)}};
            item.update(shareJson(overturned, decided));
            items.push_back(std::move(item));
            n += decided;
            reversed += overturned;
        }
        return answerTo("overturn_rate", m_workspace, filter, std::move(items), n,
                        std::to_string(reversed) + " of " + std::to_string(n) + " appeals that were decided overturned the decision");
    });
}

Result<Json> InsightsService::timeToAction(const InsightsFilter &filter)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const Window window = windowOf(m_workspace, filter);
        std::map<std::int64_t, std::vector<double>, std::greater<>> seconds; // by severity, the highest first
        auto rows = m_workspace.db().prepare(
            "SELECT c.severity, d.decided_at - c.opened_at FROM decision d JOIN review_case c ON c.id = d.review_case"
            " LEFT JOIN post p ON d.subject_kind = 'post' AND p.id = d.subject"
            " WHERE d.state NOT IN ('draft', 'undone') AND d.decided_at BETWEEN ?1 AND ?2 AND (?3 = '' OR d.clause = ?3)"
            " AND (?4 = '' OR p.language = ?4)");
        rows.bind(window.from, window.to, filter.clause, filter.language);
        std::uint64_t n = 0;
        for (; rows.step(); ++n)
            seconds[rows.integer(0)].push_back(static_cast<double>(std::max<std::int64_t>(0, rows.integer(1))) / 1000.0);
        Json items = Json::array();
        for (const auto &[severity, times] : seconds) {
            const auto both = percentiles(times);
            items.push_back({{"severity", std::string(name(static_cast<Severity>(severity)))}, {"n", both->count},
                             {"p50_s", static_cast<std::int64_t>(both->p50)}, {"p90_s", static_cast<std::int64_t>(both->p90)},
                             {"p50_interval", intervalJson(medianInterval(times))}, {"small", both->count < smallest}});
        }
        return answerTo("time_to_action", m_workspace, filter, std::move(items), n, std::to_string(n) + " decisions");
    });
}

Result<Json> InsightsService::refusals(const InsightsFilter &filter)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const Window window = windowOf(m_workspace, filter);
        std::map<std::string, std::uint64_t> counts;
        auto rows = m_workspace.db().prepare("SELECT rules FROM refusal WHERE at BETWEEN ?1 AND ?2");
        rows.bind(window.from, window.to);
        std::uint64_t n = 0;
        for (; rows.step(); ++n)
            for (const std::string &rule : split(rows.string(0)))
                ++counts[rule];
        std::vector<std::pair<std::string, std::uint64_t>> sorted(counts.begin(), counts.end());
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
        Json items = Json::array();
        for (const auto &[rule, count] : sorted)
            items.push_back({{"rule", rule.substr(0, rule.find(':'))}, {"id", rule.substr(rule.find(':') + 1)}, {"count", count}});
        return answerTo("refusals", m_workspace, filter, std::move(items), n, std::to_string(n) + " acts were refused");
    });
}

Result<Json> InsightsService::disagreement(const InsightsFilter &filter)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const Window window = windowOf(m_workspace, filter);
        auto rows = m_workspace.db().prepare(
            "SELECT d.clause, count(*), sum(i.verdict <> d.verdict OR (i.verdict = 'violation' AND i.severity <> d.severity)) FROM reading_item i"
            " JOIN reading r ON r.proposal = i.proposal AND r.person = i.person AND r.state = 'revealed' JOIN decision d ON d.id = i.decision"
            " WHERE i.decoy = 0 AND i.verdict IS NOT NULL AND i.read_at BETWEEN ?1 AND ?2 AND (?3 = '' OR d.clause = ?3)"
            " GROUP BY d.clause ORDER BY count(*) DESC, d.clause");
        rows.bind(window.from, window.to, filter.clause);
        Json items = Json::array();
        std::uint64_t n = 0;
        while (rows.step()) {
            const auto read = static_cast<std::uint64_t>(rows.integer(1));
            const auto differed = static_cast<std::uint64_t>(rows.integer(2));
            Json item = {{"clause", rows.string(0)}, {"n", read}, {"differed", differed}};
            item.update(shareJson(differed, read));
            items.push_back(std::move(item));
            n += read;
        }
        return answerTo("disagreement", m_workspace, filter, std::move(items), n, std::to_string(n) + " blind readings");
    });
}

} // namespace countersign
