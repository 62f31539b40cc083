// Opening an escalation: what kind, about whom, what is asked, by when.
#pragma once

#include "viewmodels/escalations_view_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace countersign::ui {

class OpeningForm : public QWidget {
    Q_OBJECT

public:
    explicit OpeningForm(QWidget *parent = nullptr);
    void setSubject(const QString &subject);
    void clear();
    QWidget *first();

Q_SIGNALS:
    void wanted(const countersign::ui::EscalationDraft &draft);
    void closed();

private:
    QComboBox *m_kind;
    QLineEdit *m_subject;
    QSpinBox *m_hours;
    QPlainTextEdit *m_note;
    QLineEdit *m_objectsTo;
};

} // namespace countersign::ui
