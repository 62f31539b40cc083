// What release asks again: statements of untrusted keys, today's holds, and what an answered appeal leaves behind.
#include "support/test_workspace.h"

#include "domain/policy_schema.h"
#include "services/people/people_service.h"
#include "services/policy/policy_service.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace release_again_tests {

using Codes = std::set<std::string>;

TEST(ReleaseAgain, AnUntrustedKeysAppealsCompleteReleasesNothingForGood)
{
    TestWorkspace team;
    const ProposalId id = team.propose("emre", team.ban("acc-1", team.twoFinal()));
    team.countersign("ines", id);
    team.advance(minutes(14));
    team.appealsComplete("vera");
    team.advance(minutes(1));
    must(PeopleService(*team).revoke(team.as("admin"), "vera", team.now() - minutes(10)));
    const DueReport due = team.runClock();
    EXPECT_TRUE(due.released.empty());
    EXPECT_EQ(unmetOf(due.waiting.at(0).requirements), Codes{"R3:appeals.read"});
    must(PeopleService(*team).rekey(team.as("admin"), "vera", "another one"));
    must(PeopleService(*team).approve(team.as("oskar"), "vera"));
    EXPECT_TRUE(team.runClock().released.empty()) << "a new key does not give the old one's word back";
    EXPECT_THROW(team->db().run("UPDATE appeals_complete SET void = 0"), StoreFailure);
    EXPECT_THROW(team->db().run("UPDATE appeals_complete SET until_at = until_at + 1"), StoreFailure);
    team.appealsComplete("oskar");
    EXPECT_EQ(team.runClock().released.size(), 1u);
    team.checkLog();
}

TEST(ReleaseAgain, WhatWasStatedBeforeTheKeyWasUntrustedStillCounts)
{
    TestWorkspace team;
    const ProposalId id = team.propose("emre", team.ban("acc-1", team.twoFinal()));
    team.countersign("ines", id);
    team.advance(minutes(14));
    team.appealsComplete("vera");
    team.advance(minutes(1));
    must(PeopleService(*team).revoke(team.as("admin"), "vera", team.now()));
    EXPECT_EQ(team.runClock().released.size(), 1u);
}

TEST(ReleaseAgain, WhoOnlyLearnsOrLooksStatesNothingComplete)
{
    TestWorkspace team;
    team.enrol("ada", {Role::Auditor});
    team.twoFinal();
    for (const char *who : {"ben", "ada"})
        EXPECT_EQ(codeOf(AppealService(*team).statedComplete(team.as(who), source, team.now())), "forbidden") << who;
    for (const char *who : {"mira", "vera", "admin"})
        EXPECT_EQ(codeOf(AppealService(*team).statedComplete(team.as(who), source, team.now())), "ok") << who;
}

TEST(ReleaseAgain, AStricterHoldThatCameIntoForceAfterTheSignatureIsWaitedOut)
{
    TestWorkspace team;
    const ProposalId id = team.propose("emre", team.ban("acc-1", team.twoFinal()));
    Json book = parseJson(*defaultPolicyText());
    book["version"] = 2;
    book["holds"]["ban_s"] = 7200;
    must(PolicyService(*team).load(team.as("vera"), book.dump()));
    must(PolicyService(*team).publish(team.as("oskar"), 2));
    team.advance(hours(24) - minutes(5));
    team.countersign("ines", id);
    ASSERT_EQ(team->policyNow().version(), 1);
    team.advance(minutes(20));
    ASSERT_EQ(team->policyNow().version(), 2);
    team.appealsComplete();
    const DueReport early = team.runClock();
    EXPECT_TRUE(early.released.empty());
    EXPECT_EQ(unmetOf(early.waiting.at(0).requirements), Codes{"R21:hold.over"});
    team.advance(minutes(100));
    team.appealsComplete();
    EXPECT_EQ(team.runClock().released.size(), 1u);
}

TEST(ReleaseAgain, ARemovalWaitsOutTodaysHoldToo)
{
    TestWorkspace team;
    Flagged wide;
    wide.reach = 21'000;
    const CaseId id = team.flag(wide);
    const DecisionId made = team.decide("mira", id, team.violation(id), {ActionKind::Remove});
    Json book = parseJson(*defaultPolicyText());
    book["version"] = 2;
    book["holds"]["remove_s"] = 600;
    must(PolicyService(*team).load(team.as("vera"), book.dump()));
    must(PolicyService(*team).publish(team.as("oskar"), 2));
    team.after(hours(24) - seconds(5));
    team.countersign("ines", team.decision(made).proposal);
    ASSERT_EQ(team->policyNow().version(), 1);
    team.after(minutes(9));
    ASSERT_EQ(team->policyNow().version(), 2);
    EXPECT_EQ(team.decision(made).state, DecisionState::Draft);
    team.after(minutes(1));
    EXPECT_EQ(team.decision(made).state, DecisionState::Standing);
}

// R3 and R8: three grounds, one of which is contested and falls; two are left and would do.
TEST(ReleaseAgain, TheContestsClockEndsWithItsAnswerWhicheverItIs)
{
    TestWorkspace team;
    std::vector<DecisionId> grounds;
    for (const char *who : {"mira", "tom", "mira"}) {
        Flagged flagged;
        flagged.postedAt = team.now() - minutes(30);
        grounds.push_back(team.removed(flagged, who));
        team.advance(hours(2));
    }
    team.after(hours(73));
    const SanctionId ban = team.banned("acc-1", grounds);
    team.advance(hours(1));
    const AppealId appeal = team.appeal(grounds[1]);
    ASSERT_TRUE(team.sanction(ban).contestDue);
    team.advance(hours(1));
    team.answer("dana", appeal, AppealOutcome::Overturned);
    EXPECT_FALSE(team.sanction(ban).contestDue);
    EXPECT_FALSE(team.sanction(ban).contestedAt);
    EXPECT_EQ(team.sanction(ban).thinnedDue, team.now() + hours(72));
    EXPECT_TRUE(team.after(hours(72) - seconds(1)).suspended.empty()) << "R8's 72 h are not cut short";
    EXPECT_EQ(team.sanction(ban).state, SanctionState::InForce);
    EXPECT_EQ(team.after(seconds(1)).suspended, std::vector<std::string>{ban.str()});
    team.checkLog();
}

TEST(ReleaseAgain, AnotherAppealsClockRunsOn)
{
    TestWorkspace team;
    std::vector<DecisionId> grounds;
    for (const char *who : {"mira", "tom", "mira", "tom"}) {
        Flagged flagged;
        flagged.postedAt = team.now() - minutes(30);
        grounds.push_back(team.removed(flagged, who, "HB-1", "oskar"));
        team.advance(hours(2));
    }
    team.after(hours(73));
    const SanctionId ban = team.banned("acc-1", grounds);
    team.advance(hours(1));
    const AppealId one = team.appeal(grounds[1]);
    team.appeal(grounds[2]);
    team.answer("dana", one, AppealOutcome::Overturned);
    EXPECT_TRUE(team.sanction(ban).contestDue);
    EXPECT_EQ(team.after(hours(24)).suspended, std::vector<std::string>{ban.str()});
}

} // namespace release_again_tests
} // namespace countersign::testing_support
