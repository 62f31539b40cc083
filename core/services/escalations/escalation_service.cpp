#include "services/escalations/escalation_service.h"

#include "services/appeals/appeal_filing.h"
#include "services/reversal/effects.h"
#include "services/review/finding_rules.h"
#include "services/proposals/proposal_service.h"

namespace countersign {

namespace {

// The account that an escalation concerns.
Result<AccountId> accountOf(Workspace &workspace, const std::string &subject)
{
    if (const auto id = CaseId::parse(subject)) {
        if (const auto one = workspace.cases().find(*id, workspace.now()))
            return one->account;
    } else if (const auto decisionId = DecisionId::parse(subject)) {
        if (const auto decision = workspace.decisions().find(*decisionId))
            return decision->account;
    } else if (const auto sanctionId = SanctionId::parse(subject)) {
        if (const auto sanction = workspace.sanctions().find(*sanctionId))
            return sanction->account;
    } else {
        CS_TRY(const Account account, accountByReference(workspace, subject));
        return account.id;
    }
    return fail(ErrorCode::NotFound, {CS_TEXT("There is no %1."), {subject}}, CS_TEXT("Name a case, decision, sanction or account."));
}

Result<Escalation> findEscalation(Workspace &workspace, EscalationId id)
{
    if (auto found = workspace.escalations().find(id))
        return *std::move(found);
    return fail(ErrorCode::NotFound, {CS_TEXT("There is no escalation %1."), {id.str()}});
}

} // namespace

Result<std::vector<Escalation>> EscalationService::list()
{
    return m_workspace.read<std::vector<Escalation>>([&]() -> Result<std::vector<Escalation>> { return m_workspace.escalations().all(); });
}

Result<Receipt> EscalationService::open(const Session &session, const Opening &opening, const std::string &requestId)
{
    return m_workspace.change({"escalation.open", opening.subject, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const AccountId account, accountOf(m_workspace, opening.subject));
        const Instant due = opening.due.value_or(unit.now + m_workspace.policyAt(unit.now).escalations().of(opening.kind));
        if (due < unit.now)
            return fail(ErrorCode::Usage, {CS_TEXT("The escalation would be due at %1, which has passed."), {Text::time(due)}},
                        CS_TEXT("Give a time to come."));
        std::string appeal;
        if (opening.objectsTo.valid()) {
            if (foldedSpace(opening.note).empty())
                return fail(ErrorCode::Usage, CS_TEXT("An appeal needs the appellant's words."), CS_TEXT("Give them with --note."));
            CS_TRY(const AppealId id, fileAppeal(unit, {opening.objectsTo, AppellantKind::Author, opening.note, {}, {}, session.id()}));
            appeal = id.str();
        }
        const Sealed note = unit.seal({{"note", opening.note}});
        const EscalationId id(unit.nextId("escalation"));
        Changes changes;
        changes.insert("escalation", {{"id", id.value}, {"kind", std::string(name(opening.kind))}, {"subject", opening.subject},
                                      {"account", account.value}, {"state", "open"}, {"version", 1}, {"opened_by", session.id().value},
                                      {"opened_at", toMs(unit.now)}, {"due_at", toMs(due)}, {"note_vault", note.vault}});
        CS_TRY([[maybe_unused]] const auto seq, unit.append("escalation.opened", {{"escalation", id.value}, {"content", note.json()}}, changes));
        unit.receipt().made = {{"escalation", id.str()}, {"state", "open"}, {"due_at", rfc3339(due)}};
        if (!appeal.empty())
            unit.receipt().made["appeal"] = appeal;
        return unit.finish();
    });
}

Result<Receipt> EscalationService::acknowledge(const Session &session, EscalationId id, const std::string &requestId)
{
    return m_workspace.change({"escalation.ack", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Escalation escalation, findEscalation(m_workspace, id));
        Changes changes;
        CS_CHECK(moveEscalation(changes, escalation, EscalationEvent::Acknowledge, {{"owner", session.id().value}}));
        CS_TRY([[maybe_unused]] const auto seq, unit.append("escalation.acknowledged", {{"escalation", id.value}}, changes));
        unit.receipt().made = {{"escalation", id.str()}, {"state", "acknowledged"}, {"owner", session.person().handle}, {"due_at", rfc3339(escalation.dueAt)}};
        return unit.finish();
    });
}

Result<Receipt> EscalationService::wait(const Session &session, EscalationId id, const std::string &reason, const std::string &requestId)
{
    return m_workspace.change({"escalation.wait", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (foldedSpace(reason).empty())
            return fail(ErrorCode::Usage, CS_TEXT("Pausing the clock needs a reason."), CS_TEXT("Give it with --reason."));
        CS_TRY(const Escalation escalation, findEscalation(m_workspace, id));
        const Sealed sealed = unit.seal({{"reason", reason}});
        Changes changes;
        CS_CHECK(moveEscalation(changes, escalation, EscalationEvent::Wait, {{"waiting_since", toMs(unit.now)}}));
        CS_TRY([[maybe_unused]] const auto seq, unit.append("escalation.waiting", {{"escalation", id.value}, {"content", sealed.json()}}, changes));
        unit.receipt().made = {{"escalation", id.str()}, {"state", "waiting"}};
        return unit.finish();
    });
}

Result<Receipt> EscalationService::resume(const Session &session, EscalationId id, const std::string &requestId)
{
    return m_workspace.change({"escalation.resume", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Escalation escalation, findEscalation(m_workspace, id));
        Changes changes;
        const Instant due = escalation.dueAt + (unit.now - escalation.waitingSince.value_or(unit.now)); // the pause does not count
        CS_CHECK(moveEscalation(changes, escalation, EscalationEvent::Resume, {{"waiting_since", nullptr}, {"due_at", toMs(due)}}));
        CS_TRY([[maybe_unused]] const auto seq, unit.append("escalation.resumed", {{"escalation", id.value}}, changes));
        unit.receipt().made = {{"escalation", id.str()}, {"state", "acknowledged"}, {"due_at", rfc3339(due)}};
        return unit.finish();
    });
}

Result<Receipt> EscalationService::resolve(const Session &session, EscalationId id, const std::string &note, const std::string &requestId)
{
    return m_workspace.change({"escalation.resolve", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Escalation escalation, findEscalation(m_workspace, id));
        if (escalation.owner.valid() && escalation.owner != session.id())
            return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is owned by %2."), {id.str(), m_workspace.people().handle(escalation.owner)}},
                        CS_TEXT("Its owner resolves it."));
        const Sealed sealed = unit.seal({{"note", note}});
        Changes changes;
        CS_CHECK(moveEscalation(changes, escalation, EscalationEvent::Resolve, {{"resolved_at", toMs(unit.now)}}));
        CS_TRY([[maybe_unused]] const auto seq, unit.append("escalation.resolved", {{"escalation", id.value}, {"content", sealed.json()}}, changes));
        unit.receipt().made = {{"escalation", id.str()}, {"state", "resolved"}};
        return unit.finish();
    });
}

} // namespace countersign
