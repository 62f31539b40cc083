// Orders of authorities as they are shown (R26). Who may still hear an appeal is not told who complied and who signed (R7).
#include "services/documents/documents.h"

#include "services/authority/authority_service.h"

namespace countersign {

Json Documents::authorityOrder(DecisionId id, const Blindness &blind)
{
    const auto order = AuthorityOrders(m_workspace.db()).find(id);
    if (!order)
        return Json::object();
    const auto facts = m_workspace.log().open(order->factsVault);
    Json out = {{"decision", id.str()}, {"case", order->reviewCase.str()}, {"account", order->account.str()},
                {"state", std::string(name(order->state))}, {"version", order->version}, {"action", std::string(name(order->action))},
                {"territories", order->territories}, {"complied_at", rfc3339(order->compliedAt)}, {"due_at", rfc3339(order->dueAt)},
                {"hash", hex(order->boundHash)}};
    if (facts)
        for (const char *field : {"authority", "reference", "law", "ordered_at", "verified_by", "category"})
            out[field] = stringOr(*facts, field);
    else
        out["erased"] = true;
    if (order->waits())
        out["remaining"] = std::chrono::duration_cast<std::chrono::seconds>(order->dueAt - m_workspace.now()).count();
    if (order->closedAt)
        out["closed_at"] = rfc3339(*order->closedAt);
    if (order->signedAt)
        out["signed_at"] = rfc3339(*order->signedAt);
    if (blind.hidesDecider(id))
        return out;
    out["complied_by"] = m_workspace.people().handle(order->person);
    if (order->signer.valid())
        out["countersigned_by"] = m_workspace.people().handle(order->signer);
    if (order->closedBy.valid())
        out["closed_by"] = m_workspace.people().handle(order->closedBy);
    if (const auto reason = order->reasonVault > 0 ? m_workspace.log().open(order->reasonVault) : std::nullopt)
        out["reason"] = stringOr(*reason, "reason");
    return out;
}

Result<Json> Documents::authorityFile(DecisionId id)
{
    return shown("authority.show", [&]() -> Result<Json> {
        const auto order = AuthorityOrders(m_workspace.db()).find(id);
        const auto decided = m_workspace.decisions().find(id);
        if (!order || !decided)
            return fail(ErrorCode::NotFound, {CS_TEXT("%1 is no order of an authority."), {id.str()}}, CS_TEXT("\"authority list\" shows them."));
        const Blindness blind(m_workspace, m_viewer);
        Json out = authorityOrder(id, blind);
        const auto evidence = m_workspace.log().open(decided->evidenceVault); // as it stood when somebody complied
        const auto finding = m_workspace.log().open(decided->findingVault);
        out["content"] = evidence ? evidence->value("subject", Json::object()) : Json({{"erased", true}});
        out["subject"] = subjectName(m_workspace, decided->subjectKind, decided->subject);
        out["decision_state"] = std::string(name(decided->state));
        out["bound"] = parseJson(order->bound);
        if (decided->mediaFrom)
            out["media"] = {{"from_s", *decided->mediaFrom}, {"to_s", decided->mediaTo.value_or(*decided->mediaFrom)}};
        if (finding) {
            out["quote"] = stringOr(*finding, "quote");
            if (!blind.hidesDecider(id))
                out["rationale"] = stringOr(*finding, "rationale");
        }
        Json sanctions = Json::array();
        for (const Sanction &one : m_workspace.sanctions().restingOn(id))
            sanctions.push_back({{"sanction", one.id.str()}, {"state", std::string(name(one.state))}});
        out["sanctions"] = std::move(sanctions);
        Requirements list;
        if (m_viewer.person && order->waits()) {
            CS_TRY(list, AuthorityService(m_workspace).signRequirements(*m_viewer.person, id));
        }
        out["requirements"] = requirementsJson(list);
        return out;
    });
}

Result<Json> Documents::authorities(bool waitingOnly)
{
    return shown("authority.list", [&]() -> Result<Json> {
        const Blindness blind(m_workspace, m_viewer);
        Json items = Json::array();
        for (const AuthorityOrder &order : AuthorityOrders(m_workspace.db()).all(waitingOnly))
            items.push_back(authorityOrder(order.id, blind));
        return items;
    });
}

} // namespace countersign
