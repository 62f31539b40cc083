// The policy book in the workspace: loading makes a draft; two people and a day put it in force (R21).
#pragma once

#include "services/signoff/blindness.h"
#include "services/frame/workspace.h"

namespace countersign {

struct PolicyVersionInfo {
    int version = 0;
    std::string state; // draft, published (comes into force later), in_force, superseded
    Hash hash{};
    std::optional<Instant> inForceFrom;
};

class PolicyService {
public:
    explicit PolicyService(Workspace &workspace) : m_workspace(workspace) {}

    Result<std::vector<PolicyVersionInfo>> versions();
    // Made: version, hash, clauses, state.
    Result<Receipt> load(const Session &session, const std::string &json, const std::string &requestId = {});
    // By somebody other than who loaded it; in force 24 h later or, by the longer of the book in force and its own, more.
    // A version older than a published one is refused. Made: version, in_force_from.
    Result<Receipt> publish(const Session &session, int version, const std::string &requestId = {});

    // What a version (usually a draft) would have made of the newest `last` decided cases, and of the bans since the oldest
    // of them. Nothing is changed. What the viewer may still have to judge blind is counted only (R6, R7).
    // {"version","cases","bans","different","hidden","items":[{"decision","case","clause","decided_at","changes":
    //   [{"what","before","after"}]} | {"sanction",…}]}, newest first. Errors: not_found (no such version), usage.
    Result<Json> simulate(int version, int last, const Viewer &viewer);

private:
    Workspace &m_workspace;
};

} // namespace countersign
