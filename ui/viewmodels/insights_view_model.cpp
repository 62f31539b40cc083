#include "viewmodels/insights_view_model.h"

#include "services/insights/insights_service.h"

namespace countersign::ui {

namespace insight_reading {

struct Measures {
    Json backlog, overturns, times;
};

} // namespace insight_reading

void InsightsViewModel::setDays(int days)
{
    m_days = days;
    load();
}

void InsightsViewModel::load()
{
    m_backend.ask(
        m_latest, this,
        [days = m_days](Desk &desk) -> Result<insight_reading::Measures> {
            InsightsService service(desk.workspace);
            InsightsFilter lately;
            lately.from = desk.workspace.now() - std::chrono::hours(24 * days);
            insight_reading::Measures out;
            CS_TRY(out.backlog, service.backlog({}));
            CS_TRY(out.overturns, service.overturnRate(lately));
            CS_TRY(out.times, service.timeToAction(lately));
            return out;
        },
        [this](Result<insight_reading::Measures> measures) {
            if (!measures) {
                Q_EMIT refused(measures.error());
                return;
            }
            m_backlog = std::move(measures->backlog);
            m_overturns = std::move(measures->overturns);
            m_times = std::move(measures->times);
            Q_EMIT changed();
        });
}

void InsightsViewModel::reset()
{
    m_latest.cancel();
    m_backlog = m_overturns = m_times = Json::object();
    Q_EMIT changed();
}

} // namespace countersign::ui
