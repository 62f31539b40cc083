// Linked accounts through the command line (R11).
#include "cli/desk.h"

#include <gmock/gmock.h>

namespace countersign::test {

namespace {

using testing::ElementsAre;

// Two threats by two accounts, D-3 and D-4, decided by mara and released in time; it is 2026-01-10 12:00.
class ThreatDesk : public SpamDesk {
public:
    ThreatDesk()
    {
        threat("r-11", "post-11", "storm1", "2026-01-10T10:00:00Z");
        threat("r-12", "post-12", "storm2", "2026-01-10T11:00:00Z");
        at("2026-01-10T12:00:00Z");
    }
    void threat(const std::string &report, const std::string &post, const std::string &account, const std::string &when)
    {
        decide({report, post, account, "I will be at the gate at nine", when, "VI-1"}, "mara", "at the gate");
    }
    Answer freeze(const std::string &account, const std::string &ground)
    {
        return askAs("mara", "freeze " + account + " --clause VI-1 --ground " + ground);
    }
};

TEST(AccountLink, SharesTheHoursOfFreezes)
{
    ThreatDesk desk;
    const Answer linked = desk.askAs("ben", "account link storm1 @storm2", {"--reason", "One phone number"});
    ASSERT_EQ(linked.status, 0) << linked.out;
    EXPECT_EQ(linked.text("state"), "linked");
    EXPECT_EQ(intOr(linked.json, "freeze_left_s"), 72 * 3600);
    EXPECT_EQ(desk.freeze("storm1", "D-3").status, 0);
    const Answer second = desk.freeze("storm2", "D-4");
    EXPECT_EQ(second.text("longest_until"), "2026-01-13T00:00:00Z") << "60 hours: twelve are spoken for; " << second.out;
    const Answer file = desk.askAs("ben", "account show storm2");
    EXPECT_EQ(file.json.at("linked").at(0).at("external_id"), "storm1");
    EXPECT_EQ(intOr(file.json.at("freeze_hours"), "used_s"), 24 * 3600);
    EXPECT_EQ(desk.ask("log verify").text("verdict"), "intact");
    EXPECT_EQ(desk.ask("rebuild --check").json.at("identical"), true);
}

TEST(AccountLink, IsUndoneBySomebodyElseOnly)
{
    ThreatDesk desk;
    EXPECT_EQ(desk.askAs("ines", "account link storm1 storm2").status, 2) << "it says why";
    EXPECT_EQ(desk.askAs("ines", "account link storm1").status, 2);
    EXPECT_EQ(desk.askAs("root", "account link storm1 storm2 --reason x").code(), "forbidden");
    EXPECT_EQ(desk.askAs("ines", "account link storm1 storm2 --reason x --request-id again").status, 0);
    EXPECT_EQ(desk.askAs("ines", "account link storm1 storm2 --reason x --request-id again").text("state"), "linked") << "the first answer again";
    EXPECT_EQ(desk.askAs("ines", "account link storm2 storm1 --reason x").code(), "conflict");
    EXPECT_THAT(desk.askAs("ines", "account unlink storm1 storm2 --reason y").unmet(), ElementsAre("R11 unlink.independent"));
    EXPECT_EQ(desk.askAs("dana", "account unlink storm1 storm2 --reason y").text("state"), "unlinked");
    EXPECT_EQ(desk.askAs("dana", "account unlink storm1 storm2 --reason y").code(), "conflict");
    for (const char *type : {"account.linked", "account.unlinked"})
        EXPECT_EQ(desk.ask(std::string("log list --type ") + type).items().size(), 1u) << type;
}

TEST(AccountLink, ComesWithARecord)
{
    ThreatDesk desk;
    Json record = Json::parse(recordLine({"r-13", "post-13", "storm1", "Good morning", "2026-01-10T11:30:00Z"}));
    record["account"]["linked"] = {"storm2", "storm3"};
    const Answer read = desk.ask("import " + desk.write("linked.jsonl", record.dump() + "\n"));
    EXPECT_EQ(read.status, 0) << read.out;
    EXPECT_EQ(desk.ask("account show storm1").json.at("linked").size(), 1u);
    record["external_id"] = "r-14";
    record["account"]["linked"] = "storm2";
    EXPECT_EQ(desk.ask("import " + desk.write("wrong.jsonl", record.dump() + "\n")).status, 3) << "a list is asked for";
}

} // namespace

} // namespace countersign::test
