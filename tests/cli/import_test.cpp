#include "cli/desk.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

namespace countersign::test {

namespace {

using testing::HasSubstr;

std::string flagged(int number, const std::string &text = "Buy my lamp")
{
    const std::string n = std::to_string(number);
    return recordLine({"r-" + n, "post-" + n, "lampshop", text, "2026-01-02T10:00:00Z"});
}

TEST(Import, CountsWhatItTook)
{
    Desk desk;
    desk.open();
    const std::string file = desk.write("posts.jsonl", flagged(1) + flagged(2) + recordLine({"r-3", "post-2", "lampshop", "Buy my lamp", "2026-01-02T10:00:00Z"}));
    const Answer first = desk.ask("import " + file);
    EXPECT_EQ(first.status, 0);
    for (const auto &[field, count] : std::map<std::string, int>{{"read", 3}, {"cases", 2}, {"reports", 3}, {"duplicates", 0}, {"rejected", 0}})
        EXPECT_EQ(intOr(first.json, field.c_str(), -1), count) << field;
    EXPECT_TRUE(first.json.at("reject_file").is_null());
    EXPECT_EQ(first.json.at("events").size(), 1u);
    const Answer again = desk.ask("import " + file);
    EXPECT_EQ(again.status, 0) << "nothing new is no failure";
    EXPECT_EQ(intOr(again.json, "duplicates"), 3);
    EXPECT_EQ(desk.ask("queue").json.at("items").size(), 2u);
}

TEST(Import, SetsBadRecordsAsideWithLineAndReason)
{
    Desk desk;
    desk.open();
    const std::string file = desk.write("posts.jsonl", "nonsense\n" + flagged(1) + "\xff\xfe\n{\"v\":9}\n" + flagged(2).substr(0, 40) + "\n" + flagged(3));
    const Answer answer = desk.ask("import " + file);
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(intOr(answer.json, "rejected"), 4);
    EXPECT_EQ(intOr(answer.json, "reports"), 2);
    std::ifstream rejects(answer.text("reject_file"));
    std::vector<std::int64_t> lines;
    for (std::string line; std::getline(rejects, line);) {
        const Json one = Json::parse(line);
        lines.push_back(intOr(one, "line"));
        EXPECT_NE(stringOr(one, "reason"), "");
    }
    EXPECT_EQ(lines, (std::vector<std::int64_t>{1, 3, 4, 5}));
    const std::string named = desk.path("named.rejects");
    EXPECT_EQ(desk.ask("import " + file + " --rejects " + named).text("reject_file"), named);
    EXPECT_TRUE(std::filesystem::exists(named));
}

TEST(Import, ThatAcceptedNothingFailsAndStillCounts)
{
    Desk desk;
    desk.open();
    const Answer answer = desk.ask("import " + desk.write("posts.jsonl", "{}\n{}\n"));
    EXPECT_EQ(answer.status, 3);
    EXPECT_EQ(answer.code(), "bad_input");
    EXPECT_EQ(intOr(answer.json, "read"), 2);
    EXPECT_EQ(intOr(answer.json, "rejected"), 2);
    EXPECT_NE(answer.text("reject_file"), "");
    EXPECT_EQ(desk.ask("import " + desk.write("empty.jsonl", "")).code(), "bad_input");
}

TEST(Import, ADryRunCountsTheSameAndChangesNothing)
{
    Desk desk;
    desk.open();
    const std::string file = desk.write("posts.jsonl", flagged(1) + flagged(1) + flagged(2));
    const Answer before = desk.ask("log verify");
    const Answer dry = desk.ask("import " + file + " --dry-run");
    EXPECT_EQ(dry.json.at("dry_run"), true);
    EXPECT_EQ(desk.ask("log verify").text("root"), before.text("root"));
    const Answer real = desk.ask("import " + file);
    for (const char *field : {"read", "cases", "reports", "duplicates", "rejected"})
        EXPECT_EQ(dry.json[field], real.json[field]) << field;
    EXPECT_EQ(intOr(real.json, "duplicates"), 1);
}

TEST(Import, ARepeatedRequestGivesTheFirstResult)
{
    Desk desk;
    desk.open();
    const std::string file = desk.write("posts.jsonl", flagged(1));
    const Answer first = desk.ask("import " + file + " --request-id i-1");
    const Answer again = desk.ask("import " + file + " --request-id i-1");
    EXPECT_EQ(first.json, again.json);
    EXPECT_EQ(desk.ask("release-due --request-id i-1").code(), "conflict") << "the id stands for something else";
}

TEST(Import, LongLinesAndTextsAreSetAside)
{
    Desk desk;
    desk.open();
    const std::string file = desk.write("posts.jsonl", flagged(1) + flagged(2, std::string(10'000'000, 'y')) + flagged(3, std::string(20'000'000, 'y')) + flagged(4));
    const Answer answer = desk.ask("import " + file);
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(intOr(answer.json, "reports"), 2);
    EXPECT_EQ(intOr(answer.json, "rejected"), 2);
    EXPECT_LT(std::filesystem::file_size(answer.text("reject_file")), 10'000u) << "an excerpt is enough";
}

TEST(Import, UnknownFieldsAreKeptAndCounted)
{
    Desk desk;
    desk.open();
    Json record = Json::parse(flagged(1));
    record["campaign"] = "spring";
    record["subject"]["mood"] = "bright";
    const Answer answer = desk.ask("import " + desk.write("posts.jsonl", record.dump() + "\n"));
    EXPECT_EQ(answer.json.at("unknown_fields"), Json({{"campaign", 1}, {"subject.mood", 1}}));
}

TEST(Import, TakesCsvByAMappingProfile)
{
    Desk desk;
    desk.open();
    const std::string data = COUNTERSIGN_SOURCE_DIR "/tests/data/intake/tidy.csv";
    EXPECT_EQ(desk.ask("import " + data).status, 2) << "CSV needs a mapping profile";
    EXPECT_EQ(desk.ask("import " + data + " --mapping /nowhere").code(), "not_found");
    EXPECT_EQ(desk.ask("import " + data + " --mapping " + desk.write("bad", "{")).code(), "bad_input");
    const Answer answer = desk.ask("import " + data + " --format csv --mapping " COUNTERSIGN_SOURCE_DIR "/tests/data/intake/tidy.mapping.json");
    EXPECT_EQ(answer.status, 0) << answer.out;
    EXPECT_GT(intOr(answer.json, "cases"), 0);
}

TEST(Import, TakesEveryFormatByItself)
{
    for (const char *file : {"native.jsonl", "activitypub.json", "mastodon.json", "ozone.json", "discourse.json", "reddit.json", "lemmy.json"}) {
        Desk desk;
        desk.open();
        const Answer answer = desk.ask(std::string("import " COUNTERSIGN_SOURCE_DIR "/tests/data/intake/") + file);
        EXPECT_EQ(answer.status, 0) << file << answer.out;
        EXPECT_GT(intOr(answer.json, "reports"), 0) << file;
        EXPECT_EQ(desk.ask("rebuild --check").json.at("identical"), true) << file;
    }
}

TEST(Import, WhatIsNoFileToImport)
{
    Desk desk;
    desk.open();
    EXPECT_EQ(desk.ask("import /nowhere/posts.jsonl").code(), "not_found");
    EXPECT_EQ(desk.ask("import " + desk.path("")).code(), "bad_input");
    EXPECT_EQ(desk.ask("import " + desk.write("picture.png", "\x89PNG\r\n\x1a\n")).code(), "bad_input");
    EXPECT_EQ(desk.ask("import " + desk.write("p", flagged(1)) + " --format xml").status, 2);
    const Answer wide = desk.ask("import " + desk.write("utf16.jsonl", std::string("\xff\xfe{\0\"\0", 6)));
    EXPECT_EQ(wide.code(), "bad_input");
    EXPECT_THAT(wide.out, HasSubstr("UTF-16"));
    EXPECT_EQ(desk.ask("queue").json.at("items").size(), 0u);
    const Answer unwritable = desk.ask("import " + desk.write("p.jsonl", flagged(1) + "{}\n") + " --rejects /nowhere/rejects");
    EXPECT_EQ(unwritable.code(), "read_only");
    EXPECT_EQ(desk.ask("queue").json.at("items").size(), 0u) << "rejects that cannot be kept are not dropped silently";
}

TEST(Import, WhoImportsByHandTakesPart)
{
    Desk desk;
    desk.open();
    desk.askAs("mara", "import " + desk.write("posts.jsonl", flagged(1)));
    const Answer own = desk.askAs("mara", "case claim C-1");
    EXPECT_EQ(own.status, 1);
    EXPECT_THAT(own.unmet(), testing::ElementsAre("R13 decider.uninvolved"));
    EXPECT_EQ(desk.askAs("ben", "case claim C-1").status, 0);
}

} // namespace

} // namespace countersign::test
