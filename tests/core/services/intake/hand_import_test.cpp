// R22: evidence that somebody imported by hand is confirmed by somebody else before anything rests on it.
#include "support/test_workspace.h"

#include "services/intake/case_opening.h"
#include "services/frame/facts.h"
#include "services/signoff/signoff_rules.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace hand_import_tests {

using Codes = std::set<std::string>;

struct HandImport : testing::Test {
    TestWorkspace team;
    int records = 0;

    CaseId byHand(const std::string &who, const std::string &account = "acc-1")
    {
        IncomingReport report;
        report.source = source;
        report.externalId = "by-hand-" + std::to_string(++records);
        report.reportedAt = team.now();
        report.reporterKind = ReporterKind::User;
        report.reporterId = "reader-1";
        report.allegedClause = "HB-1";
        report.subjectId = "hand-post-" + std::to_string(records);
        report.createdAt = team.now() - minutes(30);
        report.language = "en";
        report.text = "Words of " + report.subjectId + ".";
        report.account.id = account;
        report.account.reach = 100;
        CaseId id;
        must(team->change({"import", {}, &team.as(who), {}, {}}, [&](Unit &unit) -> Result<Receipt> {
            CS_TRY(const Taken taken, takeReport(unit, report, team.as(who).id()));
            id = taken.reviewCase;
            return unit.finish();
        }));
        return id;
    }
    DecisionId decided(const std::string &who, CaseId id)
    {
        const DecisionId made = team.decide(who, id, team.violation(id), {ActionKind::Remove});
        team.after(seconds(10));
        return made;
    }
};

TEST_F(HandImport, WhoImportedItIsNotDealtItAndDoesNotDecideIt)
{
    const CaseId id = byHand("mira");
    EXPECT_EQ(codeOf(ReviewService(*team).claim(team.as("mira"), std::nullopt)), "not_found");
    EXPECT_EQ(codeOf(team.tryDecide("mira", id, team.violation(id), {ActionKind::Remove})), "refused");
    EXPECT_EQ(must(team.tryDecide("tom", id, team.violation(id), {ActionKind::Remove})).id("state"), "held") << "somebody else confirms it";
}

TEST_F(HandImport, WhoImportedAGroundNeitherSignsNorHearsNorCountersignsWhatRestsOnIt)
{
    const DecisionId first = decided("tom", byHand("ines"));
    team.advance(hours(2));
    const DecisionId second = decided("mira", byHand("ines"));
    team.after(hours(73));
    const ProposalId id = team.propose("emre", team.ban("acc-1", {first, second}));
    EXPECT_TRUE(team.decision(first).handImported);
    EXPECT_FALSE(groundOf(*team, team.decision(first), team.now()).ownImport) << "confirmed by somebody else";
    EXPECT_TRUE(unmetOf(SignoffService(*team).begin(team.as("ines"), id)).contains("R13:signer.independent"));
    team.countersign("dana", id);
    const AppealId appeal = team.appeal(first);
    EXPECT_TRUE(unmetOf(hearerRequirements(*team, team.as("ines").person(), team.appealNow(appeal), team.now())).contains("R7:hearer.took_no_part"));
}

TEST_F(HandImport, AGroundThatItsDeciderImportedAfterwardsSupportsNoBan)
{
    const DecisionId first = decided("mira", byHand("tom"));
    team.advance(hours(2));
    const CaseId other = byHand("tom");
    const DecisionId second = decided("mira", other);
    team.after(hours(73));
    // As if the decider's own import had come to the case: nobody may vouch for what they brought themselves.
    Changes changes;
    changes.insert("case_part", {{"review_case", other.value}, {"person", team.as("mira").id().value}, {"role", "imported"}});
    must(team->change({"import", {}, nullptr, {}, "import:acme"}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY([[maybe_unused]] const auto seq, unit.append("report.received", {}, changes));
        return unit.finish();
    }));
    const auto refused = ProposalService(*team).submit(team.as("emre"), team.ban("acc-1", {first, second}));
    EXPECT_TRUE(unmetOf(refused).contains("R22:evidence.confirmed")) << ::testing::PrintToString(unmetOf(refused));
}

} // namespace hand_import_tests
} // namespace countersign::testing_support
