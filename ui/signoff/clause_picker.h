// Which clause is violated: a digit takes one of the first nine, words or a code search the rest, Enter takes the
// current one, Esc closes. The list is the same whatever the proposer cited.
#pragma once

#include "viewmodels/signoff/signoff_view_model.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace countersign::ui {

class ClausePicker : public QWidget {
    Q_OBJECT

public:
    explicit ClausePicker(QWidget *parent = nullptr);

    void ask(std::vector<ClauseLine> clauses); // shows it and takes the focus
    void close();                              // and forgets what it listed

Q_SIGNALS:
    void picked(const QString &code, const QString &key); // the key that did it ("3", "Enter")
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list();
    void pick(int row, const QString &key);

    QLineEdit *m_search;
    QListWidget *m_list;
    std::vector<ClauseLine> m_clauses;
};

} // namespace countersign::ui
