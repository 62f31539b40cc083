// The decision log for those who check it: verification, rebuilding, checkpoints, proofs, bundles, reading.
// What verification promises and what it cannot is in log/verdict.h; the bundle's form in services/audit_bundle.h.
// Thread of the workspace. Errors of the store are Results, as everywhere above the services.
#pragma once

#include "services/audit/audit_list.h"
#include "services/frame/workspace.h"
#include "store/log_verify.h"
#include "store/rebuild.h"

#include <functional>
#include <string>

namespace countersign {

struct BundleOptions {
    // Entries whose leaves are in it; of the others there is the hash, which the tree needs. To 0: to the end.
    std::int64_t from = 1;
    std::int64_t to = 0;
    // Leaves to withhold, of which again the hash stays. Stored content is never in a bundle.
    std::function<bool(const Entry &)> redact;
    std::function<bool(std::int64_t done, std::int64_t total)> progress; // false: stop, nothing is left behind
};

class AuditService {
public:
    explicit AuditService(Workspace &workspace) : m_workspace(workspace) {}

    // A log that is not intact is a report, not an error.
    Result<VerifyReport> verify(const VerifyOptions &options = {});
    // The same for a file that no longer opens as a workspace. Opens it for reading only.
    static Result<VerifyReport> verifyFile(const std::string &path, const VerifyOptions &options = {});

    // R15. Error corrupt where the history itself breaks a rule.
    Result<RebuildReport> rebuildCheck(const std::function<bool(std::int64_t done, std::int64_t total)> &progress = {});

    // Signs the head of the log with the session's key. The log is verified first (hashes and earlier checkpoints;
    // unverified where it is not intact), so that nobody signs a rewritten one. Then the entry "checkpoint.signed" is
    // appended, and the checkpoint covers it too: that somebody signed, and when, is itself in the log, and a
    // checkpoint that is taken out of the workspace later is missed. The key signs under the log's origin as its
    // name, as C2SP asks of logs; keys of different people differ in their key id. Made: origin, size, root, note,
    // vkey. Give copies of the note away: only those show that the whole file was exchanged.
    Result<Receipt> checkpoint(const Session &session, const std::string &requestId = {});

    // That the entry is in the log as it stands: {origin, seq, leaf, leaf_hash, size, root, proof:[hex]}, and
    // "checkpoint" where one over just that size is stored. Not_found; unverified where the stored hashes do not
    // give the log's head.
    Result<Json> prove(std::int64_t seq);
    // Takes every field as hostile. Whether the root is the right one only a signed checkpoint can tell.
    static bool verifyProof(const Json &proof);

    // Writes a folder of that name (which must not exist) for offline verification and returns its path.
    Result<std::string> bundle(const std::string &folder, const BundleOptions &options = {});
    // `path`: the folder, or its log.jsonl. Bad_input where it is no bundle.
    static Result<VerifyReport> verifyBundle(const std::string &path, const VerifyOptions &options = {});

    // `veil`: what this viewer must not see now (R6). Who shows the data of its lines records the sight of them.
    Result<LogPage> list(const LogFilter &filter, const VeilOf &veil = {});

private:
    Result<Receipt> signHead(const Session &session, Unit &unit, const MerkleFrontier &verified);
    Workspace &m_workspace;
};

} // namespace countersign
