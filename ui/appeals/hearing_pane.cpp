#include "appeals/hearing_pane.h"

#include "actions/action_table.h"
#include "appeals/outcome_pane.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "viewmodels/navigator.h"
#include "widgets/content_view.h"
#include "widgets/evidence_view.h"
#include "widgets/kept_panes.h"
#include "widgets/key_guard.h"
#include "widgets/labels.h"
#include "widgets/margins.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QWidget *boxed(std::initializer_list<QWidget *> widgets, QWidget *stretching)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    setReadingMargins(layout, 0, 4, 8, 8);
    layout->setSpacing(4);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, widget == stretching ? 1 : 0);
    return box;
}

QString answerWords(HearerAnswer answer)
{
    switch (answer) {
    case HearerAnswer::Violates: return HearingPane::tr("it violates the clause");
    case HearerAnswer::DoesNotViolate: return HearingPane::tr("it does not violate the clause");
    case HearerAnswer::Undecided: return HearingPane::tr("undecided");
    }
    return {};
}

} // namespace

HearingPane::HearingPane(AppealsViewModel &model, Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_model(model), m_title(titleLabel({})), m_facts(quietLabel({})), m_hash(quietLabel({})), m_evidence(new EvidenceView),
      m_clauseTitle(headingLabel({})), m_clause(new ContentView), m_words(new ContentView), m_newEvidence(sentenceLabel({})), m_question(new QWidget),
      m_ask(headingLabel({})), m_decision(sentenceLabel({})), m_outcome(new OutcomePane(model)), m_down(new QSplitter(Qt::Vertical)),
      m_lower(new QWidget), m_guard(new KeyGuard(m_evidence->text()->viewport(), this))
{
    m_clause->setAccessibleName(tr("Clause as it was in force then"));
    m_words->setAccessibleName(tr("The appellant's words"));
    m_clauseTitle->setWordWrap(true);
    auto *across = new QSplitter(Qt::Horizontal);
    across->setChildrenCollapsible(false);
    across->addWidget(boxed({headingLabel(tr("Content as judged")), m_evidence, m_hash}, m_evidence));
    auto *right = new QSplitter(Qt::Vertical);
    right->setChildrenCollapsible(false);
    setReadingMargins(right, 8, 0, 0, 0);
    right->addWidget(boxed({m_clauseTitle, m_clause}, m_clause));
    right->addWidget(boxed({headingLabel(tr("What the appellant says")), m_words, m_newEvidence}, m_words));
    across->addWidget(right);
    across->setStretchFactor(0, 1);
    across->setStretchFactor(1, 1);
    keepPanes(across, QStringLiteral("hearing-across"));
    keepPanes(right, QStringLiteral("hearing-words"));

    auto *asking = new QHBoxLayout(m_question);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(8);
    asking->addWidget(m_ask);
    const auto offer = [&](Act act, const QString &text, HearerAnswer given, const QString &key) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setToolTip(tr("Key: %1").arg(key));
        asking->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, given, key] { answer(given, key); });
        connect(addAct(act, this), &QAction::triggered, this, [this, given, key] { answer(given, key); });
    };
    offer(Act::Violates, tr("Vi&olates"), HearerAnswer::Violates, QStringLiteral("Y"));
    offer(Act::DoesNotViolate, tr("Does &not violate"), HearerAnswer::DoesNotViolate, QStringLiteral("N"));
    offer(Act::Unsure, tr("&Undecided"), HearerAnswer::Undecided, QStringLiteral("U"));
    asking->addStretch(1);

    auto *low = new QVBoxLayout(m_lower);
    low->setContentsMargins(0, 8, 0, 0);
    low->setSpacing(8);
    low->addWidget(m_question);
    low->addWidget(m_decision);
    low->addWidget(m_outcome, 100);
    low->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_lower);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);

    m_down->setChildrenCollapsible(false);
    m_down->addWidget(across);
    m_down->addWidget(scroll);
    m_down->setStretchFactor(0, 1);
    m_down->setStretchFactor(1, 0);
    auto *account = new QPushButton(tr("Open the account"));
    account->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(account);
    auto *layout = new QVBoxLayout(this);
    setReadingMargins(layout, 16, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(m_down, 1);
    layout->addWidget(m_outcome->foot());
    connect(account, &QPushButton::clicked, this, [this, &navigator] {
        if (m_model.file())
            navigator.openAccount(plain(m_model.file()->view.appeal.account.str()));
    });
    connect(m_guard, &KeyGuard::ignored, this, &HearingPane::said);
    connect(m_outcome, &OutcomePane::said, this, &HearingPane::said);
    m_outcome->listenIn(this);
}

QWidget *HearingPane::firstFocus() const { return m_evidence->text(); }

void HearingPane::answer(HearerAnswer given, const QString &key)
{
    if (!m_model.file() || !m_model.file()->mine || m_model.file()->answer || m_model.busy() || !m_guard->admits(key))
        return;
    m_model.answer(given);
}

void HearingPane::showWords()
{
    const AppealView &view = m_model.file()->view;
    m_evidence->setContent(view.content);
    m_hash->setText(view.evidenceIntact ? tr("✓ Exactly what was judged, hash %1…").arg(plain(m_model.file()->evidenceHash).left(12))
                                        : tr("✕ The evidence has been erased. Nobody can hear this; an appeal without evidence is overturned."));
    m_hash->setToolTip(plain(m_model.file()->evidenceHash));
    m_clauseTitle->setText(view.clause.empty() ? tr("No clause was cited: the content was left up")
                                               : tr("Clause %1, as it was in force then").arg(plain(view.clause)));
    m_clause->setContent(plain(view.clauseText));
    m_words->setContent(plain(view.text));
    m_newEvidence->setText(view.newEvidence.empty() ? QString() : tr("New evidence: %1").arg(visible(plain(view.newEvidence))));
    m_newEvidence->setVisible(!view.newEvidence.empty());
}

void HearingPane::showDecision()
{
    const AppealFile &file = *m_model.file();
    QStringList lines;
    if (file.answer)
        lines << tr("You answered: %1.").arg(answerWords(*file.answer));
    if (file.decision.is_object()) {
        QStringList actions;
        for (const Json &action : file.decision.value("actions", Json::array()))
            actions << wordFor(action.get<std::string>());
        QString line = tr("%1: %2 %3 → %4, decided %5").arg(plain(stringOr(file.decision, "decision")), verdictOf(file.decision),
                                                          plain(stringOr(file.decision, "clause")),
                                                          actions.isEmpty() ? wordFor("none") : actions.join(QStringLiteral(", ")),
                                                          dateTime(stringOr(file.decision, "decided_at")));
        if (const std::string by = stringOr(file.decision, "decided_by"); !by.empty())
            line += tr(" by %1").arg(isolated(plain(by)));
        lines << line;
        if (const std::string quote = stringOr(file.decision, "quote"); !quote.empty())
            lines << tr("Words concerned: “%1”").arg(excerpt(plain(quote), 400));
        if (const std::string why = stringOr(file.decision, "rationale"); !why.empty())
            lines << tr("Reasons given: %1").arg(visible(plain(why)));
    } else if (file.view.appeal.open()) {
        lines << tr("Who decided, and their reasons, are shown to whoever hears the appeal after they have answered.");
    }
    if (!file.view.appeal.open()) {
        lines << tr("Outcome: %1.").arg(wordFor(name(file.view.appeal.state)));
        if (!file.view.appeal.attribution.empty()) {
            const QStringList parts = plain(file.view.appeal.attribution).split(QLatin1Char(':'));
            lines << tr("What went wrong: %1: %2").arg(wordFor(utf8(parts.value(0))), wordFor(utf8(parts.value(1))));
        }
        if (!file.reply.empty())
            lines << tr("Reply to the appellant: %1").arg(visible(plain(file.reply)));
    }
    m_decision->setText(lines.join(QLatin1Char('\n')));
    m_decision->setVisible(!lines.isEmpty());
}

void HearingPane::show(bool mayAct)
{
    if (!m_model.file()) {
        forget();
        return;
    }
    const AppealFile &file = *m_model.file();
    const Appeal &appeal = file.view.appeal;
    m_title->setText(tr("%1 against %2").arg(plain(appeal.id.str()), plain(appeal.decision.str())));
    m_facts->setText(tr("By the %1, filed %2%3. %4.")
                         .arg(wordInSentence(name(appeal.by)), dateTime(appeal.filedAt),
                              appeal.open() ? tr(", due %1").arg(dateTime(appeal.dueAt)) : QString(), wordFor(name(appeal.state))));
    showWords();
    showDecision();
    const bool asked = mayAct && file.mine && !file.answer;
    m_ask->setText(file.view.clause.empty() ? tr("Does the content violate a clause?") : tr("Does the content violate %1?").arg(plain(file.view.clause)));
    m_question->setVisible(asked);
    m_outcome->setVisible(mayAct && m_model.answered());
    m_outcome->foot()->setVisible(mayAct && m_model.answered());
    m_outcome->show();
    if (const std::pair now(m_model.current(), !m_outcome->isHidden()); now != m_roomFor) {
        m_roomFor = now;
        makeRoom();
    }
    if (m_shown != m_model.current()) {
        m_shown = m_model.current();
        m_guard->expect(m_shown);
    }
}

// While it is read the content has the room; when there is an outcome to give, that has the most of it.
void HearingPane::makeRoom()
{
    const int all = m_down->height();
    const int words = m_lower->layout()->hasHeightForWidth() ? m_lower->layout()->totalHeightForWidth(m_down->width()) : m_lower->sizeHint().height();
    const int lower = m_outcome->isHidden() ? std::min(words + 8, all * 3 / 5) : all * 3 / 5;
    m_down->setSizes({all - lower, lower});
}

void HearingPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void HearingPane::forget()
{
    m_shown.clear();
    m_evidence->setContent(Json::object());
    m_clause->setContent({});
    m_words->setContent({});
    for (QLabel *label : {m_title, m_facts, m_hash, m_clauseTitle, m_newEvidence, m_ask, m_decision}) {
        label->clear();
        label->setToolTip({});
    }
    m_question->hide();
    m_outcome->hide();
    m_outcome->foot()->hide();
    m_outcome->forget();
}

} // namespace countersign::ui
