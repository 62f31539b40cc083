// Sign-off: two people (R1), bound to what was shown (R5), blind (R6), by people without a part (R13, R17, R23).
#include "support/test_workspace.h"

#include "services/people/people_service.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace countersign::testing_support {
namespace signoff_tests {

using Codes = std::set<std::string>;

// A ban of acc-1 that waits for its first reader; mira and tom decided its grounds, emre proposed.
struct Waiting {
    TestWorkspace team;
    std::vector<DecisionId> grounds;
    ProposalId id;
    explicit Waiting(const Flagged &flagged = {}, const WorkspaceOptions &options = {}) : team(options)
    {
        grounds = team.twoFinal(flagged);
        id = team.propose("emre", team.ban("acc-1", grounds));
    }
};

TEST(Signoff, ACountersignatureOfSomebodyElseStartsTheHold)
{
    Waiting w;
    SignoffService signoff(*w.team);
    EXPECT_EQ(must(signoff.worklist(w.team.as("ines"))), std::vector<ProposalId>{w.id});
    w.team.readAndReveal("ines", w.id);
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::Revealed);
    const Receipt receipt = must(w.team.tryCountersign("ines", w.id));
    EXPECT_EQ(receipt.id("state"), "countersigned");
    EXPECT_EQ(receipt.effectiveAt, w.team.now() + minutes(15));
    const auto signatures = w.team->proposals().countersignatures(w.id);
    ASSERT_EQ(signatures.size(), 1u);
    EXPECT_EQ(signatures[0].person, w.team.as("ines").id());
    EXPECT_EQ(signatures[0].boundHash, w.team.proposal(w.id).boundHash);
    const auto key = w.team->people().find("ines")->publicKey;
    EXPECT_TRUE(key.verify(bytesOf(signatures[0].boundHash), signatureFromBytes(signatures[0].signature).value()));
    EXPECT_TRUE(must(signoff.worklist(w.team.as("dana"))).empty());
    w.team.checkLog();
}

TEST(Signoff, R1TheProposerDoesNotCountersign)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("oskar", team.ban("acc-1", grounds)); // a lead may propose, too
    SignoffService signoff(*team);
    EXPECT_EQ(unmetOf(signoff.begin(team.as("oskar"), id)), (Codes{"R1:signer.not_proposer", "R13:signer.independent"}));
    EXPECT_TRUE(unmetOf(team.tryCountersign("oskar", id)).contains("R1:signer.not_proposer"));
    EXPECT_TRUE(must(signoff.worklist(team.as("oskar"))).empty());
}

TEST(Signoff, R13WhoDecidedReportedCountersignedOrHeardAGroundDoesNotRead)
{
    TestWorkspace team;
    team.enrol("kim", {Role::Lead}); // could hear an appeal when ines signs
    Flagged wide;
    wide.reach = 21000; // so that dana countersigns the removals
    const DecisionId one = team.removed(wide, "oskar", "HB-1", "dana");
    team.advance(hours(2));
    wide.postedAt = team.now() - minutes(30);
    wide.kind = ReporterKind::Staff;
    wide.reporter = "vera";
    const DecisionId two = team.removed(wide, "tom", "HB-1", "dana");
    team.after(hours(73));
    const ProposalId id = team.propose("emre", team.ban("acc-1", {one, two}));
    SignoffService signoff(*team);
    for (const char *who : {"oskar", "dana", "vera"}) {
        EXPECT_EQ(unmetOf(signoff.begin(team.as(who), id)), Codes{"R13:signer.independent"}) << who;
        EXPECT_TRUE(must(signoff.worklist(team.as(who))).empty()) << who;
    }
    EXPECT_EQ(codeOf(signoff.begin(team.as("ines"), id)), "ok");
}

TEST(Signoff, R13WhoHeardAnAppealOfAGroundDoesNotRead)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    team.answer("dana", team.appeal(grounds[0]), AppealOutcome::Stands);
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    EXPECT_EQ(unmetOf(SignoffService(*team).begin(team.as("dana"), id)), Codes{"R13:signer.independent"});
}

TEST(Signoff, R17AndR23OnlyLeadsWhoMaySignRead)
{
    Waiting w;
    must(PeopleService(*w.team).enrol(w.team.as("admin"), {"newlead", {Role::Lead}, {}, {}, passphrase}));
    must(PeopleService(*w.team).approve(w.team.as("vera"), "newlead"));
    must(PeopleService(*w.team).enrol(w.team.as("admin"), {"robot", {Role::Automation}, {}, {}, passphrase}));
    must(PeopleService(*w.team).approve(w.team.as("vera"), "robot"));
    SignoffService signoff(*w.team);
    EXPECT_EQ(unmetOf(signoff.begin(w.team.as("robot"), w.id)), Codes{"R17:signer.qualified"});
    EXPECT_EQ(unmetOf(signoff.begin(w.team.as("ben"), w.id)), Codes{"R23:signer.qualified"});
    EXPECT_EQ(unmetOf(signoff.begin(w.team.as("newlead"), w.id)), Codes{"R23:signer.qualified"});
    w.team.advance(hours(72) - seconds(1));
    EXPECT_EQ(unmetOf(signoff.begin(w.team.as("newlead"), w.id)), Codes{"R23:signer.qualified"});
    w.team.advance(seconds(1));
    EXPECT_EQ(codeOf(signoff.begin(w.team.as("newlead"), w.id)), "ok");
}

TEST(Signoff, SigningIsAQualificationByClause)
{
    TestWorkspace team;
    team.enrol("gabi", {Role::Lead}, {"SP-1"});
    team.enrol("hana", {Role::Lead}, {"SP-1", "HB-1"});
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    SignoffService signoff(*team);
    const auto refused = signoff.begin(team.as("gabi"), id);
    EXPECT_EQ(unmetOf(refused), Codes{"R23:signer.clause"});
    EXPECT_EQ(refused.error().message.english().find("HB-1"), std::string::npos) << "which clause stays blind";
    EXPECT_EQ(codeOf(signoff.begin(team.as("hana"), id)), "ok");
    const AppealId appeal = team.appeal(grounds[0]);
    EXPECT_TRUE(unmetOf(AppealService(*team).claim(team.as("gabi"), appeal)).contains("R23:signer.clause"));
}

TEST(Signoff, R6NothingIsRevealedBeforeEveryItemIsRead)
{
    Waiting w;
    SignoffService signoff(*w.team);
    EXPECT_EQ(codeOf(signoff.view(w.team.as("ines"), w.id)), "forbidden") << "not taken yet";
    EXPECT_EQ(codeOf(signoff.reveal(w.team.as("ines"), w.id)), "conflict");
    EXPECT_EQ(unmetOf(w.team.tryCountersign("ines", w.id)), Codes{"R6:read.blind"});
    must(signoff.begin(w.team.as("ines"), w.id));
    EXPECT_EQ(unmetOf(signoff.reveal(w.team.as("ines"), w.id)), Codes{"R6:read.all_items"});
    must(signoff.read(w.team.as("ines"), w.id, 1, Verdict::Violation, "HB-1"));
    EXPECT_EQ(unmetOf(signoff.reveal(w.team.as("ines"), w.id)), Codes{"R6:read.all_items"});
    EXPECT_EQ(unmetOf(w.team.tryCountersign("ines", w.id)), Codes{"R6:read.blind"});
    EXPECT_EQ(codeOf(signoff.read(w.team.as("ines"), w.id, 3, Verdict::Violation, "HB-1")), "not_found");
    EXPECT_EQ(codeOf(signoff.read(w.team.as("ines"), w.id, 2, Verdict::Violation, "")), "usage") << "which clause?";
    EXPECT_EQ(codeOf(signoff.read(w.team.as("ines"), w.id, 2, Verdict::Violation, "ZZ-9")), "not_found");
    must(signoff.read(w.team.as("ines"), w.id, 2, Verdict::Violation, "Harassment 1"));
    must(signoff.reveal(w.team.as("ines"), w.id));
    EXPECT_EQ(codeOf(signoff.read(w.team.as("ines"), w.id, 2, Verdict::NoViolation, "")), "conflict") << "what was found blind stands";
}

TEST(Signoff, OneReaderAtATimeAndALeaseThatRunsOutGivesItBack)
{
    Waiting w;
    SignoffService signoff(*w.team);
    must(signoff.begin(w.team.as("ines"), w.id));
    EXPECT_EQ(codeOf(signoff.begin(w.team.as("dana"), w.id)), "held_by_other");
    must(signoff.read(w.team.as("ines"), w.id, 1, Verdict::Violation, "HB-1"));
    EXPECT_TRUE(w.team.after(minutes(30) - seconds(1)).ended.empty());
    EXPECT_EQ(w.team.after(seconds(1)).ended, std::vector<std::string>{w.id.str()});
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::Submitted);
    EXPECT_EQ(codeOf(signoff.begin(w.team.as("ines"), w.id)), "ok") << "she had not revealed";
    const auto items = w.team->proposals().items(w.id, w.team.as("ines").id());
    EXPECT_EQ(items[0].verdict, Verdict::Violation) << "her findings are kept";
}

TEST(Signoff, WhoRevealedAndLeftDoesNotReadAgain)
{
    Waiting w;
    SignoffService signoff(*w.team);
    w.team.readAndReveal("ines", w.id);
    w.team.after(minutes(30));
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::Submitted);
    EXPECT_EQ(unmetOf(signoff.begin(w.team.as("ines"), w.id)), Codes{"R6:signer.blind"});
    w.team.countersign("dana", w.id);
}

TEST(Signoff, R5TheSignatureIsForTheHashThatWasShown)
{
    Waiting w;
    w.team.readAndReveal("ines", w.id);
    std::string other = hex(w.team.proposal(w.id).boundHash);
    other[0] = other[0] == '0' ? '1' : '0';
    const auto stale = SignoffService(*w.team).countersign(w.team.as("ines"), w.id, other);
    EXPECT_EQ(codeOf(stale), "stale");
    EXPECT_EQ(unmetOf(stale).count("R5:hash.bound"), 1u);
    EXPECT_TRUE(w.team->proposals().countersignatures(w.id).empty());
}

TEST(Signoff, AReadingSentOnceMoreIsAnsweredAsItWasAlsoWhenAllIsOver)
{
    Waiting w;
    SignoffService signoff(*w.team);
    const Session &ines = w.team.as("ines");
    must(signoff.begin(ines, w.id));
    Json first;
    for (const ReadingItem &item : w.team->proposals().items(w.id, ines.id())) {
        const Receipt made = must(signoff.read(ines, w.id, item.item, Verdict::Violation, "HB-1", "once-" + std::to_string(item.item)));
        if (item.item == 1)
            first = made.made;
    }
    must(signoff.reveal(ines, w.id));
    must(w.team.tryCountersign("ines", w.id));
    const std::int64_t size = w.team.logSize();
    EXPECT_EQ(must(signoff.read(ines, w.id, 1, Verdict::Violation, "HB-1", "once-1")).made, first);
    EXPECT_EQ(w.team.logSize(), size) << "and not recorded as a refusal";
}

TEST(Signoff, R5AProposalThatWasChangedInTheFileIsNotSigned)
{
    Waiting w;
    w.team.readAndReveal("ines", w.id);
    std::string text = w.team.proposal(w.id).bound;
    text.replace(text.find("\"duration_s\":0"), 14, "\"duration_s\":9");
    w.team->db().script("DROP TRIGGER proposal_keeps_its_facts");
    w.team->db().run("UPDATE proposal SET bound = ?2 WHERE id = ?1", w.id, text);
    const auto stale = w.team.tryCountersign("ines", w.id);
    EXPECT_EQ(codeOf(stale), "stale");
    EXPECT_EQ(unmetOf(stale).count("R5:hash.bound"), 1u);
}

TEST(Signoff, R3AnAppealVoidsTheProposalWhateverItsState)
{
    for (const char *state : {"held", "submitted", "reading", "revealed", "countersigned"}) {
        TestWorkspace team;
        const auto grounds = team.twoFinal();
        const std::string wanted = state;
        const ProposalId id = *ProposalId::parse(must(ProposalService(*team).submit(team.as("emre"), team.ban("acc-1", grounds))).id("proposal"));
        if (wanted != "held")
            team.after(seconds(60));
        if (wanted == "reading")
            must(SignoffService(*team).begin(team.as("ines"), id));
        if (wanted == "revealed" || wanted == "countersigned")
            team.readAndReveal("ines", id);
        if (wanted == "countersigned")
            must(team.tryCountersign("ines", id));
        ASSERT_EQ(name(team.proposal(id).state), wanted);
        const AppealId appeal = team.appeal(grounds[0]);
        EXPECT_EQ(team.proposal(id).state, ProposalState::Voided) << state;
        EXPECT_EQ(team.proposal(id).closedWhy, grounds[0].str() + " is under appeal (" + appeal.str() + ")");
        EXPECT_EQ(codeOf(team.tryCountersign("ines", id)), "conflict") << "nothing to sign any more: " << state;
        team.after(hours(25));
        team.appealsComplete();
        EXPECT_TRUE(team.runClock().released.empty()) << state;
    }
}

TEST(Signoff, R3AGroundThatExpiredMeanwhileRefusesTheSignature)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    team.advance(hours(24 * 86)); // the first strike expires on day 90, within the proposal's seven days
    team.runClock();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    team.after(hours(24)); // that day
    team.readAndReveal("ines", id);
    const auto refused = team.tryCountersign("ines", id);
    EXPECT_EQ(codeOf(refused), "refused");
    EXPECT_TRUE(unmetOf(refused).contains("R3:grounds.uncontested"));
}

TEST(Signoff, WhatRunsOutIsNotSigned)
{
    Waiting w;
    w.team.advance(hours(24 * 7) - minutes(5));
    w.team.readAndReveal("ines", w.id);
    w.team.advance(minutes(5));
    EXPECT_EQ(codeOf(w.team.tryCountersign("ines", w.id)), "conflict");
}

TEST(Signoff, OneItemInThreeIsADecoyAndNobodyDecidesItTwice)
{
    TestWorkspace team;
    team.leaveUpSome(6); // by tom
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    must(SignoffService(*team).begin(team.as("ines"), id));
    const auto items = team->proposals().items(id, team.as("ines").id());
    ASSERT_EQ(items.size(), 3u);
    EXPECT_EQ(std::count_if(items.begin(), items.end(), [](const ReadingItem &i) { return i.decoy; }), 1);
    // What is shown of a decoy and of a ground has the same form.
    const auto view = must(SignoffService(*team).view(team.as("ines"), id));
    std::set<std::string> forms;
    for (const BlindItem &item : view.items) {
        std::string form;
        for (const auto &[key, value] : item.content.items())
            form += key + ",";
        forms.insert(form);
    }
    EXPECT_EQ(forms.size(), 1u);
}

TEST(Signoff, DecoysAreOneInThreeOnAverageForSingleItemsToo)
{
    TestWorkspace team;
    team.leaveUpSome(4);
    int decoys = 0;
    for (int i = 0; i < 20; ++i) {
        Flagged wide;
        wide.account = "wide-" + std::to_string(i);
        wide.reach = 21000;
        const CaseId id = team.flag(wide);
        const DecisionId made = team.decide("mira", id, team.violation(id), {ActionKind::Remove});
        team.after(seconds(60));
        must(SignoffService(*team).begin(team.as("ines"), team.decision(made).proposal));
        const auto items = team->proposals().items(team.decision(made).proposal, team.as("ines").id());
        decoys += static_cast<int>(items.size()) - 1;
    }
    EXPECT_GE(decoys, 5) << "of 20 expected: 10";
    EXPECT_LE(decoys, 15);
}

TEST(Signoff, DecoysAreNotWhatTheReaderDecidedThemselves)
{
    TestWorkspace team;
    Flagged innocent;
    innocent.account = "innocent";
    team.leaveUp("ines", team.flag(innocent)); // the only left-up post
    team.after(seconds(5));
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    must(SignoffService(*team).begin(team.as("ines"), id));
    EXPECT_EQ(team->proposals().items(id, team.as("ines").id()).size(), 2u);
    must(SignoffService(*team).begin(team.as("ines"), id)); // and dana gets it after that
    team.after(minutes(30));
    must(SignoffService(*team).begin(team.as("dana"), id));
    EXPECT_EQ(team->proposals().items(id, team.as("dana").id()).size(), 3u);
}

// Who differed is not the reader any more; but the file says otherwise where somebody else has written into it.
TEST(Signoff, WhoDifferedDoesNotSignThoughTheFileCallsThemTheReader)
{
    TestWorkspace team;
    const ProposalId id = team.propose("emre", team.ban("acc-1", team.twoFinal()));
    team.readAndReveal("ines", id, false);
    ASSERT_EQ(team.proposal(id).state, ProposalState::Arbitration);
    team->db().run("UPDATE proposal SET reader = ?2, stage = 'first' WHERE id = ?1", id, team.as("ines").id());
    const auto signing = team.tryCountersign("ines", id);
    ASSERT_FALSE(signing);
    EXPECT_EQ(signing.error().message.english(), "Can't sign " + id.str() + ": Your own reading differs.");
}

TEST(Signoff, WhoFindsFaultWithADecoyCannotVouch)
{
    TestWorkspace team;
    team.leaveUpSome(3);
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    SignoffService signoff(*team);
    must(signoff.begin(team.as("ines"), id));
    for (int item = 1; item <= 3; ++item)
        must(signoff.read(team.as("ines"), id, item, Verdict::Violation, "HB-1"));
    const Receipt revealed = must(signoff.reveal(team.as("ines"), id));
    EXPECT_EQ(revealed.id("decoys"), "failed");
    EXPECT_EQ(revealed.made["agrees"], false);
    EXPECT_EQ(team->proposals().reading(id, team.as("ines").id())->agrees, false) << "in the records, too: it is what her readings are measured by";
    EXPECT_EQ(team.proposal(id).state, ProposalState::Submitted) << "somebody else reads it";
    EXPECT_EQ(codeOf(team.tryCountersign("ines", id)), "refused");
    team.countersign("dana", id);
}

} // namespace signoff_tests
} // namespace countersign::testing_support
