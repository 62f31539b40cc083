// Orders to the platform, and what became of them. Window's thread.
#pragma once

#include "backend/backend.h"

#include "base/json.h"

#include <QObject>

namespace countersign::ui {

class OutboxViewModel : public QObject {
    Q_OBJECT

public:
    explicit OutboxViewModel(Backend &backend, QObject *parent = nullptr) : QObject(parent), m_backend(backend) {}

    void load();
    void setQueuedOnly(bool only);
    void settle(const QString &key, bool failed);
    void reset();
    const Json &items() const { return m_items; }

Q_SIGNALS:
    void changed();
    void acted(const QString &sentence);
    void refused(const countersign::Error &error);

private:
    Backend &m_backend;
    Latest m_latest;
    Json m_items = Json::array();
    bool m_queuedOnly = true;
};

} // namespace countersign::ui
