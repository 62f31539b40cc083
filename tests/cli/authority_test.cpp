// R26 on the command line, as a legal desk works through it.
#include "cli/desk.h"

#include <gtest/gtest.h>

namespace countersign::test {

namespace {

std::vector<std::string> theOrder(std::vector<std::string> more = {})
{
    std::vector<std::string> out{"--authority", "Court of Example", "--reference", "AZ 12/34", "--territory", "de,FR", "--law", "Section 130",
                                 "--ordered-at", "2026-01-09T08:00:00Z", "--verified-by", "Called back", "--action", "remove", "--quote", "lamps",
                                 "--rationale", "The order names this post."};
    out.insert(out.end(), more.begin(), more.end());
    return out;
}

} // namespace

TEST(AuthorityCommands, ComplyShowSignAndLapse)
{
    Desk desk;
    desk.open("2026-01-05T08:00:00Z");
    desk.at("2026-01-09T10:00:00Z");
    std::string lines;
    for (int i = 1; i <= 2; ++i)
        lines += recordLine({"r-" + std::to_string(i), "post-" + std::to_string(i), "shop", "Give for the lamps", "2026-01-09T09:00:00Z"}) + "\n";
    ASSERT_EQ(desk.ask("import " + desk.write("two.jsonl", lines)).status, 0);
    ASSERT_EQ(desk.askAs("mara", "case claim C-1").status, 0);

    const Answer bare = desk.askAs("mara", "authority comply C-1");
    EXPECT_EQ(bare.status, 1);
    EXPECT_EQ(bare.unmet().front(), "R26 authority.verified");
    EXPECT_EQ(desk.askAs("mara", "authority comply C-1", {"--action", "shoot"}).status, 2);
    Answer elsewhere = desk.askAs("mara", "authority comply C-1", theOrder({"--territory", "Bavaria"}));
    EXPECT_EQ(elsewhere.status, 1) << elsewhere.out;

    const Answer done = desk.askAs("mara", "authority comply C-1", theOrder());
    ASSERT_EQ(done.status, 0) << done.out;
    EXPECT_EQ(done.text("decision"), "D-1");
    EXPECT_EQ(done.text("due_at"), "2026-01-10T10:00:00Z");
    EXPECT_EQ(done.json["events"].size(), 2u);
    const Answer list = desk.askAs("ines", "authority list --waiting");
    ASSERT_EQ(list.items().size(), 1u);
    EXPECT_EQ(list.items()[0]["remaining"], 86400);
    const Answer shown = desk.askAs("ines", "authority show D-1");
    EXPECT_EQ(shown.text("authority"), "Court of Example");
    EXPECT_EQ(shown.json["territories"], Json::array({"DE", "FR"}));
    EXPECT_EQ(stringOr(shown.json["content"], "text"), "Give for the lamps");
    EXPECT_TRUE(shown.unmet().empty()) << shown.out;
    EXPECT_EQ(desk.askAs("mara", "authority countersign D-1", {"--hash", shown.text("hash")}).status, 1);
    EXPECT_EQ(desk.askAs("ines", "authority countersign D-1").status, 2);
    EXPECT_EQ(desk.askAs("ines", "authority countersign D-1", {"--hash", "00"}).code(), "stale");
    ASSERT_EQ(desk.askAs("ines", "authority countersign D-1", {"--hash", shown.text("hash")}).status, 0);
    EXPECT_EQ(desk.askAs("ines", "authority show D-99").status, 3);

    ASSERT_EQ(desk.askAs("mara", "case claim C-2").status, 0);
    ASSERT_EQ(desk.askAs("mara", "authority comply C-2", theOrder()).status, 0) << "one letter, two posts";
    desk.at("2026-01-10T10:00:00Z");
    const Answer clock = desk.ask("release-due");
    EXPECT_EQ(clock.json["ended"], Json::array({"D-2"}));
    EXPECT_EQ(clock.json["escalated"].size(), 1u);
    EXPECT_EQ(desk.askAs("ines", "authority show D-2").text("state"), "lapsed");
    EXPECT_EQ(desk.askAs("ines", "authority show D-1").text("state"), "countersigned");
    EXPECT_EQ(desk.ask("rebuild --check").json["identical"], true);
    EXPECT_EQ(desk.ask("log verify").text("verdict"), "intact");
}

TEST(AuthorityCommands, ARejectionLiftsIt)
{
    Desk desk;
    desk.open("2026-01-05T08:00:00Z");
    desk.at("2026-01-09T10:00:00Z");
    ASSERT_EQ(desk.ask("import " + desk.write("one.jsonl", recordLine({"r-1", "post-1", "shop", "Give for the lamps", "2026-01-09T09:00:00Z"}))).status, 0);
    ASSERT_EQ(desk.askAs("mara", "case claim C-1").status, 0);
    ASSERT_EQ(desk.askAs("mara", "authority comply C-1", theOrder()).status, 0);
    EXPECT_EQ(desk.askAs("ines", "authority reject D-1").status, 2);
    const Answer gone = desk.askAs("ines", "authority reject D-1", {"--reason", "The court knows nothing of it."});
    ASSERT_EQ(gone.status, 0) << gone.out;
    EXPECT_EQ(gone.json["notices"].size(), 1u);
    EXPECT_EQ(desk.askAs("ines", "authority show D-1").text("state"), "rejected");
    EXPECT_EQ(stringOr(desk.ask("sanction list").items()[0], "state"), "reversing");
    EXPECT_EQ(desk.ask("log verify").text("verdict"), "intact");
}

} // namespace countersign::test
