// The Insights workspace: what waits, what is overturned, how long it takes. Sums about the team's work; nobody is
// ranked.
#pragma once

#include "viewmodels/insights_view_model.h"
#include "viewmodels/navigator.h"
#include "widgets/page.h"

class QComboBox;

namespace countersign::ui {

class ChartPanel;
class MessageBar;

class InsightsPage : public Page {
    Q_OBJECT

public:
    InsightsPage(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);

    void enter(const QString &subject) override;
    void refresh() override { m_model.load(); }
    QWidget *firstFocus() override;
    void reset() override;

private:
    void build();
    void show();
    void showBacklog();
    void showOverturns();
    void showTimes();

    InsightsViewModel m_model;
    Navigator &m_navigator;
    MessageBar *m_message;
    QComboBox *m_days;
    ChartPanel *m_backlog;
    ChartPanel *m_overturns;
    ChartPanel *m_times;
};

} // namespace countersign::ui
