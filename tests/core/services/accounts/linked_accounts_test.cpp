// R11: "72 h per account (all names and linked accounts together) per 30 days".
#include "support/test_workspace.h"

#include "services/accounts/account_links.h"
#include "services/accounts/account_service.h"
#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/escalations/escalation_service.h"
#include "store/migrator.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace linked_accounts_tests {

using Codes = std::set<std::string>;

struct Two {
    TestWorkspace team;
    DecisionId first; // of acc-1
    DecisionId second; // of acc-2
    Two()
    {
        first = threat("acc-1", "mira");
        second = threat("acc-2", "tom");
    }
    DecisionId threat(const std::string &account, const std::string &who, const Flagged &like = {})
    {
        Flagged next = like;
        next.account = account;
        next.postedAt = team.now() - minutes(10);
        return team.removed(next, who, "VI-1");
    }
    Result<Receipt> tryFreeze(const std::string &account, DecisionId ground, const std::string &who = "mira")
    {
        return ProposalService(*team).freeze(team.as(who), account, "VI-1", ground, "A plan with a place and a time.");
    }
    Sanction sanction(const Receipt &frozen) { return team.sanction(*SanctionId::parse(frozen.id("sanction"))); }
    void sign(const Receipt &frozen, const std::string &who = "ines")
    {
        team.countersign(who, *ProposalId::parse(frozen.id("proposal")));
        team.after(seconds(10));
    }
    Result<Receipt> link(const std::string &who = "tom", const std::string &one = "acc-1", const std::string &other = "acc-2")
    {
        return AccountService(*team).link(team.as(who), one, other, "The same phone number.");
    }
    Result<Receipt> unlink(const std::string &who) { return AccountService(*team).unlink(team.as(who), "acc-1", "acc-2", "Two sisters."); }
    std::chrono::seconds left(const std::string &account) { return freezeBudget(*team, team.account(account), team.now()).left; }
};

TEST(LinkedAccounts, UnlinkedEachHasItsOwnHours)
{
    Two t;
    t.sign(must(t.tryFreeze("acc-1", t.first)));
    EXPECT_EQ(codeOf(t.tryFreeze("acc-2", t.second)), "ok");
}

TEST(LinkedAccounts, ShareTheHoursOfFreezes)
{
    Two t;
    must(t.link());
    t.sign(must(t.tryFreeze("acc-1", t.first)));
    const auto refused = t.tryFreeze("acc-2", t.second);
    EXPECT_EQ(unmetOf(refused), Codes{"R11:freeze.budget"});
    EXPECT_NE(refused.error().message.english().find("2 in all"), std::string::npos);
    t.team.checkLog();
}

TEST(LinkedAccounts, HoursThatWereUsedBeforeTheLinkCountToo)
{
    Two t;
    t.sign(must(t.tryFreeze("acc-1", t.first)));
    t.team.after(hours(72));
    must(t.link());
    const DecisionId again = t.threat("acc-2", "tom");
    EXPECT_EQ(unmetOf(t.tryFreeze("acc-2", again)), Codes{"R11:freeze.budget"}) << "another name is no fresh start";
}

TEST(LinkedAccounts, AlsoOverAThirdAccount)
{
    Two t;
    const DecisionId third = t.threat("acc-3", "tom");
    must(t.link("tom", "acc-1", "acc-2"));
    must(t.link("tom", "acc-3", "@acc-2")); // in any order, by any name
    t.sign(must(t.tryFreeze("acc-1", t.first)));
    EXPECT_EQ(unmetOf(t.tryFreeze("acc-3", third)), Codes{"R11:freeze.budget"});
}

TEST(LinkedAccounts, TwoFreezesAtOnceNeverComeToMoreThanTheHoursOfOne)
{
    Two t;
    must(t.link());
    const Instant start = t.team.now();
    const Receipt one = must(t.tryFreeze("acc-1", t.first));
    const Receipt two = must(t.tryFreeze("acc-2", t.second));
    EXPECT_EQ(two.id("longest_until"), rfc3339(start + hours(60))) << "twelve are spoken for";
    t.sign(one);
    t.sign(two, "dana");
    const auto lasts = [&](const Receipt &frozen) { return *t.sanction(frozen).until - t.sanction(frozen).from; };
    EXPECT_EQ(lasts(one), hours(60)) << "what the other one holds is not there any more";
    EXPECT_EQ(lasts(two), hours(12));
    t.team.checkLog();
}

TEST(LinkedAccounts, ALinkThatIsLearntLaterShortensFreezesInForce)
{
    Two t;
    const Receipt one = must(t.tryFreeze("acc-1", t.first));
    t.sign(one);
    t.team.advance(hours(1));
    const Receipt two = must(t.tryFreeze("acc-2", t.second));
    t.sign(two, "dana");
    EXPECT_EQ(*t.sanction(two).until - t.sanction(two).from, hours(72));
    must(t.link());
    EXPECT_EQ(*t.sanction(one).until - t.sanction(one).from, hours(72)) << "the older one stays";
    EXPECT_EQ(t.sanction(two).until, t.team.now()) << "no hour is left for the newer one";
    t.team.runClock();
    EXPECT_EQ(t.sanction(two).state, SanctionState::Expired);
    EXPECT_EQ(t.team.orders(t.team.account("acc-2")).back().action, "restore");
    EXPECT_EQ(t.sanction(one).state, SanctionState::InForce);
    t.team.checkLog();
}

TEST(LinkedAccounts, ThePlatformNamesThem)
{
    Two t;
    Flagged saying;
    saying.account = "acc-1";
    saying.linked = {"acc-2", "acc-9", "acc-1"}; // acc-9 was never seen; an account is not linked to itself
    t.team.flag(saying);
    EXPECT_EQ(t.team->accounts().links(t.team.account("acc-1")).size(), 1u);
    t.sign(must(t.tryFreeze("acc-1", t.first)));
    EXPECT_EQ(unmetOf(t.tryFreeze("acc-2", t.second)), Codes{"R11:freeze.budget"});
    const DecisionId ninth = t.threat("acc-9", "tom");
    EXPECT_EQ(t.team->accounts().links(t.team.account("acc-9")).size(), 1u) << "linked when it is seen";
    EXPECT_EQ(unmetOf(t.tryFreeze("acc-9", ninth)), Codes{"R11:freeze.budget"});
    t.team.flag(saying);
    EXPECT_EQ(t.team->accounts().links(t.team.account("acc-1")).size(), 2u) << "said again is not linked again";
    t.team.checkLog();
}

TEST(LinkedAccounts, WhatWasKnownByHandleAloneIsTheSameAccount)
{
    Two t;
    Flagged nameless;
    nameless.handle = "@acc-1";
    nameless.handleOnly = true;
    const DecisionId byName = t.threat("", "tom", nameless);
    const AccountId nameOnly = t.team.decision(byName).account;
    ASSERT_NE(nameOnly, t.team.account("acc-1"));
    t.sign(must(t.tryFreeze(nameOnly.str(), byName)));
    EXPECT_EQ(unmetOf(t.tryFreeze("acc-1", t.first)), Codes{"R11:freeze.budget"});
    EXPECT_EQ(t.left("acc-2"), hours(72)) << "others have theirs";
}

TEST(LinkedAccounts, UnlinkingGivesNoHoursBack)
{
    Two t;
    must(t.link());
    t.sign(must(t.tryFreeze("acc-1", t.first)));
    t.team.after(hours(72));
    must(t.unlink("vera"));
    const DecisionId again = t.threat("acc-2", "tom");
    EXPECT_EQ(unmetOf(t.tryFreeze("acc-2", again)), Codes{"R11:freeze.budget"});
    t.team.after(hours(24 * 30 + 1));
    const DecisionId later = t.threat("acc-2", "tom");
    EXPECT_EQ(codeOf(t.tryFreeze("acc-2", later)), "ok");
    t.sign(must(t.tryFreeze("acc-1", t.threat("acc-1", "mira"))));
    EXPECT_GT(t.left("acc-2"), hours(0)) << "and by then they are two";
    t.team.checkLog();
}

TEST(LinkedAccounts, WhoMayLinkAndUnlink)
{
    Two t;
    for (const char *who : {"ben", "admin"})
        EXPECT_EQ(codeOf(t.link(who)), "forbidden") << who;
    EXPECT_EQ(codeOf(t.link("tom", "acc-1", "acc-1")), "usage");
    EXPECT_EQ(codeOf(AccountService(*t.team).link(t.team.as("tom"), "acc-1", "acc-2", " ")), "usage");
    EXPECT_EQ(codeOf(t.link("tom", "acc-1", "nobody")), "not_found");
    EXPECT_EQ(codeOf(t.unlink("vera")), "conflict") << "nothing is linked";
    must(t.link("oskar"));
    EXPECT_EQ(codeOf(t.link("tom", "acc-2", "acc-1")), "conflict") << "in whatever order";
    EXPECT_EQ(codeOf(t.unlink("tom")), "forbidden");
    EXPECT_EQ(unmetOf(t.unlink("oskar")), Codes{"R11:unlink.independent"}) << "who linked them";
    EXPECT_EQ(t.team.lastRefusal()["rules"], "R11:unlink.independent");
    t.threat("acc-2", "dana");
    EXPECT_EQ(unmetOf(t.unlink("dana")), Codes{"R11:unlink.independent"}) << "who decided about one of them";
    must(t.unlink("vera"));
    must(t.link());
    const auto links = t.team->accounts().links(t.team.account("acc-1"));
    ASSERT_EQ(links.size(), 2u);
    EXPECT_EQ(links[0].unlinkedBy, t.team.as("vera").id());
    EXPECT_FALSE(links[1].unlinkedAt);
    t.team.checkLog();
}

TEST(LinkedAccounts, AFeedDoesNotLinkWhatSomebodyUnlinked)
{
    Two t;
    must(t.link());
    must(t.unlink("vera"));
    Flagged saying;
    saying.account = "acc-1";
    saying.linked = {"acc-2"};
    t.team.flag(saying);
    EXPECT_EQ(t.team->accounts().links(t.team.account("acc-1")).size(), 1u);
}

TEST(LinkedAccounts, StandInTheAccountsFileAndTimeline)
{
    Two t;
    must(t.link());
    const Json file = must(Documents(*t.team, Viewer{t.team.as("mira").person()}).accountFile("acc-2"));
    ASSERT_EQ(file["linked"].size(), 1u);
    EXPECT_EQ(file["linked"][0]["external_id"], "acc-1");
    EXPECT_EQ(file["linked"][0]["linked_by"], "tom");
    EXPECT_EQ(file["linked"][0]["reason"], "The same phone number.");
    EXPECT_EQ(file["freeze_hours"]["left_s"], 72 * 3600);
    EXPECT_EQ(file["freeze_hours"]["accounts"].size(), 2u);
    const Json &last = file["timeline"].back();
    EXPECT_EQ(last["type"], "account.linked");
    const Receipt frozen = must(t.tryFreeze("acc-1", t.first));
    const auto seenBy = [&](const std::string &who) { return must(Documents(*t.team, Viewer{t.team.as(who).person()}).accountFile("acc-2")); };
    EXPECT_EQ(seenBy("mira")["freeze_hours"]["used_s"], 12 * 3600);
    EXPECT_TRUE(seenBy("ines")["freeze_hours"].contains("hidden")) << "who may still read the freeze blind";
    EXPECT_EQ(seenBy("ines")["freeze_hours"].count("used_s"), 0u);
}

TEST(LinkedAccounts, TheDatabaseKeepsLinks)
{
    Two t;
    must(t.link());
    const auto refuses = [&](const std::string &sql) {
        EXPECT_ANY_THROW(t.team->db().script(sql)) << sql;
    };
    refuses("DELETE FROM account_link");
    refuses("UPDATE account_link SET b = 99");
    refuses("UPDATE account_link SET unlinked_at = 5, unlinked_by = " + std::to_string(t.team.as("tom").id().value));
    must(t.unlink("vera"));
    refuses("UPDATE account_link SET unlinked_at = 5");
}

TEST(LinkedAccounts, ALinkInSomebodyElsesNameIsFound)
{
    Two t;
    must(t.team->change({"account.link", {}, &t.team.as("tom"), {}, {}}, [&](Unit &unit) -> Result<Receipt> {
        Changes changes;
        changes.insert("account_link", {{"id", 1}, {"a", 1}, {"b", 2}, {"linked_at", toMs(unit.now)}, {"linked_by", t.team.as("vera").id().value}});
        CS_TRY([[maybe_unused]] const auto seq, unit.append("account.linked", {{"link", 1}}, changes));
        return unit.finish();
    }));
    const VerifyReport report = must(AuditService(*t.team).verify());
    EXPECT_FALSE(report.intact);
    EXPECT_EQ(report.firstBad, t.team.logSize());
}

// The same content in a file of the first schema, as a program of that time would have left it.
void writeAsFirstSchema(TestWorkspace &team, const std::string &path)
{
    const auto first = must(Connection::open(path, OpenMode::Create));
    must(migrate(*first, team.now(), true, {builtInMigrations().front()}));
    first->script("PRAGMA foreign_keys = OFF; ATTACH '" + team.path() + "' AS newer;");
    std::vector<std::string> tables;
    auto names = first->prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name <> 'migration' ORDER BY name = 'log_head'");
    while (names.step())
        tables.push_back(names.string(0));
    for (const std::string &table : tables) {
        const auto columns = first->word("SELECT group_concat(name) FROM pragma_table_info(?1)", table).value();
        first->script("INSERT INTO main." + table + " (" + columns + ") SELECT " + columns + " FROM newer." + table + " ORDER BY 1;");
    }
}

TEST(LinkedAccounts, AWorkspaceOfTheFirstSchemaGetsThem)
{
    TestWorkspace team; // nothing decided: decisions of that time carried no proof
    for (const char *account : {"acc-1", "acc-2"}) {
        Flagged flagged;
        flagged.account = account;
        team.flag(flagged);
    }
    const std::string path = team.path() + "-first";
    writeAsFirstSchema(team, path);
    SeededRandom random{1};
    const auto again = must(Workspace::open(path, team.clock(), random));
    EXPECT_TRUE(must(AuditService(*again).rebuildCheck()).identical);
    const auto session = must(again->signIn("tom", passphrase));
    EXPECT_EQ(codeOf(AccountService(*again).link(*session, "acc-1", "acc-2", "The same phone number.")), "ok");
    EXPECT_TRUE(must(AuditService(*again).rebuildCheck()).identical);
    EXPECT_TRUE(must(AuditService(*again).verify()).intact);
}

TEST(Freeze, UnsignedWithinTheHourSomebodyIsToldOnce)
{
    Two t;
    const Receipt frozen = must(t.tryFreeze("acc-1", t.first));
    EXPECT_TRUE(t.team.after(hours(1) - seconds(1)).escalated.empty());
    ASSERT_EQ(t.team.after(seconds(1)).escalated.size(), 1u);
    const Escalation told = t.team->escalations().all().back();
    EXPECT_EQ(told.kind, EscalationKind::Safety);
    EXPECT_EQ(told.subject, frozen.id("proposal"));
    EXPECT_EQ(told.dueAt, *t.sanction(frozen).until) << "before it lifts itself";
    EXPECT_TRUE(t.team.after(hours(1)).escalated.empty());
    const Receipt signedInTime = must(t.tryFreeze("acc-2", t.second));
    t.sign(signedInTime);
    EXPECT_TRUE(t.team.after(hours(2)).escalated.empty());
    t.team.checkLog();
}

TEST(Freeze, WhileItLastsTheAuthorCanAppealAndTheNoticeSaysHow)
{
    Two t;
    const Receipt frozen = must(t.tryFreeze("acc-1", t.first));
    const auto notice = t.team->outgoing().notices(t.team.account("acc-1")).back();
    const Json payload = t.team->log().open(notice.vault).value();
    EXPECT_NE(payload["en"]["text"].get<std::string>().find("appeal"), std::string::npos);
    const AppealId appeal = t.team.appeal(t.first);
    EXPECT_TRUE(t.team.appealNow(appeal).open());
    t.team.after(hours(12)); // unsigned it lapses, and the appeal is heard all the same
    EXPECT_EQ(t.sanction(frozen).state, SanctionState::Expired);
    EXPECT_TRUE(t.team.appealNow(appeal).open()) << "only an appeal decision ends an appeal (R7)";
    t.team.answer("dana", appeal, AppealOutcome::Stands);
    EXPECT_EQ(t.team.appealNow(appeal).state, AppealState::Stands);
}

} // namespace linked_accounts_tests
} // namespace countersign::testing_support
