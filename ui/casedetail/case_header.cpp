#include "casedetail/case_header.h"

#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

CaseHeader::CaseHeader(CaseViewModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_title(titleLabel({})), m_severity(titleLabel({})), m_facts(quietLabel({})),
      m_holding(sentenceLabel({})), m_claim(new QPushButton(tr("Claim again")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_title);
    first->addWidget(m_severity);
    first->addStretch(1);
    first->addWidget(m_claim);
    layout->addLayout(first);
    layout->addWidget(m_facts);
    layout->addWidget(m_holding);
    m_claim->setAutoDefault(false);
    connect(m_claim, &QPushButton::clicked, &m_model, &CaseViewModel::claimAgain);
    connect(&m_model, &CaseViewModel::holdingChanged, this, &CaseHeader::showHolding);
    showHolding();
}

void CaseHeader::show(const Json &file, Instant now)
{
    const std::string severity = stringOr(file, "severity");
    m_title->setText(plain(stringOr(file, "case")));
    m_severity->setText(isolated(severityMark(severity)) + QLatin1Char(' ') + wordFor(severity));
    m_severity->setAccessibleName(tr("Severity: %1").arg(wordFor(severity)));
    QPalette palette = m_severity->palette();
    palette.setColor(QPalette::WindowText, severityColour(severity));
    m_severity->setPalette(palette);
    const Json subject = file.value("subject", Json::object());
    QStringList facts{wordFor(stringOr(subject, "kind")) + QLatin1Char(' ') + isolated(excerpt(plain(stringOr(subject, "id")), 60)),
                      tr("%n report(s)", nullptr, static_cast<int>(file.value("reports", Json::array()).size()))};
    if (const auto opened = instantOf(stringOr(file, "opened_at")))
        facts << tr("waiting %1").arg(age(*opened, now));
    if (const auto cycle = intOr(file, "cycle"); cycle > 1)
        facts << tr("cycle %1").arg(cycle);
    if (const QString queue = plain(stringOr(file, "queue")); !queue.isEmpty())
        facts << tr("queue %1").arg(queue);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void CaseHeader::setReadOnlyBecause(const QString &sentence)
{
    m_because = sentence;
    showHolding();
}

void CaseHeader::showHolding()
{
    const auto holding = m_model.holding();
    m_claim->setVisible(m_because.isEmpty() && holding == CaseViewModel::Holding::Lost);
    m_holding->setText(m_because.isEmpty() ? m_model.holdingSentence() : m_because);
    m_holding->setVisible(!m_holding->text().isEmpty());
    setTone(m_holding, holding == CaseViewModel::Holding::Mine && m_because.isEmpty() ? Tone::Quiet : Tone::Waiting);
}

} // namespace countersign::ui
