#include "casedetail/ask_strip.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace countersign::ui {

AskStrip::AskStrip(QWidget *parent)
    : QFrame(parent), m_label(headingLabel({})), m_choice(new QComboBox), m_text(new QLineEdit), m_button(new QPushButton),
      m_missing(quietLabel({}))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setSpacing(8);
    grid->addWidget(m_label, 0, 0, 1, 3);
    grid->addWidget(m_choice, 1, 0);
    grid->addWidget(m_text, 1, 1);
    grid->addWidget(m_button, 1, 2);
    grid->addWidget(m_missing, 2, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    m_label->setBuddy(m_text);
    m_choice->setAccessibleName(tr("To whom"));
    setTone(m_missing, Tone::Bad);
    connect(m_text, &QLineEdit::returnPressed, this, &AskStrip::submit);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) { m_typed[m_question.key] = text; });
    connect(m_button, &QPushButton::clicked, this, &AskStrip::submit);
    hide();
}

void AskStrip::ask(const Question &question)
{
    const QString typed = m_typed.value(question.key, question.text);
    m_question = question;
    m_label->setText(question.label);
    m_text->setAccessibleName(question.label);
    m_text->setText(typed);
    m_button->setText(question.button);
    m_choice->clear();
    m_choice->addItems(question.choices);
    m_choice->setVisible(!question.choices.isEmpty());
    m_missing->hide();
    show();
    (question.choices.isEmpty() ? static_cast<QWidget *>(m_text) : m_choice)->setFocus();
}

void AskStrip::submit()
{
    if (!m_question.optional && m_text->text().trimmed().isEmpty()) {
        m_missing->setText(tr("Write a few words first; Esc closes."));
        m_missing->show();
        m_text->setFocus();
        return;
    }
    const Question question = m_question;
    const QString text = m_text->text().trimmed();
    const int choice = m_choice->currentIndex();
    m_typed.remove(question.key);
    closeStrip();
    question.answer(choice, text);
}

void AskStrip::closeStrip()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void AskStrip::forget()
{
    m_typed.clear();
    m_question.key.clear();
    m_text->clear();
    m_typed.clear();
    hide();
}

void AskStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        closeStrip();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_choice->hasFocus()) {
        m_text->setFocus();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace countersign::ui
