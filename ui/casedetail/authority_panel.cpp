#include "casedetail/authority_panel.h"

#include "domain/territories.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/labels.h"
#include "widgets/margins.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace countersign::ui {

AuthorityPanel::AuthorityPanel(QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea), m_authority(new QLineEdit), m_reference(new QLineEdit), m_law(new QLineEdit), m_ordered(new QLineEdit),
      m_territories(new QLineEdit), m_verified(new QLineEdit), m_action(new QComboBox), m_quote(new QLineEdit), m_rationale(new QPlainTextEdit),
      m_submit(new QPushButton(tr("Carry it out (Ctrl+Enter)")))
{
    for (const ActionKind action : {ActionKind::Remove, ActionKind::Limit, ActionKind::AgeRestrict})
        m_action->addItem(wordFor(action), static_cast<int>(action));
    m_ordered->setPlaceholderText(tr("2026-01-30, or with its time: 2026-01-30T14:20:00Z"));
    m_territories->setPlaceholderText(tr("DE, FR"));
    m_verified->setPlaceholderText(tr("Called back on a number that we hold; its portal; signed letter"));
    m_rationale->setTabChangesFocus(true);
    m_rationale->setMinimumHeight(m_rationale->fontMetrics().height() * 3);
    m_submit->setAutoDefault(false);
    const auto named = [](QWidget *widget, const char *name) { widget->setObjectName(QString::fromLatin1(name)); };
    named(m_authority, "authorityName");
    named(m_reference, "authorityReference");
    named(m_law, "authorityLaw");
    named(m_ordered, "authorityOrdered");
    named(m_territories, "authorityTerritories");
    named(m_verified, "authorityVerified");
    named(m_action, "authorityAction");
    named(m_quote, "authorityQuote");
    named(m_rationale, "authorityRationale");
    named(m_submit, "authoritySubmit");

    auto *inner = new QWidget;
    auto *form = new QFormLayout(inner);
    setReadingMargins(form, 0, 0, 8, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(fieldLabel(tr("&Authority"), m_authority), m_authority);
    form->addRow(fieldLabel(tr("Re&ference"), m_reference), m_reference);
    form->addRow(fieldLabel(tr("La&w"), m_law), m_law);
    form->addRow(fieldLabel(tr("&Date of the order"), m_ordered), m_ordered);
    form->addRow(fieldLabel(tr("C&ountries"), m_territories), m_territories);
    form->addRow(fieldLabel(tr("How it was &verified"), m_verified), m_verified);
    form->addRow(fieldLabel(tr("What is ord&ered"), m_action), m_action);
    form->addRow(fieldLabel(tr("Words co&ncerned"), m_quote), m_quote);
    form->addRow(fieldLabel(tr("Wh&y it is about this post"), m_rationale), m_rationale);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 4, 0, 4);
    outer->setSpacing(8);
    outer->addWidget(headingLabel(tr("Order of a public authority")));
    outer->addWidget(quietLabel(tr("It takes effect at once, in the countries named. A team lead who took no part signs within 24 h, or it is lifted. "
                                   "No strike, no ground of a ban; somebody else judges the post by the guidelines.")));
    outer->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_submit);
    outer->addLayout(foot);
    connect(m_submit, &QPushButton::clicked, this, &AuthorityPanel::submit);
}

void AuthorityPanel::begin(const QString &suggestedQuote)
{
    if (m_quote->text().isEmpty())
        m_quote->setText(suggestedQuote.simplified());
    m_quote->setCursorPosition(0); // its beginning is what is seen
    show();
    m_authority->setFocus(Qt::OtherFocusReason);
}

void AuthorityPanel::clear()
{
    for (QLineEdit *field : {m_authority, m_reference, m_law, m_ordered, m_territories, m_verified, m_quote})
        field->clear();
    m_rationale->clear();
    m_action->setCurrentIndex(0);
}

void AuthorityPanel::submit()
{
    const QString when = m_ordered->text().trimmed();
    if (when.isEmpty() || facts().orderedAt) {
        Q_EMIT submitRequested();
        return;
    }
    Q_EMIT refused({ErrorCode::BadInput, {CS_TEXT("\"%1\" is no date."), {utf8(when)}},
                    CS_TEXT("Write it as 2026-01-30, or with its time as 2026-01-30T14:20:00Z."), {}});
    goTo(m_ordered);
}

void AuthorityPanel::goTo(QWidget *field)
{
    m_scroll->ensureWidgetVisible(field);
    field->setFocus(Qt::OtherFocusReason);
}

void AuthorityPanel::goToWrong(const Error &refusal)
{
    if (isHidden())
        return;
    const Requirements missing = unmet(refusal.requirements);
    const auto about = [&](std::string_view id) {
        return std::any_of(missing.begin(), missing.end(), [&](const Requirement &r) { return r.id == id; });
    };
    const bool verified = about("authority.verified");
    const bool referenced = about("authority.referenced");
    const bool named = !m_reference->text().trimmed().isEmpty() && !m_law->text().trimmed().isEmpty();
    const std::array<std::pair<QWidget *, bool>, 8> fields{{{m_authority, verified && m_authority->text().trimmed().isEmpty()},
                                                            {m_reference, referenced && m_reference->text().trimmed().isEmpty()},
                                                            {m_law, referenced && m_law->text().trimmed().isEmpty()},
                                                            {m_ordered, referenced && named},
                                                            {m_territories, about("authority.territorial")},
                                                            {m_verified, verified && m_verified->text().trimmed().isEmpty()},
                                                            {m_quote, about("finding.evidence")},
                                                            {m_rationale, about("finding.rationale")}}};
    const auto first = std::find_if(fields.begin(), fields.end(), [](const auto &one) { return one.second; });
    if (first != fields.end())
        goTo(first->first);
}

// What is no country is refused by the rule, which says why.
AuthorityFacts AuthorityPanel::facts() const
{
    AuthorityFacts out;
    out.authority = utf8(m_authority->text());
    out.reference = utf8(m_reference->text());
    out.law = utf8(m_law->text());
    const std::string when = utf8(m_ordered->text().trimmed());
    out.orderedAt = parseRfc3339(when.size() == 10 ? when + "T00:00:00Z" : when);
    std::string wrong;
    const auto countries = countriesIn(utf8(m_territories->text()), &wrong);
    out.territories = countries ? *countries : std::vector<std::string>{wrong};
    out.verifiedBy = utf8(m_verified->text());
    out.action = static_cast<ActionKind>(m_action->currentData().toInt());
    out.quote = utf8(m_quote->text());
    out.rationale = utf8(m_rationale->toPlainText());
    return out;
}

void AuthorityPanel::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::ControlModifier))
        submit();
    else
        QWidget::keyPressEvent(event);
}

} // namespace countersign::ui
