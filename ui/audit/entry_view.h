// One entry of the log: in words, and as it was written.
#pragma once

#include "base/json.h"

#include <QTabWidget>

class QPlainTextEdit;

namespace countersign::ui {

class EntryView : public QTabWidget {
    Q_OBJECT

public:
    explicit EntryView(QWidget *parent = nullptr);
    void showEntry(const Json &entry); // as the audit list has it; {}: nothing chosen

private:
    QPlainTextEdit *m_words;
    QPlainTextEdit *m_raw;
};

} // namespace countersign::ui
