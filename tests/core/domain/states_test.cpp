// Every transition table against a grid that was written down from the design a second time, by hand and as text:
// what is not in the grid must not be in the table. Then random walks, as people and clocks would push.
#include "domain/states.h"

#include "base/clock.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <sstream>

namespace countersign {
namespace states_grid {

using Grid = std::map<std::string, std::map<std::string, std::string>>;

// "held: undo>undone release>standing" a line; a state without events is an end.
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
        for (std::string word; words >> word;)
            row[word.substr(0, word.find('>'))] = word.substr(word.find('>') + 1);
    }
    return grid;
}

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
            EXPECT_EQ(to ? std::string(name(*to)) : "-", expected == row.end() ? std::string("-") : expected->second)
                << state.name << " + " << event.name;
        }
    }
    for (const auto &[state, row] : grid) {
        EXPECT_TRUE(states.contains(state)) << "there is no state " << state;
        for (const auto &[event, to] : row) {
            EXPECT_TRUE(events.contains(event)) << "there is no event " << event;
            EXPECT_TRUE(states.contains(to)) << "there is no state " << to;
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
        open: claim>in_review close>moot
        in_review: release>open decide>decided propose>awaiting_signoff close>moot
        awaiting_signoff: signoff_done>decided signoff_returned>in_review signoff_rejected>open
        decided: correct>in_review
        moot:)");
    EXPECT_EQ(walk(caseTransitions, {"moot"}), (std::set<std::string>{"moot"}));
}

TEST(States, DecisionTable)
{
    expectGrid(decisionTransitions, R"(
        draft: hold>held drop>undone release>standing
        held: undo>undone release>standing
        undone:
        standing: appeal>under_appeal change>changed overturn>overturned
        under_appeal: stand>standing change>changed overturn>overturned
        changed:
        overturned:)");
    const std::set<std::string> ends{"undone", "changed", "overturned"};
    EXPECT_EQ(walk(decisionTransitions, ends), ends);
}

TEST(States, ProposalTable)
{
    expectGrid(proposalTransitions, R"(
        draft: hold>held withdraw>withdrawn expire>expired
        held: submit>submitted stop>returned withdraw>withdrawn void>voided expire>expired
        submitted: read>reading withdraw>withdrawn void>voided expire>expired
        reading: give_up>submitted reveal>revealed differ>arbitration withdraw>withdrawn void>voided expire>expired
        revealed: countersign>countersigned countersign_first>awaiting_second differ>arbitration reject>rejected return>returned give_up>submitted withdraw>withdrawn void>voided expire>expired
        awaiting_second: countersign>countersigned differ>arbitration reject>rejected withdraw>withdrawn void>voided expire>expired
        arbitration: countersign>countersigned countersign_first>awaiting_second reject>rejected withdraw>withdrawn void>voided expire>expired
        countersigned: release>released stop>returned differ>arbitration withdraw>withdrawn void>voided expire>expired
        released:
        rejected:
        returned: redraft>draft withdraw>withdrawn expire>expired
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
        pending: impose>in_force cancel>cancelled
        in_force: suspend>suspended expire>expired reverse>reversing
        suspended: resume>in_force expire>expired reverse>reversing
        cancelled:
        expired: reverse>reversing
        reversing: acknowledge>reversed
        reversed:)");
    const std::set<std::string> ends{"cancelled", "reversed"};
    EXPECT_EQ(walk(sanctionTransitions, ends), ends);
}

TEST(States, StrikeTable)
{
    expectGrid(strikeTransitions, R"(
        active: contest>contested expire>expired void>void
        contested: uphold>active expire>expired void>void
        expired: void>void
        void:)");
    EXPECT_EQ(walk(strikeTransitions, {"void"}), (std::set<std::string>{"void"}));
}

TEST(States, AppealTable)
{
    expectGrid(appealTransitions, R"(
        received: admit>admitted find_inadmissible>inadmissible withdraw>withdrawn
        admitted: hear>in_review withdraw>withdrawn
        in_review: lease_ends>admitted stand>stands change>changed overturn>overturned withdraw>withdrawn
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
        open: acknowledge>acknowledged
        acknowledged: wait>waiting resolve>resolved
        waiting: resume>acknowledged
        resolved:)");
    EXPECT_EQ(walk(escalationTransitions, {"resolved"}), (std::set<std::string>{"resolved"}));
}

} // namespace states_grid
} // namespace countersign
