#include "ui/support/page_fixture.h"

#include "account/account_page.h"
#include "proposing/propose_panel.h"
#include "account/lanes_view.h"
#include "widgets/data_table.h"
#include "widgets/message_bar.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTabWidget>

namespace countersign::ui {
namespace {

using testing_support::anyContains;
using testing_support::everyText;
using testing_support::Flagged;
using testing_support::shoot;

class AccountPageTest : public testing_support::PageTest {
protected:
    std::unique_ptr<AccountPage> page(const char *who, const QString &subject = {}, Access access = Access::Full)
    {
        signIn(who);
        auto made = std::make_unique<AccountPage>(backend, navigator);
        show(*made, subject, access);
        return made;
    }

    QPushButton *button(const AccountPage &page, const QString &text)
    {
        for (QPushButton *one : page.findChildren<QPushButton *>())
            if (QString(one->text()).remove(QLatin1Char('&')).startsWith(text))
                return one;
        return nullptr;
    }

    DataTable *table(const AccountPage &page, const QString &name)
    {
        for (DataTable *one : page.findChildren<DataTable *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
};

TEST_F(AccountPageTest, FindsByHandleAndSaysWhenThereIsNone)
{
    ws.removed();
    const auto p = page("dana");
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("No account is open.")));
    QTest::keyClicks(p->findChild<QLineEdit *>(), QStringLiteral("@nobody"));
    QTest::keyClick(p->findChild<QLineEdit *>(), Qt::Key_Return);
    drain();
    EXPECT_TRUE(p->findChild<MessageBar *>()->text().contains(QStringLiteral("There is no account \"@nobody\"")));
    EXPECT_EQ(p->findChild<QLineEdit *>()->text(), QStringLiteral("@nobody"));
    p->findChild<QLineEdit *>()->clear();
    QTest::keyClicks(p->findChild<QLineEdit *>(), QStringLiteral("@acc-1"));
    QTest::keyClick(p->findChild<QLineEdit *>(), Qt::Key_Return);
    drain();
    EXPECT_EQ(p->model().id(), QStringLiteral("X-1"));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("@acc-1")));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("1 active")));
}

TEST_F(AccountPageTest, SaysWhatCountsAndWhatIsFinal)
{
    const auto grounds = ws.twoFinal({.account = "acc-1", .reach = 50'000, .handleOnly = false});
    const auto p = page("dana", QStringLiteral("acc-1"));
    const QStringList texts = everyText(*p);
    EXPECT_TRUE(anyContains(texts, QStringLiteral("counts, final")));
    EXPECT_FALSE(anyContains(texts, QStringLiteral("not final yet")));
    EXPECT_TRUE(anyContains(texts, QStringLiteral("a second look is due"))) << "its reach asks for one (R12)";
}

TEST_F(AccountPageTest, SaysThatAHandleAloneCannotBeBanned)
{
    ws.flag({.account = "acc-1", .handleOnly = true});
    const auto p = page("dana", QStringLiteral("@acc-1"));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("cannot be banned")));
}

TEST_F(AccountPageTest, AContestedStrikeSupportsNothingAndBlocksTheBan)
{
    const DecisionId decision = ws.removed();
    const AppealId appeal = ws.appeal(decision);
    const auto p = page("dana", QStringLiteral("acc-1"));
    const QStringList texts = everyText(*p);
    EXPECT_TRUE(anyContains(texts, QStringLiteral("1 contested (not counted)")));
    EXPECT_TRUE(anyContains(texts, QStringLiteral("supports nothing: %1 is open").arg(QString::fromStdString(appeal.str()))));
    EXPECT_TRUE(anyContains(texts, QStringLiteral("Ban ✕ blocked")));
    QString went;
    QObject::connect(&navigator, &Navigator::requested, [&](Room, const QString &subject) { went = subject; });
    QTest::mouseClick(button(*p, QStringLiteral("Open A-1")), Qt::LeftButton);
    EXPECT_EQ(went, QString::fromStdString(appeal.str()));
}

TEST_F(AccountPageTest, TheLanesAreWalkedByKeysAndTheTableFollows)
{
    const DecisionId decision = ws.removed();
    ws.advance(std::chrono::hours(5));
    ws.appeal(decision);
    const auto p = page("dana", QStringLiteral("acc-1"));
    auto *lanes = p->findChild<LanesView *>();
    lanes->setFocus();
    QTest::keyClick(lanes, Qt::Key_Home);
    EXPECT_EQ(lanes->currentKey(), QStringLiteral("post-1"));
    EXPECT_TRUE(lanes->accessibleDescription().startsWith(QStringLiteral("Posts: post-1")));
    QTest::keyClick(lanes, Qt::Key_Down);
    EXPECT_EQ(lanes->currentKey(), QStringLiteral("D-1"));
    EXPECT_EQ(table(*p, QStringLiteral("Everything in the lanes"))->currentKey(), QStringLiteral("D-1"));
    QTest::keyClick(lanes, Qt::Key_Down);
    EXPECT_EQ(lanes->currentKey(), QStringLiteral("K-1"));
    QTest::keyClick(lanes, Qt::Key_Down);
    EXPECT_EQ(lanes->currentKey(), QStringLiteral("A-1"));
    shoot(*p, QStringLiteral("account"));
    ws.flag();
    sync(*p);
    EXPECT_EQ(lanes->currentKey(), QStringLiteral("A-1")); // a refresh keeps what is marked
    EXPECT_EQ(p->focusWidget(), lanes);
    QString went;
    QObject::connect(&navigator, &Navigator::requested, [&](Room, const QString &subject) { went = subject; });
    QTest::keyClick(lanes, Qt::Key_Return);
    EXPECT_EQ(went, QStringLiteral("A-1"));
}

TEST_F(AccountPageTest, AsOfAnEntryNothingLaterIsKnownAndNothingCanBeDone)
{
    const DecisionId decision = ws.removed();
    ws.advance(std::chrono::hours(5));
    ws.appeal(decision);
    const auto p = page("dana", QStringLiteral("acc-1"));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("A-1")));
    auto *slider = p->findChild<QSlider *>();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    drain();
    QTest::keyClick(slider, Qt::Key_Left);
    drain();
    EXPECT_NE(p->model().asOf(), 0);
    EXPECT_FALSE(anyContains(everyText(*p), QStringLiteral("A-1")));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("What came later is not known here.")));
    EXPECT_FALSE(button(*p, QStringLiteral("Propose a ban"))->isEnabled());
    EXPECT_FALSE(button(*p, QStringLiteral("Overturn"))->isEnabled());
    QTest::mouseClick(button(*p, QStringLiteral("Back to now")), Qt::LeftButton);
    drain();
    EXPECT_EQ(p->model().asOf(), 0);
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("A-1")));
}

TEST_F(AccountPageTest, ActsLeadWhereTheyBelong)
{
    ws.removed();
    const auto p = page("dana", QStringLiteral("acc-1"));
    QStringList asked;
    QObject::connect(&navigator, &Navigator::reinstatementRequested, [&](const QString &decision) { asked << decision; });
    QObject::connect(&navigator, &Navigator::requested, [&](Room room, const QString &subject) {
        asked << subject;
        EXPECT_EQ(room, Room::Audit);
    });
    QTest::mouseClick(button(*p, QStringLiteral("Propose a ban")), Qt::LeftButton);
    drain();
    EXPECT_TRUE(p->findChild<ProposePanel *>()->isOpen()); // in place, over the account it is about
    p->findChild<QTabWidget *>()->setCurrentIndex(1);
    QTest::keyClick(table(*p, QStringLiteral("Decisions")), Qt::Key_Return);
    p->findChild<QTabWidget *>()->setCurrentIndex(4);
    auto *timeline = table(*p, QStringLiteral("Timeline"));
    const QString entry = timeline->currentKey();
    QTest::keyClick(timeline, Qt::Key_Return);
    EXPECT_EQ(asked, (QStringList{QStringLiteral("D-1"), entry}));
}

TEST_F(AccountPageTest, ShowsTheTextOfANotice)
{
    ws.removed();
    const auto p = page("dana", QStringLiteral("acc-1"));
    auto *notices = table(*p, QStringLiteral("Notices"));
    EXPECT_EQ(notices->currentKey(), QStringLiteral("N-1"));
    p->findChild<QTabWidget *>()->setCurrentIndex(3);
    drain();
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("HB-1")));
    EXPECT_FALSE(p->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
}

TEST_F(AccountPageTest, AnAuditorLooksOn)
{
    ws.enrol("ada", {Role::Auditor});
    ws.removed();
    const auto p = page("ada", QStringLiteral("acc-1"), Access::Read);
    EXPECT_FALSE(button(*p, QStringLiteral("Propose a ban"))->isEnabled());
    EXPECT_FALSE(button(*p, QStringLiteral("Overturn"))->isEnabled());
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("you look on")));
}

} // namespace
} // namespace countersign::ui
