// R4: final begins with the notice, and one that the platform failed to deliver was not delivered.
#include "support/test_workspace.h"

#include "services/frame/facts.h"
#include "services/frame/notice_delivery.h"
#include "services/orders/outbox_service.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {

namespace {

class Delivery : public ::testing::Test {
protected:
    // The order to send the decision's notice as it stands now.
    PlatformOrder sending(DecisionId decision)
    {
        std::optional<PlatformOrder> last;
        for (const PlatformOrder &order : m_team->outgoing().orders(false))
            if (order.targetKind == "notice" && order.decision == decision && (!last || order.number > last->number))
                last = order;
        return last.value();
    }
    void settle(DecisionId decision, bool failed)
    {
        m_team.advance(hours(1)); // past every pause after a failure
        must(OutboxService(*m_team).take(nullptr, 1000));
        must(OutboxService(*m_team).settle(nullptr, sending(decision).id.str(), failed));
    }
    std::optional<Instant> delivered(DecisionId decision) { return noticeDeliveredAt(*m_team, m_team.decision(decision)); }
    std::set<std::string> missingFor(const std::vector<DecisionId> &grounds)
    {
        return unmetOf(must(ProposalService(*m_team).requirements(m_team.ban("acc-1", grounds))));
    }

    TestWorkspace m_team;
};

} // namespace

TEST_F(Delivery, WithoutAConnectorTheReleaseCounts)
{
    const auto grounds = m_team.twoFinal();
    EXPECT_EQ(delivered(grounds[0]), m_team.decision(grounds[0]).releasedAt);
    EXPECT_FALSE(missingFor(grounds).contains("R4:grounds.enough"));
}

TEST_F(Delivery, AcknowledgedAtTheFirstTryItCountsFromTheReleaseToo)
{
    const DecisionId made = m_team.removed();
    settle(made, false);
    EXPECT_EQ(delivered(made), m_team.decision(made).releasedAt);
}

TEST_F(Delivery, FailedItIsNotDeliveredAndTheViolationIsNotFinal)
{
    const auto grounds = m_team.twoFinal();
    settle(grounds[1], true);
    EXPECT_FALSE(delivered(grounds[1]));
    EXPECT_TRUE(missingFor(grounds).contains("R4:grounds.enough"));
    EXPECT_TRUE(unmetOf(ProposalService(*m_team).submit(m_team.as("emre"), m_team.ban("acc-1", grounds))).contains("R4:grounds.enough"));
    m_team.after(hours(500));
    EXPECT_TRUE(missingFor(grounds).contains("R4:grounds.enough")) << "waiting does not deliver it";
}

TEST_F(Delivery, FromItsLaterAcknowledgementOnTheTimeBeginsToRun)
{
    const auto grounds = m_team.twoFinal();
    settle(grounds[1], true);
    settle(grounds[1], true);
    settle(grounds[1], false);
    EXPECT_EQ(delivered(grounds[1]), m_team.now());
    EXPECT_TRUE(missingFor(grounds).contains("R4:grounds.enough"));
    m_team.after(hours(72) - seconds(1));
    EXPECT_TRUE(missingFor(grounds).contains("R4:grounds.enough"));
    m_team.after(seconds(1));
    EXPECT_FALSE(missingFor(grounds).contains("R4:grounds.enough"));
    m_team.checkLog();
}

TEST_F(Delivery, ABanThatWasSignedIsNotReleasedWhenANoticeTurnsOutNotToHaveArrived)
{
    const auto grounds = m_team.twoFinal();
    const ProposalId ban = m_team.propose("emre", m_team.ban("acc-1", grounds));
    m_team.countersign("ines", ban);
    must(OutboxService(*m_team).settle(nullptr, sending(grounds[0]).id.str(), true));
    m_team.advance(minutes(15));
    m_team.appealsComplete();
    EXPECT_EQ(m_team.runClock().voided, std::vector<std::string>{ban.str()});
}

TEST_F(Delivery, TheWindowForAnAppealDoesNotCloseOnWhoWasNotTold)
{
    const DecisionId made = m_team.removed();
    settle(made, true);
    m_team.advance(hours(24 * 400));
    AppealFiling late;
    late.decision = made;
    late.text = "Nobody told me.";
    EXPECT_EQ(codeOf(AppealService(*m_team).file(m_team.as("ben"), late)), "ok");
}

} // namespace countersign::testing_support
