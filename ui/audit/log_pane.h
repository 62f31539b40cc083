// Entries of the log beside the one that is chosen: readable fields, the raw JSON, and what to follow.
#pragma once

#include "viewmodels/log_view_model.h"
#include "viewmodels/navigator.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;

namespace countersign::ui {

class DataTable;
class RowsModel;
class StatePane;

class LogPane : public QWidget {
    Q_OBJECT

public:
    LogPane(LogViewModel &model, Navigator &navigator, QWidget *parent = nullptr);

    void ask();                       // what the filter says
    void follow(const QString &what); // "C-12"
    void goTo(qint64 seq);            // chooses the entry, looking further back for it
    void reset();
    QWidget *firstFocus();

private:
    void buildFilter();
    QWidget *buildDetail();
    void showList();
    void showEntry(const QString &seq);
    void showOpened();
    void showFollowing(const Json &entry);
    const Json *entry(const QString &seq) const;

    LogViewModel &m_model;
    Navigator &m_navigator;
    QComboBox *m_area;
    QLineEdit *m_by;
    QLineEdit *m_about;
    QLabel *m_scope;
    RowsModel *m_rows;
    DataTable *m_table;
    StatePane *m_list;
    QLabel *m_title;
    QHBoxLayout *m_following;
    RowsModel *m_fieldRows;
    DataTable *m_fields;
    QPlainTextEdit *m_raw;
    QTabWidget *m_detail;
    qint64 m_wanted = 0;
    bool m_fitted = false;
};

} // namespace countersign::ui
