// Insights: few measures, each answering a question of its reader, with n and interval.
//
// Every measure is one query over projections, one pass, and never opens the vault. They are sums: no measure is
// split by person. Moderators and trainees see those about decisions and refusals for their own work; leads, trainers,
// auditors, administrators and whoever has not signed in see the team's. Times are UTC, `from` inclusive, `to` exclusive.
#pragma once

#include "services/blindness.h"
#include "services/workspace.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace countersign {

struct MeasureQuery {
    std::optional<Instant> from;
    std::optional<Instant> to;
    std::string by; // how it is split; "" = the first of MeasureInfo::by
};

struct MeasureInfo {
    std::string id;   // "backlog_age"
    Text title;       // "Backlog by age"
    Text question;    // the decision it helps with: "Where are people missing today?"
    std::vector<std::string> by; // ways to split it, the usual one first
};

struct MeasureValue {
    std::string group;  // on the axis: "1-4 h", "HB-1", "high"; stable words, for scripts and translation
    std::string series; // second dimension or statistic: "high", "p50", "p90"; "" = none
    std::optional<double> value; // nullopt: undefined (nothing to divide by)
    std::uint64_t n = 0;         // what it is computed from
    std::optional<double> low;   // 95 % interval, where there is one to give
    std::optional<double> high;
    bool tooFew = false;         // n too small to act on (below 20 for shares and percentiles)
};

struct Measure {
    MeasureInfo info;
    std::string by;    // as answered
    std::string unit;  // "cases", "share" (0 … 1), "seconds", "refusals"
    std::string scope; // "team" or "self"
    std::optional<Instant> from;
    std::optional<Instant> to;
    std::uint64_t n = 0;
    std::vector<MeasureValue> values; // ordered by group as they are to be shown, then series
    Text note;         // how it is counted, in words
};

class InsightsService {
public:
    explicit InsightsService(Workspace &workspace) : m_workspace(workspace) {}

    // backlog_age       by severity (default) or queue: open cases by age since they were opened; group = age bucket
    //                   ("<1 h", "1-4 h", "4-24 h", "1-3 d", "3-7 d", ">7 d", all six always there), series = severity or
    //                   queue. from/to: when opened.
    // overturn_rate     by clause (default) or severity: overturned ÷ author appeals decided, Wilson. from/to: when answered.
    // time_to_action    by severity (default), queue or clause: from the opening of a case to the release of its first
    //                   decision; series "p50" (with interval) and "p90". from/to: when released.
    // refusals          by requirement (default) or use_case: what the rules refused. from/to: when.
    static const std::vector<MeasureInfo> &measures();

    // Usage: no such measure, no such split, from after to.
    Result<Measure> measure(const std::string &id, const MeasureQuery &query, const Viewer &viewer);

private:
    Result<Measure> compute(const MeasureInfo &info, const MeasureQuery &query, std::optional<PersonId> self);
    Workspace &m_workspace;
};

// {"measure","title","question","by","unit","scope","from","to","n","values":[{"group","series","value","n","low","high",
// "too_few":"yes"|"no"}],"note"}
Json measureJson(const Measure &measure);

} // namespace countersign
