#include "services/signoff/sight.h"

#include <algorithm>
#include <array>

namespace countersign {

void Sight::saw(const Sanction &sanction)
{
    for (const SanctionGround &ground : sanction.grounds)
        saw(ground.decision);
    if (sanction.proposal.valid())
        saw(sanction.proposal);
}

void Sight::saw(const Json &entryData)
{
    // Rows that say what was found or proposed. That somebody had a part, or appealed, says neither.
    static constexpr std::array<std::string_view, 7> telling{"decision", "strike",   "sanction_ground", "proposal",
                                                             "proposal_ground", "reading_item", "notice"};
    for (const Json &change : entryData.value("changes", Json::array())) {
        const std::string table = stringOr(change, "t");
        if (std::find(telling.begin(), telling.end(), table) == telling.end())
            continue;
        const Json row = change.contains("new") ? change["new"] : change.value("k", Json::object());
        const auto id = [&](const char *column) { return intOr(row, column); };
        if (table == "decision" && id("id") > 0)
            saw(DecisionId(id("id")));
        if (table == "proposal" && id("id") > 0)
            saw(ProposalId(id("id")));
        if (id("decision") > 0)
            saw(DecisionId(id("decision")));
        if (id("proposal") > 0)
            saw(ProposalId(id("proposal")));
    }
}

Result<> Sight::record(std::string_view useCase)
{
    if (!m_person.valid() || !m_workspace.db().writable())
        return {};
    try {
        Connection &db = m_workspace.db();
        const auto known = [&](std::string_view kind, std::int64_t id) {
            return db.exists("SELECT 1 FROM sight WHERE person = ?1 AND kind = ?2 AND id = ?3", m_person, kind, id);
        };
        std::erase_if(m_decisions, [&](DecisionId id) { return known("decision", id.value); });
        std::erase_if(m_proposals, [&](ProposalId id) { return known("proposal", id.value); });
        if (m_decisions.empty() && m_proposals.empty())
            return {};
        std::optional<Transaction> own;
        if (!db.inTransaction())
            own.emplace(db);
        const Instant now = m_workspace.now();
        const auto keep = [&](std::string_view kind, std::int64_t id) {
            if (!known(kind, id)) // another workstation of the same person may have been faster
                db.run("INSERT INTO sight VALUES (?1, ?2, ?3, ?4, ?5)", m_person, kind, id, now, useCase);
        };
        for (const DecisionId id : m_decisions)
            keep("decision", id.value);
        for (const ProposalId id : m_proposals)
            keep("proposal", id.value);
        if (own)
            own->commit();
        return {};
    } catch (const StoreFailure &failure) {
        return fail(failure.error());
    }
}

bool wasShown(Workspace &workspace, PersonId person, DecisionId decision)
{
    return workspace.db().exists("SELECT 1 FROM sight WHERE person = ?1 AND kind = 'decision' AND id = ?2", person, decision);
}

Requirement noPriorSight(Workspace &workspace, const Person &person, const Proposal &proposal)
{
    Requirement r;
    r.rule = "R6";
    r.id = "reader.prior_sight";
    r.title = CS_TEXT("The reader was shown nothing of it before");
    r.state = RequirementState::Met;
    const auto seen = [&](const std::string &what, Instant at) {
        r.state = RequirementState::NotMet;
        r.why = {CS_TEXT("%1 was shown on %2 what was concluded about %3."), {person.handle, Text::time(at), what}};
        r.clears = CS_TEXT("It goes to a lead who has not seen it.");
    };
    const auto told = workspace.db().number("SELECT seen_at FROM sight WHERE person = ?1 AND kind = 'proposal' AND id = ?2 AND NOT EXISTS"
                                            " (SELECT 1 FROM reading WHERE proposal = ?2 AND person = ?1 AND state = 'revealed'"
                                            " AND revealed_at <= seen_at)",
                                            person.id, proposal.id);
    if (told)
        seen(proposal.id.str(), fromMs(*told));
    for (const DecisionId ground : proposal.grounds) {
        if (r.state == RequirementState::NotMet)
            break;
        const auto found = workspace.db().number("SELECT seen_at FROM sight WHERE person = ?1 AND kind = 'decision' AND id = ?2 AND NOT EXISTS"
                                                 " (SELECT 1 FROM reading_item WHERE decision = ?2 AND person = ?1 AND verdict IS NOT NULL"
                                                 " AND read_at <= seen_at)",
                                                 person.id, ground);
        if (found)
            seen(ground.str(), fromMs(*found));
    }
    return r;
}

} // namespace countersign
