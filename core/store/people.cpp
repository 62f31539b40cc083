#include "store/people.h"

namespace countersign {

namespace {

constexpr auto personColumns = "SELECT id, handle, roles, languages, qualifications, public_key, state, enrolled_at,"
                         " enrolled_by, signs_from, untrusted_since FROM person ";

std::set<Role> rolesIn(std::string_view list)
{
    std::set<Role> roles;
    for (const auto &word : split(list))
        if (const auto role = parse<Role>(word))
            roles.insert(*role);
    return roles;
}

Person readPerson(const Statement &row)
{
    Person person;
    person.id = row.id<PersonId>(0);
    person.handle = row.string(1);
    person.roles = rolesIn(row.text(2));
    person.languages = split(row.text(3));
    person.qualifications = split(row.text(4));
    person.publicKey = PublicKey::fromBytes(row.blob(5)).value_or(PublicKey());
    person.state = row.string(6);
    person.enrolledAt = row.instant(7);
    person.enrolledBy = row.id<PersonId>(8);
    person.signsFrom = row.instant(9);
    person.untrustedSince = row.instantOrNull(10);
    return person;
}

constexpr auto conflictColumns = "SELECT id, person, account, kind, declared_at, vault, lifted_at, lifted_by FROM declared_conflict ";

DeclaredConflict readConflict(const Statement &row)
{
    return {row.integer(0), row.id<PersonId>(1), row.id<AccountId>(2), row.text(3) == "own_account", row.instant(4), row.integer(5),
            row.instantOrNull(6), row.id<PersonId>(7)};
}

} // namespace

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const auto &word : words)
        out += (out.empty() ? "" : ",") + word;
    return out;
}

std::vector<std::string> split(std::string_view list)
{
    std::vector<std::string> out;
    while (!list.empty()) {
        const auto comma = list.find(',');
        if (comma != 0)
            out.emplace_back(list.substr(0, comma));
        list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 1);
    }
    return out;
}

std::string roleList(const std::set<Role> &roles)
{
    std::vector<std::string> words;
    for (const Role role : roles)
        words.emplace_back(name(role));
    return joined(words);
}

std::optional<Person> People::find(PersonId id) const
{
    auto row = m_connection.prepare(std::string(personColumns) + "WHERE id = ?1");
    row.bind(id);
    return row.step() ? std::optional(readPerson(row)) : std::nullopt;
}

std::optional<Person> People::find(std::string_view handle) const
{
    auto row = m_connection.prepare(std::string(personColumns) + "WHERE handle = ?1");
    row.bind(handle);
    return row.step() ? std::optional(readPerson(row)) : std::nullopt;
}

std::vector<Person> People::all() const
{
    std::vector<Person> out;
    auto rows = m_connection.prepare(std::string(personColumns) + "ORDER BY id");
    while (rows.step())
        out.push_back(readPerson(rows));
    return out;
}

std::string People::handle(PersonId id) const
{
    return m_connection.word("SELECT handle FROM person WHERE id = ?1", id).value_or(std::string());
}

std::vector<People::KnownKey> People::keys() const
{
    std::vector<KnownKey> out;
    auto row = m_connection.prepare("SELECT person, public_key, since FROM person_public_key ORDER BY since, fingerprint");
    while (row.step())
        if (const auto key = PublicKey::fromBytes(row.blob(1)))
            out.push_back({row.id<PersonId>(0), *key, row.instant(2)});
    return out;
}

std::optional<PublicKey> People::keyAt(PersonId id, Instant at) const
{
    auto row = m_connection.prepare("SELECT public_key FROM person_public_key WHERE person = ?1 AND since <= ?2 ORDER BY since DESC LIMIT 1");
    row.bind(id, at);
    return row.step() ? PublicKey::fromBytes(row.blob(0)) : std::nullopt;
}

std::optional<std::string> People::sealedKey(PersonId id) const
{
    auto row = m_connection.prepare("SELECT sealed FROM person_key WHERE person = ?1");
    row.bind(id);
    return row.step() ? std::optional(std::string(row.blob(0))) : std::nullopt;
}

void People::storeSealedKey(PersonId id, std::string_view sealed)
{
    m_connection.run("INSERT INTO person_key VALUES (?1, ?2) ON CONFLICT (person) DO UPDATE SET sealed = excluded.sealed",
                     id, Blob{sealed});
}

std::optional<PersonChange> People::waitingChange(PersonId id) const
{
    auto row = m_connection.prepare("SELECT id, kind, roles, languages, qualifications, public_key, proposed_by, proposed_at"
                                    " FROM person_change WHERE person = ?1 AND state = 'proposed'");
    row.bind(id);
    if (!row.step())
        return std::nullopt;
    PersonChange change;
    change.id = row.integer(0);
    change.person = id;
    change.newKey = row.text(1) == "key";
    change.roles = rolesIn(row.text(2));
    change.languages = split(row.text(3));
    change.qualifications = split(row.text(4));
    if (change.newKey)
        change.publicKey = PublicKey::fromBytes(row.blob(5)).value_or(PublicKey());
    change.proposedBy = row.id<PersonId>(6);
    change.proposedAt = row.instant(7);
    return change;
}

void People::storeWaitingKey(std::int64_t change, std::string_view sealed)
{
    m_connection.run("INSERT INTO person_key_waiting VALUES (?1, ?2)", change, Blob{sealed});
}

std::optional<std::string> People::takeWaitingKey(std::int64_t change)
{
    std::optional<std::string> sealed;
    {
        auto row = m_connection.prepare("SELECT sealed FROM person_key_waiting WHERE person_change = ?1");
        row.bind(change);
        if (row.step())
            sealed = std::string(row.blob(0));
    }
    m_connection.run("DELETE FROM person_key_waiting WHERE person_change = ?1", change);
    return sealed;
}

std::vector<DeclaredConflict> People::conflicts(PersonId id) const
{
    std::vector<DeclaredConflict> out;
    auto rows = m_connection.prepare(std::string(conflictColumns) + "WHERE ?1 = 0 OR person = ?1 ORDER BY id");
    rows.bind(id);
    while (rows.step())
        out.push_back(readConflict(rows));
    return out;
}

std::optional<DeclaredConflict> People::conflict(PersonId person, AccountId account) const
{
    // R13: it reaches every account that stands linked to the one it was declared about, in both directions.
    auto row = m_connection.prepare("WITH RECURSIVE reached (id) AS (SELECT ?1 UNION SELECT CASE l.a WHEN reached.id THEN l.b ELSE l.a END"
                                    " FROM reached JOIN account_link l ON reached.id IN (l.a, l.b) WHERE l.unlinked_at IS NULL) "
                                    + std::string(conflictColumns)
                                    + "WHERE account IN (SELECT id FROM reached) AND person = ?2 AND lifted_at IS NULL ORDER BY account = ?1 DESC, id");
    row.bind(account, person);
    return row.step() ? std::optional(readConflict(row)) : std::nullopt;
}

} // namespace countersign
