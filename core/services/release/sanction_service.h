// What people do about a sanction that is in force.
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

class SanctionService {
public:
    explicit SanctionService(Workspace &workspace) : m_workspace(workspace) {}

    // R8: a thinned ban stays in force when two different people, who took no part in what it still rests on, re-affirm
    // it before its clock runs out. Each signs the grounds that are left; one that falls in between makes both start anew.
    // Made: sanction, grounds, reaffirmed (1 or 2), thinned_due (null after the second).
    Result<Receipt> reaffirm(const Session &session, SanctionId id, const std::string &requestId = {});

private:
    Workspace &m_workspace;
};

} // namespace countersign
