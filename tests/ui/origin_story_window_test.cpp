// The origin story of the design through the whole window, by keys, minute by minute; what became of it is looked up in
// the workspace. The same through the services: tests/e2e/origin_story_services_test.cpp.
#include "ui/support/looking.h"
#include "ui/support/page_fixture.h"
#include "ui/support/story_window.h"

#include "account/account_page.h"
#include "appeals/appeals_page.h"
#include "appeals/hearing_pane.h"
#include "appeals/outcome_pane.h"
#include "audit/audit_page.h"
#include "escalations/escalations_page.h"
#include "proposing/propose_panel.h"
#include "replay/replay_item.h"
#include "replay/replay_page.h"
#include "review/review_page.h"
#include "signoff/reading_pane.h"
#include "signoff/signoff_page.h"
#include "widgets/data_table.h"
#include "text/formats.h"
#include "widgets/key_guard.h"

#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/orders/outbox_service.h"
#include "services/replay/replay_service.h"

#include <gmock/gmock.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace countersign::ui {
namespace {

using namespace countersign::testing_support;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
using testing_support::anyContains;
using testing_support::everyText;

class OriginStoryWindow : public testing_support::StoryWindow {
protected:
    void SetUp() override
    {
        tellWhatWasBefore();
        ASSERT_NO_FATAL_FAILURE(openWindow());
        tellTheReports();
        ASSERT_EQ(team.reviewCase(video).reports, 3);
    }

    // 14:30 tom removes the video for the words and seconds that he looked at.
    void tomRemoves()
    {
        clockIs("14:30");
        ASSERT_NO_FATAL_FAILURE(signIn("tom"));
        auto &page = room<ReviewPage>(Room::Review);
        page.keyGuard().setSettle(0);
        ASSERT_EQ(window->room(), Room::Review);
        ASSERT_EQ(page.desk().id().toStdString(), video.str()) << "the system deals";
        ASSERT_EQ(page.desk().holding(), CaseViewModel::Holding::Mine);
        EXPECT_TRUE(anyContains(everyText(page), QString::fromStdString(story["account"])));
        ASSERT_TRUE(page.isAncestorOf(QApplication::focusWidget()));

        press(Qt::Key_T); // no words are selected: which seconds?
        type(std::to_string(story["removal"]["media_from_s"].get<int>()) + "-" + std::to_string(story["removal"]["media_to_s"].get<int>()));
        press(Qt::Key_Return);
        const std::string quote = told("removal", "quote");
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Right); // past the quotation mark
        for (std::size_t i = 0; i < quote.size(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_T);
        EXPECT_EQ(page.desk().draft().quote.toStdString(), quote);

        press(Qt::Key_R);
        const auto &clauses = page.desk().clauses();
        const auto place = std::find_if(clauses.begin(), clauses.end(), [](const ClauseChoice &c) { return c.code == "MI-4"; }) - clauses.begin();
        ASSERT_LT(place, 9) << "three people allege it";
        press(static_cast<Qt::Key>(Qt::Key_1 + place));
        ASSERT_TRUE(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())) << "the rationale is what is missing first";
        type(told("removal", "rationale"));
        const Json why = story["removal"]["exception_why"];
        for (std::size_t i = 0; i < why.size(); ++i) { // Enter goes to the next exception that nobody answered
            press(Qt::Key_Return);
            const QString asked = QApplication::focusWidget()->objectName();
            ASSERT_TRUE(asked.startsWith(QStringLiteral("exception."))) << asked.toStdString();
            type(why.at(asked.mid(10).toStdString()));
        }
        press(Qt::Key_Return);
        const auto made = team->decisions().ofSubject(SubjectKind::Post, team.reviewCase(video).subject);
        ASSERT_EQ(made.size(), 1U) << message(page);
        removal = made.front().id;
        EXPECT_EQ(made.front().clause, "MI-4");
        EXPECT_EQ(made.front().mediaTo, 4);
        const auto finding = team->log().open(made.front().findingVault);
        EXPECT_EQ(stringOr(*finding, "quote"), quote);
        EXPECT_EQ(finding->at("exceptions"), why);
        signoff = made.front().proposal;
        ASSERT_TRUE(signoff.valid()) << "reach and tag ask for a second reader";
        EXPECT_FALSE(team->decisions().strikeOf(removal)) << "nothing has happened yet";
    }

    // 14:34 ines reads blind and agrees; 14:35 the clock releases.
    void inesCountersigns()
    {
        ASSERT_NO_FATAL_FAILURE(switchTo("ines", "14:34"));
        auto &page = walkTo<SignoffPage>(Room::SignOff);
        page.reading()->guard()->setSettle(0);
        looking.watch(page);
        ASSERT_EQ(team.proposal(signoff).state, ProposalState::Submitted) << "the hold is over";
        press(Qt::Key_Return);
        ASSERT_TRUE(page.model().desk() && page.model().desk()->mine) << message(page);
        for (const std::string &hidden : {told("removal", "rationale"), std::string("MI-4"), removal.str() + " "})
            EXPECT_FALSE(anyContains(everyText(page), QString::fromStdString(hidden))) << hidden;
        for (const ReadingItem &item : team->proposals().items(signoff, team.as("ines").id())) {
            const Decision judged = team.decision(item.decision);
            looking.goesOn(Looking::enough(page)); // as long as the policy book asks, and the clock on the wall with it
            team.advance(Looking::enough(page));
            if (judged.verdict != Verdict::Violation) {
                press(Qt::Key_N);
                continue;
            }
            press(Qt::Key_Y);
            const auto &clauses = page.model().desk()->items.front().clauses;
            const auto place = std::find_if(clauses.begin(), clauses.end(), [&](const ClauseLine &c) { return c.code == judged.clause; }) - clauses.begin();
            if (place >= 9)
                type(judged.clause);
            press(place < 9 ? static_cast<Qt::Key>(Qt::Key_1 + place) : Qt::Key_Return);
        }
        ASSERT_TRUE(page.model().desk()->view.revealed) << message(page);
        EXPECT_TRUE(anyContains(everyText(page), QString::fromStdString(told("removal", "rationale"))));
        hold(Qt::Key_Return, Qt::ControlModifier, [&] { return team.proposal(signoff).state == ProposalState::Countersigned; });
        ASSERT_EQ(team.proposal(signoff).state, ProposalState::Countersigned) << message(page);
        EXPECT_THAT(message(page), HasSubstr("countersigned"));
        clockIs("14:35");
        EXPECT_THAT(statusLine(), HasSubstr("1 released"));
        ASSERT_EQ(team.decision(removal).state, DecisionState::Standing);
        EXPECT_EQ(team.strikeOf(removal).state, StrikeState::Active);
        EXPECT_EQ(team.orders(team.account("newlife")).back().action, "remove");
    }

    // 14:38 the author's letter is recorded: an appeal from that minute.
    void theAuthorAppeals()
    {
        ASSERT_NO_FATAL_FAILURE(switchTo("vera", "14:38"));
        auto &page = walkTo<AppealsPage>(Room::Appeals);
        ASSERT_NO_FATAL_FAILURE(pressButton(button(page, "Record an appeal")));
        type(removal.str());
        typeInto(page.findChild<QPlainTextEdit *>(QStringLiteral("appealWords")), told("appeal", "text"));
        ASSERT_NO_FATAL_FAILURE(pressButton(button(page, "Record the appeal")));
        const auto filed = team->appeals().ofDecision(removal, team.now());
        ASSERT_EQ(filed.size(), 1U) << message(page);
        appeal = filed.front().id;
        EXPECT_EQ(team.strikeOf(removal).state, StrikeState::Contested);
    }

    QPlainTextEdit *rationale(const AccountPage &page)
    {
        for (auto *one : page.findChild<ProposePanel *>()->findChildren<QPlainTextEdit *>())
            if (!one->isReadOnly())
                return one;
        return nullptr;
    }
    std::string rulesOf(const Json &refusal) { return stringOr(refusal, "rules"); }

    AccountPage &account()
    {
        auto &page = walkTo<AccountPage>(Room::Account);
        typeInto(page.findChild<QLineEdit *>(), story["account"]);
        press(Qt::Key_Return);
        return page;
    }

    // 15:00 and 15:02 emre proposes a ban: refused twice, by different rules.
    void emreProposes()
    {
        ASSERT_NO_FATAL_FAILURE(switchTo("emre", "15:00"));
        AccountPage &page = account();
        EXPECT_TRUE(anyContains(everyText(page), QStringLiteral("1 contested (not counted)")));
        ASSERT_NO_FATAL_FAILURE(pressButton(button(page, "Propose a ban")));
        auto *panel = page.findChild<ProposePanel *>();
        typeInto(rationale(page), told("ban_attempt", "rationale"));
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_THAT(message(page), StartsWith("Ban proposal not submitted. No decision is listed. \"Multiple violations\" is no ground."));
        EXPECT_THAT(message(page), HasSubstr("[R2, "));
        EXPECT_EQ(stringOr(team.lastRefusal(), "use_case"), "proposal.submit");
        EXPECT_THAT(rulesOf(team.lastRefusal()), HasSubstr("R2:grounds.listed"));
        EXPECT_EQ(rationale(page)->toPlainText().toStdString(), "multiple violations") << "what was typed is kept";

        clockIs("15:02");
        const std::int64_t before = team.logSize();
        for (const DecisionId ground : {removal, moonlight})
            for (auto *box : panel->findChildren<QCheckBox *>())
                if (box->text().contains(QString::fromStdString(ground.str() + "  "))) {
                    ASSERT_NO_FATAL_FAILURE(pressButton(box));
                }
        typeInto(rationale(page), story["ban_attempt"]["second_try"]["rationale"]);
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(team.logSize(), before + 1) << "this refusal is on record too";
        EXPECT_THAT(message(page), HasSubstr(removal.str() + " is under appeal (" + appeal.str() + "), so it can't support a ban."));
        EXPECT_THAT(message(page), HasSubstr("[R3, R4, "));
        EXPECT_THAT(message(page), Not(HasSubstr("R2")));
        EXPECT_TRUE(anyContains(everyText(*panel), QStringLiteral("1 of 2 final violations counted.")));
        EXPECT_THAT(rulesOf(team.lastRefusal()), HasSubstr("R3:grounds.uncontested"));
        EXPECT_THAT(rulesOf(team.lastRefusal()), HasSubstr("R4:grounds.enough"));
        EXPECT_TRUE(team->proposals().open().empty());
        for (const Sanction &sanction : team->sanctions().all(team.account("newlife"), false))
            EXPECT_NE(sanction.action, ActionKind::Ban);
    }

    // 15:04 the press asks; dana takes it. Nothing speeds up or stops.
    void thePressAsks()
    {
        ASSERT_NO_FATAL_FAILURE(switchTo("dana", "15:04"));
        auto &page = walkTo<EscalationsPage>(Room::Escalations);
        ASSERT_NO_FATAL_FAILURE(pressButton(page.findChild<QAbstractButton *>(QStringLiteral("new"))));
        press(Qt::Key_Tab); // from whom: the press stands first
        type(story["account"]);
        typeInto(page.findChild<QPlainTextEdit *>(QStringLiteral("note")), told("escalation", "text"));
        ASSERT_NO_FATAL_FAILURE(pressButton(page.findChild<QAbstractButton *>(QStringLiteral("submit"))));
        const auto all = team->escalations().all();
        ASSERT_EQ(all.size(), 1U) << message(page);
        EXPECT_EQ(all.front().kind, EscalationKind::Press);
        EXPECT_EQ(all.front().dueAt, at("19:04")) << "the clock runs";
        ASSERT_NO_FATAL_FAILURE(pressButton(page.findChild<QAbstractButton *>(QStringLiteral("own"))));
        EXPECT_EQ(team->escalations().find(all.front().id)->owner, team.as("dana").id());
        EXPECT_TRUE(team.appealNow(appeal).open());
    }

    // Who countersigned cannot hear it.
    void inesMayNotHear()
    {
        ASSERT_NO_FATAL_FAILURE(switchTo("ines", "15:10"));
        auto &page = walkTo<AppealsPage>(Room::Appeals);
        press(Qt::Key_Return);
        EXPECT_THAT(message(page), HasSubstr("[R7]"));
        EXPECT_EQ(stringOr(team.lastRefusal(), "use_case"), "appeal.claim");
        EXPECT_THAT(rulesOf(team.lastRefusal()), HasSubstr("R7:hearer.took_no_part"));
        EXPECT_EQ(team.appealNow(appeal).state, AppealState::Received);
    }

    // 15:20 dana hears it blind and overturns.
    void danaHears()
    {
        ASSERT_NO_FATAL_FAILURE(switchTo("dana", "15:20"));
        auto &page = walkTo<AppealsPage>(Room::Appeals);
        page.hearing()->guard()->setSettle(0);
        press(Qt::Key_Return);
        ASSERT_TRUE(page.model().file() && page.model().file()->mine) << message(page);
        EXPECT_TRUE(anyContains(everyText(page), QString::fromStdString(told("appeal", "text"))));
        EXPECT_FALSE(anyContains(everyText(page), QString::fromStdString(told("removal", "rationale")))) << "blind";
        press(Qt::Key_N);
        EXPECT_TRUE(anyContains(everyText(page), QString::fromStdString(told("removal", "rationale"))));
        const int foretold = page.model().storyOf(AppealOutcome::Overturned).count;
        const Json preview = effectsJson(must(AppealService(*team).preview(removal)));
        EXPECT_EQ(foretold, static_cast<int>(preview["effects"].size()));
        EXPECT_GT(foretold, 0);
        EXPECT_TRUE(anyContains(everyText(page), QStringLiteral("%1 effect").arg(foretold)));
        press(Qt::Key_2); // the context was missed
        auto *reply = page.hearing()->outcome()->findChild<QPlainTextEdit *>();
        typeInto(reply, told("hearing", "reply"));
        hold(Qt::Key_Return, Qt::ControlModifier, [&] { return !team.appealNow(appeal).open(); });
        EXPECT_EQ(team.appealNow(appeal).state, AppealState::Overturned) << message(page);
        EXPECT_EQ(team.appealNow(appeal).attribution, "review:missed_context");
        EXPECT_THAT(message(page), HasSubstr(std::to_string(foretold) + " effect")) << "preview and effect are one";
        EXPECT_EQ(team.decision(removal).state, DecisionState::Overturned);
        EXPECT_EQ(team.strikeOf(removal).state, StrikeState::Void);
        EXPECT_EQ(team.strikeOf(moonlight).state, StrikeState::Active) << "stands on its own";
        const auto orders = team.orders(team.account("newlife"));
        EXPECT_EQ(orders.back().action, "restore");
        EXPECT_EQ(team->accounts().externalId("post", orders.back().target), told("video", "subject_id"));
        must(OutboxService(*team).settle(&team.as("vera"), orders.back().id.str(), false)); // the platform has done it
        EXPECT_EQ(team.sanction(orders.back().sanction).state, SanctionState::Reversed);
    }

    DecisionId removal;
    ProposalId signoff;
    Looking looking;
    AppealId appeal;
};

TEST_F(OriginStoryWindow, TheBanDoesNotHappenAndEverythingIsUndone)
{
    ASSERT_NO_FATAL_FAILURE(tomRemoves());
    ASSERT_NO_FATAL_FAILURE(inesCountersigns());
    ASSERT_NO_FATAL_FAILURE(theAuthorAppeals());
    ASSERT_NO_FATAL_FAILURE(emreProposes());
    ASSERT_NO_FATAL_FAILURE(thePressAsks());
    ASSERT_NO_FATAL_FAILURE(inesMayNotHear());
    ASSERT_NO_FATAL_FAILURE(danaHears());

    // The account, as it stands now.
    AccountPage &page = account();
    const QStringList texts = everyText(page);
    EXPECT_TRUE(anyContains(texts, QStringLiteral("Strikes: 1 active, 1 expired (not counted), 1 void (not counted)")));
    EXPECT_TRUE(anyContains(texts, QStringLiteral("0 appeal")));
    const auto row = [&](const char *table, const std::string &key) {
        QString cells;
        for (const auto *one : page.findChildren<DataTable *>())
            if (one->accessibleName() == QLatin1String(table))
                for (int r = 0; r < one->model()->rowCount(); ++r)
                    for (int c = 0; one->model()->index(r, 0).data().toString().toStdString() == key && c < one->model()->columnCount(); ++c)
                        cells += one->model()->index(r, c).data().toString() + QLatin1Char('|');
        return cells.toStdString();
    };
    EXPECT_THAT(row("Decisions", removal.str()), HasSubstr("Overturned|"));
    EXPECT_THAT(row("Measures and what they rest on", team.orders(team.account("newlife")).back().sanction.str()), HasSubstr("Reversed|"));
    team.checkLog();

    // ben replays it as of 14:30.
    clockIs("15:30");
    ReplayRecipe recipe;
    recipe.decisions = {removal};
    must(ReplayService(*team).createSet(team.as("nora"), told("replay", "set"), recipe));
    ASSERT_NO_FATAL_FAILURE(switchTo("ben", "15:31"));
    auto &replay = room<ReplayPage>(Room::Replay);
    ASSERT_EQ(window->room(), Room::Replay) << "a trainee's first workspace";
    replay.findChild<DataTable *>(QStringLiteral("sets"))->setFocus();
    press(Qt::Key_Return);
    auto *item = replay.findChild<ReplayItem *>();
    ASSERT_TRUE(item->isVisible()) << message(replay);
    EXPECT_TRUE(anyContains(everyText(*item), QStringLiteral("As of ") + dateTime("2026-06-15T14:22:00Z"))) << "the last that was known at 14:30";
    EXPECT_TRUE(anyContains(everyText(*item), QStringLiteral("library lends telescopes")));
    EXPECT_TRUE(anyContains(everyText(*item), QStringLiteral("Reported by")));
    // Of what came later: nothing, in no text of the page and of no other page that others used before.
    for (const std::string &later : {told("appeal", "text").substr(0, 40), told("removal", "rationale"), told("hearing", "reply").substr(0, 40),
                                     told("escalation", "text").substr(0, 40), std::string("library video and the moonlight")})
        EXPECT_FALSE(anyContains(everyText(*window), QString::fromStdString(later))) << later;
    for (const std::string &later : {removal.str(), appeal.str(), signoff.str(), std::string("overturn"), std::string("appeal"), std::string("14:35")}) {
        EXPECT_FALSE(anyContains(everyText(*item), QString::fromStdString(later))) << later;
        for (const QLabel *label : window->findChildren<QLabel *>())
            EXPECT_FALSE(label->isVisible() && label->text().contains(QString::fromStdString(later))) << later << ": " << label->text().toStdString();
    }
    const std::int64_t before = team.logSize();
    press(Qt::Key_N);
    EXPECT_TRUE(anyContains(everyText(*item), QStringLiteral("You agree"))) << "with what holds today";
    EXPECT_EQ(team.logSize(), before) << "replay never touches reality";

    // vera verifies.
    ASSERT_NO_FATAL_FAILURE(switchTo("vera", "15:40"));
    auto &audit = walkTo<AuditPage>(Room::Audit);
    audit.findChild<QTabWidget *>(QStringLiteral("tabs"))->tabBar()->setFocus();
    press(Qt::Key_Right);
    ASSERT_NO_FATAL_FAILURE(pressButton(audit.findChild<QAbstractButton *>(QStringLiteral("verify"))));
    audit.checks().job().wait();
    settle();
    EXPECT_THAT(audit.findChild<QLabel *>(QStringLiteral("result"))->text().toStdString(),
                StartsWith("Verified 15:40, " + std::to_string(team.logSize()) + " entries, root "));
    EXPECT_TRUE(must(AuditService::verifyFile(team.path())).intact);
    team.checkLog();
}

} // namespace
} // namespace countersign::ui
