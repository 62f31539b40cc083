// No workspace is open: make one, open one, or look at a demo. Also where an open that failed is explained.
#pragma once

#include "base/error.h"

#include <QWidget>

class QLabel;

namespace countersign::ui {

class MessageBar;

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void showWelcome();
    void showError(const Error &error);
    void showBusy(const QString &sentence); // the demo is being made

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void demoRequested();

private:
    MessageBar *m_message;
    QLabel *m_busy;
    QWidget *m_buttons;
};

} // namespace countersign::ui
