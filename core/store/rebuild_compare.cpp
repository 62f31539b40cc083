#include "store/rebuild.h"

#include "base/hash.h"

#include <algorithm>

namespace countersign {

namespace {

constexpr std::size_t mostDifferences = 100;

void note(RebuildReport &report, ProjectionDifference difference)
{
    ++report.differences;
    if (report.first.size() < mostDifferences)
        report.first.push_back(std::move(difference));
}

struct ProjectionColumn {
    std::string name;
    std::string type; // INTEGER, TEXT or BLOB
    bool inKey = false;
};

// The columns, those of the key first and in its order, by which both sides are sorted.
std::vector<ProjectionColumn> columnsOf(const ProjectionSchema::Table &table)
{
    std::vector<ProjectionColumn> out;
    for (const std::string &name : table.key)
        out.push_back({name, table.columns.at(name), true});
    for (const auto &[name, type] : table.columns)
        if (std::find(table.key.begin(), table.key.end(), name) == table.key.end())
            out.push_back({name, type, false});
    return out;
}

std::string selectOf(const std::string &table, const std::vector<ProjectionColumn> &columns)
{
    std::string names;
    std::string order;
    for (const ProjectionColumn &column : columns) {
        names += (names.empty() ? "" : ", ") + column.name;
        if (column.inKey)
            order += (order.empty() ? "" : ", ") + column.name;
    }
    return "SELECT " + names + " FROM " + table + " ORDER BY " + order;
}

std::string shown(const Statement &row, int place, const ProjectionColumn &column)
{
    if (row.isNull(place))
        return "NULL";
    if (column.type == "INTEGER")
        return std::to_string(row.integer(place));
    return column.type == "BLOB" ? "x'" + hex(row.blob(place)) + "'" : "'" + row.string(place) + "'";
}

// <0, 0, >0; only 0 and not 0 mean something outside the key.
int compared(const Statement &a, const Statement &b, int place, const ProjectionColumn &column)
{
    if (a.isNull(place) || b.isNull(place))
        return (a.isNull(place) ? 0 : 1) - (b.isNull(place) ? 0 : 1);
    if (column.type == "INTEGER")
        return a.integer(place) < b.integer(place) ? -1 : a.integer(place) > b.integer(place) ? 1 : 0;
    return a.blob(place).compare(b.blob(place)); // the bytes, of text too: the order of SQLite's BINARY
}

class TableComparison {
public:
    TableComparison(const std::string &name, const ProjectionSchema::Table &table, RebuildReport &report)
        : m_name(name), m_columns(columnsOf(table)), m_report(report)
    {
    }

    void run(Connection &stored, Connection &rebuilt)
    {
        const std::string sql = selectOf(m_name, m_columns);
        auto a = stored.prepare(sql);
        auto b = rebuilt.prepare(sql);
        bool inA = a.step();
        bool inB = b.step();
        while (inA || inB) {
            ++m_report.rows;
            const int order = !inA ? 1 : !inB ? -1 : keyOrder(a, b);
            if (order < 0)
                note(m_report, {m_name, keyOf(a), {}, "(a row)", std::nullopt});
            else if (order > 0)
                note(m_report, {m_name, keyOf(b), {}, std::nullopt, "(a row)"});
            else
                compareRow(a, b);
            if (order <= 0)
                inA = a.step();
            if (order >= 0)
                inB = b.step();
        }
    }

private:
    int keyOrder(const Statement &a, const Statement &b) const
    {
        for (std::size_t i = 0; i < m_columns.size() && m_columns[i].inKey; ++i)
            if (const int order = compared(a, b, static_cast<int>(i), m_columns[i]); order != 0)
                return order;
        return 0;
    }

    std::string keyOf(const Statement &row) const
    {
        std::string out;
        for (std::size_t i = 0; i < m_columns.size() && m_columns[i].inKey; ++i)
            out += (out.empty() ? "" : ", ") + m_columns[i].name + "=" + shown(row, static_cast<int>(i), m_columns[i]);
        return out;
    }

    void compareRow(const Statement &a, const Statement &b)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const int place = static_cast<int>(i);
            if (!m_columns[i].inKey && compared(a, b, place, m_columns[i]) != 0)
                note(m_report, {m_name, keyOf(a), m_columns[i].name, shown(a, place, m_columns[i]), shown(b, place, m_columns[i])});
        }
    }

    const std::string &m_name;
    const std::vector<ProjectionColumn> m_columns;
    RebuildReport &m_report;
};

// Tables with their checks, indexes, and the rules that the database repeats must be the ones that the migrations made,
// or nothing repeats them.
void compareSchema(Connection &stored, Connection &rebuilt, RebuildReport &report)
{
    constexpr auto sql = "SELECT sql FROM sqlite_schema WHERE type = ?1 AND name = ?2";
    constexpr auto all = "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name";
    const auto differ = [&](const std::string &type, const std::string &name) {
        auto a = stored.word(sql, type, name);
        auto b = rebuilt.word(sql, type, name);
        if (a != b)
            note(report, {"sqlite_schema", "name='" + name + "'", a && b ? "sql" : "", std::move(a), std::move(b)});
    };
    auto wanted = rebuilt.prepare(all);
    while (wanted.step())
        differ(wanted.string(0), wanted.string(1));
    auto there = stored.prepare(all);
    while (there.step())
        if (!rebuilt.word(sql, there.text(0), there.text(1)))
            differ(there.string(0), there.string(1));
}

// Rows are read above table by table; the rules read them by indexes, which somebody who edits pages can make say
// something else. Also what no statement could have written past its CHECKs.
void checkPages(Connection &stored, RebuildReport &report)
{
    auto rows = stored.prepare("PRAGMA integrity_check(20)");
    while (rows.step())
        if (rows.text(0) != "ok")
            note(report, {"integrity_check", "", "", rows.string(0), std::nullopt});
}

} // namespace

void compareProjections(Connection &stored, Connection &rebuilt, const ProjectionSchema &schema, RebuildReport &report)
{
    for (const auto &[name, table] : schema.tables())
        TableComparison(name, table, report).run(stored, rebuilt);
    compareSchema(stored, rebuilt, report);
    checkPages(stored, report);
    report.identical = report.differences == 0;
}

} // namespace countersign
