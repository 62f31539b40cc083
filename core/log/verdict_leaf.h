// Reading one row of a log that nobody vouches for yet: does the leaf say what its row and its hash say?
// Pure, any thread, never throws: rows come from files that somebody may have changed by hand.
#pragma once

#include "base/text.h"
#include "log/entry.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign {

// Rows as they are stored or were sent, in one block of memory that is used again for the next ones.
class LogBatch {
public:
    struct Row {
        std::int64_t seq = 0;
        std::optional<std::string_view> leaf; // nullopt: withheld, only its hash is known
        std::string_view hash;                // as stored, of any length
    };

    void clear();
    void add(std::int64_t seq, std::optional<std::string_view> leaf, std::string_view hash);
    std::size_t size() const { return m_places.size(); }
    std::size_t bytes() const { return m_bytes.size(); }
    Row row(std::size_t index) const; // valid until the next add() or clear()

private:
    struct Place {
        std::int64_t seq;
        std::size_t leaf;
        std::size_t leafSize;
        std::size_t hashSize;
        bool withheld;
    };
    std::string m_bytes;
    std::vector<Place> m_places;
};

enum class LeafDepth {
    Hashes, // hash, number and link to the entry before; nothing is parsed
    Keys,   // and what later entries are judged by: people, keys, proposals, the first case
    Full
};

struct ReadLeaf {
    std::int64_t seq = 0;
    Hash hash{};
    std::optional<Hash> prev;   // nullopt when the leaf is withheld
    std::optional<Entry> entry; // when it was decoded
    Hash signedOver{};          // what its signature must fit, where it was decoded and has one
    Text wrong;                 // empty: the row holds together
};

ReadLeaf readLeaf(const LogBatch::Row &row, LeafDepth depth);

// Runs work(0) … work(count - 1) on as many threads as there are cores; `work` must not throw.
void onEveryCore(std::size_t count, const std::function<void(std::size_t)> &work);

} // namespace countersign
