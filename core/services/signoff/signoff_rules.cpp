#include "services/signoff/signoff_rules.h"

#include "services/appeals/ended_appeals.h"
#include "services/frame/facts.h"
#include "services/signoff/overrides.h"
#include "services/signoff/persisting.h"
#include "services/signoff/seeded_checks.h"
#include "services/signoff/sight.h"
#include "services/signoff/signoff_asked.h"

#include <algorithm>

namespace countersign {

Result<> notRunOut(const Proposal &proposal, Instant now)
{
    if (now < proposal.validUntil || proposal.closed())
        return {};
    return fail(ErrorCode::Conflict, {CS_TEXT("%1 ran out on %2."), {proposal.id.str(), Text::time(proposal.validUntil)}},
                CS_TEXT("It can be proposed anew."));
}

Result<Proposal> findProposal(Workspace &workspace, ProposalId id)
{
    if (auto proposal = proposalOrCheck(workspace, id))
        return *std::move(proposal);
    return fail(ErrorCode::NotFound, {CS_TEXT("There is no proposal %1."), {id.str()}}, CS_TEXT("\"signoff next\" deals one that waits."));
}

std::optional<ReadingStage> wantedStage(Workspace &workspace, const Proposal &proposal)
{
    switch (proposal.state) {
    case ProposalState::Submitted: return ReadingStage::First;
    case ProposalState::AwaitingSecond: return proposal.reader.valid() ? std::nullopt : std::optional(ReadingStage::Second);
    case ProposalState::Countersigned: {
        // R12: a second countersigner shortens the wait of a ban with high reach.
        const auto signatures = workspace.proposals().countersignatures(proposal.id).size();
        if (proposal.kind != ProposalKind::Account || signatures >= 2 || proposal.reader.valid())
            return std::nullopt;
        const auto account = workspace.accounts().find(proposal.account);
        const bool wanted = account && secondLookAsked(workspace, *account, proposal, workspace.now());
        return wanted ? std::optional(ReadingStage::Second) : std::nullopt;
    }
    case ProposalState::Arbitration: return proposal.reader.valid() ? std::nullopt : std::optional(ReadingStage::Arbiter);
    case ProposalState::Draft:
    case ProposalState::Held:
    case ProposalState::Reading:
    case ProposalState::Revealed:
    case ProposalState::Released:
    case ProposalState::Rejected:
    case ProposalState::Returned:
    case ProposalState::Withdrawn:
    case ProposalState::Voided:
    case ProposalState::Expired: return std::nullopt;
    }
    return std::nullopt;
}

namespace {

Requirements readerRequirementsButTurn(Workspace &workspace, const Person &person, const Proposal &proposal, Instant now)
{
    Requirement other;
    other.rule = "R1";
    other.id = "signer.not_proposer";
    other.title = CS_TEXT("Somebody other than the proposer reads");
    other.state = RequirementState::Met;
    if (proposal.proposer == person.id) {
        other.state = RequirementState::NotMet;
        other.why = {CS_TEXT("%1 made %2."), {person.handle, proposal.id.str()}};
        other.clears = CS_TEXT("Somebody else reads it.");
    }
    Requirement independent;
    independent.rule = "R13";
    independent.id = "signer.independent";
    independent.title = CS_TEXT("The signer took no part in any ground");
    independent.state = RequirementState::Met;
    for (const DecisionId ground : proposal.grounds)
        if (const auto why = conflictWith(workspace, person, ground, PartFor::Signing)) {
            independent.state = RequirementState::NotMet;
            independent.why = *why;
            independent.clears = CS_TEXT("It goes to another lead.");
            break;
        }
    const bool ofAccount = proposal.kind == ProposalKind::Account && independent.state == RequirementState::Met;
    if (const auto why = ofAccount ? endedAnAppeal(workspace, person, proposal.account, proposal.grounds) : std::nullopt)
        notMet(independent, *why, CS_TEXT("It goes to another lead."));
    for (const Override &one : workspace.proposals().overrides(proposal.id))
        if (one.person == person.id)
            notMet(independent, {CS_TEXT("%1 has overridden a requirement of %2."), {person.handle, proposal.id.str()}},
                   CS_TEXT("It goes to another lead."));
    Requirement blind;
    blind.rule = "R6";
    blind.id = "signer.blind";
    blind.title = CS_TEXT("The reader has not read this proposal before");
    blind.state = RequirementState::Met;
    if (const auto reading = workspace.proposals().reading(proposal.id, person.id); reading && reading->state != "reading") {
        blind.state = RequirementState::NotMet;
        blind.why = {CS_TEXT("%1 has read %2 already."), {person.handle, proposal.id.str()}};
        blind.clears = CS_TEXT("Another lead reads it.");
    }
    return {other, independent, blind, arbiterIsFresh(workspace, person, proposal), noPriorSight(workspace, person, proposal), mayCountersign(person, now), qualifiedFor(workspace, person, proposal.grounds),
            readsLanguage(workspace, person, proposal.grounds, now), pairNotWorn(workspace, person, proposal, now)};
}

} // namespace

Requirement turnOf(Workspace &workspace, const Person &person, const Proposal &proposal, Instant now)
{
    std::vector<PersonId> couldRead;
    if (workspace.policyAt(now).pairs().rotationWait.count() > 0)
        for (const Person &one : workspace.people().all())
            if (one.active() && allMet(readerRequirementsButTurn(workspace, one, proposal, now)))
                couldRead.push_back(one.id);
    return itsTurn(workspace, person, proposal, couldRead, now);
}

Requirements readerRequirements(Workspace &workspace, const Person &person, const Proposal &proposal, Instant now)
{
    Requirements list = readerRequirementsButTurn(workspace, person, proposal, now);
    list.push_back(turnOf(workspace, person, proposal, now));
    applyOverrides(workspace, proposal, person.id, list);
    return list;
}

std::vector<ReadingItem> dealItems(Workspace &workspace, const Proposal &proposal, PersonId reader, RandomSource &random)
{
    std::vector<ReadingItem> items;
    for (const DecisionId ground : proposal.grounds)
        items.push_back({0, ground, false, {}, {}, Severity::Low});
    // One item in so many: exactly where that comes out even, on average where it does not, so that nobody who reads
    // a single item knows that it is none.
    const int every = workspace.policyAt(workspace.now()).signoff().decoyEvery;
    const std::size_t share = every > 1 ? static_cast<std::size_t>(every - 1) : 1;
    const bool decoys = signoffAsked(workspace, proposal, workspace.now()).reading == ReadingKind::BlindWithDecoys;
    const std::size_t wanted = !decoys ? 0 : items.size() / share + (random.below(share) < items.size() % share ? 1 : 0);
    const auto first = workspace.decisions().find(proposal.grounds.front());
    const auto post = first && first->subjectKind == SubjectKind::Post ? workspace.accounts().post(PostId(first->subject)) : std::nullopt;
    auto pool = workspace.decisions().leftUp(proposal.account, post ? post->language : std::string(), 50);
    std::erase_if(pool, [&](DecisionId id) { return std::find(proposal.grounds.begin(), proposal.grounds.end(), id) != proposal.grounds.end(); });
    std::erase_if(pool, [&](DecisionId id) { return workspace.decisions().tookPart(id).contains(reader) || wasShown(workspace, reader, id); });
    for (std::size_t i = 0; i < wanted && !pool.empty(); ++i) {
        const auto pick = static_cast<std::ptrdiff_t>(random.below(pool.size()));
        items.push_back({0, pool[static_cast<std::size_t>(pick)], true, {}, {}, Severity::Low});
        pool.erase(pool.begin() + pick);
    }
    for (std::size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[random.below(i)]);
    int number = 0;
    for (ReadingItem &item : items)
        item.item = ++number;
    return items;
}

std::vector<ItemDifference> compareItems(Workspace &workspace, const Proposal &proposal, PersonId reader)
{
    std::vector<ItemDifference> out;
    for (const ReadingItem &item : workspace.proposals().items(proposal.id, reader)) {
        const auto decision = workspace.decisions().find(item.decision);
        if (!decision || !item.verdict)
            continue;
        ItemDifference d;
        d.item = item.item;
        d.decision = item.decision;
        d.decoy = item.decoy;
        d.mine = *item.verdict;
        d.myClause = item.clause;
        d.theirs = decision->verdict;
        d.theirClause = decision->clause;
        d.differs = d.mine != d.theirs || (d.mine == Verdict::Violation && item.severity != decision->severity);
        out.push_back(std::move(d));
    }
    return out;
}

Requirement allItemsRead(const std::vector<ReadingItem> &items)
{
    Requirement r;
    r.rule = "R6";
    r.id = "read.all_items";
    r.title = CS_TEXT("Every item has a finding before anything is revealed");
    r.state = RequirementState::Met;
    const auto unread = std::count_if(items.begin(), items.end(), [](const ReadingItem &i) { return !i.verdict; });
    if (unread > 0) {
        r.state = RequirementState::NotMet;
        r.why = {CS_TEXT("%1 of %2 items are not read yet."), {std::to_string(unread), std::to_string(items.size())}};
        r.clears = CS_TEXT("Record a finding for each: Y violates with its clause, N does not.");
    }
    return r;
}

} // namespace countersign
