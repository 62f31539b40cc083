// Who works here: a person and their passphrase. Nobody shares an account.
#pragma once

#include "backend/backend.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace countersign::ui {

class MessageBar;

class SignInPage : public QWidget {
    Q_OBJECT

public:
    explicit SignInPage(Backend &backend, QWidget *parent = nullptr);

    // The workspace that is open now. `suggested`: who signed in last.
    void setWorkspace(const WorkspaceInfo &info, const QString &suggested);
    void focusFirst();

Q_SIGNALS:
    void signedIn();

private:
    void submit();

    Backend &m_backend;
    QLabel *m_where;
    QLabel *m_demo;
    QComboBox *m_person;
    QLineEdit *m_passphrase;
    QPushButton *m_button;
    MessageBar *m_message;
};

} // namespace countersign::ui
