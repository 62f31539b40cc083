// R15: state comes from the log alone. Applies every entry to an empty workspace file, with its foreign keys and rule
// triggers, and holds each projection table against the one in use.
#pragma once

#include "base/result.h"
#include "store/changes.h"
#include "store/connection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace countersign {

// One place where the tables in use are not what the log gives.
struct ProjectionDifference {
    // "sqlite_schema" for a table, index or rule trigger that is missing or altered; "integrity_check" for what SQLite
    // itself finds wrong with the pages
    std::string table;
    std::string key;    // "id=7"
    std::string column; // empty: the whole row
    std::optional<std::string> stored;  // as SQL would write it; nullopt: no such row
    std::optional<std::string> rebuilt;
};

struct RebuildReport {
    bool identical = false;
    std::int64_t entries = 0; // applied
    std::int64_t rows = 0;    // compared
    std::int64_t differences = 0;
    std::vector<ProjectionDifference> first; // at most a hundred
};

// Reads one snapshot and changes nothing; the fresh file stands in a private temporary folder and goes again.
// Errors: corrupt, naming the first entry that cannot be applied (an illegal history), or usage when `progress`
// asks to stop. Throws StoreFailure. Thread of the connection.
Result<RebuildReport> rebuildAndCompare(Connection &connection, const ProjectionSchema &schema,
                                        const std::function<bool(std::int64_t done, std::int64_t total)> &progress = {});

// What differs between the projections of two connections; part of the above, for tests and repairs.
void compareProjections(Connection &stored, Connection &rebuilt, const ProjectionSchema &schema, RebuildReport &report);

} // namespace countersign
