// Every transition table against a grid that was written down from the design a second time, by hand and as text:
// what is not in the grid must not be in the table. Then random walks, as people and clocks would push.
#include "domain/machines.h"
#include "domain/states.h"

#include "base/clock.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <sstream>

namespace countersign {
namespace states_grid {

struct Cell {
    std::string to;
    std::string by; // letters: see whoIs()
};
using Grid = std::map<std::string, std::map<std::string, Cell>>;

// "held: undo>undone@N release>standing@C" a line; a state without events is an end.
Grid gridOf(const char *text)
{
    Grid grid;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string state;
        if (!(words >> state))
            continue;
        state.pop_back(); // the colon
        auto &row = grid[state];
        for (std::string word; words >> word;) {
            const auto to = word.find('>');
            const auto by = word.find('@');
            row[word.substr(0, to)] = {word.substr(to + 1, by - to - 1), word.substr(by + 1)};
        }
    }
    return grid;
}

// M moderator, L lead, R one of these two, T trainer or trainee besides them, N anybody with a role, C the clock, P the
// platform. Nothing stands for automations: they are never among those who may.
bool isAmong(const std::string &letters, Mover mover)
{
    const auto any = [&](const char *these) { return letters.find_first_of(these) != std::string::npos; };
    switch (mover) {
    case Mover::Moderator: return any("MRTN");
    case Mover::Lead: return any("LRTN");
    case Mover::Trainer:
    case Mover::Trainee: return any("TN");
    case Mover::Auditor:
    case Mover::Administrator: return any("N");
    case Mover::Automation: return false;
    case Mover::Clock: return any("C");
    case Mover::Platform: return any("P");
    }
    return false;
}

// State × event × mover: what is not in the grid must not be in the table.
template <typename State, typename Event, std::size_t N>
void expectGrid(const TransitionTable<State, Event, N> &table, const char *text)
{
    const Grid grid = gridOf(text);
    std::set<std::string> states;
    std::set<std::string> events;
    for (const auto &state : Names<State>::all) {
        states.insert(std::string(state.name));
        ASSERT_TRUE(grid.contains(std::string(state.name))) << "the grid forgets " << state.name;
        const auto &row = grid.at(std::string(state.name));
        for (const auto &event : Names<Event>::all) {
            events.insert(std::string(event.name));
            const auto to = next(table, state.value, event.value);
            const auto expected = row.find(std::string(event.name));
            EXPECT_EQ(to ? std::string(name(*to)) : "-", expected == row.end() ? std::string("-") : expected->second.to)
                << state.name << " + " << event.name;
            for (const auto &mover : Names<Mover>::all) {
                bool may = false;
                for (const auto &one : table)
                    may = may || (one.from == state.value && one.event == event.value && one.by.contains(mover.value));
                EXPECT_EQ(may, expected != row.end() && isAmong(expected->second.by, mover.value))
                    << state.name << " + " << event.name << " by " << mover.name;
            }
        }
    }
    for (const auto &[state, row] : grid) {
        EXPECT_TRUE(states.contains(state)) << "there is no state " << state;
        for (const auto &[event, cell] : row) {
            EXPECT_TRUE(events.contains(event)) << "there is no event " << event;
            EXPECT_TRUE(states.contains(cell.to)) << "there is no state " << cell.to;
        }
    }
}

// Pushes events at random from the first state on; what the table refuses must say so and change nothing, and whoever
// stands at an end stays there. Returns the ends that were reached.
template <typename State, typename Event, std::size_t N>
std::set<std::string> walk(const TransitionTable<State, Event, N> &table, const std::set<std::string> &ends)
{
    std::set<std::string> reached;
    SeededRandom random(7);
    for (int walks = 0; walks < 400; ++walks) {
        State at = Names<State>::all.front().value;
        for (int steps = 0; steps < 80; ++steps) {
            const Event event = Names<Event>::all[random.below(Names<Event>::all.size())].value;
            const auto after = advance(table, at, event, "X-1");
            const bool end = ends.contains(std::string(name(at)));
            if (end)
                reached.insert(std::string(name(at)));
            if (after) {
                EXPECT_FALSE(end) << name(at) << " is an end, yet " << name(event) << " leads on";
                at = *after;
            } else {
                EXPECT_EQ(after.error().code, ErrorCode::Conflict);
                EXPECT_EQ(after.error().message.english(), "X-1 is " + std::string(name(at)) + ", so \"" + std::string(name(event)) + "\" is not possible.");
            }
        }
    }
    return reached;
}

TEST(States, CaseTable)
{
    expectGrid(caseTransitions, R"(
        open: claim>in_review@R close>moot@R
        in_review: release>open@RC decide>decided@R propose>awaiting_signoff@R close>moot@R
        awaiting_signoff: signoff_done>decided@C signoff_returned>in_review@NC signoff_rejected>open@NC
        decided: correct>in_review@N supersede>moot@NC recall>open@C
        moot:)");
    EXPECT_EQ(walk(caseTransitions, {"moot"}), (std::set<std::string>{"moot"}));
}

TEST(States, DecisionTable)
{
    expectGrid(decisionTransitions, R"(
        draft: hold>held@R drop>undone@NC release>standing@C comply>standing@R
        held: undo>undone@N drop>undone@C release>standing@C
        undone:
        standing: appeal>under_appeal@NCP change>changed@L overturn>overturned@L lapse>overturned@C
        under_appeal: stand>standing@L change>changed@L overturn>overturned@L
        changed:
        overturned:)");
    const std::set<std::string> ends{"undone", "changed", "overturned"};
    EXPECT_EQ(walk(decisionTransitions, ends), ends);
}

TEST(States, ProposalTable)
{
    expectGrid(proposalTransitions, R"(
        draft: hold>held@R submit>submitted@R withdraw>withdrawn@NCP expire>expired@C
        held: submit>submitted@C stop>returned@N withdraw>withdrawn@R void>voided@NCP expire>expired@C
        submitted: read>reading@L withdraw>withdrawn@R void>voided@NCP expire>expired@C
        reading: give_up>submitted@LC reveal>revealed@L differ>arbitration@L withdraw>withdrawn@R void>voided@NCP expire>expired@C
        revealed: countersign>countersigned@L countersign_first>awaiting_second@L differ>arbitration@L reject>rejected@L return>returned@L give_up>submitted@LC withdraw>withdrawn@R void>voided@NCP expire>expired@C
        awaiting_second: countersign>countersigned@L differ>arbitration@L reject>rejected@L withdraw>withdrawn@R void>voided@NCP expire>expired@C
        arbitration: countersign>countersigned@L countersign_first>awaiting_second@L reject>rejected@L withdraw>withdrawn@R void>voided@NCP expire>expired@C
        countersigned: release>released@C stop>returned@N differ>arbitration@L withdraw>withdrawn@R void>voided@NCP expire>expired@C
        released:
        rejected:
        returned: redraft>draft@R withdraw>withdrawn@NCP expire>expired@C
        withdrawn:
        voided:
        expired:)");
    // Chance rarely gets as far as a release; what it reaches are ends, and several of them.
    const std::set<std::string> ends{"released", "rejected", "withdrawn", "voided", "expired"};
    EXPECT_GE(walk(proposalTransitions, ends).size(), 3u);
}

TEST(States, NoProposalIsReleasedThatWasNotCountersigned)
{
    for (const auto &row : proposalTransitions) {
        EXPECT_EQ(row.to == ProposalState::Released, row.event == ProposalEvent::Release);
        if (row.to == ProposalState::Released) {
            EXPECT_EQ(row.from, ProposalState::Countersigned);
        }
        if (row.to == ProposalState::Countersigned) {
            EXPECT_TRUE(row.from == ProposalState::Revealed || row.from == ProposalState::AwaitingSecond || row.from == ProposalState::Arbitration);
        }
    }
}

TEST(States, SanctionTable)
{
    expectGrid(sanctionTransitions, R"(
        pending: impose>in_force@NCP cancel>cancelled@NC
        in_force: suspend>suspended@NCP expire>expired@C reverse>reversing@NCP
        suspended: resume>in_force@L expire>expired@C reverse>reversing@NCP
        cancelled:
        expired: reverse>reversing@NCP
        reversing: acknowledge>reversed@NP
        reversed:)");
    const std::set<std::string> ends{"cancelled", "reversed"};
    EXPECT_EQ(walk(sanctionTransitions, ends), ends);
}

TEST(States, StrikeTable)
{
    expectGrid(strikeTransitions, R"(
        active: contest>contested@NCP expire>expired@C void>void@L
        contested: uphold>active@L expire>expired@C void>void@L
        expired: void>void@L
        void:)");
    EXPECT_EQ(walk(strikeTransitions, {"void"}), (std::set<std::string>{"void"}));
}

TEST(States, AppealTable)
{
    expectGrid(appealTransitions, R"(
        received: admit>admitted@L find_inadmissible>inadmissible@L withdraw>withdrawn@LP
        admitted: hear>in_review@L withdraw>withdrawn@LP
        in_review: lease_ends>admitted@C stand>stands@L change>changed@L overturn>overturned@L withdraw>withdrawn@LP
        stands:
        changed:
        overturned:
        inadmissible:
        withdrawn:)");
    const std::set<std::string> ends{"stands", "changed", "overturned", "inadmissible", "withdrawn"};
    EXPECT_EQ(walk(appealTransitions, ends), ends);
}

TEST(States, EscalationTable)
{
    expectGrid(escalationTransitions, R"(
        open: acknowledge>acknowledged@N
        acknowledged: wait>waiting@N resolve>resolved@N
        waiting: resume>acknowledged@N
        resolved:)");
    EXPECT_EQ(walk(escalationTransitions, {"resolved"}), (std::set<std::string>{"resolved"}));
}

TEST(States, AuthorityTable)
{
    expectGrid(authorityTransitions, R"(
        unsigned: countersign>countersigned@L reject>rejected@L lapse>lapsed@C reverse>reversed@L
        countersigned: lapse>lapsed@C reverse>reversed@L
        rejected:
        lapsed:
        reversed:)");
    const std::set<std::string> ends{"rejected", "lapsed", "reversed"};
    EXPECT_EQ(walk(authorityTransitions, ends), ends);
}

TEST(States, ClaimTable)
{
    expectGrid(claimTransitions, R"(
        free: take>held@R
        held: renew>held@R release>free@R skip>free@R lapse>free@C settle>settled@R
        settled: reopen>free@NC)");
    EXPECT_TRUE(walk(claimTransitions, {}).empty()) << "a claim that ended can begin again";
}

TEST(States, ReplayTable)
{
    expectGrid(replayTransitions, R"(
        running: answer>running@T reveal>running@T score>running@T finish>finished@T
        finished: reveal>finished@T score>finished@T)");
    for (const auto &row : replayTransitions)
        EXPECT_FALSE(row.from == ReplayState::Finished && row.to == ReplayState::Running) << "a finished session stays finished";
}

// The clock only releases, ends, voids or suspends what people signed: nothing that takes an opinion is its.
TEST(States, TheClockJudgesNothing)
{
    const std::set<std::string> allowed{"release",   "lapse",   "expire",   "lease_ends",       "give_up",         "void",   "suspend",
                                        "withdraw",  "submit",  "drop",     "signoff_done",     "signoff_returned", "signoff_rejected",
                                        "impose",    "reverse", "cancel",   "reopen",           "appeal",          "contest",
                                        "recall",    "supersede"}; // a hold that ends unreleased is voided, not judged
    for (const Machine &machine : machines())
        for (const MachineRow &row : machine.rows)
            if (row.by.contains(Mover::Clock)) {
                EXPECT_TRUE(allowed.contains(std::string(row.event))) << machine.name << ": " << row.event;
            }
}

TEST(States, NothingHappensToAnEnd)
{
    for (const Machine &machine : machines())
        for (const MachineRow &row : machine.rows) {
            EXPECT_FALSE(machine.isEnd(row.from)) << machine.name;
            EXPECT_FALSE(row.by.contains(Mover::Automation)) << machine.name << ": " << row.event;
        }
    EXPECT_TRUE(machineNamed("strike")->isEnd("void"));
    EXPECT_FALSE(machineNamed("strike")->isEnd("expired"));
    EXPECT_EQ(machineNamed("strikes"), nullptr);
}

} // namespace states_grid
} // namespace countersign
