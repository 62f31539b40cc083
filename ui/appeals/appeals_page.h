// The Appeals workspace: the list at the left, the appeal that is heard at the right, and the form to record one that
// came by letter.
#pragma once

#include "viewmodels/appeals_view_model.h"
#include "widgets/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace countersign::ui {

class DataTable;
class FilingForm;
class HearingPane;
class MessageBar;
class Navigator;
class RowsModel;
class StatePane;
class TextAsk;

class AppealsPage : public Page {
    Q_OBJECT

public:
    AppealsPage(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);

    void setAccess(Access access) override;
    // An appeal, or a decision (D-7) against which one is to be recorded.
    void enter(const QString &subject) override;
    void refresh() override;
    QWidget *firstFocus() override;
    void reset() override;

    AppealsViewModel &model() { return m_model; }
    HearingPane *hearing() const { return m_hearing; }

private:
    enum Asked { Inadmissible, Withdrawn };
    QWidget *buildList();
    void showRows();
    void showFile();
    void showActs();
    void hear();
    QString whyNoAct() const;

    Backend &m_backend;
    AppealsViewModel m_model;
    MessageBar *m_message;
    QLabel *m_note;
    RowsModel *m_rows;
    DataTable *m_table;
    StatePane *m_listPane;
    QPushButton *m_hear;
    QPushButton *m_admit;
    QPushButton *m_inadmissible;
    QPushButton *m_withdraw;
    QPushButton *m_file;
    QLabel *m_why;
    TextAsk *m_ask;
    QStackedWidget *m_desk;
    StatePane *m_filePane;
    HearingPane *m_hearing;
    FilingForm *m_filing;
    bool m_refit = false;
    bool m_taking = false; // the person asked for it: the focus follows
};

} // namespace countersign::ui
