// Measures over the projections, each one bounded query; the vault (content) is never read.
//
// Every answer is {"measure","from","to","items":[…],"n","words"}; times RFC 3339 UTC, durations in seconds, shares in
// [0, 1] with "interval":{"low","high"} (95 %) and n. "small":true marks what is too little to say anything (n < 20).
// They are sums about the team's work: no measure is split by person. `from` is inclusive, `to` exclusive; they filter
// by when a case was opened (backlog), an appeal answered, a decision released, a refusal recorded, an item read.
#pragma once

#include "services/frame/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign {

struct InsightsFilter {
    std::optional<Instant> from; // nullopt: from the beginning
    std::optional<Instant> to;   // nullopt: to now
    std::string clause;          // "" = all
    std::string language;        // "" = all
};

class InsightsService {
public:
    explicit InsightsService(Workspace &workspace) : m_workspace(workspace) {}

    // The names that measure() takes, in the order of a report.
    static const std::vector<std::string> &measures();
    // Error usage for an unknown name.
    Result<Json> measure(const std::string &name, const InsightsFilter &filter = {});

    // Open cases by age: items {"bucket","from_s","to_s"|null,"low","medium","high","critical","total","oldest_case"}.
    Result<Json> backlog(const InsightsFilter &filter);
    // Reversed ÷ appeals decided, by clause: items {"clause","title","decided","overturned","changed","rate","interval","small"}.
    Result<Json> overturnRate(const InsightsFilter &filter);
    // From the opening of a case to the release of its first decision, leave-ups included, by severity: items {"severity","n","p50_s","p90_s","p50_interval"|null,"small"}.
    Result<Json> timeToAction(const InsightsFilter &filter);
    // Refusals by requirement: items {"rule","id","count"}.
    Result<Json> refusals(const InsightsFilter &filter);
    // Blind readers against the decision: items {"clause","n","differed","rate","interval","small"}.
    Result<Json> disagreement(const InsightsFilter &filter);

private:
    Workspace &m_workspace;
};

} // namespace countersign
