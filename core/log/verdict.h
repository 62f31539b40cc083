// The verdict on a log: is it, entry by entry, what was written and signed?
//
// A LogFold is given the rows of a log in order, from wherever they come (a workspace file, an auditor's bundle), and
// stops at the first entry that is not right. It believes nothing but the leaves: who may sign is gathered from the
// entries themselves, in order.
//
// What it finds: any change of a leaf, its hash, its number; entries taken out, put in, exchanged; a time that runs
// backwards; a signature that does not fit, is missing, or is by a key that was not enrolled; approvals bound to
// another text; entries that do what whoever wrote them may not do (the clock and feeds sign nothing: what they do has to
// follow from what people signed); and, by signed checkpoints and signed entries, a history that was rewritten with all its hashes.
// What it cannot find: entries that never were logged; untruths that were; a rewritten or removed tail after the
// last entry that a person signed, when no checkpoint reaches over it. A file alone can always be exchanged for an
// older copy of itself as a whole: only a checkpoint kept elsewhere (VerifyOptions::copies) tells.
#pragma once

#include "log/checkpoint_note.h"
#include "log/merkle.h"
#include "log/verdict_actors.h"
#include "log/verdict_authority.h"
#include "log/verdict_contents.h"
#include "log/verdict_keys.h"
#include "log/verdict_leaf.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace countersign {

struct VerifyReport {
    bool intact = false;
    bool stopped = false;                 // by the progress callback: `what` says how far it came
    std::int64_t size = 0;                // entries looked at
    Hash root{};                          // of the tree over them
    std::optional<std::int64_t> firstBad; // the first entry that is wrong, missing or too many
    Text what;                            // what is wrong; empty when intact
    std::int64_t signaturesChecked = 0;   // of entries and of countersignatures
    std::int64_t vaultChecked = 0;        // stored contents that are what an entry committed to
    std::int64_t erased = 0;              // stored contents that were erased
    std::int64_t checkpointsChecked = 0;
    // Entries up to this one stand under a signature that was checked, their own or a later one: nobody can have
    // rewritten them without a key. Those after it are only linked to each other.
    std::int64_t vouchedFor = 0;
    std::vector<Text> warnings;           // the log is intact, but somebody should know
    std::vector<std::int64_t> voidEntries; // signed, but by a key that does not count (R23); the first 10,000
};

struct VerifyOptions {
    // Contents, signatures and stored payloads are checked for these entries (to 0: to the end). Whatever the range,
    // all entries are hashed, linked and counted, and entries that decide who may sign are read.
    std::int64_t from = 1;
    std::int64_t to = 0;
    bool hashesOnly = false; // hashes, links, head and the roots of checkpoints; no signature, no stored content
    std::function<bool(std::int64_t done, std::int64_t total)> progress; // false: stop
    std::vector<std::string> copies; // checkpoint notes kept outside the workspace
};

// The first thing that is wrong.
struct LogFault {
    std::optional<std::int64_t> seq;
    Text what;
};

// A signed statement about the tree at one size.
struct LogAnchor {
    Checkpoint checkpoint;
    SignedNote note;
};

class LogFold {
public:
    struct Options {
        std::int64_t from = 1;
        std::int64_t to = 0;
        bool hashesOnly = false;
        // False when leaves are withheld: what depends on earlier entries cannot be judged then, and `keys` are
        // believed instead of gathered.
        bool complete = true;
        KeyRing keys;
        std::string origin; // of the log, when its first entry may be withheld
    };
    explicit LogFold(Options options);

    // Checked once the fold reaches their size, with the keys enrolled by then. Before the first add().
    void expect(LogAnchor anchor);
    // Called for every entry in the range that holds together; a text that is not empty makes it the first bad one.
    void onEntry(std::function<Text(const Entry &)> check) { m_check = std::move(check); }

    // False: a fault was found; rows after it are not looked at.
    bool add(const LogBatch &batch);
    // Something else was found wrong: the earliest entry counts.
    void accuse(std::optional<std::int64_t> seq, Text what);
    // After the last row: whether something is left over. `lastHash`: of the last entry as the log's head has it.
    void finish(const std::optional<Hash> &lastHash = std::nullopt);

    const std::optional<LogFault> &fault() const { return m_fault; }
    const MerkleFrontier &frontier() const { return m_frontier; }
    std::int64_t size() const { return static_cast<std::int64_t>(m_frontier.size()); }
    const std::string &origin() const { return m_origin; }
    const Hash &lastHash() const { return m_lastHash; }
    const std::optional<Instant> &lastAt() const { return m_lastAt; }
    const KeyRing &keys() const { return m_options.keys; }
    const SignoffLedger &signoffs() const { return m_signoffs; }
    const AuthorityLedger &authorities() const { return m_authorities; }
    // Moves counts and warnings, and the fault if any, into the report.
    void report(VerifyReport &into) const;

private:
    struct Job { // a signature to check, in parallel at the end of a batch
        std::int64_t seq;
        PublicKey key;
        Hash message;
        Signature signature;
    };
    struct SignedAt { // for keys that turn out to have been untrusted
        std::int64_t seq;
        Instant at;
        std::uint64_t key;
    };

    bool inRange(std::int64_t seq) const;
    bool fold(ReadLeaf &row);
    bool linked(const ReadLeaf &row);
    Text judge(const ReadLeaf &row);
    Text takeSignature(const ReadLeaf &row, PersonId person);
    void runJobs();
    bool meetAnchors();
    void meet(const LogAnchor &anchor);
    std::optional<LogFault> faultIn(const LogAnchor &anchor) const;
    void reportVoid(VerifyReport &into) const;

    Options m_options;
    std::function<Text(const Entry &)> m_check;
    std::multimap<std::int64_t, LogAnchor> m_anchors; // not met yet
    SignoffLedger m_signoffs;
    AuthorityLedger m_authorities;
    ActorLedger m_actors;
    MerkleFrontier m_frontier;
    std::string m_origin;
    Hash m_lastHash{};
    std::optional<Instant> m_lastAt;
    std::optional<std::int64_t> m_doubtful; // its link does not fit: it or the entry before was rewritten
    std::vector<Job> m_jobs;
    std::vector<SignedAt> m_signed;
    std::vector<std::int64_t> m_unapproved;
    std::int64_t m_anchored = 0; // entries up to here are vouched for by a signature
    std::int64_t m_signatures = 0;
    std::int64_t m_checkpoints = 0;
    std::optional<LogFault> m_fault;
};

// Reads notes kept outside a workspace. BadInput where one is no checkpoint.
Result<std::vector<LogAnchor>> readAnchors(const std::vector<std::string> &notes);

} // namespace countersign
