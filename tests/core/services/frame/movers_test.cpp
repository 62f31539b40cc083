// Every state change that is written down stands in its table, for whoever writes it: whatever a service forgot.
#include "services/frame/movers.h"

#include "services/escalations/escalation_service.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace countersign {
namespace movers_check {

using namespace testing_support;

Result<> check(Workspace &workspace, const char *table, Json key, const char *state, Movers movers)
{
    Changes changes;
    changes.update(table, std::move(key), {{"state", state}});
    return checkMoves(workspace.db(), changes, movers);
}

TEST(Movers, PeopleMoveByTheirRolesAndAutomationsAreNothingElse)
{
    Person person;
    EXPECT_TRUE(moversOf(person).empty());
    person.roles = {Role::Moderator, Role::Auditor};
    EXPECT_EQ(moversOf(person), (Movers{Mover::Moderator, Mover::Auditor}));
    person.roles = {Role::Moderator, Role::Automation};
    EXPECT_EQ(moversOf(person), Movers{Mover::Automation});
    EXPECT_EQ(moversOf(ActorType::Clock), theClock);
    EXPECT_EQ(moversOf(ActorType::Import), Movers{Mover::Platform});
}

TEST(Movers, AnEntryThatTheTableDoesNotKnowIsRefused)
{
    TestWorkspace team;
    const CaseId id = team.flag();
    Workspace &workspace = *team;
    const Json key{{"id", id.value}};
    EXPECT_TRUE(check(workspace, "review_case", key, "moot", reviewers).has_value());
    EXPECT_TRUE(check(workspace, "review_case", key, "decided", reviewers).has_value()) << "open and held is in review";
    EXPECT_TRUE(check(workspace, "review_case", key, "open", theClock).has_value()) << "nothing changes";
    const auto byClock = check(workspace, "review_case", key, "decided", theClock);
    ASSERT_FALSE(byClock.has_value());
    EXPECT_EQ(byClock.error().code, ErrorCode::Forbidden);
    EXPECT_EQ(byClock.error().message.english(), "No clock may turn a case from open into decided.");
    EXPECT_FALSE(check(workspace, "review_case", key, "decided", {Mover::Automation}).has_value());
    EXPECT_FALSE(check(workspace, "review_case", key, "decided", {Mover::Trainee}).has_value());
}

TEST(Movers, NewRowsBeginAtTheBeginning)
{
    TestWorkspace team;
    Workspace &workspace = *team;
    const auto fresh = [&](const char *table, const char *state, Movers movers) {
        Changes changes;
        changes.insert(table, {{"id", 900}, {"state", state}});
        return checkMoves(workspace.db(), changes, movers).has_value();
    };
    EXPECT_TRUE(fresh("decision", "draft", reviewers));
    EXPECT_TRUE(fresh("decision", "held", reviewers));
    EXPECT_FALSE(fresh("decision", "standing", reviewers)) << "the clock releases";
    EXPECT_FALSE(fresh("decision", "overturned", reviewers));
    EXPECT_FALSE(fresh("decision", "held", {Mover::Automation}));
    EXPECT_FALSE(fresh("proposal", "countersigned", signers));
    EXPECT_FALSE(fresh("proposal", "released", theClock));
    EXPECT_TRUE(fresh("appeal", "received", {Mover::Platform}));
    EXPECT_FALSE(fresh("appeal", "stands", signers));
}

TEST(Movers, TwoStepsInOneEntryAreTwoSteps)
{
    TestWorkspace team;
    Workspace &workspace = *team;
    Changes changes;
    changes.insert("sanction", {{"id", 900}, {"state", "in_force"}});
    changes.update("sanction", Json{{"id", 900}}, {{"state", "suspended"}});
    EXPECT_TRUE(checkMoves(workspace.db(), changes, theClock).has_value());
    changes.update("sanction", Json{{"id", 900}}, {{"state", "in_force"}});
    EXPECT_FALSE(checkMoves(workspace.db(), changes, theClock).has_value()) << "the clock resumes no ban";
    EXPECT_TRUE(checkMoves(workspace.db(), changes, signers).has_value());
}

// The seam itself: a unit whose entry steps out of the table writes nothing.
TEST(Movers, AUnitWritesNoSuchEntry)
{
    TestWorkspace team;
    const CaseId id = team.flag();
    Workspace &workspace = *team;
    const auto before = workspace.log().head()->size;
    const auto receipt = workspace.change({"test", {}, nullptr, {}, {}}, [&](Unit &unit) -> Result<Receipt> {
        Changes changes;
        changes.update("review_case", id.value, {{"state", "decided"}});
        CS_TRY([[maybe_unused]] const auto seq, unit.append("decision.made", {{"case", id.value}}, changes));
        return unit.finish();
    });
    ASSERT_FALSE(receipt.has_value());
    EXPECT_EQ(receipt.error().code, ErrorCode::Forbidden);
    EXPECT_EQ(workspace.log().head()->size, before);
    EXPECT_EQ(workspace.cases().find(id, workspace.now())->state, CaseState::Open);
}

} // namespace movers_check
} // namespace countersign
