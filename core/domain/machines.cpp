#include "domain/machines.h"

#include "domain/states.h"

#include <algorithm>

namespace countersign {

namespace {

template <typename State, typename Event, std::size_t N>
Machine machineOf(std::string_view machineName, const TransitionTable<State, Event, N> &table)
{
    Machine out{machineName, {}, {}, {}};
    for (const auto &state : Names<State>::all)
        out.states.push_back(state.name);
    for (const auto &event : Names<Event>::all)
        out.events.push_back(event.name);
    for (const auto &row : table)
        out.rows.push_back({name(row.from), name(row.event), name(row.to), row.guard, row.by});
    return out;
}

} // namespace

bool Machine::isEnd(std::string_view state) const
{
    return std::none_of(rows.begin(), rows.end(), [&](const MachineRow &row) { return row.from == state; });
}

const std::vector<Machine> &machines()
{
    static const std::vector<Machine> all{
        machineOf("case", caseTransitions),         machineOf("decision", decisionTransitions),
        machineOf("proposal", proposalTransitions), machineOf("sanction", sanctionTransitions),
        machineOf("strike", strikeTransitions),     machineOf("appeal", appealTransitions),
        machineOf("escalation", escalationTransitions), machineOf("claim", claimTransitions),
        machineOf("replay", replayTransitions),     machineOf("authority", authorityTransitions)};
    return all;
}

const Machine *machineNamed(std::string_view machineName)
{
    const auto found = std::find_if(machines().begin(), machines().end(), [&](const Machine &m) { return m.name == machineName; });
    return found == machines().end() ? nullptr : &*found;
}

std::string moverWords(Movers movers)
{
    std::string out;
    const auto add = [&](std::string_view word) { out.append(out.empty() ? "" : ", ").append(word); };
    const bool anyone = (movers | anyPerson) == movers;
    if (anyone)
        add("anyone");
    for (const auto &mover : Names<Mover>::all)
        if (movers.contains(mover.value) && !(anyone && anyPerson.contains(mover.value)))
            add(mover.name);
    return out;
}

} // namespace countersign
