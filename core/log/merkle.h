// The Merkle tree over the decision log: RFC 6962 §2.1 hashes, RFC 9162 §2.1.3 and §2.1.4 verification.
// Everything here is pure: no state outside the arguments, any thread (one frontier: one thread at a time).
#pragma once

#include "base/hash.h"
#include "base/result.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace countersign {

Hash leafHash(std::string_view leaf);               // SHA-256(0x00 ‖ leaf)
Hash nodeHash(const Hash &left, const Hash &right); // SHA-256(0x01 ‖ left ‖ right)
Hash emptyRoot();                                   // SHA-256("")

// The compact range of a tree: the roots of its largest complete subtrees, one for each bit set in
// the size, so that a log keeps its head in at most 64 hashes.
class MerkleFrontier {
public:
    void append(const Hash &leaf); // a leaf *hash*; O(log n), amortised O(1)
    std::uint64_t size() const { return m_size; }
    Hash root() const;

    // One version byte, the size (8 bytes, big-endian), then the subtree roots from left to right.
    std::string bytes() const;
    // Corrupt when version or length do not fit. Whether the hashes are the log's own only root() against
    // a signed checkpoint can tell.
    static Result<MerkleFrontier> fromBytes(std::string_view bytes);

    friend bool operator==(const MerkleFrontier &, const MerkleFrontier &) = default;

private:
    std::uint64_t m_size = 0;
    std::vector<Hash> m_peaks; // left (largest) to right
};

// Gives the leaf hash at an index from 0. The functions below ask for indices in ascending order and
// for each at most once, so that a cursor over the log can stand behind it. What it throws passes through.
using LeafHashes = std::function<Hash(std::uint64_t index)>;
using MerkleProof = std::vector<Hash>; // as the RFCs order it: nearest the leaf first

// Root of the first `size` leaves. O(size) hashing, O(log size) memory; so are both proofs.
Hash merkleRoot(std::uint64_t size, const LeafHashes &leaves);

// That leaf `index` is in the tree of `size` leaves. Usage when index >= size.
Result<MerkleProof> inclusionProof(std::uint64_t index, std::uint64_t size, const LeafHashes &leaves);

// That the tree of `from` leaves is a prefix of the tree of `to` leaves; empty when from is 0 or equals
// `to`. Usage when from > to.
Result<MerkleProof> consistencyProof(std::uint64_t from, std::uint64_t to, const LeafHashes &leaves);

// Both take every argument as hostile: wrong lengths, impossible sizes and indices are simply false.
bool verifyInclusion(const Hash &leaf, std::uint64_t index, std::uint64_t size, std::span<const Hash> proof,
                     const Hash &root);

// A tree of 0 leaves is a prefix of everything: true only with emptyRoot() and an empty proof.
bool verifyConsistency(std::uint64_t from, std::uint64_t to, const Hash &fromRoot, const Hash &toRoot,
                       std::span<const Hash> proof);

} // namespace countersign
