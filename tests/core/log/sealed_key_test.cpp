#include "log/sealed_key.h"

#include <gtest/gtest.h>

namespace countersign {
namespace {

constexpr std::string_view sealPassphrase = "correct horse battery staple";

// With its checksum put right again: what somebody who means it would write.
std::string resummed(std::string sealed)
{
    sealed.resize(sealed.size() - 32);
    return sealed.append(bytesOf(sha256(sealed)));
}

ErrorCode sealedCodeOf(const Result<SecretKey> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

TEST(SealedKey, OpensWithItsPassphrase)
{
    const SecretKey key = SecretKey::generate();
    const std::string sealed = sealKey(key, sealPassphrase, SealStrength::Minimum).value();
    EXPECT_EQ(sealed.size(), 168u);
    const auto opened = openSealedKey(sealed, sealPassphrase);
    ASSERT_TRUE(opened) << opened.error().message.english();
    EXPECT_EQ(opened->publicKey(), key.publicKey());
    EXPECT_EQ(opened->seed(), key.seed());
    EXPECT_EQ(opened->sign("m"), key.sign("m"));
}

TEST(SealedKey, TheDefaultStrengthOpensToo)
{
    const SecretKey key = SecretKey::generate();
    const std::string sealed = sealKey(key, sealPassphrase, SealStrength::Interactive).value();
    const auto info = inspectSealedKey(sealed);
    ASSERT_TRUE(info);
    EXPECT_EQ(info->passes, 2u);
    EXPECT_EQ(info->memoryBytes, 64u << 20);
    EXPECT_TRUE(info->isAtLeast(SealStrength::Interactive));
    EXPECT_TRUE(openSealedKey(sealed, sealPassphrase));
    EXPECT_EQ(sealedCodeOf(openSealedKey(sealed, "wrong")), ErrorCode::BadPassphrase);
}

TEST(SealedKey, OtherPassphrasesDoNotOpenIt)
{
    const std::string sealed = sealKey(SecretKey::generate(), sealPassphrase, SealStrength::Minimum).value();
    for (const std::string &wrong :
         {std::string(), std::string("Correct horse battery staple"), std::string(sealPassphrase) + '\n',
          std::string(sealPassphrase).substr(1), std::string(sealPassphrase) + '\0'}) {
        const auto opened = openSealedKey(sealed, wrong);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::BadPassphrase);
        EXPECT_FALSE(opened.error().message.empty());
        EXPECT_NE(opened.error().hint.english().find("revoked and replaced"), std::string::npos);
    }
}

TEST(SealedKey, PassphrasesAreBytes)
{
    const SecretKey key = SecretKey::generate();
    const std::string odd("pä\0ß \xFF", 8);
    const std::string sealed = sealKey(key, odd, SealStrength::Minimum).value();
    EXPECT_TRUE(openSealedKey(sealed, odd));
    EXPECT_EQ(sealedCodeOf(openSealedKey(sealed, odd.substr(0, 3))), ErrorCode::BadPassphrase);
}

TEST(SealedKey, EmptyPassphraseIsRefused)
{
    const auto sealed = sealKey(SecretKey::generate(), "", SealStrength::Minimum);
    ASSERT_FALSE(sealed);
    EXPECT_EQ(sealed.error().code, ErrorCode::Usage);
}

TEST(SealedKey, SealingTwiceSharesNothingSecret)
{
    const SecretKey key = SecretKey::generate();
    const std::string one = sealKey(key, sealPassphrase, SealStrength::Minimum).value();
    const std::string two = sealKey(key, sealPassphrase, SealStrength::Minimum).value();
    EXPECT_NE(one.substr(16, 40), two.substr(16, 40)); // salt and nonce
    EXPECT_NE(one.substr(88, 48), two.substr(88, 48));
    EXPECT_EQ(one.find(key.seed()), std::string::npos);
}

TEST(SealedKey, EveryFlippedByteIsDamage)
{
    const std::string sealed = sealKey(SecretKey::generate(), sealPassphrase, SealStrength::Minimum).value();
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        std::string changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        ASSERT_EQ(sealedCodeOf(openSealedKey(changed, sealPassphrase)), ErrorCode::Corrupt) << i;
    }
    EXPECT_EQ(sealedCodeOf(openSealedKey("", sealPassphrase)), ErrorCode::Corrupt);
    EXPECT_EQ(sealedCodeOf(openSealedKey(sealed.substr(0, 167), sealPassphrase)), ErrorCode::Corrupt);
    EXPECT_EQ(sealedCodeOf(openSealedKey(sealed + 'x', sealPassphrase)), ErrorCode::Corrupt);
}

TEST(SealedKey, AChangeWithItsChecksumMendedDoesNotOpenEither)
{
    const std::string sealed = sealKey(SecretKey::generate(), sealPassphrase, SealStrength::Minimum).value();
    for (std::size_t i = 0; i < sealed.size() - 32; ++i) {
        if (i >= 8 && i < 16)
            continue; // the costs: below
        std::string changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const ErrorCode expected = i < 8 ? ErrorCode::Corrupt : ErrorCode::BadPassphrase;
        ASSERT_EQ(sealedCodeOf(openSealedKey(resummed(changed), sealPassphrase)), expected) << i;
    }
}

TEST(SealedKey, AbsurdCostsAreCorruptAndNotPaid)
{
    const std::string sealed = sealKey(SecretKey::generate(), sealPassphrase, SealStrength::Minimum).value();
    const auto withCosts = [&](std::string_view eightBytesHex) {
        std::string changed = sealed;
        changed.replace(8, 8, *fromHex(eightBytesHex));
        return resummed(changed);
    };
    for (const std::string_view costs : {
             "0000000000000008", // no pass
             "0000004100000008", // 65 passes
             "ffffffff00000008", //
             "0000000100000007", // below Argon2's minimum
             "0000000100000000", //
             "0000000100100001", // 1 GiB and 1 KiB
             "00000001ffffffff",
         })
        EXPECT_EQ(sealedCodeOf(openSealedKey(withCosts(costs), sealPassphrase)), ErrorCode::Corrupt) << costs;
    EXPECT_EQ(sealedCodeOf(openSealedKey(withCosts("0000000200000008"), sealPassphrase)), ErrorCode::BadPassphrase);
}

TEST(SealedKey, InfoNamesTheOwnerAndTheStrength)
{
    const SecretKey key = SecretKey::generate();
    const auto info = inspectSealedKey(sealKey(key, sealPassphrase, SealStrength::Minimum).value());
    ASSERT_TRUE(info);
    EXPECT_EQ(info->publicKey, key.publicKey());
    EXPECT_TRUE(info->isAtLeast(SealStrength::Minimum));
    EXPECT_FALSE(info->isAtLeast(SealStrength::Interactive));
    EXPECT_FALSE(inspectSealedKey("CSKY"));
    EXPECT_FALSE((SealedKeyInfo{key.publicKey(), 1, 64u << 20}.isAtLeast(SealStrength::Interactive)));
    EXPECT_TRUE((SealedKeyInfo{key.publicKey(), 3, 256u << 20}.isAtLeast(SealStrength::Interactive)));
}

} // namespace
} // namespace countersign
