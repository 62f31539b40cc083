// The policy book in the workspace: loading makes a draft; two people and a day put it in force (R21).
#pragma once

#include "services/workspace.h"

namespace countersign {

struct PolicyVersionInfo {
    int version = 0;
    std::string state; // draft, in_force (published; may lie ahead), superseded
    Hash hash{};
    std::optional<Instant> inForceFrom;
};

class PolicyService {
public:
    explicit PolicyService(Workspace &workspace) : m_workspace(workspace) {}

    Result<std::vector<PolicyVersionInfo>> versions();
    // Made: version, hash, clauses, state.
    Result<Receipt> load(const Session &session, const std::string &json, const std::string &requestId = {});
    // By somebody other than who loaded it; in force 24 h later. Made: version, in_force_from.
    Result<Receipt> publish(const Session &session, int version, const std::string &requestId = {});

private:
    Workspace &m_workspace;
};

} // namespace countersign
