#include "appeals/outcome_pane.h"

#include "actions/action_table.h"
#include "text/words.h"
#include "widgets/attribution_picker.h"
#include "widgets/effects_tree.h"
#include "widgets/hold_button.h"
#include "widgets/labels.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

constexpr std::array outcomes{AppealOutcome::Stands, AppealOutcome::Changed, AppealOutcome::Overturned};

Act actOf(AppealOutcome outcome)
{
    switch (outcome) {
    case AppealOutcome::Stands: return Act::OutcomeStands;
    case AppealOutcome::Changed: return Act::OutcomeChanged;
    case AppealOutcome::Overturned: return Act::OutcomeOverturned;
    }
    return Act::OutcomeStands;
}

} // namespace

OutcomePane::OutcomePane(AppealsViewModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_outcomes(new QButtonGroup(this)), m_counts(headingLabel({})), m_effects(new EffectsTree),
      m_more(sentenceLabel({})), m_attribution(new AttributionPicker), m_reply(new QPlainTextEdit), m_off(sentenceLabel({})),
      m_decide(new HoldButton(tr("Decide (hold Ctrl+Enter)"))), m_foot(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(headingLabel(tr("Outcome")));
    for (const AppealOutcome outcome : outcomes) {
        auto *button = new QRadioButton;
        m_outcomes->addButton(button, static_cast<int>(outcome));
        layout->addWidget(button);
    }
    m_effects->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_counts->setWordWrap(true);
    m_reply->setTabChangesFocus(true);
    m_reply->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_reply->setPlaceholderText(tr("What you looked at, what you concluded, and what changes."));
    auto *consequences = new QVBoxLayout;
    consequences->setSpacing(4);
    consequences->addWidget(m_counts);
    consequences->addWidget(m_effects, 100);
    consequences->addWidget(m_more);
    consequences->addStretch(1);
    auto *saying = new QVBoxLayout;
    saying->setSpacing(4);
    saying->addWidget(m_attribution);
    saying->addWidget(fieldLabel(tr("&Reply to the appellant (they read this)"), m_reply));
    saying->addWidget(m_reply, 1);
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    both->addLayout(consequences, 1);
    both->addLayout(saying, 1);
    layout->addLayout(both, 1);
    auto *end = new QHBoxLayout(m_foot);
    end->setContentsMargins(0, 4, 0, 0);
    end->setSpacing(16);
    end->addWidget(m_off, 1);
    end->addStretch(0);
    end->addWidget(m_decide);

    connect(m_outcomes, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            chosenChanged();
    });
    connect(m_reply, &QPlainTextEdit::textChanged, this, &OutcomePane::showMissing);
    connect(m_attribution, &AttributionPicker::changed, this, &OutcomePane::showMissing);
    connect(m_decide, &HoldButton::hint, this, &OutcomePane::said);
    connect(m_decide, &HoldButton::confirmed, this, [this] {
        if (const auto outcome = chosen(); outcome && missing().isEmpty())
            m_model.decide(*outcome, m_reply->toPlainText(), *outcome == AppealOutcome::Stands ? QString() : m_attribution->attribution());
    });
    connect(&m_model, &AppealsViewModel::decided, this, [this](const QString &id) {
        if (id == m_appeal) {
            m_reply->clear();
            forget();
        }
    });
}

void OutcomePane::listenIn(QWidget *pane)
{
    for (const AppealOutcome outcome : outcomes)
        connect(addAct(actOf(outcome), pane), &QAction::triggered, this, [this, outcome] { choose(outcome); });
    m_attribution->listenIn(pane);
    m_decide->listenIn(pane);
}

std::optional<AppealOutcome> OutcomePane::chosen() const
{
    const int id = m_outcomes->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<AppealOutcome>(id));
}

void OutcomePane::choose(AppealOutcome outcome)
{
    if (isVisible())
        m_outcomes->button(static_cast<int>(outcome))->setChecked(true);
}

void OutcomePane::chosenChanged()
{
    const auto outcome = chosen();
    const bool reverses = outcome && *outcome != AppealOutcome::Stands;
    const bool author = m_model.file() && m_model.file()->view.appeal.by == AppellantKind::Author;
    const ReversalStory story = reverses && author ? m_model.storyOf(*outcome) : ReversalStory{};
    m_effects->setStory(story);
    m_effects->setVisible(!story.effects.empty());
    m_counts->setText(story.counts());
    m_counts->setVisible(!story.effects.empty());
    QStringList more;
    if (reverses && (!author || *outcome == AppealOutcome::Changed))
        more << tr("A fresh case is opened for somebody else, unless one is open.");
    if (!story.irreversible.isEmpty())
        more << tr("Cannot be undone: %1").arg(story.irreversible.join(QLatin1Char(' ')));
    if (!story.untouched.isEmpty())
        more << tr("Not undone: %1").arg(story.untouched.join(QStringLiteral("; ")));
    more << tr("The appellant is sent your reply.");
    m_more->setText(more.join(QLatin1Char('\n')));
    m_attribution->setVisible(reverses);
    showMissing();
}

QString OutcomePane::missing() const
{
    const auto outcome = chosen();
    if (!outcome)
        return tr("Choose an outcome: S stands, C changed, O overturned.");
    if (*outcome != AppealOutcome::Stands && m_attribution->attribution().isEmpty())
        return tr("Say what went wrong: a digit chooses the cause. Nobody is named.");
    if (m_reply->toPlainText().trimmed().isEmpty())
        return tr("Write the reply; the appellant gets one whatever the outcome.");
    return {};
}

void OutcomePane::showMissing()
{
    const QString why = missing();
    m_off->setText(why);
    m_off->setVisible(!why.isEmpty());
    m_decide->setEnabled(why.isEmpty() && m_model.answered() && !m_model.busy());
    m_decide->setAccessibleDescription(why.isEmpty() ? m_decide->toolTip() : why);
}

void OutcomePane::show()
{
    if (!m_model.answered()) {
        if (m_model.current() != m_appeal)
            forget();
        return;
    }
    const bool another = m_model.current() != m_appeal;
    if (another) {
        forget();
        m_appeal = m_model.current();
        m_reply->setPlainText(m_drafts.value(m_appeal));
    }
    for (const AppealOutcome outcome : outcomes) {
        auto *button = m_outcomes->button(static_cast<int>(outcome));
        button->setText(QStringLiteral("%1  %2").arg(keysOf(actOf(outcome)).toString(QKeySequence::NativeText), m_model.nameOf(outcome)));
        button->setAccessibleName(m_model.nameOf(outcome));
    }
    if (another)
        if (const auto outcome = m_model.suggested())
            m_outcomes->button(static_cast<int>(*outcome))->setChecked(true);
    chosenChanged();
}

void OutcomePane::forget()
{
    if (!m_appeal.isEmpty())
        m_drafts[m_appeal] = m_reply->toPlainText();
    m_appeal.clear();
    m_reply->clear();
    m_attribution->clear();
    m_outcomes->setExclusive(false);
    for (QAbstractButton *button : m_outcomes->buttons()) {
        button->setChecked(false);
        button->setText({});
        button->setAccessibleName({});
    }
    m_outcomes->setExclusive(true);
    m_effects->setStory({});
    for (QLabel *label : {m_counts, m_more, m_off})
        label->clear();
    m_decide->setEnabled(false);
}

} // namespace countersign::ui
