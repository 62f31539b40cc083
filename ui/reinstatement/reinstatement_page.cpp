#include "reinstatement/reinstatement_page.h"

#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "viewmodels/navigator.h"
#include "widgets/attribution_picker.h"
#include "widgets/effects_tree.h"
#include "widgets/hold_button.h"
#include "widgets/labels.h"
#include "widgets/message_bar.h"
#include "widgets/state_pane.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

ReinstatementPage::ReinstatementPage(Backend &backend, Navigator &navigator, QWidget *parent)
    : Page(parent), m_navigator(navigator), m_model(backend), m_message(new MessageBar), m_title(titleLabel({})), m_facts(quietLabel({})),
      m_counts(headingLabel({})), m_effects(new EffectsTree), m_more(sentenceLabel({})), m_attribution(new AttributionPicker),
      m_reason(new QPlainTextEdit), m_off(sentenceLabel({})), m_openAppeal(new QPushButton), m_apply(new HoldButton(tr("Overturn and reinstate (hold Ctrl+Enter)")))
{
    m_pane = new StatePane(buildContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_message);
    layout->addWidget(m_pane, 1);
    m_attribution->listenIn(this);
    m_apply->listenIn(this);

    connect(&m_model, &ReinstatementViewModel::changed, this, &ReinstatementPage::show);
    connect(&m_model, &ReinstatementViewModel::failed, this, [this](const Error &error) { m_pane->showError(error); });
    connect(&m_model, &ReinstatementViewModel::refused, this, [this](const Error &error) {
        m_message->show(error);
        Q_EMIT said(m_message->text());
    });
    connect(&m_model, &ReinstatementViewModel::applied, this, [this](const QString &sentence) {
        m_reason->clear();
        m_attribution->clear();
        m_message->show(sentence, Tone::Good);
        Q_EMIT said(sentence);
    });
    connect(m_attribution, &AttributionPicker::changed, this, &ReinstatementPage::showMissing);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReinstatementPage::showMissing);
    connect(m_openAppeal, &QPushButton::clicked, this, [this] { m_navigator.openAppeal(m_model.openAppeal()); });
    connect(m_apply, &HoldButton::hint, this, &Page::said);
    connect(m_apply, &HoldButton::confirmed, this, [this] {
        if (missing().isEmpty())
            m_model.apply(m_reason->toPlainText(), m_attribution->attribution());
    });
    show();
}

QWidget *ReinstatementPage::buildContent()
{
    auto *content = new QWidget;
    content->setProperty("pane", true);
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(tr("What was wrong, for the log; nothing of it goes outward."));
    m_openAppeal->setAutoDefault(false);
    m_title->setWordWrap(true);
    auto *consequences = new QVBoxLayout;
    consequences->setSpacing(4);
    consequences->addWidget(m_counts);
    consequences->addWidget(m_effects, 1);
    consequences->addWidget(m_more);
    auto *why = new QVBoxLayout;
    why->setSpacing(4);
    why->addWidget(m_attribution);
    why->addSpacing(8);
    why->addWidget(fieldLabel(tr("&Reason"), m_reason));
    why->addWidget(m_reason, 1);
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    both->addLayout(consequences, 3);
    both->addLayout(why, 2);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_off, 1);
    foot->addWidget(m_openAppeal);
    foot->addWidget(m_apply);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addLayout(both, 1);
    layout->addLayout(foot);
    return content;
}

void ReinstatementPage::setAccess(Access access)
{
    Page::setAccess(access);
    showMissing();
}

void ReinstatementPage::enter(const QString &subject)
{
    if (!subject.isEmpty() && subject != m_model.decision()) {
        m_message->hideMessage();
        m_reason->clear();
        m_attribution->clear();
        m_pane->showLoading();
        m_model.open(subject);
    } else {
        refresh();
    }
}

void ReinstatementPage::refresh() { m_model.refresh(); }

QWidget *ReinstatementPage::firstFocus() { return m_effects; }

void ReinstatementPage::reset()
{
    m_message->hideMessage();
    m_reason->clear();
    m_attribution->clear();
    m_model.reset();
}

QString ReinstatementPage::missing() const
{
    if (access() != Access::Full)
        return tr("Team leads who took no part reinstate; you look on.");
    if (m_model.reversed())
        return tr("%1 is %2 already; nothing is left to undo.").arg(m_model.decision(), wordFor(stringOr(m_model.file(), "state")).toLower());
    if (!m_model.openAppeal().isEmpty())
        return tr("%1 is under appeal (%2). Only the appeal's decision ends it; an overturn there reinstates everything. [R7]")
            .arg(m_model.decision(), m_model.openAppeal());
    if (!m_model.story())
        return tr("There is nothing to reverse.");
    if (m_attribution->attribution().isEmpty())
        return tr("Say what went wrong: a digit chooses the cause. Nobody is named.");
    return {};
}

void ReinstatementPage::showMissing()
{
    const QString why = missing();
    m_off->setText(why);
    m_apply->setEnabled(why.isEmpty() && !m_model.busy());
    m_apply->setAccessibleDescription(why.isEmpty() ? m_apply->toolTip() : why);
    m_openAppeal->setText(tr("Open %1").arg(m_model.openAppeal()));
    m_openAppeal->setVisible(!m_model.openAppeal().isEmpty());
}

void ReinstatementPage::show()
{
    if (m_model.file().is_null()) {
        m_pane->showEmpty(tr("No decision is open here."), tr("Come here from a decision of an account, to see what its reversal would undo."));
        showMissing();
        return;
    }
    const Json &file = m_model.file();
    m_title->setText(m_model.reversed() ? tr("%1 was reversed").arg(m_model.decision()) : tr("If %1 is overturned:").arg(m_model.decision()));
    QStringList facts{verdictOf(file) + QLatin1Char(' ') + plain(stringOr(file, "clause")), wordFor(stringOr(file, "state")),
                      tr("decided %1").arg(dateTime(stringOr(file, "decided_at")))};
    if (file.contains("hidden"))
        facts = QStringList{wordFor(stringOr(file, "state")), tr("what was found is hidden until you have read it blind")};
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const ReversalStory story = m_model.story().value_or(ReversalStory{});
    m_effects->setStory(story);
    m_counts->setText(m_model.story() ? story.counts() : QString());
    QStringList more;
    if (!story.irreversible.isEmpty())
        more << tr("Cannot be undone: %1").arg(story.irreversible.join(QLatin1Char(' ')));
    if (!story.untouched.isEmpty())
        more << tr("Not undone: %1").arg(story.untouched.join(QStringLiteral("; ")));
    if (!story.notices.isEmpty())
        more << tr("Notices drafted: %1").arg(story.notices.join(QStringLiteral(", ")));
    m_more->setText(more.join(QLatin1Char('\n')));
    m_pane->showContent();
    showMissing();
}

} // namespace countersign::ui
