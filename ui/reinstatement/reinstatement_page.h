// If this decision is overturned: everything that follows, what cannot be undone, what stands; why it was wrong; and
// the button that is held to do it.
#pragma once

#include "viewmodels/reinstatement_view_model.h"
#include "widgets/page.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace countersign::ui {

class AttributionPicker;
class EffectsTree;
class HoldButton;
class MessageBar;
class Navigator;
class StatePane;

class ReinstatementPage : public Page {
    Q_OBJECT

public:
    ReinstatementPage(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);

    void setAccess(Access access) override;
    void enter(const QString &subject) override; // D-7
    void refresh() override;
    QWidget *firstFocus() override;
    void reset() override;

    ReinstatementViewModel &model() { return m_model; }

private:
    QWidget *buildContent();
    void show();
    void showMissing();
    QString missing() const; // why it cannot be applied; empty: it can

    Navigator &m_navigator;
    ReinstatementViewModel m_model;
    MessageBar *m_message;
    StatePane *m_pane;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_counts;
    EffectsTree *m_effects;
    QLabel *m_more;
    AttributionPicker *m_attribution;
    QPlainTextEdit *m_reason;
    QLabel *m_off;
    QPushButton *m_openAppeal;
    HoldButton *m_apply;
};

} // namespace countersign::ui
