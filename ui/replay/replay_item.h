// One past case as of its moment, the answer by keyboard, and then what was decided beside it.
#pragma once

#include "viewmodels/replay_view_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace countersign::ui {

class ContentView;
class DataTable;
class RowsModel;

class ReplayItem : public QWidget {
    Q_OBJECT

public:
    explicit ReplayItem(ReplayViewModel &model, QWidget *parent = nullptr);

    void showItem();
    void showReveal();
    QWidget *firstFocus();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // keys of the clause field

private:
    QWidget *buildAnswer();
    void askClause();
    void filterClauses();
    void answerClause();

    ReplayViewModel &m_model;
    QLabel *m_title;
    QLabel *m_asOf;
    ContentView *m_content;
    QLabel *m_facts;
    QPushButton *m_violates;
    QPushButton *m_not;
    QWidget *m_clauseChoice;
    QLineEdit *m_filter;
    QListWidget *m_clauses;
    QWidget *m_revealed;
    QLabel *m_agrees;
    RowsModel *m_compareRows;
    DataTable *m_compare;
    QPushButton *m_next;
};

} // namespace countersign::ui
