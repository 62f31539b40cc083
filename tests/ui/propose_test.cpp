// Proposing a ban from a case, with real key presses over a real workspace.
#include "proposing/propose_panel.h"
#include "review/review_page.h"
#include "ui/support/window_fixture.h"
#include "widgets/hold_button.h"
#include "widgets/key_guard.h"
#include "widgets/message_bar.h"

#include <gmock/gmock.h>

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace countersign::ui {
namespace {

using testing::HasSubstr;
using testing_support::Flagged;

class ProposeTest : public WindowTest {
protected:
    // A case of that account on screen, and the proposal panel open under it.
    void propose(const Flagged &flagged, const char *handle = "emre")
    {
        const CaseId one = ws.flag(flagged);
        signIn(handle);
        page = std::make_unique<ReviewPage>(*m_backend, m_navigator);
        QObject::connect(m_backend.get(), &Backend::changed, page.get(), &Page::refresh);
        page->enter(QString::fromStdString(one.str()));
        present(*page);
        page->firstFocus()->setFocus();
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        panel = page->findChild<ProposePanel *>();
        ASSERT_TRUE(panel->isOpen());
    }

    void TearDown() override { page.reset(); }

    QCheckBox *box(const std::string &decision) const
    {
        for (auto *one : panel->findChildren<QCheckBox *>())
            if (one->text().contains(QString::fromStdString(decision + "  ")))
                return one;
        return nullptr;
    }
    QPlainTextEdit *rationale() const
    {
        for (auto *one : panel->findChildren<QPlainTextEdit *>())
            if (!one->isReadOnly())
                return one;
        return nullptr;
    }
    QString notice() const
    {
        for (auto *one : panel->findChildren<QPlainTextEdit *>())
            if (one->isReadOnly())
                return one->toPlainText();
        return {};
    }
    bool labelled(const QString &words) const
    {
        for (auto *one : panel->findChildren<QLabel *>())
            if (one->isVisible() && one->text().contains(words))
                return true;
        return false;
    }
    QPushButton *submit() const
    {
        for (auto *one : panel->findChildren<QPushButton *>())
            if (one->text().startsWith(QStringLiteral("Submit")))
                return one;
        return nullptr;
    }
    QString message() const { return page->findChild<MessageBar *>()->text(); }

    std::unique_ptr<ReviewPage> page;
    ProposePanel *panel = nullptr;
};

TEST_F(ProposeTest, MultipleViolationsAloneIsRefusedAndRecorded)
{
    propose({});
    rationale()->setFocus();
    type(QStringLiteral("multiple violations"));
    EXPECT_FALSE(submit()->isEnabled());
    EXPECT_TRUE(labelled(QStringLiteral("not met")));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_THAT(message().toStdString(), HasSubstr("Ban proposal not submitted."));
    EXPECT_THAT(message().toStdString(), HasSubstr("R2"));
    EXPECT_EQ(stringOr(ws.lastRefusal(), "use_case"), "proposal.submit");
    EXPECT_THAT(stringOr(ws.lastRefusal(), "rules"), HasSubstr("R2:"));
    EXPECT_EQ(rationale()->toPlainText(), QStringLiteral("multiple violations"));
    EXPECT_TRUE(panel->isOpen());
}

TEST_F(ProposeTest, AContestedDecisionIsCrossedWithItsAppealAndRefusedWithR3AndR4)
{
    const auto grounds = ws.twoFinal({.account = "acc-7"});
    const AppealId appeal = ws.appeal(grounds[1]);
    propose({.account = "acc-7"});
    ASSERT_TRUE(box(grounds[0].str()));
    EXPECT_FALSE(box(grounds[0].str())->text().startsWith(QStringLiteral("✕"))) << box(grounds[0].str())->text().toStdString();
    EXPECT_TRUE(box(grounds[1].str())->text().startsWith(QStringLiteral("✕")));
    EXPECT_THAT(box(grounds[1].str())->text().toStdString(), HasSubstr("appeal " + appeal.str() + " is open"));
    for (const DecisionId ground : grounds) {
        box(ground.str())->setFocus();
        press(Qt::Key_Space);
    }
    rationale()->setFocus();
    type(QStringLiteral("Twice."));
    EXPECT_FALSE(submit()->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_THAT(message().toStdString(), HasSubstr("R3"));
    EXPECT_THAT(message().toStdString(), HasSubstr("R4"));
    EXPECT_TRUE(ws->proposals().open().empty());
}

TEST_F(ProposeTest, TwoFinalViolationsBecomeAProposalThatIsHeld)
{
    const auto grounds = ws.twoFinal({.account = "acc-7"});
    propose({.account = "acc-7"});
    ASSERT_TRUE(box(grounds[0].str()));
    EXPECT_EQ(QApplication::focusWidget(), box(grounds[0].str())) << "the keyboard is on the first basis";
    press(Qt::Key_Space);
    box(grounds[1].str())->setFocus();
    press(Qt::Key_Space);
    rationale()->setFocus();
    type(QStringLiteral("Twice after a notice."));
    EXPECT_TRUE(submit()->isEnabled());
    EXPECT_THAT(notice().toStdString(), HasSubstr(grounds[0].str()));
    EXPECT_THAT(notice().toStdString(), HasSubstr("HB-1"));
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto open = ws->proposals().open();
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open.front().grounds, grounds);
    EXPECT_EQ(open.front().state, ProposalState::Held);
    EXPECT_THAT(message().toStdString(), HasSubstr("Nothing happens until somebody else signs."));
    EXPECT_FALSE(panel->isOpen());
    EXPECT_EQ(QApplication::focusWidget(), page->firstFocus());
    press(Qt::Key_Z);
    EXPECT_EQ(ws.proposal(open.front().id).state, ProposalState::Returned);
}

TEST_F(ProposeTest, WordsThatWereNeverPostedAreRefused)
{
    const auto grounds = ws.twoFinal({.account = "acc-7"});
    propose({.account = "acc-7"});
    box(grounds[0].str())->setFocus();
    press(Qt::Key_Space);
    auto *quote = panel->findChildren<QLineEdit *>().front();
    ASSERT_TRUE(quote->isVisible());
    EXPECT_FALSE(quote->text().isEmpty()) << "the words that the decision quoted";
    quote->setFocus();
    quote->selectAll();
    type(QStringLiteral("never said"));
    EXPECT_TRUE(labelled(QStringLiteral("do not occur in its evidence")));
}

TEST_F(ProposeTest, ABareKeyNeverOpensOrSubmitsAProposal)
{
    ws.flag();
    signIn("emre");
    page = std::make_unique<ReviewPage>(*m_backend, m_navigator);
    page->enter({});
    present(*page);
    page->firstFocus()->setFocus();
    panel = page->findChild<ProposePanel *>();
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_Return, Qt::Key_Space})
        press(key);
    press(Qt::Key_B, Qt::ShiftModifier);
    EXPECT_FALSE(panel->isOpen());
}

TEST_F(ProposeTest, ADraftIsKeptWhenThePanelClosesAndAcrossARestart)
{
    const auto grounds = ws.twoFinal({.account = "acc-7"});
    propose({.account = "acc-7"});
    press(Qt::Key_Space);
    rationale()->setFocus();
    type(QStringLiteral("Half a thou"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(panel->isOpen());
    settle();
    page.reset();
    m_backend.reset();
    propose({.account = "acc-7"});
    EXPECT_EQ(rationale()->toPlainText(), QStringLiteral("Half a thou"));
    EXPECT_TRUE(box(grounds[0].str())->isChecked());
    EXPECT_FALSE(box(grounds[1].str())->isChecked());
}

TEST_F(ProposeTest, RefreshKeepsWhatIsTypedAndWhereTheKeyboardIs)
{
    ws.twoFinal({.account = "acc-7"});
    propose({.account = "acc-7"});
    press(Qt::Key_Space);
    rationale()->setFocus();
    type(QStringLiteral("Half a thou"));
    ws.flag({.account = "acc-8"});
    page->refresh();
    settle();
    EXPECT_EQ(QApplication::focusWidget(), rationale());
    EXPECT_EQ(rationale()->toPlainText(), QStringLiteral("Half a thou"));
    EXPECT_TRUE(panel->isOpen());
}

TEST_F(ProposeTest, AnImminentClauseOffersAFreezeAndNothingElseDoes)
{
    const DecisionId usual = ws.removed({.account = "acc-7"});
    const DecisionId imminent = ws.removed({.account = "acc-7"}, "mira", "VI-1");
    propose({.account = "acc-7"});
    auto *freeze = panel->findChild<HoldButton *>();
    box(usual.str())->setFocus();
    press(Qt::Key_Space);
    EXPECT_FALSE(freeze->isVisible());
    box(imminent.str())->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(freeze->isVisible());
    rationale()->setFocus();
    type(QStringLiteral("A threat with a date."));
    Q_EMIT freeze->confirmed(); // the holding itself is tested with the button
    settle();
    bool frozen = false;
    for (const Sanction &sanction : ws->sanctions().all(ws.account("acc-7"), true))
        frozen = frozen || sanction.action == ActionKind::Freeze;
    EXPECT_TRUE(frozen);
    EXPECT_THAT(message().toStdString(), HasSubstr("is frozen"));
}

} // namespace
} // namespace countersign::ui
