#include "services/policy/policy_service.h"

#include "services/signoff/seeded_checks.h"

#include <algorithm>

namespace countersign {

namespace {

// Both by the book in force: the floor of R21 stands in every book.
std::chrono::seconds publicationWait(Workspace &workspace, const PolicyBook &coming, Instant now)
{
    return std::max(workspace.policyAt(now).publication().wait, coming.publication().wait);
}

Result<> mayEdit(const Session &session)
{
    if (session.person().has(Role::Administrator) || session.person().has(Role::Lead))
        return {};
    return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is neither an administrator nor a team lead."), {session.person().handle}},
                CS_TEXT("Only they change the policy book."));
}

} // namespace

Result<std::vector<PolicyVersionInfo>> PolicyService::versions()
{
    return m_workspace.read<std::vector<PolicyVersionInfo>>([&]() -> Result<std::vector<PolicyVersionInfo>> {
        std::vector<PolicyVersionInfo> out;
        auto rows = m_workspace.db().prepare("SELECT version, state, hash, in_force_from FROM policy_version ORDER BY version");
        while (rows.step())
            out.push_back({static_cast<int>(rows.integer(0)), rows.string(1), hashFromBytes(rows.blob(2)).value_or(Hash{}), rows.instantOrNull(3)});
        // The clock writes down that a version was replaced when it next runs; it is so from the moment on.
        const int inForce = m_workspace.policyNow().version();
        const Instant now = m_workspace.now();
        for (PolicyVersionInfo &info : out)
            if (info.state == "in_force" && info.version != inForce)
                info.state = *info.inForceFrom > now ? "published" : "superseded";
        return out;
    });
}

Result<Receipt> PolicyService::load(const Session &session, const std::string &json, const std::string &requestId)
{
    if (const auto may = mayEdit(session); !may) // a refusal like any other: recorded
        return m_workspace.change({"policy.load", {}, &session, requestId, {}}, [&](Unit &) -> Result<Receipt> { return fail(may.error()); });
    CS_TRY(const PolicyBook book, PolicyBook::parse(json));
    return m_workspace.change({"policy.load", std::to_string(book.version()), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_CHECK(checksStayRare(m_workspace.kind(), book));
        const auto newest = unit.db().number("SELECT max(version) FROM policy_version").value_or(0);
        if (book.version() <= newest)
            return fail(ErrorCode::Conflict, {CS_TEXT("Version %1 is not newer than version %2."), {std::to_string(book.version()), std::to_string(newest)}},
                        CS_TEXT("Raise \"version\" in the file; past versions never change."));
        unit.db().run("INSERT OR IGNORE INTO policy_text VALUES (?1, ?2)", Blob{bytesOf(book.hash())}, book.text());
        Changes changes;
        changes.insert("policy_version", {{"version", book.version()}, {"hash", hex(book.hash())}, {"state", "draft"},
                                          {"loaded_at", toMs(unit.now)}, {"loaded_by", session.id().value}});
        CS_TRY([[maybe_unused]] const auto seq, unit.append("policy.loaded", {{"version", book.version()}, {"sha256", hex(book.hash())}}, changes));
        unit.receipt().made = {{"version", book.version()}, {"hash", hex(book.hash())}, {"clauses", book.clauses().size()}, {"state", "draft"}};
        return unit.finish();
    });
}

Result<Receipt> PolicyService::publish(const Session &session, int version, const std::string &requestId)
{
    return m_workspace.change({"policy.publish", std::to_string(version), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_CHECK(mayEdit(session));
        auto row = unit.db().prepare("SELECT state, loaded_by FROM policy_version WHERE version = ?1");
        row.bind(version);
        if (!row.step())
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no version %1 of the policy book."), {std::to_string(version)}}, CS_TEXT("Load it first."));
        if (row.text(0) != "draft")
            return fail(ErrorCode::Conflict, {CS_TEXT("Version %1 is published already."), {std::to_string(version)}}, CS_TEXT("Nothing was changed."));
        if (row.id<PersonId>(1) == session.id()) {
            Requirement r;
            r.rule = "R21";
            r.id = "policy.two_people";
            r.title = CS_TEXT("Publishing takes two people");
            r.state = RequirementState::NotMet;
            r.why = {CS_TEXT("%1 loaded version %2; a second person publishes it."), {session.person().handle, std::to_string(version)}};
            r.clears = CS_TEXT("Ask another lead or administrator to read the differences and publish.");
            return fail(ErrorCode::Refused, r.why, r.clears, {r});
        }
        const auto newer = unit.db().number("SELECT max(version) FROM policy_version WHERE state <> 'draft'").value_or(0);
        if (version < newer)
            return fail(ErrorCode::Conflict, {CS_TEXT("Version %1 is older than version %2, which is published."), {std::to_string(version), std::to_string(newer)}},
                        CS_TEXT("Load its text again under a new version."));
        const PolicyBook *book = m_workspace.policyVersion(version);
        if (!book)
            return fail(ErrorCode::Corrupt, {CS_TEXT("The text of version %1 is missing."), {std::to_string(version)}}, CS_TEXT("Restore the last backup."));
        const Instant from = unit.now + publicationWait(m_workspace, *book, unit.now);
        Changes changes;
        changes.update("policy_version", Json{{"version", version}}, {{"state", "in_force"}, {"in_force_from", toMs(from)}});
        CS_TRY([[maybe_unused]] const auto seq, unit.append("policy.published", {{"version", version}, {"from", rfc3339(from)}}, changes));
        unit.receipt().made = {{"version", version}, {"in_force_from", rfc3339(from)}};
        unit.receipt().effectiveAt = from;
        return unit.finish();
    });
}

} // namespace countersign
