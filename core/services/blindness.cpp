#include "services/blindness.h"

#include "services/facts.h"
#include "services/suggestion_rules.h"

#include <algorithm>

namespace countersign {

namespace {

bool mightSign(Workspace &workspace, const Viewer &viewer, const Proposal &proposal)
{
    if (!viewer.person)
        return true;
    const Person &person = *viewer.person;
    if (proposal.proposer == person.id || !person.has(Role::Lead))
        return false;
    if (const auto reading = workspace.proposals().reading(proposal.id, person.id))
        return reading->state == "reading"; // who has revealed has nothing left to be blind to
    for (const DecisionId ground : proposal.grounds)
        if (conflictWith(workspace, person, ground, PartFor::Signing))
            return false;
    return true;
}

bool mightHear(Workspace &workspace, const Viewer &viewer, DecisionId decision)
{
    if (!viewer.person)
        return true;
    return viewer.person->has(Role::Lead) && !conflictWith(workspace, *viewer.person, decision, PartFor::Hearing);
}

} // namespace

Blindness::Blindness(Workspace &workspace, const Viewer &viewer) : m_workspace(workspace)
{
    for (const Proposal &proposal : workspace.proposals().open()) {
        if (!mightSign(workspace, viewer, proposal))
            continue;
        m_proposals.insert(proposal.id);
        m_findings.insert(proposal.grounds.begin(), proposal.grounds.end());
        m_accounts.insert(proposal.account);
    }
    for (const Suggestion &suggestion : Suggestions(workspace.db()).all(true)) // R17: who may adopt it reads blind
        if (mightAdopt(workspace, viewer.person, suggestion)) {
            const auto grounds = groundsOfSuggestion(workspace, suggestion);
            m_findings.insert(grounds.begin(), grounds.end());
            m_accounts.insert(suggestion.account);
        }
    if (viewer.live) { // what is open now blinds for what was written then
        const Blindness now(*viewer.live, {viewer.person, nullptr});
        m_proposals.insert(now.m_proposals.begin(), now.m_proposals.end());
        m_findings.insert(now.m_findings.begin(), now.m_findings.end());
        m_accounts.insert(now.m_accounts.begin(), now.m_accounts.end());
        m_deciders.insert(now.m_deciders.begin(), now.m_deciders.end());
    }
    for (const Appeal &appeal : workspace.appeals().all(workspace.now(), true))
        if (mightHear(workspace, viewer, appeal.decision))
            m_deciders.insert(appeal.decision);
}

bool Blindness::hides(const Sanction &sanction) const
{
    return (sanction.proposal.valid() && hides(sanction.proposal))
           || std::any_of(sanction.grounds.begin(), sanction.grounds.end(),
                          [&](const SanctionGround &ground) { return hidesFinding(ground.decision); });
}

// What somebody was refused to do to a hidden thing tells who works on it, and what they think.
bool Blindness::hidesRefusal(const Entry &entry) const
{
    const std::string target = stringOr(entry.data, "target");
    const std::string first = target.substr(0, target.find(' ')); // "P-1 item 2"
    if (const auto proposal = ProposalId::parse(first))
        return hides(*proposal);
    if (const auto decision = DecisionId::parse(first))
        return hidesFinding(*decision);
    if (const auto id = CaseId::parse(first))
        return std::any_of(m_findings.begin(), m_findings.end(), [&](DecisionId finding) {
            const auto decision = m_workspace.decisions().find(finding);
            return decision && decision->reviewCase == *id;
        });
    const auto accounts = m_workspace.accounts().resolve(target);
    return std::any_of(accounts.begin(), accounts.end(), [&](AccountId account) { return hidesAccount(account); });
}

bool Blindness::hides(const Entry &entry) const
{
    if (entry.type == "refused")
        return hidesRefusal(entry);
    for (const auto &change : entry.data.value("changes", Json::array())) {
        const auto &row = change.contains("new") ? change["new"] : change.value("k", Json::object());
        const std::string table = stringOr(change, "t");
        const auto is = [&](const char *column, const auto &hidden, auto make) {
            return row.contains(column) && hidden.contains(make(intOr(row, column)));
        };
        const auto decision = [](std::int64_t id) { return DecisionId(id); };
        const auto proposal = [](std::int64_t id) { return ProposalId(id); };
        if (table == "decision" && (is("id", m_findings, decision) || is("id", m_deciders, decision)))
            return true;
        if (table == "proposal" && is("id", m_proposals, proposal))
            return true;
        if (is("proposal", m_proposals, proposal) || (table != "appeal" && (is("decision", m_findings, decision) || is("decision", m_deciders, decision))))
            return true;
    }
    return false;
}

} // namespace countersign
