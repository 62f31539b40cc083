// R16: every refusal is in the log with the requirement that refused it, whoever asked for whatever.
#include "support/test_workspace.h"

#include "services/audit/audit_service.h"

#include <gtest/gtest.h>

#include <functional>

namespace countersign::testing_support {
namespace refusals {

TEST(Refusal, EachUseCaseLeavesItsRefusalSignedByWhoWasRefused)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    const CaseId open = team.flag();
    const AppealId appeal = team.appeal(team.removed({}, "oskar"));
    ReviewService review(*team);
    ProposalService proposals(*team);
    SignoffService signoff(*team);
    AppealService appeals(*team);
    must(review.claim(team.as("mira"), open));

    struct Attempt {
        const char *useCase, *who, *code, *rules;
        std::function<Result<Receipt>(const Session &)> work;
    };
    Finding bare = team.violation(open);
    bare.exceptions.clear();
    AppealFiling twice;
    twice.decision = team.appealNow(appeal).decision;
    twice.text = "Once more.";
    const std::vector<Attempt> attempts{
        {"case.decide", "mira", "refused", "R9:exceptions.answered", [&](const Session &s) { return review.decide(s, open, bare, {ActionKind::Remove}); }},
        {"case.claim", "tom", "held_by_other", "", [&](const Session &s) { return review.claim(s, open); }},
        {"freeze", "tom", "refused", "R11:clause.imminent", [&](const Session &s) { return proposals.freeze(s, "acc-1", "HB-1", grounds[0], "Now."); }},
        {"signoff.next", "ben", "refused", "R23:signer.qualified", [&](const Session &s) { return signoff.begin(s, id); }},
        {"signoff.countersign", "ines", "refused", "R6:read.blind", [&](const Session &s) { return signoff.countersign(s, id, hex(team.proposal(id).boundHash)); }},
        {"appeal.claim", "oskar", "refused", "R7:hearer.took_no_part", [&](const Session &s) { return appeals.claim(s, appeal); }},
        {"appeal.file", "ben", "conflict", "", [&](const Session &s) { return appeals.file(s, twice); }},
        {"reinstate.apply", "dana", "refused", "R7:appeal.ended_by_decision", [&](const Session &s) { return appeals.reinstate(s, twice.decision, "Why not.", ""); }},
        {"proposal.withdraw", "tom", "forbidden", "", [&](const Session &s) { return proposals.withdraw(s, id); }},
        {"hold.stop", "ben", "conflict", "", [&](const Session &s) { return review.stopHold(s, grounds[0].str()); }},
    };
    for (const Attempt &attempt : attempts) {
        const auto before = team.logSize();
        EXPECT_EQ(codeOf(attempt.work(team.as(attempt.who))), attempt.code) << attempt.useCase;
        ASSERT_EQ(team.logSize(), before + 1) << attempt.useCase << ": one entry, and nothing else";
        const auto entry = team->log().entry(before + 1);
        EXPECT_EQ(entry->type, "refused");
        EXPECT_EQ(entry->actor, team.as(attempt.who).id().str());
        EXPECT_FALSE(stringOr(entry->data, "sig").empty());
        EXPECT_EQ(team.lastRefusal()["use_case"], attempt.useCase);
        if (*attempt.rules) {
            EXPECT_EQ(team.lastRefusal()["rules"], attempt.rules);
        }
    }
    team.checkLog();
}

TEST(Refusal, WrongUsageAndWhatIsNotThereAreNoRefusals)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const auto before = team.logSize();
    EXPECT_EQ(codeOf(ReviewService(*team).claim(team.as("mira"), CaseId(99))), "not_found");
    EXPECT_EQ(codeOf(ProposalService(*team).submit(team.as("emre"), team.ban("nobody", grounds))), "not_found");
    EXPECT_EQ(codeOf(ReviewService(*team).stopHold(team.as("mira"), "X-1")), "usage");
    EXPECT_EQ(team.logSize(), before);
}

TEST(Refusal, TheClocksQuestionsAreNoNews)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    team.countersign("ines", team.propose("emre", team.ban("acc-1", grounds)));
    const auto before = team.logSize();
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(team.runClock().waiting.size(), 1u);
    EXPECT_EQ(team.logSize(), before);
}

} // namespace refusals
} // namespace countersign::testing_support
