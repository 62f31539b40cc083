// R24: time that was set and did not pass.
#include "services/release/jump_watch.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {

TEST(JumpOfTheClock, StartsEveryHoldAnewAndReleasesNothing) // R24
{
    TestWorkspace team;
    const ProposalId id = team.propose("emre", team.ban("acc-1", team.twoFinal()));
    team.countersign("ines", id);
    team.advance(minutes(5));
    Flagged other;
    other.account = "acc-2";
    const CaseId decided = team.flag(other);
    const DecisionId held = team.decide("tom", decided, team.violation(decided), {ActionKind::Remove});
    const std::int64_t size = team.logSize();
    team.advance(hours(3)); // as far as anybody can tell by the wall clock
    team.appealsComplete();
    const DueReport jumped = team.runClock(DueScope::AfterJump);
    EXPECT_TRUE(jumped.released.empty());
    EXPECT_EQ(jumped.heldAnew, std::vector<std::string>{id.str()});
    EXPECT_EQ(team.decision(held).state, DecisionState::Held) << "it can still be undone";
    EXPECT_EQ(team.proposal(id).releaseAt, team.now() + minutes(15));
    EXPECT_EQ(team.logSize(), size + 2);
    EXPECT_TRUE(team.runClock(DueScope::AfterJump).heldAnew.empty()) << "another window saw the same jump";
    EXPECT_FALSE(team.runClock(DueScope::Everything).released.empty()) << "the decision";
    EXPECT_EQ(unmetOf(team.runClock().waiting.at(0).requirements), std::set<std::string>{"R21:hold.over"});
    team.advance(minutes(15));
    team.appealsComplete();
    EXPECT_EQ(team.runClock(DueScope::Everything).released.size(), 1u);
    team.checkLog();
}

TEST(JumpWatch, TellsTimeThatPassedFromTimeThatWasSet)
{
    JumpWatch watch;
    SetClock clock(fromMs(1'769'781'600'000));
    const auto look = [&] { return watch.jumped(clock.now(), clock.steady()); };
    clock.jump(hours(5));
    EXPECT_FALSE(look()) << "there is nothing yet to compare with";
    clock.advance(hours(9));
    EXPECT_FALSE(look()) << "a long time that passed is no jump";
    clock.jump(minutes(1));
    EXPECT_FALSE(look()) << "put right by a little";
    clock.advance(seconds(1));
    clock.jump(minutes(1) + Milliseconds(1));
    EXPECT_TRUE(look());
    EXPECT_FALSE(look()) << "told once";
    clock.jump(hours(-2));
    EXPECT_FALSE(look()) << "backward: the log's time goes on";
    clock.jump(hours(2));
    EXPECT_FALSE(look()) << "right again";
    EXPECT_TRUE(watch.jumped(clock.now() + minutes(3), clock.steady())) << "another workstation is ahead";
    EXPECT_FALSE(look());
    EXPECT_FALSE(watch.jumped(clock.now() + minutes(3), clock.steady())) << "and still is, as is known by now";
}

} // namespace countersign::testing_support
