// The Insights workspace: three measures, each with the decision it helps with, a chart and a table.
#pragma once

#include "backend/backend.h"
#include "widgets/page.h"

#include "base/json.h"

class QComboBox;

namespace countersign::ui {

class InsightPanel;
class MessageBar;

class InsightsPage : public Page {
    Q_OBJECT

public:
    InsightsPage(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);

    void enter(const QString &subject) override;
    void refresh() override;
    QWidget *firstFocus() override;
    void reset() override;

private:
    void buildPanels();
    void load();
    void show(const Json &all);

    Backend &m_backend;
    Navigator &m_navigator;
    Latest m_latest;
    MessageBar *m_message;
    QComboBox *m_period;
    InsightPanel *m_backlog;
    InsightPanel *m_overturn;
    InsightPanel *m_time;
};

} // namespace countersign::ui
