// Files become reports and cases: every format, duplicates, interruptions, what cannot be taken, and the rules.
#include "services/intake/intake_service.h"
#include "support/shared_data.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace countersign::testing_support {

namespace {

class Import : public ::testing::Test {
protected:
    std::string file(const std::string &name, const std::string &content)
    {
        const std::string path = m_folder.filePath(QString::fromStdString(name)).toStdString();
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }

    static ImportOptions of(const std::string &path, ImportFormat format = ImportFormat::Auto, const std::string &mapping = {})
    {
        ImportOptions options;
        options.reader = {path, format, mapping, {}};
        return options;
    }

    Result<ImportSummary> tryTake(const ImportOptions &options, const IntakeService::Progress &progress = {}, const Session *by = nullptr)
    {
        return IntakeService(*m_team).importFile(by, options, progress);
    }
    ImportSummary take(const ImportOptions &options, const Session *by = nullptr) { return must(tryTake(options, {}, by)); }

    std::int64_t count(const std::string &table) { return m_team->db().number("SELECT count(*) FROM " + table).value_or(-1); }

    std::vector<Json> rejectsOf(const ImportSummary &summary)
    {
        std::vector<Json> out;
        std::ifstream stream(summary.rejectFile);
        for (std::string line; std::getline(stream, line);)
            out.push_back(parseJson(line));
        return out;
    }

    TestWorkspace m_team;
    QTemporaryDir m_folder;
};

std::string lineOf(const std::string &id, const std::string &post, const std::string &text = "Words.", const std::string &more = {})
{
    return R"({"v":1,"source":"acme","external_id":")" + id + R"(","reported_at":"2026-03-01T00:00:00Z",)" + more
           + R"("subject":{"kind":"post","id":")" + post + R"(","text":")" + text + R"(","created_at":"2026-02-28T00:00:00Z"},"account":{"id":"a-)"
           + post + R"(","handle":"@a)" + post + "\"}}\n";
}

std::string linesOf(int count)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out += lineOf("r-" + std::to_string(i), "p-" + std::to_string(i));
    return out;
}

struct Fixture {
    const char *file;
    ImportFormat format;
    std::int64_t reports;
    std::int64_t rejected; // records that are in the fixture to be set aside
};

class EveryFormat : public Import, public ::testing::WithParamInterface<Fixture> {};

} // namespace

TEST_P(EveryFormat, IsTakenCompletelyRecognisedByItselfAndTakenOnce)
{
    const auto &[name, format, reports, rejected] = GetParam();
    const std::string path = std::string(COUNTERSIGN_SOURCE_DIR) + "/tests/data/intake/" + name;
    const std::string mapping = format == ImportFormat::Csv ? std::string(COUNTERSIGN_SOURCE_DIR) + "/tests/data/intake/tidy.mapping.json" : "";
    ImportOptions options = of(path, ImportFormat::Auto, mapping);
    options.reader.source = "fixture";
    const ImportSummary first = take(options);
    EXPECT_EQ(first.rejected, rejected);
    EXPECT_EQ(static_cast<std::int64_t>(rejectsOf(first).size()), rejected);
    EXPECT_EQ(first.reports, reports);
    EXPECT_EQ(first.read, first.reports + first.sanctions + first.duplicates + first.rejected);
    EXPECT_EQ(count("report") + first.appeals, first.reports);
    EXPECT_EQ(count("review_case"), first.cases);
    EXPECT_EQ(first.rejectFile.empty(), rejected == 0);

    options.reader.format = format;
    const ImportSummary again = take(options);
    EXPECT_EQ(again.reports, 0);
    EXPECT_EQ(again.sanctions, 0);
    EXPECT_EQ(again.duplicates, again.read - rejected);
    m_team.checkLog();
}

INSTANTIATE_TEST_SUITE_P(Formats, EveryFormat,
                         ::testing::Values(Fixture{"native.jsonl", ImportFormat::Jsonl, 2, 0}, Fixture{"tidy.csv", ImportFormat::Csv, 2, 0},
                                           Fixture{"activitypub.json", ImportFormat::ActivityPub, 4, 1},
                                           Fixture{"mastodon.json", ImportFormat::Mastodon, 3, 0},
                                           Fixture{"ozone.json", ImportFormat::Ozone, 3, 2},
                                           Fixture{"discourse.json", ImportFormat::Discourse, 4, 0},
                                           Fixture{"reddit.json", ImportFormat::Reddit, 4, 1},
                                           Fixture{"lemmy.json", ImportFormat::Lemmy, 3, 0}),
                         [](const auto &tested) { return std::string(countersign::name(tested.param.format)); });

TEST_F(Import, AnswersOfARealOzoneAreTakenOrSetAsideWithAReasonNeverDropped)
{
    const std::string folder = sharedData("ozone_api");
    SKIP_WITHOUT(folder);
    std::int64_t reports = 0;
    int files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        const std::string stem = entry.path().filename().string();
        if (stem.find("queryReports") == std::string::npos && stem.find("queryStatuses") == std::string::npos
            && stem.find("queryEvents") == std::string::npos)
            continue;
        std::ifstream stream(entry.path());
        std::ostringstream text;
        text << stream.rdbuf();
        const Json pair = parseJson(text.str());
        const Json body = pair.value("response", Json::object()).value("body", Json::object());
        if (!body.is_object() || body.contains("error"))
            continue;
        ++files;
        ImportOptions options = of(file(stem, body.dump()), ImportFormat::Ozone);
        options.reader.source = "ozone.example";
        const auto summary = tryTake(options);
        ASSERT_TRUE(summary) << stem << ": " << summary.error().message.english();
        EXPECT_EQ(summary->read, summary->reports + summary->sanctions + summary->duplicates + summary->rejected) << stem;
        EXPECT_EQ(static_cast<std::int64_t>(rejectsOf(*summary).size()), summary->rejected) << stem;
        reports += summary->reports;
    }
    EXPECT_GT(files, 8);
    EXPECT_GT(reports, 5);
    m_team.checkLog();
}

TEST_F(Import, TheSameRecordTwiceInOneFileIsTakenOnceAndCounted)
{
    const ImportSummary summary = take(of(file("twice.jsonl", linesOf(3) + linesOf(3))));
    EXPECT_EQ(summary.read, 6);
    EXPECT_EQ(summary.reports, 3);
    EXPECT_EQ(summary.duplicates, 3);
    EXPECT_EQ(count("report"), 3);
}

TEST_F(Import, TheSameIdFromAnotherSourceIsAnotherReport)
{
    take(of(file("a.jsonl", lineOf("r-1", "p-1"))));
    std::string other = lineOf("r-1", "p-1");
    other.replace(other.find("acme"), 4, "bugs");
    EXPECT_EQ(take(of(file("b.jsonl", other))).reports, 1);
    EXPECT_EQ(count("report"), 2);
}

TEST_F(Import, StoppedBetweenBatchesItGoesOnWhereItStoodWithNothingTwiceAndNothingLost)
{
    ImportOptions options = of(file("many.jsonl", linesOf(25)));
    options.batch = 10;
    const auto stopped = tryTake(options, [](const ImportSummary &so, std::int64_t) { return so.read < 10; });
    ASSERT_TRUE(stopped);
    EXPECT_EQ(stopped->reports, 10);
    EXPECT_EQ(count("report"), 10);
    const ImportSummary rest = take(options);
    EXPECT_EQ(rest.duplicates, 10);
    EXPECT_EQ(rest.reports, 15);
    EXPECT_EQ(count("report"), 25);
    EXPECT_EQ(count("intake_key WHERE kind = 'report'"), 25);
    m_team.checkLog();
}

TEST_F(Import, AFaultInTheMiddleOfABatchLeavesNothingOfItAndLosesNothing)
{
    for (const std::string statement : {"INSERT INTO vault", "INSERT INTO intake_key", "INSERT INTO log ", "INSERT INTO report", "COMMIT", "UPDATE log_head"}) {
        std::string content = linesOf(25);
        for (auto at = content.find("acme"); at != std::string::npos; at = content.find("acme", at))
            content.replace(at, 4, statement);
        ImportOptions options = of(file("many.jsonl", content));
        options.batch = 10;
        const std::int64_t reports = count("report");
        const std::int64_t size = m_team.logSize();
        int seen = 0;
        m_team->db().injectFaults([&](std::string_view sql) -> std::optional<Error> {
            if (sql.starts_with(statement) && ++seen == (statement == "COMMIT" ? 2 : statement == "INSERT INTO intake_key" ? 45 : 13))
                return Error{ErrorCode::DiskFull, {CS_TEXT("The disk is full.")}, {}, {}};
            return std::nullopt;
        });
        EXPECT_EQ(codeOf(tryTake(options)), "disk_full") << statement;
        m_team->db().injectFaults({});
        EXPECT_FALSE(m_team->db().inTransaction()) << statement;
        EXPECT_EQ(count("report"), reports + 10) << statement;
        EXPECT_EQ(count("report"), count("intake_key WHERE kind = 'report'")) << statement;
        EXPECT_EQ(m_team.logSize(), size + 10) << statement;
        take(options);
        EXPECT_EQ(count("report"), reports + 25) << statement;
    }
    m_team.checkLog();
}

TEST_F(Import, BadRecordsAreSetAsideWithLineAndReasonAndDoNotStopTheRest)
{
    const ImportSummary summary = take(of(file("bad.jsonl", lineOf("r-1", "p-1") + "{\"v\":1,\"source\":\"acme\"}\n" + "no json at all\n"
                                                               + lineOf("r-2", "p-2", "\xff\xfe broken") + lineOf("r-3", "p-3"))));
    EXPECT_EQ(summary.read, 5);
    EXPECT_EQ(summary.reports, 2);
    EXPECT_EQ(summary.rejected, 3);
    const auto rejects = rejectsOf(summary);
    ASSERT_EQ(rejects.size(), 3u);
    for (std::size_t i = 0; i < rejects.size(); ++i) {
        EXPECT_EQ(rejects[i]["line"], i + 2);
        EXPECT_FALSE(rejects[i]["reason"].get<std::string>().empty());
    }
}

TEST_F(Import, ATruncatedFileLosesOnlyItsLastRecordAndSaysSo)
{
    const std::string whole = linesOf(3);
    const ImportSummary summary = take(of(file("cut.jsonl", whole.substr(0, whole.size() - 40))));
    EXPECT_EQ(summary.reports, 2);
    ASSERT_EQ(summary.rejected, 1);
    EXPECT_EQ(rejectsOf(summary).front()["line"], 3);
}

TEST_F(Import, AFileInAnotherEncodingIsRefusedOrSetAsideNeverTakenAsRubbish)
{
    std::string utf16("\xff\xfe", 2);
    for (const char c : lineOf("r-1", "p-1"))
        utf16 += std::string(1, c) + '\0';
    const auto summary = tryTake(of(file("utf16.jsonl", utf16)));
    if (summary)
        EXPECT_EQ(summary->accepted(), 0);
    else
        EXPECT_EQ(codeOf(summary), "bad_input");
    EXPECT_EQ(count("report"), 0);
}

TEST_F(Import, ALineOfAHundredMegabytesIsSetAsideAndTheRestIsTaken)
{
    const std::string path = file("long.jsonl", lineOf("r-1", "p-1"));
    {
        std::ofstream stream(path, std::ios::binary | std::ios::app);
        stream << R"({"v":1,"text":")";
        const std::string block(1u << 20, 'x');
        for (int i = 0; i < 100; ++i)
            stream << block;
        stream << "\"}\n" << lineOf("r-2", "p-2");
    }
    const ImportSummary summary = take(of(path));
    EXPECT_EQ(summary.reports, 2);
    ASSERT_EQ(summary.rejected, 1);
    EXPECT_EQ(rejectsOf(summary).front()["line"], 2);
    EXPECT_LE(rejectsOf(summary).front()["excerpt"].get<std::string>().size(), 200u);
}

TEST_F(Import, ATextOfTenMegabytesIsSetAsideWithTheReason)
{
    const ImportSummary summary = take(of(file("big.jsonl", lineOf("r-1", "p-1", std::string(10u << 20, 'x')) + lineOf("r-2", "p-2"))));
    EXPECT_EQ(summary.reports, 1);
    EXPECT_EQ(summary.rejected, 1);
}

TEST_F(Import, MissingFilesAndReadOnlyRejectPathsAreSaidAndChangeNothing)
{
    EXPECT_EQ(codeOf(tryTake(of("/nowhere/at/all.jsonl"))), "not_found");
    EXPECT_EQ(codeOf(tryTake(of(file("what.bin", "\x01\x02\x03\x04")))), "bad_input");
    EXPECT_EQ(codeOf(tryTake(of(file("x.csv", "a,b\n1,2\n")))), "usage");
    ImportOptions options = of(file("bad.jsonl", lineOf("r-1", "p-1") + "no json\n"));
    options.rejectPath = "/nowhere/at/all.rejects";
    EXPECT_EQ(codeOf(tryTake(options)), "read_only");
    EXPECT_EQ(count("report"), 0);
}

TEST_F(Import, ADryRunCountsWhatTheRealOneWouldDoAndWritesNothing)
{
    take(of(file("before.jsonl", lineOf("r-1", "p-1"))));
    const std::int64_t size = m_team.logSize();
    const std::string path = file("dry.jsonl", lineOf("r-1", "p-1") + lineOf("r-2", "p-2") + lineOf("r-2", "p-2") + lineOf("r-3", "p-2")
                                                   + lineOf("r-4", "p-1") + "no json\n");
    ImportOptions options = of(path);
    options.dryRun = true;
    options.batch = 2;
    const ImportSummary dry = take(options);
    EXPECT_EQ(m_team.logSize(), size);
    EXPECT_EQ(count("report"), 1);
    options.dryRun = false;
    const ImportSummary real = take(options);
    EXPECT_EQ(dry.read, real.read);
    EXPECT_EQ(dry.reports, real.reports);
    EXPECT_EQ(dry.duplicates, real.duplicates);
    EXPECT_EQ(dry.cases, real.cases);
    EXPECT_EQ(dry.rejected, real.rejected);
    EXPECT_EQ(real.reports, 3);
    EXPECT_EQ(real.cases, 1);
    EXPECT_EQ(real.duplicates, 2);
}

TEST_F(Import, WhoImportsByHandTakesPartAndCannotDecide) // R13
{
    take(of(file("one.jsonl", lineOf("r-1", "p-1"))), &m_team.as("mira"));
    const auto refused = m_team.tryDecide("mira", CaseId(1), m_team.violation(CaseId(1)), {ActionKind::Remove});
    EXPECT_FALSE(refused);
    EXPECT_TRUE(m_team.tryDecide("tom", CaseId(1), m_team.violation(CaseId(1)), {ActionKind::Remove}));
}

TEST_F(Import, AnAutomationImportsNothingInItsOwnName) // R17
{
    m_team.enrol("robot", {Role::Automation});
    EXPECT_EQ(codeOf(tryTake(of(file("one.jsonl", lineOf("r-1", "p-1"))), {}, &m_team.as("robot"))), "forbidden");
}

TEST_F(Import, AnExternalBanIsHistoryItSendsNothingSupportsNothingAndClosesNothing) // R22
{
    const CaseId open = m_team.flag();
    const std::int64_t orders = count("platform_order");
    take(of(file("ban.jsonl", R"({"v":1,"record":"sanction","source":"acme","external_id":"s-1","account":{"id":"acc-1","handle":"@acc-1"},)"
                              R"("action":"ban","imposed_at":"2026-01-01T00:00:00Z","rests_on":["p-7"],"reason":"multiple violations"})"
                              "\n")));
    const auto bans = m_team->sanctions().externalOf(m_team.account("acc-1"));
    ASSERT_EQ(bans.size(), 1u);
    EXPECT_TRUE(bans.front().external);
    EXPECT_EQ(count("platform_order"), orders);
    EXPECT_EQ(count("strike"), 0);
    EXPECT_EQ(m_team.reviewCase(open).state, CaseState::Open);
    const auto refused = ProposalService(*m_team).submit(m_team.as("emre"), m_team.ban("acc-1", {}));
    EXPECT_TRUE(unmetOf(refused).contains("R2:grounds.listed")) << ::testing::PrintToString(unmetOf(refused));
}

TEST_F(Import, ReportsAloneDoNotBumpTheVersionButAnEditedTextDoes) // R14
{
    take(of(file("a.jsonl", lineOf("r-1", "p-1"))));
    const std::int64_t version = m_team.reviewCase(CaseId(1)).version;
    take(of(file("b.jsonl", lineOf("r-2", "p-1") + lineOf("r-3", "p-1"))));
    EXPECT_EQ(m_team.reviewCase(CaseId(1)).version, version);
    EXPECT_EQ(m_team.reviewCase(CaseId(1)).reports, 3);
    take(of(file("c.jsonl", lineOf("r-4", "p-1", "Other words."))));
    EXPECT_EQ(m_team.reviewCase(CaseId(1)).version, version + 1);
}

TEST_F(Import, AnAuthorsObjectionThatArrivesAsAReportIsAnAppeal) // R3
{
    Flagged flagged;
    flagged.post = "p-1";
    const DecisionId made = m_team.removed(flagged);
    const ImportSummary summary =
        take(of(file("objection.jsonl", R"({"v":1,"source":"acme","external_id":"o-1","reported_at":")" + rfc3339(m_team.now()) + R"(",)"
                                        R"("reporter":{"kind":"user","id":"acc-1"},"alleged":{"text":"It was a joke."},)"
                                        R"("subject":{"kind":"post","id":"p-1"},"account":{"id":"acc-1"}})"
                                        "\n")));
    EXPECT_EQ(summary.appeals, 1) << (summary.rejected > 0 ? rejectsOf(summary).front().dump() : "");
    EXPECT_EQ(m_team.decision(made).state, DecisionState::UnderAppeal);
    EXPECT_EQ(summary.cases, 0);
    // Said again it joins the appeal: no case against the author is made of it.
    const ImportSummary again =
        take(of(file("again.jsonl", R"({"v":1,"source":"acme","external_id":"o-2","reported_at":")" + rfc3339(m_team.now()) + R"(","appeal":true,)"
                                    R"("alleged":{"text":"Please hurry."},"subject":{"kind":"post","id":"p-1"},"account":{"id":"acc-1"}})"
                                    "\n")));
    EXPECT_EQ(again.cases, 0);
    EXPECT_EQ(again.rejected, 0);
    EXPECT_EQ(count("appeal"), 1);
    m_team.checkLog();
}

TEST_F(Import, AnObjectionAgainstABanOfTheAccountIsAnAppealAgainstItsGrounds) // R3
{
    const auto grounds = m_team.twoFinal();
    const SanctionId ban = m_team.banned("acc-1", grounds);
    m_team.advance(minutes(5));
    const ImportSummary summary =
        take(of(file("objection.jsonl", R"({"v":1,"source":"acme","external_id":"o-1","reported_at":")" + rfc3339(m_team.now())
                                            + R"(","appeal":true,"alleged":{"text":"I did nothing."},)"
                                              R"("subject":{"kind":"account","id":"acc-1"},"account":{"id":"acc-1"}})"
                                              "\n")));
    EXPECT_EQ(summary.appeals, 1) << (summary.rejected > 0 ? rejectsOf(summary).front().dump() : "");
    EXPECT_EQ(summary.cases, 0);
    for (const DecisionId ground : grounds)
        EXPECT_EQ(m_team.decision(ground).state, DecisionState::UnderAppeal);
    EXPECT_EQ(m_team.sanction(ban).state, SanctionState::Suspended);
    m_team.checkLog();
}

TEST_F(Import, ReportsOnAPostWhoseAppealIsOpenJoinItInsteadOfOpeningACase) // R20
{
    Flagged flagged;
    flagged.post = "p-1";
    const DecisionId made = m_team.removed(flagged);
    m_team.appeal(made);
    const std::int64_t cases = count("review_case");
    Flagged again = flagged;
    again.reporter = "reader-2";
    EXPECT_EQ(m_team.flag(again), m_team.decision(made).reviewCase);
    EXPECT_EQ(count("review_case"), cases);
    EXPECT_EQ(m_team.reviewCase(m_team.decision(made).reviewCase).reports, 2);
    m_team.checkLog();
}

} // namespace countersign::testing_support
