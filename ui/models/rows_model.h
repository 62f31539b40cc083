// A table of read-model items (JSON objects) with named columns, keyed so that a refresh inserts, removes and
// updates rows in place: selection, scroll and focus stay where they are.
#pragma once

#include "base/json.h"

#include <QAbstractTableModel>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace countersign::ui {

class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString title;
        std::function<QString(const Json &)> text;
        bool number = false;                          // right-aligned
        std::function<QString(const Json &)> tip;     // tooltip; default: the text
        std::function<QString(const Json &)> sort;    // sort key where the text does not sort well
    };

    enum Roles { KeyRole = Qt::UserRole + 1, SortRole };

    // `key`: the field that names an item ("case", "seq"; strings and integers). `sentence`: what a screen reader says.
    RowsModel(std::vector<Column> columns, std::string key, std::function<QString(const Json &)> sentence, QObject *parent = nullptr);

    // Replaces the items in the order given; rows of the same key are kept.
    void setItems(std::vector<Json> items);
    void setItems(const Json &array);
    void append(const Json &array); // the next page
    void clear() { setItems(std::vector<Json>{}); }

    const Json &item(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    QString keyAt(int row) const;
    int rowOf(const QString &key) const; // -1: not there
    int count() const { return static_cast<int>(m_items.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    // Around setItems(): what views do to the selection meanwhile (a neighbour of a row that goes) is nobody's choice.
    void itemsAboutToChange();
    void itemsChanged();

private:
    QString keyOf(const Json &item) const;

    std::vector<Column> m_columns;
    std::string m_key;
    std::function<QString(const Json &)> m_sentence;
    std::vector<Json> m_items;
};

} // namespace countersign::ui
