#include "signoff/override_pane.h"

#include "text/sentences.h"
#include "widgets/labels.h"
#include "widgets/text_ask.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

OverridePane::OverridePane(Backend &backend, QWidget *parent)
    : QWidget(parent), m_model(backend), m_waits(sentenceLabel({})), m_open(new QPushButton(tr("O&verride it …"))), m_offer(new QComboBox),
      m_ask(new TextAsk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    m_open->setAutoDefault(false);
    m_offer->setAccessibleName(tr("What is overridden, and for whom"));
    m_offer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_offer->setMinimumContentsLength(20);
    layout->addWidget(m_waits);
    layout->addWidget(m_open, 0, Qt::AlignLeading);
    layout->addWidget(m_offer);
    layout->addWidget(m_ask);
    connect(m_open, &QPushButton::clicked, this, [this] { m_model.ask(m_shown); });
    connect(&m_model, &OverrideViewModel::offered, this, &OverridePane::showOffers);
    connect(&m_model, &OverrideViewModel::refused, this, &OverridePane::refused);
    connect(&m_model, &OverrideViewModel::granted, this, [this](const QString &sentence) {
        m_ask->done();
        m_offer->hide();
        Q_EMIT granted(sentence);
    });
    connect(m_ask, &TextAsk::sent, this, [this](int, const QString &words) {
        m_model.grant(static_cast<std::size_t>(std::max(0, m_offer->currentIndex())), words);
    });
    connect(m_ask, &TextAsk::closed, this, [this] {
        m_offer->hide();
        m_open->setFocus(Qt::OtherFocusReason);
    });
    forget();
}

void OverridePane::show(const QString &proposal, const QString &waits)
{
    if (m_shown == proposal && !waits.isEmpty())
        return; // a refresh leaves what is being written alone
    if (waits.isEmpty()) {
        forget();
        return;
    }
    forget();
    m_shown = proposal;
    m_waits->setText(tr("%1 waits: %2. You took no part in it, so you may let that go with a reason that you sign. You are then told who is "
                        "to read it, and do not read it yourself.")
                         .arg(proposal, waits));
    setVisible(true);
}

void OverridePane::showOffers()
{
    m_offer->clear();
    for (const OverrideOffer &offer : m_model.offers())
        m_offer->addItem(tr("%1: %2").arg(plain(offer.reader), say(offer.title)));
    for (int i = 0; i < m_offer->count(); ++i)
        m_offer->setItemData(i, say(m_model.offers()[static_cast<std::size_t>(i)].why), Qt::ToolTipRole);
    m_offer->setVisible(m_offer->count() > 0);
    if (m_offer->count() > 0)
        m_ask->ask(0, tr("Why is it right here? The reason is signed and stays in the log."), tr("&Sign the override"));
}

void OverridePane::forget()
{
    m_model.forget();
    m_shown.clear();
    m_waits->clear();
    m_offer->clear();
    m_offer->hide();
    m_ask->done();
    setVisible(false);
}

} // namespace countersign::ui
