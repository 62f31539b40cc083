// The log in the workspace file: appending entries, reading them, keeping personal data apart.
//
// Appending happens inside the caller's transaction and applies the entry's changes at once, so what
// is read afterwards in the same transaction already shows it. One writer at a time (BEGIN IMMEDIATE)
// makes the sequence gap-free. Thread of the connection.
#pragma once

#include "base/clock.h"
#include "log/entry.h"
#include "log/key_pair.h"
#include "log/merkle.h"
#include "store/changes.h"
#include "store/connection.h"

#include <functional>
#include <optional>

namespace countersign {

// A stored payload and what the leaf says of it.
struct Sealed {
    std::int64_t vault = 0;
    Hash commitment{};
    Json json() const { return {{"vault", vault}, {"sha256", hex(commitment)}}; }
};

struct LogHead {
    std::string origin;
    std::int64_t size = 0;
    Hash lastHash{};
    Instant lastAt{};
    MerkleFrontier frontier;
};

class LogStore {
public:
    LogStore(Connection &connection, RandomSource &random);

    // Writes the head of an empty log. Once a workspace.
    void create(const std::string &origin);
    Result<LogHead> head();

    struct Author {
        std::string actor;
        ActorType type = ActorType::Clock;
        const SecretKey *key = nullptr; // signs where a person acts
    };

    // Appends one entry at max(now, time of the last entry) and applies `changes`. Returns its number.
    Result<std::int64_t> append(const Author &author, Instant now, std::string type, Json data, const Changes &changes);

    Sealed seal(const Json &payload);          // into the vault, with a fresh salt
    std::optional<Json> open(std::int64_t vault); // nullopt: erased
    // The salt of a commitment, for whoever has to check it and knows the payload. nullopt: erased.
    std::optional<std::string> saltOf(std::int64_t vault);

    // Entries first … last (inclusive) in order; the callback returns false to stop.
    Result<> read(std::int64_t first, std::int64_t last, const std::function<bool(const Entry &)> &each);
    std::optional<Entry> entry(std::int64_t seq);

    const ProjectionSchema &schema() const { return m_schema; }
    Connection &connection() { return m_connection; }

private:
    Connection &m_connection;
    RandomSource &m_random;
    ProjectionSchema m_schema;
};

// The hash a person's entry is signed over: the leaf without data.sig.
Hash entrySigningHash(const Entry &entry);

} // namespace countersign
