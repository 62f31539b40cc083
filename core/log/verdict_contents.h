// What entries promise beyond their own bytes: content they commit to, and approvals that are bound to a text (R5).
// Pure; what it reads is taken as hostile. One thread at a time.
#pragma once

#include "log/merkle.h"
#include "log/verdict_keys.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace countersign {

// Stored content that an entry names, and what it must hash to.
struct Commitment {
    std::int64_t vault = 0;
    std::optional<Hash> hash; // nullopt: named without a commitment
    bool malformed = false;   // there is one, but it is no hash

    friend auto operator<=>(const Commitment &, const Commitment &) = default;
};

// {"vault":n,"sha256":hex} anywhere in the data, and columns x_vault with x_hash of changed rows. Each once.
std::vector<Commitment> commitmentsIn(const Entry &entry);

// Proposals, their countersignatures, and what was overridden for whom (R21), as the entries tell them.
class SignoffLedger {
public:
    struct Signed {
        Hash digest{}; // SHA-256(bound hash ‖ signature ‖ stage)
        std::int64_t seq = 0;
    };

    // Returns what is wrong with the entry's proposals and countersignatures, or an empty text. `origin` is the
    // log's; `keys` and `before`, the tree, are those from before the entry.
    Text take(const Entry &entry, const KeyRing &keys, const std::string &origin, const MerkleFrontier &before);

    std::int64_t checked() const { return m_checked; }
    // (proposal, person) → what was signed.
    const std::map<std::pair<std::int64_t, std::int64_t>, Signed> &signatures() const { return m_signatures; }

    // By the number of the override: what was signed, digest(bound hash, signature, requirement).
    struct Overridden {
        Signed what;
        std::int64_t proposal = 0;
        std::int64_t reader = 0;
        std::int64_t person = 0;
    };
    const std::map<std::int64_t, Overridden> &overrides() const { return m_overrides; }

    static Hash digest(std::string_view boundHash, std::string_view signature, std::string_view stage);

private:
    struct Known {
        std::string boundHash; // 32 bytes
        std::int64_t proposer = 0;
    };
    Text takeProposal(const Entry &entry, const RowChange &change, const KeyRing &keys, const std::string &origin, const MerkleFrontier &before);
    Text takeSignature(const Entry &entry, const RowChange &change, const KeyRing &keys);
    Text takeOverride(const Entry &entry, const RowChange &change, const KeyRing &keys, const std::string &origin);
    bool overrode(std::int64_t proposal, std::int64_t person) const;

    std::map<std::int64_t, Known> m_proposals;
    std::map<std::pair<std::int64_t, std::int64_t>, Signed> m_signatures;
    std::map<std::int64_t, Overridden> m_overrides;
    std::int64_t m_checked = 0;
};

} // namespace countersign
