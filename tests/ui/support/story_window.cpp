#include "ui/support/story_window.h"

#include "actions/action_table.h"
#include "shell/sign_in_page.h"
#include "widgets/message_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QTest>

#include <fstream>

namespace countersign::ui::testing_support {

using countersign::testing_support::hours;
using countersign::testing_support::seconds;

StoryWindow::StoryWindow() : team({at("14:00") - hours(24 * 98), {}})
{
    // The window remembers where it was: not in the settings of whoever runs the tests.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    story = Json::parse(std::ifstream(std::string(COUNTERSIGN_SOURCE_DIR) + "/resources/demo/content.json"))["story"];
    team.enrol("salma", {Role::Moderator});
    team.enrol("yuki", {Role::Moderator});
    team.enrol("nora", {Role::Trainer});
}

StoryWindow::~StoryWindow() = default;

Instant StoryWindow::at(const std::string &clock) { return *parseRfc3339("2026-06-15T" + clock + ":00Z"); }

void StoryWindow::clockIs(const std::string &clock)
{
    team.advance(at(clock) - team.now());
    if (!backend)
        return;
    backend->tick();
    settle();
}

Flagged StoryWindow::post(const Json &what, Instant postedAt) const
{
    Flagged flagged;
    flagged.account = "newlife";
    flagged.handle = story["account"];
    flagged.reach = 21000;
    flagged.tags = {"nonprofit"};
    flagged.post = what["subject_id"];
    flagged.text = what["text"];
    flagged.postedAt = postedAt;
    flagged.alleged = what.value("clause", std::string("MI-4"));
    if (what.contains("media"))
        flagged.videoSeconds = what["media"]["duration_ms"].get<std::int64_t>() / 1000;
    return flagged;
}

DecisionId StoryWindow::earlier(std::size_t number)
{
    const Json what = story["earlier"][number];
    const auto day = [&](const char *field) { return at("12:00") - hours(24 * what[field].get<int>()); };
    team.advance(day("decided_days_before") - team.now());
    const CaseId id = team.flag(post(what, day("posted_days_before")));
    if (what["action"] == "none") {
        const DecisionId left = team.leaveUp(what["decided_by"], id);
        team.after(seconds(5));
        return left;
    }
    Finding finding;
    finding.verdict = Verdict::Violation;
    finding.clause = what["clause"];
    finding.quote = what["quote"];
    finding.rationale = what["rationale"];
    finding.exceptions = what["exception_why"].get<std::map<std::string, std::string>>();
    const DecisionId made = team.decide(what["decided_by"], id, finding, {ActionKind::Remove});
    team.after(seconds(60));
    team.countersign(what["countersigned_by"], team.decision(made).proposal);
    team.after(seconds(10));
    return made;
}

void StoryWindow::tellWhatWasBefore()
{
    spam = earlier(0);
    moonlight = earlier(1);
    kite = earlier(2);
    clockIs("14:00");
    team.runClock();
}

void StoryWindow::tellTheReports()
{
    for (const Json &report : story["reports"]) {
        clockIs(report["at"]);
        Flagged flagged = post(story["video"], at(story["video"]["created_at"]));
        flagged.reporter = report["reporter"]["id"];
        video = team.flag(flagged);
    }
}

void StoryWindow::settle()
{
    for (int i = 0; i < 3; ++i) { // an answer may lead to painting or to the next question
        backend->drain();
        QCoreApplication::processEvents();
    }
}

void StoryWindow::openWindow()
{
    backend = std::make_unique<Backend>(team.clock(), random);
    window = std::make_unique<MainWindow>(*backend);
    window->resize(1280, 800);
    window->show();
    QApplication::setActiveWindow(window.get());
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    window->openWorkspace(QString::fromStdString(team.path()));
    settle();
}

void StoryWindow::signIn(const char *handle)
{
    auto *page = window->findChild<SignInPage *>();
    ASSERT_TRUE(page->isVisible());
    ASSERT_TRUE(page->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Backtab, Qt::ShiftModifier); // from the passphrase to the person
    ASSERT_EQ(QApplication::focusWidget(), page->findChild<QComboBox *>());
    press(Qt::Key_A, Qt::ControlModifier);
    type(handle);
    press(Qt::Key_Return);
    type(countersign::testing_support::passphrase);
    press(Qt::Key_Return);
    ASSERT_EQ(backend->who().handle, QString::fromLatin1(handle));
    ASSERT_FALSE(page->isVisible());
}

void StoryWindow::switchTo(const char *handle, const char *clock)
{
    QMenu *file = window->menuBar()->actions().front()->menu();
    window->menuBar()->setActiveAction(file->menuAction()); // as F10 and Down do
    for (QAction *one : file->actions())
        if (one->text() == textOf(Act::SwitchPerson))
            file->setActiveAction(one);
    QTest::keyClick(file, Qt::Key_Return);
    settle();
    ASSERT_FALSE(backend->who().signedIn());
    QApplication::setActiveWindow(window.get());
    clockIs(clock);
    ASSERT_NO_FATAL_FAILURE(signIn(handle));
}

void StoryWindow::goTo(Room which)
{
    press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(which)), Qt::AltModifier);
    for (const QDeadlineTimer end(5000); window->room() != which && !end.hasExpired();) // the button is seen to go down first
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
    ASSERT_EQ(window->room(), which);
}

void StoryWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    settle();
}

void StoryWindow::type(const std::string &text)
{
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), QString::fromStdString(text));
    settle();
}

void StoryWindow::typeInto(QWidget *field, const std::string &text)
{
    ASSERT_TRUE(field && field->isVisible() && field->isEnabled());
    field->setFocus(Qt::TabFocusReason);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

void StoryWindow::pressButton(QAbstractButton *button)
{
    ASSERT_TRUE(button);
    ASSERT_TRUE(button->isVisible() && button->isEnabled()) << button->text().toStdString();
    button->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
}

QAbstractButton *StoryWindow::button(const QWidget &in, const char *text)
{
    for (auto *one : in.findChildren<QAbstractButton *>())
        if (QString(one->text()).remove(QLatin1Char('&')).startsWith(QLatin1String(text)))
            return one;
    return nullptr;
}

void StoryWindow::hold(Qt::Key key, Qt::KeyboardModifiers modifiers, const std::function<bool()> &done)
{
    QWidget *focused = QApplication::focusWidget();
    ASSERT_TRUE(focused);
    QTest::keyPress(focused, key, modifiers);
    for (const QDeadlineTimer end(5000); !done() && !end.hasExpired();) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        backend->drain();
    }
    QTest::keyRelease(focused, key, modifiers);
    settle();
}

std::string StoryWindow::message(const QWidget &page) { return page.findChild<MessageBar *>()->text().toStdString(); }

std::string StoryWindow::statusLine() const
{
    QString all;
    for (const auto *label : window->statusBar()->findChildren<QLabel *>())
        all += label->text() + QLatin1Char('\n');
    return (all + window->statusBar()->currentMessage()).toStdString();
}

} // namespace countersign::ui::testing_support
