// People: enrolment, approval, revocation (R23).
#pragma once

#include "services/workspace.h"

namespace countersign {

struct Enrolment {
    std::string handle;
    std::set<Role> roles;
    std::vector<std::string> languages;
    std::vector<std::string> qualifications; // clause codes; empty = every clause
    std::string passphrase;                  // seals the new key
};

class PeopleService {
public:
    explicit PeopleService(Workspace &workspace) : m_workspace(workspace) {}

    Result<std::vector<Person>> list();
    // While the workspace is set up an administrator enrols alone; afterwards a second person approves.
    // Made: person, fingerprint, state, since.
    Result<Receipt> enrol(const Session &session, const Enrolment &enrolment, const std::string &requestId = {});
    Result<Receipt> approve(const Session &session, const std::string &handle, const std::string &requestId = {});
    // The key is not trusted from then on; what it signed later is void.
    Result<Receipt> revoke(const Session &session, const std::string &handle, Instant untrustedSince, const std::string &requestId = {});

private:
    Workspace &m_workspace;
};

} // namespace countersign
