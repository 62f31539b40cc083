// Makes a workspace file with its first administrator.
#pragma once

#include "backend/backend.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace countersign::ui {

class MessageBar;

class NewWorkspaceDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewWorkspaceDialog(Backend &backend, QWidget *parent = nullptr);
    QString path() const; // of the workspace that was made

private:
    void browse();
    void make();

    Backend &m_backend;
    QLineEdit *m_path;
    QLineEdit *m_admin;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    MessageBar *m_message;
    QPushButton *m_make;
};

} // namespace countersign::ui
