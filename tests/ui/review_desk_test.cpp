// Queue, leases, drafts and what is shown in the Review workspace, with real key presses over a real workspace.
#include "casedetail/media_view.h"
#include "services/intake/intake_service.h"
#include "ui/support/review_fixture.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace countersign::ui {
namespace {

using testing::HasSubstr;
using testing_support::must;

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

TEST_F(ReviewTest, LookingAtADecidedCaseClaimsNothingAndIsNoRefusal)
{
    const DecisionId made = ws.removed();
    const std::string id = ws.decision(made).reviewCase.str();
    const auto entries = ws.logSize();
    open("mira", QString::fromStdString(id));
    EXPECT_EQ(shown(), id);
    EXPECT_EQ(message(), QString());
    EXPECT_EQ(ws.logSize(), entries);
    press(Qt::Key_A);
    EXPECT_THAT(said.toStdString(), HasSubstr("For reading only: Decided"));
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

TEST_F(ReviewTest, EnterInTheFilterOpensWhatItFindsAndDealingKeepsToIt)
{
    const CaseId one = ws.flag();
    const CaseId carrots = ws.flag({.account = "acc-2", .text = "Something about carrots."});
    const CaseId more = ws.flag({.account = "acc-3", .text = "More about carrots."});
    open();
    EXPECT_EQ(shown(), one.str());
    press(Qt::Key_Slash);
    type(QStringLiteral("carrots"));
    press(Qt::Key_Return);
    EXPECT_EQ(shown(), carrots.str());
    EXPECT_FALSE(ws.reviewCase(one).lease) << "given back";
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), content());
    looked();
    press(Qt::Key_A);
    looked();
    EXPECT_EQ(shown(), more.str()) << "not the oldest of all";
    press(Qt::Key_A);
    EXPECT_EQ(shown(), "") << "no case that fits is left";
    press(Qt::Key_Slash);
    press(Qt::Key_Escape);
    press(Qt::Key_Return);
    EXPECT_EQ(shown(), one.str()) << "without a filter the next of all is dealt";
}

TEST_F(ReviewTest, WhatTheFilterTakesAwayMakesNoNeighbourTheChosenOne)
{
    for (int i = 0; i < 3; ++i)
        ws.flag({.account = "acc-" + std::to_string(i)});
    ws.flag({.account = "z", .text = "Something about carrots."});
    open();
    press(Qt::Key_J);
    looked();
    const std::string mine = shown();
    press(Qt::Key_Slash);
    type(QStringLiteral("carrots"));
    press(Qt::Key_Down); // to the list, choosing nothing
    EXPECT_EQ(list()->model()->rowCount(), 1);
    EXPECT_EQ(shown(), mine);
    EXPECT_EQ(page->desk().holding(), CaseViewModel::Holding::Mine);
    EXPECT_EQ(page->findChild<QueuePane *>()->currentCase(), QString());
}

TEST_F(ReviewTest, TheFocusAloneChoosesNoClause)
{
    const CaseId one = ws.flag();
    open();
    press(Qt::Key_R);
    EXPECT_EQ(page->desk().draft().clause, "");
    press(Qt::Key_Return);
    EXPECT_EQ(page->desk().draft().clause, "") << "nor does Enter";
    EXPECT_THAT(said.toStdString(), HasSubstr("Choose a clause first"));
    press(Qt::Key_Down);
    EXPECT_EQ(page->desk().draft().clause, page->desk().clauses().front().code) << "the arrows begin at the top";
    EXPECT_TRUE(ws->decisions().ofSubject(SubjectKind::Post, ws.reviewCase(one).subject).empty());
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
