#include "services/signoff/overrides.h"

#include "log/override_binding.h"
#include "services/frame/facts.h"
#include "services/review/finding_rules.h"
#include "services/signoff/seeded_checks.h"
#include "services/signoff/sight.h"
#include "services/signoff/signoff_asked.h"
#include "services/signoff/signoff_look.h"
#include "services/signoff/signoff_rules.h"

#include <algorithm>

namespace countersign {

namespace {

Requirement permitted(const std::string &id)
{
    Requirement r;
    r.rule = "R21";
    r.id = "override.permitted";
    r.title = CS_TEXT("Only the least look, the cap for a pair and the rotation are overridden");
    r.state = RequirementState::Met;
    if (!overridable(id))
        notMet(r, {CS_TEXT("\"%1\" is never overridden."), {id}},
               CS_TEXT("What can be: look.least, signer.pair and signer.turn. Anything else is met, or the proposal does not go on."));
    return r;
}

// R13: took part in the proposal or its grounds, however: made it, read it, signed it, decided, reported, declared a conflict.
Requirement overriderUninvolved(Workspace &workspace, const Person &person, const Proposal &proposal, PersonId reader)
{
    Requirement r;
    r.rule = "R13";
    r.id = "override.uninvolved";
    r.title = CS_TEXT("Who overrides took no part");
    r.state = RequirementState::Met;
    const Text clears = CS_TEXT("A lead who took no part decides about it.");
    if (proposal.proposer == person.id)
        notMet(r, {CS_TEXT("%1 made %2."), {person.handle, proposal.id.str()}}, clears);
    else if (reader == person.id)
        notMet(r, {CS_TEXT("It stands in the way of %1; nobody lets it go for themselves."), {person.handle}}, clears);
    else if (workspace.proposals().reading(proposal.id, person.id))
        notMet(r, {CS_TEXT("%1 has read %2."), {person.handle, proposal.id.str()}}, clears);
    for (const DecisionId ground : proposal.grounds) {
        if (r.state == RequirementState::NotMet)
            break;
        if (const auto why = conflictWith(workspace, person, ground, PartFor::Signing))
            notMet(r, *why, clears);
        else if (workspace.db().exists("SELECT 1 FROM part WHERE decision = ?1 AND person = ?2 AND role = 'read'", ground, person.id))
            notMet(r, {CS_TEXT("%1 has read %2."), {person.handle, ground.str()}}, clears);
    }
    return r;
}

// Who let a requirement go signs for it, as a countersigner does: by the same role and the same waiting time (R23).
Requirements overriderRequirements(Workspace &workspace, const Person &person, const Proposal &proposal, PersonId reader, Instant now)
{
    return {overriderUninvolved(workspace, person, proposal, reader), mayCountersign(person, now)};
}

// What that requirement says of that reader, before any override.
Requirement bare(Workspace &workspace, const Proposal &proposal, const Person &reader, const std::string &id, Instant now)
{
    if (id == "look.least")
        return leastLooked(workspace, proposal, reader);
    if (id == "signer.pair")
        return pairNotWorn(workspace, reader, proposal, now);
    return turnOf(workspace, reader, proposal, now);
}

OverrideOffer offerOf(const Person &reader, const Requirement &r) { return {r.id, reader.handle, r.title, r.why}; }

} // namespace

void applyOverride(Workspace &workspace, const Proposal &proposal, PersonId reader, Requirement &requirement)
{
    if (requirement.state != RequirementState::NotMet || !overridable(requirement.id))
        return;
    for (const Override &one : workspace.proposals().overrides(proposal.id)) {
        if (one.isVoid || one.reader != reader || one.requirement != requirement.id)
            continue;
        const auto reading = workspace.proposals().reading(proposal.id, reader);
        const auto reason = workspace.log().open(one.reasonVault);
        requirement.state = RequirementState::Met;
        requirement.clears = {};
        requirement.why = reading && reading->state == "revealed"
                              ? Text{CS_TEXT("Overridden by %1, because: %2"),
                                     {workspace.people().handle(one.person), reason ? stringOr(*reason, "reason") : std::string("…")}}
                              : CS_TEXT("Overridden by somebody who took no part.");
        return;
    }
}

void applyOverrides(Workspace &workspace, const Proposal &proposal, PersonId reader, Requirements &requirements)
{
    for (Requirement &one : requirements)
        applyOverride(workspace, proposal, reader, one);
}

bool restsOn(Workspace &workspace, const Proposal &proposal, const Override &one)
{
    const auto signatures = workspace.proposals().countersignatures(proposal.id);
    const auto signature = std::find_if(signatures.begin(), signatures.end(), [&](const Countersignature &s) { return s.person == one.reader; });
    const auto reader = signature == signatures.end() ? std::nullopt : workspace.people().find(one.reader);
    if (!reader)
        return false;
    // Whose turn it was then is not asked again: who needed that override has read by it.
    return one.requirement == "signer.turn"
           || bare(workspace, proposal, *reader, one.requirement, signature->signedAt).state == RequirementState::NotMet;
}

Requirement overridesStand(Workspace &workspace, const Proposal &proposal)
{
    Requirement r;
    r.rule = "R21";
    r.id = "override.stands";
    r.title = CS_TEXT("What was overridden stands under a signature that counts");
    const auto all = workspace.proposals().overrides(proposal.id);
    for (const Override &one : all) {
        if (!restsOn(workspace, proposal, one))
            continue;
        const bool another = std::any_of(all.begin(), all.end(), [&](const Override &o) {
            return !o.isVoid && o.reader == one.reader && o.requirement == one.requirement;
        });
        r.state = another ? RequirementState::Met : RequirementState::NotMet;
        if (another)
            continue;
        notMet(r, {CS_TEXT("The override %1 is void: the key that signed it had become untrusted."), {one.id.str()}},
               CS_TEXT("It can be proposed anew."));
        return r;
    }
    return r;
}

std::vector<OverrideOffer> overrideOffers(Workspace &workspace, const Person &viewer, const Proposal &proposal)
{
    std::vector<OverrideOffer> out;
    const Instant now = workspace.now();
    if (proposal.closed() || !allMet(overriderRequirements(workspace, viewer, proposal, {}, now)))
        return out;
    if (proposal.reader.valid()) { // somebody is at it, and cannot go on
        const auto reader = workspace.people().find(proposal.reader);
        const auto items = workspace.proposals().items(proposal.id, proposal.reader);
        if (!reader || std::any_of(items.begin(), items.end(), [](const ReadingItem &item) { return !item.verdict; }))
            return out;
        Requirements list{leastLooked(workspace, proposal, *reader), pairNotWorn(workspace, *reader, proposal, now)};
        applyOverrides(workspace, proposal, reader->id, list);
        for (const Requirement &r : unmet(list))
            out.push_back(offerOf(*reader, r));
        return out;
    }
    if (!wantedStage(workspace, proposal))
        return out;
    for (const Person &one : workspace.people().all()) {
        if (!one.active() || !one.has(Role::Lead))
            continue;
        const Requirements missing = unmet(readerRequirements(workspace, one, proposal, now));
        if (missing.empty())
            return {}; // somebody could take it: nothing waits for an override
        const bool onlySuch = std::all_of(missing.begin(), missing.end(), [](const Requirement &r) { return overridable(r.id); });
        if (onlySuch && one.id != viewer.id)
            for (const Requirement &r : missing)
                out.push_back(offerOf(one, r));
    }
    return out;
}

Result<std::vector<OverrideOffer>> OverrideService::offers(const Session &session, ProposalId id)
{
    return m_workspace.read<std::vector<OverrideOffer>>([&]() -> Result<std::vector<OverrideOffer>> {
        if (SeededChecks(m_workspace).find(id)) // nothing of it can be signed, so nothing is let go
            return std::vector<OverrideOffer>();
        CS_TRY(const Proposal proposal, findProposal(m_workspace, id));
        auto out = overrideOffers(m_workspace, session.person(), proposal);
        if (!out.empty())
            CS_CHECK(recordSight(m_workspace, Viewer{session.person()}, id, "signoff.override"));
        return out;
    });
}

Result<Receipt> OverrideService::grant(const Session &session, ProposalId id, const std::string &requirement, const std::string &readerHandle,
                                       const std::string &reason, const std::string &requestId)
{
    const std::string target = id.str() + " " + requirement + " " + readerHandle;
    return m_workspace.change({"signoff.override", target, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (foldedSpace(reason).empty())
            return fail(ErrorCode::BadInput, CS_TEXT("An override says why."), CS_TEXT("Give it with --reason."));
        const auto found = proposalOrCheck(m_workspace, id);
        if (!found)
            return fail(findProposal(m_workspace, id).error());
        const Proposal &proposal = *found;
        const Requirement allowed = permitted(requirement);
        if (allowed.state == RequirementState::NotMet)
            return fail(ErrorCode::Refused, allowed.why, allowed.clears, {allowed});
        const auto reader = m_workspace.people().find(readerHandle);
        if (!reader)
            return fail(ErrorCode::NotFound, {CS_TEXT("There is nobody called \"%1\"."), {readerHandle}}, CS_TEXT("Name the reader it stands in the way of."));
        const auto list = overriderRequirements(m_workspace, session.person(), proposal, reader->id, unit.now);
        if (!allMet(list)) {
            const Requirement first = unmet(list).front();
            return fail(ErrorCode::Refused, {CS_TEXT("You can't override anything of %1: %2"), {id.str(), first.why}}, first.clears, list);
        }
        if (proposal.closed())
            return fail(ErrorCode::Conflict, {CS_TEXT("%1 is %2."), {id.str(), Text::word(name(proposal.state))}}, CS_TEXT("Nothing was signed."));
        CS_CHECK(notRunOut(proposal, unit.now));
        Requirement standing = bare(m_workspace, proposal, *reader, requirement, unit.now);
        applyOverride(m_workspace, proposal, reader->id, standing);
        if (standing.state != RequirementState::NotMet || reader->id == proposal.proposer || SeededChecks::is(proposal))
            return fail(ErrorCode::Conflict, {CS_TEXT("\"%1\" does not stand in the way of %2."), {requirement, readerHandle}},
                        CS_TEXT("Nothing was signed; an override is not given in advance."));
        const Sealed sealed = unit.seal({{"reason", reason}});
        const OverrideId made(unit.nextId("requirement_override"));
        Json row = {{"id", made.value}, {"proposal", id.value}, {"requirement", requirement}, {"reader", reader->id.value},
                    {"person", session.id().value}, {"bound_hash", hex(proposal.boundHash)}, {"reason_hash", hex(sealed.commitment)},
                    {"reason_vault", sealed.vault}, {"at", toMs(unit.now)}};
        const Hash bound = overrideBoundHash(overrideBound(m_workspace.origin(), row));
        row["signature"] = hex(bytesOf(session.key().sign(bytesOf(bound))));
        Changes changes;
        changes.insert("requirement_override", std::move(row));
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("requirement.overridden",
                           {{"override", made.value}, {"proposal", id.value}, {"requirement", requirement}, {"content", sealed.json()}}, changes));
        unit.receipt().made = {{"override", made.str()}, {"proposal", id.str()}, {"requirement", requirement}, {"reader", readerHandle}};
        return unit.finish();
    });
}

} // namespace countersign
