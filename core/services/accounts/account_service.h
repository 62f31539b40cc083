// What people say about accounts: that two of them are one person's, and that they are not.
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

class AccountService {
public:
    explicit AccountService(Workspace &workspace) : m_workspace(workspace) {}

    // R11: hours of freezes count for both together from now on, those of the last 30 days included. One moderator or
    // lead says so: it can only shorten freezes. `one` and `other`: id, external id or handle.
    // Made: link, accounts, freeze_left_s.
    Result<Receipt> link(const Session &session, const std::string &one, const std::string &other, const std::string &reason,
                         const std::string &requestId = {});
    // Ends a link. A lead does, who neither made it nor took part in a decision about either account; freezes of the
    // time before count for both as long as they count at all.
    Result<Receipt> unlink(const Session &session, const std::string &one, const std::string &other, const std::string &reason,
                           const std::string &requestId = {});

private:
    Workspace &m_workspace;
};

} // namespace countersign
