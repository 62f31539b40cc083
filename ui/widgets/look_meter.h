// How long somebody really looked at what is on screen: time in which it was painted and visible, its window active,
// and the person there. Loses focus, is minimised, hidden or another is shown: the time stands still.
//
// It measures presence for the least look of a blind reading (R21) and nothing else: it knows no content, keeps nothing
// and is no part of what somebody set for their comfort.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace countersign::ui {

class LookMeter : public QObject {
    Q_OBJECT

public:
    // Without a key, a click or a movement for so long, nobody is taken to look any more. A minute: three times what a
    // reader takes for a thousand characters, so that nobody has to move the mouse to be believed to read.
    static constexpr qint64 idleAfter = 60'000;

    // `screen`: the widget whose painting shows the subject (of a scroll area its viewport).
    explicit LookMeter(QWidget *screen, QObject *parent = nullptr);

    // Another subject is about to be painted, at which somebody looked for so long before; the time runs from its
    // painting on. Ask for looked() of the one before first.
    void start(qint64 before);
    void stop(); // nothing is shown
    qint64 looked(); // milliseconds, of the subject shown, up to now
    bool counting() const { return m_counting; }

    // Milliseconds of a clock that only runs forward; tests and the tour bring their own.
    void setNow(std::function<qint64()> now);

Q_SIGNALS:
    void ticked(); // a moment has passed while it counted
    void paused(); // it counted and does not any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool present() const;
    void account();

    QWidget *m_screen;
    std::function<qint64()> m_now;
    QTimer m_tick;
    bool m_shown = false;
    bool m_painted = false;
    bool m_counting = false;
    qint64 m_total = 0;
    qint64 m_last = 0;  // up to when it was counted
    qint64 m_input = 0; // the last sign of life
};

} // namespace countersign::ui
