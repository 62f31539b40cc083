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

// "moderator, lead", "anyone", "anyone, clock": as pictures and messages say it.
std::string moverWords(Movers movers);

} // namespace countersign
