#include "insights/insights_page.h"

#include "insights/chart_panel.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/labels.h"
#include "widgets/message_bar.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

constexpr qsizetype mostClauses = 12; // in the chart; the table has them all

// "<1 h", ">7 d", as the service names them, in words ("<" would be taken for markup by the chart).
QString bucketOf(const Json &item)
{
    const QString name = plain(stringOr(item, "bucket"));
    if (name.startsWith(QLatin1Char('<')))
        return InsightsPage::tr("under %1").arg(name.mid(1));
    if (name.startsWith(QLatin1Char('>')))
        return InsightsPage::tr("over %1").arg(name.mid(1));
    return QString(name).replace(QLatin1Char('-'), QChar(0x2013));
}

Json itemsOf(const Json &measure) { return measure.value("items", Json::array()); }

QString seconds(const Json &item, const char *field)
{
    const Json value = item.value(field, Json());
    return value.is_number() ? span(std::chrono::seconds(static_cast<std::int64_t>(value.get<double>()))) : QStringLiteral("–");
}

QString smallMark(const Json &item) { return item.value("small", false) ? InsightsPage::tr("n too small") : QString(); }

QString rateOf(const Json &item)
{
    const Json rate = item.value("rate", Json());
    return rate.is_number() ? share(rate.get<double>()) : QStringLiteral("–");
}

QString intervalOf(const Json &item)
{
    const Json interval = item.value("interval", Json());
    return interval.is_object() ? InsightsPage::tr("%1 to %2").arg(share(interval.value("low", 0.0)), share(interval.value("high", 1.0)))
                                : QStringLiteral("–");
}

RowsModel::Column counted(const QString &title, const char *field)
{
    return {title, [field](const Json &i) { return number(intOr(i, field)); }, true, {}, {}};
}

ChartPanel *backlogPanel()
{
    return new ChartPanel(
        ChartPanel::Kind::StackedBars, InsightsPage::tr("Backlog by age"),
        InsightsPage::tr("Where should people work next? All that waits now. Enter on a row opens its oldest case."),
        {{InsightsPage::tr("Waiting since"), bucketOf, false, {}, {}},
         counted(wordFor("critical"), "critical"), counted(wordFor("high"), "high"), counted(wordFor("medium"), "medium"),
         counted(wordFor("low"), "low"), counted(InsightsPage::tr("All"), "total")},
        "bucket",
        [](const Json &i) {
            return InsightsPage::tr("%1: %2 cases, of them %3 critical and %4 high")
                .arg(bucketOf(i), number(intOr(i, "total")), number(intOr(i, "critical")), number(intOr(i, "high")));
        });
}

ChartPanel *overturnPanel()
{
    return new ChartPanel(
        ChartPanel::Kind::Points, InsightsPage::tr("Overturned on appeal, by clause"),
        InsightsPage::tr("Which clause needs clearer words or training? Of the appeals that were answered. Enter on a row goes to the appeals."),
        {{InsightsPage::tr("Clause"), [](const Json &i) { return plain(stringOr(i, "clause")); }, false,
          [](const Json &i) { return plain(stringOr(i, "title")); }, {}},
         counted(InsightsPage::tr("Answered"), "decided"), counted(InsightsPage::tr("Overturned"), "overturned"),
         {InsightsPage::tr("Share"), rateOf, true, {}, {}}, {InsightsPage::tr("95 % interval"), intervalOf, true, {}, {}},
         {InsightsPage::tr("Note"), smallMark, false, {}, {}}},
        "clause",
        [](const Json &i) {
            return InsightsPage::tr("%1: %2 of %3 overturned, %4, interval %5. %6")
                .arg(plain(stringOr(i, "clause")), number(intOr(i, "overturned")), number(intOr(i, "decided")), rateOf(i), intervalOf(i), smallMark(i));
        });
}

ChartPanel *timePanel()
{
    return new ChartPanel(
        ChartPanel::Kind::Bars, InsightsPage::tr("Time to action, by severity"),
        InsightsPage::tr("Do severe cases come first, and are they fast enough? From opening to the release of the first decision. "
                         "Enter on a row goes to the queue."),
        {{InsightsPage::tr("Severity"), [](const Json &i) { return severityMark(stringOr(i, "severity")) + QLatin1Char(' ') + wordFor(stringOr(i, "severity")); },
          false, {}, {}},
         counted(InsightsPage::tr("n"), "n"), {InsightsPage::tr("Half within"), [](const Json &i) { return seconds(i, "p50_s"); }, true, {}, {}},
         {InsightsPage::tr("90 % within"), [](const Json &i) { return seconds(i, "p90_s"); }, true, {}, {}},
         {InsightsPage::tr("Note"), smallMark, false, {}, {}}},
        "severity",
        [](const Json &i) {
            return InsightsPage::tr("%1: half within %2, nine of ten within %3, %4 cases. %5")
                .arg(wordFor(stringOr(i, "severity")), seconds(i, "p50_s"), seconds(i, "p90_s"), number(intOr(i, "n")), smallMark(i));
        });
}

} // namespace

InsightsPage::InsightsPage(Backend &backend, Navigator &navigator, QWidget *parent)
    : Page(parent), m_model(backend), m_navigator(navigator), m_message(new MessageBar), m_days(new QComboBox), m_backlog(backlogPanel()),
      m_overturns(overturnPanel()), m_times(timePanel())
{
    setAccessibleName(tr("Insights"));
    build();
    connect(&m_model, &InsightsViewModel::changed, this, &InsightsPage::show);
    connect(&m_model, &InsightsViewModel::refused, this, [this](const Error &error) { m_message->show(error); });
    connect(m_days, &QComboBox::currentIndexChanged, this, [this] { m_model.setDays(m_days->currentData().toInt()); });
    connect(m_backlog, &ChartPanel::activated, this, [this](const QString &bucket) {
        const int row = m_backlog->rows().rowOf(bucket);
        const QString oldest = row < 0 ? QString() : plain(stringOr(m_backlog->rows().item(row), "oldest_case"));
        if (oldest.isEmpty())
            m_message->show(tr("No case waits that long."), Tone::Plain);
        else
            m_navigator.openCase(oldest);
    });
    connect(m_overturns, &ChartPanel::activated, this, [this] { m_navigator.go(Room::Appeals); });
    connect(m_times, &ChartPanel::activated, this, [this] { m_navigator.go(Room::Review); });
    for (ChartPanel *panel : {m_backlog, m_overturns, m_times}) {
        connect(panel, &ChartPanel::said, this, [this](const QString &sentence) {
            m_message->show(sentence, Tone::Good);
            Q_EMIT said(sentence);
        });
        connect(panel, &ChartPanel::failed, this, [this](const QString &sentence) { m_message->show(sentence, Tone::Bad); });
    }
}

void InsightsPage::build()
{
    m_backlog->setObjectName(QStringLiteral("backlog"));
    m_overturns->setObjectName(QStringLiteral("overturns"));
    m_times->setObjectName(QStringLiteral("times"));
    m_days->setObjectName(QStringLiteral("days"));
    for (const int days : {7, 30, 90})
        m_days->addItem(tr("The last %1 days").arg(days), days);
    m_days->setCurrentIndex(1);
    m_backlog->setAxis(tr("cases"), true);
    m_overturns->setAxis(tr("% overturned"), false);
    m_times->setAxis(tr("hours"), false);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(16);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(titleLabel(tr("Insights")));
    top->addStretch();
    top->addWidget(fieldLabel(tr("&Time"), m_days));
    top->addWidget(m_days);
    column->addLayout(top);
    column->addWidget(m_backlog, 1);
    column->addWidget(m_overturns, 1);
    column->addWidget(m_times, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
}

void InsightsPage::show()
{
    showBacklog();
    showOverturns();
    showTimes();
}

void InsightsPage::showBacklog()
{
    const Json items = itemsOf(m_model.backlog());
    QStringList buckets;
    QList<ChartPanel::Bars> bars;
    for (const char *severity : {"critical", "high", "medium", "low"}) {
        ChartPanel::Bars one{wordFor(severity), severityColour(severity), {}};
        if (std::string_view(severity) == "critical")
            one.colour = one.colour.darker(140);
        for (const Json &item : items)
            one.values << static_cast<double>(intOr(item, severity));
        bars << one;
    }
    for (const Json &item : items)
        buckets << bucketOf(item);
    m_backlog->showBars(buckets, bars);
    m_backlog->setRows(items);
    m_backlog->setWords(tr("Cases that wait: %1.").arg(number(intOr(m_model.backlog(), "n"))));
}

void InsightsPage::showOverturns()
{
    const Json items = itemsOf(m_model.overturns());
    QStringList clauses;
    ChartPanel::Points points;
    points.name = tr("Share overturned, with 95 % interval");
    for (const Json &item : items) {
        const Json interval = item.value("interval", Json());
        if (clauses.size() == mostClauses || !item.value("rate", Json()).is_number() || !interval.is_object())
            continue;
        const auto x = static_cast<double>(clauses.size());
        clauses << plain(stringOr(item, "clause"));
        points.values << QPointF(x, item["rate"].get<double>() * 100);
        points.intervals << QPointF(x, interval.value("low", 0.0) * 100) << QPointF(x, interval.value("high", 1.0) * 100);
    }
    m_overturns->showPoints(clauses, points);
    m_overturns->setRows(items);
    m_overturns->setWords(items.empty() ? tr("No appeal was answered in this time.")
                                        : tr("Appeals answered: %1. Where n is under 20 the interval is wide: look at the cases, not at the share.")
                                              .arg(number(intOr(m_model.overturns(), "n"))));
}

void InsightsPage::showTimes()
{
    const Json items = itemsOf(m_model.times());
    QStringList severities;
    ChartPanel::Bars half{tr("Half within"), toneColour(Tone::Accent), {}};
    ChartPanel::Bars most{tr("90 % within"), toneColour(Tone::Waiting), {}};
    for (const Json &item : items) {
        severities << wordFor(stringOr(item, "severity"));
        const Json p50 = item.value("p50_s", Json()), p90 = item.value("p90_s", Json());
        half.values << (p50.is_number() ? p50.get<double>() / 3600 : 0.0);
        most.values << (p90.is_number() ? p90.get<double>() / 3600 : 0.0);
    }
    m_times->showBars(severities, {half, most});
    m_times->setRows(items);
    m_times->setWords(tr("Cases acted on in this time: %1.").arg(number(intOr(m_model.times(), "n"))));
}

void InsightsPage::enter(const QString &) { m_model.load(); }

QWidget *InsightsPage::firstFocus() { return m_days; }

void InsightsPage::reset()
{
    m_message->hideMessage();
    m_model.reset();
}

} // namespace countersign::ui
