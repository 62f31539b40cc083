#include "signoff/reading_pane.h"

#include "actions/action_table.h"
#include "signoff/clause_picker.h"
#include "text/words.h"
#include "widgets/content_view.h"
#include "widgets/evidence_view.h"
#include "widgets/key_guard.h"
#include "widgets/labels.h"
#include "widgets/look_meter.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

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
      m_itemTitle(headingLabel({})), m_lookSaid(quietLabel({})), m_onward(new QPushButton), m_evidence(new EvidenceView), m_picker(new ClausePicker),
      m_yes(readingButton(tr("V&iolates …"), QStringLiteral("Y"))), m_no(readingButton(tr("Does &not violate"), QStringLiteral("N"))),
      m_previous(readingButton(tr("Previous item"), QStringLiteral("K"))), m_next(readingButton(tr("Next item"), QStringLiteral("J"))),
      m_guard(new KeyGuard(m_evidence->text()->viewport(), this)), m_look(new LookMeter(m_evidence->text()->viewport(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_progress);
    layout->addLayout(head);
    layout->addWidget(m_hidden);
    auto *about = new QHBoxLayout;
    about->addWidget(m_itemTitle, 1);
    about->addWidget(m_lookSaid);
    layout->addLayout(about);
    m_lookSaid->setWordWrap(false);
    layout->addWidget(m_evidence, 3);
    layout->addWidget(m_picker, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch(1);
    buttons->addWidget(m_onward);
    m_onward->setAutoDefault(false);
    m_onward->hide();
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
    connect(m_onward, &QPushButton::clicked, this, &ReadingPane::goOn);
    connect(m_look, &LookMeter::ticked, this, &ReadingPane::showLook);
    connect(m_look, &LookMeter::paused, this, &ReadingPane::keepLook);
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
        m_model.read(m_item, Verdict::Violation, code, lookedAtShown());
    });
}

// What is taken down is hidden on the way, and nobody is left to be told.
ReadingPane::~ReadingPane() { m_look->stop(); }

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
    if (another) {
        keepLook();
        m_look->stop();
        m_looked.clear();
        m_kept.clear();
        m_item = 0;
    }
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
    if (another)
        keepLook();
    m_item = item;
    if (another) {
        m_justRead = 0;
        m_picker->close();
    }
    const SignoffDeskItem *one = shown();
    if (!one)
        return;
    if (another)
        m_look->start(lookedAt(*one));
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
    showLook();
}

qint64 ReadingPane::lookedAt(const SignoffDeskItem &item) const
{
    const auto here = m_looked.find(item.item);
    return std::max<qint64>(item.lookedSoFar.count(), here == m_looked.end() ? 0 : here->second);
}

std::chrono::seconds ReadingPane::lookedAtShown()
{
    keepLook();
    return std::chrono::seconds(m_looked[m_item] / 1000);
}

void ReadingPane::keepLook()
{
    if (m_item == 0)
        return;
    const qint64 now = m_look->looked();
    m_looked[m_item] = std::max(m_looked[m_item], now);
    qint64 &kept = m_kept[m_item];
    if (now <= kept)
        return;
    kept = now;
    m_model.keepLook(m_proposal, m_item, Milliseconds(now));
}

const SignoffDeskItem *ReadingPane::tooShort() const
{
    for (const SignoffDeskItem &item : m_model.desk()->items)
        if (item.verdict && item.looked && *item.looked < item.leastLook && lookedAt(item) / 1000 < item.leastLook.count())
            return &item;
    return nullptr;
}

// Quietly: what is asked and what there is of it, and where to go when nothing else is left.
void ReadingPane::showLook()
{
    const SignoffDeskItem *item = shown();
    if (!item)
        return;
    m_looked[m_item] = std::max(lookedAt(*item), m_look->looked());
    const qint64 least = item->leastLook.count();
    const qint64 soFar = m_looked[m_item] / 1000;
    m_lookSaid->setText(least == 0 ? QString() : soFar < least ? tr("Least look %1 s · %2 s so far").arg(least).arg(soFar) : tr("Least look %1 s · reached").arg(least));
    const bool allRead = m_model.firstUnread() == 0;
    m_onward->setVisible(allRead);
    if (!allRead)
        return;
    const SignoffDeskItem *open = m_model.mayReveal() ? nullptr : tooShort();
    m_onward->setText(open ? tr("&Look at item %1 for %2 s more").arg(open->item).arg(open->leastLook.count() - lookedAt(*open) / 1000)
                           : tr("&Reveal the proposal"));
    m_onward->setEnabled(!m_model.busy() && !(open && open->item == m_item));
}

void ReadingPane::goOn()
{
    if (!m_model.desk() || m_model.busy())
        return;
    keepLook();
    if (const SignoffDeskItem *open = m_model.mayReveal() ? nullptr : tooShort()) {
        showItem(open->item);
        m_evidence->text()->setFocus(Qt::OtherFocusReason);
        return;
    }
    std::vector<std::pair<int, std::chrono::seconds>> longer;
    for (const SignoffDeskItem &item : m_model.desk()->items)
        if (item.looked && *item.looked < item.leastLook && lookedAt(item) / 1000 > item.looked->count())
            longer.emplace_back(item.item, std::chrono::seconds(lookedAt(item) / 1000));
    m_model.reveal(std::move(longer));
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
    m_model.read(m_item, Verdict::NoViolation, {}, lookedAtShown());
}

void ReadingPane::forget()
{
    keepLook();
    m_look->stop();
    m_looked.clear();
    m_kept.clear();
    m_lookSaid->clear();
    m_onward->hide();
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
