// Seeded known-bad proposals: that they look like proposals until they close, and can never become anything.
#include "core/services/signoff/checks_fixture.h"
#include "support/raw_sql.h"

#include "services/accounts/erasure_service.h"
#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/insights/export_service.h"
#include "services/insights/insights_service.h"
#include "services/notices/notice_preview.h"
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

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

std::set<std::string> keysOf(const Json &json, const std::string &at = {})
{
    std::set<std::string> out;
    if (json.is_object())
        for (const auto &[key, value] : json.items()) {
            out.insert(at + "/" + key);
            out.merge(keysOf(value, at + "/" + key));
        }
    if (json.is_array())
        for (const Json &one : json)
            out.merge(keysOf(one, at + "[]"));
    return out;
}

Json shape(const SignoffView &view)
{
    Json items = Json::array();
    for (const BlindItem &item : view.items)
        items.push_back(item.content);
    return {{"stage", std::string(name(view.stage))}, {"state", std::string(name(view.state))}, {"revealed", view.revealed},
            {"items", items}, {"requirements", requirementsJson(view.requirements)}, {"details", view.proposalDetails}};
}

std::string anonymous(std::string text, ProposalId id)
{
    for (auto at = text.find(id.str()); at != std::string::npos; at = text.find(id.str()))
        text.replace(at, id.str().size(), "P-?");
    return text;
}

// Without what differs between any two things of one kind: numbers, hashes, times.
Json without(Json json, const std::set<std::string> &keys)
{
    for (const std::string &key : keys)
        json.erase(key);
    return json;
}

TEST_F(Checks, OneIsLaidWhenAProposalIsDealtAndAppearsLaterUnderTheNextNumber)
{
    const ProposalId first = real();
    must(SignoffService(*team).begin(team.as("ines"), first));
    const ProposalId check(SeededChecks(*team).lastNumber());
    ASSERT_EQ(check.value, first.value + 1);
    EXPECT_EQ(worklist("dana"), std::vector<ProposalId>{}) << "it does not come with what was just done";
    team.after(hours(5)); // ines' lease ran out, too
    EXPECT_EQ(worklist("dana"), (std::vector{first, check}));
    EXPECT_EQ(worklist("mira"), std::vector<ProposalId>{}) << "moderators do not sign";
    EXPECT_EQ(real().value, check.value + 1) << "proposals leave its number out";
    team.checkLog();
    EXPECT_EQ(team->proposals().find(check), std::nullopt);
}

TEST_F(Checks, NextDealsTheRealOneThatIsOlderAndNoMoreThanOneCheckIsOpen)
{
    const ProposalId check = laid();
    const ProposalId later = real();
    EXPECT_EQ(must(SignoffService(*team).begin(team.as("dana"), std::nullopt)).id("proposal"), check.str()) << "by its number";
    EXPECT_EQ(must(SignoffService(*team).begin(team.as("oskar"), std::nullopt)).id("proposal"), later.str());
    EXPECT_EQ(SeededChecks(*team).lastNumber(), check.value) << "one at a time";
    readAll("dana", check, false);
    team.countersign("oskar", later);
    const ProposalId last = real();
    EXPECT_EQ(must(SignoffService(*team).begin(team.as("dana"), std::nullopt)).id("proposal"), last.str()) << "then the real one";
    EXPECT_EQ(SeededChecks(*team).lastNumber(), last.value + 1) << "and the next may come";
}

struct NoChecks : Checks {
    NoChecks() : Checks(0) {}
};
TEST_F(NoChecks, WithoutThePolicyNothingIsLaid)
{
    EXPECT_EQ(laid(), ProposalId());
    EXPECT_TRUE(SeededChecks::disclosure(team->policyNow()).empty());
}

struct SmallPool : Checks {
    SmallPool() : Checks(1000, 19) {}
};
TEST_F(SmallPool, WithFewerPostsThanTheLeastNothingIsLaid)
{
    EXPECT_EQ(laid(), ProposalId());
    team.leaveUpSome(1);
    EXPECT_EQ(laid("oskar"), ProposalId()) << "the twentieth is not final yet";
    team.after(hours(73));
    EXPECT_TRUE(laid("dana").valid());
}

struct RareChecks : Checks {
    RareChecks() : Checks(100, 120) {}
};
TEST_F(RareChecks, TheyComeAsOftenAsTheBookSays)
{
    const std::vector<std::string> leads{"ines", "dana", "oskar", "vera"};
    int came = 0;
    for (std::size_t i = 0; i < 60; ++i) {
        const auto before = SeededChecks(*team).lastNumber();
        const ProposalId check = laid(leads[i % 4]);
        if (check.value == before)
            continue;
        ++came;
        readAll(leads[i % 4], check, false);
    }
    EXPECT_GE(came, 1);
    EXPECT_LE(came, 16) << "6 are expected of 60; 17 or more come once in 20,000 times";
}

// Nothing left up; just as many removals that were restored on appeal as are needed.
struct Restored : Checks {
    Restored() : Checks(1000, 0)
    {
        for (int i = 0; i < 20; ++i) {
            all.push_back(team.removed(Flagged{.account = "restored-" + std::to_string(i)}, "mira"));
            team.answer("vera", team.appeal(all.back()), AppealOutcome::Overturned);
        }
    }
    bool lays(const std::string &who)
    {
        const auto before = SeededChecks(*team).lastNumber();
        must(SignoffService(*team).begin(team.as(who), real()));
        return SeededChecks(*team).lastNumber() != before;
    }
    std::vector<DecisionId> all;
};

// Nothing is left up, so there are no decoys and both have one item.
TEST_F(Restored, InTheBlindPhaseAViewAReceiptAndARefusalAreThoseOfARealOne)
{
    const ProposalId check = laid();
    const ProposalId other = real();
    SignoffService signoff(*team);
    const auto both = [&](const std::string &who, const auto &act) {
        const auto say = [&](ProposalId id) {
            const Result<Receipt> result = act(who, id);
            std::string out = result ? result->made.dump() + " events " + std::to_string(result->events.size())
                                     : result.error().message.english() + " / " + result.error().hint.english() + " "
                                           + requirementsJson(result.error().requirements).dump() + codeOf(result);
            return anonymous(out, id);
        };
        EXPECT_EQ(say(check), say(other));
    };
    const auto refusedAlike = [&](const std::string &who) {
        both(who, [&](const std::string &w, ProposalId id) { return signoff.reveal(team.as(w), id); });
        both(who, [&](const std::string &w, ProposalId id) { return signoff.countersign(team.as(w), id, "00"); });
        both(who, [&](const std::string &w, ProposalId id) { return signoff.sendBack(team.as(w), id, "Why?"); });
        both(who, [&](const std::string &w, ProposalId id) { return signoff.reject(team.as(w), id, "No."); });
        both(who, [&](const std::string &w, ProposalId id) { return signoff.beginArbitration(team.as(w), id); });
        both(who, [&](const std::string &w, ProposalId id) { return ProposalService(*team).withdraw(team.as(w), id); });
        both(who, [&](const std::string &w, ProposalId id) { return ReviewService(*team).stopHold(team.as(w), id.str()); });
        both(who, [&](const std::string &w, ProposalId id) {
            team->expectVersion(77);
            auto result = signoff.begin(team.as(w), id);
            team->expectVersion({});
            return result;
        });
    };
    refusedAlike("dana");
    refusedAlike("oskar");
    both("dana", [&](const std::string &w, ProposalId id) { return signoff.begin(team.as(w), id); });
    both("dana", [&](const std::string &w, ProposalId id) { return signoff.begin(team.as(w), id); }); // taken up again
    refusedAlike("dana");
    refusedAlike("oskar");
    both("oskar", [&](const std::string &w, ProposalId id) { return signoff.begin(team.as(w), id); }); // held by another
    const SignoffView seeded = view("dana", check);
    const SignoffView genuine = view("dana", other);
    EXPECT_EQ(keysOf(shape(seeded)), keysOf(shape(genuine)));
    EXPECT_EQ(without(shape(seeded), {"items"}), without(shape(genuine), {"items"}));
    both("dana", [&](const std::string &w, ProposalId id) { return signoff.read(team.as(w), id, 99, Verdict::NoViolation, ""); });
    both("dana", [&](const std::string &w, ProposalId id) { return signoff.read(team.as(w), id, 1, Verdict::Violation, "XX-9"); });
    EXPECT_EQ(keysOf(must(signoff.read(team.as("dana"), check, 1, Verdict::NoViolation, "")).made),
              keysOf(must(signoff.read(team.as("dana"), other, 1, Verdict::NoViolation, "")).made));
    EXPECT_EQ(keysOf(shape(view("dana", check))), keysOf(shape(view("dana", other))));
}

TEST_F(Checks, ReceiptsNameTheEntriesThatARealActWouldHaveGot)
{
    const ProposalId check = laid();
    SignoffService signoff(*team);
    const std::int64_t size = team.logSize();
    EXPECT_EQ(must(signoff.begin(team.as("dana"), check)).events, std::vector{size + 1});
    EXPECT_EQ(must(signoff.read(team.as("dana"), check, 1, Verdict::NoViolation, "")).events, std::vector{size + 2});
    EXPECT_EQ(team.logSize(), size) << "nothing of it is in the log";
}

// What every read command and window can show of it, to each possible reader, to who is not signed in and to an auditor.
TEST_F(Checks, NoDocumentTellsItApartBeforeItCloses)
{
    enrolAuditor();
    const ProposalId check = laid();
    const ProposalId other = real();
    const auto ground = DecisionId(team->db().number("SELECT decision FROM seeded_ground WHERE number = ?1", check).value());
    const auto shown = [&](const std::string &who, ProposalId id) {
        const Viewer viewer{who.empty() ? std::nullopt : std::optional(team.as(who).person())};
        Json out = must(Documents(*team, viewer).proposalFile(id));
        EXPECT_TRUE(out.contains("hidden")) << who;
        const auto preview = previewNotice(*team, viewer, NoticePreview{id.str(), {}, {}});
        EXPECT_FALSE(preview.has_value());
        out["preview"] = anonymous(preview.error().message.english(), id);
        if (!who.empty()) {
            Json rows = Json::array();
            for (const SignoffRow &row : must(SignoffDesk(*team).rows(team.as(who))))
                if (row.id == id)
                    rows.push_back({std::string(name(row.state)), row.wanted.has_value(), row.own, row.reading, row.revealed, row.hasSigned,
                                    row.mayRead, requirementsJson(row.reader), row.releaseAt.has_value(), row.waitsForAppeals,
                                    row.source, row.closing, row.hidden, row.handle});
            out["desk"] = rows;
            out["holds"] = must(ReviewService(*team).holds(viewer)).size();
        }
        return without(out, {"proposal", "bound_hash", "created_at", "valid_until"});
    };
    for (const char *stage : {"waiting", "read"}) {
        for (const char *who : {"dana", "oskar", "vera", ""})
            EXPECT_EQ(shown(who, check), shown(who, other)) << who << " " << stage;
        // What it rests on is hidden as the grounds of real ones are.
        for (const char *who : {"dana", ""}) {
            const Viewer viewer{*who ? std::optional(team.as(who).person()) : std::nullopt};
            EXPECT_TRUE(must(Documents(*team, viewer).decisionFile(ground)).contains("hidden")) << who;
            const std::string account = team->accounts().externalId("account", team.decision(ground).account.value);
            EXPECT_THAT(must(Documents(*team, viewer).accountFile(account)).dump(), Not(HasSubstr("no_violation"))) << who;
            const Blindness blind(*team, viewer);
            LogFilter aboutIt;
            aboutIt.about = "decision";
            aboutIt.aboutId = ground.value;
            for (const LogLine &line : must(AuditService(*team).list(aboutIt, [&](const Entry &entry) { return blind.veil(entry); })).items)
                EXPECT_TRUE(line.hidden) << who;
        }
        EXPECT_EQ(must(Documents(*team, Viewer{team.as("aud").person()}).proposalFile(check))["hidden"], true) << "nobody is told before the reader";
        if (std::string(stage) == "waiting") {
            must(SignoffService(*team).begin(team.as("dana"), check));
            must(SignoffService(*team).begin(team.as("dana"), other));
        }
    }
    const Json log = must(Documents(*team, Viewer{team.as("aud").person()}).logEntry(team.logSize()));
    EXPECT_THAT(log.dump(), Not(HasSubstr("\"" + check.str() + "\"")));
}

TEST_F(Checks, WhoFindsNoViolationHasCaughtItAndIsToldAtOnce)
{
    const ProposalId check = laid();
    const Receipt revealed = readAll("dana", check, false);
    EXPECT_EQ(revealed.id("state"), "check");
    EXPECT_EQ(revealed.made["check"]["outcome"], "caught");
    EXPECT_THAT(stringOr(revealed.made["check"], "words"), HasSubstr("that is right"));
    const SignoffView after = view("dana", check);
    ASSERT_TRUE(after.check.has_value());
    EXPECT_EQ(after.state, ProposalState::Voided);
    EXPECT_EQ(after.check->items.size(), after.items.size());
    EXPECT_EQ(worklist("dana"), std::vector<ProposalId>{});
    const auto ground = DecisionId(team->db().number("SELECT decision FROM seeded_ground WHERE number = ?1", check).value());
    EXPECT_TRUE(wasShown(*team, team.as("dana").id(), ground)) << "its content counts as seen";
    EXPECT_FALSE(wasShown(*team, team.as("oskar").id(), ground));
    EXPECT_FALSE(must(Documents(*team, Viewer{team.as("dana").person()}).decisionFile(ground)).contains("hidden"));
    EXPECT_EQ(must(Documents(*team, Viewer{team.as("dana").person()}).proposalFile(check))["state"], "check");
    EXPECT_EQ(codeOf(Documents(*team, Viewer{team.as("oskar").person()}).proposalFile(check)), "not_found");
    EXPECT_EQ(codeOf(SignoffService(*team).reveal(team.as("dana"), check)), "conflict") << "it is over";
}

TEST_F(Checks, WhoAgreesSeesANameThatNobodyHasAndMaySignRejectOrReturn)
{
    SignoffService signoff(*team);
    const ProposalId first = laid();
    EXPECT_EQ(readAll("dana", first, true).id("state"), "revealed");
    const SignoffView shown = view("dana", first);
    EXPECT_FALSE(shown.check.has_value());
    EXPECT_EQ(team->people().find(stringOr(shown.proposalDetails, "proposer")), std::nullopt) << "nobody is said to have proposed it";
    EXPECT_EQ(shown.proposalDetails["action"], "remove");
    EXPECT_EQ(unmetOf(shown.requirements), std::set<std::string>{});
    const ProposalId genuine = real();
    team.readAndReveal("dana", genuine);
    const SignoffView real = view("dana", genuine);
    EXPECT_EQ(keysOf(shape(shown)), keysOf(shape(real)));
    EXPECT_EQ(requirementsJson(shown.requirements), requirementsJson(real.requirements));
    const Viewer dana{team.as("dana").person()};
    const Json file = must(Documents(*team, dana).proposalFile(first));
    const Json realFile = must(Documents(*team, dana).proposalFile(genuine));
    for (const auto &[key, value] : realFile.items())
        EXPECT_TRUE(file.contains(key)) << key;
    EXPECT_EQ(codeOf(signoff.countersign(team.as("dana"), first, std::string(64, '0'))), "stale") << "as a real one would";
    const Receipt made = sign("dana", first);
    EXPECT_EQ(made.made["check"]["outcome"], "signed");
    EXPECT_THAT(stringOr(made.made["check"], "words"), HasSubstr("nothing is signed"));
    EXPECT_EQ(codeOf(signoff.countersign(team.as("dana"), first, std::string(64, '0'))), "conflict");

    const ProposalId second = laid();
    readAll("dana", second, true);
    EXPECT_EQ(codeOf(signoff.reject(team.as("dana"), second, " ")), "usage") << "a rejection says why";
    EXPECT_EQ(must(signoff.reject(team.as("dana"), second, "On second thought: no.")).made["check"]["outcome"], "caught");
    const ProposalId third = laid();
    readAll("dana", third, true);
    EXPECT_EQ(must(signoff.sendBack(team.as("dana"), third, "Where does it say so?")).made["check"]["outcome"], "caught");
    EXPECT_EQ(std::set<ProposalId>({first, second, third}).size(), 3u);
}

TEST_F(Checks, WhatADecoyStopsOrTimeEndsIsLeftOutOfTheMeasure)
{
    ProposalId check;
    for (int i = 0; i < 30; ++i) { // every second one has a decoy
        check = laid();
        must(SignoffService(*team).begin(team.as("dana"), check));
        if (view("dana", check).items.size() > 1)
            break;
        readAll("dana", check, false);
    }
    ASSERT_EQ(view("dana", check).items.size(), 2u);
    const auto caught = must(rubberStamping(*team, {}, {}, &team.as("dana").person()))["n"].get<int>();
    EXPECT_EQ(readAll("dana", check, true, true).made["check"]["outcome"], "stopped");
    const ProposalId lapsed = laid();
    must(SignoffService(*team).begin(team.as("dana"), lapsed));
    team.after(minutes(31));
    EXPECT_EQ(codeOf(SignoffService(*team).read(team.as("dana"), lapsed, 1, Verdict::NoViolation, "")), "conflict");
    EXPECT_EQ(view("dana", lapsed).check->outcome, "lapsed");
    EXPECT_EQ(worklist("oskar"), std::vector<ProposalId>{}) << "a check is read once";
    const Json own = must(rubberStamping(*team, {}, {}, &team.as("dana").person()));
    EXPECT_EQ(own["n"], caught);
    EXPECT_EQ(own["lapsed"], 1);
    EXPECT_EQ(own["all"]["stopped"], 1);
}

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
