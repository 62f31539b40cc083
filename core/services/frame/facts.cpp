#include "services/frame/facts.h"

#include "domain/tags.h"
#include "services/frame/movers.h"
#include "services/frame/notice_delivery.h"

#include <algorithm>

namespace countersign {

Ground groundOf(Workspace &workspace, const Decision &decision, Instant now)
{
    Ground g;
    g.decision = decision.id;
    g.state = decision.state;
    g.verdict = decision.verdict;
    g.clause = decision.clause;
    g.policyVersion = decision.policyVersion;
    g.severity = decision.severity;
    const PolicyBook *book = workspace.policyVersion(decision.policyVersion);
    if (const Clause *clause = book ? book->find(decision.clause) : nullptr) {
        g.sufficientAlone = clause->sufficientAlone;
        g.imminent = clause->imminent;
    }
    const auto finding = workspace.log().open(decision.findingVault);
    g.evidenceErased = !finding || !workspace.log().open(decision.evidenceVault);
    g.cited = finding && !decision.clause.empty()
              && (!stringOr(*finding, "quote").empty() || decision.mediaFrom || decision.subjectKind == SubjectKind::Account);
    if (const auto strike = workspace.decisions().strikeOf(decision.id)) {
        g.strike = strike->state;
        g.strikeId = strike->id;
        g.strikeExpiry = strike->expiresAt;
    }
    if (decision.handImported)
        g.ownImport = workspace.db().exists("SELECT 1 FROM case_part WHERE review_case = ?1 AND person = ?2 AND role = 'imported'",
                                            decision.reviewCase, decision.person);
    if (decision.postedAt)
        g.postedAt = std::min(*decision.postedAt, decision.decidedAt); // nothing is judged before it is posted
    g.noticeAt = noticeDeliveredAt(workspace, decision);
    for (const Appeal &appeal : workspace.appeals().ofDecision(decision.id, now)) {
        if (appeal.by != AppellantKind::Author)
            continue;
        if (appeal.open())
            g.openAppeal = appeal.id;
        if (appeal.state == AppealState::Stands)
            g.appealAnsweredStands = true;
    }
    g.usedByEarlierBan = workspace.proposals().usedByReleasedBan(decision.id);
    g.barredUntil = decision.barredUntil;
    g.signatureVoid = decision.signatureVoid;
    return g;
}

std::vector<Ground> groundsOf(Workspace &workspace, const std::vector<DecisionId> &decisions, Instant now)
{
    std::vector<Ground> out;
    for (const DecisionId id : decisions)
        if (const auto decision = workspace.decisions().find(id))
            out.push_back(groundOf(workspace, *decision, now));
    return out;
}

std::vector<Ground> violationsOf(Workspace &workspace, AccountId account, Instant now)
{
    std::vector<Ground> out;
    for (const Decision &decision : workspace.decisions().ofAccount(account))
        if (decision.verdict == Verdict::Violation && decision.inEffect())
            out.push_back(groundOf(workspace, decision, now));
    return out;
}

std::optional<AppealId> openAuthorAppeal(Workspace &workspace, AccountId account, Instant now)
{
    for (const Appeal &appeal : workspace.appeals().ofAccount(account, now))
        if (appeal.by == AppellantKind::Author && appeal.open())
            return appeal.id;
    return std::nullopt;
}

SecondLook secondLook(Workspace &workspace, const Account &account, const PolicyBook &policy)
{
    static_cast<void>(workspace);
    SecondLook look;
    look.reachText = account.highestReach ? grouped(*account.highestReach) : std::string("unknown");
    look.needed = !account.highestReach || *account.highestReach >= policy.reach().threshold;
    for (const auto &tag : account.tags)
        if (listsTag(policy.reach().tags, tag)) {
            look.needed = true;
            look.reachText += ", tagged " + tag;
        }
    return look;
}

// Reach and tags only grow (intake), and what two people take off is kept for open proposals (tag_service): so what was
// high at submission, or is high now, was the highest since.
bool secondLookAsked(Workspace &workspace, const Account &account, const Proposal &proposal, Instant now)
{
    const PolicyBook *then = workspace.policyVersion(proposal.policyVersion);
    return proposal.highReach || secondLook(workspace, account, workspace.policyAt(now)).needed
           || (then && secondLook(workspace, account, *then).needed);
}

namespace {

int activeWeight(Workspace &workspace, AccountId account)
{
    int weight = 0;
    for (const Strike &strike : workspace.decisions().strikes(account))
        weight += strike.state == StrikeState::Active ? strike.weight : 0;
    return weight;
}

BanFacts factsUnder(const PolicyBook &policy, Workspace &workspace, const Account &account, const std::vector<DecisionId> &grounds,
                    const Requirement &notice, const Proposal *proposal, Instant now)
{
    BanFacts facts;
    facts.grounds = groundsOf(workspace, grounds, now);
    facts.accountViolations = violationsOf(workspace, account.id, now);
    facts.accountHandleOnly = account.handleOnly;
    facts.openAuthorAppeal = openAuthorAppeal(workspace, account.id, now);
    const SecondLook look = secondLook(workspace, account, policy);
    facts.secondLook = look.needed || (proposal && proposal->highReach); // the highest since submission counts
    facts.reachText = look.reachText;
    facts.notice = notice;
    facts.countersignersNeeded = policy.bans().countersigners;
    facts.strikeWeight = activeWeight(workspace, account.id);
    if (proposal && proposal->duration) {
        facts.permanent = false;
        facts.duration = *proposal->duration;
    }
    if (!proposal)
        return facts;
    facts.countersignatures = static_cast<int>(workspace.proposals().countersignatures(proposal->id).size());
    facts.countersignedAt = proposal->countersignedAt;
    facts.releaseAt = proposal->releaseAt;
    if (proposal->releaseAt && proposal->countersignedAt) // R21: and no sooner than this book has it wait
        facts.releaseAt = std::max(*proposal->releaseAt, *proposal->countersignedAt + policy.holds().of(proposal->action));
    if (proposal->countersignedAt)
        facts.appealsCompleteUntil =
            workspace.appeals().completeUntil(account.source, *proposal->countersignedAt, proposal->proposer);
    return facts;
}

} // namespace

BanFacts banFacts(Workspace &workspace, const Account &account, const std::vector<DecisionId> &grounds,
                  const Requirement &notice, const Proposal *proposal, Instant now)
{
    return factsUnder(workspace.policyAt(now), workspace, account, grounds, notice, proposal, now);
}

Requirements banRequirementsOf(Workspace &workspace, const Account &account, const std::vector<DecisionId> &grounds,
                               const Requirement &notice, const Proposal *proposal, Instant now)
{
    const PolicyBook &today = workspace.policyAt(now);
    auto list = banRequirements(factsUnder(today, workspace, account, grounds, notice, proposal, now), today, now);
    const PolicyBook *then = proposal ? workspace.policyVersion(proposal->policyVersion) : nullptr;
    if (!then || then->version() == today.version())
        return list;
    auto earlier = banRequirements(factsUnder(*then, workspace, account, grounds, notice, proposal, now), *then, now);
    for (std::size_t i = 0; i < list.size(); ++i)
        if (earlier[i].state == RequirementState::NotMet && list[i].state != RequirementState::NotMet)
            list[i] = std::move(earlier[i]);
    return list;
}

bool stillEnough(Workspace &workspace, const std::vector<Ground> &grounds, int policyVersion, Instant now)
{
    const PolicyBook *then = workspace.policyVersion(policyVersion);
    return enough(grounds, now, workspace.policyAt(now)) && (!then || enough(grounds, now, *then));
}

std::vector<Ground> restAsOfRelease(Workspace &workspace, const Sanction &ban, const std::set<DecisionId> &without, Instant now)
{
    std::vector<Ground> rest;
    for (const SanctionGround &listed : ban.grounds) {
        const auto decision = workspace.decisions().find(listed.decision);
        if (!decision || listed.fell || without.contains(decision->id))
            continue;
        Ground ground = groundOf(workspace, *decision, now);
        if (ground.state == DecisionState::UnderAppeal)
            ground.state = DecisionState::Standing;
        ground.openAppeal.reset();
        if (ground.strike && *ground.strike != StrikeState::Void)
            ground.strike = StrikeState::Active;
        rest.push_back(std::move(ground));
    }
    return rest;
}

bool enoughAsOfRelease(Workspace &workspace, const Sanction &ban, const std::set<DecisionId> &without, Instant now)
{
    return stillEnough(workspace, restAsOfRelease(workspace, ban, without, now), ban.policyVersion, ban.from);
}

std::optional<Text> conflictWith(Workspace &workspace, const Person &person, DecisionId decision, PartFor purpose)
{
    const auto role = workspace.db().word(
        "SELECT role FROM (SELECT role FROM part WHERE decision = ?1 AND person = ?2 UNION"
        " SELECT p.role FROM case_part p JOIN decision d ON d.review_case = p.review_case WHERE d.id = ?1 AND p.person = ?2)"
        " WHERE role <> 'skipped' AND (?3 = 0 OR role <> 'read') ORDER BY role LIMIT 1",
        decision, person.id, purpose == PartFor::Signing ? 1 : 0);
    if (role)
        return Text{CS_TEXT("%1 took part in %2 (%3)."), {person.handle, decision.str(), *role}};
    const auto found = workspace.decisions().find(decision);
    if (found && workspace.people().conflict(person.id, found->account))
        return Text{CS_TEXT("%1 declared a conflict with the account that %2 is about."), {person.handle, decision.str()}};
    if (purpose == PartFor::Hearing // R7: who signed for an override had a part in what came of it
        && workspace.db().exists("SELECT 1 FROM requirement_override o JOIN proposal_ground g ON g.proposal = o.proposal"
                                 " WHERE g.decision = ?1 AND o.person = ?2",
                                 decision, person.id))
        return Text{CS_TEXT("%1 overrode a requirement of a proposal that rests on %2."), {person.handle, decision.str()}};
    return std::nullopt;
}

Requirement uninvolvedIn(Workspace &workspace, const Person &person, const Case &reviewCase)
{
    Requirement r;
    r.rule = "R13";
    r.id = "decider.uninvolved";
    r.title = CS_TEXT("Who decides took no part before");
    r.state = RequirementState::Met;
    if (!workspace.decisions().tookPartInCase(reviewCase.id).contains(person.id))
        return r;
    r.state = RequirementState::NotMet;
    r.why = workspace.people().conflict(person.id, reviewCase.account)
                ? Text{CS_TEXT("%1 declared a conflict with the account that %2 is about."), {person.handle, reviewCase.id.str()}}
                : Text{CS_TEXT("%1 reported, imported or decided about %2 before."), {person.handle, reviewCase.id.str()}};
    r.clears = CS_TEXT("It is left to somebody else.");
    return r;
}

Requirement noDeclaredConflict(Workspace &workspace, PersonId proposer, AccountId account)
{
    Requirement r;
    r.rule = "R13";
    r.id = "proposer.no_conflict";
    r.title = CS_TEXT("Who proposes declared no conflict");
    r.state = proposer.valid() ? RequirementState::Met : RequirementState::NotApplicable;
    if (proposer.valid() && workspace.people().conflict(proposer, account)) {
        r.state = RequirementState::NotMet;
        r.why = {CS_TEXT("%1 declared a conflict with this account."), {workspace.people().handle(proposer)}};
        r.clears = CS_TEXT("It is left to somebody else.");
    }
    return r;
}

Requirement qualifiedFor(Workspace &workspace, const Person &person, const std::vector<DecisionId> &decisions)
{
    Requirement r;
    r.rule = "R23";
    r.id = "signer.clause";
    r.title = CS_TEXT("The reader is qualified for what it is about");
    const auto &asked = workspace.policyNow().qualifications().clauses; // nobody signs about these without
    r.state = person.qualifications.empty() && asked.empty() ? RequirementState::NotApplicable : RequirementState::Met;
    const auto covers = [&](const Decision &decision) {
        const PolicyBook *book = workspace.policyVersion(decision.policyVersion);
        return std::any_of(person.qualifications.begin(), person.qualifications.end(), [&](const std::string &one) {
            const Clause *clause = book ? book->find(one) : nullptr;
            return (clause ? clause->code : one) == decision.clause;
        });
    };
    for (const DecisionId id : decisions) {
        const auto decision = workspace.decisions().find(id);
        if (r.state != RequirementState::Met || !decision || decision->clause.empty() || covers(*decision))
            continue;
        if (person.qualifications.empty() && std::find(asked.begin(), asked.end(), decision->clause) == asked.end())
            continue;
        r.state = RequirementState::NotMet;
        r.why = {CS_TEXT("%1 is not qualified for the rules that this is about."), {person.handle}};
        r.clears = CS_TEXT("It goes to a lead who is.");
    }
    return r;
}

Requirement mayCountersign(const Person &person, Instant now)
{
    Requirement r;
    r.rule = "R23";
    r.id = "signer.qualified";
    r.title = CS_TEXT("The reader is a lead who may sign");
    r.state = RequirementState::NotMet;
    if (person.has(Role::Automation)) {
        r.rule = "R17";
        r.why = {CS_TEXT("%1 is an automation; it proposes only."), {person.handle}};
        r.clears = CS_TEXT("A person reads it blind.");
    } else if (!mayCause(proposalTransitions, ProposalEvent::Read, moversOf(person))) {
        r.why = {CS_TEXT("%1 is not a team lead."), {person.handle}};
        r.clears = CS_TEXT("Ask a team lead who took no part.");
    } else if (now < person.signsFrom) {
        r.why = {CS_TEXT("%1 may sign from %2 on (72 h after enrolment or promotion)."), {person.handle, Text::time(person.signsFrom)}};
        r.clears = CS_TEXT("Another lead signs meanwhile.");
    } else {
        r.state = RequirementState::Met;
    }
    return r;
}

} // namespace countersign
