#include "shell/status_line.h"

#include "text/formats.h"
#include "text/words.h"
#include "widgets/labels.h"

#include <QAccessible>
#include <QFileInfo>
#include <QLabel>

namespace countersign::ui {

namespace {

QLabel *cell(const QString &name)
{
    QLabel *label = quietLabel({});
    label->setWordWrap(false);
    label->setObjectName(name);
    label->setContentsMargins(8, 0, 8, 0);
    return label;
}

} // namespace

StatusLine::StatusLine(HoldsViewModel &model, Backend &backend, QWidget *parent)
    : QStatusBar(parent), m_model(model), m_backend(backend), m_workspace(cell(QStringLiteral("status.workspace"))),
      m_said(cell(QStringLiteral("status.said"))), m_held(cell(QStringLiteral("status.held"))),
      m_audit(cell(QStringLiteral("status.audit"))), m_person(cell(QStringLiteral("status.person"))),
      m_clock(cell(QStringLiteral("status.clock")))
{
    setSizeGripEnabled(false);
    // The sentence takes what is left and is cut rather than widening the window; its tooltip has all of it.
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_workspace);
    addWidget(m_said, 1);
    for (QLabel *label : {m_held, m_audit, m_person, m_clock})
        addPermanentWidget(label);
    connect(&m_model, &HoldsViewModel::changed, this, &StatusLine::show);
    connect(&m_backend, &Backend::whoChanged, this, [this] {
        say({}); // what one person was told is not for the next
        show();
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StatusLine::show);
    m_second.start();
    show();
}

void StatusLine::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setToolTip(sentence.toHtmlEscaped());
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusLine::setAudit(const QString &verdict) { m_audit->setText(tr("Audit %1").arg(verdict)); }

void StatusLine::show()
{
    const Instant now = m_backend.clock().now();
    m_clock->setText(tr("%1 UTC").arg(clockTime(now)));
    const QString path = m_backend.info().path;
    m_workspace->setText(path.isEmpty() ? QString() : QFileInfo(path).completeBaseName());
    m_workspace->setToolTip(path);
    m_person->setText(m_backend.who().handle);
    m_held->setText(m_model.line());
}

} // namespace countersign::ui
