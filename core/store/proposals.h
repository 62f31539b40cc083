// Proposals, who read them and who countersigned them.
#pragma once

#include "base/hash.h"
#include "base/ids.h"
#include "domain/states.h"
#include "store/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign {

enum class ProposalKind { Decision, Account, Freeze };
CS_NAMES(ProposalKind, 3, {ProposalKind::Decision, "decision"}, {ProposalKind::Account, "account"},
         {ProposalKind::Freeze, "freeze"});

enum class ReadingStage { First, Second, Arbiter };
CS_NAMES(ReadingStage, 3, {ReadingStage::First, "first"}, {ReadingStage::Second, "second"},
         {ReadingStage::Arbiter, "arbiter"});

struct Proposal {
    ProposalId id;
    ProposalKind kind = ProposalKind::Account;
    AccountId account;
    DecisionId decision; // for ProposalKind::Decision
    ActionKind action = ActionKind::None;
    std::optional<std::chrono::seconds> duration;
    ProposalState state = ProposalState::Draft;
    std::int64_t version = 1;
    PersonId proposer;
    std::string nonce;
    int policyVersion = 0;
    std::int64_t rationaleVault = 0;
    std::int64_t noticeVault = 0;
    std::string bound; // the canonical JSON a countersignature is bound to
    Hash boundHash{};
    bool highReach = false;
    Instant createdAt{};
    Instant holdUntil{};
    Instant validUntil{};
    PersonId reader;   // who reads or has revealed now; 0 = nobody
    std::optional<ReadingStage> stage;
    std::optional<Instant> countersignedAt;
    std::optional<Instant> releaseAt;
    std::optional<Instant> releasedAt;
    SanctionId freezeSanction;
    std::string closedWhy;
    std::int64_t targetVault = 0; // the immutable id that `bound` commits to; 0 before orders carried their proof
    std::string signature;        // the proposer's, over boundHash
    std::vector<DecisionId> grounds; // in the order listed

    bool closed() const;
};

struct Reading {
    ProposalId proposal;
    PersonId person;
    ReadingStage stage = ReadingStage::First;
    std::string state; // reading, revealed, given_up
    Instant startedAt{};
    std::optional<Instant> revealedAt;
    std::optional<bool> agrees;
};

struct ReadingItem {
    int item = 0; // from 1, in the order this reader sees them
    DecisionId decision;
    bool decoy = false;
    std::optional<Verdict> verdict; // nullopt: not read yet
    std::string clause;
    Severity severity = Severity::Low;
    // Of proposals: how long the reader looked at it, as far as that was measured; when they found, when it was dealt.
    std::optional<std::chrono::seconds> looked{};
    std::optional<Instant> readAt{};
    std::optional<Instant> dealtAt{};
};

// R21: somebody who took no part let a requirement go that stood in a reader's way.
struct Override {
    OverrideId id;
    ProposalId proposal;
    std::string requirement; // "look.least"
    PersonId reader;
    PersonId person;         // who signed it
    std::int64_t reasonVault = 0;
    Instant at{};
    bool isVoid = false;     // R23: by a key that had become untrusted
};

struct Countersignature {
    PersonId person;
    ReadingStage stage = ReadingStage::First;
    Hash boundHash{};
    std::string signature; // 64 bytes over boundHash
    Instant signedAt{};
};

// Rows of (item, decision, decoy, verdict, clause, severity), as both kinds of blind reading keep them; with looks
// followed by (looked_s, read_at, dealt_at).
std::vector<ReadingItem> readingItems(Statement &rows, bool withLooks = false);

class Proposals {
public:
    explicit Proposals(Connection &connection) : m_connection(connection) {}

    std::optional<Proposal> find(ProposalId id) const;
    std::vector<Proposal> open() const;
    std::vector<Proposal> ofAccount(AccountId account) const;
    // Open proposals that list the decision as ground or are about it.
    std::vector<Proposal> openWithGround(DecisionId decision) const;
    // Grounds used by bans that were released before (R4).
    bool usedByReleasedBan(DecisionId decision) const;

    std::optional<Reading> reading(ProposalId id, PersonId person) const;
    std::vector<Reading> readings(ProposalId id) const;
    std::vector<ReadingItem> items(ProposalId id, PersonId person) const;
    std::vector<Countersignature> countersignatures(ProposalId id) const;
    std::vector<Override> overrides(ProposalId id) const;

private:
    std::vector<Proposal> where(const std::string &condition, std::int64_t value = 0) const;
    Connection &m_connection;
};

} // namespace countersign
