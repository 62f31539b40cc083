// The clock signs nothing: what it releases, ends, voids or suspends has to be due, by what people signed before.
#include "log/verdict_actors.h"

#include <algorithm>

namespace countersign {

namespace {

class ClockEntry {
public:
    ClockEntry(const Entry &entry, const LogFacts &facts, const SignoffLedger &signoffs)
        : m_entry(entry), m_facts(facts), m_signoffs(signoffs), m_at(toMs(entry.at)), m_changes(rowChangesOf(entry))
    {
    }

    Text judge() const
    {
        for (const RowChange &change : m_changes) {
            if (unread(change))
                return aboutActor(CS_TEXT("Entry %1 (%2, by %3) releases %4, but nobody other than its proposer had stated after its "
                                          "countersignature that all appeals were read. Everything before it is intact."),
                                  m_entry, ProposalId(change.id()).str());
            if (!due(change))
                return aboutActor(CS_TEXT("Entry %1 (%2, by %3) was not due, or not what people had signed: %4. Everything before it is "
                                          "intact."),
                                  m_entry, change.table + " " + std::to_string(change.id()));
        }
        if (m_entry.type == "content.erased" && !erasureIsOpen())
            return aboutActor(CS_TEXT("Entry %1 (%2, by %3) was not due, or not what people had signed: %4. Everything before it is "
                                      "intact."),
                              m_entry, "erasure");
        return {};
    }

private:
    bool passed(std::string_view table, std::int64_t id, std::string_view column) const
    {
        const auto time = m_facts.number(table, id, column);
        return time && *time <= m_at;
    }

    bool due(const RowChange &change) const
    {
        const std::string to = stringOr(change.columns, "state");
        if (change.table == "proposal")
            return proposalDue(change, to);
        if (change.table == "decision")
            return decisionDue(change, to);
        if (change.table == "sanction")
            return change.isNew || sanctionDue(change, to);
        if (change.table == "strike" && to == "expired")
            return passed("strike", change.id(), "expires_at");
        if (change.table == "strike" && to == "void") // an order of an authority that lapsed carries none
            return m_facts.knows("authority_order", m_facts.number("strike", change.id(), "decision").value_or(0));
        if (change.table == "review_case" && !change.isNew)
            return ofDecisionHere(change.id());
        if (change.table == "authority_order")
            return m_facts.word("authority_order", change.id(), "state") != "unsigned" || passed("authority_order", change.id(), "due_at");
        if (change.table == "suggestion")
            return passed("suggestion", change.id(), "valid_until");
        if (change.table == "policy_version")
            return change.isNew ? m_facts.idsOf("policy_version").empty() : followed(intOr(change.key, "version"));
        return true;
    }

    // A policy book that a later one, in force by now, has replaced.
    bool followed(std::int64_t version) const
    {
        const auto from = m_facts.number("policy_version", version, "in_force_from");
        const auto all = m_facts.idsOf("policy_version");
        return from && std::any_of(all.begin(), all.end(), [&](std::int64_t other) {
                   const auto later = m_facts.number("policy_version", other, "in_force_from");
                   return m_facts.word("policy_version", other, "state") == "in_force" && later && *later <= m_at
                          && std::pair(*later, other) > std::pair(*from, version);
               });
    }

    bool proposalDue(const RowChange &change, const std::string &to) const
    {
        const std::int64_t id = change.id();
        if (change.columns.contains("release_at")) // held anew: never for less
            return intOr(change.columns, "release_at") >= std::max(m_at, m_facts.number("proposal", id, "release_at").value_or(m_at));
        if (to == "submitted" && m_facts.word("proposal", id, "state") == "held")
            return passed("proposal", id, "hold_until");
        if (to == "expired")
            return passed("proposal", id, "valid_until")
                   || passed("sanction", m_facts.number("proposal", id, "freeze_sanction").value_or(0), "until_at");
        return to != "released" || releaseDue(change);
    }

    bool releaseDue(const RowChange &change) const
    {
        const std::int64_t id = change.id();
        const std::int64_t proposer = m_facts.number("proposal", id, "proposer").value_or(0);
        const auto &all = m_signoffs.signatures();
        const bool countersigned = std::any_of(all.lower_bound({id, 0}), all.lower_bound({id + 1, 0}),
                                               [&](const auto &one) { return one.first.second != proposer; });
        if (!countersigned || !passed("proposal", id, "countersigned_at") || !passed("proposal", id, "release_at")
            || intOr(change.columns, "released_at") != m_at)
            return false;
        if (m_facts.word("proposal", id, "kind") != "account")
            return true;
        const auto &grounds = m_facts.groundsOf(id); // R3: in the transaction of release as well
        return !grounds.empty() && std::all_of(grounds.begin(), grounds.end(), [&](std::int64_t ground) {
            return m_facts.word("decision", ground, "state") == "standing";
        });
    }

    // R3: release needs the appeals read after countersignature, as somebody other than the proposer has stated.
    bool unread(const RowChange &change) const
    {
        const std::int64_t id = change.id();
        if (change.table != "proposal" || stringOr(change.columns, "state") != "released" || m_facts.word("proposal", id, "kind") != "account")
            return false;
        const std::int64_t since = m_facts.number("proposal", id, "countersigned_at").value_or(m_at);
        const std::int64_t proposer = m_facts.number("proposal", id, "proposer").value_or(0);
        const auto &stated = m_facts.statedOf(m_facts.word("account", m_facts.number("proposal", id, "account").value_or(0), "source"));
        return std::none_of(stated.begin(), stated.end(), [&](const LogFacts::Stated &one) {
            return one.person != proposer && one.at >= since && one.until >= since;
        });
    }

    bool decisionDue(const RowChange &change, const std::string &to) const
    {
        const std::int64_t id = change.id();
        for (const char *when : {"released_at", "notice_at"})
            if (change.columns.contains(when) && (intOr(change.columns, when) != m_at || to != "standing"))
                return false;
        if (to == "overturned")
            return m_facts.knows("authority_order", id);
        if (m_entry.type == "decision.released" || m_entry.type == "decision.recalled")
            return (to == "standing" || to == "undone") && m_facts.word("decision", id, "state") == "held" && passed("decision", id, "hold_until");
        const std::int64_t by = m_facts.number("decision", id, "proposal").value_or(0); // it goes with its proposal
        return std::any_of(m_changes.begin(), m_changes.end(),
                           [&](const RowChange &other) { return other.table == "proposal" && by != 0 && other.id() == by; });
    }

    bool ofDecisionHere(std::int64_t reviewCase) const
    {
        return std::any_of(m_changes.begin(), m_changes.end(), [&](const RowChange &other) {
            return other.table == "decision" && m_facts.number("decision", other.id(), "review_case") == reviewCase;
        });
    }

    bool sanctionDue(const RowChange &change, const std::string &to) const
    {
        const std::int64_t id = change.id();
        if (change.columns.contains("until_at"))
            return endDue(change);
        if (to == "expired")
            return passed("sanction", id, "until_at");
        if (to == "suspended")
            return passed("sanction", id, "contest_due") || passed("sanction", id, "thinned_due");
        if (to == "reversing") // what nobody signed in time, and what an authority ordered
            return m_facts.word("sanction", id, "action") == "freeze"
                   || (m_entry.type == "authority.lapsed" && m_facts.word("sanction", id, "subject_kind") == "post");
        return true;
    }

    // R11: a freeze is shortened where linked accounts share its hours, and lasts as long as was signed once it is signed.
    bool endDue(const RowChange &change) const
    {
        const std::int64_t id = change.id();
        const std::int64_t until = intOr(change.columns, "until_at");
        const auto before = m_facts.number("sanction", id, "until_at");
        if (m_facts.word("sanction", id, "action") != "freeze" || !before)
            return false;
        if (until <= *before)
            return true;
        return std::any_of(m_changes.begin(), m_changes.end(), [&](const RowChange &other) {
            const auto longest = m_facts.number("proposal", other.id(), "duration_s");
            return other.table == "proposal" && m_facts.number("proposal", other.id(), "freeze_sanction") == id && longest
                   && until <= m_facts.number("sanction", id, "from_at").value_or(0) + *longest * 1000;
        });
    }

    bool erasureIsOpen() const
    {
        const std::int64_t id = intOr(m_entry.data, "erasure");
        return m_facts.knows("erasure", id) && !m_facts.number("erasure", id, "done_at");
    }

    const Entry &m_entry;
    const LogFacts &m_facts;
    const SignoffLedger &m_signoffs;
    std::int64_t m_at;
    std::vector<RowChange> m_changes;
};

} // namespace

Text notDueToTheClock(const Entry &entry, const LogFacts &facts, const SignoffLedger &signoffs)
{
    return entry.actorType == ActorType::Clock ? ClockEntry(entry, facts, signoffs).judge() : Text();
}

} // namespace countersign
