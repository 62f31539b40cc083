#include "shell/start_page.h"

#include "widgets/labels.h"
#include "widgets/message_bar.h"
#include "widgets/theme.h"

#include <QCommandLinkButton>
#include <QVBoxLayout>

namespace countersign::ui {

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_message(new MessageBar), m_busy(sentenceLabel({})), m_buttons(new QWidget)
{
    auto *column = new QVBoxLayout(m_buttons);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &title, const QString &what, const QString &iconName, auto signal) {
        auto *button = new QCommandLinkButton(title, what);
        button->setIcon(icon(iconName));
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(tr("Look at the demo"), tr("Some 2,000 invented posts, twelve people, ninety days, and the story of one afternoon."),
        QStringLiteral("tour"), &StartPage::demoRequested);
    add(tr("Open a workspace …"), tr("A file that ends in .countersign."), QStringLiteral("review"), &StartPage::openRequested);
    add(tr("Make a new workspace …"), tr("For a team of its own: you become its first administrator."), QStringLiteral("person"),
        &StartPage::newRequested);
    auto *card = new QWidget;
    card->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(8);
    layout->addWidget(titleLabel(tr("Countersign")));
    layout->addWidget(sentenceLabel(tr("Nobody bans alone: one person proposes, another countersigns, and what is under appeal supports nothing.")));
    layout->addSpacing(8);
    layout->addWidget(m_message);
    layout->addWidget(m_busy);
    layout->addWidget(m_buttons);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(2);
    m_busy->hide();
}

void StartPage::showWelcome()
{
    m_message->hideMessage();
    m_busy->hide();
    m_buttons->setEnabled(true);
}

void StartPage::showError(const Error &error)
{
    showWelcome();
    m_message->show(error);
}

void StartPage::showBusy(const QString &sentence)
{
    m_message->hideMessage();
    m_busy->setText(sentence);
    m_busy->show();
    m_buttons->setEnabled(false);
}

} // namespace countersign::ui
