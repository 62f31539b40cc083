#include "log/key_pair.h"

#include <gtest/gtest.h>

#include <set>
#include <type_traits>

namespace countersign {
namespace {

static_assert(!std::is_copy_constructible_v<SecretKey> && !std::is_copy_assignable_v<SecretKey>);
static_assert(std::is_nothrow_move_constructible_v<SecretKey> && std::is_nothrow_move_assignable_v<SecretKey>);

// RFC 8032 §7.1, TEST 3.
constexpr std::string_view rfcSeed = "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7";
constexpr std::string_view rfcPublic = "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025";
constexpr std::string_view rfcMessage = "af82";
constexpr std::string_view rfcSignature = "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                                          "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a";

TEST(KeyPair, Rfc8032Vector)
{
    const auto key = SecretKey::fromSeed(*fromHex(rfcSeed));
    ASSERT_TRUE(key);
    EXPECT_EQ(key->publicKey().hex(), rfcPublic);
    const Signature signature = key->sign(*fromHex(rfcMessage));
    EXPECT_EQ(hex(bytesOf(signature)), rfcSignature);
    EXPECT_TRUE(PublicKey::fromHex(rfcPublic)->verify(*fromHex(rfcMessage), signature));
    EXPECT_EQ(hex(key->seed()), rfcSeed);
}

TEST(KeyPair, OnlyTheSignedBytesUnderTheRightKeyVerify)
{
    const SecretKey key = SecretKey::generate();
    const SecretKey other = SecretKey::generate();
    const std::string message = "remove post T-12";
    const Signature signature = key.sign(message);
    EXPECT_TRUE(key.publicKey().verify(message, signature));
    EXPECT_FALSE(other.publicKey().verify(message, signature));
    EXPECT_FALSE(PublicKey().verify(message, signature));
    EXPECT_FALSE(key.publicKey().verify("remove post T-13", signature));
    EXPECT_FALSE(key.publicKey().verify("", signature));
    for (std::size_t i = 0; i < signature.size(); ++i) {
        Signature changed = signature;
        changed[i] ^= 1;
        ASSERT_FALSE(key.publicKey().verify(message, changed)) << i;
    }
    EXPECT_TRUE(key.publicKey().verify("", key.sign("")));
}

TEST(KeyPair, AllZeroKeyAndSignatureVerifyNothing)
{
    EXPECT_FALSE(PublicKey().verify("", Signature{}));
    EXPECT_FALSE(PublicKey().verify("x", Signature{}));
}

TEST(KeyPair, GeneratedKeysDiffer)
{
    std::set<std::string> seen;
    for (int i = 0; i < 20; ++i)
        seen.insert(SecretKey::generate().publicKey().hex());
    EXPECT_EQ(seen.size(), 20u);
}

TEST(KeyPair, MovesKeepTheKey)
{
    SecretKey first = SecretKey::generate();
    const PublicKey expected = first.publicKey();
    SecretKey second = std::move(first);
    EXPECT_TRUE(expected.verify("m", second.sign("m")));
    first = SecretKey::generate(); // a moved-from key may be assigned to
    EXPECT_TRUE(first.publicKey().verify("m", first.sign("m")));
    EXPECT_NE(first.publicKey(), expected);
}

TEST(KeyPair, TextForms)
{
    const PublicKey key = PublicKey::fromHex(rfcPublic).value();
    EXPECT_EQ(PublicKey::fromBytes(key.bytes()), key);
    EXPECT_EQ(key.fingerprint(), hex(sha256(*fromHex(rfcPublic))).substr(0, 16));
    EXPECT_EQ(key.fingerprint().size(), 16u);
    EXPECT_FALSE(PublicKey::fromHex("fc51"));
    EXPECT_FALSE(PublicKey::fromHex(std::string(64, 'g')));
    EXPECT_FALSE(PublicKey::fromBytes(std::string(31, 'x')));
    EXPECT_FALSE(PublicKey::fromBytes(std::string(33, 'x')));
    EXPECT_FALSE(SecretKey::fromSeed(std::string(31, 'x')));
    EXPECT_FALSE(SecretKey::fromSeed(""));
    EXPECT_FALSE(signatureFromBytes(std::string(63, 'x')));
    const Signature signature = signatureFromBytes(std::string(64, 'x')).value();
    EXPECT_EQ(bytesOf(signature), std::string(64, 'x'));
}

TEST(KeyPair, SignedHashIsOfTheDocumentedForm)
{
    const Json value = {{"b", 2}, {"a", "x"}};
    EXPECT_EQ(signedHash("decision", value), sha256("countersign/decision/v1\n{\"a\":\"x\",\"b\":2}"));
    // printf 'countersign/decision/v1\n{"a":"x","b":2}' | sha256sum
    EXPECT_EQ(hex(signedHash("decision", value)), "19655adeb91041c8650db1ef400f25a73ae6ed5f862a39ec1c1bee91346f62f9");
}

TEST(KeyPair, SignedHashTellsKindsAndValuesApart)
{
    const Json value = {{"id", "C-1"}};
    EXPECT_NE(signedHash("finding", value), signedHash("decision", value));
    EXPECT_NE(signedHash("finding", value), signedHash("finding", {{"id", "C-2"}}));
    EXPECT_EQ(signedHash("finding", Json::parse(R"({"x":1,"y":[2]})")),
              signedHash("finding", Json::parse(R"({"y":[2],"x":1})")));
}

} // namespace
} // namespace countersign
