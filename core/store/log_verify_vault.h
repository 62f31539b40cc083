// Holds stored content against what the entries of the log committed to. Thread of the connection.
#pragma once

#include "log/verdict.h"
#include "store/connection.h"

#include <map>
#include <optional>
#include <vector>

namespace countersign {

// Type of the entry that says which content was erased, in data.vaults.
inline constexpr std::string_view erasureEntry = "content.erased";

class VaultCheck {
public:
    explicit VaultCheck(Connection &connection);

    // Returns what is wrong with content that the entry names, or an empty text.
    Text take(const Entry &entry);
    // Once every entry was taken: content that was erased although no entry says so, or at another time than it says.
    std::optional<LogFault> unsaidErasure();
    // Counts and warnings. `whole`: every entry was taken, so content that none named can be told.
    void report(VerifyReport &into, bool whole);

private:
    Text check(std::int64_t seq, const Commitment &commitment);
    bool firstTime(std::int64_t vault);

    Connection &m_connection;
    std::vector<bool> m_named;                     // by id
    std::map<std::int64_t, std::int64_t> m_erased; // id → entry that named it
    std::map<std::int64_t, Instant> m_erasureSaid; // id → when the entry that says so was written
    std::map<std::int64_t, std::int64_t> m_bare; // named without a commitment: id → entry
    std::int64_t m_checked = 0;
};

} // namespace countersign
