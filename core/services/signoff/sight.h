// R6, prior sight: who was shown what an open or a possible proposal keeps hidden, and whom that disqualifies.
//
// What counts is the finding itself: a decision's verdict, clause, actions, words or rationale, a proposal's action,
// proposer or rationale, an entry of the log that holds one of them. What does not count: the content alone, counts
// ("2 strikes active"), that a decision or an entry exists and who made it, and an order in the outbox, which says no
// more than the platform itself shows of a removed post.
//
// Reading stays a read for whoever asks: the record is an operational row, written in a transaction of its own before
// the document is handed out, and only where it is news. Where it cannot be written, nothing is shown; a workspace that
// is open for reading only is shown without, as nobody can sign in it. Somebody whose identity is not proved leaves no
// record: what is open is hidden from them as from anybody who might read it.
#pragma once

#include "services/signoff/blindness.h"

#include <set>
#include <string_view>

namespace countersign {

class Sight {
public:
    // In a view as of a moment, what was seen is kept in the workspace as it stands.
    Sight(Workspace &workspace, const Viewer &viewer)
        : m_workspace(viewer.live ? *viewer.live : workspace), m_person(viewer.person ? viewer.person->id : PersonId())
    {
    }

    void saw(DecisionId decision) { m_decisions.insert(decision); }
    void saw(ProposalId proposal) { m_proposals.insert(proposal); }
    void saw(const Sanction &sanction);
    // The data of a log entry as it stands there.
    void saw(const Json &entryData);

    // `useCase`: "account.show", … Inside a transaction of the caller's it becomes a part of that.
    Result<> record(std::string_view useCase);

private:
    Workspace &m_workspace;
    PersonId m_person;
    std::set<DecisionId> m_decisions;
    std::set<ProposalId> m_proposals;
};

// The record of a single sight.
template <typename Id>
Result<> recordSight(Workspace &workspace, const Viewer &viewer, Id id, std::string_view useCase)
{
    Sight sight(workspace, viewer);
    sight.saw(id);
    return sight.record(useCase);
}

// Whether this person was ever shown what was found about it: such a decision is no decoy for them.
bool wasShown(Workspace &workspace, PersonId person, DecisionId decision);

// Met where this person was shown nothing of the proposal and its grounds before they read them blind. What they found
// blind persists: what they were shown after it, when an earlier proposal with the same ground was revealed to them, is
// no prior sight.
Requirement noPriorSight(Workspace &workspace, const Person &person, const Proposal &proposal);

} // namespace countersign
