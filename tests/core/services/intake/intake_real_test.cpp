// The two real files, completely, through their mapping profiles. Nothing of their content is printed.
#include "services/intake/intake_service.h"
#include "support/shared_data.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <chrono>
#include <fstream>

namespace countersign::testing_support {

namespace {

std::int64_t residentKilobytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::stoll(line.substr(6));
    return 0;
}

class RealFile : public ::testing::Test {
protected:
    ImportSummary take(const std::string &path, const std::string &mapping)
    {
        ImportOptions options;
        options.reader = {path, ImportFormat::Csv, std::string(COUNTERSIGN_SOURCE_DIR) + "/tests/data/mappings/" + mapping, {}};
        options.batch = 1000;
        const auto begin = std::chrono::steady_clock::now();
        const ImportSummary summary = must(IntakeService(*m_team).importFile(nullptr, options, [&](const ImportSummary &so, std::int64_t) {
            if (so.read == 2000)
                m_early = residentKilobytes();
            m_late = residentKilobytes();
            return true;
        }));
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        RecordProperty("records_per_second", static_cast<int>(static_cast<double>(summary.read) / took.count()));
        RecordProperty("growth_kilobytes", static_cast<int>(m_late - m_early));
        return summary;
    }

    std::int64_t number(const std::string &sql) { return m_team->db().number(sql).value_or(-1); }

    TestWorkspace m_team;
    std::int64_t m_early = 0;
    std::int64_t m_late = 0;
};

constexpr auto texts = "(SELECT json_extract(payload, '$.subject.text') AS t FROM vault JOIN post ON post.vault = vault.id)";

} // namespace

TEST_F(RealFile, TheEnglishPostsAreTakenCompletely)
{
    const std::string path = sharedData("tweets_en/labeled_data.csv");
    SKIP_WITHOUT(path);
    const ImportSummary summary = take(path, "tweets_en.json");
    EXPECT_EQ(summary.read, 24'783);
    EXPECT_EQ(summary.reports, 24'783);
    EXPECT_EQ(summary.cases, 24'783);
    EXPECT_EQ(summary.rejected, 0);
    EXPECT_EQ(summary.duplicates, 0);
    EXPECT_EQ(number("SELECT count(*) FROM post"), 24'783);
    EXPECT_EQ(number("SELECT count(*) FROM work"), 24'783);
    const std::string from = std::string("SELECT count(*) FROM ") + texts + " WHERE t ";
    EXPECT_GT(number(from + "LIKE '%' || char(10) || '%'"), 500) << "quoted fields span lines";
    EXPECT_EQ(number(from + "= '' OR t IS NULL"), 0);
    // Decoded once: "&amp;lt;" may rightly have become "&lt;", but a single "&amp;" is gone.
    EXPECT_LT(number(from + "LIKE '%&amp;%' OR t LIKE '%&#8220;%'"), 30);
    EXPECT_GT(number(from + "LIKE '%“%' OR t LIKE '% & %'"), 500);
    const Json findings = must((*m_team).read<Json>([&]() -> Result<Json> {
        return m_team->log().open(m_team->accounts().post(PostId(1))->vault)->at("report").at("findings");
    }));
    EXPECT_GE(findings.size(), 3u) << "each was judged by three people at least";
    EXPECT_LT(m_late - m_early, 24 * 1024) << "memory grows with the page cache only";
    const CaseId first(1);
    m_team.decide("mira", first, m_team.violation(first), {ActionKind::Remove});
}

TEST_F(RealFile, TheGermanPostsAreTakenCompletely)
{
    const std::string path = sharedData("posts_de/germeval2018.test.txt");
    SKIP_WITHOUT(path);
    const ImportSummary summary = take(path, "posts_de.json");
    EXPECT_EQ(summary.read, 3'532);
    EXPECT_EQ(summary.reports, 3'532);
    EXPECT_EQ(summary.cases, 3'532);
    EXPECT_EQ(summary.rejected, 0);
    const std::string from = std::string("SELECT count(*) FROM ") + texts + " WHERE t ";
    EXPECT_EQ(number(from + "LIKE '%|LBR|%'"), 0);
    EXPECT_GT(number(from + "LIKE '%' || char(10) || '%'"), 100);
    EXPECT_GT(number(from + "GLOB '*[äöüß]*'"), 500);
    m_team.checkLog();
}

TEST_F(RealFile, TakenTwiceNothingIsTwice)
{
    const std::string path = sharedData("posts_de/germeval2018.test.txt");
    SKIP_WITHOUT(path);
    take(path, "posts_de.json");
    const ImportSummary again = take(path, "posts_de.json");
    EXPECT_EQ(again.duplicates, 3'532);
    EXPECT_EQ(number("SELECT count(*) FROM report"), 3'532);
}

} // namespace countersign::testing_support
