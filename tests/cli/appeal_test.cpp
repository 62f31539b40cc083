// Appeals, reinstatement, escalations, the outbox, accounts as of a moment.
#include "cli/desk.h"

#include <gmock/gmock.h>

namespace countersign::test {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

std::map<std::string, std::string> effects(const Answer &answer)
{
    std::map<std::string, std::string> out;
    for (const Json &one : answer.json.value("effects", Json::array()))
        out[stringOr(one, "subject")] = stringOr(one, "to");
    return out;
}

class AppealDesk : public SpamDesk {
public:
    Answer file(const std::string &decision = "D-1", std::vector<std::string> more = {})
    {
        more.insert(more.end(), {"--text", "It was one lamp only"});
        return askAs("ola", "appeal file --against " + decision, more);
    }
};

TEST(Appeal, ContestsAtOnce)
{
    AppealDesk desk;
    const Answer filed = desk.file("D-1", {"--by", "author", "--filed-at", "2026-01-09T09:59:00Z"});
    EXPECT_EQ(filed.text("appeal"), "A-1");
    EXPECT_EQ(filed.text("state"), "received");
    EXPECT_EQ(filed.text("filed_at"), "2026-01-09T09:59:00Z");
    EXPECT_EQ(effects(filed).at("K-1"), "contested");
    EXPECT_EQ(effects(filed).at("D-1"), "under_appeal");
    const Answer ban = desk.askAs("ben", "proposal submit --account lampshop --action ban --ground D-1,D-2 --rationale x");
    EXPECT_THAT(ban.unmet(), Contains("R3 grounds.uncontested"));
    EXPECT_THAT(ban.unmet(), Contains("R4 grounds.enough"));
    EXPECT_EQ(desk.ask("appeal list --open").json.at("items").size(), 1u);
}

TEST(Appeal, WhatCannotBeFiled)
{
    AppealDesk desk;
    EXPECT_EQ(desk.file("D-9").code(), "not_found");
    EXPECT_EQ(desk.file("C-1").status, 2);
    EXPECT_EQ(desk.file("D-1", {"--by", "neighbour"}).status, 2);
    EXPECT_EQ(desk.file("D-1", {"--filed-at", "2026-02-01T00:00:00Z"}).code(), "bad_input");
    EXPECT_EQ(desk.askAs("ola", "appeal file --against D-1").status, 2);
    EXPECT_EQ(desk.file().status, 0);
    EXPECT_EQ(desk.file().code(), "conflict");
}

TEST(Appeal, IsHeardByWhoTookNoPart)
{
    AppealDesk desk;
    desk.file();
    EXPECT_THAT(desk.askAs("mara", "appeal admit A-1").unmet(), Contains("R7 hearer.took_no_part"));
    EXPECT_EQ(desk.askAs("dana", "appeal admit A-1").text("state"), "admitted");
    EXPECT_THAT(desk.askAs("mara", "appeal claim A-1").unmet(), Contains("R7 hearer.took_no_part"));
    const Answer heard = desk.askAs("dana", "appeal claim A-1");
    EXPECT_EQ(heard.text("state"), "in_review");
    EXPECT_EQ(heard.text("text"), "It was one lamp only");
    EXPECT_EQ(stringOr(heard.json.at("content"), "text"), "Buy my lamp, the first");
    EXPECT_EQ(heard.json.at("evidence_intact"), true);
    EXPECT_THAT(heard.out, testing::Not(HasSubstr("mara"))) << "heard without knowing who decided";
    const Answer taken = desk.askAs("kim", "appeal claim A-1");
    EXPECT_EQ(taken.code(), "held_by_other");
    EXPECT_THAT(taken.unmet(), ElementsAre("R14 appeal.held"));
    EXPECT_EQ(desk.askAs("dana", "appeal claim A-9").code(), "not_found");
}

TEST(Appeal, AnsweredStandsCountsAgain)
{
    AppealDesk desk;
    desk.file();
    EXPECT_EQ(desk.askAs("dana", "appeal decide A-1 --outcome upheld --reply x").status, 2) << "it reads both ways";
    EXPECT_EQ(desk.askAs("dana", "appeal decide A-1 --outcome stands").status, 2) << "the appellant gets a reply";
    const Answer decided = desk.askAs("dana", "appeal decide A-1 --outcome stands --reply", {"It was the second time that day"});
    EXPECT_EQ(decided.text("outcome"), "stands");
    EXPECT_EQ(decided.json.at("effects"), Json::array());
    EXPECT_EQ(stringOr(desk.ask("account show lampshop").json.at("strikes").at(0), "state"), "active");
    EXPECT_THAT(desk.file().unmet(), ElementsAre("R7 appeal.new_evidence"));
    EXPECT_EQ(desk.file("D-1", {"--new-evidence", "A receipt"}).text("appeal"), "A-2");
}

TEST(Appeal, OverturnedReversesExactlyWhatThePreviewSaid)
{
    AppealDesk desk;
    desk.propose();
    desk.askAs("ines", "signoff countersign P-1 --hash " + desk.readAll("ines").text("hash"));
    desk.at("2026-01-09T10:18:00Z");
    desk.askAs("dana", "appeals complete --source acme --until 2026-01-09T10:18:00Z");
    ASSERT_EQ(desk.ask("release-due").json.at("released"), Json({"S-3"}));
    desk.at("2026-01-09T12:00:00Z");
    EXPECT_EQ(effects(desk.file()).at("S-3"), "suspended") << "one ground is not enough";

    const Answer open = desk.askAs("kim", "reinstate apply D-1");
    EXPECT_THAT(open.unmet(), ElementsAre("R7 appeal.ended_by_decision"));
    const Answer preview = desk.ask("reinstate preview D-1");
    EXPECT_EQ(effects(preview).at("K-1"), "void");
    EXPECT_EQ(effects(preview).at("S-3"), "reversing");
    EXPECT_GE(preview.json.at("irreversible").size(), 1u);
    EXPECT_GE(preview.json.at("notices").size(), 1u);
    EXPECT_EQ(desk.ask("reinstate preview D-1").json, preview.json) << "a preview leaves nothing behind";
    EXPECT_EQ(desk.askAs("dana", "appeal decide A-1 --outcome overturned --reply sorry --attribution weather").status, 2);
    const Answer decided = desk.askAs("dana", "appeal decide A-1 --outcome overturned --reply sorry --attribution review:misread");
    EXPECT_EQ(decided.json.at("effects"), preview.json.at("effects"));
    EXPECT_EQ(decided.json.at("irreversible"), preview.json.at("irreversible"));
    EXPECT_EQ(decided.text("state"), "overturned");

    for (const Json &order : desk.ask("outbox list --queued").items())
        EXPECT_EQ(desk.ask("outbox ack " + stringOr(order, "key")).status, 0);
    for (const Json &sanction : desk.ask("sanction list").items())
        EXPECT_EQ(stringOr(sanction, "state"), stringOr(sanction, "sanction") == "S-2" ? "in_force" : "reversed");
    EXPECT_EQ(desk.ask("rebuild --check").json.at("identical"), true);
}

TEST(Sanction, IsReaffirmedOnlyWhereItWaitsForThat)
{
    AppealDesk desk;
    EXPECT_EQ(desk.askAs("kim", "sanction reaffirm S-1").code(), "conflict") << "it has lost no ground";
    EXPECT_EQ(desk.askAs("kim", "sanction reaffirm S-99").code(), "not_found");
    EXPECT_EQ(desk.askAs("kim", "sanction reaffirm C-1").status, 2);
}

TEST(Reinstate, UndoesWithoutAnAppeal)
{
    AppealDesk desk;
    EXPECT_THAT(desk.askAs("mara", "reinstate apply D-1").requirements(), testing::Not(testing::IsEmpty()));
    const Answer preview = desk.ask("reinstate preview D-1");
    const Answer applied = desk.askAs("ines", "reinstate apply D-1 --attribution tool:tool_fault --reason", {"The filter misfired"});
    EXPECT_EQ(applied.status, 0) << applied.out;
    for (const char *field : {"effects", "irreversible", "notices", "untouched"})
        EXPECT_EQ(applied.json[field], preview.json[field]) << field;
    EXPECT_EQ(desk.ask("decision show D-1").text("state"), "overturned");
    EXPECT_EQ(desk.askAs("ines", "reinstate apply D-1").code(), "refused") << "who reinstated took part";
    EXPECT_EQ(desk.askAs("kim", "reinstate apply D-1").code(), "conflict");
    EXPECT_EQ(desk.ask("reinstate preview D-9").code(), "not_found");
    EXPECT_EQ(desk.ask("reinstate preview").status, 2);
    EXPECT_EQ(desk.ask("reinstate preview --query lamps").status, 2);
}

TEST(Appeal, IsWithdrawnByAMessageOrFoundInadmissible)
{
    AppealDesk desk;
    desk.file();
    EXPECT_EQ(desk.askAs("dana", "appeal withdraw A-1").status, 2);
    EXPECT_EQ(desk.askAs("mara", "appeal withdraw A-1 --message x").status, 1);
    const Answer withdrawn = desk.askAs("dana", "appeal withdraw A-1 --message", {"I take it back"});
    EXPECT_EQ(withdrawn.text("state"), "withdrawn");
    EXPECT_EQ(effects(withdrawn).at("K-1"), "active");
    desk.file("D-2");
    EXPECT_EQ(desk.askAs("dana", "appeal admit A-2 --inadmissible").status, 2);
    EXPECT_EQ(desk.askAs("dana", "appeal admit A-2 --inadmissible --reason", {"Not the author"}).text("state"), "inadmissible");
}

TEST(Appeal, ChecksTheExpectedVersionAndTheRequestId)
{
    AppealDesk desk;
    const Answer first = desk.file("D-1", {"--request-id", "f-1"});
    EXPECT_EQ(desk.file("D-1", {"--request-id", "f-1"}).text("appeal"), first.text("appeal"));
    EXPECT_EQ(desk.ask("appeal list").json.at("items").size(), 1u);
    EXPECT_EQ(desk.askAs("dana", "appeal claim A-1 --expect-version 5").code(), "stale");
    EXPECT_EQ(desk.askAs("dana", "appeal claim A-1 --expect-version 1").status, 0);
    EXPECT_EQ(desk.askAs("dana", "appeals complete --source acme --until 2026-01-09T10:00:00Z --expect-version 1").status, 2)
        << "a statement has no version";
}

TEST(Escalation, HasAClockThatStopsAndGoesOn)
{
    SpamDesk desk;
    EXPECT_EQ(desk.askAs("ben", "escalation open --kind gossip --subject lampshop").status, 2);
    EXPECT_EQ(desk.askAs("ben", "escalation open --kind press").status, 2);
    EXPECT_EQ(desk.askAs("ben", "escalation open --kind press --subject C-9").code(), "not_found");
    EXPECT_EQ(desk.askAs("ben", "escalation open --kind press --subject C-1 --due 2025-01-01T00:00:00Z").status, 2);
    const Answer opened = desk.askAs("ben", "escalation open --kind press --subject C-1");
    EXPECT_EQ(opened.text("escalation"), "E-1");
    EXPECT_EQ(stringOr(opened.json.at("clock"), "state"), "running");
    EXPECT_EQ(stringOr(opened.json.at("clock"), "due_at"), "2026-01-09T14:00:00Z");
    EXPECT_EQ(intOr(opened.json.at("clock"), "remaining"), 4 * 3600);
    EXPECT_EQ(stringOr(desk.askAs("ben", "escalation open --kind legal --subject @lampshop --due 2h").json.at("clock"), "due_at"), "2026-01-09T12:00:00Z");
    EXPECT_EQ(desk.askAs("ines", "escalation wait E-1 --reason x").code(), "conflict") << "nobody has taken it over";
    EXPECT_EQ(desk.askAs("ines", "escalation ack E-1").text("owner"), "ines");
    desk.at("2026-01-09T11:00:00Z");
    EXPECT_EQ(desk.askAs("ines", "escalation wait E-1").status, 2);
    EXPECT_EQ(stringOr(desk.askAs("ines", "escalation wait E-1 --reason", {"The newsroom is asked"}).json.at("clock"), "state"), "paused");
    desk.at("2026-01-09T13:00:00Z");
    const Answer resumed = desk.askAs("ines", "escalation resume E-1");
    EXPECT_EQ(resumed.text("due_at"), "2026-01-09T16:00:00Z") << "the pause does not count";
    EXPECT_EQ(desk.askAs("ben", "escalation resolve E-1").code(), "forbidden");
    EXPECT_EQ(stringOr(desk.askAs("ines", "escalation resolve E-1 --note answered").json.at("clock"), "state"), "stopped");
    EXPECT_EQ(desk.askAs("ines", "escalation resolve E-1").code(), "conflict");
    EXPECT_EQ(desk.ask("escalation list").json.at("items").size(), 2u);
    EXPECT_EQ(desk.ask("escalation list --limit 1").text("next"), "E-1");
}

TEST(Escalation, AnObjectionThatArrivesThisWayIsAnAppeal)
{
    SpamDesk desk;
    const Answer mute = desk.askAs("ben", "escalation open --kind legal --subject lampshop --objects-to D-1");
    EXPECT_EQ(mute.code(), "usage");
    EXPECT_NE(stringOr(mute.json.at("error"), "hint").find("--note"), std::string::npos);
    const Answer opened = desk.askAs("ben", "escalation open --kind legal --subject lampshop --objects-to D-1 --note", {"A letter from the author"});
    EXPECT_EQ(opened.text("appeal"), "A-1");
    EXPECT_EQ(desk.ask("decision show D-1").text("state"), "under_appeal");
}

TEST(Outbox, OrdersAreAcknowledgedOnce)
{
    SpamDesk desk;
    const Answer list = desk.ask("outbox list --queued");
    ASSERT_EQ(list.json.at("items").size(), 4u);
    EXPECT_EQ(stringOr(list.json.at("items").at(0), "state"), "queued");
    EXPECT_EQ(desk.ask("outbox ack O-1").text("state"), "acknowledged");
    EXPECT_EQ(desk.ask("outbox ack O-1").code(), "conflict");
    EXPECT_EQ(desk.askAs("ines", "outbox ack O-2 --failed").text("state"), "queued") << "it is tried again";
    EXPECT_EQ(desk.ask("outbox ack O-99").code(), "not_found");
    EXPECT_EQ(desk.ask("outbox ack nonsense").code(), "not_found");
    EXPECT_EQ(desk.ask("outbox list --queued").json.at("items").size(), 3u);
}

TEST(AccountShow, NowAndThen)
{
    SpamDesk desk;
    const Answer now = desk.ask("account show lampshop");
    EXPECT_EQ(now.json.at("strikes").size(), 2u);
    EXPECT_EQ(now.json.at("sanctions").at(0).at("grounds").at(0)["decision"], "D-1");
    EXPECT_TRUE(now.json.at("appeals").is_array());
    bool named = false;
    for (const Json &item : now.json.at("timeline"))
        named = named || item.value("decision", Json()) == Json("D-1");
    EXPECT_TRUE(named) << "ids are strings in the timeline, too";
    const Answer then = desk.ask("account show lampshop --as-of 2026-01-03T00:00:00Z");
    EXPECT_EQ(then.json.at("strikes").size(), 1u);
    const std::int64_t seq = intOr(then.json.at("as_of"), "seq");
    EXPECT_EQ(desk.ask("account show lampshop --as-of " + std::to_string(seq)).json, then.json);
    EXPECT_EQ(desk.ask("account show lampshop --as-of 99999").code(), "not_found");
    EXPECT_EQ(desk.ask("account show lampshop --as-of 2020-01-01T00:00:00Z").code(), "not_found");
    EXPECT_EQ(desk.ask("account show lampshop --as-of whenever").status, 2);
    EXPECT_EQ(desk.ask("account show nobody").code(), "not_found");
}

} // namespace

} // namespace countersign::test
