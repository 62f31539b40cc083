#include "services/audit/audit_list.h"

#include <algorithm>
#include <cstdint>

namespace countersign {

namespace {

constexpr int longestPage = 1000;

Result<> checkFilter(const LogFilter &filter)
{
    if (filter.limit < 1 || filter.limit > longestPage)
        return fail(ErrorCode::Usage, {CS_TEXT("A page has 1 to %1 entries."), {std::to_string(longestPage)}}, CS_TEXT("Give another --limit."));
    if (filter.from < 1 || (filter.to > 0 && filter.to < filter.from))
        return fail(ErrorCode::Usage, CS_TEXT("These entries are no range."), CS_TEXT("Give --from 1 or later, and --to not before it."));
    if (filter.about.empty() != (filter.aboutId == 0))
        return fail(ErrorCode::Usage, CS_TEXT("What the entries are about needs a kind and a number."), CS_TEXT("Name it like C-12."));
    return {};
}

bool asked(const LogFilter &filter, const Entry &entry)
{
    if (!filter.type.empty() && entry.type != filter.type)
        return false;
    if (!filter.area.empty() && entry.type.substr(0, entry.type.find('.')) != filter.area)
        return false;
    return !filter.by.valid() || entry.actor == filter.by.str();
}

LogLine lineOf(Entry entry, Blindness::Veil veil)
{
    LogLine line;
    line.seq = entry.seq;
    line.hidden = veil != Blindness::Veil::None;
    if (veil == Blindness::Veil::Finding)
        return line;
    line.at = entry.at;
    line.type = std::move(entry.type);
    if (!line.hidden) {
        line.actor = std::move(entry.actor);
        line.actorType = entry.actorType;
        line.data = std::move(entry.data);
    }
    return line;
}

std::string listQuery(const LogFilter &filter)
{
    const char *order = filter.newestFirst ? " DESC" : "";
    if (filter.about.empty())
        return std::string("SELECT seq, leaf FROM log WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq") + order;
    return std::string("SELECT l.seq, l.leaf FROM log_mention m JOIN log l ON l.seq = m.seq"
                       " WHERE m.seq BETWEEN ?1 AND ?2 AND m.kind = ?3 AND m.id = ?4 ORDER BY m.seq")
           + order;
}

} // namespace

Result<LogPage> listLog(LogStore &log, const LogFilter &filter, const VeilOf &veilOf)
{
    CS_CHECK(checkFilter(filter));
    std::int64_t first = filter.from;
    std::int64_t last = filter.to > 0 ? filter.to : INT64_MAX;
    if (filter.after && filter.newestFirst)
        last = std::min(last, *filter.after - 1);
    else if (filter.after)
        first = std::max(first, *filter.after + 1);
    const bool asksWho = filter.by.valid() || !filter.about.empty();
    const bool asksWhat = asksWho || !filter.type.empty() || !filter.area.empty();

    LogPage page;
    auto rows = log.connection().prepare(listQuery(filter));
    rows.bind(first, last);
    if (!filter.about.empty()) {
        rows.bindAt(3, filter.about);
        rows.bindAt(4, filter.aboutId);
    }
    while (rows.step()) {
        auto entry = decodeLeaf(rows.text(1));
        if (!entry)
            return fail(ErrorCode::Corrupt, {CS_TEXT("Log entry %1 cannot be read."), {std::to_string(rows.integer(0))}}, CS_TEXT("Verify the log."));
        if (!asked(filter, *entry))
            continue;
        const auto veil = veilOf ? veilOf(*entry) : Blindness::Veil::None;
        if ((veil == Blindness::Veil::Finding && asksWhat) || (veil == Blindness::Veil::Decider && asksWho))
            continue;
        if (static_cast<int>(page.items.size()) == filter.limit) {
            page.next = page.items.back().seq;
            break;
        }
        page.items.push_back(lineOf(*std::move(entry), veil));
    }
    return page;
}

} // namespace countersign
