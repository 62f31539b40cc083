// An appeal that is open: what may be added to it (R3), and who has a stake in its answer (R7, R13).
#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {

namespace {

class OpenAppeal : public ::testing::Test {
protected:
    AppealFiling filing(DecisionId decision, const std::string &text)
    {
        AppealFiling out;
        out.decision = decision;
        out.text = text;
        return out;
    }
    Result<Receipt> file(const AppealFiling &filing) { return AppealService(*m_team).file(m_team.as("ben"), filing); }

    TestWorkspace m_team;
};

const std::set<std::string> tookPart{"R7:hearer.took_no_part"};

} // namespace

TEST_F(OpenAppeal, TakesNewEvidenceAndShowsItToWhoHearsIt)
{
    const DecisionId made = m_team.removed();
    const AppealId open = m_team.appeal(made);
    const auto nothingNew = file(filing(made, "Please hurry."));
    EXPECT_EQ(codeOf(nothingNew), "conflict");
    EXPECT_NE(nothingNew.error().hint.english().find("--new-evidence"), std::string::npos) << "the hint names what to do";
    AppealFiling more = filing(made, "Here is the whole of it.");
    more.newEvidence = "The recording from the start.";
    EXPECT_EQ(must(file(more)).id("appeal"), open.str());
    const AppealView view = must(AppealService(*m_team).view(open));
    EXPECT_EQ(view.text, "Please look at it again.\n\nHere is the whole of it.");
    EXPECT_EQ(view.newEvidence, "The recording from the start.");
    EXPECT_EQ(m_team->db().number("SELECT count(*) FROM appeal"), 1);
    must(AppealService(*m_team).claim(m_team.as("dana"), open));
    more.text = "And this.";
    EXPECT_EQ(must(file(more)).id("state"), "in_review") << "while it is heard, too";
    m_team.answer("dana", open, AppealOutcome::Overturned);
    m_team.checkLog();
}

TEST_F(OpenAppeal, CountsFromTheEarliestFilingNeverFromALaterOne)
{
    const DecisionId made = m_team.removed();
    m_team.advance(hours(2));
    const AppealId open = m_team.appeal(made, AppellantKind::Author, m_team.now() - minutes(30));
    AppealFiling again = filing(made, "I had written before.");
    again.filedAt = m_team.now() - hours(1);
    EXPECT_EQ(must(file(again)).id("appeal"), open.str());
    EXPECT_EQ(m_team.appealNow(open).filedAt, m_team.now() - hours(1));
    again.filedAt = m_team.now() - minutes(45);
    EXPECT_EQ(codeOf(file(again)), "conflict");
    again.newEvidence = "More.";
    must(file(again));
    EXPECT_EQ(m_team.appealNow(open).filedAt, m_team.now() - hours(1));
    EXPECT_EQ(m_team.decision(made).state, DecisionState::UnderAppeal);
    m_team.checkLog();
}

TEST_F(OpenAppeal, OfAReporterFiledEarlierTouchesNoBan) // R7: reporters' appeals never contest a ground
{
    const auto grounds = m_team.twoFinal();
    const Instant before = m_team.now();
    const SanctionId ban = m_team.banned("acc-1", grounds);
    m_team.appeal(grounds[0], AppellantKind::Reporter);
    AppealFiling earlier = filing(grounds[0], "It should have been worse.");
    earlier.by = AppellantKind::Reporter;
    earlier.filedAt = before;
    must(file(earlier));
    EXPECT_EQ(m_team.sanction(ban).state, SanctionState::InForce);
}

TEST_F(OpenAppeal, WhoProposedOrSignedABanThatWaitsForItNeitherHearsNorEndsIt)
{
    const auto grounds = m_team.twoFinal();
    Flagged other;
    other.postedAt = m_team.now() - hours(100);
    const DecisionId third = m_team.removed(other);
    const ProposalId ban = m_team.propose("vera", m_team.ban("acc-1", grounds));
    m_team.countersign("ines", ban);
    const AppealId blocking = m_team.appeal(third); // of a decision that is no ground, and keeps the ban waiting
    AppealService appeals(*m_team);
    for (const char *who : {"vera", "ines"}) {
        EXPECT_EQ(unmetOf(appeals.claim(m_team.as(who), blocking)), tookPart) << who;
        EXPECT_EQ(unmetOf(appeals.decide(m_team.as(who), blocking, AppealOutcome::Stands, "No.", "")), tookPart) << who;
        EXPECT_EQ(unmetOf(appeals.findInadmissible(m_team.as(who), blocking, "Empty.")), tookPart) << who;
        EXPECT_EQ(unmetOf(appeals.withdraw(m_team.as(who), blocking, "I withdraw.")), tookPart) << who;
    }
    EXPECT_EQ(m_team.appealNow(blocking).state, AppealState::Received);
    must(appeals.withdraw(m_team.as("dana"), blocking, "I withdraw."));
    EXPECT_EQ((*m_team->log().open(m_team.appealNow(blocking).replyVault))["message"], "I withdraw.");
    m_team.checkLog();
}

TEST_F(OpenAppeal, OnceTheProposalIsClosedItsProposerMayHearWhatTheyTookNoPartIn)
{
    const auto grounds = m_team.twoFinal();
    const DecisionId third = m_team.removed();
    const ProposalId ban = m_team.propose("vera", m_team.ban("acc-1", grounds));
    const AppealId appeal = m_team.appeal(third);
    EXPECT_EQ(unmetOf(AppealService(*m_team).claim(m_team.as("vera"), appeal)), tookPart);
    must(ProposalService(*m_team).withdraw(m_team.as("vera"), ban));
    EXPECT_EQ(codeOf(AppealService(*m_team).claim(m_team.as("vera"), appeal)), "ok");
}

// The same the other way round: first the appeal out of the way, then the ban.
TEST_F(OpenAppeal, WhoEndedItNeitherProposesNorSignsWhatItStoodInTheWayOf)
{
    const auto grounds = m_team.twoFinal();
    Flagged other;
    other.postedAt = m_team.now() - hours(100);
    const DecisionId third = m_team.removed(other);
    const AppealId blocking = m_team.appeal(third);
    must(AppealService(*m_team).withdraw(m_team.as("ines"), blocking, "I withdraw."));
    EXPECT_EQ(m_team.appealNow(blocking).state, AppealState::Withdrawn);
    EXPECT_TRUE(unmetOf(ProposalService(*m_team).submit(m_team.as("ines"), m_team.ban("acc-1", grounds))).contains("R7:proposer.ended_no_appeal"));
    const ProposalId ban = m_team.propose("vera", m_team.ban("acc-1", grounds));
    EXPECT_EQ(unmetOf(SignoffService(*m_team).begin(m_team.as("ines"), ban)), std::set<std::string>{"R13:signer.independent"});
    m_team.countersign("dana", ban);
    m_team.checkLog();
}

TEST_F(OpenAppeal, WhoIsReadingTheBanDoesNotEndItAndWhoOverturnedHasNoStake)
{
    const auto grounds = m_team.twoFinal();
    Flagged other;
    other.postedAt = m_team.now() - hours(100);
    const DecisionId third = m_team.removed(other);
    const ProposalId ban = m_team.propose("vera", m_team.ban("acc-1", grounds));
    must(SignoffService(*m_team).begin(m_team.as("ines"), ban));
    const AppealId blocking = m_team.appeal(third);
    EXPECT_EQ(unmetOf(AppealService(*m_team).withdraw(m_team.as("ines"), blocking, "I withdraw.")), tookPart);
    m_team.answer("dana", blocking, AppealOutcome::Overturned);
    m_team.after(hours(2)); // what ines took comes back
    EXPECT_EQ(codeOf(SignoffService(*m_team).begin(m_team.as("dana"), ban)), "ok");
}

} // namespace countersign::testing_support
