// That the fixture's own shortcuts lead where they say.
#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {

TEST(TestWorkspace, BansAnAccountOnTwoFinalViolationsAndTheLogVerifies)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    const Sanction ban = team.sanction(team.banned("acc-1", grounds));
    EXPECT_EQ(ban.state, SanctionState::InForce);
    EXPECT_EQ(ban.action, ActionKind::Ban);
    team.checkLog();
}

} // namespace countersign::testing_support
