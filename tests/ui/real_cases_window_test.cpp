// The two real files of ../shared/data in the whole window, by keys alone: imported completely, ten of their cases
// decided, countersigned blind, released, appealed, heard; then the log is verified. Every key goes to whatever has the
// focus.
#include "ui/support/real_cases_window.h"

#include "appeals/appeals_page.h"
#include "appeals/filing_form.h"
#include "appeals/hearing_pane.h"
#include "appeals/outcome_pane.h"
#include "audit/audit_page.h"
#include "audit/checks_pane.h"
#include "signoff/reading_pane.h"
#include "signoff/signoff_page.h"
#include "support/shared_data.h"
#include "widgets/content_view.h"
#include "widgets/data_table.h"

#include <gmock/gmock.h>

#include <QTabWidget>

namespace countersign::ui {
namespace {

using namespace countersign::testing_support;
using testing::HasSubstr;
using testing::StartsWith;
using testing_support::anyContains;
using testing_support::everyText;
using testing_support::Judged;
using testing_support::noExcuse;
using testing_support::reason;

class RealCasesWindow : public testing_support::OverRealCases {
protected:
    void mirasFive();
    void tomsFive();
    void inesCountersigns(const Judged &one);
    AppealId recorded(DecisionId decision, const char *words, const char *by = nullptr);
    void walksTo(AppealId id);
    void danaHears(AppealId id, Qt::Key finding, AppealOutcome outcome, Qt::Key cause);
};

void RealCasesWindow::mirasFive()
{
    ASSERT_NO_FATAL_FAILURE(switchPerson("mira"));
    EXPECT_EQ(window->room(), Room::Review);
    EXPECT_EQ(dealt().str(), "C-1") << "all weigh the same: the oldest is dealt first";
    EXPECT_TRUE(anyContains(everyText(review()), QStringLiteral("28,315 waiting")));
    EXPECT_TRUE(anyContains(everyText(review()), QStringLiteral("English")));
    ASSERT_NO_FATAL_FAILURE(leavesUp());
    ASSERT_NO_FATAL_FAILURE(removes("HS-1"));
    ASSERT_NO_FATAL_FAILURE(leavesUp());
    const std::string words = marks(12);
    ASSERT_NO_FATAL_FAILURE(removes("HB-1", words));
    ASSERT_NO_FATAL_FAILURE(removes("SP-1"));

    // Z takes the last one back before anybody else sees it; the draft is there again.
    const Judged last = ten.back();
    keys = 0;
    press(Qt::Key_Z);
    EXPECT_EQ(keys, 1);
    EXPECT_EQ(dealt(), last.reviewCase);
    EXPECT_EQ(team.decision(last.decision).state, DecisionState::Undone);
    EXPECT_EQ(review().desk().draft().rationale.toStdString(), reason);
    ten.pop_back();
    press(Qt::Key_R);
    for (int i = 0; i < 3; ++i) // to the button: what was typed is complete
        press(Qt::Key_Return);
    ASSERT_EQ(team.reviewCase(last.reviewCase).state, CaseState::AwaitingSignoff);
    const auto again = team->decisions().ofSubject(SubjectKind::Post, team.reviewCase(last.reviewCase).subject).back();
    ten.push_back({last.reviewCase, again.id, again.proposal, again.clause, "en"});
}

void RealCasesWindow::tomsFive()
{
    ASSERT_NO_FATAL_FAILURE(switchPerson("tom"));
    ASSERT_NO_FATAL_FAILURE(leavesUp());
    EXPECT_EQ(ten.back().language, "en");

    keys = 0;
    ASSERT_NO_FATAL_FAILURE(filters("language:de"));
    EXPECT_EQ(keys, 3) << "/ and two Enter";
    EXPECT_EQ(language(dealt()), "de");
    EXPECT_TRUE(anyContains(everyText(review()), QStringLiteral("German")));
    ASSERT_NO_FATAL_FAILURE(removes("HB-1"));
    EXPECT_EQ(language(dealt()), "de") << "dealing keeps to the filter";
    ASSERT_NO_FATAL_FAILURE(leavesUp());
    EXPECT_EQ(language(dealt()), "de");

    // One with line breaks (|LBR| in the file): its second line is quoted.
    const CaseId broken(number("SELECT c.id FROM review_case c JOIN post p ON p.id = c.subject JOIN vault v ON v.id = p.vault"
                               " WHERE p.language = 'de' AND c.state = 'open' AND instr(json_extract(v.payload, '$.subject.text'), char(10)) BETWEEN 5 AND 60"
                               " ORDER BY c.id LIMIT 1"));
    ASSERT_NO_FATAL_FAILURE(filters(broken.str()));
    ASSERT_EQ(dealt(), broken);
    const QString whole = QString::fromStdString(textOf(broken));
    const auto *content = qobject_cast<ContentView *>(review().firstFocus());
    ASSERT_NE(content, nullptr);
    EXPECT_EQ(content->blockCount(), whole.count(QLatin1Char('\n')) + 1);
    EXPECT_FALSE(content->toPlainText().contains(QStringLiteral("LBR")));
    const std::string words = marks(static_cast<int>(whole.indexOf(QLatin1Char('\n'))) + 3); // over the break
    EXPECT_NE(words.find('\n'), std::string::npos);
    press(Qt::Key_R);
    press(Qt::Key_Escape); // closes it; what was marked is kept
    EXPECT_TRUE(review().desk().draft().quote.toStdString() == words);
    ASSERT_NO_FATAL_FAILURE(removes("VI-2", words, false));

    EXPECT_TRUE(anyContains(everyText(review()), QStringLiteral("No case that fits the filter waits for you.")));
    press(Qt::Key_Slash);
    press(Qt::Key_Escape); // shows all again
    press(Qt::Key_Return);
    EXPECT_EQ(language(dealt()), "en");
    ASSERT_NO_FATAL_FAILURE(filters("language:de"));
    ASSERT_NO_FATAL_FAILURE(removes("HS-1"));
}

// Y with the clause that the proposer found, until the reveal; then Ctrl+Enter, held.
void RealCasesWindow::inesCountersigns(const Judged &one)
{
    auto &page = room<SignoffPage>(Room::SignOff);
    page.reading()->guard()->setSettle(0);
    looking.watch(page);
    ASSERT_EQ(window->room(), Room::SignOff);
    ASSERT_TRUE(page.isAncestorOf(QApplication::focusWidget()));
    keys = 0;
    press(Qt::Key_Return); // takes what is marked
    ASSERT_TRUE(page.model().desk() && page.model().desk()->mine) << message(page);
    ASSERT_EQ(page.model().current().toStdString(), one.signoff.str());
    for (const char *hidden : {reason, noExcuse})
        EXPECT_FALSE(anyContains(everyText(page), QString::fromLatin1(hidden))) << hidden;
    int wanted = 1;
    const auto items = team->proposals().items(one.signoff, team.as("ines").id());
    for (const ReadingItem &item : items) {
        if (item.verdict)
            continue; // a check of the reading that ines has met before: her finding persists
        looking.goesOn(Looking::enough(page)); // as long as the policy book asks, and the clock on the wall with it
        team.advance(Looking::enough(page));
        if (item.decoy) {
            press(Qt::Key_N);
            ++wanted;
            continue;
        }
        EXPECT_EQ(item.decision, one.decision);
        EXPECT_TRUE(anyContains(everyText(page), one.language == "de" ? QStringLiteral("German") : QStringLiteral("English")));
        press(Qt::Key_Y);
        const auto &clauses = page.model().desk()->items.front().clauses;
        const auto place = std::find_if(clauses.begin(), clauses.end(), [&](const ClauseLine &c) { return c.code == one.clause; }) - clauses.begin();
        if (place >= 9)
            type(one.clause);
        press(place < 9 ? static_cast<Qt::Key>(Qt::Key_1 + place) : Qt::Key_Return);
        wanted += 2;
    }
    ASSERT_TRUE(page.model().desk()->view.revealed) << message(page);
    EXPECT_EQ(keys, wanted) << "Enter, then two for each item that violates";
    EXPECT_THAT(message(page), HasSubstr("You agree about every item"));
    EXPECT_TRUE(anyContains(everyText(page), QString::fromLatin1(reason)));
    EXPECT_TRUE(anyContains(everyText(page), QStringLiteral("nothing stands against your signature")));
    hold(Qt::Key_Return, Qt::ControlModifier, [&] { return team.proposal(one.signoff).state == ProposalState::Countersigned; });
    ASSERT_EQ(team.proposal(one.signoff).state, ProposalState::Countersigned) << message(page);
    EXPECT_EQ(team->proposals().countersignatures(one.signoff).front().person, team.as("ines").id());
    EXPECT_EQ(team.decision(one.decision).state, DecisionState::Draft) << "held, not in effect";
}

// An author's or reporter's letter, recorded by who does not hear it.
AppealId RealCasesWindow::recorded(DecisionId decision, const char *words, const char *by)
{
    auto &page = room<AppealsPage>(Room::Appeals);
    auto *form = page.findChild<FilingForm *>();
    pressAlt(Qt::Key_L, [&] { return form->isAncestorOf(QApplication::focusWidget()); });
    type(decision.str());
    press(Qt::Key_Tab);
    if (by)
        type(by);
    tabTo(form->findChild<QPlainTextEdit *>());
    type(words);
    pressAlt(Qt::Key_A, [&] { return !team->appeals().ofDecision(decision, team.now()).empty(); });
    const auto filed = team->appeals().ofDecision(decision, team.now());
    EXPECT_EQ(filed.size(), 1U) << message(page);
    EXPECT_THAT(message(page), HasSubstr("is received"));
    return filed.empty() ? AppealId() : filed.front().id;
}

void RealCasesWindow::walksTo(AppealId id)
{
    auto *table = room<AppealsPage>(Room::Appeals).findChild<DataTable *>();
    ASSERT_EQ(QApplication::focusWidget(), table);
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 20 && table->currentKey().toStdString() != id.str(); ++i)
        press(Qt::Key_Down);
    ASSERT_EQ(table->currentKey().toStdString(), id.str());
}

// Blind: Y or N, the cause, the reply, Ctrl+Enter held; what was foretold is what happened.
void RealCasesWindow::danaHears(AppealId id, Qt::Key finding, AppealOutcome outcome, Qt::Key cause)
{
    auto &page = room<AppealsPage>(Room::Appeals);
    page.hearing()->guard()->setSettle(0);
    ASSERT_NO_FATAL_FAILURE(walksTo(id));
    const DecisionId decision = team.appealNow(id).decision;
    const int strikes = static_cast<int>(team->decisions().strikes(team.decision(decision).account).size());
    press(Qt::Key_Return);
    ASSERT_TRUE(page.model().file() && page.model().file()->mine) << message(page);
    ASSERT_TRUE(page.hearing()->isAncestorOf(QApplication::focusWidget()));
    for (const char *hidden : {reason, noExcuse})
        EXPECT_FALSE(anyContains(everyText(*page.hearing()), QString::fromLatin1(hidden))) << hidden;
    press(finding);
    ASSERT_TRUE(page.model().answered()) << message(page);
    int foretold = 0;
    if (outcome == AppealOutcome::Changed)
        press(Qt::Key_C);
    if (outcome != AppealOutcome::Stands) {
        foretold = page.model().storyOf(outcome).count;
        EXPECT_TRUE(anyContains(everyText(page), QStringLiteral("%1 effect").arg(foretold)));
        const Json preview = effectsJson(must(AppealService(*team).preview(decision, outcome)));
        EXPECT_EQ(foretold, static_cast<int>(preview["effects"].size()));
        EXPECT_GT(foretold, 0);
        press(cause);
        EXPECT_FALSE(page.hearing()->outcome()->findChild<QPlainTextEdit *>()->hasFocus());
    }
    tabTo(page.hearing()->outcome()->findChild<QPlainTextEdit *>());
    type("We read it again, and this is what we found.");
    hold(Qt::Key_Return, Qt::ControlModifier, [&] { return !team.appealNow(id).open(); });
    const Appeal heard = team.appealNow(id);
    ASSERT_FALSE(heard.open()) << message(page);
    EXPECT_EQ(heard.decidedBy, team.as("dana").id());
    if (heard.by == AppellantKind::Reporter)
        return;
    if (outcome == AppealOutcome::Stands) {
        EXPECT_EQ(heard.state, AppealState::Stands);
        EXPECT_EQ(team.decision(decision).state, DecisionState::Standing);
        EXPECT_EQ(team.strikeOf(decision).state, StrikeState::Active);
        return;
    }
    EXPECT_THAT(message(page), HasSubstr(std::to_string(foretold) + " effect")) << "preview and effect are one";
    EXPECT_EQ(team.decision(decision).state, outcome == AppealOutcome::Changed ? DecisionState::Changed : DecisionState::Overturned);
    EXPECT_EQ(team.strikeOf(decision).state, StrikeState::Void);
    EXPECT_EQ(team.orders(team.decision(decision).account).back().action, "restore");
    EXPECT_EQ(static_cast<int>(team->decisions().strikes(team.decision(decision).account).size()), strikes);
}

TEST_F(RealCasesWindow, TenOfThemGoTheWholeWayByKeys)
{
    const std::string english = sharedData("tweets_en/labeled_data.csv");
    const std::string german = sharedData("posts_de/germeval2018.test.txt");
    SKIP_WITHOUT(english);
    SKIP_WITHOUT(german);

    // The administrator imports both files: who reviews takes no part in that.
    ASSERT_NO_FATAL_FAILURE(openWindow());
    ASSERT_NO_FATAL_FAILURE(signIn("admin"));
    ASSERT_NO_FATAL_FAILURE(importFile(english, "tweets_en.json", 24'783));
    ASSERT_NO_FATAL_FAILURE(importFile(german, "posts_de.json", 3'532));
    EXPECT_EQ(number("SELECT count(*) FROM work"), 28'315);
    EXPECT_EQ(number("SELECT count(*) FROM report"), 28'315);
    EXPECT_EQ(number("SELECT count(*) FROM post WHERE language = 'de'"), 3'532);

    // Ten are decided by two moderators.
    ASSERT_NO_FATAL_FAILURE(mirasFive());
    ASSERT_EQ(ten.size(), 5U);
    ASSERT_NO_FATAL_FAILURE(tomsFive());
    ASSERT_EQ(ten.size(), 10U);
    EXPECT_EQ(std::count_if(ten.begin(), ten.end(), [](const Judged &one) { return one.language == "de"; }), 4);
    std::vector<Judged> removed;
    std::copy_if(ten.begin(), ten.end(), std::back_inserter(removed), [](const Judged &one) { return one.signoff.valid(); });
    ASSERT_EQ(removed.size(), 6U);

    // A lead reads and countersigns every removal; the clock releases.
    ASSERT_NO_FATAL_FAILURE(switchPerson("ines", [this] { clockGoesOn(seconds(61)); }));
    ASSERT_NO_FATAL_FAILURE(goTo(Room::SignOff));
    for (const Judged &one : removed) {
        ASSERT_EQ(team.proposal(one.signoff).state, ProposalState::Submitted) << "the hold is over";
        ASSERT_NO_FATAL_FAILURE(inesCountersigns(one));
    }
    clockGoesOn(seconds(10));
    EXPECT_THAT(statusLine(), HasSubstr("6 released"));
    for (const Judged &one : ten) {
        EXPECT_EQ(team.decision(one.decision).state, DecisionState::Standing);
        EXPECT_EQ(team.reviewCase(one.reviewCase).state, CaseState::Decided);
    }
    for (const Judged &one : removed) {
        EXPECT_EQ(team.proposal(one.signoff).state, ProposalState::Released);
        EXPECT_EQ(team.strikeOf(one.decision).state, StrikeState::Active);
    }
    EXPECT_EQ(number("SELECT count(*) FROM platform_order WHERE action = 'remove'"), 6);

    // Four letters come; another lead records them.
    ASSERT_NO_FATAL_FAILURE(switchPerson("oskar", [this] { clockGoesOn(minutes(5)); }));
    ASSERT_NO_FATAL_FAILURE(goTo(Room::Appeals));
    const AppealId stands = recorded(removed[0].decision, "It was a joke.");
    const AppealId overturned = recorded(removed[1].decision, "I was quoting somebody else.");
    const AppealId changed = recorded(removed[5].decision, "Das war nicht so gemeint.");
    const AppealId reporters = recorded(ten[0].decision, "It should have gone.", "Reporter");
    ASSERT_FALSE(HasFailure());
    EXPECT_EQ(team.strikeOf(removed[0].decision).state, StrikeState::Contested);
    EXPECT_EQ(team.decision(ten[0].decision).state, DecisionState::Standing) << "a reporter's appeal contests nothing";

    // The lead who countersigned may not hear them; one who took no part does, blind.
    ASSERT_NO_FATAL_FAILURE(switchPerson("ines"));
    ASSERT_NO_FATAL_FAILURE(goTo(Room::Appeals));
    ASSERT_NO_FATAL_FAILURE(walksTo(stands));
    press(Qt::Key_Return);
    EXPECT_THAT(message(room<AppealsPage>(Room::Appeals)), HasSubstr("[R7]"));
    ASSERT_NO_FATAL_FAILURE(switchPerson("dana", [this] { clockGoesOn(minutes(5)); }));
    ASSERT_NO_FATAL_FAILURE(goTo(Room::Appeals));
    ASSERT_NO_FATAL_FAILURE(danaHears(stands, Qt::Key_Y, AppealOutcome::Stands, Qt::Key_unknown));
    ASSERT_NO_FATAL_FAILURE(danaHears(overturned, Qt::Key_N, AppealOutcome::Overturned, Qt::Key_2));
    ASSERT_NO_FATAL_FAILURE(danaHears(changed, Qt::Key_Y, AppealOutcome::Changed, Qt::Key_1));
    ASSERT_NO_FATAL_FAILURE(danaHears(reporters, Qt::Key_N, AppealOutcome::Stands, Qt::Key_unknown));
    EXPECT_EQ(number("SELECT count(*) FROM review_case WHERE cycle = 2"), 1) << "what was changed is judged afresh";

    // The log is what was signed, the tables what the log gives.
    ASSERT_NO_FATAL_FAILURE(goTo(Room::Audit));
    auto &audit = room<AuditPage>(Room::Audit);
    press(Qt::Key_K, Qt::AltModifier);
    ASSERT_EQ(audit.findChild<QTabWidget *>(QStringLiteral("tabs"))->currentIndex(), 1);
    ASSERT_NO_FATAL_FAILURE(tabTo(audit.findChild<QAbstractButton *>(QStringLiteral("verify"))));
    press(Qt::Key_Space);
    audit.checks().job().wait();
    settle();
    EXPECT_THAT(audit.findChild<QLabel *>(QStringLiteral("result"))->text().toStdString(), StartsWith("Verified "));
    ASSERT_NO_FATAL_FAILURE(tabTo(audit.findChild<QAbstractButton *>(QStringLiteral("rebuild"))));
    press(Qt::Key_Space);
    audit.checks().job().wait();
    settle();
    EXPECT_THAT(audit.findChild<QLabel *>(QStringLiteral("rebuilt"))->text().toStdString(), StartsWith("The tables are what the log gives: "));
    EXPECT_EQ(team.reviewCase(removed[0].reviewCase).state, CaseState::Decided);
}

} // namespace
} // namespace countersign::ui
