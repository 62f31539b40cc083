#include "services/people/conflict_service.h"

#include "services/reversal/effects.h"
#include "services/review/finding_rules.h"
#include "services/people/conflict_reach.h"
#include "services/people/people_service.h"
#include "services/proposals/proposal_service.h"

#include <algorithm>

namespace countersign {

namespace {

// What a declaration reaches: the account with those linked to it, and cases that were reported through it.
struct Reached {
    std::vector<AccountId> accounts;
    std::vector<CaseId> reported;

    bool rests(Workspace &workspace, const Proposal &proposal) const
    {
        return std::find(accounts.begin(), accounts.end(), proposal.account) != accounts.end()
               || std::any_of(proposal.grounds.begin(), proposal.grounds.end(), [&](DecisionId id) {
                      const auto decision = workspace.decisions().find(id);
                      return decision && std::find(reported.begin(), reported.end(), decision->reviewCase) != reported.end();
                  });
    }
};

std::vector<Case> casesOf(Workspace &workspace, const Reached &reached, Instant now)
{
    std::vector<Case> out;
    for (const AccountId account : reached.accounts)
        for (Case &one : workspace.cases().ofAccount(account, now))
            out.push_back(std::move(one));
    for (const CaseId id : reached.reported)
        if (auto one = workspace.cases().find(id, now))
            out.push_back(*std::move(one));
    return out;
}

std::vector<Appeal> appealsOf(Workspace &workspace, const Reached &reached, Instant now)
{
    auto out = workspace.appeals().all(now, true);
    std::erase_if(out, [&](const Appeal &appeal) {
        const auto decision = workspace.decisions().find(appeal.decision);
        return std::find(reached.accounts.begin(), reached.accounts.end(), appeal.account) == reached.accounts.end()
               && (!decision || std::find(reached.reported.begin(), reached.reported.end(), decision->reviewCase) == reached.reported.end());
    });
    return out;
}

// What the person has in hand of it: it waits for somebody else again.
Result<Json> giveBack(Unit &unit, Changes &changes, PersonId person, const Reached &reached, const std::vector<ProposalId> &voided)
{
    Workspace &workspace = unit.workspace;
    Json returned = Json::array();
    for (const Case &one : casesOf(workspace, reached, unit.now))
        if (one.lease && one.lease->holder == person) {
            workspace.cases().release(one.id);
            returned.push_back(one.id.str());
        }
    for (const Appeal &appeal : appealsOf(workspace, reached, unit.now))
        if (appeal.hearer == person) {
            workspace.appeals().release(appeal.id);
            returned.push_back(appeal.id.str());
        }
    for (const Proposal &proposal : workspace.proposals().open()) {
        if (!reached.rests(workspace, proposal) || proposal.reader != person
            || std::find(voided.begin(), voided.end(), proposal.id) != voided.end())
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

// What they signed, or what rests on a decision of theirs about the account, and nobody has released yet.
Result<std::vector<ProposalId>> voidSigned(Unit &unit, NewRows &rows, Changes &changes, PersonId person, const Reached &reached)
{
    Workspace &workspace = unit.workspace;
    std::vector<ProposalId> voided;
    for (const Proposal &proposal : workspace.proposals().open()) {
        if (!reached.rests(workspace, proposal) || proposal.state == ProposalState::Draft || proposal.state == ProposalState::Returned)
            continue;
        const auto signatures = workspace.proposals().countersignatures(proposal.id);
        const bool signedIt = std::any_of(signatures.begin(), signatures.end(), [&](const Countersignature &s) { return s.person == person; });
        const bool decidedIt = std::any_of(proposal.grounds.begin(), proposal.grounds.end(), [&](DecisionId id) {
            const auto decision = workspace.decisions().find(id);
            return decision && decision->person == person;
        });
        if (proposal.proposer != person && !signedIt && !decidedIt)
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
        if (const auto earlier = m_workspace.people().conflict(session.id(), account.id); earlier && earlier->account == account.id)
            return fail(ErrorCode::Conflict, {CS_TEXT("You declared a conflict with %1 already."), {reference}}, CS_TEXT("Nothing was changed."));
        const Sealed sealed = unit.seal({{"reason", reason}});
        const std::int64_t id = unit.nextId("declared_conflict");
        Changes changes;
        NewRows rows(unit);
        changes.insert("declared_conflict", {{"id", id}, {"person", session.id().value}, {"account", account.id.value},
                                             {"kind", ownAccount ? "own_account" : "conflict"}, {"declared_at", toMs(unit.now)},
                                             {"vault", sealed.vault}});
        const Reached reached{standingLinked(m_workspace, account.id), ownAccount ? casesReportedBy(m_workspace, account) : std::vector<CaseId>()};
        for (const CaseId reported : reached.reported)
            if (!unit.db().exists("SELECT 1 FROM case_part WHERE review_case = ?1 AND person = ?2 AND role = 'reported'", reported, session.id()))
                changes.insert("case_part", {{"review_case", reported.value}, {"person", session.id().value}, {"role", "reported"}});
        CS_TRY(const auto voided, voidSigned(unit, rows, changes, session.id(), reached));
        CS_TRY(const Json returned, giveBack(unit, changes, session.id(), reached, voided));
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
