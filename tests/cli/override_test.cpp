// The least look and what is overridden (R21), as a program that measures focused time itself meets them.
#include "cli/desk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace countersign::test {
namespace override_commands {

using testing::ElementsAre;
using testing::HasSubstr;

// Read by ines in no time, and the program that she uses says so.
struct QuickDesk : SpamDesk {
    QuickDesk()
    {
        propose();
        EXPECT_EQ(askAs("ines", "signoff next P-1").status, 0);
        for (const char *item : {"1", "2"})
            EXPECT_EQ(read(item, "60").json.at("looked_s"), 0) << "no time has passed since it was dealt";
    }
    Answer read(const std::string &item, const std::string &looked)
    {
        return askAs("ines", "signoff read P-1 --item " + item + " --verdict violates --clause SP-1 --looked " + looked);
    }
};

TEST(Override, WhatAProgramMeasuredCountsAndALookMayBeMadeLonger)
{
    QuickDesk desk;
    const Answer early = desk.askAs("ines", "signoff reveal P-1");
    EXPECT_EQ(early.status, 1);
    EXPECT_THAT(early.unmet(), ElementsAre("R21 look.least"));
    EXPECT_EQ(early.json.at("error").at("requirements").at(0).at("overridable"), true);
    EXPECT_THAT(early.out, HasSubstr("item 1 (0/3 s), 2 (0/3 s)"));
    for (const char *wrong : {"-1", "x", "3.5", "86401"})
        EXPECT_EQ(desk.read("1", wrong).status, 2) << wrong;
    desk.at("2026-01-09T10:02:08Z");
    const Answer longer = desk.read("1", "4");
    EXPECT_EQ(longer.json.at("looked_s"), 4);
    EXPECT_EQ(longer.json.at("items").at(0).at("looked_s"), 4);
    EXPECT_EQ(desk.read("2", "3").requirements().at("look.least"), "met");
    const Answer revealed = desk.askAs("ines", "signoff reveal P-1");
    EXPECT_EQ(revealed.text("state"), "revealed");
    EXPECT_EQ(desk.askAs("ines", "signoff countersign P-1 --hash " + revealed.text("hash")).text("state"), "countersigned");
    EXPECT_EQ(desk.ask("log verify").status, 0);
}

TEST(Override, AnUnmeasuredReadingGoesOnAsItDid)
{
    SpamDesk desk;
    desk.propose();
    const Answer revealed = desk.readAll("ines");
    EXPECT_EQ(revealed.text("state"), "revealed");
    EXPECT_EQ(revealed.requirements().at("look.least"), "not_applicable");
}

TEST(Override, ALeadLetsTheReaderGoOnWithAReason)
{
    QuickDesk desk;
    const std::string command = "signoff override P-1 --requirement look.least --reader ines --reason";
    EXPECT_EQ(desk.askAs("dana", "signoff override P-1").status, 2);
    EXPECT_EQ(desk.askAs("dana", "signoff override P-1 --requirement look.least --reader ines").code(), "bad_input");
    EXPECT_THAT(desk.askAs("dana", "signoff override P-1 --requirement two.people --reader ines --reason", {"In a hurry"}).unmet(),
                ElementsAre("R21 override.permitted"));
    EXPECT_THAT(desk.askAs("ines", command, {"I know it"}).unmet(), ElementsAre("R13 override.uninvolved"));
    const Answer made = desk.askAs("dana", command, {"The posts are five words long"});
    EXPECT_EQ(made.status, 0) << made.out;
    EXPECT_EQ(made.text("override"), "V-1");
    EXPECT_EQ(made.text("reader"), "ines");
    const Answer view = desk.askAs("ines", "signoff next P-1");
    EXPECT_EQ(view.requirements().at("look.least"), "met");
    EXPECT_THAT(view.out, testing::AllOf(testing::Not(HasSubstr("dana")), testing::Not(HasSubstr("five words"))));
    const Answer revealed = desk.askAs("ines", "signoff reveal P-1");
    EXPECT_THAT(revealed.out, testing::AllOf(HasSubstr("dana"), HasSubstr("five words")));
    EXPECT_EQ(desk.askAs("ines", "signoff countersign P-1 --hash " + revealed.text("hash")).text("state"), "countersigned");
    EXPECT_EQ(desk.ask("log verify").status, 0);
    EXPECT_EQ(desk.ask("rebuild --check").json.at("identical"), true);
}

} // namespace override_commands
} // namespace countersign::test
