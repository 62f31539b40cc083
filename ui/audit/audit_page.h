// The Audit workspace: the log, its checks, and the orders that went out.
#pragma once

#include "viewmodels/checks_view_model.h"
#include "viewmodels/log_view_model.h"
#include "viewmodels/navigator.h"
#include "viewmodels/outbox_view_model.h"
#include "widgets/page.h"

class QTabWidget;

namespace countersign::ui {

class ChecksPane;
class LogPane;
class MessageBar;
class OutboxPane;

class AuditPage : public Page {
    Q_OBJECT

public:
    AuditPage(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);

    void setAccess(Access access) override;
    // An entry's number, or something to follow (C-12, X-3); empty: as it was left.
    void enter(const QString &subject) override;
    void refresh() override;
    QWidget *firstFocus() override;
    void reset() override;

    ChecksViewModel &checks() { return m_checks; } // for the status bar: its verified()

private:
    LogViewModel m_log;
    ChecksViewModel m_checks;
    OutboxViewModel m_outbox;
    MessageBar *m_message;
    QTabWidget *m_tabs;
    LogPane *m_logPane;
    ChecksPane *m_checksPane;
    OutboxPane *m_outboxPane;
};

} // namespace countersign::ui
