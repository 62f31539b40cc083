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

// R24: that a post is older than was known may be learnt, never that it is younger.
bool makesYounger(const RowChange &change, const LogFacts &facts)
{
    if (change.table != "post" || change.isNew)
        return false;
    const auto before = facts.number("post", change.id(), "posted_at");
    const bool emptied = std::any_of(change.emptied.begin(), change.emptied.end(), [](const Json &name) { return name == "posted_at"; });
    return emptied || (change.columns.contains("posted_at") && before && intOr(change.columns, "posted_at") > *before);
}

// An appeal touches what it is about: the one that is filed here, or the open one that more is learnt of.
struct AppealHere {
    std::int64_t decision = 0;
    std::int64_t account = 0;
    std::int64_t filedAt = 0;
    bool byAuthor = false;
};

std::optional<AppealHere> appealHere(const std::vector<RowChange> &all, const LogFacts &facts)
{
    const auto change = std::find_if(all.begin(), all.end(), [](const RowChange &c) { return c.table == "appeal"; });
    if (change == all.end() || std::count_if(all.begin(), all.end(), [](const RowChange &c) { return c.table == "appeal"; }) != 1)
        return std::nullopt;
    AppealHere out;
    out.decision = change->isNew ? intOr(change->columns, "decision") : facts.number("appeal", change->id(), "decision").value_or(0);
    const std::string_view by = facts.word("appeal", change->id(), "by_kind");
    out.byAuthor = (change->isNew ? stringOr(change->columns, "by_kind") : std::string(by)) == "author";
    const auto before = facts.number("appeal", change->id(), "filed_at");
    out.filedAt = change->columns.contains("filed_at") ? intOr(change->columns, "filed_at") : before.value_or(0);
    out.account = facts.number("decision", out.decision, "account").value_or(0);
    const std::string_view state = facts.word("appeal", change->id(), "state");
    const bool isOpen = change->isNew || state == "received" || state == "admitted";
    const bool later = !change->isNew && before && out.filedAt > *before; // R3: never later than was known
    const bool another = change->isNew && intOr(change->columns, "account") != out.account;
    return out.decision == 0 || !isOpen || later || another ? std::nullopt : std::optional(out);
}

bool ofTheAppeal(const RowChange &change, const std::optional<AppealHere> &appeal, const LogFacts &facts)
{
    if (!appeal)
        return false;
    const std::int64_t decision = appeal->decision;
    if (change.table == "decision")
        return change.id() == decision;
    if (change.table == "strike")
        return facts.number("strike", change.id(), "decision") == decision;
    if (change.table == "proposal")
        return facts.groundsOf(change.id()).contains(decision);
    if (change.table == "sanction") // R3: only what was filed before its release reverses a ban
        return facts.number("sanction", change.id(), "account") == appeal->account
               && (stringOr(change.columns, "state") != "reversing"
                   || (appeal->byAuthor && appeal->filedAt < facts.number("sanction", change.id(), "from_at").value_or(0)));
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
    const bool ofAppeal = entry.type == "appeal.filed" || entry.type == "appeal.added" || entry.type == "appeal.filed_earlier";
    const auto appeal = ofAppeal ? appealHere(changes, facts) : std::nullopt;
    for (const RowChange &change : changes) {
        const bool imported = entry.actorType == ActorType::Import || entry.type == "report.received" || entry.type == "sanction.imported";
        if (imported && lowers(change, facts))
            return aboutActor(CS_TEXT("Entry %1 (%2, by %3) lowers the reach or takes off tags, which takes two people: %4. Everything before "
                                      "it is intact."),
                              entry, AccountId(change.id()).str());
        if (imported && makesYounger(change, facts))
            return aboutActor(CS_TEXT("Entry %1 (%2, by %3) says that a post is younger than was known: %4. Everything before it is intact."),
                              entry, PostId(change.id()).str());
        if (ofAppeal && !ofTheAppeal(change, appeal, facts))
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
