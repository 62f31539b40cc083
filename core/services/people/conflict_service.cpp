#include "services/people/conflict_service.h"

#include "services/reversal/effects.h"
#include "services/review/finding_rules.h"
#include "services/people/people_service.h"
#include "services/proposals/proposal_service.h"

#include <algorithm>

namespace countersign {

namespace {

// What the person has in hand of that account: it waits for somebody else again.
Result<Json> giveBack(Unit &unit, Changes &changes, PersonId person, AccountId account, const std::vector<ProposalId> &voided)
{
    Workspace &workspace = unit.workspace;
    Json returned = Json::array();
    for (const Case &one : workspace.cases().ofAccount(account, unit.now))
        if (one.lease && one.lease->holder == person) {
            workspace.cases().release(one.id);
            returned.push_back(one.id.str());
        }
    for (const Appeal &appeal : workspace.appeals().ofAccount(account, unit.now))
        if (appeal.hearer == person) {
            workspace.appeals().release(appeal.id);
            returned.push_back(appeal.id.str());
        }
    for (const Proposal &proposal : workspace.proposals().ofAccount(account)) {
        if (proposal.closed() || proposal.reader != person || std::find(voided.begin(), voided.end(), proposal.id) != voided.end())
            continue;
        const Json nobody = {{"reader", nullptr}, {"stage", nullptr}};
        if (proposal.state == ProposalState::Reading || proposal.state == ProposalState::Revealed)
            CS_CHECK(moveProposal(changes, proposal, ProposalEvent::GiveUp, nobody));
        else
            changes.update("proposal", proposal.id.value, nobody);
        returned.push_back(proposal.id.str());
    }
    return returned;
}

// What they signed and nobody has released yet.
Result<std::vector<ProposalId>> voidSigned(Unit &unit, NewRows &rows, Changes &changes, PersonId person, AccountId account)
{
    std::vector<ProposalId> voided;
    for (const Proposal &proposal : unit.workspace.proposals().ofAccount(account)) {
        if (proposal.closed() || proposal.state == ProposalState::Draft || proposal.state == ProposalState::Returned)
            continue;
        const auto signatures = unit.workspace.proposals().countersignatures(proposal.id);
        const bool signedIt = std::any_of(signatures.begin(), signatures.end(), [&](const Countersignature &s) { return s.person == person; });
        if (proposal.proposer != person && !signedIt)
            continue;
        CS_CHECK(moveProposal(changes, proposal, ProposalEvent::Void,
                              {{"closed_why", "a signer declared a conflict"}, {"reader", nullptr}, {"stage", nullptr}}));
        CS_CHECK(afterClosing(unit, rows, changes, proposal, false));
        voided.push_back(proposal.id);
    }
    return voided;
}

} // namespace

Result<Receipt> ConflictService::declare(const Session &session, const std::string &reference, bool ownAccount, const std::string &reason,
                                         const std::string &requestId)
{
    return m_workspace.change({"conflict.declare", reference, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Account account, accountByReference(m_workspace, reference));
        if (!ownAccount && foldedSpace(reason).empty())
            return fail(ErrorCode::Usage, CS_TEXT("A conflict needs a reason."), CS_TEXT("Give --reason, or --own for an account of your own."));
        if (m_workspace.people().conflict(session.id(), account.id))
            return fail(ErrorCode::Conflict, {CS_TEXT("You declared a conflict with %1 already."), {reference}}, CS_TEXT("Nothing was changed."));
        const Sealed sealed = unit.seal({{"reason", reason}});
        const std::int64_t id = unit.nextId("declared_conflict");
        Changes changes;
        NewRows rows(unit);
        changes.insert("declared_conflict", {{"id", id}, {"person", session.id().value}, {"account", account.id.value},
                                             {"kind", ownAccount ? "own_account" : "conflict"}, {"declared_at", toMs(unit.now)},
                                             {"vault", sealed.vault}});
        CS_TRY(const auto voided, voidSigned(unit, rows, changes, session.id(), account.id));
        CS_TRY(const Json returned, giveBack(unit, changes, session.id(), account.id, voided));
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("conflict.declared", {{"conflict", id}, {"account", account.id.value}, {"content", sealed.json()}}, changes));
        unit.receipt().made = {{"conflict", std::to_string(id)}, {"account", account.id.str()}, {"returned", returned}, {"voided", Json::array()}};
        for (const ProposalId one : voided)
            unit.receipt().made["voided"].push_back(one.str());
        return unit.finish();
    });
}

Result<Receipt> ConflictService::lift(const Session &session, std::int64_t id, const std::string &reason, const std::string &requestId)
{
    return m_workspace.change({"conflict.lift", std::to_string(id), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_CHECK(mayManagePeople(session));
        if (foldedSpace(reason).empty())
            return fail(ErrorCode::Usage, CS_TEXT("Lifting a conflict needs a reason."), CS_TEXT("Give --reason: why it is none any more."));
        const auto all = m_workspace.people().conflicts();
        const auto found = std::find_if(all.begin(), all.end(), [&](const DeclaredConflict &one) { return one.id == id; });
        if (found == all.end())
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no declared conflict %1."), {std::to_string(id)}}, CS_TEXT("\"conflict list\" shows them."));
        if (found->liftedAt)
            return fail(ErrorCode::Conflict, CS_TEXT("It was lifted before."), CS_TEXT("Nothing was changed."));
        Requirement other;
        other.rule = "R13";
        other.id = "conflict.lifted_by_another";
        other.title = CS_TEXT("Somebody else lifts a conflict");
        if (found->person == session.id()) {
            other.state = RequirementState::NotMet;
            other.why = CS_TEXT("Nobody lifts a conflict that they declared.");
            other.clears = CS_TEXT("Ask another lead or administrator.");
            return fail(ErrorCode::Refused, other.why, other.clears, {other});
        }
        const Sealed sealed = unit.seal({{"reason", reason}});
        Changes changes;
        changes.update("declared_conflict", id, {{"lifted_at", toMs(unit.now)}, {"lifted_by", session.id().value}});
        CS_TRY([[maybe_unused]] const auto seq, unit.append("conflict.lifted", {{"conflict", id}, {"content", sealed.json()}}, changes));
        unit.receipt().made = {{"conflict", std::to_string(id)}, {"state", "lifted"}};
        return unit.finish();
    });
}

Result<Json> ConflictService::list(const Session &session)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const Person &person = session.person();
        const bool everybodys = person.has(Role::Administrator) || person.has(Role::Lead) || person.has(Role::Auditor);
        Json out = Json::array();
        for (const DeclaredConflict &one : m_workspace.people().conflicts(everybodys ? PersonId() : person.id)) {
            Json item = {{"conflict", std::to_string(one.id)}, {"person", m_workspace.people().handle(one.person)}, {"account", one.account.str()},
                         {"kind", one.ownAccount ? "own_account" : "conflict"}, {"since", rfc3339(one.declaredAt)}, {"state", one.liftedAt ? "lifted" : "in_force"}};
            if (one.person == person.id || person.has(Role::Administrator))
                if (const auto words = m_workspace.log().open(one.vault))
                    item["reason"] = stringOr(*words, "reason");
            if (one.liftedAt) {
                item["lifted_at"] = rfc3339(*one.liftedAt);
                item["lifted_by"] = m_workspace.people().handle(one.liftedBy);
            }
            out.push_back(std::move(item));
        }
        return out;
    });
}

} // namespace countersign
