// The whole window over a real workspace: who sits before it changes, the clock is moved, keys are pressed.
#pragma once

#include "backend/backend.h"
#include "shell/main_window.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace countersign::ui::testing_support {

using countersign::testing_support::Flagged;
using countersign::testing_support::TestWorkspace;

class WholeWindow : public testing::Test {
protected:
    explicit WholeWindow(Instant start);
    ~WholeWindow() override;

    void clockGoesOn(Milliseconds by); // and the window's clock acts on what is due
    void openWindow();
    void signIn(const char *handle);       // on the sign-in page, by keys
    void switchPerson(const char *handle, const std::function<void()> &between = {}); // File | Switch person, by keys; then signIn()
    template <typename P>
    P &room(Room which) { return dynamic_cast<P &>(*window->page(which)); }
    template <typename P>
    P &walkTo(Room which)
    {
        goTo(which);
        return room<P>(which);
    }
    void goTo(Room which); // Alt and its place in the rail
    void settle();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // Alt and the letter of a button, which is seen to go down before it acts; until `done`.
    void pressAlt(Qt::Key letter, const std::function<bool()> &done);
    void type(const std::string &text);
    void tabTo(const QWidget *widget); // Tab, until it has the focus
    void typeInto(QWidget *field, const std::string &text); // instead of what stands there
    void pressButton(QAbstractButton *button);              // focus, Space
    static QAbstractButton *button(const QWidget &in, const char *text);
    void hold(Qt::Key key, Qt::KeyboardModifiers modifiers, const std::function<bool()> &done);
    static std::string message(const QWidget &page);
    std::string statusLine() const;

    TestWorkspace team;
    SystemRandom random;
    std::unique_ptr<Backend> backend;
    std::unique_ptr<MainWindow> window;
    int keys = 0; // pressed with press() since somebody set it to nothing; what is typed is not counted

private:
    QTemporaryDir m_settings;
};

} // namespace countersign::ui::testing_support
