#include "insights/chart_panel.h"

#include "text/formats.h"
#include "widgets/data_table.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QFileDialog>
#include <QLabel>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPushButton>
#include <QSaveFile>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QSvgGenerator>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace countersign::ui {

ChartPanel::ChartPanel(Kind kind, const QString &title, const QString &answers, std::vector<RowsModel::Column> columns, const char *key,
                       std::function<QString(const Json &)> sentence, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_title(title), m_words(quietLabel({})), m_chart(new QChart), m_view(new QChartView(m_chart)),
      m_categories(new QBarCategoryAxis), m_values(new QValueAxis), m_rows(new RowsModel(std::move(columns), key, std::move(sentence), this)),
      m_table(new DataTable(m_rows, title, 0))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(headingLabel(title));
    top->addStretch();
    auto *button = new QPushButton(tr("Export …"));
    button->setAccessibleName(tr("Export: %1").arg(title));
    top->addWidget(button);
    layout->addLayout(top);
    layout->addWidget(sentenceLabel(answers));
    auto *beside = new QHBoxLayout;
    beside->setSpacing(8);
    beside->addWidget(m_view, 1);
    beside->addWidget(m_table, 1);
    layout->addLayout(beside, 1);
    layout->addWidget(m_words);
    buildChart();
    setMinimumHeight(fontMetrics().height() * (kind == Kind::Points ? 20 : 16)); // the names below the points stand upright
    connect(m_table, &DataTable::activatedKey, this, &ChartPanel::activated);
    connect(button, &QPushButton::clicked, this, &ChartPanel::chooseExport);
}

void ChartPanel::buildChart()
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus); // the table beside it has everything the keyboard needs
    m_view->setAccessibleName(tr("Chart of %1; the table beside it has the same numbers").arg(m_title));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(palette().base());
    m_chart->setBackgroundBrush(palette().base());
    m_chart->setBackgroundRoundness(0);
    m_chart->setMargins(QMargins(4, 4, 4, 4));
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setLabelColor(palette().color(QPalette::Text));
    m_chart->legend()->setFont(font());
    switch (m_kind) {
    case Kind::StackedBars: m_series = new QStackedBarSeries; break;
    case Kind::Bars: m_series = new QBarSeries; break;
    case Kind::Points:
        m_points = new QScatterSeries;
        m_points->setMarkerSize(fontMetrics().height() * 0.7);
        m_points->setColor(toneColour(Tone::Accent));
        m_points->setBorderColor(palette().color(QPalette::Base));
        m_series = m_points;
        break;
    }
    m_chart->addSeries(m_series);
    m_chart->addAxis(m_categories, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_series->attachAxis(m_categories);
    m_series->attachAxis(m_values);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_categories), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsColor(palette().color(QPalette::Text));
        axis->setTitleBrush(palette().text());
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setLinePenColor(palette().color(QPalette::Dark));
        axis->setGridLineColor(palette().color(QPalette::Midlight));
    }
    m_categories->setGridLineVisible(false);
    if (m_kind == Kind::Points) {
        m_values->setTickType(QValueAxis::TicksDynamic);
        m_values->setTickAnchor(0);
        m_values->setTickInterval(25);
    }
}

void ChartPanel::setAxis(const QString &title, bool whole)
{
    m_whole = whole;
    m_values->setTitleText(title);
    m_values->setLabelFormat(whole ? QStringLiteral("%d") : QStringLiteral("%.0f"));
}

void ChartPanel::setWords(const QString &words) { m_words->setText(words); }

void ChartPanel::setCategories(const QStringList &categories, double highest)
{
    if (m_categories->categories() != categories) {
        m_categories->clear();
        m_categories->append(categories);
        m_categories->setLabelsAngle(categories.size() > 7 ? -90 : 0); // many names beside each other would be cut
    }
    if (m_kind == Kind::Points) {
        m_values->setRange(-4, 104); // room for the marks at none and all
        return;
    }
    m_values->setRange(0, std::max(highest, m_whole ? 4.0 : 1.0));
    m_values->applyNiceNumbers();
    if (!m_whole)
        m_values->setLabelFormat(m_values->max() <= 10 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
}

void ChartPanel::showBars(const QStringList &categories, const QList<Bars> &bars)
{
    auto *series = static_cast<QAbstractBarSeries *>(m_series);
    QList<double> sums(categories.size(), 0.0);
    double highest = 0;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        if (i == m_sets.size()) {
            auto *set = new QBarSet(bars[i].name);
            set->setBorderColor(palette().color(QPalette::Base));
            set->append(QList<double>(categories.size(), 0.0));
            m_sets.append(set);
            series->append(set);
        }
        QBarSet *set = m_sets[i];
        set->setLabel(bars[i].name);
        set->setColor(bars[i].colour);
        if (set->count() != bars[i].values.size()) {
            set->remove(0, set->count());
            set->append(bars[i].values);
        }
        for (qsizetype at = 0; at < bars[i].values.size(); ++at) {
            set->replace(static_cast<int>(at), bars[i].values[at]);
            sums[at] = m_kind == Kind::StackedBars ? sums[at] + bars[i].values[at] : std::max(sums[at], bars[i].values[at]);
            highest = std::max(highest, sums[at]);
        }
    }
    setCategories(categories, highest);
}

void ChartPanel::showPoints(const QStringList &categories, const Points &points)
{
    m_points->setName(points.name);
    m_points->replace(points.values);
    const qsizetype wanted = points.intervals.size() / 2;
    while (m_intervals.size() < wanted) {
        auto *line = new QLineSeries;
        line->setPen(QPen(palette().color(QPalette::Text), 2));
        m_chart->addSeries(line);
        line->attachAxis(m_categories);
        line->attachAxis(m_values);
        for (QLegendMarker *marker : m_chart->legend()->markers(line))
            marker->setVisible(false);
        m_intervals.append(line);
    }
    for (qsizetype i = 0; i < m_intervals.size(); ++i)
        m_intervals[i]->replace(i < wanted ? points.intervals.mid(2 * i, 2) : QList<QPointF>{});
    setCategories(categories, 100);
}

void ChartPanel::setRows(const Json &items)
{
    m_rows->setItems(items);
    if (!m_fitted && m_rows->count() > 0) {
        m_table->fitColumns();
        m_fitted = true;
    }
}

QString ChartPanel::csv() const
{
    QString out;
    const auto line = [&](auto cell) {
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            QString text = cell(column).toString();
            if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front()))
                text.prepend(QLatin1Char('\'')); // spreadsheets would compute it
            out += (column > 0 ? QStringLiteral(",\"") : QStringLiteral("\"")) + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        }
        out += QStringLiteral("\r\n");
    };
    line([this](int column) { return m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole); });
    for (int row = 0; row < m_rows->count(); ++row)
        line([this, row](int column) { return m_rows->data(m_rows->index(row, column), Qt::DisplayRole); });
    return out;
}

bool ChartPanel::exportTo(const QString &path) const
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(csv().toUtf8()) >= 0 && file.commit();
    }
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setTitle(m_title);
        svg.setSize(m_view->size());
        svg.setViewBox(QRect(QPoint(), m_view->size()));
        QPainter painter(&svg);
        m_view->render(&painter);
        return painter.end();
    }
    return m_view->grab().save(path, "PNG");
}

void ChartPanel::chooseExport()
{
    QFileDialog dialog(this, tr("Export: %1").arg(m_title));
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Table (*.csv)")});
    dialog.setDefaultSuffix(QStringLiteral("png"));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &filter) {
        const qsizetype from = filter.lastIndexOf(QLatin1Char('.')) + 1;
        dialog.setDefaultSuffix(filter.mid(from, filter.size() - from - 1));
    });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString path = dialog.selectedFiles().constFirst();
    if (exportTo(path))
        Q_EMIT said(tr("Exported to %1.").arg(path));
    else
        Q_EMIT failed(tr("Not exported: %1 cannot be written. Choose another folder.").arg(path));
}

} // namespace countersign::ui
