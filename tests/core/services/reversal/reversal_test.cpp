// R8: the reversal of everything that rested on a decision, shown beforehand as it then happens.
#include "support/test_workspace.h"

#include "services/documents/documents.h"
#include "services/escalations/escalation_service.h"
#include "services/orders/outbox_service.h"
#include "services/release/sanction_service.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace countersign::testing_support {
namespace reversal_tests {

using Codes = std::set<std::string>;

std::vector<std::string> subjects(const Json &effects)
{
    std::vector<std::string> out;
    for (const auto &effect : effects)
        out.push_back(effect["subject"].get<std::string>() + " " + effect["from"].get<std::string>() + ">" + effect["to"].get<std::string>());
    return out;
}

bool has(const std::vector<std::string> &list, const std::string &one)
{
    return std::find(list.begin(), list.end(), one) != list.end();
}

TEST(Reversal, AnOverturnVoidsTheStrikeRestoresThePostAndCorrectsTheNotice)
{
    TestWorkspace team;
    const DecisionId made = team.removed();
    const Sanction removal = team->sanctions().restingOn(made).at(0);
    const StrikeId strike = team.strikeOf(made).id;
    const NoticeId wrong = team->outgoing().noticesAbout(made).at(0).id;
    const Receipt receipt = team.answer("dana", team.appeal(made), AppealOutcome::Overturned);
    EXPECT_EQ(team.decision(made).state, DecisionState::Overturned);
    EXPECT_EQ(team.strikeOf(made).state, StrikeState::Void);
    EXPECT_EQ(team.sanction(removal.id).state, SanctionState::Reversing);
    const auto order = team.orders(team.account("acc-1")).back();
    EXPECT_EQ(order.action, "restore");
    EXPECT_EQ(order.targetKind, "post");
    EXPECT_GT(order.number, 1) << "the platform can tell it from the removal";
    const auto effects = subjects(receipt.made["effects"]);
    EXPECT_TRUE(has(effects, made.str() + " under_appeal>overturned"));
    EXPECT_TRUE(has(effects, strike.str() + " contested>void"));
    EXPECT_TRUE(has(effects, removal.id.str() + " in_force>reversing"));
    const auto notices = team->outgoing().notices(team.account("acc-1"));
    const auto correction = std::find_if(notices.begin(), notices.end(), [](const NoticeRecord &n) { return n.kind == "correction"; });
    ASSERT_NE(correction, notices.end());
    EXPECT_EQ(correction->corrects, wrong);
    EXPECT_EQ(notices.back().kind, "appeal_outcome");
    EXPECT_EQ(team.appealNow(AppealId(1)).attribution, "review:missed_context");
    EXPECT_EQ(receipt.made["irreversible"].size(), 1u) << "the reach that was lost";
    // Reversed only when the platform has done it.
    must(OutboxService(*team).settle(&team.as("vera"), order.id.str(), false));
    EXPECT_EQ(team.sanction(removal.id).state, SanctionState::Reversed);
    team.checkLog();
}

TEST(Reversal, ARestoreThatThePlatformDoesNotAcknowledgeIsEscalatedOnce)
{
    TestWorkspace team;
    team.answer("dana", team.appeal(team.removed()), AppealOutcome::Overturned);
    const PlatformOrder order = team.orders(team.account("acc-1")).back();
    ASSERT_EQ(order.action, "restore");
    EXPECT_TRUE(team.after(hours(24) - seconds(1)).escalated.empty());
    EXPECT_EQ(team.after(seconds(1)).escalated, std::vector<std::string>{"E-1"});
    const auto opened = team->escalations().all(team.account("acc-1"));
    ASSERT_EQ(opened.size(), 1u);
    EXPECT_EQ(opened[0].subject, order.id.str());
    EXPECT_EQ(opened[0].kind, EscalationKind::Policy);
    EXPECT_FALSE(opened[0].openedBy.valid()) << "the clock opened it";
    must(EscalationService(*team).acknowledge(team.as("vera"), opened[0].id));
    must(EscalationService(*team).resolve(team.as("vera"), opened[0].id, "Asked the platform."));
    EXPECT_TRUE(team.after(hours(48)).escalated.empty()) << "once";
    team.checkLog();
}

TEST(Reversal, ARestoreAcknowledgedInTimeIsNotEscalatedAndAFailedOneIs)
{
    TestWorkspace team;
    team.answer("dana", team.appeal(team.removed()), AppealOutcome::Overturned);
    must(OutboxService(*team).settle(&team.as("vera"), team.orders(team.account("acc-1")).back().id.str(), false));
    EXPECT_TRUE(team.after(hours(48)).escalated.empty());
    Flagged other;
    other.account = "acc-2";
    team.answer("dana", team.appeal(team.removed(other)), AppealOutcome::Overturned);
    must(OutboxService(*team).settle(nullptr, team.orders(team.account("acc-2")).back().id.str(), true));
    EXPECT_EQ(team.after(hours(24)).escalated.size(), 1u);
}

TEST(Reversal, TheCorrectionNamesAStepAndNobody)
{
    TestWorkspace team;
    const DecisionId made = team.removed();
    team.answer("dana", team.appeal(made), AppealOutcome::Overturned);
    for (const NoticeRecord &notice : team->outgoing().notices(team.account("acc-1"))) {
        const std::string text = team->log().open(notice.vault)->dump();
        for (const char *person : {"mira", "dana", "reader-1", "missed_context"})
            EXPECT_EQ(text.find(person), std::string::npos) << notice.kind << ": " << person;
    }
    const auto correction = team->outgoing().notices(team.account("acc-1")).at(1);
    EXPECT_NE((*team->log().open(correction.vault))["en"]["text"].get<std::string>().find("The step that failed was review"), std::string::npos);
}

TEST(Reversal, ABanFallsWithTheGroundThatMadeItEnough)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const SanctionId ban = team.banned("acc-1", grounds);
    team.advance(hours(1));
    const auto before = team->outgoing().notices(team.account("acc-1")).size();
    const Receipt receipt = team.answer("dana", team.appeal(grounds[0]), AppealOutcome::Overturned);
    EXPECT_EQ(team.sanction(ban).state, SanctionState::Reversing);
    EXPECT_TRUE(has(subjects(receipt.made["effects"]), ban.str() + " suspended>reversing"));
    const auto restored = team.orders(team.account("acc-1"));
    EXPECT_TRUE(std::any_of(restored.begin(), restored.end(), [&](const PlatformOrder &o) { return o.sanction == ban && o.action == "restore"; }));
    // Suspension at filing, then a correction of the removal's and of the ban's notice, and the answer.
    std::vector<std::string> kinds;
    const auto notices = team->outgoing().notices(team.account("acc-1"));
    for (std::size_t i = before; i < notices.size(); ++i)
        kinds.push_back(notices[i].kind);
    EXPECT_EQ(kinds, (std::vector<std::string>{"suspension", "correction", "correction", "appeal_outcome"}));
    const auto sanctionGrounds = team.sanction(ban).grounds;
    EXPECT_TRUE(std::any_of(sanctionGrounds.begin(), sanctionGrounds.end(), [&](const SanctionGround &g) { return g.fell && g.decision == grounds[0]; }));
    EXPECT_EQ(team.decision(grounds[1]).state, DecisionState::Standing) << "it stands on its own";
    EXPECT_EQ(team.strikeOf(grounds[1]).state, StrikeState::Active);
    EXPECT_EQ(receipt.made["untouched"].size(), 1u);
    team.checkLog();
}

struct ThreeGrounds {
    TestWorkspace team;
    std::vector<DecisionId> grounds;
    SanctionId ban;
    ThreeGrounds()
    {
        for (const char *who : {"mira", "tom", "mira"}) {
            Flagged flagged;
            flagged.postedAt = team.now() - minutes(30);
            grounds.push_back(team.removed(flagged, who));
            team.advance(hours(2));
        }
        team.after(hours(73));
        ban = team.banned("acc-1", grounds);
        team.advance(hours(1));
    }
};

TEST(Reversal, AThinnedBanIsSuspendedAfterSeventyTwoHours)
{
    ThreeGrounds t;
    const Receipt receipt = must(AppealService(*t.team).reinstate(t.team.as("dana"), t.grounds[1], "Quality check.", "review:misread"));
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::InForce) << "two grounds are enough";
    EXPECT_EQ(t.team.sanction(t.ban).thinnedDue, t.team.now() + hours(72));
    EXPECT_TRUE(has(subjects(receipt.made["effects"]), t.ban.str() + " in_force>thinned"));
    EXPECT_TRUE(t.team.after(hours(72) - seconds(1)).suspended.empty());
    EXPECT_EQ(t.team.after(seconds(1)).suspended, std::vector<std::string>{t.ban.str()});
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::Suspended);
    EXPECT_EQ(t.team->outgoing().notices(t.team.account("acc-1")).back().kind, "suspension");
    t.team.checkLog();
}

TEST(Reversal, TwoWhoTookNoPartKeepAThinnedBanInForce)
{
    ThreeGrounds t;
    SanctionService sanctions(*t.team);
    EXPECT_EQ(codeOf(sanctions.reaffirm(t.team.as("dana"), t.ban)), "conflict") << "nothing has fallen";
    must(AppealService(*t.team).reinstate(t.team.as("vera"), t.grounds[1], "Quality check.", "review:misread"));
    const auto due = t.team.sanction(t.ban).thinnedDue;
    EXPECT_EQ(unmetOf(sanctions.reaffirm(t.team.as("ines"), t.ban)), (Codes{"R8:reaffirm.independent"})) << "countersigned it";
    EXPECT_EQ(unmetOf(sanctions.reaffirm(t.team.as("ben"), t.ban)), (Codes{"R23:signer.qualified"}));
    EXPECT_EQ(must(sanctions.reaffirm(t.team.as("dana"), t.ban)).made["reaffirmed"], 1);
    EXPECT_EQ(t.team.sanction(t.ban).thinnedDue, due) << "one is not enough";
    EXPECT_EQ(unmetOf(sanctions.reaffirm(t.team.as("dana"), t.ban)), (Codes{"R8:reaffirm.independent"})) << "nobody counts twice";
    EXPECT_EQ(must(sanctions.reaffirm(t.team.as("oskar"), t.ban)).made["reaffirmed"], 2);
    EXPECT_FALSE(t.team.sanction(t.ban).thinnedDue);
    EXPECT_TRUE(t.team.after(hours(73)).suspended.empty());
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::InForce);
    t.team.checkLog();
}

TEST(Reversal, OneReaffirmationDoesNotStopTheClockNorComesOneTooLate)
{
    ThreeGrounds t;
    must(AppealService(*t.team).reinstate(t.team.as("vera"), t.grounds[1], "Quality check.", "review:misread"));
    must(SanctionService(*t.team).reaffirm(t.team.as("dana"), t.ban));
    t.team.advance(hours(72));
    EXPECT_EQ(codeOf(SanctionService(*t.team).reaffirm(t.team.as("oskar"), t.ban)), "conflict");
    EXPECT_EQ(t.team.runClock().suspended, std::vector<std::string>{t.ban.str()});
}

TEST(Reversal, AGroundUnderAppealCannotBeReaffirmed)
{
    ThreeGrounds t;
    must(AppealService(*t.team).reinstate(t.team.as("vera"), t.grounds[1], "Quality check.", "review:misread"));
    t.team.appeal(t.grounds[0]);
    EXPECT_EQ(unmetOf(SanctionService(*t.team).reaffirm(t.team.as("dana"), t.ban)), (Codes{"R3:grounds.uncontested"}));
}

TEST(Reversal, ASecondFallTakesTheBanAlong)
{
    ThreeGrounds t;
    must(AppealService(*t.team).reinstate(t.team.as("dana"), t.grounds[1], "Quality check.", ""));
    must(AppealService(*t.team).reinstate(t.team.as("dana"), t.grounds[2], "Quality check.", ""));
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::Reversing);
    EXPECT_FALSE(t.team.sanction(t.ban).thinnedDue);
    t.team.checkLog();
}

TEST(Reversal, WhatCountedAtReleaseStillCountsThoughItHasExpiredSince)
{
    ThreeGrounds t;
    t.team.after(hours(24 * 90)); // all strikes have expired; the ban lasts until further notice
    ASSERT_EQ(t.team.strikeOf(t.grounds[2]).state, StrikeState::Expired);
    const Receipt receipt = must(AppealService(*t.team).reinstate(t.team.as("dana"), t.grounds[0], "Quality check.", ""));
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::InForce);
    EXPECT_TRUE(has(subjects(receipt.made["effects"]), t.ban.str() + " in_force>thinned"));
    EXPECT_EQ(t.team.strikeOf(t.grounds[0]).state, StrikeState::Void) << "an expired strike is voided, too";
}

TEST(Reversal, ABanThatIsOverIsReversedInTheRecordsWhenItsBasisFalls)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    BanProposal proposal = team.ban("acc-1", grounds);
    proposal.duration = hours(24);
    const ProposalId id = team.propose("emre", proposal);
    team.countersign("ines", id);
    team.advance(minutes(15));
    team.appealsComplete();
    const SanctionId ban = *SanctionId::parse(team.runClock().released.at(0));
    team.after(hours(24));
    ASSERT_EQ(team.sanction(ban).state, SanctionState::Expired);
    team.answer("dana", team.appeal(grounds[0]), AppealOutcome::Overturned);
    EXPECT_EQ(team.sanction(ban).state, SanctionState::Reversing);
}

TEST(Reversal, OpenProposalsThatListItAreVoided)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    const Receipt receipt = must(AppealService(*team).reinstate(team.as("dana"), grounds[0], "Quality check.", ""));
    EXPECT_EQ(team.proposal(id).state, ProposalState::Voided);
    EXPECT_TRUE(has(subjects(receipt.made["effects"]), id.str() + " submitted>voided"));
}

TEST(Reversal, APreviewShowsExactlyWhatThenHappensAndKeepsNothing)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    team.banned("acc-1", grounds);
    Flagged same;
    same.account = "acc-2";
    same.text = "Words of post-1.";
    team.removed(same); // the same text elsewhere
    team.advance(hours(1));
    AppealService appeals(*team);
    const AppealId appeal = team.appeal(grounds[0]);
    for (const AppealOutcome outcome : {AppealOutcome::Changed, AppealOutcome::Overturned}) {
        const auto size = team.logSize();
        const auto work = team->db().number("SELECT count(*) FROM work");
        const auto vault = team->db().number("SELECT count(*) FROM vault");
        const Json preview = effectsJson(must(appeals.preview(grounds[0], outcome)));
        EXPECT_EQ(team.logSize(), size);
        EXPECT_EQ(team->db().number("SELECT count(*) FROM work"), work);
        EXPECT_EQ(team->db().number("SELECT count(*) FROM vault"), vault);
        EXPECT_GE(preview["effects"].size(), 6u);
        EXPECT_EQ(effectsJson(must(appeals.preview(grounds[0], outcome))), preview) << "asked twice";
        if (outcome == AppealOutcome::Overturned) {
            const Receipt done = team.answer("dana", appeal, outcome);
            EXPECT_EQ(done.made["effects"], preview["effects"]);
            EXPECT_EQ(done.made["irreversible"], preview["irreversible"]);
            EXPECT_EQ(done.made["untouched"], preview["untouched"]);
        }
    }
}

TEST(Reversal, APreviewOfAChangeShowsTheFreshCaseThatItOpens)
{
    TestWorkspace team;
    const DecisionId made = team.removed();
    const AppealId appeal = team.appeal(made);
    const Json preview = effectsJson(must(AppealService(*team).preview(made, AppealOutcome::Changed)));
    const Receipt done = team.answer("dana", appeal, AppealOutcome::Changed);
    EXPECT_EQ(done.made["effects"], preview["effects"]);
    EXPECT_EQ(team.decision(made).state, DecisionState::Changed);
    EXPECT_EQ(team.strikeOf(made).state, StrikeState::Void);
    const CaseId fresh = *team->cases().openCaseOf(SubjectKind::Post, team.decision(made).subject);
    EXPECT_TRUE(has(subjects(done.made["effects"]), fresh.str() + " >open"));
    ReviewService review(*team);
    EXPECT_EQ(codeOf(review.claim(team.as("mira"), std::nullopt)), "not_found") << "not for who decided before";
    EXPECT_EQ(must(review.claim(team.as("tom"), std::nullopt)).id("case"), fresh.str());
}

TEST(Reversal, ReinstatingPreviewsTheSame)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    team.banned("acc-1", grounds);
    AppealService appeals(*team);
    const Json preview = effectsJson(must(appeals.preview(grounds[1])));
    const Receipt done = must(appeals.reinstate(team.as("dana"), grounds[1], "A court says so.", "policy:unclear_policy"));
    EXPECT_EQ(done.made, preview);
}

TEST(Reversal, IsForLeadsWhoTookNoPartAndOnlyOnce)
{
    TestWorkspace team;
    const DecisionId made = team.removed({}, "oskar");
    AppealService appeals(*team);
    EXPECT_EQ(unmetOf(appeals.reinstate(team.as("oskar"), made, "Oh.", "")), Codes{"R13:reverser.uninvolved"});
    EXPECT_EQ(codeOf(appeals.reinstate(team.as("mira"), made, "Oh.", "")), "forbidden");
    EXPECT_EQ(codeOf(appeals.reinstate(team.as("dana"), DecisionId(99), "Oh.", "")), "not_found");
    EXPECT_EQ(codeOf(appeals.reinstate(team.as("dana"), made, "Oh.", "nobody:knows")), "usage");
    must(appeals.reinstate(team.as("dana"), made, "Oh.", "review:misread"));
    EXPECT_EQ(codeOf(appeals.reinstate(team.as("vera"), made, "Oh.", "")), "conflict");
    const DecisionId innocent = team.leaveUp("tom", team.flag());
    team.after(seconds(5));
    EXPECT_EQ(codeOf(appeals.preview(innocent)), "conflict") << "nothing to reverse";
}

TEST(Reversal, TheSameAndNearlyTheSameTextIsLookedAtAgainBySomebodyElse)
{
    TestWorkspace team;
    const std::string text = "Everybody who plants carrots in this town should come to the market hall on Saturday at nine and bring their"
                             " own basket, because the committee that decides about the gardens is full of donkeys who cannot count.";
    const auto flagged = [&](const std::string &account, const std::string &words) {
        Flagged f;
        f.account = account;
        f.text = words;
        return f;
    };
    const DecisionId first = team.removed(flagged("acc-1", text));
    const DecisionId same = team.removed(flagged("acc-2", text), "tom");
    const DecisionId near = team.removed(flagged("acc-3", text + " Really!"), "tom");
    const DecisionId other = team.removed(flagged("acc-4", "Something else entirely about the weather of last week."), "tom");
    const DecisionId clause = team.removed(flagged("acc-5", text), "tom", "SP-1");
    // The other post was judged twice: it is looked at once.
    Flagged again = flagged("acc-2", text);
    again.post = team->accounts().externalId("post", team.decision(same).subject);
    const CaseId cycle = team.flag(again);
    must(team.tryDecide("emre", cycle, team.violation(cycle), {ActionKind::Label}));
    team.after(seconds(10));

    const Receipt receipt = team.answer("dana", team.appeal(first), AppealOutcome::Overturned);
    const auto open = [&](DecisionId id) { return team->cases().openCaseOf(SubjectKind::Post, team.decision(id).subject).has_value(); };
    EXPECT_TRUE(open(same));
    EXPECT_TRUE(open(near));
    EXPECT_FALSE(open(other));
    EXPECT_FALSE(open(clause)) << "judged by another rule";
    EXPECT_EQ(team.decision(same).state, DecisionState::Standing) << "looked at, not overturned";
    const auto effects = subjects(receipt.made["effects"]);
    EXPECT_EQ(std::count_if(effects.begin(), effects.end(), [](const std::string &e) { return e.starts_with("C-") && e.ends_with(">open"); }), 2);
    ReviewService review(*team);
    EXPECT_EQ(codeOf(review.claim(team.as("tom"), std::nullopt)), "not_found");
    EXPECT_EQ(codeOf(review.claim(team.as("mira"), std::nullopt)), "ok");
    team.checkLog();
}

TEST(Reversal, AnExternalBanFallsWithAPostThatItNamed)
{
    TestWorkspace team;
    Flagged post;
    post.post = "their-post";
    const DecisionId made = team.removed(post);
    const SanctionId ban = team.importBan("acc-1", {"their-post", "some-other-post"});
    Flagged elsewhere;
    elsewhere.post = "unrelated";
    const DecisionId other = team.removed(elsewhere, "tom");
    EXPECT_EQ(team.sanction(ban).state, SanctionState::InForce);
    EXPECT_TRUE(team.orders(team.account("acc-1")).size() == 2u) << "imported sanctions are never emitted";
    must(AppealService(*team).reinstate(team.as("dana"), other, "Quality check.", ""));
    EXPECT_EQ(team.sanction(ban).state, SanctionState::InForce) << "it did not rest on that";
    const Receipt receipt = team.answer("dana", team.appeal(made), AppealOutcome::Overturned);
    EXPECT_EQ(team.sanction(ban).state, SanctionState::Reversing);
    EXPECT_TRUE(has(subjects(receipt.made["effects"]), ban.str() + " in_force>reversing"));
    const auto order = team.orders(team.account("acc-1")).back();
    EXPECT_EQ(order.action, "restore");
    EXPECT_EQ(order.targetKind, "account");
    team.checkLog();
}

TEST(Reversal, AnExternalBanForMultipleViolationsFallsWithAnyOfThem)
{
    TestWorkspace team;
    const DecisionId made = team.removed();
    const SanctionId ban = team.importBan("acc-1", {});
    team.answer("dana", team.appeal(made), AppealOutcome::Overturned);
    EXPECT_EQ(team.sanction(ban).state, SanctionState::Reversing);
}

TEST(Reversal, AnImportedBanSupportsAndClosesNothing)
{
    TestWorkspace team;
    const DecisionId made = team.removed();
    const CaseId open = team.flag();
    const AppealId appeal = team.appeal(made);
    const SanctionId ban = team.importBan("acc-1", {});
    EXPECT_TRUE(team.appealNow(appeal).open());
    EXPECT_EQ(team.reviewCase(open).state, CaseState::Open);
    EXPECT_TRUE(team.sanction(ban).grounds.empty());
    EXPECT_TRUE(unmetOf(ProposalService(*team).submit(team.as("emre"), team.ban("acc-1", {made}))).contains("R4:grounds.enough"));
}

} // namespace reversal_tests
} // namespace countersign::testing_support
