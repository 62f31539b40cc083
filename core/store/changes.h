// What an entry changes in the projections, as data inside the entry itself.
//
// Every entry carries data.changes: a list of
//   {"t":TABLE,"new":{COLUMN:VALUE…}}                           a new row
//   {"t":TABLE,"k":{KEY…},"c":{COLUMN:VALUE…},"x":[COLUMN…]}    columns set, columns emptied
// Blobs are hex. Applying the entries of a log in order to empty projections gives the projections
// again, whatever program version reads them: rules decide what is written, never how it is read back.
#pragma once

#include "base/json.h"
#include "store/connection.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace countersign {

class Changes {
public:
    // Values: integers, strings, and null for "leave empty" (dropped from the list).
    void insert(std::string_view table, Json columns);
    void update(std::string_view table, std::int64_t id, Json columns);
    void update(std::string_view table, Json key, Json columns);
    void append(const Changes &more);
    bool empty() const { return m_list.empty(); }
    const Json &json() const { return m_list; }

private:
    Json m_list = Json::array();
};

// The tables that are rebuilt from the log, and their columns. Built once a connection.
class ProjectionSchema {
public:
    explicit ProjectionSchema(Connection &connection);

    struct Table {
        std::map<std::string, std::string> columns; // name → INTEGER, TEXT or BLOB
        std::vector<std::string> key;
        std::string mention; // kind under which log_mention lists it ("" = not listed)
    };
    const std::map<std::string, Table, std::less<>> &tables() const { return m_tables; }
    const Table *find(std::string_view table) const;

private:
    std::map<std::string, Table, std::less<>> m_tables;
};

// Applies one entry's changes. Error corrupt: an unknown table or column, a row that is not there.
Result<> applyChanges(Connection &connection, const ProjectionSchema &schema, std::int64_t seq, const Json &changes);

} // namespace countersign
