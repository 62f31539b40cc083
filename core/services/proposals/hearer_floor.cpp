#include "services/proposals/hearer_floor.h"

#include "services/frame/facts.h"
#include "services/signoff/signoff_asked.h"

#include <algorithm>

namespace countersign {

Requirement hearerRemains(Workspace &workspace, PersonId proposer, const std::vector<DecisionId> &grounds, Instant now)
{
    Requirement r;
    r.rule = "R7";
    r.id = "hearer.remains";
    r.title = CS_TEXT("Somebody is left to hear an appeal");
    r.state = grounds.empty() ? RequirementState::NotApplicable : RequirementState::Met;
    const auto freeOf = [&](const Person &person, PartFor purpose) {
        return std::none_of(grounds.begin(), grounds.end(),
                            [&](DecisionId ground) { return conflictWith(workspace, person, ground, purpose).has_value(); });
    };
    int remaining = 0;
    int hearers = 0; // each of them may sign, too
    for (const Person &person : workspace.people().all()) {
        if (!person.active() || person.id == proposer || mayCountersign(person, now).state != RequirementState::Met
            || qualifiedFor(workspace, person, grounds).state == RequirementState::NotMet
            || readsLanguage(workspace, person, grounds, now).state == RequirementState::NotMet || !freeOf(person, PartFor::Signing))
            continue;
        ++remaining;
        hearers += freeOf(person, PartFor::Hearing) ? 1 : 0;
    }
    const int countersigners = workspace.policyAt(now).bans().countersigners;
    if (r.state == RequirementState::Met && (hearers == 0 || remaining <= countersigners)) {
        r.state = RequirementState::NotMet;
        r.why = CS_TEXT("After the countersignature no lead would be left who took no part and could hear an appeal.");
        r.clears = CS_TEXT("Freeze the account, act on single posts, or enrol a reader from outside with a key of their own.");
    }
    return r;
}

} // namespace countersign
