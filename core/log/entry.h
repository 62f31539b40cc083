// One entry of the decision log, and its leaf: the bytes that are hashed.
//
// Leaf format, frozen as v 1: RFC 8785 canonical JSON of
//   {"actor","actor_type","at","data","prev","seq","type","v"}
// with integers and strings only. `prev` is the hex leaf hash of the entry before (64 zeros for the
// first), so a rewritten entry is located; personal data stands in it only as salted commitments.
// Where a person acted, data.sig is the Ed25519 signature (hex) of
// signedHash("entry", leaf without data.sig) and data.key the fingerprint of the key.
#pragma once

#include "base/hash.h"
#include "base/json.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/vocabulary.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace countersign {

inline constexpr int leafVersion = 1;

struct Entry {
    std::int64_t seq = 0;
    Hash prev{};
    Instant at{};
    std::string type;  // "decision.made"
    std::string actor; // "U-3", "clock", "import:acme"
    ActorType actorType = ActorType::Person;
    Json data = Json::object();
};

std::string encodeLeaf(const Entry &entry);

// Errors: corrupt, naming what is wrong with the leaf. Reads every version ever written.
Result<Entry> decodeLeaf(std::string_view leaf);

// SHA-256(32-byte salt ‖ payload): what a leaf holds in place of personal data.
Hash commitment(std::string_view salt, std::string_view payload);

} // namespace countersign
