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

} // namespace countersign::testing_support
