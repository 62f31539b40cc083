// Automations through the command line (R17).
#include "cli/desk.h"

#include <gmock/gmock.h>

namespace countersign::test {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class RoboDesk : public Desk {
public:
    RoboDesk()
    {
        open();
        EXPECT_EQ(askAs("root", "person add robo --role automation --new-passphrase-file " + passphraseFile("robo")).status, 0);
    }
    Answer flag(const std::string &number, const std::string &postedAt)
    {
        at(postedAt);
        return ask("import " + write("one.jsonl", recordLine({"r-" + number, "post-" + number, "lampshop", "Buy my lamp, number " + number, postedAt})));
    }
    Answer decide(const std::string &who, const std::string &id, const std::string &action = "remove")
    {
        auto more = noExceptions("SP-1");
        more.insert(more.end(), {"--quote", "Buy my lamp", "--rationale", "It is what the clause means"});
        return askAs(who, "case decide " + id + " --clause SP-1 --action " + action, more);
    }
    void decided(const std::string &number, const std::string &postedAt)
    {
        flag(number, postedAt);
        const Answer claimed = askAs("mara", "case claim --next");
        EXPECT_EQ(decide("mara", claimed.text("case")).status, 0);
        at(postedAt.substr(0, 14) + "30:00Z");
        ask("release-due");
    }
};

TEST(Suggestion, OfACase)
{
    RoboDesk desk;
    desk.flag("1", "2026-01-02T10:00:00Z");
    const Answer suggested = desk.decide("robo", "C-1");
    EXPECT_EQ(suggested.text("suggestion"), "G-1") << suggested.out;
    EXPECT_EQ(desk.askAs("robo", "case claim C-1").code(), "forbidden");
    EXPECT_EQ(desk.askAs("robo", "suggestion show G-1").json.at("content").at("clause"), "SP-1");
    EXPECT_EQ(desk.askAs("mara", "suggestion show G-1").json.at("hidden"), true);
    EXPECT_THAT(desk.ask("log list --type suggestion.made").out, Not(HasSubstr("SP-1")));
    desk.askAs("mara", "case claim C-1");
    EXPECT_EQ(desk.decide("mara", "C-1").text("suggestion"), "G-1 adopted");
    EXPECT_EQ(desk.askAs("mara", "suggestion show G-1").text("decision"), "D-1");
    EXPECT_EQ(desk.ask("suggestion list --open").items().size(), 0u);
    EXPECT_EQ(desk.ask("log verify").text("verdict"), "intact");
    EXPECT_EQ(desk.ask("rebuild --check").json.at("identical"), true);
}

TEST(Suggestion, OfABan)
{
    RoboDesk desk;
    desk.decided("1", "2026-01-02T10:00:00Z");
    desk.decided("2", "2026-01-05T10:00:00Z");
    desk.at("2026-01-09T10:00:00Z");
    EXPECT_THAT(desk.askAs("robo", "proposal submit --account lampshop --action ban --ground D-1 --rationale x").unmet(), testing::Contains("R4 grounds.enough"));
    const Answer suggested = desk.askAs("robo", "proposal submit --account lampshop --action ban --ground D-1,D-2", {"--rationale", "Twice"});
    EXPECT_EQ(suggested.text("suggestion"), "G-1") << suggested.out;
    EXPECT_FALSE(suggested.json.contains("proposal"));
    EXPECT_THAT(desk.askAs("mara", "suggestion next").code(), "not_found") << "she decided the grounds";
    const Answer dealt = desk.askAs("ben", "suggestion next");
    ASSERT_EQ(dealt.items().size(), 2u) << dealt.out;
    EXPECT_THAT(dealt.out, Not(HasSubstr("SP-1")));
    EXPECT_THAT(desk.askAs("ben", "suggestion adopt G-1").unmet(), ElementsAre("R6 read.all_items"));
    for (const char *item : {"1", "2"})
        EXPECT_EQ(desk.askAs("ben", std::string("suggestion read G-1 --item ") + item + " --verdict violates --clause SP-1").status, 0);
    const Answer adopted = desk.askAs("ben", "suggestion adopt G-1");
    EXPECT_EQ(adopted.text("state"), "adopted") << adopted.out;
    EXPECT_EQ(adopted.text("proposal"), "P-1");
    EXPECT_EQ(desk.askAs("ben", "proposal show P-1").text("proposer"), "ben");
    EXPECT_EQ(desk.askAs("ben", "proposal show P-1").text("suggestion"), "G-1");
    desk.at("2026-01-09T10:02:00Z");
    desk.ask("release-due");
    EXPECT_THAT(desk.askAs("ben", "signoff next P-1").code(), "refused");
    EXPECT_EQ(desk.askAs("ines", "signoff next P-1").status, 0);
}

TEST(Suggestion, OfABanIsWithdrawnOrNotAdopted)
{
    RoboDesk desk;
    desk.decided("1", "2026-01-02T10:00:00Z");
    desk.decided("2", "2026-01-05T10:00:00Z");
    desk.at("2026-01-09T10:00:00Z");
    const std::string submit = "proposal submit --account lampshop --action ban --ground D-1,D-2 --rationale x";
    desk.askAs("robo", submit);
    EXPECT_EQ(desk.askAs("ben", "suggestion withdraw G-1").code(), "forbidden");
    EXPECT_EQ(desk.askAs("robo", "suggestion withdraw G-1").text("state"), "withdrawn");
    EXPECT_EQ(desk.askAs("robo", submit).text("suggestion"), "G-2");
    EXPECT_EQ(desk.askAs("ben", "suggestion next G-2").status, 0);
    EXPECT_EQ(desk.askAs("ben", "suggestion read G-2 --item 1 --verdict not").status, 0);
    EXPECT_EQ(desk.askAs("ben", "suggestion read G-2 --item 2 --verdict maybe").status, 2);
    EXPECT_EQ(desk.askAs("ben", "suggestion read G-2 --item 2 --verdict violates").status, 2);
    EXPECT_EQ(desk.askAs("ben", "suggestion read G-2 --item 2 --verdict violates --clause SP-1").status, 0);
    EXPECT_EQ(desk.askAs("ben", "suggestion adopt G-2").text("state"), "not_adopted");
    EXPECT_EQ(desk.ask("proposal show P-1").code(), "not_found");
}

} // namespace

} // namespace countersign::test
