// One constexpr table per state machine, (state, event) → state, and its compile-time checks.
//
// Services, the command line and the window's buttons all ask the same table. Guards (who, when,
// which requirements) are the services' part; the table says which events exist in which state at all.
#pragma once

#include "base/result.h"
#include "domain/vocabulary.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace countersign {

template <typename State, typename Event>
struct Transition {
    State from;
    Event event;
    State to;
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
