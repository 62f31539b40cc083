// Alt and a letter: no two things that are on screen at once answer to the same, in no language. A walk through the
// window and what opens in it.
#include "ui/support/looking.h"

#include "appeals/appeals_page.h"
#include "appeals/hearing_pane.h"
#include "casedetail/case_pane.h"
#include "dialogs/import_dialog.h"
#include "dialogs/new_workspace_dialog.h"
#include "review/review_page.h"
#include "shell/main_window.h"
#include "signoff/reading_pane.h"
#include "signoff/signoff_page.h"
#include "ui/support/translated.h"
#include "ui/support/window_fixture.h"
#include "widgets/data_table.h"
#include "widgets/key_guard.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>

namespace countersign::ui {
namespace {

// The letters that the window answers to now, each with who does.
std::map<QString, QStringList> mnemonics(const QWidget &window)
{
    std::map<QString, QStringList> found;
    const auto add = [&](const QString &text) {
        if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            found[keys.toString()] << text;
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy() && label->buddy()->isVisible())
            add(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < bar->count(); ++tab)
                add(bar->tabText(tab));
        if (const auto *menus = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *menu : menus->actions())
                add(menu->text());
    }
    return found;
}

class Mnemonics : public WindowTest, public testing::WithParamInterface<const char *> {
protected:
    Mnemonics() : language(GetParam()) {}

    void differ(const QWidget &in, const std::string &where)
    {
        settle();
        int letters = 0;
        for (const auto &[keys, who] : mnemonics(in)) {
            EXPECT_EQ(who.size(), 1) << where << ": " << keys.toStdString() << " is " << who.join(QStringLiteral(" | ")).toStdString();
            ++letters;
        }
        EXPECT_GT(letters, 0) << where;
        if (&in == window.get() && window->isSignedIn())
            fits(*window->page(window->room()), where);
    }

    // A laptop's screen is enough, in the language that needs the most room.
    void fits(const Page &page, const std::string &where)
    {
        const QSize least = page.minimumSizeHint();
        EXPECT_LE(least.width(), 1110) << where;
        EXPECT_LE(least.height(), 750) << where;
        if (least.height() > 750)
            for (const QWidget *child : page.findChildren<QWidget *>())
                if (child->minimumSizeHint().height() > 250 || child->minimumHeight() > 150)
                    ADD_FAILURE() << child->metaObject()->className() << ' ' << child->minimumSizeHint().height() << ' ' << child->minimumHeight()
                                  << " shown " << child->isVisible();
    }

    // A proposal to read, an appeal to hear, an escalation, and cases.
    void someWork()
    {
        ws.leaveUpSome(3);
        const auto grounds = ws.twoFinal({.account = "loud"});
        proposal = ws.propose("emre", ws.ban("loud", grounds));
        appeal = ws.appeal(ws.removed({.account = "quiet"}, "mira"));
        ws.flag({.account = "other", .videoSeconds = 15});
        ws.flag({.account = "another"});
    }

    void openWindow(const char *who)
    {
        signIn(who);
        window = std::make_unique<MainWindow>(*m_backend);
        window->afterSignIn();
        present(*window, {1500, 950});
    }

    template <typename P>
    P &go(Room room, const QString &subject = {})
    {
        window->go(room, subject);
        settle();
        return dynamic_cast<P &>(*window->page(room));
    }
    Page &go(Room room) { return go<Page>(room); }
    void click(QWidget &in, const char *object) { in.findChild<QAbstractButton *>(QString::fromLatin1(object))->click(); }

    Translated language;
    ProposalId proposal;
    AppealId appeal;
    std::unique_ptr<MainWindow> window;
};

TEST_P(Mnemonics, BeforeSignIn)
{
    signIn("dana");
    MainWindow fresh(*m_backend);
    present(fresh);
    differ(fresh, "start");
    fresh.openWorkspace(QString::fromStdString(ws.path()));
    differ(fresh, "sign-in");
}

TEST_P(Mnemonics, Review)
{
    someWork();
    openWindow("dana");
    auto &page = go<ReviewPage>(Room::Review);
    page.keyGuard().setSettle(0);
    settle();
    differ(*window, "review");
    page.firstFocus()->setFocus();
    press(Qt::Key_R);
    press(Qt::Key_1);
    differ(*window, "a violation being written");
    page.findChild<CasePane *>()->focusContent();
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    differ(*window, "a ban being proposed");
}

TEST_P(Mnemonics, Signoff)
{
    someWork();
    openWindow("dana");
    auto &page = go<SignoffPage>(Room::SignOff);
    page.reading()->guard()->setSettle(0);
    Looking looking;
    looking.watch(page);
    differ(*window, "sign-off");
    press(Qt::Key_Return); // takes it
    ASSERT_TRUE(page.reading()->isVisible());
    differ(*window, "reading blind");
    for (int item = 0; item < 9 && page.reading()->isVisible(); ++item) {
        looking.goesOn(Looking::enough(page));
        ws.advance(Looking::enough(page));
        press(Qt::Key_N);
    }
    ASSERT_FALSE(page.reading()->isVisible());
    differ(*window, "revealed");
}

TEST_P(Mnemonics, Appeals)
{
    someWork();
    openWindow("dana");
    auto &page = go<AppealsPage>(Room::Appeals);
    page.hearing()->guard()->setSettle(0);
    differ(*window, "appeals");
    press(Qt::Key_Return);
    ASSERT_TRUE(page.hearing()->isVisible());
    differ(*window, "hearing");
    press(Qt::Key_N);
    differ(*window, "outcome");
    for (auto *button : page.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->isEnabled() && button->text().contains(QStringLiteral("…")) && button->text().contains(QLatin1Char('&'))) {
            button->click();
            differ(*window, "after " + button->text().toStdString());
        }
}

TEST_P(Mnemonics, EveryOtherRoomAndItsTabs)
{
    someWork();
    openWindow("dana");
    for (const Room room : {Room::Escalations, Room::Account, Room::Replay, Room::Insights, Room::Audit}) {
        window->go(room, room == Room::Account ? QStringLiteral("loud") : QString());
        settle();
        Page &page = *window->page(room);
        const std::string where = "room " + std::to_string(static_cast<int>(room));
        differ(*window, where);
        if (auto *fresh = page.findChild<QAbstractButton *>(QStringLiteral("new")); fresh && fresh->isVisible()) {
            fresh->click();
            differ(*window, where + " new");
        }
        for (auto *tabs : page.findChildren<QTabWidget *>())
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                differ(*window, where + " tab " + std::to_string(tab));
            }
    }
}

TEST_P(Mnemonics, Dialogs)
{
    signIn("dana");
    ImportDialog import(*m_backend, nullptr);
    import.show();
    differ(import, "import");
    NewWorkspaceDialog fresh(*m_backend, nullptr);
    fresh.show();
    differ(fresh, "new workspace");
}

INSTANTIATE_TEST_SUITE_P(In, Mnemonics, testing::Values("en", "de"), [](const auto &language) { return std::string(language.param); });

} // namespace
} // namespace countersign::ui
