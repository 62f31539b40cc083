#include "services/signoff/blindness.h"

#include "services/appeals/appeal_desk.h"
#include "services/frame/facts.h"
#include "services/signoff/seeded_checks.h"
#include "services/signoff/sight.h"
#include "services/review/suggestion_rules.h"

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
    return noPriorSight(workspace, person, proposal).state == RequirementState::Met; // else nothing is left to be blind to
}

bool mightHear(Workspace &workspace, const Viewer &viewer, const Appeal &appeal)
{
    if (!viewer.person)
        return true;
    if (!viewer.person->has(Role::Lead) || conflictWith(workspace, *viewer.person, appeal.decision, PartFor::Hearing))
        return false;
    // Who hears it has nothing left to be blind to once their own answer stands.
    return appeal.hearer != viewer.person->id || !AppealDesk(workspace).answerOf(viewer.person->id, appeal.id);
}

// What a decision or a freeze waited for goes with its sign-off: it is decided anew, not submitted again.
bool mayBeRead(const Proposal &proposal)
{
    return proposal.state != ProposalState::Returned || proposal.kind == ProposalKind::Account;
}

} // namespace

Blindness::Blindness(Workspace &workspace, const Viewer &viewer) : m_workspace(workspace)
{
    for (const Proposal &proposal : workspace.proposals().open()) {
        if (!mayBeRead(proposal) || !mightSign(workspace, viewer, proposal))
            continue;
        m_proposals.insert(proposal.id);
        m_findings.insert(proposal.grounds.begin(), proposal.grounds.end());
        m_accounts.insert(proposal.account);
    }
    for (const Proposal &check : SeededChecks(workspace).open()) { // nobody is told before it closes, so it is hidden from all
        const bool mine = viewer.person && check.reader == viewer.person->id;
        if (!mine || check.state != ProposalState::Revealed)
            m_proposals.insert(check.id);
        if (!mine && !mightSign(workspace, viewer, check))
            continue;
        m_findings.insert(check.grounds.begin(), check.grounds.end());
        m_accounts.insert(check.account);
        if (mine)
            for (const ReadingItem &item : SeededChecks(workspace).items(check.id))
                m_findings.insert(item.decision);
    }
    if (viewer.person) { // what checks the reading is hidden like the rest of it, or that it is shown would tell it
        auto dealt = workspace.db().prepare("SELECT i.decision FROM reading_item i JOIN reading r ON r.proposal = i.proposal AND r.person = i.person"
                                            " JOIN proposal p ON p.id = i.proposal WHERE i.person = ?1 AND r.state = 'reading' AND i.decoy = 1"
                                            " AND p.state NOT IN ('released', 'rejected', 'withdrawn', 'voided', 'expired') UNION SELECT i.decision FROM suggestion_item i"
                                            " JOIN suggestion s ON s.id = i.suggestion WHERE i.person = ?1 AND i.decoy = 1 AND s.state = 'reading'");
        dealt.bind(viewer.person->id);
        while (dealt.step())
            m_findings.insert(dealt.id<DecisionId>(0));
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
        if (mightHear(workspace, viewer, appeal))
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

Blindness::Veil Blindness::veil(std::string_view table, const Json &row) const
{
    const auto has = [&](const char *column) { return row.contains(column); };
    const auto ofDecision = [&](DecisionId id) {
        return hidesFinding(id) ? Veil::Finding : hidesDecider(id) ? Veil::Decider : Veil::None;
    };
    const auto found = [](bool hidden) { return hidden ? Veil::Finding : Veil::None; };
    if (has("proposal") && hides(ProposalId(intOr(row, "proposal"))))
        return Veil::Finding;
    if (has("decision") && table != "appeal")
        return ofDecision(DecisionId(intOr(row, "decision")));
    if (!has("id"))
        return Veil::None;
    const std::int64_t id = intOr(row, "id");
    if (table == "decision")
        return ofDecision(DecisionId(id));
    if (table == "proposal")
        return found(hides(ProposalId(id)));
    if (table == "strike") { // a change names the row only; that there is a strike tells what was found
        const auto strike = m_workspace.decisions().strike(StrikeId(id));
        return found(strike && hidesFinding(strike->decision));
    }
    if (table == "sanction") {
        const auto sanction = m_workspace.sanctions().find(SanctionId(id));
        return found(sanction && hides(*sanction));
    }
    if (table == "appeal") { // one that is open is told for its hearing; what became of an earlier one tells the finding
        const auto appeal = m_workspace.appeals().find(AppealId(id), m_workspace.now());
        return found(appeal && !appeal->open() && hidesFinding(appeal->decision));
    }
    return Veil::None;
}

Blindness::Veil Blindness::veil(const Entry &entry) const
{
    if (m_findings.empty() && m_deciders.empty() && m_proposals.empty())
        return Veil::None;
    if (entry.type == "refused")
        return hidesRefusal(entry) ? Veil::Finding : Veil::None;
    Veil worst = Veil::None;
    for (const auto &change : entry.data.value("changes", Json::array()))
        worst = std::max(worst, veil(stringOr(change, "t"), change.contains("new") ? change["new"] : change.value("k", Json::object())));
    return worst;
}

} // namespace countersign
