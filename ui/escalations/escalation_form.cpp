#include "escalations/escalation_form.h"

#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

EscalationForm::EscalationForm(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox), m_subject(new QLineEdit), m_due(new QComboBox), m_note(new QPlainTextEdit),
      m_objectsTo(new QLineEdit), m_submit(new QPushButton(tr("&Open it")))
{
    for (const auto &kind : Names<EscalationKind>::all)
        m_kind->addItem(wordFor(kind.name), static_cast<int>(kind.value));
    m_due->addItem(tr("What is usual for the kind"), 0);
    for (const int within : {1, 4, 24, 72})
        m_due->addItem(tr("In %1").arg(span(std::chrono::hours(within))), within);
    m_subject->setPlaceholderText(tr("C-12, D-7, S-3, X-5 or the account's name"));
    m_objectsTo->setPlaceholderText(tr("D-7; empty where nobody objects"));
    m_note->setTabChangesFocus(true);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_subject->setObjectName(QStringLiteral("subject"));
    m_note->setObjectName(QStringLiteral("note"));
    m_objectsTo->setObjectName(QStringLiteral("objectsTo"));
    m_submit->setObjectName(QStringLiteral("submit"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(fieldLabel(tr("F&rom"), m_kind), m_kind);
    form->addRow(fieldLabel(tr("&About"), m_subject), m_subject);
    form->addRow(fieldLabel(tr("&Due"), m_due), m_due);
    form->addRow(fieldLabel(tr("What is as&ked"), m_note), m_note);
    form->addRow(fieldLabel(tr("The author o&bjects to"), m_objectsTo), m_objectsTo);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *close = new QPushButton(tr("&Close"));
    buttons->addWidget(m_submit);
    buttons->addWidget(close);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(headingLabel(tr("Open an escalation")));
    layout->addWidget(quietLabel(tr("Safety is due in 1 hour, press in 4, the others in 24, unless you say otherwise.")));
    layout->addLayout(form, 1);
    layout->addWidget(quietLabel(tr("If the account's author objects to a decision in it, name that decision: an objection that arrives this way "
                                    "is an appeal. It is filed at once, and the decision supports no ban until the appeal is answered.")));
    layout->addLayout(buttons);
    connect(m_submit, &QPushButton::clicked, this, &EscalationForm::submitted);
    connect(close, &QPushButton::clicked, this, &EscalationForm::closed);
}

EscalationDraft EscalationForm::draft() const
{
    EscalationDraft out;
    out.kind = static_cast<EscalationKind>(m_kind->currentData().toInt());
    out.subject = m_subject->text();
    if (const int within = m_due->currentData().toInt(); within > 0)
        out.within = std::chrono::hours(within);
    out.note = m_note->toPlainText();
    out.objectsTo = m_objectsTo->text();
    return out;
}

void EscalationForm::clear()
{
    m_subject->clear();
    m_note->clear();
    m_objectsTo->clear();
    m_due->setCurrentIndex(0);
}

void EscalationForm::start() { m_kind->setFocus(Qt::OtherFocusReason); }

void EscalationForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace countersign::ui
