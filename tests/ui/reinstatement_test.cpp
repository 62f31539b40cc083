#include "ui/support/page_fixture.h"

#include "reinstatement/reinstatement_page.h"
#include "widgets/effects_tree.h"
#include "widgets/hold_button.h"
#include "widgets/message_bar.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace countersign::ui {
namespace {

using testing_support::anyContains;
using testing_support::everyText;
using testing_support::Flagged;
using testing_support::shoot;

class ReinstatementPageTest : public testing_support::PageTest {
protected:
    std::unique_ptr<ReinstatementPage> page(const char *who, const QString &decision, Access access = Access::Full)
    {
        signIn(who);
        auto made = std::make_unique<ReinstatementPage>(backend, navigator);
        show(*made, decision, access);
        return made;
    }
    HoldButton *apply(const ReinstatementPage &page) { return page.findChild<HoldButton *>(); }
    QString message(const ReinstatementPage &page) { return page.findChild<MessageBar *>()->text(); }
};

TEST_F(ReinstatementPageTest, APreviewedBanFallsWithItsBasisInTwoKeys)
{
    Flagged flagged;
    flagged.account = "loud";
    const auto grounds = ws.twoFinal(flagged);
    const SanctionId ban = ws.banned("loud", grounds);
    const auto p = page("oskar", QString::fromStdString(grounds.front().str()));
    ASSERT_TRUE(p->model().story());
    const int foretold = p->model().story()->count;
    EXPECT_TRUE(p->model().story()->restoresAccount);
    // The ban hangs below the strike, the strike below the decision.
    const auto *tree = p->findChild<EffectsTree *>();
    ASSERT_EQ(tree->topLevelItemCount(), 1);
    const auto *strike = tree->topLevelItem(0)->child(0);
    ASSERT_NE(strike, nullptr);
    EXPECT_TRUE(strike->text(0).contains(QStringLiteral("strike K-1 is void"))) << strike->text(0).toStdString();
    ASSERT_GT(strike->childCount(), 0);
    EXPECT_TRUE(strike->child(0)->text(0).contains(QString::fromStdString(ban.str())));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("Cannot be undone")));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("stands on its own")));
    EXPECT_FALSE(apply(*p)->isEnabled()); // what went wrong is not said yet
    QTest::keyClick(p->focusWidget(), Qt::Key_4);
    drain();
    EXPECT_TRUE(apply(*p)->isEnabled());
    shoot(*p, QStringLiteral("reinstatement"));
    QSignalSpy applied(&p->model(), &ReinstatementViewModel::applied);
    holdCtrlEnter(p->focusWidget(), [&] { return !applied.isEmpty(); });
    EXPECT_EQ(ws.decision(grounds.front()).state, DecisionState::Overturned);
    EXPECT_EQ(ws.sanction(ban).state, SanctionState::Reversing);
    EXPECT_TRUE(message(*p).contains(QStringLiteral("%1 effect").arg(foretold))) << message(*p).toStdString();
    EXPECT_FALSE(apply(*p)->isEnabled());
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("nothing is left to undo")));
}

TEST_F(ReinstatementPageTest, AnOpenAppealDecidesInstead)
{
    const DecisionId decision = ws.removed({}, "mira");
    const AppealId appeal = ws.appeal(decision);
    const auto p = page("dana", QString::fromStdString(decision.str()));
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("[R7]")));
    QTest::keyClick(p->focusWidget(), Qt::Key_1);
    drain();
    EXPECT_FALSE(apply(*p)->isEnabled());
    QString went;
    QObject::connect(&navigator, &Navigator::requested, [&](Room, const QString &subject) { went = subject; });
    for (QPushButton *button : p->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Open ") + QString::fromStdString(appeal.str()))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(went, QString::fromStdString(appeal.str()));
}

TEST_F(ReinstatementPageTest, WhoTookPartIsRefusedWithTheRuleAndKeepsTheReason)
{
    const DecisionId decision = ws.removed({}, "dana");
    const auto p = page("dana", QString::fromStdString(decision.str()));
    QTest::keyClick(p->focusWidget(), Qt::Key_1);
    auto *reason = p->findChild<QPlainTextEdit *>();
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("It was a quotation 3 times."));
    drain();
    QSignalSpy refused(&p->model(), &ReinstatementViewModel::refused);
    holdCtrlEnter(reason, [&] { return !refused.isEmpty(); });
    EXPECT_TRUE(message(*p).contains(QStringLiteral("[R13]"))) << message(*p).toStdString();
    EXPECT_EQ(reason->toPlainText(), QStringLiteral("It was a quotation 3 times."));
    EXPECT_EQ(ws.decision(decision).state, DecisionState::Standing);
    sync(*p);
    EXPECT_EQ(reason->toPlainText(), QStringLiteral("It was a quotation 3 times."));
    EXPECT_EQ(p->focusWidget(), reason);
}

TEST_F(ReinstatementPageTest, SaysWhatThereIsToSayWithoutADecisionAndWithoutAccess)
{
    {
        const auto p = page("dana", {});
        EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("No decision is open here.")));
    }
    {
        const auto p = page("dana", QStringLiteral("D-99"));
        EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("There is no decision D-99.")));
    }
    const DecisionId decision = ws.removed({}, "mira");
    const auto p = page("mira", QString::fromStdString(decision.str()), Access::Read);
    QTest::keyClick(p->focusWidget(), Qt::Key_1);
    EXPECT_FALSE(apply(*p)->isEnabled());
    EXPECT_TRUE(anyContains(everyText(*p), QStringLiteral("you look on")));
}

} // namespace
} // namespace countersign::ui
