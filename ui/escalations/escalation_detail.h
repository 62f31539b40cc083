// One escalation: what is asked, its clock, what it is linked to, what happened, and what may be done.
#pragma once

#include "viewmodels/escalations_view_model.h"
#include "viewmodels/navigator.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace countersign::ui {

class ContentView;
class DataTable;
class RowsModel;

class EscalationDetail : public QWidget {
    Q_OBJECT

public:
    EscalationDetail(EscalationsViewModel &model, Navigator &navigator, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    void show();        // what the view model has
    void showClock();   // time went on
    void closeWords();  // an act went through: the words typed for it are done

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildActs();
    void showJumps();
    void showActs();
    void askWords(EscalationEvent event);
    void submitWords();

    EscalationsViewModel &m_model;
    Navigator &m_navigator;
    bool m_readOnly = false;
    std::optional<EscalationEvent> m_asking;
    QLabel *m_title;
    QLabel *m_clock;
    QLabel *m_facts;
    ContentView *m_note;
    QHBoxLayout *m_jumps;
    RowsModel *m_stepsModel;
    DataTable *m_steps;
    QPushButton *m_own;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_resolve;
    QLabel *m_why;
    QWidget *m_words;
    QLabel *m_wordsLabel;
    QLineEdit *m_wordsEdit;
    QPushButton *m_wordsSubmit;
};

} // namespace countersign::ui
