// What the status bar tells: held decisions and until when, the last verification, what the clock did.
#pragma once

#include "backend/backend.h"

#include <QObject>
#include <QStringList>

namespace countersign::ui {

class StatusViewModel : public QObject {
    Q_OBJECT

public:
    explicit StatusViewModel(Backend &backend, QObject *parent = nullptr);

    struct Held {
        QString id; // D-7 or P-3
        QString what;
        Instant until{};
    };
    const std::vector<Held> &held() const { return m_held; } // the signed-in person's own, soonest first
    void refresh();
    Instant now() const { return m_backend.clock().now(); }

Q_SIGNALS:
    void heldChanged();

private:
    Backend &m_backend;
    Latest m_latest;
    std::vector<Held> m_held;
};

} // namespace countersign::ui
