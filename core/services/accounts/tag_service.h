// R12: tags ask for a second look, so they grow by themselves (with every report that carries one) and are taken off by
// two people only, neither of whom took part in anything about the account: no report, decision, proposal, reading,
// signature or hearing. The second one is a lead who may sign (R23). What a proposal was submitted under keeps counting
// for it: the highest value since its submission. A later report that carries the tag brings it back.
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

struct Untagging {
    std::int64_t id = 0;
    AccountId account;
    std::string tag;
    PersonId proposedBy;
    Instant proposedAt{};
    Instant validUntil{};
    std::int64_t reasonVault = 0;
};

class TagService {
public:
    explicit TagService(Workspace &workspace) : m_workspace(workspace) {}

    // `account`: its id, the platform's id, or its handle. Made: account, tag, state, valid_until.
    Result<Receipt> proposeRemoval(const Session &session, const std::string &account, const std::string &tag, const std::string &reason,
                                   const std::string &requestId = {});
    // By somebody else. Made: account, tag, state, tags.
    Result<Receipt> approveRemoval(const Session &session, const std::string &account, const std::string &tag,
                                   const std::string &requestId = {});

private:
    Workspace &m_workspace;
};

// Those that wait for the second person.
std::vector<Untagging> openUntaggings(Workspace &workspace, AccountId account, Instant now);

} // namespace countersign
