// Proposing a ban or another account measure, and freezing in an emergency (R2–R5, R10–R12).
#pragma once

#include "services/frame/workspace.h"

#include <map>

namespace countersign {

struct BanProposal {
    std::string account; // id, external id or handle
    ActionKind action = ActionKind::Ban;
    std::optional<std::chrono::seconds> duration; // nullopt = until further notice
    std::vector<DecisionId> grounds;
    std::map<std::string, std::string> quotes; // D-… → words quoted anew
    std::string rationale;
};

class ProposalService {
public:
    explicit ProposalService(Workspace &workspace) : m_workspace(workspace) {}

    // The whole list for a ban that is being written (the window's live view).
    // Who would propose matters for who is left to hear an appeal; 0: not known yet.
    Result<Requirements> requirements(const BanProposal &proposal, PersonId proposer = {});
    // For one that exists, as `viewer` sees it (signer's own conflicts included).
    Result<Requirements> requirements(ProposalId id, const Person *viewer);

    // Made: proposal, hold_until, bound_hash.
    Result<Receipt> submit(const Session &session, const BanProposal &proposal, const std::string &requestId = {});
    Result<Receipt> withdraw(const Session &session, ProposalId id, const std::string &requestId = {});

    // R11. Made: sanction, until, proposal (its sign-off).
    Result<Receipt> freeze(const Session &session, const std::string &account, const std::string &clause, DecisionId ground,
                           const std::string &rationale, const std::string &requestId = {});

private:
    Result<Account> findAccount(const std::string &reference);
    Workspace &m_workspace;
};

// The account that a reference names, or not_found / bad_input when several are meant.
Result<Account> accountByReference(Workspace &workspace, const std::string &reference);

} // namespace countersign
