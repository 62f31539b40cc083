// People: enrolment, other roles, new keys, revocation. Each takes two other people but for the last (R23).
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

struct Enrolment {
    std::string handle;
    std::set<Role> roles;
    std::vector<std::string> languages;
    std::vector<std::string> qualifications; // clause codes; empty = every clause
    std::string passphrase;                  // seals the new key
};

struct PersonPatch { // nullopt: as it is
    std::optional<std::set<Role>> roles;
    std::optional<std::vector<std::string>> languages;
    std::optional<std::vector<std::string>> qualifications;
};

class PeopleService {
public:
    explicit PeopleService(Workspace &workspace) : m_workspace(workspace) {}

    Result<std::vector<Person>> list();
    // While the workspace is set up an administrator enrols alone; afterwards a second person approves.
    // Made: person, fingerprint, state, since.
    Result<Receipt> enrol(const Session &session, const Enrolment &enrolment, const std::string &requestId = {});
    // An enrolment, or the change that waits for them.
    Result<Receipt> approve(const Session &session, const std::string &handle, const std::string &requestId = {});
    // Nothing of the change that waits takes effect; anyone who may approve, and who proposed it.
    Result<Receipt> decline(const Session &session, const std::string &handle, const std::string &requestId = {});
    // Other roles, languages or qualifications, proposed by one other person and approved by a second; while the
    // workspace is set up an administrator does it alone. Whoever becomes a lead signs nothing for a while.
    Result<Receipt> change(const Session &session, const std::string &handle, const PersonPatch &patch, const std::string &requestId = {});
    // A new key, whoever lost the old one or had it revoked: proposed by one other person (the passphrase is theirs whose
    // key it is), approved by a second. What the old key signed stays signed, unless it was revoked.
    Result<Receipt> rekey(const Session &session, const std::string &handle, const std::string &newPassphrase, const std::string &requestId = {});
    // The key is not trusted from then on; what it signed later is void.
    Result<Receipt> revoke(const Session &session, const std::string &handle, Instant untrustedSince, const std::string &requestId = {});

private:
    Result<Receipt> approveChange(Unit &unit, const Session &session, const Person &person, const PersonChange &change);
    Workspace &m_workspace;
};

// Errors: forbidden; not_found. Shared by the use cases of this service.
Result<> mayManagePeople(const Session &session);
Result<Person> findPerson(Workspace &workspace, const std::string &handle);
// Errors: usage (none), refused (an automation with another role).
Result<> goodRoles(const std::set<Role> &roles);
// A workspace is never left without an administrator.
Result<> administratorRemains(Workspace &workspace, const Person &without);

} // namespace countersign
