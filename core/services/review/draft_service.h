// What somebody has typed about a case or an account and not yet decided. Kept in the workspace per person and
// subject, so that it survives a crash, a lost lease and a restart; never in the log, never shown to anybody else.
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

class DraftService {
public:
    explicit DraftService(Workspace &workspace) : m_workspace(workspace) {}

    // `subject`: "C-12" for a finding (deciding the case drops it), "X-4" for a ban proposal. An object without
    // members drops the draft. Errors: read_only, disk_full, busy.
    Result<> save(const Session &session, const std::string &subject, const Json &content);
    // Empty object: there is none.
    Result<Json> load(const Session &session, const std::string &subject);

private:
    Workspace &m_workspace;
};

} // namespace countersign
