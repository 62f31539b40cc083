// R8: what was judged with a decision that fell is looked at again by somebody else, as the preview lists it.
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace countersign::testing_support {
namespace batch_tests {

const std::vector<ActionKind> remove{ActionKind::Remove};
// Nothing in one says the same as another: only the run ties them together.
const std::vector<std::string> texts{"Whoever stands at the gate tonight should be ashamed of themselves and their kin.",
                                     "A kettle, two spoons and a bicycle pump were all that he ever left behind him.",
                                     "Nobody listens when the harbour master reads his long list of forbidden vessels.",
                                     "Your orchestra plays like wet cardboard falling down an endless marble staircase.",
                                     "Tomorrow we vote on turnips; the chairwoman is a fraud and everyone knows why.",
                                     "Seven grey herons watched the committee quarrel about the colour of the bridge.",
                                     "Go back into the cellar with your opinions, librarian, and lock it from inside."};

struct Batch : testing::Test {
    TestWorkspace team;
    int accounts = 0;

    // Somebody else's account each time: nothing but the run ties them together.
    DecisionId quick(const std::string &who = "mira", const std::string &clause = "HB-1")
    {
        Flagged post;
        post.text = texts.at(static_cast<std::size_t>(accounts));
        post.account = "author-" + std::to_string(++accounts);
        const CaseId id = team.flag(post);
        return team.decide(who, id, team.violation(id, clause), remove);
    }
    std::vector<DecisionId> run(int count)
    {
        std::vector<DecisionId> out;
        for (int i = 0; i < count; ++i) {
            out.push_back(quick());
            team.advance(seconds(9)); // a removal can be undone for 10 s
        }
        return out;
    }
    std::optional<CaseId> reopened(DecisionId id) { return team->cases().openCaseOf(SubjectKind::Post, team.decision(id).subject); }
};

std::vector<std::string> subjectsOf(const Json &effects)
{
    std::vector<std::string> out;
    for (const auto &effect : effects)
        out.push_back(stringOr(effect, "subject") + ">" + stringOr(effect, "to") + ": " + stringOr(effect, "what"));
    std::sort(out.begin(), out.end());
    return out;
}

TEST_F(Batch, ARunOfDecisionsIsReopenedWhenOneOfThemFalls)
{
    const DecisionId before = quick();
    team.after(seconds(10)); // it could no longer be undone when the run began
    const auto one = run(4);
    team.after(seconds(2));
    const DecisionId after = quick(); // eleven seconds after the last
    team.after(minutes(1));
    const AppealId appeal = team.appeal(one[1]);
    const ReversalPlan plan = must(AppealService(*team).preview(one[1]));
    const Receipt receipt = team.answer("dana", appeal, AppealOutcome::Overturned);
    for (const DecisionId id : {one[0], one[2], one[3]}) {
        ASSERT_TRUE(reopened(id)) << id.str();
        EXPECT_EQ(team.decision(id).state, DecisionState::Standing) << "looked at again, not undone";
        EXPECT_EQ(team.reviewCase(*reopened(id)).cycle, 2);
        EXPECT_EQ(team.reviewCase(*reopened(id)).why, "decided in one run with " + one[1].str());
        EXPECT_EQ(codeOf(team.tryDecide("mira", *reopened(id), team.violation(*reopened(id)), remove)), "refused") << "by somebody else";
    }
    for (const DecisionId id : {before, one[1], after})
        EXPECT_FALSE(reopened(id)) << id.str();
    // The preview lists just what happened; it counts its cases from where the log stood.
    EXPECT_EQ(subjectsOf(effectsJson(plan)["effects"]).size(), receipt.made["effects"].size());
    for (const DecisionId id : {one[0], one[2], one[3]}) {
        const std::string line = reopened(id)->str() + ">open: " + id.str() + " was decided in one run with it: opened again as " + reopened(id)->str();
        const auto effects = subjectsOf(receipt.made["effects"]);
        EXPECT_NE(std::find(effects.begin(), effects.end(), line), effects.end()) << line;
        const auto previewed = subjectsOf(effectsJson(plan)["effects"]);
        EXPECT_NE(std::find(previewed.begin(), previewed.end(), line), previewed.end()) << line;
    }
    EXPECT_EQ(codeOf(team.tryDecide("tom", *reopened(one[0]), team.violation(*reopened(one[0])), remove)), "ok");
    team.checkLog();
}

TEST_F(Batch, NeitherAnotherPersonNorAnotherClauseNorAWaitBelongsToIt)
{
    const DecisionId fell = quick();
    const DecisionId other = quick("tom");
    const DecisionId clause = quick("mira", "PR-1");
    team.after(seconds(10));
    const DecisionId late = quick();
    team.after(minutes(1));
    team.answer("dana", team.appeal(fell), AppealOutcome::Changed);
    for (const DecisionId id : {other, clause, late})
        EXPECT_FALSE(reopened(id)) << id.str();
    EXPECT_TRUE(reopened(fell)) << "a changed decision is decided anew";
    team.checkLog();
}

TEST_F(Batch, TheChainHoldsAcrossOthersWork)
{
    const DecisionId first = quick();
    team.advance(seconds(5));
    quick("tom");
    team.advance(seconds(4));
    const DecisionId second = quick();
    team.advance(seconds(5));
    quick("emre");
    team.advance(seconds(4));
    const DecisionId third = quick();
    team.after(minutes(1));
    team.answer("dana", team.appeal(third), AppealOutcome::Overturned);
    EXPECT_TRUE(reopened(first));
    EXPECT_TRUE(reopened(second));
}

TEST_F(Batch, WhatSaysTheSameAndWasDecidedInTheSameRunIsOpenedOnce)
{
    Flagged post;
    post.text = "The same long sentence about the same thing, said once and then said once more by its author.";
    std::vector<DecisionId> both;
    for (const char *account : {"author-a", "author-b"}) {
        post.account = account;
        const CaseId id = team.flag(post);
        both.push_back(team.decide("mira", id, team.violation(id), remove));
    }
    team.after(minutes(1));
    const Receipt receipt = team.answer("dana", team.appeal(both[0]), AppealOutcome::Overturned);
    ASSERT_TRUE(reopened(both[1]));
    int opened = 0;
    for (const auto &effect : receipt.made["effects"])
        opened += stringOr(effect, "to") == "open" ? 1 : 0;
    EXPECT_EQ(opened, 1);
    team.checkLog();
}

TEST_F(Batch, WhatIsUnderAppealOrFellAlreadyIsNotOpenedBesides)
{
    const auto one = run(3);
    team.after(minutes(1));
    const AppealId other = team.appeal(one[0]);
    const AppealId appeal = team.appeal(one[1]);
    team.answer("dana", appeal, AppealOutcome::Overturned);
    EXPECT_FALSE(reopened(one[0])) << "its appeal is heard";
    EXPECT_TRUE(reopened(one[2]));
    team.answer("dana", other, AppealOutcome::Overturned);
    EXPECT_FALSE(reopened(one[1])) << "restored already";
    team.checkLog();
}

} // namespace batch_tests
} // namespace countersign::testing_support
