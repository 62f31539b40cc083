// Two at one desk: conflicts that arise after a claim (R13), and two workstations on one file (R14).
#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace review_conflicts {

using Codes = std::set<std::string>;

TEST(ReviewConflict, WhoBecomesInvolvedWhileHoldingTheCaseDoesNotDecideIt)
{
    TestWorkspace team;
    ReviewService review(*team);
    Flagged post;
    post.post = "the-post";
    const CaseId id = team.flag(post);
    must(review.claim(team.as("mira"), id));
    post.kind = ReporterKind::Staff;
    post.reporter = "mira"; // she reports it herself, after all
    team.flag(post);
    EXPECT_EQ(unmetOf(review.decide(team.as("mira"), id, team.violation(id), {ActionKind::Remove})), Codes{"R13:decider.uninvolved"});
    must(review.release(team.as("mira"), id));
    EXPECT_EQ(codeOf(team.tryDecide("tom", id, team.violation(id), {ActionKind::Remove})), "ok");
}

struct TwoDesks {
    TestWorkspace team;
    SeededRandom random{2};
    std::unique_ptr<Workspace> other = must(Workspace::open(team.path(), team->clock(), random));
    std::unique_ptr<Session> tom = must(other->signIn("tom", passphrase));
};

TEST(ReviewConflict, TwoWorkstationsDoNotHoldOneCase)
{
    TwoDesks desks;
    const CaseId id = desks.team.flag();
    must(ReviewService(*desks.team).claim(desks.team.as("mira"), id));
    ReviewService there(*desks.other);
    EXPECT_EQ(codeOf(there.claim(*desks.tom, id)), "held_by_other");
    EXPECT_EQ(codeOf(there.claim(*desks.tom, std::nullopt)), "not_found");
    EXPECT_EQ(codeOf(there.decide(*desks.tom, id, desks.team.violation(id), {ActionKind::Remove})), "held_by_other");
    must(ReviewService(*desks.team).release(desks.team.as("mira"), id));
    EXPECT_EQ(codeOf(there.claim(*desks.tom, std::nullopt)), "ok");
}

TEST(ReviewConflict, TwoClocksLeaveExactlyOneEffect)
{
    TwoDesks desks;
    const CaseId id = desks.team.flag();
    const DecisionId made = desks.team.decide("mira", id, desks.team.violation(id), {ActionKind::Remove});
    desks.team.advance(seconds(10));
    const DueReport there = must(ClockService(*desks.other).run(DueScope::Everything));
    const DueReport here = desks.team.runClock();
    EXPECT_EQ(there.released.size() + here.released.size(), 1u);
    EXPECT_EQ(desks.team->sanctions().restingOn(made).size(), 1u);
    EXPECT_EQ(desks.team->outgoing().noticesAbout(made).size(), 1u);
    desks.team.checkLog();
}

TEST(ReviewConflict, WhatWasStoppedAtOneDeskIsNotReleasedAtTheOther)
{
    TwoDesks desks;
    const CaseId id = desks.team.flag();
    const DecisionId made = desks.team.decide("mira", id, desks.team.violation(id), {ActionKind::Remove});
    must(ReviewService(*desks.other).stopHold(*desks.tom, made.str()));
    EXPECT_TRUE(desks.team.after(seconds(10)).released.empty());
    EXPECT_EQ(desks.team.decision(made).state, DecisionState::Undone);
}

TEST(ReviewHold, AHoldIsStoppedAlsoWhenThePostWasReportedAgainMeanwhile)
{
    TestWorkspace team;
    Flagged flagged;
    flagged.post = "again";
    const CaseId id = team.flag(flagged);
    const DecisionId made = team.decide("mira", id, team.violation(id), {ActionKind::Remove});
    flagged.reporter = "reader-2";
    const CaseId later = team.flag(flagged);
    ASSERT_NE(later, id);
    const Receipt stopped = must(ReviewService(*team).stopHold(team.as("ben"), made.str()));
    EXPECT_EQ(stopped.id("case"), later.str()) << "there it is judged";
    EXPECT_EQ(team.decision(made).state, DecisionState::Undone);
    EXPECT_EQ(team.reviewCase(id).state, CaseState::Moot);
    EXPECT_TRUE(team.after(seconds(30)).released.empty());
    team.checkLog();
}

} // namespace review_conflicts
} // namespace countersign::testing_support
