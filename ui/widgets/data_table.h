// A table view set up as all tables of the window are: whole rows, one selection, no grid, elided text, columns
// that fit, and Tab that leaves it.
#pragma once

#include <QTableView>

#include <vector>

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
    // Widths by the rows that are there, less where the view is too narrow for all of them; call after the first load.
    void fitColumns();

Q_SIGNALS:
    void chosen(const QString &key);    // the current row changed; "" = none
    void activatedKey(const QString &key); // Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();

    RowsModel *m_rows;
    int m_stretch;
    struct Width {
        int wanted = 0;
        int least = 0; // its header, and a word; narrower views scroll
    };
    std::vector<Width> m_widths; // of each column, as they were fitted
    bool m_drawn = false;        // somebody drew a column to their liking
};

} // namespace countersign::ui
