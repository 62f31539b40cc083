// R18: replay shows a case as it stood, keeps every later fact back, and touches nothing.
#include "services/documents/documents.h"
#include "services/replay/replay_service.h"
#include "support/flagged_like.h"

#include <gtest/gtest.h>

#include <set>

namespace countersign {
namespace {

using namespace testing_support;

std::string dumped(const Json &json) { return json.dump(); }

// Every row of every table but those of replay, the requests, the leases, and who was shown what (R6).
std::string reality(Workspace &workspace)
{
    std::vector<std::string> tables;
    auto names = workspace.db().prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'replay_%'"
                                        " AND name NOT LIKE 'sqlite_%' AND name NOT IN ('request', 'sight') ORDER BY name");
    while (names.step())
        tables.push_back(names.string(0));
    std::string all;
    for (const std::string &table : tables) {
        std::string columns;
        auto info = workspace.db().prepare("SELECT name FROM pragma_table_info(?1)");
        info.bind(table);
        while (info.step())
            columns += (columns.empty() ? "quote(" : " || ',' || quote(") + info.string(0) + ")";
        auto rows = workspace.db().prepare("SELECT " + columns + " FROM " + table + " ORDER BY 1");
        while (rows.step())
            all += table + ":" + rows.string(0) + "\n";
    }
    return all;
}

class ReplayServiceTest : public ::testing::Test {
protected:
    void SetUp() override { ws.enrol("lena", {Role::Trainer}); }

    ReplayService service() { return ReplayService(*ws); }

    std::int64_t setOf(std::vector<DecisionId> decisions, const std::string &name = "first steps")
    {
        ReplayRecipe recipe;
        recipe.decisions = std::move(decisions);
        return std::stoll(stringOr(must(service().createSet(ws.as("lena"), name, recipe)), "set"));
    }

    std::int64_t begun(std::int64_t set, const std::string &who = "ben") { return must(service().start(ws.as(who), set)).id; }

    // Removed by mira under SP-1, though HB-1 was alleged; appealed and overturned by dana.
    DecisionId overturned()
    {
        const DecisionId made = ws.removed(flaggedLike([&](Flagged &f) { f.account = "acc-7"; f.text = "Lamps, lamps, lamps."; }), "mira", "SP-1");
        ws.advance(hours(1));
        const AppealId appeal = ws.appeal(made);
        ws.advance(hours(1));
        ws.answer("dana", appeal, AppealOutcome::Overturned);
        return made;
    }

    TestWorkspace ws;
};

TEST_F(ReplayServiceTest, AsOfThenNothingLaterIsSeen)
{
    const DecisionId made = overturned();
    const std::int64_t id = begun(setOf({made}));
    const Json item = must(service().item(ws.as("ben"), id, 1));
    const std::string then = dumped(item["case"]);

    // What there was is there …
    EXPECT_NE(then.find("Lamps, lamps, lamps."), std::string::npos);
    EXPECT_NE(then.find("HB-1"), std::string::npos); // as alleged
    EXPECT_EQ(stringOr(item, "as_of"), rfc3339(ws.decision(made).decidedAt));
    // … and the live file has what must not be …
    const std::string live = dumped(must(Documents(*ws, Viewer{ws.as("lena").person()}).caseFile(ws.decision(made).reviewCase)));
    ASSERT_NE(live.find("SP-1"), std::string::npos);
    ASSERT_NE(live.find(made.str()), std::string::npos);
    // … which is nowhere in the past.
    for (const std::string &later : {made.str() + "\"", std::string("SP-1"), std::string("\"K-"), std::string("\"A-"), std::string("\"S-"), std::string("\"C-"),
                                     std::string("look at it again"), std::string("overturned"), std::string("The words quoted do"), std::string("mira"),
                                     std::string("dana"), std::string("missed_context")})
        EXPECT_EQ(then.find(later), std::string::npos) << later;
    EXPECT_TRUE(item["case"]["decisions"].empty());
    EXPECT_TRUE(item["case"]["account"]["strikes_by_state"].empty());
    EXPECT_EQ(item["case"]["account"]["appeals_open"], 0);
    EXPECT_EQ(stringOr(item["case"], "state"), "open");
}

TEST_F(ReplayServiceTest, ReportsThatCameLaterAndLaterPrecedentsAreNotSeen)
{
    const std::string text = "Buy the very same lamp from me today.";
    const DecisionId first = ws.removed(flaggedLike([&](Flagged &f) { f.account = "acc-1"; f.post = "post-a"; f.text = text; }), "mira", "SP-1");
    ws.advance(hours(1));
    ws.flag(flaggedLike([&](Flagged &f) { f.account = "acc-1"; f.post = "post-a"; f.text = text; f.alleged = "MI-4"; f.reporter = "reader-9"; }));
    ws.removed(flaggedLike([&](Flagged &f) { f.account = "acc-2"; f.text = text; }), "tom", "SP-1");
    const Json item = must(service().item(ws.as("ben"), begun(setOf({first})), 1));
    EXPECT_EQ(item["case"]["reports"].size(), 1U);
    EXPECT_EQ(item["case"]["precedents"]["acted"], 0);
    EXPECT_EQ(dumped(item["case"]).find("MI-4"), std::string::npos);
}

TEST_F(ReplayServiceTest, EarlierFactsAreSeenWithoutStaffNames)
{
    const std::string text = "Buy the very same lamp from me today.";
    const DecisionId before = ws.removed(flaggedLike([&](Flagged &f) { f.account = "acc-2"; f.text = text; }), "tom", "SP-1");
    ws.advance(hours(1));
    const DecisionId second = ws.removed(flaggedLike([&](Flagged &f) { f.account = "acc-1"; f.text = text; }), "mira", "SP-1");
    const Json item = must(service().item(ws.as("ben"), begun(setOf({second})), 1));
    EXPECT_EQ(item["case"]["precedents"]["acted"], 1);
    EXPECT_EQ(stringOr(item["case"]["precedents"]["items"][0], "decision"), before.str());
    for (const char *name : {"mira", "tom"})
        EXPECT_EQ(dumped(item["case"]).find(name), std::string::npos) << name;
}

TEST_F(ReplayServiceTest, NothingOfItTouchesReality)
{
    const DecisionId one = overturned();
    const DecisionId two = ws.removed(flaggedLike([&](Flagged &f) { f.account = "acc-2"; }), "tom");
    const std::string before = reality(*ws);
    const std::int64_t size = ws.logSize();

    const std::int64_t set = setOf({one, two});
    const std::int64_t id = begun(set);
    must(service().answer(ws.as("ben"), id, 1, Verdict::Violation, "HB-1", "It harasses."));
    must(service().reveal(ws.as("ben"), id, 1));
    must(service().answer(ws.as("ben"), id, 2, Verdict::NoViolation, {}));
    must(service().item(ws.as("ben"), id, 2));
    must(service().score(ws.as("ben"), id));
    must(service().exportSet(ws.as("lena"), set));
    // Refusals are no exception.
    EXPECT_EQ(codeOf(service().createSet(ws.as("ben"), "mine", {})), "forbidden");
    EXPECT_EQ(codeOf(service().answer(ws.as("ben"), id, 1, Verdict::NoViolation, {})), "conflict");
    EXPECT_EQ(codeOf(service().reveal(ws.as("tom"), id, 1)), "forbidden");

    EXPECT_EQ(ws.logSize(), size);
    EXPECT_EQ(reality(*ws), before);
    ws.checkLog();
}

TEST_F(ReplayServiceTest, AReplayedViolationIsNoGroundOfABan)
{
    const DecisionId real = ws.removed(flaggedLike([&](Flagged &f) { f.account = "acc-2"; }), "tom");
    const std::int64_t id = begun(setOf({real}), "emre");
    must(service().answer(ws.as("emre"), id, 1, Verdict::Violation, "HB-1"));
    const auto refused = ProposalService(*ws).submit(ws.as("emre"), ws.ban("acc-2", {real}));
    EXPECT_TRUE(unmetOf(refused).contains("R4:grounds.enough")) << ::testing::PrintToString(unmetOf(refused));
    EXPECT_EQ(ws.decision(real).version, 2) << "made and released, nothing else";
}

TEST_F(ReplayServiceTest, TrainersAndLeadsAuthorAndEverybodyTakesTheirOwn)
{
    const DecisionId made = ws.removed({});
    ReplayRecipe recipe;
    recipe.decisions = {made};
    for (const char *who : {"ben", "mira", "admin"}) {
        const auto refused = service().createSet(ws.as(who), std::string("set of ") + who, recipe);
        EXPECT_EQ(codeOf(refused), "forbidden") << who;
        EXPECT_TRUE(unmetOf(refused).contains("R18:replay.author")) << who;
    }
    const std::int64_t set = setOf({made});
    EXPECT_EQ(codeOf(service().createSet(ws.as("ines"), "of a lead", recipe)), "ok");
    EXPECT_EQ(codeOf(service().createSet(ws.as("ines"), "of a lead", recipe)), "conflict");
    for (const char *who : {"ben", "mira", "ines", "lena"})
        EXPECT_EQ(codeOf(service().start(ws.as(who), set)), "ok") << who;
    EXPECT_EQ(codeOf(service().start(ws.as("admin"), set)), "forbidden");

    const std::int64_t bens = must(service().sessions(ws.as("ben"))).front().id;
    EXPECT_EQ(must(service().sessions(ws.as("ben"))).size(), 1U);
    EXPECT_EQ(must(service().sessions(ws.as("lena"))).size(), 4U);
    EXPECT_EQ(codeOf(service().item(ws.as("mira"), bens, 1)), "forbidden");
    EXPECT_EQ(codeOf(service().answer(ws.as("lena"), bens, 1, Verdict::NoViolation, {})), "forbidden") << "a trainer looks, and does not answer";
    EXPECT_EQ(codeOf(service().score(ws.as("lena"), bens)), "ok");
    EXPECT_EQ(codeOf(service().score(ws.as("mira"), bens)), "forbidden");
    EXPECT_EQ(codeOf(service().exportSet(ws.as("ben"), set)), "forbidden");
    // "Overturned lately" would be the answer.
    EXPECT_TRUE(must(service().sets(&ws.as("ben"))).front().recipe.empty());
    EXPECT_FALSE(must(service().sets(&ws.as("lena"))).front().recipe.empty());
}

TEST_F(ReplayServiceTest, TheAnswerComesFirstAndStands)
{
    const DecisionId made = overturned();
    const std::int64_t id = begun(setOf({made}));
    EXPECT_EQ(codeOf(service().reveal(ws.as("ben"), id, 1)), "conflict");
    EXPECT_EQ(codeOf(service().answer(ws.as("ben"), id, 1, Verdict::Violation, "XX-9")), "not_found");
    EXPECT_EQ(codeOf(service().item(ws.as("ben"), id, 2)), "not_found");
    must(service().answer(ws.as("ben"), id, 1, Verdict::Violation, "HB-1"));
    const Json corrected = must(service().answer(ws.as("ben"), id, 1, Verdict::Violation, "sp-1", "It sells."));
    EXPECT_EQ(corrected["answered"], 1);
    EXPECT_TRUE(corrected["next"].is_null());
    const Json shown = must(service().reveal(ws.as("ben"), id, 1));
    EXPECT_EQ(stringOr(shown["mine"], "clause"), "SP-1");
    EXPECT_EQ(stringOr(shown["history"], "clause"), "SP-1");
    EXPECT_EQ(stringOr(shown["final"], "verdict"), "no_violation");
    EXPECT_EQ(stringOr(shown["final"], "how"), "overturned");
    EXPECT_EQ(shown["agrees"], false);
    EXPECT_EQ(dumped(shown).find("mira"), std::string::npos) << "the step, never a name";
    EXPECT_EQ(codeOf(service().answer(ws.as("ben"), id, 1, Verdict::NoViolation, {})), "conflict");
    EXPECT_TRUE(must(service().sessions(ws.as("ben"))).front().finished);
}

TEST_F(ReplayServiceTest, AScoreCannotBeTriedOut)
{
    const std::int64_t id = begun(setOf({overturned()}));
    must(service().answer(ws.as("ben"), id, 1, Verdict::Violation, "HB-1"));
    EXPECT_EQ(must(service().score(ws.as("ben"), id))["agreed"], 0);
    EXPECT_EQ(codeOf(service().answer(ws.as("ben"), id, 1, Verdict::NoViolation, {})), "conflict");
}

TEST_F(ReplayServiceTest, WhatHasToBeReadBlindIsKeptBack)
{
    const DecisionId made = ws.removed({}, "mira");
    const std::int64_t set = setOf({made});
    const std::int64_t lead = begun(set, "ines");
    const std::int64_t trainee = begun(set, "ben");
    for (const auto &[who, id] : {std::pair("ines", lead), std::pair("ben", trainee)})
        must(service().answer(ws.as(who), id, 1, Verdict::Violation, "HB-1"));
    ws.appeal(made);

    const auto refused = service().reveal(ws.as("ines"), lead, 1);
    EXPECT_EQ(codeOf(refused), "refused");
    EXPECT_TRUE(unmetOf(refused).contains("R6:replay.blind"));
    EXPECT_EQ(codeOf(service().exportSet(ws.as("ines"), set)), "refused");
    const Json score = must(service().score(ws.as("ines"), lead));
    EXPECT_EQ(score["n"], 0);
    EXPECT_EQ(score["withheld"], 1);
    EXPECT_TRUE(score["agreement"].is_null());
    EXPECT_EQ(codeOf(service().reveal(ws.as("ben"), trainee, 1)), "ok") << "a trainee hears no appeals";
    // And no new set may be made of it.
    ReplayRecipe recipe;
    recipe.decisions = {made};
    EXPECT_EQ(codeOf(service().createSet(ws.as("lena"), "another", recipe)), "conflict");
    recipe.decisions.clear();
    EXPECT_EQ(codeOf(service().createSet(ws.as("lena"), "by filter", recipe)), "not_found");
}

TEST_F(ReplayServiceTest, HeldDecisionsAreNoHistoryYet)
{
    const CaseId id = ws.flag({});
    const DecisionId held = ws.decide("mira", id, ws.violation(id), {ActionKind::Remove});
    ReplayRecipe recipe;
    recipe.decisions = {held};
    EXPECT_EQ(codeOf(service().createSet(ws.as("lena"), "held", recipe)), "conflict");
    recipe.decisions = {DecisionId(99)};
    EXPECT_EQ(codeOf(service().createSet(ws.as("lena"), "none", recipe)), "not_found");
}

TEST_F(ReplayServiceTest, FiltersAndSeedsDrawTheSameSetAgain)
{
    const DecisionId fell = overturned();
    std::set<std::string> spam{fell.str()};
    for (int i = 0; i < 8; ++i)
        spam.insert(ws.removed(flaggedLike([&](Flagged &f) { f.account = "spam-" + std::to_string(i); }), "tom", "SP-1").str());
    for (int i = 0; i < 3; ++i)
        ws.removed(flaggedLike([&](Flagged &f) { f.account = "rude-" + std::to_string(i); }), "tom", "HB-1");
    const auto drawn = [&](ReplayRecipe recipe, const std::string &name) {
        const Json made = must(service().createSet(ws.as("lena"), name, recipe));
        const Json exported = must(service().exportSet(ws.as("lena"), std::stoll(stringOr(made, "set"))));
        std::vector<std::string> out;
        for (const auto &item : exported["items"])
            out.push_back(stringOr(item, "decision"));
        return out;
    };
    ReplayRecipe recipe;
    recipe.clause = "SP-1";
    recipe.count = 4;
    recipe.seed = 7;
    const auto first = drawn(recipe, "a");
    EXPECT_EQ(first.size(), 4U);
    for (const std::string &one : first)
        EXPECT_TRUE(spam.contains(one)) << one;
    EXPECT_EQ(drawn(recipe, "b"), first);
    recipe.seed = 8;
    EXPECT_NE(drawn(recipe, "c"), first);
    ReplayRecipe lately;
    lately.overturnedOnly = true;
    lately.since = hours(24);
    EXPECT_EQ(drawn(lately, "d"), std::vector{fell.str()});
    ws.advance(hours(48));
    EXPECT_EQ(codeOf(service().createSet(ws.as("lena"), "e", lately)), "not_found");
}

TEST_F(ReplayServiceTest, TheScoreSaysHowLittleItKnows)
{
    std::vector<DecisionId> decisions{overturned()};
    for (int i = 0; i < 4; ++i)
        decisions.push_back(ws.removed(flaggedLike([&](Flagged &f) { f.account = "acc-2" + std::to_string(i); }), "tom", "SP-1"));
    const std::int64_t set = setOf(decisions);
    const std::int64_t id = begun(set);
    for (int place = 1; place <= 5; ++place) // right about four, as decided about five
        must(service().answer(ws.as("ben"), id, place, Verdict::Violation, "SP-1"));
    const Json score = must(service().score(ws.as("ben"), id));
    EXPECT_EQ(score["n"], 5);
    EXPECT_EQ(score["agreed"], 4);
    EXPECT_EQ(score["as_decided_agreed"], 5);
    EXPECT_DOUBLE_EQ(score["agreement"].get<double>(), 0.8);
    EXPECT_NEAR(score["interval"]["low"].get<double>(), 0.3755, 5e-4); // Wilson, 4 of 5
    EXPECT_NEAR(score["interval"]["high"].get<double>(), 0.9638, 5e-4);
    EXPECT_DOUBLE_EQ(score["kappa"].get<double>(), 0); // one and the same answer throughout: chance would do as well
    EXPECT_GT(score["ac1"].get<double>(), 0.7);
    EXPECT_EQ(score["top_confusion"], (Json{{"mine", "SP-1"}, {"final", "no_violation"}, {"count", 1}}));
    EXPECT_EQ(score["confusion"][0], (Json{{"mine", "SP-1"}, {"final", "SP-1"}, {"count", 4}}));
    EXPECT_NE(stringOr(score, "words").find("A small set, a wide interval"), std::string::npos);

    const std::int64_t other = begun(set, "tom");
    must(service().answer(ws.as("tom"), other, 1, Verdict::NoViolation, {}));
    const Json shown = must(service().reveal(ws.as("tom"), other, 1));
    EXPECT_EQ(shown["panel"], (Json{{"n", 1}, {"answers", {{"SP-1", 1}}}}));
}

TEST_F(ReplayServiceTest, AnExportedSetHoldsNoPersonalData)
{
    const std::int64_t set = setOf({overturned()});
    const Json exported = must(service().exportSet(ws.as("lena"), set));
    for (const char *personal : {"acc-7", "Lamps", "mira", "dana", "ben", "lena", "reader", "look at it again", "words quoted"})
        EXPECT_EQ(dumped(exported).find(personal), std::string::npos) << personal;
    EXPECT_EQ(exported["items"].size(), 1U);
    EXPECT_EQ(exported, must(service().exportSet(ws.as("lena"), set)));
}

TEST_F(ReplayServiceTest, ARepeatedRequestStartsOneSession)
{
    const std::int64_t set = setOf({ws.removed({})});
    const auto first = must(service().start(ws.as("ben"), set, "r-1"));
    EXPECT_EQ(must(service().start(ws.as("ben"), set, "r-1")).id, first.id);
    EXPECT_EQ(must(service().sessions(ws.as("ben"))).size(), 1U);
    EXPECT_EQ(codeOf(service().start(ws.as("tom"), set, "r-1")), "conflict");
}

} // namespace
} // namespace countersign
