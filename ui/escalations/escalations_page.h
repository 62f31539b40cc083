// The Escalations workspace: what press, lawyers, authorities and others wait for, with owner and clock.
#pragma once

#include "viewmodels/authority_view_model.h"
#include "viewmodels/escalations_view_model.h"
#include "viewmodels/navigator.h"
#include "widgets/page.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace countersign::ui {

class AuthorityDetail;
class DataTable;
class EscalationDetail;
class EscalationForm;
class MessageBar;
class RowsModel;
class StatePane;

class EscalationsPage : public Page {
    Q_OBJECT

public:
    EscalationsPage(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);

    void setAccess(Access access) override;
    void enter(const QString &subject) override; // E-2; empty: as it was left
    void refresh() override;
    QWidget *firstFocus() override;
    void reset() override;

private:
    void buildLayout();
    void connectModel();
    void connectOrders();
    void showOrders();
    void showList();
    void showFile();
    void showForm(bool shown);

    EscalationsViewModel m_model;
    AuthorityViewModel m_orders; // of authorities, that wait for a second signature (R26)
    MessageBar *m_message;
    QLabel *m_whose;
    QCheckBox *m_resolved;
    QPushButton *m_new;
    RowsModel *m_rows;
    DataTable *m_table;
    StatePane *m_list;
    EscalationDetail *m_detail;
    EscalationForm *m_form;
    StatePane *m_one;
    QWidget *m_waiting; // the orders, below the escalations
    RowsModel *m_orderRows;
    DataTable *m_orderTable;
    AuthorityDetail *m_order;
    QStackedWidget *m_right;
    QTimer m_clock;
    bool m_fitted = false;
    QString m_wanted; // asked for before the list was there
    bool m_entered = false; // and the list has not come yet
};

} // namespace countersign::ui
