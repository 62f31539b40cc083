// Undoing a decision and everything that rested on it: the preview is what will happen, by the code that does it.
#pragma once

#include "backend/backend.h"
#include "viewmodels/reversal_story.h"
#include "widgets/page.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace countersign::ui {

class AttributionPicker;
class EffectsTree;
class HoldButton;
class MessageBar;
class StatePane;

class ReinstatementPage : public Page {
    Q_OBJECT

public:
    ReinstatementPage(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);

    void setAccess(Access access) override;
    void enter(const QString &subject) override; // a decision, D-7
    void refresh() override;
    QWidget *firstFocus() override;
    void reset() override;

private:
    void build();
    void load();
    void show(const ReversalStory &story);
    void apply();
    void showMissing();

    Backend &m_backend;
    Navigator &m_navigator;
    Latest m_latest;
    QString m_decision;
    QString m_account;
    bool m_possible = false;
    bool m_done = false;
    MessageBar *m_message;
    QLabel *m_title;
    StatePane *m_state;
    EffectsTree *m_effects;
    QLabel *m_counts;
    QLabel *m_irreversible;
    QLabel *m_untouched;
    AttributionPicker *m_attribution;
    QPlainTextEdit *m_reason;
    QLabel *m_missing;
    HoldButton *m_apply;
    QPushButton *m_back;
};

} // namespace countersign::ui
