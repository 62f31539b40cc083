#include "widgets/data_table.h"

#include "models/rows_model.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace countersign::ui {

DataTable::DataTable(RowsModel *model, const QString &accessibleName, int stretch, QWidget *parent)
    : QTableView(parent), m_rows(model), m_stretch(stretch)
{
    setModel(model);
    setAccessibleName(accessibleName);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        // The view makes the first row current when it gets the keyboard, without selecting it.
        if (current.isValid() && !selectionModel()->isRowSelected(current.row()))
            selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        Q_EMIT chosen(currentKey());
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        m_drawn = m_drawn || (column != m_stretch && QGuiApplication::mouseButtons() != Qt::NoButton && horizontalHeader()->underMouse());
    });
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT activatedKey(currentKey()); });
}

QString DataTable::currentKey() const { return m_rows->keyAt(currentIndex().row()); }

bool DataTable::select(const QString &key)
{
    const int row = m_rows->rowOf(key);
    if (row < 0)
        return false;
    const QModelIndex index = m_rows->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void DataTable::fitColumns()
{
    m_widths.clear();
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const int header = horizontalHeader()->sectionSizeHint(column);
        const int wanted = std::min(std::max(sizeHintForColumn(column), header) + 4, letter * 32);
        m_widths.push_back({wanted, std::min(wanted, std::max(header, letter * 10))});
    }
    m_drawn = false;
    shareWidth();
}

// What is too much is taken from the widest: no column gets more than the highest measure at which all of them fit.
void DataTable::shareWidth()
{
    if (m_widths.empty() || m_drawn)
        return;
    const auto given = [&](const Width &width, int most) { return std::max(std::min(width.wanted, most), width.least); };
    int most = 0;
    for (const Width &width : m_widths)
        most = std::max(most, width.wanted);
    const auto tooWide = [&] {
        int sum = 0;
        for (const Width &width : m_widths)
            sum += given(width, most);
        return sum > viewport()->width();
    };
    while (most > 0 && tooWide())
        --most;
    for (int column = 0; column < static_cast<int>(m_widths.size()); ++column)
        if (column != m_stretch)
            setColumnWidth(column, given(m_widths[static_cast<std::size_t>(column)], most));
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid())
            Q_EMIT activatedKey(currentKey());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace countersign::ui
