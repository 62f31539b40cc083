// Ed25519 keys (libsodium) and what is signed with them. Any thread; a key may be shared read-only.
#pragma once

#include "base/hash.h"
#include "base/json.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace countersign {

using Signature = std::array<std::uint8_t, 64>;

std::string_view bytesOf(const Signature &signature);
std::optional<Signature> signatureFromBytes(std::string_view bytes); // 64 bytes, else nullopt

class PublicKey {
public:
    PublicKey() = default;                                             // all zero: verifies nothing
    static std::optional<PublicKey> fromBytes(std::string_view bytes); // 32 bytes, else nullopt
    static std::optional<PublicKey> fromHex(std::string_view text);    // 64 hex digits, else nullopt

    std::string_view bytes() const { return bytesOf(m_bytes); }
    std::string hex() const { return countersign::hex(m_bytes); }
    // The first 16 hex digits of SHA-256(32 key bytes): for people to compare, never to look a key up by.
    std::string fingerprint() const;

    bool verify(std::string_view message, const Signature &signature) const;

    friend auto operator<=>(const PublicKey &, const PublicKey &) = default;

private:
    Hash m_bytes{};
};

// The private half. Lives in locked, guarded memory that is wiped when it goes; moves, never copies.
// A moved-from key may only be destroyed or assigned to.
class SecretKey {
public:
    static SecretKey generate();                                     // from the operating system's generator
    static std::optional<SecretKey> fromSeed(std::string_view seed); // RFC 8032 seed of 32 bytes, else nullopt

    SecretKey(SecretKey &&) noexcept = default;
    SecretKey &operator=(SecretKey &&) noexcept = default;
    SecretKey(const SecretKey &) = delete;
    SecretKey &operator=(const SecretKey &) = delete;
    ~SecretKey() = default;

    const PublicKey &publicKey() const { return m_public; }
    Signature sign(std::string_view message) const; // deterministic (RFC 8032)

    // The 32 secret bytes, for sealing and nothing else: a view into the guarded memory.
    std::string_view seed() const;

private:
    struct Wipe {
        void operator()(unsigned char *memory) const;
    };
    SecretKey();

    std::unique_ptr<unsigned char, Wipe> m_memory; // libsodium's 64 bytes: seed ‖ public key
    PublicKey m_public;
};

// What every signature of the program signs: SHA-256("countersign/KIND/v1\n" ‖ canonical JSON), so that a
// signature of one kind can never pass for another. `kind` is a constant of the program: letters a–z,
// digits, '_' and '-' (asserted). `value` is of the canonical subset (base/json.h).
Hash signedHash(std::string_view kind, const Json &value);

} // namespace countersign
