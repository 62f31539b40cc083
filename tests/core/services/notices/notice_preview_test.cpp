// What would be told is what is told, in the recipient's language; what is missing is named before anything is sent.
#include "services/notices/notice_preview.h"

#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace notice_preview {

Viewer somebody(TestWorkspace &team, const char *who = "mira") { return Viewer{team->people().find(who)}; }

Json sent(TestWorkspace &team, const NoticeRecord &notice) { return *team->log().open(notice.vault); }

TEST(NoticePreview, OfADecisionIsWhatItsReleaseSends)
{
    TestWorkspace team;
    const CaseId id = team.flag();
    const DecisionId made = team.decide("mira", id, team.violation(id), {ActionKind::Remove});
    const auto size = team.logSize();
    const Json preview = must(previewNotice(*team, somebody(team), {made.str(), {}, {}}));
    EXPECT_EQ(team.logSize(), size) << "nothing is recorded";
    EXPECT_TRUE(team->outgoing().noticesAbout(made).empty());
    team.after(seconds(10));
    const Json notice = sent(team, team->outgoing().noticesAbout(made).at(0));
    for (const char *language : {"en", "de"})
        EXPECT_EQ(preview.at(language).at("text"), notice.at(language).at("text"));
    EXPECT_EQ(stringOr(preview, "kind"), "restriction");
    EXPECT_NE(preview.at("en").at("html").get<std::string>().find("<html"), std::string::npos);
}

TEST(NoticePreview, OfAProposalIsTheBansNotice)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    const Json preview = must(previewNotice(*team, somebody(team, "emre"), {id.str(), {}, {}}));
    EXPECT_NE(preview.at("en").at("text").get<std::string>().find("Your account has been banned"), std::string::npos);
    const auto blind = previewNotice(*team, somebody(team, "ines"), {id.str(), {}, {}});
    EXPECT_EQ(unmetOf(blind), std::set<std::string>{"R6:reader.blind"}) << "she might countersign it";
    EXPECT_EQ(unmetOf(previewNotice(*team, {}, {grounds[0].str(), {}, {}})), std::set<std::string>{"R6:reader.blind"});
}

TEST(NoticePreview, OfAnAppealIsTheAnswer)
{
    TestWorkspace team;
    const DecisionId made = team.removed();
    const AppealId appeal = team.appeal(made);
    const auto without = previewNotice(*team, somebody(team, "ben"), {appeal.str(), {}, {}});
    EXPECT_EQ(codeOf(without), "usage");
    const Json stands = must(previewNotice(*team, somebody(team, "ben"), {appeal.str(), AppealOutcome::Stands, "We looked again <b>carefully</b>."}));
    EXPECT_EQ(stringOr(stands, "kind"), "appeal_outcome");
    EXPECT_NE(stands.at("en").at("text").get<std::string>().find("the decision stands"), std::string::npos);
    const std::string html = stands.at("de").at("html").get<std::string>();
    EXPECT_NE(html.find("We looked again &lt;b&gt;carefully&lt;/b&gt;."), std::string::npos) << "the reply is text, not markup";
    EXPECT_EQ(html.find("<b>carefully"), std::string::npos);
}

TEST(NoticePreview, NamesWhatIsMissingAndWhatIsNoNotice)
{
    TestWorkspace team;
    const CaseId id = team.flag();
    const DecisionId made = team.decide("mira", id, team.violation(id), {ActionKind::Remove});
    team->db().run("UPDATE vault SET payload = NULL, salt = NULL, erased_at = ?2 WHERE id = ?1", team.decision(made).findingVault, team.now());
    const auto incomplete = previewNotice(*team, somebody(team), {made.str(), {}, {}});
    EXPECT_EQ(unmetOf(incomplete), std::set<std::string>{"R10:notice.complete"});
    EXPECT_NE(incomplete.error().message.english().find("the words or the media time"), std::string::npos);
    const DecisionId leftUp = team.leaveUp("mira", team.flag());
    EXPECT_EQ(codeOf(previewNotice(*team, somebody(team), {leftUp.str(), {}, {}})), "usage");
    EXPECT_EQ(codeOf(previewNotice(*team, somebody(team), {"D-999", {}, {}})), "not_found");
    EXPECT_EQ(codeOf(previewNotice(*team, somebody(team), {"C-1", {}, {}})), "usage");
}

TEST(NoticePreview, TheRecipientsLanguageIsThatOfWhatTheyWrote)
{
    TestWorkspace team;
    const auto languageFor = [&](const char *account, const char *language) {
        Flagged flagged;
        flagged.account = account;
        flagged.language = language;
        const DecisionId made = team.removed(flagged);
        return stringOr(sent(team, team->outgoing().noticesAbout(made).at(0)), "language");
    };
    EXPECT_EQ(languageFor("acc-1", "de"), "de");
    EXPECT_EQ(languageFor("acc-2", "de-AT"), "de");
    EXPECT_EQ(languageFor("acc-3", "en"), "en");
    EXPECT_EQ(languageFor("acc-4", "tlh"), "en") << "there is no wording in that language";
    EXPECT_EQ(languageFor("acc-5", ""), "en");
}

TEST(NoticePreview, TheHearerReadsTheClauseInTheLanguageOfTheContent)
{
    TestWorkspace team;
    Flagged flagged;
    flagged.language = "de";
    const AppealId appeal = team.appeal(team.removed(flagged));
    const AppealView view = must(AppealService(*team).view(appeal));
    const Clause *clause = team->policyNow().find("HB-1");
    EXPECT_EQ(view.clauseText, clause->text.in("de"));
    EXPECT_EQ(view.clauseTexts.en(), clause->text.en());
}

} // namespace notice_preview
} // namespace countersign::testing_support
