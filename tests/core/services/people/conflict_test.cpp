// R13: nobody judges an account about which they declared a conflict, their own accounts first of all.
#include "services/audit/audit_service.h"
#include "services/people/conflict_service.h"
#include "support/flagged_like.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {

namespace {

class ConflictTest : public ::testing::Test {
protected:
    ConflictService conflicts() { return ConflictService(*m_team); }
    Receipt declared(const std::string &who, const std::string &account = "acc-1")
    {
        return must(conflicts().declare(m_team.as(who), account, false, "My sister runs it."));
    }

    TestWorkspace m_team;
};

} // namespace

TEST_F(ConflictTest, WhoDeclaredOneIsDealtNoCaseOfTheAccount)
{
    const CaseId id = m_team.flag();
    must(conflicts().declare(m_team.as("mira"), "acc-1", true, {}));
    EXPECT_EQ(codeOf(ReviewService(*m_team).claim(m_team.as("mira"), std::nullopt)), "not_found");
    const auto named = ReviewService(*m_team).claim(m_team.as("mira"), id);
    EXPECT_EQ(unmetOf(named), std::set<std::string>{"R13:decider.uninvolved"});
    EXPECT_NE(named.error().message.english().find("declared a conflict"), std::string::npos);
    EXPECT_TRUE(ReviewService(*m_team).claim(m_team.as("tom"), id)) << "others are";
    m_team.checkLog();
}

TEST_F(ConflictTest, ACaseInHandGoesBackAndTheDecisionIsRefused)
{
    const CaseId id = m_team.flag();
    must(ReviewService(*m_team).claim(m_team.as("mira"), id));
    EXPECT_EQ(declared("mira").made["returned"], Json::array({id.str()}));
    EXPECT_TRUE(unmetOf(ReviewService(*m_team).decide(m_team.as("mira"), id, m_team.violation(id), {ActionKind::Remove})).contains("R13:decider.uninvolved"));
    EXPECT_EQ(m_team.reviewCase(id).state, CaseState::Open);
}

TEST_F(ConflictTest, NoLeadCountersignsHearsOrReinstatesThere)
{
    const auto grounds = m_team.twoFinal();
    declared("ines");
    const ProposalId id = m_team.propose("emre", m_team.ban("acc-1", grounds));
    EXPECT_EQ(unmetOf(SignoffService(*m_team).begin(m_team.as("ines"), id)), std::set<std::string>{"R13:signer.independent"});
    EXPECT_TRUE(must(SignoffService(*m_team).worklist(m_team.as("ines"))).empty());
    const AppealId appeal = m_team.appeal(grounds.front());
    EXPECT_EQ(unmetOf(AppealService(*m_team).claim(m_team.as("ines"), appeal)), std::set<std::string>{"R7:hearer.took_no_part"});
    EXPECT_EQ(unmetOf(AppealService(*m_team).reinstate(m_team.as("ines"), grounds.back(), "wrong", "review:misread")), std::set<std::string>{"R13:reverser.uninvolved"});
    must(AppealService(*m_team).claim(m_team.as("dana"), appeal));
}

TEST_F(ConflictTest, NobodyProposesOrFreezesThere)
{
    const auto grounds = m_team.twoFinal();
    declared("emre");
    EXPECT_EQ(unmetOf(ProposalService(*m_team).submit(m_team.as("emre"), m_team.ban("acc-1", grounds))).count("R13:proposer.no_conflict"), 1u);
    EXPECT_EQ(unmetOf(ProposalService(*m_team).freeze(m_team.as("emre"), "acc-1", "VI-1", grounds.front(), "Stop it.")).count("R13:proposer.no_conflict"), 1u);
}

TEST_F(ConflictTest, WhatIsReadGoesBackToOthersUnread)
{
    const ProposalId id = m_team.propose("emre", m_team.ban("acc-1", m_team.twoFinal()));
    must(SignoffService(*m_team).begin(m_team.as("ines"), id));
    EXPECT_EQ(declared("ines").made["returned"], Json::array({id.str()}));
    EXPECT_EQ(m_team.proposal(id).state, ProposalState::Submitted);
    m_team.countersign("dana", id);
    EXPECT_EQ(m_team.proposal(id).state, ProposalState::Countersigned);
    m_team.checkLog();
}

TEST_F(ConflictTest, ACountersignatureGivenBeforeTheReleaseIsVoid)
{
    const ProposalId id = m_team.propose("emre", m_team.ban("acc-1", m_team.twoFinal()));
    m_team.countersign("ines", id);
    EXPECT_EQ(declared("ines").made["voided"], Json::array({id.str()}));
    EXPECT_EQ(m_team.proposal(id).state, ProposalState::Voided);
    m_team.advance(minutes(20));
    m_team.appealsComplete();
    EXPECT_TRUE(m_team.runClock().released.empty());
    m_team.checkLog();
}

TEST_F(ConflictTest, OnlySomebodyElseLiftsOne)
{
    m_team.flag();
    const std::int64_t id = std::stoll(declared("ines").id("conflict"));
    EXPECT_EQ(unmetOf(conflicts().lift(m_team.as("ines"), id, "It is sold.")), std::set<std::string>{"R13:conflict.lifted_by_another"});
    EXPECT_EQ(codeOf(conflicts().lift(m_team.as("mira"), id, "It is sold.")), "forbidden");
    EXPECT_EQ(codeOf(conflicts().lift(m_team.as("dana"), id, "")), "usage");
    must(conflicts().lift(m_team.as("dana"), id, "It is sold."));
    EXPECT_EQ(codeOf(conflicts().lift(m_team.as("dana"), id, "Again.")), "conflict");
    declared("ines");
    EXPECT_EQ(must(conflicts().list(m_team.as("ines"))).size(), 2u);
    m_team.checkLog();
}

TEST_F(ConflictTest, TheWordsAreForWhoSaidThemAndForAdministrators)
{
    m_team.flag();
    declared("mira");
    EXPECT_EQ(must(conflicts().list(m_team.as("tom"))).size(), 0u);
    EXPECT_FALSE(must(conflicts().list(m_team.as("dana")))[0].contains("reason"));
    EXPECT_EQ(must(conflicts().list(m_team.as("mira")))[0]["reason"], "My sister runs it.");
    EXPECT_EQ(must(conflicts().list(m_team.as("admin")))[0]["reason"], "My sister runs it.");
    EXPECT_EQ(codeOf(conflicts().declare(m_team.as("mira"), "acc-1", false, "Again.")), "conflict");
    EXPECT_EQ(codeOf(conflicts().declare(m_team.as("tom"), "acc-1", false, " ")), "usage");
    EXPECT_EQ(codeOf(conflicts().declare(m_team.as("tom"), "nobody", true, {})), "not_found");
}

} // namespace countersign::testing_support
