#include "widgets/data_table.h"

#include "models/rows_model.h"

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
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (column == m_stretch)
            continue;
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 8;
        setColumnWidth(column, std::min(wanted, fontMetrics().averageCharWidth() * 28));
    }
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
