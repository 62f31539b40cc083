// What I decided and what still waits out its hold: countdowns, and walking back through it with Z. Window's thread.
#pragma once

#include "backend/backend.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace countersign::ui {

class HoldsViewModel : public QObject {
    Q_OBJECT

public:
    struct Held {
        QString id;         // D-7, P-3
        QString reviewCase; // C-12; empty for an account measure
        QString what;       // "Leave up"
        Instant until{};
    };

    explicit HoldsViewModel(Backend &backend, QObject *parent = nullptr);

    void refresh();
    void reset();
    // Mine, the latest made last; at most 20.
    const std::vector<Held> &held() const { return m_held; }
    // "Held: C-8840 Leave up 0:03 (Z undoes) · 2 more"; empty where nothing is held.
    QString line() const;
    // Stops the latest one that is still held; false where there is none.
    bool undoLatest();

    static constexpr std::size_t most = 20;

Q_SIGNALS:
    void changed(); // the list, or a countdown
    void undone(const QString &id, const QString &reviewCase, const QString &what);
    void refused(const countersign::Error &error);

private:
    void take(std::vector<Held> items);

    Backend &m_backend;
    Latest m_latest;
    QTimer m_seconds;
    std::vector<Held> m_held;
    bool m_undoing = false;
};

} // namespace countersign::ui
