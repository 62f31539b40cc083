// Checks on the sign-off page: announced there, read as any proposal, and told at once when they close.
#include "ui/support/looking.h"
#include "ui/support/page_fixture.h"

#include "dialogs/policy_dialog.h"
#include "services/signoff/seeded_checks.h"
#include "signoff/reading_pane.h"
#include "signoff/signoff_page.h"
#include "widgets/hold_button.h"
#include "widgets/key_guard.h"
#include "widgets/message_bar.h"

#include <QFile>
#include <QPushButton>

namespace countersign::ui {
namespace {

using testing_support::anyContains;
using testing_support::everyText;
using testing_support::Flagged;
using testing_support::shoot;
using std::chrono::hours;
using std::chrono::seconds;

countersign::testing_support::WorkspaceOptions bookWithChecks()
{
    QFile file(QStringLiteral(":/policies/default.json"));
    file.open(QIODevice::ReadOnly);
    Json book = parseJson(file.readAll().toStdString());
    book["signoff"]["seeded_permille"] = 1000;
    countersign::testing_support::WorkspaceOptions options;
    options.policyJson = book.dump(2);
    return options;
}

class SignoffChecksPage : public testing_support::PageTest {
protected:
    SignoffChecksPage() : PageTest(bookWithChecks())
    {
        ws.leaveUpSome(30);
        ws.after(hours(73));
        ws.countersign("ines", real());
        ws.after(hours(5));
        check = ProposalId(SeededChecks(*ws).lastNumber());
    }

    ProposalId real()
    {
        Flagged seen;
        seen.account = "seen";
        seen.reach = 50000;
        const CaseId id = ws.flag(seen);
        const DecisionId made = ws.decide("mira", id, ws.violation(id), {ActionKind::Remove});
        ws.after(seconds(60));
        return ws.decision(made).proposal;
    }

    std::unique_ptr<SignoffPage> page(const char *who)
    {
        signIn(who);
        clock.set(std::max(clock.now(), ws->log().head()->lastAt));
        auto made = std::make_unique<SignoffPage>(backend, navigator);
        made->reading()->guard()->setSettle(0);
        looking.watch(*made);
        show(*made);
        return made;
    }

    void press(Page &page, int key)
    {
        drain();
        looking.goesOn(seconds(5)); // whoever reads takes their time before each key
        clock.advance(seconds(5));
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, static_cast<Qt::Key>(key));
        drain();
    }

    // N for decoys, and for what is alleged unless `violates`: Y and the place of HB-1.
    void readAll(SignoffPage &page, bool violates)
    {
        const auto count = page.model().desk()->items.size();
        for (std::size_t i = 0; i < count; ++i) {
            const int item = page.model().firstUnread();
            const bool decoy = ws->db().number("SELECT decoy FROM seeded_item WHERE number = ?1 AND item = ?2", check, item) == 1;
            if (!violates || decoy) {
                press(page, Qt::Key_N);
                continue;
            }
            press(page, Qt::Key_Y);
            const auto &clauses = page.model().desk()->items.front().clauses;
            const auto at = std::find_if(clauses.begin(), clauses.end(), [](const ClauseLine &c) { return c.code == "HB-1"; });
            ASSERT_LT(at - clauses.begin(), 9);
            press(page, Qt::Key_1 + static_cast<int>(at - clauses.begin()));
        }
    }

    std::string outcome() { return ws->db().word("SELECT outcome FROM seeded_check WHERE number = ?1", check).value_or(""); }

    ProposalId check;
    Looking looking;
};

TEST_F(SignoffChecksPage, ThePageSaysThatThereAreChecksAndNotWhichTheyAre)
{
    ASSERT_TRUE(check.valid());
    const auto p = page("dana");
    const QStringList texts = everyText(*p);
    EXPECT_TRUE(anyContains(texts, QStringLiteral("Checks are among the proposals")));
    EXPECT_TRUE(anyContains(texts, QStringLiteral("not used to rate")));
    EXPECT_TRUE(anyContains(texts, QStringLiteral("P-2, ")));
    EXPECT_FALSE(anyContains(texts, QStringLiteral("P-2 was a check")));
    press(*p, Qt::Key_Return);
    ASSERT_TRUE(p->model().desk());
    EXPECT_FALSE(p->model().desk()->view.revealed);
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("P-2 is yours to read")));
    shoot(*p, QStringLiteral("signoff_check_blind"));
}

TEST_F(SignoffChecksPage, WhoFindsNoViolationByKeysIsToldKindlyAndSeesWhy)
{
    const auto p = page("dana");
    press(*p, Qt::Key_Return);
    readAll(*p, false);
    EXPECT_EQ(outcome(), "caught");
    EXPECT_TRUE(p->findChild<MessageBar *>()->text().contains(QStringLiteral("that is right")));
    ASSERT_TRUE(p->model().desk() && p->model().desk()->view.check);
    const QStringList texts = everyText(*p);
    for (const char *shown : {"P-2 · a check", "finally left up: no violation", "alleged HB-1"})
        EXPECT_TRUE(anyContains(texts, QString::fromUtf8(shown))) << shown;
    EXPECT_FALSE(p->findChild<HoldButton *>()->isEnabled());
    shoot(*p, QStringLiteral("signoff_check_caught"));
}

TEST_F(SignoffChecksPage, WhoSignsByHoldingIsToldAtOnceThatNothingIsSigned)
{
    const auto p = page("dana");
    press(*p, Qt::Key_Return);
    readAll(*p, true);
    ASSERT_TRUE(p->model().desk() && p->model().desk()->view.revealed);
    EXPECT_FALSE(p->model().desk()->view.check) << "as a real one until it closes";
    EXPECT_TRUE(p->findChild<HoldButton *>()->isEnabled());
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("agree about every item")));
    const std::int64_t size = ws.logSize();
    holdCtrlEnter(p->focusWidget(), [&] { return outcome() == "signed"; });
    EXPECT_EQ(outcome(), "signed");
    EXPECT_EQ(ws.logSize(), size);
    EXPECT_TRUE(p->findChild<MessageBar *>()->text().contains(QStringLiteral("nothing is signed")));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("P-2 · a check")));
    EXPECT_FALSE(p->findChild<HoldButton *>()->isEnabled());
    for (QPushButton *one : p->findChildren<QPushButton *>())
        if (one->text().contains(QStringLiteral("Re&ject"))) {
            EXPECT_FALSE(one->isEnabled());
        }
}

TEST_F(SignoffChecksPage, ThePolicyBookSaysSo)
{
    PolicyDialog dialog;
    dialog.setBook({}, 1, SeededChecks::disclosure(ws->policyNow()));
    EXPECT_TRUE(anyContains(everyText(dialog), QStringLiteral("can never take effect")));
    dialog.setBook({}, 1, Text());
    EXPECT_FALSE(anyContains(everyText(dialog), QStringLiteral("can never take effect"))) << "where the book has none";
}

} // namespace
} // namespace countersign::ui
