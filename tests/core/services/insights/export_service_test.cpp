#include "services/insights/export_service.h"
#include "support/flagged_like.h"

#include <gtest/gtest.h>

#include <cctype>
#include <regex>
#include <set>

namespace countersign {
namespace {

using namespace testing_support;

constexpr const char *csvHeader =
    "uuid,decision_visibility,decision_visibility_other,end_date_visibility_restriction,decision_monetary,decision_monetary_other,"
    "end_date_monetary_restriction,decision_provision,end_date_service_restriction,decision_account,end_date_account_restriction,"
    "account_type,decision_ground,decision_ground_reference_url,illegal_content_legal_ground,illegal_content_explanation,"
    "incompatible_content_ground,incompatible_content_explanation,incompatible_content_illegal,category,category_addition,"
    "category_specification,category_specification_other,content_type,content_type_other,content_language,content_date,"
    "content_id_ean,territorial_scope,application_date,decision_facts,source_type,source_identity,automated_detection,"
    "automated_decision,platform_name,platform_uid,created_at\r\n";

class ExportServiceTest : public ::testing::Test {
protected:
    Export sor(ExportFormat format, const ExportRange &range = {}) { return must(ExportService(*ws).statements(format, range)); }
    Json statements(std::size_t file = 0) { return parseJson(sor(ExportFormat::JsonBatches).files.at(file).bytes)["statements"]; }
    TestWorkspace ws;
};

TEST_F(ExportServiceTest, AnEmptyLogGivesTheHeaderAlone)
{
    const Export csv = sor(ExportFormat::Csv);
    ASSERT_EQ(csv.files.size(), 1U);
    EXPECT_EQ(csv.files[0].bytes, csvHeader);
    EXPECT_TRUE(sor(ExportFormat::JsonBatches).files.empty());
}

TEST_F(ExportServiceTest, ARemovalIsOneStatement)
{
    ws.removed(flaggedLike([&](Flagged &f) { f.kind = ReporterKind::TrustedFlagger; }), "mira", "GV-1");
    const Json s = statements().at(0);
    EXPECT_EQ(s["decision_visibility"], Json::array({"DECISION_VISIBILITY_CONTENT_REMOVED"}));
    EXPECT_EQ(s["decision_ground"], "DECISION_GROUND_INCOMPATIBLE_CONTENT");
    EXPECT_EQ(s["category"], "STATEMENT_CATEGORY_VIOLENCE");
    EXPECT_EQ(s["category_specification"], Json::array({"KEYWORD_OTHER"}));
    EXPECT_FALSE(stringOr(s, "category_specification_other").empty()) << "required with KEYWORD_OTHER";
    EXPECT_EQ(s["content_type"], Json::array({"CONTENT_TYPE_TEXT"}));
    EXPECT_EQ(s["content_language"], "EN");
    EXPECT_EQ(s["content_date"], "2026-03-02");
    EXPECT_EQ(s["application_date"], "2026-03-02");
    EXPECT_EQ(s["source_type"], "SOURCE_TRUSTED_FLAGGER");
    EXPECT_EQ(s["automated_detection"], "No");
    EXPECT_EQ(s["automated_decision"], "AUTOMATED_DECISION_NOT_AUTOMATED");
    EXPECT_NE(stringOr(s, "incompatible_content_ground").find("GV-1"), std::string::npos);
    EXPECT_FALSE(s.contains("illegal_content_legal_ground"));
    for (const char c : stringOr(s, "puid"))
        EXPECT_TRUE(std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_') << c;
}

TEST_F(ExportServiceTest, ABanIsAStatementAboutTheAccount)
{
    const SanctionId ban = ws.banned("acc-1", ws.twoFinal(flaggedLike([&](Flagged &f) { f.kind = ReporterKind::Classifier; })));
    const Json s = statements().at(2);
    EXPECT_EQ(s["decision_account"], "DECISION_ACCOUNT_SUSPENDED");
    EXPECT_FALSE(s.contains("decision_visibility"));
    EXPECT_FALSE(s.contains("end_date_account_restriction")) << "blank is indefinite";
    EXPECT_EQ(s["source_type"], "SOURCE_VOLUNTARY");
    EXPECT_EQ(s["automated_detection"], "Yes");
    EXPECT_TRUE(ws.sanction(ban).binding());
}

TEST_F(ExportServiceTest, AWarningAloneIsNoRestriction)
{
    const CaseId id = ws.flag({});
    ws.decide("mira", id, ws.violation(id), {ActionKind::Warn});
    ws.after(seconds(10));
    const Export csv = sor(ExportFormat::Csv);
    EXPECT_EQ(csv.records, 0U);
    EXPECT_EQ(csv.leftOut, 1U);
}

TEST_F(ExportServiceTest, TheSameLogGivesTheSameBytes)
{
    ws.banned("acc-1", ws.twoFinal());
    const auto first = sor(ExportFormat::Csv).files[0].bytes;
    const auto json = sor(ExportFormat::JsonBatches).files[0].bytes;
    const auto report = must(ExportService(*ws).report(ReportStandard::Dsa, {})).files[0].bytes;
    ws.advance(hours(1000));
    EXPECT_EQ(sor(ExportFormat::Csv).files[0].bytes, first);
    SystemClock clock;
    SystemRandom random;
    const auto again = must(Workspace::open(ws.path(), clock, random, OpenMode::ReadOnly));
    EXPECT_EQ(must(ExportService(*again).statements(ExportFormat::Csv, {})).files[0].bytes, first);
    EXPECT_EQ(must(ExportService(*again).statements(ExportFormat::JsonBatches, {})).files[0].bytes, json);
    EXPECT_EQ(must(ExportService(*again).report(ReportStandard::Dsa, {})).files[0].bytes, report);
    // Erasure of personal data changes nothing, as none is in it.
    ws->db().run("UPDATE vault SET payload = NULL, salt = NULL, erased_at = 1");
    EXPECT_EQ(sor(ExportFormat::Csv).files[0].bytes, first);
}

TEST_F(ExportServiceTest, NoNameAndNoWordOfAPersonLeaves)
{
    ws.banned("acc-1", ws.twoFinal(flaggedLike([&](Flagged &f) { f.handle = "@lamplighter"; f.text = "Words that were said."; f.reporter = "reader-77"; })));
    std::string all;
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::JsonBatches})
        for (const ExportFile &file : sor(format).files)
            all += file.bytes;
    for (const ReportStandard standard : {ReportStandard::Dsa, ReportStandard::SantaClara})
        all += must(ExportService(*ws).report(standard, {})).files[0].bytes;
    for (const char *name : {"mira", "tom", "emre", "ines", "dana", "vera", "lamplighter", "acc-1", "reader-77", "Words that", "Words of", "words quoted",
                             "Twice within days", "post-1"})
        EXPECT_FALSE(std::regex_search(all, std::regex(std::string("\\b") + name + "\\b"))) << name;
}

TEST_F(ExportServiceTest, WhatBreaksTheSchemaIsNamed)
{
    ws.removed(flaggedLike([&](Flagged &f) { f.account = "fine"; }));
    ws.removed(flaggedLike([&](Flagged &f) { f.account = "odd"; f.postedAt = *parseRfc3339("1999-12-31T23:00:00Z"); }));
    const auto refused = ExportService(*ws).statements(ExportFormat::Csv, {});
    ASSERT_EQ(codeOf(refused), "bad_input");
    EXPECT_NE(refused.error().message.english().find("N-2"), std::string::npos) << refused.error().message.english();
    EXPECT_NE(refused.error().message.english().find("content_date"), std::string::npos);
    ExportRange before;
    before.to = ws.now() - seconds(5);
    EXPECT_EQ(sor(ExportFormat::Csv, before).records, 1U);
}

TEST_F(ExportServiceTest, BodiesHoldAtMostAHundred)
{
    for (int i = 0; i < 101; ++i) {
        const CaseId id = ws.flag(flaggedLike([&](Flagged &f) { f.account = "many-" + std::to_string(i); }));
        ws.decide("mira", id, ws.violation(id), {ActionKind::Label});
    }
    ws.after(seconds(10));
    const Export made = sor(ExportFormat::JsonBatches);
    ASSERT_EQ(made.files.size(), 2U);
    EXPECT_EQ(made.records, 101U);
    EXPECT_EQ(made.files[0].name, "sor-0001.json");
    EXPECT_EQ(parseJson(made.files[0].bytes)["statements"].size(), 100U);
    EXPECT_EQ(parseJson(made.files[1].bytes)["statements"].size(), 1U);
    std::set<std::string> puids;
    for (const ExportFile &file : made.files) {
        const Json body = parseJson(file.bytes);
        for (const auto &s : body["statements"])
            puids.insert(stringOr(s, "puid"));
    }
    EXPECT_EQ(puids.size(), 101U);
}

TEST_F(ExportServiceTest, ReportsCountFromTheLog)
{
    const DecisionId fell = ws.removed(flaggedLike([&](Flagged &f) { f.account = "a"; f.kind = ReporterKind::TrustedFlagger; }));
    ws.removed(flaggedLike([&](Flagged &f) { f.account = "b"; }));
    ws.removed(flaggedLike([&](Flagged &f) { f.account = "c"; f.kind = ReporterKind::Classifier; }));
    ws.leaveUp("tom", ws.flag(flaggedLike([&](Flagged &f) { f.account = "d"; })));
    ws.after(seconds(5));
    ws.advance(hours(3));
    const AppealId appeal = ws.appeal(fell);
    ws.advance(hours(2));
    ws.answer("dana", appeal, AppealOutcome::Overturned);
    const std::string dsa = must(ExportService(*ws).report(ReportStandard::Dsa, {})).files[0].bytes;
    for (const char *line : {"4,notices_received,all,3\r\n", "4,notices_received,trusted_flaggers,1\r\n", "4,items_acted_on,all,2\r\n",
                             "5-6,visibility,own_initiative,1\r\n", "7,complaints_received,all,1\r\n", "7,decision_reversed,all,1\r\n",
                             "7,median_time_hours,all,2.00\r\n", "8,measures_detected_automatically,all,1\r\n"})
        EXPECT_NE(dsa.find(line), std::string::npos) << line << dsa;
    const std::string santa = must(ExportService(*ws).report(ReportStandard::SantaClara, {})).files[0].bytes;
    for (const char *line : {"numbers,posts_actioned,all,3\r\n", "numbers,accounts_actioned,all,0\r\n", "numbers,posts_actioned_by_clause,HB-1,3\r\n",
                             "numbers,flags_by_source,user,2\r\n", "appeals,appeals_successful,all,1\r\n"})
        EXPECT_NE(santa.find(line), std::string::npos) << line << santa;
    EXPECT_NE(reportCoverage(ReportStandard::Dsa).english().find("Left out"), std::string::npos);
}

} // namespace
} // namespace countersign
