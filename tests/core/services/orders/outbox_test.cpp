// R19: restrictions leave only as orders that carry their proof.
#include "support/test_workspace.h"

#include "services/documents/documents.h"
#include "services/escalations/escalation_service.h"
#include "services/orders/order_issue.h"
#include "services/orders/outbox_service.h"
#include "services/people/people_service.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace countersign::testing_support {
namespace outbox_tests {

struct Outbox {
    TestWorkspace team;

    OutboxService service() { return OutboxService(*team); }
    Json take() { return must(service().take(nullptr, 1000)).made; }
    // Documents of orders to posts and accounts.
    static std::vector<Json> orders(const Json &taken)
    {
        std::vector<Json> out;
        for (const Json &order : taken["orders"])
            if (stringOr(order["target"], "kind") != "notice")
                out.push_back(order);
        return out;
    }
    Json only(const Json &taken)
    {
        const auto all = orders(taken);
        if (all.size() != 1)
            throw std::runtime_error(std::to_string(all.size()) + " orders: " + taken.dump());
        return all.front();
    }
    Result<> verified(const Json &order, std::int64_t last = 0) { return verifyOrder(order, orderKeys(*team), last, team.now()); }
    void carryOut() // everything that waits
    {
        const Json taken = take();
        for (const Json &order : taken["orders"])
            must(service().settle(nullptr, stringOr(order, "order"), false));
    }
    std::vector<DecisionId> grounds()
    {
        const auto two = team.twoFinal();
        carryOut();
        return two;
    }
    PlatformOrder row(const Json &order) { return team->outgoing().order(*OrderId::parse(stringOr(order, "order"))).value(); }
};

TEST(OutboxTake, ARemovalLeavesWithTheSignatureOfWhoDecided)
{
    Outbox o;
    o.team.removed();
    const Json order = o.only(o.take());
    EXPECT_EQ(order["action"], "remove");
    EXPECT_EQ(order["number"], 1);
    EXPECT_EQ(order["target"], (Json{{"source", "acme"}, {"kind", "post"}, {"id", "post-1"}}));
    EXPECT_EQ(order["bases"].size(), 1u);
    EXPECT_EQ(order["bases"][0]["signatures"][0]["key"], o.team.as("mira").person().publicKey.hex());
    EXPECT_TRUE(o.verified(order));
    EXPECT_EQ(must(o.service().document(stringOr(order, "order"))), order) << "what left is kept";
    EXPECT_TRUE(Outbox::orders(o.take()).empty()) << "it is with the platform now";
    o.team.checkLog();
}

TEST(OutboxTake, WhatNeededASecondReaderLeavesWithBothSignatures)
{
    Outbox o;
    Flagged famous;
    famous.reach = 50'000;
    o.team.removed(famous);
    const Json order = o.only(o.take());
    ASSERT_EQ(order["bases"].size(), 2u);
    EXPECT_TRUE(o.verified(order));
    Json one = order;
    one["bases"][1]["signatures"].erase(1);
    one.erase("hash");
    one["hash"] = hex(signedHash("order", one));
    EXPECT_EQ(codeOf(o.verified(one)), "unverified");
}

TEST(OutboxTake, ABanLeavesWithTwoSignaturesAndTheHashTheySigned)
{
    Outbox o;
    const auto grounds = o.grounds();
    const SanctionId ban = o.team.banned("acc-1", grounds);
    const Json order = o.only(o.take());
    EXPECT_EQ(order["action"], "ban");
    EXPECT_EQ(order["sanction"], ban.str());
    EXPECT_EQ(order["target"]["id"], "acc-1");
    EXPECT_EQ(order["bases"][0]["signatures"].size(), 2u);
    const Proposal proposal = o.team.proposal(o.team.sanction(ban).proposal);
    EXPECT_EQ(order["bases"][0]["bound"], proposal.bound);
    EXPECT_EQ(stringOr(order, "not_after"), rfc3339(*o.row(order).notAfter));
    EXPECT_EQ(*o.row(order).notAfter - o.row(order).issuedAt, minutes(10));
    EXPECT_TRUE(o.verified(order));
    o.team.checkLog();
}

TEST(OutboxTake, WhatWasSignedBeforeAReKeyingLeavesWithTheKeyThatSignedIt)
{
    Outbox o;
    o.team.removed();
    const std::string then = o.team.as("mira").person().publicKey.hex();
    must(PeopleService(*o.team).rekey(o.team.as("vera"), "mira", "another one"));
    must(PeopleService(*o.team).approve(o.team.as("dana"), "mira"));
    ASSERT_NE(o.team->people().find("mira")->publicKey.hex(), then);
    const Json order = o.only(o.take());
    EXPECT_EQ(order["bases"][0]["signatures"][0]["key"], then);
    EXPECT_TRUE(o.verified(order));
    o.team.checkLog();
}

TEST(OutboxTake, WhatARevokedKeySignedDoesNotLeaveWhenItsOwnerComesBackWithANewKey)
{
    Outbox o;
    o.team.removed();
    must(PeopleService(*o.team).revoke(o.team.as("admin"), "mira", o.team.now() - hours(1)));
    must(PeopleService(*o.team).rekey(o.team.as("vera"), "mira", "another one"));
    must(PeopleService(*o.team).approve(o.team.as("dana"), "mira"));
    const Json taken = o.take();
    EXPECT_TRUE(std::none_of(taken["orders"].begin(), taken["orders"].end(), [](const Json &order) { return order["action"] == "remove"; }))
        << taken.dump();
    EXPECT_FALSE(taken["held"].empty());
}

TEST(OutboxTake, ARepeatedRequestGetsTheSameDocumentsOfWhichTheRequestKeepsNoCopy)
{
    Outbox o;
    o.team.removed();
    const Json first = must(o.service().take(nullptr, 1000, "take-1")).made;
    ASSERT_FALSE(first["orders"].empty());
    EXPECT_EQ(must(o.service().take(nullptr, 1000, "take-1")).made, first);
    const auto kept = o.team->db().word("SELECT result FROM request WHERE id = 'take-1'");
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->find("post-1"), std::string::npos) << *kept;
    EXPECT_NE(kept->find(stringOr(first["orders"][0], "order")), std::string::npos);
}

TEST(OutboxTake, WhatRanOutUnsentIsIssuedAnewUnderANewNumber)
{
    Outbox o;
    o.team.removed();
    const PlatformOrder first = o.team.orders(o.team.account("acc-1")).front();
    o.team.advance(minutes(10) + seconds(1));
    const Json taken = o.take();
    const Json order = o.only(taken);
    EXPECT_EQ(order["number"], 2);
    EXPECT_NE(order["order"], first.id.str());
    EXPECT_EQ(o.team->outgoing().order(first.id)->state, "superseded");
    EXPECT_EQ(o.row(order).first, first.id);
    EXPECT_TRUE(std::any_of(taken["reissued"].begin(), taken["reissued"].end(), [&](const Json &r) { return r["from"] == first.id.str(); }));
    const auto stale = o.service().settle(nullptr, first.id.str(), false);
    EXPECT_EQ(codeOf(stale), "stale");
    EXPECT_EQ(unmetOf(stale), std::set<std::string>{"R19:order.number_current"});
    EXPECT_EQ(o.team.lastRefusal()["rules"], "R19:order.number_current");
    EXPECT_EQ(codeOf(o.service().settle(nullptr, stringOr(order, "order"), false)), "ok");
    o.team.checkLog();
}

TEST(OutboxTake, WhatThePlatformNeverAnsweredIsIssuedAnew)
{
    Outbox o;
    o.team.removed();
    const Json lost = o.only(o.take());
    o.team.advance(minutes(10));
    EXPECT_TRUE(Outbox::orders(o.take()).empty()) << "it may still be carried out";
    o.team.advance(seconds(1));
    const Json again = o.only(o.take());
    EXPECT_EQ(again["number"], 2);
    EXPECT_EQ(codeOf(o.verified(lost, 0)), "stale");
    EXPECT_TRUE(o.verified(again, 1));
}

TEST(OutboxTake, R3IsAskedOnceMoreBeforeABanLeaves)
{
    // A ban on a clause that suffices alone is escalated, not suspended, when its ground is appealed: it must not leave.
    Outbox o;
    Flagged threat;
    threat.postedAt = o.team.now() - minutes(5);
    const DecisionId ground = o.team.removed(threat, "mira", "VI-1");
    o.carryOut();
    const SanctionId ban = o.team.banned("acc-1", {ground});
    const AppealId appeal = o.team.appeal(ground);
    ASSERT_EQ(o.team.sanction(ban).state, SanctionState::InForce);
    const Json taken = o.take();
    EXPECT_TRUE(Outbox::orders(taken).empty());
    ASSERT_EQ(taken["held"].size(), 1u);
    EXPECT_NE(stringOr(taken["held"][0], "why").find(appeal.str()), std::string::npos);
    const auto byHand = o.service().settle(&o.team.as("vera"), stringOr(taken["held"][0], "order"), false);
    EXPECT_TRUE(unmetOf(byHand).contains("R3:grounds.uncontested")) << "nor by hand";
    const std::int64_t before = o.team.logSize();
    o.take();
    EXPECT_EQ(o.team.logSize(), before) << "why it is held is written once";
    o.team.answer("dana", appeal, AppealOutcome::Stands);
    o.team.advance(seconds(1));
    o.team.appealsComplete();
    const auto left = Outbox::orders(o.take());
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left.front()["action"], "ban");
    EXPECT_TRUE(o.verified(left.front()));
    o.team.checkLog();
}

TEST(OutboxTake, ABanThatWaitedNeedsTheAppealsReadAgain)
{
    Outbox o;
    o.team.banned("acc-1", o.grounds());
    o.team.advance(minutes(11));
    const Json taken = o.take();
    EXPECT_TRUE(Outbox::orders(taken).empty());
    EXPECT_NE(taken["held"].dump().find("R3"), std::string::npos);
    o.team.appealsComplete();
    EXPECT_EQ(o.only(o.take())["action"], "ban");
}

TEST(OutboxTake, WhatWasLiftedBeforeItLeftLeavesOnlyAsRestore)
{
    Outbox o;
    const DecisionId made = o.team.removed();
    o.team.answer("dana", o.team.appeal(made), AppealOutcome::Overturned);
    const Json order = o.only(o.take());
    EXPECT_EQ(order["action"], "restore");
    EXPECT_TRUE(o.verified(order));
}

TEST(OutboxTake, AKeyThatWasNotTrustedWhenItSignedProvesNothing)
{
    Outbox o;
    o.team.removed();
    must(PeopleService(*o.team).revoke(o.team.as("admin"), "mira", o.team.now() - hours(1)));
    const Json taken = o.take();
    EXPECT_TRUE(Outbox::orders(taken).empty());
    EXPECT_NE(taken["held"].dump().find("R19"), std::string::npos);
    o.team.checkLog();
}

TEST(OutboxTake, AnExchangedTargetDoesNotLeave)
{
    // Somebody with the file points our post at another one of the platform.
    Outbox o;
    o.team.removed();
    o.team->db().script("DROP TRIGGER intake_key_is_never_changed");
    o.team->db().run("UPDATE intake_key SET external = 'post-of-somebody-else' WHERE kind = 'post'");
    const Json taken = o.take();
    EXPECT_TRUE(Outbox::orders(taken).empty());
    EXPECT_NE(taken["held"].dump().find("another target"), std::string::npos);
}

TEST(OutboxTake, AnEarlierOrderThatWasOvertakenGetsANewNumber)
{
    Outbox o;
    const CaseId id = o.team.flag();
    o.team.decide("mira", id, o.team.violation(id), {ActionKind::Label, ActionKind::Remove});
    o.team.after(seconds(10));
    const auto orders = o.team.orders(o.team.account("acc-1"));
    ASSERT_EQ(orders.size(), 2u);
    must(o.service().settle(nullptr, orders[0].id.str(), true)); // label failed at once
    EXPECT_EQ(o.only(o.take())["number"], 2) << "the removal leaves meanwhile";
    o.team.advance(minutes(2));
    const Json label = o.only(o.take());
    EXPECT_EQ(label["action"], "label");
    EXPECT_EQ(label["number"], 3) << "the platform would refuse number 1 now";
}

TEST(OutboxFailure, IsTriedAgainLaterAndLaterAndPeopleAreToldTheThirdTime)
{
    Outbox o;
    o.team.removed();
    const AccountId account = o.team.account("acc-1");
    std::int64_t number = 0;
    for (const int wait : {1, 2, 4}) {
        const Json order = o.only(o.take());
        EXPECT_GT(intOr(order, "number"), number);
        number = intOr(order, "number");
        const Receipt failed = must(o.service().settle(nullptr, stringOr(order, "order"), true));
        EXPECT_EQ(failed.id("try_after"), rfc3339(o.team.now() + minutes(wait)));
        EXPECT_EQ(failed.made.contains("escalation"), wait == 4);
        o.team.advance(minutes(wait) - seconds(1));
        EXPECT_TRUE(Outbox::orders(o.take()).empty());
        o.team.advance(seconds(1));
    }
    EXPECT_EQ(o.team->escalations().all(account).size(), 1u);
    must(o.service().settle(nullptr, stringOr(o.only(o.take()), "order"), false));
    EXPECT_TRUE(must(o.service().list(true)).empty() || Outbox::orders(o.take()).empty());
    o.team.checkLog();
}

// One wrong answer of the platform's must not use up all numbers: nothing could be appealed, restored or ended any more.
TEST(OutboxFailure, ANumberThatNoPlatformCanHaveTakenIsNotBelieved)
{
    Outbox o;
    const DecisionId removed = o.team.removed();
    const Json order = o.only(o.take());
    OutboxService::Failure absurd;
    for (const std::int64_t number : {std::numeric_limits<std::int64_t>::max(), intOr(order, "number") + (std::int64_t(1) << 32) + 1}) {
        absurd.platformNumber = number;
        EXPECT_EQ(codeOf(o.service().settle(nullptr, stringOr(order, "order"), true, {}, absurd)), "bad_input") << number;
    }
    absurd.platformNumber = intOr(order, "number") + (std::int64_t(1) << 32);
    must(o.service().settle(nullptr, stringOr(order, "order"), true, {}, absurd));
    o.team.appeal(removed);
    o.team.checkLog();
}

TEST(OutboxFailure, OverdueItIsEscalatedOnce)
{
    Outbox o;
    o.team.removed();
    must(o.service().settle(nullptr, stringOr(o.only(o.take()), "order"), true));
    EXPECT_TRUE(o.team.after(hours(23)).escalated.empty());
    o.take();
    EXPECT_EQ(o.team.after(hours(2)).escalated.size(), 1u) << "its age counts from the first number";
    o.take();
    EXPECT_TRUE(o.team.after(hours(48)).escalated.empty());
}

TEST(OutboxFailure, ThePlatformKnowsAHigherNumber)
{
    // The store was restored from a backup: the platform has taken numbers that nobody here remembers.
    Outbox o;
    o.team.removed();
    const Json refused = o.only(o.take());
    EXPECT_EQ(codeOf(o.verified(refused, 40)), "stale");
    must(o.service().settle(nullptr, stringOr(refused, "order"), true, {}, {40}));
    o.team.advance(minutes(1));
    const Json again = o.only(o.take());
    EXPECT_EQ(again["number"], 41);
    EXPECT_TRUE(o.verified(again, 40));
    o.team.checkLog();
}

TEST(OutboxTake, AFreezeLeavesAtOnceAndLongerWhenItIsSigned)
{
    Outbox o;
    const DecisionId ground = o.team.removed({}, "mira", "VI-1");
    o.take();
    const Receipt frozen = must(ProposalService(*o.team).freeze(o.team.as("tom"), "acc-1", "VI-1", ground, "A plan."));
    const Json first = o.only(o.take());
    EXPECT_EQ(first["action"], "freeze");
    EXPECT_EQ(stringOr(first, "until"), frozen.id("until"));
    o.team.countersign("ines", *ProposalId::parse(frozen.id("proposal")));
    o.team.after(seconds(10));
    const Json longer = o.only(o.take());
    EXPECT_EQ(stringOr(longer, "until"), frozen.id("longest_until"));
    EXPECT_TRUE(o.verified(longer, intOr(first, "number")));
}

TEST(OutboxTake, TheDatabaseKeepsOrders)
{
    Outbox o;
    o.team.removed();
    o.take();
    for (const char *sql : {"UPDATE platform_order SET number = 9", "UPDATE platform_order SET action = 'ban'", "UPDATE platform_order SET target = 2",
                            "INSERT INTO platform_order (id, number, target_kind, target, account, action, state, issued_at)"
                            " SELECT 99, 0, target_kind, target, account, action, 'queued', 1 FROM platform_order WHERE target_kind = 'post'"})
        EXPECT_ANY_THROW(o.team->db().script(sql)) << sql;
}

} // namespace outbox_tests
} // namespace countersign::testing_support
