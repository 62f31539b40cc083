#include "audit/outbox_pane.h"

#include "models/rows_model.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/data_table.h"
#include "widgets/labels.h"
#include "widgets/state_pane.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QString actionOf(const Json &order)
{
    return order.contains("hidden") ? OutboxPane::tr("hidden until you have read it blind") : wordFor(stringOr(order, "action"));
}

QString targetOf(const Json &order)
{
    if (order.contains("hidden"))
        return QStringLiteral("–");
    return wordFor(stringOr(order, "target_kind")) + QLatin1Char(' ') + isolated(visible(plain(stringOr(order, "target")), 200));
}

std::vector<RowsModel::Column> orderColumns()
{
    return {{OutboxPane::tr("Order"), [](const Json &o) { return plain(stringOr(o, "key")); }, false, {}, {}},
            {OutboxPane::tr("What"), actionOf, false, {}, {}},
            {OutboxPane::tr("On"), targetOf, false, {}, {}},
            {OutboxPane::tr("By"), [](const Json &o) { return plain(o.contains("sanction") ? stringOr(o, "sanction") : stringOr(o, "decision")); }, false, {}, {}},
            {OutboxPane::tr("Issued"), [](const Json &o) { return dateTime(stringOr(o, "issued_at")); }, false, {}, {}},
            {OutboxPane::tr("State"), [](const Json &o) { return wordFor(stringOr(o, "state")); }, false, {}, {}},
            {OutboxPane::tr("Settled"), [](const Json &o) { return dateTime(stringOr(o, "settled_at")); }, false, {}, {}}};
}

} // namespace

OutboxPane::OutboxPane(OutboxViewModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_settled(new QCheckBox(tr("Show settled ones &too"))),
      m_rows(new RowsModel(
          orderColumns(), "key",
          [](const Json &o) {
              return tr("%1, %2, %3, %4").arg(plain(stringOr(o, "key")), actionOf(o), targetOf(o), wordFor(stringOr(o, "state")));
          },
          this)),
      m_table(new DataTable(m_rows, tr("Orders to the platform"), 2)), m_list(new StatePane(m_table)),
      m_done(new QPushButton(tr("The platform &did it"))), m_failed(new QPushButton(tr("The platform did &not do it"))), m_why(quietLabel({}))
{
    m_table->setObjectName(QStringLiteral("orders"));
    m_done->setObjectName(QStringLiteral("done"));
    m_failed->setObjectName(QStringLiteral("failed"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(quietLabel(tr("What was released waits here until the platform says what became of it. A reversal counts as done only then.")));
    layout->addWidget(m_settled);
    layout->addWidget(m_list, 1);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_done);
    acts->addWidget(m_failed);
    acts->addWidget(m_why, 1);
    layout->addLayout(acts);
    connect(m_settled, &QCheckBox::toggled, this, [this](bool all) { m_model.setQueuedOnly(!all); });
    connect(m_done, &QPushButton::clicked, this, [this] { m_model.settle(m_table->currentKey(), false); });
    connect(m_failed, &QPushButton::clicked, this, [this] { m_model.settle(m_table->currentKey(), true); });
    connect(m_table, &DataTable::chosen, this, &OutboxPane::showActs);
    connect(&m_model, &OutboxViewModel::changed, this, &OutboxPane::show);
    showActs();
}

void OutboxPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showActs();
}

void OutboxPane::show()
{
    m_rows->setItems(m_model.items());
    if (m_rows->count() == 0)
        m_list->showEmpty(tr("No order is queued."), tr("Decisions and sanctions put orders here when their hold is over."));
    else
        m_list->showContent();
    if (!m_fitted && m_rows->count() > 0) {
        m_table->fitColumns();
        m_fitted = true;
    }
    showActs();
}

void OutboxPane::showActs()
{
    const int row = m_rows->rowOf(m_table->currentKey());
    const std::string state = row < 0 ? std::string() : stringOr(m_rows->item(row), "state");
    const bool queued = state == "queued";
    m_done->setEnabled(queued && !m_readOnly);
    m_failed->setEnabled(queued && !m_readOnly);
    m_why->setText(m_readOnly   ? tr("Your role reads the orders; leads settle them.")
                   : row < 0    ? tr("Choose an order.")
                   : !queued    ? tr("It is settled.")
                                : QString());
}

} // namespace countersign::ui
