// Other roles and new keys for people who are enrolled: one proposes, another approves (R23).
#include "log/sealed_key.h"
#include "services/people/people_service.h"

#include <algorithm>

namespace countersign {

namespace {

// R23: neither who proposed it nor whom it is about approves a change.
Requirement bySecondPerson(const Session &session, const Person &person, const PersonChange &change)
{
    Requirement r;
    r.rule = "R23";
    r.id = change.newKey ? "key.two_people" : "roles.two_people";
    r.title = change.newKey ? CS_TEXT("Two other people give somebody a new key") : CS_TEXT("Two other people change somebody's roles");
    r.state = RequirementState::Met;
    if (session.id() == person.id)
        r.why = {CS_TEXT("It is %1 whom it is about."), {person.handle}};
    else if (session.id() == change.proposedBy)
        r.why = {CS_TEXT("%1 proposed it; a second person approves."), {session.person().handle}};
    else
        return r;
    r.state = RequirementState::NotMet;
    r.clears = CS_TEXT("Ask another lead or administrator.");
    return r;
}

Requirement byAnother(const Session &session, const Person &person, const char *id)
{
    Requirement r;
    r.rule = "R23";
    r.id = id;
    r.title = CS_TEXT("Two other people change what somebody may do");
    r.state = session.id() == person.id ? RequirementState::NotMet : RequirementState::Met;
    if (r.state == RequirementState::NotMet) {
        r.why = CS_TEXT("Nobody changes their own roles or key.");
        r.clears = CS_TEXT("One other person proposes it, a second approves.");
    }
    return r;
}

Json rowOf(const PersonChange &change, Instant now)
{
    Json row = {{"id", change.id}, {"person", change.person.value}, {"kind", change.newKey ? "key" : "roles"}, {"roles", roleList(change.roles)},
                {"languages", joined(change.languages)}, {"qualifications", joined(change.qualifications)},
                {"proposed_by", change.proposedBy.value}, {"proposed_at", toMs(now)}, {"state", "proposed"}};
    if (change.newKey)
        row["public_key"] = change.publicKey.hex();
    return row;
}

// What the person's row becomes. Who is new to signing, or signs with a new key, waits (R23).
Json effectOf(Workspace &workspace, const Person &person, const PersonChange &change, Instant now)
{
    Json columns = {{"roles", roleList(change.roles)}, {"languages", joined(change.languages)}, {"qualifications", joined(change.qualifications)}};
    if (change.newKey) {
        columns["public_key"] = change.publicKey.hex();
        columns["state"] = "active";
        columns["untrusted_since"] = nullptr;
    }
    const bool promoted = change.roles.contains(Role::Lead) && !person.has(Role::Lead);
    if ((change.newKey || promoted) && !workspace.beingSetUp())
        columns["signs_from"] = toMs(now + workspace.policyAt(now).signoff().newSignerWait);
    return columns;
}

} // namespace

Result<Receipt> PeopleService::change(const Session &session, const std::string &handle, const PersonPatch &patch, const std::string &requestId)
{
    return m_workspace.change({"person.change", handle, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_CHECK(mayManagePeople(session));
        CS_TRY(const Person person, findPerson(m_workspace, handle));
        PersonChange change;
        change.person = person.id;
        change.proposedBy = session.id();
        change.roles = patch.roles.value_or(person.roles);
        change.languages = patch.languages.value_or(person.languages);
        change.qualifications = patch.qualifications.value_or(person.qualifications);
        CS_CHECK(goodRoles(change.roles));
        if (!person.active())
            return fail(ErrorCode::Conflict, {CS_TEXT("%1 is %2; there is nothing to change."), {handle, person.state}}, CS_TEXT("Approve them, or give them a new key, first."));
        if (change.roles == person.roles && change.languages == person.languages && change.qualifications == person.qualifications)
            return fail(ErrorCode::Usage, {CS_TEXT("%1 is all that already."), {handle}}, CS_TEXT("Give --role, --language or --qualification."));
        if (person.has(Role::Automation) != change.roles.contains(Role::Automation))
            return fail(ErrorCode::Refused, CS_TEXT("A person does not become an automation, nor an automation a person."), CS_TEXT("Enrol it under a name of its own (R17)."));
        if (!change.roles.contains(Role::Administrator))
            CS_CHECK(administratorRemains(m_workspace, person));
        const bool setUp = m_workspace.beingSetUp() && session.person().has(Role::Administrator);
        if (const auto other = byAnother(session, person, "roles.two_people"); !setUp && other.state == RequirementState::NotMet)
            return fail(ErrorCode::Refused, other.why, other.clears, {other});
        if (m_workspace.people().waitingChange(person.id))
            return fail(ErrorCode::Conflict, {CS_TEXT("A change of %1 waits for approval already."), {handle}}, CS_TEXT("Approve or decline it first."));
        Changes changes;
        unit.receipt().made = {{"person", person.handle}, {"state", setUp ? "changed" : "proposed"}};
        if (setUp) {
            changes.update("person", person.id.value, effectOf(m_workspace, person, change, unit.now));
            CS_TRY([[maybe_unused]] const auto seq, unit.append("person.changed", {{"person", person.id.value}}, changes));
            return unit.finish();
        }
        change.id = unit.nextId("person_change");
        changes.insert("person_change", rowOf(change, unit.now));
        CS_TRY([[maybe_unused]] const auto seq, unit.append("person.change_proposed", {{"person", person.id.value}, {"change", change.id}}, changes));
        return unit.finish();
    });
}

Result<Receipt> PeopleService::rekey(const Session &session, const std::string &handle, const std::string &newPassphrase, const std::string &requestId)
{
    const Request request{"person.rekey", handle, &session, requestId, {}};
    // The slow part, sealing the key, happens before the transaction.
    const SecretKey key = SecretKey::generate();
    const auto strength = m_workspace.kind() == WorkspaceKind::Real ? SealStrength::Interactive : SealStrength::Minimum;
    CS_TRY(const std::string sealed, sealKey(key, newPassphrase, strength));
    return m_workspace.change(request, [&](Unit &unit) -> Result<Receipt> {
        CS_CHECK(mayManagePeople(session));
        CS_TRY(const Person person, findPerson(m_workspace, handle));
        if (person.state == "pending")
            return fail(ErrorCode::Conflict, {CS_TEXT("%1 is not approved yet."), {handle}}, CS_TEXT("Approve the enrolment first."));
        if (const auto other = byAnother(session, person, "key.two_people"); other.state == RequirementState::NotMet)
            return fail(ErrorCode::Refused, other.why, other.clears, {other});
        if (m_workspace.people().waitingChange(person.id))
            return fail(ErrorCode::Conflict, {CS_TEXT("A change of %1 waits for approval already."), {handle}}, CS_TEXT("Approve or decline it first."));
        PersonChange change;
        change.id = unit.nextId("person_change");
        change.person = person.id;
        change.newKey = true;
        change.roles = person.roles;
        change.languages = person.languages;
        change.qualifications = person.qualifications;
        change.publicKey = key.publicKey();
        change.proposedBy = session.id();
        Changes changes;
        changes.insert("person_change", rowOf(change, unit.now));
        CS_TRY([[maybe_unused]] const auto seq, unit.append("person.rekey_proposed", {{"person", person.id.value}, {"change", change.id}}, changes));
        m_workspace.people().storeWaitingKey(change.id, sealed);
        unit.receipt().made = {{"person", person.handle}, {"state", "proposed"}, {"new_fingerprint", key.publicKey().fingerprint()}};
        return unit.finish();
    });
}

Result<Receipt> PeopleService::approveChange(Unit &unit, const Session &session, const Person &person, const PersonChange &change)
{
    if (const auto second = bySecondPerson(session, person, change); second.state == RequirementState::NotMet)
        return fail(ErrorCode::Refused, second.why, second.clears, {second});
    if (!change.roles.contains(Role::Administrator))
        CS_CHECK(administratorRemains(m_workspace, person));
    Changes changes;
    changes.update("person_change", change.id, {{"state", "approved"}, {"decided_by", session.id().value}, {"decided_at", toMs(unit.now)}});
    changes.update("person", person.id.value, effectOf(m_workspace, person, change, unit.now));
    if (change.newKey) {
        const auto sealed = m_workspace.people().takeWaitingKey(change.id);
        if (!sealed)
            return fail(ErrorCode::NotFound, {CS_TEXT("The new key of %1 is not kept in this workspace."), {person.handle}},
                        CS_TEXT("Decline the change and give a new key anew."));
        changes.insert("person_public_key", {{"fingerprint", change.publicKey.fingerprint()}, {"person", person.id.value},
                                             {"public_key", change.publicKey.hex()}, {"since", toMs(unit.now)}});
        m_workspace.people().storeSealedKey(person.id, *sealed);
    }
    CS_TRY([[maybe_unused]] const auto seq,
           unit.append(change.newKey ? "person.rekeyed" : "person.changed", {{"person", person.id.value}, {"change", change.id}}, changes));
    const auto now = m_workspace.people().find(person.id);
    unit.receipt().made = {{"person", person.handle}, {"state", now->state}, {"signs_from", rfc3339(now->signsFrom)}};
    return unit.finish();
}

Result<Receipt> PeopleService::decline(const Session &session, const std::string &handle, const std::string &requestId)
{
    return m_workspace.change({"person.decline", handle, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_CHECK(mayManagePeople(session));
        CS_TRY(const Person person, findPerson(m_workspace, handle));
        const auto change = m_workspace.people().waitingChange(person.id);
        if (!change)
            return fail(ErrorCode::Conflict, {CS_TEXT("No change of %1 waits."), {handle}}, CS_TEXT("Nothing was changed."));
        Changes changes;
        changes.update("person_change", change->id, {{"state", "declined"}, {"decided_by", session.id().value}, {"decided_at", toMs(unit.now)}});
        static_cast<void>(m_workspace.people().takeWaitingKey(change->id));
        CS_TRY([[maybe_unused]] const auto seq, unit.append("person.change_declined", {{"person", person.id.value}, {"change", change->id}}, changes));
        unit.receipt().made = {{"person", person.handle}, {"state", person.state}};
        return unit.finish();
    });
}

} // namespace countersign
