// A policy book is loaded as a draft; two people and a day put it in force, and posts keep the version of their time.
#include "services/policy_service.h"
#include "support/busy_workspace.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {

namespace {

class Policy : public ::testing::Test {
protected:
    PolicyService policy() { return PolicyService(*m_team); }
    TestWorkspace m_team;
};

} // namespace

TEST_F(Policy, LoadingMakesADraftThatJudgesNothing)
{
    EXPECT_EQ(must(policy().load(m_team.as("ines"), shippedBook(2))).id("state"), "draft");
    EXPECT_EQ(m_team->policyNow().version(), 1);
    m_team.advance(hours(72));
    EXPECT_EQ(m_team->policyNow().version(), 1);
    m_team.checkLog();
}

TEST_F(Policy, PublishingTakesASecondPersonAndADay)
{
    must(policy().load(m_team.as("ines"), shippedBook(2)));
    EXPECT_EQ(unmetOf(policy().publish(m_team.as("ines"), 2)), std::set<std::string>{"R21:policy.two_people"});
    EXPECT_EQ(m_team.lastRefusal()["use_case"], "policy.publish");
    EXPECT_EQ(codeOf(policy().publish(m_team.as("mira"), 2)), "forbidden");
    const Receipt receipt = must(policy().publish(m_team.as("vera"), 2));
    EXPECT_EQ(receipt.effectiveAt, m_team.now() + hours(24));
    m_team.advance(hours(24) - seconds(1));
    EXPECT_EQ(m_team->policyNow().version(), 1);
    m_team.advance(seconds(1));
    EXPECT_EQ(m_team->policyNow().version(), 2);
    EXPECT_EQ(codeOf(policy().publish(m_team.as("vera"), 2)), "conflict");
    EXPECT_EQ(codeOf(policy().publish(m_team.as("vera"), 9)), "not_found");
    m_team.checkLog();
}

TEST_F(Policy, TheVersionThatCountsIsTheOneInForceWhenTheContentWasPosted)
{
    must(policy().load(m_team.as("ines"), shippedBook(2)));
    must(policy().publish(m_team.as("vera"), 2));
    m_team.advance(hours(48));
    Flagged before;
    before.postedAt = m_team.now() - hours(30);
    Flagged after;
    after.account = "acc-2";
    after.postedAt = m_team.now() - hours(1);
    EXPECT_EQ(m_team.decision(m_team.removed(before)).policyVersion, 1);
    EXPECT_EQ(m_team.decision(m_team.removed(after, "tom")).policyVersion, 2);
}

TEST_F(Policy, FloorsOldVersionsAndWhatIsNoBookAreRefused)
{
    EXPECT_EQ(codeOf(policy().load(m_team.as("ines"), shippedBook(1))), "conflict");
    EXPECT_EQ(codeOf(policy().load(m_team.as("ines"), "{}")), "bad_input");
    EXPECT_EQ(codeOf(policy().load(m_team.as("mira"), shippedBook(2))), "forbidden");
    Json book = parseJson(shippedBook(2));
    book["signoff"]["countersigners"] = 0;
    const auto below = policy().load(m_team.as("ines"), book.dump());
    ASSERT_FALSE(below);
    EXPECT_NE((below.error().message.english() + below.error().hint.english()).find("countersigners"), std::string::npos)
        << below.error().message.english();
    EXPECT_EQ(must(policy().versions()).size(), 1u);
}

} // namespace countersign::testing_support
