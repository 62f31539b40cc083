#include "services/reversal/effects.h"

namespace countersign {

namespace {

template <typename Row, typename State, typename Event, std::size_t N>
Result<> move(Changes &changes, const char *table, const TransitionTable<State, Event, N> &transitions, const Row &row,
              Event event, Json more)
{
    CS_TRY(const State to, advance(transitions, row.state, event, row.id.str()));
    more["state"] = std::string(name(to));
    more["version"] = row.version + 1;
    changes.update(table, row.id.value, std::move(more));
    return {};
}

} // namespace

Result<> moveDecision(Changes &changes, const Decision &decision, DecisionEvent event, Json more)
{
    return move(changes, "decision", decisionTransitions, decision, event, std::move(more));
}

Result<> moveProposal(Changes &changes, const Proposal &proposal, ProposalEvent event, Json more)
{
    return move(changes, "proposal", proposalTransitions, proposal, event, std::move(more));
}

Result<> moveSanction(Changes &changes, const Sanction &sanction, SanctionEvent event, Json more)
{
    return move(changes, "sanction", sanctionTransitions, sanction, event, std::move(more));
}

Result<> moveAppeal(Changes &changes, const Appeal &appeal, AppealEvent event, Json more)
{
    return move(changes, "appeal", appealTransitions, appeal, event, std::move(more));
}

Result<> moveEscalation(Changes &changes, const Escalation &escalation, EscalationEvent event, Json more)
{
    return move(changes, "escalation", escalationTransitions, escalation, event, std::move(more));
}

Result<> moveStrike(Changes &changes, const Strike &strike, StrikeEvent event)
{
    CS_TRY(const StrikeState to, advance(strikeTransitions, strike.state, event, strike.id.str()));
    changes.update("strike", strike.id.value, {{"state", std::string(name(to))}});
    return {};
}

std::int64_t NewRows::next(const std::string &table)
{
    auto [it, fresh] = m_last.try_emplace(table, 0);
    if (fresh)
        it->second = m_unit.nextId(table) - 1;
    return ++it->second;
}

std::int64_t NewRows::nextOrderNumber(const std::string &targetKind, std::int64_t target)
{
    auto [it, fresh] = m_last.try_emplace("order:" + targetKind + ":" + std::to_string(target), 0);
    if (fresh)
        it->second = m_unit.workspace.outgoing().nextNumber(targetKind, target) - 1;
    return ++it->second;
}

OrderId addOrder(Unit &unit, NewRows &rows, Changes &changes, const OrderFor &order)
{
    // What has not left yet and is no longer so must not leave (R19): a stale number is refused.
    if (order.sanction.valid()) {
        auto stale = unit.db().prepare("SELECT id FROM platform_order WHERE state = 'queued' AND target_kind = ?1 AND target = ?2"
                                       " AND sanction = ?3");
        stale.bind(order.targetKind, order.target, order.sanction);
        while (stale.step())
            changes.update("platform_order", stale.integer(0), {{"state", "superseded"}, {"settled_at", toMs(unit.now)}});
    }
    const OrderId id(rows.next("platform_order"));
    const auto idOrNull = [](auto value) { return value.valid() ? Json(value.value) : Json(); };
    changes.insert("platform_order",
                   {{"id", id.value}, {"territories", order.territories.empty() ? Json() : Json(joined(order.territories))}, {"number", rows.nextOrderNumber(order.targetKind, order.target)},
                    {"target_kind", order.targetKind}, {"target", order.target}, {"account", order.account.value},
                    {"action", order.action}, {"until_at", order.until ? Json(toMs(*order.until)) : Json()},
                    {"sanction", idOrNull(order.sanction)}, {"decision", idOrNull(order.decision)},
                    {"notice", idOrNull(order.notice)}, {"state", "queued"}, {"issued_at", toMs(unit.now)},
                    {"not_after", toMs(unit.now + unit.workspace.policyAt(unit.now).orders().notAfter)}});
    return id;
}

void addPart(Unit &unit, Changes &changes, DecisionId decision, PersonId person, const char *role)
{
    if (!decision.valid() || !person.valid())
        return;
    if (unit.db().exists("SELECT 1 FROM part WHERE decision = ?1 AND person = ?2 AND role = ?3", decision, person,
                         std::string_view(role)))
        return;
    changes.insert("part", {{"decision", decision.value}, {"person", person.value}, {"role", role}});
}

Result<> afterClosing(Unit &unit, NewRows &rows, Changes &changes, const Proposal &proposal, bool backToProposer)
{
    if (proposal.kind == ProposalKind::Freeze && proposal.freezeSanction.valid()) {
        const auto freeze = unit.workspace.sanctions().find(proposal.freezeSanction);
        if (freeze && freeze->binding()) {
            CS_CHECK(moveSanction(changes, *freeze, SanctionEvent::Reverse, {{"changed_why", "its sign-off ended: " + proposal.id.str()}}));
            addOrder(unit, rows, changes, {"account", freeze->account.value, freeze->account, "restore", {}, freeze->id, {}, {}});
        }
    }
    if (proposal.kind != ProposalKind::Decision)
        return {};
    const auto decision = unit.workspace.decisions().find(proposal.decision);
    if (!decision || decision->state != DecisionState::Draft)
        return {};
    CS_CHECK(moveDecision(changes, *decision, DecisionEvent::Drop));
    const auto one = unit.workspace.cases().find(decision->reviewCase, unit.now);
    if (!one || one->state != CaseState::AwaitingSignoff)
        return {};
    const CaseEvent event = backToProposer ? CaseEvent::SignoffReturned : CaseEvent::SignoffRejected;
    CS_TRY([[maybe_unused]] const auto to, advance(caseTransitions, one->state, event, one->id.str()));
    changes.update("review_case", one->id.value, {{"state", "open"}, {"version", one->version + 1}, {"decided_at", nullptr}});
    unit.workspace.cases().addWork(one->id, one->queue, one->priority, unit.now);
    if (backToProposer) { // it comes back to who proposed, under a fresh lease
        const auto lease = unit.workspace.policyAt(unit.now).claimLease();
        unit.workspace.cases().claim(one->id, proposal.proposer, "returned-" + proposal.id.str(), unit.now + lease);
    }
    return {};
}

Result<> voidProposalsWith(Unit &unit, Changes &changes, DecisionId decision, GroundIs ground, const std::string &why)
{
    for (const Proposal &proposal : unit.workspace.proposals().openWithGround(decision)) {
        if (proposal.kind == ProposalKind::Freeze && ground == GroundIs::UnderAppeal)
            continue;
        const bool draft = proposal.state == ProposalState::Draft || proposal.state == ProposalState::Returned;
        CS_CHECK(moveProposal(changes, proposal, draft ? ProposalEvent::Withdraw : ProposalEvent::Void,
                              {{"closed_why", why}, {"reader", nullptr}, {"stage", nullptr}}));
    }
    return {};
}

} // namespace countersign
