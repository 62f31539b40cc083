// R20: what an open appeal is about is not judged beside it, and what was left up or restored not again without a reason.
// R12: what once asked for a second look keeps asking.
#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace judged_once_tests {

using Codes = std::set<std::string>;
const std::vector<ActionKind> remove{ActionKind::Remove};

TEST(JudgedOnce, WhatWasLeftUpIsFoundViolatingBySomebodyElseAndWithASignoff)
{
    TestWorkspace team;
    Flagged post;
    post.post = "post-1";
    team.leaveUp("mira", team.flag(post));
    team.after(seconds(5));
    const CaseId again = team.flag(post);
    Finding finding = team.violation(again);
    EXPECT_EQ(unmetOf(team.tryDecide("tom", again, finding, remove)), Codes{"R20:judged.once"});
    EXPECT_EQ(unmetOf(team.tryDecide("tom", again, finding, {})), Codes{"R20:judged.once"}) << "not even without an action";
    finding.newEvidence = "The platform has named the person it is about.";
    const Receipt receipt = must(team.tryDecide("tom", again, finding, remove));
    EXPECT_EQ(receipt.id("state"), "awaiting_signoff") << "judged once (R20)";
    EXPECT_NE(receipt.id("proposal"), "");
    const auto kept = team->log().open(team.decision(*DecisionId::parse(receipt.id("decision"))).findingVault);
    EXPECT_EQ(stringOr(*kept, "new_evidence"), finding.newEvidence) << "the finding carries it";
}

TEST(JudgedOnce, WhatWasEditedSinceItWasLeftUpIsJudgedAnewWithASignoff)
{
    TestWorkspace team;
    Flagged post;
    post.post = "post-1";
    team.leaveUp("mira", team.flag(post));
    team.after(seconds(5));
    post.text = "Other words altogether, written after it had been left up.";
    const CaseId again = team.flag(post);
    EXPECT_EQ(must(team.tryDecide("tom", again, team.violation(again), remove)).id("state"), "awaiting_signoff");
}

// ---- the same content in another post of the author ----

struct SameElsewhere : testing::Test {
    TestWorkspace team;
    Flagged post;
    SameElsewhere() { post.text = "The same long sentence about the same thing, said once and then said once more by its author."; }
    CaseId copy(const std::string &more = " Look!")
    {
        Flagged other = post;
        other.post = "copy-" + std::to_string(++copies);
        other.text += more;
        return team.flag(other);
    }
    int copies = 0;
};

TEST_F(SameElsewhere, ALeftUpPostIsJudgedInItsCopyToo)
{
    const DecisionId left = team.leaveUp("mira", team.flag(post));
    team.after(seconds(5));
    const CaseId again = copy();
    Finding finding = team.violation(again);
    const auto refused = team.tryDecide("tom", again, finding, remove);
    EXPECT_EQ(unmetOf(refused), Codes{"R20:judged.once"});
    EXPECT_NE(refused.error().message.english().find(left.str()), std::string::npos) << "it names what was judged";
    EXPECT_EQ(unmetOf(team.tryDecide("tom", again, finding, {})), Codes{"R20:judged.once"}) << "not even without an action";
    finding.newEvidence = "The platform has named the person it is about.";
    const Receipt receipt = must(team.tryDecide("tom", again, finding, remove));
    EXPECT_EQ(receipt.id("state"), "awaiting_signoff") << "and with a sign-off";
    EXPECT_EQ(must(ReviewService(*team).decisionRequirements(team.as("emre"), again, finding, remove)).back().id, "judged.once");
}

TEST_F(SameElsewhere, OnlySomebodyElseFindsTheCopyViolating)
{
    team.leaveUp("mira", team.flag(post));
    team.after(seconds(5));
    const CaseId again = copy();
    Finding finding = team.violation(again);
    finding.newEvidence = "The platform has named the person it is about.";
    EXPECT_EQ(unmetOf(team.tryDecide("mira", again, finding, remove)), Codes{"R20:judged.by_another"});
    EXPECT_EQ(codeOf(team.tryDecide("mira", again, Finding{}, {})), "ok") << "who left it up may leave it up again";
}

TEST_F(SameElsewhere, ARestoredPostIsJudgedInItsCopyTooAndItsHearerIsNoFreshEye)
{
    team.answer("dana", team.appeal(team.removed(post)), AppealOutcome::Overturned);
    const CaseId again = copy();
    Finding finding = team.violation(again);
    EXPECT_EQ(unmetOf(team.tryDecide("tom", again, finding, remove)), Codes{"R20:judged.once"});
    finding.newEvidence = "A court has ruled on it.";
    must(ReviewService(*team).release(team.as("tom"), again));
    EXPECT_EQ(unmetOf(team.tryDecide("dana", again, finding, remove)), Codes{"R20:judged.by_another"});
    must(ReviewService(*team).release(team.as("dana"), again));
    EXPECT_EQ(must(team.tryDecide("tom", again, finding, remove)).id("state"), "awaiting_signoff");
    team.checkLog();
}

TEST_F(SameElsewhere, OtherWordsOtherMediaAnotherAuthorAndWhatWasFoundViolatingDoNotCount)
{
    team.leaveUp("mira", team.flag(post));
    team.after(seconds(5));
    const auto plainly = [&](const Flagged &flagged) {
        const CaseId id = team.flag(flagged);
        return must(team.tryDecide("tom", id, team.violation(id), remove)).id("state");
    };
    Flagged other = post;
    other.text = "Something else entirely that has nothing in common with what was said before.";
    EXPECT_EQ(plainly(other), "held");
    Flagged video = post;
    video.videoSeconds = 30;
    EXPECT_EQ(plainly(video), "held") << "the same words below a video say something else";
    Flagged stranger = post;
    stranger.account = "acc-2";
    EXPECT_EQ(plainly(stranger), "held");
    stranger.post = "again";
    EXPECT_EQ(plainly(stranger), "held") << "a removed one is no left-up one";
}

TEST_F(SameElsewhere, AReporterWhoWasRightHasShownWhatHadNotBeenSeen)
{
    const DecisionId left = team.leaveUp("mira", team.flag(post));
    team.after(seconds(5));
    team.answer("dana", team.appeal(left, AppellantKind::Reporter), AppealOutcome::Overturned);
    const CaseId again = copy();
    EXPECT_EQ(must(team.tryDecide("tom", again, team.violation(again), remove)).id("state"), "awaiting_signoff") << "no new evidence needed, two people";
}

TEST(JudgedOnce, WhatWasRestoredOnAppealNeedsNewEvidenceToo)
{
    TestWorkspace team;
    Flagged post;
    post.post = "post-1";
    team.answer("dana", team.appeal(team.removed(post)), AppealOutcome::Overturned);
    const CaseId again = team.flag(post);
    EXPECT_EQ(unmetOf(team.tryDecide("tom", again, team.violation(again), remove)), Codes{"R20:judged.once"});
}

TEST(JudgedOnce, WhatOnceAskedForASecondLookStillDoesWhenALaterReportNoLongerSaysSo)
{
    TestWorkspace team;
    Flagged post;
    post.tags = {"nonprofit"};
    team.flag(post);
    Flagged later; // neither the tag nor any other
    const CaseId untagged = team.flag(later);
    EXPECT_EQ(must(team.tryDecide("tom", untagged, team.violation(untagged), remove)).id("state"), "awaiting_signoff") << "R12";
    later.tags = {"sports"};
    const CaseId otherTag = team.flag(later);
    EXPECT_EQ(must(team.tryDecide("mira", otherTag, team.violation(otherTag), remove)).id("state"), "awaiting_signoff");
    const auto tags = team->accounts().find(team.account("acc-1"))->tags;
    EXPECT_EQ(tags, (std::vector<std::string>{"nonprofit", "sports"}));
    Flagged shrunk;
    shrunk.account = "acc-2";
    shrunk.reach = 1000000;
    team.flag(shrunk);
    shrunk.reach = 10;
    const CaseId small = team.flag(shrunk);
    EXPECT_EQ(must(team.tryDecide("tom", small, team.violation(small), remove)).id("state"), "awaiting_signoff") << "the highest reach counts";
}

TEST(JudgedOnce, WhileAnAppealIsOpenTheSameContentReportedAgainJoinsIt)
{
    TestWorkspace team;
    Flagged post;
    post.post = "post-1";
    post.text = "The same long sentence about the same thing, said once and then said once more by its author.";
    const DecisionId made = team.removed(post);
    const AppealId appeal = team.appeal(made);
    const CaseId judged = team.decision(made).reviewCase;
    Flagged copy = post;
    copy.post = "post-2";
    copy.text += " Look!";
    EXPECT_EQ(team.flag(copy), judged) << "the same words in another post, all but one";
    const auto entry = team->log().entry(team.logSize());
    EXPECT_EQ(entry->type, "report.received");
    EXPECT_EQ(stringOr(entry->data, "joins"), appeal.str());
    EXPECT_EQ(team.flag(post), judged) << "the post itself";
    EXPECT_EQ(team.reviewCase(judged).state, CaseState::Decided);
    EXPECT_EQ(team.reviewCase(judged).reports, 3);
    EXPECT_EQ(codeOf(ReviewService(*team).claim(team.as("tom"), std::nullopt)), "not_found") << "nothing new to judge";
    Flagged other = copy;
    other.post = "post-3";
    other.text = "Something else entirely that has nothing in common with what was said before.";
    EXPECT_NE(team.flag(other), judged);
    Flagged stranger = copy;
    stranger.post = "post-4";
    stranger.account = "acc-2";
    EXPECT_NE(team.flag(stranger), judged) << "another author's";
    Flagged edited = post;
    edited.text = "Quite different words now stand where the others had been before somebody changed them.";
    EXPECT_NE(team.flag(edited), judged) << "an edited post is another one";
    team.checkLog();
}

TEST(JudgedOnce, WhatJoinedAnAppealIsJudgedWhenTheDecisionStandsAndNotWhenItFell)
{
    for (const AppealOutcome outcome : {AppealOutcome::Stands, AppealOutcome::Overturned}) {
        TestWorkspace team;
        Flagged post;
        post.text = "The same long sentence about the same thing, said once and then said once more by its author.";
        const DecisionId made = team.removed(post);
        const AppealId appeal = team.appeal(made);
        Flagged copy = post;
        copy.post = "post-copy";
        team.flag(copy);
        copy.reporter = "reader-2";
        ASSERT_EQ(team.flag(copy), team.decision(made).reviewCase);
        team.answer("dana", appeal, outcome);
        const auto dealt = ReviewService(*team).claim(team.as("emre"), std::nullopt);
        if (outcome == AppealOutcome::Overturned) {
            EXPECT_EQ(codeOf(dealt), "not_found") << "the same words were restored";
        } else {
            const Case fresh = team.reviewCase(*CaseId::parse(must(dealt).id("case")));
            EXPECT_EQ(team->accounts().externalId("post", fresh.subject), "post-copy");
            EXPECT_EQ(fresh.reports, 2);
        }
        team.checkLog();
    }
}

TEST(JudgedOnce, AfterTheAppealAReportOpensACaseAgain)
{
    TestWorkspace team;
    Flagged post;
    post.post = "post-1";
    const DecisionId made = team.removed(post);
    team.answer("dana", team.appeal(made), AppealOutcome::Stands);
    EXPECT_NE(team.flag(post), team.decision(made).reviewCase);
}

} // namespace judged_once_tests
} // namespace countersign::testing_support
