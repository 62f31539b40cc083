// R13: conflicts of interest that people declare, their own platform accounts among them.
//
// From the declaration on its author judges nothing of that account: what they read, hold or hear of it goes back, and
// what they proposed or countersigned and was not released yet is void. Lifting one takes somebody else.
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

class ConflictService {
public:
    explicit ConflictService(Workspace &workspace) : m_workspace(workspace) {}

    // Made: conflict, account, returned (things that went back), voided. Errors: conflict (declared already), usage
    // (no reason, for an account that is not one's own), not_found.
    Result<Receipt> declare(const Session &session, const std::string &account, bool ownAccount, const std::string &reason,
                            const std::string &requestId = {});
    // By an administrator or lead other than who declared it. Errors: forbidden, refused (one's own), not_found, conflict.
    Result<Receipt> lift(const Session &session, std::int64_t conflict, const std::string &reason, const std::string &requestId = {});
    // One's own; administrators, leads and auditors: everybody's. The words: one's own, and for administrators.
    // [{"conflict","person","account","kind","since","reason"?,"lifted_at","lifted_by"}]
    Result<Json> list(const Session &session);

private:
    Workspace &m_workspace;
};

} // namespace countersign
