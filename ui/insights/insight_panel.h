// One measure: title, which decision of the reader it answers, the chart, and beside it the same numbers as a table for
// those who do not see charts. Exported as PNG, SVG or CSV.
#pragma once

#include "base/error.h"
#include "models/rows_model.h"

#include <QFrame>

class QChart;
class QChartView;
class QLabel;

namespace countersign::ui {

class DataTable;
class StatePane;

class InsightPanel : public QFrame {
    Q_OBJECT

public:
    InsightPanel(const QString &title, const QString &answers, std::vector<RowsModel::Column> columns, const std::string &key,
                 QWidget *parent = nullptr);

    // `chart` is owned from here on; `said` is the sentence under the title. No items: the empty state.
    void show(QChart *chart, const Json &items, const QString &said);
    void showError(const Error &error);
    StatePane *state() { return m_state; }
    DataTable *table() { return m_table; }
    const Json &item(const QString &key) const;

    // Writes the chart or the table; the ending of the path says what. False where it could not be written.
    bool exportTo(const QString &path) const;
    QString csv() const;

Q_SIGNALS:
    void chosen(const QString &key); // Enter or double click on a row
    void exported(const QString &sentence);

private:
    void askWhere(const QString &ending);

    QString m_name;
    RowsModel *m_model;
    DataTable *m_table;
    QChartView *m_view;
    QLabel *m_said;
    StatePane *m_state;
};

} // namespace countersign::ui
