// Three measures for the window, over a time that the reader chooses. Window's thread.
#pragma once

#include "backend/backend.h"

#include "base/json.h"

#include <QObject>

namespace countersign::ui {

class InsightsViewModel : public QObject {
    Q_OBJECT

public:
    explicit InsightsViewModel(Backend &backend, QObject *parent = nullptr) : QObject(parent), m_backend(backend) {}

    void setDays(int days); // what happened within that time
    int days() const { return m_days; }
    void load();
    void reset();

    const Json &backlog() const { return m_backlog; } // of everything that waits now, whenever it came
    const Json &overturns() const { return m_overturns; }
    const Json &times() const { return m_times; }

Q_SIGNALS:
    void changed();
    void refused(const countersign::Error &error);

private:
    Backend &m_backend;
    Latest m_latest;
    int m_days = 30;
    Json m_backlog = Json::object();
    Json m_overturns = Json::object();
    Json m_times = Json::object();
};

} // namespace countersign::ui
