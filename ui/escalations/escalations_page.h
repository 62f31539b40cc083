// The Escalations workspace: who waits for an answer, until when, and who owns it.
#pragma once

#include "viewmodels/escalations_view_model.h"
#include "widgets/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace countersign::ui {

class DataTable;
class MessageBar;
class OpeningForm;
class RowsModel;
class StatePane;

class EscalationsPage : public Page {
    Q_OBJECT

public:
    EscalationsPage(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);

    void setAccess(Access access) override;
    void enter(const QString &subject) override; // an escalation (E-2), or what to open one about (C-12)
    void refresh() override;
    QWidget *firstFocus() override;
    void reset() override;

private:
    QWidget *buildList();
    QWidget *buildDetail();
    void connectModel();
    void showList();
    void showFile();
    void showActs();
    void openForm(const QString &subject);

    Navigator &m_navigator;
    EscalationsViewModel m_model;
    MessageBar *m_message;
    RowsModel *m_rows;
    DataTable *m_table;
    StatePane *m_listState;
    StatePane *m_detail;
    QCheckBox *m_resolved;
    QPushButton *m_new;
    OpeningForm *m_form;
    QLabel *m_title;
    QLabel *m_clock;
    QLabel *m_facts;
    QPlainTextEdit *m_note;
    QPlainTextEdit *m_steps;
    QLineEdit *m_words;
    QPushButton *m_own;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_resolve;
    QLabel *m_why;
    QPushButton *m_account;
    QPushButton *m_case;
    QPushButton *m_appeal;
    QString m_wanted; // to be selected once the list is there
};

} // namespace countersign::ui
