// Pictures of transition tables, computed from them: for the documentation, and for whoever asks the command line.
#pragma once

#include "domain/machines.h"

#include <string>
#include <vector>

namespace countersign {

// For graphviz.
std::string dotOf(const Machine &machine);

// Where things are in the picture. States stand below each other at the left; every transition is a line of its own that
// leaves its state, carries its words, and joins the lane of the state it leads to; a lane enters its state at one
// arrow. So no two texts can lie over each other, and no lane runs through a text.
struct MachineLayout {
    struct Box {
        std::string_view state;
        int x = 0, y = 0, width = 0, height = 0;
        int arrival = 0; // y of the arrow; 0 = nothing leads here
    };
    struct Line {
        const MachineRow *row = nullptr;
        std::string words; // "decide → decided  [lease_and_version]  moderator, lead"
        int y = 0;         // of the line; the words stand above it
        int textX = 0, textWidth = 0;
        int laneX = 0;
    };
    struct Lane {
        std::string_view to;
        int x = 0, top = 0, bottom = 0;
    };
    std::vector<Box> boxes;
    std::vector<Line> lines;
    std::vector<Lane> lanes;
    int width = 0, height = 0;
};
MachineLayout layoutOf(const Machine &machine);

// A whole document that refers to nothing outside itself; the same bytes everywhere.
std::string svgOf(const Machine &machine);

} // namespace countersign
