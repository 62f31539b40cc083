// What lies on the sign-off desk: which proposals wait for whom, and those that wait to be released. Every person
// gets what they may know: leads see what they may read and why not the rest, a proposer sees their own, an auditor all.
#pragma once

#include "services/signoff/blindness.h"
#include "services/signoff/signoff_service.h"

namespace countersign {

struct SignoffRow {
    ProposalId id;
    ProposalState state = ProposalState::Submitted;
    std::optional<ReadingStage> wanted; // a reader is wanted at this stage
    bool own = false;                   // this person proposed it
    bool reading = false;               // dealt to this person, findings not closed
    bool revealed = false;              // revealed to this person, who may sign, return or reject
    bool hasSigned = false;             // this person countersigned it
    bool mayRead = false;
    Requirements reader;                // why this person may not read it; empty for one's own and for who cannot sign
    Instant since{};
    Instant validUntil{};
    Instant holdUntil{};                // of a proposal that is still held
    std::optional<Instant> releaseAt;   // of a countersigned one
    bool waitsForAppeals = false;       // release waits for somebody to state the appeals of `source` complete (R3)
    std::string source;
    std::vector<std::string> overridable; // what nobody can go on without, and this person could override: no names (R6)
    std::string closing;                // the question or reason it was sent back with; own proposals only
    // Hidden from whoever might still read it blind (R6):
    bool hidden = true;
    std::string handle;
    ActionKind action = ActionKind::None;
};

class SignoffDesk {
public:
    explicit SignoffDesk(Workspace &workspace) : m_workspace(workspace) {}

    // Open ones, those that want this person's attention first; then the person's own that were closed lately.
    Result<std::vector<SignoffRow>> rows(const Session &session);
    // Clause codes by how often decisions about other accounts cite them, most often first: the same list for every
    // item of a reading, so that it says nothing about what the proposer cited (R6).
    Result<std::vector<std::string>> usualClauses(ProposalId id);

private:
    SignoffRow row(const Session &session, const Blindness &blind, const Proposal &proposal);
    std::string closingWords(ProposalId id);
    Workspace &m_workspace;
};

} // namespace countersign
