// What the clock tells people about: orders that are not acknowledged in time, freezes that nobody signed.
#include "services/release/clock_service.h"

#include <algorithm>

namespace countersign {

// R8: what was lifted here is lifted only when the platform says so; one that has not said so in time, and any order
// that failed and is as old, is a matter for people. Once for each order, whatever numbers it was issued under, and
// only for the last word to its target.
void ClockService::lateOrders(DueReport &report)
{
    std::vector<OrderId> late;
    auto rows = m_workspace.db().prepare("SELECT o.id FROM platform_order AS o JOIN platform_order AS f ON f.id = coalesce(o.first, o.id)"
                                         " WHERE o.state IN ('queued', 'failed') AND (o.action = 'restore' OR o.attempts > 0)"
                                         " AND f.issued_at <= ?1 AND NOT EXISTS (SELECT 1 FROM platform_order n WHERE"
                                         " n.target_kind = o.target_kind AND n.target = o.target AND n.number > o.number)"
                                         " AND NOT EXISTS (SELECT 1 FROM escalation e WHERE e.account = o.account AND e.subject = 'O-' || f.id)"
                                         " ORDER BY o.id");
    rows.bind(dueNow() - m_workspace.policyNow().orders().acknowledgeWithin);
    while (rows.step())
        late.push_back(rows.id<OrderId>(0));
    for (const OrderId id : late)
        one(report, [&](Unit &unit) { return escalateOrder(unit, id, report); });
}

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

// R11: a freeze is read by a second person within the hour. Where nobody did, somebody is told while there is time.
void ClockService::unsignedFreezes(DueReport &report)
{
    const Instant now = m_workspace.now();
    for (const Proposal &proposal : m_workspace.proposals().open())
        if (proposal.kind == ProposalKind::Freeze && !proposal.countersignedAt
            && proposal.createdAt + m_workspace.policyAt(now).freezes().signoffDue <= now)
            one(report, [&](Unit &unit) { return escalateFreeze(unit, proposal.id, report); });
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
