#include "services/insights/insights_service.h"
#include "support/flagged_like.h"

#include <gtest/gtest.h>

namespace countersign {
namespace {

using namespace testing_support;

const Json &itemWhere(const Json &measure, const char *key, const std::string &value)
{
    for (const auto &item : measure["items"])
        if (stringOr(item, key) == value)
            return item;
    throw std::runtime_error("no item " + value);
}

class InsightsServiceTest : public ::testing::Test {
protected:
    Json measure(const std::string &name, const InsightsFilter &filter = {}) { return must(InsightsService(*ws).measure(name, filter)); }
    TestWorkspace ws;
};

TEST_F(InsightsServiceTest, TheBacklogCountsWhatWaitsByAge)
{
    const CaseId old = ws.flag(flaggedLike([&](Flagged &f) { f.account = "a"; f.alleged = "HS-1"; }));
    ws.advance(hours(30));
    ws.flag(flaggedLike([&](Flagged &f) { f.account = "b"; }));
    ws.leaveUp("tom", ws.flag(flaggedLike([&](Flagged &f) { f.account = "c"; })));
    ws.advance(minutes(61));
    ws.flag(flaggedLike([&](Flagged &f) { f.account = "d"; }));
    const Json all = measure("backlog");
    EXPECT_EQ(all["n"], 3);
    EXPECT_EQ(itemWhere(all, "bucket", "1-3 d")["total"], 1);
    EXPECT_EQ(itemWhere(all, "bucket", "1-3 d")["oldest_case"], old.str());
    EXPECT_EQ(itemWhere(all, "bucket", "1-3 d")[std::string(name(ws.reviewCase(old).severity))], 1);
    EXPECT_EQ(itemWhere(all, "bucket", "1-4 h")["total"], 1);
    EXPECT_EQ(itemWhere(all, "bucket", "<1 h")["total"], 1);
    EXPECT_TRUE(itemWhere(all, "bucket", ">7 d")["oldest_case"].is_null());
    EXPECT_EQ(all["items"].size(), 6U) << "empty buckets are shown as empty";
    InsightsFilter filter;
    filter.clause = "HS-1";
    EXPECT_EQ(measure("backlog", filter)["n"], 1);
    filter = {};
    filter.from = ws.now() - hours(2);
    EXPECT_EQ(measure("backlog", filter)["n"], 2);
}

TEST_F(InsightsServiceTest, OverturnsComeWithIntervalAndN)
{
    std::vector<AppealId> appeals;
    for (int i = 0; i < 3; ++i)
        appeals.push_back(ws.appeal(ws.removed(flaggedLike([&](Flagged &f) { f.account = "x-" + std::to_string(i); }), "mira", i == 2 ? "SP-1" : "HB-1")));
    ws.answer("dana", appeals[0], AppealOutcome::Overturned);
    const Instant between = ws.now() + seconds(1);
    ws.advance(hours(1));
    ws.answer("dana", appeals[1], AppealOutcome::Stands);
    const Json rate = measure("overturn_rate");
    EXPECT_EQ(rate["n"], 2) << "an open appeal is not decided";
    const Json &clause = itemWhere(rate, "clause", "HB-1");
    EXPECT_EQ(clause["overturned"], 1);
    EXPECT_DOUBLE_EQ(clause["rate"].get<double>(), 0.5);
    EXPECT_NEAR(clause["interval"]["low"].get<double>(), 0.0945, 5e-4); // Wilson, 1 of 2
    EXPECT_NEAR(clause["interval"]["high"].get<double>(), 0.9055, 5e-4);
    EXPECT_EQ(clause["small"], true);
    InsightsFilter filter;
    filter.from = between;
    EXPECT_EQ(measure("overturn_rate", filter)["all"]["overturned"], 0);
    EXPECT_EQ(measure("overturn_rate", filter)["n"], 1);
    filter = {};
    filter.to = between;
    EXPECT_EQ(measure("overturn_rate", filter)["n"], 1);
    filter = {};
    filter.clause = "SP-1";
    const Json none = measure("overturn_rate", filter);
    EXPECT_TRUE(none["all"]["rate"].is_null());
    EXPECT_TRUE(none["all"]["interval"].is_null());
}

TEST_F(InsightsServiceTest, TimeToActionRunsFromOpeningToRelease)
{
    std::string severity;
    for (const int wait : {10, 20, 90}) {
        const CaseId id = ws.flag(flaggedLike([&](Flagged &f) { f.account = "t-" + std::to_string(wait); }));
        severity = std::string(name(ws.reviewCase(id).severity));
        ws.advance(minutes(wait));
        ws.leaveUp("tom", id);
        ws.after(seconds(5));
    }
    const CaseId held = ws.flag(flaggedLike([&](Flagged &f) { f.account = "held"; }));
    ws.decide("tom", held, ws.violation(held), {ActionKind::Remove});
    const Json times = measure("time_to_action");
    const Json &item = itemWhere(times, "severity", severity);
    EXPECT_EQ(item["n"], 3) << "what is still held has not been acted on";
    EXPECT_DOUBLE_EQ(item["p50_s"].get<double>(), 20 * 60 + 5);
    EXPECT_DOUBLE_EQ(item["p90_s"].get<double>(), 90 * 60 + 5);
    EXPECT_TRUE(item["p50_interval"].is_null());
    EXPECT_EQ(item["small"], true);
}

TEST_F(InsightsServiceTest, RefusalsAreCountedByRequirement)
{
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(codeOf(ProposalService(*ws).submit(ws.as("emre"), ws.ban((ws.flag({}), "acc-1"), {}))), "refused");
    const Json refusals = measure("refusals");
    EXPECT_EQ(refusals["n"], 2);
    EXPECT_EQ(itemWhere(refusals, "rule", "R2")["count"], 2);
    InsightsFilter filter;
    filter.from = ws.now() + seconds(1);
    EXPECT_EQ(measure("refusals", filter)["n"], 0);
}

TEST_F(InsightsServiceTest, BlindReadersWhoDifferedAreCountedOnceTheProposalIsOver)
{
    const auto grounds = ws.twoFinal();
    ws.leaveUpSome(3);
    const ProposalId id = ws.propose("emre", ws.ban("acc-1", grounds));
    ws.readAndReveal("ines", id, false);
    EXPECT_EQ(measure("disagreement")["n"], 0) << "of an open proposal not even a sum is told";
    must(ProposalService(*ws).withdraw(ws.as("emre"), id));
    const Json read = measure("disagreement");
    EXPECT_EQ(read["n"], 2) << "decoys do not count";
    EXPECT_EQ(itemWhere(read, "clause", "HB-1")["differed"], 2);
}

TEST_F(InsightsServiceTest, NoMeasureNeedsTheVault)
{
    ws.answer("dana", ws.appeal(ws.removed({})), AppealOutcome::Overturned);
    ws.flag(flaggedLike([&](Flagged &f) { f.account = "b"; }));
    std::vector<Json> before;
    for (const std::string &one : InsightsService::measures())
        before.push_back(measure(one));
    ws->db().run("UPDATE vault SET payload = NULL, salt = NULL, erased_at = 1");
    std::vector<Json> after;
    for (const std::string &one : InsightsService::measures())
        after.push_back(measure(one));
    EXPECT_EQ(after, before);
}

TEST_F(InsightsServiceTest, WrongQuestionsAreNamed)
{
    EXPECT_EQ(codeOf(InsightsService(*ws).measure("mood")), "usage");
    InsightsFilter filter;
    filter.from = ws.now();
    filter.to = ws.now();
    EXPECT_EQ(codeOf(InsightsService(*ws).measure("backlog", filter)), "usage");
}

} // namespace
} // namespace countersign
