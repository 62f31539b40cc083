// The Account workspace: an account's whole story, as it stands or as it stood, and the acts that start from it.
#pragma once

#include "viewmodels/account_view_model.h"
#include "viewmodels/propose_view_model.h"
#include "widgets/page.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSlider;
class QTabWidget;

namespace countersign::ui {

class AccountSummary;
class DataTable;
class LanesView;
class MessageBar;
class Navigator;
class ProposePanel;
class RowsModel;
class StatePane;

class AccountPage : public Page {
    Q_OBJECT

public:
    AccountPage(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);

    void setAccess(Access access) override;
    void enter(const QString &subject) override; // X-3, a handle, the platform's id
    void refresh() override;
    QWidget *firstFocus() override;
    void reset() override;

    AccountViewModel &model() { return m_model; }

private:
    QWidget *buildHead();
    QWidget *buildTabs();
    QWidget *lifeTab();
    QWidget *decisionsTab();
    QWidget *noticesTab();
    void connectTables();
    void connectProposal();
    void show();
    void showSlider();
    void showActs();
    void openKey(const QString &key);
    bool mayPropose() const;

    Backend &m_backend;
    Navigator &m_navigator;
    AccountViewModel m_model;
    ProposeViewModel m_proposal;
    ProposePanel *m_panel;
    MessageBar *m_message;
    QLineEdit *m_find;
    StatePane *m_pane;
    AccountSummary *m_summary;
    QPushButton *m_propose;
    QLabel *m_off;
    QSlider *m_slider;
    QLabel *m_asOf;
    QPushButton *m_now;
    QTabWidget *m_tabs;
    LanesView *m_lanes;
    RowsModel *m_laneRows;
    DataTable *m_laneTable;
    RowsModel *m_decisionRows;
    DataTable *m_decisionTable;
    QPushButton *m_overturn;
    QPushButton *m_openCase;
    QPushButton *m_appeal;
    RowsModel *m_sanctionRows;
    DataTable *m_sanctionTable;
    RowsModel *m_noticeRows;
    DataTable *m_noticeTable;
    QPlainTextEdit *m_noticeText;
    RowsModel *m_timelineRows;
    DataTable *m_timelineTable;
    QString m_shown; // the account whose columns have been fitted
};

} // namespace countersign::ui
