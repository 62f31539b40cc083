// The people of the demo at work: each act is a use case, at the time the clock stands at.
#pragma once

#include "demo/demo_content.h"

#include "services/review/review_service.h"
#include "services/frame/workspace.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace countersign {

class DemoFloor {
public:
    DemoFloor(std::string path, Instant start, std::uint64_t seed);

    Result<> open(const Json &people); // makes the workspace and enrols everybody
    Workspace &workspace() { return *m_workspace; }
    const Session &as(const std::string &handle) { return *m_sessions.at(handle); }
    Instant now() const { return m_clock.now(); }

    // What happens when: acts run in the order of their time; the clock of the workspace stands at each.
    void at(Instant when, std::function<Result<>()> act);
    Result<> runUntil(Instant end, const std::function<void(Instant)> &progress);

    // Acts.
    Result<CaseId> report(const DemoPost &post, const IncomingAccount &account, const std::string &postId, Instant postedAt,
                          const std::string &comment, const std::string &reporter, ReporterKind kind = ReporterKind::User);
    struct Decided {
        DecisionId decision;
        ProposalId proposal; // where a second signature is needed
    };
    Result<Decided> decide(const std::string &who, CaseId id, const Finding &finding, const std::vector<ActionKind> &actions);
    // Reads every item; `agrees` decides about what was found a violation; then reveals, and signs where it may.
    Result<> signOff(const std::string &who, ProposalId id, bool agrees);
    Result<> readOnly(const std::string &who, ProposalId id, bool agrees = true); // up to and with the reveal
    Result<AppealId> appeal(const std::string &who, DecisionId decision, const std::string &text);
    Result<> hear(const std::string &who, AppealId id, AppealOutcome outcome, const std::string &reply, const std::string &attribution);
    Result<> letClockAct();
    Result<> acknowledgeOrders();

    // Somebody of the role who took no part in any of the decisions; empty: nobody is left.
    std::string lead(const std::vector<DecisionId> &decisions, std::size_t first, const std::string &not_ = {});

    const std::vector<std::string> &moderators() const { return m_moderators; }
    const std::vector<std::string> &leads() const { return m_leads; }
    const std::vector<std::string> &languagesOf(const std::string &handle) const { return m_languages.at(handle); }

private:
    std::string m_path;
    SetClock m_clock;
    SeededRandom m_random;
    std::unique_ptr<Workspace> m_workspace;
    std::map<std::string, std::unique_ptr<Session>> m_sessions;
    std::map<std::string, std::vector<std::string>> m_languages;
    std::vector<std::string> m_moderators;
    std::vector<std::string> m_leads;
    std::multimap<Instant, std::function<Result<>()>> m_plan;
    std::int64_t m_reports = 0;
};

} // namespace countersign
