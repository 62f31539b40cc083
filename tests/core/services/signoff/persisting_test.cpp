// R6: a finding persists, whatever becomes of the proposal it was made for, and so does a dissent that nobody settled.
#include "support/flagged_like.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace persisting_tests {

using Codes = std::set<std::string>;

// A ban of acc-1 that waits for its first reader; mira and tom decided its grounds, emre proposed.
struct Dispute {
    TestWorkspace team;
    std::vector<DecisionId> grounds;
    ProposalId id;
    Dispute()
    {
        grounds = team.twoFinal();
        id = team.propose("emre", team.ban("acc-1", grounds));
    }
    SignoffService signoff() { return SignoffService(*team); }
    Result<Receipt> finds(const std::string &who, ProposalId proposal, int item, Verdict verdict)
    {
        return signoff().read(team.as(who), proposal, item, verdict, verdict == Verdict::Violation ? "HB-1" : "");
    }
    // Finds no violation in anything, and does not reveal.
    void doubts(const std::string &who, ProposalId proposal)
    {
        must(signoff().begin(team.as(who), proposal));
        for (const ReadingItem &item : team->proposals().items(proposal, team.as(who).id()))
            must(finds(who, proposal, item.item, Verdict::NoViolation));
    }
    ProposalId again()
    {
        must(ProposalService(*team).withdraw(team.as("emre"), id));
        return team.propose("emre", team.ban("acc-1", grounds));
    }
};

TEST(Persisting, WhatWasFoundForAWithdrawnProposalStandsInTheNextAndCannotBeFoundOtherwise)
{
    Dispute d;
    d.doubts("ines", d.id);
    EXPECT_EQ(codeOf(d.finds("ines", d.id, 1, Verdict::Violation)), "ok") << "blind, and of this proposal: it may be thought over";
    must(d.finds("ines", d.id, 1, Verdict::NoViolation));
    const ProposalId next = d.again();
    must(d.signoff().begin(d.team.as("ines"), next));
    for (const ReadingItem &item : d.team->proposals().items(next, d.team.as("ines").id())) {
        EXPECT_EQ(item.verdict, Verdict::NoViolation);
        EXPECT_EQ(unmetOf(d.finds("ines", next, item.item, Verdict::Violation)), Codes{"R6:finding.persists"});
        EXPECT_EQ(codeOf(d.finds("ines", next, item.item, Verdict::NoViolation)), "ok") << "saying so once more changes nothing";
    }
    EXPECT_EQ(must(d.signoff().reveal(d.team.as("ines"), next)).id("state"), "arbitration");
    d.team.checkLog();
}

TEST(Persisting, ADissentThatNobodySettledSendsTheNextProposalToAnArbiter)
{
    Dispute d;
    d.team.readAndReveal("ines", d.id, false);
    ASSERT_EQ(d.team.proposal(d.id).state, ProposalState::Arbitration);
    const ProposalId next = d.again();
    const Receipt agreed = d.team.readAndReveal("dana", next);
    EXPECT_EQ(agreed.made["agrees"], true);
    EXPECT_EQ(agreed.id("state"), "arbitration") << "whoever agrees does not settle it";
    EXPECT_EQ(codeOf(d.team.tryCountersign("dana", next)), "refused");
    EXPECT_EQ(unmetOf(d.signoff().beginArbitration(d.team.as("ines"), next)), Codes{"R6:arbiter.fresh"}) << "she has judged it";
    d.team.countersign("oskar", next);
    EXPECT_EQ(d.team.proposal(next).state, ProposalState::Countersigned);
    EXPECT_EQ(d.team->proposals().countersignatures(next).at(0).stage, ReadingStage::Arbiter);
    d.team.checkLog();
}

TEST(Persisting, ADissentThatWasNotRevealedWhenItWasWithdrawnCountsToo)
{
    Dispute d;
    d.doubts("ines", d.id);
    const ProposalId next = d.again();
    EXPECT_EQ(d.team.readAndReveal("dana", next).id("state"), "arbitration");
}

TEST(Persisting, ADissentOfWhoLostThisVeryProposalCountsThoughNobodyWasTold)
{
    Dispute d;
    d.doubts("ines", d.id);
    d.team.after(hours(2)); // her lease ran out
    ASSERT_EQ(d.team.proposal(d.id).state, ProposalState::Submitted);
    EXPECT_EQ(d.team.readAndReveal("dana", d.id).id("state"), "arbitration");
    EXPECT_EQ(unmetOf(d.signoff().beginArbitration(d.team.as("ines"), d.id)), Codes{"R6:arbiter.fresh"}) << "she has judged it";
    d.team.countersign("oskar", d.id);
    EXPECT_EQ(d.team.proposal(d.id).state, ProposalState::Countersigned);
    d.team.checkLog();
}

TEST(Persisting, WhoLostItAndComesBackMayStillThinkItOver)
{
    Dispute d;
    d.doubts("ines", d.id);
    d.team.after(hours(2));
    EXPECT_EQ(d.team.readAndReveal("ines", d.id).id("state"), "revealed") << "she agrees by now, and nobody else differs";
}

TEST(Persisting, ASecondReaderWhoDiffersIsNotPassedOverWhenTheDayIsOver)
{
    Dispute d;
    d.team.flag(flaggedLike([](Flagged &f) { f.reach = 21'000; })); // it has grown since
    d.team.countersign("ines", d.id);
    d.doubts("dana", d.id); // and she reveals nothing
    d.team.advance(hours(25));
    d.team.appealsComplete();
    const DueReport report = d.team.runClock();
    EXPECT_EQ(report.voided, std::vector<std::string>{d.id.str()});
    EXPECT_EQ(d.team.proposal(d.id).state, ProposalState::Voided);
    for (const Sanction &sanction : d.team->sanctions().all(d.team.account("acc-1"), false))
        EXPECT_NE(sanction.action, ActionKind::Ban);
    d.team.checkLog();
}

TEST(Persisting, WhatAnArbiterConfirmedIsSettled)
{
    Dispute d;
    d.team.readAndReveal("ines", d.id, false);
    d.team.countersign("dana", d.id); // the arbiter
    ASSERT_EQ(d.team.proposal(d.id).state, ProposalState::Countersigned);
    const ProposalId next = d.again();
    d.team.countersign("oskar", next);
    EXPECT_EQ(d.team.proposal(next).state, ProposalState::Countersigned);
}

TEST(Persisting, AfterTheBarTheGroundsOfAnArbitersDissentGoToAnArbiterAgain)
{
    Dispute d;
    d.team.readAndReveal("ines", d.id, false);
    d.team.readAndReveal("dana", d.id, false);
    d.team.after(hours(24 * 30));
    const ProposalId next = d.team.propose("tom", d.team.ban("acc-1", {d.grounds[0], d.grounds[1]}));
    EXPECT_EQ(d.team.readAndReveal("oskar", next).id("state"), "arbitration");
}

TEST(Persisting, ARemovalThatIsDecidedAnewOnTheSameContentIsTheSameMatter)
{
    TestWorkspace team;
    SignoffService signoff(*team);
    const CaseId id = team.flag(flaggedLike([](Flagged &f) { f.reach = 21'000; }));
    const DecisionId first = team.decide("mira", id, team.violation(id), {ActionKind::Remove});
    team.after(seconds(60));
    const ProposalId before = team.decision(first).proposal;
    team.readAndReveal("ines", before, false);
    must(ProposalService(*team).withdraw(team.as("mira"), before));
    const DecisionId second = team.decide("mira", id, team.violation(id), {ActionKind::Remove});
    team.after(seconds(60));
    const ProposalId next = team.decision(second).proposal;
    ASSERT_NE(next, before);
    EXPECT_EQ(team.readAndReveal("dana", next).id("state"), "arbitration");
    EXPECT_EQ(unmetOf(signoff.beginArbitration(team.as("ines"), next)), Codes{"R6:arbiter.fresh"});
    team.countersign("oskar", next);
    team.checkLog();
}

} // namespace persisting_tests
} // namespace countersign::testing_support
