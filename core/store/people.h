// People as they stand in the projection, and their sealed keys.
#pragma once

#include "base/ids.h"
#include "domain/vocabulary.h"
#include "log/key_pair.h"
#include "store/connection.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace countersign {

struct Person {
    PersonId id;
    std::string handle;
    std::set<Role> roles;
    std::vector<std::string> languages;
    std::vector<std::string> qualifications;
    PublicKey publicKey;
    std::string state; // pending, active, revoked
    Instant enrolledAt{};
    PersonId enrolledBy;
    Instant signsFrom{}; // may countersign and hear from then on (R23)
    std::optional<Instant> untrustedSince;

    bool has(Role role) const { return roles.contains(role); }
    bool active() const { return state == "active"; }
};

// R23: a new key or other roles, proposed by one person and waiting for another.
struct PersonChange {
    std::int64_t id = 0;
    PersonId person;
    bool newKey = false;
    std::set<Role> roles;
    std::vector<std::string> languages;
    std::vector<std::string> qualifications;
    PublicKey publicKey; // with newKey
    PersonId proposedBy;
    Instant proposedAt{};
};

// R13: somebody said that they are not to judge an account.
struct DeclaredConflict {
    std::int64_t id = 0;
    PersonId person;
    AccountId account;
    bool ownAccount = false;
    Instant declaredAt{};
    std::int64_t vault = 0; // {"reason":…}
    std::optional<Instant> liftedAt;
    PersonId liftedBy;
};

// Comma-separated lists, as roles, tags and qualifications are stored.
std::string joined(const std::vector<std::string> &words);
std::vector<std::string> split(std::string_view list);

std::string roleList(const std::set<Role> &roles);

class People {
public:
    explicit People(Connection &connection) : m_connection(connection) {}

    std::optional<Person> find(PersonId id) const;
    std::optional<Person> find(std::string_view handle) const; // ignoring ASCII case
    std::vector<Person> all() const;
    std::string handle(PersonId id) const; // "" when nobody

    // Every key that anybody signed with, by the time since when: a re-keying leaves the older ones known.
    struct KnownKey {
        PersonId person;
        PublicKey key;
        Instant since{};
    };
    std::vector<KnownKey> keys() const;
    // The key that this person signed with at that time.
    std::optional<PublicKey> keyAt(PersonId id, Instant at) const;

    std::optional<std::string> sealedKey(PersonId id) const;
    void storeSealedKey(PersonId id, std::string_view sealed);

    std::optional<PersonChange> waitingChange(PersonId id) const;
    void storeWaitingKey(std::int64_t change, std::string_view sealed);
    std::optional<std::string> takeWaitingKey(std::int64_t change); // and forgets it

    // All that were ever declared, also those that were lifted; of everybody where no person is given.
    std::vector<DeclaredConflict> conflicts(PersonId id = {}) const;
    // In force.
    std::optional<DeclaredConflict> conflict(PersonId person, AccountId account) const;

private:
    Connection &m_connection;
};

} // namespace countersign
