#include "review/review_page.h"

#include "actions/action_table.h"
#include "casedetail/account_pane.h"
#include "casedetail/case_pane.h"
#include "proposing/propose_panel.h"
#include "queue/queue_pane.h"
#include "text/sentences.h"
#include "widgets/kept_panes.h"
#include "widgets/message_bar.h"
#include "widgets/state_pane.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

namespace countersign::ui {

ReviewPage::ReviewPage(Backend &backend, Navigator &navigator, QWidget *parent)
    : Page(parent), m_backend(backend), m_navigator(navigator), m_queue(backend), m_case(backend), m_holds(backend), m_proposal(backend),
      m_message(new MessageBar), m_splitter(new QSplitter), m_queuePane(new QueuePane(m_queue)), m_casePane(new CasePane(backend, m_case)),
      m_caseState(new StatePane(m_casePane)), m_accountPane(new AccountPane(backend)), m_propose(new ProposePanel(m_proposal))
{
    setAccessibleName(tr("Review"));
    buildLayout();
    buildActs();
    connectModels();
}

void ReviewPage::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    m_splitter->addWidget(m_queuePane);
    m_splitter->addWidget(m_caseState);
    m_splitter->addWidget(m_accountPane);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 6);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setChildrenCollapsible(false);
    layout->addWidget(m_splitter, 1);
    m_casePane->addPanel(m_propose);
    m_splitter->setSizes({300, 700, 280});
    keepPanes(m_splitter, QStringLiteral("review"));
}

void ReviewPage::buildActs()
{
    const auto act = [this](Act which, auto run) { connect(addAct(which, this), &QAction::triggered, this, run); };
    act(Act::NextCase, [this] { m_queuePane->step(1); });
    act(Act::PreviousCase, [this] { m_queuePane->step(-1); });
    act(Act::Filter, [this] { m_queuePane->focusFilter(); });
    act(Act::UndoHeld, [this] { undo(); });
    act(Act::WhyBlocked, [this] { m_accountPane->toggleBlocked(); });
    act(Act::ShowTimeline, [this] { m_accountPane->toggleTimeline(); });
    act(Act::OpenAccount, [this] {
        if (!m_accountPane->account().isEmpty())
            m_navigator.openAccount(m_accountPane->account());
    });
}

void ReviewPage::connectModels()
{
    connect(m_queuePane, &QueuePane::chosen, &m_case, &CaseViewModel::open);
    connect(m_queuePane, &QueuePane::activated, m_casePane, &CasePane::focusContent);
    connect(&m_queue, &QueueViewModel::countChanged, this, &Page::countChanged);
    connect(&m_queue, &QueueViewModel::changed, this, [this] {
        const bool other = m_case.setDealFilter(m_queue.query());
        if (other && m_case.id().isEmpty() && !m_case.busy())
            m_case.deal(); // nothing fitted the filter before
    });
    connect(&m_case, &CaseViewModel::caseChanged, this, &ReviewPage::showCase);
    connect(&m_case, &CaseViewModel::fileChanged, this, [this] { m_accountPane->show(m_case.file()); });
    connect(&m_case, &CaseViewModel::refused, this, [this](const Error &error) {
        m_message->show(error);
        Q_EMIT said(say(error));
    });
    connect(&m_case, &CaseViewModel::decided, this, [this](const QString &sentence) {
        m_message->hideMessage();
        Q_EMIT said(sentence);
    });
    connect(&m_case, &CaseViewModel::note, this, &Page::said);
    connect(m_casePane, &CasePane::said, this, &Page::said);
    connect(m_casePane, &CasePane::proposeRequested, this, &ReviewPage::propose);
    connect(m_accountPane, &AccountPane::proposeRequested, this, &ReviewPage::propose);
    connect(m_accountPane, &AccountPane::accountRequested, &m_navigator, &Navigator::openAccount);
    connect(m_caseState, &StatePane::retry, &m_case, &CaseViewModel::deal);
    connect(&m_holds, &HoldsViewModel::undone, this, [this](const QString &id, const QString &reviewCase, const QString &what) {
        Q_EMIT said(reviewCase.isEmpty() ? tr("%1 is stopped; nothing took effect.").arg(id)
                                  : tr("%1: “%2” is undone before it took effect.").arg(reviewCase, what));
        if (!reviewCase.isEmpty())
            m_case.open(reviewCase);
        m_casePane->focusContent();
    });
    connect(&m_holds, &HoldsViewModel::refused, this, [this](const Error &error) { m_message->show(error); });
    connect(m_propose, &ProposePanel::closeRequested, this, [this] {
        m_propose->closePanel();
        m_casePane->focusContent();
    });
    connect(&m_proposal, &ProposeViewModel::refused, this, [this](const Error &error) {
        m_message->show(error);
        Q_EMIT said(say(error));
    });
    connect(&m_proposal, &ProposeViewModel::submitted, this, [this](const QString &sentence) {
        m_message->show(sentence, Tone::Good);
        Q_EMIT said(sentence);
        m_propose->closePanel();
        m_casePane->focusContent();
    });
}

KeyGuard &ReviewPage::keyGuard() { return m_casePane->guard(); }

void ReviewPage::setAccess(Access access)
{
    Page::setAccess(access);
    m_casePane->setAccess(access);
    m_propose->setAccess(access);
    m_accountPane->setMayPropose(access == Access::Full);
}

void ReviewPage::enter(const QString &subject)
{
    m_queue.refresh();
    m_holds.refresh();
    if (!subject.isEmpty() && subject != m_case.id())
        m_case.open(subject);
    else if (m_case.id().isEmpty())
        m_case.deal();
    else
        m_case.refresh();
}

void ReviewPage::refresh()
{
    m_queue.refresh();
    m_holds.refresh();
    if (m_case.id().isEmpty() && !m_case.busy())
        m_case.deal(); // something may have come in for somebody who waits
    else
        m_case.refresh();
    m_proposal.refresh();
}

QWidget *ReviewPage::firstFocus() { return m_casePane->contentWidget(); }

void ReviewPage::reset()
{
    m_message->hideMessage();
    m_propose->closePanel();
    m_proposal.reset();
    m_queuePane->clearFilter();
    m_queue.reset();
    m_holds.reset();
    m_case.reset();
}

void ReviewPage::showCase()
{
    m_queuePane->show(m_case.id());
    m_accountPane->show(m_case.file());
    m_propose->closePanel();
    if (!m_case.id().isEmpty())
        m_caseState->showContent();
    else if (m_case.nothing())
        m_caseState->showError(*m_case.nothing(), tr("Deal me a case"));
    else
        m_caseState->showLoading();
    m_queue.refresh(); // who holds what has changed
}

void ReviewPage::propose()
{
    if (m_accountPane->account().isEmpty())
        return;
    if (access() != Access::Full) {
        Q_EMIT said(tr("Your role proposes nothing here."));
        return;
    }
    m_proposal.start(m_accountPane->account());
    m_propose->openPanel();
}

void ReviewPage::undo()
{
    if (!m_holds.undoLatest())
        Q_EMIT said(tr("Nothing of yours is held any more; what took effect is reversed by an appeal or a reinstatement."));
}

} // namespace countersign::ui
