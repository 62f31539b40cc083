// A private key at rest: sealed with its owner's passphrase. Argon2id makes the sealing key,
// XChaCha20-Poly1305 seals, and the header (costs, salt, public key) is authenticated with it.
//
// Version 1, 168 bytes, integers big-endian: "CSKY" · version · derivation (1 = Argon2id 1.3) · cipher
// (1 = XChaCha20-Poly1305) · 0 · passes (4) · memory in KiB (4) · salt (16) · nonce (24) · public key (32) ·
// sealed seed (32 + 16) · SHA-256 of everything before (32). The last part is no defence: it tells a damaged
// file from a wrong passphrase, which authenticated encryption alone cannot.
#pragma once

#include "base/result.h"
#include "log/key_pair.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace countersign {

enum class SealStrength {
    Minimum,    // 1 pass over 8 KiB, some 50 µs: test workspaces only, guessable
    Interactive // 2 passes over 64 MiB, some 0.1–0.3 s: the default for people
};

// What a sealed key says about itself without its passphrase. Not authenticated before it is opened.
struct SealedKeyInfo {
    PublicKey publicKey;
    std::uint64_t passes = 0;
    std::uint64_t memoryBytes = 0;

    bool isAtLeast(SealStrength strength) const; // for workspaces that refuse weak seals
};

// All of these: any thread. Deriving the sealing key takes as long and as much memory as the strength says:
// not on the window's thread.

// Usage when the passphrase is empty; Busy when memory does not suffice.
Result<std::string> sealKey(const SecretKey &key, std::string_view passphrase, SealStrength strength);

// BadPassphrase; Corrupt (damaged, not a sealed key, a later version, or costs beyond 1 GiB or 64 passes,
// which no key of ours has); Busy when memory does not suffice. The passphrase is used byte for byte.
Result<SecretKey> openSealedKey(std::string_view sealed, std::string_view passphrase);

Result<SealedKeyInfo> inspectSealedKey(std::string_view sealed); // Corrupt, as above

} // namespace countersign
