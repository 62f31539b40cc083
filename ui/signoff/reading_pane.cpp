#include "signoff/reading_pane.h"

#include "actions/action_table.h"
#include "signoff/clause_picker.h"
#include "text/words.h"
#include "widgets/content_view.h"
#include "widgets/evidence_view.h"
#include "widgets/key_guard.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QPushButton *readingButton(const QString &text, const QString &key)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setToolTip(ReadingPane::tr("Key: %1").arg(key));
    return button;
}

} // namespace

ReadingPane::ReadingPane(SignoffViewModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_title(titleLabel({})), m_progress(headingLabel({})),
      m_hidden(quietLabel(tr("You read blind: who proposed this, what they concluded, why, and who else reads it are shown after your last "
                             "finding, not before. Some items may have been put in to check the reading."))),
      m_itemTitle(headingLabel({})), m_evidence(new EvidenceView), m_picker(new ClausePicker),
      m_yes(readingButton(tr("V&iolates …"), QStringLiteral("Y"))), m_no(readingButton(tr("Does &not violate"), QStringLiteral("N"))),
      m_previous(readingButton(tr("Previous item"), QStringLiteral("K"))), m_next(readingButton(tr("Next item"), QStringLiteral("J"))),
      m_guard(new KeyGuard(m_evidence->text()->viewport(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_progress);
    layout->addLayout(head);
    layout->addWidget(m_hidden);
    layout->addWidget(m_itemTitle);
    layout->addWidget(m_evidence, 3);
    layout->addWidget(m_picker, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch(1);
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);

    connect(addAct(Act::Violates, this), &QAction::triggered, this, &ReadingPane::violates);
    connect(addAct(Act::DoesNotViolate, this), &QAction::triggered, this, &ReadingPane::doesNot);
    connect(addAct(Act::NextItem, this), &QAction::triggered, this, [this] { step(1); });
    connect(addAct(Act::PreviousItem, this), &QAction::triggered, this, [this] { step(-1); });
    connect(m_yes, &QPushButton::clicked, this, &ReadingPane::violates);
    connect(m_no, &QPushButton::clicked, this, &ReadingPane::doesNot);
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_guard, &KeyGuard::ignored, this, &ReadingPane::said);
    connect(m_picker, &ClausePicker::cancelled, this, [this] {
        m_picker->close();
        m_evidence->text()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_picker, &ClausePicker::picked, this, [this](const QString &code, const QString &key) {
        if (m_item == 0 || m_model.busy() || !m_guard->admits(key))
            return;
        m_picker->close();
        m_evidence->text()->setFocus(Qt::OtherFocusReason);
        m_justRead = m_item;
        m_model.read(m_item, Verdict::Violation, code);
    });
}

QWidget *ReadingPane::firstFocus() const { return m_evidence->text(); }

const SignoffDeskItem *ReadingPane::shown() const
{
    if (m_model.desk())
        for (const SignoffDeskItem &item : m_model.desk()->items)
            if (item.item == m_item)
                return &item;
    return nullptr;
}

void ReadingPane::show()
{
    if (!m_model.desk() || m_model.desk()->view.revealed) {
        forget();
        return;
    }
    const auto &desk = *m_model.desk();
    const int total = static_cast<int>(desk.items.size());
    m_title->setText(tr("%1 · blind reading").arg(m_model.current()));
    m_title->setToolTip(wordFor(name(desk.view.stage)));
    m_progress->setText(tr("%1 of %2 read").arg(m_model.readCount()).arg(total));
    const bool another = m_proposal != m_model.current();
    m_proposal = m_model.current();
    const SignoffDeskItem *item = shown();
    // A refresh stays where the reader is; only their own finding moves on, to what is left.
    const bool moveOn = item && item->verdict && m_justRead == m_item;
    const int left = m_model.firstUnread();
    if (another || !item || moveOn)
        showItem(left != 0 ? left : another || !item ? 1 : m_item);
    else
        showItem(m_item);
}

void ReadingPane::showItem(int item)
{
    const bool another = item != m_item;
    m_item = item;
    if (another) {
        m_justRead = 0;
        m_picker->close();
    }
    const SignoffDeskItem *one = shown();
    if (!one)
        return;
    const int total = static_cast<int>(m_model.desk()->items.size());
    QString title = tr("Item %1 of %2").arg(m_item).arg(total);
    if (one->verdict == Verdict::Violation)
        title += QStringLiteral(" · ") + tr("you found: violates %1").arg(one->clause);
    else if (one->verdict == Verdict::NoViolation)
        title += QStringLiteral(" · ") + tr("you found: does not violate");
    else if (m_model.readCount() + 1 == total)
        title += QStringLiteral(" · ") + tr("the last one: your finding reveals the rest");
    m_itemTitle->setText(title);
    m_evidence->setContent(one->content);
    m_evidence->text()->setAccessibleName(tr("Content of item %1 of %2").arg(m_item).arg(total));
    m_previous->setEnabled(m_item > 1);
    m_next->setEnabled(m_item < total);
    if (another)
        m_guard->expect(tr("item %1").arg(m_item));
}

void ReadingPane::step(int by)
{
    const int total = m_model.desk() ? static_cast<int>(m_model.desk()->items.size()) : 0;
    if (m_item + by >= 1 && m_item + by <= total)
        showItem(m_item + by);
}

void ReadingPane::violates()
{
    const SignoffDeskItem *item = shown();
    if (!item || m_model.busy() || !m_guard->admits(tr("Y")))
        return;
    m_picker->ask(item->clauses);
}

void ReadingPane::doesNot()
{
    if (!shown() || m_model.busy() || !m_guard->admits(tr("N")))
        return;
    m_picker->close();
    m_justRead = m_item;
    m_model.read(m_item, Verdict::NoViolation, {});
}

void ReadingPane::forget()
{
    m_picker->close();
    m_evidence->setContent(Json::object());
    m_title->clear();
    m_title->setToolTip({});
    m_progress->clear();
    m_itemTitle->clear();
    m_proposal.clear();
    m_item = m_justRead = 0;
}

} // namespace countersign::ui
