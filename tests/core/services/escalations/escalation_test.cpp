// Escalations with their clocks, and orders to the platform until it acknowledges them.
#include "services/escalations/escalation_service.h"
#include "services/orders/outbox_service.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {

namespace {

class Escalations : public ::testing::Test {
protected:
    EscalationService escalations() { return EscalationService(*m_team); }
    OutboxService outbox() { return OutboxService(*m_team); }

    EscalationId open(EscalationKind kind, const std::string &subject, DecisionId objectsTo = {})
    {
        EscalationService::Opening opening;
        opening.kind = kind;
        opening.subject = subject;
        opening.note = "Somebody asks.";
        opening.objectsTo = objectsTo;
        return *EscalationId::parse(must(escalations().open(m_team.as("mira"), opening)).id("escalation"));
    }
    Escalation now(EscalationId id) { return m_team->escalations().find(id).value(); }

    TestWorkspace m_team;
};

} // namespace

TEST_F(Escalations, EveryKindHasItsClock)
{
    const std::string subject = m_team.flag().str();
    EXPECT_EQ(now(open(EscalationKind::Safety, subject)).dueAt, m_team.now() + hours(1));
    EXPECT_EQ(now(open(EscalationKind::Press, subject)).dueAt, m_team.now() + hours(4));
    EXPECT_EQ(now(open(EscalationKind::Legal, subject)).dueAt, m_team.now() + hours(24));
    EscalationService::Opening past{EscalationKind::Legal, subject, m_team.now() - seconds(1), "Late.", {}};
    EXPECT_EQ(codeOf(escalations().open(m_team.as("mira"), past)), "usage");
    EXPECT_EQ(codeOf(escalations().open(m_team.as("mira"), {EscalationKind::Legal, "C-999", {}, "Which?", {}})), "not_found");
}

TEST_F(Escalations, TheClockStopsOnlyWithAReasonAndGoesOnWhereItStood)
{
    const EscalationId id = open(EscalationKind::Press, m_team.flag().str());
    const Instant due = now(id).dueAt;
    EXPECT_EQ(codeOf(escalations().wait(m_team.as("vera"), id, "A reason.")), "conflict") << "nobody has it yet";
    must(escalations().acknowledge(m_team.as("vera"), id));
    EXPECT_EQ(now(id).owner, m_team.as("vera").id());
    EXPECT_EQ(codeOf(escalations().wait(m_team.as("vera"), id, "  \n ")), "usage");
    must(escalations().wait(m_team.as("vera"), id, "The newspaper calls back."));
    m_team.advance(hours(3));
    must(escalations().resume(m_team.as("vera"), id));
    EXPECT_EQ(now(id).dueAt, due + hours(3));
    EXPECT_EQ(codeOf(escalations().resolve(m_team.as("mira"), id, "Not mine.")), "forbidden");
    must(escalations().resolve(m_team.as("vera"), id, "Answered."));
    EXPECT_EQ(now(id).state, EscalationState::Resolved);
    EXPECT_EQ(codeOf(escalations().resolve(m_team.as("vera"), id, "Again.")), "conflict");
    m_team.checkLog();
}

TEST_F(Escalations, AnAuthorsObjectionThatArrivesAsALetterIsAnAppeal) // R3
{
    const DecisionId made = m_team.removed();
    const EscalationId id = open(EscalationKind::Legal, made.str(), made);
    EXPECT_EQ(m_team.decision(made).state, DecisionState::UnderAppeal);
    EXPECT_EQ(m_team.appealNow(AppealId(1)).recordedBy, m_team.as("mira").id());
    EXPECT_EQ(now(id).account, m_team.decision(made).account);
    m_team.checkLog();
}

TEST_F(Escalations, OrdersAreNumberedPerTargetAndSettledOnce)
{
    const DecisionId made = m_team.removed();
    const auto orders = m_team.orders(m_team.decision(made).account);
    ASSERT_EQ(orders.size(), 1u);
    EXPECT_EQ(orders[0].number, 1);
    const std::string key = orders[0].id.str();
    EXPECT_EQ(must(outbox().settle(nullptr, key, false)).id("state"), "acknowledged");
    EXPECT_EQ(codeOf(outbox().settle(nullptr, key, false)), "conflict");
    EXPECT_EQ(codeOf(outbox().settle(nullptr, key, true)), "conflict");
    EXPECT_EQ(codeOf(outbox().settle(nullptr, "O-999", false)), "not_found");
    EXPECT_EQ(codeOf(outbox().settle(nullptr, "rubbish", false)), "not_found");
    m_team.checkLog();
}

TEST_F(Escalations, ANewerOrderForATargetMakesTheOlderStale) // R19
{
    const DecisionId made = m_team.removed();
    const AccountId account = m_team.decision(made).account;
    const AppealId appeal = m_team.appeal(made);
    must(AppealService(*m_team).admit(m_team.as("vera"), appeal));
    must(AppealService(*m_team).claim(m_team.as("dana"), appeal));
    m_team.answer("dana", appeal, AppealOutcome::Overturned);
    auto orders = m_team.orders(account);
    ASSERT_GE(orders.size(), 2u);
    EXPECT_EQ(orders.back().number, 2);
    EXPECT_EQ(orders.back().action, "restore");
    EXPECT_EQ(orders.front().state, "superseded") << "the removal must not reach the platform any more";
    EXPECT_EQ(codeOf(outbox().settle(nullptr, orders.front().id.str(), false)), "stale");
    for (const PlatformOrder &order : must(outbox().list(true)))
        EXPECT_NE(order.id, orders.front().id);
    must(outbox().settle(nullptr, orders.back().id.str(), false));
    EXPECT_EQ(m_team->sanctions().find(orders.back().sanction)->state, SanctionState::Reversed); // R8
    m_team.checkLog();
}

TEST_F(Escalations, ARestrictionWhoseGroundIsContestedBeforeItLeftIsNotDispatched) // R19 with R3
{
    const SanctionId ban = m_team.banned("acc-1", m_team.twoFinal());
    const AccountId account = m_team.account("acc-1");
    const auto queued = [&](const std::string &action) {
        int count = 0;
        for (const PlatformOrder &order : must(outbox().list(true)))
            count += order.account == account && order.targetKind == "account" && order.action == action ? 1 : 0;
        return count;
    };
    EXPECT_EQ(queued("ban"), 1);
    m_team.appeal(m_team.sanction(ban).grounds.front().decision);
    EXPECT_EQ(queued("ban"), 0);
    EXPECT_EQ(queued("restore"), 1);
    m_team.checkLog();
}

TEST_F(Escalations, AnOrderThatSomebodySaysFailedIsPutBackToTheTeamWithAClock)
{
    const DecisionId made = m_team.removed();
    const auto order = m_team.orders(m_team.decision(made).account).front();
    const Receipt receipt = must(outbox().settle(&m_team.as("vera"), order.id.str(), true));
    EXPECT_EQ(receipt.id("state"), "queued") << "and it is tried again";
    const auto id = EscalationId::parse(receipt.id("escalation"));
    ASSERT_TRUE(id);
    EXPECT_EQ(now(*id).account, order.account);
    EXPECT_EQ(now(*id).state, EscalationState::Open);
    EXPECT_EQ(now(*id).dueAt, m_team.now() + hours(1));
    m_team.checkLog();
}

} // namespace countersign::testing_support
