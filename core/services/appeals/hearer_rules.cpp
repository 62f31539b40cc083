// Who hears an appeal, and who records that it was withdrawn: somebody who has no part in what hangs on it.
#include "services/appeals/appeal_service.h"

#include "services/frame/facts.h"
#include "services/signoff/signoff_asked.h"

namespace countersign {

namespace {

// R7 and R13: who proposed or signed a measure against the account that is still open has a stake in every appeal that it
// waits for. What the person did, or nothing.
std::optional<Text> stakeInOpenMeasure(Workspace &workspace, const Person &person, AccountId account)
{
    for (const Proposal &proposal : workspace.proposals().ofAccount(account)) {
        if (proposal.kind == ProposalKind::Decision || proposal.closed())
            continue;
        if (proposal.proposer == person.id)
            return Text{CS_TEXT("%1 proposed %2, which waits for the appeals of this account."), {person.handle, proposal.id.str()}};
        if (proposal.reader == person.id)
            return Text{CS_TEXT("%1 is reading %2, which waits for the appeals of this account."), {person.handle, proposal.id.str()}};
        for (const Countersignature &one : workspace.proposals().countersignatures(proposal.id))
            if (one.person == person.id)
                return Text{CS_TEXT("%1 signed %2, which waits for the appeals of this account."), {person.handle, proposal.id.str()}};
    }
    return std::nullopt;
}

} // namespace

// R7 and R13: by somebody who took no part in what is appealed, nor in what waits for the answer.
Requirements hearerRequirements(Workspace &workspace, const Person &person, const Appeal &appeal, Instant now)
{
    Requirement fresh;
    fresh.rule = "R7";
    fresh.id = "hearer.took_no_part";
    fresh.title = CS_TEXT("Who hears the appeal took no part");
    fresh.state = RequirementState::Met;
    auto why = conflictWith(workspace, person, appeal.decision, PartFor::Hearing);
    if (!why && appeal.by == AppellantKind::Author)
        why = stakeInOpenMeasure(workspace, person, appeal.account);
    if (why) {
        fresh.state = RequirementState::NotMet;
        fresh.why = *why;
        fresh.clears = CS_TEXT("It goes to a lead who took no part.");
    }
    return {fresh, mayCountersign(person, now), qualifiedFor(workspace, person, {appeal.decision}),
            readsLanguage(workspace, person, {appeal.decision}, now)};
}

} // namespace countersign
