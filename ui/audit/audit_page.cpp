#include "audit/audit_page.h"

#include "audit/checks_pane.h"
#include "audit/log_pane.h"
#include "audit/outbox_pane.h"
#include "text/sentences.h"
#include "widgets/labels.h"
#include "widgets/message_bar.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace countersign::ui {

AuditPage::AuditPage(Backend &backend, Navigator &navigator, QWidget *parent)
    : Page(parent), m_log(backend), m_checks(backend), m_outbox(backend), m_message(new MessageBar), m_tabs(new QTabWidget),
      m_logPane(new LogPane(m_log, navigator)), m_checksPane(new ChecksPane(m_checks)), m_outboxPane(new OutboxPane(m_outbox))
{
    setAccessibleName(tr("Audit"));
    m_tabs->addTab(m_logPane, tr("&Log"));
    m_tabs->addTab(m_checksPane, tr("Chec&ks"));
    m_tabs->addTab(m_outboxPane, tr("&Orders to the platform"));
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    QLabel *title = titleLabel(tr("Audit"));
    title->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(title);
    layout->addWidget(m_tabs, 1);
    const auto refused = [this](const Error &error) {
        m_message->show(error);
        Q_EMIT said(say(error));
    };
    connect(&m_log, &LogViewModel::refused, this, refused);
    connect(&m_checks, &ChecksViewModel::refused, this, refused);
    connect(&m_outbox, &OutboxViewModel::refused, this, refused);
    connect(&m_checks, &ChecksViewModel::said, this, [this](const QString &sentence) {
        m_message->show(sentence, m_checks.verdict() == ChecksViewModel::Verdict::Bad ? Tone::Bad : Tone::Good);
        Q_EMIT said(sentence);
    });
    connect(&m_outbox, &OutboxViewModel::acted, this, [this](const QString &sentence) {
        m_message->show(sentence, Tone::Good);
        Q_EMIT said(sentence);
    });
    connect(m_checksPane, &ChecksPane::hint, this, [this](const QString &sentence) {
        m_message->show(sentence, Tone::Plain);
        Q_EMIT said(sentence);
    });
    connect(m_checksPane, &ChecksPane::entryRequested, this, [this](qint64 seq) {
        m_tabs->setCurrentWidget(m_logPane);
        m_logPane->goTo(seq);
    });
}

void AuditPage::setAccess(Access access)
{
    Page::setAccess(access);
    m_checksPane->setReadOnly(access == Access::Read);
    m_outboxPane->setReadOnly(access == Access::Read);
}

void AuditPage::enter(const QString &subject)
{
    bool isNumber = false;
    const qint64 seq = subject.toLongLong(&isNumber);
    if (!subject.isEmpty())
        m_tabs->setCurrentWidget(m_logPane);
    if (isNumber)
        m_logPane->goTo(seq);
    else if (!subject.isEmpty())
        m_logPane->follow(subject);
    else if (m_log.items().empty())
        m_logPane->ask();
    else
        m_log.refresh();
    m_outbox.load();
}

void AuditPage::refresh()
{
    m_log.refresh();
    m_outbox.load();
}

QWidget *AuditPage::firstFocus() { return m_tabs->currentWidget() == m_logPane ? m_logPane->firstFocus() : m_tabs; }

void AuditPage::reset()
{
    m_message->hideMessage();
    m_tabs->setCurrentIndex(0);
    m_logPane->reset();
    m_checks.reset();
    m_outbox.reset();
}

} // namespace countersign::ui
