#include "ui/support/page_fixture.h"

#include "appeals/appeals_page.h"
#include "appeals/hearing_pane.h"
#include "appeals/outcome_pane.h"
#include "widgets/data_table.h"
#include "widgets/hold_button.h"
#include "widgets/key_guard.h"
#include "widgets/message_bar.h"
#include "widgets/text_ask.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace countersign::ui {
namespace {

using testing_support::anyContains;
using testing_support::everyText;
using testing_support::Flagged;
using testing_support::shoot;

class AppealsPageTest : public testing_support::PageTest {
protected:
    std::unique_ptr<AppealsPage> page(const char *who, Access access = Access::Full, const QString &subject = {})
    {
        signIn(who);
        auto made = std::make_unique<AppealsPage>(backend, navigator);
        made->hearing()->guard()->setSettle(0);
        show(*made, subject, access);
        return made;
    }

    void press(Page &page, int key)
    {
        ++keys;
        drain();
        QTest::keyClick(page.focusWidget(), static_cast<Qt::Key>(key));
        drain();
    }

    QPlainTextEdit *reply(const AppealsPage &page)
    {
        for (auto *edit : page.hearing()->outcome()->findChildren<QPlainTextEdit *>())
            return edit;
        return nullptr;
    }

    QPushButton *button(const AppealsPage &page, const QString &text)
    {
        for (QPushButton *one : page.findChildren<QPushButton *>())
            if (QString(one->text()).remove(QLatin1Char('&')).startsWith(text))
                return one;
        return nullptr;
    }

    QString message(const AppealsPage &page) { return page.findChild<MessageBar *>()->text(); }

    int keys = 0;
};

TEST_F(AppealsPageTest, SaysThatNothingWasFiled)
{
    const auto p = page("dana");
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("No appeal was ever filed.")));
}

TEST_F(AppealsPageTest, HidesWhoDecidedUntilTheAnswerIsGiven)
{
    const AppealId id = ws.appeal(ws.removed({}, "mira"));
    const auto p = page("dana");
    const QStringList secrets{QStringLiteral("mira"), QStringLiteral("do what the clause forbids")};
    press(*p, Qt::Key_Return);
    ASSERT_TRUE(p->model().file() && p->model().file()->mine) << message(*p).toStdString();
    for (const QString &secret : secrets)
        EXPECT_FALSE(anyContains(everyText(*p), secret)) << secret.toStdString();
    for (const char *shown : {"Words of post-1.", "Please look at it again.", "HB-1", "Exactly what was judged"})
        EXPECT_TRUE(anyContains(everyText(*p), QString::fromLatin1(shown))) << shown;
    EXPECT_FALSE(p->hearing()->outcome()->isVisibleTo(p.get()));
    shoot(*p, QStringLiteral("appeal_blind"));
    press(*p, Qt::Key_Y);
    EXPECT_EQ(p->model().file()->answer, HearerAnswer::Violates);
    for (const QString &secret : secrets)
        EXPECT_TRUE(anyContains(everyText(*p), secret)) << secret.toStdString();
    EXPECT_TRUE(p->hearing()->outcome()->isVisibleTo(p.get()));
    // What was found blind stands.
    press(*p, Qt::Key_N);
    EXPECT_EQ(p->model().file()->answer, HearerAnswer::Violates);
    EXPECT_EQ(ws.appealNow(id).state, AppealState::InReview);
}

TEST_F(AppealsPageTest, OverturnsWithAllConsequencesInFourKeys)
{
    const DecisionId decision = ws.removed({}, "mira");
    const AppealId id = ws.appeal(decision);
    const auto p = page("dana");
    press(*p, Qt::Key_Return);
    keys = 0;
    press(*p, Qt::Key_N);
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Overturned: post restored, strike K-1 void")));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Stands: the removal stays, strike K-1 counts again")));
    const int foretold = p->model().storyOf(AppealOutcome::Overturned).count;
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("%1 effect").arg(foretold)));
    press(*p, Qt::Key_2);
    reply(*p)->setFocus();
    QTest::keyClicks(reply(*p), QStringLiteral("It was educational; the post is back."));
    drain();
    auto *hold = p->hearing()->outcome()->foot()->findChild<HoldButton *>();
    EXPECT_TRUE(hold->isEnabled());
    shoot(*p, QStringLiteral("appeal_outcome"));
    ++keys;
    QSignalSpy decided(&p->model(), &AppealsViewModel::decided);
    holdCtrlEnter(p->focusWidget(), [&] { return !decided.isEmpty(); });
    EXPECT_LE(keys, 4);
    EXPECT_EQ(ws.appealNow(id).state, AppealState::Overturned);
    EXPECT_EQ(ws.appealNow(id).attribution, "review:missed_context");
    EXPECT_EQ(ws.decision(decision).state, DecisionState::Overturned);
    EXPECT_EQ(ws.strikeOf(decision).state, StrikeState::Void);
    EXPECT_TRUE(message(*p).contains(QStringLiteral("%1 effect").arg(foretold))) << message(*p).toStdString();
    shoot(*p, QStringLiteral("appeal_decided"));
}

TEST_F(AppealsPageTest, ADecisionThatStandsNeedsNoCauseButAReply)
{
    const DecisionId decision = ws.removed({}, "mira");
    const AppealId id = ws.appeal(decision);
    const auto p = page("dana");
    press(*p, Qt::Key_Return);
    press(*p, Qt::Key_Y);
    auto *hold = p->hearing()->outcome()->foot()->findChild<HoldButton *>();
    EXPECT_FALSE(hold->isEnabled());
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Write the reply")));
    reply(*p)->setFocus();
    QTest::keyClicks(reply(*p), QStringLiteral("It stays removed."));
    QSignalSpy decided(&p->model(), &AppealsViewModel::decided);
    holdCtrlEnter(p->focusWidget(), [&] { return !decided.isEmpty(); });
    EXPECT_EQ(ws.appealNow(id).state, AppealState::Stands);
    EXPECT_EQ(ws.strikeOf(decision).state, StrikeState::Active);
}

TEST_F(AppealsPageTest, AnOverturnWithoutACauseIsOff)
{
    ws.appeal(ws.removed({}, "mira"));
    const auto p = page("dana");
    press(*p, Qt::Key_Return);
    press(*p, Qt::Key_U);
    auto *hold = p->hearing()->outcome()->foot()->findChild<HoldButton *>();
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Choose an outcome")));
    press(*p, Qt::Key_O);
    reply(*p)->setFocus();
    QTest::keyClicks(reply(*p), QStringLiteral("Back."));
    EXPECT_FALSE(hold->isEnabled());
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Say what went wrong")));
    p->hearing()->firstFocus()->setFocus();
    press(*p, Qt::Key_1);
    EXPECT_TRUE(hold->isEnabled());
    EXPECT_EQ(reply(*p)->toPlainText(), QStringLiteral("Back."));
}

TEST_F(AppealsPageTest, WhoTookPartCannotHearItAndIsToldWhy)
{
    const AppealId id = ws.appeal(ws.removed({}, "dana"));
    const auto p = page("dana");
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("[R7]")));
    EXPECT_FALSE(button(*p, QStringLiteral("Hear it"))->isEnabled());
    press(*p, Qt::Key_Return);
    EXPECT_TRUE(message(*p).contains(QStringLiteral("[R7]"))) << message(*p).toStdString();
    EXPECT_EQ(ws.appealNow(id).state, AppealState::Received);
    EXPECT_EQ(ws.lastRefusal()["use_case"], "appeal.claim");
}

TEST_F(AppealsPageTest, InadmissibleNeedsAReasonAndKeepsWhatWasTyped)
{
    const AppealId id = ws.appeal(ws.removed({}, "mira"));
    const auto p = page("dana");
    QTest::mouseClick(button(*p, QStringLiteral("Inadmissible")), Qt::LeftButton);
    QTest::mouseClick(button(*p, QStringLiteral("Find it inadmissible")), Qt::LeftButton);
    drain();
    EXPECT_TRUE(message(*p).contains(QStringLiteral("needs a reason"))) << message(*p).toStdString();
    QTest::keyClicks(p->findChild<TextAsk *>()->findChild<QPlainTextEdit *>(), QStringLiteral("It is about another service."));
    sync(*p);
    EXPECT_EQ(p->findChild<TextAsk *>()->words(), QStringLiteral("It is about another service."));
    QTest::mouseClick(button(*p, QStringLiteral("Find it inadmissible")), Qt::LeftButton);
    drain();
    EXPECT_EQ(ws.appealNow(id).state, AppealState::Inadmissible);
    EXPECT_TRUE(p->findChild<TextAsk *>()->words().isEmpty());
}

TEST_F(AppealsPageTest, RecordsALetterWithTheTimeAtWhichItWasFiled)
{
    const DecisionId decision = ws.removed({}, "mira");
    ws.advance(std::chrono::hours(2));
    const auto p = page("dana", Access::Full, QStringLiteral("D-1"));
    auto *words = p->findChild<QPlainTextEdit *>(QStringLiteral("appealWords"));
    ASSERT_NE(words, nullptr);
    QTest::mouseClick(button(*p, QStringLiteral("Record the appeal")), Qt::LeftButton);
    drain();
    EXPECT_TRUE(message(*p).contains(QStringLiteral("needs the appellant's words"))) << message(*p).toStdString();
    QTest::keyClicks(words, QStringLiteral("I quoted it to warn people."));
    QTest::mouseClick(button(*p, QStringLiteral("Record the appeal")), Qt::LeftButton);
    drain();
    const auto appeals = ws->appeals().ofDecision(decision, ws.now());
    ASSERT_EQ(appeals.size(), 1u);
    EXPECT_EQ(appeals.front().recordedBy, ws.as("dana").id());
    EXPECT_EQ(ws.decision(decision).state, DecisionState::UnderAppeal);
    EXPECT_EQ(p->model().current(), QStringLiteral("A-1"));
}

TEST_F(AppealsPageTest, AModeratorSeesTheOutcomeOfTheirOwnDecisionsOnly)
{
    Flagged other;
    other.account = "acc-2";
    const AppealId mine = ws.appeal(ws.removed({}, "mira"));
    const AppealId others = ws.appeal(ws.removed(other, "tom"));
    ws.answer("dana", mine, AppealOutcome::Overturned);
    const auto p = page("mira", Access::Read);
    const QStringList texts = everyText(*p);
    EXPECT_TRUE(anyContains(texts, QString::fromStdString(mine.str())));
    EXPECT_FALSE(anyContains(texts, QString::fromStdString(others.str())));
    EXPECT_TRUE(anyContains(texts, QStringLiteral("Outcome: Overturned")));
    EXPECT_TRUE(anyContains(texts, QStringLiteral("We looked at it again.")));
    EXPECT_FALSE(button(*p, QStringLiteral("Hear it"))->isEnabled());
    EXPECT_FALSE(button(*p, QStringLiteral("Record an appeal"))->isEnabled());
    press(*p, Qt::Key_Return);
    EXPECT_TRUE(message(*p).isEmpty());
}

TEST_F(AppealsPageTest, ARefreshKeepsReplyOutcomeAndFocus)
{
    Flagged other;
    other.account = "acc-2";
    const DecisionId second = ws.removed(other, "tom");
    ws.appeal(ws.removed({}, "mira"));
    const auto p = page("dana");
    press(*p, Qt::Key_Return);
    press(*p, Qt::Key_N);
    press(*p, Qt::Key_S);
    reply(*p)->setFocus();
    QTest::keyClicks(reply(*p), QStringLiteral("So far"));
    const AppealId later = ws.appeal(second);
    sync(*p);
    EXPECT_TRUE(anyContains(everyText(*p), QString::fromStdString(later.str())));
    EXPECT_EQ(p->focusWidget(), reply(*p));
    EXPECT_EQ(reply(*p)->toPlainText(), QStringLiteral("So far"));
    EXPECT_FALSE(anyContains(everyText(*p), QStringLiteral("Say what went wrong"))); // Stands is still chosen
    // Elsewhere and back: the reply is still there.
    p->model().open(QString::fromStdString(later.str()));
    drain();
    EXPECT_TRUE(reply(*p)->toPlainText().isEmpty());
    p->model().open(QStringLiteral("A-1"));
    drain();
    EXPECT_EQ(reply(*p)->toPlainText(), QStringLiteral("So far"));
}

} // namespace
} // namespace countersign::ui
