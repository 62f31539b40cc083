// Deciding in the Review workspace, with real key presses over a real workspace.
#include "ui/support/review_fixture.h"
#include "widgets/content_view.h"

#include <gmock/gmock.h>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace countersign::ui {
namespace {

using testing::HasSubstr;
using std::chrono::minutes;

TEST_F(ReviewTest, LeavingUpTakesOneKeyAndDealsTheNext)
{
    const CaseId one = ws.flag();
    ws.flag({.account = "acc-2"});
    open();
    ASSERT_EQ(shown(), one.str());
    press(Qt::Key_A);
    EXPECT_EQ(only(one).verdict, Verdict::NoViolation);
    EXPECT_EQ(only(one).state, DecisionState::Held);
    EXPECT_NE(shown(), one.str());
    EXPECT_FALSE(shown().empty());
    EXPECT_EQ(QApplication::focusWidget(), content());
    EXPECT_THAT(said.toStdString(), HasSubstr("0:05"));
}

TEST_F(ReviewTest, RemovingTakesThreeKeysBesideWhatIsWritten)
{
    const CaseId one = ws.flag({.text = "Buy ten followers now. Cheap.", .alleged = "SP-1"});
    open();
    int keys = 0;
    press(Qt::Key_R), ++keys;
    press(Qt::Key_1), ++keys;
    EXPECT_TRUE(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())) << "the rationale is what is missing first";
    type(QStringLiteral("Sells followers."));
    for (const char *why : {"It teaches nothing.", "It is no news."}) {
        press(Qt::Key_Return); // ends the text before it
        ASSERT_TRUE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(QString::fromLatin1(why));
    }
    press(Qt::Key_Return), ++keys;
    EXPECT_EQ(keys, 3);
    const Decision made = only(one);
    EXPECT_EQ(made.clause, "SP-1");
    EXPECT_EQ(made.actions, std::vector{ActionKind::Remove});
    const auto finding = ws->log().open(made.findingVault);
    ASSERT_TRUE(finding);
    EXPECT_EQ(stringOr(*finding, "quote"), "Buy ten followers now. Cheap.");
    EXPECT_EQ(stringOr(*finding, "rationale"), "Sells followers.");
    EXPECT_EQ(finding->at("exceptions").at("newsworthy"), "It is no news.");
}

TEST_F(ReviewTest, SelectedWordsAreTheQuotation)
{
    const CaseId one = ws.flag({.text = "A calm sentence. Then the words that matter.", .alleged = "CS-1"});
    open();
    auto *text = static_cast<ContentView *>(content());
    QTextCursor cursor = text->document()->find(QStringLiteral("words that matter"));
    text->setTextCursor(cursor);
    press(Qt::Key_T);
    EXPECT_THAT(said.toStdString(), HasSubstr("words that matter"));
    press(Qt::Key_R);
    press(Qt::Key_1);
    type(QStringLiteral("As quoted."));
    press(Qt::Key_Return);
    const Decision made = only(one);
    EXPECT_EQ(made.clause, "CS-1");
    EXPECT_EQ(stringOr(*ws->log().open(made.findingVault), "quote"), "words that matter");
}

TEST_F(ReviewTest, RemovingMediaTakesFourKeysBesideWhatIsWritten)
{
    const CaseId one = ws.flag({.text = "See for yourself.", .alleged = "CS-1", .videoSeconds = 15});
    open();
    int keys = 0;
    press(Qt::Key_T), ++keys;
    type(QStringLiteral("6-19"));
    press(Qt::Key_Return); // ends what is written
    EXPECT_THAT(said.toStdString(), HasSubstr("no time within the recording of 15 s"));
    press(Qt::Key_T);
    type(QStringLiteral("0:06-9"));
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), content());
    press(Qt::Key_R), ++keys;
    press(Qt::Key_1), ++keys;
    type(QStringLiteral("As seen."));
    press(Qt::Key_Return), ++keys;
    EXPECT_EQ(keys, 4);
    const Decision made = only(one);
    EXPECT_EQ(made.mediaFrom, 6);
    EXPECT_EQ(made.mediaTo, 9);
    EXPECT_EQ(stringOr(*ws->log().open(made.findingVault), "quote"), "") << "the caption is not what was marked";
}

TEST_F(ReviewTest, UndoTakesOneKeyAndBringsTheCaseBackWithItsWords)
{
    const CaseId one = ws.flag({.alleged = "CS-1"});
    ws.flag({.account = "acc-2"});
    open("mira", QString::fromStdString(one.str()));
    press(Qt::Key_R);
    press(Qt::Key_1);
    type(QStringLiteral("As quoted."));
    press(Qt::Key_Return);
    ASSERT_EQ(only(one).state, DecisionState::Held);
    EXPECT_THAT(page->holds().line().toStdString(), HasSubstr(one.str() + " Remove 0:10 (Z undoes)"));
    looked();
    press(Qt::Key_Z);
    EXPECT_EQ(only(one).state, DecisionState::Undone);
    EXPECT_EQ(shown(), one.str());
    EXPECT_EQ(page->desk().holding(), CaseViewModel::Holding::Mine);
    EXPECT_EQ(page->desk().draft().rationale, QStringLiteral("As quoted."));
    EXPECT_TRUE(page->holds().line().isEmpty());
}

TEST_F(ReviewTest, UndoWalksBackThroughWhatIsHeld)
{
    const CaseId one = ws.flag();
    const CaseId two = ws.flag({.account = "acc-2"});
    open();
    press(Qt::Key_A);
    looked();
    press(Qt::Key_A);
    EXPECT_EQ(page->holds().held().size(), 2u);
    press(Qt::Key_Z);
    EXPECT_EQ(only(two).state, DecisionState::Undone);
    EXPECT_EQ(only(one).state, DecisionState::Held);
    press(Qt::Key_Z);
    EXPECT_EQ(only(one).state, DecisionState::Undone);
    press(Qt::Key_Z);
    EXPECT_THAT(said.toStdString(), HasSubstr("Nothing of yours is held"));
}

TEST_F(ReviewTest, KeysDoNotReachACaseThatHasOnlyJustCome)
{
    const CaseId one = ws.flag();
    const CaseId two = ws.flag({.account = "acc-2"});
    open();
    press(Qt::Key_A);
    ASSERT_EQ(only(one).state, DecisionState::Held);
    press(Qt::Key_A); // typed ahead
    EXPECT_TRUE(ws->decisions().ofSubject(SubjectKind::Post, ws.reviewCase(two).subject).empty());
    EXPECT_EQ(said.toStdString(), "Ignored A: " + two.str() + " has only just come on screen. Press again.");
    looked();
    press(Qt::Key_A);
    EXPECT_EQ(only(two).state, DecisionState::Held);
}

TEST_F(ReviewTest, AKeyThatIsHeldDownDecidesOnce)
{
    ws.flag();
    const CaseId two = ws.flag({.account = "acc-2"});
    open();
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_A);
    looked();
    for (int i = 0; i < 5; ++i) {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"), true);
        QApplication::sendEvent(QApplication::focusWidget(), &again);
        looked();
    }
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_A); // even a driver that sends presses anew
    looked();
    EXPECT_TRUE(ws->decisions().ofSubject(SubjectKind::Post, ws.reviewCase(two).subject).empty());
    EXPECT_THAT(said.toStdString(), HasSubstr("let the key before it go first"));
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_A);
    press(Qt::Key_A);
    EXPECT_EQ(only(two).state, DecisionState::Held);
}

TEST_F(ReviewTest, AfterTheLeaseRanOutTheRefusalNamesItsRuleAndWordsAreKept)
{
    const CaseId one = ws.flag({.alleged = "CS-1"});
    open();
    press(Qt::Key_R);
    press(Qt::Key_1);
    type(QStringLiteral("As quoted."));
    ws.advance(minutes(16));
    looked();
    EXPECT_EQ(page->desk().holding(), CaseViewModel::Holding::Lost);
    press(Qt::Key_Return);
    EXPECT_THAT(message().toStdString(), HasSubstr("[R14]"));
    EXPECT_EQ(stringOr(ws.lastRefusal(), "rules"), "R14:case.held");
    EXPECT_EQ(page->desk().draft().rationale, QStringLiteral("As quoted."));
    page->desk().claimAgain();
    looked();
    press(Qt::Key_Return);
    EXPECT_EQ(only(one).state, DecisionState::Held);
}

TEST_F(ReviewTest, WhatTheClauseDoesNotAllowIsRefusedByTheRules)
{
    const CaseId one = ws.flag({.alleged = "CS-1"}); // allows removal, not limiting
    open();
    press(Qt::Key_L);
    press(Qt::Key_1);
    type(QStringLiteral("As quoted."));
    press(Qt::Key_Return);
    EXPECT_THAT(message().toStdString(), HasSubstr("does not allow"));
    EXPECT_THAT(message().toStdString(), HasSubstr("[R2]"));
    EXPECT_TRUE(ws->decisions().ofSubject(SubjectKind::Post, ws.reviewCase(one).subject).empty());
    EXPECT_EQ(page->desk().draft().rationale, QStringLiteral("As quoted."));
}

TEST_F(ReviewTest, ChangedContentIsSaidAndTheOldReadingDoesNotDecide)
{
    const CaseId one = ws.flag({.post = "p", .text = "First words."});
    open();
    ws.flag({.post = "p", .text = "Other words.", .reporter = "reader-2"});
    press(Qt::Key_A);
    EXPECT_THAT(message().toStdString(), HasSubstr("changed while you read"));
    EXPECT_TRUE(ws->decisions().ofSubject(SubjectKind::Post, ws.reviewCase(one).subject).empty());
}

TEST_F(ReviewTest, SkippingNeedsAReason)
{
    const CaseId one = ws.flag();
    const CaseId two = ws.flag({.account = "acc-2"});
    open();
    press(Qt::Key_S);
    press(Qt::Key_Return);
    EXPECT_EQ(shown(), one.str());
    type(QStringLiteral("I know the author"));
    press(Qt::Key_Return);
    EXPECT_EQ(shown(), two.str());
    EXPECT_FALSE(ws.reviewCase(one).lease);
}

TEST_F(ReviewTest, EscalatingOpensAnEscalationAndKeepsTheCase)
{
    const CaseId one = ws.flag();
    open();
    press(Qt::Key_E);
    press(Qt::Key_Down); // legal
    press(Qt::Key_Return);
    type(QStringLiteral("Is this a court order?"));
    press(Qt::Key_Return);
    const auto all = ws->escalations().all();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all.front().kind, EscalationKind::Legal);
    EXPECT_EQ(all.front().subject, one.str());
    EXPECT_EQ(shown(), one.str());
    EXPECT_TRUE(accountSays(QStringLiteral("Legal, due 3 Mar 2026 08:00 UTC")));
}

TEST_F(ReviewTest, AnEarlierDecisionAboutTheSameTextLendsItsWords)
{
    const std::string words = "Buy ten followers now. Cheap.";
    const DecisionId before = ws.removed({.account = "acc-1", .text = words, .alleged = "SP-1"}, "tom", "SP-1");
    const CaseId one = ws.flag({.account = "acc-2", .text = words, .alleged = "HB-1"});
    open();
    press(Qt::Key_Equal);
    auto *lend = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_TRUE(lend);
    EXPECT_THAT(lend->text().toStdString(), HasSubstr(before.str()));
    press(Qt::Key_Space);
    EXPECT_THAT(said.toStdString(), HasSubstr(before.str()));
    page->firstFocus()->setFocus();
    press(Qt::Key_R);
    EXPECT_EQ(page->desk().draft().clause, "SP-1");
    press(Qt::Key_Return);
    const Decision made = only(one);
    EXPECT_EQ(made.clause, "SP-1");
    EXPECT_EQ(stringOr(*ws->log().open(made.findingVault), "rationale"), "The words quoted do what the clause forbids.");
}

TEST_F(ReviewTest, ARemovalOfHighReachSaysThatASecondReaderLooks)
{
    const CaseId one = ws.flag({.reach = 21'000, .tags = {"nonprofit"}, .alleged = "CS-2"});
    ws.flag({.account = "acc-2"});
    open("mira", QString::fromStdString(one.str()));
    press(Qt::Key_R);
    press(Qt::Key_1);
    type(QStringLiteral("As quoted."));
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Return);
        type(QStringLiteral("No."));
    }
    press(Qt::Key_Return);
    EXPECT_EQ(only(one).state, DecisionState::Held) << "CS-2 is imminent: such content comes down at once";
    const CaseId other = ws.flag({.reach = 21'000, .alleged = "IB-1"});
    looked();
    page->enter(QString::fromStdString(other.str()));
    looked();
    EXPECT_TRUE(accountSays(QStringLiteral("21,000 followers  ▲ removals need a second reader")));
    press(Qt::Key_R);
    press(Qt::Key_1);
    type(QStringLiteral("As quoted."));
    for (int i = 0; i < 2; ++i) {
        press(Qt::Key_Return);
        type(QStringLiteral("No."));
    }
    press(Qt::Key_Return);
    EXPECT_TRUE(only(other).proposal.valid());
    EXPECT_THAT(said.toStdString(), HasSubstr("waits for a second reader"));
    EXPECT_THAT(said.toStdString(), HasSubstr("21,000"));
    EXPECT_NE(shown(), other.str());
    press(Qt::Key_Z);
    EXPECT_EQ(ws.proposal(only(other).proposal).state, ProposalState::Returned);
    EXPECT_EQ(shown(), other.str()) << "it comes back to who decided it";
    EXPECT_EQ(page->desk().holding(), CaseViewModel::Holding::Mine);
}

} // namespace
} // namespace countersign::ui
