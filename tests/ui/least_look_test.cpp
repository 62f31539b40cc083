// The least look at an item (R21) as the window measures it: only what is painted, in the active window, with somebody
// there; and what a lead sees who may override it.
#include "ui/support/looking.h"
#include "ui/support/page_fixture.h"

#include "widgets/data_table.h"
#include "widgets/key_guard.h"
#include "widgets/message_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace countersign::ui {
namespace least_look {

using testing_support::anyContains;
using testing_support::everyText;
using testing_support::Flagged;
using testing_support::shoot;
using std::chrono::milliseconds;
using std::chrono::seconds;

class LeastLook : public testing_support::PageTest {
protected:
    ProposalId proposed()
    {
        ws.leaveUpSome(3);
        Flagged flagged;
        flagged.account = "loud";
        const auto grounds = ws.twoFinal(flagged);
        return ws.propose("emre", ws.ban("loud", grounds));
    }

    std::unique_ptr<SignoffPage> page(const char *who)
    {
        signIn(who);
        clock.set(std::max(clock.now(), ws->log().head()->lastAt)); // time went on while the other one read
        auto made = std::make_unique<SignoffPage>(backend, navigator);
        made->reading()->guard()->setSettle(0);
        looking.watch(*made);
        show(*made);
        QApplication::setActiveWindow(made.get());
        drain();
        return made;
    }

    // A page with the proposal dealt, its first item painted.
    std::unique_ptr<SignoffPage> reading(const char *who = "ines")
    {
        auto made = page(who);
        press(*made, Qt::Key_Return);
        return made;
    }

    void press(Page &on, int key)
    {
        drain();
        QTest::keyClick(on.focusWidget() ? on.focusWidget() : &on, static_cast<Qt::Key>(key));
        drain();
    }

    // Both clocks go on.
    void pass(milliseconds time)
    {
        looking.goesOn(time);
        clock.advance(time);
    }

    // The keys of the right finding about what is shown.
    void answer(SignoffPage &on, int item)
    {
        const ProposalId id = on.model().desk()->view.proposal;
        const auto items = ws->proposals().items(id, ws.as("ines").id());
        if (ws.decision(items.at(static_cast<std::size_t>(item - 1)).decision).verdict == Verdict::NoViolation) {
            press(on, Qt::Key_N);
            return;
        }
        press(on, Qt::Key_Y);
        const auto &clauses = on.model().desk()->items.front().clauses;
        const auto at = std::find_if(clauses.begin(), clauses.end(), [](const ClauseLine &c) { return c.code == "HB-1"; });
        press(on, Qt::Key_1 + static_cast<int>(at - clauses.begin()));
    }

    std::optional<seconds> found(ProposalId id, int item)
    {
        return ws->proposals().items(id, ws.as("ines").id()).at(static_cast<std::size_t>(item - 1)).looked;
    }
    QPushButton *button(const SignoffPage &on, const QString &text)
    {
        for (QPushButton *one : on.findChildren<QPushButton *>())
            if (QString(one->text()).remove(QLatin1Char('&')).startsWith(text) && one->isVisibleTo(&on))
                return one;
        return nullptr;
    }
    qint64 looked(SignoffPage &on) { return on.reading()->look()->looked(); }
    QString message(const SignoffPage &on) { return on.findChild<MessageBar *>()->text(); }

    Looking looking;
};

TEST_F(LeastLook, RunsWhileTheItemIsPaintedAndSaysSoQuietly)
{
    const ProposalId id = proposed();
    const auto p = reading();
    EXPECT_TRUE(p->reading()->look()->counting());
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Least look 3 s · 0 s so far")));
    pass(milliseconds(2900));
    EXPECT_EQ(looked(*p), 2900);
    said.clear();
    answer(*p, 1);
    EXPECT_EQ(found(id, 1), seconds(2));
    EXPECT_TRUE(said.isEmpty()) << "it does not nag";
    EXPECT_EQ(looked(*p), 0) << "the next item starts from nothing";
}

TEST_F(LeastLook, AnotherItemStopsItAndComingBackGoesOn)
{
    proposed();
    const auto p = reading();
    pass(seconds(2));
    press(*p, Qt::Key_J);
    EXPECT_EQ(looked(*p), 0);
    pass(seconds(7));
    press(*p, Qt::Key_K);
    EXPECT_EQ(looked(*p), 2000);
    pass(seconds(1));
    EXPECT_EQ(looked(*p), 3000);
    press(*p, Qt::Key_J);
    EXPECT_EQ(looked(*p), 7000);
}

TEST_F(LeastLook, AWindowThatIsNotActiveCountsNothing)
{
    proposed();
    const auto p = reading();
    pass(seconds(1));
    QWidget other;
    other.show();
    QApplication::setActiveWindow(&other);
    drain();
    EXPECT_FALSE(p->reading()->look()->counting());
    pass(seconds(30));
    EXPECT_EQ(looked(*p), 1000);
    QApplication::setActiveWindow(p.get());
    drain();
    pass(seconds(1));
    EXPECT_EQ(looked(*p), 2000);
}

TEST_F(LeastLook, ALookAwayMinimisedOrOnAnotherPageCountsNothing)
{
    proposed();
    const auto p = reading();
    pass(seconds(1));
    p->hide(); // as where another room is shown
    pass(seconds(30));
    EXPECT_EQ(looked(*p), 1000);
    p->show();
    QApplication::setActiveWindow(p.get());
    drain();
    pass(seconds(1));
    EXPECT_EQ(looked(*p), 2000);
    p->setWindowState(Qt::WindowMinimized);
    drain();
    pass(seconds(30));
    EXPECT_EQ(looked(*p), 2000);
}

TEST_F(LeastLook, WithoutASignOfLifeForAMinuteNobodyLooks)
{
    proposed();
    const auto p = reading();
    pass(milliseconds(LookMeter::idleAfter));
    EXPECT_EQ(looked(*p), LookMeter::idleAfter);
    pass(seconds(600));
    EXPECT_EQ(looked(*p), LookMeter::idleAfter) << "after a minute without a key it stands still";
    press(*p, Qt::Key_Shift);
    pass(seconds(5));
    EXPECT_EQ(looked(*p), LookMeter::idleAfter + 5000);
}

TEST_F(LeastLook, TooQuickAReadingIsNotRevealedUntilTheItemsWereLookedAt)
{
    const ProposalId id = proposed();
    const auto p = reading();
    const int total = static_cast<int>(p->model().desk()->items.size());
    for (int item = 1; item <= total; ++item) {
        pass(item == 2 ? seconds(3) : seconds(1)); // exactly enough for the second
        answer(*p, item);
    }
    ASSERT_TRUE(p->model().desk());
    EXPECT_FALSE(p->model().desk()->view.revealed);
    EXPECT_EQ(ws.proposal(id).state, ProposalState::Reading);
    EXPECT_EQ(found(id, 2), seconds(3));
    QPushButton *onward = button(*p, QStringLiteral("Look at item 1 for 2 s more"));
    ASSERT_NE(onward, nullptr) << everyText(*p).join(QLatin1Char('\n')).toStdString();
    shoot(*p, QStringLiteral("signoff_least_look"));
    onward->setFocus();
    press(*p, Qt::Key_Space);
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Item 1 of")));
    pass(seconds(2));
    press(*p, Qt::Key_Shift);
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Least look 3 s · ")));
    if (total > 2) { // a decoy, too
        for (int i = 2; i < total; ++i)
            press(*p, Qt::Key_J);
        press(*p, Qt::Key_J);
        pass(seconds(2));
    }
    press(*p, Qt::Key_K);
    QPushButton *reveal = button(*p, QStringLiteral("Reveal the proposal"));
    ASSERT_NE(reveal, nullptr) << everyText(*p).join(QLatin1Char('\n')).toStdString();
    reveal->setFocus();
    press(*p, Qt::Key_Space);
    ASSERT_TRUE(p->model().desk() && p->model().desk()->view.revealed) << message(*p).toStdString();
    EXPECT_EQ(found(id, 1), seconds(3));
    EXPECT_TRUE(p->model().maySign());
    ws.checkLog();
}

TEST_F(LeastLook, GivingTheFindingAgainAfterLookingRevealsToo)
{
    const ProposalId id = proposed();
    const auto p = reading();
    const int total = static_cast<int>(p->model().desk()->items.size());
    for (int item = 1; item <= total; ++item) {
        pass(item == total ? seconds(2) : seconds(3));
        answer(*p, item);
    }
    EXPECT_EQ(ws.proposal(id).state, ProposalState::Reading);
    pass(seconds(1));
    answer(*p, total);
    EXPECT_EQ(ws.proposal(id).state, ProposalState::Revealed);
}

TEST_F(LeastLook, IsKeptOverARestart)
{
    proposed();
    {
        const auto p = reading();
        pass(seconds(2));
        p->hide(); // what was looked at so far is kept
        drain();
    }
    const auto p = page("ines");
    press(*p, Qt::Key_Return);
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Least look 3 s · 2 s so far")));
    EXPECT_EQ(looked(*p), 2000);
}

TEST_F(LeastLook, ALeadWhoTookNoPartOverridesItByKeysAndWithAReason)
{
    const ProposalId id = proposed();
    SignoffService signoff(*ws);
    ASSERT_TRUE(signoff.begin(ws.as("ines"), id));
    for (const ReadingItem &item : ws->proposals().items(id, ws.as("ines").id())) {
        const bool violates = ws.decision(item.decision).verdict == Verdict::Violation;
        ASSERT_TRUE(signoff.read(ws.as("ines"), id, item.item, violates ? Verdict::Violation : Verdict::NoViolation, violates ? "HB-1" : "", {}, seconds(0)));
    }
    const auto p = page("dana");
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Waits: looked at too briefly")));
    EXPECT_FALSE(anyContains(everyText(*p), QStringLiteral("ines"))) << "who reads it is hidden from possible readers";
    QPushButton *open = button(*p, QStringLiteral("Override it"));
    ASSERT_NE(open, nullptr);
    open->setFocus();
    press(*p, Qt::Key_Space);
    EXPECT_TRUE(p->findChild<QComboBox *>()->currentText().startsWith(QStringLiteral("ines: ")));
    shoot(*p, QStringLiteral("signoff_override"));
    QPushButton *sign = button(*p, QStringLiteral("Sign the override"));
    ASSERT_NE(sign, nullptr);
    sign->setFocus();
    press(*p, Qt::Key_Space);
    EXPECT_TRUE(message(*p).contains(QStringLiteral("says why"))) << "without a reason nothing is signed";
    auto *reason = p->findChildren<QPlainTextEdit *>().last();
    for (auto *edit : p->findChildren<QPlainTextEdit *>())
        if (!edit->isReadOnly() && edit->isVisibleTo(p.get()))
            reason = edit;
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("Three words each."));
    press(*p, Qt::Key_Tab);
    press(*p, Qt::Key_Space);
    const auto overrides = ws->proposals().overrides(id);
    ASSERT_EQ(overrides.size(), 1U) << message(*p).toStdString();
    EXPECT_EQ(overrides.front().person, ws.as("dana").id());
    EXPECT_TRUE(message(*p).contains(QStringLiteral("may go on")));
    EXPECT_EQ(button(*p, QStringLiteral("Override it")), nullptr) << "nothing is left to override";
    ASSERT_TRUE(signoff.reveal(ws.as("ines"), id));
    ws.checkLog();
}

TEST_F(LeastLook, WhoTookPartSeesNothingToOverride)
{
    const ProposalId id = proposed();
    SignoffService signoff(*ws);
    ASSERT_TRUE(signoff.begin(ws.as("ines"), id));
    for (const ReadingItem &item : ws->proposals().items(id, ws.as("ines").id()))
        ASSERT_TRUE(signoff.read(ws.as("ines"), id, item.item, Verdict::Violation, "HB-1", {}, seconds(0)));
    const auto p = page("ines");
    EXPECT_EQ(button(*p, QStringLiteral("Override it")), nullptr);
    EXPECT_FALSE(anyContains(everyText(*p), QStringLiteral("Waits: looked at")));
}

} // namespace least_look
} // namespace countersign::ui
