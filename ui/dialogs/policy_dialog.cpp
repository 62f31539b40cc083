#include "dialogs/policy_dialog.h"

#include "text/sentences.h"
#include "text/words.h"
#include "widgets/kept_panes.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

PolicyDialog::PolicyDialog(QWidget *parent)
    : QDialog(parent), m_programme(sentenceLabel({})), m_search(new QLineEdit), m_list(new QListWidget), m_head(titleLabel({})), m_marks(sentenceLabel({})),
      m_text(sentenceLabel({})), m_exceptions(sentenceLabel({}))
{
    setModal(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    m_search->setPlaceholderText(tr("Search code, title or text"));
    m_search->setAccessibleName(tr("Search the policy book"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Clauses"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_search);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setSpacing(8);
    m_head->setWordWrap(true);
    for (QLabel *label : {m_head, m_marks, m_text, m_exceptions})
        column->addWidget(label);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(detail);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    splitter->addWidget(scroll);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    splitter->setSizes({400, 600});
    keepPanes(splitter, QStringLiteral("policy"));
    layout->addWidget(splitter, 1);
    layout->addWidget(m_programme);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
    connect(m_search, &QLineEdit::textChanged, this, &PolicyDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &PolicyDialog::showClause);
}

void PolicyDialog::setBook(const std::vector<ClauseChoice> &clauses, int version, const Text &programme)
{
    m_programme->setText(say(programme));
    m_programme->setVisible(!programme.empty());
    m_clauses = clauses;
    std::sort(m_clauses.begin(), m_clauses.end(), [](const ClauseChoice &a, const ClauseChoice &b) { return a.code < b.code; });
    setWindowTitle(tr("Policy book, version %1").arg(version));
    fill();
}

void PolicyDialog::fill()
{
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const QString wanted = m_search->text().trimmed();
    m_list->clear();
    for (const ClauseChoice &clause : m_clauses) {
        const QString all = clause.line() + QLatin1Char('\n') + clause.text;
        if (!all.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(severityMark(clause.severity) + QStringLiteral("  ") + clause.line(), m_list);
        item->setData(Qt::UserRole, plain(clause.code));
        item->setToolTip(clause.line());
        if (plain(clause.code) == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showClause();
}

void PolicyDialog::showClause()
{
    const QString code = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const auto it = std::find_if(m_clauses.begin(), m_clauses.end(), [&](const ClauseChoice &c) { return plain(c.code) == code; });
    if (it == m_clauses.end()) {
        m_head->setText(tr("No clause holds these words."));
        for (QLabel *label : {m_marks, m_text, m_exceptions})
            label->clear();
        return;
    }
    m_head->setText(it->line());
    QStringList actions;
    for (const ActionKind action : it->actions)
        actions << wordFor(action);
    QStringList marks{tr("Severity: %1 %2").arg(severityMark(it->severity), wordFor(it->severity)), tr("Allows: %1").arg(actions.join(QStringLiteral(", ")))};
    if (it->imminent)
        marks << tr("Imminent harm: the account may be frozen for up to 72 h");
    if (it->sufficientAlone)
        marks << tr("Sufficient alone for a ban");
    m_marks->setText(marks.join(QLatin1Char('\n')));
    m_text->setText(it->text);
    QStringList questions;
    for (const ExceptionQuestion &exception : it->exceptions)
        questions << exception.title + QStringLiteral(": ") + exception.question;
    m_exceptions->setText(questions.isEmpty() ? tr("This clause has no exceptions.")
                                              : tr("Exceptions, each to be answered:") + QLatin1Char('\n') + questions.join(QLatin1Char('\n')));
}

bool PolicyDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_list->count())
                m_list->setCurrentRow(row);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace countersign::ui
