// Keys that are held, as X sends them: releases and presses of the same moments.
#include "widgets/key_repeat.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace countersign::ui {
namespace {

class Seen : public QListWidget {
public:
    int presses = 0;
    int repeats = 0;

protected:
    void keyPressEvent(QKeyEvent *event) override { ++(event->isAutoRepeat() ? repeats : presses); }
};

class KeyRepeatTest : public testing::Test {
protected:
    KeyRepeatTest() { qApp->installEventFilter(&m_mender); }

    // Whether a shortcut would be looked for.
    bool press(QWidget &at, Qt::Key key, const QString &text, quint64 when)
    {
        QKeyEvent claim(QEvent::ShortcutOverride, key, Qt::NoModifier, text);
        claim.setTimestamp(when);
        claim.ignore();
        QCoreApplication::sendEvent(&at, &claim);
        const bool claimed = claim.isAccepted();
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        event.setTimestamp(when);
        QCoreApplication::sendEvent(&at, &event);
        return !claimed;
    }
    void release(QWidget &at, Qt::Key key, quint64 when)
    {
        QKeyEvent event(QEvent::KeyRelease, key, Qt::NoModifier);
        event.setTimestamp(when);
        QCoreApplication::sendEvent(&at, &event);
    }

    KeyRepeat m_mender;
};

TEST_F(KeyRepeatTest, AHeldLetterIsOneShortcutAndNoSearchInAList)
{
    Seen list;
    EXPECT_TRUE(press(list, Qt::Key_J, QStringLiteral("j"), 1000));
    for (const quint64 at : {quint64(1660), quint64(1700), quint64(1740)}) {
        release(list, Qt::Key_J, at);
        EXPECT_FALSE(press(list, Qt::Key_J, QStringLiteral("j"), at));
    }
    EXPECT_EQ(list.presses, 1);
    EXPECT_EQ(list.repeats, 0);
    release(list, Qt::Key_J, 1800);
    EXPECT_TRUE(press(list, Qt::Key_J, QStringLiteral("j"), 1900)) << "pressed anew";
    EXPECT_EQ(list.presses, 2);
}

TEST_F(KeyRepeatTest, ArrowsAndFieldsGoOnRepeating)
{
    Seen list;
    press(list, Qt::Key_Down, {}, 1000);
    release(list, Qt::Key_Down, 1660);
    press(list, Qt::Key_Down, {}, 1660);
    EXPECT_EQ(list.presses, 1);
    EXPECT_EQ(list.repeats, 1);
    QLineEdit field;
    press(field, Qt::Key_A, QStringLiteral("a"), 2000);
    release(field, Qt::Key_A, 2660);
    press(field, Qt::Key_A, QStringLiteral("a"), 2660);
    EXPECT_EQ(field.text(), QStringLiteral("aa"));
}

TEST_F(KeyRepeatTest, AnotherKeyOfTheSameMomentOrWithoutAStampIsItself)
{
    Seen list;
    release(list, Qt::Key_A, 1000);
    EXPECT_TRUE(press(list, Qt::Key_B, QStringLiteral("b"), 1000));
    release(list, Qt::Key_A, 0);
    EXPECT_TRUE(press(list, Qt::Key_A, QStringLiteral("a"), 0));
    EXPECT_EQ(list.presses, 2);
}

} // namespace
} // namespace countersign::ui
