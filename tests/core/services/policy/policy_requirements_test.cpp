// What the policy book says is what the services ask: change the book, and the same acts come out differently.
#include "domain/policy_schema.h"
#include "services/escalations/escalation_service.h"
#include "services/people/people_service.h"
#include "services/policy/policy_service.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <functional>

namespace countersign::testing_support {
namespace policy_requirements {

using Codes = std::set<std::string>;

WorkspaceOptions bookWith(const std::function<void(Json &)> &change)
{
    Json book = parseJson(*defaultPolicyText());
    change(book);
    WorkspaceOptions options;
    options.policyJson = book.dump();
    return options;
}

Json asked(const char *signoff, int countersigners, const char *reading = "blind_with_decoys")
{
    return {{"signoff", signoff}, {"countersigners", countersigners}, {"reading", reading}};
}

ProposalId waitingFor(TestWorkspace &team, const Receipt &decided)
{
    team.after(minutes(1));
    return *ProposalId::parse(decided.id("proposal"));
}

TEST(PolicyRequirements, TheBookSaysWhichActionsNeedASecondSignatureAndHowMany)
{
    TestWorkspace usual;
    CaseId id = usual.flag();
    EXPECT_EQ(must(usual.tryDecide("mira", id, usual.violation(id), {ActionKind::Limit})).id("state"), "held");

    TestWorkspace team(bookWith([](Json &book) { book["actions"]["limit"] = asked("always", 2); }));
    id = team.flag();
    ReviewService review(*team);
    must(review.claim(team.as("tom"), id));
    const auto list = must(review.decisionRequirements(team.as("tom"), id, team.violation(id), {ActionKind::Limit}));
    EXPECT_EQ(unmetOf(list), Codes{"R21:action.second_look"});
    must(review.release(team.as("tom"), id));
    const Receipt decided = must(team.tryDecide("mira", id, team.violation(id), {ActionKind::Limit}));
    EXPECT_EQ(decided.id("state"), "awaiting_signoff");
    const ProposalId proposal = waitingFor(team, decided);
    team.countersign("ines", proposal);
    EXPECT_EQ(team.proposal(proposal).state, ProposalState::AwaitingSecond);
    team.countersign("dana", proposal);
    EXPECT_EQ(team.proposal(proposal).state, ProposalState::Countersigned);
    EXPECT_EQ(team.after(minutes(1)).released.size(), 1u);
    const CaseId other = team.flag();
    EXPECT_EQ(must(team.tryDecide("mira", other, team.violation(other), {ActionKind::Warn})).id("state"), "held");
    team.checkLog();
}

TEST(PolicyRequirements, AMildMeasureMayBeReadWithoutDecoys)
{
    for (const auto &[reading, items] : {std::pair{"blind", 1u}, std::pair{"blind_with_decoys", 2u}}) {
        TestWorkspace team(bookWith([&](Json &book) {
            book["actions"]["warn"] = asked("always", 1, reading);
            book["signoff"]["decoy_every"] = 2; // as many decoys as items
        }));
        team.leaveUpSome(4);
        const CaseId id = team.flag();
        const ProposalId proposal = waitingFor(team, must(team.tryDecide("mira", id, team.violation(id), {ActionKind::Warn})));
        must(SignoffService(*team).begin(team.as("ines"), proposal));
        EXPECT_EQ(must(SignoffService(*team).view(team.as("ines"), proposal)).items.size(), items) << reading;
    }
}

TEST(PolicyRequirements, TheLadderSaysWhatStrikesPermitAndForHowLong)
{
    TestWorkspace strict(bookWith([](Json &book) {
        book["strikes"]["ladder"] = Json::array({{{"weight", 1}, {"action", "warn"}}, {{"weight", 3}, {"action", "ban"}}});
    }));
    auto grounds = strict.twoFinal();
    EXPECT_EQ(unmetOf(ProposalService(*strict).submit(strict.as("emre"), strict.ban("acc-1", grounds))), (Codes{"R1:two.people", "R21:strikes.permit"}));

    TestWorkspace team(bookWith([](Json &book) {
        book["strikes"]["ladder"] = Json::array({{{"weight", 2}, {"action", "ban"}, {"suggested_s", 86400}, {"longest_s", 604800}}});
    }));
    grounds = team.twoFinal();
    BanProposal ban = team.ban("acc-1", grounds);
    const auto forever = ProposalService(*team).submit(team.as("emre"), ban);
    EXPECT_EQ(unmetOf(forever), (Codes{"R1:two.people", "R21:strikes.permit"}));
    EXPECT_NE(forever.error().message.english().find("permit a ban of 7 days at most"), std::string::npos);
    ban.duration = hours(24 * 8);
    EXPECT_EQ(unmetOf(ProposalService(*team).submit(team.as("emre"), ban)), (Codes{"R1:two.people", "R21:strikes.permit"}));
    ban.duration = hours(24 * 7);
    const auto list = must(ProposalService(*team).requirements(ban, team.as("emre").id()));
    const auto permit = std::find_if(list.begin(), list.end(), [](const Requirement &r) { return r.id == "strikes.permit"; });
    ASSERT_NE(permit, list.end());
    EXPECT_EQ(permit->why.english(), "For active strikes of weight 2 the policy book suggests 24 h.");
    EXPECT_EQ(codeOf(ProposalService(*team).submit(team.as("emre"), ban)), "ok");
}

TEST(PolicyRequirements, NobodySignsOrHearsAboutAClauseThatTakesAQualification)
{
    TestWorkspace team(bookWith([](Json &book) { book["qualifications"]["clauses"] = {"HB-1"}; }));
    team.enrol("quin", {Role::Lead}, {"HB-1"});
    team.advance(hours(96));
    Flagged wide;
    wide.reach = 21000;
    CaseId id = team.flag(wide);
    const ProposalId about = waitingFor(team, must(team.tryDecide("mira", id, team.violation(id), {ActionKind::Remove})));
    EXPECT_EQ(unmetOf(SignoffService(*team).begin(team.as("ines"), about)), Codes{"R23:signer.clause"});
    EXPECT_EQ(codeOf(SignoffService(*team).begin(team.as("quin"), about)), "ok");
    Flagged spam = wide;
    spam.account = "acc-2";
    id = team.flag(spam);
    const ProposalId other = waitingFor(team, must(team.tryDecide("mira", id, team.violation(id, "SP-1"), {ActionKind::Remove})));
    EXPECT_EQ(codeOf(SignoffService(*team).begin(team.as("ines"), other)), "ok") << "that clause takes none";
}

TEST(PolicyRequirements, TheLanguageFallbackDecidesWhoReadsWhatIsWrittenInAnother)
{
    const auto german = [](TestWorkspace &team) {
        must(PeopleService(*team).enrol(team.as("admin"), {"gerda", {Role::Lead}, {"de"}, {}, passphrase}));
        team.advance(hours(96));
        Flagged wide;
        wide.reach = 21000;
        const CaseId id = team.flag(wide); // in English
        return waitingFor(team, must(team.tryDecide("mira", id, team.violation(id), {ActionKind::Remove})));
    };
    TestWorkspace outside;
    ProposalId id = german(outside);
    EXPECT_EQ(unmetOf(SignoffService(*outside).begin(outside.as("gerda"), id)), Codes{"R23:signer.language"});
    EXPECT_EQ(codeOf(SignoffService(*outside).begin(outside.as("ines"), id)), "ok") << "of her no language is recorded";

    TestWorkspace none(bookWith([](Json &book) { book["qualifications"]["language_fallback"] = "none"; }));
    id = german(none);
    none.countersign("gerda", id);
    EXPECT_EQ(none.proposal(id).state, ProposalState::Countersigned);

    TestWorkspace two(bookWith([](Json &book) { book["qualifications"]["language_fallback"] = "translated_two"; }));
    id = german(two);
    two.countersign("gerda", id);
    EXPECT_EQ(two.proposal(id).state, ProposalState::AwaitingSecond) << "she read a translation";
    two.countersign("ines", id);
    EXPECT_EQ(two.proposal(id).state, ProposalState::Countersigned);
}

ProposalId reachedRemoval(TestWorkspace &team, const std::string &account)
{
    Flagged wide;
    wide.account = account;
    wide.reach = 21000;
    const CaseId id = team.flag(wide);
    return waitingFor(team, must(team.tryDecide("mira", id, team.violation(id), {ActionKind::Remove})));
}

TEST(PolicyRequirements, OnePersonSignsForAnotherOnlySoOften)
{
    TestWorkspace team(bookWith([](Json &book) { book["pairs"] = {{"most", 1}, {"window_s", 86400}, {"rotation_wait_s", 0}}; }));
    team.countersign("ines", reachedRemoval(team, "acc-1"));
    const ProposalId second = reachedRemoval(team, "acc-2");
    EXPECT_EQ(unmetOf(SignoffService(*team).begin(team.as("ines"), second)), Codes{"R13:signer.pair"});
    EXPECT_EQ(codeOf(SignoffService(*team).begin(team.as("dana"), second)), "ok");
    team.after(hours(25));
    EXPECT_EQ(codeOf(SignoffService(*team).begin(team.as("ines"), reachedRemoval(team, "acc-3"))), "ok") << "the window is over";
}

TEST(PolicyRequirements, ProposalsGoRoundForAWhile)
{
    TestWorkspace team(bookWith([](Json &book) { book["pairs"] = {{"most", 0}, {"window_s", 1}, {"rotation_wait_s", 600}}; }));
    const ProposalId first = reachedRemoval(team, "acc-1");
    EXPECT_EQ(unmetOf(SignoffService(*team).begin(team.as("dana"), first)), Codes{"R21:signer.turn"}) << "ines was enrolled before";
    team.countersign("ines", first);
    const ProposalId second = reachedRemoval(team, "acc-2");
    EXPECT_EQ(unmetOf(SignoffService(*team).begin(team.as("ines"), second)), Codes{"R21:signer.turn"}) << "she has just signed";
    EXPECT_TRUE(must(SignoffService(*team).worklist(team.as("ines"))).empty());
    EXPECT_EQ(must(SignoffService(*team).worklist(team.as("dana"))), std::vector<ProposalId>{second});
    team.advance(minutes(10));
    EXPECT_EQ(codeOf(SignoffService(*team).begin(team.as("ines"), second)), "ok") << "after the wait anybody may";
}

TEST(PolicyRequirements, TheLeastLookIsToldToTheReader)
{
    TestWorkspace team(bookWith([](Json &book) {
        book["looks"] = {{"least_s", 2}, {"per_1000_characters_s", 1000}, {"media_share_permille", 500}};
    }));
    Flagged wide;
    wide.reach = 21000;
    wide.text = "Zwölf Zeichen";
    wide.videoSeconds = 15;
    const CaseId id = team.flag(wide);
    Finding finding = team.violation(id);
    const ProposalId proposal = waitingFor(team, must(team.tryDecide("mira", id, finding, {ActionKind::Remove})));
    must(SignoffService(*team).begin(team.as("ines"), proposal));
    EXPECT_EQ(intOr(must(SignoffService(*team).view(team.as("ines"), proposal)).items.at(0).content, "least_look_s"), 13 + 8)
        << "a second for each of 13 letters, and half of the recording";
}

TEST(PolicyRequirements, ClocksWordsAndWaitsAreTheBooks)
{
    TestWorkspace team(bookWith([](Json &book) {
        book["escalations"]["press_s"] = 7200;
        book["errors"]["causes"] = {"asleep"};
        book["publication"]["wait_s"] = 172800;
        book["review"]["skipped_s"] = 60;
    }));
    const DecisionId removed = team.removed();
    EscalationService::Opening press;
    press.kind = EscalationKind::Press;
    press.subject = removed.str();
    press.note = "A call.";
    const auto opened = must(EscalationService(*team).open(team.as("mira"), press));
    EXPECT_EQ(opened.id("due_at"), rfc3339(team.now() + hours(2)));
    const AppealId appeal = team.appeal(removed);
    AppealService appeals(*team);
    must(appeals.claim(team.as("dana"), appeal));
    EXPECT_EQ(codeOf(appeals.decide(team.as("dana"), appeal, AppealOutcome::Overturned, "Sorry.", "review:misread")), "usage");
    EXPECT_EQ(codeOf(appeals.decide(team.as("dana"), appeal, AppealOutcome::Overturned, "Sorry.", "review:asleep")), "ok");
    const CaseId id = team.flag();
    ReviewService review(*team);
    must(review.claim(team.as("tom"), id));
    must(review.skip(team.as("tom"), id, "Not mine."));
    EXPECT_EQ(codeOf(review.claim(team.as("tom"), std::nullopt, "")), "not_found");
    team.advance(minutes(2));
    EXPECT_EQ(codeOf(review.claim(team.as("tom"), std::nullopt, "")), "ok");
    Json book = parseJson(*defaultPolicyText());
    book["version"] = 2;
    must(PolicyService(*team).load(team.as("vera"), book.dump()));
    EXPECT_EQ(must(PolicyService(*team).publish(team.as("oskar"), 2)).effectiveAt, team.now() + hours(48)) << "the longer of both";
}

} // namespace policy_requirements
} // namespace countersign::testing_support
