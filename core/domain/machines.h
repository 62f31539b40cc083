// Every transition table by name and as words: for pictures, for the command line, and for the check of every state
// change that is written down.
#pragma once

#include "domain/state_machine.h"

#include <string_view>
#include <vector>

namespace countersign {

struct MachineRow {
    std::string_view from;
    std::string_view event;
    std::string_view to;
    std::string_view guard;
    Movers by;
};

struct Machine {
    std::string_view name;
    std::vector<std::string_view> states; // the first is where everything begins
    std::vector<std::string_view> events;
    std::vector<MachineRow> rows;

    bool isEnd(std::string_view state) const; // nothing leads on from it
};

// case, decision, proposal, sanction, strike, appeal, escalation, claim, replay, authority.
const std::vector<Machine> &machines();
const Machine *machineNamed(std::string_view name); // nullptr when there is none

// How the state of a machine stands in its table.
struct StoredMachine {
    std::string_view table;
    std::string_view machine;
    std::string_view stored; // a state that is stored like this …
    std::string_view leased; // … and is this one while somebody holds a lease
};
const StoredMachine *machineStoredIn(std::string_view table); // nullptr when the table has no states
// Whether a row of the table may go from one state to the other, by whatever event, where one of these causes it.
bool mayTurn(const StoredMachine &kind, std::string_view from, std::string_view to, Movers movers);

Movers moversOf(Role role);
Movers moversOf(ActorType actor); // of the clock, feeds and automations; people are what their roles are

// "moderator, lead", "anyone", "anyone, clock": as pictures and messages say it.
std::string moverWords(Movers movers);

} // namespace countersign
