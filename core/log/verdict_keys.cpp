#include "log/verdict_keys.h"

#include <algorithm>

namespace countersign {

namespace {

const Json &objectAt(const Json &change, const char *key)
{
    static const Json none = Json::object();
    const auto it = change.find(key);
    return it != change.end() && it->is_object() ? *it : none;
}

const Json &listAt(const Json &change, const char *key)
{
    static const Json none = Json::array();
    const auto it = change.find(key);
    return it != change.end() && it->is_array() ? *it : none;
}

Text aboutPerson(const char *sentence, std::int64_t seq, PersonId person)
{
    return {sentence, {std::to_string(seq), person.str()}};
}

} // namespace

std::vector<RowChange> rowChangesOf(const Entry &entry)
{
    std::vector<RowChange> out;
    const auto list = entry.data.find("changes");
    if (list == entry.data.end() || !list->is_array())
        return out;
    for (const Json &change : *list) {
        if (!change.is_object())
            continue;
        const bool isNew = change.contains("new");
        out.push_back({stringOr(change, "t"), isNew, objectAt(change, "k"), objectAt(change, isNew ? "new" : "c"), listAt(change, "x")});
    }
    return out;
}

bool KeyRing::belongsToAnother(PersonId person, const PublicKey &key) const
{
    return std::any_of(m_people.begin(), m_people.end(), [&](const auto &one) {
        return one.first != person
               && std::any_of(one.second.keys.begin(), one.second.keys.end(), [&](const Key &k) { return k.key == key; });
    });
}

Text KeyRing::enrol(PersonId person, const std::string &publicKeyHex, std::int64_t seq)
{
    const auto key = PublicKey::fromHex(publicKeyHex);
    if (!key || !person.valid())
        return aboutPerson(CS_TEXT("Entry %1 enrols a key for %2 that is no key."), seq, person);
    if (belongsToAnother(person, *key)) // one hand that signs as two people (R1)
        return aboutPerson(CS_TEXT("Entry %1 enrols for %2 a key that belongs to somebody else."), seq, person);
    auto &keys = m_people[person].keys;
    if (std::any_of(keys.begin(), keys.end(), [&](const Key &k) { return k.key == *key; }))
        return {};
    for (Key &older : keys)
        if (!older.replaced)
            older.replaced = seq;
    Key fresh;
    fresh.key = *key;
    fresh.since = seq;
    keys.push_back(fresh);
    return {};
}

// A new key that somebody proposes for somebody else; it signs nothing before another person approves it.
Text KeyRing::takeProposedKey(const Entry &entry, const RowChange &change)
{
    if (!change.isNew || !change.columns.contains("public_key"))
        return {};
    const PersonId person(intOr(change.columns, "person"));
    const PersonId proposer(intOr(change.columns, "proposed_by"));
    if (PersonId::parse(entry.actor).value_or(PersonId()) != proposer || proposer == person)
        return aboutPerson(CS_TEXT("Entry %1 proposes a new key for %2, but not in the name of who signed it."), entry.seq, person);
    m_proposed[change.id()] = {person, proposer, stringOr(change.columns, "public_key")};
    return {};
}

bool KeyRing::wasProposedByAnother(const Entry &entry, PersonId person, const std::string &publicKeyHex) const
{
    const auto actor = PersonId::parse(entry.actor).value_or(PersonId());
    for (const RowChange &change : rowChangesOf(entry)) {
        if (change.table != "person_change" || stringOr(change.columns, "state") != "approved")
            continue;
        const auto found = m_proposed.find(change.id());
        if (found != m_proposed.end() && found->second.person == person && found->second.publicKeyHex == publicKeyHex
            && actor != found->second.proposer && actor != person)
            return true;
    }
    return false;
}

Text KeyRing::takePerson(const Entry &entry, const RowChange &change)
{
    const PersonId person(change.id());
    const auto actor = PersonId::parse(entry.actor).value_or(PersonId());
    const std::string state = stringOr(change.columns, "state");
    if (change.isNew && m_inUse && state == "active")
        return aboutPerson(CS_TEXT("Entry %1 enrols %2 at once, without the approval of a second person."), entry.seq, person);
    const std::string newKey = stringOr(change.columns, "public_key");
    if (!change.isNew && m_inUse && !newKey.empty() && state != "pending" && !wasProposedByAnother(entry, person, newKey))
        return aboutPerson(CS_TEXT("Entry %1 gives %2 a new key without the approval of a second person."), entry.seq, person);
    if (change.columns.contains("public_key"))
        if (Text wrong = enrol(person, stringOr(change.columns, "public_key"), entry.seq); !wrong.empty())
            return wrong;
    const auto found = m_people.find(person);
    if (found == m_people.end())
        return aboutPerson(CS_TEXT("Entry %1 changes %2, whom nobody enrolled."), entry.seq, person);
    Known &known = found->second;
    if (change.isNew || state == "pending") // a new key starts the approval again
        known.enrolledBy = actor.value;
    else if (known.state == "pending" && state == "active" && (actor == person || actor.value == known.enrolledBy))
        return aboutPerson(CS_TEXT("Entry %1 approves %2, but who enrols somebody cannot be the one who approves."), entry.seq,
                           person);
    if (!state.empty())
        known.state = state;
    if (const std::int64_t since = intOr(change.columns, "untrusted_since", -1); since >= 0)
        for (Key &key : known.keys)
            if (!key.untrustedSince || toMs(*key.untrustedSince) > since) {
                key.untrustedSince = fromMs(since);
                key.revokedBy = entry.seq;
            }
    return {};
}

Text KeyRing::take(const Entry &entry, bool mayEnrol)
{
    for (const RowChange &change : rowChangesOf(entry)) {
        m_inUse = m_inUse || (change.isNew && change.table == "review_case");
        const bool ofPerson = change.table == "person";
        if (change.table == "person_change")
            if (Text wrong = takeProposedKey(entry, change); !wrong.empty())
                return wrong;
        if (!ofPerson && change.table != "person_public_key")
            continue;
        if (!mayEnrol)
            return {CS_TEXT("Entry %1 changes who may sign, but no person signed it."), {std::to_string(entry.seq)}};
        const Text wrong = ofPerson ? takePerson(entry, change)
                                    : enrol(PersonId(intOr(change.columns, "person")), stringOr(change.columns, "public_key"), entry.seq);
        if (!wrong.empty())
            return wrong;
    }
    return {};
}

void KeyRing::trust(PersonId person, Key key) { m_people[person].keys.push_back(std::move(key)); }

const KeyRing::Key *KeyRing::find(PersonId person, std::string_view fingerprint) const
{
    const auto known = m_people.find(person);
    if (known == m_people.end())
        return nullptr;
    const auto &keys = known->second.keys;
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const Key &k) { return k.key.fingerprint() == fingerprint; });
    return key == keys.end() ? nullptr : &*key;
}

std::vector<KeyRing::Key> KeyRing::keysOf(PersonId person) const
{
    const auto known = m_people.find(person);
    return known == m_people.end() ? std::vector<Key>() : known->second.keys;
}

std::vector<std::pair<PersonId, KeyRing::Key>> KeyRing::all() const
{
    std::vector<std::pair<PersonId, Key>> out;
    for (const auto &[person, known] : m_people)
        for (const Key &key : known.keys)
            out.emplace_back(person, key);
    return out;
}

bool KeyRing::isActive(PersonId person) const
{
    const auto known = m_people.find(person);
    return known != m_people.end() && known->second.state == "active";
}

} // namespace countersign
