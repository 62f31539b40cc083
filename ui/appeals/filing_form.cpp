#include "appeals/filing_form.h"

#include "text/sentences.h"
#include "text/words.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

FilingForm::FilingForm(AppealsViewModel &model, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_model(model), m_clock(clock), m_decision(new QLineEdit), m_by(new QComboBox),
      m_dated(new QCheckBox(tr("Filed at another time (UTC)"))), m_filedAt(new QDateTimeEdit), m_words(new QPlainTextEdit),
      m_newEvidence(new QLineEdit), m_send(new QPushButton(tr("Record the &appeal")))
{
    for (const auto &kind : Names<AppellantKind>::all)
        m_by->addItem(wordFor(kind.name), static_cast<int>(kind.value));
    m_decision->setPlaceholderText(QStringLiteral("D-12"));
    setFocusProxy(m_decision);
    m_filedAt->setTimeSpec(Qt::UTC);
    m_filedAt->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_filedAt->setCalendarPopup(true);
    m_filedAt->setEnabled(false);
    m_filedAt->setAccessibleName(m_dated->text());
    m_words->setObjectName(QStringLiteral("appealWords"));
    m_words->setTabChangesFocus(true);
    m_newEvidence->setPlaceholderText(tr("Only for a second appeal"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(fieldLabel(tr("De&cision"), m_decision), 0, 0);
    grid->addWidget(m_decision, 0, 1);
    grid->addWidget(fieldLabel(tr("&By"), m_by), 1, 0);
    grid->addWidget(m_by, 1, 1);
    grid->addWidget(m_dated, 2, 0);
    grid->addWidget(m_filedAt, 2, 1);
    grid->addWidget(fieldLabel(tr("Their &words"), m_words), 3, 0, Qt::AlignTop);
    grid->addWidget(m_words, 3, 1);
    grid->addWidget(fieldLabel(tr("&New evidence"), m_newEvidence), 4, 0);
    grid->addWidget(m_newEvidence, 4, 1);
    grid->setColumnStretch(1, 1);
    auto *close = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_send, close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(titleLabel(tr("Record an appeal")));
    layout->addWidget(quietLabel(tr("An objection that comes as a letter, a report or an escalation is an appeal. It counts from the moment it was filed, "
                                    "and what rests on the decision supports nothing until it is decided.")));
    layout->addLayout(grid, 1);
    layout->addLayout(buttons);
    connect(m_dated, &QCheckBox::toggled, m_filedAt, &QWidget::setEnabled);
    connect(m_send, &QPushButton::clicked, this, &FilingForm::send);
    connect(close, &QPushButton::clicked, this, &FilingForm::closed);
}

void FilingForm::begin(const QString &decision)
{
    if (!decision.isEmpty())
        m_decision->setText(decision);
    if (!m_dated->isChecked())
        m_filedAt->setDateTime(QDateTime::fromMSecsSinceEpoch(toMs(m_clock.now()), Qt::UTC));
    m_decision->setFocus(Qt::OtherFocusReason);
}

void FilingForm::send()
{
    Filing filing;
    filing.decision = m_decision->text();
    filing.by = static_cast<AppellantKind>(m_by->currentData().toInt());
    filing.words = m_words->toPlainText();
    filing.newEvidence = m_newEvidence->text();
    if (m_dated->isChecked())
        filing.filedAt = fromMs(m_filedAt->dateTime().toMSecsSinceEpoch());
    m_model.fileAppeal(filing);
}

void FilingForm::done()
{
    m_decision->clear();
    m_words->clear();
    m_newEvidence->clear();
    m_dated->setChecked(false);
}

} // namespace countersign::ui
