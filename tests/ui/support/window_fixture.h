// A window's page over a real test workspace: a backend on the same file, with the same clock, and a signed-in person.
#pragma once

#include "backend/backend.h"
#include "support/test_workspace.h"
#include "viewmodels/navigator.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <memory>

namespace countersign::ui {

class WindowTest : public testing::Test {
protected:
    void signIn(const char *handle)
    {
        m_backend = std::make_unique<Backend>(ws.clock(), m_random);
        bool opened = false;
        m_backend->open(QString::fromStdString(ws.path()), m_backend.get(), [&](const Result<WorkspaceInfo> &info) { opened = info.has_value(); });
        m_backend->signIn(QString::fromLatin1(handle), QString::fromLatin1(testing_support::passphrase), m_backend.get(),
                          [](const Result<Who> &who) { ASSERT_TRUE(who); });
        m_backend->drain();
        ASSERT_TRUE(opened);
        ASSERT_EQ(m_backend->who().handle, QString::fromLatin1(handle));
    }

    // Shows it as the active window of that size; painting and answers are through when this returns.
    void present(QWidget &window, QSize size = {1280, 760})
    {
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        settle();
    }

    void settle()
    {
        for (int i = 0; i < 3; ++i) { // an answer may lead to painting, and painting to nothing more
            m_backend->drain();
            QCoreApplication::processEvents();
        }
    }

    // As a keyboard sends it: to the widget that has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    void type(const QString &text)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }

    testing_support::TestWorkspace ws;
    SystemRandom m_random;
    Navigator m_navigator;
    std::unique_ptr<Backend> m_backend;
};

} // namespace countersign::ui
