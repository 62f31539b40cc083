#include "ui/support/room_fixture.h"

#include "escalations/escalations_page.h"
#include "services/escalations/escalation_service.h"
#include "widgets/data_table.h"
#include "widgets/state_pane.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace countersign::ui {
namespace {

using namespace countersign::testing_support;

class EscalationsTest : public RoomTest {
protected:
    EscalationId opened(const std::string &by, const std::string &subject, EscalationKind kind = EscalationKind::Press)
    {
        EscalationService::Opening opening;
        opening.kind = kind;
        opening.subject = subject;
        opening.note = "A newspaper asks why this stays up.";
        return *EscalationId::parse(must(EscalationService(*m_work).open(m_work.as(by), opening)).id("escalation"));
    }
    Escalation now(EscalationId id) { return *m_work->escalations().find(id); }
    DataTable &table() { return *named<DataTable>(m_page, "list"); }

    EscalationsPage m_page{m_backend, m_navigator};
};

TEST_F(EscalationsTest, SaysWhatAnEmptyListIsFor)
{
    enter(m_page, QStringLiteral("ines"), Room::Escalations);
    EXPECT_EQ(m_page.firstFocus(), named<QPushButton>(m_page, "new"));
    EXPECT_FALSE(table().isVisible());
    shoot(m_page, "escalations-empty");
}

TEST_F(EscalationsTest, OneIsOpenedByKeyboardAndFoundInTheWorkspace)
{
    const CaseId reported = m_work.flag();
    enter(m_page, QStringLiteral("ines"), Room::Escalations);
    pressButton(m_page, "new");
    EXPECT_EQ(QApplication::focusWidget(), named<QComboBox>(m_page, "kind"));
    press(Qt::Key_Tab);
    type(QString::fromStdString(reported.str()));
    named<QPlainTextEdit>(m_page, "note")->setFocus();
    type(QStringLiteral("Why does it stay up?"));
    pressButton(m_page, "submit");
    const auto all = m_work->escalations().all();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].subject, reported.str());
    EXPECT_EQ(all[0].kind, EscalationKind::Press);
    EXPECT_EQ(all[0].dueAt - all[0].openedAt, hours(4));
    EXPECT_TRUE(m_said.contains(QStringLiteral("E-1 is open"))) << m_said.toStdString();
    EXPECT_EQ(table().currentKey(), QStringLiteral("E-1"));
}

TEST_F(EscalationsTest, AnAuthorsObjectionIsFiledAsAnAppealAtOnce)
{
    const DecisionId decision = m_work.removed();
    enter(m_page, QStringLiteral("ines"), Room::Escalations);
    pressButton(m_page, "new");
    named<QLineEdit>(m_page, "subject")->setFocus();
    type(QString::fromStdString(decision.str()));
    named<QPlainTextEdit>(m_page, "note")->setFocus();
    type(QStringLiteral("My client never meant it so."));
    named<QLineEdit>(m_page, "objectsTo")->setFocus();
    type(QString::fromStdString(decision.str()));
    pressButton(m_page, "submit");
    EXPECT_TRUE(m_said.contains(QStringLiteral("appeal A-1"))) << m_said.toStdString();
    EXPECT_EQ(m_work.decision(decision).state, DecisionState::UnderAppeal);
    shoot(m_page, "escalations-appeal");
}

TEST_F(EscalationsTest, ARefusalIsShownAndNothingTypedIsLost)
{
    enter(m_page, QStringLiteral("ines"), Room::Escalations);
    pressButton(m_page, "new");
    named<QLineEdit>(m_page, "subject")->setFocus();
    type(QStringLiteral("C-99"));
    pressButton(m_page, "submit");
    EXPECT_TRUE(message(m_page).contains(QStringLiteral("There is no C-99"))) << message(m_page).toStdString();
    EXPECT_EQ(named<QLineEdit>(m_page, "subject")->text(), QStringLiteral("C-99"));
    EXPECT_TRUE(named<QLineEdit>(m_page, "subject")->isVisible());
    named<QLineEdit>(m_page, "objectsTo")->setFocus();
    type(QStringLiteral("the ban"));
    pressButton(m_page, "submit");
    EXPECT_TRUE(message(m_page).contains(QStringLiteral("no decision"))) << message(m_page).toStdString();
    EXPECT_TRUE(m_work->escalations().all().empty());
}

TEST_F(EscalationsTest, OwnPauseResumeResolve)
{
    const EscalationId id = opened("mira", m_work.flag().str());
    enter(m_page, QStringLiteral("ines"), Room::Escalations);
    press(Qt::Key_Down);
    m_backend.drain();
    pressButton(m_page, "own");
    EXPECT_EQ(now(id).owner, m_work.as("ines").id());

    pressButton(m_page, "pause");
    EXPECT_EQ(QApplication::focusWidget(), named<QLineEdit>(m_page, "words"));
    press(Qt::Key_Return); // no reason
    m_backend.drain();
    EXPECT_TRUE(message(m_page).contains(QStringLiteral("needs a reason"))) << message(m_page).toStdString();
    EXPECT_EQ(now(id).state, EscalationState::Acknowledged);
    type(QStringLiteral("The lawyer answers on Monday."));
    press(Qt::Key_Return);
    m_backend.drain();
    EXPECT_EQ(now(id).state, EscalationState::Waiting);

    const Instant due = now(id).dueAt;
    m_clock.advance(minutes(30));
    pressButton(m_page, "resume");
    EXPECT_EQ(now(id).dueAt, due + minutes(30));
    shoot(m_page, "escalations-detail");
    pressButton(m_page, "resolve");
    type(QStringLiteral("Answered with the clause."));
    press(Qt::Key_Return);
    m_backend.drain();
    EXPECT_EQ(now(id).state, EscalationState::Resolved);
    EXPECT_EQ(table().model()->rowCount(), 0);
}

TEST_F(EscalationsTest, OnlyItsOwnerResolvesIt)
{
    const EscalationId id = opened("mira", m_work.flag().str());
    must(EscalationService(*m_work).acknowledge(m_work.as("dana"), id));
    enter(m_page, QStringLiteral("ines"), Room::Escalations, QString::fromStdString(id.str()));
    EXPECT_EQ(table().currentKey(), QString::fromStdString(id.str()));
    EXPECT_FALSE(named<QPushButton>(m_page, "resolve")->isEnabled());
    EXPECT_TRUE(named<QLabel>(m_page, "why")->text().contains(QStringLiteral("dana owns it")));
}

TEST_F(EscalationsTest, ModeratorsSeeTheirOwn)
{
    const EscalationId own = opened("mira", m_work.flag().str());
    const EscalationId other = opened("tom", m_work.flag().str());
    enter(m_page, QStringLiteral("mira"), Room::Escalations);
    EXPECT_TRUE(table().select(QString::fromStdString(own.str())));
    EXPECT_FALSE(table().select(QString::fromStdString(other.str())));
    m_page.enter(QString::fromStdString(other.str()));
    m_backend.drain();
    EXPECT_TRUE(message(m_page).contains(QStringLiteral("for you to see"))) << message(m_page).toStdString();
}

TEST_F(EscalationsTest, AuditorsOnlyRead)
{
    m_work.enrol("aud", {Role::Auditor});
    const EscalationId id = opened("tom", m_work.flag().str());
    enter(m_page, QStringLiteral("aud"), Room::Escalations, QString::fromStdString(id.str()));
    for (const char *act : {"new", "own", "resolve", "pause"})
        EXPECT_FALSE(named<QPushButton>(m_page, act)->isEnabled()) << act;
    EXPECT_TRUE(named<QLabel>(m_page, "why")->text().contains(QStringLiteral("Your role reads")));
}

TEST_F(EscalationsTest, ARefreshKeepsSelectionFocusAndWords)
{
    opened("mira", m_work.flag().str());
    const EscalationId second = opened("mira", m_work.flag().str());
    must(EscalationService(*m_work).acknowledge(m_work.as("ines"), second));
    enter(m_page, QStringLiteral("ines"), Room::Escalations, QString::fromStdString(second.str()));
    pressButton(m_page, "pause");
    type(QStringLiteral("half a sent"));
    opened("tom", m_work.flag().str(), EscalationKind::Safety); // sorts to the top
    m_page.refresh();
    m_backend.drain();
    EXPECT_EQ(table().model()->rowCount(), 3);
    EXPECT_EQ(table().currentKey(), QString::fromStdString(second.str()));
    EXPECT_EQ(QApplication::focusWidget(), named<QLineEdit>(m_page, "words"));
    EXPECT_EQ(named<QLineEdit>(m_page, "words")->text(), QStringLiteral("half a sent"));
}

} // namespace
} // namespace countersign::ui
