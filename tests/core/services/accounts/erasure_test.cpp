// R15: personal data goes, the log verifies as before, and nothing goes that somebody still rests on.
#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/accounts/erasure_service.h"
#include "services/orders/outbox_service.h"
#include "services/frame/facts.h"
#include "support/flagged_like.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace countersign::testing_support {

namespace {

class ErasureTest : public ::testing::Test {
protected:
    Flagged lampshop(const std::string &text = "Zyxomma lamps for everybody.") const
    {
        return flaggedLike([&](Flagged &f) {
            f.account = "lampshop";
            f.text = text;
        });
    }
    ErasureService erasure() { return ErasureService(*m_team); }
    Receipt erased() { return must(erasure().erase(m_team.as("admin"), "lampshop", "Article 17 request of 1 March")); }
    static std::vector<std::string> kept(const Receipt &receipt)
    {
        std::vector<std::string> out;
        for (const Json &one : receipt.made["kept"])
            out.push_back(stringOr(one, "subject"));
        return out;
    }
    static bool isIn(const std::vector<std::string> &list, const std::string &one) { return std::find(list.begin(), list.end(), one) != list.end(); }
    void halfAYear() { m_team.after(hours(24 * 200)); }
    bool fileHolds(const std::string &words)
    {
        m_team->db().script("PRAGMA wal_checkpoint(TRUNCATE)");
        bool found = false;
        for (const std::string &path : {m_team.path(), m_team.path() + "-wal"}) {
            std::ifstream file(path, std::ios::binary);
            const std::string bytes((std::istreambuf_iterator<char>(file)), {});
            found = found || bytes.find(words) != std::string::npos;
        }
        return found;
    }

    TestWorkspace m_team;
};

} // namespace

TEST_F(ErasureTest, WhatIsHeldIsKeptUntilItCanNoLongerBeUndone)
{
    const DecisionId held = m_team.leaveUp("mira", m_team.flag(lampshop()));
    ASSERT_EQ(m_team.decision(held).state, DecisionState::Held);
    EXPECT_TRUE(isIn(kept(erased()), held.str()));
    EXPECT_TRUE(m_team->log().open(m_team.decision(held).evidenceVault)) << "undone, somebody has to judge it again";
    m_team.after(minutes(1));
    EXPECT_FALSE(m_team->log().open(m_team.decision(held).evidenceVault)) << "the clock carried it out";
    m_team.checkLog();
}

TEST_F(ErasureTest, WhatWasErasedIsNotJudgedAndTheRefusalSaysByWhichRule)
{
    const DecisionId made = m_team.leaveUp("mira", m_team.flag(lampshop()));
    m_team.after(minutes(1));
    erased();
    m_team.answer("dana", m_team.appeal(made, AppellantKind::Reporter), AppealOutcome::Overturned);
    const auto fresh = m_team->cases().openCaseOf(SubjectKind::Post, m_team.decision(made).subject);
    ASSERT_TRUE(fresh);
    Finding finding;
    finding.verdict = Verdict::Violation;
    finding.clause = "HB-1";
    EXPECT_EQ(unmetOf(m_team.tryDecide("tom", *fresh, finding, {ActionKind::Remove})), (std::set<std::string>{"R15:content.present"}));
}

TEST_F(ErasureTest, WhatWasLeftUpIsErasedAtOnceAndNothingOfItStaysInTheFile)
{
    const CaseId id = m_team.flag(lampshop());
    m_team.leaveUp("mira", id);
    m_team.after(minutes(1));
    const CaseId other = m_team.flag(flaggedLike([](Flagged &f) {
        f.account = "acc-2";
        f.text = "Quokka facts.";
    }));
    ASSERT_TRUE(fileHolds("Zyxomma"));
    const ErasurePlan ahead = must(erasure().preview("lampshop", {}));
    EXPECT_TRUE(ahead.complete());
    const Receipt receipt = erased();
    EXPECT_EQ(receipt.made["erased"], ahead.vaults.size()) << "preview and effect are one";
    EXPECT_EQ(receipt.id("state"), "done");
    EXPECT_FALSE(fileHolds("Zyxomma"));
    EXPECT_FALSE(fileHolds("@lampshop")) << "nor the handle";
    EXPECT_TRUE(fileHolds("Quokka")) << "of others nothing is lost";
    const Json file = must(Documents(*m_team, Viewer{m_team.as("admin").person()}).caseFile(id));
    EXPECT_EQ(file.dump().find("Zyxomma"), std::string::npos);
    EXPECT_EQ(m_team.reviewCase(other).state, CaseState::Open);
    const VerifyReport report = must(AuditService(*m_team).verify());
    EXPECT_TRUE(report.intact) << report.what.english();
    EXPECT_EQ(report.erased, static_cast<std::int64_t>(ahead.vaults.size()));
    m_team.checkLog();
}

TEST_F(ErasureTest, EvidenceIsKeptWhileItCanBeAppealedAndGoesByItselfAfterwards)
{
    const DecisionId made = m_team.removed(lampshop());
    // Overturned and restored, so that only the window to appeal is left.
    m_team.advance(hours(1));
    m_team.answer("dana", m_team.appeal(made), AppealOutcome::Overturned);
    for (const PlatformOrder &order : m_team.orders(m_team.account("lampshop")))
        if (order.action == "restore")
            must(OutboxService(*m_team).settle(&m_team.as("vera"), order.id.str(), false));
    const Receipt receipt = erased();
    EXPECT_EQ(receipt.id("state"), "open");
    EXPECT_TRUE(isIn(kept(receipt), made.str()));
    EXPECT_TRUE(m_team->log().open(m_team.decision(made).evidenceVault));
    EXPECT_EQ(codeOf(erasure().erase(m_team.as("admin"), "lampshop", "Again")), "conflict") << "it follows by itself";
    m_team.after(hours(24));
    EXPECT_TRUE(m_team->log().open(m_team.decision(made).evidenceVault));
    halfAYear();
    EXPECT_FALSE(m_team->log().open(m_team.decision(made).evidenceVault));
    EXPECT_FALSE(fileHolds("Zyxomma"));
    EXPECT_TRUE(must(AuditService(*m_team).verify()).intact);
    m_team.checkLog();
}

TEST_F(ErasureTest, WhatASanctionRestsOnStaysHoweverLongItLasts)
{
    const DecisionId made = m_team.removed(lampshop());
    halfAYear();
    EXPECT_TRUE(isIn(kept(erased()), made.str()));
    EXPECT_TRUE(m_team->log().open(m_team.decision(made).evidenceVault)) << "the removal is in force";
    EXPECT_EQ(m_team.decision(made).state, DecisionState::Standing);
}

TEST_F(ErasureTest, AnOpenAppealKeepsEverythingThatItIsAbout)
{
    const DecisionId made = m_team.removed(lampshop());
    const AppealId appeal = m_team.appeal(made);
    EXPECT_TRUE(isIn(kept(erased()), appeal.str()));
    EXPECT_TRUE(m_team.appealNow(appeal).open()) << "erasure ends no appeal";
    EXPECT_TRUE(m_team->log().open(m_team.decision(made).evidenceVault));
    EXPECT_TRUE(m_team->log().open(m_team.appealNow(appeal).textVault));
    m_team.answer("dana", appeal, AppealOutcome::Stands);
}

TEST_F(ErasureTest, AnOpenCaseIsKeptUntilItIsDecided)
{
    const CaseId id = m_team.flag(lampshop());
    EXPECT_EQ(kept(erased()), std::vector<std::string>{id.str()});
    EXPECT_TRUE(fileHolds("Zyxomma"));
    m_team.leaveUp("mira", id);
    m_team.after(minutes(1));
    EXPECT_FALSE(fileHolds("Zyxomma")) << "the clock carries it out";
    m_team.checkLog();
}

TEST_F(ErasureTest, ErasedEvidenceSupportsNoBan)
{
    const auto grounds = m_team.twoFinal(lampshop());
    m_team->db().run("UPDATE vault SET payload = NULL, salt = NULL, erased_at = ?2 WHERE id = ?1", m_team.decision(grounds.front()).evidenceVault,
                     m_team.now());
    EXPECT_FALSE(supports(groundOf(*m_team, m_team.decision(grounds.front()), m_team.now()), m_team.now()));
    EXPECT_TRUE(unmetOf(ProposalService(*m_team).submit(m_team.as("emre"), m_team.ban("lampshop", grounds))).contains("R3:grounds.uncontested"));
}

TEST_F(ErasureTest, OnlyAnAdministratorErasesAndSaysWhy)
{
    m_team.leaveUp("mira", m_team.flag(lampshop()));
    m_team.after(minutes(1));
    EXPECT_EQ(codeOf(erasure().erase(m_team.as("dana"), "lampshop", "Please")), "forbidden");
    EXPECT_EQ(codeOf(erasure().erase(m_team.as("admin"), "lampshop", " ")), "usage");
    EXPECT_EQ(codeOf(erasure().erase(m_team.as("admin"), "nobody", "Please")), "not_found");
    EXPECT_TRUE(fileHolds("Zyxomma"));
    const std::string account = m_team.account("lampshop").str();
    erased();
    EXPECT_EQ(codeOf(erasure().erase(m_team.as("admin"), account, "Again")), "conflict");
}

} // namespace countersign::testing_support
