// No type-ahead into the unseen: a decision key counts only when the subject is on screen, has been there for a moment,
// and the key before it was let go. Otherwise it says so and nothing happens.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace countersign::ui {

class KeyGuard : public QObject {
    Q_OBJECT

public:
    // `screen`: the widget whose painting shows the subject (of a scroll area its viewport).
    explicit KeyGuard(QWidget *screen, QObject *parent = nullptr);

    // Another subject ("C-12") is about to be painted.
    void expect(const QString &subject);
    // Whether this key ("A") counts now. If so, it has to be let go before the next one counts.
    bool admits(const QString &key);

    // Milliseconds of a clock that only runs forward; tests and the tour bring their own.
    void setNow(std::function<qint64()> now) { m_now = std::move(now); }
    void setSettle(int milliseconds) { m_settle = milliseconds; }
    int settle() const { return m_settle; }

Q_SIGNALS:
    void ignored(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_screen;
    std::function<qint64()> m_now;
    QString m_subject;
    qint64 m_paintedAt = -1; // -1: not yet
    int m_settle = 400;
    bool m_pressing = false; // a key is down
    bool m_down = false;     // the key that acted is still down
    quint64 m_releasedAt = 0; // time stamp of the last release; 0: none
};

} // namespace countersign::ui
