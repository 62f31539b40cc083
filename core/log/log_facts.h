// What the entries up to a point of a log have said, as far as later entries are judged by it: states, times, and what
// belongs to what. Columns and words are kept as numbers, so that a log of a million entries fits into memory.
// Pure; one thread at a time.
#pragma once

#include "log/verdict_keys.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace countersign {

class LogFacts {
public:
    void take(const RowChange &change);

    // Whether rows of the table are kept, and the one column that names one.
    static std::string_view keyOf(std::string_view table); // "" when they are not
    bool knows(std::string_view table, std::int64_t id) const;
    // Nothing where there is no such row, or its column is empty.
    std::optional<std::int64_t> number(std::string_view table, std::int64_t id, std::string_view column) const;
    std::string_view word(std::string_view table, std::int64_t id, std::string_view column) const;
    std::vector<std::int64_t> idsOf(std::string_view table) const;

    // Decisions that a proposal lists.
    const std::set<std::int64_t> &groundsOf(std::int64_t proposal) const;

    struct Stated { // that all appeals of a source were read; not those that became void
        std::int64_t person = 0;
        std::int64_t at = 0;
        std::int64_t until = 0;
    };
    const std::vector<Stated> &statedOf(std::string_view source) const;

private:
    using Row = std::vector<std::pair<std::uint8_t, std::int64_t>>; // by the column's place
    const std::int64_t *find(std::string_view table, std::int64_t id, std::string_view column) const;
    std::int64_t idOfWord(const std::string &word);
    static void set(Row &row, std::uint8_t column, std::int64_t value);

    std::map<std::string_view, std::unordered_map<std::int64_t, Row>> m_rows;
    std::vector<std::string> m_words;
    std::map<std::string, std::int64_t, std::less<>> m_wordIds;
    std::map<std::int64_t, std::set<std::int64_t>> m_grounds;
    std::map<std::string, std::vector<Stated>, std::less<>> m_stated;
};

} // namespace countersign
