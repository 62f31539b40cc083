// Proposing a ban: what refuses it at once, with the codes of everything that is not met (R2, R3, R4, R10, R22).
#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace proposal_tests {

using Codes = std::set<std::string>;

Result<Receipt> submit(TestWorkspace &team, const BanProposal &proposal, const std::string &who = "emre")
{
    return ProposalService(*team).submit(team.as(who), proposal);
}

TEST(Proposal, MultipleViolationsIsNoGround)
{
    TestWorkspace team;
    team.twoFinal();
    const auto refused = submit(team, team.ban("acc-1", {}));
    EXPECT_EQ(codeOf(refused), "refused");
    EXPECT_EQ(unmetOf(refused), (Codes{"R10:notice.complete", "R1:two.people", "R2:grounds.listed"}));
    EXPECT_TRUE(refused.error().message.english().starts_with("Ban proposal not submitted. No decision is listed."));
    const Json recorded = team.lastRefusal();
    EXPECT_EQ(recorded["use_case"], "proposal.submit");
    EXPECT_NE(recorded["rules"].get<std::string>().find("R2:grounds.listed"), std::string::npos);
    EXPECT_TRUE(team->proposals().open().empty());
}

TEST(Proposal, TwoFinalGroundsAreAcceptedHeldAndBound)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const Receipt made = must(submit(team, team.ban("@acc-1", grounds)));
    const Proposal proposal = team.proposal(*ProposalId::parse(made.id("proposal")));
    EXPECT_EQ(proposal.state, ProposalState::Held);
    EXPECT_EQ(proposal.holdUntil, team.now() + seconds(60));
    EXPECT_EQ(made.id("bound_hash"), hex(proposal.boundHash));
    const Json bound = parseJson(proposal.bound);
    for (const char *field : {"log_origin", "proposal", "nonce", "target", "action", "duration_s", "grounds", "rationale", "notice", "policy", "checkpoint", "valid_until"})
        EXPECT_TRUE(bound.contains(field)) << field;
    EXPECT_EQ(bound["log_origin"], team->origin());
    ASSERT_EQ(bound["grounds"].size(), 2u);
    EXPECT_EQ(bound["grounds"][0]["decision"], grounds[0].str());
    EXPECT_EQ(bound["grounds"][0]["clause"], "HB-1");
    EXPECT_EQ(bound["grounds"][0]["policy_version"], 1);
    EXPECT_EQ(bound["grounds"][0]["evidence"], hex(team.decision(grounds[0]).evidenceHash));
    EXPECT_EQ(team.after(seconds(60)).submitted, std::vector<std::string>{proposal.id.str()});
    EXPECT_TRUE(team->sanctions().all(proposal.account, true).size() == 2u) << "two removals, no ban yet";
    team.checkLog();
}

TEST(Proposal, AGroundUnderAppealRefusesAndTellsWhatClearsIt)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const AppealId appeal = team.appeal(grounds[1]);
    const auto refused = submit(team, team.ban("acc-1", grounds));
    EXPECT_EQ(unmetOf(refused), (Codes{"R3:grounds.uncontested", "R4:grounds.enough", "R3:account.no_open_appeal", "R1:two.people"}));
    EXPECT_NE(refused.error().hint.english().find(appeal.str()), std::string::npos);
    EXPECT_EQ(codeOf(submit(team, team.ban("acc-1", {grounds[0]}))), "refused") << "one of two";
    team.answer("dana", appeal, AppealOutcome::Stands);
    EXPECT_EQ(codeOf(submit(team, team.ban("acc-1", grounds))), "ok");
}

TEST(Proposal, AnOverturnedOrExpiredGroundRefuses)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    team.answer("dana", team.appeal(grounds[1]), AppealOutcome::Overturned);
    EXPECT_TRUE(unmetOf(submit(team, team.ban("acc-1", grounds))).contains("R3:grounds.uncontested"));

    TestWorkspace later;
    const auto old = later.twoFinal();
    later.after(hours(24 * 90));
    EXPECT_EQ(later.strikeOf(old[0]).state, StrikeState::Expired);
    EXPECT_EQ(unmetOf(submit(later, later.ban("acc-1", old))), (Codes{"R3:grounds.uncontested", "R4:grounds.enough", "R1:two.people", "R21:strikes.permit"}));
}

TEST(Proposal, WhatWasPostedBeforeTheFirstNoticeCountsAsOne)
{
    TestWorkspace team;
    Flagged both;
    both.postedAt = team.now() - hours(3);
    const DecisionId one = team.removed(both);
    both.postedAt = team.now() - hours(2);
    const DecisionId two = team.removed(both);
    team.after(hours(73));
    EXPECT_EQ(unmetOf(submit(team, team.ban("acc-1", {one, two}))), (Codes{"R4:grounds.enough", "R1:two.people"}));
}

TEST(Proposal, AViolationOfYesterdayIsNotFinal)
{
    TestWorkspace team;
    const DecisionId one = team.removed();
    team.after(hours(72));
    Flagged fresh;
    fresh.postedAt = team.now() - minutes(30);
    const DecisionId two = team.removed(fresh);
    team.after(hours(71));
    EXPECT_EQ(unmetOf(submit(team, team.ban("acc-1", {one, two}))), (Codes{"R4:grounds.enough", "R1:two.people"}));
    team.after(hours(1));
    EXPECT_EQ(codeOf(submit(team, team.ban("acc-1", {one, two}))), "ok");
}

TEST(Proposal, AClauseThatSufficesAloneNeedsNeitherCountNorWait)
{
    TestWorkspace team;
    const DecisionId threat = team.removed({}, "mira", "VI-1");
    EXPECT_EQ(codeOf(submit(team, team.ban("acc-1", {threat}))), "ok");
}

TEST(Proposal, AHeldDecisionSupportsNothing)
{
    TestWorkspace team;
    const CaseId id = team.flag();
    const DecisionId held = team.decide("mira", id, team.violation(id, "VI-1"), {ActionKind::Remove});
    EXPECT_TRUE(unmetOf(submit(team, team.ban("acc-1", {held}))).contains("R3:grounds.uncontested"));
}

TEST(Proposal, OneGroundMustBeNewToTheAccountsBans)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const SanctionId ban = team.banned("acc-1", grounds);
    EXPECT_EQ(unmetOf(submit(team, team.ban("acc-1", grounds))), (Codes{"R4:grounds.fresh", "R1:two.people"}));
    EXPECT_EQ(team.sanction(ban).state, SanctionState::InForce);
}

TEST(Proposal, OnlyDecisionsOfThatAccountAreItsGrounds)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    Flagged other;
    other.account = "acc-2";
    const auto foreign = team.twoFinal(other);
    EXPECT_TRUE(unmetOf(submit(team, team.ban("acc-1", {grounds[0], foreign[1]}))).contains("R2:grounds.of_account"));
    EXPECT_TRUE(unmetOf(submit(team, team.ban("acc-1", {grounds[0], DecisionId(999)}))).contains("R2:grounds.of_account"));
}

TEST(Proposal, ALeftUpPostIsNoGround)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const DecisionId innocent = team.leaveUp("mira", team.flag());
    team.after(seconds(5));
    EXPECT_TRUE(unmetOf(submit(team, team.ban("acc-1", {grounds[0], grounds[1], innocent}))).contains("R2:grounds.cited"));
}

TEST(Proposal, QuotationsStandInTheEvidence)
{
    TestWorkspace team;
    Flagged first;
    first.text = "You donkey, go away.";
    const auto grounds = team.twoFinal(first);
    BanProposal proposal = team.ban("acc-1", grounds);
    proposal.quotes[grounds[0].str()] = "you camel";
    EXPECT_TRUE(unmetOf(submit(team, proposal)).contains("R2:grounds.quoted"));
    proposal.quotes[grounds[0].str()] = "";
    EXPECT_TRUE(unmetOf(submit(team, proposal)).contains("R2:grounds.quoted"));
    proposal.quotes[grounds[0].str()] = "donkey,  go away";
    EXPECT_EQ(codeOf(submit(team, proposal)), "ok");
}

TEST(Proposal, AnAccountKnownByItsHandleOnlyIsNotBanned)
{
    TestWorkspace team;
    Flagged handle;
    handle.handleOnly = true;
    handle.handle = "@somebody";
    const auto grounds = team.twoFinal(handle);
    EXPECT_EQ(unmetOf(submit(team, team.ban("@somebody", grounds))), (Codes{"R22:account.immutable_id", "R1:two.people"}));
}

TEST(Proposal, NeedsAKnownAccountARationaleAndEachGroundOnce)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    EXPECT_EQ(codeOf(submit(team, team.ban("nobody", grounds))), "not_found");
    BanProposal proposal = team.ban("acc-1", grounds);
    proposal.rationale = "  ";
    EXPECT_EQ(codeOf(submit(team, proposal)), "usage");
    EXPECT_EQ(codeOf(submit(team, team.ban("acc-1", {grounds[0], grounds[0]}))), "usage");
    proposal = team.ban("acc-1", grounds);
    proposal.action = ActionKind::Limit;
    EXPECT_EQ(codeOf(submit(team, proposal)), "usage");
    for (const char *who : {"ben", "admin"})
        EXPECT_EQ(codeOf(submit(team, team.ban("acc-1", grounds), who)), "forbidden") << who;
}

TEST(Proposal, AGroundIsInOneOpenProposalAtATime)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const ProposalId first = team.propose("emre", team.ban("acc-1", grounds));
    EXPECT_EQ(codeOf(submit(team, team.ban("acc-1", grounds), "tom")), "conflict");
    EXPECT_EQ(codeOf(ProposalService(*team).withdraw(team.as("tom"), first)), "forbidden") << "only who made it withdraws it";
    must(ProposalService(*team).withdraw(team.as("emre"), first));
    EXPECT_EQ(team.proposal(first).state, ProposalState::Withdrawn);
    EXPECT_EQ(codeOf(submit(team, team.ban("acc-1", grounds), "tom")), "ok");
}

TEST(Proposal, AStoppedOneMayBeMadeAgain)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const Receipt made = must(submit(team, team.ban("acc-1", grounds)));
    must(ReviewService(*team).stopHold(team.as("ben"), made.id("proposal")));
    const ProposalId stopped = *ProposalId::parse(made.id("proposal"));
    EXPECT_EQ(team.proposal(stopped).state, ProposalState::Returned);
    EXPECT_TRUE(team.after(minutes(5)).submitted.empty());
    EXPECT_EQ(codeOf(submit(team, team.ban("acc-1", grounds), "tom")), "conflict") << "it is emre's to improve or withdraw";
    EXPECT_EQ(codeOf(submit(team, team.ban("acc-1", grounds))), "ok");
    EXPECT_EQ(team.proposal(stopped).state, ProposalState::Withdrawn) << "the new one takes its place";
}

TEST(Proposal, NobodyReadsItForSevenDaysAndItExpires)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    team.advance(hours(24 * 7));
    SignoffService signoff(*team);
    EXPECT_EQ(codeOf(signoff.begin(team.as("ines"), id)), "conflict") << "whether or not the clock has written it yet";
    EXPECT_EQ(team.runClock().ended, std::vector<std::string>{id.str()});
    EXPECT_EQ(team.proposal(id).state, ProposalState::Expired);
    EXPECT_EQ(codeOf(ProposalService(*team).withdraw(team.as("emre"), id)), "conflict");
}

TEST(Proposal, SomebodyMustBeLeftToHearAnAppeal)
{
    TestWorkspace team; // leads: ines, dana, oskar and vera
    Flagged post;
    post.post = "post-seen";
    post.kind = ReporterKind::Staff;
    for (const char *lead : {"dana", "oskar"}) {
        post.reporter = lead;
        team.flag(post);
    }
    const DecisionId seen = team.removed(post);
    team.advance(hours(2));
    Flagged other;
    other.postedAt = team.now() - minutes(30);
    const std::vector<DecisionId> grounds{seen, team.removed(other, "tom")};
    team.after(hours(73));
    const auto ban = team.ban("acc-1", grounds);
    const auto byVera = submit(team, ban, "vera"); // then ines alone is left, and she would sign
    EXPECT_EQ(codeOf(byVera), "refused");
    EXPECT_EQ(unmetOf(byVera), (Codes{"R1:two.people", "R7:hearer.remains"})) << "the countersignature is yet to come";
    EXPECT_NE(byVera.error().hint.english().find("Freeze the account"), std::string::npos);
    EXPECT_EQ(team.lastRefusal()["rules"], "R1:two.people,R7:hearer.remains");
    EXPECT_EQ(codeOf(submit(team, ban, "emre")), "ok") << "ines and vera are left: one signs, one hears";
}

TEST(Proposal, TheLiveViewAndTheSubmissionAskTheSameList)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    team.appeal(grounds[0]);
    const auto live = must(ProposalService(*team).requirements(team.ban("acc-1", grounds)));
    const auto refused = submit(team, team.ban("acc-1", grounds));
    EXPECT_EQ(unmetOf(live), unmetOf(refused));
    EXPECT_EQ(live.size(), refused.error().requirements.size());
}

} // namespace proposal_tests
} // namespace countersign::testing_support
