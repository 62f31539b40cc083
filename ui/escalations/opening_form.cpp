#include "escalations/opening_form.h"

#include "text/words.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace countersign::ui {

OpeningForm::OpeningForm(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox), m_subject(new QLineEdit), m_hours(new QSpinBox), m_note(new QPlainTextEdit), m_objectsTo(new QLineEdit)
{
    for (const auto &kind : Names<EscalationKind>::all)
        m_kind->addItem(wordFor(kind.name), static_cast<int>(kind.value));
    m_subject->setPlaceholderText(tr("C-12, D-7, S-3, or an account: @handle or its id"));
    m_hours->setRange(0, 24 * 30);
    m_hours->setSpecialValueText(tr("as usual for the kind"));
    m_hours->setSuffix(tr(" h"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(fontMetrics().height() * 6);
    m_objectsTo->setPlaceholderText(tr("D-7, where the author objects; otherwise empty"));
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(fieldLabel(tr("&Kind"), m_kind), m_kind);
    form->addRow(fieldLabel(tr("A&bout"), m_subject), m_subject);
    form->addRow(fieldLabel(tr("Wit&hin"), m_hours), m_hours);
    form->addRow(fieldLabel(tr("Who asks, and &what"), m_note), m_note);
    form->addRow(fieldLabel(tr("&Objects to"), m_objectsTo), m_objectsTo);
    auto *open = new QPushButton(tr("Open the e&scalation"));
    auto *close = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addWidget(close);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(headingLabel(tr("New escalation")));
    column->addLayout(form);
    column->addWidget(quietLabel(tr("An author's objection that arrives this way is an appeal, and is filed as one at once.")));
    column->addLayout(row);
    connect(open, &QPushButton::clicked, this, [this] {
        EscalationDraft draft;
        draft.kind = static_cast<EscalationKind>(m_kind->currentData().toInt());
        draft.subject = m_subject->text();
        if (m_hours->value() > 0)
            draft.within = std::chrono::hours(m_hours->value());
        draft.note = m_note->toPlainText();
        draft.objectsTo = m_objectsTo->text();
        Q_EMIT wanted(draft);
    });
    connect(close, &QPushButton::clicked, this, &OpeningForm::closed);
}

void OpeningForm::setSubject(const QString &subject) { m_subject->setText(subject); }

void OpeningForm::clear()
{
    m_subject->clear();
    m_note->clear();
    m_objectsTo->clear();
    m_hours->setValue(0);
}

QWidget *OpeningForm::first() { return m_kind; }

} // namespace countersign::ui
