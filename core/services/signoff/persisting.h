// R6: what somebody found blind persists. It is carried into every later reading of the same matter, where it stands as it
// was found, and a dissent that no arbiter has settled is not got rid of by proposing the same once more.
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

// The same decision, or another one about the same post or account with the same content: a sign-off that was withdrawn
// or sent back is decided anew.
bool sameMatter(Workspace &workspace, DecisionId one, DecisionId other);

struct PersistingFinding {
    Verdict verdict = Verdict::NoViolation;
    std::string clause;
    Severity severity = Severity::Low;
    Instant readAt{};
    std::optional<std::int64_t> lookedSeconds;
};

// What this person found about it for another proposal, the first time; whatever became of that proposal.
std::optional<PersistingFinding> foundBefore(Workspace &workspace, PersonId person, DecisionId decision, ProposalId now);

// Whether somebody found otherwise, in verdict or severity, than a ground says, and no arbiter has confirmed the ground
// since: for an earlier proposal or suggestion that is closed or was revealed to them, or for this one, which they gave up
// or lost before they were told.
bool dissentUnsettled(Workspace &workspace, const Proposal &proposal);

// The same when it is to be released: whoever is reading it then has found what they found.
Requirement dissentsSettled(Workspace &workspace, const Proposal &proposal);

// R6: an arbiter is blind to the matter. Met for everybody where no arbiter is wanted.
Requirement arbiterIsFresh(Workspace &workspace, const Person &person, const Proposal &proposal);

} // namespace countersign
