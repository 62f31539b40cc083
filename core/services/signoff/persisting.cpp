#include "services/signoff/persisting.h"

#include <algorithm>

namespace countersign {

namespace {

// The decision and those about the same subject whose content was the same.
std::vector<DecisionId> matterOf(Workspace &workspace, DecisionId id)
{
    std::vector<DecisionId> out{id};
    const auto decision = workspace.decisions().find(id);
    if (!decision)
        return out;
    for (const Decision &other : workspace.decisions().ofSubject(decision->subjectKind, decision->subject))
        if (other.id != id && sameMatter(workspace, id, other.id))
            out.push_back(other.id);
    return out;
}

struct Told {
    PersistingFinding finding;
    PersonId person;
    ProposalId proposal; // invalid: for an automation's suggestion
    bool closed = false; // revealed to them, or what it was for is over: it does not change any more
    bool arbiter = false;
};

// Findings about it, whatever it was read for; person invalid: of everybody. What somebody found blind who was asked whether
// to adopt a suggestion (R17) was found.
std::vector<Told> toldAbout(Workspace &workspace, PersonId person, DecisionId decision)
{
    std::vector<Told> out;
    auto rows = workspace.db().prepare("SELECT i.verdict, i.clause, i.severity, i.read_at, i.looked_s, r.state, r.stage, r.revealed_at, p.state,"
                                       " i.person, i.proposal FROM reading_item i JOIN reading r ON r.proposal = i.proposal AND r.person = i.person"
                                       " JOIN proposal p ON p.id = i.proposal WHERE i.decision = ?1"
                                       " AND i.verdict IS NOT NULL AND (?2 = 0 OR i.person = ?2)"
                                       " UNION ALL SELECT i.verdict, i.clause, i.severity, i.read_at, NULL, 'reading', 'first', NULL,"
                                       " CASE WHEN s.state IN ('open', 'reading') THEN 'reading' ELSE 'withdrawn' END, i.person, 0"
                                       " FROM suggestion_item i JOIN suggestion s ON s.id = i.suggestion WHERE i.decision = ?1"
                                       " AND i.verdict IS NOT NULL AND (?2 = 0 OR i.person = ?2) ORDER BY 4, 11");
    rows.bind(decision, person);
    while (rows.step()) {
        Told told;
        told.person = rows.id<PersonId>(9);
        told.proposal = rows.id<ProposalId>(10);
        told.finding = {parse<Verdict>(rows.text(0)).value_or(Verdict::NoViolation), rows.string(1),
                        static_cast<Severity>(rows.integerOrNull(2).value_or(1)), rows.instant(3), rows.integerOrNull(4)};
        const bool revealed = rows.text(5) == "revealed";
        const auto state = parse<ProposalState>(rows.text(8)).value_or(ProposalState::Voided);
        Proposal proposal;
        proposal.state = state;
        told.closed = revealed || proposal.closed() || state == ProposalState::Returned;
        told.arbiter = revealed && parse<ReadingStage>(rows.text(6)) == ReadingStage::Arbiter;
        if (told.arbiter)
            told.finding.readAt = std::max(told.finding.readAt, rows.instant(7)); // settled when it was told
        out.push_back(std::move(told));
    }
    return out;
}

bool otherwise(const PersistingFinding &finding, const Decision &decision)
{
    return finding.verdict != decision.verdict || (decision.verdict == Verdict::Violation && finding.severity != decision.severity);
}

} // namespace

bool sameMatter(Workspace &workspace, DecisionId one, DecisionId other)
{
    if (one == other)
        return true;
    const auto a = workspace.decisions().find(one);
    const auto b = workspace.decisions().find(other);
    if (!a || !b || a->subjectKind != b->subjectKind || a->subject != b->subject)
        return false;
    const auto before = workspace.log().open(a->evidenceVault);
    const auto after = workspace.log().open(b->evidenceVault);
    if (!before || !after)
        return false;
    const std::string content = stringOr(*before, "content_sha256");
    return content.empty() ? before->value("subject", Json::object()) == after->value("subject", Json::object())
                           : content == stringOr(*after, "content_sha256");
}

std::optional<PersistingFinding> foundBefore(Workspace &workspace, PersonId person, DecisionId decision, ProposalId now)
{
    std::optional<PersistingFinding> first;
    for (const DecisionId id : matterOf(workspace, decision))
        for (const Told &told : toldAbout(workspace, person, id))
            if (told.proposal != now && (!first || told.finding.readAt < first->readAt))
                first = told.finding;
    return first;
}

namespace {

// `readsNow`: what they find may still change, and does not count yet.
bool unsettled(Workspace &workspace, const Proposal &proposal, PersonId readsNow)
{
    for (const DecisionId ground : proposal.grounds) {
        const auto decision = workspace.decisions().find(ground);
        if (!decision)
            continue;
        std::optional<Instant> dissented;
        std::optional<Instant> settled;
        const auto hear = [&](const Told &told) {
            const bool differs = otherwise(told.finding, *decision);
            // Who laid this proposal down again, or lost it, found what they found.
            const bool gaveUp = told.proposal == proposal.id && told.person != readsNow;
            if (differs && (told.closed || gaveUp))
                dissented = std::max(dissented.value_or(told.finding.readAt), told.finding.readAt);
            if (!differs && told.arbiter)
                settled = std::max(settled.value_or(told.finding.readAt), told.finding.readAt);
        };
        for (const DecisionId id : matterOf(workspace, ground))
            for (const Told &told : toldAbout(workspace, {}, id))
                hear(told);
        if (!dissented)
            continue;
        for (const Reading &reading : workspace.proposals().readings(proposal.id)) // or the arbiter of this one
            if (reading.stage == ReadingStage::Arbiter && reading.agrees.value_or(false) && reading.revealedAt)
                settled = std::max(settled.value_or(*reading.revealedAt), *reading.revealedAt);
        if (!settled || *settled < *dissented)
            return true;
    }
    return false;
}

} // namespace

bool dissentUnsettled(Workspace &workspace, const Proposal &proposal) { return unsettled(workspace, proposal, proposal.reader); }

Requirement dissentsSettled(Workspace &workspace, const Proposal &proposal)
{
    Requirement r;
    r.rule = "R6";
    r.id = "dissents.settled";
    r.title = CS_TEXT("Nobody who read it found otherwise, or an arbiter settled that");
    r.state = RequirementState::Met;
    if (unsettled(workspace, proposal, {}))
        notMet(r, {CS_TEXT("Somebody who read %1 found otherwise, and no arbiter has read it since."), {proposal.id.str()}},
               CS_TEXT("It can be proposed anew; an arbiter reads it then."));
    return r;
}

Requirement arbiterIsFresh(Workspace &workspace, const Person &person, const Proposal &proposal)
{
    Requirement r;
    r.rule = "R6";
    r.id = "arbiter.fresh";
    r.title = CS_TEXT("The arbiter has not judged any ground for another proposal");
    if (proposal.state != ProposalState::Arbitration)
        return r; // not applicable
    r.state = RequirementState::Met;
    for (const DecisionId ground : proposal.grounds)
        if (foundBefore(workspace, person.id, ground, proposal.id)) {
            notMet(r, {CS_TEXT("%1 has judged %2 for another proposal."), {person.handle, ground.str()}}, CS_TEXT("It goes to a lead who has not."));
            break;
        }
    const auto reading = workspace.proposals().reading(proposal.id, person.id);
    const auto items = workspace.proposals().items(proposal.id, person.id);
    const bool began = reading && reading->state == "reading" && reading->stage != ReadingStage::Arbiter
                       && std::any_of(items.begin(), items.end(), [](const ReadingItem &item) { return item.verdict.has_value(); });
    if (r.state == RequirementState::Met && began)
        notMet(r, {CS_TEXT("%1 has begun to read %2 before."), {person.handle, proposal.id.str()}}, CS_TEXT("It goes to a lead who has not."));
    return r;
}

} // namespace countersign
