// R12 on the command line: two who took no part take a tag off.
#include "cli/desk.h"

#include <gtest/gtest.h>

namespace countersign::test {

TEST(Untag, OneProposesAnotherApprovesAndNobodyWhoTookPart)
{
    Desk desk;
    desk.open("2026-01-05T08:00:00Z");
    desk.at("2026-01-09T10:00:00Z");
    Flag flag{"r-1", "post-1", "charity", "Give for the lamps", "2026-01-09T09:00:00Z"};
    flag.tags = {"nonprofit", "sports"};
    ASSERT_EQ(desk.ask("import " + desk.write("one.jsonl", recordLine(flag))).status, 0);
    ASSERT_EQ(desk.askAs("mara", "case claim C-1").status, 0);
    ASSERT_EQ(desk.askAs("mara", "case decide C-1 --no-violation").status, 0);
    EXPECT_EQ(desk.askAs("mara", "account untag charity nonprofit", {"--reason", "It is a shop"}).unmet(), std::vector<std::string>{"R12 untag.uninvolved"});
    EXPECT_EQ(desk.askAs("ben", "account untag charity nonprofit").code(), "usage");
    const Answer proposed = desk.askAs("ben", "account untag charity nonprofit", {"--reason", "It is a shop"});
    ASSERT_EQ(proposed.status, 0) << proposed.out;
    EXPECT_EQ(proposed.text("state"), "proposed");
    EXPECT_EQ(desk.askAs("ben", "account untag-approve charity nonprofit").code(), "refused");
    const Answer shown = desk.ask("account show charity");
    EXPECT_EQ(shown.json["tags"].size(), 2u);
    EXPECT_EQ(stringOr(shown.json["untagging"][0], "proposed_by"), "ben");
    const Answer done = desk.askAs("ines", "account untag-approve charity nonprofit");
    ASSERT_EQ(done.status, 0) << done.out;
    EXPECT_EQ(done.json["tags"], Json::array({"sports"}));
    EXPECT_FALSE(done.json["events"].empty());
    EXPECT_EQ(desk.ask("account show charity").json["tags"], Json::array({"sports"}));
    EXPECT_EQ(desk.ask("rebuild --check").json["identical"], true);
    EXPECT_EQ(desk.ask("log verify").text("verdict"), "intact");
}

} // namespace countersign::test
