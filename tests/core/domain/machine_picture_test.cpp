// The pictures of the state tables: everything is in them, and nothing lies over anything else.
#include "domain/machine_picture.h"

#include <gtest/gtest.h>

#include <set>

namespace countersign {
namespace machine_picture {

std::size_t count(const std::string &text, const std::string &what)
{
    std::size_t n = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + what.size()))
        ++n;
    return n;
}

TEST(MachinePicture, EveryTransitionIsInIt)
{
    ASSERT_EQ(machines().size(), 10u);
    for (const Machine &machine : machines()) {
        const std::string dot = dotOf(machine);
        const std::string svg = svgOf(machine);
        EXPECT_EQ(count(dot, " -> "), machine.rows.size()) << machine.name;
        EXPECT_EQ(count(svg, " → "), machine.rows.size()) << machine.name;
        for (const MachineRow &row : machine.rows) {
            EXPECT_NE(dot.find("  " + std::string(row.from) + " -> " + std::string(row.to) + " [label=\"" + std::string(row.event)), std::string::npos);
            EXPECT_NE(svg.find(">" + std::string(row.event) + " → " + std::string(row.to) + "  "), std::string::npos)
                << machine.name << ": " << row.event;
            EXPECT_NE(svg.find("  " + moverWords(row.by) + "</text>"), std::string::npos) << machine.name << ": " << row.event;
        }
        EXPECT_EQ(svg.find("href"), std::string::npos) << "it refers to nothing outside itself";
    }
}

TEST(MachinePicture, NoTwoTextsShareARowAndNoLaneRunsThroughOne)
{
    for (const Machine &machine : machines()) {
        const MachineLayout layout = layoutOf(machine);
        std::set<int> rows;
        for (const MachineLayout::Line &line : layout.lines) {
            EXPECT_TRUE(rows.insert(line.y).second) << machine.name << ": two texts at " << line.y;
            EXPECT_GT(line.laneX, 0) << machine.name << ": " << line.words << " leads to no lane";
            for (const MachineLayout::Lane &lane : layout.lanes)
                EXPECT_GT(lane.x, line.textX + line.textWidth) << machine.name << ": a lane runs through " << line.words;
            for (const MachineLayout::Box &box : layout.boxes)
                EXPECT_GT(line.textX, box.x + box.width);
        }
        for (const MachineLayout::Box &box : layout.boxes) {
            EXPECT_FALSE(rows.contains(box.arrival)) << machine.name << ": an arrow lies on a text of " << box.state;
            EXPECT_LE(box.y + box.height, layout.height);
        }
        int last = 0;
        for (const int row : rows) {
            EXPECT_GE(row - last, 16) << machine.name << ": rows too close to read";
            last = row;
        }
        std::set<int> lanes;
        for (const MachineLayout::Lane &lane : layout.lanes) {
            EXPECT_TRUE(lanes.insert(lane.x).second) << machine.name;
            EXPECT_LT(lane.x, layout.width);
        }
        int bottom = 0;
        for (const MachineLayout::Box &box : layout.boxes) {
            EXPECT_GT(box.y, bottom) << machine.name << ": boxes lie over each other";
            bottom = box.y + box.height;
        }
    }
}

TEST(MachinePicture, WhoMayIsSaidShortly)
{
    EXPECT_EQ(moverWords(reviewers), "moderator, lead");
    EXPECT_EQ(moverWords(anyPerson), "anyone");
    EXPECT_EQ(moverWords(whoeverLearns), "anyone, clock, platform");
    EXPECT_EQ(moverWords({}), "");
}

} // namespace machine_picture
} // namespace countersign
