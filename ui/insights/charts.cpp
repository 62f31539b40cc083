#include "insights/charts.h"

#include "text/sentences.h"
#include "text/words.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QChart>
#include <QCoreApplication>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace countersign::ui {

namespace {

QString chartText(const char *text) { return QCoreApplication::translate("charts", text); }

double numberAt(const Json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_number() ? it->get<double>() : 0.0;
}

// Okabe–Ito with severity: also told apart by their order and the legend.
QColor severityFill(const char *severity)
{
    const std::string_view name = severity;
    if (name == "critical")
        return QColor(0x8C2D04);
    if (name == "high")
        return QColor(0xD55E00);
    return name == "medium" ? QColor(0xE69F00) : QColor(0x56B4E9);
}

QChart *newChart()
{
    auto *chart = new QChart;
    const QPalette palette = QApplication::palette();
    chart->setBackgroundBrush(palette.color(QPalette::Window));
    chart->setBackgroundRoundness(0);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->setLabelColor(palette.color(QPalette::WindowText));
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->setLocalizeNumbers(true);
    return chart;
}

void setAxes(QChart *chart, QAbstractSeries *series, const QStringList &categories, const QString &valueTitle, double most, const QString &format)
{
    const QPalette palette = QApplication::palette();
    auto *across = new QBarCategoryAxis;
    across->append(categories);
    auto *up = new QValueAxis;
    up->setRange(0, std::max(most, 1.0));
    up->applyNiceNumbers();
    up->setLabelFormat(format);
    up->setTitleText(valueTitle);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsColor(palette.color(QPalette::WindowText));
        axis->setTitleBrush(palette.color(QPalette::WindowText));
        axis->setGridLineColor(palette.color(QPalette::Mid));
        axis->setLinePenColor(palette.color(QPalette::Mid));
    }
    across->setGridLineVisible(false);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
}

} // namespace

QChart *backlogChart(const Json &items)
{
    QChart *chart = newChart();
    auto *series = new QStackedBarSeries;
    QStringList buckets;
    double most = 0;
    for (const Json &item : items) {
        buckets << plain(stringOr(item, "bucket"));
        most = std::max(most, numberAt(item, "total"));
    }
    for (const char *severity : {"low", "medium", "high", "critical"}) {
        auto *set = new QBarSet(wordFor(severity));
        for (const Json &item : items)
            set->append(numberAt(item, severity));
        set->setColor(severityFill(severity));
        set->setBorderColor(QApplication::palette().color(QPalette::Window));
        series->append(set);
    }
    chart->addSeries(series);
    setAxes(chart, series, buckets, chartText(QT_TRANSLATE_NOOP("charts", "open cases")), most, QStringLiteral("%.0f"));
    return chart;
}

QChart *overturnChart(const Json &items)
{
    // A box from the lower to the upper end of the interval, the line in it is the rate: more certain is narrower.
    QChart *chart = newChart();
    auto *series = new QBoxPlotSeries;
    QStringList clauses;
    double most = 10;
    for (const Json &item : items) {
        if (clauses.size() == 10 || !item.contains("interval") || item["interval"].is_null() || item.value("small", false))
            continue;
        const double rate = numberAt(item, "rate") * 100;
        const double low = numberAt(item["interval"], "low") * 100;
        const double high = numberAt(item["interval"], "high") * 100;
        auto *box = new QBoxSet(low, low, rate, high, high, plain(stringOr(item, "clause")));
        box->setBrush(QColor(0x56B4E9));
        box->setPen(QPen(QApplication::palette().color(QPalette::WindowText), 1.5));
        series->append(box);
        clauses << plain(stringOr(item, "clause"));
        most = std::max(most, high);
    }
    series->setName(chartText(QT_TRANSLATE_NOOP("charts", "overturned, with 95 % interval; clauses with too few appeals are in the table only")));
    series->setBoxWidth(0.5);
    series->setBrush(QColor(0x56B4E9));
    chart->addSeries(series);
    setAxes(chart, series, clauses, chartText(QT_TRANSLATE_NOOP("charts", "% of appeals decided")), most, QStringLiteral("%.0f"));
    return chart;
}

QChart *timeToActionChart(const Json &items)
{
    QChart *chart = newChart();
    auto *series = new QBarSeries;
    auto *half = new QBarSet(chartText(QT_TRANSLATE_NOOP("charts", "half are done within (p50)")));
    auto *most90 = new QBarSet(chartText(QT_TRANSLATE_NOOP("charts", "nine in ten within (p90)")));
    half->setColor(QColor(0x0072B2));
    most90->setColor(QColor(0xE69F00));
    QStringList severities;
    double most = 0;
    for (const Json &item : items) {
        severities << wordFor(stringOr(item, "severity"));
        half->append(numberAt(item, "p50_s") / 3600);
        most90->append(numberAt(item, "p90_s") / 3600);
        most = std::max(most, numberAt(item, "p90_s") / 3600);
    }
    series->append(half);
    series->append(most90);
    chart->addSeries(series);
    setAxes(chart, series, severities, chartText(QT_TRANSLATE_NOOP("charts", "hours")), most, QStringLiteral("%.0f"));
    return chart;
}

} // namespace countersign::ui
