#include "log/log_facts.h"

#include <algorithm>
#include <array>

namespace countersign {

namespace {

constexpr std::size_t mostColumns = 12;

struct KeptTable {
    std::string_view table;
    std::string_view key;
    std::array<std::string_view, mostColumns> columns;
};

constexpr std::array keptTables{
    KeptTable{"person", "id", {"roles"}},
    KeptTable{"policy_version", "version", {"state", "loaded_by", "in_force_from"}},
    KeptTable{"account", "id", {"source", "highest_reach", "tags"}},
    KeptTable{"post", "id", {"posted_at"}},
    KeptTable{"review_case", "id", {"state"}},
    KeptTable{"decision", "id", {"state", "account", "subject_kind", "subject", "actions", "hold_until", "proposal", "review_case"}},
    KeptTable{"strike", "id", {"state", "decision", "expires_at"}},
    KeptTable{"proposal", "id",
              {"state", "kind", "account", "decision", "proposer", "action", "duration_s", "hold_until", "valid_until", "countersigned_at",
               "release_at", "freeze_sanction"}},
    KeptTable{"sanction", "id",
              {"state", "account", "subject_kind", "subject", "action", "external", "from_at", "until_at", "contest_due", "thinned_due"}},
    KeptTable{"appeal", "id", {"state", "account", "decision", "by_kind", "filed_at"}},
    KeptTable{"escalation", "id", {"state"}},
    KeptTable{"authority_order", "id", {"state", "due_at"}},
    KeptTable{"suggestion", "id", {"state", "valid_until"}},
    KeptTable{"erasure", "id", {"account", "done_at"}},
};

const KeptTable *keptTable(std::string_view table)
{
    const auto found = std::find_if(keptTables.begin(), keptTables.end(), [&](const KeptTable &k) { return k.table == table; });
    return found == keptTables.end() ? nullptr : &*found;
}

std::optional<std::uint8_t> placeOf(const KeptTable &kept, std::string_view column)
{
    const auto found = std::find(kept.columns.begin(), kept.columns.end(), column);
    if (column.empty() || found == kept.columns.end())
        return std::nullopt;
    return static_cast<std::uint8_t>(found - kept.columns.begin());
}

} // namespace

std::string_view LogFacts::keyOf(std::string_view table)
{
    const KeptTable *kept = keptTable(table);
    return kept ? kept->key : std::string_view();
}

void LogFacts::set(Row &row, std::uint8_t column, std::int64_t value)
{
    const auto found = std::find_if(row.begin(), row.end(), [&](const auto &one) { return one.first == column; });
    if (found == row.end())
        row.emplace_back(column, value);
    else
        found->second = value;
}

std::int64_t LogFacts::idOfWord(const std::string &word)
{
    const auto [found, fresh] = m_wordIds.try_emplace(word, static_cast<std::int64_t>(m_words.size()));
    if (fresh)
        m_words.push_back(word);
    return found->second;
}

void LogFacts::take(const RowChange &change)
{
    if (change.table == "proposal_ground" && change.isNew)
        m_grounds[intOr(change.columns, "proposal")].insert(intOr(change.columns, "decision"));
    if (change.table == "appeals_complete" && change.isNew)
        m_stated[stringOr(change.columns, "source")].push_back(
            {intOr(change.columns, "person"), intOr(change.columns, "stated_at"), intOr(change.columns, "until_at")});
    if (change.table == "appeals_complete" && !change.isNew && intOr(change.columns, "void") == 1)
        std::erase_if(m_stated[stringOr(change.key, "source")], [&](const Stated &one) {
            return one.person == intOr(change.key, "person") && one.at == intOr(change.key, "stated_at") && one.until == intOr(change.key, "until_at");
        });
    const KeptTable *kept = keptTable(change.table);
    if (!kept)
        return;
    const std::int64_t id = intOr(change.isNew ? change.columns : change.key, std::string(kept->key).c_str());
    Row &row = m_rows[kept->table][id];
    if (change.isNew)
        row.clear();
    for (std::size_t i = 0; i < kept->columns.size() && !kept->columns[i].empty(); ++i) {
        const auto value = change.columns.find(std::string(kept->columns[i]));
        if (value == change.columns.end())
            continue;
        if (value->is_number_integer())
            set(row, static_cast<std::uint8_t>(i), value->get<std::int64_t>());
        else if (value->is_string())
            set(row, static_cast<std::uint8_t>(i), idOfWord(value->get_ref<const std::string &>()));
    }
    for (const Json &name : change.emptied)
        if (const auto place = name.is_string() ? placeOf(*kept, name.get_ref<const std::string &>()) : std::nullopt)
            std::erase_if(row, [&](const auto &one) { return one.first == *place; });
}

const std::int64_t *LogFacts::find(std::string_view table, std::int64_t id, std::string_view column) const
{
    const KeptTable *kept = keptTable(table);
    const auto place = kept ? placeOf(*kept, column) : std::nullopt;
    const auto rows = place ? m_rows.find(table) : m_rows.end();
    if (rows == m_rows.end())
        return nullptr;
    const auto row = rows->second.find(id);
    if (row == rows->second.end())
        return nullptr;
    const auto value = std::find_if(row->second.begin(), row->second.end(), [&](const auto &one) { return one.first == *place; });
    return value == row->second.end() ? nullptr : &value->second;
}

bool LogFacts::knows(std::string_view table, std::int64_t id) const
{
    const auto rows = m_rows.find(table);
    return rows != m_rows.end() && rows->second.contains(id);
}

std::optional<std::int64_t> LogFacts::number(std::string_view table, std::int64_t id, std::string_view column) const
{
    const std::int64_t *value = find(table, id, column);
    return value ? std::optional(*value) : std::nullopt;
}

std::string_view LogFacts::word(std::string_view table, std::int64_t id, std::string_view column) const
{
    const std::int64_t *value = find(table, id, column);
    const bool isWord = value && *value >= 0 && static_cast<std::size_t>(*value) < m_words.size();
    return isWord ? std::string_view(m_words[static_cast<std::size_t>(*value)]) : std::string_view();
}

std::vector<std::int64_t> LogFacts::idsOf(std::string_view table) const
{
    std::vector<std::int64_t> out;
    if (const auto rows = m_rows.find(table); rows != m_rows.end())
        for (const auto &[id, row] : rows->second)
            out.push_back(id);
    return out;
}

const std::set<std::int64_t> &LogFacts::groundsOf(std::int64_t proposal) const
{
    static const std::set<std::int64_t> none;
    const auto found = m_grounds.find(proposal);
    return found == m_grounds.end() ? none : found->second;
}

const std::vector<LogFacts::Stated> &LogFacts::statedOf(std::string_view source) const
{
    static const std::vector<Stated> none;
    const auto found = m_stated.find(source);
    return found == m_stated.end() ? none : found->second;
}

} // namespace countersign
