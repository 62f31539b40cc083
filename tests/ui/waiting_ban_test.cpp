#include "ui/support/page_fixture.h"

namespace countersign::ui {
namespace {

// R24, R21: what a window's clock may do with a ban that waits.
class WaitingBan : public testing_support::PageTest {
protected:
    void SetUp() override
    {
        const auto grounds = ws.twoFinal();
        m_proposal = ws.propose("emre", ws.ban("acc-1", grounds));
        ws.countersign("ines", m_proposal);
        QObject::connect(&backend, &Backend::clockActed, &backend, [this](int released, int, int) { m_released += released; });
        QObject::connect(&backend, &Backend::trouble, &backend, [this](const QString &sentence) { m_troubles << sentence; });
    }

    void passes(Milliseconds time)
    {
        ws.advance(time);
        ws.appealsComplete();
        clock.set(ws.now());
    }

    // Set by somebody: the window's own clock, while its process saw none of that time pass.
    void isSet(Milliseconds time)
    {
        clock.jump(time);
        ws.advance(time);
        ws.appealsComplete();
    }

    void look()
    {
        backend.tick();
        drain();
    }

    ProposalId m_proposal;
    int m_released = 0;
    QStringList m_troubles;
};

TEST_F(WaitingBan, OverdueWhenTheWindowOpensWaitsOnceMore)
{
    passes(std::chrono::hours(1));
    openWorkspace();
    look();
    EXPECT_EQ(m_released, 0) << "nobody could have stopped it";
    EXPECT_EQ(ws.proposal(m_proposal).releaseAt, ws.now() + std::chrono::minutes(15));
    passes(std::chrono::minutes(15));
    look();
    EXPECT_EQ(m_released, 1);
    EXPECT_TRUE(m_troubles.isEmpty()) << m_troubles.join(QLatin1Char(' ')).toStdString();
}

TEST_F(WaitingBan, WaitsOnceMoreAfterTheClockWasSetForward)
{
    openWorkspace();
    look();
    isSet(std::chrono::hours(1));
    look();
    EXPECT_EQ(m_released, 0);
    EXPECT_EQ(ws.proposal(m_proposal).releaseAt, ws.now() + std::chrono::minutes(15));
    ASSERT_EQ(m_troubles.size(), 1);
    EXPECT_TRUE(m_troubles.first().contains(QLatin1String("clock was set forward")));
    look();
    EXPECT_EQ(ws.proposal(m_proposal).state, ProposalState::Countersigned);
    passes(std::chrono::minutes(15));
    look();
    EXPECT_EQ(m_released, 1);
    EXPECT_EQ(m_troubles.size(), 1);
}

TEST_F(WaitingBan, ADecisionThatCanStillBeUndoneIsNotReleasedByAJump)
{
    testing_support::Flagged other;
    other.account = "acc-2";
    const CaseId one = ws.flag(other);
    const DecisionId held = ws.decide("tom", one, ws.violation(one), {ActionKind::Remove});
    clock.set(ws.now());
    openWorkspace();
    look();
    isSet(std::chrono::hours(1));
    look();
    look();
    EXPECT_EQ(ws.decision(held).state, DecisionState::Held);
    passes(std::chrono::minutes(2));
    look();
    EXPECT_EQ(ws.decision(held).state, DecisionState::Standing);
}

TEST_F(WaitingBan, IsReleasedByAWindowThatNobodyTouches)
{
    openWorkspace();
    look();
    passes(std::chrono::minutes(15));
    backend.setTick(std::chrono::milliseconds(1));
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_released == 1; }));
    backend.setTick(std::chrono::milliseconds(0));
    drain();
    EXPECT_EQ(m_released, 1);
}

} // namespace
} // namespace countersign::ui
