// R26 in the window, by keys: a moderator carries out an order from Review, a team lead signs or rejects it in Escalations.
#include "ui/support/review_fixture.h"
#include "ui/support/room_fixture.h"

#include "escalations/escalations_page.h"
#include "services/authority/authority_service.h"
#include "widgets/data_table.h"

#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace countersign::ui {
namespace authority_window_tests {

using namespace countersign::testing_support;

class AuthorityReview : public ReviewTest {
protected:
    QLineEdit *field(const char *name) { return page->findChild<QLineEdit *>(QString::fromLatin1(name)); }
};

TEST_F(AuthorityReview, AnOrderIsCarriedOutByKeys)
{
    const CaseId one = ws.flag({.text = "Words that a court does not want."});
    const CaseId two = ws.flag();
    open();
    ASSERT_EQ(shown(), one.str());
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(QApplication::focusWidget(), field("authorityName"));
    EXPECT_EQ(field("authorityQuote")->text(), QStringLiteral("Words that a court does not want.")) << "a short post is quoted whole";
    type(QStringLiteral("Court of Example"));
    press(Qt::Key_Tab);
    type(QStringLiteral("AZ 12/34"));
    looked();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(message().contains(QStringLiteral("R26"))) << message().toStdString();
    EXPECT_EQ(field("authorityReference")->text(), QStringLiteral("AZ 12/34")) << "nothing typed is lost";
    EXPECT_EQ(shown(), one.str());
    EXPECT_EQ(QApplication::focusWidget(), field("authorityLaw")) << "the first field that is missing";
    type(QStringLiteral("Section 130"));
    press(Qt::Key_Tab);
    type(QStringLiteral("yesterday"));
    looked();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(message().contains(QStringLiteral("\"yesterday\" is no date."))) << message().toStdString();
    ASSERT_EQ(QApplication::focusWidget(), field("authorityOrdered"));
    field("authorityOrdered")->clear();
    type(QStringLiteral("2026-03-01"));
    for (const char *words : {"de, Atlantis", "Called back"}) {
        press(Qt::Key_Tab);
        type(QString::fromLatin1(words));
    }
    looked();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), field("authorityTerritories"));
    field("authorityTerritories")->clear();
    type(QStringLiteral("de, fr"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab); // the action: remove
    press(Qt::Key_Tab); // the words
    press(Qt::Key_Tab);
    ASSERT_TRUE(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    type(QStringLiteral("The order names this post."));
    looked();
    if (const QString folder = qEnvironmentVariable("COUNTERSIGN_SHOTS"); !folder.isEmpty())
        page->grab().save(folder + QStringLiteral("/authority-form.png"));
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto orders = must(AuthorityService(*ws).list());
    ASSERT_EQ(orders.size(), 1u) << message().toStdString();
    EXPECT_EQ(orders[0].reviewCase, one);
    EXPECT_EQ(orders[0].territories, (std::vector<std::string>{"DE", "FR"}));
    EXPECT_EQ(ws.reviewCase(one).state, CaseState::Open);
    EXPECT_EQ(shown(), two.str()) << "it goes on with the next one";
    EXPECT_TRUE(field("authorityName")->text().isEmpty());
}

TEST_F(AuthorityReview, EscapeKeepsWhatWasTyped)
{
    ws.flag();
    open();
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("Court"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(field("authorityName")->isVisible());
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(field("authorityName")->text(), QStringLiteral("Court"));
}

class AuthorityRoom : public RoomTest {
protected:
    DecisionId complied()
    {
        const CaseId one = m_work.flag({.text = "Words that a court does not want."});
        must(ReviewService(*m_work).claim(m_work.as("mira"), one));
        AuthorityFacts facts{"Court of Example", "AZ 12/34", {"DE", "FR"}, "Section 130", m_work.now() - hours(5), "Called back", {}, ActionKind::Remove,
                             m_work.violation(one).quote, {}, {}, "The order names this post."};
        return *DecisionId::parse(must(AuthorityService(*m_work).comply(m_work.as("mira"), one, facts)).id("decision"));
    }
    AuthorityState state() { return must(AuthorityService(*m_work).list()).front().state; }
    DataTable &orders() { return *named<DataTable>(m_page, "orders"); }
    bool says(const QString &words)
    {
        for (const QLabel *label : m_page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    EscalationsPage m_page{m_backend, m_navigator};
};

TEST_F(AuthorityRoom, AnotherLeadReadsTheOrderAndSignsByHolding)
{
    const DecisionId id = complied();
    enter(m_page, QStringLiteral("ines"), Room::Escalations);
    ASSERT_TRUE(orders().isVisible());
    orders().setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    m_backend.drain();
    EXPECT_EQ(orders().currentKey(), QString::fromStdString(id.str()));
    EXPECT_TRUE(says(QStringLiteral("Waits for a second signature, 24 h left")) || says(QStringLiteral("Waits for a second signature, 1 day")));
    EXPECT_TRUE(says(QStringLiteral("AZ 12/34")));
    shoot(m_page, "authority-waiting");
    press(Qt::Key_Return); // into the order
    auto *at = QApplication::focusWidget();
    QTest::keyPress(at, Qt::Key_Return, Qt::ControlModifier);
    for (const QDeadlineTimer end(10000); state() != AuthorityState::Countersigned && !end.hasExpired();) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_backend.drain();
    }
    EXPECT_EQ(state(), AuthorityState::Countersigned);
    QTest::keyRelease(at, Qt::Key_Return, Qt::ControlModifier);
    m_backend.drain();
    EXPECT_TRUE(m_said.contains(QStringLiteral("signed by two people"))) << m_said.toStdString();
    EXPECT_FALSE(orders().isVisible()) << "nothing waits any more";
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_TRUE(m_page.isAncestorOf(QApplication::focusWidget())) << "the keys stay in the room";
}

TEST_F(AuthorityRoom, ARejectionNeedsAReasonAndLiftsIt)
{
    complied();
    enter(m_page, QStringLiteral("ines"), Room::Escalations);
    orders().setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    m_backend.drain();
    pressButton(m_page, "authorityReject");
    EXPECT_TRUE(message(m_page).contains(QStringLiteral("says why"))) << message(m_page).toStdString();
    named<QLineEdit>(m_page, "authorityReason")->setFocus();
    type(QStringLiteral("The court knows nothing of it."));
    press(Qt::Key_Return);
    m_backend.drain();
    EXPECT_EQ(state(), AuthorityState::Rejected);
}

TEST_F(AuthorityRoom, WhoCarriedItOutSeesWhyTheyCannotSign)
{
    complied();
    enter(m_page, QStringLiteral("mira"), Room::Escalations);
    orders().setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    m_backend.drain();
    EXPECT_FALSE(named<QPushButton>(m_page, "authoritySign")->isEnabled());
    EXPECT_EQ(state(), AuthorityState::Unsigned);
}

} // namespace authority_window_tests
} // namespace countersign::ui
