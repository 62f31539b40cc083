#include "store/log_verify.h"

#include <sqlite3.h>

namespace countersign {

namespace {

constexpr std::size_t batchBytes = 4u << 20; // one block, used again: touching new memory costs more than hashing it
constexpr std::size_t batchRows = 8192;

Text headChanged(const char *sentence) { return {sentence}; }

} // namespace

ReadSnapshot::ReadSnapshot(Connection &connection) : m_connection(connection), m_mine(!connection.inTransaction())
{
    if (m_mine)
        m_connection.run("BEGIN");
}

ReadSnapshot::~ReadSnapshot()
{
    if (m_mine && m_connection.inTransaction())
        sqlite3_exec(m_connection.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

Result<VerifyReport> LogVerifier::run(const VerifyOptions &options)
{
    if (options.from < 1 || (options.to > 0 && options.to < options.from))
        return fail(ErrorCode::Usage, CS_TEXT("These entries are no range."), CS_TEXT("Give --from 1 or later, and --to not before it."));
    CS_TRY(auto copies, readAnchors(options.copies));
    const ReadSnapshot snapshot(m_connection);
    const bool whole = !options.hashesOnly && options.from <= 1 && options.to <= 0;
    LogFold fold({options.from, options.to, options.hashesOnly, true, {}, {}});
    m_vault.reset();
    if (!options.hashesOnly)
        m_vault.emplace(m_connection);
    expectCheckpoints(fold);
    for (LogAnchor &copy : copies)
        fold.expect(std::move(copy));
    fold.onEntry([this](const Entry &entry) { return checkEntry(entry); });

    VerifyReport report;
    report.stopped = !readRows(fold, options);
    if (report.stopped) {
        report.what = {CS_TEXT("Stopped after entry %1; nothing wrong was found up to there."), {std::to_string(fold.size())}};
    } else {
        for (const LogFault &fault : m_unreadable)
            fold.accuse(fault.seq, fault.what);
        checkHead(fold);
        if (whole && !fold.fault())
            checkCountersignatures(fold);
        if (whole && !fold.fault())
            checkOverrides(fold);
        if (whole && !fold.fault())
            checkAuthorities(fold);
        if (whole && !fold.fault())
            if (auto erased = m_vault->unsaidErasure())
                fold.accuse(erased->seq, std::move(erased->what));
        report.intact = !fold.fault();
    }
    fold.report(report);
    if (m_vault)
        m_vault->report(report, whole && report.intact);
    m_frontier = fold.frontier();
    return report;
}

// A checkpoint that was moved is missed at the entry where it belongs, which names it better.
bool LogVerifier::saysSigned(std::int64_t seq)
{
    const auto entry = decodeLeaf(m_connection.word("SELECT leaf FROM log WHERE seq = ?1", seq).value_or(std::string()));
    return entry && entry->type == "checkpoint.signed";
}

void LogVerifier::expectCheckpoints(LogFold &fold)
{
    m_checkpoints.clear();
    m_unreadable.clear();
    auto rows = m_connection.prepare("SELECT size, note FROM checkpoint ORDER BY size");
    while (rows.step()) {
        const std::int64_t size = rows.integer(0);
        m_checkpoints.insert(size);
        const std::string note = rows.string(1);
        auto anchors = readAnchors({note});
        // Exactly as it was signed here: one signature, nothing added.
        const bool whole = anchors && anchors->front().note.signatures.size() == 1 && encodeNote(anchors->front().note) == note;
        if (!whole || anchors->front().checkpoint.size != static_cast<std::uint64_t>(size))
            m_unreadable.push_back({saysSigned(size) ? std::optional(size) : std::nullopt,
                                    {CS_TEXT("The checkpoint over %1 entries was changed: it cannot be read as one."), {std::to_string(size)}}});
        else
            fold.expect(std::move(anchors->front()));
    }
}

// False when the caller wanted to stop.
bool LogVerifier::readRows(LogFold &fold, const VerifyOptions &options)
{
    const std::int64_t total = m_connection.number("SELECT max(seq) FROM log").value_or(0);
    auto rows = m_connection.prepare("SELECT seq, leaf, hash FROM log ORDER BY seq");
    LogBatch batch;
    bool more = true;
    while (more) {
        batch.clear();
        while (batch.bytes() < batchBytes && batch.size() < batchRows && (more = rows.step()))
            batch.add(rows.integer(0), rows.text(1), rows.blob(2));
        if (!fold.add(batch))
            return true;
        if (options.progress && !options.progress(fold.size(), total) && more)
            return false;
    }
    return true;
}

Text LogVerifier::checkEntry(const Entry &entry)
{
    if (entry.type == "checkpoint.signed" && !m_checkpoints.contains(entry.seq))
        return {CS_TEXT("Entry %1 says that a checkpoint was signed; it is no longer stored."), {std::to_string(entry.seq)}};
    for (const RowChange &change : rowChangesOf(entry)) {
        const auto hash = change.table == "policy_version" ? hashFromHex(stringOr(change.columns, "hash")) : std::nullopt;
        if (!hash)
            continue;
        const auto text = m_connection.word("SELECT text FROM policy_text WHERE hash = ?1", Blob{bytesOf(*hash)});
        if (!text || sha256({"countersign/policy/v1\n", *text}) != *hash)
            return {CS_TEXT("The policy book that entry %1 names is missing or was changed."), {std::to_string(entry.seq)}};
    }
    return m_vault->take(entry);
}

void LogVerifier::checkHead(LogFold &fold)
{
    auto row = m_connection.prepare("SELECT size, last_hash, last_at, origin, frontier FROM log_head WHERE id = 1");
    if (!row.step()) {
        fold.finish();
        fold.accuse(fold.size(), headChanged(CS_TEXT("The head of the log is missing. The entries are linked and intact.")));
        return;
    }
    const std::int64_t size = row.integer(0);
    fold.finish(size == fold.size() ? hashFromBytes(row.blob(1)) : std::nullopt);
    if (fold.fault())
        return;
    if (fold.size() < size)
        fold.accuse(fold.size() + 1, {CS_TEXT("The log was shortened: entries %1 to %2 are missing from its end. What is there is intact."),
                                      {std::to_string(fold.size() + 1), std::to_string(size)}});
    else if (fold.size() > size)
        fold.accuse(size + 1, {CS_TEXT("Entry %1 was put in behind the end of the log. Everything before it is intact."),
                               {std::to_string(size + 1)}});
    else
        checkHeadFields(fold, row);
}

// A head that is not what the entries give: the entries stand, one value was changed.
void LogVerifier::checkHeadFields(LogFold &fold, const Statement &row)
{
    if (fold.size() == 0) {
        fold.accuse(1, headChanged(CS_TEXT("The log is empty: not even its first entry is there.")));
        return;
    }
    if (row.text(3) != fold.origin())
        fold.accuse(1, headChanged(CS_TEXT("The head of the log names another log than entry 1 does.")));
    if (hashFromBytes(row.blob(1)) != fold.lastHash())
        fold.accuse(fold.size(), {CS_TEXT("Entry %1, the last one, is not the one that the head of the log was written for. Everything "
                                          "before it is intact."),
                                  {std::to_string(fold.size())}});
    if (row.blob(4) != fold.frontier().bytes())
        fold.accuse(fold.size(), headChanged(CS_TEXT("The head of the log was changed: its tree is not that of the entries, which are "
                                                     "linked and intact.")));
    const auto last = m_connection.word("SELECT leaf FROM log ORDER BY seq DESC LIMIT 1");
    const auto entry = decodeLeaf(last.value_or(std::string()));
    if (!entry || row.instant(2) != entry->at)
        fold.accuse(fold.size(), {CS_TEXT("The head of the log was changed: its time is not that of entry %1."), {std::to_string(fold.size())}});
}

// The rules read countersignatures from a table: it must hold those of the log and no others.
void LogVerifier::checkCountersignatures(LogFold &fold)
{
    auto left = fold.signoffs().signatures();
    auto rows = m_connection.prepare("SELECT c.proposal, c.person, c.bound_hash, c.signature, c.stage, p.bound_hash, p.proposer"
                                     " FROM countersignature c LEFT JOIN proposal p ON p.id = c.proposal");
    while (rows.step()) {
        const auto found = left.find({rows.integer(0), rows.integer(1)});
        const bool same = found != left.end()
                          && found->second.digest == SignoffLedger::digest(rows.blob(2), rows.blob(3), rows.text(4))
                          && rows.blob(2) == rows.blob(5) && rows.integer(6) != rows.integer(1);
        if (!same)
            fold.accuse(found == left.end() ? std::nullopt : std::optional(found->second.seq),
                        {CS_TEXT("The stored countersignature of %1 on %2 is not one that the log holds. The log itself is intact."),
                         {PersonId(rows.integer(1)).str(), ProposalId(rows.integer(0)).str()}});
        if (found != left.end())
            left.erase(found);
    }
    for (const auto &[of, signedAs] : left)
        fold.accuse(signedAs.seq, {CS_TEXT("The countersignature of %1 on %2 that entry %3 holds is no longer stored. The log itself is "
                                           "intact."),
                                   {PersonId(of.second).str(), ProposalId(of.first).str(), std::to_string(signedAs.seq)}});
}

// R21: nor is anything overridden that nobody signed for.
void LogVerifier::checkOverrides(LogFold &fold)
{
    auto left = fold.signoffs().overrides();
    auto rows = m_connection.prepare("SELECT id, proposal, requirement, reader, person, bound_hash, signature FROM requirement_override");
    while (rows.step()) {
        const auto found = left.find(rows.integer(0));
        const bool same = found != left.end() && found->second.proposal == rows.integer(1) && found->second.reader == rows.integer(3)
                          && found->second.person == rows.integer(4)
                          && found->second.what.digest == SignoffLedger::digest(rows.blob(5), rows.blob(6), rows.text(2));
        if (!same)
            fold.accuse(found == left.end() ? std::nullopt : std::optional(found->second.what.seq),
                        {CS_TEXT("The stored override %1 for %2 is not one that the log holds. The log itself is intact."),
                         {OverrideId(rows.integer(0)).str(), ProposalId(rows.integer(1)).str()}});
        if (found != left.end())
            left.erase(found);
    }
    for (const auto &[id, one] : left)
        fold.accuse(one.what.seq, {CS_TEXT("The override %1 for %2 that entry %3 holds is no longer stored. The log itself is intact."),
                                   {OverrideId(id).str(), ProposalId(one.proposal).str(), std::to_string(one.what.seq)}});
}

// The same of the second signatures of orders of authorities (R26).
void LogVerifier::checkAuthorities(LogFold &fold)
{
    auto left = fold.authorities().signatures();
    auto rows = m_connection.prepare("SELECT id, signer, bound_hash, signer_signature FROM authority_order WHERE signer IS NOT NULL");
    while (rows.step()) {
        const auto found = left.find(rows.integer(0));
        const bool same = found != left.end() && found->second.signer == rows.integer(1)
                          && found->second.digest == AuthorityLedger::digest(rows.blob(2), rows.blob(3));
        if (!same)
            fold.accuse(found == left.end() ? std::nullopt : std::optional(found->second.seq),
                        {CS_TEXT("The stored second signature of the order %1 is not one that the log holds. The log itself is intact."),
                         {DecisionId(rows.integer(0)).str()}});
        if (found != left.end())
            left.erase(found);
    }
    for (const auto &[of, signedAs] : left)
        fold.accuse(signedAs.seq, {CS_TEXT("The second signature of the order %1 that entry %2 holds is no longer stored. The log itself is intact."),
                                   {DecisionId(of).str(), std::to_string(signedAs.seq)}});
}

} // namespace countersign
