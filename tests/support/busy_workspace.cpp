#include "support/busy_workspace.h"

#include "services/audit/audit_service.h"
#include "services/escalations/escalation_service.h"
#include "services/people/people_service.h"
#include "services/policy/policy_service.h"

#include <fstream>
#include <sstream>

namespace countersign::testing_support {

namespace {

Flagged postOf(const char *account)
{
    Flagged flagged;
    flagged.account = account;
    return flagged;
}

} // namespace

std::string shippedBook(int version)
{
    std::ifstream file(COUNTERSIGN_SOURCE_DIR "/resources/policies/default.json");
    std::ostringstream text;
    text << file.rdbuf();
    Json book = parseJson(text.str());
    book["version"] = version;
    return book.dump();
}

void letABusyWeekPass(TestWorkspace &team)
{
    AuditService audit(*team);
    const auto grounds = team.twoFinal();
    must(audit.checkpoint(team.as("vera")));
    team.banned("acc-1", grounds);

    const DecisionId other = team.removed(postOf("acc-2"), "tom");
    const AppealId appeal = team.appeal(other);
    must(AppealService(*team).admit(team.as("vera"), appeal));
    must(AppealService(*team).claim(team.as("dana"), appeal));
    team.answer("dana", appeal, AppealOutcome::Overturned);

    team.importBan("acc-3", {"post-7", "post-8"});
    static_cast<void>(ProposalService(*team).submit(team.as("emre"), team.ban("acc-2", {}))); // R2: refused, recorded

    EscalationService escalations(*team);
    EscalationService::Opening opening;
    opening.kind = EscalationKind::Press;
    opening.subject = "acc-2";
    opening.note = "A newspaper asks.";
    must(escalations.open(team.as("mira"), opening));
    must(escalations.acknowledge(team.as("vera"), EscalationId(1)));

    must(PolicyService(*team).load(team.as("ines"), shippedBook(2)));
    must(PolicyService(*team).publish(team.as("vera"), 2));

    team.enrol("nadia", {Role::Moderator});
    must(PeopleService(*team).approve(team.as("vera"), "nadia"));
    must(PeopleService(*team).revoke(team.as("vera"), "nadia", team.now()));
    must(audit.checkpoint(team.as("oskar")));
    team.flag(postOf("acc-4"));
}

} // namespace countersign::testing_support
