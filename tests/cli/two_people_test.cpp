// R1, R6 and R11 on the command line, tried by the ways round them.
#include "cli/desk.h"

#include <gmock/gmock.h>

namespace countersign::test {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

TEST(TwoPeople, AnAccountAsAWholeIsNotRestrictedByOneDecision)
{
    SpamDesk desk;
    Json record = parseJson(recordLine({"r-9", "lampshop", "lampshop", "", "2026-01-09T10:00:00Z"}));
    record["subject"] = {{"kind", "account"}, {"id", "lampshop"}};
    ASSERT_EQ(desk.ask("import " + desk.write("account.jsonl", record.dump() + "\n")).status, 0);
    const Answer claimed = desk.askAs("mara", "case claim --next");
    auto more = noExceptions("SP-1");
    more.insert(more.end(), {"--rationale", "It goes on and on"});
    for (const char *action : {"limit", "age_restrict", "remove"}) {
        const Answer refused = desk.askAs("mara", "case decide " + claimed.text("case") + " --clause SP-1 --action " + action, more);
        EXPECT_EQ(refused.status, 1) << action;
        EXPECT_THAT(refused.unmet(), Contains("R1 two.people")) << action;
        EXPECT_THAT(refused.out, HasSubstr("proposal submit --action ban"));
    }
    EXPECT_EQ(desk.askAs("mara", "case decide " + claimed.text("case") + " --clause SP-1 --action warn", more).status, 0);
    desk.at("2026-01-09T10:01:00Z");
    EXPECT_EQ(desk.ask("release-due").status, 0);
    EXPECT_THAT(desk.ask("sanction list").out, Not(HasSubstr("\"limit\"")));
    EXPECT_EQ(desk.ask("log verify").text("verdict"), "intact");
}

TEST(TwoPeople, ADissentOutlivesTheProposalItWasAbout)
{
    SpamDesk desk;
    desk.propose();
    EXPECT_EQ(desk.readAll("ines", "signoff next P-1", "not").text("state"), "arbitration");
    ASSERT_EQ(desk.askAs("ben", "proposal withdraw P-1").status, 0);
    ASSERT_EQ(desk.askAs("ben", "proposal submit --account lampshop --action ban --ground D-1,D-2", {"--rationale", "It goes on"}).text("proposal"), "P-2");
    desk.at("2026-01-09T10:04:00Z");
    ASSERT_EQ(desk.ask("release-due").status, 0);
    const Answer agreed = desk.readAll("dana", "signoff next P-2");
    EXPECT_EQ(agreed.text("state"), "arbitration") << agreed.out;
    EXPECT_EQ(desk.askAs("dana", "signoff countersign P-2 --hash " + desk.ask("proposal show P-2").text("bound_hash")).code(), "refused");
    EXPECT_THAT(desk.askAs("ines", "signoff arbitrate P-2").unmet(), Contains("R6 arbiter.fresh"));
    EXPECT_EQ(desk.readAll("ola", "signoff arbitrate P-2").json.at("agrees"), true);
    EXPECT_EQ(desk.askAs("ola", "signoff countersign P-2 --hash " + desk.ask("proposal show P-2").text("bound_hash")).text("state"), "countersigned");
}

TEST(TwoPeople, WhatOneFoundForAProposalThatIsGoneIsNotFoundOtherwise)
{
    SpamDesk desk;
    desk.propose();
    const Answer begun = desk.askAs("ines", "signoff next P-1");
    ASSERT_EQ(desk.askAs("ines", "signoff read P-1 --item 1 --verdict not").status, 0);
    ASSERT_EQ(desk.askAs("ben", "proposal withdraw P-1").status, 0);
    ASSERT_EQ(desk.askAs("ben", "proposal submit --account lampshop --action ban --ground D-1,D-2", {"--rationale", "It goes on"}).status, 0);
    desk.at("2026-01-09T10:04:00Z");
    ASSERT_EQ(desk.ask("release-due").status, 0);
    int persisting = 0;
    for (const Json &item : desk.askAs("ines", "signoff next P-2").json.value("items", Json::array())) {
        const Answer read = desk.askAs("ines", "signoff read P-2 --item " + std::to_string(intOr(item, "item")) + " --verdict violates --clause SP-1");
        persisting += read.status == 1 ? 1 : 0;
        if (read.status == 1) {
            EXPECT_THAT(read.unmet(), ElementsAre("R6 finding.persists"));
        }
    }
    EXPECT_EQ(persisting, 1);
}

TEST(TwoPeople, AnErasurePreviewTellsABlindReaderNothing)
{
    SpamDesk desk;
    desk.propose();
    const Answer told = desk.askAs("root", "erase preview lampshop");
    EXPECT_THAT(told.out, HasSubstr("D-1"));
    for (const Answer &blind : {desk.askAs("ines", "erase preview lampshop"), desk.ask("erase preview lampshop")}) {
        EXPECT_EQ(blind.status, 0);
        EXPECT_THAT(blind.out, testing::AllOf(Not(HasSubstr("D-1")), Not(HasSubstr("remove")), Not(HasSubstr("P-1")), Not(HasSubstr("S-1"))));
        EXPECT_EQ(blind.items("kept").size(), told.items("kept").size());
        EXPECT_EQ(blind.json.at("complete"), false);
    }
    EXPECT_EQ(desk.readAll("ines").json.at("agrees"), true) << "and she may still read it";
}

} // namespace

} // namespace countersign::test
