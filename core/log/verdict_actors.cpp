#include "log/verdict_actors.h"

#include "log/entry_rules.h"

namespace countersign {

namespace {

// A kept row is named by its own id: another way of finding it would pass by what is known of it.
Text namedAnotherWay(const Entry &entry)
{
    for (const RowChange &change : rowChangesOf(entry)) {
        const std::string key(LogFacts::keyOf(change.table));
        if (!key.empty() && !change.isNew && (change.key.size() != 1 || !change.key.contains(key)))
            return aboutActor(CS_TEXT("Entry %1 (%2, by %3) does not name what it changes by its number: %4. Everything before it is intact."), entry,
                              change.table);
    }
    return {};
}

} // namespace

Text aboutActor(const char *sentence, const Entry &entry, std::string what)
{
    return {sentence, {std::to_string(entry.seq), entry.type, entry.actor, std::move(what)}};
}

Text ActorLedger::judgeAlone(const Entry &entry)
{
    static const Json none = Json::array();
    const auto changes = entry.data.find("changes");
    if (const auto beyond = beyondType(entry.type, entry.actorType, changes == entry.data.end() ? none : *changes)) {
        if (beyond->empty())
            return {CS_TEXT("Entry %1 (%2) is by %3, who may not write such an entry. Everything before it is intact."),
                    {std::to_string(entry.seq), entry.type, entry.actor}};
        return aboutActor(CS_TEXT("Entry %1 (%2, by %3) may not change this: %4. Everything before it is intact."), entry, *beyond);
    }
    if (entry.type == "workspace.created" && entry.seq != 1)
        return aboutActor(CS_TEXT("Entry %1 (%2, by %3) may not change this: %4. Everything before it is intact."), entry, "workspace");
    if (Text wrong = namedAnotherWay(entry); !wrong.empty())
        return wrong;
    return inAnotherName(entry);
}

Text ActorLedger::take(const Entry &entry, const SignoffLedger &signoffs)
{
    Text wrong = judgeAlone(entry);
    if (wrong.empty())
        wrong = movesBeyondTables(entry, m_facts);
    if (wrong.empty())
        wrong = notDueToTheClock(entry, m_facts, signoffs);
    if (wrong.empty())
        wrong = notImposedByPeople(entry, m_facts);
    if (wrong.empty())
        wrong = notForAFeed(entry, m_facts);
    for (const RowChange &change : rowChangesOf(entry))
        m_facts.take(change);
    return wrong;
}

} // namespace countersign
