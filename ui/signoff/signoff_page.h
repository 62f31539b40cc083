// The Sign-off workspace: the worklist and what waits to be released at the left, the proposal on the desk at the
// right: blind first, then revealed.
#pragma once

#include "viewmodels/signoff/signoff_view_model.h"
#include "widgets/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace countersign::ui {

class DataTable;
class MessageBar;
class Navigator;
class OverridePane;
class ReadingPane;
class RevealPane;
class RowsModel;
class StatePane;

class SignoffPage : public Page {
    Q_OBJECT

public:
    SignoffPage(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);
    ~SignoffPage() override;

    void setAccess(Access access) override;
    void enter(const QString &subject) override;
    void refresh() override;
    QWidget *firstFocus() override;
    void reset() override;

    SignoffViewModel &model() { return m_model; }
    ReadingPane *reading() const { return m_reading; }

private:
    QWidget *buildLists();
    QWidget *buildDesk();
    void showRows();
    void showWaiting();
    void showDesk();
    void showNotTaken();
    void take();
    QString whyNoAct() const;

    Backend &m_backend;
    Navigator &m_navigator;
    SignoffViewModel m_model;
    MessageBar *m_message;
    QLabel *m_note;
    QLabel *m_programme; // that there are checks among the proposals
    RowsModel *m_rows;
    DataTable *m_table;
    StatePane *m_listPane;
    QPushButton *m_take;
    RowsModel *m_waiting;
    DataTable *m_waitingTable;
    QLabel *m_waitingTitle;
    QLabel *m_waitingWhy;
    QWidget *m_waitingPart;
    QPushButton *m_stop;
    QPushButton *m_complete;
    QStackedWidget *m_desk;
    StatePane *m_notTaken;
    OverridePane *m_override;
    QWidget *m_offDesk; // the two above
    ReadingPane *m_reading;
    RevealPane *m_reveal;
    QTimer m_seconds;
    bool m_goOn = false;   // done with one: the next that waits is marked, Enter takes it
    bool m_taking = false; // the reader asked for it: the focus follows
};

} // namespace countersign::ui
