#include "ui/support/room_fixture.h"

#include "replay/replay_page.h"
#include "services/replay/replay_service.h"
#include "widgets/content_view.h"
#include "widgets/data_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace countersign::ui {
namespace {

using namespace countersign::testing_support;

class ReplayTest : public RoomTest {
protected:
    ReplayTest() { m_work.enrol("lena", {Role::Trainer}); }

    // One removal that stands, under HB-1.
    DecisionId standing()
    {
        Flagged flagged;
        flagged.text = "Lamps, lamps, lamps.";
        const DecisionId made = m_work.removed(flagged);
        m_work.after(hours(80)); // final, nothing left to be judged blind
        return made;
    }
    void makeSet(const std::vector<DecisionId> &decisions)
    {
        ReplayRecipe recipe;
        recipe.decisions = decisions;
        must(ReplayService(*m_work).createSet(m_work.as("lena"), "first steps", recipe));
    }
    void takeIt()
    {
        named<DataTable>(m_page, "sets")->setFocus();
        press(Qt::Key_Return);
        m_backend.drain();
    }
    ReplaySessionInfo session(const std::string &who) { return must(ReplayService(*m_work).sessions(m_work.as(who))).back(); }

    ReplayPage m_page{m_backend, m_navigator};
};

TEST_F(ReplayTest, ATrainerMakesASetByKeyboard)
{
    const DecisionId made = standing();
    enter(m_page, QStringLiteral("lena"), Room::Replay);
    named<QLineEdit>(m_page, "name")->setFocus();
    type(QStringLiteral("lamps"));
    named<QLineEdit>(m_page, "decisions")->setFocus();
    type(QStringLiteral("D-99 lamp"));
    pressButton(m_page, "make");
    EXPECT_TRUE(message(m_page).contains(QStringLiteral("\"lamp\" is no decision"))) << message(m_page).toStdString();
    EXPECT_EQ(named<QLineEdit>(m_page, "name")->text(), QStringLiteral("lamps"));
    named<QLineEdit>(m_page, "decisions")->selectAll();
    named<QLineEdit>(m_page, "decisions")->setFocus();
    type(QString::fromStdString(made.str()));
    pressButton(m_page, "make");
    const auto sets = must(ReplayService(*m_work).sets(&m_work.as("lena")));
    ASSERT_EQ(sets.size(), 1U);
    EXPECT_EQ(sets[0].name, "lamps");
    EXPECT_EQ(sets[0].items, 1);
    EXPECT_TRUE(named<QLineEdit>(m_page, "name")->text().isEmpty());
    shoot(m_page, "replay-home");
}

TEST_F(ReplayTest, TraineesTakeSetsAndMakeNone)
{
    makeSet({standing()});
    enter(m_page, QStringLiteral("ben"), Room::Replay);
    EXPECT_FALSE(named<QLineEdit>(m_page, "name")->isVisible());
    EXPECT_TRUE(named<QPushButton>(m_page, "take")->isEnabled());
}

TEST_F(ReplayTest, JudgedAsOfThenRevealedAndScored)
{
    makeSet({standing()});
    enter(m_page, QStringLiteral("ben"), Room::Replay);
    const std::int64_t log = m_work.logSize();
    takeIt();
    auto *content = named<ContentView>(m_page, "content");
    EXPECT_EQ(content->toPlainText(), QStringLiteral("Lamps, lamps, lamps."));
    EXPECT_EQ(QApplication::focusWidget(), content);
    EXPECT_FALSE(named<DataTable>(m_page, "compare")->isVisible());
    shoot(m_page, "replay-item");
    press(Qt::Key_Y);
    EXPECT_EQ(QApplication::focusWidget(), named<QLineEdit>(m_page, "filter"));
    EXPECT_EQ(session("ben").answered, 0);
    type(QStringLiteral("HB-1"));
    press(Qt::Key_Return);
    m_backend.drain();
    EXPECT_EQ(session("ben").answered, 1);
    EXPECT_TRUE(named<QLabel>(m_page, "agrees")->text().contains(QStringLiteral("You agree")));
    const auto *compare = named<DataTable>(m_page, "compare")->model();
    EXPECT_EQ(compare->index(0, 1).data().toString(), QStringLiteral("Violates HB-1"));
    EXPECT_EQ(compare->index(0, 2).data().toString(), QStringLiteral("Violates HB-1"));
    shoot(m_page, "replay-reveal");
    press(Qt::Key_Space); // the next button has the keyboard
    m_backend.drain();
    const QString words = named<QLabel>(m_page, "scoreWords")->text();
    EXPECT_TRUE(words.contains(QStringLiteral("1 of 1 answers agree"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Small set, wide interval"))) << words.toStdString();
    shoot(m_page, "replay-score");
    EXPECT_EQ(m_work.logSize(), log); // R18
}

TEST_F(ReplayTest, AnotherAnswerIsShownAsADifferenceNotAsAFault)
{
    makeSet({standing()});
    enter(m_page, QStringLiteral("ben"), Room::Replay);
    takeIt();
    press(Qt::Key_N);
    m_backend.drain();
    EXPECT_TRUE(named<QLabel>(m_page, "agrees")->text().contains(QStringLiteral("You differ")));
    press(Qt::Key_Space);
    m_backend.drain();
    EXPECT_TRUE(named<QLabel>(m_page, "scoreWords")->text().contains(QStringLiteral("0 of 1 answers agree")));
}

TEST_F(ReplayTest, EscKeepsTheCaseAndAnswersNothing)
{
    makeSet({standing()});
    enter(m_page, QStringLiteral("ben"), Room::Replay);
    takeIt();
    press(Qt::Key_Y);
    type(QStringLiteral("n")); // a letter in the field, not an answer
    press(Qt::Key_Escape);
    m_backend.drain();
    EXPECT_EQ(session("ben").answered, 0);
    EXPECT_EQ(QApplication::focusWidget(), named<ContentView>(m_page, "content"));
}

} // namespace
} // namespace countersign::ui
