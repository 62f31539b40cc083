// The case: what was posted, what stands around it, and the acts on it with their keys. Decision keys are actions of
// this pane only; none counts before the case has been on screen for a moment (KeyGuard).
#pragma once

#include "actions/action_table.h"
#include "casedetail/ask_strip.h"
#include "viewmodels/case_view_model.h"
#include "viewmodels/rooms.h"
#include "widgets/key_guard.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace countersign::ui {

class AuthorityPanel;
class CaseFacts;
class CaseHeader;
class FindingPanel;
class FlowLayout;
class MediaView;
class PostText;
class PolicyDialog;

class CasePane : public QWidget {
    Q_OBJECT

public:
    CasePane(Backend &backend, CaseViewModel &model, QWidget *parent = nullptr);

    void setAccess(Access access);
    // A panel that opens under the content, never over it (the ban proposal). Esc closes the topmost one.
    void addPanel(QWidget *panel);
    void focusContent();
    QWidget *contentWidget() const;
    KeyGuard &guard() { return *m_guard; }

Q_SIGNALS:
    void said(const QString &sentence);
    void proposeRequested();
    void accountRequested();
    void blockedRequested();
    void timelineRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildContent();
    void buildBar();
    void buildActs();
    QPushButton *button(Act act, const QString &text, void (CasePane::*run)());
    void act(Act which, void (CasePane::*run)());
    void showCase();
    void refreshCase();
    void showLikely();
    void showOrHideLikely();
    void showMayDecide();
    bool mayAct() const;
    // Whether an act with this key counts now; says why where it does not.
    bool mayDecide(Act which);
    void leaveUp();
    void beginRemove() { begin(Act::Remove, ActionKind::Remove); }
    void beginLimit() { begin(Act::Limit, ActionKind::Limit); }
    void begin(Act which, ActionKind action);
    void openPanel(bool open);
    void makeRoom();
    void submit();
    void escalate();
    void carryOut();
    void skip();
    void note();
    void markEvidence();
    void askMediaTime();
    void showPolicy();
    void showPrecedents();
    QString suggestedQuote() const;
    QString text() const;

    Backend &m_backend;
    CaseViewModel &m_model;
    Access m_access = Access::Full;
    CaseHeader *m_header;
    QScrollArea *m_scroll;
    PostText *m_content;
    MediaView *m_media;
    CaseFacts *m_facts;
    QSplitter *m_splitter;
    FindingPanel *m_panel;
    AuthorityPanel *m_order;
    QList<QWidget *> m_panels; // others, the topmost last
    AskStrip *m_strip;
    QWidget *m_likely;
    FlowLayout *m_likelyLayout;
    QWidget *m_bar;
    QList<QPushButton *> m_deciding;
    QList<QAction *> m_digits;
    PolicyDialog *m_policy = nullptr;
    KeyGuard *m_guard;
    std::int64_t m_version = 0; // of the case as shown
};

} // namespace countersign::ui
