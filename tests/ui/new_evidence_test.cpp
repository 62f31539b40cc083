// R20 by keyboard: what was left up or restored before is found violating only with new evidence.
#include "casedetail/case_pane.h"
#include "casedetail/finding_panel.h"
#include "proposing/propose_panel.h"
#include "ui/support/review_fixture.h"

#include <gmock/gmock.h>

#include <QLineEdit>
#include <QPlainTextEdit>

namespace countersign::ui {
namespace {

using testing::HasSubstr;

class NewEvidence : public ReviewTest {
protected:
    QLineEdit *field() const { return page->findChild<QLineEdit *>(QStringLiteral("newEvidence")); }

    // Left up by somebody else, and reported again as it stands.
    CaseId again()
    {
        testing_support::Flagged post;
        post.post = "post-1";
        post.text = "Buy ten followers now. Cheap.";
        post.alleged = "SP-1";
        ws.leaveUp("tom", ws.flag(post));
        ws.after(std::chrono::seconds(5));
        return ws.flag(post);
    }
};

TEST_F(NewEvidence, IsAskedForByKeysAndCarriedByTheFinding)
{
    const CaseId id = again();
    open("mira");
    ASSERT_EQ(shown(), id.str());
    EXPECT_FALSE(field()->isVisible());
    press(Qt::Key_R);
    press(Qt::Key_1);
    ASSERT_TRUE(field()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), field()) << "it is what is missing first";
    type(QStringLiteral("The seller was named in court."));
    press(Qt::Key_Return);
    ASSERT_TRUE(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())) << "then the rationale";
    type(QStringLiteral("Sells followers."));
    for (const char *why : {"It teaches nothing.", "It is no news."}) {
        press(Qt::Key_Return);
        type(QString::fromLatin1(why));
    }
    EXPECT_TRUE(field()->isVisible()) << "what was written can be read, though the rule is met now";
    press(Qt::Key_Return);
    std::optional<Decision> made;
    const Case one = ws.reviewCase(id);
    for (const Decision &decision : ws->decisions().ofSubject(one.subjectKind, one.subject))
        if (decision.reviewCase == id)
            made = decision;
    ASSERT_TRUE(made) << message().toStdString();
    EXPECT_EQ(made->verdict, Verdict::Violation);
    EXPECT_EQ(stringOr(*ws->log().open(made->findingVault), "new_evidence"), "The seller was named in court.");
}

TEST_F(NewEvidence, IsNotAskedOfWhatNobodyJudgedBefore)
{
    ws.flag({.text = "Buy ten followers now. Cheap.", .alleged = "SP-1"});
    open("mira");
    press(Qt::Key_R);
    press(Qt::Key_1);
    EXPECT_FALSE(field()->isVisible());
}

TEST_F(NewEvidence, IsKeptWithTheDraft)
{
    const CaseId id = again();
    open("mira");
    press(Qt::Key_R);
    press(Qt::Key_1);
    type(QStringLiteral("A receipt."));
    page->desk().saveDraft();
    settle();
    page.reset();
    open("mira", QString::fromStdString(id.str()));
    press(Qt::Key_R);
    EXPECT_EQ(field()->text(), QStringLiteral("A receipt."));
    EXPECT_TRUE(field()->isVisible());
}

// Buttons that are off are not shown beside a reason that stands elsewhere.
TEST_F(ReviewTest, ADecidedCaseShowsItsReasonAndNoDecisionButtons)
{
    const CaseId id = ws.flag();
    ws.leaveUp("tom", id);
    ws.after(std::chrono::seconds(5));
    open("mira", QString::fromStdString(id.str()));
    ASSERT_EQ(shown(), id.str());
    int buttons = 0;
    for (const auto *button : page->findChildren<QAbstractButton *>())
        buttons += button->isVisible() && !button->isEnabled() ? 1 : 0;
    EXPECT_EQ(buttons, 0);
    bool told = false;
    for (const QLabel *label : page->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().startsWith(QStringLiteral("For reading only")));
    EXPECT_TRUE(told);
}

TEST_F(ReviewTest, ProposingIsNotOfferedWhereItIsNotAllowedAndSaysWhy)
{
    ws.flag();
    open("mira");
    page->setAccess(Access::Read);
    settle();
    auto *pane = page->findChild<AccountPane *>();
    bool told = false;
    for (const QLabel *label : pane->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().startsWith(QStringLiteral("You propose nothing here")));
    EXPECT_TRUE(told);
    for (const auto *button : pane->findChildren<QAbstractButton *>())
        EXPECT_FALSE(button->isVisible() && button->text().startsWith(QStringLiteral("Propose"))) << button->text().toStdString();
}

TEST_F(ReviewTest, OneFormIsOpenAtATime)
{
    ws.twoFinal();
    ws.flag();
    open("mira");
    auto *finding = page->findChild<FindingPanel *>();
    auto *proposal = page->findChild<ProposePanel *>();
    press(Qt::Key_R);
    EXPECT_TRUE(finding->isVisible());
    page->findChild<CasePane *>()->focusContent();
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(proposal->isVisible());
    EXPECT_FALSE(finding->isVisible());
}

} // namespace
} // namespace countersign::ui
