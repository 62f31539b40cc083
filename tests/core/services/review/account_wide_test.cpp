// R1: what restricts an account as a whole is a ban, by whatever name; a decision about an account warns or labels it.
#include "support/test_workspace.h"

#include "services/intake/case_opening.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace account_wide_tests {

using Codes = std::set<std::string>;

struct AccountWide : testing::Test {
    TestWorkspace team;
    CaseId id = flagAccount();

    CaseId flagAccount()
    {
        IncomingReport report;
        report.source = testing_support::source;
        report.externalId = "about-the-account";
        report.reportedAt = team.now();
        report.reporterKind = ReporterKind::User;
        report.reporterId = "reader-9";
        report.allegedClause = "HB-1";
        report.subjectKind = SubjectKind::Account;
        report.subjectId = "acc-1";
        report.account.id = "acc-1";
        report.account.handle = "@acc-1";
        report.account.reach = 100;
        CaseId out;
        must(team->change({"import", {}, nullptr, {}, "import:acme"}, [&](Unit &unit) -> Result<Receipt> {
            CS_TRY(const Taken taken, takeReport(unit, report, {}));
            out = taken.reviewCase;
            return unit.finish();
        }));
        return out;
    }
};

TEST_F(AccountWide, NobodyRestrictsAnAccountAlone)
{
    for (const ActionKind action : {ActionKind::Limit, ActionKind::AgeRestrict, ActionKind::Remove}) {
        const auto refused = team.tryDecide("mira", id, team.violation(id), {action});
        EXPECT_TRUE(unmetOf(refused).contains("R1:two.people")) << name(action);
        EXPECT_NE(refused.error().hint.english().find("proposal submit --action ban"), std::string::npos);
    }
    EXPECT_EQ(team.lastRefusal()["use_case"], "case.decide");
    EXPECT_TRUE(team->sanctions().all(team.account("acc-1"), false).empty());
}

TEST_F(AccountWide, AWarningOrALabelTakesOneAndItsNoticeIsAboutTheAccount)
{
    const DecisionId warned = team.decide("mira", id, team.violation(id), {ActionKind::Warn});
    team.after(seconds(10));
    EXPECT_EQ(team.decision(warned).state, DecisionState::Standing);
    const auto notice = team->outgoing().notices(team.account("acc-1")).back();
    const std::string text = team->log().open(notice.vault).value()["en"]["text"].get<std::string>();
    EXPECT_NE(text.find("A warning about your account"), std::string::npos) << text;
    EXPECT_EQ(text.find("your post"), std::string::npos) << text;
    team.checkLog();
}

} // namespace account_wide_tests
} // namespace countersign::testing_support
