// Proposals and their sign-off: two people, blind, bound to what was shown.
#include "cli/desk.h"

#include <gmock/gmock.h>

namespace countersign::test {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

TEST(ProposalSubmit, ListsEveryRequirement)
{
    SpamDesk desk;
    const Answer made = desk.askAs("ben", "proposal submit --account @lampshop --action ban --duration 7d --ground D-1 --ground D-2",
                                   {"--quote", "D-1=Buy my lamp", "--rationale", "It goes on"});
    EXPECT_EQ(made.status, 0) << made.out;
    EXPECT_EQ(made.text("proposal"), "P-1");
    EXPECT_EQ(made.text("hold_until"), "2026-01-09T10:01:00Z");
    EXPECT_EQ(made.text("bound_hash").size(), 64u);
    EXPECT_EQ(made.requirements().at("grounds.enough"), "met");
    EXPECT_THAT(made.unmet(), ElementsAre("R1 two.people"));
}

TEST(ProposalSubmit, RefusesAndRecords)
{
    SpamDesk desk;
    const auto submit = [&](const std::string &grounds, std::vector<std::string> more = {}, const std::string &who = "ben") {
        more.insert(more.end(), {"--rationale", "multiple violations"});
        return desk.askAs(who, "proposal submit --account lampshop --action ban " + grounds, more);
    };
    EXPECT_THAT(submit("").unmet(), Contains("R2 grounds.listed"));
    EXPECT_THAT(submit("--ground D-1").unmet(), Contains("R4 grounds.enough"));
    EXPECT_THAT(submit("--ground D-1,D-2,D-9").unmet(), Contains("R2 grounds.of_account"));
    EXPECT_THAT(submit("--ground D-1,D-2", {"--quote", "D-1=other words"}).unmet(), Contains("R2 grounds.quoted"));
    EXPECT_EQ(submit("--ground D-1,D-1").status, 2);
    EXPECT_EQ(submit("--ground C-1").status, 2);
    EXPECT_EQ(submit("--ground D-1,D-2 --duration soon").status, 2);
    EXPECT_EQ(submit("--ground D-1,D-2 --quote nothing").status, 2);
    EXPECT_EQ(submit("--ground D-1,D-2", {}, "root").code(), "forbidden");
    EXPECT_EQ(desk.askAs("ben", "proposal submit --account nobody --ground D-1,D-2 --rationale x").code(), "not_found");
    EXPECT_EQ(desk.askAs("ben", "proposal submit --ground D-1,D-2 --rationale x").status, 2);
    EXPECT_EQ(desk.askAs("ben", "proposal submit --account lampshop --ground D-1,D-2").status, 2) << "a proposal says why";
    EXPECT_EQ(desk.askAs("ben", "proposal submit --account lampshop --action remove --ground D-1,D-2 --rationale x").status, 2);
    const Answer log = desk.ask("log list --type refused");
    ASSERT_GE(log.json.at("items").size(), 4u);
    EXPECT_THAT(stringOr(log.json.at("items").at(0).at("data"), "rules"), HasSubstr("R2:grounds.listed"));
}

TEST(ProposalSubmit, AccountsAreNamedInAnyWay)
{
    for (const char *reference : {"X-1", "lampshop", "@lampshop", "@LampShop"}) {
        SpamDesk desk;
        EXPECT_EQ(desk.askAs("ben", std::string("proposal submit --account ") + reference + " --action ban --ground D-1,D-2 --duration 604800 --rationale x").status, 0)
            << reference;
        EXPECT_EQ(desk.ask(std::string("account show ") + reference).text("account"), "X-1");
    }
}

TEST(Proposal, IsHiddenFromWhoMaySignIt)
{
    SpamDesk desk;
    desk.propose();
    const Answer own = desk.askAs("ben", "proposal show P-1");
    EXPECT_EQ(own.text("proposer"), "ben");
    EXPECT_EQ(own.json.at("grounds").size(), 2u);
    for (const Answer &hidden : {desk.ask("proposal show P-1"), desk.askAs("ines", "proposal show P-1")}) {
        EXPECT_EQ(hidden.json.at("hidden"), true);
        EXPECT_EQ(hidden.text("state"), "submitted");
        EXPECT_EQ(hidden.text("bound_hash"), own.text("bound_hash"));
        EXPECT_THAT(hidden.unmet(), ElementsAre("R6 reader.blind"));
        EXPECT_THAT(hidden.out, testing::AllOf(testing::Not(HasSubstr("ben")), testing::Not(HasSubstr("SP-1")), testing::Not(HasSubstr("on and on"))));
    }
    for (const char *command : {"account show lampshop", "case show C-1", "log list", "sanction list", "outbox list", "decision show D-1"})
        EXPECT_THAT(desk.askAs("ines", command).out, testing::Not(HasSubstr("\"clause\": \"SP-1\""))) << command;
}

TEST(Proposal, IsHiddenInWhatWasWrittenBeforeToo)
{
    SpamDesk desk;
    const std::int64_t seq = intOr(desk.ask("log list --type decision.made").items().at(0), "seq");
    const std::string before = "account show lampshop --as-of " + std::to_string(intOr(desk.ask("log verify").json, "size"));
    desk.propose();
    for (const std::string &command : {before, "log prove " + std::to_string(seq), std::string("reinstate preview D-1"), std::string("hold list"),
                                       std::string("log list --about D-1")}) {
        const Answer hidden = desk.askAs("ines", command);
        EXPECT_THAT(hidden.out, testing::AllOf(Not(HasSubstr("SP-1")), Not(HasSubstr("\"mara\"")), Not(HasSubstr("removed")))) << command;
        EXPECT_EQ(desk.askAs("ben", command).status, 0) << "who cannot sign it has nothing to be blind for: " << command;
    }
    EXPECT_THAT(desk.ask("reinstate preview D-1").unmet(), ElementsAre("R6 reader.blind"));
    EXPECT_THAT(desk.ask("log prove " + std::to_string(seq)).unmet(), ElementsAre("R6 reader.blind"));
}

TEST(Proposal, IsWithdrawnByWhoMadeItAndStoppedByAnyone)
{
    SpamDesk desk;
    desk.propose();
    EXPECT_EQ(desk.askAs("mara", "proposal withdraw P-1").code(), "forbidden");
    const Answer stale = desk.askAs("ben", "proposal withdraw P-1 --expect-version 1");
    EXPECT_EQ(stale.code(), "stale");
    EXPECT_THAT(stale.unmet(), ElementsAre("R14 version.current"));
    const Answer withdrawn = desk.askAs("ben", "proposal withdraw P-1");
    EXPECT_EQ(withdrawn.text("state"), "withdrawn");
    EXPECT_EQ(withdrawn.text("bound_hash").size(), 64u);
    EXPECT_TRUE(withdrawn.json.at("requirements").is_array());
    EXPECT_EQ(desk.askAs("ben", "proposal withdraw P-1").code(), "conflict");
    desk.askAs("ben", "proposal submit --account lampshop --action ban --ground D-1,D-2 --rationale again");
    EXPECT_EQ(desk.askAs("mara", "hold stop P-2").text("state"), "returned");
    EXPECT_EQ(desk.ask("proposal show P-9").code(), "not_found");
}

TEST(Signoff, ReadsBlindThenRevealsThenSigns)
{
    SpamDesk desk;
    desk.propose();
    EXPECT_EQ(desk.askAs("ines", "signoff list").json.at("items"), Json::parse(R"([{"proposal":"P-1"}])"));
    const Answer begun = desk.askAs("ines", "signoff next");
    EXPECT_EQ(begun.json.at("items").size(), 2u);
    EXPECT_EQ(begun.json.at("own_findings"), Json::array());
    EXPECT_EQ(begun.json.at("differences"), Json::array());
    EXPECT_THAT(begun.unmet(), ElementsAre("R6 read.all_items"));
    EXPECT_THAT(begun.out, testing::AllOf(testing::Not(HasSubstr("SP-1")), testing::Not(HasSubstr("on and on"))));

    EXPECT_THAT(desk.askAs("ines", "signoff reveal P-1").unmet(), ElementsAre("R6 read.all_items"));
    EXPECT_EQ(desk.askAs("ines", "signoff read P-1 --item 1 --verdict violates").status, 2);
    EXPECT_EQ(desk.askAs("ines", "signoff read P-1 --item 1 --verdict perhaps").status, 2);
    EXPECT_EQ(desk.askAs("ines", "signoff read P-1 --item x --verdict not").status, 2);
    EXPECT_EQ(desk.askAs("ines", "signoff read P-1 --item 7 --verdict not").code(), "not_found");
    EXPECT_EQ(desk.askAs("ines", "signoff read P-1 --item 1 --verdict violates --clause ZZ-9").code(), "not_found");
    EXPECT_EQ(desk.askAs("dana", "signoff next P-1").code(), "held_by_other");

    const Answer revealed = desk.readAll("ines");
    EXPECT_EQ(revealed.text("state"), "revealed");
    EXPECT_EQ(revealed.json.at("own_findings").size(), 2u);
    EXPECT_EQ(revealed.json.at("differences").at(0).at("differs"), false);
    EXPECT_EQ(stringOr(revealed.json.at("details"), "proposer"), "ben");
    EXPECT_EQ(desk.askAs("ines", "signoff read P-1 --item 1 --verdict not").code(), "conflict") << "what was found blind stands";

    EXPECT_EQ(desk.askAs("ines", "signoff countersign P-1").status, 2);
    const Answer other = desk.askAs("ines", "signoff countersign P-1 --hash 00");
    EXPECT_EQ(other.code(), "stale");
    EXPECT_THAT(other.unmet(), Contains("R5 hash.bound"));
    const Answer signed_ = desk.askAs("ines", "signoff countersign P-1 --hash " + revealed.text("hash"));
    EXPECT_EQ(signed_.text("state"), "countersigned");
    EXPECT_EQ(signed_.text("hold_until"), "2026-01-09T10:17:00Z");
    EXPECT_EQ(signed_.requirements().at("two.people"), "met");
    EXPECT_EQ(signed_.json.at("own_findings").size(), 2u);
}

TEST(Signoff, OnlyWhoTookNoPartReads)
{
    SpamDesk desk;
    desk.propose();
    EXPECT_THAT(desk.askAs("ben", "signoff next P-1").unmet(), Contains("R1 signer.not_proposer"));
    EXPECT_THAT(desk.askAs("ben", "signoff countersign P-1 --hash 00").unmet(), Contains("R1 signer.not_proposer"));
    EXPECT_THAT(desk.askAs("mara", "signoff next P-1").unmet(), Contains("R13 signer.independent"));
    EXPECT_THAT(desk.askAs("ines", "signoff countersign P-1 --hash 00").unmet(), ElementsAre("R6 read.blind"));
    EXPECT_EQ(desk.askAs("mara", "signoff next").code(), "not_found");
}

TEST(Signoff, TheBanIsReleasedOnlyWhenAppealsWereRead)
{
    SpamDesk desk;
    desk.propose();
    desk.askAs("ines", "signoff countersign P-1 --hash " + desk.readAll("ines").text("hash"));
    desk.at("2026-01-09T10:18:00Z");
    const Answer waiting = desk.ask("release-due");
    EXPECT_EQ(waiting.json.at("released"), Json::array());
    ASSERT_EQ(waiting.json.at("waiting").size(), 1u);
    EXPECT_EQ(stringOr(waiting.json.at("waiting").at(0).at("requirements").at(0), "id"), "appeals.read");
    EXPECT_EQ(desk.askAs("dana", "appeals complete --source acme --until 2026-01-10T00:00:00Z").code(), "bad_input");
    EXPECT_EQ(desk.askAs("dana", "appeals complete --source elsewhere --until 2026-01-09T10:18:00Z").code(), "not_found");
    EXPECT_EQ(desk.askAs("dana", "appeals complete --source acme").status, 2);
    EXPECT_EQ(desk.askAs("ben", "appeals complete --source acme --until 2026-01-09T10:18:00Z").status, 0);
    EXPECT_EQ(desk.ask("release-due").json.at("released"), Json::array()) << "the proposer's word does not count";
    const Answer stated = desk.askAs("dana", "appeals complete --source acme --until 2026-01-09T10:18:00Z");
    EXPECT_EQ(stated.text("stated_by"), "dana");
    EXPECT_EQ(stringOr(stated.json.at("statement"), "signature").size(), 128u);
    const Answer released = desk.ask("release-due --request-id r-1");
    EXPECT_EQ(released.json.at("released"), Json({"S-3"}));
    EXPECT_EQ(desk.ask("release-due --request-id r-1").json, released.json);
    EXPECT_EQ(desk.ask("release-due").json.at("released"), Json::array());
    EXPECT_EQ(desk.ask("sanction list --active --account lampshop").json.at("items").size(), 3u);
    const Answer page = desk.ask("sanction list --limit 2");
    EXPECT_EQ(page.text("next"), "S-2");
    EXPECT_EQ(stringOr(desk.ask("sanction list --limit 2 --after S-2").json.at("items").at(0), "action"), "ban");
}

TEST(Signoff, ReturnedWithAQuestionOrRejected)
{
    for (const char *command : {"signoff return P-1 --question", "proposal return P-1 --question"}) {
        SpamDesk desk;
        desk.propose();
        EXPECT_THAT(desk.askAs("ines", command, {"Why both?"}).unmet(), ElementsAre("R6 read.blind"));
        desk.readAll("ines");
        EXPECT_EQ(desk.askAs("ines", "signoff return P-1").status, 2);
        EXPECT_EQ(desk.askAs("ines", command, {"Why both?"}).text("state"), "returned");
    }
    SpamDesk desk;
    desk.propose();
    desk.readAll("ines");
    EXPECT_EQ(desk.askAs("ines", "signoff reject P-1").status, 2);
    EXPECT_EQ(desk.askAs("ines", "signoff reject P-1 --reason", {"Not the same shop"}).text("state"), "rejected");
    EXPECT_EQ(desk.askAs("dana", "signoff next P-1").code(), "conflict");
}

TEST(Signoff, WhereReadersDifferAnArbiterReads)
{
    SpamDesk desk;
    desk.propose();
    const Answer differs = desk.readAll("ines", "signoff next P-1", "not");
    EXPECT_EQ(differs.text("state"), "arbitration");
    EXPECT_EQ(differs.json.at("differences").at(0).at("differs"), true);
    EXPECT_EQ(differs.json.at("agrees"), false);
    EXPECT_EQ(desk.askAs("ines", "signoff countersign P-1 --hash " + differs.text("hash")).status, 1);
    EXPECT_EQ(desk.askAs("ines", "signoff arbitrate P-1").status, 1);
    const Answer agrees = desk.readAll("dana", "signoff arbitrate P-1");
    EXPECT_EQ(agrees.text("stage"), "arbiter");
    EXPECT_EQ(desk.askAs("dana", "signoff countersign P-1 --hash " + agrees.text("hash")).text("state"), "countersigned");
}

TEST(Signoff, ADissentingArbiterEndsIt)
{
    SpamDesk desk;
    desk.propose();
    desk.readAll("ines", "signoff next P-1", "not");
    EXPECT_EQ(desk.readAll("dana", "signoff arbitrate P-1", "not").text("state"), "rejected");
    EXPECT_EQ(desk.askAs("kim", "signoff arbitrate P-1").code(), "conflict");
    const Answer again = desk.askAs("ben", "proposal submit --account lampshop --action ban --ground D-1,D-2 --rationale again");
    EXPECT_THAT(again.unmet(), Contains("R6 grounds.not_barred"));
}

TEST(Freeze, IsForImminentHarmAndEndsByItself)
{
    SpamDesk desk;
    EXPECT_THAT(desk.askAs("mara", "freeze lampshop --clause SP-1 --ground D-1").unmet(), ElementsAre("R11 clause.imminent"));
    EXPECT_EQ(desk.askAs("mara", "freeze lampshop --clause VI-1").status, 2) << "no ground";
    desk.decide({"r-9", "post-9", "brute", "I will come for you tonight", "2026-01-09T11:00:00Z", "VI-1"}, "mara", "come for you");
    EXPECT_THAT(desk.askAs("mara", "freeze brute --clause VI-1 --ground D-1").unmet(), Contains("R2 grounds.listed"));
    const Answer frozen = desk.askAs("mara", "freeze brute --clause VI-1 --ground D-3");
    EXPECT_EQ(frozen.status, 0) << frozen.out;
    EXPECT_EQ(frozen.text("sanction"), "S-4");
    EXPECT_EQ(frozen.text("until"), "2026-01-09T23:30:00Z") << "unsigned for twelve hours at most";
    EXPECT_EQ(frozen.text("signoff_due"), "2026-01-09T12:30:00Z");
    EXPECT_EQ(desk.askAs("mara", "freeze brute --clause VI-1 --ground D-3").code(), "conflict");
    desk.at("2026-01-09T23:30:00Z");
    EXPECT_THAT(desk.ask("release-due").json.at("ended"), Contains(Json("S-4")));
}

} // namespace

} // namespace countersign::test
