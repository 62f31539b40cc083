#include "cli/table.h"

#include "cli/print.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <vector>

namespace countersign::cli {

namespace {

constexpr std::size_t widestCell = 48;

// What a thing is called, then what is up with it; everything else follows by name.
constexpr std::array<const char *, 32> leading{
    "seq",    "at",     "key",    "notice", "escalation", "appeal",  "strike", "sanction", "decision", "proposal", "case",
    "person", "rule",   "id",     "code",   "item",       "subject", "account", "handle",  "type",     "kind",     "action",
    "state",  "from",   "to",     "what",   "severity",   "priority", "age",    "reports", "why",      "title"};

std::size_t shownWidth(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string shortened(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::replace(text.begin(), text.end(), '\t', ' ');
    if (shownWidth(text) <= widestCell)
        return text;
    std::size_t end = 0;
    for (std::size_t characters = 0; characters + 1 < widestCell; ++characters) // the last place is for the "…"
        for (++end; end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80;)
            ++end;
    return text.substr(0, end) + "…";
}

bool holdsThings(const Json &value)
{
    return value.is_object() || (value.is_array() && std::any_of(value.begin(), value.end(), [](const Json &v) { return v.is_structured(); }));
}

bool saysNothing(const Json &value)
{
    return value.is_null() || (value.is_string() && value.get_ref<const std::string &>().empty()) || (value.is_array() && value.empty());
}

std::vector<std::string> columnsOf(const Json &items)
{
    std::vector<std::string> found;
    for (const Json &item : items)
        for (const auto &[key, value] : item.items())
            if (!holdsThings(value) && !saysNothing(value) && std::find(found.begin(), found.end(), key) == found.end())
                found.push_back(key);
    const auto rank = [](const std::string &key) {
        return std::find_if(leading.begin(), leading.end(), [&](const char *name) { return key == name; }) - leading.begin();
    };
    std::sort(found.begin(), found.end(), [&](const auto &a, const auto &b) { return std::pair(rank(a), a) < std::pair(rank(b), b); });
    return found;
}

} // namespace

std::string cell(const Json &value)
{
    if (value.is_string())
        return harmless(value.get<std::string>());
    if (value.is_null())
        return "–";
    if (value.is_boolean())
        return value.get<bool>() ? "yes" : "no";
    if (!value.is_array())
        return value.dump();
    std::string out;
    for (const Json &one : value)
        out += (out.empty() ? "" : ", ") + cell(one);
    return out;
}

void printTable(std::ostream &out, const Json &items, const std::string &indent)
{
    const auto columns = columnsOf(items);
    std::vector<std::vector<std::string>> rows{columns};
    for (const Json &item : items) {
        rows.emplace_back();
        for (const auto &column : columns)
            rows.back().push_back(item.contains(column) && !saysNothing(item[column]) ? shortened(cell(item[column])) : std::string("–"));
    }
    std::vector<std::size_t> widths(columns.size());
    for (const auto &row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], shownWidth(row[i]));
    for (const auto &row : rows) {
        out << indent;
        for (std::size_t i = 0; i < row.size(); ++i)
            out << row[i] << (i + 1 < row.size() ? std::string(widths[i] - shownWidth(row[i]) + 2, ' ') : "\n");
    }
}

} // namespace countersign::cli
