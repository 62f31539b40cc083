#include "proposing/propose_panel.h"

#include "actions/action_table.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "widgets/hold_button.h"
#include "widgets/labels.h"
#include "widgets/margins.h"
#include "widgets/requirement_list.h"
#include "widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui {

ProposePanel::ProposePanel(ProposeViewModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_title(titleLabel({})), m_basis(new QWidget), m_basisLayout(new QVBoxLayout(m_basis)),
      m_duration(new QComboBox), m_rationale(new QPlainTextEdit), m_requirements(new RequirementList), m_preview(new QPlainTextEdit),
      m_summary(sentenceLabel({})), m_submit(new QPushButton), m_freeze(new HoldButton(tr("Freeze for up to 72 h instead"))),
      m_freezeHint(quietLabel({}))
{
    setAccessibleName(tr("Ban proposal"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 4, 0, 4);
    outer->setSpacing(8);
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    setReadingMargins(layout, 0, 0, 8, 0);
    layout->setSpacing(8);
    buildForm(layout);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll, 1);
    buildFoot(outer);
    hide();
    connect(addAct(Act::SubmitProposal, this), &QAction::triggered, this, [this] {
        if (m_access == Access::Full)
            m_model.submit(); // also where something is missing: the refusal says so, and is on record
    });
    connect(&m_model, &ProposeViewModel::loaded, this, &ProposePanel::reload);
    connect(&m_model, &ProposeViewModel::requirementsChanged, this, &ProposePanel::showRequirements);
}

void ProposePanel::buildForm(QVBoxLayout *layout)
{
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(quietLabel(tr("Nothing happens until somebody else signs.")));
    layout->addWidget(headingLabel(tr("1  Basis, with the words that each rests on")));
    m_basisLayout->setContentsMargins(0, 0, 0, 0);
    m_basisLayout->setSpacing(4);
    layout->addWidget(m_basis);
    auto *action = new QHBoxLayout;
    action->setSpacing(8);
    m_duration->addItem(tr("Ban until further notice"), 0);
    for (const int days : {7, 30, 90, 365})
        m_duration->addItem(tr("Ban for %n day(s)", nullptr, days), days);
    action->addWidget(fieldLabel(tr("2  &Action"), m_duration));
    action->addWidget(m_duration);
    action->addStretch(1);
    layout->addLayout(action);
    layout->addWidget(fieldLabel(tr("3  &Rationale: what the reader must see to agree"), m_rationale));
    m_rationale->setTabChangesFocus(true);
    m_rationale->setMinimumHeight(m_rationale->fontMetrics().height() * 3);
    m_rationale->setMaximumHeight(m_rationale->fontMetrics().height() * 4);
    layout->addWidget(m_rationale);
    layout->addWidget(headingLabel(tr("4  Requirements")));
    layout->addWidget(m_requirements);
    layout->addWidget(fieldLabel(tr("5  Notice to the acco&unt, as it would be sent"), m_preview));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setMinimumHeight(m_preview->fontMetrics().height() * 8);
    layout->addWidget(m_preview);
    connect(m_duration, &QComboBox::activated, this, &ProposePanel::collect);
    connect(m_rationale, &QPlainTextEdit::textChanged, this, &ProposePanel::collect);
}

void ProposePanel::buildFoot(QVBoxLayout *layout)
{
    auto *freeze = new QHBoxLayout;
    freeze->setSpacing(16);
    freeze->addWidget(m_freezeHint, 1);
    freeze->addWidget(m_freeze);
    layout->addLayout(freeze);
    layout->addWidget(m_summary);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addStretch(1);
    auto *close = new QPushButton(tr("Close (Esc), keep the draft"));
    close->setAutoDefault(false);
    foot->addWidget(close);
    m_submit->setAutoDefault(false);
    foot->addWidget(m_submit);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &ProposePanel::closeRequested);
    connect(m_submit, &QPushButton::clicked, &m_model, &ProposeViewModel::submit);
    connect(m_freeze, &HoldButton::confirmed, &m_model, &ProposeViewModel::freeze);
    connect(m_freeze, &HoldButton::hint, m_freezeHint, &QLabel::setText);
}

void ProposePanel::openPanel()
{
    m_focusWhenLoaded = true;
    show();
    m_rationale->setFocus();
}

void ProposePanel::closePanel()
{
    m_model.saveDraft();
    hide();
}

void ProposePanel::setAccess(Access access)
{
    m_access = access;
    showRequirements();
}

void ProposePanel::reload()
{
    if (m_loadedAccount == m_model.account() && m_shownBases == m_model.bases() && !m_model.draft().empty()) {
        showRequirements();
        return;
    }
    // A refresh changes what can be a basis; what is typed and where the keyboard is stay.
    QString focused;
    for (const Row &row : m_rows)
        if (row.box->hasFocus() || row.quote->hasFocus())
            focused = (row.box->hasFocus() ? QLatin1Char('b') : QLatin1Char('q')) + plain(row.decision);
    m_filling = true;
    m_title->setText(tr("Propose a ban of %1").arg(isolated(visible(m_model.handle()))));
    m_rows.clear();
    m_shownBases = m_model.bases();
    while (QLayoutItem *item = m_basisLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto &draft = m_model.draft();
    for (const ProposeViewModel::Basis &basis : m_model.bases()) {
        Row row{basis.decision, new QCheckBox(m_basis), new QLineEdit(m_basis)};
        const auto listed = draft.quotes.find(basis.decision);
        QString line = QStringLiteral("%1  %2 %3 · %4 · %5").arg(plain(basis.decision), plain(basis.clause), basis.clauseTitle, basis.state, basis.decidedAt);
        if (!basis.why.isEmpty())
            line = QStringLiteral("✕ ") + line + QStringLiteral(" — ") + basis.why;
        row.box->setText(line);
        row.box->setToolTip(line);
        if (!basis.why.isEmpty())
            setTone(row.box, Tone::Bad);
        row.box->setChecked(listed != draft.quotes.end());
        row.quote->setText(listed != draft.quotes.end() ? listed->second : basis.quote);
        row.quote->setPlaceholderText(tr("The words that %1 rests on, exactly as posted").arg(plain(basis.decision)));
        row.quote->setAccessibleName(row.quote->placeholderText());
        row.quote->setVisible(row.box->isChecked());
        connect(row.box, &QCheckBox::toggled, row.quote, &QWidget::setVisible);
        connect(row.box, &QCheckBox::toggled, this, &ProposePanel::collect);
        connect(row.quote, &QLineEdit::textChanged, this, &ProposePanel::collect);
        m_basisLayout->addWidget(row.box);
        m_basisLayout->addWidget(row.quote);
        if (focused == QLatin1Char('b') + plain(basis.decision))
            row.box->setFocus();
        if (focused == QLatin1Char('q') + plain(basis.decision))
            row.quote->setFocus();
        m_rows.push_back(row);
    }
    if (m_rows.empty())
        m_basisLayout->addWidget(sentenceLabel(tr("No decision about this account found a violation. A ban needs decisions to rest on: decide its posts first.")));
    if (m_loadedAccount != m_model.account()) {
        m_loadedAccount = m_model.account();
        m_rationale->setPlainText(draft.rationale);
        const int days = draft.duration ? static_cast<int>(draft.duration->count() / 86'400) : 0;
        m_duration->setCurrentIndex(std::max(0, m_duration->findData(days)));
    } else if (draft.empty() && !m_rationale->toPlainText().isEmpty()) {
        m_rationale->clear(); // it was submitted
        m_duration->setCurrentIndex(0);
    }
    m_filling = false;
    if (m_focusWhenLoaded && !m_rows.empty())
        m_rows.front().box->setFocus();
    m_focusWhenLoaded = false;
    showRequirements();
}

void ProposePanel::collect()
{
    if (m_filling)
        return;
    ProposeViewModel::Draft draft;
    for (const Row &row : m_rows)
        if (row.box->isChecked())
            draft.quotes[row.decision] = row.quote->text();
    if (const int days = m_duration->currentData().toInt(); days > 0)
        draft.duration = std::chrono::hours(24) * days;
    draft.rationale = m_rationale->toPlainText();
    m_model.setDraft(draft);
    showRequirements();
}

void ProposePanel::showRequirements()
{
    m_requirements->setRequirements(m_model.requirements());
    const QString notice = visible(m_model.preview());
    if (m_preview->toPlainText() != notice)
        m_preview->setPlainText(notice);
    m_preview->setPlaceholderText(tr("It can be written once a basis is listed and each names clause and words."));
    const int missing = m_model.unmetCount();
    QString summary = missing == 0 ? tr("Ready. It is held for a minute after you submit.")
                                   : tr("✕ %n requirement(s) not met", nullptr, missing);
    if (m_model.draft().rationale.trimmed().isEmpty() && !m_model.account().isEmpty())
        summary += QStringLiteral(" · ") + tr("the rationale is empty");
    if (m_access != Access::Full)
        summary = tr("Your role proposes nothing here.");
    m_summary->setText(summary);
    setTone(m_summary, missing == 0 ? Tone::Good : Tone::Bad);
    m_submit->setText(missing == 0 ? tr("Submit proposal (Ctrl+Enter)") : tr("Submit (off: %n not met)", nullptr, missing));
    m_submit->setEnabled(missing == 0 && m_access == Access::Full && !m_model.account().isEmpty());
    const auto *freezable = m_model.freezeBasis();
    m_freeze->setVisible(freezable);
    m_freezeHint->setVisible(freezable);
    m_freeze->setEnabled(m_access == Access::Full);
    if (freezable && m_freezeHint->text().isEmpty())
        m_freezeHint->setText(tr("%1 is marked imminent: in an emergency one person may freeze; a second one looks within the hour.").arg(plain(freezable->clause)));
}

void ProposePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace countersign::ui
