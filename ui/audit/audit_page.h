// The Audit workspace: the log to read, filter and follow; verification; checkpoints and bundles; orders to the platform.
#pragma once

#include "viewmodels/audit_view_model.h"
#include "widgets/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace countersign::ui {

class DataTable;
class EntryView;
class HoldButton;
class MessageBar;
class RowsModel;
class StatePane;

class AuditPage : public Page {
    Q_OBJECT

public:
    AuditPage(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);

    void setAccess(Access access) override;
    void enter(const QString &subject) override; // an id or a number of an entry
    void refresh() override;
    QWidget *firstFocus() override;
    void reset() override;

private:
    QWidget *buildLog();
    QWidget *buildChecks();
    QWidget *buildOrders();
    void connectModel();
    void filter();
    void showEntry(const QString &key);
    void chooseFolder();

    Navigator &m_navigator;
    AuditViewModel m_model;
    RowsModel *m_entries;
    RowsModel *m_orders;
    MessageBar *m_message;
    QTabWidget *m_tabs;
    QComboBox *m_area;
    QLineEdit *m_about;
    DataTable *m_table;
    StatePane *m_state;
    EntryView *m_entry;
    DataTable *m_orderTable;
    QPushButton *m_verify;
    QPushButton *m_done;
    QPushButton *m_failed;
    QPushButton *m_bundle;
    HoldButton *m_checkpoint;
    QProgressBar *m_progress;
    QLabel *m_verdict;
    QLineEdit *m_folder;
    bool m_followNewest = true;
};

} // namespace countersign::ui
