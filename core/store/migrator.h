// Brings a workspace file to the schema this program knows: numbered migrations, forward only, each
// in its own transaction with its checksum recorded, a backup of the file first.
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <string>
#include <vector>

namespace countersign {

class Connection;

inline constexpr int applicationId = 0x43736731; // "Csg1", PRAGMA application_id of every workspace

struct Migration {
    int number = 0;
    std::string name;
    std::string sql;
};

// The migrations this program carries (:/migrations/NNNN_name.sql), in order, starting at 1 without gaps.
std::vector<Migration> builtInMigrations();
int newestSchema();

// Errors: not_a_workspace, newer_schema. For looking at a file without bringing it up to date.
Result<> checkIsWorkspace(Connection &connection);

struct MigrationOutcome {
    int from = 0;
    int to = 0;
    std::string backup; // path of the copy made before; empty when none was needed
};

// Errors: not_a_workspace (another program's database, or an empty one unless `fresh`), newer_schema,
// corrupt (a recorded checksum differs), read_only (a migration is due and the file cannot be written), disk_full.
Result<MigrationOutcome> migrate(Connection &connection, Instant now, bool fresh,
                                 const std::vector<Migration> &migrations = builtInMigrations());

} // namespace countersign
