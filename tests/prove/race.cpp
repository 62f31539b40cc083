// Item 5 of the rules' second step: several workstations run `release-due` at once, with clocks that differ, and one of
// them is killed in the middle: each thing that is due happens once.
#include "prove/child.h"
#include "prove/proof.h"
#include "prove/world.h"

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace countersign::prove {

namespace {

using testing_support::Flagged;
using testing_support::must;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

// Everything that the clock does waits to be done: a ban to release, removals and a left-up post whose holds are over, a
// proposal to submit, a contested ban, a freeze and a strike whose times are over.
struct DueWork {
    Snapshot file;
    Instant now;

    DueWork()
    {
        testing_support::TestWorkspace team;
        Flagged other{.account = "acc-2"};
        const auto contested = team.twoFinal(other);
        const SanctionId ban = team.banned("acc-2", contested);
        static_cast<void>(ban);
        const auto grounds = team.twoFinal();
        const auto third = team.twoFinal(Flagged{.account = "acc-3"});
        const ProposalId signed_ = team.propose("emre", team.ban("acc-1", grounds));
        team.countersign("ines", signed_);
        const DecisionId imminent = team.removed(Flagged{.account = "acc-4", .alleged = "VI-1"}, "mira", "VI-1");
        must(ProposalService(*team).freeze(team.as("emre"), "acc-4", "VI-1", imminent, "Harm is near."));
        team.appeal(contested[0]);
        team.advance(hours(23) + minutes(50));
        for (const char *post : {"late-1", "late-2", "late-3"}) {
            const CaseId one = team.flag(Flagged{.account = "acc-5", .post = post});
            team.decide("tom", one, team.violation(one), {ActionKind::Remove});
        }
        team.leaveUp("mira", team.flag(Flagged{.account = "acc-6"}));
        must(ProposalService(*team).submit(team.as("emre"), team.ban("acc-3", third)));
        team.advance(minutes(15));
        team.appealsComplete();
        now = team.now();
        file = snapshotOf(team.path());
    }
};

class Race {
public:
    Race(const Settings &settings, Proof &proof, const DueWork &due)
        : m_settings(settings), m_proof(proof), m_due(due), m_world(due.file, 1, due.now)
    {
    }

    void once(std::mt19937_64 &random)
    {
        m_world.putBack(m_due.file);
        m_world.clock.set(m_due.now);
        // Two at the hour, one whose clock is behind, one whose clock has jumped ahead.
        std::vector<Child> children;
        for (const Milliseconds skew : {Milliseconds(0), Milliseconds(0), Milliseconds(-hours(2)), Milliseconds(minutes(2))})
            children.push_back(start(m_settings.program, {"--child", "release", m_world.path(), std::to_string(toMs(m_due.now + skew)), "2"}));
        ::usleep(static_cast<useconds_t>(std::uniform_int_distribution<int>(5'000, 90'000)(random)));
        ::kill(children[0].pid, SIGKILL);
        for (const Child &child : children) {
            char buffer[4096];
            ssize_t got = 0;
            std::string said;
            while ((got = ::read(child.output, buffer, sizeof buffer)) > 0)
                said.append(buffer, static_cast<std::size_t>(got));
            ::close(child.output);
            int status = 0;
            ::waitpid(child.pid, &status, 0);
            if (!said.empty() || (WIFEXITED(status) && WEXITSTATUS(status) != 0))
                m_proof.violated("a workstation could not go on: " + said);
        }
        must(ClockService(m_world.at(0)).run(DueScope::Everything)); // what the killed one left
        ++m_proof.tried;
        judge();
    }

    std::int64_t effects = 0;

private:
    void exactly(const std::string &what, std::int64_t number, const std::string &sql)
    {
        const std::int64_t found = m_world.number(sql);
        effects += found;
        if (found != number)
            m_proof.violated(what + ": " + std::to_string(found) + " instead of " + std::to_string(number));
    }

    void judge()
    {
        const std::string entries = "SELECT count(*) FROM log WHERE seq > " + std::to_string(m_start) + " AND json_extract(leaf, '$.type') = ";
        exactly("holds of decisions that ended", 4, entries + "'decision.released'");
        exactly("bans released", 1, entries + "'proposal.released'");
        exactly("bans in force", 1, "SELECT count(*) FROM sanction WHERE action = 'ban' AND state = 'in_force' AND account = "
                                    "(SELECT id FROM intake_key WHERE kind = 'account' AND external = 'acc-1')");
        exactly("proposals submitted", 1, entries + "'proposal.submitted'");
        for (const char *once : {"SELECT count(*) FROM (SELECT 1 FROM log WHERE json_extract(leaf, '$.type') IN ('decision.released', 'proposal.released',"
                                 " 'sanction.ended', 'sanction.suspended', 'strike.expired', 'proposal.submitted') GROUP BY json_extract(leaf, '$.type'),"
                                 " json_extract(leaf, '$.data.decision'), json_extract(leaf, '$.data.proposal'), json_extract(leaf, '$.data.sanction'),"
                                 " json_extract(leaf, '$.data.strike') HAVING count(*) > 1)",
                                 "SELECT count(*) FROM (SELECT 1 FROM notice WHERE kind = 'restriction' GROUP BY decision, sanction HAVING count(*) > 1)",
                                 "SELECT count(*) FROM (SELECT 1 FROM sanction WHERE proposal IS NOT NULL GROUP BY proposal, action HAVING count(*) > 1)",
                                 "SELECT count(*) FROM (SELECT 1 FROM platform_order GROUP BY sanction, notice, action, until_at HAVING count(*) > 1)"})
            exactly("effects that came twice", 0, once);
        if (const std::string why = m_world.unsound(); !why.empty())
            m_proof.violated("R15: " + why);
    }

    const Settings &m_settings;
    Proof &m_proof;
    const DueWork &m_due;
    World m_world;
    const std::int64_t m_start = m_world.number("SELECT size FROM log_head");
};

} // namespace

Proof proveRaces(const Settings &settings)
{
    Proof proof;
    proof.what = "workstations racing to release what is due";
    proof.unit = "races";
    proof.seed = settings.seed;
    std::mt19937_64 random(settings.seed);
    const DueWork due;
    Race race(settings, proof, due);
    const std::int64_t races = settings.count ? settings.count : settings.whole ? 200 : 8;
    for (std::int64_t i = 0; i < races; ++i)
        race.once(random);
    proof.notes = {"four processes each, one killed, one behind, one ahead; " + std::to_string(race.effects) + " effects, each once"};
    return proof;
}

} // namespace countersign::prove
