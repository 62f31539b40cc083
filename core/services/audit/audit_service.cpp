#include "services/audit/audit_service.h"

#include "log/checkpoint_note.h"
#include "services/orders/anchor.h"
#include "services/audit/audit_bundle.h"
#include "services/audit/audit_proof.h"
#include "store/migrator.h"

#include <optional>

namespace countersign {

namespace {

// A whole file can only be exchanged for an older copy of itself; what was kept of it elsewhere tells (R19).
Result<VerifyReport> besideItsAnchor(Connection &connection, Result<VerifyReport> report)
{
    const auto trouble = report && !report->stopped ? anchorTrouble(connection) : std::nullopt;
    if (!trouble)
        return report;
    if (report->intact && (trouble->older || trouble->nowhere)) {
        report->intact = false;
        report->what = trouble->what;
        if (trouble->older)
            report->firstBad = report->size + 1;
    } else {
        report->warnings.push_back(trouble->what);
    }
    return report;
}

} // namespace

Result<VerifyReport> AuditService::verify(const VerifyOptions &options)
{
    return m_workspace.read<VerifyReport>([&] { return besideItsAnchor(m_workspace.db(), LogVerifier(m_workspace.db()).run(options)); });
}

Result<VerifyReport> AuditService::verifyFile(const std::string &path, const VerifyOptions &options)
{
    CS_TRY(const auto connection, Connection::open(path, OpenMode::ReadOnly));
    CS_CHECK(checkIsWorkspace(*connection));
    try {
        return besideItsAnchor(*connection, LogVerifier(*connection).run(options));
    } catch (const StoreFailure &failure) {
        return fail(failure.error());
    }
}

Result<RebuildReport> AuditService::rebuildCheck(const std::function<bool(std::int64_t done, std::int64_t total)> &progress)
{
    return m_workspace.read<RebuildReport>([&] { return rebuildAndCompare(m_workspace.db(), m_workspace.log().schema(), progress); });
}

Result<LogPage> AuditService::list(const LogFilter &filter, const VeilOf &veil)
{
    return m_workspace.read<LogPage>([&] { return listLog(m_workspace.log(), filter, veil); });
}

Result<Json> AuditService::prove(std::int64_t seq)
{
    return m_workspace.read<Json>([&] { return proveEntry(m_workspace.log(), seq); });
}

bool AuditService::verifyProof(const Json &proof) { return isProof(proof); }

Result<std::string> AuditService::bundle(const std::string &folder, const BundleOptions &options)
{
    return m_workspace.read<std::string>([&] { return writeBundle(m_workspace, folder, options); });
}

Result<VerifyReport> AuditService::verifyBundle(const std::string &path, const VerifyOptions &options)
{
    return verifyWrittenBundle(path, options);
}

Result<Receipt> AuditService::checkpoint(const Session &session, const std::string &requestId)
{
    // The long part, before anybody else has to wait.
    VerifyOptions hashes;
    hashes.hashesOnly = true;
    std::optional<MerkleFrontier> verified;
    CS_TRY(const VerifyReport report, m_workspace.read<VerifyReport>([&]() -> Result<VerifyReport> {
        LogVerifier verifier(m_workspace.db());
        CS_TRY(VerifyReport found, verifier.run(hashes));
        verified = verifier.frontier();
        return found;
    }));
    if (!report.intact)
        return fail(ErrorCode::Unverified, {CS_TEXT("The log is not intact, so nothing was signed. %1"), {report.what}},
                    CS_TEXT("Run \"log verify\" and tell the auditor; keep a copy of the file."));
    CS_TRY(Receipt receipt, m_workspace.change({"log.checkpoint", {}, &session, requestId, {}},
                                               [&](Unit &unit) { return signHead(session, unit, *verified); }));
    const std::string anchor = anchorPath(m_workspace.db());
    receipt.made["anchor"] = writeAnchor(anchor, receipt.id("note")) ? Json(anchor) : Json(); // R19; the note is in the receipt all the same
    return receipt;
}

Result<Receipt> AuditService::signHead(const Session &session, Unit &unit, const MerkleFrontier &verified)
{
    const auto person = m_workspace.people().find(session.id());
    if (!person || !person->active() || person->publicKey != session.key().publicKey())
        return fail(ErrorCode::Forbidden, {CS_TEXT("The key of %1 no longer counts here."), {session.person().handle}},
                    CS_TEXT("Sign in again, or ask somebody else to sign."));
    if (person->has(Role::Automation))
        return fail(ErrorCode::Forbidden, CS_TEXT("An automation vouches for nothing."), CS_TEXT("A person signs checkpoints."));
    CS_TRY(const Json previous, lastCheckpoint(unit.db()));
    CS_TRY([[maybe_unused]] const auto seq, unit.append("checkpoint.signed", {{"previous", previous}}, {}));

    // What was appended since the look at the whole log, on top of what was seen there, must give the head.
    CS_TRY(const LogHead head, unit.log().head());
    MerkleFrontier frontier = verified;
    auto rows = unit.db().prepare("SELECT leaf FROM log WHERE seq > ?1 ORDER BY seq");
    rows.bind(static_cast<std::int64_t>(verified.size()));
    while (rows.step())
        frontier.append(leafHash(rows.text(0)));
    if (frontier != head.frontier)
        return fail(ErrorCode::Unverified, CS_TEXT("The log changed in a way that logs never do, so nothing was signed."),
                    CS_TEXT("Run \"log verify\" and tell the auditor; keep a copy of the file."));
    const Checkpoint checkpoint{head.origin, frontier.size(), frontier.root()};
    CS_TRY(const std::string note, signCheckpoint(checkpoint, head.origin, session.key()));
    unit.db().run("INSERT INTO checkpoint VALUES (?1, ?2)", head.size, note);
    unit.receipt().made = {{"origin", head.origin},
                           {"size", head.size},
                           {"root", hex(checkpoint.root)},
                           {"note", note},
                           {"vkey", NoteKey{head.origin, session.key().publicKey()}.vkey()}};
    return unit.finish();
}

} // namespace countersign
