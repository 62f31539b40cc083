// How a sign-off ends: resubmission, arbitration, rejection, several countersigners, and what the database refuses.
#include "support/test_workspace.h"

#include "domain/policy_schema.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace countersign::testing_support {
namespace signoff_outcomes {

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

TEST(SignoffOutcome, FindingsPersistAcrossResubmission)
{
    Waiting w;
    SignoffService signoff(*w.team);
    w.team.readAndReveal("ines", w.id);
    must(signoff.sendBack(w.team.as("ines"), w.id, "Which sentence?"));
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::Returned);
    const ProposalId again = w.team.propose("emre", w.team.ban("acc-1", w.grounds));
    EXPECT_NE(w.team.proposal(again).boundHash, w.team.proposal(w.id).boundHash);
    must(signoff.begin(w.team.as("ines"), again));
    for (const ReadingItem &item : w.team->proposals().items(again, w.team.as("ines").id()))
        EXPECT_EQ(item.verdict, Verdict::Violation) << "what she found blind, she need not find again";
    must(signoff.reveal(w.team.as("ines"), again));
    must(w.team.tryCountersign("ines", again));
}

TEST(SignoffOutcome, ADifferingReaderCallsABlindArbiterWhoConfirms)
{
    Waiting w;
    SignoffService signoff(*w.team);
    w.team.readAndReveal("ines", w.id, false);
    EXPECT_EQ(w.team->proposals().reading(w.id, w.team.as("ines").id())->agrees, false);
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::Arbitration);
    EXPECT_EQ(codeOf(w.team.tryCountersign("ines", w.id)), "refused");
    EXPECT_EQ(unmetOf(signoff.beginArbitration(w.team.as("ines"), w.id)), Codes{"R6:signer.blind"});
    must(signoff.beginArbitration(w.team.as("dana"), w.id));
    const SignoffView view = must(signoff.view(w.team.as("dana"), w.id));
    EXPECT_FALSE(view.revealed);
    EXPECT_TRUE(view.differences.empty());
    w.team.countersign("dana", w.id);
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::Countersigned);
    EXPECT_EQ(w.team->proposals().countersignatures(w.id).at(0).stage, ReadingStage::Arbiter);
    w.team.checkLog();
}

TEST(SignoffOutcome, ADissentingArbiterEndsItAndBarsTheGroundsForThirtyDays)
{
    Waiting w;
    w.team.readAndReveal("ines", w.id, false);
    w.team.readAndReveal("dana", w.id, false);
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::Rejected);
    EXPECT_EQ(w.team.decision(w.grounds[0]).barredUntil, w.team.now() + hours(24 * 30));
    EXPECT_EQ(codeOf(w.team.tryCountersign("dana", w.id)), "conflict");
    EXPECT_EQ(unmetOf(ProposalService(*w.team).submit(w.team.as("tom"), w.team.ban("acc-1", w.grounds))),
              (Codes{"R6:grounds.not_barred", "R1:two.people"}));
    w.team.after(hours(24 * 30));
    EXPECT_EQ(codeOf(ProposalService(*w.team).submit(w.team.as("tom"), w.team.ban("acc-1", w.grounds))), "ok");
}

TEST(SignoffOutcome, AnotherSeverityDiffersToo)
{
    Waiting w;
    SignoffService signoff(*w.team);
    must(signoff.begin(w.team.as("ines"), w.id));
    must(signoff.read(w.team.as("ines"), w.id, 1, Verdict::Violation, "SP-1")); // low, not medium
    must(signoff.read(w.team.as("ines"), w.id, 2, Verdict::Violation, "MI-2")); // medium as well
    must(signoff.reveal(w.team.as("ines"), w.id));
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::Arbitration);
    const SignoffView view = must(signoff.view(w.team.as("ines"), w.id));
    ASSERT_EQ(view.differences.size(), 2u);
    EXPECT_EQ(std::count_if(view.differences.begin(), view.differences.end(), [](const ItemDifference &d) { return d.differs; }), 1);
}

TEST(SignoffOutcome, AnArbiterWhoLeavesGivesItBack)
{
    Waiting w;
    SignoffService signoff(*w.team);
    w.team.readAndReveal("ines", w.id, false);
    must(signoff.beginArbitration(w.team.as("dana"), w.id));
    EXPECT_EQ(codeOf(signoff.beginArbitration(w.team.as("oskar"), w.id)), "conflict");
    EXPECT_EQ(w.team.after(minutes(30)).ended, std::vector<std::string>{w.id.str()});
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::Arbitration);
    EXPECT_EQ(codeOf(signoff.beginArbitration(w.team.as("oskar"), w.id)), "ok");
}

TEST(SignoffOutcome, ARejectionSaysWhyAndEndsIt)
{
    Waiting w;
    SignoffService signoff(*w.team);
    w.team.readAndReveal("ines", w.id);
    EXPECT_EQ(codeOf(signoff.reject(w.team.as("ines"), w.id, "")), "usage");
    EXPECT_EQ(unmetOf(signoff.reject(w.team.as("dana"), w.id, "No.")), Codes{"R6:read.blind"}) << "she has not read it";
    must(signoff.reject(w.team.as("ines"), w.id, "Both are jokes."));
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::Rejected);
    EXPECT_TRUE(w.team.after(hours(1)).released.empty());
}

std::string policyWithCountersigners(int number)
{
    Json book = parseJson(*defaultPolicyText());
    book["bans"]["countersigners"] = number;
    return book.dump();
}

TEST(SignoffOutcome, APolicyMayAskForThreeCountersigners)
{
    Waiting w({}, {.policyJson = policyWithCountersigners(3)});
    w.team.countersign("ines", w.id);
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::AwaitingSecond);
    w.team.countersign("dana", w.id);
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::AwaitingSecond);
    EXPECT_FALSE(w.team.proposal(w.id).releaseAt);
    w.team.countersign("oskar", w.id);
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::Countersigned);
}

TEST(SignoffOutcome, WithTwoCountersignersAConfirmingArbiterIsTheFirst)
{
    Waiting w({}, {.policyJson = policyWithCountersigners(2)});
    w.team.readAndReveal("ines", w.id, false);
    w.team.countersign("dana", w.id);
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::AwaitingSecond);
    w.team.countersign("oskar", w.id);
    EXPECT_EQ(w.team.proposal(w.id).state, ProposalState::Countersigned);
}

TEST(SignoffOutcome, TheDatabaseRefusesWhatNoProgramMay)
{
    Waiting w;
    w.team.readAndReveal("ines", w.id);
    must(w.team.tryCountersign("ines", w.id));
    for (const char *who : {"emre", "mira"}) // as if they had read it blind
        w.team->db().run("INSERT INTO reading VALUES (?1, ?2, 'first', 'revealed', 1, 1, 1)", w.id, w.team.as(who).id());
    const auto insert = [&](const std::string &who, const Hash &hash) {
        try {
            w.team->db().run("INSERT INTO countersignature VALUES (?1, ?2, 'first', ?3, ?4, 0)", w.id, w.team.as(who).id(),
                             Blob{bytesOf(hash)}, Blob{std::string(64, 'x')});
        } catch (const StoreFailure &failure) {
            return failure.error().message.english();
        }
        return std::string();
    };
    EXPECT_NE(insert("emre", w.team.proposal(w.id).boundHash).find("R1"), std::string::npos);
    EXPECT_NE(insert("mira", w.team.proposal(w.id).boundHash).find("R1"), std::string::npos);
    EXPECT_NE(insert("dana", Hash{}).find("R5"), std::string::npos);
}

} // namespace signoff_outcomes
} // namespace countersign::testing_support
