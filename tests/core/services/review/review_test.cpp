// The moderator's desk: one holder (R14), complete findings (R2, R9), fresh people (R13), holds that can be stopped.
#include "support/test_workspace.h"

#include "services/people/people_service.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace review_tests {

using Codes = std::set<std::string>;
const std::vector<ActionKind> remove{ActionKind::Remove};

TEST(Review, AClaimLeasesTheCaseForFifteenMinutes)
{
    TestWorkspace team;
    ReviewService review(*team);
    const CaseId id = team.flag();
    const Receipt claimed = must(review.claim(team.as("mira"), id));
    EXPECT_EQ(claimed.id("lease_until"), rfc3339(team.now() + minutes(15)));
    EXPECT_EQ(team.reviewCase(id).state, CaseState::InReview);

    const auto other = review.claim(team.as("tom"), id);
    EXPECT_EQ(codeOf(other), "held_by_other");
    EXPECT_NE(other.error().message.english().find("mira"), std::string::npos);
    EXPECT_EQ(codeOf(review.decide(team.as("tom"), id, team.violation(id), remove)), "held_by_other");

    team.advance(minutes(15));
    EXPECT_EQ(team.reviewCase(id).state, CaseState::Open) << "the lease ran out";
    EXPECT_EQ(codeOf(review.claim(team.as("tom"), id)), "ok");
    const auto late = review.decide(team.as("mira"), id, team.violation(id), remove);
    EXPECT_EQ(codeOf(late), "held_by_other");
}

TEST(Review, WhoseLeaseRanOutIsToldToClaimAgain)
{
    TestWorkspace team;
    ReviewService review(*team);
    const CaseId id = team.flag();
    EXPECT_EQ(unmetOf(review.decide(team.as("mira"), id, team.violation(id), remove)), Codes{"R14:case.held"});
    must(review.claim(team.as("mira"), id));
    team.advance(minutes(15));
    EXPECT_EQ(unmetOf(review.decide(team.as("mira"), id, team.violation(id), remove)), Codes{"R14:case.held"});
    must(review.claim(team.as("mira"), id));
    EXPECT_EQ(codeOf(review.decide(team.as("mira"), id, team.violation(id), remove)), "ok");
}

TEST(Review, ReleasingGivesTheCaseBackAndOnlyItsHolderCan)
{
    TestWorkspace team;
    ReviewService review(*team);
    const CaseId id = team.flag();
    EXPECT_EQ(codeOf(review.release(team.as("mira"), id)), "conflict");
    must(review.claim(team.as("mira"), id));
    EXPECT_EQ(codeOf(review.release(team.as("tom"), id)), "conflict");
    must(review.release(team.as("mira"), id));
    EXPECT_EQ(codeOf(review.claim(team.as("tom"), id)), "ok");
}

TEST(Review, TheMostUrgentCaseIsDealtFirstAndASkippedOneGoesToOthers)
{
    TestWorkspace team;
    ReviewService review(*team);
    Flagged mild;
    mild.alleged = "SP-1";
    Flagged grave;
    grave.alleged = "VI-1";
    const CaseId low = team.flag(mild);
    const CaseId high = team.flag(grave);
    EXPECT_EQ(must(review.claim(team.as("mira"), std::nullopt)).id("case"), high.str());
    EXPECT_EQ(codeOf(review.skip(team.as("mira"), high, "  ")), "usage") << "skipping says why";
    EXPECT_EQ(codeOf(review.skip(team.as("tom"), high, "not mine")), "conflict");
    must(review.skip(team.as("mira"), high, "I know the author."));
    EXPECT_EQ(must(review.claim(team.as("mira"), std::nullopt)).id("case"), low.str());
    EXPECT_EQ(must(review.claim(team.as("tom"), std::nullopt)).id("case"), high.str());
    EXPECT_EQ(codeOf(review.claim(team.as("emre"), std::nullopt)), "not_found");
    EXPECT_EQ(must(review.queue({})).items.size(), 2u);
}

TEST(Review, OnlyModeratorsAndLeadsDecide)
{
    TestWorkspace team;
    team.enrol("robot", {Role::Automation});
    ReviewService review(*team);
    const CaseId id = team.flag();
    for (const char *who : {"ben", "admin", "robot"}) {
        EXPECT_EQ(codeOf(review.claim(team.as(who), id)), "forbidden") << who;
        EXPECT_EQ(codeOf(review.decide(team.as(who), id, team.violation(id), remove)), "forbidden") << who;
    }
    EXPECT_EQ(codeOf(review.claim(team.as("ines"), id)), "ok");
}

TEST(Review, AnEditBetweenReadingAndDecidingIsStaleAndAReportIsNot)
{
    TestWorkspace team;
    ReviewService review(*team);
    Flagged post;
    post.post = "post-1";
    post.text = "You are a donkey.";
    const CaseId id = team.flag(post);
    must(review.claim(team.as("mira"), id));
    const auto seen = team.reviewCase(id).version;
    const Finding read = team.violation(id);
    for (int i = 0; i < 5; ++i) { // a brigade
        post.reporter = "reader-" + std::to_string(i);
        EXPECT_EQ(team.flag(post), id);
    }
    EXPECT_EQ(team.reviewCase(id).version, seen);
    EXPECT_EQ(team.reviewCase(id).reports, 6);
    post.text = "You are a fine person.";
    EXPECT_EQ(team.flag(post), id);
    const auto stale = review.decide(team.as("mira"), id, read, remove, seen);
    EXPECT_EQ(codeOf(stale), "stale");
    EXPECT_EQ(codeOf(review.decide(team.as("mira"), id, read, remove)), "refused") << "what was quoted is not there any more";
    const Finding again = team.violation(id);
    EXPECT_EQ(codeOf(review.decide(team.as("mira"), id, again, remove, team.reviewCase(id).version)), "ok");
}

TEST(Review, AFindingIsCompleteOrRefusedAndTheRefusalIsRecorded)
{
    TestWorkspace team;
    ReviewService review(*team);
    const CaseId id = team.flag();
    must(review.claim(team.as("mira"), id));
    const auto codes = [&](auto change, std::vector<ActionKind> actions = {ActionKind::Remove}) {
        Finding finding = team.violation(id);
        change(finding);
        return unmetOf(review.decide(team.as("mira"), id, finding, actions));
    };
    EXPECT_EQ(codes([](Finding &f) { f.clause = "ZZ-9"; }), Codes{"R2:finding.clause"});
    EXPECT_EQ(codes([](Finding &f) { f.quote.clear(); }), Codes{"R2:finding.evidence"});
    EXPECT_EQ(codes([](Finding &f) { f.quote = "words that nobody wrote"; }), Codes{"R2:finding.evidence"});
    EXPECT_EQ(codes([](Finding &f) { f.rationale = " \n"; }), Codes{"R2:finding.rationale"});
    EXPECT_EQ(codes([](Finding &f) { f.exceptions.erase("artistic"); }), Codes{"R9:exceptions.answered"});
    EXPECT_EQ(codes([](Finding &f) { f.exceptions["artistic"] = " "; }), Codes{"R9:exceptions.answered"});
    EXPECT_EQ(team.lastRefusal(), (Json{{"use_case", "case.decide"}, {"target", id.str()}, {"code", "refused"}, {"rules", "R9:exceptions.answered"}}));
    EXPECT_EQ(codes([](Finding &) {}, {ActionKind::Ban}), Codes{"R1:two.people"});
    EXPECT_EQ(codes([](Finding &) {}, {ActionKind::Freeze}), Codes{"R1:two.people"});
    EXPECT_EQ(codes([](Finding &) {}, {ActionKind::AgeRestrict}), Codes{"R2:action.allowed"}) << "HB-1 does not allow it";
    EXPECT_EQ(codes([](Finding &f) { f = Finding{}; }), Codes{"R2:action.allowed"}) << "a removal needs a violation";
    EXPECT_EQ(codes([](Finding &f) { f.mediaFrom = 1; f.quote.clear(); }), Codes{"R2:finding.evidence"}) << "there is no recording";
    EXPECT_EQ(team.reviewCase(id).state, CaseState::InReview) << "nothing of that was a decision";
    EXPECT_EQ(codes([](Finding &f) { f.quote = "Words  of\npost-1."; }), Codes{}) << "white space does not matter";
}

TEST(Review, MediaTimeLiesWithinTheRecording)
{
    TestWorkspace team;
    ReviewService review(*team);
    Flagged video;
    video.videoSeconds = 15;
    const CaseId id = team.flag(video);
    must(review.claim(team.as("mira"), id));
    Finding finding = team.violation(id);
    finding.quote.clear();
    const auto within = [&](std::int64_t from, std::int64_t to) {
        finding.mediaFrom = from;
        finding.mediaTo = to;
        return unmetOf(must(review.decisionRequirements(team.as("mira"), id, finding, remove))).empty();
    };
    EXPECT_TRUE(within(0, 4));
    EXPECT_TRUE(within(15, 15));
    EXPECT_FALSE(within(0, 16));
    EXPECT_FALSE(within(5, 4));
    EXPECT_FALSE(within(-1, 4));
    within(0, 4);
    const DecisionId made = team.decide("mira", id, finding, remove);
    EXPECT_EQ(team.decision(made).mediaTo, 4);
}

TEST(Review, WhoReportedOrImportedDoesNotDecide)
{
    TestWorkspace team;
    Flagged byStaff;
    byStaff.kind = ReporterKind::Staff;
    byStaff.reporter = "mira";
    const CaseId id = team.flag(byStaff);
    ReviewService review(*team);
    EXPECT_EQ(unmetOf(review.claim(team.as("mira"), id)), Codes{"R13:decider.uninvolved"});
    EXPECT_EQ(codeOf(review.claim(team.as("mira"), std::nullopt)), "not_found") << "it is not dealt to her either";
    EXPECT_EQ(codeOf(review.claim(team.as("tom"), id)), "ok");
}

TEST(Review, ARepeatedReportAfterTheDecisionIsAnotherCaseForSomebodyElse)
{
    TestWorkspace team;
    Flagged post;
    post.post = "post-1";
    const CaseId first = team.flag(post);
    team.leaveUp("mira", first);
    team.after(seconds(5));
    const CaseId second = team.flag(post);
    EXPECT_NE(first, second);
    EXPECT_EQ(team.reviewCase(second).cycle, 2);
    ReviewService review(*team);
    EXPECT_EQ(unmetOf(review.claim(team.as("mira"), second)), Codes{"R13:decider.uninvolved"});
    EXPECT_EQ(codeOf(review.claim(team.as("mira"), std::nullopt)), "not_found") << "it is not dealt to her either";
    EXPECT_EQ(codeOf(review.claim(team.as("tom"), std::nullopt)), "ok");
}

TEST(Review, ADecisionIsHeldAndAnyoneMayStopIt)
{
    TestWorkspace team;
    ReviewService review(*team);
    const CaseId id = team.flag();
    const DecisionId made = team.decide("mira", id, team.violation(id), remove);
    EXPECT_EQ(team.decision(made).state, DecisionState::Held);
    EXPECT_EQ(team.decision(made).holdUntil, team.now() + seconds(10));
    EXPECT_TRUE(team.after(seconds(9)).released.empty());
    EXPECT_EQ(must(review.holds()).size(), 1u);

    must(review.stopHold(team.as("ben"), made.str()));
    EXPECT_EQ(team.decision(made).state, DecisionState::Undone);
    EXPECT_TRUE(team.after(seconds(60)).released.empty());
    EXPECT_FALSE(team->decisions().strikeOf(made));
    EXPECT_TRUE(team.orders(team.account("acc-1")).empty());

    // It comes back to who decided, who may decide it again.
    ASSERT_TRUE(team.reviewCase(id).lease);
    EXPECT_EQ(team.reviewCase(id).lease->holder, team.as("mira").id());
    EXPECT_EQ(codeOf(review.decide(team.as("mira"), id, Finding{}, {})), "ok");
    EXPECT_EQ(codeOf(review.stopHold(team.as("ben"), made.str())), "conflict");
    EXPECT_EQ(codeOf(review.stopHold(team.as("ben"), "C-1")), "usage");
    EXPECT_EQ(codeOf(review.stopHold(team.as("ben"), "D-99")), "not_found");
    team.checkLog();
}

TEST(Review, AfterItsHoldADecisionTakesEffectWithNoticeStrikeAndOrder)
{
    TestWorkspace team;
    const CaseId id = team.flag();
    const DecisionId made = team.decide("mira", id, team.violation(id), remove);
    EXPECT_EQ(team.after(seconds(10)).released, std::vector<std::string>{made.str()});
    const Decision decision = team.decision(made);
    EXPECT_EQ(decision.state, DecisionState::Standing);
    EXPECT_EQ(decision.noticeAt, team.now());
    EXPECT_EQ(team.strikeOf(made).state, StrikeState::Active);
    EXPECT_EQ(team.strikeOf(made).expiresAt, team.now() + hours(24 * 90));
    const auto orders = team.orders(team.account("acc-1"));
    ASSERT_EQ(orders.size(), 1u);
    EXPECT_EQ(orders[0].action, "remove");
    EXPECT_EQ(orders[0].targetKind, "post");
    EXPECT_EQ(team->outgoing().noticesAbout(made).size(), 1u);
    EXPECT_TRUE(team.runClock().released.empty()) << "released once";
    EXPECT_EQ(team.reviewCase(id).state, CaseState::Decided);
}

TEST(Review, AWarningPutsNoStrikeAndALeftUpPostNoNotice)
{
    TestWorkspace team;
    const CaseId one = team.flag();
    const DecisionId warned = team.decide("mira", one, team.violation(one), {ActionKind::Warn});
    const DecisionId left = team.leaveUp("mira", team.flag());
    team.after(seconds(10));
    EXPECT_FALSE(team->decisions().strikeOf(warned));
    EXPECT_EQ(team->outgoing().noticesAbout(warned).size(), 1u);
    EXPECT_TRUE(team->outgoing().noticesAbout(left).empty());
    EXPECT_EQ(team.orders(team.account("acc-1")).size(), 1u);
}

TEST(Review, R12RemovalsAboveTheThresholdNeedASecondReader)
{
    TestWorkspace team;
    const auto state = [&](std::optional<std::int64_t> reach, std::vector<std::string> tags, ActionKind action = ActionKind::Remove,
                           const std::string &clause = "HB-1") {
        static int number = 0;
        Flagged flagged;
        flagged.account = "account-" + std::to_string(++number);
        flagged.reach = reach;
        flagged.tags = std::move(tags);
        const CaseId id = team.flag(flagged);
        return must(team.tryDecide("mira", id, team.violation(id, clause), {action})).id("state");
    };
    EXPECT_EQ(state(9999, {}), "held");
    EXPECT_EQ(state(10000, {}), "awaiting_signoff");
    EXPECT_EQ(state(std::nullopt, {}), "awaiting_signoff") << "unknown reach";
    EXPECT_EQ(state(10, {"nonprofit"}), "awaiting_signoff");
    EXPECT_EQ(state(10, {"gardening"}), "held");
    EXPECT_EQ(state(50000, {}, ActionKind::Limit), "held") << "removals only";
    EXPECT_EQ(state(50000, {}, ActionKind::Remove, "VI-1"), "held") << "R11: such content comes down at once";
}

TEST(Review, R12TheHighestReachEverReportedCounts)
{
    TestWorkspace team;
    Flagged famous;
    famous.reach = 12000;
    team.leaveUp("mira", team.flag(famous));
    Flagged smaller;
    smaller.reach = 50;
    const CaseId id = team.flag(smaller);
    EXPECT_EQ(must(team.tryDecide("mira", id, team.violation(id), remove)).id("state"), "awaiting_signoff");
}

TEST(Review, AfterItsSignoffADecisionIsReleasedAndItsCaseDecided)
{
    TestWorkspace team;
    Flagged wide;
    wide.reach = 21000;
    wide.post = "post-1";
    const CaseId id = team.flag(wide);
    const DecisionId made = team.decide("mira", id, team.violation(id), remove);
    EXPECT_EQ(team.decision(made).state, DecisionState::Draft);
    EXPECT_EQ(team.reviewCase(id).state, CaseState::AwaitingSignoff);
    EXPECT_TRUE(team.after(hours(1)).released.empty()) << "one signature is not enough";
    const ProposalId signoff = team.decision(made).proposal;
    team.countersign("ines", signoff);
    EXPECT_EQ(team.after(seconds(10)).released, std::vector<std::string>{made.str()});
    EXPECT_EQ(team.decision(made).state, DecisionState::Standing);
    EXPECT_EQ(team.proposal(signoff).state, ProposalState::Released);
    EXPECT_EQ(team.reviewCase(id).state, CaseState::Decided);
    EXPECT_NE(team.flag(wide), id) << "a report after the decision opens a new case";
    team.checkLog();
}

TEST(Review, AReturnedDecisionComesBackToWhoMadeItAndARejectedOneGoesToOthers)
{
    TestWorkspace team;
    SignoffService signoff(*team);
    ReviewService review(*team);
    Flagged wide;
    wide.reach = 21000;
    const CaseId id = team.flag(wide);
    const DecisionId first = team.decide("mira", id, team.violation(id), remove);
    team.after(seconds(60));
    team.readAndReveal("ines", team.decision(first).proposal);
    EXPECT_EQ(codeOf(signoff.sendBack(team.as("ines"), team.decision(first).proposal, " ")), "usage");
    must(signoff.sendBack(team.as("ines"), team.decision(first).proposal, "Which sentence do you mean?"));
    EXPECT_EQ(team.decision(first).state, DecisionState::Undone);
    ASSERT_TRUE(team.reviewCase(id).lease);
    EXPECT_EQ(team.reviewCase(id).lease->holder, team.as("mira").id());

    const DecisionId second = *DecisionId::parse(must(review.decide(team.as("mira"), id, team.violation(id), remove)).id("decision"));
    team.after(seconds(60));
    team.readAndReveal("dana", team.decision(second).proposal);
    must(signoff.reject(team.as("dana"), team.decision(second).proposal, "It is a joke between friends."));
    EXPECT_EQ(team.reviewCase(id).state, CaseState::Open);
    EXPECT_EQ(unmetOf(review.claim(team.as("mira"), id)), Codes{"R13:decider.uninvolved"});
    EXPECT_EQ(codeOf(review.claim(team.as("tom"), id)), "ok");
    team.checkLog();
}

TEST(Review, ABanByInstalmentsNeedsASecondReaderFromTheFourthRestrictionOn)
{
    TestWorkspace team;
    const auto restrict = [&](ActionKind action) {
        const CaseId id = team.flag();
        const std::string state = must(team.tryDecide("mira", id, team.violation(id), {action})).id("state");
        team.after(seconds(10));
        return state;
    };
    EXPECT_EQ(restrict(ActionKind::Remove), "held");
    EXPECT_EQ(restrict(ActionKind::Limit), "held");
    EXPECT_EQ(restrict(ActionKind::Remove), "held");
    const CaseId fourth = team.flag();
    EXPECT_EQ(unmetOf(must(ReviewService(*team).decisionRequirements(team.as("mira"), fourth, team.violation(fourth), remove))),
              Codes{"R1:volume.second_look"});
    EXPECT_EQ(restrict(ActionKind::Remove), "awaiting_signoff") << "three of four posts within seven days";
    EXPECT_EQ(restrict(ActionKind::Warn), "held") << "a warning restricts nothing";
    team.after(hours(24 * 7));
    EXPECT_EQ(restrict(ActionKind::Remove), "held") << "the seven days are over";
}

TEST(Review, TheVolumeRuleCountsShareAndNumber)
{
    TestWorkspace team;
    for (int i = 0; i < 30; ++i) // many posts, so that few restrictions are a small share
        team.flag();
    const auto restrict = [&] {
        const CaseId id = team.flag();
        const std::string state = must(team.tryDecide("mira", id, team.violation(id), remove)).id("state");
        team.after(seconds(10));
        return state;
    };
    for (int i = 0; i < 7; ++i)
        EXPECT_EQ(restrict(), "held") << i; // 7 of 37: the next one stands at 7/38 < 20 %
    EXPECT_EQ(restrict(), "held");
    EXPECT_EQ(restrict(), "awaiting_signoff") << "8 of 39 posts are 20 %";
}

TEST(Review, TheHeldListDoesNotTellAReaderWhoProposed)
{
    TestWorkspace team;
    ReviewService review(*team);
    const auto grounds = team.twoFinal();
    must(ProposalService(*team).submit(team.as("emre"), team.ban("acc-1", grounds)));
    const auto seenBy = [&](const std::string &who) {
        const auto held = must(review.holds(Viewer{who.empty() ? std::nullopt : std::optional(team.as(who).person())}));
        EXPECT_EQ(held.size(), 1u);
        return held.at(0).by;
    };
    EXPECT_EQ(seenBy("emre"), team.as("emre").id());
    EXPECT_EQ(seenBy("mira"), team.as("emre").id()) << "she took part and cannot sign";
    EXPECT_FALSE(seenBy("ines").valid());
    EXPECT_FALSE(seenBy("").valid()) << "somebody unproved might be ines";
}

TEST(Review, ARequestIdRepeatsItsReceiptAndIsForOneRequestOnly)
{
    TestWorkspace team;
    ReviewService review(*team);
    const CaseId id = team.flag();
    must(review.claim(team.as("mira"), id));
    const Receipt first = must(review.decide(team.as("mira"), id, team.violation(id), remove, {}, "request-1"));
    const auto size = team.logSize();
    team.advance(hours(1));
    const Receipt again = must(review.decide(team.as("mira"), id, team.violation(id), remove, {}, "request-1"));
    EXPECT_EQ(again.made, first.made);
    EXPECT_EQ(again.events, first.events);
    EXPECT_EQ(again.effectiveAt, first.effectiveAt);
    EXPECT_EQ(team.logSize(), size);
    const CaseId other = team.flag();
    EXPECT_EQ(codeOf(review.claim(team.as("mira"), other, {}, "request-1")), "conflict");
    EXPECT_EQ(codeOf(review.decide(team.as("tom"), id, team.violation(id), remove, {}, "request-1")), "conflict") << "somebody else's";
}

TEST(Review, ARefusedRequestLeavesNothingButItsRefusal)
{
    TestWorkspace team;
    ReviewService review(*team);
    const CaseId id = team.flag();
    must(review.claim(team.as("mira"), id));
    Finding bare = team.violation(id);
    bare.rationale.clear();
    const auto before = team.logSize();
    EXPECT_EQ(codeOf(review.decide(team.as("mira"), id, bare, remove, {}, "request-1")), "refused");
    EXPECT_EQ(team.logSize(), before + 1);
    const auto entry = team->log().entry(before + 1);
    EXPECT_EQ(entry->type, "refused");
    EXPECT_EQ(entry->actor, team.as("mira").id().str());
    EXPECT_EQ(codeOf(review.decide(team.as("mira"), id, team.violation(id), remove, {}, "request-1")), "ok") << "a refusal uses up no id";
    team.checkLog();
}

} // namespace review_tests
} // namespace countersign::testing_support
