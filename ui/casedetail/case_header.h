// Which case this is: severity in shape, letter, word and colour; how often and how long ago reported; whose it is now.
#pragma once

#include "viewmodels/case_view_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace countersign::ui {

class CaseHeader : public QWidget {
    Q_OBJECT

public:
    explicit CaseHeader(CaseViewModel &model, QWidget *parent = nullptr);

    void show(const Json &file, Instant now);
    // Why nothing can be decided here, in place of the lease; empty: as the lease says.
    void setReadOnlyBecause(const QString &sentence);

private:
    void showHolding();

    CaseViewModel &m_model;
    QString m_because;
    QLabel *m_title;
    QLabel *m_severity;
    QLabel *m_facts;
    QLabel *m_holding;
    QPushButton *m_claim;
};

} // namespace countersign::ui
