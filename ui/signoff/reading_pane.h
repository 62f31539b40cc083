// Blind reading: one item at a time in this reader's own order, its content and nothing else. Y violates (then its
// clause), N does not; J and K walk between items. The last finding reveals the proposal.
#pragma once

#include "viewmodels/signoff_view_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace countersign::ui {

class ClausePicker;
class EvidenceView;
class KeyGuard;

class ReadingPane : public QWidget {
    Q_OBJECT

public:
    explicit ReadingPane(SignoffViewModel &model, QWidget *parent = nullptr);

    void show();      // what the view model holds
    void forget();    // nothing of a proposal stays behind
    KeyGuard *guard() const { return m_guard; }
    QWidget *firstFocus() const;

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void showItem(int item);
    void step(int by);
    void violates();
    void doesNot();
    const SignoffDeskItem *shown() const;

    SignoffViewModel &m_model;
    QLabel *m_title;
    QLabel *m_progress;
    QLabel *m_hidden;
    QLabel *m_itemTitle;
    EvidenceView *m_evidence;
    ClausePicker *m_picker;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_previous;
    QPushButton *m_next;
    KeyGuard *m_guard;
    QString m_proposal;
    int m_item = 0;     // 0: nothing shown
    int m_justRead = 0; // the item whose finding is on its way
};

} // namespace countersign::ui
