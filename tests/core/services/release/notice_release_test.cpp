// R10: no restriction without a complete statement of reasons; R25: nothing in it that is nobody's business.
#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace notice_release {

std::string textOf(TestWorkspace &team, const NoticeRecord &notice, const char *language = "en")
{
    return (*team->log().open(notice.vault))[language]["text"];
}

TEST(NoticeRelease, ARemovalsNoticeSaysWhatWhyHowAndWhereToTurn)
{
    TestWorkspace team;
    Flagged flagged;
    flagged.post = "their-post";
    flagged.text = "You are a donkey.";
    const DecisionId made = team.removed(flagged);
    const NoticeRecord notice = team->outgoing().noticesAbout(made).at(0);
    EXPECT_EQ(notice.kind, "restriction");
    const std::string text = textOf(team, notice);
    for (const char *part : {"HB-1", "Harassment and bullying", "version 1", "You are a donkey.", "their-post", "reported by a user", "A person decided", "appeal"})
        EXPECT_NE(text.find(part), std::string::npos) << part;
    EXPECT_NE(textOf(team, notice, "de").find("Belästigung"), std::string::npos);
    for (const char *part : {"reader-1", "mira", "The words quoted do", "It is not educational"})
        EXPECT_EQ(text.find(part), std::string::npos) << "nobody's business: " << part;
    const auto orders = team->outgoing().orders(true);
    EXPECT_EQ(orders.front().targetKind, "notice") << "the notice goes first";
    EXPECT_EQ(orders.front().action, "send");
}

TEST(NoticeRelease, ABansNoticeListsEveryGround)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const SanctionId ban = team.banned("acc-1", grounds);
    const NoticeRecord notice = team->outgoing().notices(team.account("acc-1")).back();
    EXPECT_EQ(notice.sanction, ban);
    const std::string text = textOf(team, notice);
    EXPECT_NE(text.find("Your account has been banned"), std::string::npos);
    for (const DecisionId ground : grounds)
        EXPECT_NE(text.find("Decision " + ground.str()), std::string::npos);
    EXPECT_NE(text.find("At least two people decided"), std::string::npos);
    for (const char *part : {"emre", " ines", "Twice within days"})
        EXPECT_EQ(text.find(part), std::string::npos) << part;
}

TEST(NoticeRelease, WithoutACompleteNoticeNothingIsReleased)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    team.countersign("ines", id);
    // What the notice quotes has been erased in the meantime.
    const auto vault = team.decision(grounds[0]).findingVault;
    team->db().run("UPDATE vault SET payload = NULL, salt = NULL, erased_at = ?2 WHERE id = ?1", vault, team.now());
    team.advance(minutes(15));
    team.appealsComplete();
    EXPECT_EQ(team.runClock().voided.size(), 1u);
    EXPECT_NE(team.proposal(id).closedWhy.find("The notice lacks: the words or the media time"), std::string::npos);
    for (const Sanction &sanction : team->sanctions().all(team.account("acc-1"), false))
        EXPECT_NE(sanction.action, ActionKind::Ban);
}

TEST(NoticeRelease, AHeldRemovalWithoutACompleteNoticeStaysHeldAndIsReported)
{
    TestWorkspace team;
    const CaseId id = team.flag();
    const DecisionId made = team.decide("mira", id, team.violation(id), {ActionKind::Remove});
    team->db().run("UPDATE vault SET payload = NULL, salt = NULL, erased_at = ?2 WHERE id = ?1", team.decision(made).findingVault, team.now());
    team.advance(seconds(10));
    const DueReport report = must(ClockService(*team).run(DueScope::Everything));
    EXPECT_TRUE(report.released.empty());
    ASSERT_EQ(report.failures.size(), 1u);
    EXPECT_EQ(unmetOf(report.failures[0].requirements), std::set<std::string>{"R10:notice.complete"});
    EXPECT_EQ(team.decision(made).state, DecisionState::Held);
    EXPECT_TRUE(team.orders(team.account("acc-1")).empty());
    EXPECT_TRUE(team->outgoing().noticesAbout(made).empty());
}

} // namespace notice_release
} // namespace countersign::testing_support
