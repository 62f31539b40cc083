#include "signoff/clause_picker.h"

#include "text/sentences.h"
#include "widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace countersign::ui {

ClausePicker::ClausePicker(QWidget *parent) : QWidget(parent), m_search(new QLineEdit), m_list(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(headingLabel(tr("Which clause is violated?")));
    m_search->setPlaceholderText(tr("Digit of a clause below, or search by code or word; Enter takes the marked one"));
    m_search->setAccessibleName(tr("Find a clause"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Clauses"));
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ClausePicker::list);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem *item) { pick(m_list->row(item), tr("a click")); });
    hide();
}

void ClausePicker::ask(std::vector<ClauseLine> clauses)
{
    m_clauses = std::move(clauses);
    m_search->clear();
    list();
    show();
    m_search->setFocus(Qt::OtherFocusReason);
}

void ClausePicker::close()
{
    hide();
    m_clauses.clear();
    m_list->clear();
}

void ClausePicker::list()
{
    const QString wanted = m_search->text().trimmed();
    m_list->clear();
    int number = 0;
    for (const ClauseLine &clause : m_clauses) {
        const QString code = plain(clause.code);
        if (!wanted.isEmpty() && !code.contains(wanted, Qt::CaseInsensitive) && !clause.title.contains(wanted, Qt::CaseInsensitive)
            && !clause.text.contains(wanted, Qt::CaseInsensitive))
            continue;
        ++number;
        const QString digit = wanted.isEmpty() && number <= 9 ? QString::number(number) + QStringLiteral("  ") : QStringLiteral("    ");
        auto *item = new QListWidgetItem(digit + code + QStringLiteral("  ") + clause.title, m_list);
        item->setToolTip(clause.text.toHtmlEscaped());
        item->setData(Qt::UserRole, code);
        item->setData(Qt::AccessibleTextRole, code + QStringLiteral(", ") + clause.title);
    }
    m_list->setCurrentRow(wanted.isEmpty() ? -1 : 0); // none stands there for the taking
}

void ClausePicker::pick(int row, const QString &key)
{
    if (const QListWidgetItem *item = m_list->item(row))
        Q_EMIT picked(item->data(Qt::UserRole).toString(), key);
}

bool ClausePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->isAutoRepeat() && key->key() != Qt::Key_Up && key->key() != Qt::Key_Down && key->key() != Qt::Key_Backspace)
        return true; // a held key is not a choice
    if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT cancelled();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            pick(m_list->currentRow(), tr("Enter"));
            return true;
        }
        if (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9 && m_search->text().isEmpty()) {
            pick(key->key() - Qt::Key_1, QString(QChar(key->key())));
            return true;
        }
        if (watched == m_search && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            const int step = key->key() == Qt::Key_Up ? -1 : 1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace countersign::ui
