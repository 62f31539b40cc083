// Sets to take, one's own sessions, and, for trainers and leads, making a set.
#pragma once

#include "viewmodels/replay_view_model.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace countersign::ui {

class DataTable;
class RowsModel;
class StatePane;

class ReplayHome : public QWidget {
    Q_OBJECT

public:
    explicit ReplayHome(ReplayViewModel &model, QWidget *parent = nullptr);

    void show();
    void clearDraft();
    QWidget *firstFocus();

private:
    QWidget *buildDraft();
    void showActs();

    ReplayViewModel &m_model;
    RowsModel *m_setRows;
    DataTable *m_sets;
    StatePane *m_setList;
    QPushButton *m_take;
    RowsModel *m_sessionRows;
    DataTable *m_sessions;
    StatePane *m_sessionList;
    QPushButton *m_resume;
    QPushButton *m_score;
    QLineEdit *m_name;
    QLineEdit *m_clause;
    QLineEdit *m_decisions;
    QCheckBox *m_overturned;
    QSpinBox *m_count;
    QSpinBox *m_seed;
    QWidget *m_draft;
    bool m_fitted = false;
};

} // namespace countersign::ui
