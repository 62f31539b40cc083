// A page of the window over a real workspace: somebody signs in, keys are pressed, the workspace is looked at.
#pragma once

#include "support/test_workspace.h"

#include "backend/backend.h"
#include "viewmodels/navigator.h"
#include "widgets/message_bar.h"
#include "widgets/page.h"
#include "widgets/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

namespace countersign::ui {

class RoomTest : public testing::Test {
protected:
    RoomTest()
    {
        // For looking at pages: dark, large, rtl; see shoot().
        const QString look = qEnvironmentVariable("COUNTERSIGN_SHOT_LOOK");
        if (look == QLatin1String("dark"))
            applyLook(*qApp, Look::Dark);
        if (look == QLatin1String("rtl"))
            QApplication::setLayoutDirection(Qt::RightToLeft);
        if (QFont font = QApplication::font(); look == QLatin1String("large") && font.pointSizeF() < 14) {
            font.setPointSizeF(font.pointSizeF() * 2);
            QApplication::setFont(font);
        }
        QObject::connect(&m_navigator, &Navigator::requested, [this](Room room, const QString &subject) { m_went << subject; m_room = room; });
    }

    // Signs in and shows `page` to that person.
    void enter(Page &page, const QString &handle, Room room, const QString &subject = {})
    {
        m_clock.set(m_work.now());
        m_backend.open(QString::fromStdString(m_work.path()), &m_backend, [](const Result<WorkspaceInfo> &info) { ASSERT_TRUE(info); });
        m_backend.signIn(handle, QString::fromLatin1(testing_support::passphrase), &m_backend, [](const Result<Who> &who) { ASSERT_TRUE(who); });
        m_backend.drain();
        QObject::connect(&page, &Page::said, &page, [this](const QString &sentence) { m_said = sentence; });
        page.reset();
        page.setAccess(access(room, m_backend.who().roles));
        page.resize(1280, 800);
        page.show();
        QApplication::setActiveWindow(&page); // there is no window manager to do it
        page.enter(subject);
        m_backend.drain();
        page.firstFocus()->setFocus();
    }

    // Types into whatever has the keyboard.
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    template <typename T>
    static T *named(QWidget &page, const char *name) { return page.findChild<T *>(QString::fromLatin1(name)); }
    // Gives the button the keyboard, as Tab would, and presses Space.
    void pressButton(QWidget &page, const char *name)
    {
        auto *button = named<QAbstractButton>(page, name);
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(button->isEnabled()) << name;
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        m_backend.drain();
    }
    void shoot(QWidget &page, const char *name) const
    {
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SHOTS");
        if (folder.isEmpty())
            return;
        QApplication::processEvents(); // what was added to layouts is shown
        page.grab().save(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png"));
    }
    static testing_support::Flagged by(const char *account)
    {
        testing_support::Flagged flagged;
        flagged.account = account;
        return flagged;
    }
    static QString message(QWidget &page) { return page.findChild<MessageBar *>()->text(); }

    testing_support::TestWorkspace m_work;
    SetClock m_clock{m_work.now()};
    SeededRandom m_random{7};
    Backend m_backend{m_clock, m_random};
    Navigator m_navigator;
    QStringList m_went;
    Room m_room = Room::Review;
    QString m_said;
};

} // namespace countersign::ui
