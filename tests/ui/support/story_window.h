// The whole window over a workspace in which the origin story begins: who sits before it changes, the clock is moved,
// keys are pressed. Its texts are those of the demo (resources/demo/content.json).
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

class StoryWindow : public testing::Test {
protected:
    StoryWindow();
    ~StoryWindow() override;

    // The story's world.
    static Instant at(const std::string &clock); // "14:20" of the story's day
    void clockIs(const std::string &clock);      // and the window's clock acts on what is due
    std::string told(const char *part, const char *field) const { return story.at(part).at(field).get<std::string>(); }
    void tellWhatWasBefore(); // the three earlier decisions: one strike expired, one final, one post left up
    void tellTheReports();    // 14:20, three of them: one case

    // The window.
    void openWindow();
    void signIn(const char *handle); // on the sign-in page, by keys
    void switchTo(const char *handle, const char *clock); // File | Switch person, by keys; then signIn()
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
    void type(const std::string &text);
    void typeInto(QWidget *field, const std::string &text); // instead of what stands there
    void pressButton(QAbstractButton *button);              // focus, Space
    static QAbstractButton *button(const QWidget &in, const char *text);
    void hold(Qt::Key key, Qt::KeyboardModifiers modifiers, const std::function<bool()> &done);
    static std::string message(const QWidget &page);
    std::string statusLine() const;

    Json story;
    TestWorkspace team;
    DecisionId spam, moonlight, kite;
    CaseId video;
    SystemRandom random;
    std::unique_ptr<Backend> backend;
    std::unique_ptr<MainWindow> window;

private:
    Flagged post(const Json &what, Instant postedAt) const;
    DecisionId earlier(std::size_t number);
    QTemporaryDir m_settings;
};

} // namespace countersign::ui::testing_support
