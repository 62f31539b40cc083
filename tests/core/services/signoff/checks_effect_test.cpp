// Checks can become nothing, are made of what was finally no violation only, and are measured without names.
#include "core/services/signoff/checks_fixture.h"
#include "support/raw_sql.h"

#include "services/accounts/erasure_service.h"
#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/insights/export_service.h"
#include "services/insights/insights_service.h"
#include "services/orders/outbox_service.h"
#include "services/policy/policy_service.h"
#include "services/signoff/seeded_measure.h"
#include "services/signoff/sight.h"
#include "services/signoff/signoff_desk.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace countersign::testing_support {
namespace checks_tests {

using testing::HasSubstr;
using testing::Not;

// ---- it can never become anything ----

std::string everyFile(const std::string &folder)
{
    std::map<std::string, std::string> files;
    for (const auto &one : std::filesystem::recursive_directory_iterator(folder))
        if (one.is_regular_file()) {
            std::ostringstream bytes;
            bytes << std::ifstream(one.path(), std::ios::binary).rdbuf();
            files[one.path().filename().string()] = bytes.str();
        }
    std::string out;
    for (const auto &[name, bytes] : files)
        out += name + "\n" + bytes + "\n";
    return out;
}

// All that leaves the workspace or tells of real decisions, by an auditor who sees everything.
std::string everythingReal(TestWorkspace &team, const std::string &folder)
{
    const Viewer auditor{team.as("aud").person()};
    std::string out;
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::JsonBatches})
        for (const ExportFile &file : must(ExportService(*team).statements(format, {})).files)
            out += file.name + file.bytes;
    for (const ReportStandard standard : {ReportStandard::Dsa, ReportStandard::SantaClara})
        for (const ExportFile &file : must(ExportService(*team).report(standard, {})).files)
            out += file.name + file.bytes;
    for (const std::string &measure : InsightsService::measures())
        out += must(InsightsService(*team).measure(measure)).dump();
    for (const PlatformOrder &order : must(OutboxService(*team).list(false)))
        if (const auto document = OutboxService(*team).document(order.id.str()))
            out += document->dump();
    for (std::int64_t id = 1; id <= team->db().number("SELECT max(id) FROM account").value_or(0); ++id)
        out += must(Documents(*team, auditor).accountFile(AccountId(id).str())).dump();
    for (std::int64_t id = 1; id <= team->db().number("SELECT max(id) FROM notice").value_or(0); ++id)
        out += must(Documents(*team, auditor).noticeFile(NoticeId(id))).dump();
    out += must(Documents(*team, auditor).sanctions({}, false)).dump();
    out += must(Documents(*team, auditor).orders(false)).dump();
    for (std::int64_t seq = 1; seq <= team.logSize(); ++seq)
        out += must(Documents(*team, auditor).logEntry(seq)).dump();
    must(AuditService(*team).bundle(folder));
    return out + everyFile(folder);
}

TEST_F(Checks, SignedOrCaughtNothingRealChangesByAByte)
{
    enrolAuditor();
    QTemporaryDir folder;
    const auto in = [&](const char *name) { return folder.filePath(QString::fromUtf8(name)).toStdString(); };
    for (const bool violates : {true, false}) {
        const ProposalId check = laid();
        must(OutboxService(*team).take(nullptr, 100));
        const std::string before = everythingReal(team, in(violates ? "a" : "b"));
        const std::int64_t size = team.logSize();
        readAll("dana", check, violates);
        if (violates)
            sign("dana", check);
        EXPECT_EQ(outcome(check), violates ? "signed" : "caught");
        const DueReport due = team.runClock();
        EXPECT_TRUE(due.released.empty() && due.ended.empty() && due.voided.empty());
        EXPECT_EQ(team.logSize(), size);
        EXPECT_TRUE(everythingReal(team, in(violates ? "c" : "d")) == before);
        EXPECT_TRUE(team.after(hours(240)).released.empty());
        EXPECT_EQ(team.logSize(), size) << "nor does anything come of it later";
        team.checkLog();
    }
}

TEST_F(Checks, TheySpendNoTurnNoPairAndNoLoad)
{
    const ProposalId check = laid();
    const auto rows = [&](const char *table) { return team->db().number(std::string("SELECT count(*) FROM ") + table).value_or(-1); };
    const std::vector<const char *> tables{"proposal", "proposal_ground", "reading", "reading_item", "countersignature", "decision", "sanction",
                                           "strike", "notice", "platform_order", "part", "case_part", "refusal", "log", "vault", "log_mention"};
    std::map<std::string, std::int64_t> before;
    for (const char *table : tables)
        before[table] = rows(table);
    readAll("dana", check, true);
    sign("dana", check);
    for (const char *table : tables)
        EXPECT_EQ(rows(table), before[table]) << table;
}

TEST_F(Checks, RawSqlMakesNoProposalOfACheck)
{
    const ProposalId check = laid();
    const ProposalId genuine = real();
    team.readAndReveal("dana", genuine);
    readAll("dana", check, true);
    sign("dana", check);
    RawSql sql(team.path());
    sql.run("PRAGMA foreign_keys = OFF");
    const std::string number = std::to_string(check.value);
    std::string columns;
    for (const std::string &column : sql.list("SELECT name FROM pragma_table_info('proposal') ORDER BY cid"))
        columns += (columns.empty() ? "" : ", ") + (column == "id" ? number : column == "state" ? "'countersigned'" : column);
    const std::string move = "INSERT INTO proposal SELECT " + columns + " FROM proposal WHERE id = " + std::to_string(genuine.value);
    EXPECT_THAT(sql.tryRun(move), HasSubstr("R1: a check is no proposal"));
    EXPECT_THAT(sql.tryRun("INSERT INTO seeded_check SELECT " + std::to_string(genuine.value) + ", kind, account, action, duration_s, proposer, bound_hash,"
                           " policy_version, created_at, appears_at, valid_until, NULL, NULL, 0, NULL, NULL, NULL FROM seeded_check"),
                HasSubstr("R1: a proposal is no check"));
    for (const char *table : {"seeded_check", "seeded_ground", "seeded_item"}) {
        EXPECT_THAT(sql.tryRun(std::string("DELETE FROM ") + table), HasSubstr("R15")) << table;
        EXPECT_THAT(sql.tryRun(std::string("INSERT OR REPLACE INTO ") + table + " SELECT * FROM " + table), HasSubstr("R15")) << table;
        EXPECT_THAT(sql.tryRun(std::string("UPDATE ") + table + " SET number = number + 100"), HasSubstr("R15")) << table;
    }
    EXPECT_THAT(sql.tryRun("UPDATE seeded_check SET outcome = 'caught'"), HasSubstr("R15")) << "an outcome is written once";
    EXPECT_THAT(sql.tryRun("UPDATE seeded_item SET verdict = 'no_violation'"), HasSubstr("R15"));
    team.checkLog();
    sql.disarm(); // somebody who takes the guards away
    sql.run(move);
    const RebuildReport rebuilt = must(AuditService(*team).rebuildCheck());
    EXPECT_FALSE(rebuilt.identical);
    EXPECT_TRUE(std::any_of(rebuilt.first.begin(), rebuilt.first.end(), [&](const ProjectionDifference &d) { return d.table == "proposal"; }));
}

// ---- what they are made of ----

TEST_F(Checks, TheyAreMadeOfWhatWasFinallyNoViolationOnly)
{
    const std::vector<std::string> leads{"ines", "dana", "oskar", "vera"};
    std::set<DecisionId> used;
    for (std::size_t i = 0; i < 12; ++i) {
        const std::string who = leads[i % 4];
        const ProposalId check = laid(who); // of what that one does not know
        const DecisionId id(team->db().number("SELECT decision FROM seeded_ground WHERE number = ?1", check).value());
        const Decision d = team.decision(id);
        EXPECT_TRUE(d.verdict == Verdict::NoViolation && d.state == DecisionState::Standing) << id.str();
        EXPECT_EQ(team->db().word("SELECT alleged FROM report WHERE review_case = ?1", d.reviewCase), "HB-1");
        readAll(who, check, false);
        used.insert(id);
    }
    EXPECT_GE(used.size(), 6u) << "they are drawn, not taken from the top";
}

TEST_F(Checks, WhoKnowsItsContentDoesNotEvenSeeItWaiting)
{
    const ProposalId check = laid();
    const DecisionId ground(team->db().number("SELECT decision FROM seeded_ground WHERE number = ?1", check).value());
    const auto listedTo = [&](const std::string &who) {
        const auto rows = must(SignoffDesk(*team).rows(team.as(who)));
        return std::any_of(rows.begin(), rows.end(), [&](const SignoffRow &row) { return row.id == check; });
    };
    EXPECT_TRUE(listedTo("dana"));
    Sight sight(*team, Viewer{team.as("dana").person()});
    sight.saw(ground);
    ASSERT_TRUE(sight.record("test").has_value());
    EXPECT_FALSE(listedTo("dana")) << "a row that names what was found would tell what it is";
    EXPECT_TRUE(listedTo("oskar"));
    EXPECT_EQ(worklist("dana"), std::vector<ProposalId>{});
    EXPECT_EQ(unmetOf(SignoffService(*team).begin(team.as("dana"), check)), std::set<std::string>{"R6:reader.prior_sight"});
}

struct JustEnough : Checks {
    JustEnough() : Checks(1000, 20) {}
};
TEST_F(JustEnough, WhatIsErasedDropsOut)
{
    must(ErasureService(*team).erase(team.as("admin"), "innocent-3", "Asked for"));
    EXPECT_EQ(laid(), ProposalId());
}

TEST_F(Restored, ARemovalThatWasOverturnedCountsAndIsToldAsWhatItIs)
{
    const ProposalId check = laid();
    ASSERT_TRUE(check.valid());
    EXPECT_EQ(worklist("vera"), std::vector<ProposalId>{}) << "vera heard the appeals";
    const Json item = readAll("dana", check, false).made["check"]["items"][0];
    EXPECT_EQ(item["found"], "removed once, then restored on appeal: no violation");
    EXPECT_EQ(item["clause"], "HB-1");
}

TEST_F(Restored, WhoHadAPartIsDealtNone) { EXPECT_FALSE(lays("vera")); }

TEST_F(Restored, WhoWasShownWhatWasFoundIsDealtNone)
{
    must(Documents(*team, Viewer{team.as("ines").person()}).decisionFile(all[7]));
    EXPECT_FALSE(lays("ines"));
    EXPECT_TRUE(lays("dana"));
}

TEST_F(Restored, WhatIsReportedAgainDropsOutUntilItIsDecided)
{
    const auto post = [&](int i) { return team->accounts().externalId("post", team.decision(all[static_cast<std::size_t>(i)]).subject); };
    const CaseId again = team.flag(Flagged{.account = "restored-3", .post = post(3), .reporter = "reader-9"});
    EXPECT_FALSE(lays("ines")) << "a case about it is open";
    team.decide("tom", again, Finding{}, {});
    team.after(seconds(10));
    EXPECT_TRUE(lays("ines")) << "it was left up again";
}

TEST_F(Restored, WhatWasFoundViolatingWhereTheSameWordsStandDropsOut)
{
    const std::string text = "Words of " + team->accounts().externalId("post", team.decision(all[3]).subject) + ".";
    team.removed(Flagged{.account = "copier", .text = text}, "tom");
    EXPECT_FALSE(lays("ines"));
}

TEST_F(Checks, ACheckWhoseEvidenceIsErasedIsOverAndHoldsNoWordsOfItsOwn)
{
    const ProposalId check = laid();
    must(SignoffService(*team).begin(team.as("dana"), check));
    const auto ground = DecisionId(team->db().number("SELECT decision FROM seeded_ground WHERE number = ?1", check).value());
    const Decision d = team.decision(ground);
    const std::string account = team->accounts().externalId("account", d.account.value);
    const std::string text = stringOr(team->log().open(d.evidenceVault)->value("subject", Json::object()), "text");
    ASSERT_FALSE(text.empty());
    must(ErasureService(*team).erase(team.as("admin"), account, "Asked for"));
    ASSERT_FALSE(team->log().open(d.evidenceVault).has_value());
    RawSql sql(team.path());
    for (const char *table : {"seeded_check", "seeded_ground", "seeded_item"})
        for (const std::string &column : sql.list(std::string("SELECT name FROM pragma_table_info('") + table + "')"))
            EXPECT_EQ(sql.one(std::string("SELECT count(*) FROM ") + table + " WHERE instr(CAST(" + column + " AS TEXT), '" + text + "') > 0"), "0")
                << table << "." << column;
    EXPECT_EQ(codeOf(SignoffService(*team).read(team.as("dana"), check, 1, Verdict::NoViolation, "")), "conflict");
    const SignoffView after = view("dana", check);
    EXPECT_EQ(after.check->outcome, "lapsed");
    for (const BlindItem &item : after.items)
        EXPECT_NE(stringOr(item.content, "text"), text);
}

// ---- the measure and its disclosure ----

TEST_F(Checks, TheMeasureTellsTheTeamOnlyWhereNobodyIsSingledOut)
{
    EXPECT_EQ(must(rubberStamping(*team, {}, {}, nullptr))["n"], 0);
    const ProposalId first = laid();
    readAll("dana", first, true);
    sign("dana", first);
    readAll("oskar", laid(), false);
    Json team1 = must(rubberStamping(*team, {}, {}, nullptr));
    EXPECT_EQ(team1["n"], 2);
    EXPECT_EQ(team1["all"]["withheld"], true);
    EXPECT_TRUE(team1["all"]["signed"].is_null());
    EXPECT_THAT(team1.dump(), Not(HasSubstr("dana")));
    readAll("vera", laid(), false);
    const Json all = must(rubberStamping(*team, {}, {}, nullptr));
    EXPECT_EQ(all["all"]["signed"], 1);
    EXPECT_EQ(all["all"]["caught"], 2);
    EXPECT_NEAR(all["all"]["rate"].get<double>(), 1.0 / 3, 1e-9);
    EXPECT_NEAR(all["all"]["interval"]["low"].get<double>(), 0.0615, 1e-3); // Wilson, 1 of 3
    EXPECT_NEAR(all["all"]["interval"]["high"].get<double>(), 0.7923, 1e-3);
    EXPECT_EQ(all["all"]["small"], true);
    EXPECT_THAT(stringOr(all, "words"), HasSubstr("too few to say anything"));
    ASSERT_EQ(all["items"].size(), 1u);
    EXPECT_EQ(all["items"][0]["month"], "2026-03");
    const Json own = must(rubberStamping(*team, {}, {}, &team.as("dana").person()));
    EXPECT_EQ(own["all"]["signed"], 1);
    EXPECT_EQ(own["n"], 1);
    EXPECT_EQ(must(rubberStamping(*team, team.now() + hours(1), {}, nullptr))["n"], 0);
    EXPECT_EQ(codeOf(rubberStamping(*team, team.now(), team.now(), nullptr)), "usage");
}

TEST_F(Checks, TheBookSaysThatTheyExistWhatTheyMeasureAndWhatForNot)
{
    const std::string words = SeededChecks::disclosure(team->policyNow()).english();
    for (const char *part : {"1000 in 1,000", "can never take effect", "signs without looking", "not used to rate"})
        EXPECT_THAT(words, HasSubstr(part));
}

TEST(CheckCeiling, InARealWorkspaceNoBookLaysManyOfThem)
{
    QTemporaryDir folder;
    SetClock clock(*parseRfc3339("2026-03-02T08:00:00Z"));
    SeededRandom random(7);
    const auto create = [&](WorkspaceKind kind, int permille, const char *name) {
        return Workspace::create({folder.filePath(QString::fromUtf8(name)).toStdString(), kind, withChecks(permille).policyJson, "admin", passphrase},
                                 clock, random);
    };
    EXPECT_EQ(unmetOf(create(WorkspaceKind::Real, 101, "a")), std::set<std::string>{"R21:policy.checks_rare"});
    EXPECT_TRUE(create(WorkspaceKind::Test, 1000, "b").has_value());
    const auto real = must(create(WorkspaceKind::Real, 100, "c"));
    const auto admin = must(real->signIn("admin", passphrase));
    Json book = parseJson(shippedBook(2));
    book["signoff"]["seeded_permille"] = 101;
    EXPECT_EQ(unmetOf(PolicyService(*real).load(*admin, book.dump(2))), std::set<std::string>{"R21:policy.checks_rare"});
}

TEST(CheckTables, NothingThatActsOrExportsKnowsThem)
{
    // Only these may read or write them; that nothing else does is what "can never execute" rests on.
    const std::set<std::string> allowed{"seeded_checks.cpp", "seeded_laying.cpp", "seeded_reading.cpp", "seeded_measure.cpp"};
    std::set<std::string> naming;
    for (const char *top : {"core", "app", "ui"})
        for (const auto &one : std::filesystem::recursive_directory_iterator(std::string(COUNTERSIGN_SOURCE_DIR) + "/" + top)) {
            if (one.path().extension() != ".cpp" && one.path().extension() != ".h")
                continue;
            std::ostringstream text;
            text << std::ifstream(one.path()).rdbuf();
            for (const char *table : {"seeded_check ", "seeded_check\"", "seeded_ground", "seeded_item"})
                if (text.str().find(table) != std::string::npos)
                    naming.insert(one.path().filename().string());
        }
    EXPECT_EQ(naming, allowed);
}

} // namespace checks_tests
} // namespace countersign::testing_support
