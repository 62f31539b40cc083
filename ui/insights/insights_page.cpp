#include "insights/insights_page.h"

#include "insights/charts.h"
#include "insights/insight_panel.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/data_table.h"
#include "widgets/labels.h"
#include "widgets/message_bar.h"
#include "widgets/state_pane.h"

#include "services/insights_service.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QString seconds(const Json &item, const char *key) { return span(std::chrono::seconds(intOr(item, key))); }

QString rateOf(const Json &item)
{
    if (item.value("small", false))
        return InsightsPage::tr("n too small");
    return item.contains("rate") && item["rate"].is_number() ? share(item["rate"].get<double>()) : QStringLiteral("–");
}

QString intervalOf(const Json &item)
{
    const Json interval = item.value("interval", Json());
    if (!interval.is_object())
        return QStringLiteral("–");
    return QStringLiteral("%1 – %2").arg(share(interval["low"].get<double>()), share(interval["high"].get<double>()));
}

RowsModel::Column count(const QString &title, const char *key)
{
    return {title, [key](const Json &item) { return number(intOr(item, key)); }, true, {}, {}};
}

} // namespace

InsightsPage::InsightsPage(Backend &backend, Navigator &navigator, QWidget *parent)
    : Page(parent), m_backend(backend), m_navigator(navigator), m_message(new MessageBar), m_period(new QComboBox)
{
    for (const auto &[title, days] : {std::pair{tr("Last 7 days"), 7}, {tr("Last 30 days"), 30}, {tr("Last 90 days"), 90}, {tr("Everything"), 0}})
        m_period->addItem(title, days);
    m_period->setCurrentIndex(2);
    buildPanels();
    auto *head = new QHBoxLayout;
    head->addWidget(titleLabel(tr("Insights")), 1);
    head->addWidget(fieldLabel(tr("&Time"), m_period));
    head->addWidget(m_period);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(16);
    for (InsightPanel *panel : {m_backlog, m_overturn, m_time})
        column->addWidget(panel);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    connect(m_period, &QComboBox::activated, this, &InsightsPage::load);
}

void InsightsPage::buildPanels()
{
    m_backlog = new InsightPanel(tr("Backlog by age"), tr("Do we need more hands, and on what? Old high-severity cases come first."),
                                 {{tr("Waiting for"), [](const Json &i) { return plain(stringOr(i, "bucket")); }, false, {}, {}},
                                  count(tr("Low"), "low"),
                                  count(tr("Medium"), "medium"),
                                  count(tr("High"), "high"),
                                  count(tr("Critical"), "critical"),
                                  count(tr("All"), "total"),
                                  {tr("Oldest"), [](const Json &i) { return plain(stringOr(i, "oldest_case")); }, false, {}, {}}},
                                 "bucket");
    m_overturn = new InsightPanel(tr("Overturn rate by clause"),
                                  tr("Which clause do we misjudge? Where the interval lies high, look at the clause's text and train on it."),
                                  {{tr("Clause"), [](const Json &i) { return plain(stringOr(i, "clause") + "  " + stringOr(i, "title")); }, false, {}, {}},
                                   count(tr("Appeals decided"), "decided"),
                                   count(tr("Overturned"), "overturned"),
                                   {tr("Rate"), [](const Json &i) { return rateOf(i); }, true, {}, {}},
                                   {tr("95 % interval"), [](const Json &i) { return intervalOf(i); }, true, {}, {}}},
                                  "clause");
    m_time = new InsightPanel(tr("Time to action"), tr("Do urgent reports wait too long? From the first report to the decision, by severity."),
                              {{tr("Severity"), [](const Json &i) { return wordFor(stringOr(i, "severity")); }, false, {}, {}},
                               count(tr("Decisions"), "n"),
                               {tr("p50"), [](const Json &i) { return seconds(i, "p50_s"); }, true, {}, {}},
                               {tr("p90"), [](const Json &i) { return seconds(i, "p90_s"); }, true, {}, {}}},
                              "severity");
    connect(m_backlog, &InsightPanel::chosen, this, [this](const QString &key) {
        const QString oldest = plain(stringOr(m_backlog->item(key), "oldest_case"));
        if (!oldest.isEmpty())
            m_navigator.openCase(oldest);
    });
    for (InsightPanel *panel : {m_backlog, m_overturn, m_time}) {
        connect(panel, &InsightPanel::exported, this, &Page::said);
        connect(panel->state(), &StatePane::retry, this, &InsightsPage::load);
    }
}

void InsightsPage::load()
{
    const int days = m_period->currentData().toInt();
    m_backend.ask(
        m_latest, this,
        [days](Desk &desk) -> Result<Json> {
            InsightsFilter filter;
            if (days > 0)
                filter.from = desk.workspace.now() - std::chrono::hours(24 * days);
            InsightsService insights(desk.workspace);
            // The backlog is what is open now, however long ago it came in.
            CS_TRY(Json backlog, insights.backlog({}));
            CS_TRY(Json overturn, insights.overturnRate(filter));
            CS_TRY(Json time, insights.timeToAction(filter));
            return Json{{"backlog", std::move(backlog)}, {"overturn", std::move(overturn)}, {"time", std::move(time)}};
        },
        [this](const Result<Json> &all) {
            if (all)
                show(*all);
            else
                for (InsightPanel *panel : {m_backlog, m_overturn, m_time})
                    panel->showError(all.error());
        });
}

void InsightsPage::show(const Json &all)
{
    const Json &backlog = all["backlog"];
    const Json &overturn = all["overturn"];
    const Json &time = all["time"];
    std::int64_t appeals = 0;
    std::int64_t overturned = 0;
    for (const Json &item : overturn["items"]) {
        appeals += intOr(item, "decided");
        overturned += intOr(item, "overturned");
    }
    m_backlog->show(backlogChart(backlog["items"]), backlog["items"], tr("%1 cases are open now.").arg(number(intOr(backlog, "n"))));
    m_overturn->show(overturnChart(overturn["items"]), overturn["items"],
                     tr("%1 of %2 appeals that were decided overturned the decision.").arg(number(overturned), number(appeals)));
    m_time->show(timeToActionChart(time["items"]), time["items"], tr("%1 decisions.").arg(number(intOr(time, "n"))));
}

void InsightsPage::enter(const QString &) { load(); }

// Charts do not dance while one reads them: they are drawn anew when the page is entered or the time is chosen.
void InsightsPage::refresh() {}

QWidget *InsightsPage::firstFocus() { return m_backlog->table(); }

void InsightsPage::reset()
{
    m_latest.cancel();
    m_message->hideMessage();
}

} // namespace countersign::ui
