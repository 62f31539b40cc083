#include "store/changes.h"

#include "base/hash.h"

#include <array>
#include <iterator>
#include <utility>

namespace countersign {

namespace {

// Projection tables and the kind under which log_mention lists their rows.
constexpr auto projectionTables = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"person", "person"},
    {"person_public_key", ""},
    {"person_change", ""},
    {"policy_version", "policy"},
    {"account", "account"},
    {"declared_conflict", ""},
    {"account_link", "link"},
    {"post", "post"},
    {"review_case", "case"},
    {"report", ""},
    {"decision", "decision"},
    {"strike", "strike"},
    {"proposal", "proposal"},
    {"proposal_ground", ""},
    {"reading", ""},
    {"reading_item", ""},
    {"countersignature", ""},
    {"sanction", "sanction"},
    {"sanction_ground", ""},
    {"external_ground", ""},
    {"appeal", "appeal"},
    {"appeals_complete", ""},
    {"escalation", "escalation"},
    {"notice", "notice"},
    {"platform_order", "order"},
    {"refusal", ""},
    {"part", ""},
    {"case_part", ""},
    {"look_again", ""},
    {"erasure", ""},
    {"untagging", ""},
    {"authority_order", "decision"}, // beside the decision of the same number
    {"suggestion", "suggestion"},
    {"suggestion_item", ""},
    {"requirement_override", ""},
    {"log_mention", ""},
});

tl::unexpected<Error> corrupt(std::int64_t seq, const std::string &what)
{
    return fail(ErrorCode::Corrupt,
                {CS_TEXT("Log entry %1 cannot be applied: %2."), {std::to_string(seq), what}},
                CS_TEXT("Verify the log; restore a backup if it does not verify."));
}

class Binder {
public:
    explicit Binder(const ProjectionSchema::Table &table) : m_table(table) {}

    // False: no such column, or no value that it could hold. Logs may come from files that somebody changed.
    bool add(const std::string &column, const Json &value)
    {
        const auto type = m_table.columns.find(column);
        if (type == m_table.columns.end())
            return false;
        if (value.is_number_integer()) {
            m_values.push_back({Kind::Integer, value.get<std::int64_t>(), {}});
            return true;
        }
        if (!value.is_string())
            return false;
        const bool blob = type->second == "BLOB";
        auto text = blob ? fromHex(value.get_ref<const std::string &>()) : value.get<std::string>();
        if (!text)
            return false;
        m_values.push_back({blob ? Kind::Blob : Kind::Text, 0, *std::move(text)});
        return true;
    }

    void run(Connection &connection, const std::string &sql)
    {
        auto statement = connection.prepare(sql);
        for (std::size_t i = 0; i < m_values.size(); ++i)
            bindOne(statement, i);
        statement.run();
    }

private:
    enum class Kind { Integer, Text, Blob };
    struct Value {
        Kind kind;
        std::int64_t integer;
        std::string text;
    };
    void bindOne(Statement &statement, std::size_t i)
    {
        const Value &value = m_values[i];
        const int place = static_cast<int>(i) + 1;
        switch (value.kind) {
        case Kind::Integer: statement.bindAt(place, value.integer); break;
        case Kind::Text: statement.bindAt(place, std::string_view(value.text)); break;
        case Kind::Blob: statement.bindAt(place, Blob{value.text}); break;
        }
    }

    const ProjectionSchema::Table &m_table;
    std::vector<Value> m_values;
};

void mention(Connection &connection, const ProjectionSchema::Table &table, const Json &columns, std::int64_t seq)
{
    const std::int64_t id = intOr(columns, "id", -1);
    if (table.mention.empty() || id < 0)
        return;
    connection.run("INSERT OR IGNORE INTO log_mention VALUES (?1, ?2, ?3)", table.mention, id, seq);
}

tl::unexpected<Error> unfit(std::int64_t seq, const std::string &table, const std::string &column)
{
    return corrupt(seq, table + " has no column " + column + ", or not for such a value");
}

Result<> insertRow(Connection &connection, const std::string &name, const ProjectionSchema::Table &table,
                   std::int64_t seq, const Json &columns)
{
    if (!columns.is_object() || columns.empty())
        return corrupt(seq, "a new row of " + name + " is empty");
    Binder binder(table);
    std::string names;
    std::string places;
    for (const auto &[column, value] : columns.items()) {
        if (!binder.add(column, value))
            return unfit(seq, name, column);
        names += (names.empty() ? "" : ", ") + column;
        places += places.empty() ? "?" : ", ?";
    }
    binder.run(connection, "INSERT INTO " + name + " (" + names + ") VALUES (" + places + ")");
    mention(connection, table, columns, seq);
    return {};
}

// By reference: a temporary would be gone while its items are walked.
const Json &fieldOr(const Json &object, const char *name, const Json &fallback)
{
    const auto it = object.find(name);
    return it == object.end() ? fallback : *it;
}

Result<> updateRow(Connection &connection, const std::string &name, const ProjectionSchema::Table &table,
                   std::int64_t seq, const Json &change)
{
    static const Json noObject = Json::object();
    static const Json noList = Json::array();
    const Json &columns = fieldOr(change, "c", noObject);
    const Json &emptied = fieldOr(change, "x", noList);
    const Json &key = fieldOr(change, "k", noObject);
    if (!columns.is_object() || !emptied.is_array() || !key.is_object() || key.empty() || (columns.empty() && emptied.empty()))
        return corrupt(seq, "a change of " + name + " says nothing");
    Binder binder(table);
    std::string sets;
    for (const auto &[column, value] : columns.items()) {
        if (!binder.add(column, value))
            return unfit(seq, name, column);
        sets += (sets.empty() ? "" : ", ") + column + " = ?";
    }
    for (const Json &column : emptied) {
        if (!column.is_string() || !table.columns.contains(column.get_ref<const std::string &>()))
            return unfit(seq, name, column.is_string() ? column.get<std::string>() : std::string("without a name"));
        sets += (sets.empty() ? "" : ", ") + column.get<std::string>() + " = NULL";
    }
    std::string where;
    for (const auto &[column, value] : key.items()) {
        if (!binder.add(column, value))
            return unfit(seq, name, column);
        where += (where.empty() ? "" : " AND ") + column + " = ?";
    }
    binder.run(connection, "UPDATE " + name + " SET " + sets + " WHERE " + where);
    if (connection.changes() != 1)
        return corrupt(seq, "it changes a row of " + name + " that is not there");
    mention(connection, table, key, seq);
    return {};
}

} // namespace

void Changes::insert(std::string_view table, Json columns)
{
    for (auto it = columns.begin(); it != columns.end();)
        it = it->is_null() ? columns.erase(it) : std::next(it);
    m_list.push_back({{"t", std::string(table)}, {"new", std::move(columns)}});
}

void Changes::update(std::string_view table, std::int64_t id, Json columns)
{
    update(table, Json{{"id", id}}, std::move(columns));
}

void Changes::update(std::string_view table, Json key, Json columns)
{
    Json change = {{"t", std::string(table)}, {"k", std::move(key)}};
    Json emptied = Json::array();
    for (auto it = columns.begin(); it != columns.end();) {
        if (it->is_null()) {
            emptied.push_back(it.key());
            it = columns.erase(it);
        } else {
            ++it;
        }
    }
    if (!columns.empty())
        change["c"] = std::move(columns);
    if (!emptied.empty())
        change["x"] = std::move(emptied);
    m_list.push_back(std::move(change));
}

void Changes::append(const Changes &more)
{
    for (const auto &change : more.m_list)
        m_list.push_back(change);
}

ProjectionSchema::ProjectionSchema(Connection &connection)
{
    for (const auto &[name, mentionAs] : projectionTables) {
        Table table;
        table.mention = std::string(mentionAs);
        auto columns = connection.prepare("SELECT name, type, pk FROM pragma_table_info(?1) ORDER BY pk");
        columns.bind(name);
        while (columns.step()) {
            table.columns.emplace(columns.string(0), columns.string(1));
            if (columns.integer(2) > 0)
                table.key.push_back(columns.string(0));
        }
        m_tables.emplace(std::string(name), std::move(table));
    }
}

const ProjectionSchema::Table *ProjectionSchema::find(std::string_view table) const
{
    const auto it = m_tables.find(table);
    return it == m_tables.end() ? nullptr : &it->second;
}

Result<> applyChanges(Connection &connection, const ProjectionSchema &schema, std::int64_t seq, const Json &changes)
{
    for (const auto &change : changes) {
        if (!change.is_object())
            return corrupt(seq, "a change is none");
        const std::string name = stringOr(change, "t");
        const auto *table = schema.find(name);
        if (!table)
            return corrupt(seq, "there is no table " + name);
        if (change.contains("new"))
            CS_CHECK(insertRow(connection, name, *table, seq, change["new"]));
        else
            CS_CHECK(updateRow(connection, name, *table, seq, change));
    }
    return {};
}

} // namespace countersign
