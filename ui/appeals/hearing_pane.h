// One appeal: the content as judged, the clause as it was then, the appellant's words; the answer Y/N/U; and after it
// the original decision, the outcomes with their effects, the reply, and the decision that is held to be made.
#pragma once

#include "viewmodels/appeals_view_model.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace countersign::ui {

class ContentView;
class EvidenceView;
class KeyGuard;
class Navigator;
class OutcomePane;

class HearingPane : public QWidget {
    Q_OBJECT

public:
    HearingPane(AppealsViewModel &model, Navigator &navigator, QWidget *parent = nullptr);

    void show(bool mayAct);
    void forget();
    KeyGuard *guard() const { return m_guard; }
    OutcomePane *outcome() const { return m_outcome; }
    QWidget *firstFocus() const;

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();
    void answer(HearerAnswer answer, const QString &key);
    void showWords();
    void showDecision();

    AppealsViewModel &m_model;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_hash;
    EvidenceView *m_evidence;
    QLabel *m_clauseTitle;
    ContentView *m_clause;
    ContentView *m_words;
    QLabel *m_newEvidence;
    QWidget *m_question;
    QLabel *m_ask;
    QLabel *m_decision;
    OutcomePane *m_outcome;
    QSplitter *m_down;
    QWidget *m_lower; // question, decision, outcome
    KeyGuard *m_guard;
    QString m_shown;
    std::pair<QString, bool> m_roomFor; // which appeal, and whether its outcome is asked
};

} // namespace countersign::ui
