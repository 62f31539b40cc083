// An order to the platform, with the proof that it carries (R19), and its verification as a connector does it.
//
// The document is JSON of the canonical subset (integers and strings only):
//   {"kind":"countersign/order","v":1,"log_origin","order":"O-5","number",
//    "target":{"source","kind","id"},"target_salt",    the immutable id, and the salt of the commitment to it
//    "action","territories"?,"until"?,"sanction"?,"issued_at","not_after","checkpoint":{"size","root"},
//    "bases":[{"kind":"decision"|"proposal"|"authority","bound","signatures":[{"as","key","signature"}]}],"hash"}
// Each `bound` is the canonical text that people signed; `hash` is signedHash("order") of everything else. Orders that
// restrict need bases; those that restore or send a notice need none: nobody has to sign that somebody gets their due.
// What an authority ordered (R26) reaches the countries that were signed and no further, and lasts a day while one person
// has signed. Nothing in it counts strikes, and nothing in it is about later. Pure functions, any thread.
#pragma once

#include "base/hash.h"
#include "base/json.h"
#include "base/result.h"
#include "base/time.h"
#include "log/key_pair.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace countersign {

struct OrderSignature {
    std::string as; // decided, proposed, complied, countersigned
    PublicKey key;
    Signature signature{};
};

struct OrderBasis {
    std::string kind;  // decision, proposal, authority
    std::string bound; // canonical JSON
    std::vector<OrderSignature> signatures;
};

struct OrderContents {
    std::string logOrigin;
    std::string key; // "O-5"
    std::int64_t number = 0;
    Json target = Json::object(); // {"source","kind","id"}
    std::string targetSalt;       // 32 bytes; "" where nothing has to be proved
    std::string action;           // an ActionKind's name, "restore", "send"
    std::vector<std::string> territories; // country codes; empty = everywhere
    std::optional<Instant> until;
    std::string sanction; // "S-3": what is imposed or lifted
    Instant issuedAt{};
    Instant notAfter{};
    std::int64_t checkpointSize = 0;
    Hash checkpointRoot{};
    std::vector<OrderBasis> bases;
};

Json orderDocument(const OrderContents &contents);

// The bytes that the commitment to a target is over, without its salt.
std::string targetText(const Json &target);

// A key that the platform trusts, and whose it is: two keys of one person are one signature.
struct OrderKey {
    PublicKey key;
    std::string person;
};

// May the platform carry it out now? `lastNumber`: the highest that it has taken for this target (0: none).
// Every field is taken as hostile. Errors: bad_input (no order), stale (its number or its time has passed),
// unverified (altered, too few signatures, signed for something else), each with R19 as requirement.
Result<> verifyOrder(const Json &order, const std::vector<OrderKey> &keys, std::int64_t lastNumber, Instant now);

} // namespace countersign
