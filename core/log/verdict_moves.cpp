// Every state change stands in its transition table for whoever writes it, and begins where the log had left it.
#include "domain/machines.h"
#include "log/verdict_actors.h"

#include <map>

namespace countersign {

namespace {

// People are what their roles are at that point of the log; the first entries are written before there is anybody.
Movers moversIn(const Entry &entry, const LogFacts &facts)
{
    if (entry.actorType != ActorType::Person)
        return moversOf(entry.actorType);
    Movers out;
    std::string_view roles = facts.word("person", PersonId::parse(entry.actor).value_or(PersonId()).value, "roles");
    while (!roles.empty()) {
        const auto comma = roles.find(',');
        if (const auto role = parse<Role>(roles.substr(0, comma))) {
            if (*role == Role::Automation)
                return {Mover::Automation};
            out = out | moversOf(*role);
        }
        roles = comma == std::string_view::npos ? std::string_view() : roles.substr(comma + 1);
    }
    return out;
}

} // namespace

Text movesBeyondTables(const Entry &entry, const LogFacts &facts)
{
    std::map<std::pair<std::string_view, std::int64_t>, std::string> now; // what earlier changes of the entry led to
    const Movers movers = moversIn(entry, facts);
    for (const RowChange &change : rowChangesOf(entry)) {
        const StoredMachine *kind = machineStoredIn(change.table);
        const std::string to = stringOr(change.columns, "state");
        if (!kind || to.empty())
            continue;
        const std::int64_t id = change.id();
        const auto earlier = now.find({kind->table, id});
        std::string from(machineNamed(kind->machine)->states.front());
        const bool takesANumberAgain = change.isNew && (earlier != now.end() || facts.knows(kind->table, id));
        if (!change.isNew)
            from = earlier != now.end() ? earlier->second : std::string(facts.word(kind->table, id, "state"));
        now[{kind->table, id}] = to;
        // R26: a person puts a draft into effect only where an authority ordered it; everything else the clock releases.
        const bool alone = change.table == "decision" && from == "draft" && to == "standing" && entry.actorType != ActorType::Clock
                           && !facts.knows("authority_order", id);
        if (takesANumberAgain || (from != to && (alone || !mayTurn(*kind, from, to, movers))))
            return {CS_TEXT("Entry %1 (%2, by %3) may not turn %4 %5 from \"%6\" into \"%7\". Everything before it is intact."),
                    {std::to_string(entry.seq), entry.type, entry.actor, change.table, std::to_string(id), from, to}};
    }
    return {};
}

} // namespace countersign
