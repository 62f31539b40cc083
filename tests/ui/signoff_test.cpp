#include "ui/support/looking.h"
#include "ui/support/page_fixture.h"

#include "models/rows_model.h"
#include "services/documents/documents.h"
#include "signoff/reading_pane.h"
#include "signoff/signoff_page.h"
#include "widgets/content_view.h"
#include "widgets/data_table.h"
#include "widgets/hold_button.h"
#include "widgets/key_guard.h"
#include "widgets/key_repeat.h"
#include "widgets/message_bar.h"

#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace countersign::ui {
namespace {

using testing_support::anyContains;
using testing_support::everyText;
using testing_support::Flagged;
using testing_support::shoot;
using std::chrono::minutes;

class SignoffPageTest : public testing_support::PageTest {
protected:
    // Proposed by emre, out of its hold; mira and tom decided the grounds.
    ProposalId proposed()
    {
        ws.leaveUpSome(3);
        Flagged flagged;
        flagged.account = "loud";
        const auto grounds = ws.twoFinal(flagged);
        return ws.propose("emre", ws.ban("loud", grounds));
    }

    std::unique_ptr<SignoffPage> page(const char *who, Access access = Access::Full, const QString &subject = {})
    {
        signIn(who);
        clock.set(std::max(clock.now(), ws->log().head()->lastAt)); // time went on while the other one read
        auto made = std::make_unique<SignoffPage>(backend, navigator);
        made->reading()->guard()->setSettle(0);
        looking.watch(*made);
        show(*made, subject, access);
        return made;
    }

    // One key, counted, to whatever has the focus.
    void press(Page &page, int key)
    {
        ++keys;
        drain();
        looking.goesOn(std::chrono::seconds(5)); // whoever reads takes their time before each key
        clock.advance(std::chrono::seconds(5));
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, static_cast<Qt::Key>(key));
        drain();
    }

    void take(SignoffPage &page)
    {
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
        drain();
    }

    // Answers what is on the desk as the decisions say, by keys.
    void readAll(SignoffPage &page, bool agree = true)
    {
        const ProposalId id = page.model().desk()->view.proposal;
        for (const ReadingItem &item : ws->proposals().items(id, ws.as(backend.who().handle.toStdString()).id())) {
            const bool violates = (ws.decision(item.decision).verdict == Verdict::Violation) == (agree || item.decoy);
            if (violates) {
                press(page, Qt::Key_Y);
                const auto &clauses = page.model().desk()->items.front().clauses;
                const auto at = std::find_if(clauses.begin(), clauses.end(), [](const ClauseLine &c) { return c.code == "HB-1"; });
                const auto place = at - clauses.begin();
                ASSERT_LT(place, 9);
                press(page, Qt::Key_1 + static_cast<int>(place));
            } else {
                press(page, Qt::Key_N);
            }
        }
    }

    QString message(const SignoffPage &page) { return page.findChild<MessageBar *>()->text(); }
    HoldButton *signButton(const SignoffPage &page) { return page.findChild<HoldButton *>(); }
    QPushButton *button(const SignoffPage &page, const QString &text)
    {
        for (QPushButton *one : page.findChildren<QPushButton *>())
            if (QString(one->text()).remove(QLatin1Char('&')).startsWith(text))
                return one;
        return nullptr;
    }

    int keys = 0;
    Looking looking;
};

TEST_F(SignoffPageTest, WhoWasShownAGroundBeforeIsToldWhyTheyDoNotReadIt)
{
    Flagged flagged;
    flagged.account = "loud";
    const auto grounds = ws.twoFinal(flagged);
    ASSERT_TRUE(Documents(*ws, Viewer{ws.as("ines").person()}).accountFile("loud")); // as the account page shows it
    ws.propose("emre", ws.ban("loud", grounds));
    const auto shown = page("ines");
    const QStringList texts = everyText(*shown);
    EXPECT_TRUE(anyContains(texts, QStringLiteral("ines was shown on"))) << texts.join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(anyContains(texts, QStringLiteral("It goes to a lead who has not seen it.")));
    take(*shown);
    EXPECT_FALSE(ws->proposals().reading(ProposalId(1), ws.as("ines").id())) << "it is not dealt";
    const auto other = page("dana");
    take(*other);
    EXPECT_TRUE(ws->proposals().reading(ProposalId(1), ws.as("dana").id()));
}

TEST_F(SignoffPageTest, SaysThatNothingWaits)
{
    const auto p = page("ines");
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("No proposal waits.")));
}

TEST_F(SignoffPageTest, ABlindReaderLearnsNothingOfTheProposalAnywhereOnThePage)
{
    const ProposalId id = proposed();
    const auto p = page("ines");
    const QStringList secrets{QStringLiteral("emre"),   QStringLiteral("loud"),  QStringLiteral("HB-1"),  QStringLiteral("Twice within"),
                              QStringLiteral("forbids"), QStringLiteral("mira"), QStringLiteral("tom "),  QStringLiteral("Ban account")};
    for (const QString &secret : secrets)
        EXPECT_FALSE(anyContains(everyText(*p), secret)) << "on the worklist: " << secret.toStdString();
    take(*p);
    ASSERT_TRUE(p->model().desk());
    EXPECT_EQ(ws.proposal(id).state, ProposalState::Reading);
    EXPECT_FALSE(p->model().desk()->view.revealed);
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("0 of 3 read")));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Words of post-")));
    shoot(*p, QStringLiteral("signoff_blind"));
    for (const QString &secret : secrets)
        EXPECT_FALSE(anyContains(everyText(*p), secret)) << "while reading: " << secret.toStdString();
    // Walking through the items shows no more.
    press(*p, Qt::Key_J);
    press(*p, Qt::Key_J);
    press(*p, Qt::Key_K);
    for (const QString &secret : secrets)
        EXPECT_FALSE(anyContains(everyText(*p), secret)) << "after walking: " << secret.toStdString();
}

TEST_F(SignoffPageTest, TheClausesOfferedAreTheSameForEveryItem)
{
    proposed();
    const auto p = page("ines");
    take(*p);
    const auto &items = p->model().desk()->items;
    ASSERT_EQ(items.size(), 3u);
    for (const SignoffDeskItem &item : items) {
        ASSERT_EQ(item.clauses.size(), items.front().clauses.size());
        for (std::size_t i = 0; i < item.clauses.size(); ++i)
            EXPECT_EQ(item.clauses[i].code, items.front().clauses[i].code);
    }
}

TEST_F(SignoffPageTest, CountersignsWithTwoKeysPerItemAndOneHold)
{
    const ProposalId id = proposed();
    const auto p = page("ines");
    take(*p);
    keys = 0;
    readAll(*p);
    EXPECT_LE(keys, 2 * 2 + 1); // two grounds, and a decoy that takes one key
    ASSERT_TRUE(p->model().desk() && p->model().desk()->view.revealed) << message(*p).toStdString();
    EXPECT_TRUE(signButton(*p)->isEnabled());
    const QStringList texts = everyText(*p);
    for (const char *shown : {"emre", "HB-1", "Twice within", "decoy", "agree about every item"})
        EXPECT_TRUE(anyContains(texts, QString::fromLatin1(shown))) << shown;
    EXPECT_TRUE(anyContains(texts, QString::fromStdString(hex(ws.proposal(id).boundHash))));
    shoot(*p, QStringLiteral("signoff_reveal"));
    holdCtrlEnter(p->focusWidget(), [&] { return ws.proposal(id).state == ProposalState::Countersigned; });
    EXPECT_EQ(ws.proposal(id).state, ProposalState::Countersigned);
    EXPECT_TRUE(message(*p).contains(QStringLiteral("countersigned")));
    EXPECT_FALSE(signButton(*p)->isEnabled());
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Anyone may stop P-1")));
    shoot(*p, QStringLiteral("signoff_signed"));
}

TEST_F(SignoffPageTest, AShortPressSignsNothing)
{
    const ProposalId id = proposed();
    const auto p = page("ines");
    take(*p);
    readAll(*p);
    QTest::keyClick(p->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    drain();
    EXPECT_EQ(ws.proposal(id).state, ProposalState::Revealed);
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.last().contains(QStringLiteral("Nothing happened yet")));
}

TEST_F(SignoffPageTest, AgreementIsCalledSo)
{
    proposed();
    const auto p = page("ines");
    take(*p);
    readAll(*p);
    EXPECT_TRUE(message(*p).startsWith(QStringLiteral("You agree about every item.")));
}

// X sends a held key as releases and presses of the same moments.
TEST_F(SignoffPageTest, AKeyThatRepeatsIsStillHeld)
{
    HoldButton button(QStringLiteral("Sign"));
    button.show();
    int confirmed = 0;
    QObject::connect(&button, &HoldButton::confirmed, &button, [&] { ++confirmed; });
    KeyRepeat mender; // of the application; it calls the presses repeats
    qApp->installEventFilter(&mender);
    const auto send = [&](QEvent::Type type, quint64 at) {
        QKeyEvent key(type, Qt::Key_Return, Qt::ControlModifier);
        key.setTimestamp(at);
        QCoreApplication::sendEvent(&button, &key);
    };
    send(QEvent::KeyPress, 1000);
    quint64 at = 1500;
    for (const QDeadlineTimer end(5000); confirmed == 0 && !end.hasExpired(); at += 40) {
        send(QEvent::KeyRelease, at);
        send(QEvent::KeyPress, at);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    EXPECT_EQ(confirmed, 1);
    send(QEvent::KeyRelease, at);
    send(QEvent::KeyPress, at + 100); // another press, really
    send(QEvent::KeyRelease, at + 150);
    EXPECT_EQ(confirmed, 1);
}

TEST_F(SignoffPageTest, ADissentGoesToAnArbiterOnTheSameScreen)
{
    const ProposalId id = proposed();
    {
        const auto p = page("ines");
        take(*p);
        readAll(*p, false);
        EXPECT_EQ(ws.proposal(id).state, ProposalState::Arbitration);
        EXPECT_FALSE(signButton(*p)->isEnabled());
        EXPECT_TRUE(message(*p).contains(QStringLiteral("arbiter")));
        EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("disagree → arbitration")));
    }
    const auto p = page("dana");
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Arbiter")));
    take(*p);
    ASSERT_TRUE(p->model().desk());
    EXPECT_EQ(p->model().desk()->view.stage, ReadingStage::Arbiter);
    EXPECT_FALSE(anyContains(everyText(*p), QStringLiteral("ines")));
    readAll(*p);
    EXPECT_TRUE(signButton(*p)->isEnabled());
    holdCtrlEnter(p->focusWidget(), [&] { return ws.proposal(id).state == ProposalState::Countersigned; });
    EXPECT_EQ(ws.proposal(id).state, ProposalState::Countersigned);
}

TEST_F(SignoffPageTest, KeysThatComeTooEarlyAreIgnoredAndSaidSo)
{
    proposed();
    const auto p = page("ines");
    take(*p);
    p->reading()->guard()->setSettle(400);
    qint64 now = 0;
    p->reading()->guard()->setNow([&] { return now; });
    press(*p, Qt::Key_J);
    press(*p, Qt::Key_N);
    EXPECT_EQ(p->model().readCount(), 0);
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.last().startsWith(QStringLiteral("Ignored N")));
    now = 500;
    press(*p, Qt::Key_N);
    EXPECT_EQ(p->model().readCount(), 1);
}

TEST_F(SignoffPageTest, AProposersOwnShowsItsStateOnly)
{
    Flagged high;
    high.account = "big";
    high.reach = 50'000;
    ws.leaveUpSome(1);
    const CaseId flagged = ws.flag(high);
    ws.decide("vera", flagged, ws.violation(flagged), {ActionKind::Remove});
    ws.after(std::chrono::seconds(60));
    const auto p = page("vera");
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Yours: Submitted")));
    EXPECT_FALSE(button(*p, QStringLiteral("Take it"))->isEnabled());
}

TEST_F(SignoffPageTest, WhoDecidedAGroundIsToldWhyItIsNotForThem)
{
    Flagged flagged;
    flagged.account = "loud";
    const DecisionId one = ws.removed(flagged, "dana");
    ws.advance(std::chrono::hours(2));
    flagged.postedAt = ws.now() - minutes(30);
    const DecisionId two = ws.removed(flagged, "tom");
    ws.after(std::chrono::hours(73));
    const ProposalId id = ws.propose("emre", ws.ban("loud", {one, two}));
    const auto p = page("dana");
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("dana took part in D-1")));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("[R13]")));
    EXPECT_FALSE(button(*p, QStringLiteral("Take it"))->isEnabled());
    take(*p); // Enter on the row takes nothing
    EXPECT_EQ(ws.proposal(id).state, ProposalState::Submitted);
}

TEST_F(SignoffPageTest, ARefusalNamesItsRuleAndKeepsWhatWasTyped)
{
    const ProposalId id = proposed();
    const auto p = page("ines");
    take(*p);
    readAll(*p);
    QTest::mouseClick(button(*p, QStringLiteral("Reject")), Qt::LeftButton);
    auto *text = p->findChildren<QPlainTextEdit *>().last();
    for (auto *edit : p->findChildren<QPlainTextEdit *>())
        if (!edit->isReadOnly())
            text = edit;
    QTest::keyClicks(text, QStringLiteral("The words are a quotation."));
    // Meanwhile the author appeals: the proposal is voided.
    ws.appeal(ws.proposal(id).grounds.front());
    sync(*p);
    EXPECT_EQ(text->toPlainText(), QStringLiteral("The words are a quotation."));
    QTest::mouseClick(button(*p, QStringLiteral("Reject it for")), Qt::LeftButton);
    drain();
    EXPECT_FALSE(message(*p).isEmpty());
    EXPECT_TRUE(message(*p).contains(QStringLiteral("[R6]"))) << message(*p).toStdString();
    EXPECT_EQ(text->toPlainText(), QStringLiteral("The words are a quotation."));
}

TEST_F(SignoffPageTest, ReturnsWithAQuestionThatItsProposerSees)
{
    const ProposalId id = proposed();
    {
        const auto p = page("ines");
        take(*p);
        readAll(*p);
        QTest::mouseClick(button(*p, QStringLiteral("Return with")), Qt::LeftButton);
        drain();
        QTest::keyClicks(p->focusWidget(), QStringLiteral("Which words?"));
        QTest::mouseClick(button(*p, QStringLiteral("Return it with")), Qt::LeftButton);
        drain();
        EXPECT_EQ(ws.proposal(id).state, ProposalState::Returned);
    }
    const auto p = page("emre", Access::Read);
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Which words?")));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Team leads read and countersign.")));
}

TEST_F(SignoffPageTest, WhatIsHeldCanBeStoppedAndWaitsForTheAppealsStatement)
{
    const ProposalId id = proposed();
    ws.countersign("ines", id);
    {
        const auto p = page("vera");
        EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("every appeal from \"acme\"")));
        QPushButton *complete = button(*p, QStringLiteral("State appeals complete"));
        ASSERT_TRUE(complete->isEnabled());
        complete->setFocus();
        QTest::keyClick(complete, Qt::Key_Space);
        drain();
        EXPECT_TRUE(message(*p).startsWith(QStringLiteral("Signed: all appeals"))) << message(*p).toStdString();
        EXPECT_FALSE(button(*p, QStringLiteral("State appeals complete"))->isVisibleTo(p.get()));
    }
    const auto p = page("emre", Access::Read);
    QPushButton *stop = button(*p, QStringLiteral("Stop it"));
    ASSERT_TRUE(stop->isEnabled());
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    drain();
    EXPECT_EQ(ws.proposal(id).state, ProposalState::Returned);
}

TEST_F(SignoffPageTest, AnAuditorLooksOnAndCanChangeNothing)
{
    ws.enrol("ada", {Role::Auditor});
    const ProposalId id = proposed();
    const auto p = page("ada", Access::Read);
    EXPECT_TRUE(anyContains(everyText(*p), QString::fromStdString(id.str())));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("as an auditor")));
    EXPECT_FALSE(button(*p, QStringLiteral("Take it"))->isEnabled());
}

TEST_F(SignoffPageTest, ARefreshKeepsTheItemTheSearchAndTheFocus)
{
    proposed();
    const auto p = page("ines");
    take(*p);
    press(*p, Qt::Key_J);
    press(*p, Qt::Key_Y);
    QTest::keyClicks(p->focusWidget(), QStringLiteral("hate"));
    const QWidget *focused = p->focusWidget();
    ws.flag();
    sync(*p);
    EXPECT_EQ(p->focusWidget(), focused);
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Item 2 of 3")));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("hate")));
    QTest::keyClick(p->focusWidget(), Qt::Key_Escape);
    drain();
    EXPECT_FALSE(p->findChild<QListWidget *>()->isVisibleTo(p.get()));
}

} // namespace
} // namespace countersign::ui
