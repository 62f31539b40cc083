// Orders to the platform: what is queued, what was done, and stating either.
#pragma once

#include "viewmodels/outbox_view_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace countersign::ui {

class DataTable;
class RowsModel;
class StatePane;

class OutboxPane : public QWidget {
    Q_OBJECT

public:
    explicit OutboxPane(OutboxViewModel &model, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);

private:
    void show();
    void showActs();

    OutboxViewModel &m_model;
    bool m_readOnly = false;
    QCheckBox *m_settled;
    RowsModel *m_rows;
    DataTable *m_table;
    StatePane *m_list;
    QPushButton *m_done;
    QPushButton *m_failed;
    QLabel *m_why;
    bool m_fitted = false;
};

} // namespace countersign::ui
