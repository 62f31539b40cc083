#include "log/merkle.h"

#include <bit>

namespace countersign {

namespace {

constexpr std::string_view leafPrefix{"\x00", 1};
constexpr std::string_view nodePrefix{"\x01", 1};
constexpr char frontierVersion = 1;
constexpr std::size_t frontierHeader = 9;

// Root of the leaves [begin, end); the range is not empty.
Hash rangeRoot(std::uint64_t begin, std::uint64_t end, const LeafHashes &leaves)
{
    MerkleFrontier frontier;
    for (std::uint64_t index = begin; index < end; ++index)
        frontier.append(leaves(index));
    return frontier.root();
}

// The largest power of two below `count`; count > 1.
std::uint64_t splitOf(std::uint64_t count)
{
    return std::bit_floor(count - 1);
}

// RFC 6962 §2.1.1, PATH(index, D[begin:end]). The left side is read first, wherever it goes in the proof.
void appendPath(std::uint64_t index, std::uint64_t begin, std::uint64_t end, const LeafHashes &leaves,
                MerkleProof &proof)
{
    if (end - begin == 1)
        return;
    const std::uint64_t middle = begin + splitOf(end - begin);
    if (index < middle) {
        appendPath(index, begin, middle, leaves, proof);
        proof.push_back(rangeRoot(middle, end, leaves));
    } else {
        const Hash left = rangeRoot(begin, middle, leaves);
        appendPath(index, middle, end, leaves, proof);
        proof.push_back(left);
    }
}

// RFC 6962 §2.1.2, SUBPROOF(from, D[begin:end], known): `from` counts absolutely, begin < from <= end.
void appendSubproof(std::uint64_t from, std::uint64_t begin, std::uint64_t end, bool known, const LeafHashes &leaves,
                    MerkleProof &proof)
{
    if (from == end) {
        if (!known)
            proof.push_back(rangeRoot(begin, end, leaves));
        return;
    }
    const std::uint64_t middle = begin + splitOf(end - begin);
    if (from <= middle) {
        appendSubproof(from, begin, middle, known, leaves, proof);
        proof.push_back(rangeRoot(middle, end, leaves));
    } else {
        const Hash left = rangeRoot(begin, middle, leaves);
        appendSubproof(from, middle, end, false, leaves, proof);
        proof.push_back(left);
    }
}

// The walk that both verifications share: the node's and the tree's last position on one level.
struct ProofWalk {
    std::uint64_t node;
    std::uint64_t last;

    bool siblingIsLeft() const { return (node & 1) != 0 || node == last; }
    void up()
    {
        node >>= 1;
        last >>= 1;
    }
    // A node without a right sibling rises unchanged until it is somebody's right child.
    void skipLoneLevels()
    {
        while ((node & 1) == 0 && node != 0)
            up();
    }
};

} // namespace

Hash leafHash(std::string_view leaf)
{
    return sha256({leafPrefix, leaf});
}

Hash nodeHash(const Hash &left, const Hash &right)
{
    return sha256({nodePrefix, bytesOf(left), bytesOf(right)});
}

Hash emptyRoot()
{
    return sha256(std::string_view());
}

void MerkleFrontier::append(const Hash &leaf)
{
    Hash node = leaf;
    for (std::uint64_t bits = m_size; (bits & 1) != 0; bits >>= 1) {
        node = nodeHash(m_peaks.back(), node);
        m_peaks.pop_back();
    }
    m_peaks.push_back(node);
    ++m_size;
}

Hash MerkleFrontier::root() const
{
    if (m_peaks.empty())
        return emptyRoot();
    Hash node = m_peaks.back();
    for (std::size_t i = m_peaks.size() - 1; i-- > 0;)
        node = nodeHash(m_peaks[i], node);
    return node;
}

std::string MerkleFrontier::bytes() const
{
    std::string out(1, frontierVersion);
    for (int shift = 56; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>((m_size >> shift) & 0xFF));
    for (const Hash &peak : m_peaks)
        out.append(bytesOf(peak));
    return out;
}

Result<MerkleFrontier> MerkleFrontier::fromBytes(std::string_view bytes)
{
    const Text damaged = CS_TEXT("The stored head of the log is damaged.");
    const Text hint = CS_TEXT("Verify the log; its head is rebuilt from the entries.");
    if (bytes.size() < frontierHeader || bytes[0] != frontierVersion)
        return fail(ErrorCode::Corrupt, damaged, hint);
    MerkleFrontier out;
    for (std::size_t i = 1; i < frontierHeader; ++i)
        out.m_size = out.m_size << 8 | static_cast<unsigned char>(bytes[i]);
    bytes.remove_prefix(frontierHeader);
    if (bytes.size() != static_cast<std::size_t>(std::popcount(out.m_size)) * Hash().size())
        return fail(ErrorCode::Corrupt, damaged, hint);
    for (; !bytes.empty(); bytes.remove_prefix(Hash().size()))
        out.m_peaks.push_back(*hashFromBytes(bytes.substr(0, Hash().size())));
    return out;
}

Hash merkleRoot(std::uint64_t size, const LeafHashes &leaves)
{
    return rangeRoot(0, size, leaves);
}

Result<MerkleProof> inclusionProof(std::uint64_t index, std::uint64_t size, const LeafHashes &leaves)
{
    if (index >= size)
        return fail(ErrorCode::Usage, Text(CS_TEXT("The log of %1 entries has no entry at position %2."),
                                           {std::to_string(size), std::to_string(index)}));
    MerkleProof proof;
    appendPath(index, 0, size, leaves, proof);
    return proof;
}

Result<MerkleProof> consistencyProof(std::uint64_t from, std::uint64_t to, const LeafHashes &leaves)
{
    if (from > to)
        return fail(ErrorCode::Usage, Text(CS_TEXT("A log of %1 entries cannot grow into one of %2."),
                                           {std::to_string(from), std::to_string(to)}));
    MerkleProof proof;
    if (from > 0)
        appendSubproof(from, 0, to, true, leaves, proof);
    return proof;
}

bool verifyInclusion(const Hash &leaf, std::uint64_t index, std::uint64_t size, std::span<const Hash> proof,
                     const Hash &root)
{
    if (index >= size)
        return false;
    ProofWalk walk{index, size - 1};
    Hash node = leaf;
    for (const Hash &sibling : proof) {
        if (walk.last == 0)
            return false;
        if (walk.siblingIsLeft()) {
            node = nodeHash(sibling, node);
            walk.skipLoneLevels();
        } else {
            node = nodeHash(node, sibling);
        }
        walk.up();
    }
    return walk.last == 0 && node == root;
}

bool verifyConsistency(std::uint64_t from, std::uint64_t to, const Hash &fromRoot, const Hash &toRoot,
                       std::span<const Hash> proof)
{
    if (from > to)
        return false;
    if (from == to)
        return proof.empty() && fromRoot == toRoot && (from > 0 || fromRoot == emptyRoot());
    if (from == 0)
        return proof.empty() && fromRoot == emptyRoot();
    ProofWalk walk{from - 1, to - 1};
    while ((walk.node & 1) != 0)
        walk.up();
    Hash start = fromRoot; // where `from` is a power of two, its root is itself a node of the new tree
    if (!std::has_single_bit(from)) {
        if (proof.empty())
            return false;
        start = proof.front();
        proof = proof.subspan(1);
    }
    Hash older = start;
    Hash newer = start;
    for (const Hash &sibling : proof) {
        if (walk.last == 0)
            return false;
        if (walk.siblingIsLeft()) {
            older = nodeHash(sibling, older);
            newer = nodeHash(sibling, newer);
            walk.skipLoneLevels();
        } else {
            newer = nodeHash(newer, sibling);
        }
        walk.up();
    }
    return walk.last == 0 && older == fromRoot && newer == toRoot;
}

} // namespace countersign
