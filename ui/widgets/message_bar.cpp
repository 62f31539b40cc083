#include "widgets/message_bar.h"

#include "text/sentences.h"
#include "widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace countersign::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_mark(headingLabel({})), m_label(sentenceLabel({})), m_button(new QPushButton), m_close(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    connect(m_close, &QToolButton::clicked, this, &MessageBar::hideMessage);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::acted);
    QFrame::hide();
}

void MessageBar::show(const QString &sentence, Tone tone, const QString &button)
{
    m_mark->setText(tone == Tone::Good ? QStringLiteral("✓") : tone == Tone::Bad ? QStringLiteral("✕") : QStringLiteral("ℹ"));
    setTone(m_mark, tone);
    m_label->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    QFrame::show();
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::show(const Error &error)
{
    QString sentence = say(error);
    QStringList rules;
    for (const Requirement &requirement : unmet(error.requirements))
        if (const QString rule = plain(requirement.rule); !rules.contains(rule))
            rules << rule;
    if (!rules.isEmpty())
        sentence += QStringLiteral("  [") + rules.join(QStringLiteral(", ")) + QLatin1Char(']');
    show(sentence, Tone::Bad);
}

void MessageBar::hideMessage() { QFrame::hide(); }

QString MessageBar::text() const { return isVisibleTo(parentWidget()) ? m_label->text() : QString(); }

} // namespace countersign::ui
