// One random history: people, the clock and the platform do what the dice say, over several connections to one file.
#pragma once

#include "prove/model.h"
#include "prove/world.h"

#include <array>
#include <functional>
#include <memory>

namespace countersign::prove {

// What one event is made from; zeros are nothing at all, so that a shrunk history is a short one.
using Dice = std::array<std::uint32_t, 6>;

// The people of all walks, and the file at their beginning.
class Team {
public:
    Team();
    const Session &as(const std::string &handle) { return m_team.as(handle); }
    const Session *byId(Id id);
    const Snapshot &start() const { return m_start; }
    Instant now() const { return m_team.now(); }
    const std::vector<std::string> moderators{"mira", "tom", "emre", "paul", "rita"};
    const std::vector<std::string> leads{"ines", "dana", "oskar", "vera", "lena", "karl", "nora", "otto", "uma"};

private:
    testing_support::TestWorkspace m_team;
    Snapshot m_start;
};

class Walk {
public:
    Walk(World &world, Team &team);

    // What is wrong after this event, by rule.
    std::vector<std::string> step(const Dice &dice);
    const std::string &last() const { return m_said; } // what was done, and how it went
    const Model &model() const { return m_model; }

private:
    struct Done {
        std::string what;
        std::function<Result<Receipt>(Workspace &)> work;
        Json made;
    };
    using Work = std::function<Result<Receipt>(Workspace &, const std::string &requestId)>;

    std::vector<std::string> perform(Act act, const Session *who, const Work &work);
    std::vector<std::string> does(std::uint32_t what);
    std::vector<std::string> tick();
    std::vector<std::string> retry();
    std::vector<std::string> report(bool objection);
    std::vector<std::string> importBan();
    std::vector<std::string> caseWork(std::uint32_t what);
    std::vector<std::string> decide(bool stale);
    std::vector<std::string> stop();
    std::vector<std::string> propose();
    std::vector<std::string> signoff(std::uint32_t what);
    std::vector<std::string> drive();
    std::vector<std::string> readAll(const Session &who, Id proposal);
    std::vector<std::string> freeze();
    std::vector<std::string> fileAppeal(bool byReporter);
    std::vector<std::string> appealWork(std::uint32_t what);
    std::vector<std::string> reinstate();
    std::vector<std::string> sanctionWork(std::uint32_t what);
    std::vector<std::string> escalate();
    std::vector<std::string> complete();
    std::vector<std::string> revoke();
    std::vector<std::string> other(std::uint32_t what);
    std::vector<std::string> conflicts();
    std::vector<std::string> erase();
    std::vector<std::string> untag();
    std::vector<std::string> link();
    std::vector<std::string> handImport();
    std::vector<std::string> escalationWork();
    std::vector<std::string> suggest();
    std::vector<std::string> adopt();
    std::vector<std::string> roles();
    void timePasses(std::uint32_t what);

    Workspace &open() { return m_world.at(m_dice[1]); }
    std::uint32_t die(std::size_t i) const { return m_dice[2 + i % 4]; }
    // As they signed in last in this walk: with other roles, people sign in anew.
    const Session &as(const std::string &handle);
    const Session *byId(Id id);
    const Session &lead() { return as(m_team.leads[die(0) % m_team.leads.size()]); }
    const Session &moderator() { return as(m_team.moderators[die(0) % m_team.moderators.size()]); }
    // One of those that fit, 0 when none does.
    template <typename Map, typename Fits>
    Id oneOf(const Map &all, std::uint32_t by, Fits fits)
    {
        std::vector<Id> some;
        for (const auto &[id, value] : all)
            if (fits(value))
                some.push_back(id);
        return some.empty() ? 0 : some[by % some.size()];
    }

    World &m_world;
    Team &m_team;
    Model m_model;
    Sight m_sight;
    Dice m_dice{};
    int m_number = 0;
    std::vector<std::string> m_posts; // external ids
    std::vector<Done> m_done;
    std::string m_said;
    std::set<Id> m_arbitrated;
    std::map<std::string, const Session *> m_anew;
    std::vector<std::shared_ptr<Session>> m_sessions; // retries are made as who asked first
};

} // namespace countersign::prove
