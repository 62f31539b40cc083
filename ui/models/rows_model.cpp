#include "models/rows_model.h"

#include "text/sentences.h"

#include <QHash>
#include <QSet>

#include <iterator>

namespace countersign::ui {

RowsModel::RowsModel(std::vector<Column> columns, std::string key, std::function<QString(const Json &)> sentence, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_key(std::move(key)), m_sentence(std::move(sentence))
{
}

QString RowsModel::keyOf(const Json &item) const
{
    const auto it = item.find(m_key);
    if (it == item.end())
        return {};
    return it->is_string() ? plain(it->get<std::string>()) : plain(it->dump());
}

QString RowsModel::keyAt(int row) const { return row >= 0 && row < count() ? keyOf(item(row)) : QString(); }

int RowsModel::rowOf(const QString &key) const
{
    for (int row = 0; row < count(); ++row)
        if (keyAt(row) == key)
            return row;
    return -1;
}

void RowsModel::setItems(const Json &array)
{
    std::vector<Json> items;
    if (array.is_array())
        items.assign(array.begin(), array.end());
    setItems(std::move(items));
}

void RowsModel::setItems(std::vector<Json> items)
{
    Q_EMIT itemsAboutToChange();
    QHash<QString, std::size_t> wanted;
    for (std::size_t i = 0; i < items.size(); ++i)
        wanted.insert(keyOf(items[i]), i);
    // Runs of rows go and come at once: a timeline may have tens of thousands.
    QSet<QString> kept;
    for (int last = count() - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && !wanted.contains(keyAt(first)))
            --first;
        if (first < last) {
            beginRemoveRows({}, first + 1, last);
            m_items.erase(m_items.begin() + first + 1, m_items.begin() + last + 1);
            endRemoveRows();
        }
        last = first;
        if (first >= 0)
            kept.insert(keyAt(first));
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        const int row = static_cast<int>(i);
        const QString key = keyOf(items[i]);
        if (row < count() && keyAt(row) == key) {
            if (m_items[i] != items[i]) {
                m_items[i] = std::move(items[i]);
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            }
            continue;
        }
        const int from = kept.contains(key) ? rowOf(key) : -1;
        if (from > row) { // it moved up: everything between makes room
            beginMoveRows({}, from, from, {}, row);
            Json moved = std::move(m_items[static_cast<std::size_t>(from)]);
            m_items.erase(m_items.begin() + from);
            m_items.insert(m_items.begin() + row, std::move(moved));
            endMoveRows();
            if (m_items[i] != items[i]) {
                m_items[i] = std::move(items[i]);
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            }
            continue;
        }
        std::size_t end = i + 1;
        while (end < items.size() && !kept.contains(keyOf(items[end])))
            ++end;
        beginInsertRows({}, row, static_cast<int>(end) - 1);
        m_items.insert(m_items.begin() + row, std::make_move_iterator(items.begin() + static_cast<std::ptrdiff_t>(i)),
                       std::make_move_iterator(items.begin() + static_cast<std::ptrdiff_t>(end)));
        endInsertRows();
        i = end - 1;
    }
    if (m_items.size() > items.size()) { // a key that came twice
        beginRemoveRows({}, static_cast<int>(items.size()), count() - 1);
        m_items.resize(items.size());
        endRemoveRows();
    }
    Q_EMIT itemsChanged();
}

void RowsModel::append(const Json &array)
{
    if (!array.is_array() || array.empty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(array.size()) - 1);
    m_items.insert(m_items.end(), array.begin(), array.end());
    endInsertRows();
}

int RowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

int RowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Json &one = item(index.row());
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return column.text(one);
    case Qt::ToolTipRole: return (column.tip ? column.tip(one) : column.text(one)).toHtmlEscaped();
    case Qt::AccessibleTextRole: return m_sentence ? m_sentence(one) : column.text(one);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((column.number ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter));
    case KeyRole: return keyOf(one);
    case SortRole: return column.sort ? column.sort(one) : column.text(one);
    default: return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((column.number ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter));
    return {};
}

} // namespace countersign::ui
