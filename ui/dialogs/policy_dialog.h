// The policy book in a window of its own (it may stand on a second screen): clauses, searchable, with text, severity
// and exceptions. Looking never changes anything.
#pragma once

#include "viewmodels/clause_choice.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace countersign::ui {

class PolicyDialog : public QDialog {
    Q_OBJECT

public:
    explicit PolicyDialog(QWidget *parent = nullptr);

    void setBook(const std::vector<ClauseChoice> &clauses, int version, const Text &programme = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showClause();

    std::vector<ClauseChoice> m_clauses;
    QLabel *m_programme; // that there are checks among the proposals
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_head;
    QLabel *m_marks;
    QLabel *m_text;
    QLabel *m_exceptions;
};

} // namespace countersign::ui
