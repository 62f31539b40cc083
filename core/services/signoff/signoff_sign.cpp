// The second half of a sign-off: reveal, countersign, send back, reject.
#include "services/signoff/signoff_service.h"

#include "services/reversal/effects.h"
#include "services/frame/facts.h"
#include "services/review/finding_rules.h"
#include "services/proposals/proposal_service.h"
#include "services/proposals/proposing.h"
#include "services/signoff/overrides.h"
#include "services/signoff/persisting.h"
#include "services/signoff/seeded_checks.h"
#include "services/signoff/signoff_asked.h"
#include "services/signoff/signoff_look.h"
#include "services/signoff/signoff_rules.h"

#include <algorithm>

namespace countersign {

namespace {

struct Comparison {
    bool differs = false;     // with the proposer, about a ground
    bool decoyFailed = false; // called content violating that was found innocent before
    std::vector<DecisionId> disputed;
};

Comparison compared(const std::vector<ItemDifference> &items)
{
    Comparison c;
    for (const ItemDifference &item : items) {
        if (!item.differs)
            continue;
        if (item.decoy) {
            c.decoyFailed = true;
        } else {
            c.differs = true;
            c.disputed.push_back(item.decision);
        }
    }
    return c;
}

// The reader's findings, and that they have now seen what others think.
void closeReading(Unit &unit, Changes &changes, const Proposal &proposal, PersonId reader, bool agrees)
{
    changes.update("reading", Json{{"proposal", proposal.id.value}, {"person", reader.value}},
                   {{"state", "revealed"}, {"revealed_at", toMs(unit.now)}, {"agrees", agrees ? 1 : 0}});
    for (const DecisionId ground : proposal.grounds)
        addPart(unit, changes, ground, reader, "read");
}

// A dissenting arbiter ends it: the disputed grounds are barred for a while (R6).
Result<> rejectByArbiter(Unit &unit, NewRows &rows, Changes &changes, const Proposal &proposal, const Comparison &comparison, PersonId arbiter)
{
    const Instant until = unit.now + unit.workspace.policyAt(unit.now).signoff().arbitrationBar;
    CS_CHECK(moveProposal(changes, proposal, ProposalEvent::Reject,
                          {{"closed_why", "the arbiter disagreed"}, {"reader", nullptr}, {"stage", nullptr}}));
    for (const DecisionId ground : comparison.disputed) {
        if (ground != proposal.decision)
            changes.update("decision", ground.value, {{"barred_until", toMs(until)}});
        addPart(unit, changes, ground, arbiter, "arbitrated");
    }
    return afterClosing(unit, rows, changes, proposal, false);
}

Result<Proposal> revealedTo(Workspace &workspace, const Session &session, ProposalId id)
{
    CS_TRY(Proposal proposal, findProposal(workspace, id));
    const auto reading = workspace.proposals().reading(id, session.id());
    if (!reading || reading->state != "revealed" || proposal.reader != session.id()) {
        Requirement r;
        r.rule = "R6";
        r.id = "read.blind";
        r.title = CS_TEXT("The signer has read every item blind");
        r.state = RequirementState::NotMet;
        r.why = {CS_TEXT("%1 has not been read and revealed by you."), {id.str()}};
        r.clears = CS_TEXT("Read each item, then reveal.");
        if (reading && reading->state == "revealed") {
            r.why = reading->agrees.value_or(true)
                        ? Text{CS_TEXT("You are done with %1."), {id.str()}}
                        : Text{CS_TEXT("You have read %1 but do not sign it: you differ, or found fault with a post that checks the reading."), {id.str()}};
            r.clears = CS_TEXT("Somebody else reads it.");
        }
        return fail(ErrorCode::Refused, r.why, r.clears, {r});
    }
    return proposal;
}

} // namespace

Result<Receipt> SignoffService::reveal(const Session &session, ProposalId id, const std::string &requestId)
{
    return m_workspace.change({"signoff.reveal", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (SeededChecks checks(m_workspace); checks.isReadBy(id, session.id()))
            return checks.reveal(unit, session, id);
        CS_TRY(const Proposal proposal, findProposal(m_workspace, id));
        const auto reading = m_workspace.proposals().reading(id, session.id());
        if (!reading || proposal.reader != session.id())
            return fail(ErrorCode::Conflict, {CS_TEXT("You are not reading %1."), {id.str()}}, CS_TEXT("Take it with \"signoff next\"."));
        if (reading->state == "revealed") {
            unit.receipt().made = {{"proposal", id.str()}, {"state", std::string(name(proposal.state))}};
            return unit.finish();
        }
        const auto items = m_workspace.proposals().items(id, session.id());
        const auto unread = std::count_if(items.begin(), items.end(), [](const ReadingItem &i) { return !i.verdict; });
        if (unread > 0) {
            const Requirement r = allItemsRead(items);
            return fail(ErrorCode::Refused, r.why, r.clears, {r});
        }
        Requirement look = leastLooked(m_workspace, proposal, session.person());
        applyOverride(m_workspace, proposal, session.id(), look);
        if (look.state == RequirementState::NotMet)
            return fail(ErrorCode::Refused, {CS_TEXT("%1 is not revealed yet: %2"), {id.str(), look.why}}, look.clears, {look});
        const Comparison comparison = compared(compareItems(m_workspace, proposal, session.id()));
        const bool agrees = !comparison.differs && !comparison.decoyFailed;
        Changes changes;
        closeReading(unit, changes, proposal, session.id(), agrees);
        const bool arbiter = proposal.stage == ReadingStage::Arbiter;
        // R6: somebody differed about a ground before, and whoever agrees now does not settle that.
        const bool dissent = !arbiter && !comparison.decoyFailed && dissentUnsettled(m_workspace, proposal);
        if (arbiter && comparison.differs) {
            NewRows rows(unit);
            CS_CHECK(rejectByArbiter(unit, rows, changes, proposal, comparison, session.id()));
        } else if (comparison.differs || dissent) {
            CS_CHECK(moveProposal(changes, proposal, ProposalEvent::Differ, {{"reader", nullptr}, {"stage", nullptr}}));
        } else if (comparison.decoyFailed) {
            // Who finds fault with what was innocent cannot vouch for the rest; somebody else reads it.
            if (proposal.state == ProposalState::Reading)
                CS_CHECK(moveProposal(changes, proposal, ProposalEvent::GiveUp, {{"reader", nullptr}, {"stage", nullptr}}));
            else
                changes.update("proposal", id.value, {{"reader", nullptr}, {"stage", nullptr}});
        } else if (proposal.state == ProposalState::Reading) {
            CS_CHECK(moveProposal(changes, proposal, ProposalEvent::Reveal));
        }
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("proposal.revealed", {{"proposal", id.value}, {"agrees", agrees ? 1 : 0}}, changes));
        const auto now = m_workspace.proposals().find(id);
        unit.receipt().made = {{"proposal", id.str()}, {"state", std::string(name(now->state))}, {"agrees", agrees}};
        if (comparison.decoyFailed)
            unit.receipt().made["decoys"] = "failed";
        if (agrees && dissent)
            unit.receipt().made["arbitration"] = "earlier_dissent";
        return unit.finish();
    });
}

Result<Receipt> SignoffService::countersign(const Session &session, ProposalId id, const std::string &hash, const std::string &requestId)
{
    return m_workspace.change({"signoff.countersign", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (SeededChecks checks(m_workspace); checks.isReadBy(id, session.id()))
            return checks.countersign(unit, session, id, hash);
        CS_TRY(const Proposal before, findProposal(m_workspace, id));
        if (before.proposer == session.id()) {
            const auto mine = readerRequirements(m_workspace, session.person(), before, unit.now);
            return fail(ErrorCode::Refused, {CS_TEXT("Can't sign %1: you made it."), {id.str()}}, CS_TEXT("Somebody else countersigns."), mine);
        }
        if (before.closed())
            return fail(ErrorCode::Conflict, {CS_TEXT("%1 is %2."), {id.str(), Text::word(name(before.state))}}, CS_TEXT("Nothing was signed."));
        CS_CHECK(notRunOut(before, unit.now));
        CS_TRY(const Proposal proposal, revealedTo(m_workspace, session, id));
        CS_TRY(auto list, ProposalService(m_workspace).requirements(id, &session.person()));
        Requirement bound;
        bound.rule = "R5";
        bound.id = "hash.bound";
        bound.title = CS_TEXT("The signature is bound to what was shown");
        bound.state = RequirementState::Met;
        if (hash != hex(proposal.boundHash) || boundHashOf(proposal.bound) != proposal.boundHash) {
            bound.state = RequirementState::NotMet;
            bound.why = CS_TEXT("The hash is not that of the proposal as it stands.");
            bound.clears = CS_TEXT("Reveal it again and sign the hash shown there.");
        }
        list.push_back(bound);
        const auto reading = m_workspace.proposals().reading(id, session.id());
        if (!conditionsMet(list) || !reading->agrees.value_or(false)) {
            const auto missing = unmet(list);
            const auto first = std::find_if(missing.begin(), missing.end(),
                                            [](const Requirement &r) { return r.kind == RequirementKind::Condition; });
            const Text why = first == missing.end() ? Text{CS_TEXT("Your own reading differs.")} : first->why;
            return fail(bound.state == RequirementState::NotMet ? ErrorCode::Stale : ErrorCode::Refused,
                        {CS_TEXT("Can't sign %1: %2"), {id.str(), why}}, first == missing.end() ? Text() : first->clears, list);
        }
        const auto signatures = m_workspace.proposals().countersignatures(id).size() + 1;
        const AskedOfSignoff asked = askedOf(m_workspace, proposal, session.person(), unit.now);
        const bool enough = signatures >= asked.countersigners;
        const Instant releaseAt = unit.now + asked.hold;
        Json more = {{"reader", nullptr}, {"stage", nullptr}};
        Changes changes;
        if (enough) {
            more["release_at"] = toMs(releaseAt);
            if (!proposal.countersignedAt)
                more["countersigned_at"] = toMs(unit.now);
        }
        const bool stays = proposal.state == ProposalState::Countersigned // R12: the second one shortens the wait
                           || (proposal.state == ProposalState::AwaitingSecond && !enough);
        if (stays)
            changes.update("proposal", id.value, more);
        else
            CS_CHECK(moveProposal(changes, proposal, enough ? ProposalEvent::Countersign : ProposalEvent::CountersignFirst, more));
        changes.insert("countersignature",
                       {{"proposal", id.value}, {"person", session.id().value}, {"stage", std::string(name(reading->stage))},
                        {"bound_hash", hex(proposal.boundHash)},
                        {"signature", hex(bytesOf(session.key().sign(bytesOf(proposal.boundHash))))}, {"signed_at", toMs(unit.now)}});
        for (const DecisionId ground : proposal.grounds)
            addPart(unit, changes, ground, session.id(), reading->stage == ReadingStage::Arbiter ? "arbitrated" : "countersigned");
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("proposal.countersigned", {{"proposal", id.value}, {"bound", hex(proposal.boundHash)}}, changes));
        const auto now = m_workspace.proposals().find(id);
        unit.receipt().made = {{"proposal", id.str()}, {"state", std::string(name(now->state))}};
        if (now->releaseAt) {
            unit.receipt().made["hold_until"] = rfc3339(*now->releaseAt);
            unit.receipt().effectiveAt = now->releaseAt;
        }
        return unit.finish();
    });
}

Result<Receipt> SignoffService::sendBack(const Session &session, ProposalId id, const std::string &question, const std::string &requestId)
{
    return m_workspace.change({"signoff.return", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (foldedSpace(question).empty())
            return fail(ErrorCode::Usage, CS_TEXT("Sending back needs a question."), CS_TEXT("Give it with --question."));
        if (SeededChecks checks(m_workspace); checks.isReadBy(id, session.id()))
            return checks.turnDown(unit, session, id);
        CS_TRY(const Proposal proposal, revealedTo(m_workspace, session, id));
        const Sealed sealed = unit.seal({{"question", question}});
        Changes changes;
        CS_CHECK(moveProposal(changes, proposal, ProposalEvent::Return,
                              {{"closed_why", "returned with a question"}, {"reader", nullptr}, {"stage", nullptr}}));
        NewRows rows(unit);
        CS_CHECK(afterClosing(unit, rows, changes, proposal, true));
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("proposal.returned", {{"proposal", id.value}, {"content", sealed.json()}}, changes));
        unit.receipt().made = {{"proposal", id.str()}, {"state", "returned"}};
        return unit.finish();
    });
}

Result<Receipt> SignoffService::reject(const Session &session, ProposalId id, const std::string &reason, const std::string &requestId)
{
    return m_workspace.change({"signoff.reject", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (foldedSpace(reason).empty())
            return fail(ErrorCode::Usage, CS_TEXT("A rejection says why."), CS_TEXT("Give it with --reason."));
        if (SeededChecks checks(m_workspace); checks.isReadBy(id, session.id()))
            return checks.turnDown(unit, session, id);
        CS_TRY(const Proposal proposal, revealedTo(m_workspace, session, id));
        const Sealed sealed = unit.seal({{"reason", reason}});
        Changes changes;
        CS_CHECK(moveProposal(changes, proposal, ProposalEvent::Reject,
                              {{"closed_why", "rejected"}, {"reader", nullptr}, {"stage", nullptr}}));
        NewRows rows(unit);
        CS_CHECK(afterClosing(unit, rows, changes, proposal, false));
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("proposal.rejected", {{"proposal", id.value}, {"content", sealed.json()}}, changes));
        unit.receipt().made = {{"proposal", id.str()}, {"state", "rejected"}};
        return unit.finish();
    });
}

} // namespace countersign
