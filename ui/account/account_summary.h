// Who the account is and how it stands: reach, tags, strikes by state, what is in force, and why a ban is blocked.
#pragma once

#include "base/json.h"

#include <QWidget>

class QLabel;

namespace countersign::ui {

class RequirementList;

class AccountSummary : public QWidget {
    Q_OBJECT

public:
    explicit AccountSummary(QWidget *parent = nullptr);

    void setFile(const Json &file);

Q_SIGNALS:
    void jump(const QString &id); // "A-5" of a blocked ban

private:
    QLabel *m_name;
    QLabel *m_ids;
    QLabel *m_reach;
    QLabel *m_tags;
    QLabel *m_strikes;
    QLabel *m_standing;
    QLabel *m_banTitle;
    RequirementList *m_blocked;
};

} // namespace countersign::ui
