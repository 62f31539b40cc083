// A table view set up as all tables of the window are: whole rows, one selection, no grid, elided text, columns
// that fit, and Tab that leaves it.
#pragma once

#include <QTableView>

namespace countersign::ui {

class RowsModel;

class DataTable : public QTableView {
    Q_OBJECT

public:
    // `stretch`: the column that takes the room that is left.
    DataTable(RowsModel *model, const QString &accessibleName, int stretch, QWidget *parent = nullptr);

    QString currentKey() const;
    // Selects and shows the row; false where the model has no such key.
    bool select(const QString &key);
    // Widths by the rows that are there; call after the first load.
    void fitColumns();

Q_SIGNALS:
    void chosen(const QString &key);    // the current row changed; "" = none
    void activatedKey(const QString &key); // Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RowsModel *m_rows;
    int m_stretch;
};

} // namespace countersign::ui
