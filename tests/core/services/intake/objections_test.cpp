// An author's objection is an appeal however it arrives, whenever it was filed and whatever came before it (R3).
#include "services/intake/case_opening.h"
#include "services/intake/intake_service.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace countersign::testing_support {

namespace {

class Objecting : public ::testing::Test {
protected:
    IncomingReport objection(SubjectKind kind, const std::string &subject, const std::string &id = "objection-1")
    {
        IncomingReport report;
        report.source = source;
        report.externalId = id;
        report.reportedAt = m_team.now();
        report.comment = "I said nothing of the kind.";
        report.subjectKind = kind;
        report.subjectId = subject;
        report.account.id = "acc-1";
        report.account.handle = "@acc-1";
        report.account.reach = 100;
        report.isAppeal = true;
        return report;
    }
    Taken take(const IncomingReport &report)
    {
        Taken taken;
        must(m_team->change({"import", {}, nullptr, {}, "import:acme"}, [&](Unit &unit) -> Result<Receipt> {
            CS_TRY(taken, takeReport(unit, report, {}));
            return unit.finish();
        }));
        return taken;
    }
    std::string postOf(DecisionId decision)
    {
        return m_team->accounts().externalId("post", m_team.decision(decision).subject);
    }
    std::int64_t appeals() { return m_team->db().number("SELECT count(*) FROM appeal").value_or(-1); }

    TestWorkspace m_team;
};

} // namespace

// ---- to the account ----

TEST_F(Objecting, ToTheAccountIsAnAppealAgainstTheGroundsOfABanThatIsOnlyProposed)
{
    const auto grounds = m_team.twoFinal();
    const ProposalId ban = m_team.propose("emre", m_team.ban("acc-1", grounds));
    m_team.countersign("ines", ban);
    m_team.advance(minutes(5));
    EXPECT_EQ(take(objection(SubjectKind::Account, "acc-1")).as, Taken::As::Appeal);
    for (const DecisionId ground : grounds)
        EXPECT_EQ(m_team.decision(ground).state, DecisionState::UnderAppeal);
    EXPECT_EQ(m_team.proposal(ban).state, ProposalState::Voided);
    m_team.advance(minutes(15));
    m_team.appealsComplete();
    EXPECT_TRUE(m_team.runClock().released.empty());
    m_team.checkLog();
}

TEST_F(Objecting, ToTheAccountLeavesOutWhatCannotBeAppealedAnyMore)
{
    const auto grounds = m_team.twoFinal();
    m_team.answer("dana", m_team.appeal(grounds[0]), AppealOutcome::Stands);
    const ProposalId ban = m_team.propose("emre", m_team.ban("acc-1", grounds));
    EXPECT_EQ(take(objection(SubjectKind::Account, "acc-1")).as, Taken::As::Appeal);
    EXPECT_EQ(m_team.decision(grounds[0]).state, DecisionState::Standing) << "it was heard, and nothing is new";
    EXPECT_EQ(m_team.decision(grounds[1]).state, DecisionState::UnderAppeal);
    EXPECT_EQ(m_team.proposal(ban).state, ProposalState::Voided);
    m_team.checkLog();
}

TEST_F(Objecting, ToAnAccountAgainstWhichNothingIsProposedOpensACase)
{
    m_team.twoFinal();
    const Taken taken = take(objection(SubjectKind::Account, "acc-1"));
    EXPECT_EQ(taken.as, Taken::As::Report);
    EXPECT_TRUE(taken.openedCase);
    EXPECT_EQ(appeals(), 0);
}

// ---- filed earlier than the one that is open ----

TEST_F(Objecting, OnceMoreButFiledBeforeTheReleaseReversesTheBan)
{
    const auto grounds = m_team.twoFinal();
    const ProposalId proposal = m_team.propose("emre", m_team.ban("acc-1", grounds));
    m_team.countersign("ines", proposal);
    m_team.advance(minutes(10));
    const Instant before = m_team.now();
    m_team.advance(minutes(5));
    m_team.appealsComplete();
    const SanctionId ban = *SanctionId::parse(m_team.runClock().released.at(0));
    m_team.advance(minutes(1));
    const AppealId open = m_team.appeal(grounds[0]);
    EXPECT_NE(m_team.sanction(ban).state, SanctionState::Reversing) << "filed after the release it contests only";

    IncomingReport again = objection(SubjectKind::Post, postOf(grounds[0]));
    again.reportedAt = before;
    again.comment = "I wrote that an hour ago already.";
    EXPECT_EQ(take(again).as, Taken::As::Appeal);
    EXPECT_EQ(m_team.sanction(ban).state, SanctionState::Reversing);
    EXPECT_EQ(m_team.appealNow(open).filedAt, before);
    EXPECT_EQ(m_team.appealNow(open).state, AppealState::Received);
    EXPECT_EQ(appeals(), 1);
    EXPECT_NE(must(AppealService(*m_team).view(open)).text.find("an hour ago already"), std::string::npos) << "who hears it reads both";
    EXPECT_EQ(take(again).as, Taken::As::Duplicate);
    m_team.checkLog();
}

TEST_F(Objecting, OnceMoreAndLaterJoinsTheAppealAndMovesNothing)
{
    const DecisionId made = m_team.removed();
    const AppealId open = m_team.appeal(made);
    const Instant filed = m_team.appealNow(open).filedAt;
    m_team.advance(minutes(1));
    EXPECT_EQ(take(objection(SubjectKind::Post, postOf(made))).as, Taken::As::Report);
    EXPECT_EQ(m_team.appealNow(open).filedAt, filed);
    EXPECT_EQ(appeals(), 1);
}

// ---- whose key was taken before ----

TEST_F(Objecting, ThatCameAsAMereReportFirstIsTakenAsTheAppealItIsOnce)
{
    Flagged flagged;
    flagged.post = "post-1";
    const DecisionId made = m_team.removed(flagged);
    IncomingReport record = objection(SubjectKind::Post, "post-1");
    record.isAppeal = false;
    record.reporterId = "somebody";
    EXPECT_EQ(take(record).as, Taken::As::Report);
    EXPECT_EQ(take(record).as, Taken::As::Duplicate);
    record.isAppeal = true;
    EXPECT_EQ(take(record).as, Taken::As::Appeal);
    EXPECT_EQ(m_team.decision(made).state, DecisionState::UnderAppeal);
    EXPECT_EQ(take(record).as, Taken::As::Duplicate);
    EXPECT_EQ(appeals(), 1);
    m_team.answer("dana", AppealId(1), AppealOutcome::Stands);
    EXPECT_EQ(take(record).as, Taken::As::Duplicate) << "answered: the same record is not another appeal";
    m_team.checkLog();
}

TEST_F(Objecting, ThatCameWhenThereWasNothingToAppealIsNoAppealAgainstALaterDecision)
{
    IncomingReport early = objection(SubjectKind::Post, "post-1");
    early.text = "Words of post-1.";
    const CaseId id = take(early).reviewCase;
    const DecisionId made = m_team.decide("mira", id, m_team.violation(id), {ActionKind::Remove});
    m_team.after(seconds(10));
    EXPECT_EQ(take(early).as, Taken::As::Duplicate);
    EXPECT_EQ(m_team.decision(made).state, DecisionState::Standing);
}

// ---- dated wrongly ----

TEST_F(Objecting, DatedAheadOfUsCountsAsNow) // R24
{
    const DecisionId made = m_team.removed();
    IncomingReport ahead = objection(SubjectKind::Post, postOf(made));
    ahead.reportedAt = m_team.now() + hours(50);
    EXPECT_EQ(take(ahead).as, Taken::As::Appeal);
    EXPECT_EQ(m_team.appealNow(AppealId(1)).filedAt, m_team.now());
}

TEST_F(Objecting, WithoutWordsCounts)
{
    const DecisionId made = m_team.removed();
    IncomingReport silent = objection(SubjectKind::Post, postOf(made));
    silent.comment.clear();
    EXPECT_EQ(take(silent).as, Taken::As::Appeal);
    EXPECT_EQ(m_team.decision(made).state, DecisionState::UnderAppeal);
}

TEST_F(Objecting, OneThatCannotBeHeardIsSetAsideAndTheRestIsTaken)
{
    Flagged flagged;
    flagged.post = "post-1";
    const DecisionId made = m_team.removed(flagged);
    m_team.answer("dana", m_team.appeal(made), AppealOutcome::Stands);
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("mixed.jsonl")).toStdString();
    const auto line = [&](const std::string &id, const std::string &post, const std::string &more) {
        return R"({"v":1,"source":"acme","external_id":")" + id + R"(","reported_at":")" + rfc3339(m_team.now()) + "\"," + more
               + R"("subject":{"kind":"post","id":")" + post + R"(","text":"Words."},"account":{"id":"acc-1","handle":"@acc-1"}})" + "\n";
    };
    std::ofstream(path) << line("r-1", "post-8", "") << line("r-2", "post-1", R"("appeal":true,)") << line("r-3", "post-9", "");
    ImportOptions options;
    options.reader = {path, ImportFormat::Auto, {}, {}};
    const ImportSummary summary = must(IntakeService(*m_team).importFile(nullptr, options));
    EXPECT_EQ(summary.read, 3);
    EXPECT_EQ(summary.reports, 2);
    EXPECT_EQ(summary.rejected, 1) << "it was answered, and nothing is new";
    std::ifstream rejects(summary.rejectFile);
    std::string said;
    std::getline(rejects, said);
    EXPECT_EQ(parseJson(said)["line"], 2);
    m_team.checkLog();
}

} // namespace countersign::testing_support
