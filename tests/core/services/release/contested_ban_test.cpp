// What an author's appeal does to a ban that is in force (R3), and how it ends.
#include "support/test_workspace.h"

#include "services/people/people_service.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace contested_bans {

TEST(ContestedBan, AnAppealFiledBeforeTheReleaseButLearntLaterReversesTheBan)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const Instant filed = team.now() + minutes(5); // while it was read and held
    const SanctionId ban = team.banned("acc-1", grounds);
    ASSERT_GT(team.sanction(ban).from, filed);
    const auto notices = team->outgoing().notices(team.account("acc-1")).size();
    team.advance(hours(1));
    const AppealId appeal = team.appeal(grounds[0], AppellantKind::Author, filed);
    EXPECT_EQ(team.sanction(ban).state, SanctionState::Reversing);
    EXPECT_EQ(team.orders(team.account("acc-1")).back().action, "restore");
    const auto after = team->outgoing().notices(team.account("acc-1"));
    ASSERT_EQ(after.size(), notices + 1);
    EXPECT_EQ(after.back().kind, "correction");
    EXPECT_TRUE(after.back().corrects.valid());
    EXPECT_EQ(team.appealNow(appeal).filedAt, filed);
    team.checkLog();
}

TEST(ContestedBan, ALateLearntAppealAgainstAnotherDecisionReversesItToo)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const DecisionId third = team.removed();
    const SanctionId ban = team.banned("acc-1", grounds);
    team.appeal(third, AppellantKind::Author, team.sanction(ban).from - seconds(1));
    EXPECT_EQ(team.sanction(ban).state, SanctionState::Reversing);
}

TEST(ContestedBan, AnAppealFiledAfterItSuspendsABanThatNoLongerSuffices)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const SanctionId ban = team.banned("acc-1", grounds);
    team.advance(hours(1));
    const AppealId appeal = team.appeal(grounds[0]);
    EXPECT_EQ(team.sanction(ban).state, SanctionState::Suspended) << "one uncontested ground is not enough";
    EXPECT_TRUE(team.sanction(ban).contestedAt);
    EXPECT_EQ(team.orders(team.account("acc-1")).back().action, "restore");
    EXPECT_EQ(team->outgoing().notices(team.account("acc-1")).back().kind, "suspension");
    team.answer("dana", appeal, AppealOutcome::Stands);
    EXPECT_EQ(team.sanction(ban).state, SanctionState::InForce);
    EXPECT_FALSE(team.sanction(ban).contestedAt);
    EXPECT_EQ(team.orders(team.account("acc-1")).back().action, "ban");
    team.checkLog();
}

// Three grounds, so that two are left when one is contested.
struct ThreeGrounds {
    TestWorkspace team;
    std::vector<DecisionId> grounds;
    SanctionId ban;
    ThreeGrounds()
    {
        for (const char *who : {"mira", "tom", "mira"}) {
            Flagged flagged;
            flagged.postedAt = team.now() - minutes(30);
            grounds.push_back(team.removed(flagged, who));
            team.advance(hours(2));
        }
        team.after(hours(73));
        ban = team.banned("acc-1", grounds);
        team.advance(hours(1));
    }
};

TEST(ContestedBan, AContestedBanThatStillSufficesHasADayUntilItIsSuspended)
{
    ThreeGrounds t;
    const AppealId appeal = t.team.appeal(t.grounds[1]);
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::InForce);
    EXPECT_EQ(t.team.sanction(t.ban).contestDue, t.team.now() + hours(24));
    EXPECT_TRUE(t.team.after(hours(24) - seconds(1)).suspended.empty());
    EXPECT_EQ(t.team.after(seconds(1)).suspended, std::vector<std::string>{t.ban.str()});
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::Suspended);
    EXPECT_EQ(t.team.orders(t.team.account("acc-1")).back().action, "restore");
    EXPECT_EQ(t.team->outgoing().notices(t.team.account("acc-1")).back().kind, "suspension");
    t.team.answer("dana", appeal, AppealOutcome::Stands);
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::InForce);
    t.team.checkLog();
}

TEST(ContestedBan, TheContestClockStopsWhenTheAppealIsAnswered)
{
    ThreeGrounds t;
    const AppealId one = t.team.appeal(t.grounds[0]);
    const AppealId two = t.team.appeal(t.grounds[1]);
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::Suspended) << "one of three left";
    t.team.answer("dana", one, AppealOutcome::Stands);
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::Suspended) << "another appeal is open";
    t.team.answer("oskar", two, AppealOutcome::Stands);
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::InForce);
    EXPECT_TRUE(t.team.after(hours(25)).suspended.empty());
}

TEST(ContestedBan, ABanSuspendedForAnotherReasonDoesNotResumeWithAnAppeal)
{
    ThreeGrounds t;
    const AppealId appeal = t.team.appeal(t.grounds[1]);
    ASSERT_EQ(t.team.sanction(t.ban).state, SanctionState::InForce);
    must(PeopleService(*t.team).revoke(t.team.as("admin"), "ines", t.team.now() - hours(24)));
    ASSERT_EQ(t.team.sanction(t.ban).state, SanctionState::Suspended);
    t.team.answer("dana", appeal, AppealOutcome::Stands);
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::Suspended) << "its countersignature is not trusted";
}

TEST(ContestedBan, ABanOnAClauseThatSufficesAloneIsEscalatedInstead)
{
    TestWorkspace team;
    const DecisionId threat = team.removed({}, "mira", "VI-1");
    const SanctionId ban = team.banned("acc-1", {threat});
    team.appeal(threat);
    EXPECT_EQ(team.sanction(ban).state, SanctionState::InForce);
    EXPECT_FALSE(team.sanction(ban).contestDue);
    const auto escalations = team->escalations().all(team.account("acc-1"));
    ASSERT_EQ(escalations.size(), 1u);
    EXPECT_EQ(escalations[0].subject, ban.str());
    EXPECT_EQ(escalations[0].dueAt, team.now() + hours(24));
    EXPECT_TRUE(team.after(hours(25)).suspended.empty());
}

} // namespace contested_bans
} // namespace countersign::testing_support
