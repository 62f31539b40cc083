// Orders of authorities as the entries tell them (R26): both people have signed the same text, in their own names, in
// time. Pure; what it reads is taken as hostile. One thread at a time.
#pragma once

#include "log/merkle.h"
#include "log/verdict_keys.h"

#include <map>
#include <string>

namespace countersign {

class AuthorityLedger {
public:
    // Returns what is wrong with the entry's orders, or an empty text. `origin` is the log's; `keys` and `before`, the
    // tree, are those from before the entry.
    Text take(const Entry &entry, const KeyRing &keys, const std::string &origin, const MerkleFrontier &before);

    std::int64_t checked() const { return m_checked; }

    struct Signed { // of the second signature
        Hash digest{}; // SHA-256(bound hash ‖ signature)
        std::int64_t signer = 0;
        std::int64_t seq = 0;
    };
    const std::map<std::int64_t, Signed> &signatures() const { return m_signatures; } // by order
    static Hash digest(std::string_view boundHash, std::string_view signature);

private:
    struct Known {
        std::string boundHash; // 32 bytes
        std::int64_t complied = 0;
        std::int64_t dueAt = 0;
    };
    Text takeNew(const Entry &entry, const RowChange &change, const KeyRing &keys, const std::string &origin, const MerkleFrontier &before);
    Text takeChange(const Entry &entry, const RowChange &change, const KeyRing &keys);

    std::map<std::int64_t, Known> m_orders;
    std::map<std::int64_t, Signed> m_signatures;
    std::int64_t m_checked = 0;
};

} // namespace countersign
