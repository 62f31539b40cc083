// After the reveal: you and the proposer side by side, what is proposed and why, the whole list of requirements with
// what clears each, and the three ways out: countersign (held), return with a question, reject with a reason.
#pragma once

#include "viewmodels/signoff/signoff_view_model.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace countersign::ui {

class DataTable;
class HoldButton;
class Navigator;
class RequirementList;
class RowsModel;

class RevealPane : public QWidget {
    Q_OBJECT

public:
    RevealPane(SignoffViewModel &model, Navigator &navigator, QWidget *parent = nullptr);

    void show(bool mayAct, const QString &whyNot);
    void forget();
    void acted(); // an act went through: what was typed may go
    QWidget *firstFocus() const;

Q_SIGNALS:
    void said(const QString &sentence);

private:
    enum class Writing { Nothing, Question, Reason };
    void write(Writing what);
    void send();
    void showDifferences();
    void showProposal();
    void showCheck();
    void showSigning(bool mayAct, const QString &whyNot);

    SignoffViewModel &m_model;
    QLabel *m_title;
    QLabel *m_verdict;
    RowsModel *m_rows;
    DataTable *m_table;
    QLabel *m_what;
    QLabel *m_proposal;
    QLabel *m_rationale;
    QLabel *m_grounds;
    QLabel *m_requirementsTitle;
    RequirementList *m_requirements;
    QLabel *m_hash;
    QPushButton *m_copy;
    QPushButton *m_return;
    QPushButton *m_reject;
    QPushButton *m_account;
    HoldButton *m_sign;
    QLabel *m_off;
    QWidget *m_acts; // what is done about a proposal
    QWidget *m_writer;
    QLabel *m_writerTitle;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
    QPushButton *m_close;
    Writing m_writing = Writing::Nothing;
    QString m_shown;
};

} // namespace countersign::ui
