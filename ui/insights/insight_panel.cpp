#include "insights/insight_panel.h"

#include "widgets/data_table.h"
#include "widgets/labels.h"
#include "widgets/state_pane.h"

#include <QChart>
#include <QChartView>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QSplitter>
#include <QSvgGenerator>
#include <QToolButton>
#include <QVBoxLayout>

namespace countersign::ui {

InsightPanel::InsightPanel(const QString &title, const QString &answers, std::vector<RowsModel::Column> columns, const std::string &key, QWidget *parent)
    : QFrame(parent), m_name(title), m_model(new RowsModel(std::move(columns), key, {}, this)), m_table(new DataTable(m_model, tr("%1, as a table").arg(title), 0)),
      m_view(new QChartView), m_said(sentenceLabel({}))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(title), 1);
    auto *exporting = new QToolButton;
    exporting->setText(tr("Export"));
    exporting->setAccessibleName(tr("Export %1").arg(title));
    exporting->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(exporting);
    for (const auto &[what, ending] : {std::pair{tr("Picture (PNG)"), "png"}, {tr("Drawing (SVG)"), "svg"}, {tr("Table (CSV)"), "csv"}})
        menu->addAction(what, this, [this, e = QString::fromLatin1(ending)] { askWhere(e); });
    exporting->setMenu(menu);
    head->addWidget(exporting);
    layout->addLayout(head);
    layout->addWidget(quietLabel(answers));
    layout->addWidget(m_said);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // the table beside it is what the keyboard and screen readers use
    m_view->setAccessibleName(tr("Chart: %1. The table beside it has the same numbers.").arg(title));
    auto *splitter = new QSplitter;
    splitter->addWidget(m_view);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_state = new StatePane(splitter);
    layout->addWidget(m_state, 1);
    setMinimumHeight(fontMetrics().height() * 19);
    connect(m_table, &DataTable::activatedKey, this, &InsightPanel::chosen);
}

void InsightPanel::show(QChart *chart, const Json &items, const QString &said)
{
    const bool first = m_model->count() == 0;
    m_model->setItems(items);
    if (first && m_model->count() > 0)
        m_table->fitColumns();
    m_said->setText(said);
    QChart *old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    if (m_model->count() == 0)
        m_state->showEmpty(tr("Nothing to show for this time."), tr("Choose a longer time."));
    else
        m_state->showContent();
}

void InsightPanel::showError(const Error &error) { m_state->showError(error, tr("Try again")); }

const Json &InsightPanel::item(const QString &key) const
{
    static const Json none = Json::object();
    const int row = m_model->rowOf(key);
    return row < 0 ? none : m_model->item(row);
}

QString InsightPanel::csv() const
{
    // A cell that a spreadsheet would take for a formula is kept a text.
    const auto cell = [](QString text) {
        if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front()))
            text.prepend(QLatin1Char('\''));
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    };
    QString out;
    for (int row = -1; row < m_model->count(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << cell(row < 0 ? m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                                  : m_model->data(m_model->index(row, column), Qt::DisplayRole).toString());
        out += cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
    }
    return out;
}

bool InsightPanel::exportTo(const QString &path) const
{
    if (path.endsWith(QLatin1String(".png")))
        return m_view->grab().save(path);
    if (path.endsWith(QLatin1String(".svg"))) {
        QSvgGenerator generator;
        generator.setFileName(path);
        generator.setSize(m_view->size());
        generator.setViewBox(QRect(QPoint(0, 0), m_view->size()));
        generator.setTitle(m_name);
        QPainter painter;
        if (!painter.begin(&generator))
            return false;
        m_view->render(&painter);
        return painter.end();
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(csv().toUtf8());
    return file.commit();
}

void InsightPanel::askWhere(const QString &ending)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export %1").arg(m_name), m_name + QLatin1Char('.') + ending);
    if (path.isEmpty())
        return;
    const QString whole = path.endsWith(QLatin1Char('.') + ending) ? path : path + QLatin1Char('.') + ending;
    Q_EMIT exported(exportTo(whole) ? tr("Written to %1.").arg(whole) : tr("%1 cannot be written. Choose another place.").arg(whole));
}

} // namespace countersign::ui
