// Orders to the platform through the command line, as a connector would fetch, check and acknowledge them (R19).
#include "cli/desk.h"

#include <gmock/gmock.h>

#include <fstream>

namespace countersign::test {

namespace {

using testing::ElementsAre;

Json postOrder(const Answer &taken, const std::string &post)
{
    for (const Json &order : taken.items("orders"))
        if (order.contains("target") && stringOr(order["target"], "id") == post)
            return order;
    ADD_FAILURE() << "no order about " << post << ": " << taken.out;
    return Json::object();
}

TEST(OutboxTake, HandsOutWithProofAndIssuesAnewWhatRanOut)
{
    SpamDesk desk; // two removals, released days ago
    const Answer taken = desk.ask("outbox take");
    ASSERT_EQ(taken.status, 0) << taken.out;
    EXPECT_EQ(taken.items("orders").size(), 4u);
    EXPECT_EQ(taken.items("reissued").size(), 4u) << "nobody asked within ten minutes";
    const Json order = postOrder(taken, "post-1");
    EXPECT_EQ(intOr(order, "number"), 2);
    EXPECT_EQ(stringOr(order, "not_after"), "2026-01-09T10:10:00Z");
    const std::string key = stringOr(order, "order");
    EXPECT_EQ(desk.ask("outbox show " + key).json, order);
    const std::string file = desk.write("order.json", order.dump());
    EXPECT_EQ(desk.ask("outbox verify " + file + " --last-number 1").text("verdict"), "valid");
    EXPECT_THAT(desk.ask("outbox verify " + file + " --last-number 2").unmet(), ElementsAre("R19 order.number_new"));
    Json altered = order;
    altered["target"]["id"] = "post-9";
    EXPECT_THAT(desk.ask("outbox verify " + desk.write("altered.json", altered.dump())).unmet(), ElementsAre("R19 order.unaltered"));
    EXPECT_EQ(desk.ask("outbox verify " + desk.write("none.json", "{}")).code(), "bad_input");
    desk.at("2026-01-09T10:10:01Z");
    EXPECT_THAT(desk.ask("outbox verify " + file + " --last-number 1").unmet(), ElementsAre("R19 order.time"));

    EXPECT_THAT(desk.ask("outbox ack O-1").unmet(), ElementsAre("R19 order.number_current")) << "its number is stale";
    EXPECT_EQ(desk.ask("outbox ack O-1").code(), "stale");
    EXPECT_EQ(desk.ask("outbox ack " + key).text("state"), "acknowledged");
    EXPECT_EQ(desk.ask("log verify").text("verdict"), "intact");
    EXPECT_EQ(desk.ask("rebuild --check").json.at("identical"), true);
}

TEST(OutboxTake, WritesTheOrdersForTheConnector)
{
    SpamDesk desk;
    const Answer taken = desk.ask("outbox take --limit 1 --output " + desk.path("orders"));
    ASSERT_EQ(taken.items("orders").size(), 1u);
    const std::string key = stringOr(taken.items("orders").at(0), "order");
    std::ifstream file(desk.path("orders/" + key + ".json"));
    EXPECT_EQ(Json::parse(file), taken.items("orders").at(0));
    EXPECT_EQ(desk.ask("outbox take").items("orders").size(), 3u) << "the first is with the platform";
}

TEST(OutboxTake, DoesNotTellWhoMayStillReadBlind)
{
    SpamDesk desk;
    desk.propose(); // the ban rests on both removals, and nobody has read it
    const Answer taken = desk.askAs("ines", "outbox take");
    for (const Json &order : taken.items("orders"))
        EXPECT_EQ(order.value("hidden", false), true) << order.dump();
    const std::string key = stringOr(taken.items("orders").at(0), "order");
    EXPECT_EQ(desk.askAs("ines", "outbox show " + key).code(), "refused");
    EXPECT_EQ(desk.askAs("ben", "outbox show " + key).text("order"), key);
}

TEST(OutboxAck, FailedIsTriedAgainUnderANewNumber)
{
    SpamDesk desk;
    const Json order = postOrder(desk.ask("outbox take"), "post-1");
    const std::string key = stringOr(order, "order");
    EXPECT_EQ(desk.ask("outbox ack " + key + " --last-number 4").status, 2) << "goes with --failed";
    EXPECT_EQ(desk.ask("outbox ack " + key + " --failed --last-number many").status, 2);
    const Answer failed = desk.ask("outbox ack " + key + " --failed --last-number 40");
    EXPECT_EQ(failed.text("try_after"), "2026-01-09T10:01:00Z");
    EXPECT_EQ(intOr(failed.json, "attempts"), 1);
    EXPECT_EQ(desk.ask("outbox take").items("orders").size(), 0u) << "not yet";
    desk.at("2026-01-09T10:01:00Z");
    EXPECT_EQ(intOr(postOrder(desk.ask("outbox take"), "post-1"), "number"), 41);
}

TEST(OutboxTake, ABanIsHeldAgainstItsGroundsOnceMore)
{
    SpamDesk desk;
    desk.propose();
    const Answer revealed = desk.readAll("ines");
    desk.askAs("ines", "signoff countersign P-1 --hash " + revealed.text("hash"));
    desk.at("2026-01-09T10:20:00Z");
    desk.askAs("kim", "appeals complete --source acme --until 2026-01-09T10:20:00Z");
    ASSERT_EQ(desk.ask("release-due").items("released").size(), 1u);
    const auto bans = [&](const Answer &taken) {
        int found = 0;
        for (const Json &order : taken.items("orders"))
            found += stringOr(order, "action") == "ban" ? 1 : 0;
        return found;
    };
    desk.at("2026-01-09T10:31:00Z"); // ran out unsent, and the appeals were read too long ago
    const Answer late = desk.askAs("ben", "outbox take");
    EXPECT_EQ(bans(late), 0);
    ASSERT_EQ(late.items("held").size(), 1u) << late.out;
    EXPECT_THAT(stringOr(late.items("held").at(0), "why"), testing::HasSubstr("R3"));
    desk.askAs("kim", "appeals complete --source acme --until 2026-01-09T10:31:00Z");
    EXPECT_EQ(bans(desk.askAs("ben", "outbox take")), 1);
}

} // namespace

} // namespace countersign::test
