// Transparency reports: counts from the projections of the log, one query a figure.
#include "services/insights/export_service.h"

#include "insights/percentiles.h"
#include "services/insights/export_rows.h"
#include "store/authority_orders.h"

#include <cstdio>
#include <limits>

namespace countersign {

namespace {

class Figures {
public:
    Figures(Workspace &workspace, const ExportRange &range, std::vector<std::string> header)
        : m_db(workspace.db()), m_from(range.from ? toMs(*range.from) : 0),
          m_to(range.to ? toMs(*range.to) : std::numeric_limits<std::int64_t>::max()), m_bytes(transparency::csvRow(header))
    {
    }

    void put(const std::string &part, const std::string &indicator, const std::string &scope, const std::string &value)
    {
        m_bytes += transparency::csvRow({part, indicator, scope, value});
        ++m_records;
    }

    // ?1 and ?2 are the range.
    void count(const std::string &part, const std::string &indicator, const std::string &scope, const std::string &sql)
    {
        put(part, indicator, scope, std::to_string(m_db.number(sql, m_from, m_to).value_or(0)));
    }

    // Rows of (scope, number).
    void each(const std::string &part, const std::string &indicator, const std::string &sql)
    {
        auto rows = m_db.prepare(sql);
        rows.bind(m_from, m_to);
        while (rows.step())
            put(part, indicator, rows.string(0), std::to_string(rows.integer(1)));
    }

    // Rows of milliseconds; the median in hours, empty without any.
    void medianHours(const std::string &part, const std::string &indicator, const std::string &scope, const std::string &sql)
    {
        std::vector<double> hours;
        auto rows = m_db.prepare(sql);
        rows.bind(m_from, m_to);
        while (rows.step())
            hours.push_back(static_cast<double>(rows.integer(0)) / 3'600'000);
        const auto median = percentile(hours, 50);
        char text[32] = "";
        if (median)
            std::snprintf(text, sizeof text, "%.2f", *median);
        put(part, indicator, scope, text);
    }

    Export finish(const char *file)
    {
        Export out;
        out.records = m_records;
        out.files.push_back({file, std::move(m_bytes)});
        return out;
    }

private:
    Connection &m_db;
    std::int64_t m_from;
    std::int64_t m_to;
    std::string m_bytes;
    std::uint64_t m_records = 0;
};

const std::string releasedIn = " d.released_at >= ?1 AND d.released_at < ?2";
const std::string reportedIn = " r.received_at >= ?1 AND r.received_at < ?2";
const std::string answeredIn = " a.state IN ('stands', 'changed', 'overturned') AND a.decided_at >= ?1 AND a.decided_at < ?2";

std::string caseHas(const std::string &kinds)
{
    return " EXISTS (SELECT 1 FROM report r WHERE r.review_case = d.review_case AND r.reporter_kind IN (" + kinds + "))";
}

void noticesReceived(Figures &out)
{
    for (const auto &[scope, kinds] : {std::pair<std::string, std::string>{"all", "'user', 'trusted_flagger'"}, {"trusted_flaggers", "'trusted_flagger'"}}) {
        const std::string about = " FROM report r WHERE r.reporter_kind IN (" + kinds + ") AND" + reportedIn;
        out.count("4", "notices_received", scope, "SELECT count(*)" + about);
        out.count("4", "items", scope, "SELECT count(DISTINCT r.review_case)" + about);
        const std::string decided = " FROM decision d WHERE" + releasedIn + " AND" + caseHas(kinds);
        out.count("4", "items_acted_on", scope, "SELECT count(DISTINCT d.review_case)" + decided + " AND d.verdict = 'violation' AND d.actions <> ''");
        out.medianHours("4", "median_time_to_action_hours", scope,
                        "SELECT min(d.released_at) - min(c.opened_at) FROM decision d JOIN review_case c ON c.id = d.review_case WHERE" + releasedIn
                            + " AND" + caseHas(kinds) + " GROUP BY d.review_case");
    }
}

void ownInitiative(Figures &out)
{
    const std::string own = " FROM sanction s JOIN sanction_ground g ON g.sanction = s.id JOIN decision d ON d.id = g.decision"
                            " WHERE s.external = 0 AND d.verdict = 'violation' AND s.from_at >= ?1 AND s.from_at < ?2 AND NOT"
                            + caseHas("'user', 'trusted_flagger', 'government'");
    out.count("5-6", "visibility", "own_initiative", "SELECT count(DISTINCT s.id)" + own + " AND s.action IN ('label', 'age_restrict', 'limit', 'remove')");
    out.count("5-6", "account", "own_initiative", "SELECT count(DISTINCT s.id)" + own + " AND s.action IN ('freeze', 'ban')");
    out.each("5-6", "measures_by_clause", "SELECT d.clause, count(DISTINCT s.id)" + own + " GROUP BY d.clause ORDER BY d.clause");
}

void complaints(Figures &out)
{
    out.count("7", "complaints_received", "all", "SELECT count(*) FROM appeal a WHERE a.filed_at >= ?1 AND a.filed_at < ?2");
    const std::string decided = "SELECT count(*) FROM appeal a WHERE" + answeredIn;
    out.count("7", "complaints_decided", "all", decided);
    out.count("7", "decision_upheld", "all", decided + " AND a.state = 'stands'");
    out.count("7", "decision_partially_reversed", "all", decided + " AND a.state = 'changed'");
    out.count("7", "decision_reversed", "all", decided + " AND a.state = 'overturned'");
    out.medianHours("7", "median_time_hours", "all", "SELECT a.decided_at - a.filed_at FROM appeal a WHERE" + answeredIn);
}

void automatedMeans(Figures &out)
{
    const std::string machine = "SELECT count(*) FROM decision d WHERE" + releasedIn + " AND d.verdict = 'violation' AND"
                                " (d.detection = 'classifier' OR EXISTS (SELECT 1 FROM suggestion g WHERE g.decision = d.id))";
    out.count("8", "measures_detected_automatically", "all", machine);
    out.put("8", "decisions_taken_automatically", "all", "0"); // R17: automations propose only
}

// R26. An order that reaches several countries counts in each of them.
void ordersOfAuthorities(Workspace &workspace, const ExportRange &range, Figures &out)
{
    const std::string complied = " FROM authority_order a WHERE a.complied_at >= ?1 AND a.complied_at < ?2";
    out.count("3", "authority_orders", "all", "SELECT count(*)" + complied);
    out.count("3", "authority_orders_ended", "all", "SELECT count(*)" + complied + " AND a.state IN ('rejected', 'lapsed', 'reversed')");
    std::map<std::string, int> byCountry;
    for (const AuthorityOrder &order : AuthorityOrders(workspace.db()).all(false))
        if ((!range.from || order.compliedAt >= *range.from) && (!range.to || order.compliedAt < *range.to))
            for (const std::string &country : order.territories)
                ++byCountry[country];
    for (const auto &[country, number] : byCountry)
        out.put("3", "authority_orders_by_country", country, std::to_string(number));
}

Export dsaReport(Workspace &workspace, const ExportRange &range)
{
    Figures out(workspace, range, {"part", "indicator", "scope", "value"});
    ordersOfAuthorities(workspace, range, out);
    noticesReceived(out);
    ownInitiative(out);
    complaints(out);
    automatedMeans(out);
    return out.finish("report-dsa.csv");
}

Export santaClara(Workspace &workspace, const ExportRange &range)
{
    Figures out(workspace, range, {"principle", "number", "scope", "value"});
    const std::string sanctions = " FROM sanction s WHERE s.external = 0 AND s.from_at >= ?1 AND s.from_at < ?2";
    out.count("numbers", "posts_actioned", "all", "SELECT count(DISTINCT s.subject)" + sanctions + " AND s.subject_kind = 'post'");
    out.count("numbers", "accounts_actioned", "all", "SELECT count(DISTINCT s.subject)" + sanctions + " AND s.subject_kind = 'account'");
    out.each("numbers", "measures_by_action", "SELECT s.action, count(*)" + sanctions + " GROUP BY s.action ORDER BY s.action");
    out.each("numbers", "posts_actioned_by_clause",
             "SELECT d.clause, count(DISTINCT d.subject) FROM decision d WHERE" + releasedIn
                 + " AND d.verdict = 'violation' AND d.actions <> '' AND d.subject_kind = 'post' GROUP BY d.clause ORDER BY d.clause");
    out.each("numbers", "posts_actioned_by_language",
             "SELECT p.language, count(DISTINCT d.subject) FROM decision d JOIN post p ON p.id = d.subject WHERE" + releasedIn
                 + " AND d.verdict = 'violation' AND d.actions <> '' AND d.subject_kind = 'post' GROUP BY p.language ORDER BY p.language");
    out.each("numbers", "flags_by_source", "SELECT r.reporter_kind, count(*) FROM report r WHERE" + reportedIn + " GROUP BY r.reporter_kind ORDER BY r.reporter_kind");
    out.count("appeals", "appeals_received", "all", "SELECT count(*) FROM appeal a WHERE a.filed_at >= ?1 AND a.filed_at < ?2");
    out.count("appeals", "appeals_successful", "all", "SELECT count(*) FROM appeal a WHERE" + answeredIn + " AND a.state IN ('changed', 'overturned')");
    out.count("appeals", "restored_without_appeal", "all",
              "SELECT count(*) FROM notice n WHERE n.kind = 'correction' AND n.appeal IS NULL AND n.released_at >= ?1 AND n.released_at < ?2");
    return out.finish("report-santa-clara.csv");
}

} // namespace

Result<Export> ExportService::report(ReportStandard standard, const ExportRange &range)
{
    return m_workspace.read<Export>([&]() -> Result<Export> {
        switch (standard) {
        case ReportStandard::Dsa: return dsaReport(m_workspace, range);
        case ReportStandard::SantaClara: return santaClara(m_workspace, range);
        }
        return fail(ErrorCode::Internal, CS_TEXT("An unknown standard."));
    });
}

Text reportCoverage(ReportStandard standard)
{
    switch (standard) {
    case ReportStandard::Dsa:
        return CS_TEXT("Figures for parts 3 (orders of authorities, by country), 4 (notices, trusted flaggers), 5 and 6 together (own initiative, by visibility and account), 7 (complaints)"
                       " and 8 (automated means) of the harmonised template. Left out: law apart from guidelines, monetary and service measures,"
                       " error rates of automated means, staff, and the template's own layout.");
    case ReportStandard::SantaClara:
        return CS_TEXT("The numbers of the second Santa Clara Principles that the log can give: posts and accounts actioned, by measure, clause and"
                       " language, flags by source, appeals and restorations. Left out: state actors, and everything that is told in words.");
    }
    return {};
}

} // namespace countersign
