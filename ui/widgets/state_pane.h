// Shows a content widget, or in its place: loading (after 200 ms), empty, filtered-empty, or an error with what next.
#pragma once

#include "base/error.h"

#include <QStackedWidget>
#include <QTimer>

class QLabel;
class QPushButton;

namespace countersign::ui {

class StatePane : public QStackedWidget {
    Q_OBJECT

public:
    explicit StatePane(QWidget *content, QWidget *parent = nullptr);

    void showLoading();                                                // keeps content for 200 ms
    void showEmpty(const QString &what, const QString &next = {});     // "No case is open." "New reports come with the next import."
    void showError(const Error &error, const QString &button = {});    // the button emits retry()
    void showContent();
    QWidget *content() const { return m_content; }

Q_SIGNALS:
    void retry();

private:
    void say(const QString &title, const QString &next, const QString &button);

    QWidget *m_content;
    QWidget *m_message;
    QLabel *m_title;
    QLabel *m_next;
    QPushButton *m_button;
    QTimer m_loading;
};

} // namespace countersign::ui
