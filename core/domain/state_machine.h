// One constexpr table per state machine, (state, event) → (state, guard, who), and its compile-time checks.
//
// Services, the command line and the window's buttons all ask the same table. It says which events exist in which state,
// who may cause each, and by which name the services know the condition that is asked besides; what that condition
// comes to for the thing at hand is theirs to work out.
#pragma once

#include "base/result.h"
#include "domain/vocabulary.h"

#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace countersign {

// Who causes an event: a person by role, or one of the actors that are no persons.
enum class Mover : unsigned {
    Moderator, Lead, Trainer, Trainee, Auditor, Administrator,
    Automation, // an actor of its own type, which decides nothing (R17)
    Clock,      // releases, ends, voids or suspends what people signed
    Platform    // what the platform reports: appeals of authors, imported history, acknowledgements
};

CS_NAMES(Mover, 9, {Mover::Moderator, "moderator"}, {Mover::Lead, "lead"}, {Mover::Trainer, "trainer"},
         {Mover::Trainee, "trainee"}, {Mover::Auditor, "auditor"}, {Mover::Administrator, "administrator"},
         {Mover::Automation, "automation"}, {Mover::Clock, "clock"}, {Mover::Platform, "platform"});

class Movers {
public:
    constexpr Movers() = default;
    constexpr Movers(std::initializer_list<Mover> movers)
    {
        for (const Mover mover : movers)
            m_bits |= bit(mover);
    }
    constexpr bool contains(Mover mover) const { return (m_bits & bit(mover)) != 0; }
    constexpr bool meets(Movers other) const { return (m_bits & other.m_bits) != 0; }
    constexpr bool empty() const { return m_bits == 0; }

    friend constexpr Movers operator|(Movers a, Movers b)
    {
        a.m_bits |= b.m_bits;
        return a;
    }
    friend constexpr bool operator==(Movers, Movers) = default;

private:
    static constexpr unsigned bit(Mover mover) { return 1u << static_cast<unsigned>(mover); }
    unsigned m_bits = 0;
};

inline constexpr Movers anyPerson{Mover::Moderator, Mover::Lead, Mover::Trainer, Mover::Trainee, Mover::Auditor, Mover::Administrator};
inline constexpr Movers reviewers{Mover::Moderator, Mover::Lead};
inline constexpr Movers signers{Mover::Lead};
inline constexpr Movers theClock{Mover::Clock};
// An appeal reaches us by feed or is recorded by whoever received it; what it does to other things comes with it.
inline constexpr Movers whoeverLearns = anyPerson | Movers{Mover::Platform, Mover::Clock};

template <typename State, typename Event>
struct Transition {
    State from;
    Event event;
    State to;
    std::string_view guard; // name of the condition; empty where there is none
    Movers by;
};

template <typename State, typename Event, std::size_t N>
using TransitionTable = std::array<Transition<State, Event>, N>;

// Every (state, event) pair leads to one state only.
template <typename State, typename Event, std::size_t N>
constexpr bool pairsAreUnique(const TransitionTable<State, Event, N> &table)
{
    for (std::size_t i = 0; i < N; ++i)
        for (std::size_t j = i + 1; j < N; ++j)
            if (table[i].from == table[j].from && table[i].event == table[j].event)
                return false;
    return true;
}

// Somebody may cause every event, and no automation causes any (R17: it proposes, and a person adopts).
template <typename State, typename Event, std::size_t N>
constexpr bool moversAreNamed(const TransitionTable<State, Event, N> &table)
{
    for (const auto &row : table)
        if (row.by.empty() || row.by.contains(Mover::Automation))
            return false;
    return true;
}

// Every event named is in the table.
template <typename State, typename Event, std::size_t N>
constexpr bool eventsAreUsed(const TransitionTable<State, Event, N> &table)
{
    for (const auto &event : Names<Event>::all) {
        bool used = false;
        for (const auto &row : table)
            used = used || row.event == event.value;
        if (!used)
            return false;
    }
    return true;
}

// Every named state can be reached from the first one named.
template <typename State, typename Event, std::size_t N>
constexpr bool allReachable(const TransitionTable<State, Event, N> &table)
{
    constexpr auto &states = Names<State>::all;
    std::array<bool, Names<State>::all.size()> reached{};
    reached[0] = true;
    for (std::size_t pass = 0; pass < states.size(); ++pass)
        for (const auto &row : table)
            for (std::size_t i = 0; i < states.size(); ++i)
                if (states[i].value == row.from && reached[i])
                    for (std::size_t k = 0; k < states.size(); ++k)
                        if (states[k].value == row.to)
                            reached[k] = true;
    for (const bool one : reached)
        if (!one)
            return false;
    return true;
}

template <typename State, typename Event, std::size_t N>
constexpr bool sound(const TransitionTable<State, Event, N> &table)
{
    return pairsAreUnique(table) && allReachable(table) && moversAreNamed(table) && eventsAreUsed(table);
}

// Whether any of them may cause the event in some state: what a role is for at all.
template <typename State, typename Event, std::size_t N>
constexpr bool mayCause(const TransitionTable<State, Event, N> &table, Event event, Movers movers)
{
    for (const auto &row : table)
        if (row.event == event && row.by.meets(movers))
            return true;
    return false;
}

// Whether any of them may lead from one state to the other, by whatever event.
template <typename State, typename Event, std::size_t N>
constexpr bool mayLead(const TransitionTable<State, Event, N> &table, State from, State to, Movers movers)
{
    for (const auto &row : table)
        if (row.from == from && row.to == to && row.by.meets(movers))
            return true;
    return false;
}

template <typename State, typename Event, std::size_t N>
constexpr std::optional<State> next(const TransitionTable<State, Event, N> &table, State from, Event event)
{
    for (const auto &row : table)
        if (row.from == from && row.event == event)
            return row.to;
    return std::nullopt;
}

// The state after the event, or a conflict that says what state the thing is in and what cannot be done.
template <typename State, typename Event, std::size_t N>
Result<State> advance(const TransitionTable<State, Event, N> &table, State from, Event event, const std::string &thing)
{
    if (const auto to = next(table, from, event))
        return *to;
    return fail(ErrorCode::Conflict,
                {CS_TEXT("%1 is %2, so \"%3\" is not possible."),
                 {thing, Text::word(name(from)), Text::word(name(event))}},
                CS_TEXT("Look at it again: somebody may have changed it meanwhile."));
}

} // namespace countersign
