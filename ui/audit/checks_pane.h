// Verification, rebuilding, checkpoint and bundle, each with what it promises and what it found.
#pragma once

#include "viewmodels/checks_view_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace countersign::ui {

class HoldButton;

class ChecksPane : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPane(ChecksViewModel &model, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void hint(const QString &sentence);
    void entryRequested(qint64 seq);

private:
    void show();
    void chooseFolder();

    ChecksViewModel &m_model;
    bool m_readOnly = false;
    QPushButton *m_verify;
    QPushButton *m_rebuild;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_result;
    QLabel *m_details;
    QPushButton *m_firstBad;
    QLabel *m_rebuilt;
    HoldButton *m_checkpoint;
    QPlainTextEdit *m_note;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QPushButton *m_bundle;
    QLabel *m_why;
};

} // namespace countersign::ui
