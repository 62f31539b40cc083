// R1–R6, R10, R12, R13's part in them and R22 as pure functions: one fact changed at a time.
#include "domain/grounds.h"
#include "domain/policy_schema.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace countersign {
namespace ban_rules {

using std::chrono::hours;
using std::chrono::minutes;

const Instant today = *parseRfc3339("2026-03-02T12:00:00Z");
constexpr hours finalAfter(72);

PolicyBook book()
{
    return PolicyBook::parse(*defaultPolicyText()).value();
}

// A violation posted, decided and told to its author so many days ago, and final since.
Ground ground(int number, int daysAgo)
{
    Ground g;
    g.decision = DecisionId(number);
    g.state = DecisionState::Standing;
    g.verdict = Verdict::Violation;
    g.clause = "HB-1";
    g.policyVersion = 1;
    g.severity = Severity::Medium;
    g.cited = true;
    g.strike = StrikeState::Active;
    g.strikeExpiry = today + hours(24 * 30);
    g.noticeAt = today - hours(24 * daysAgo);
    g.postedAt = *g.noticeAt - hours(1);
    return g;
}

BanFacts enoughFacts()
{
    BanFacts facts;
    facts.strikeWeight = 2;
    facts.grounds = {ground(1, 20), ground(2, 10)};
    facts.accountViolations = facts.grounds;
    facts.reachText = "100";
    facts.notice.rule = "R10";
    facts.notice.id = "notice.complete";
    facts.notice.state = RequirementState::Met;
    return facts;
}

// Countersigned, held and read for appeals: nothing stands against its release.
BanFacts releasable()
{
    BanFacts facts = enoughFacts();
    facts.countersignatures = 1;
    facts.countersignedAt = today - hours(1);
    facts.releaseAt = today - minutes(45);
    facts.appealsCompleteUntil = today - minutes(2);
    return facts;
}

std::set<std::string> refusing(const BanFacts &facts, Instant now = today)
{
    std::set<std::string> out;
    for (const Requirement &r : banRequirements(facts, book(), now))
        if (r.state == RequirementState::NotMet && r.kind == RequirementKind::Condition)
            out.insert(r.rule + ":" + r.id);
    return out;
}

std::set<std::string> delaying(const BanFacts &facts, Instant now = today)
{
    std::set<std::string> out;
    for (const Requirement &r : banRequirements(facts, book(), now))
        if (r.state == RequirementState::NotMet && r.kind == RequirementKind::Waiting)
            out.insert(r.rule + ":" + r.id);
    return out;
}

using Codes = std::set<std::string>;

TEST(BanRequirements, TwoFinalViolationsSufficeAndTheWholeListIsAlwaysEvaluated)
{
    EXPECT_EQ(refusing(enoughFacts()), Codes{});
    EXPECT_EQ(delaying(enoughFacts()), Codes{"R1:two.people"});
    EXPECT_EQ(delaying(releasable()), Codes{});
    EXPECT_EQ(banRequirements(enoughFacts(), book(), today).size(), banRequirements(BanFacts{}, book(), today).size());
}

TEST(BanRequirements, EachUnmetOneSaysWhyAndWhatClearsIt)
{
    BanFacts nothing;
    nothing.notice.state = RequirementState::Met;
    nothing.accountHandleOnly = true;
    nothing.openAuthorAppeal = AppealId(4);
    for (const Requirement &r : unmet(banRequirements(nothing, book(), today))) {
        EXPECT_FALSE(r.title.empty()) << r.id;
        EXPECT_FALSE(r.why.empty()) << r.id;
        EXPECT_FALSE(r.clears.empty()) << r.id;
    }
}

TEST(BanRequirements, R2NamesGroundsWithClauseAndEvidence)
{
    BanFacts facts = enoughFacts();
    facts.grounds.clear();
    EXPECT_EQ(refusing(facts), Codes{"R2:grounds.listed"}) << "counting and contesting are asked of the account's violations";
    facts = enoughFacts();
    facts.grounds[0].cited = false;
    EXPECT_TRUE(refusing(facts).contains("R2:grounds.cited"));
    facts = enoughFacts();
    facts.grounds.push_back(ground(3, 5));
    facts.grounds[2].verdict = Verdict::NoViolation;
    EXPECT_TRUE(refusing(facts).contains("R2:grounds.cited"));
}

TEST(BanRequirements, R3WithoutListedGroundsAsksAllTheAccountsViolations)
{
    BanFacts facts = enoughFacts();
    facts.grounds.clear();
    facts.accountViolations[1].openAppeal = AppealId(9);
    facts.accountViolations[1].state = DecisionState::UnderAppeal;
    EXPECT_EQ(refusing(facts), (Codes{"R2:grounds.listed", "R3:grounds.uncontested", "R4:grounds.enough"}));
}

TEST(Grounds, R3WhatSupportsNothing)
{
    const auto broken = [](auto change) {
        Ground g = ground(1, 20);
        change(g);
        return supports(g, today);
    };
    EXPECT_TRUE(broken([](Ground &) {}));
    EXPECT_FALSE(broken([](Ground &g) { g.openAppeal = AppealId(1); }));
    EXPECT_FALSE(broken([](Ground &g) { g.verdict = Verdict::NoViolation; }));
    EXPECT_FALSE(broken([](Ground &g) { g.evidenceErased = true; }));
    EXPECT_FALSE(broken([](Ground &g) { g.signatureVoid = true; }));
    EXPECT_FALSE(broken([](Ground &g) { g.external = true; }));
    EXPECT_FALSE(broken([](Ground &g) { g.strike = StrikeState::Contested; }));
    EXPECT_FALSE(broken([](Ground &g) { g.strike = StrikeState::Expired; }));
    EXPECT_FALSE(broken([](Ground &g) { g.strike = StrikeState::Void; }));
    EXPECT_FALSE(broken([](Ground &g) { g.strikeExpiry = today; })) << "to the moment, whether or not the clock wrote it yet";
    EXPECT_TRUE(broken([](Ground &g) { g.strikeExpiry = today + Milliseconds(1); }));
    EXPECT_TRUE(broken([](Ground &g) { g.strike.reset(); g.strikeExpiry.reset(); })) << "a warning puts no strike on anybody";
    for (const auto &state : Names<DecisionState>::all)
        EXPECT_EQ(broken([&](Ground &g) { g.state = state.value; }), state.value == DecisionState::Standing) << state.name;
}

TEST(BanRequirements, R3OneContestedGroundRefusesHoweverManyOthersThereAre)
{
    BanFacts facts = enoughFacts();
    facts.grounds.push_back(ground(3, 5));
    facts.grounds[2].openAppeal = AppealId(9);
    facts.grounds[2].state = DecisionState::UnderAppeal;
    EXPECT_EQ(refusing(facts), Codes{"R3:grounds.uncontested"});
    const auto list = banRequirements(facts, book(), today);
    const auto it = std::find_if(list.begin(), list.end(), [](const Requirement &r) { return r.id == "grounds.uncontested"; });
    EXPECT_EQ(it->why.english(), "D-3 is under appeal (A-9), so it can't support a ban.");
}

TEST(BanRequirements, R3AnyOpenAuthorAppealDelaysTheRelease)
{
    BanFacts facts = releasable();
    facts.openAuthorAppeal = AppealId(9);
    EXPECT_EQ(refusing(facts), Codes{});
    EXPECT_EQ(delaying(facts), Codes{"R3:account.no_open_appeal"});
    facts.grounds[0].sufficientAlone = true;
    EXPECT_EQ(delaying(facts), Codes{}) << "a supporting ground on a clause that suffices alone does not wait";
    facts.grounds[0].evidenceErased = true;
    EXPECT_TRUE(delaying(facts).contains("R3:account.no_open_appeal")) << "one that supports nothing does";
}

TEST(BanRequirements, R3TheAppealsFeedIsReadAfterCountersignatureAndAtMostFiveMinutesAgo)
{
    BanFacts facts = releasable();
    facts.appealsCompleteUntil.reset();
    EXPECT_EQ(delaying(facts), Codes{"R3:appeals.read"});
    facts.appealsCompleteUntil = today - minutes(5);
    EXPECT_EQ(delaying(facts), Codes{});
    facts.appealsCompleteUntil = today - minutes(5) - Milliseconds(1);
    EXPECT_EQ(delaying(facts), Codes{"R3:appeals.read"});
    facts.countersignedAt = today - minutes(1); // stated to a moment before the signature
    facts.appealsCompleteUntil = today - minutes(2);
    EXPECT_EQ(delaying(facts), Codes{"R3:appeals.read"});
}

TEST(Grounds, R4FinalAfterTheAnswerStandsOrSeventyTwoHours)
{
    Ground g = ground(1, 20);
    g.noticeAt = today - hours(72);
    EXPECT_TRUE(isFinal(g, today, finalAfter));
    g.noticeAt = today - hours(72) + Milliseconds(1);
    EXPECT_FALSE(isFinal(g, today, finalAfter));
    g.appealAnsweredStands = true;
    EXPECT_TRUE(isFinal(g, today, finalAfter));
    g.openAppeal = AppealId(2); // a second appeal, with new evidence
    EXPECT_FALSE(isFinal(g, today, finalAfter));
    g = ground(1, 20);
    g.noticeAt.reset();
    EXPECT_FALSE(isFinal(g, today, finalAfter)) << "what nobody was told is never final";
}

TEST(Grounds, R4WhatWasPostedBeforeTheNoticeOfAnEarlierOneCountsAsOneWithIt)
{
    Ground first = ground(1, 20);
    Ground second = ground(2, 10);
    EXPECT_EQ(countedViolations({first, second}, today, finalAfter), 2);
    second.postedAt = *first.noticeAt;
    EXPECT_EQ(countedViolations({second, first}, today, finalAfter), 1) << "whatever order they are listed in";
    second.postedAt = *first.noticeAt + Milliseconds(1);
    EXPECT_EQ(countedViolations({second, first}, today, finalAfter), 2);
    second.postedAt.reset();
    EXPECT_EQ(countedViolations({first, second}, today, finalAfter), 1) << "no known time: in the account's favour";
    // Three in one go and one after: two, not four.
    Ground b = ground(3, 19);
    Ground c = ground(4, 18);
    b.postedAt = c.postedAt = *first.postedAt;
    EXPECT_EQ(countedViolations({first, b, c, ground(5, 5)}, today, finalAfter), 2);
}

TEST(BanRequirements, R4CountsFinalSupportingGroundsOnly)
{
    BanFacts facts = enoughFacts();
    facts.grounds[1].noticeAt = today - hours(71);
    EXPECT_EQ(refusing(facts), Codes{"R4:grounds.enough"});
    facts.grounds[1].sufficientAlone = true;
    EXPECT_EQ(refusing(facts), Codes{}) << "suffices alone: neither count nor wait";
    facts.grounds = {ground(1, 20)};
    EXPECT_EQ(refusing(facts), Codes{"R4:grounds.enough"});
}

TEST(BanRequirements, R21TheLadderPermitsByTheWeightOfActiveStrikes)
{
    BanFacts facts = enoughFacts();
    facts.strikeWeight = 0;
    EXPECT_EQ(refusing(facts), Codes{"R21:strikes.permit"});
    facts.grounds[0].sufficientAlone = true;
    EXPECT_EQ(refusing(facts), Codes{}) << "a clause that suffices alone counts none";
}

TEST(BanRequirements, R4SufficientAloneSkipsCountAndWaitAndNothingElse)
{
    BanFacts facts;
    facts.strikeWeight = 1;
    facts.notice.state = RequirementState::Met;
    facts.grounds = {ground(1, 0)};
    facts.grounds[0].sufficientAlone = true;
    facts.grounds[0].noticeAt = today;
    EXPECT_EQ(refusing(facts), Codes{});
    EXPECT_EQ(delaying(facts), Codes{"R1:two.people"});
    facts.grounds[0].openAppeal = AppealId(2);
    facts.grounds[0].state = DecisionState::UnderAppeal;
    EXPECT_EQ(refusing(facts), (Codes{"R3:grounds.uncontested", "R4:grounds.enough"}));
}

TEST(BanRequirements, R4NeedsAGroundThatNoEarlierBanUsed)
{
    BanFacts facts = enoughFacts();
    facts.grounds[0].usedByEarlierBan = true;
    EXPECT_EQ(refusing(facts), Codes{});
    facts.grounds[1].usedByEarlierBan = true;
    EXPECT_EQ(refusing(facts), Codes{"R4:grounds.fresh"});
}

TEST(BanRequirements, R6AGroundThatAnArbiterTurnedDownIsBarredForItsTime)
{
    BanFacts facts = enoughFacts();
    facts.grounds[1].barredUntil = today + Milliseconds(1);
    EXPECT_EQ(refusing(facts), Codes{"R6:grounds.not_barred"});
    EXPECT_EQ(refusing(facts, today + Milliseconds(1)), Codes{});
}

TEST(BanRequirements, R10AnIncompleteNoticeRefuses)
{
    BanFacts facts = enoughFacts();
    facts.notice.state = RequirementState::NotMet;
    EXPECT_EQ(refusing(facts), Codes{"R10:notice.complete"});
}

TEST(BanRequirements, R1WaitsForAsManyCountersignaturesAsThePolicyAsks)
{
    BanFacts facts = releasable();
    facts.countersignersNeeded = 2;
    EXPECT_EQ(delaying(facts), Codes{"R1:two.people"});
    facts.countersignatures = 2;
    EXPECT_EQ(delaying(facts), Codes{});
}

TEST(BanRequirements, R12HighReachWaitsADayOrForASecondCountersigner)
{
    BanFacts facts = releasable();
    facts.secondLook = true;
    EXPECT_EQ(delaying(facts), Codes{"R12:reach.second_look"});
    facts.countersignatures = 2;
    EXPECT_EQ(delaying(facts), Codes{});
    facts.countersignatures = 1;
    facts.countersignedAt = today - hours(24) + Milliseconds(1);
    EXPECT_EQ(delaying(facts), Codes{"R12:reach.second_look"});
    facts.countersignedAt = today - hours(24);
    EXPECT_EQ(delaying(facts), Codes{});
}

TEST(BanRequirements, R21TheHoldAfterCountersignatureHasToPass)
{
    BanFacts facts = releasable();
    facts.releaseAt = today + Milliseconds(1);
    EXPECT_EQ(delaying(facts), Codes{"R21:hold.over"});
    EXPECT_EQ(delaying(facts, today + Milliseconds(1)), Codes{});
}

TEST(BanRequirements, R22HandlesAndOwnImportsSupportNoBan)
{
    BanFacts facts = enoughFacts();
    facts.accountHandleOnly = true;
    facts.grounds[0].ownImport = true;
    EXPECT_EQ(refusing(facts), (Codes{"R22:account.immutable_id", "R22:evidence.confirmed"}));
    facts = enoughFacts();
    facts.grounds[0].external = true;
    EXPECT_EQ(refusing(facts), (Codes{"R3:grounds.uncontested", "R4:grounds.enough"}));
}

TEST(Grounds, NumbersAreGroupedForReading)
{
    EXPECT_EQ(grouped(0), "0");
    EXPECT_EQ(grouped(999), "999");
    EXPECT_EQ(grouped(21000), "21,000");
    EXPECT_EQ(grouped(1234567), "1,234,567");
    EXPECT_EQ(grouped(-1000), "-1,000");
    EXPECT_EQ(grouped(-100), "-100");
}

} // namespace ban_rules
} // namespace countersign
