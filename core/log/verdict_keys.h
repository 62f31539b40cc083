// Who may sign at which point of a log, gathered from its own entries while they are read in order, so that no
// table has to be believed. One thread at a time.
#pragma once

#include "base/ids.h"
#include "log/entry.h"
#include "log/key_pair.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace countersign {

// One changed row of an entry's data.changes, as far as it is well formed. Lives no longer than the entry.
struct RowChange {
    std::string table;
    bool isNew = false;
    const Json &key;     // of a row that is there already
    const Json &columns; // set
    const Json &emptied; // names of columns, in a list
    std::int64_t id() const { return intOr(isNew ? columns : key, "id"); }
};
std::vector<RowChange> rowChangesOf(const Entry &entry);

class KeyRing {
public:
    struct Key {
        PublicKey key;
        std::int64_t since = 0;                // entry that enrolled it; it signs from the next one on
        std::optional<std::int64_t> replaced;  // entry that gave its person another one
        std::optional<Instant> untrustedSince; // R23
        std::int64_t revokedBy = 0;            // entry that said so
    };

    // Takes in what the entry says about people. Returns what is wrong with that, or an empty text.
    // `mayEnrol`: a person signed it, or nobody is enrolled yet.
    Text take(const Entry &entry, bool mayEnrol);

    // A key that is vouched for from outside the entries.
    void trust(PersonId person, Key key);

    bool empty() const { return m_people.empty(); }
    const Key *find(PersonId person, std::string_view fingerprint) const;
    std::vector<Key> keysOf(PersonId person) const;
    std::vector<std::pair<PersonId, Key>> all() const;
    bool isActive(PersonId person) const; // enrolled, approved, not revoked

private:
    struct Known {
        std::vector<Key> keys;
        std::string state = "active";
        std::int64_t enrolledBy = 0;
    };
    Text enrol(PersonId person, const std::string &publicKeyHex, std::int64_t seq);
    Text takePerson(const Entry &entry, const RowChange &change);
    Text takeProposedKey(const Entry &entry, const RowChange &change);
    bool wasProposedByAnother(const Entry &entry, PersonId person, const std::string &publicKeyHex) const;
    bool belongsToAnother(PersonId person, const PublicKey &key) const;

    struct ProposedKey {
        PersonId person;
        PersonId proposer;
        std::string publicKeyHex;
    };

    std::map<PersonId, Known> m_people;
    std::map<std::int64_t, ProposedKey> m_proposed; // new keys that wait for a second person, by their change
    bool m_inUse = false; // the first case has been opened: from here on two people enrol a third
};

} // namespace countersign
