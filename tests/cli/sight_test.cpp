// R6 on the command line: looking leaves a record, and who was shown a finding is not dealt the proposal that rests on it.
#include "cli/desk.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace countersign::test {

namespace {

struct SightDesk : SpamDesk, testing::Test {
    // Whether this lead is dealt the proposal that waits.
    std::vector<std::string> whyNot(const std::string &who)
    {
        const Answer answer = askAs(who, "signoff next P-1");
        return answer.status == 0 ? std::vector<std::string>{} : answer.unmet();
    }
};

const std::vector<std::string> priorSight{"R6 reader.prior_sight"};

TEST_F(SightDesk, WhoLookedAtTheAccountBeforeItWasProposedDoesNotReadTheProposal)
{
    ASSERT_EQ(askAs("ines", "account show lampshop").status, 0);
    propose();
    EXPECT_EQ(whyNot("ines"), priorSight);
    EXPECT_TRUE(askAs("ines", "signoff list").items().empty());
    EXPECT_EQ(askAs("dana", "signoff list").items().size(), 1u);
    EXPECT_EQ(whyNot("dana"), std::vector<std::string>{});
}

TEST_F(SightDesk, EveryCommandThatShowsAFindingCounts)
{
    const Answer log = ask("log list --type decision.made");
    ASSERT_FALSE(log.items().empty());
    const std::string seq = log.items()[0]["seq"].dump();
    struct Look {
        const char *who;
        std::string command;
    };
    for (const Look &look : std::vector<Look>{{"ines", "case show C-1"}, {"dana", "log prove " + seq}, {"ola", "notice show N-1"}, {"kim", "sanction list"}})
        ASSERT_EQ(askAs(look.who, look.command).status, 0) << look.command;
    propose();
    for (const char *who : {"ines", "dana", "ola", "kim"})
        EXPECT_EQ(whyNot(who), priorSight) << who;
}

TEST_F(SightDesk, TheLogsPagesAndAReinstatementsPreviewCountAndAnEmptyLookDoesNot)
{
    ASSERT_EQ(askAs("ines", "log list --type decision.released").status, 0);
    ASSERT_EQ(askAs("dana", "reinstate preview D-1").status, 0);
    ASSERT_EQ(askAs("ola", "log list --type person.enrolled").status, 0);
    ASSERT_EQ(askAs("ola", "queue").status, 0);
    ASSERT_EQ(askAs("ola", "hold list").status, 0);
    ASSERT_EQ(askAs("ola", "outbox list").status, 0);
    ASSERT_EQ(askAs("ola", "appeal list").status, 0);
    propose();
    EXPECT_EQ(whyNot("ines"), priorSight);
    EXPECT_EQ(whyNot("dana"), priorSight);
    EXPECT_EQ(whyNot("ola"), std::vector<std::string>{});
}

TEST_F(SightDesk, WhileItIsOpenAPossibleReaderMayLookEverywhereWithoutBeingTold)
{
    propose();
    for (const char *command : {"account show lampshop", "case show C-1", "proposal show P-1", "notice show N-1", "sanction list", "outbox list",
                                "log list --limit 1000", "decision show D-1"}) {
        const Answer shown = askAs("ines", command);
        ASSERT_EQ(shown.status, 0) << command;
        const std::string all = shown.json.dump();
        for (const char *secret : {"\"clause\":\"SP-1\"", "\"actor\":\"mara\"", "\"actor\":\"ben\"", "decided_by", "proposer", "\"remove\"",
                                   "restriction", "proposal.made", "proposal.submitted", "decision.made", "decision.released"})
            EXPECT_EQ(all.find(secret), std::string::npos) << command << " tells " << secret;
    }
    for (const char *type : {"proposal.made", "decision.made"})
        EXPECT_TRUE(askAs("ines", std::string("log list --type ") + type).items().empty());
    const Json hidden = askAs("ines", "log list --limit 1000").items();
    const auto line = std::find_if(hidden.begin(), hidden.end(), [](const Json &one) { return one.contains("hidden"); });
    ASSERT_NE(line, hidden.end());
    EXPECT_EQ(line->size(), 2u) << "its number, and that it is hidden";
    const Answer proof = askAs("ines", "log prove " + (*line)["seq"].dump());
    EXPECT_EQ(proof.code(), "refused");
    EXPECT_EQ(proof.unmet(), std::vector<std::string>{"R6 reader.blind"});
    EXPECT_EQ(proof.out.find("decision.made"), std::string::npos);
    EXPECT_EQ(whyNot("ines"), std::vector<std::string>{});
}

TEST_F(SightDesk, AfterAResubmissionTheReaderOfTheFirstOneMaySignTheSecond)
{
    propose();
    ASSERT_EQ(readAll("ines").status, 0);
    ASSERT_EQ(askAs("ines", "account show lampshop").status, 0);
    ASSERT_EQ(askAs("ines", "signoff return P-1", {"--question", "Which words?"}).status, 0);
    at("2026-01-09T10:10:00Z");
    ASSERT_EQ(askAs("ben", "proposal submit --account lampshop --action ban --ground D-1,D-2", {"--rationale", "The words quoted"}).status, 0);
    at("2026-01-09T10:12:00Z");
    ASSERT_EQ(ask("release-due").status, 0);
    const Answer dealt = askAs("ines", "signoff next P-2");
    EXPECT_EQ(dealt.status, 0) << dealt.out;
    EXPECT_GE(dealt.items("own_findings").size(), 2u) << "findings persist";
}

TEST_F(SightDesk, AHeldDecisionIsListedForALeadWithoutWhatItDoes)
{
    at("2026-01-09T10:00:00Z");
    ASSERT_EQ(ask("import " + write("held.jsonl", recordLine({"r-9", "post-9", "other", "Buy my chair", "2026-01-09T09:00:00Z"}))).status, 0);
    ASSERT_EQ(askAs("mara", "case claim C-3").status, 0);
    auto more = noExceptions("SP-1");
    more.insert(more.end(), {"--quote", "Buy my chair", "--rationale", "It is what the clause means"});
    ASSERT_EQ(askAs("mara", "case decide C-3 --clause SP-1 --action remove", more).status, 0);
    EXPECT_EQ(stringOr(askAs("mara", "hold list").items()[0], "what"), "remove");
    EXPECT_EQ(stringOr(askAs("ines", "hold list").items()[0], "what"), "decision");
}

} // namespace

} // namespace countersign::test
