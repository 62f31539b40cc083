#include "ui/support/whole_window.h"

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

namespace countersign::ui::testing_support {

WholeWindow::WholeWindow(Instant start) : team({start, {}})
{
    // The window remembers where it was: not in the settings of whoever runs the tests.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

WholeWindow::~WholeWindow() = default;

void WholeWindow::clockGoesOn(Milliseconds by)
{
    team.advance(by);
    if (!backend)
        return;
    backend->tick();
    settle();
}

void WholeWindow::settle()
{
    for (int i = 0; i < 3; ++i) { // an answer may lead to painting or to the next question
        backend->drain();
        QCoreApplication::processEvents();
    }
}

void WholeWindow::openWindow()
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

void WholeWindow::signIn(const char *handle)
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

void WholeWindow::switchPerson(const char *handle, const std::function<void()> &between)
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
    if (between)
        between();
    ASSERT_NO_FATAL_FAILURE(signIn(handle));
}

void WholeWindow::goTo(Room which)
{
    press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(which)), Qt::AltModifier);
    for (const QDeadlineTimer end(5000); window->room() != which && !end.hasExpired();) // the button is seen to go down first
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
    ASSERT_EQ(window->room(), which);
}

void WholeWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_TRUE(QApplication::focusWidget());
    ++keys;
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    settle();
}

void WholeWindow::pressAlt(Qt::Key letter, const std::function<bool()> &done)
{
    press(letter, Qt::AltModifier);
    for (const QDeadlineTimer end(5000); !done() && !end.hasExpired();) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        backend->drain();
    }
    settle();
    ASSERT_TRUE(done());
}

void WholeWindow::type(const std::string &text)
{
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), QString::fromStdString(text));
    settle();
}

void WholeWindow::tabTo(const QWidget *widget)
{
    ASSERT_TRUE(widget && widget->isVisible() && widget->isEnabled());
    for (int i = 0; i < 100 && QApplication::focusWidget() != widget; ++i)
        ASSERT_NO_FATAL_FAILURE(press(Qt::Key_Tab));
    ASSERT_EQ(QApplication::focusWidget(), widget) << "Tab never comes to " << widget->accessibleName().toStdString();
}

void WholeWindow::typeInto(QWidget *field, const std::string &text)
{
    ASSERT_TRUE(field && field->isVisible() && field->isEnabled());
    field->setFocus(Qt::TabFocusReason);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

void WholeWindow::pressButton(QAbstractButton *button)
{
    ASSERT_TRUE(button);
    ASSERT_TRUE(button->isVisible() && button->isEnabled()) << button->text().toStdString();
    button->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
}

QAbstractButton *WholeWindow::button(const QWidget &in, const char *text)
{
    for (auto *one : in.findChildren<QAbstractButton *>())
        if (QString(one->text()).remove(QLatin1Char('&')).startsWith(QLatin1String(text)))
            return one;
    return nullptr;
}

void WholeWindow::hold(Qt::Key key, Qt::KeyboardModifiers modifiers, const std::function<bool()> &done)
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

std::string WholeWindow::message(const QWidget &page) { return page.findChild<MessageBar *>()->text().toStdString(); }

std::string WholeWindow::statusLine() const
{
    QString all;
    for (const auto *label : window->statusBar()->findChildren<QLabel *>())
        all += label->text() + QLatin1Char('\n');
    return (all + window->statusBar()->currentMessage()).toStdString();
}

} // namespace countersign::ui::testing_support
