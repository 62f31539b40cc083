#include "casedetail/finding_panel.h"

#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/margins.h"
#include "widgets/requirement_list.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

namespace countersign::ui {

namespace {

constexpr std::array caseActions{ActionKind::Remove, ActionKind::Limit, ActionKind::AgeRestrict, ActionKind::Label, ActionKind::Warn};

// The focus alone chooses no clause (an item view would make its first row the current one).
class ClauseList : public QListWidget {
protected:
    void focusInEvent(QFocusEvent *event) override
    {
        const bool none = selectedItems().isEmpty();
        QListWidget::focusInEvent(event);
        if (none)
            selectionModel()->clearCurrentIndex();
    }
};

bool isEnter(const QKeyEvent *key)
{
    return (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && (key->modifiers() & ~Qt::KeypadModifier) == 0;
}

} // namespace

FindingPanel::FindingPanel(CaseViewModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_clauses(new ClauseList), m_clauseText(quietLabel({})), m_action(new QComboBox),
      m_quoteLabel(sentenceLabel({})), m_clearQuote(new QPushButton(tr("Clear"))), m_media(new QWidget), m_from(new QSpinBox), m_to(new QSpinBox),
      m_evidenceBox(new QWidget), m_newEvidence(new QLineEdit), m_rationale(new QPlainTextEdit), m_form(new QFormLayout), m_exceptionBox(new QWidget), m_requirements(new RequirementList),
      m_summary(sentenceLabel({})), m_submit(new QPushButton)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 4, 0, 4);
    outer->setSpacing(8);
    auto *inner = new QWidget;
    auto *columns = new QGridLayout(inner);
    setReadingMargins(columns, 0, 0, 8, 0);
    columns->setHorizontalSpacing(16);
    columns->setVerticalSpacing(8);
    auto *left = new QWidget;
    buildLeft(left);
    columns->addWidget(left, 0, 0, Qt::AlignTop);
    buildRight(m_form);
    columns->addLayout(m_form, 0, 1);
    columns->setColumnStretch(0, 2);
    columns->setColumnStretch(1, 3);
    m_requirements->setOnlyUnmet(true);
    columns->addWidget(m_requirements, 1, 0, 1, 2);
    columns->setRowStretch(2, 1);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_submit);
    outer->addLayout(foot);
    m_submit->setAutoDefault(false);
    connect(m_submit, &QPushButton::clicked, this, &FindingPanel::advance);
    connect(&m_model, &CaseViewModel::requirementsChanged, this, &FindingPanel::showRequirements);
    for (QWidget *field : std::initializer_list<QWidget *>{m_clauses, m_newEvidence, m_rationale, m_from, m_to, m_submit})
        field->installEventFilter(this);
}

void FindingPanel::buildLeft(QWidget *left)
{
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(fieldLabel(tr("&Clause, the likely ones first (1–9)"), m_clauses));
    layout->addWidget(m_clauses);
    layout->addWidget(m_clauseText);
    m_clauses->setUniformItemSizes(true);
    m_clauses->setTextElideMode(Qt::ElideRight);
    m_clauses->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_clauses->setMinimumWidth(m_clauses->fontMetrics().averageCharWidth() * 16);
    m_clauses->setMinimumHeight(m_clauses->fontMetrics().height() * 10);
    connect(m_clauses, &QListWidget::itemSelectionChanged, this, [this] {
        if (const auto chosen = m_clauses->selectedItems(); !m_filling && !chosen.isEmpty())
            chooseClause(utf8(chosen.front()->data(Qt::UserRole).toString()));
    });
}

void FindingPanel::buildRight(QFormLayout *form)
{
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const ActionKind action : caseActions)
        m_action->addItem(wordFor(action), plain(name(action)));
    form->addRow(fieldLabel(tr("&Action"), m_action), m_action);
    auto *quote = new QHBoxLayout;
    quote->setSpacing(8);
    quote->addWidget(m_quoteLabel, 1);
    quote->addWidget(m_clearQuote, 0, Qt::AlignTop);
    m_clearQuote->setAutoDefault(false);
    m_quoteLabel->setAccessibleName(tr("Words concerned"));
    QLabel *quoteTitle = headingLabel(tr("Words concerned: select them in the text, then T"));
    quoteTitle->setWordWrap(true);
    form->addRow(quoteTitle, quote);
    auto *media = new FlowLayout(8, m_media);
    m_from->setSpecialValueText(tr("not named"));
    for (QSpinBox *box : {m_from, m_to}) {
        box->setMinimum(-1);
        box->setValue(-1);
        box->setSuffix(tr(" s"));
    }
    m_to->setSpecialValueText(tr("the same"));
    media->addWidget(fieldLabel(tr("Media time fro&m"), m_from));
    media->addWidget(m_from);
    media->addWidget(fieldLabel(tr("t&o"), m_to));
    media->addWidget(m_to);
    form->addRow(m_media);
    // Content that was left up or restored before is found violating only on what was not known then.
    auto *evidence = new QVBoxLayout(m_evidenceBox);
    evidence->setContentsMargins(0, 0, 0, 0);
    evidence->setSpacing(4);
    evidence->addWidget(fieldLabel(tr("New &evidence: this was left up or restored before"), m_newEvidence));
    evidence->addWidget(m_newEvidence);
    m_newEvidence->setPlaceholderText(tr("What was not known then"));
    m_newEvidence->setObjectName(QStringLiteral("newEvidence"));
    m_evidenceBox->hide();
    form->addRow(m_evidenceBox);
    m_rationale->setTabChangesFocus(true);
    m_rationale->setPlaceholderText(tr("What the next reader must see to agree. Enter goes on, Shift+Enter starts a line."));
    m_rationale->setMinimumHeight(m_rationale->fontMetrics().height() * 3);
    m_rationale->setMaximumHeight(m_rationale->fontMetrics().height() * 4);
    form->addRow(fieldLabel(tr("&Rationale"), m_rationale), m_rationale);
    form->addRow(m_exceptionBox);
    connect(m_action, &QComboBox::activated, this, &FindingPanel::collect);
    connect(m_rationale, &QPlainTextEdit::textChanged, this, &FindingPanel::collect);
    connect(m_newEvidence, &QLineEdit::textChanged, this, &FindingPanel::collect);
    connect(m_from, &QSpinBox::valueChanged, this, &FindingPanel::collect);
    connect(m_to, &QSpinBox::valueChanged, this, &FindingPanel::collect);
    connect(m_clearQuote, &QPushButton::clicked, this, [this] { takeQuote({}); });
}

void FindingPanel::reload()
{
    m_filling = true;
    const CaseDraft &draft = m_model.draft();
    fillClauses();
    m_action->setCurrentIndex(m_action->findData(plain(name(draft.action))));
    m_quote = draft.quote;
    m_newEvidence->setText(draft.newEvidence);
    m_rationale->setPlainText(draft.rationale);
    m_from->setValue(draft.mediaFrom ? static_cast<int>(*draft.mediaFrom) : -1);
    m_to->setValue(draft.mediaTo ? static_cast<int>(*draft.mediaTo) : -1);
    m_clause.clear();
    showClause();
    m_filling = false;
    m_quoteLabel->setText(m_quote.isEmpty() ? tr("none yet") : QStringLiteral("“") + isolated(visible(m_quote)) + QStringLiteral("”"));
    m_clearQuote->setVisible(!m_quote.isEmpty());
    showRequirements();
    Q_EMIT quoteChanged(m_quote);
}

void FindingPanel::fillClauses()
{
    m_clauses->clear();
    int place = 0;
    for (const ClauseChoice &clause : m_model.clauses()) {
        ++place;
        QString line = place <= 9 ? QStringLiteral("%1  ").arg(place) : QStringLiteral("    ");
        line += severityMark(clause.severity) + QStringLiteral("  ") + clause.line();
        if (!clause.likelyBecause.isEmpty())
            line += QStringLiteral("  (") + clause.likelyBecause + QLatin1Char(')');
        auto *item = new QListWidgetItem(line, m_clauses);
        item->setText(isolated(line));
        item->setData(Qt::UserRole, plain(clause.code));
        item->setToolTip(line.trimmed());
        if (clause.code == m_model.draft().clause)
            m_clauses->setCurrentItem(item);
    }
}

// The text of the chosen clause, and one question for each of its exceptions.
void FindingPanel::showClause()
{
    const CaseDraft &draft = m_model.draft();
    const ClauseChoice *clause = m_model.clause(draft.clause);
    m_clauseText->setText(clause ? clause->text : tr("No clause chosen yet. Press its number, or move with the arrow keys."));
    if (clause && m_clause == clause->code)
        return;
    m_clause = clause ? clause->code : std::string();
    m_exceptions.clear();
    auto *fresh = new QWidget;
    auto *layout = new QVBoxLayout(fresh);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    if (clause && !clause->exceptions.empty())
        layout->addWidget(headingLabel(tr("Why no exception applies")));
    if (clause)
        for (const ExceptionQuestion &exception : clause->exceptions) {
            auto *answer = new QLineEdit;
            const auto stored = draft.exceptions.find(exception.name);
            if (stored != draft.exceptions.end())
                answer->setText(stored->second);
            answer->setPlaceholderText(tr("Not %1, because …").arg(exception.title.toLower()));
            answer->setObjectName(QStringLiteral("exception.") + plain(exception.name));
            QLabel *question = fieldLabel(exception.title + QStringLiteral(": ") + exception.question, answer);
            question->setWordWrap(true);
            layout->addWidget(question);
            layout->addWidget(answer);
            answer->installEventFilter(this);
            connect(answer, &QLineEdit::textChanged, this, &FindingPanel::collect);
            m_exceptions.emplace_back(exception.name, answer);
        }
    m_form->replaceWidget(m_exceptionBox, fresh);
    m_exceptionBox->deleteLater();
    m_exceptionBox = fresh;
    QWidget *before = m_rationale;
    for (const auto &[name, answer] : m_exceptions) {
        setTabOrder(before, answer);
        before = answer;
    }
    setTabOrder(before, m_submit);
}

void FindingPanel::collect()
{
    if (m_filling)
        return;
    CaseDraft draft = m_model.draft();
    draft.action = parse<ActionKind>(utf8(m_action->currentData().toString())).value_or(ActionKind::Remove);
    draft.quote = m_quote;
    draft.newEvidence = m_newEvidence->text();
    draft.rationale = m_rationale->toPlainText();
    draft.mediaFrom = m_from->value() >= 0 ? std::optional<std::int64_t>(m_from->value()) : std::nullopt;
    draft.mediaTo = m_from->value() >= 0 && m_to->value() >= 0 ? std::optional<std::int64_t>(m_to->value()) : std::nullopt;
    for (const auto &[name, answer] : m_exceptions)
        draft.exceptions[name] = answer->text();
    m_model.setDraft(draft);
    showButton();
}

void FindingPanel::begin(ActionKind action, const QString &suggestedQuote)
{
    m_filling = true;
    m_action->setCurrentIndex(m_action->findData(plain(name(action))));
    m_filling = false;
    if (m_quote.isEmpty() && !suggestedQuote.isEmpty())
        takeQuote(suggestedQuote);
    collect();
    m_clauses->setFocus();
}

void FindingPanel::chooseNth(int n)
{
    if (n < 1 || n > m_clauses->count() || n > 9)
        return;
    m_clauses->setCurrentRow(n - 1);
    chooseClause(utf8(m_clauses->item(n - 1)->data(Qt::UserRole).toString()));
    goOn();
}

void FindingPanel::goOn()
{
    QWidget *missing = firstMissing();
    (missing ? missing : m_submit)->setFocus();
    if (missing)
        m_scroll->ensureWidgetVisible(missing);
}

void FindingPanel::chooseClause(const std::string &code)
{
    collect();
    CaseDraft draft = m_model.draft();
    draft.clause = code;
    m_model.setDraft(draft);
    showClause();
    for (int row = 0; row < m_clauses->count(); ++row)
        if (m_clauses->item(row)->data(Qt::UserRole).toString() == plain(code) && m_clauses->currentRow() != row) {
            m_filling = true;
            m_clauses->setCurrentRow(row);
            m_filling = false;
        }
    showButton();
}

void FindingPanel::takeQuote(const QString &words)
{
    m_quote = words;
    m_quoteLabel->setText(words.isEmpty() ? tr("none yet") : QStringLiteral("“") + isolated(visible(words)) + QStringLiteral("”"));
    m_clearQuote->setVisible(!words.isEmpty());
    collect();
    Q_EMIT quoteChanged(words);
}

void FindingPanel::setMediaSeconds(std::optional<std::int64_t> seconds)
{
    m_seconds = seconds;
    m_media->setVisible(seconds.has_value());
    m_filling = true;
    for (QSpinBox *box : {m_from, m_to})
        box->setMaximum(seconds ? static_cast<int>(*seconds) : 0);
    m_filling = false;
}

QWidget *FindingPanel::firstMissing() const
{
    if (m_model.draft().clause.empty())
        return m_clauses;
    if (!m_evidenceBox->isHidden() && m_newEvidence->text().trimmed().isEmpty())
        return m_newEvidence;
    if (m_rationale->toPlainText().trimmed().isEmpty())
        return m_rationale;
    for (const auto &[name, answer] : m_exceptions)
        if (answer->text().trimmed().isEmpty())
            return answer;
    return nullptr;
}

void FindingPanel::advance()
{
    QWidget *missing = firstMissing();
    if (!missing) {
        Q_EMIT submitRequested(); // whatever else is wrong, the rules say, and the refusal is on record
        return;
    }
    if (missing == m_clauses)
        Q_EMIT hint(tr("Choose a clause first: press its number."));
    goOn();
}

void FindingPanel::showRequirements()
{
    m_requirements->setRequirements(m_model.requirements());
    const auto &all = m_model.requirements();
    const auto stands = std::count_if(all.begin(), all.end(), [](const Requirement &r) {
        return r.state == RequirementState::NotMet && r.kind == RequirementKind::Condition;
    });
    m_summary->setText(all.empty()     ? QString()
                       : stands > 0    ? tr("%n requirement(s) not met", nullptr, static_cast<int>(stands))
                       : m_requirements->unmetCount() > 0 ? tr("Complete. It waits for a second reader before it takes effect.")
                                                          : m_requirements->summary());
    askNewEvidence();
    showButton();
}

// The rules say when it is asked (R20); once written it stays to be read and changed.
void FindingPanel::askNewEvidence()
{
    const auto &all = m_model.requirements();
    const bool asked = std::any_of(all.begin(), all.end(), [](const Requirement &one) {
        return one.id == "judged.once" && one.state == RequirementState::NotMet;
    });
    m_evidenceBox->setVisible(asked || !m_newEvidence->text().isEmpty() || m_newEvidence->hasFocus());
}

void FindingPanel::showButton()
{
    const QString action = wordFor(m_model.draft().action);
    m_submit->setText(firstMissing() ? tr("Next missing (Enter)") : tr("%1 (Enter)").arg(action));
    setTone(m_summary, m_requirements->unmetCount() == 0 ? Tone::Good : Tone::Waiting);
}

bool FindingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isEnter(key)) {
            if (!key->isAutoRepeat())
                advance();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace countersign::ui
