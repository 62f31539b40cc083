#include "prove/kill_work.h"

#include "prove/child.h"

#include "services/intake/case_opening.h"
#include "services/escalations/escalation_service.h"

#include <iostream>
#include <random>

namespace countersign::prove {

namespace {

using testing_support::must;

class Worker {
public:
    Worker(Workspace &workspace, SetClock &clock, std::uint64_t seed) : m_workspace(workspace), m_clock(clock), m_people(workspace), m_random(seed) {}

    void run(std::int64_t first)
    {
        for (std::int64_t k = first;; ++k) {
            m_request = "op-" + std::to_string(k);
            std::cout << "try " << k << std::endl;
            one();
            const LogHead head = must(m_workspace.log().head());
            std::cout << "ack " << k << ' ' << head.size << ' ' << hex(bytesOf(head.lastHash)) << std::endl;
        }
    }

private:
    std::size_t pick(std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_random); }
    std::int64_t some(const char *sql) { return m_workspace.db().number(sql).value_or(0); }

    // Each is one transaction under the request id, but for the clock's.
    void one()
    {
        m_clock.advance(std::chrono::seconds(1 + pick(400)));
        const char *moderators[] = {"mira", "tom", "emre"};
        const Session &moderator = m_people.as(moderators[pick(3)]);
        ReviewService review(m_workspace);
        switch (pick(9)) {
        case 0:
        case 1: report(); break;
        case 2: static_cast<void>(review.claim(moderator, std::nullopt, {}, m_request)); break;
        case 3:
        case 4: decide(); break;
        case 5: appeal(); break;
        case 6: static_cast<void>(review.stopHold(moderator, "D-" + std::to_string(some("SELECT max(id) FROM decision WHERE state = 'held'")), m_request)); break;
        case 7: answer(); break;
        default: static_cast<void>(ClockService(m_workspace).run(DueScope::Everything)); break;
        }
    }

    void report()
    {
        IncomingReport report;
        report.source = testing_support::source;
        report.externalId = m_request;
        report.reportedAt = m_clock.now();
        report.reporterId = "reader";
        report.allegedClause = "HB-1";
        report.subjectId = "post-" + m_request;
        report.createdAt = m_clock.now() - std::chrono::hours(1);
        report.language = "en";
        report.text = "Words of " + m_request;
        report.account.id = "acc-" + std::to_string(pick(5));
        report.account.handle = "@" + report.account.id;
        report.account.reach = 100;
        static_cast<void>(m_workspace.change({"import", {}, nullptr, m_request, "import:acme"}, [&](Unit &unit) -> Result<Receipt> {
            CS_TRY([[maybe_unused]] const Taken taken, takeReport(unit, report, {}));
            return unit.finish();
        }));
    }

    void decide()
    {
        const auto held = m_workspace.db().number("SELECT review_case FROM work WHERE holder IS NOT NULL LIMIT 1");
        if (!held)
            return report();
        const auto holder = m_workspace.people().find(PersonId(some("SELECT holder FROM work WHERE holder IS NOT NULL LIMIT 1")));
        static_cast<void>(ReviewService(m_workspace)
                              .decide(m_people.as(holder->handle), CaseId(*held), removalOf(m_workspace, CaseId(*held)), {ActionKind::Remove}, {},
                                      m_request));
    }

    void appeal()
    {
        AppealFiling filing;
        filing.decision = DecisionId(some("SELECT max(id) FROM decision WHERE state = 'standing'"));
        filing.text = "Please look at it again.";
        static_cast<void>(AppealService(m_workspace).file(m_people.as("ben"), filing, m_request));
    }

    void answer()
    {
        const AppealId open(some("SELECT min(id) FROM appeal WHERE state IN ('received', 'admitted')"));
        const auto outcome = pick(2) == 0 ? AppealOutcome::Stands : AppealOutcome::Overturned;
        static_cast<void>(AppealService(m_workspace).decide(m_people.as("dana"), open, outcome, "We looked again.", "", m_request));
    }

    Workspace &m_workspace;
    SetClock &m_clock;
    PeopleOf m_people;
    std::mt19937_64 m_random;
    std::string m_request;
};

} // namespace

int workUntilKilled(const std::vector<std::string> &a)
{
    SetClock clock(fromMs(std::stoll(a.at(3))));
    SeededRandom random(std::stoull(a.at(2)));
    const auto workspace = must(Workspace::open(a.at(0), clock, random));
    Worker(*workspace, clock, std::stoull(a.at(2))).run(std::stoll(a.at(1)));
    return 0;
}

} // namespace countersign::prove
