// Opening an escalation. What was typed stays until it went through.
#pragma once

#include "viewmodels/escalations_view_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace countersign::ui {

class EscalationForm : public QWidget {
    Q_OBJECT

public:
    explicit EscalationForm(QWidget *parent = nullptr);

    EscalationDraft draft() const;
    void clear();
    void start(); // the keyboard goes to the first field

Q_SIGNALS:
    void submitted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override; // Esc closes and keeps the words

private:
    QComboBox *m_kind;
    QLineEdit *m_subject;
    QComboBox *m_due;
    QPlainTextEdit *m_note;
    QLineEdit *m_objectsTo;
    QPushButton *m_submit;
};

} // namespace countersign::ui
