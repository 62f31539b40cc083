// What is imposed on somebody, and what is ordered of the platform, is what people decided or signed: nothing else, on
// nobody else, for no longer.
#include "log/verdict_actors.h"

#include <algorithm>

namespace countersign {

namespace {

class Measures {
public:
    Measures(const Entry &entry, const LogFacts &facts) : m_entry(entry), m_facts(facts), m_changes(rowChangesOf(entry))
    {
        for (const RowChange &change : m_changes) {
            const std::string to = stringOr(change.columns, "state");
            if (change.table == "decision" && to == "standing")
                m_decision = change.id();
            if (change.table == "proposal" && to == "released")
                m_proposal = change.id();
        }
    }

    Text judge() const
    {
        for (const RowChange &change : m_changes) {
            const bool fits = !change.isNew || (change.table == "sanction"          ? sanction(change)
                                                : change.table == "strike"          ? strike(change)
                                                : change.table == "sanction_ground" ? ground(change)
                                                : change.table == "platform_order"  ? order(change)
                                                                                    : true);
            if (restrictsAccountAlone(change))
                return aboutActor(CS_TEXT("Entry %1 (%2, by %3) restricts an account as a whole on one signature: %4. Everything before it is "
                                          "intact."),
                                  m_entry, "sanction " + std::to_string(change.id()));
            if (!fits)
                return aboutActor(CS_TEXT("Entry %1 (%2, by %3) imposes or orders what nobody decided and signed: %4. Everything before it "
                                          "is intact."),
                                  m_entry, "a new " + change.table);
        }
        return {};
    }

private:
    bool byClock() const { return m_entry.actorType == ActorType::Clock; }
    bool byAccountProposal() const { return m_proposal && m_facts.word("proposal", *m_proposal, "kind") == "account"; }

    // R1: by a decision, and not by a proposal that two people signed.
    bool restrictsAccountAlone(const RowChange &change) const
    {
        const auto kind = parse<SubjectKind>(stringOr(change.columns, "subject_kind"));
        const auto action = parse<ActionKind>(stringOr(change.columns, "action"));
        return change.isNew && change.table == "sanction" && m_entry.type == "decision.released"
               && (!kind || !action || restrictsAccount(*kind, *action));
    }

    bool sanction(const RowChange &change) const
    {
        const Json &row = change.columns;
        const bool external = intOr(row, "external") != 0;
        if (external != (m_entry.type == "sanction.imported"))
            return false;
        if (!byClock())
            return external || m_entry.type != "freeze.imposed" ? external || stringOr(row, "subject_kind") == "post"
                                                                : stringOr(row, "action") == "freeze";
        if (intOr(row, "proposal") != m_proposal.value_or(0) || intOr(row, "from_at") != toMs(m_entry.at))
            return false;
        return byAccountProposal() ? asProposed(row) : asDecided(row);
    }

    bool asProposed(const Json &row) const
    {
        const std::int64_t account = m_facts.number("proposal", *m_proposal, "account").value_or(0);
        const auto duration = m_facts.number("proposal", *m_proposal, "duration_s");
        const bool ends = duration ? intOr(row, "until_at") == toMs(m_entry.at) + *duration * 1000 : !row.contains("until_at");
        std::set<std::int64_t> grounds;
        for (const RowChange &other : m_changes)
            if (other.isNew && other.table == "sanction_ground" && intOr(other.columns, "sanction") == intOr(row, "id"))
                grounds.insert(intOr(other.columns, "decision"));
        return ends && intOr(row, "account") == account && intOr(row, "subject") == account && stringOr(row, "subject_kind") == "account"
               && stringOr(row, "action") == m_facts.word("proposal", *m_proposal, "action") && grounds == m_facts.groundsOf(*m_proposal);
    }

    bool asDecided(const Json &row) const
    {
        if (!m_decision)
            return false;
        const std::string_view actions = m_facts.word("decision", *m_decision, "actions");
        const std::string action = stringOr(row, "action");
        const bool listed = !action.empty() && ("," + std::string(actions) + ",").find("," + action + ",") != std::string::npos;
        return listed && intOr(row, "account") == m_facts.number("decision", *m_decision, "account")
               && intOr(row, "subject") == m_facts.number("decision", *m_decision, "subject")
               && stringOr(row, "subject_kind") == m_facts.word("decision", *m_decision, "subject_kind") && !row.contains("until_at");
    }

    bool strike(const RowChange &change) const
    {
        return m_decision && intOr(change.columns, "decision") == *m_decision
               && intOr(change.columns, "account") == m_facts.number("decision", *m_decision, "account");
    }

    bool ground(const RowChange &change) const
    {
        return (newSanction(intOr(change.columns, "sanction")) != nullptr)
               && (!byClock() || byAccountProposal() || intOr(change.columns, "decision") == m_decision.value_or(0));
    }

    const Json *newSanction(std::int64_t id) const
    {
        const auto found = std::find_if(m_changes.begin(), m_changes.end(), [&](const RowChange &c) { return c.isNew && c.table == "sanction" && c.id() == id; });
        return found == m_changes.end() ? nullptr : &found->columns;
    }

    // Of a sanction as it is after this entry.
    std::string wordOf(std::int64_t id, const char *column) const
    {
        if (const Json *fresh = newSanction(id))
            return stringOr(*fresh, column);
        std::string out(m_facts.word("sanction", id, column));
        for (const RowChange &change : m_changes)
            if (change.table == "sanction" && change.id() == id && change.columns.contains(column))
                out = stringOr(change.columns, column);
        return out;
    }
    std::int64_t numberOf(std::int64_t id, const char *column) const
    {
        if (const Json *fresh = newSanction(id))
            return intOr(*fresh, column, -1);
        std::int64_t out = m_facts.number("sanction", id, column).value_or(-1);
        for (const RowChange &change : m_changes)
            if (change.table == "sanction" && change.id() == id)
                out = intOr(change.columns, column, out);
        return out;
    }

    // R19: an order says what its sanction says.
    bool order(const RowChange &change) const
    {
        const Json &row = change.columns;
        const std::string action = stringOr(row, "action");
        const std::int64_t sanction = intOr(row, "sanction");
        if (stringOr(row, "target_kind") == "notice")
            return action == "send";
        const bool known = newSanction(sanction) || m_facts.knows("sanction", sanction);
        if (!known || intOr(row, "account") != numberOf(sanction, "account") || intOr(row, "target") != numberOf(sanction, "subject")
            || stringOr(row, "target_kind") != wordOf(sanction, "subject_kind"))
            return false;
        const std::string state = wordOf(sanction, "state");
        if (action == "restore")
            return state != "in_force" && state != "pending";
        return action == wordOf(sanction, "action") && (!byClock() || (state == "in_force" && intOr(row, "until_at", -1) == numberOf(sanction, "until_at")));
    }

    const Entry &m_entry;
    const LogFacts &m_facts;
    std::vector<RowChange> m_changes;
    std::optional<std::int64_t> m_decision; // comes into effect here
    std::optional<std::int64_t> m_proposal; // is released here
};

} // namespace

Text notImposedByPeople(const Entry &entry, const LogFacts &facts) { return Measures(entry, facts).judge(); }

} // namespace countersign
