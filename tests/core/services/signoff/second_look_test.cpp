// R12: the highest reach since submission counts, and a tag is taken off by two who took no part.
#include "support/test_workspace.h"

#include "services/documents/documents.h"
#include "services/frame/facts.h"
#include "services/signoff/signoff_rules.h"
#include "services/accounts/tag_service.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace second_look_tests {

using Codes = std::set<std::string>;

struct SecondLook : testing::Test {
    TestWorkspace team;
    TagService tags{*team};

    void tagged(const std::string &account = "acc-1")
    {
        Flagged post;
        post.account = account;
        post.tags = {"nonprofit", "sports"};
        team.flag(post);
    }
    std::vector<std::string> tagsNow(const std::string &account = "acc-1") { return team->accounts().find(team.account(account))->tags; }
    std::optional<ReadingStage> wanted(ProposalId id) { return wantedStage(*team, team.proposal(id)); }
};

TEST_F(SecondLook, ReachThatRoseAfterSubmissionAsksForTheDayOrForASecondCountersigner)
{
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    ASSERT_FALSE(team.proposal(id).highReach);
    Flagged grown;
    grown.reach = 1000000;
    team.flag(grown);
    team.countersign("ines", id);
    EXPECT_EQ(wanted(id), ReadingStage::Second) << "offered to another countersigner";
    const auto waiting = must(SignoffService(*team).worklist(team.as("dana")));
    EXPECT_EQ(waiting, std::vector<ProposalId>{id});
    team.advance(minutes(15));
    team.appealsComplete();
    EXPECT_TRUE(team.runClock().released.empty()) << "one countersigner waits for 24 h";
    team.countersign("dana", id);
    team.advance(minutes(15));
    team.appealsComplete();
    EXPECT_EQ(team.runClock().released.size(), 1u) << "two wait for 15 min";
}

TEST_F(SecondLook, ReachThatFellAfterSubmissionStillCounts)
{
    Flagged large;
    large.reach = 1000000;
    const auto grounds = team.twoFinal(large);
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    Flagged shrunk;
    shrunk.reach = 5;
    team.flag(shrunk);
    team.countersign("oskar", id);
    EXPECT_EQ(wanted(id), ReadingStage::Second);
}

TEST_F(SecondLook, ReachThatRoseDuringTheHoldOfARemovalSendsItBack)
{
    const CaseId id = team.flag();
    const DecisionId removal = team.decide("mira", id, team.violation(id), {ActionKind::Remove});
    Flagged grown;
    grown.reach = 1000000; // another post of the account tells
    team.flag(grown);
    const DueReport report = team.after(minutes(30));
    EXPECT_TRUE(report.released.empty());
    EXPECT_EQ(report.voided, std::vector<std::string>{removal.str()});
    EXPECT_EQ(team.decision(removal).state, DecisionState::Undone);
    EXPECT_EQ(team.reviewCase(id).state, CaseState::Open);
    EXPECT_TRUE(team.orders(team.account("acc-1")).empty());
    EXPECT_TRUE(team.runClock().voided.empty()) << "once";
    const DecisionId again = team.decide("mira", id, team.violation(id), {ActionKind::Remove});
    EXPECT_TRUE(team.decision(again).proposal.valid()) << "now it waits for a second reader";
    team.checkLog();
}

TEST_F(SecondLook, WhatWasReportedAgainMeanwhileIsJudgedThere)
{
    Flagged post;
    post.post = "post-a";
    const CaseId id = team.flag(post);
    const DecisionId removal = team.decide("mira", id, team.violation(id), {ActionKind::Remove});
    post.reach = 1000000;
    post.reporter = "reader-2";
    const CaseId newer = team.flag(post);
    ASSERT_NE(newer, id);
    team.after(minutes(30));
    EXPECT_EQ(team.decision(removal).state, DecisionState::Undone);
    EXPECT_EQ(team.reviewCase(id).state, CaseState::Moot);
    EXPECT_EQ(team.reviewCase(newer).state, CaseState::Open);
    team.checkLog();
}

TEST_F(SecondLook, WhatIsLeftUpOrComesDownAtOnceIsReleasedWhateverTheReach)
{
    const CaseId harmless = team.flag();
    const DecisionId leftUp = team.leaveUp("mira", harmless);
    Flagged grown;
    grown.reach = 1000000;
    team.flag(grown);
    EXPECT_EQ(team.after(minutes(30)).released, std::vector<std::string>{leftUp.str()});
}

TEST_F(SecondLook, ALowReachOffersNoSecondStage)
{
    const ProposalId id = team.propose("emre", team.ban("acc-1", team.twoFinal()));
    team.countersign("ines", id);
    EXPECT_EQ(wanted(id), std::nullopt);
}

TEST_F(SecondLook, ATagIsTakenOffByTwoWhoTookNoPart)
{
    tagged();
    const Receipt proposed = must(tags.proposeRemoval(team.as("tom"), "acc-1", "nonprofit", "It is a shop."));
    EXPECT_EQ(proposed.id("state"), "proposed");
    EXPECT_EQ(tagsNow().size(), 2u) << "one person takes nothing off";
    const Json shown = must(Documents(*team, Viewer{team.as("ines").person()}).accountFile("acc-1"))["untagging"];
    ASSERT_EQ(shown.size(), 1u);
    EXPECT_EQ(stringOr(shown[0], "tag"), "nonprofit");
    EXPECT_EQ(stringOr(shown[0], "reason"), "It is a shop.");
    const Receipt done = must(tags.approveRemoval(team.as("ines"), "acc-1", "nonprofit"));
    EXPECT_EQ(done.id("state"), "done");
    EXPECT_EQ(tagsNow(), std::vector<std::string>{"sports"});
    EXPECT_EQ(team->log().entry(done.events.at(0))->type, "account.untagged");
    EXPECT_TRUE(must(Documents(*team, {}).accountFile("acc-1"))["untagging"].empty());
    Flagged plain; // now one signature removes
    const CaseId one = team.flag(plain);
    EXPECT_EQ(must(team.tryDecide("mira", one, team.violation(one), {ActionKind::Remove})).id("state"), "held");
    team.checkLog();
}

TEST_F(SecondLook, NeitherTheProposerAgainNorSomebodyWhoMayNotSign)
{
    tagged();
    must(tags.proposeRemoval(team.as("oskar"), "acc-1", "nonprofit", "It is a shop."));
    EXPECT_EQ(unmetOf(tags.approveRemoval(team.as("oskar"), "acc-1", "nonprofit")), Codes{"R12:untag.two_people"});
    EXPECT_EQ(team.lastRefusal()["rules"], "R12:untag.two_people") << "R16";
    EXPECT_EQ(unmetOf(tags.approveRemoval(team.as("tom"), "acc-1", "nonprofit")), Codes{"R23:signer.qualified"});
    EXPECT_EQ(codeOf(tags.proposeRemoval(team.as("ben"), "acc-1", "nonprofit", "It is a shop.")), "forbidden");
    EXPECT_EQ(codeOf(tags.proposeRemoval(team.as("tom"), "acc-1", "nonprofit", " ")), "usage");
    EXPECT_EQ(codeOf(tags.proposeRemoval(team.as("tom"), "acc-1", "nonprofit", "Again.")), "conflict") << "it waits already";
    EXPECT_EQ(codeOf(tags.proposeRemoval(team.as("tom"), "acc-1", "news", "It has none.")), "not_found");
    EXPECT_EQ(codeOf(tags.approveRemoval(team.as("ines"), "acc-1", "sports")), "conflict") << "nobody proposed that";
    EXPECT_EQ(tagsNow().size(), 2u);
}

TEST_F(SecondLook, WhoTookPartInAnythingAboutTheAccountTakesNothingOff)
{
    const DecisionId made = team.removed();       // by mira
    team.answer("dana", team.appeal(made), AppealOutcome::Stands);
    const auto grounds = team.twoFinal();         // mira and tom
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    must(SignoffService(*team).begin(team.as("vera"), id));
    tagged();
    for (const char *who : {"mira", "tom", "emre", "dana", "vera"})
        EXPECT_EQ(unmetOf(tags.proposeRemoval(team.as(who), "acc-1", "nonprofit", "It is a shop.")), Codes{"R12:untag.uninvolved"}) << who;
    must(tags.proposeRemoval(team.as("ines"), "acc-1", "nonprofit", "It is a shop."));
    EXPECT_EQ(unmetOf(tags.approveRemoval(team.as("dana"), "acc-1", "nonprofit")), Codes{"R12:untag.uninvolved"});
    // The proposer who gets involved before the second person looks spoils it.
    const CaseId one = team.flag();
    team.leaveUp("ines", one);
    EXPECT_EQ(unmetOf(tags.approveRemoval(team.as("oskar"), "acc-1", "nonprofit")), Codes{"R12:untag.proposer_uninvolved"});
    EXPECT_EQ(tagsNow().size(), 2u);
}

TEST_F(SecondLook, WhatAProposalWasSubmittedUnderOrReachedSinceKeepsCountingForIt)
{
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    ASSERT_FALSE(team.proposal(id).highReach);
    tagged(); // since submission
    must(tags.proposeRemoval(team.as("oskar"), "acc-1", "nonprofit", "It is a shop."));
    must(tags.approveRemoval(team.as("vera"), "acc-1", "nonprofit"));
    EXPECT_FALSE(secondLook(*team, *team->accounts().find(team.account("acc-1")), team->policyNow()).needed);
    EXPECT_TRUE(team.proposal(id).highReach) << "it had been, since submission";
    team.countersign("ines", id);
    EXPECT_EQ(wanted(id), ReadingStage::Second);
    team.advance(minutes(15));
    team.appealsComplete();
    EXPECT_TRUE(team.runClock().released.empty());
    team.checkLog();
}

TEST_F(SecondLook, AProposalToUntagRunsOutAndAReportBringsATagBack)
{
    tagged();
    must(tags.proposeRemoval(team.as("tom"), "acc-1", "nonprofit", "It is a shop."));
    team.advance(hours(24 * 8));
    EXPECT_EQ(codeOf(tags.approveRemoval(team.as("ines"), "acc-1", "nonprofit")), "conflict");
    EXPECT_TRUE(must(Documents(*team, {}).accountFile("acc-1"))["untagging"].empty());
    must(tags.proposeRemoval(team.as("emre"), "acc-1", "nonprofit", "It is a shop, still."));
    must(tags.approveRemoval(team.as("ines"), "acc-1", "nonprofit"));
    ASSERT_EQ(tagsNow().size(), 1u);
    Flagged fewer;
    fewer.tags = {};
    team.flag(fewer);
    EXPECT_EQ(tagsNow().size(), 1u);
    tagged();
    EXPECT_EQ(tagsNow().size(), 2u);
    team.checkLog();
}

} // namespace second_look_tests
} // namespace countersign::testing_support
