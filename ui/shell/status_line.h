// The status bar: workspace · held decisions with countdown · what was said last · audit head · person · clock (UTC).
#pragma once

#include "viewmodels/signoff/holds_view_model.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace countersign::ui {

class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(HoldsViewModel &model, Backend &backend, QWidget *parent = nullptr);

    void say(const QString &sentence);
    void setAudit(const QString &verdict); // "verified 14:02"

private:
    void show();

    HoldsViewModel &m_model;
    Backend &m_backend;
    QLabel *m_workspace;
    QLabel *m_said;
    QLabel *m_held;
    QLabel *m_audit;
    QLabel *m_person;
    QLabel *m_clock;
    QTimer m_second;
};

} // namespace countersign::ui
