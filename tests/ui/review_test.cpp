// The Review workspace, with real key presses over a real workspace.
#include "review/review_page.h"

#include "casedetail/account_pane.h"
#include "casedetail/finding_panel.h"
#include "casedetail/media_view.h"
#include "queue/queue_pane.h"
#include "services/intake_service.h"
#include "ui/support/window_fixture.h"
#include "widgets/content_view.h"
#include "widgets/key_guard.h"
#include "widgets/message_bar.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace countersign::ui {
namespace {

using testing::HasSubstr;
using testing_support::Flagged;
using testing_support::must;
using std::chrono::minutes;
using std::chrono::seconds;

class ReviewTest : public WindowTest {
protected:
    void open(const char *handle = "mira", const QString &subject = {})
    {
        signIn(handle);
        page = std::make_unique<ReviewPage>(*m_backend, m_navigator);
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString &sentence) { said = sentence; });
        QObject::connect(page.get(), &Page::countChanged, page.get(), [this](int waiting) { count = waiting; });
        QObject::connect(m_backend.get(), &Backend::changed, page.get(), &Page::refresh); // as the shell does
        page->keyGuard().setNow([this] { return m_milliseconds; });
        page->enter(subject);
        present(*page);
        page->firstFocus()->setFocus();
        looked();
    }

    void TearDown() override { page.reset(); }

    // Half a second of looking at what is shown.
    void looked()
    {
        settle();
        m_milliseconds += 500;
    }

    std::string shown() const { return page->desk().id().toStdString(); }
    QString message() const { return page->findChild<MessageBar *>()->text(); }
    QListView *list() const { return page->findChild<QueuePane *>()->findChild<QListView *>(); }
    QWidget *content() const { return page->firstFocus(); }
    bool accountSays(const QString &text) const
    {
        for (const QLabel *label : page->findChild<AccountPane *>()->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }
    Decision only(CaseId id)
    {
        const Case one = ws.reviewCase(id);
        const auto all = ws->decisions().ofSubject(one.subjectKind, one.subject);
        EXPECT_EQ(all.size(), 1u);
        return all.front();
    }

    std::unique_ptr<ReviewPage> page;
    QString said;
    int count = -1;
    qint64 m_milliseconds = 1000;
};

TEST_F(ReviewTest, EnteringDealsTheMostUrgentCaseAndCountsTheRest)
{
    ws.flag();
    ws.flag({.account = "acc-2", .reach = 50'000});
    open();
    EXPECT_FALSE(shown().empty());
    EXPECT_EQ(count, 2);
    EXPECT_EQ(page->desk().holding(), CaseViewModel::Holding::Mine);
    EXPECT_THAT(page->desk().holdingSentence().toStdString(), HasSubstr("15:00"));
    EXPECT_EQ(page->findChild<QueuePane *>()->currentCase().toStdString(), shown());
}

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

TEST_F(ReviewTest, DecisionKeysAreDeadOutsideTheCase)
{
    const CaseId one = ws.flag();
    open();
    press(Qt::Key_Slash);
    ASSERT_TRUE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    type(QStringLiteral("a"));
    list()->setFocus();
    press(Qt::Key_A);
    EXPECT_TRUE(ws->decisions().ofSubject(SubjectKind::Post, ws.reviewCase(one).subject).empty());
}

TEST_F(ReviewTest, NextAndPreviousClaimThatCaseAndGiveBackTheOther)
{
    const CaseId one = ws.flag();
    const CaseId two = ws.flag({.account = "acc-2"});
    open();
    ASSERT_EQ(shown(), one.str());
    press(Qt::Key_J);
    EXPECT_EQ(shown(), two.str());
    EXPECT_TRUE(ws.reviewCase(two).lease);
    EXPECT_FALSE(ws.reviewCase(one).lease);
    press(Qt::Key_K);
    EXPECT_EQ(shown(), one.str());
}

TEST_F(ReviewTest, WhatSomebodyElseHoldsIsShownForReadingOnly)
{
    const CaseId one = ws.flag();
    must(ReviewService(*ws).claim(ws.as("tom"), one));
    open("mira", QString::fromStdString(one.str()));
    EXPECT_EQ(shown(), one.str());
    EXPECT_THAT(message().toStdString(), HasSubstr("is held by tom until"));
    press(Qt::Key_A);
    EXPECT_THAT(said.toStdString(), HasSubstr("For reading only: held by tom"));
    EXPECT_TRUE(ws->decisions().ofSubject(SubjectKind::Post, ws.reviewCase(one).subject).empty());
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

TEST_F(ReviewTest, ADraftSurvivesARestart)
{
    const CaseId one = ws.flag();
    open();
    press(Qt::Key_R);
    press(Qt::Key_1);
    type(QStringLiteral("Half a thou"));
    page->desk().saveDraft();
    settle();
    page.reset();
    m_backend.reset();
    open();
    EXPECT_EQ(shown(), one.str()) << "the case that is held is resumed";
    EXPECT_EQ(page->desk().draft().rationale, QStringLiteral("Half a thou"));
    EXPECT_EQ(page->desk().draft().clause, "HB-1");
}

TEST_F(ReviewTest, RefreshKeepsSelectionFocusAndWords)
{
    const CaseId one = ws.flag();
    open();
    press(Qt::Key_R);
    press(Qt::Key_1);
    type(QStringLiteral("Half a thou"));
    QWidget *focused = QApplication::focusWidget();
    ws.flag({.account = "acc-9", .reach = 90'000});
    page->refresh();
    settle();
    EXPECT_EQ(shown(), one.str());
    EXPECT_EQ(page->findChild<QueuePane *>()->currentCase().toStdString(), one.str());
    EXPECT_EQ(QApplication::focusWidget(), focused);
    EXPECT_EQ(static_cast<QPlainTextEdit *>(focused)->toPlainText(), QStringLiteral("Half a thou"));
    EXPECT_EQ(count, 2);
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

TEST_F(ReviewTest, TheFilterSpeaksTheQueryLanguage)
{
    ws.flag();
    ws.flag({.account = "acc-2", .text = "Something about carrots."});
    open();
    press(Qt::Key_Slash);
    type(QStringLiteral("carrots"));
    press(Qt::Key_Return);
    auto *rows = list()->model();
    EXPECT_EQ(rows->rowCount(), 1);
    press(Qt::Key_Slash);
    type(QStringLiteral("severity:dreadful"));
    press(Qt::Key_Return);
    EXPECT_EQ(rows->rowCount(), 1) << "what is shown stays";
    bool explained = false;
    for (const QLabel *label : page->findChild<QueuePane *>()->findChildren<QLabel *>())
        explained = explained || (label->isVisible() && label->text().contains(QStringLiteral("no severity")));
    EXPECT_TRUE(explained);
}

TEST_F(ReviewTest, PagesComeAsOneScrolls)
{
    for (int i = 0; i < 120; ++i)
        ws.flag({.account = "acc-" + std::to_string(i)});
    open();
    QListView *rows = list();
    EXPECT_EQ(rows->model()->rowCount(), 50);
    rows->scrollToBottom();
    settle();
    EXPECT_EQ(rows->model()->rowCount(), 100);
    rows->scrollToBottom();
    settle();
    EXPECT_EQ(rows->model()->rowCount(), 120);
}

TEST_F(ReviewTest, ARareWordIsFoundBeyondWhatOneReadLooksAt)
{
    for (int i = 0; i < 30; ++i)
        ws.flag({.account = "acc-" + std::to_string(i)});
    const CaseId rare = ws.flag({.account = "z", .text = "A rare carrot."}); // the youngest of its priority: the last
    QueueFilter filter;
    filter.text = "carrot";
    filter.mostRows = 7;
    const QueuePage first = must(ReviewService(*ws).queue(filter));
    EXPECT_TRUE(first.items.empty());
    EXPECT_FALSE(first.next.empty());
    signIn("mira");
    QueueViewModel queue(*m_backend);
    queue.setRowsAtOnce(7);
    queue.setQuery(QStringLiteral("carrot"));
    m_backend->drain();
    ASSERT_EQ(queue.rows()->count(), 1);
    EXPECT_EQ(queue.rows()->keyAt(0).toStdString(), rare.str());
    queue.refresh();
    m_backend->drain();
    EXPECT_EQ(queue.rows()->count(), 1);
    EXPECT_TRUE(queue.complete());
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

TEST_F(ReviewTest, EverythingThatTakesTheFocusHasAName)
{
    ws.twoFinal({.account = "acc-1"});
    ws.flag({.account = "acc-1", .alleged = "SP-1", .videoSeconds = 15});
    open();
    press(Qt::Key_R);
    press(Qt::Key_1);
    page->firstFocus()->setFocus();
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Space);
    int named = 0;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible() || widget->focusProxy() || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(interface);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className();
        ++named;
    }
    EXPECT_GT(named, 20);
    const QString row = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_THAT(row.toStdString(), HasSubstr(shown()));
    EXPECT_THAT(row.toStdString(), HasSubstr("Video"));
}

TEST_F(ReviewTest, NothingWaitingIsSaidAndANewReportIsDealt)
{
    open();
    EXPECT_TRUE(shown().empty());
    EXPECT_EQ(count, 0);
    const CaseId one = ws.flag();
    page->refresh();
    settle();
    EXPECT_EQ(shown(), one.str());
}

TEST_F(ReviewTest, ReadingOnlyTurnsActsOffAndSaysWhy)
{
    const CaseId one = ws.flag();
    open();
    page->setAccess(Access::Read);
    press(Qt::Key_A);
    EXPECT_THAT(said.toStdString(), HasSubstr("your role decides nothing here"));
    EXPECT_TRUE(ws->decisions().ofSubject(SubjectKind::Post, ws.reviewCase(one).subject).empty());
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
}

TEST_F(ReviewTest, WhatBlocksABanIsListedWithItsReasons)
{
    ws.flag();
    open();
    EXPECT_FALSE(accountSays(QStringLiteral("R2")));
    press(Qt::Key_I);
    EXPECT_TRUE(accountSays(QStringLiteral("R2")));
}

TEST_F(ReviewTest, PicturesAreBlurredUntilVIsHeld)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.jsonl"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"v":1,"source":"acme","external_id":"r-1","reported_at":"2026-03-02T07:00:00Z","reporter":{"kind":"user","id":"u-1"},)"
               R"("alleged":{"clause":"GR-1"},"subject":{"kind":"post","id":"p-1","language":"en","text":"Look.",)"
               R"("media":[{"type":"image","uri":"demo:carrot","alt":"A carrot"}]},"account":{"id":"acc-1","handle":"@one","reach":5}})");
    file.close();
    ImportOptions options;
    options.reader.path = path.toStdString();
    ASSERT_EQ(must(IntakeService(*ws).importFile(nullptr, options)).cases, 1);
    open();
    auto *picture = page->findChild<ObscuredImage *>();
    ASSERT_TRUE(picture);
    EXPECT_FALSE(picture->revealed());
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_V);
    EXPECT_TRUE(picture->revealed());
    QKeyEvent repeated(QEvent::KeyRelease, Qt::Key_V, Qt::NoModifier, QStringLiteral("v"), true);
    QApplication::sendEvent(QApplication::focusWidget(), &repeated);
    EXPECT_TRUE(picture->revealed()) << "a repeated key is still held";
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_V);
    EXPECT_FALSE(picture->revealed());
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_V);
    QEvent away(QEvent::WindowDeactivate);
    QApplication::sendEvent(page.get(), &away);
    EXPECT_FALSE(picture->revealed()) << "the window is not looked at any more";
}

TEST_F(ReviewTest, PicturesOfFilesAreNeverFetched)
{
    EXPECT_TRUE(demoImage(QStringLiteral("/etc/hostname")).isNull());
    EXPECT_TRUE(demoImage(QStringLiteral("https://example.org/a.svg")).isNull());
    EXPECT_TRUE(demoImage(QStringLiteral("demo:../../../etc/passwd")).isNull());
}

} // namespace
} // namespace countersign::ui
