// The least look at each item (R21): from focused time that somebody measured, and no more of it than can be true.
#include "domain/policy_schema.h"
#include "services/documents/documents.h"
#include "services/policy/policy_service.h"
#include "services/signoff/overrides.h"
#include "services/signoff/signoff_look.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace countersign::testing_support {
namespace look_tests {

using Codes = std::set<std::string>;

WorkspaceOptions leastOf(int seconds, const char *unmeasured = nullptr)
{
    Json book = parseJson(*defaultPolicyText());
    book["looks"] = {{"least_s", seconds}, {"per_1000_characters_s", 0}, {"media_share_permille", 500}};
    if (unmeasured)
        book["looks"]["unmeasured"] = unmeasured;
    WorkspaceOptions options;
    options.policyJson = book.dump();
    return options;
}

// A ban that waits for its first reader; two grounds and no decoy.
struct Looked {
    TestWorkspace team;
    std::vector<DecisionId> grounds;
    ProposalId id;
    explicit Looked(const WorkspaceOptions &options = leastOf(10), const Flagged &flagged = {}) : team(options)
    {
        grounds = team.twoFinal(flagged);
        id = team.propose("emre", team.ban("acc-1", grounds));
    }

    SignoffService signoff() { return SignoffService(*team); }
    Receipt read(const char *who, int item, std::optional<seconds> looked)
    {
        return must(signoff().read(team.as(who), id, item, Verdict::Violation, "HB-1", {}, looked));
    }
    // Dealt, and so much later each of the two items read with that look.
    void readBoth(const char *who, std::optional<seconds> first, std::optional<seconds> second)
    {
        must(signoff().begin(team.as(who), id));
        team.advance(minutes(2));
        read(who, 1, first);
        read(who, 2, second);
    }
    Requirement look(const char *who)
    {
        const auto list = must(signoff().view(team.as(who), id)).requirements;
        const auto found = std::find_if(list.begin(), list.end(), [](const Requirement &r) { return r.id == "look.least"; });
        return found == list.end() ? Requirement{} : *found;
    }
    std::optional<seconds> kept(const char *who, int item)
    {
        return team->proposals().items(id, team.as(who).id()).at(static_cast<std::size_t>(item - 1)).looked;
    }
};

TEST(Look, ExactlyTheLeastLookIsEnoughAndASecondLessIsNot)
{
    Looked w;
    w.readBoth("ines", seconds(10), seconds(9));
    const Requirement look = w.look("ines");
    EXPECT_EQ(look.state, RequirementState::NotMet);
    EXPECT_EQ(look.rule, "R21");
    EXPECT_EQ(look.why.english(), "Looked at for less time than the policy book asks: item 2 (9/10 s).");
    EXPECT_EQ(look.clears.english(), "Look at item 2 for 1 s more, then give your finding about it again.");
    const auto early = w.signoff().reveal(w.team.as("ines"), w.id);
    EXPECT_EQ(codeOf(early), "refused");
    EXPECT_EQ(unmetOf(early), Codes{"R21:look.least"});
    EXPECT_EQ(stringOr(w.team.lastRefusal(), "rules"), "R21:look.least");
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::Reading) << "nothing was revealed";
    w.read("ines", 2, seconds(10));
    EXPECT_EQ(w.look("ines").state, RequirementState::Met);
    must(w.signoff().reveal(w.team.as("ines"), w.id));
    EXPECT_EQ(w.look("ines").state, RequirementState::Met) << "asked again for the countersignature";
    must(w.team.tryCountersign("ines", w.id));
    w.team.checkLog();
}

TEST(Look, EveryItemThatFallsShortIsNamedByTheReadersOwnNumber)
{
    Looked w;
    w.readBoth("ines", seconds(0), seconds(4));
    EXPECT_EQ(w.look("ines").why.english(), "Looked at for less time than the policy book asks: item 1 (0/10 s), 2 (4/10 s).");
    EXPECT_EQ(w.look("ines").clears.english(), "Look at item 1 for 10 s more, then give your finding about it again.");
}

TEST(Look, OfTextMoreIsAskedWhereThereIsARecording)
{
    Flagged flagged;
    flagged.videoSeconds = 60; // half of it
    Looked w(leastOf(10), flagged);
    must(w.signoff().begin(w.team.as("ines"), w.id));
    w.team.advance(minutes(5));
    w.read("ines", 1, seconds(29));
    EXPECT_EQ(w.look("ines").why.english(), "Looked at for less time than the policy book asks: item 1 (29/30 s).");
}

TEST(Look, NoMoreIsBelievedThanHasPassedSinceItWasDealt)
{
    Looked w;
    must(w.signoff().begin(w.team.as("ines"), w.id));
    EXPECT_EQ(intOr(w.read("ines", 1, seconds(600)).made, "looked_s", -1), 0) << "in no time nobody looks at anything";
    w.team.advance(seconds(9));
    w.read("ines", 1, seconds(600));
    EXPECT_EQ(w.kept("ines", 1), seconds(9));
    w.team.advance(seconds(6)); // 15 s since it was dealt, 9 of them spent on item 1
    w.read("ines", 2, seconds(600));
    EXPECT_EQ(w.kept("ines", 2), seconds(6));
    EXPECT_EQ(w.look("ines").state, RequirementState::NotMet);
    w.team.advance(seconds(5));
    w.read("ines", 1, seconds(10));
    w.read("ines", 2, seconds(10));
    EXPECT_EQ(w.look("ines").state, RequirementState::Met) << "20 s are enough for two of 10";
}

TEST(Look, ItOnlyGrowsAndTheLogHasIt)
{
    Looked w;
    must(w.signoff().begin(w.team.as("ines"), w.id));
    w.team.advance(minutes(1));
    w.read("ines", 1, seconds(12));
    const auto entry = w.team->log().entry(w.team.logSize()).value();
    EXPECT_EQ(entry.type, "item.read");
    EXPECT_EQ(intOr(entry.data, "looked_s"), 12);
    w.read("ines", 1, seconds(3));
    EXPECT_EQ(w.kept("ines", 1), seconds(12));
    w.read("ines", 1, std::nullopt); // by a program that measures nothing
    EXPECT_EQ(w.kept("ines", 1), seconds(12));
    w.team.checkLog();
}

TEST(Look, WhatNothingMeasuredAsksForNothingUnlessTheBookSaysSo)
{
    Looked w;
    w.readBoth("ines", std::nullopt, std::nullopt);
    EXPECT_EQ(w.look("ines").state, RequirementState::NotApplicable);
    EXPECT_FALSE(w.look("ines").why.empty());
    must(w.signoff().reveal(w.team.as("ines"), w.id));
    must(w.team.tryCountersign("ines", w.id));

    Looked strict(leastOf(10, "refuse"));
    strict.readBoth("ines", seconds(10), std::nullopt);
    const auto refused = strict.signoff().reveal(strict.team.as("ines"), strict.id);
    EXPECT_EQ(unmetOf(refused), Codes{"R21:look.least"});
    EXPECT_NE(refused.error().message.english().find("Nothing measured how long item 2"), std::string::npos);
    strict.read("ines", 2, seconds(10));
    EXPECT_EQ(codeOf(strict.signoff().reveal(strict.team.as("ines"), strict.id)), "ok");
}

TEST(Look, ABookThatAsksForNoLookAsksNobody)
{
    Looked w(leastOf(0, "refuse"));
    w.readBoth("ines", std::nullopt, seconds(0));
    EXPECT_EQ(w.look("ines").state, RequirementState::NotApplicable);
    must(w.signoff().reveal(w.team.as("ines"), w.id));
}

TEST(Look, TheArbiterLooksAsLong)
{
    Looked w(leastOf(0));
    w.team.readAndReveal("ines", w.id, false);
    Json book = parseJson(w.team->policyNow().text());
    book["version"] = w.team->policyNow().version() + 1;
    book["looks"]["least_s"] = 10;
    must(PolicyService(*w.team).load(w.team.as("vera"), book.dump()));
    must(PolicyService(*w.team).publish(w.team.as("oskar"), book["version"].get<int>()));
    w.team.after(hours(25));
    must(w.signoff().beginArbitration(w.team.as("dana"), w.id));
    w.team.advance(minutes(2));
    w.read("dana", 1, seconds(10));
    w.read("dana", 2, seconds(7));
    EXPECT_EQ(unmetOf(w.signoff().reveal(w.team.as("dana"), w.id)), Codes{"R21:look.least"});
    w.read("dana", 2, seconds(10));
    must(w.signoff().reveal(w.team.as("dana"), w.id));
    must(w.team.tryCountersign("dana", w.id));
    w.team.checkLog();
}

TEST(Look, ARemovalsSignOffAsksTheSame)
{
    TestWorkspace team(leastOf(10));
    Flagged wide;
    wide.reach = 21000;
    const CaseId one = team.flag(wide);
    const Receipt decided = must(team.tryDecide("mira", one, team.violation(one), {ActionKind::Remove}));
    team.after(minutes(1));
    const ProposalId id = *ProposalId::parse(decided.id("proposal"));
    SignoffService signoff(*team);
    must(signoff.begin(team.as("ines"), id));
    team.advance(minutes(1));
    must(signoff.read(team.as("ines"), id, 1, Verdict::Violation, "HB-1", {}, seconds(9)));
    EXPECT_EQ(unmetOf(signoff.reveal(team.as("ines"), id)), Codes{"R21:look.least"});
}

TEST(Look, WhatWasLookedAtForAnEarlierProposalCarriesOver)
{
    Looked w;
    w.readBoth("ines", seconds(30), seconds(30));
    must(w.signoff().reveal(w.team.as("ines"), w.id));
    must(w.signoff().sendBack(w.team.as("ines"), w.id, "Why twice?"));
    w.id = w.team.propose("emre", w.team.ban("acc-1", w.grounds));
    must(w.signoff().begin(w.team.as("ines"), w.id));
    EXPECT_EQ(w.kept("ines", 1), seconds(30));
    EXPECT_EQ(w.look("ines").state, RequirementState::Met);
    must(w.signoff().reveal(w.team.as("ines"), w.id));
    must(w.team.tryCountersign("ines", w.id));
    w.team.checkLog();
}

// A decoy that was met before takes nothing away from the time for the rest, not even in the moment of the dealing.
TEST(Look, WhatWasFoundBeforeTakesNoTimeFromTheRest)
{
    TestWorkspace team(leastOf(10));
    team.leaveUpSome(1); // the only decoy there is
    const auto removal = [&](const char *account) {
        Flagged wide;
        wide.account = account;
        wide.reach = 21000;
        const CaseId one = team.flag(wide);
        const Receipt decided = must(team.tryDecide("mira", one, team.violation(one), {ActionKind::Remove}));
        return *ProposalId::parse(decided.id("proposal"));
    };
    std::vector<ProposalId> all;
    for (int i = 0; i < 8; ++i)
        all.push_back(removal(("acc-" + std::to_string(i)).c_str()));
    team.after(minutes(1));
    SignoffService signoff(*team);
    int met = 0;
    for (const ProposalId id : all) { // one right after the other, at no other moment
        must(signoff.begin(team.as("ines"), id));
        for (const ReadingItem &item : team->proposals().items(id, team.as("ines").id())) {
            met += item.verdict ? 1 : 0;
            if (item.verdict)
                continue;
            team.advance(seconds(10));
            const Verdict verdict = item.decoy ? Verdict::NoViolation : Verdict::Violation;
            must(signoff.read(team.as("ines"), id, item.item, verdict, item.decoy ? "" : "HB-1", {}, seconds(10)));
        }
        EXPECT_EQ(codeOf(signoff.reveal(team.as("ines"), id)), "ok") << id.str();
    }
    EXPECT_GT(met, 0) << "the decoy came again";
}

TEST(Look, WhatTheWindowMeasuredIsKeptOutsideTheLogAndNoMoreThanHasPassed)
{
    Looked w;
    must(w.signoff().begin(w.team.as("ines"), w.id));
    const auto soFar = [&] { return must(w.signoff().view(w.team.as("ines"), w.id)).items.at(0).lookedSoFar; };
    const std::int64_t size = w.team.logSize();
    w.team.advance(seconds(8));
    ASSERT_TRUE(keepLook(*w.team, w.team.as("ines"), w.id, 1, Milliseconds(5500)));
    EXPECT_EQ(soFar(), Milliseconds(5500));
    ASSERT_TRUE(keepLook(*w.team, w.team.as("ines"), w.id, 1, Milliseconds(2000)));
    EXPECT_EQ(soFar(), Milliseconds(5500)) << "a look only grows";
    ASSERT_TRUE(keepLook(*w.team, w.team.as("ines"), w.id, 1, Milliseconds(60000)));
    EXPECT_EQ(soFar(), Milliseconds(8000));
    EXPECT_EQ(w.team.logSize(), size);
    EXPECT_EQ(w.kept("ines", 1), std::nullopt) << "until a finding takes it along, nothing is known of it";
    EXPECT_EQ(codeOf(keepLook(*w.team, w.team.as("dana"), w.id, 1, Milliseconds(1))), "conflict") << "it is not on her desk";
    w.team.checkLog();
}

TEST(Look, ALapsedLeaseForgetsNoLook)
{
    Looked w;
    must(w.signoff().begin(w.team.as("ines"), w.id));
    w.team.advance(minutes(1));
    w.read("ines", 1, seconds(10));
    ASSERT_TRUE(keepLook(*w.team, w.team.as("ines"), w.id, 2, Milliseconds(4000)));
    w.team.after(hours(5));
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::Submitted);
    must(w.signoff().begin(w.team.as("ines"), w.id));
    EXPECT_EQ(must(w.signoff().view(w.team.as("ines"), w.id)).items.at(1).lookedSoFar, Milliseconds(4000));
    w.read("ines", 2, seconds(10));
    EXPECT_EQ(w.look("ines").state, RequirementState::Met) << "what counts is when it was first dealt";
}

TEST(Look, RequirementsSayWhetherTheyCanBeOverridden)
{
    Looked w;
    w.readBoth("ines", seconds(0), seconds(0));
    std::set<std::string> can;
    for (const Json &r : requirementsJson(must(w.signoff().view(w.team.as("ines"), w.id)).requirements))
        if (r.at("overridable").get<bool>())
            can.insert(stringOr(r, "id"));
    EXPECT_EQ(can, (Codes{"look.least", "signer.pair", "signer.turn"}));
}

} // namespace look_tests
} // namespace countersign::testing_support
