// The Review workspace: queue, case, account; the ban proposal opens under the case. The system deals: entering and
// finishing a case claim the next one.
#pragma once

#include "viewmodels/case_view_model.h"
#include "viewmodels/signoff/holds_view_model.h"
#include "viewmodels/propose_view_model.h"
#include "viewmodels/queue_view_model.h"
#include "widgets/page.h"

class QSplitter;

namespace countersign::ui {

class AccountPane;
class CasePane;
class KeyGuard;
class MessageBar;
class ProposePanel;
class QueuePane;
class StatePane;

class ReviewPage : public Page {
    Q_OBJECT

public:
    ReviewPage(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);

    void setAccess(Access access) override;
    void enter(const QString &subject) override; // a case (C-12); empty: as it was left, or the next one is dealt
    void refresh() override;
    QWidget *firstFocus() override;
    void reset() override;

    CaseViewModel &desk() { return m_case; }
    HoldsViewModel &holds() { return m_holds; } // for the status line: its line() and countdowns
    KeyGuard &keyGuard(); // tests and the tour set its clock

private:
    void buildLayout();
    void buildActs();
    void connectModels();
    void propose();
    void undo();
    void showCase();

    Backend &m_backend;
    Navigator &m_navigator;
    QueueViewModel m_queue;
    CaseViewModel m_case;
    HoldsViewModel m_holds;
    ProposeViewModel m_proposal;
    MessageBar *m_message;
    QSplitter *m_splitter;
    QueuePane *m_queuePane;
    CasePane *m_casePane;
    StatePane *m_caseState;
    AccountPane *m_accountPane;
    ProposePanel *m_propose;
};

} // namespace countersign::ui
