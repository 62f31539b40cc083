#include "domain/machines.h"

#include "domain/states.h"

#include <algorithm>
#include <array>

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

const StoredMachine *machineStoredIn(std::string_view table)
{
    static constexpr std::array<StoredMachine, 8> all{{{"review_case", "case", "open", "in_review"},
                                                       {"decision", "decision", "", ""},
                                                       {"proposal", "proposal", "", ""},
                                                       {"sanction", "sanction", "", ""},
                                                       {"strike", "strike", "", ""},
                                                       {"appeal", "appeal", "admitted", "in_review"},
                                                       {"escalation", "escalation", "", ""},
                                                       {"authority_order", "authority", "", ""}}};
    const auto found = std::find_if(all.begin(), all.end(), [&](const StoredMachine &m) { return m.table == table; });
    return found == all.end() ? nullptr : &*found;
}

bool mayTurn(const StoredMachine &kind, std::string_view from, std::string_view to, Movers movers)
{
    const auto is = [&](std::string_view stored, std::string_view state) {
        return stored == state || (stored == kind.stored && !stored.empty() && state == kind.leased);
    };
    const Machine &machine = *machineNamed(kind.machine);
    return std::any_of(machine.rows.begin(), machine.rows.end(), [&](const MachineRow &row) {
        return is(from, row.from) && is(to, row.to) && row.by.meets(movers);
    });
}

Movers moversOf(Role role)
{
    switch (role) {
    case Role::Moderator: return {Mover::Moderator};
    case Role::Lead: return {Mover::Lead};
    case Role::Trainer: return {Mover::Trainer};
    case Role::Trainee: return {Mover::Trainee};
    case Role::Auditor: return {Mover::Auditor};
    case Role::Administrator: return {Mover::Administrator};
    case Role::Automation: return {Mover::Automation};
    }
    return {};
}

Movers moversOf(ActorType actor)
{
    switch (actor) {
    case ActorType::Clock: return {Mover::Clock};
    case ActorType::Import: return {Mover::Platform};
    case ActorType::Automation: return {Mover::Automation};
    case ActorType::Person: return {};
    }
    return {};
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
