// R6 and R7 in every view: what a possible reader or hearer could learn from documents, lists and the log.
#include "support/test_workspace.h"

#include "services/audit/audit_service.h"
#include "services/documents/documents.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace blindness_tests {

// Everything that a person can look at about the account, in one text.
std::string everythingShownTo(TestWorkspace &team, const std::string &who, const std::vector<DecisionId> &decisions, ProposalId proposal)
{
    const Viewer viewer{who.empty() ? std::nullopt : std::optional(team.as(who).person())};
    Documents documents(*team, viewer);
    std::string all = must(documents.accountFile("acc-1")).dump();
    all += must(documents.sanctions(team.account("acc-1"), false)).dump();
    for (const DecisionId id : decisions) {
        all += must(documents.decisionFile(id)).dump();
        all += must(documents.caseFile(team.decision(id).reviewCase)).dump();
        for (const NoticeRecord &notice : team->outgoing().noticesAbout(id))
            all += must(documents.noticeFile(notice.id)).dump();
    }
    if (proposal.valid())
        all += must(documents.proposalFile(proposal)).dump();
    const Blindness blind(*team, viewer);
    LogFilter filter;
    filter.limit = 1000;
    filter.from = team.firstEntry(); // who is enrolled is no secret
    for (const LogLine &line : must(AuditService(*team).list(filter, [&](const Entry &entry) { return blind.veil(entry); })).items)
        all += line.type + line.actor + line.data.dump() + (line.at ? " at " + rfc3339(*line.at) : std::string());
    all += must(documents.orders(false)).dump();
    for (const auto &held : must(ReviewService(*team).holds(viewer)))
        all += held.what + team->people().handle(held.by);
    return all;
}

std::set<std::string> leaks(const std::string &shown, const std::vector<std::string> &secrets)
{
    std::set<std::string> out;
    for (const auto &secret : secrets)
        if (shown.find(secret) != std::string::npos)
            out.insert(secret);
    return out;
}

// A ban of acc-1 under PR-1 (which nobody alleged), proposed by emre.
struct Case {
    TestWorkspace team;
    std::vector<DecisionId> grounds;
    ProposalId id;
    std::vector<std::string> secrets;

    Case()
    {
        Flagged flagged;
        grounds.push_back(team.removed(flagged, "mira", "PR-1"));
        team.advance(hours(2));
        flagged.postedAt = team.now() - minutes(30);
        grounds.push_back(team.removed(flagged, "tom", "PR-1"));
        team.after(hours(73));
        BanProposal ban = team.ban("acc-1", grounds);
        ban.rationale = "A rationale nobody may read yet.";
        id = team.propose("emre", ban);
        secrets = {"emre", team.as("emre").id().str() + "\"", "PR-1", "\"ban\"", "A rationale nobody", "mira", "\"remove\"", "The words quoted do", "\"verdict\"", "doxx"};
    }
};

TEST(Blindness, APossibleReaderSeesNeitherProposerNorClauseNorActionNorRationale)
{
    Case c;
    for (const char *who : {"ines", "dana", ""})
        EXPECT_EQ(leaks(everythingShownTo(c.team, who, c.grounds, c.id), c.secrets), std::set<std::string>{}) << who;
}

TEST(Blindness, WhileReadingNothingMoreIsShownAndAfterTheRevealEverythingIs)
{
    Case c;
    SignoffService signoff(*c.team);
    must(signoff.begin(c.team.as("ines"), c.id));
    const SignoffView before = must(signoff.view(c.team.as("ines"), c.id));
    EXPECT_TRUE(before.proposalDetails.empty());
    EXPECT_EQ(before.boundHash, Hash{});
    EXPECT_TRUE(before.differences.empty());
    std::string shown = before.proposalDetails.dump();
    for (const BlindItem &item : before.items)
        shown += item.content.dump() + item.clause;
    EXPECT_EQ(leaks(shown, c.secrets), std::set<std::string>{});
    EXPECT_EQ(leaks(everythingShownTo(c.team, "ines", c.grounds, c.id), c.secrets), std::set<std::string>{});

    c.team.readAndReveal("ines", c.id);
    const SignoffView after = must(signoff.view(c.team.as("ines"), c.id));
    EXPECT_EQ(after.proposalDetails["proposer"], "emre");
    EXPECT_EQ(after.proposalDetails["action"], "ban");
    EXPECT_EQ(after.proposalDetails["rationale"], "A rationale nobody may read yet.");
    EXPECT_EQ(after.boundHash, c.team.proposal(c.id).boundHash);
    EXPECT_EQ(after.differences.size(), 2u);
    const auto seen = leaks(everythingShownTo(c.team, "ines", c.grounds, c.id), c.secrets);
    EXPECT_TRUE(seen.contains("emre") && seen.contains("PR-1") && seen.contains("\"ban\""));
}

TEST(Blindness, WhoCannotSignSeesTheProposal)
{
    Case c;
    for (const char *who : {"emre", "mira", "tom"}) {
        const auto seen = leaks(everythingShownTo(c.team, who, c.grounds, c.id), c.secrets);
        EXPECT_TRUE(seen.contains("emre") && seen.contains("PR-1")) << who;
    }
}

TEST(Blindness, OtherReadersAreHiddenFromTheNextOne)
{
    Case c;
    SignoffService signoff(*c.team);
    c.team.readAndReveal("ines", c.id, false); // differs
    EXPECT_EQ(codeOf(c.team.tryCountersign("ines", c.id)), "refused"); // leaves a refusal about it in the log
    must(signoff.beginArbitration(c.team.as("dana"), c.id));
    const std::string shown = everythingShownTo(c.team, "dana", c.grounds, c.id);
    std::vector<std::string> secrets = c.secrets;
    secrets.insert(secrets.end(), {"ines", "\"" + c.team.as("ines").id().str() + "\"", "read.blind"});
    EXPECT_EQ(leaks(shown, secrets), std::set<std::string>{});
}

// What is shown of some items only would tell the others: whoever reads could leave the decoys to themselves.
TEST(Blindness, WhatChecksTheReadingIsHiddenLikeTheRest)
{
    TestWorkspace team;
    team.leaveUpSome(6);
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    must(SignoffService(*team).begin(team.as("ines"), id));
    std::size_t decoys = 0;
    for (const ReadingItem &item : team->proposals().items(id, team.as("ines").id())) {
        decoys += item.decoy ? 1 : 0;
        const Json file = must(Documents(*team, Viewer{team.as("ines").person()}).decisionFile(item.decision));
        EXPECT_EQ(file.value("hidden", false), true) << file.dump();
    }
    EXPECT_GT(decoys, 0u);
    team.readAndReveal("ines", id);
    for (const ReadingItem &item : team->proposals().items(id, team.as("ines").id()))
        EXPECT_FALSE(must(Documents(*team, Viewer{team.as("ines").person()}).decisionFile(item.decision)).value("hidden", false));
}

TEST(Blindness, NoRefusalOfAFreezeTellsTheClause)
{
    Case c;
    EXPECT_EQ(unmetOf(ProposalService(*c.team).freeze(c.team.as("ines"), "acc-1", "HB-1", c.grounds.front(), "Imminent.")), std::set<std::string>{"R6:read.blind"});
    EXPECT_TRUE(unmetOf(ProposalService(*c.team).freeze(c.team.as("tom"), "acc-1", "HB-1", c.grounds.front(), "Imminent.")).contains("R11:clause.imminent"));
}

TEST(Blindness, ARefusedAttemptIsHiddenTooWhileItsAccountIsRead)
{
    Case c;
    EXPECT_EQ(codeOf(ProposalService(*c.team).submit(c.team.as("tom"), c.team.ban("acc-1", {}))), "refused");
    EXPECT_EQ(leaks(everythingShownTo(c.team, "ines", c.grounds, c.id), {"grounds.listed"}), std::set<std::string>{});
    EXPECT_EQ(leaks(everythingShownTo(c.team, "mira", c.grounds, c.id), {"grounds.listed"}).size(), 1u);
}

TEST(Blindness, TheNoticeOfAFreezeDoesNotTellItsReader)
{
    TestWorkspace team;
    const DecisionId threat = team.removed({}, "mira", "VI-1");
    const Receipt frozen = must(ProposalService(*team).freeze(team.as("mira"), "acc-1", "VI-1", threat, "A credible plan for tonight."));
    const std::vector<std::string> secrets{"\"freeze\"", "VI-1\"", "Credible threat", "mira"};
    EXPECT_EQ(leaks(everythingShownTo(team, "ines", {threat}, *ProposalId::parse(frozen.id("proposal"))), secrets), std::set<std::string>{});
    EXPECT_EQ(leaks(everythingShownTo(team, "mira", {threat}, *ProposalId::parse(frozen.id("proposal"))), secrets).size(), 4u);
}

TEST(Blindness, OnceItIsReleasedNothingIsHiddenAnyMore)
{
    Case c;
    c.team.countersign("ines", c.id);
    EXPECT_EQ(leaks(everythingShownTo(c.team, "dana", c.grounds, c.id), c.secrets), std::set<std::string>{}) << "still open";
    c.team.advance(minutes(15));
    c.team.appealsComplete();
    c.team.runClock();
    ASSERT_EQ(c.team.proposal(c.id).state, ProposalState::Released);
    EXPECT_TRUE(leaks(everythingShownTo(c.team, "dana", c.grounds, c.id), c.secrets).contains("emre"));
}

TEST(Blindness, AHearerDoesNotSeeWhoDecided)
{
    TestWorkspace team;
    const DecisionId removed = team.removed({}, "mira", "PR-1");
    team.appeal(removed);
    const std::vector<std::string> secrets{"mira", "\"" + team.as("mira").id().str() + "\"", "The words quoted do"};
    EXPECT_EQ(leaks(everythingShownTo(team, "dana", {removed}, {}), secrets), std::set<std::string>{});
    EXPECT_EQ(leaks(everythingShownTo(team, "", {removed}, {}), secrets), std::set<std::string>{});
    EXPECT_TRUE(leaks(everythingShownTo(team, "dana", {removed}, {}), {"PR-1"}).contains("PR-1")) << "the clause is what the hearer asks about";
    EXPECT_FALSE(leaks(everythingShownTo(team, "tom", {removed}, {}), secrets).empty()) << "tom cannot hear";
}

} // namespace blindness_tests
} // namespace countersign::testing_support
