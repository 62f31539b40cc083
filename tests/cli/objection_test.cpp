// Objections, delivery, authorship and tags through the command line alone.
#include "cli/desk.h"

#include <gmock/gmock.h>

#include <fstream>

namespace countersign::test {

namespace {

using testing::Contains;
using testing::HasSubstr;

// An objection of @lampshop as a platform sends it.
std::string objectionLine(const std::string &id, const std::string &kind, const std::string &subject, const std::string &at,
                          const std::string &account = "lampshop")
{
    const Json record = {{"v", 1}, {"source", "acme"}, {"external_id", id}, {"reported_at", at}, {"appeal", true},
                         {"alleged", {{"text", "I only sell lamps."}}}, {"subject", {{"kind", kind}, {"id", subject}}},
                         {"account", {{"id", account}, {"handle", "@" + account}}}};
    return record.dump() + "\n";
}

// A ban of @lampshop on D-1 and D-2, signed by ines; it is 10:20 and its hold is over, but the appeals are not stated complete.
class SignedDesk : public SpamDesk {
public:
    SignedDesk()
    {
        propose();
        const Answer revealed = readAll("ines");
        const std::string hash = askAs("ines", "proposal show P-1").text("bound_hash");
        EXPECT_EQ(askAs("ines", "signoff countersign P-1 --hash " + hash).status, 0) << revealed.out;
        at("2026-01-09T10:20:00Z");
    }
};

} // namespace

TEST(Objection, ToTheAccountStopsTheBanThatWaits)
{
    SignedDesk desk;
    const Answer taken = desk.ask("import " + desk.write("o.jsonl", objectionLine("o-1", "account", "lampshop", "2026-01-09T10:15:00Z")));
    EXPECT_EQ(intOr(taken.json, "appeals"), 1) << taken.out;
    EXPECT_EQ(intOr(taken.json, "cases"), 0);
    EXPECT_EQ(desk.ask("appeal list --open").items().size(), 2u) << "one for each ground";
    EXPECT_EQ(desk.askAs("dana", "appeals complete --source acme --until 2026-01-09T10:20:00Z").status, 0);
    desk.ask("release-due");
    EXPECT_EQ(desk.ask("sanction list").items().size(), 2u) << "the two removals";
    EXPECT_EQ(desk.ask("log verify").text("verdict"), "intact");
    EXPECT_EQ(desk.ask("rebuild --check").json.at("identical"), true);
}

TEST(Objection, DatedAheadOfUsDoesNotStopTheImport)
{
    SpamDesk desk;
    const std::string other = recordLine({"r-9", "post-9", "candleshop", "Buy my candle", "2026-01-08T10:00:00Z"});
    const Answer taken = desk.ask("import " + desk.write("o.jsonl", objectionLine("o-1", "post", "post-1", "2026-01-09T10:00:02Z") + other));
    EXPECT_EQ(taken.status, 0) << taken.out;
    EXPECT_EQ(intOr(taken.json, "appeals"), 1);
    EXPECT_EQ(intOr(taken.json, "reports"), 2);
    EXPECT_EQ(desk.ask("appeal show A-1").text("filed_at"), "2026-01-09T10:00:00Z");
}

TEST(Objection, UnderTheKeyOfAReportIsTakenOnce)
{
    SpamDesk desk;
    const std::string record = objectionLine("r-1", "post", "post-1", "2026-01-09T09:00:00Z"); // r-1 was the report of post-1
    EXPECT_EQ(intOr(desk.ask("import " + desk.write("o.jsonl", record)).json, "appeals"), 1);
    const Answer again = desk.ask("import " + desk.write("o.jsonl", record));
    EXPECT_EQ(intOr(again.json, "appeals"), 0);
    EXPECT_EQ(intOr(again.json, "duplicates"), 1);
}

TEST(Objection, WhatIsNewIsAddedToTheAppealThatIsOpen)
{
    SpamDesk desk;
    const auto file = [&](std::vector<std::string> more) {
        more.insert(more.end(), {"--text", "It was one lamp only"});
        return desk.askAs("ola", "appeal file --against D-1", more);
    };
    EXPECT_EQ(file({}).text("appeal"), "A-1");
    const Answer refused = file({});
    EXPECT_EQ(refused.code(), "conflict");
    EXPECT_THAT(stringOr(refused.json.at("error"), "hint"), HasSubstr("--new-evidence"));
    EXPECT_EQ(file({"--new-evidence", "A receipt for one lamp"}).text("appeal"), "A-1");
    EXPECT_EQ(desk.ask("appeal show A-1").text("new_evidence"), "A receipt for one lamp");
    const Answer earlier = file({"--filed-at", "2026-01-08T10:00:00Z"});
    EXPECT_EQ(earlier.text("appeal"), "A-1");
    EXPECT_EQ(earlier.text("filed_at"), "2026-01-08T10:00:00Z");
    EXPECT_EQ(desk.ask("appeal list").items().size(), 1u);
    EXPECT_EQ(desk.ask("rebuild --check").json.at("identical"), true);
}

TEST(Objection, IsNotWithdrawnByWhoSignedTheBanThatItHolds)
{
    SignedDesk desk;
    // One against a decision that is no ground of the ban.
    desk.at("2026-01-09T10:20:00Z");
    desk.decide({"r-3", "post-3", "lampshop", "Buy my lamp, the third", "2026-01-09T10:20:00Z"}, "mara", "Buy my lamp");
    ASSERT_EQ(desk.askAs("ola", "appeal file --against D-3", {"--text", "Not that one"}).text("appeal"), "A-1");
    const Answer withdrawn = desk.askAs("ines", "appeal withdraw A-1", {"--message", "I withdraw"});
    EXPECT_THAT(withdrawn.unmet(), Contains("R7 hearer.took_no_part"));
    EXPECT_THAT(stringOr(withdrawn.json.at("error"), "message"), HasSubstr("P-1"));
    EXPECT_EQ(desk.askAs("dana", "appeal withdraw A-1", {"--message", "I withdraw"}).text("state"), "withdrawn");
}

TEST(Delivery, OfANoticeThatFailedIsNotFinal)
{
    SpamDesk desk;
    std::string notice;
    for (const Json &order : desk.ask("outbox take").items("orders"))
        if (stringOr(order.at("target"), "kind") == "notice") // the later one: what was posted before its author knew of an earlier counts as one
            notice = stringOr(order, "order");
    ASSERT_EQ(desk.ask("outbox ack " + notice + " --failed").status, 0);
    desk.at("2026-01-20T10:00:00Z");
    const Answer refused = desk.askAs("ben", "proposal submit --account lampshop --action ban --ground D-1,D-2 --rationale x");
    EXPECT_THAT(refused.unmet(), Contains("R4 grounds.enough"));
    for (const Json &order : desk.ask("outbox take").items("orders")) {
        const bool tells = stringOr(order.at("target"), "kind") == "notice";
        EXPECT_TRUE(!tells || desk.ask("outbox ack " + stringOr(order, "order")).status == 0) << order.dump();
    }
    desk.at("2026-01-23T09:00:00Z");
    EXPECT_THAT(desk.askAs("ben", "proposal submit --account lampshop --action ban --ground D-1,D-2 --rationale x").unmet(), Contains("R4 grounds.enough"))
        << "72 hours from its delivery, not from its release";
    desk.at("2026-01-23T10:00:01Z");
    EXPECT_THAT(desk.askAs("ben", "proposal submit --account lampshop --action ban --ground D-1,D-2 --rationale x").out, HasSubstr("P-1"));
}

TEST(Authorship, OfAKnownPostIsNotChangedByAnotherRecord)
{
    SpamDesk desk;
    const std::string other = recordLine({"r-8", "post-1", "candleshop", "Buy my lamp, the first", "2026-01-02T10:00:00Z"});
    const std::string own = recordLine({"r-9", "post-7", "lampshop", "Buy my lamp again", "2026-01-08T10:00:00Z"});
    const Answer taken = desk.ask("import " + desk.write("o.jsonl", other + own));
    EXPECT_EQ(taken.status, 0);
    EXPECT_EQ(intOr(taken.json, "rejected"), 1);
    EXPECT_EQ(intOr(taken.json, "reports"), 1);
    std::ifstream rejects(taken.text("reject_file"));
    std::string line;
    std::getline(rejects, line);
    EXPECT_THAT(stringOr(Json::parse(line), "reason"), HasSubstr("another author"));
    EXPECT_EQ(desk.ask("account show candleshop").code(), "not_found");
}

TEST(Authorship, ByAnIdThatNamesNobodyCarriesNoBan)
{
    Desk desk;
    desk.open();
    desk.at("2026-01-05T10:00:00Z");
    ASSERT_EQ(desk.ask("import " + desk.write("o.jsonl", recordLine({"r-1", "post-1", "unknown", "Buy my lamp", "2026-01-05T09:00:00Z"}))).status, 0);
    const Answer refused = desk.askAs("ben", "proposal submit --account unknown --action ban --ground D-1 --rationale x");
    EXPECT_THAT(refused.unmet().empty() ? std::vector<std::string>{refused.code()} : refused.unmet(),
                testing::AnyOf(Contains("R22 account.immutable_id"), Contains("not_found")));
    EXPECT_EQ(desk.ask("account show unknown").json.at("handle_only"), true);
}

TEST(Tags, AskForASecondLookHoweverTheyAreWritten)
{
    Desk desk;
    desk.open();
    desk.at("2026-01-05T10:00:00Z");
    Flag flag{"r-1", "post-1", "gazette", "Buy my lamp", "2026-01-05T09:00:00Z"};
    flag.tags = {"News "};
    ASSERT_EQ(desk.ask("import " + desk.write("o.jsonl", recordLine(flag))).status, 0);
    ASSERT_EQ(desk.askAs("mara", "case claim C-1").status, 0);
    auto more = noExceptions("SP-1");
    more.insert(more.end(), {"--quote", "Buy my lamp", "--rationale", "It is what the clause means"});
    EXPECT_EQ(desk.askAs("mara", "case decide C-1 --clause SP-1 --action remove", more).text("state"), "awaiting_signoff");
    EXPECT_EQ(desk.ask("account show gazette").json.at("tags"), Json::array({"news"}));
    EXPECT_EQ(desk.askAs("ben", "account untag gazette NEWS --reason x").code(), "") << "named in any case";
}

} // namespace countersign::test
