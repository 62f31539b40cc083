#include "reinstatement/reinstatement_page.h"

#include "text/sentences.h"
#include "widgets/attribution_picker.h"
#include "widgets/effects_tree.h"
#include "widgets/hold_button.h"
#include "widgets/labels.h"
#include "widgets/message_bar.h"
#include "widgets/state_pane.h"

#include "services/appeal_service.h"
#include "services/documents.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

struct Preview {
    ReversalStory story;
    QString account;
    QString already; // why there is nothing to reinstate; empty: there is
};

Result<Preview> previewOf(Desk &desk, DecisionId id)
{
    CS_TRY(const auto decision, desk.workspace.read<std::optional<Decision>>(
                                    [&]() -> Result<std::optional<Decision>> { return desk.workspace.decisions().find(id); }));
    if (!decision)
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no decision %1."), {id.str()}});
    Preview out;
    out.account = plain(decision->account.str());
    if (decision->state == DecisionState::Overturned || decision->state == DecisionState::Changed) {
        out.already = ReinstatementPage::tr("%1 is overturned or changed already; what rested on it was undone with it.").arg(plain(id.str()));
        return out;
    }
    CS_TRY(const ReversalPlan plan, AppealService(desk.workspace).preview(id));
    out.story = storyOf(plan);
    return out;
}

} // namespace

ReinstatementPage::ReinstatementPage(Backend &backend, Navigator &navigator, QWidget *parent)
    : Page(parent), m_backend(backend), m_navigator(navigator), m_message(new MessageBar), m_title(titleLabel({})), m_effects(new EffectsTree),
      m_counts(headingLabel({})), m_irreversible(sentenceLabel({})), m_untouched(quietLabel({})), m_attribution(new AttributionPicker),
      m_reason(new QPlainTextEdit), m_missing(quietLabel({})), m_apply(new HoldButton(tr("Reinstate (hold Ctrl+Enter)"))),
      m_back(new QPushButton(tr("&Back to the account")))
{
    build();
    m_apply->listenIn(this);
    m_attribution->listenIn(this);
    connect(m_attribution, &AttributionPicker::changed, this, &ReinstatementPage::showMissing);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReinstatementPage::showMissing);
    connect(m_apply, &HoldButton::confirmed, this, &ReinstatementPage::apply);
    connect(m_apply, &HoldButton::hint, this, &Page::said);
    connect(m_back, &QPushButton::clicked, this, [this] { m_navigator.openAccount(m_account); });
    connect(m_state, &StatePane::retry, this, &ReinstatementPage::load);
}

void ReinstatementPage::build()
{
    auto *effects = new QWidget;
    auto *left = new QVBoxLayout(effects);
    left->setContentsMargins(0, 0, 8, 0);
    left->setSpacing(8);
    left->addWidget(m_counts);
    left->addWidget(m_effects, 1);
    auto *words = new QWidget;
    auto *right = new QVBoxLayout(words);
    right->setContentsMargins(8, 0, 0, 0);
    right->setSpacing(8);
    right->addWidget(headingLabel(tr("What cannot be undone")));
    right->addWidget(m_irreversible);
    right->addWidget(headingLabel(tr("What stands on its own")));
    right->addWidget(m_untouched);
    right->addWidget(headingLabel(tr("Which step failed")));
    right->addWidget(m_attribution);
    right->addWidget(fieldLabel(tr("&Why it was wrong"), m_reason));
    right->addWidget(m_reason, 1);
    m_reason->setTabChangesFocus(true);
    auto *splitter = new QSplitter;
    splitter->addWidget(effects);
    splitter->addWidget(words);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    effects->setProperty("pane", true);
    words->setProperty("pane", true);
    m_state = new StatePane(splitter);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addWidget(m_missing, 1);
    foot->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(quietLabel(tr("This list is what will happen: the same code makes the preview and the reversal. All of it, or nothing.")));
    layout->addWidget(m_message);
    layout->addWidget(m_state, 1);
    layout->addLayout(foot);
}

void ReinstatementPage::enter(const QString &subject)
{
    if (subject != m_decision) {
        m_decision = subject;
        m_reason->clear();
        m_attribution->clear();
        m_message->hideMessage();
    }
    m_done = false;
    m_possible = false;
    m_title->setText(tr("If %1 is overturned").arg(m_decision));
    m_state->showLoading();
    load();
}

void ReinstatementPage::refresh()
{
    if (!m_done)
        load();
}

void ReinstatementPage::load()
{
    const auto id = DecisionId::parse(utf8(m_decision));
    if (!id) {
        m_state->showEmpty(tr("No decision is chosen."), tr("Choose one on the account's page."));
        showMissing();
        return;
    }
    m_backend.ask(
        m_latest, this, [id = *id](Desk &desk) { return previewOf(desk, id); },
        [this](const Result<Preview> &preview) {
            m_possible = preview && preview->already.isEmpty();
            if (!preview) {
                m_state->showError(preview.error(), tr("Try again"));
            } else {
                m_account = preview->account;
                if (!preview->already.isEmpty())
                    m_state->showEmpty(preview->already);
                else
                    show(preview->story);
            }
            showMissing();
        });
}

void ReinstatementPage::show(const ReversalStory &story)
{
    m_counts->setText(story.counts());
    m_effects->setStory(story);
    m_irreversible->setText(story.irreversible.isEmpty() ? tr("Everything can be undone.") : story.irreversible.join(QLatin1Char('\n')));
    m_untouched->setText(story.untouched.isEmpty() ? tr("Nothing else is recorded against this account.") : story.untouched.mid(0, 8).join(QLatin1Char('\n')));
    m_state->showContent();
}

void ReinstatementPage::showMissing()
{
    QString why;
    if (access() != Access::Full)
        why = tr("Team leads reinstate.");
    else if (m_done)
        why = tr("Done.");
    else if (m_possible && m_attribution->attribution().isEmpty())
        why = tr("Say which step failed, and why: a digit chooses the cause.");
    else if (m_possible && m_reason->toPlainText().trimmed().isEmpty())
        why = tr("Say in a sentence why it was wrong.");
    m_missing->setText(why);
    m_apply->setEnabled(m_possible && why.isEmpty());
}

void ReinstatementPage::apply()
{
    const auto id = DecisionId::parse(utf8(m_decision));
    if (!id)
        return;
    m_apply->setEnabled(false);
    m_backend.change(
        this,
        [id = *id, reason = utf8(m_reason->toPlainText().trimmed()), attribution = utf8(m_attribution->attribution())](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return AppealService(desk.workspace).reinstate(*session, id, reason, attribution);
        },
        [this](const Result<Receipt> &receipt) {
            if (!receipt) {
                m_message->show(receipt.error());
                showMissing();
                return;
            }
            m_done = true;
            const QString sentence = tr("%1 is overturned, and everything that rested on it is undone.").arg(m_decision);
            m_message->show(sentence, Tone::Good);
            Q_EMIT said(sentence);
            showMissing();
            m_back->setFocus();
        });
}

void ReinstatementPage::setAccess(Access access)
{
    Page::setAccess(access);
    showMissing();
}

QWidget *ReinstatementPage::firstFocus() { return m_reason; }

void ReinstatementPage::reset()
{
    m_latest.cancel();
    m_decision.clear();
    m_account.clear();
    m_possible = false;
    m_reason->clear();
    m_attribution->clear();
    m_message->hideMessage();
}

} // namespace countersign::ui
