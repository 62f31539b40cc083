// Release and the clock: holds, reach, appeals known in time, what a late one does, what runs out (R1, R3, R12, R21, R24).
#include "support/test_workspace.h"

#include "services/people/people_service.h"
#include "services/policy/policy_service.h"

#include "domain/policy_schema.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace release_tests {

using Codes = std::set<std::string>;

// A ban of acc-1, countersigned by ines at this moment.
struct Countersigned {
    TestWorkspace team;
    std::vector<DecisionId> grounds;
    ProposalId id;
    explicit Countersigned(const Flagged &flagged = {}, const WorkspaceOptions &options = {}) : team(options)
    {
        grounds = team.twoFinal(flagged);
        id = team.propose("emre", team.ban("acc-1", grounds));
        team.countersign("ines", id);
    }
    Codes waitingFor()
    {
        const DueReport report = team.runClock();
        return report.waiting.empty() ? Codes{} : unmetOf(report.waiting.front().requirements);
    }
    std::size_t bans()
    {
        std::size_t count = 0;
        for (const Sanction &sanction : team->sanctions().all(team.account("acc-1"), false))
            count += sanction.action == ActionKind::Ban ? 1 : 0;
        return count;
    }
};

TEST(Release, WaitsForFifteenMinutesAndForTheAppealsFeed)
{
    Countersigned c;
    EXPECT_EQ(c.waitingFor(), (Codes{"R21:hold.over", "R3:appeals.read"}));
    c.team.appealsComplete();
    EXPECT_EQ(c.waitingFor(), Codes{"R21:hold.over"});
    c.team.advance(minutes(15) - seconds(1));
    EXPECT_EQ(c.waitingFor(), (Codes{"R21:hold.over", "R3:appeals.read"})) << "the statement is more than five minutes old";
    c.team.advance(seconds(1));
    EXPECT_EQ(c.waitingFor(), Codes{"R3:appeals.read"});
    EXPECT_EQ(c.bans(), 0u);
    c.team.appealsComplete();
    c.team.runClock();
    EXPECT_EQ(c.bans(), 1u);
    EXPECT_EQ(c.team.proposal(c.id).state, ProposalState::Released);
    c.team.runClock();
    EXPECT_EQ(c.bans(), 1u) << "one signature serves one release";
    c.team.checkLog();
}

TEST(Release, WritesSanctionGroundsNoticeAndOrderAtOnce)
{
    Countersigned c;
    c.team.advance(minutes(15));
    c.team.appealsComplete();
    const DueReport report = c.team.runClock();
    ASSERT_EQ(report.events.size(), 1u);
    const Sanction ban = c.team.sanction(*SanctionId::parse(report.released.at(0)));
    EXPECT_EQ(ban.state, SanctionState::InForce);
    EXPECT_EQ(ban.from, c.team.now());
    EXPECT_EQ(ban.proposal, c.id);
    EXPECT_EQ(ban.grounds.size(), 2u);
    const auto orders = c.team.orders(ban.account);
    EXPECT_EQ(orders.back().action, "ban");
    EXPECT_EQ(orders.back().targetKind, "account");
    const auto notices = c.team->outgoing().notices(ban.account);
    EXPECT_EQ(notices.back().sanction, ban.id);
    const auto entry = c.team->log().entry(report.events[0]);
    EXPECT_EQ(entry->actorType, ActorType::Clock) << "it carries out what people signed";
}

TEST(Release, TheProposersOwnStatementOrAnEarlierOneDoesNotCount)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    team.appealsComplete("vera"); // before the countersignature
    team.advance(seconds(1));
    team.countersign("ines", id);
    team.advance(minutes(15));
    team.appealsComplete("emre");
    EXPECT_EQ(unmetOf(team.runClock().waiting.at(0).requirements), Codes{"R3:appeals.read"});
    team.appealsComplete("mira");
    EXPECT_EQ(team.runClock().released.size(), 1u);
}

TEST(Release, AStatementIsAboutAKnownSourceAndTheUpToNow)
{
    TestWorkspace team;
    team.flag();
    AppealService appeals(*team);
    EXPECT_EQ(codeOf(appeals.statedComplete(team.as("vera"), source, team.now() + seconds(1))), "bad_input");
    EXPECT_EQ(codeOf(appeals.statedComplete(team.as("vera"), "nowhere", team.now())), "not_found");
    EXPECT_EQ(codeOf(appeals.statedComplete(team.as("vera"), source, team.now())), "ok");
    must(PeopleService(*team).enrol(team.as("admin"), {"robot", {Role::Automation}, {}, {}, passphrase}));
    must(PeopleService(*team).approve(team.as("vera"), "robot"));
    EXPECT_EQ(codeOf(appeals.statedComplete(team.as("robot"), source, team.now())), "forbidden");
}

TEST(Release, StatedTwiceAtOneMomentIsSaidOnce)
{
    TestWorkspace team;
    team.flag();
    team.appealsComplete();
    const std::int64_t size = team.logSize();
    EXPECT_EQ(codeOf(AppealService(*team).statedComplete(team.as("vera"), source, team.now())), "ok");
    EXPECT_EQ(team.logSize(), size);
}

TEST(Release, R24AWorkstationWhoseClockIsBehindEndsWhatTheLogSaysIsOver)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    BanProposal proposal = team.ban("acc-1", grounds);
    proposal.duration = hours(48);
    team.countersign("ines", team.propose("emre", proposal));
    team.advance(minutes(15));
    team.appealsComplete();
    const SanctionId ban = *SanctionId::parse(team.runClock().released.at(0));
    team.advance(hours(48));
    team.flag(); // somebody's entry: now the log knows what time it is
    team.advance(-hours(3));
    EXPECT_EQ(team.runClock().ended, std::vector<std::string>{ban.str()});
}

TEST(Release, AnyOpenAppealOnTheAccountDelaysIt)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const DecisionId third = team.removed();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    team.countersign("ines", id);
    const AppealId appeal = team.appeal(third); // not a ground of this ban
    EXPECT_EQ(team.proposal(id).state, ProposalState::Countersigned);
    team.advance(minutes(20));
    team.appealsComplete();
    EXPECT_EQ(unmetOf(team.runClock().waiting.at(0).requirements), Codes{"R3:account.no_open_appeal"});
    team.answer("dana", appeal, AppealOutcome::Stands);
    EXPECT_EQ(team.runClock().released.size(), 1u);
}

TEST(Release, AReportersAppealDelaysNothing)
{
    Countersigned c;
    c.team.appeal(c.grounds[0], AppellantKind::Reporter);
    EXPECT_EQ(c.team.decision(c.grounds[0]).state, DecisionState::Standing);
    c.team.advance(minutes(15));
    c.team.appealsComplete();
    EXPECT_EQ(c.team.runClock().released.size(), 1u);
}

TEST(Release, AnyoneMayStopACountersignedBan)
{
    Countersigned c;
    must(ReviewService(*c.team).stopHold(c.team.as("ben"), c.id.str()));
    EXPECT_EQ(c.team.proposal(c.id).state, ProposalState::Returned);
    c.team.advance(hours(1));
    c.team.appealsComplete();
    EXPECT_TRUE(c.team.runClock().released.empty());
    EXPECT_EQ(c.bans(), 0u);
}

TEST(Release, AGroundThatExpiresBeforeItVoidsTheProposal)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    team.advance(team.strikeOf(grounds[0]).expiresAt - team.now() - hours(2));
    team.runClock();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    team.countersign("ines", id);
    team.advance(team.strikeOf(grounds[0]).expiresAt - team.now());
    team.appealsComplete();
    const DueReport report = team.runClock();
    EXPECT_EQ(report.voided, std::vector<std::string>{id.str()});
    EXPECT_EQ(team.proposal(id).state, ProposalState::Voided);
    EXPECT_NE(team.proposal(id).closedWhy.find("has expired"), std::string::npos);
}

TEST(Release, R12AHighReachBanWaitsADay)
{
    Flagged wide;
    wide.reach = 21000;
    TestWorkspace team;
    std::vector<DecisionId> grounds{team.removed(wide, "mira", "HB-1", "oskar")};
    team.advance(hours(2));
    wide.postedAt = team.now() - minutes(30);
    grounds.push_back(team.removed(wide, "tom", "HB-1", "oskar"));
    team.after(hours(73));
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    team.countersign("ines", id);
    const Instant signedAt = team.now();
    team.advance(hours(24) - seconds(1));
    team.appealsComplete();
    EXPECT_EQ(unmetOf(team.runClock().waiting.at(0).requirements), Codes{"R12:reach.second_look"});
    team.advance(seconds(1));
    team.appealsComplete();
    EXPECT_EQ(team.runClock().released.size(), 1u);
    EXPECT_EQ(team.now() - signedAt, hours(24));
}

TEST(Release, R12ASecondCountersignerShortensTheDayToFifteenMinutes)
{
    Flagged wide;
    wide.reach = 21000;
    TestWorkspace team;
    std::vector<DecisionId> grounds{team.removed(wide, "mira", "HB-1", "oskar")};
    team.advance(hours(2));
    wide.postedAt = team.now() - minutes(30);
    grounds.push_back(team.removed(wide, "tom", "HB-1", "oskar"));
    team.after(hours(73));
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    team.countersign("ines", id);
    team.after(hours(1));
    EXPECT_EQ(unmetOf(SignoffService(*team).begin(team.as("oskar"), id)), Codes{"R13:signer.independent"});
    team.countersign("dana", id);
    EXPECT_EQ(codeOf(SignoffService(*team).begin(team.as("vera"), id)), "conflict") << "nobody else is wanted";
    team.advance(minutes(15) - seconds(1));
    team.appealsComplete();
    EXPECT_EQ(unmetOf(team.runClock().waiting.at(0).requirements), Codes{"R21:hold.over"});
    team.advance(seconds(1));
    EXPECT_EQ(team.runClock().released.size(), 1u);
}

TEST(Release, R12ASecondReaderWhoDiffersCallsAnArbiter)
{
    Flagged wide;
    wide.reach = 21000;
    TestWorkspace team;
    std::vector<DecisionId> grounds{team.removed(wide, "mira", "HB-1", "oskar")};
    team.advance(hours(2));
    wide.postedAt = team.now() - minutes(30);
    grounds.push_back(team.removed(wide, "tom", "HB-1", "oskar"));
    team.after(hours(73));
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    team.countersign("ines", id);
    team.readAndReveal("dana", id, false);
    EXPECT_EQ(team.proposal(id).state, ProposalState::Arbitration);
    team.advance(hours(30));
    team.appealsComplete();
    EXPECT_TRUE(team.runClock().released.empty()) << "not while readers differ";
    team.readAndReveal("vera", id, false);
    EXPECT_EQ(team.proposal(id).state, ProposalState::Rejected);
}

TEST(Release, R12ReachThatGrewSinceSubmissionCounts)
{
    Countersigned c;
    Flagged grown;
    grown.reach = 15000;
    c.team.leaveUp("tom", c.team.flag(grown));
    c.team.advance(minutes(15));
    c.team.appealsComplete();
    EXPECT_EQ(c.waitingFor(), Codes{"R12:reach.second_look"});
}

TEST(Release, ABanForAWhileEndsByItself)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    BanProposal proposal = team.ban("acc-1", grounds);
    proposal.duration = hours(48);
    const ProposalId id = team.propose("emre", proposal);
    team.countersign("ines", id);
    team.advance(minutes(15));
    team.appealsComplete();
    const SanctionId ban = *SanctionId::parse(team.runClock().released.at(0));
    EXPECT_EQ(team.sanction(ban).until, team.now() + hours(48));
    EXPECT_TRUE(team.after(hours(48) - seconds(1)).ended.empty());
    EXPECT_EQ(team.after(seconds(1)).ended, std::vector<std::string>{ban.str()});
    EXPECT_EQ(team.sanction(ban).state, SanctionState::Expired);
    EXPECT_EQ(team.orders(team.account("acc-1")).back().action, "restore");
}

TEST(Release, StrikesExpireContestedOrNot)
{
    TestWorkspace team;
    const DecisionId one = team.removed();
    const DecisionId two = team.removed();
    team.appeal(two);
    EXPECT_EQ(team.strikeOf(two).state, StrikeState::Contested);
    EXPECT_TRUE(team.after(hours(24 * 90) - seconds(11)).ended.empty());
    team.after(seconds(11));
    EXPECT_EQ(team.strikeOf(one).state, StrikeState::Expired);
    EXPECT_EQ(team.strikeOf(two).state, StrikeState::Expired);
}

TEST(Release, BansWaitForSomebodyWhoWatches)
{
    Countersigned c;
    c.team.advance(minutes(15));
    c.team.appealsComplete();
    EXPECT_TRUE(c.team.runClock(DueScope::WithoutBans).released.empty());
    EXPECT_EQ(c.team.runClock(DueScope::Everything).released.size(), 1u);
}

TEST(Release, ABanOverdueAtAWindowsStartGetsAFreshHold)
{
    Countersigned c;
    c.team.advance(hours(1));
    c.team.appealsComplete();
    const DueReport start = c.team.runClock(DueScope::AtStart);
    EXPECT_TRUE(start.released.empty()) << "nobody could have stopped it";
    EXPECT_EQ(start.heldAnew, std::vector<std::string>{c.id.str()});
    EXPECT_EQ(c.team.proposal(c.id).releaseAt, c.team.now() + minutes(15));
    c.team.advance(minutes(15) - seconds(1));
    c.team.appealsComplete();
    EXPECT_EQ(c.waitingFor(), Codes{"R21:hold.over"});
    EXPECT_EQ(c.team.after(seconds(1)).released.size(), 1u);
    c.team.checkLog();
}

TEST(Release, AHoldThatStillRunsAtAWindowsStartGoesOn)
{
    Countersigned c;
    const auto until = c.team.proposal(c.id).releaseAt;
    c.team.advance(minutes(5));
    EXPECT_TRUE(c.team.runClock(DueScope::AtStart).heldAnew.empty());
    EXPECT_EQ(c.team.proposal(c.id).releaseAt, until);
}

TEST(Release, TheStricterOfSubmissionsAndTodaysBookCounts)
{
    Countersigned c;
    Json book = parseJson(*defaultPolicyText());
    book["version"] = 2;
    book["bans"]["min_final_violations"] = 3;
    PolicyService policy(*c.team);
    must(policy.load(c.team.as("vera"), book.dump()));
    must(policy.publish(c.team.as("oskar"), 2));
    c.team.advance(hours(24));
    ASSERT_EQ(c.team->policyNow().version(), 2);
    c.team.appealsComplete();
    EXPECT_EQ(c.team.runClock().voided.size(), 1u) << "today three are asked for";

    WorkspaceOptions strict;
    book["version"] = 1;
    book["bans"]["countersigners"] = 2;
    book["bans"]["min_final_violations"] = 2;
    strict.policyJson = book.dump();
    TestWorkspace team(strict);
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    book["version"] = 2;
    book["bans"]["countersigners"] = 1;
    must(PolicyService(*team).load(team.as("vera"), book.dump()));
    must(PolicyService(*team).publish(team.as("oskar"), 2));
    team.advance(hours(24));
    ASSERT_EQ(team->policyNow().version(), 2);
    team.countersign("ines", id);
    EXPECT_EQ(team.proposal(id).state, ProposalState::AwaitingSecond) << "two were asked for when it was proposed";
}

TEST(Release, TheLongerWaitOfSubmissionsBookStillCounts)
{
    Json book = parseJson(*defaultPolicyText());
    book["bans"]["high_reach_hold_s"] = 172800;
    WorkspaceOptions slow;
    slow.policyJson = book.dump();
    TestWorkspace team(slow);
    Flagged wide;
    wide.reach = 21000;
    std::vector<DecisionId> grounds{team.removed(wide, "mira", "HB-1", "oskar")};
    team.advance(hours(2));
    wide.postedAt = team.now() - minutes(30);
    grounds.push_back(team.removed(wide, "tom", "HB-1", "oskar"));
    team.after(hours(73));
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    book["version"] = 2;
    book["bans"]["high_reach_hold_s"] = 86400;
    must(PolicyService(*team).load(team.as("vera"), book.dump()));
    must(PolicyService(*team).publish(team.as("oskar"), 2));
    team.countersign("ines", id);
    team.advance(hours(47));
    ASSERT_EQ(team->policyNow().version(), 2);
    team.appealsComplete();
    EXPECT_EQ(unmetOf(team.runClock().waiting.at(0).requirements), Codes{"R12:reach.second_look"});
    team.advance(hours(1));
    team.appealsComplete();
    EXPECT_EQ(team.runClock().released.size(), 1u);
}

TEST(Release, TheDatabaseRefusesABanThatNobodyCountersigned)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    const auto insert = [&](const std::string &proposal) {
        try {
            team->db().run("INSERT INTO sanction (id, account, subject_kind, subject, action, state, version, proposal, external, policy_version, from_at)"
                           " VALUES (99, 1, 'account', 1, 'ban', 'in_force', 1, " + proposal + ", 0, 1, 0)");
        } catch (const StoreFailure &failure) {
            return failure.error().message.english();
        }
        return std::string();
    };
    EXPECT_NE(insert("NULL").find("R2"), std::string::npos) << "no proposal, no grounds";
    EXPECT_NE(insert(std::to_string(id.value)).find("R1"), std::string::npos);
    team.countersign("ines", id);
    EXPECT_NE(insert(std::to_string(id.value)).find("R5"), std::string::npos) << "signed, but not released";
    team->db().run("UPDATE proposal SET state = 'released'");
    team->db().run("UPDATE decision SET state = 'under_appeal' WHERE id = ?1", grounds[0]);
    EXPECT_NE(insert(std::to_string(id.value)).find("R3"), std::string::npos);
}

} // namespace release_tests
} // namespace countersign::testing_support
