// The outcomes of an appeal, named by the state they lead to, with their effects counted before; the reply; what went
// wrong where something did; and the button that is held.
#pragma once

#include "viewmodels/appeals_view_model.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;

namespace countersign::ui {

class AttributionPicker;
class EffectsTree;
class HoldButton;

class OutcomePane : public QWidget {
    Q_OBJECT

public:
    explicit OutcomePane(AppealsViewModel &model, QWidget *parent = nullptr);

    void listenIn(QWidget *pane); // keys S, C, O, digits and Ctrl+Enter, anywhere in the pane
    QWidget *foot() const { return m_foot; } // what is missing and the act itself: in sight wherever the pane is scrolled to
    void show();                  // what the view model holds; shows and hides nothing by itself
    void forget();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    std::optional<AppealOutcome> chosen() const;
    void choose(AppealOutcome outcome);
    void chosenChanged();
    void showMissing();
    QString missing() const; // why it cannot be decided yet; empty: it can

    AppealsViewModel &m_model;
    QButtonGroup *m_outcomes;
    QLabel *m_counts;
    EffectsTree *m_effects;
    QLabel *m_more;
    AttributionPicker *m_attribution;
    QPlainTextEdit *m_reply;
    QLabel *m_off;
    HoldButton *m_decide;
    QWidget *m_foot;
    QString m_appeal; // whose words are in the fields
    QHash<QString, QString> m_drafts; // replies begun, by appeal; while this window is open
};

} // namespace countersign::ui
