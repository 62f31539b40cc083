#include "services/release/sanction_service.h"

#include "services/reversal/effects.h"
#include "services/frame/facts.h"

#include <algorithm>
#include <set>

namespace countersign {

namespace {

// As many as the stricter of its own book and today's asks for (R21).
std::size_t reaffirmationsNeeded(Workspace &workspace, const Sanction &sanction, Instant now)
{
    const PolicyBook *then = workspace.policyVersion(sanction.policyVersion);
    const int today = workspace.policyAt(now).bans().reaffirmations;
    return static_cast<std::size_t>(then ? std::max(today, then->bans().reaffirmations) : today);
}

std::vector<DecisionId> remainingGrounds(const Sanction &sanction)
{
    std::vector<DecisionId> out;
    for (const SanctionGround &ground : sanction.grounds)
        if (!ground.fell)
            out.push_back(ground.decision);
    return out;
}

Json groundNames(const std::vector<DecisionId> &grounds)
{
    Json out = Json::array();
    for (const DecisionId ground : grounds)
        out.push_back(ground.str());
    return out;
}

// Who has re-affirmed it as it stands now. The log is asked itself: what counts is what somebody signed.
std::set<std::string> reaffirmedBy(Workspace &workspace, const Sanction &sanction, const Json &grounds)
{
    std::set<std::string> out;
    auto rows = workspace.db().prepare("SELECT seq FROM log_mention WHERE kind = 'sanction' AND id = ?1");
    rows.bind(sanction.id);
    while (rows.step()) {
        const auto entry = workspace.log().entry(rows.integer(0));
        if (entry && entry->type == "sanction.reaffirmed" && entry->data.value("grounds", Json()) == grounds
            && intOr(entry->data, "thinned_due") == toMs(*sanction.thinnedDue))
            out.insert(entry->actor);
    }
    return out;
}

Requirement fromOutside(Workspace &workspace, const Person &person, const std::vector<DecisionId> &grounds)
{
    Requirement r;
    r.rule = "R8";
    r.id = "reaffirm.independent";
    r.title = CS_TEXT("Who re-affirms took no part in what the ban still rests on");
    r.state = RequirementState::Met;
    for (const DecisionId ground : grounds)
        if (const auto why = conflictWith(workspace, person, ground, PartFor::Signing)) {
            r.state = RequirementState::NotMet;
            r.why = *why;
            r.clears = CS_TEXT("Two leads who took no part re-affirm it, or it is suspended.");
            break;
        }
    return r;
}

Requirement uncontested(Workspace &workspace, const std::vector<DecisionId> &grounds, Instant now)
{
    Requirement r;
    r.rule = "R3";
    r.id = "grounds.uncontested";
    r.title = CS_TEXT("No ground that is left is under appeal");
    r.state = RequirementState::Met;
    for (const Ground &ground : groundsOf(workspace, grounds, now))
        if (ground.openAppeal) {
            r.state = RequirementState::NotMet;
            r.why = {CS_TEXT("%1 is under appeal (%2)."), {ground.decision.str(), ground.openAppeal->str()}};
            r.clears = CS_TEXT("The appeal is answered first.");
            break;
        }
    return r;
}

} // namespace

Result<Receipt> SanctionService::reaffirm(const Session &session, SanctionId id, const std::string &requestId)
{
    return m_workspace.change({"sanction.reaffirm", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        const auto sanction = m_workspace.sanctions().find(id);
        if (!sanction)
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no sanction %1."), {id.str()}}, CS_TEXT("\"sanction list\" shows them."));
        // A clock that has run out is not stopped, whether or not the suspension has been written yet.
        if (!sanction->binding() || !sanction->thinnedDue || *sanction->thinnedDue <= unit.now)
            return fail(ErrorCode::Conflict, {CS_TEXT("%1 does not wait to be re-affirmed."), {id.str()}},
                        CS_TEXT("Only a ban that lost a ground is re-affirmed, until its clock runs out."));
        const auto remaining = remainingGrounds(*sanction);
        const Requirements list = {fromOutside(m_workspace, session.person(), remaining), mayCountersign(session.person(), unit.now),
                                   qualifiedFor(m_workspace, session.person(), remaining), uncontested(m_workspace, remaining, unit.now)};
        if (!allMet(list)) {
            const Requirement first = unmet(list).front();
            return fail(ErrorCode::Refused, {CS_TEXT("Can't re-affirm %1. %2"), {id.str(), first.why}}, first.clears, list);
        }
        const Json grounds = groundNames(remaining);
        auto people = reaffirmedBy(m_workspace, *sanction, grounds);
        people.insert(session.id().str());
        const bool enough = people.size() >= reaffirmationsNeeded(m_workspace, *sanction, unit.now);
        Json columns = {{"version", sanction->version + 1}};
        if (enough)
            columns["thinned_due"] = nullptr;
        Changes changes;
        changes.update("sanction", id.value, columns);
        for (const DecisionId ground : remaining)
            addPart(unit, changes, ground, session.id(), "reaffirmed");
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("sanction.reaffirmed",
                           {{"sanction", id.value}, {"grounds", grounds}, {"thinned_due", toMs(*sanction->thinnedDue)}}, changes));
        unit.receipt().made = {{"sanction", id.str()}, {"grounds", grounds}, {"reaffirmed", people.size()},
                               {"thinned_due", enough ? Json() : Json(rfc3339(*sanction->thinnedDue))}};
        return unit.finish();
    });
}

} // namespace countersign
