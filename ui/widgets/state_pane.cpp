#include "widgets/state_pane.h"

#include "text/sentences.h"
#include "widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

StatePane::StatePane(QWidget *content, QWidget *parent)
    : QStackedWidget(parent), m_content(content), m_message(new QWidget), m_title(headingLabel({})), m_next(sentenceLabel({})),
      m_button(new QPushButton)
{
    auto *layout = new QVBoxLayout(m_message);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addStretch(2);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_next->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_next);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    addWidget(m_content);
    addWidget(m_message);
    m_loading.setSingleShot(true);
    m_loading.setInterval(200);
    connect(&m_loading, &QTimer::timeout, this, [this] { say(tr("Loading …"), {}, {}); });
    connect(m_button, &QPushButton::clicked, this, &StatePane::retry);
}

void StatePane::say(const QString &title, const QString &next, const QString &button)
{
    m_title->setText(title);
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setCurrentWidget(m_message);
}

void StatePane::showLoading() { m_loading.start(); }

void StatePane::showEmpty(const QString &what, const QString &next)
{
    m_loading.stop();
    say(what, next, {});
}

void StatePane::showError(const Error &error, const QString &button)
{
    m_loading.stop();
    say(ui::say(error.message), ui::say(error.hint), button);
}

void StatePane::showContent()
{
    m_loading.stop();
    setCurrentWidget(m_content);
}

} // namespace countersign::ui
