// The Replay workspace: sets and sessions on the left; the case as it stood then, the answer, and what history says.
#pragma once

#include "viewmodels/replay_view_model.h"
#include "widgets/page.h"

class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace countersign::ui {

class ContentView;
class DataTable;
class MessageBar;
class RowsModel;
class SetForm;
class StatePane;

class ReplayPage : public Page {
    Q_OBJECT

public:
    ReplayPage(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);

    void setAccess(Access access) override;
    void enter(const QString &subject) override;
    void refresh() override;
    QWidget *firstFocus() override;
    void reset() override;

private:
    QWidget *buildLists();
    QWidget *buildDesk();
    QWidget *buildAnswer();
    void connectModel();
    void showItem();
    void showRevealed();
    void showScore(const Json &score);
    void violates();
    void doesNotViolate();

    ReplayViewModel m_model;
    MessageBar *m_message;
    RowsModel *m_setRows;
    RowsModel *m_sessionRows;
    DataTable *m_sets;
    DataTable *m_sessions;
    SetForm *m_form;
    QPushButton *m_start;
    QPushButton *m_resume;
    StatePane *m_desk;
    QLabel *m_where;
    QLabel *m_facts;
    ContentView *m_content;
    QLabel *m_reports;
    QComboBox *m_clause;
    QPushButton *m_yes;
    QPushButton *m_no;
    QWidget *m_answers;
    QLabel *m_mine;
    QLabel *m_history;
    QLabel *m_final;
    QWidget *m_reveal;
    QPushButton *m_back;
    QPushButton *m_next;
    QLabel *m_score;
};

} // namespace countersign::ui
