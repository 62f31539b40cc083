#include "store/people.h"

namespace countersign {

namespace {

constexpr auto personColumns = "SELECT id, handle, roles, languages, qualifications, public_key, state, enrolled_at,"
                         " enrolled_by, signs_from, untrusted_since FROM person ";

Person readPerson(const Statement &row)
{
    Person person;
    person.id = row.id<PersonId>(0);
    person.handle = row.string(1);
    for (const auto &word : split(row.text(2)))
        if (const auto role = parse<Role>(word))
            person.roles.insert(*role);
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

} // namespace countersign
