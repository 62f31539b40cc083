// The queue beside the case: rows, a filter, the next page when one scrolls near the end.
#pragma once

#include "viewmodels/queue_view_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace countersign::ui {

class StatePane;

class QueuePane : public QWidget {
    Q_OBJECT

public:
    explicit QueuePane(QueueViewModel &model, QWidget *parent = nullptr);

    // The row of that case is the current one, without asking for it; nothing where it has no row.
    void show(const QString &caseId);
    QString currentCase() const;
    void step(int rows); // J and K: asks for the next or previous one
    void focusFilter();
    void clearFilter();

Q_SIGNALS:
    void chosen(const QString &caseId);    // by the person: click, arrows, J, K
    void activated(const QString &caseId); // Enter: to the case

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void choose(int row);
    void search();
    void openFirstFound();

    QueueViewModel &m_model;
    QLabel *m_title;
    QLineEdit *m_filter;
    QLabel *m_wrong; // why the filter is not understood
    QListView *m_list;
    StatePane *m_state;
    QTimer m_typing;
    QTimer m_slow; // a search that takes long says so
    QTimer m_ages;
    QString m_shown;
    bool m_openFirst = false; // Enter in the filter: what it finds first is opened
    bool m_following = false; // the selection moves because another case was dealt, or rows moved
};

} // namespace countersign::ui
