#include "widgets/text_ask.h"

#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

TextAsk::TextAsk(QWidget *parent)
    : QWidget(parent), m_title(headingLabel({})), m_text(new QPlainTextEdit), m_send(new QPushButton), m_close(new QPushButton(tr("Close")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_title->setWordWrap(true);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_send, m_close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sent(m_purpose, words()); });
    connect(m_close, &QPushButton::clicked, this, &TextAsk::close);
    hide();
}

void TextAsk::ask(int purpose, const QString &title, const QString &button)
{
    m_purpose = purpose;
    m_title->setText(title);
    m_text->setAccessibleName(title);
    m_send->setText(button);
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

QString TextAsk::words() const { return m_text->toPlainText(); }

void TextAsk::close()
{
    hide();
    Q_EMIT closed();
}

void TextAsk::done()
{
    m_text->clear();
    hide();
}

void TextAsk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace countersign::ui
