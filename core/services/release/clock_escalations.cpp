// What the clock tells people about: freezes that nobody signs, orders that the platform does not answer.
#include "services/release/clock_service.h"

#include "store/sanctions.h"

namespace countersign {

Result<Receipt> ClockService::escalateOrder(Unit &unit, OrderId id, DueReport &report)
{
    const auto order = m_workspace.outgoing().order(id);
    if (!order || order->state == "acknowledged" || unit.db().exists("SELECT 1 FROM escalation WHERE subject = ?1", order->first.str()))
        return unit.finish(); // somebody else was faster
    return escalate(unit, report,
                    {EscalationKind::Policy, order->first.str(), order->account, unit.now + m_workspace.policyAt(unit.now).escalations().lateOrder,
                     (order->restricts() ? "The platform has not acknowledged what it was asked to do: order "
                                         : "The platform has not acknowledged that it restored what was lifted: order ")
                         + id.str()
                         + (order->sanction.valid() ? " of " + order->sanction.str() : std::string())});
}

Result<Receipt> ClockService::escalateFreeze(Unit &unit, ProposalId id, DueReport &report)
{
    const auto proposal = m_workspace.proposals().find(id);
    const auto freeze = proposal ? m_workspace.sanctions().find(proposal->freezeSanction) : std::nullopt;
    if (!freeze || proposal->closed() || proposal->countersignedAt || !freeze->binding()
        || unit.db().exists("SELECT 1 FROM escalation WHERE subject = ?1", id.str()))
        return unit.finish();
    return escalate(unit, report,
                    {EscalationKind::Safety, id.str(), proposal->account, freeze->until.value_or(unit.now),
                     "Nobody has signed the freeze " + freeze->id.str() + " within its time: read " + id.str() + " before it lifts itself."});
}

Result<Receipt> ClockService::escalate(Unit &unit, DueReport &report, const ClockEscalation &what)
{
    const Sealed note = unit.seal({{"note", what.note}});
    const EscalationId escalation(unit.nextId("escalation"));
    Changes changes;
    changes.insert("escalation", {{"id", escalation.value}, {"kind", std::string(name(what.kind))}, {"subject", what.subject},
                                  {"account", what.account.value}, {"state", "open"}, {"version", 1}, {"opened_at", toMs(unit.now)},
                                  {"due_at", toMs(what.due)}, {"note_vault", note.vault}});
    CS_TRY([[maybe_unused]] const auto seq,
           unit.appendAsClock("escalation.opened", {{"escalation", escalation.value}, {"content", note.json()}}, changes));
    report.escalated.push_back(escalation.str());
    return unit.finish();
}

} // namespace countersign
