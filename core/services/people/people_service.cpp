#include "services/people/people_service.h"

#include "log/sealed_key.h"
#include "services/people/handles.h"
#include "services/reversal/effects.h"
#include "services/frame/facts.h"
#include "services/signoff/overrides.h"

#include <algorithm>
#include <set>

namespace countersign {

Result<> mayManagePeople(const Session &session)
{
    if (session.person().has(Role::Administrator) || session.person().has(Role::Lead))
        return {};
    return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is neither an administrator nor a team lead."), {session.person().handle}},
                CS_TEXT("Only they enrol and approve people."));
}

Result<Person> findPerson(Workspace &workspace, const std::string &handle)
{
    if (auto person = workspace.people().find(handle))
        return *std::move(person);
    return fail(ErrorCode::NotFound, {CS_TEXT("Nobody here is called \"%1\"."), {handle}}, CS_TEXT("\"person list\" shows who is enrolled."));
}

Result<> goodRoles(const std::set<Role> &roles)
{
    if (roles.empty())
        return fail(ErrorCode::Usage, CS_TEXT("A person needs a role."), CS_TEXT("Give --role moderator, lead, trainer, trainee, auditor or administrator."));
    if (roles.contains(Role::Automation) && roles.size() > 1)
        return fail(ErrorCode::Refused, CS_TEXT("An automation holds no other role."), CS_TEXT("It proposes only (R17)."));
    return {};
}

Result<> administratorRemains(Workspace &workspace, const Person &without)
{
    const auto people = workspace.people().all();
    const bool another = std::any_of(people.begin(), people.end(), [&](const Person &p) {
        return p.active() && p.has(Role::Administrator) && p.id != without.id;
    });
    if (!without.has(Role::Administrator) || another)
        return {};
    return fail(ErrorCode::Conflict, {CS_TEXT("%1 is the last administrator."), {without.handle}}, CS_TEXT("Enrol another one first."));
}

Result<std::vector<Person>> PeopleService::list()
{
    return m_workspace.read<std::vector<Person>>([&]() -> Result<std::vector<Person>> { return m_workspace.people().all(); });
}

Result<Receipt> PeopleService::enrol(const Session &session, const Enrolment &enrolment, const std::string &requestId)
{
    const Request request{"person.add", enrolment.handle, &session, requestId, {}};
    if (const auto may = mayManagePeople(session); !may) // a refusal like any other: recorded
        return m_workspace.change(request, [&](Unit &) -> Result<Receipt> { return fail(may.error()); });
    CS_CHECK(checkHandle(enrolment.handle));
    CS_CHECK(goodRoles(enrolment.roles));
    // The slow part, sealing the key, happens before the transaction.
    const SecretKey key = SecretKey::generate();
    const auto strength = m_workspace.kind() == WorkspaceKind::Real ? SealStrength::Interactive : SealStrength::Minimum;
    CS_TRY(const std::string sealedKey, sealKey(key, enrolment.passphrase, strength));
    return m_workspace.change(request, [&](Unit &unit) -> Result<Receipt> {
        if (m_workspace.people().find(enrolment.handle))
            return fail(ErrorCode::Conflict, {CS_TEXT("Somebody called \"%1\" is enrolled already."), {enrolment.handle}}, CS_TEXT("Choose another handle."));
        const bool setUp = m_workspace.beingSetUp();
        const PersonId id(unit.nextId("person"));
        const Instant signsFrom = setUp ? unit.now : unit.now + m_workspace.policyAt(unit.now).signoff().newSignerWait;
        Changes changes;
        changes.insert("person", {{"id", id.value}, {"handle", enrolment.handle}, {"roles", roleList(enrolment.roles)},
                                  {"languages", joined(enrolment.languages)}, {"qualifications", joined(enrolment.qualifications)},
                                  {"public_key", key.publicKey().hex()}, {"state", setUp ? "active" : "pending"},
                                  {"enrolled_at", toMs(unit.now)}, {"enrolled_by", session.id().value}, {"signs_from", toMs(signsFrom)}});
        changes.insert("person_public_key", {{"fingerprint", key.publicKey().fingerprint()}, {"person", id.value},
                                             {"public_key", key.publicKey().hex()}, {"since", toMs(unit.now)}});
        CS_TRY([[maybe_unused]] const auto seq, unit.append("person.enrolled", {{"person", id.value}}, changes));
        m_workspace.people().storeSealedKey(id, sealedKey);
        unit.receipt().made = {{"person", enrolment.handle}, {"id", id.str()}, {"fingerprint", key.publicKey().fingerprint()},
                               {"state", setUp ? "active" : "pending"}, {"since", rfc3339(unit.now)}, {"signs_from", rfc3339(signsFrom)}};
        return unit.finish();
    });
}

Result<Receipt> PeopleService::approve(const Session &session, const std::string &handle, const std::string &requestId)
{
    return m_workspace.change({"person.approve", handle, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_CHECK(mayManagePeople(session));
        CS_TRY(const Person person, findPerson(m_workspace, handle));
        if (const auto change = m_workspace.people().waitingChange(person.id))
            return approveChange(unit, session, person, *change);
        if (person.state != "pending")
            return fail(ErrorCode::Conflict, {CS_TEXT("%1 is %2 already."), {handle, person.state}}, CS_TEXT("Nothing was changed."));
        Requirement two;
        two.rule = "R23";
        two.id = "enrolment.two_people";
        two.title = CS_TEXT("Two other people enrol somebody");
        if (person.enrolledBy == session.id() || person.id == session.id()) {
            two.state = RequirementState::NotMet;
            two.why = {CS_TEXT("%1 enrolled %2; a second person approves."), {session.person().handle, handle}};
            two.clears = CS_TEXT("Ask another lead or administrator.");
            return fail(ErrorCode::Refused, two.why, two.clears, {two});
        }
        Changes changes;
        changes.update("person", person.id.value, {{"state", "active"}});
        CS_TRY([[maybe_unused]] const auto seq, unit.append("person.approved", {{"person", person.id.value}}, changes));
        unit.receipt().made = {{"person", person.handle}, {"state", "active"}, {"signs_from", rfc3339(person.signsFrom)}};
        return unit.finish();
    });
}

Result<Receipt> PeopleService::revoke(const Session &session, const std::string &handle, Instant untrustedSince, const std::string &requestId)
{
    return m_workspace.change({"person.revoke", handle, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Person person, findPerson(m_workspace, handle));
        if (person.id != session.id())
            CS_CHECK(mayManagePeople(session));
        if (person.state == "revoked")
            return fail(ErrorCode::Conflict, {CS_TEXT("The key of %1 is revoked already."), {handle}}, CS_TEXT("Nothing was changed."));
        if (untrustedSince > unit.now)
            return fail(ErrorCode::Usage, CS_TEXT("A key cannot become untrusted in the future."), CS_TEXT("Give the time since which it is not trusted."));
        CS_CHECK(administratorRemains(m_workspace, person));
        Changes changes;
        changes.update("person", person.id.value, {{"state", "revoked"}, {"untrusted_since", toMs(untrustedSince)}});
        // R23: what the key decided since then supports nothing any more.
        std::set<DecisionId> unsupporting;
        auto decided = unit.db().prepare("SELECT id FROM decision WHERE person = ?1 AND decided_at >= ?2 AND (verdict = 'violation' OR actions <> '')"
                                         " AND state <> 'undone' ORDER BY id");
        decided.bind(person.id, untrustedSince);
        while (decided.step())
            unsupporting.insert(decided.id<DecisionId>(0));
        for (const DecisionId id : unsupporting)
            changes.update("decision", id.value, {{"signature_void", 1}});
        const auto restsOnIt = [&](const std::vector<DecisionId> &grounds) {
            return std::any_of(grounds.begin(), grounds.end(), [&](DecisionId id) { return unsupporting.contains(id); });
        };
        // R21: nor does what it overrode.
        auto overridden = unit.db().prepare("SELECT id FROM requirement_override WHERE person = ?1 AND at >= ?2 AND void = 0 ORDER BY id");
        overridden.bind(person.id, untrustedSince);
        while (overridden.step())
            changes.update("requirement_override", overridden.integer(0), {{"void", 1}});
        // R3: nor does what it stated complete, for release or for anything else.
        auto stated = unit.db().prepare("SELECT source, stated_at, until_at FROM appeals_complete WHERE person = ?1 AND stated_at >= ?2 AND void = 0"
                                        " ORDER BY stated_at, source, until_at");
        stated.bind(person.id, untrustedSince);
        while (stated.step())
            changes.update("appeals_complete",
                           Json{{"source", stated.string(0)}, {"stated_at", stated.integer(1)}, {"person", person.id.value}, {"until_at", stated.integer(2)}},
                           {{"void", 1}});
        const auto leansOnOverride = [&](const Proposal &proposal) {
            const auto all = m_workspace.proposals().overrides(proposal.id);
            return std::any_of(all.begin(), all.end(), [&](const Override &one) {
                return one.person == person.id && one.at >= untrustedSince && restsOn(m_workspace, proposal, one);
            });
        };
        // Whatever the key countersigned since then and was not released yet is void; bans in force by it are suspended.
        NewRows rows(unit);
        for (const Proposal &proposal : m_workspace.proposals().open()) {
            bool tainted = proposal.proposer == person.id && proposal.createdAt >= untrustedSince;
            for (const Countersignature &signature : m_workspace.proposals().countersignatures(proposal.id))
                tainted = tainted || (signature.person == person.id && signature.signedAt >= untrustedSince);
            tainted = tainted || leansOnOverride(proposal) || (proposal.kind == ProposalKind::Account && restsOnIt(proposal.grounds));
            if (!tainted || proposal.state == ProposalState::Draft || proposal.state == ProposalState::Returned)
                continue;
            CS_CHECK(moveProposal(changes, proposal, ProposalEvent::Void, {{"closed_why", "a signature became untrusted"}, {"reader", nullptr}, {"stage", nullptr}}));
            CS_CHECK(afterClosing(unit, rows, changes, proposal, false));
        }
        // Both signatures count: the proposer's, and each countersigner's. One that waits suspended for an appeal must not
        // come back when that is answered.
        for (const Sanction &ban : m_workspace.sanctions().all({}, true)) {
            if (ban.action != ActionKind::Ban || !ban.binding() || !ban.proposal.valid())
                continue;
            const auto proposal = m_workspace.proposals().find(ban.proposal);
            bool tainted = proposal->proposer == person.id && proposal->createdAt >= untrustedSince;
            for (const Countersignature &signature : m_workspace.proposals().countersignatures(ban.proposal))
                tainted = tainted || (signature.person == person.id && signature.signedAt >= untrustedSince);
            tainted = tainted || leansOnOverride(*proposal) || (restsOnIt(proposal->grounds) && !enoughAsOfRelease(m_workspace, ban, unsupporting, unit.now));
            if (!tainted)
                continue;
            const Json why = {{"changed_why", "a signature of it became untrusted"}};
            if (ban.state != SanctionState::InForce) {
                changes.update("sanction", ban.id.value, why);
                continue;
            }
            CS_CHECK(moveSanction(changes, ban, SanctionEvent::Suspend, why));
            addOrder(unit, rows, changes, {"account", ban.account.value, ban.account, "restore", {}, ban.id, {}, {}});
        }
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("person.revoked", {{"person", person.id.value}, {"untrusted_since", rfc3339(untrustedSince)}}, changes));
        unit.receipt().made = {{"person", person.handle}, {"state", "revoked"}, {"untrusted_since", rfc3339(untrustedSince)}};
        return unit.finish();
    });
}

} // namespace countersign
