#include "log/sealed_key.h"

#include <sodium.h>

#include <array>
#include <cstddef>
#include <optional>

namespace countersign {

namespace {

constexpr std::string_view sealedMark{"CSKY\x01\x01\x01\x00", 8}; // magic, version, derivation, cipher, reserved
constexpr std::size_t saltAt = 16;
constexpr std::size_t nonceAt = saltAt + crypto_pwhash_argon2id_SALTBYTES;
constexpr std::size_t publicAt = nonceAt + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t sealedAt = publicAt + crypto_sign_PUBLICKEYBYTES;
constexpr std::size_t sealedSize = crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t sumAt = sealedAt + sealedSize;
constexpr std::size_t totalSize = sumAt + sizeof(Hash);
static_assert(totalSize == 168);

constexpr std::uint64_t maxMemory = std::uint64_t{1} << 30;
constexpr std::uint64_t maxPasses = 64;

// 32 secret bytes on the stack, wiped on the way out.
struct SecretBytes {
    std::array<unsigned char, 32> bytes{};
    SecretBytes() = default;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes() { sodium_memzero(bytes.data(), bytes.size()); }
    std::string_view view() const { return {reinterpret_cast<const char *>(bytes.data()), bytes.size()}; }
};
static_assert(sizeof(SecretBytes::bytes) == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(sizeof(SecretBytes::bytes) == crypto_sign_SEEDBYTES);

struct Costs {
    std::uint64_t passes;
    std::uint64_t memoryBytes;
};

Costs costsOf(SealStrength strength)
{
    switch (strength) {
    case SealStrength::Minimum:
        return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
    case SealStrength::Interactive:
        return {crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE, crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE};
    }
    return {crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE, crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE};
}

void appendNumber32(std::string &out, std::uint64_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>((value >> shift) & 0xFF));
}

std::uint64_t number32At(std::string_view bytes, std::size_t at)
{
    std::uint64_t value = 0;
    for (const char c : bytes.substr(at, 4))
        value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

void appendRandomBytes(std::string &out, std::size_t count)
{
    const std::size_t at = out.size();
    out.resize(at + count);
    randombytes_buf(out.data() + at, count);
}

const unsigned char *sealedByte(std::string_view bytes, std::size_t offset)
{
    return reinterpret_cast<const unsigned char *>(bytes.data()) + offset;
}

bool deriveKey(SecretBytes &key, std::string_view passphrase, std::string_view header, const Costs &costs)
{
    return crypto_pwhash_argon2id(key.bytes.data(), key.bytes.size(), passphrase.data(), passphrase.size(),
                                  sealedByte(header, saltAt), costs.passes, static_cast<std::size_t>(costs.memoryBytes),
                                  crypto_pwhash_argon2id_ALG_ARGON2ID13)
           == 0;
}

tl::unexpected<Error> keyOutOfMemory()
{
    return fail(ErrorCode::Busy, CS_TEXT("There is not enough memory to work with the key."),
                CS_TEXT("Close other programs and try again."));
}

tl::unexpected<Error> wrongPassphrase()
{
    return fail(ErrorCode::BadPassphrase, CS_TEXT("The passphrase does not open this key."),
                CS_TEXT("Try again. A forgotten passphrase cannot be recovered: the key is revoked and replaced "
                        "by two other people."));
}

tl::unexpected<Error> damagedKey()
{
    return fail(ErrorCode::Corrupt, CS_TEXT("The stored key is damaged or was made by another version."),
                CS_TEXT("Restore it from a backup. Keys are never recovered, only revoked and replaced."));
}

} // namespace

bool SealedKeyInfo::isAtLeast(SealStrength strength) const
{
    const Costs wanted = costsOf(strength);
    return passes >= wanted.passes && memoryBytes >= wanted.memoryBytes;
}

Result<std::string> sealKey(const SecretKey &key, std::string_view passphrase, SealStrength strength)
{
    if (passphrase.empty())
        return fail(ErrorCode::Usage, CS_TEXT("A key needs a passphrase."),
                    CS_TEXT("Choose one that only its owner knows."));
    const Costs costs = costsOf(strength);
    std::string out(sealedMark);
    appendNumber32(out, costs.passes);
    appendNumber32(out, costs.memoryBytes / 1024);
    appendRandomBytes(out, crypto_pwhash_argon2id_SALTBYTES);
    appendRandomBytes(out, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    out.append(key.publicKey().bytes());

    SecretBytes sealing;
    if (!deriveKey(sealing, passphrase, out, costs))
        return keyOutOfMemory();
    std::array<unsigned char, sealedSize> sealed{};
    const std::string_view seed = key.seed();
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, sealedByte(seed, 0), seed.size(),
                                               sealedByte(out, 0), out.size(), nullptr, sealedByte(out, nonceAt),
                                               sealing.bytes.data());
    out.append(reinterpret_cast<const char *>(sealed.data()), sealed.size());
    out.append(bytesOf(sha256(out)));
    return out;
}

Result<SealedKeyInfo> inspectSealedKey(std::string_view sealed)
{
    if (sealed.size() != totalSize || sealed.substr(0, sealedMark.size()) != sealedMark
        || bytesOf(sha256(sealed.substr(0, sumAt))) != sealed.substr(sumAt))
        return damagedKey();
    SealedKeyInfo info;
    info.passes = number32At(sealed, sealedMark.size());
    info.memoryBytes = number32At(sealed, sealedMark.size() + 4) * 1024;
    if (info.passes < crypto_pwhash_argon2id_OPSLIMIT_MIN || info.passes > maxPasses
        || info.memoryBytes < crypto_pwhash_argon2id_MEMLIMIT_MIN || info.memoryBytes > maxMemory)
        return damagedKey();
    info.publicKey = *PublicKey::fromBytes(sealed.substr(publicAt, crypto_sign_PUBLICKEYBYTES));
    return info;
}

Result<SecretKey> openSealedKey(std::string_view sealed, std::string_view passphrase)
{
    CS_TRY(const SealedKeyInfo info, inspectSealedKey(sealed));
    if (passphrase.empty())
        return wrongPassphrase();
    SecretBytes sealing;
    if (!deriveKey(sealing, passphrase, sealed, {info.passes, info.memoryBytes}))
        return keyOutOfMemory();
    SecretBytes seed;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(seed.bytes.data(), nullptr, nullptr, sealedByte(sealed, sealedAt),
                                                   sealedSize, sealedByte(sealed, 0), sealedAt,
                                                   sealedByte(sealed, nonceAt), sealing.bytes.data())
        != 0)
        return wrongPassphrase();
    std::optional<SecretKey> key = SecretKey::fromSeed(seed.view());
    if (!key || key->publicKey() != info.publicKey)
        return damagedKey();
    return std::move(*key);
}

} // namespace countersign
