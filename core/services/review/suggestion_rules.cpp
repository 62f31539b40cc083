#include "services/review/suggestion_rules.h"

#include "services/frame/facts.h"
#include "services/signoff/sight.h"

#include <algorithm>

namespace countersign {

namespace {

ActionKind gravestOf(const std::vector<ActionKind> &actions)
{
    return actions.empty() ? ActionKind::None : *std::max_element(actions.begin(), actions.end());
}

bool agreesWith(Workspace &workspace, const Json &content, const Clause *clause, Verdict verdict, const std::vector<ActionKind> &actions)
{
    const PolicyBook *book = workspace.policyVersion(static_cast<int>(intOr(content, "policy_version")));
    const Clause *suggested = book ? book->find(stringOr(content, "clause")) : nullptr;
    return verdict == Verdict::Violation && clause && suggested && clause->severity == suggested->severity
           && gravestOf(actions) == gravestOf(parseActions(stringOr(content, "actions")));
}

} // namespace

std::string answerSuggestions(Unit &unit, Changes &changes, const Case &one, DecisionId decision, const Finding &finding,
                              const Clause *clause, const std::vector<ActionKind> &actions)
{
    std::string out;
    bool adopted = false;
    for (const Suggestion &suggestion : Suggestions(unit.db()).openOfCase(one.id)) {
        const auto content = unit.log().open(suggestion.vault);
        const bool agrees = !adopted && suggestion.validUntil > unit.now && content
                            && agreesWith(unit.workspace, *content, clause, finding.verdict, actions);
        adopted = adopted || agrees;
        changes.update("suggestion", suggestion.id.value,
                       {{"state", agrees ? "adopted" : "not_adopted"}, {"version", suggestion.version + 1}, {"closed_at", toMs(unit.now)},
                        {"decision", agrees ? Json(decision.value) : Json()}});
        out += (out.empty() ? "" : ", ") + suggestion.id.str() + (agrees ? " adopted" : " not adopted");
    }
    return out;
}

bool automationBehind(Workspace &workspace, DecisionId decision) { return Suggestions(workspace.db()).behind(decision).has_value(); }
bool automationBehind(Workspace &workspace, ProposalId proposal) { return Suggestions(workspace.db()).behind(proposal).has_value(); }

std::vector<DecisionId> groundsOfSuggestion(Workspace &workspace, const Suggestion &suggestion)
{
    std::vector<DecisionId> out;
    const auto content = workspace.log().open(suggestion.vault);
    if (content)
        for (const Json &ground : content->value("grounds", Json::array()))
            if (const auto id = ground.is_string() ? DecisionId::parse(ground.get_ref<const std::string &>()) : std::nullopt)
                out.push_back(*id);
    return out;
}

bool mightAdopt(Workspace &workspace, const std::optional<Person> &person, const Suggestion &suggestion)
{
    if (!suggestion.open() || !suggestion.aboutAccount)
        return false;
    if (!person)
        return true;
    if (person->has(Role::Automation) || (!person->has(Role::Moderator) && !person->has(Role::Lead)))
        return false;
    for (const DecisionId ground : groundsOfSuggestion(workspace, suggestion))
        if (conflictWith(workspace, *person, ground, PartFor::Hearing))
            return false;
    Proposal asRead;
    asRead.grounds = groundsOfSuggestion(workspace, suggestion);
    return noPriorSight(workspace, *person, asRead).state == RequirementState::Met;
}

} // namespace countersign
