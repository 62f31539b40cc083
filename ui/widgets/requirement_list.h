// Requirements as rows: met or not (shape and word), the condition, why, and what clears it.
#pragma once

#include "base/json.h"
#include "base/requirement.h"

#include <QWidget>

class QGridLayout;

namespace countersign::ui {

class RequirementList : public QWidget {
    Q_OBJECT

public:
    explicit RequirementList(QWidget *parent = nullptr);

    void setRequirements(const Requirements &requirements);
    void setRequirements(const Json &requirements); // as a read model has them
    // With a button to every case, proposal, appeal or escalation that an unmet requirement names; it emits jump().
    void setJumps(bool on) { m_jumps = on; }
    void setOnlyUnmet(bool only) { m_onlyUnmet = only; }
    int unmetCount() const { return m_unmet; }
    // "2 requirements not met" / "All requirements are met"
    QString summary() const;

Q_SIGNALS:
    void jump(const QString &id); // "A-5"

private:
    struct Row {
        QString rule, title, why, clears;
        RequirementState state = RequirementState::NotApplicable;
        bool waiting = false;
        bool overridable = false;
    };
    void show(const std::vector<Row> &rows);
    void addJumps(const Row &row, int line);

    QGridLayout *m_grid;
    bool m_onlyUnmet = false;
    bool m_jumps = false;
    int m_unmet = 0;
};

} // namespace countersign::ui
