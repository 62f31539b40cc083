// R21: only the least look, the cap for a pair and the rotation are overridden, by a lead who took no part, with a
// signed reason; and what is overridden stands and falls with that signature.
#include "domain/policy_schema.h"
#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/people/people_service.h"
#include "services/signoff/overrides.h"
#include "services/signoff/signoff_desk.h"
#include "support/raw_sql.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace countersign::testing_support {
namespace override_tests {

using Codes = std::set<std::string>;

WorkspaceOptions strictBook(int leastLook, int pair)
{
    Json book = parseJson(*defaultPolicyText());
    book["looks"] = {{"least_s", leastLook}, {"per_1000_characters_s", 0}, {"media_share_permille", 0}};
    book["pairs"] = {{"most", pair}, {"window_s", 8640000}, {"rotation_wait_s", 0}};
    WorkspaceOptions options;
    options.policyJson = book.dump();
    return options;
}

// A ban of acc-1 by emre; ines has read it in no time, so the least look stands in her way. mira and tom decided.
struct TooQuick {
    TestWorkspace team{strictBook(10, 0)};
    std::vector<DecisionId> grounds;
    ProposalId id;
    TooQuick()
    {
        grounds = team.twoFinal();
        id = team.propose("emre", team.ban("acc-1", grounds));
        readQuickly();
    }
    void readQuickly()
    {
        must(SignoffService(*team).begin(team.as("ines"), id));
        for (const ReadingItem &item : team->proposals().items(id, team.as("ines").id()))
            must(SignoffService(*team).read(team.as("ines"), id, item.item, Verdict::Violation, "HB-1", {}, seconds(1)));
    }
    Result<Receipt> overrides(const std::string &who, const std::string &what = "look.least", const std::string &reader = "ines",
                              const std::string &reason = "The posts are three words long.")
    {
        return OverrideService(*team).grant(team.as(who), id, what, reader, reason);
    }
    Result<Receipt> reveals() { return SignoffService(*team).reveal(team.as("ines"), id); }
    Requirement look()
    {
        const auto list = must(SignoffService(*team).view(team.as("ines"), id)).requirements;
        return *std::find_if(list.begin(), list.end(), [](const Requirement &r) { return r.id == "look.least"; });
    }
    DueReport release()
    {
        team.advance(minutes(15));
        team.appealsComplete();
        return team.runClock();
    }
};

TEST(Overrides, ALeadWhoTookNoPartLetsAReaderGoOnAndTheBanIsReleased)
{
    TooQuick w;
    EXPECT_EQ(unmetOf(w.reveals()), Codes{"R21:look.least"});
    const Receipt made = must(w.overrides("dana"));
    EXPECT_EQ(made.id("override"), "V-1");
    EXPECT_EQ(w.team->log().entry(made.events.at(0)).value().type, "requirement.overridden");
    must(w.reveals());
    must(w.team.tryCountersign("ines", w.id));
    EXPECT_EQ(w.release().released.size(), 1u);
    w.team.checkLog();
    // Who looks at it afterwards sees who let it go, and why.
    const Json file = must(Documents(*w.team, Viewer{w.team.as("mira").person()}).proposalFile(w.id));
    ASSERT_EQ(file.at("overrides").size(), 1u);
    EXPECT_EQ(stringOr(file["overrides"][0], "person"), "dana");
    EXPECT_EQ(stringOr(file["overrides"][0], "reason"), "The posts are three words long.");
}

TEST(Overrides, R6ABlindReaderIsToldThatItIsOverriddenAndNotByWhomOrWhy)
{
    TooQuick w;
    must(w.overrides("dana", "look.least", "ines", "emre is right about acc-1."));
    EXPECT_EQ(w.look().state, RequirementState::Met);
    EXPECT_EQ(w.look().why.english(), "Overridden by somebody who took no part.");
    // Nor does the log or the proposal's file tell a possible reader.
    Documents shown(*w.team, Viewer{w.team.as("vera").person()});
    EXPECT_EQ(must(shown.proposalFile(w.id)).dump().find("emre is right"), std::string::npos);
    EXPECT_FALSE(must(shown.proposalFile(w.id)).contains("overrides"));
    EXPECT_NE(Blindness(*w.team, Viewer{w.team.as("vera").person()}).veil(w.team->log().entry(w.team.logSize()).value()), Blindness::Veil::None);
    must(w.reveals());
    EXPECT_EQ(w.look().why.english(), "Overridden by dana, because: emre is right about acc-1.");
}

TEST(Overrides, WhoTookPartOverridesNothing)
{
    TooQuick w;
    const std::int64_t before = w.team.logSize();
    EXPECT_EQ(unmetOf(w.overrides("emre")), (Codes{"R13:override.uninvolved", "R23:signer.qualified"})) << "the proposer";
    EXPECT_EQ(unmetOf(w.overrides("mira")), (Codes{"R13:override.uninvolved", "R23:signer.qualified"})) << "decided a ground";
    EXPECT_EQ(unmetOf(w.overrides("ines")), Codes{"R13:override.uninvolved"}) << "the reader herself";
    EXPECT_EQ(unmetOf(w.overrides("ben")), Codes{"R23:signer.qualified"}) << "no lead";
    EXPECT_EQ(w.team.logSize(), before + 4) << "each refusal is recorded (R16)";
    EXPECT_EQ(stringOr(w.team.lastRefusal(), "use_case"), "signoff.override");
    EXPECT_TRUE(w.team->proposals().overrides(w.id).empty());
    w.team.checkLog();
}

TEST(Overrides, ALeadWhoProposedOrDecidedOrReportedOverridesNothing)
{
    TestWorkspace team(strictBook(10, 0));
    team.enrol("kim", {Role::Lead});
    Flagged flagged;
    const DecisionId one = team.removed(flagged, "oskar", "HB-1");
    team.advance(hours(2));
    flagged.postedAt = team.now() - minutes(30);
    flagged.kind = ReporterKind::Staff;
    flagged.reporter = "vera";
    const DecisionId two = team.removed(flagged, "tom", "HB-1");
    team.after(hours(73));
    const ProposalId id = team.propose("kim", team.ban("acc-1", {one, two}));
    must(SignoffService(*team).begin(team.as("ines"), id));
    for (const ReadingItem &item : team->proposals().items(id, team.as("ines").id()))
        must(SignoffService(*team).read(team.as("ines"), id, item.item, Verdict::Violation, "HB-1", {}, seconds(0)));
    OverrideService overrides(*team);
    for (const char *who : {"kim", "oskar", "vera"}) // proposed, decided, reported
        EXPECT_EQ(unmetOf(overrides.grant(team.as(who), id, "look.least", "ines", "Short.")), Codes{"R13:override.uninvolved"}) << who;
    EXPECT_EQ(codeOf(overrides.grant(team.as("dana"), id, "look.least", "ines", "Short.")), "ok");
}

TEST(Overrides, NothingElseIsEverOverridden)
{
    TooQuick w;
    for (const char *what : {"grounds.uncontested", "signer.independent", "read.all_items", "two.people", "notice.complete", "", "look", "LOOK.LEAST"}) {
        const auto refused = w.overrides("dana", what);
        EXPECT_EQ(codeOf(refused), "refused") << what;
        EXPECT_EQ(unmetOf(refused), Codes{"R21:override.permitted"}) << what;
        EXPECT_EQ(stringOr(w.team.lastRefusal(), "rules"), "R21:override.permitted");
    }
}

TEST(Overrides, AnOverrideHasAReasonAReaderAndSomethingThatStandsInTheWay)
{
    TooQuick w;
    EXPECT_EQ(codeOf(w.overrides("dana", "look.least", "ines", " \n")), "bad_input");
    EXPECT_EQ(codeOf(w.overrides("dana", "look.least", "nobody")), "not_found");
    EXPECT_EQ(codeOf(w.overrides("dana", "signer.pair")), "conflict") << "that one is met";
    EXPECT_EQ(codeOf(w.overrides("dana", "look.least", "vera")), "conflict") << "she reads nothing";
    must(w.overrides("dana"));
    EXPECT_EQ(codeOf(w.overrides("dana")), "conflict") << "it is overridden already";
    must(ProposalService(*w.team).withdraw(w.team.as("emre"), w.id));
    EXPECT_EQ(codeOf(w.overrides("oskar")), "conflict");
}

TEST(Overrides, WhoOverrodeReadsAndHearsNothingOfItAfterwards)
{
    TooQuick w;
    must(w.overrides("dana"));
    w.team.after(hours(5)); // ines went home
    EXPECT_EQ(unmetOf(SignoffService(*w.team).begin(w.team.as("dana"), w.id)), Codes{"R13:signer.independent"});
    EXPECT_EQ(codeOf(SignoffService(*w.team).begin(w.team.as("vera"), w.id)), "ok");
    const AppealId appeal = w.team.appeal(w.grounds.front());
    EXPECT_NE(codeOf(AppealService(*w.team).claim(w.team.as("dana"), appeal)), "ok");
    EXPECT_EQ(codeOf(AppealService(*w.team).claim(w.team.as("oskar"), appeal)), "ok");
}

TEST(Overrides, WhatIsProposedAnewIsNotOverriddenByTheOldSignature)
{
    TooQuick w;
    must(w.overrides("dana"));
    must(w.reveals());
    must(SignoffService(*w.team).sendBack(w.team.as("ines"), w.id, "Why twice?"));
    w.id = w.team.propose("emre", w.team.ban("acc-1", w.grounds));
    must(SignoffService(*w.team).begin(w.team.as("ines"), w.id));
    EXPECT_EQ(unmetOf(w.reveals()), Codes{"R21:look.least"}) << "the short look was carried over, the override was not";
}

TEST(Overrides, AKeyThatTurnsOutUntrustedTakesItsOverrideWithIt)
{
    TooQuick w; // before the reveal
    const Instant then = w.team.now();
    must(w.overrides("dana"));
    must(PeopleService(*w.team).revoke(w.team.as("admin"), "dana", then));
    EXPECT_EQ(unmetOf(w.reveals()), Codes{"R21:look.least"});
    must(w.overrides("oskar")); // somebody else may
    must(w.reveals());
    must(w.team.tryCountersign("ines", w.id));
    w.team.checkLog();

    TooQuick revealed; // between the reveal and the signature
    const Instant at = revealed.team.now();
    must(revealed.overrides("dana"));
    must(revealed.reveals());
    must(PeopleService(*revealed.team).revoke(revealed.team.as("admin"), "dana", at));
    EXPECT_TRUE(unmetOf(revealed.team.tryCountersign("ines", revealed.id)).contains("R21:look.least"));

    TooQuick counter; // after the signature: the proposal is void
    const Instant since = counter.team.now();
    must(counter.overrides("dana"));
    must(counter.reveals());
    must(counter.team.tryCountersign("ines", counter.id));
    must(PeopleService(*counter.team).revoke(counter.team.as("admin"), "dana", since));
    EXPECT_EQ(counter.team.proposal(counter.id).state, ProposalState::Voided);
    counter.team.checkLog();
}

TEST(Overrides, AKeyThatWasTrustedThenKeepsItsOverride)
{
    TooQuick w;
    must(w.overrides("dana"));
    must(w.reveals());
    must(w.team.tryCountersign("ines", w.id));
    w.team.advance(minutes(1));
    must(PeopleService(*w.team).revoke(w.team.as("admin"), "dana", w.team.now()));
    EXPECT_EQ(w.release().released.size(), 1u);
}

TEST(Overrides, ABanInForceThatRestsOnAnUntrustedOverrideIsSuspended)
{
    TooQuick w;
    const Instant since = w.team.now();
    must(w.overrides("dana"));
    must(w.reveals());
    must(w.team.tryCountersign("ines", w.id));
    const auto ban = SanctionId::parse(w.release().released.at(0));
    must(PeopleService(*w.team).revoke(w.team.as("admin"), "dana", since));
    EXPECT_EQ(w.team.sanction(*ban).state, SanctionState::Suspended);
    w.team.checkLog();
}

TEST(Overrides, ReleaseAsksAgainWhetherTheOverrideStands)
{
    TooQuick w;
    must(w.overrides("dana"));
    must(w.reveals());
    must(w.team.tryCountersign("ines", w.id));
    w.team->db().run("UPDATE requirement_override SET void = 1");
    const DueReport report = w.release();
    EXPECT_TRUE(report.released.empty());
    EXPECT_EQ(report.voided, std::vector<std::string>{w.id.str()});
    EXPECT_NE(w.team.proposal(w.id).closedWhy.find("override V-1 is void"), std::string::npos);
}

// A second removal by mira: ines has signed one for her already, and no more than one is signed by the same reader.
TEST(Overrides, TheCapForAPairAndWhoSeesThatItWaits)
{
    TestWorkspace team(strictBook(0, 1));
    const auto removal = [&](const char *account) {
        Flagged wide;
        wide.account = account;
        wide.reach = 21000;
        const CaseId one = team.flag(wide);
        const Receipt decided = must(team.tryDecide("mira", one, team.violation(one), {ActionKind::Remove}));
        team.after(minutes(1));
        return *ProposalId::parse(decided.id("proposal"));
    };
    const auto rowOf = [&](const char *who, ProposalId id) {
        for (const SignoffRow &row : must(SignoffDesk(*team).rows(team.as(who))))
            if (row.id == id)
                return row;
        return SignoffRow{};
    };
    int account = 0;
    for (const char *who : {"ines", "oskar", "vera"})
        team.countersign(who, removal(("acc-" + std::to_string(++account)).c_str()));
    const ProposalId id = removal("acc-9");
    EXPECT_TRUE(rowOf("dana", id).mayRead);
    EXPECT_TRUE(rowOf("dana", id).overridable.empty()) << "she could take it herself";
    team.countersign("dana", removal("acc-10"));
    EXPECT_EQ(rowOf("dana", id).overridable, std::vector<std::string>{"signer.pair"}) << "now nobody can";
    EXPECT_TRUE(rowOf("mira", id).overridable.empty());
    const auto offers = must(OverrideService(*team).offers(team.as("dana"), id));
    ASSERT_EQ(offers.size(), 3u);
    EXPECT_EQ(unmetOf(SignoffService(*team).begin(team.as("dana"), id)), (Codes{"R6:reader.prior_sight", "R13:signer.pair"}))
        << "who reads what was shown to her";
    must(OverrideService(*team).grant(team.as("dana"), id, "signer.pair", "ines", "Nobody else is on duty."));
    EXPECT_EQ(unmetOf(SignoffService(*team).begin(team.as("oskar"), id)), Codes{"R13:signer.pair"}) << "it is for ines";
    team.countersign("ines", id);
    team.after(minutes(1));
    EXPECT_EQ(team.proposal(id).state, ProposalState::Released);
    team.checkLog();
}

TEST(Overrides, TheRotationIsOverriddenForWhoeverTakesItOutOfTurn)
{
    Json book = parseJson(strictBook(0, 0).policyJson);
    book["pairs"] = {{"most", 0}, {"window_s", 1}, {"rotation_wait_s", 6000}};
    WorkspaceOptions options;
    options.policyJson = book.dump();
    TestWorkspace team(options);
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    EXPECT_EQ(unmetOf(SignoffService(*team).begin(team.as("dana"), id)), Codes{"R21:signer.turn"});
    must(OverrideService(*team).grant(team.as("oskar"), id, "signer.turn", "dana", "Ines is ill."));
    team.countersign("dana", id);
    EXPECT_EQ(team.proposal(id).state, ProposalState::Countersigned);
    team.checkLog();
}

// What somebody does with the file and without the program.
TEST(Overrides, RawSqlPutsNoOverrideInAndVerificationFindsWhatTriggersWereTakenAwayFor)
{
    TooQuick w;
    must(w.overrides("dana"));
    RawSql sql(w.team.path());
    sql.run("PRAGMA foreign_keys = OFF");
    const auto idOf = [&](const char *who) { return std::to_string(w.team.as(who).id().value); };
    const auto row = [&](const char *who, const char *what, const char *reader, const std::string &bound) {
        return "INSERT INTO requirement_override VALUES (7, 1, '" + std::string(what) + "', " + idOf(reader) + ", " + idOf(who) + ", " + bound
               + ", zeroblob(32), 1, 1, zeroblob(64), 0)";
    };
    const std::string bound = "(SELECT bound_hash FROM proposal WHERE id = 1)";
    const auto refused = [&](const std::string &statement, const std::string &rule) {
        const std::string said = sql.tryRun(statement);
        EXPECT_EQ(said.substr(0, rule.size()), rule) << statement << "\n" << said;
    };
    refused(row("emre", "look.least", "ines", bound), "R13:"); // the proposer
    refused(row("mira", "look.least", "ines", bound), "R13:"); // decided a ground
    refused(row("ines", "look.least", "ines", bound), "R13:"); // the reader
    refused(row("oskar", "look.least", "emre", bound), "R13:");
    refused(row("oskar", "look.least", "ines", "zeroblob(32)"), "R5:");
    refused(row("oskar", "two.people", "ines", bound), "CHECK constraint");
    refused("DELETE FROM requirement_override", "R15:");
    refused("UPDATE requirement_override SET reader = reader + 1", "R15:");
    refused("INSERT OR REPLACE INTO requirement_override SELECT id, proposal, requirement, reader, person, bound_hash, reason_hash,"
            " reason_vault, at + 1, signature, void FROM requirement_override", "R15:");
    refused("INSERT INTO countersignature VALUES (1, " + idOf("dana") + ", 'first', " + bound + ", zeroblob(64), 1)", "R");
    w.team.checkLog();
    // One that nobody signed, by somebody who took no part: no trigger knows the signature, verification does.
    sql.run(row("oskar", "signer.pair", "vera", bound));
    auto report = must(AuditService::verifyFile(w.team.path(), {}));
    EXPECT_FALSE(report.intact);
    EXPECT_NE(report.what.english().find("override V-7"), std::string::npos) << report.what.english();
    EXPECT_FALSE(must(AuditService(*w.team).rebuildCheck()).identical);
    // And one that was signed is missed.
    sql.run("DROP TRIGGER requirement_override_is_never_deleted; DELETE FROM requirement_override");
    report = must(AuditService::verifyFile(w.team.path(), {}));
    EXPECT_FALSE(report.intact);
    EXPECT_NE(report.what.english().find("no longer stored"), std::string::npos) << report.what.english();
}

} // namespace override_tests
} // namespace countersign::testing_support
