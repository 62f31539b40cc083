#include "viewmodels/outbox_view_model.h"

#include "services/documents/documents.h"
#include "services/orders/outbox_service.h"
#include "text/sentences.h"

namespace countersign::ui {

void OutboxViewModel::setQueuedOnly(bool only)
{
    m_queuedOnly = only;
    load();
}

void OutboxViewModel::load()
{
    m_backend.ask(
        m_latest, this,
        [queued = m_queuedOnly](Desk &desk) -> Result<Json> {
            return Documents(desk.workspace, desk.viewer()).orders(queued);
        },
        [this](Result<Json> items) {
            if (!items) {
                Q_EMIT refused(items.error());
                return;
            }
            m_items = std::move(*items);
            Q_EMIT changed();
        });
}

void OutboxViewModel::settle(const QString &key, bool failed)
{
    m_backend.change(
        this,
        [key = utf8(key), failed](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return OutboxService(desk.workspace).settle(session, key, failed);
        },
        [this, key, failed](const Result<Receipt> &receipt) {
            if (!receipt)
                Q_EMIT refused(receipt.error());
            else if (failed)
                Q_EMIT acted(tr("%1: the platform did not do it. It is back with the team.").arg(key));
            else
                Q_EMIT acted(tr("%1: the platform did it.").arg(key));
            load();
        });
}

void OutboxViewModel::reset()
{
    m_latest.cancel();
    m_items = Json::array();
    Q_EMIT changed();
}

} // namespace countersign::ui
