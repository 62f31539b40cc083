// R11, all of it: an emergency without a ban.
#include "support/test_workspace.h"

#include "services/documents/documents.h"
#include "services/people/people_service.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace freeze_tests {

using Codes = std::set<std::string>;

struct Threat {
    TestWorkspace team;
    DecisionId ground;
    Threat() { ground = team.removed({}, "mira", "VI-1"); }

    Result<Receipt> tryFreeze(const std::string &who = "mira", const std::string &clause = "VI-1", DecisionId on = {})
    {
        return ProposalService(*team).freeze(team.as(who), "acc-1", clause, on.valid() ? on : ground, "A plan with a place and a time.");
    }
    Receipt freeze() { return must(tryFreeze()); }
    Sanction sanction(const Receipt &frozen) { return team.sanction(*SanctionId::parse(frozen.id("sanction"))); }
    Proposal signoff(const Receipt &frozen) { return team.proposal(*ProposalId::parse(frozen.id("proposal"))); }
    std::string lastOrder() { return team.orders(team.account("acc-1")).back().action; }
    DecisionId anotherThreat(const std::string &who = "tom")
    {
        Flagged next;
        next.postedAt = team.now() - minutes(10);
        return team.removed(next, who, "VI-1");
    }
};

TEST(Freeze, OnePersonFreezesAtOnceWithNoticeAndOrder)
{
    Threat t;
    const Receipt frozen = t.freeze();
    EXPECT_EQ(t.sanction(frozen).state, SanctionState::InForce);
    EXPECT_EQ(t.sanction(frozen).action, ActionKind::Freeze);
    EXPECT_EQ(t.sanction(frozen).until, t.team.now() + hours(12)) << "unsigned it lifts itself at 12 h";
    EXPECT_EQ(frozen.id("signoff_due"), rfc3339(t.team.now() + hours(1)));
    EXPECT_EQ(frozen.id("longest_until"), rfc3339(t.team.now() + hours(72)));
    EXPECT_EQ(t.signoff(frozen).state, ProposalState::Submitted) << "to be read at once";
    EXPECT_EQ(t.lastOrder(), "freeze");
    const auto notice = t.team->outgoing().notices(t.team.account("acc-1")).back();
    EXPECT_EQ(notice.kind, "restriction");
    const Json payload = t.team->log().open(notice.vault).value();
    EXPECT_NE(payload["en"]["text"].get<std::string>().find("Your account is frozen"), std::string::npos);
    t.team.checkLog();
}

TEST(Freeze, NeedsAnImminentClauseAndTheDecisionItRestsOn)
{
    Threat t;
    EXPECT_EQ(unmetOf(t.tryFreeze("mira", "HB-1")), Codes{"R11:clause.imminent"});
    EXPECT_EQ(unmetOf(t.tryFreeze("mira", "CS-2")), Codes{"R11:clause.imminent"}) << "decided under another clause";
    EXPECT_EQ(unmetOf(t.tryFreeze("mira", "ZZ-9")), Codes{"R11:clause.imminent"});
    EXPECT_EQ(unmetOf(t.tryFreeze("mira", "VI-1", DecisionId(99))), Codes{"R2:grounds.listed"});
    Flagged other;
    other.account = "acc-2";
    const DecisionId foreign = t.team.removed(other, "mira", "VI-1");
    EXPECT_EQ(unmetOf(t.tryFreeze("mira", "VI-1", foreign)), Codes{"R2:grounds.listed"});
    const CaseId id = t.team.flag();
    const DecisionId held = t.team.decide("mira", id, t.team.violation(id, "VI-1"), {ActionKind::Remove});
    EXPECT_EQ(unmetOf(t.tryFreeze("mira", "VI-1", held)), Codes{"R2:grounds.listed"}) << "not yet in effect";
    EXPECT_EQ(codeOf(ProposalService(*t.team).freeze(t.team.as("mira"), "acc-1", "VI-1", t.ground, " ")), "usage");
    for (const char *who : {"ben", "admin"})
        EXPECT_EQ(codeOf(t.tryFreeze(who)), "forbidden") << who;
    EXPECT_TRUE(t.team->sanctions().freezes(t.team.account("acc-1"), t.team.now() - hours(1)).empty());
}

TEST(Freeze, UnsignedItLiftsItselfAfterTwelveHoursAndNothingIsLeftToSign)
{
    Threat t;
    const Receipt frozen = t.freeze();
    EXPECT_TRUE(t.team.after(hours(12) - seconds(1)).ended.empty());
    EXPECT_EQ(t.team.after(seconds(1)).ended, std::vector<std::string>{frozen.id("sanction")});
    EXPECT_EQ(t.sanction(frozen).state, SanctionState::Expired);
    EXPECT_EQ(t.lastOrder(), "restore");
    EXPECT_EQ(t.signoff(frozen).state, ProposalState::Expired);
    EXPECT_EQ(codeOf(SignoffService(*t.team).begin(t.team.as("ines"), t.signoff(frozen).id)), "conflict");
    t.team.checkLog();
}

TEST(Freeze, SignedItLastsUpToSeventyTwoHours)
{
    Threat t;
    const Receipt frozen = t.freeze();
    const Instant start = t.team.now();
    t.team.advance(minutes(50));
    t.team.countersign("ines", t.signoff(frozen).id);
    t.team.after(seconds(10));
    EXPECT_EQ(t.signoff(frozen).state, ProposalState::Released);
    EXPECT_EQ(t.sanction(frozen).until, start + hours(72));
    const auto order = t.team.orders(t.team.account("acc-1")).back();
    EXPECT_EQ(order.action, "freeze");
    EXPECT_EQ(order.until, start + hours(72));
    t.team.after(hours(12));
    EXPECT_EQ(t.sanction(frozen).state, SanctionState::InForce);
    t.team.after(hours(72));
    EXPECT_EQ(t.sanction(frozen).state, SanctionState::Expired);
    EXPECT_EQ(t.lastOrder(), "restore");
}

TEST(Freeze, WhoDecidedOrFrozeDoesNotSign)
{
    TestWorkspace team;
    const DecisionId ground = team.removed({}, "dana", "VI-1");
    const Receipt frozen = must(ProposalService(*team).freeze(team.as("oskar"), "acc-1", "VI-1", ground, "A plan."));
    SignoffService signoff(*team);
    const ProposalId id = *ProposalId::parse(frozen.id("proposal"));
    EXPECT_TRUE(unmetOf(signoff.begin(team.as("dana"), id)).contains("R13:signer.independent"));
    EXPECT_TRUE(unmetOf(signoff.begin(team.as("oskar"), id)).contains("R1:signer.not_proposer"));
    EXPECT_EQ(codeOf(signoff.begin(team.as("ines"), id)), "ok");
}

TEST(Freeze, RejectedOrWithdrawnOrDissentedItIsLiftedAtOnce)
{
    {
        Threat t;
        const Receipt frozen = t.freeze();
        t.team.readAndReveal("ines", t.signoff(frozen).id);
        must(SignoffService(*t.team).reject(t.team.as("ines"), t.signoff(frozen).id, "A line of a song."));
        EXPECT_EQ(t.sanction(frozen).state, SanctionState::Reversing);
        EXPECT_EQ(t.lastOrder(), "restore");
        t.team.checkLog();
    }
    {
        Threat t;
        const Receipt frozen = t.freeze();
        must(ProposalService(*t.team).withdraw(t.team.as("mira"), t.signoff(frozen).id));
        EXPECT_EQ(t.sanction(frozen).state, SanctionState::Reversing);
    }
    {
        Threat t;
        const Receipt frozen = t.freeze();
        t.team.readAndReveal("ines", t.signoff(frozen).id, false);
        EXPECT_EQ(t.sanction(frozen).state, SanctionState::InForce) << "an arbiter is asked first";
        t.team.readAndReveal("dana", t.signoff(frozen).id, false);
        EXPECT_EQ(t.sanction(frozen).state, SanctionState::Reversing);
    }
}

TEST(Freeze, AtMostSeventyTwoHoursInThirtyDays)
{
    Threat t;
    const Instant start = t.team.now();
    const Receipt first = t.freeze();
    EXPECT_EQ(codeOf(t.tryFreeze()), "conflict") << "it is frozen already";
    t.team.countersign("ines", t.signoff(first).id);
    t.team.after(seconds(10));
    t.team.after(hours(72));
    EXPECT_EQ(t.sanction(first).state, SanctionState::Expired);

    const DecisionId again = t.anotherThreat();
    EXPECT_EQ(unmetOf(t.tryFreeze("mira", "VI-1", again)), Codes{"R11:freeze.budget"}) << "any further hour is a ban";
    t.team.advance(start + hours(24 * 30) + hours(5) - t.team.now()); // five of the hours are more than thirty days old
    const DecisionId later = t.anotherThreat();
    const Receipt second = must(t.tryFreeze("mira", "VI-1", later));
    EXPECT_EQ(*t.sanction(second).until - t.sanction(second).from, hours(5) + seconds(10)) << "what is left, not twelve";
    t.team.countersign("ines", t.signoff(second).id);
    t.team.after(seconds(10));
    t.team.after(hours(6));
    EXPECT_EQ(t.sanction(second).state, SanctionState::Expired);
}

TEST(Freeze, WhatCameToNothingIsNotTriedAgainOnTheSameGround)
{
    const auto renew = [](Threat &t) { return unmetOf(t.tryFreeze("tom")); };
    {
        Threat t;
        const Receipt frozen = t.freeze();
        t.team.after(hours(12));
        EXPECT_EQ(t.sanction(frozen).state, SanctionState::Expired);
        EXPECT_EQ(renew(t), Codes{"R11:freeze.not_renewed"}) << "nobody signed it";
        EXPECT_EQ(unmetOf(t.tryFreeze("mira")), Codes{"R11:freeze.not_renewed"});
        EXPECT_EQ(codeOf(t.tryFreeze("tom", "VI-1", t.anotherThreat())), "ok") << "a new ground is another matter";
    }
    {
        Threat t;
        const Receipt frozen = t.freeze();
        t.team.readAndReveal("ines", t.signoff(frozen).id);
        must(SignoffService(*t.team).reject(t.team.as("ines"), t.signoff(frozen).id, "A line of a song."));
        EXPECT_EQ(renew(t), Codes{"R11:freeze.not_renewed"});
        t.team.advance(hours(24 * 30) + hours(13));
        EXPECT_EQ(renew(t), Codes{}) << "after thirty days it may be";
    }
    {
        Threat t;
        const Receipt frozen = t.freeze();
        t.team.readAndReveal("ines", t.signoff(frozen).id, false);
        t.team.readAndReveal("dana", t.signoff(frozen).id, false);
        EXPECT_EQ(renew(t), (Codes{"R6:grounds.not_barred", "R11:freeze.not_renewed"}));
    }
    {
        Threat t;
        must(ProposalService(*t.team).withdraw(t.team.as("mira"), t.signoff(t.freeze()).id));
        EXPECT_EQ(renew(t), Codes{"R11:freeze.not_renewed"}) << "nor is what was taken back before anybody read it";
    }
}

TEST(Freeze, SignedInTimeItLastsThoughNothingRanBeforeItWouldHaveLapsed)
{
    Threat t;
    const Receipt frozen = t.freeze();
    const Instant start = t.team.now();
    t.team.advance(hours(11));
    t.team.countersign("ines", t.signoff(frozen).id);
    t.team.advance(hours(3)); // nothing was running
    const DueReport due = t.team.runClock();
    EXPECT_TRUE(due.ended.empty());
    EXPECT_EQ(t.sanction(frozen).state, SanctionState::InForce);
    EXPECT_EQ(t.sanction(frozen).until, start + hours(72));
    t.team.after(hours(72));
    EXPECT_EQ(t.sanction(frozen).state, SanctionState::Expired);
    t.team.checkLog();
}

TEST(Freeze, SignedInTheLastSecondsItWaitsForItsReleaseAndNotForItsLapse)
{
    Threat t;
    const Receipt frozen = t.freeze();
    t.team.advance(hours(12) - seconds(2));
    t.team.countersign("ines", t.signoff(frozen).id);
    t.team.after(seconds(3));
    EXPECT_EQ(t.sanction(frozen).state, SanctionState::InForce) << "held for its seconds";
    t.team.after(seconds(10));
    EXPECT_EQ(t.signoff(frozen).state, ProposalState::Released);
    EXPECT_EQ(t.sanction(frozen).state, SanctionState::InForce);
}

TEST(Freeze, TheHoursCountForAnAccountByWhateverName)
{
    Threat t;
    t.team.countersign("ines", t.signoff(t.freeze()).id);
    t.team.after(seconds(10));
    t.team.after(hours(72));
    Flagged renamed;
    renamed.handle = "@quite_another";
    renamed.postedAt = t.team.now() - minutes(10);
    const DecisionId next = t.team.removed(renamed, "tom", "VI-1");
    EXPECT_EQ(unmetOf(ProposalService(*t.team).freeze(t.team.as("mira"), "@quite_another", "VI-1", next, "Again.")), Codes{"R11:freeze.budget"});
}

TEST(Freeze, AnAppealIsHeardWhileItLastsAndDoesNotLiftIt)
{
    Threat t;
    const Receipt frozen = t.freeze();
    const AppealId appeal = t.team.appeal(t.ground);
    EXPECT_EQ(t.sanction(frozen).state, SanctionState::InForce) << "else any appeal would end an emergency";
    EXPECT_EQ(t.signoff(frozen).state, ProposalState::Submitted);
    t.team.answer("dana", appeal, AppealOutcome::Overturned);
    EXPECT_EQ(t.sanction(frozen).state, SanctionState::Reversing);
    EXPECT_EQ(t.signoff(frozen).state, ProposalState::Voided);
    EXPECT_EQ(t.lastOrder(), "restore");
    int restores = 0;
    for (const PlatformOrder &order : t.team.orders(t.team.account("acc-1")))
        restores += order.action == "restore" && order.targetKind == "account" ? 1 : 0;
    EXPECT_EQ(restores, 1);
    t.team.checkLog();
}

TEST(Freeze, OnAContestedGroundItIsPossible)
{
    Threat t;
    t.team.appeal(t.ground);
    EXPECT_EQ(codeOf(t.tryFreeze()), "ok") << "what R3 offers instead of a ban";
}

TEST(Freeze, ABanMayBeProposedMeanwhile)
{
    Threat t;
    const Receipt frozen = t.freeze();
    EXPECT_EQ(codeOf(ProposalService(*t.team).submit(t.team.as("emre"), t.team.ban("acc-1", {t.ground}))), "ok");
    EXPECT_EQ(t.signoff(frozen).state, ProposalState::Submitted);
}

TEST(Freeze, TheSignatureOfARevokedKeyLiftsIt)
{
    Threat t;
    const Receipt frozen = t.freeze();
    t.team.countersign("ines", t.signoff(frozen).id);
    must(PeopleService(*t.team).revoke(t.team.as("admin"), "ines", t.team.now()));
    EXPECT_EQ(t.signoff(frozen).state, ProposalState::Voided);
    EXPECT_EQ(t.sanction(frozen).state, SanctionState::Reversing);
    t.team.checkLog();
}

} // namespace freeze_tests
} // namespace countersign::testing_support
