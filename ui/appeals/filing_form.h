// An appeal that came another way than through the feed: a letter, a call, an escalation. Recorded with the time at
// which it was filed, because that time counts.
#pragma once

#include "viewmodels/appeals_view_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace countersign::ui {

class FilingForm : public QWidget {
    Q_OBJECT

public:
    FilingForm(AppealsViewModel &model, const Clock &clock, QWidget *parent = nullptr);

    void begin(const QString &decision = {});
    void done();

Q_SIGNALS:
    void closed();

private:
    void send();

    AppealsViewModel &m_model;
    const Clock &m_clock;
    QLineEdit *m_decision;
    QComboBox *m_by;
    QCheckBox *m_dated;
    QDateTimeEdit *m_filedAt;
    QPlainTextEdit *m_words;
    QLineEdit *m_newEvidence;
    QPushButton *m_send;
};

} // namespace countersign::ui
