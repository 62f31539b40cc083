#include "viewmodels/signoff/override_view_model.h"

#include "text/sentences.h"

namespace countersign::ui {

OverrideViewModel::OverrideViewModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {}

void OverrideViewModel::forget()
{
    m_latest.cancel();
    m_proposal.clear();
    m_offers.clear();
    m_busy = false;
}

void OverrideViewModel::ask(const QString &proposal)
{
    m_proposal = proposal;
    m_offers.clear();
    m_backend.ask(
        m_latest, this,
        [id = utf8(proposal)](Desk &desk) -> Result<std::vector<OverrideOffer>> {
            CS_TRY(const Session *const session, desk.signedIn());
            return OverrideService(desk.workspace).offers(*session, ProposalId::parse(id).value_or(ProposalId()));
        },
        [this](Result<std::vector<OverrideOffer>> answer) {
            if (!answer) {
                Q_EMIT refused(answer.error());
                return;
            }
            m_offers = *std::move(answer);
            Q_EMIT offered();
        });
}

void OverrideViewModel::grant(std::size_t offer, const QString &reason)
{
    if (m_busy || offer >= m_offers.size())
        return;
    m_busy = true;
    const OverrideOffer one = m_offers[offer];
    m_backend.change(
        this,
        [id = utf8(m_proposal), one, why = utf8(reason)](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return OverrideService(desk.workspace).grant(*session, ProposalId::parse(id).value_or(ProposalId()), one.requirement, one.reader, why);
        },
        [this, one, id = m_proposal](const Result<Receipt> &receipt) {
            m_busy = false;
            if (!receipt)
                Q_EMIT refused(receipt.error());
            else
                Q_EMIT granted(tr("%1 may go on with %2. Your reason and your signature stand in the log.").arg(plain(one.reader), id));
        });
}

} // namespace countersign::ui
