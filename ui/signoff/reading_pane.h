// Blind reading: one item at a time in this reader's own order, its content and nothing else. Y violates (then its
// clause), N does not; J and K walk between items. The last finding reveals the proposal, once every item was looked at
// as long as the policy book asks; how long it was is said quietly beside it.
#pragma once

#include "viewmodels/signoff/signoff_view_model.h"

#include <QWidget>

#include <map>

class QAction;
class QLabel;
class QPushButton;

namespace countersign::ui {

class ClausePicker;
class EvidenceView;
class KeyGuard;
class LookMeter;

class ReadingPane : public QWidget {
    Q_OBJECT

public:
    explicit ReadingPane(SignoffViewModel &model, QWidget *parent = nullptr);
    ~ReadingPane() override;

    void show();      // what the view model holds
    void forget();    // nothing of a proposal stays behind
    KeyGuard *guard() const { return m_guard; }
    LookMeter *look() const { return m_look; }
    QWidget *firstFocus() const;

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void showItem(int item);
    void step(int by);
    void violates();
    void doesNot();
    const SignoffDeskItem *shown() const;
    void keepLook();
    void showLook();
    void goOn();
    // The look at an item, as measured here or known before.
    qint64 lookedAt(const SignoffDeskItem &item) const;
    std::chrono::seconds lookedAtShown();
    // The first item that is read, but was not looked at long enough, here either; null: none.
    const SignoffDeskItem *tooShort() const;

    SignoffViewModel &m_model;
    QLabel *m_title;
    QLabel *m_progress;
    QLabel *m_hidden;
    QLabel *m_itemTitle;
    QLabel *m_lookSaid;
    QPushButton *m_onward; // everything is read: to what was looked at too briefly, or to the reveal
    EvidenceView *m_evidence;
    ClausePicker *m_picker;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_previous;
    QPushButton *m_next;
    KeyGuard *m_guard;
    LookMeter *m_look;
    std::map<int, qint64> m_looked; // milliseconds by item, of those shown so far
    std::map<int, qint64> m_kept;   // the same, as far as it is stored
    QString m_proposal;
    int m_item = 0;     // 0: nothing shown
    int m_justRead = 0; // the item whose finding is on its way
};

} // namespace countersign::ui
