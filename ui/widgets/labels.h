// Labels that show outside text as plain text only, in the window's few sizes of type.
#pragma once

#include <QLabel>

namespace countersign::ui {

QLabel *headingLabel(const QString &text, QWidget *parent = nullptr);   // of a pane
QLabel *titleLabel(const QString &text, QWidget *parent = nullptr);     // of a workspace
QLabel *sentenceLabel(const QString &text, QWidget *parent = nullptr);  // wraps; plain text
QLabel *quietLabel(const QString &text, QWidget *parent = nullptr);     // secondary
QLabel *fieldLabel(const QString &text, QWidget *buddy);                // names a field; its mnemonic focuses it

// A handle in the middle of a sentence: isolated, so that its direction cannot turn the sentence round.
QString isolated(const QString &text);

} // namespace countersign::ui
