// How a trainer has a set drawn.
#pragma once

#include "viewmodels/replay_view_model.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace countersign::ui {

class SetForm : public QWidget {
    Q_OBJECT

public:
    explicit SetForm(QWidget *parent = nullptr);
    void clearName();

Q_SIGNALS:
    void wanted(const countersign::ui::ReplayViewModel::Recipe &recipe);

private:
    QLineEdit *m_name;
    QLineEdit *m_clause;
    QLineEdit *m_decisions;
    QCheckBox *m_overturned;
    QSpinBox *m_days;
    QSpinBox *m_count;
    QSpinBox *m_seed;
};

} // namespace countersign::ui
