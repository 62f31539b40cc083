#include "log/merkle.h"

#include <gtest/gtest.h>

#include <array>
#include <stdexcept>

namespace countersign {
namespace {

// The test vectors of the Certificate Transparency reference implementation.
const std::array<std::string, 8> vectorLeaves{*fromHex(""),
                                              *fromHex("00"),
                                              *fromHex("10"),
                                              *fromHex("2021"),
                                              *fromHex("3031"),
                                              *fromHex("40414243"),
                                              *fromHex("5051525354555657"),
                                              *fromHex("606162636465666768696a6b6c6d6e6f")};

constexpr std::array<std::string_view, 9> vectorRoots{
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

constexpr std::string_view hashCa85 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
constexpr std::string_view hashBc1a = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";

LeafHashes vectorTree()
{
    return [](std::uint64_t index) { return leafHash(vectorLeaves.at(index)); };
}

LeafHashes numberedLeaves()
{
    return [](std::uint64_t index) { return leafHash("entry " + std::to_string(index)); };
}

// RFC 6962 §2.1 as it is written, to hold the incremental forms against.
Hash plainRoot(std::uint64_t begin, std::uint64_t end, const LeafHashes &leaves)
{
    if (begin == end)
        return emptyRoot();
    if (end - begin == 1)
        return leaves(begin);
    std::uint64_t split = 1;
    while (split * 2 < end - begin)
        split *= 2;
    return nodeHash(plainRoot(begin, begin + split, leaves), plainRoot(begin + split, end, leaves));
}

std::vector<std::string> proofHex(const MerkleProof &proof)
{
    std::vector<std::string> out;
    for (const Hash &hash : proof)
        out.push_back(hex(hash));
    return out;
}

TEST(Merkle, RootsOfTheReferenceVectors)
{
    MerkleFrontier frontier;
    for (std::uint64_t size = 0; size <= 8; ++size) {
        EXPECT_EQ(hex(merkleRoot(size, vectorTree())), vectorRoots[size]) << size;
        EXPECT_EQ(hex(frontier.root()), vectorRoots[size]) << size;
        EXPECT_EQ(frontier.size(), size);
        if (size < 8)
            frontier.append(leafHash(vectorLeaves[size]));
    }
}

TEST(Merkle, ProofsOfTheReferenceVectors)
{
    const auto inclusion = inclusionProof(5, 8, vectorTree());
    ASSERT_TRUE(inclusion);
    EXPECT_EQ(proofHex(*inclusion),
              (std::vector<std::string>{std::string(hashBc1a), std::string(hashCa85), std::string(vectorRoots[4])}));

    const auto twoToFive = consistencyProof(2, 5, vectorTree());
    ASSERT_TRUE(twoToFive);
    EXPECT_EQ(proofHex(*twoToFive),
              (std::vector<std::string>{"5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                        std::string(hashBc1a)}));

    const auto sixToEight = consistencyProof(6, 8, vectorTree());
    ASSERT_TRUE(sixToEight);
    EXPECT_EQ(proofHex(*sixToEight),
              (std::vector<std::string>{"0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                                        std::string(hashCa85), std::string(vectorRoots[4])}));
}

TEST(Merkle, FrontierAgreesWithTheDefinition)
{
    MerkleFrontier frontier;
    for (std::uint64_t size = 1; size <= 70; ++size) {
        frontier.append(numberedLeaves()(size - 1));
        ASSERT_EQ(frontier.root(), plainRoot(0, size, numberedLeaves())) << size;
    }
}

TEST(Merkle, EveryProofVerifiesAndNoOther)
{
    constexpr std::uint64_t limit = 20;
    std::vector<Hash> roots;
    for (std::uint64_t size = 0; size <= limit; ++size)
        roots.push_back(merkleRoot(size, numberedLeaves()));
    for (std::uint64_t size = 1; size <= limit; ++size) {
        for (std::uint64_t index = 0; index < size; ++index) {
            const MerkleProof proof = inclusionProof(index, size, numberedLeaves()).value();
            const Hash leaf = numberedLeaves()(index);
            EXPECT_TRUE(verifyInclusion(leaf, index, size, proof, roots[size]));
            for (std::uint64_t other = 0; other < size; ++other)
                EXPECT_EQ(verifyInclusion(leaf, other, size, proof, roots[size]), other == index);
            EXPECT_FALSE(verifyInclusion(leaf, index, size, proof, roots[size - 1]));
        }
        for (std::uint64_t from = 0; from <= size; ++from) {
            const MerkleProof proof = consistencyProof(from, size, numberedLeaves()).value();
            EXPECT_TRUE(verifyConsistency(from, size, roots[from], roots[size], proof)) << from << "->" << size;
            if (from > 0 && from < size) { // the empty log is a prefix of every other
                EXPECT_FALSE(verifyConsistency(from, size, roots[from], roots[from], proof));
                EXPECT_FALSE(verifyConsistency(from, size, roots[from + 1], roots[size], proof));
            }
        }
    }
}

TEST(Merkle, EveryChangeToAProofIsNoticed)
{
    const Hash root = merkleRoot(13, numberedLeaves());
    const Hash older = merkleRoot(6, numberedLeaves());
    const MerkleProof inclusion = inclusionProof(9, 13, numberedLeaves()).value();
    const MerkleProof consistency = consistencyProof(6, 13, numberedLeaves()).value();
    const auto accepts = [&](const MerkleProof &proof, bool inclusive) {
        return inclusive ? verifyInclusion(numberedLeaves()(9), 9, 13, proof, root)
                         : verifyConsistency(6, 13, older, root, proof);
    };
    for (const bool inclusive : {true, false}) {
        const MerkleProof good = inclusive ? inclusion : consistency;
        ASSERT_TRUE(accepts(good, inclusive));
        for (std::size_t i = 0; i < good.size(); ++i) {
            MerkleProof changed = good;
            changed[i][17] ^= 1;
            EXPECT_FALSE(accepts(changed, inclusive));
            MerkleProof shorter = good;
            shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(i));
            EXPECT_FALSE(accepts(shorter, inclusive));
        }
        MerkleProof longer = good;
        longer.push_back(root);
        EXPECT_FALSE(accepts(longer, inclusive));
        EXPECT_FALSE(accepts({}, inclusive));
    }
}

TEST(Merkle, HostileSizesAreRefused)
{
    const Hash one = numberedLeaves()(0);
    const std::vector<Hash> many(100, one);
    constexpr auto most = ~std::uint64_t{0};
    EXPECT_TRUE(verifyInclusion(one, 0, 1, {}, one));
    EXPECT_FALSE(verifyInclusion(one, 0, 0, {}, one));
    EXPECT_FALSE(verifyInclusion(one, 1, 1, {}, one));
    EXPECT_FALSE(verifyInclusion(one, 0, 1, many, one));
    EXPECT_FALSE(verifyInclusion(one, most, most, many, one));
    EXPECT_FALSE(verifyInclusion(one, most - 1, most, many, one));
    EXPECT_FALSE(verifyInclusion(one, most - 1, most, {}, one));
    EXPECT_FALSE(verifyConsistency(2, 1, one, one, {}));
    EXPECT_FALSE(verifyConsistency(1, 1, one, one, many));
    EXPECT_FALSE(verifyConsistency(1, 1, one, emptyRoot(), {}));
    EXPECT_FALSE(verifyConsistency(0, 0, one, one, {}));
    EXPECT_FALSE(verifyConsistency(0, 5, one, one, {}));
    EXPECT_FALSE(verifyConsistency(0, 5, emptyRoot(), one, many));
    EXPECT_FALSE(verifyConsistency(1, most, one, one, many));
    EXPECT_FALSE(verifyConsistency(most - 1, most, one, one, many));
    EXPECT_FALSE(verifyConsistency(most - 1, most, one, one, {}));
    EXPECT_TRUE(verifyConsistency(0, 5, emptyRoot(), one, {}));
}

TEST(Merkle, ProofsThatCannotExistAreUsageErrors)
{
    for (const auto &[index, size] : {std::pair<std::uint64_t, std::uint64_t>{0, 0}, {8, 8}, {9, 8}}) {
        const auto proof = inclusionProof(index, size, numberedLeaves());
        ASSERT_FALSE(proof);
        EXPECT_EQ(proof.error().code, ErrorCode::Usage);
    }
    const auto backwards = consistencyProof(5, 4, numberedLeaves());
    ASSERT_FALSE(backwards);
    EXPECT_EQ(backwards.error().code, ErrorCode::Usage);
}

// What a log may not do unnoticed, each against a root that was published before.
TEST(Merkle, RewrittenHistoryDoesNotReachAPublishedRoot)
{
    std::vector<std::string> honest;
    for (int i = 0; i < 11; ++i)
        honest.push_back("entry " + std::to_string(i));
    const auto hashed = [](const std::vector<std::string> &leaves) {
        return [leaves](std::uint64_t index) { return leafHash(leaves.at(index)); };
    };
    const Hash published = merkleRoot(7, hashed(honest));

    auto edited = honest;
    edited[3] += '!';
    auto deleted = honest;
    deleted.erase(deleted.begin() + 3);
    auto inserted = honest;
    inserted.insert(inserted.begin() + 3, "forged");
    auto reordered = honest;
    std::swap(reordered[3], reordered[4]);
    auto forked = honest;
    forked[6] = "another truth";
    for (const auto &leaves : {edited, deleted, inserted, reordered, forked}) {
        EXPECT_NE(merkleRoot(7, hashed(leaves)), published);
        const Hash claimed = merkleRoot(leaves.size(), hashed(leaves));
        const MerkleProof proof = consistencyProof(7, leaves.size(), hashed(leaves)).value();
        EXPECT_FALSE(verifyConsistency(7, leaves.size(), published, claimed, proof));
    }

    auto truncated = honest;
    truncated.resize(6);
    EXPECT_FALSE(verifyConsistency(7, 6, published, merkleRoot(6, hashed(truncated)), {}));

    auto appended = honest;
    appended.push_back("later");
    EXPECT_TRUE(verifyConsistency(7, 12, published, merkleRoot(12, hashed(appended)),
                                  consistencyProof(7, 12, hashed(appended)).value()));
}

TEST(Merkle, ALeafIsNeverTakenForANode)
{
    const Hash left = leafHash("a");
    const Hash right = leafHash("b");
    const std::string joined = std::string(bytesOf(left)).append(bytesOf(right));
    EXPECT_NE(leafHash(joined), nodeHash(left, right));
    EXPECT_NE(nodeHash(left, right), nodeHash(right, left));
}

TEST(Merkle, LeavesAreAskedForInOrderAndOnce)
{
    for (const std::uint64_t size : {1u, 2u, 7u, 8u, 13u, 33u}) {
        for (std::uint64_t index = 0; index < size; ++index) {
            std::vector<std::uint64_t> asked;
            const LeafHashes spy = [&](std::uint64_t at) {
                if (!asked.empty() && at <= asked.back())
                    throw std::logic_error("out of order");
                asked.push_back(at);
                return numberedLeaves()(at);
            };
            ASSERT_NO_THROW(static_cast<void>(inclusionProof(index, size, spy)));
            EXPECT_EQ(asked.size(), size - 1);
            asked.clear();
            ASSERT_NO_THROW(static_cast<void>(consistencyProof(index, size, spy)));
            EXPECT_LE(asked.size(), size);
        }
    }
}

TEST(Merkle, FrontierSurvivesStorage)
{
    MerkleFrontier frontier;
    for (std::uint64_t i = 0; i < 300; ++i) {
        const auto back = MerkleFrontier::fromBytes(frontier.bytes());
        ASSERT_TRUE(back) << i;
        ASSERT_EQ(*back, frontier) << i;
        frontier.append(numberedLeaves()(i));
    }
    auto resumed = MerkleFrontier::fromBytes(frontier.bytes()).value();
    resumed.append(numberedLeaves()(300));
    EXPECT_EQ(resumed.root(), merkleRoot(301, numberedLeaves()));
}

TEST(Merkle, DamagedFrontiersAreRefused)
{
    MerkleFrontier frontier;
    for (std::uint64_t i = 0; i < 5; ++i)
        frontier.append(numberedLeaves()(i));
    const std::string good = frontier.bytes();
    ASSERT_EQ(good.size(), 1u + 8 + 2 * 32);
    std::vector<std::string> bad{"", good.substr(0, 8), good.substr(0, good.size() - 1), good + 'x',
                                 std::string(9, '\xFF')};
    bad.push_back(good);
    bad.back()[0] = 2; // another version
    bad.push_back(good);
    bad.back()[8] = 7; // a size of three subtrees, but two given
    for (const std::string &bytes : bad) {
        const auto parsed = MerkleFrontier::fromBytes(bytes);
        ASSERT_FALSE(parsed);
        EXPECT_EQ(parsed.error().code, ErrorCode::Corrupt);
    }
}

} // namespace
} // namespace countersign
