// R13, R23: how far reports by an account of one's own and declared conflicts reach, and what is asked again at release.
#include "services/accounts/account_service.h"
#include "services/people/conflict_service.h"
#include "services/people/people_service.h"
#include "support/flagged_like.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace conflict_reach_tests {

using Codes = std::set<std::string>;

struct ConflictReach : testing::Test {
    TestWorkspace team;

    void declares(const std::string &who, const std::string &account, bool own = true)
    {
        must(ConflictService(*team).declare(team.as(who), account, own, own ? "" : "My sister runs it."));
    }
    // An account of that name is known here.
    void seen(const std::string &account)
    {
        team.flag(flaggedLike([&](Flagged &f) { f.account = account; }));
    }
    bool reported(const std::string &who, CaseId id)
    {
        return team->db().exists("SELECT 1 FROM case_part WHERE review_case = ?1 AND person = ?2 AND role = 'reported'", id, team.as(who).id());
    }
    CaseId flagBy(ReporterKind kind, const std::string &reporter)
    {
        return team.flag(flaggedLike([&](Flagged &f) {
            f.kind = kind;
            f.reporter = reporter;
        }));
    }
    DueReport release(ProposalId)
    {
        team.advance(minutes(15));
        team.appealsComplete();
        return team.runClock();
    }
};

TEST_F(ConflictReach, WhoReportsByAnAccountOfTheirOwnReports)
{
    seen("ines-plat");
    declares("ines", "ines-plat");
    const CaseId id = flagBy(ReporterKind::User, "ines-plat");
    EXPECT_TRUE(reported("ines", id));
    EXPECT_FALSE(reported("dana", id));
    EXPECT_FALSE(reported("ines", flagBy(ReporterKind::User, "somebody")));
    team.checkLog();
}

TEST_F(ConflictReach, TheOwnAccountDeclaredAfterTheReportCountsAndVoidsWhatWasSigned)
{
    seen("ines-plat");
    std::vector<DecisionId> grounds;
    grounds.push_back(team.removed(flaggedLike([](Flagged &f) { f.reporter = "ines-plat"; }), "mira"));
    team.advance(hours(2));
    grounds.push_back(team.removed(flaggedLike([&](Flagged &f) { f.postedAt = team.now() - minutes(30); }), "tom"));
    team.after(hours(73));
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    team.countersign("ines", id);
    declares("ines", "ines-plat");
    EXPECT_TRUE(reported("ines", team.decision(grounds[0]).reviewCase));
    EXPECT_FALSE(reported("ines", team.decision(grounds[1]).reviewCase));
    EXPECT_EQ(team.proposal(id).state, ProposalState::Voided);
    const ProposalId again = team.propose("emre", team.ban("acc-1", grounds));
    EXPECT_TRUE(unmetOf(SignoffService(*team).begin(team.as("ines"), again)).contains("R13:signer.independent"));
    team.checkLog();
}

TEST_F(ConflictReach, StaffAreKnownHoweverThePlatformWritesThem)
{
    const std::string number = "U-" + std::to_string(team.as("ines").id().value);
    for (const std::string &written : {std::string("ines"), std::string("@ines"), std::string(" Ines "), std::string("@INES"), number, " " + number})
        EXPECT_TRUE(reported("ines", flagBy(ReporterKind::Staff, written))) << written;
    EXPECT_FALSE(reported("ines", flagBy(ReporterKind::User, "ines"))) << "a name on the platform is anybody's";
    EXPECT_FALSE(reported("ines", flagBy(ReporterKind::Staff, "inessa")));
}

TEST_F(ConflictReach, AConflictReachesAccountsThatStandLinked)
{
    const auto grounds = team.twoFinal();
    seen("mine");
    declares("ines", "mine");
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    EXPECT_EQ(codeOf(SignoffService(*team).begin(team.as("ines"), id)), "ok") << "not linked yet";
    must(AccountService(*team).link(team.as("tom"), "acc-1", "mine", "The same phone number."));
    EXPECT_TRUE(unmetOf(SignoffService(*team).begin(team.as("vera"), id)).contains("R14:proposal.held"));
    team.after(hours(2)); // her lease runs out
    EXPECT_EQ(unmetOf(SignoffService(*team).begin(team.as("ines"), id)), Codes{"R13:signer.independent"});
    EXPECT_EQ(unmetOf(AppealService(*team).claim(team.as("ines"), team.appeal(grounds[0]))), Codes{"R7:hearer.took_no_part"});
    const CaseId other = team.flag(flaggedLike([](Flagged &f) { f.account = "acc-1"; }));
    EXPECT_EQ(unmetOf(ReviewService(*team).claim(team.as("ines"), other)), Codes{"R13:decider.uninvolved"});
    EXPECT_FALSE(ReviewService(*team).claim(team.as("ines"), std::nullopt)) << "nor is she dealt one";
    must(AccountService(*team).unlink(team.as("vera"), "acc-1", "mine", "Two people."));
    EXPECT_EQ(codeOf(ReviewService(*team).claim(team.as("ines"), other)), "ok");
}

TEST_F(ConflictReach, ItReachesTheOtherWayToo)
{
    team.twoFinal();
    seen("mine");
    declares("ines", "acc-1", false);
    must(AccountService(*team).link(team.as("tom"), "mine", "acc-1", "The same phone number."));
    const CaseId id = team.flag(flaggedLike([](Flagged &f) { f.account = "mine"; }));
    EXPECT_EQ(unmetOf(ReviewService(*team).claim(team.as("ines"), id)), Codes{"R13:decider.uninvolved"});
    declares("ines", "mine"); // her own besides: one does not stand for the other
}

TEST_F(ConflictReach, ALinkLearntAfterTheSignatureVoidsItAtRelease)
{
    seen("mine");
    declares("ines", "mine");
    const ProposalId id = team.propose("emre", team.ban("acc-1", team.twoFinal()));
    team.countersign("ines", id);
    must(AccountService(*team).link(team.as("tom"), "acc-1", "mine", "The same phone number."));
    EXPECT_EQ(release(id).voided, std::vector<std::string>{id.str()});
    EXPECT_NE(team.proposal(id).closedWhy.find("conflict"), std::string::npos);
    team.checkLog();
}

TEST_F(ConflictReach, ADeciderWhoDeclaresTheAccountTheirsTakesTheirGroundAlong)
{
    const auto grounds = team.twoFinal(); // mira and tom
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    team.countersign("ines", id);
    declares("mira", "acc-1");
    EXPECT_EQ(team.proposal(id).state, ProposalState::Voided);
    EXPECT_TRUE(release(id).released.empty());
    EXPECT_TRUE(unmetOf(ProposalService(*team).submit(team.as("emre"), team.ban("acc-1", grounds))).contains("R13:grounds.independent"));
    team.checkLog();
}

TEST_F(ConflictReach, AHeldDecisionOfTheirsIsRecalled)
{
    const CaseId id = team.flag();
    const DecisionId made = team.decide("mira", id, team.violation(id), {ActionKind::Remove});
    declares("mira", "acc-1");
    team.after(seconds(10));
    EXPECT_NE(team.decision(made).state, DecisionState::Standing);
    EXPECT_EQ(team.reviewCase(id).state, CaseState::Open);
    team.checkLog();
}

TEST_F(ConflictReach, ACountersignerWhoIsNoLeadAnyMoreHasNotSigned)
{
    const ProposalId id = team.propose("emre", team.ban("acc-1", team.twoFinal()));
    team.countersign("ines", id);
    PersonPatch demoted;
    demoted.roles = std::set<Role>{Role::Moderator};
    must(PeopleService(*team).change(team.as("admin"), "ines", demoted));
    must(PeopleService(*team).approve(team.as("oskar"), "ines"));
    EXPECT_EQ(release(id).voided, std::vector<std::string>{id.str()});
    team.checkLog();
}

TEST_F(ConflictReach, NorHasOneWhoWasGivenANewKey)
{
    const ProposalId id = team.propose("emre", team.ban("acc-1", team.twoFinal()));
    team.countersign("ines", id);
    must(PeopleService(*team).rekey(team.as("admin"), "ines", "another one"));
    must(PeopleService(*team).approve(team.as("oskar"), "ines"));
    EXPECT_EQ(release(id).voided, std::vector<std::string>{id.str()});
    team.checkLog();
}

} // namespace conflict_reach_tests
} // namespace countersign::testing_support
