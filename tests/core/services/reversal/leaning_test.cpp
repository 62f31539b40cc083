// R8 and R21: a ban is as long as all the strikes of its account permit. Where one of them falls that the ban does not list
// as a ground, the ban is looked at again with the strikes that are left.
#include "support/test_workspace.h"

#include "services/release/sanction_service.h"

#include <gtest/gtest.h>

#include <QFile>

#include <algorithm>

namespace countersign::testing_support {
namespace leaning_tests {

std::string bookWith(Json ladder)
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/policies/default.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the default book is missing");
    Json book = Json::parse(file.readAll().toStdString());
    book["strikes"]["ladder"] = std::move(ladder);
    return book.dump();
}

const Json permitting = Json::array({{{"weight", 1}, {"action", "warn"}},
                                     {{"weight", 2}, {"action", "ban"}, {"suggested_s", 86'400}, {"longest_s", 604'800}},
                                     {{"weight", 3}, {"action", "ban"}}});

// Strikes of which a ban of that length lists the first two; the last one falls.
struct OneBeside {
    TestWorkspace team;
    std::vector<DecisionId> grounds;
    std::vector<DecisionId> besides;
    DecisionId beside;
    SanctionId ban;
    OneBeside(const WorkspaceOptions &options, std::optional<std::chrono::seconds> length, const std::string &clause = "HB-1", int more = 1)
        : team(options)
    {
        for (int i = 0; i < 2 + more; ++i) {
            const char *who = i % 2 == 0 ? "mira" : "tom";
            Flagged flagged;
            flagged.postedAt = team.now() - minutes(30);
            grounds.push_back(team.removed(flagged, who, clause));
            team.advance(hours(2));
        }
        besides.assign(grounds.begin() + 2, grounds.end());
        beside = besides.back();
        grounds.resize(2);
        team.after(hours(73));
        BanProposal proposal = team.ban("acc-1", grounds);
        proposal.duration = length;
        const ProposalId id = team.propose("emre", proposal);
        team.countersign("ines", id);
        team.advance(minutes(15));
        team.appealsComplete();
        ban = *SanctionId::parse(team.runClock().released.at(0));
        team.advance(hours(1));
    }
    Json fall() { return must(AppealService(*team).reinstate(team.as("vera"), beside, "Quality check.", "review:misread")).made; }
    bool told(const Json &made, const std::string &to) const
    {
        return std::any_of(made["effects"].begin(), made["effects"].end(),
                           [&](const Json &e) { return e["subject"] == ban.str() && e["to"] == to; });
    }
};

TEST(Leaning, ABanThatIsLongerThanTheStrikesThatAreLeftPermitIsReversedAndCorrected)
{
    OneBeside t({.policyJson = bookWith(permitting)}, std::nullopt);
    const Json preview = effectsJson(must(AppealService(*t.team).preview(t.beside)));
    const Json made = t.fall();
    EXPECT_EQ(made, preview);
    EXPECT_TRUE(t.told(made, "reversing"));
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::Reversing);
    EXPECT_EQ(t.team.strikeOf(t.grounds[0]).state, StrikeState::Active) << "it stands on its own";
    const auto notices = t.team->outgoing().notices(t.team.account("acc-1"));
    std::vector<SanctionId> corrected;
    for (const NoticeRecord &notice : notices)
        if (notice.kind == "correction")
            for (const NoticeRecord &earlier : notices)
                if (earlier.id == notice.corrects)
                    corrected.push_back(earlier.sanction);
    EXPECT_EQ(corrected.size(), 2u) << "of the removal and of the ban";
    EXPECT_NE(std::find(corrected.begin(), corrected.end(), t.ban), corrected.end());
    t.team.checkLog();
}

TEST(Leaning, ABanThatTheyStillPermitStays)
{
    OneBeside t({.policyJson = bookWith(permitting)}, hours(24));
    const Json made = t.fall();
    EXPECT_FALSE(t.told(made, "reversing"));
    EXPECT_FALSE(t.told(made, "thinned"));
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::InForce);
    EXPECT_FALSE(t.team.sanction(t.ban).thinnedDue);
}

TEST(Leaning, ABanThatIsLongerThanTheBookNowSuggestsIsThinned)
{
    OneBeside t({}, std::nullopt); // the default book: 30 days for a weight of three, 7 days for less
    const Json made = t.fall();
    EXPECT_TRUE(t.told(made, "thinned"));
    EXPECT_EQ(t.team.sanction(t.ban).thinnedDue, t.team.now() + hours(72));
    EXPECT_EQ(t.team.after(hours(72)).suspended, std::vector<std::string>{t.ban.str()});
    t.team.checkLog();
}

TEST(Leaning, AReaffirmationWithMoreStrikesCountsNoMore)
{
    const Json steps = Json::array({{{"weight", 1}, {"action", "ban"}, {"suggested_s", 86'400}},
                                    {{"weight", 3}, {"action", "ban"}, {"suggested_s", 172'800}},
                                    {{"weight", 4}, {"action", "ban"}}});
    OneBeside t({.policyJson = bookWith(steps)}, std::nullopt, "HB-1", 2);
    t.fall();
    const auto due = t.team.sanction(t.ban).thinnedDue;
    ASSERT_TRUE(due);
    must(SanctionService(*t.team).reaffirm(t.team.as("dana"), t.ban));
    t.team.advance(hours(1));
    must(AppealService(*t.team).reinstate(t.team.as("vera"), t.besides[0], "Quality check.", "review:misread"));
    EXPECT_LE(t.team.sanction(t.ban).thinnedDue, due) << "the clock that ran is not put back";
    EXPECT_EQ(must(SanctionService(*t.team).reaffirm(t.team.as("oskar"), t.ban)).made["reaffirmed"], 1);
    EXPECT_TRUE(t.team.sanction(t.ban).thinnedDue);
    EXPECT_EQ(must(SanctionService(*t.team).reaffirm(t.team.as("vera"), t.ban)).made["reaffirmed"], 2);
    EXPECT_FALSE(t.team.sanction(t.ban).thinnedDue);
}

TEST(Leaning, AGroundThatSufficesAloneAsksForNoLadder)
{
    OneBeside t({.policyJson = bookWith(Json::array({{{"weight", 1}, {"action", "warn"}}, {{"weight", 9}, {"action", "ban"}}}))}, std::nullopt, "VI-1");
    const Json made = t.fall();
    EXPECT_FALSE(t.told(made, "reversing"));
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::InForce);
}

TEST(Leaning, AStrikeGivenLaterHadNoPartInIt)
{
    OneBeside t({.policyJson = bookWith(permitting)}, std::nullopt);
    Flagged flagged;
    flagged.postedAt = t.team.now() - minutes(5);
    const DecisionId later = t.team.removed(flagged, "tom");
    const Json made = must(AppealService(*t.team).reinstate(t.team.as("vera"), later, "Quality check.", "review:misread")).made;
    EXPECT_FALSE(t.told(made, "reversing"));
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::InForce);
}

// Both clocks run: the contest's ends first and is answered; the thinned ban still needs two.
TEST(Leaning, AContestThatIsAnsweredDoesNotStopTheClockOfAThinnedBan)
{
    OneBeside t({}, std::nullopt);
    t.fall();
    const auto due = t.team.sanction(t.ban).thinnedDue;
    const AppealId appeal = t.team.appeal(t.grounds[0]);
    t.team.after(hours(25));
    ASSERT_EQ(t.team.sanction(t.ban).state, SanctionState::Suspended);
    EXPECT_EQ(t.team.sanction(t.ban).thinnedDue, due);
    t.team.answer("dana", appeal, AppealOutcome::Stands);
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::InForce);
    EXPECT_EQ(t.team.after(hours(48)).suspended, std::vector<std::string>{t.ban.str()});
    t.team.checkLog();
}

TEST(Leaning, AContestAnsweredAfterThatClockResumesNothing)
{
    OneBeside t({}, std::nullopt);
    t.fall();
    const AppealId appeal = t.team.appeal(t.grounds[0]);
    t.team.after(hours(25));
    t.team.after(hours(48));
    t.team.answer("dana", appeal, AppealOutcome::Stands);
    EXPECT_EQ(t.team.sanction(t.ban).state, SanctionState::Suspended) << "nobody re-affirmed it in time";
    t.team.checkLog();
}

} // namespace leaning_tests
} // namespace countersign::testing_support
