// Verifying the log of a workspace file: its rows, its head, the stored content it commits to, its checkpoints, and
// the signed rows that the rules are read from. What is promised and what cannot be: log/verdict.h.
//
// Reads one snapshot and changes nothing; writers may go on meanwhile. Thread of the connection (which helps itself
// with threads of its own for hashing and signatures). Throws StoreFailure.
#pragma once

#include "log/verdict.h"
#include "store/connection.h"
#include "store/log_verify_vault.h"

#include <set>

namespace countersign {

// One state of the file for several statements. Nests in a transaction of the caller's.
class ReadSnapshot {
public:
    explicit ReadSnapshot(Connection &connection);
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;
    ~ReadSnapshot();

private:
    Connection &m_connection;
    bool m_mine;
};

class LogVerifier {
public:
    explicit LogVerifier(Connection &connection) : m_connection(connection) {}

    // A log that is not intact is a report, not an error. Errors: usage (a range that is none), bad_input (a copy
    // that is no checkpoint).
    Result<VerifyReport> run(const VerifyOptions &options);

    // Of the tree that run() went over.
    const MerkleFrontier &frontier() const { return m_frontier; }

private:
    void expectCheckpoints(LogFold &fold);
    bool saysSigned(std::int64_t seq);
    bool readRows(LogFold &fold, const VerifyOptions &options);
    Text checkEntry(const Entry &entry);
    void checkHead(LogFold &fold);
    void checkHeadFields(LogFold &fold, const Statement &row);
    void checkCountersignatures(LogFold &fold);
    void checkOverrides(LogFold &fold);
    void checkAuthorities(LogFold &fold);

    Connection &m_connection;
    std::optional<VaultCheck> m_vault;
    std::set<std::int64_t> m_checkpoints; // sizes there is a row for
    std::vector<LogFault> m_unreadable;   // checkpoints; said after the entries, of which an earlier one may be wrong
    MerkleFrontier m_frontier;
};

} // namespace countersign
