// What a feed brings: it adds, and takes nothing away (R12, R22). And what a policy book takes to come into force (R21).
#include "log/verdict_actors.h"

#include <algorithm>

namespace countersign {

namespace {

std::set<std::string_view> tagsIn(std::string_view list)
{
    std::set<std::string_view> out;
    while (!list.empty()) {
        const auto comma = list.find(',');
        out.insert(list.substr(0, comma));
        list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 1);
    }
    return out;
}

bool lowers(const RowChange &change, const LogFacts &facts)
{
    if (change.table != "account" || change.isNew)
        return false;
    const std::int64_t id = change.id();
    if (std::any_of(change.emptied.begin(), change.emptied.end(), [](const Json &name) { return name == "highest_reach" || name == "tags"; }))
        return true;
    if (change.columns.contains("highest_reach")
        && intOr(change.columns, "highest_reach") < facts.number("account", id, "highest_reach").value_or(0))
        return true;
    if (!change.columns.contains("tags"))
        return false;
    const std::string after = stringOr(change.columns, "tags");
    const auto kept = tagsIn(after);
    const auto before = tagsIn(facts.word("account", id, "tags"));
    return !std::includes(kept.begin(), kept.end(), before.begin(), before.end());
}

// An appeal touches what it is about.
bool ofTheAppeal(const RowChange &change, const std::vector<RowChange> &all, const LogFacts &facts)
{
    const auto appeal = std::find_if(all.begin(), all.end(), [](const RowChange &c) { return c.table == "appeal" && c.isNew; });
    if (appeal == all.end())
        return false;
    const std::int64_t decision = intOr(appeal->columns, "decision");
    if (change.table == "appeal")
        return intOr(change.columns, "account") == facts.number("decision", decision, "account");
    if (change.table == "decision")
        return change.id() == decision;
    if (change.table == "strike")
        return facts.number("strike", change.id(), "decision") == decision;
    if (change.table == "proposal")
        return facts.groundsOf(change.id()).contains(decision);
    if (change.table == "sanction")
        return facts.number("sanction", change.id(), "account") == intOr(appeal->columns, "account");
    return true;
}

// R21: loaded by one, published by another, and not in force before.
bool publishedByTwo(const Entry &entry, const RowChange &change, const LogFacts &facts)
{
    const std::int64_t version = intOr(change.key, "version");
    const auto loadedBy = facts.number("policy_version", version, "loaded_by");
    return facts.word("policy_version", version, "state") == "draft" && loadedBy && entry.actor != PersonId(*loadedBy).str()
           && stringOr(change.columns, "state") == "in_force" && intOr(change.columns, "in_force_from") >= toMs(entry.at);
}

} // namespace

Text notForAFeed(const Entry &entry, const LogFacts &facts)
{
    const auto changes = rowChangesOf(entry);
    for (const RowChange &change : changes) {
        const bool imported = entry.actorType == ActorType::Import || entry.type == "report.received" || entry.type == "sanction.imported";
        if (imported && lowers(change, facts))
            return aboutActor(CS_TEXT("Entry %1 (%2, by %3) lowers the reach or takes off tags, which takes two people: %4. Everything before "
                                      "it is intact."),
                              entry, AccountId(change.id()).str());
        if (entry.type == "appeal.filed" && !ofTheAppeal(change, changes, facts))
            return aboutActor(CS_TEXT("Entry %1 (%2, by %3) changes what its appeal is not about: %4. Everything before it is intact."), entry,
                              change.table);
        if (entry.type == "policy.published" && !change.isNew && !publishedByTwo(entry, change, facts))
            return aboutActor(CS_TEXT("Entry %1 (%2, by %3) puts version %4 of the policy book in force without a second person or before its time. "
                                      "Everything before it is intact."),
                              entry, std::to_string(intOr(change.key, "version")));
    }
    return {};
}

} // namespace countersign
