// The account behind the case: reach, strikes by state, appeals, what blocks a ban and why, a short timeline, and why
// the case is here.
#pragma once

#include "backend/backend.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace countersign::ui {

class RequirementList;

class AccountPane : public QWidget {
    Q_OBJECT

public:
    explicit AccountPane(Backend &backend, QWidget *parent = nullptr);

    void show(const Json &file); // a case file; {}: nothing
    void toggleBlocked();
    void toggleTimeline();
    void setMayPropose(bool may);
    QString account() const { return m_account; }

Q_SIGNALS:
    void accountRequested(const QString &account);
    void proposeRequested();

private:
    void readTimeline();

    Backend &m_backend;
    Latest m_latest;
    QString m_account;
    QScrollArea *m_scroll;
    QLabel *m_handle;
    QLabel *m_name;
    QLabel *m_reach;
    QLabel *m_tags;
    QLabel *m_strikes;
    QLabel *m_sanctions;
    QLabel *m_appeals;
    QLabel *m_escalations;
    QLabel *m_why;
    QPushButton *m_blocked;
    RequirementList *m_reasons;
    QPushButton *m_history;
    QLabel *m_timeline;
    QPushButton *m_open;
    QPushButton *m_propose;
    QLabel *m_whyNot;
};

} // namespace countersign::ui
