// Appeals: fresh eyes, and only an appeal decision ends one (R7).
#include "support/test_workspace.h"

#include "services/documents/documents.h"
#include "services/escalations/escalation_service.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace appeal_tests {

using Codes = std::set<std::string>;

AppealFiling filing(DecisionId decision, const std::string &text = "Please look again.")
{
    AppealFiling f;
    f.decision = decision;
    f.text = text;
    return f;
}

TEST(Appeal, FilingContestsTheStrikeAtOnce)
{
    TestWorkspace team;
    const DecisionId made = team.removed();
    const AppealId appeal = team.appeal(made);
    EXPECT_EQ(team.decision(made).state, DecisionState::UnderAppeal);
    EXPECT_EQ(team.strikeOf(made).state, StrikeState::Contested);
    EXPECT_EQ(team.appealNow(appeal).state, AppealState::Received);
    EXPECT_EQ(team.appealNow(appeal).dueAt, team.now() + hours(24));
    team.answer("dana", appeal, AppealOutcome::Stands);
    EXPECT_EQ(team.appealNow(appeal).state, AppealState::Stands);
    EXPECT_EQ(team.decision(made).state, DecisionState::Standing);
    EXPECT_EQ(team.strikeOf(made).state, StrikeState::Active);
    EXPECT_EQ(team->outgoing().notices(team.account("acc-1")).back().kind, "appeal_outcome");
    team.checkLog();
}

TEST(Appeal, NeedsWordsADecisionInEffectAndATimeThatHasCome)
{
    TestWorkspace team;
    AppealService appeals(*team);
    const DecisionId made = team.removed();
    EXPECT_EQ(codeOf(appeals.file(team.as("ben"), filing(made, ""))), "usage");
    EXPECT_EQ(codeOf(appeals.file(team.as("ben"), filing(DecisionId(99)))), "not_found");
    AppealFiling future = filing(made);
    future.filedAt = team.now() + seconds(1);
    EXPECT_EQ(codeOf(appeals.file(team.as("ben"), future)), "bad_input");
    const CaseId id = team.flag();
    const DecisionId held = team.decide("mira", id, team.violation(id), {ActionKind::Remove});
    EXPECT_EQ(codeOf(appeals.file(team.as("ben"), filing(held))), "conflict");
    const DecisionId innocent = team.leaveUp("tom", team.flag());
    team.after(seconds(10));
    EXPECT_EQ(codeOf(appeals.file(team.as("ben"), filing(innocent))), "conflict") << "its author has nothing to appeal";
    team.appeal(made);
    EXPECT_EQ(codeOf(appeals.file(team.as("ben"), filing(made))), "conflict") << "one at a time";
}

TEST(Appeal, TheWindowIsSixMonthsFromTheNotice)
{
    TestWorkspace team;
    AppealService appeals(*team);
    const DecisionId made = team.removed();
    AppealFiling late = filing(made);
    late.filedAt = *team.decision(made).noticeAt + seconds(15811200) + Milliseconds(1);
    team.advance(hours(24 * 200));
    EXPECT_EQ(unmetOf(appeals.file(team.as("ben"), late)), Codes{"R7:appeal.window"});
    late.filedAt = *team.decision(made).noticeAt + seconds(15811200);
    EXPECT_EQ(codeOf(appeals.file(team.as("ben"), late)), "ok");
}

TEST(Appeal, IsHeardByALeadWhoTookNoPart)
{
    TestWorkspace team;
    Flagged wide;
    wide.reach = 21000;
    wide.kind = ReporterKind::Staff;
    wide.reporter = "vera";
    const DecisionId made = team.removed(wide, "oskar", "HB-1", "ines"); // vera reported, oskar decided, ines countersigned
    const AppealId appeal = team.appeal(made);
    AppealService appeals(*team);
    for (const char *who : {"oskar", "ines", "vera"}) {
        EXPECT_EQ(unmetOf(appeals.claim(team.as(who), appeal)), Codes{"R7:hearer.took_no_part"}) << who;
        EXPECT_EQ(unmetOf(appeals.admit(team.as(who), appeal)), Codes{"R7:hearer.took_no_part"}) << who;
        EXPECT_EQ(unmetOf(appeals.decide(team.as(who), appeal, AppealOutcome::Stands, "No.", "")), Codes{"R7:hearer.took_no_part"}) << who;
    }
    EXPECT_EQ(unmetOf(appeals.claim(team.as("mira"), appeal)), Codes{"R23:signer.qualified"}) << "not a lead";
    EXPECT_EQ(team.decision(made).state, DecisionState::UnderAppeal);
    EXPECT_EQ(team.lastRefusal()["rules"], "R23:signer.qualified");
    must(appeals.claim(team.as("dana"), appeal));
    EXPECT_EQ(team.appealNow(appeal).state, AppealState::InReview);
}

TEST(Appeal, WhoReadItForASignoffDoesNotHearIt)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    team.readAndReveal("ines", id);
    const AppealId appeal = team.appeal(grounds[0]);
    EXPECT_EQ(unmetOf(AppealService(*team).claim(team.as("ines"), appeal)), Codes{"R7:hearer.took_no_part"});
}

TEST(Appeal, OneHearerAtATimeUnderALease)
{
    TestWorkspace team;
    const AppealId appeal = team.appeal(team.removed());
    AppealService appeals(*team);
    must(appeals.claim(team.as("dana"), appeal));
    EXPECT_EQ(codeOf(appeals.claim(team.as("oskar"), appeal)), "held_by_other");
    EXPECT_EQ(codeOf(appeals.decide(team.as("oskar"), appeal, AppealOutcome::Stands, "No.", "")), "held_by_other");
    team.advance(minutes(30));
    EXPECT_EQ(team.appealNow(appeal).state, AppealState::Admitted) << "the lease ran out";
    must(appeals.claim(team.as("oskar"), appeal));
    EXPECT_EQ(codeOf(appeals.decide(team.as("oskar"), appeal, AppealOutcome::Stands, " ", "")), "usage") << "the appellant gets a reply";
    EXPECT_EQ(codeOf(appeals.decide(team.as("oskar"), appeal, AppealOutcome::Stands, "No.", "mood:bad")), "usage");
    must(appeals.decide(team.as("oskar"), appeal, AppealOutcome::Stands, "No.", ""));
    EXPECT_EQ(codeOf(appeals.decide(team.as("dana"), appeal, AppealOutcome::Overturned, "Yes.", "")), "conflict") << "it is answered";
}

TEST(Appeal, ASecondOneNeedsNewEvidence)
{
    TestWorkspace team;
    AppealService appeals(*team);
    const DecisionId made = team.removed();
    team.answer("dana", team.appeal(made), AppealOutcome::Stands);
    EXPECT_EQ(unmetOf(appeals.file(team.as("ben"), filing(made))), Codes{"R7:appeal.new_evidence"});
    AppealFiling again = filing(made);
    again.newEvidence = "The whole recording.";
    const AppealId second = *AppealId::parse(must(appeals.file(team.as("ben"), again)).id("appeal"));
    EXPECT_TRUE(team.appealNow(second).second);
    EXPECT_EQ(team.decision(made).state, DecisionState::UnderAppeal);
    EXPECT_EQ(unmetOf(appeals.claim(team.as("dana"), second)), Codes{"R7:hearer.took_no_part"}) << "she heard the first";
    const AppealView view = must(appeals.view(second));
    EXPECT_EQ(view.newEvidence, "The whole recording.");
    team.answer("oskar", second, AppealOutcome::Overturned);
    EXPECT_EQ(team.decision(made).state, DecisionState::Overturned);
}

TEST(Appeal, AnUninvolvedPersonMayFindItInadmissibleAndSaysWhy)
{
    TestWorkspace team;
    AppealService appeals(*team);
    const DecisionId made = team.removed({}, "oskar");
    const AppealId appeal = team.appeal(made);
    EXPECT_EQ(codeOf(appeals.findInadmissible(team.as("dana"), appeal, "")), "usage");
    EXPECT_EQ(unmetOf(appeals.findInadmissible(team.as("oskar"), appeal, "Nonsense.")), Codes{"R7:hearer.took_no_part"});
    must(appeals.findInadmissible(team.as("dana"), appeal, "It is about another post."));
    EXPECT_EQ(team.appealNow(appeal).state, AppealState::Inadmissible);
    EXPECT_EQ(team.decision(made).state, DecisionState::Standing);
    EXPECT_EQ(team.strikeOf(made).state, StrikeState::Active);
    const AppealId other = team.appeal(team.removed());
    must(appeals.admit(team.as("dana"), other));
    EXPECT_EQ(codeOf(appeals.findInadmissible(team.as("dana"), other, "After all not.")), "conflict") << "admitted is admitted";
}

TEST(Appeal, UntilItIsFoundInadmissibleItBlocks)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const AppealId appeal = team.appeal(grounds[0]);
    EXPECT_TRUE(unmetOf(ProposalService(*team).submit(team.as("emre"), team.ban("acc-1", grounds))).contains("R3:grounds.uncontested"));
    must(AppealService(*team).findInadmissible(team.as("dana"), appeal, "Empty words."));
    EXPECT_EQ(codeOf(ProposalService(*team).submit(team.as("emre"), team.ban("acc-1", grounds))), "ok");
}

TEST(Appeal, IsWithdrawnOnlyByTheAppellantsStoredMessage)
{
    TestWorkspace team;
    AppealService appeals(*team);
    const DecisionId made = team.removed({}, "oskar");
    const AppealId appeal = team.appeal(made);
    EXPECT_EQ(codeOf(appeals.withdraw(team.as("dana"), appeal, " ")), "usage");
    EXPECT_EQ(unmetOf(appeals.withdraw(team.as("oskar"), appeal, "Never mind.")), Codes{"R7:hearer.took_no_part"})
        << "not recorded by who took part";
    must(appeals.withdraw(team.as("dana"), appeal, "Never mind, it was my brother."));
    const Appeal gone = team.appealNow(appeal);
    EXPECT_EQ(gone.state, AppealState::Withdrawn);
    EXPECT_EQ((*team->log().open(gone.replyVault))["message"], "Never mind, it was my brother.");
    EXPECT_EQ(team.decision(made).state, DecisionState::Standing);
    EXPECT_EQ(codeOf(appeals.file(team.as("ben"), filing(made))), "ok") << "withdrawn is not answered";
}

TEST(Appeal, WithoutEvidenceItCanOnlyBeOverturned)
{
    TestWorkspace team;
    AppealService appeals(*team);
    const DecisionId made = team.removed();
    const AppealId appeal = team.appeal(made);
    team->db().run("UPDATE vault SET payload = NULL, salt = NULL, erased_at = ?2 WHERE id = ?1", team.decision(made).evidenceVault, team.now());
    EXPECT_FALSE(must(appeals.view(appeal)).evidenceIntact);
    for (const AppealOutcome outcome : {AppealOutcome::Stands, AppealOutcome::Changed})
        EXPECT_EQ(unmetOf(appeals.decide(team.as("dana"), appeal, outcome, "No.", "")), Codes{"R7:evidence.present"});
    EXPECT_EQ(codeOf(appeals.decide(team.as("dana"), appeal, AppealOutcome::Overturned, "It is gone.", "")), "ok");
    EXPECT_EQ(team.decision(made).state, DecisionState::Overturned);
}

TEST(Appeal, NothingButItsDecisionEndsIt)
{
    TestWorkspace team;
    const DecisionId made = team.removed();
    const AppealId appeal = team.appeal(made);
    // Reinstating round it is refused, though it would help the appellant: who appealed gets an answer.
    EXPECT_EQ(unmetOf(AppealService(*team).reinstate(team.as("dana"), made, "Obvious.", "")), Codes{"R7:appeal.ended_by_decision"});
    // Nor time, nor further reports, nor a ban of the account end it.
    team.after(hours(24 * 400));
    Flagged again;
    again.post = "post-1";
    team.flag(again);
    Flagged threat;
    const DecisionId alone = team.removed(threat, "tom", "VI-1");
    team.banned("acc-1", {alone});
    EXPECT_TRUE(team.appealNow(appeal).open());
    EXPECT_EQ(team.decision(made).state, DecisionState::UnderAppeal);
    team.answer("dana", appeal, AppealOutcome::Overturned);
}

TEST(Appeal, AReportersAppealContestsNothingAndItsSuccessOpensAFreshCase)
{
    TestWorkspace team;
    const CaseId first = team.flag();
    const DecisionId left = team.leaveUp("tom", first);
    team.after(seconds(5));
    const AppealId appeal = team.appeal(left, AppellantKind::Reporter);
    EXPECT_EQ(team.decision(left).state, DecisionState::Standing);
    const auto notices = team->outgoing().notices(team.account("acc-1")).size();
    const Receipt receipt = team.answer("dana", appeal, AppealOutcome::Overturned);
    EXPECT_EQ(team.appealNow(appeal).state, AppealState::Overturned);
    EXPECT_EQ(team.decision(left).state, DecisionState::Standing) << "a case, not a verdict";
    ASSERT_EQ(receipt.made["effects"].size(), 1u);
    const CaseId fresh = *CaseId::parse(receipt.made["effects"][0]["subject"].get<std::string>());
    EXPECT_EQ(team.reviewCase(fresh).state, CaseState::Open);
    EXPECT_EQ(team.reviewCase(fresh).subject, team.reviewCase(first).subject);
    EXPECT_EQ(team->outgoing().notices(team.account("acc-1")).size(), notices) << "the author is not told who complained";
    ReviewService review(*team);
    for (const char *who : {"tom", "dana"})
        EXPECT_EQ(unmetOf(review.claim(team.as(who), fresh)), Codes{"R13:decider.uninvolved"}) << who;
    EXPECT_EQ(must(team.tryDecide("mira", fresh, team.violation(fresh), {ActionKind::Remove})).id("state"), "awaiting_signoff") << "R20";
    team.checkLog();
}

TEST(Appeal, AReportersAppealThatStandsChangesNothing)
{
    TestWorkspace team;
    const DecisionId left = team.leaveUp("tom", team.flag());
    team.after(seconds(5));
    const Receipt receipt = team.answer("dana", team.appeal(left, AppellantKind::Reporter), AppealOutcome::Stands);
    EXPECT_TRUE(receipt.made["effects"].empty());
    EXPECT_TRUE(must(ReviewService(*team).queue({})).items.empty());
}

TEST(Appeal, ADecisionWithSeveralActionsCanStand)
{
    TestWorkspace team;
    const CaseId id = team.flag();
    const DecisionId made = team.decide("mira", id, team.violation(id), {ActionKind::Remove, ActionKind::Label});
    team.after(seconds(10));
    team.answer("dana", team.appeal(made), AppealOutcome::Stands);
    EXPECT_EQ(team.decision(made).state, DecisionState::Standing);
}

TEST(Appeal, AViolationWithoutAMeasureIsAppealedOnceABanRestsOnIt)
{
    TestWorkspace team;
    const CaseId id = team.flag();
    const DecisionId made = team.decide("mira", id, team.violation(id, "VI-1"), {});
    team.after(seconds(5));
    EXPECT_EQ(codeOf(AppealService(*team).file(team.as("ben"), filing(made))), "conflict") << "nothing was done";
    team.banned("acc-1", {made});
    team.answer("dana", team.appeal(made), AppealOutcome::Stands);
}

TEST(Appeal, AnObjectionThatArrivesAsAReportOrAnEscalationIsOne)
{
    TestWorkspace team;
    Flagged post;
    post.post = "the-post";
    const DecisionId one = team.removed(post);
    Flagged objection = post;
    objection.reporter = "acc-1"; // the author themselves
    team.flag(objection);
    EXPECT_EQ(team.decision(one).state, DecisionState::UnderAppeal);
    ASSERT_EQ(must(AppealService(*team).list(true)).size(), 1u);

    const DecisionId two = team.removed();
    EscalationService::Opening letter;
    letter.kind = EscalationKind::Legal;
    letter.subject = two.str();
    letter.note = "My client objects to the removal.";
    letter.objectsTo = two;
    must(EscalationService(*team).open(team.as("vera"), letter));
    EXPECT_EQ(team.decision(two).state, DecisionState::UnderAppeal);
    EXPECT_EQ(must(AppealService(*team).list(true)).size(), 2u);
    EXPECT_EQ(team.strikeOf(two).state, StrikeState::Contested);
}

TEST(Appeal, ItsAnswerIsRepeatedForTheSameRequestId)
{
    TestWorkspace team;
    AppealService appeals(*team);
    const AppealId appeal = team.appeal(team.removed());
    const Receipt first = must(appeals.decide(team.as("dana"), appeal, AppealOutcome::Overturned, "You were right.", "review:misread", "r-1"));
    const auto size = team.logSize();
    const Receipt again = must(appeals.decide(team.as("dana"), appeal, AppealOutcome::Overturned, "You were right.", "review:misread", "r-1"));
    EXPECT_EQ(first.made, again.made);
    EXPECT_EQ(team.logSize(), size);
}

} // namespace appeal_tests
} // namespace countersign::testing_support
