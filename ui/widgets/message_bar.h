// A sentence above the content: what happened, why, what next. Stays until it is answered or closed, and is
// announced to assistive technology. Never a modal, never a toast.
#pragma once

#include "base/error.h"
#include "widgets/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace countersign::ui {

class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const QString &sentence, Tone tone, const QString &button = {}); // the button emits acted()
    void show(const Error &error); // with the rules of the requirements that were not met
    void hideMessage();
    QString text() const;

Q_SIGNALS:
    void acted();

private:
    QLabel *m_mark;
    QLabel *m_label;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace countersign::ui
