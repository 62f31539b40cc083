// One order of an authority as its second reader sees it: the order, how it was verified, the content, and the answer.
#pragma once

#include "viewmodels/authority_view_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace countersign::ui {

class ContentView;
class HoldButton;
class RequirementList;

class AuthorityDetail : public QWidget {
    Q_OBJECT

public:
    explicit AuthorityDetail(AuthorityViewModel &model, QWidget *parent = nullptr);

    void show(); // what the model has chosen
    void showClock();
    void setReadOnly(bool readOnly);

private:
    void showMay();

    AuthorityViewModel &m_model;
    QLabel *m_title;
    QLabel *m_clock;
    QLabel *m_facts;
    ContentView *m_content;
    RequirementList *m_requirements;
    QLabel *m_hint;
    HoldButton *m_sign;
    QLineEdit *m_reason;
    QPushButton *m_reject;
    bool m_readOnly = false;
};

} // namespace countersign::ui
