#include "log/verdict_authority.h"

#include <algorithm>
#include <chrono>

namespace countersign {

namespace {

constexpr std::int64_t longestUnsigned = 24LL * 3600 * 1000;

Text aboutOrder(const char *sentence, std::int64_t seq, std::int64_t id)
{
    return {sentence, {std::to_string(seq), DecisionId(id).str()}};
}

bool signsOrder(const KeyRing &keys, PersonId person, std::string_view message, const std::string &hexSignature)
{
    const auto signature = signatureFromBytes(fromHex(hexSignature).value_or(std::string()));
    const auto ring = keys.keysOf(person);
    return signature && std::any_of(ring.begin(), ring.end(), [&](const KeyRing::Key &k) { return k.key.verify(message, *signature); });
}

std::string territoryList(const Json &bound)
{
    std::string out;
    const auto list = bound.find("territories");
    if (list != bound.end() && list->is_array())
        for (const Json &one : *list)
            if (one.is_string())
                out += (out.empty() ? "" : ",") + one.get<std::string>();
    return out;
}

} // namespace

Hash AuthorityLedger::digest(std::string_view boundHash, std::string_view signature) { return sha256({boundHash, signature}); }

Text AuthorityLedger::takeNew(const Entry &entry, const RowChange &change, const KeyRing &keys, const std::string &origin,
                              const MerkleFrontier &before)
{
    const std::int64_t id = change.id();
    const PersonId person(intOr(change.columns, "person"));
    if (entry.actorType != ActorType::Person || entry.actor != person.str())
        return aboutOrder(CS_TEXT("Entry %1 complies with the order %2 in the name of somebody else than who signed it."), entry.seq, id);
    const std::string text = stringOr(change.columns, "bound");
    const Json bound = parseJson(text);
    const auto boundHash = hashFromHex(stringOr(change.columns, "bound_hash"));
    if (!bound.is_object() || !isCanonicalSubset(bound) || canonicalJson(bound) != text || boundHash != signedHash("authority", bound))
        return aboutOrder(CS_TEXT("Entry %1: the hash that signatures of the order %2 are bound to is not that of its text."), entry.seq, id);
    const bool same = stringOr(bound, "log_origin") == origin && stringOr(bound, "decision") == DecisionId(id).str()
                      && stringOr(bound, "action") == stringOr(change.columns, "action")
                      && stringOr(bound, "facts") == stringOr(change.columns, "facts_hash")
                      && territoryList(bound) == stringOr(change.columns, "territories");
    if (!same)
        return aboutOrder(CS_TEXT("Entry %1: the text that signatures of the order %2 are bound to is about something else."), entry.seq, id);
    const std::int64_t due = intOr(change.columns, "due_at");
    if (stringOr(bound, "due_at") != rfc3339(fromMs(due)) || due > toMs(entry.at) + longestUnsigned)
        return aboutOrder(CS_TEXT("Entry %1: the order %2 would stand with one signature for longer than 24 hours."), entry.seq, id);
    if (!signsOrder(keys, person, bytesOf(*boundHash), stringOr(change.columns, "signature")))
        return aboutOrder(CS_TEXT("Entry %1: who complied with the order %2 has not signed its text."), entry.seq, id);
    const auto checkpoint = bound.find("checkpoint");
    if (checkpoint != bound.end() && checkpoint->is_object() && intOr(*checkpoint, "size") == static_cast<std::int64_t>(before.size())
        && stringOr(*checkpoint, "root") != hex(before.root()))
        return aboutOrder(CS_TEXT("Entry %1: the order %2 was made on top of another log than this one; something before it was rewritten."),
                          entry.seq, id);
    ++m_checked;
    m_orders[id] = {std::string(bytesOf(*boundHash)), person.value, due};
    return {};
}

Text AuthorityLedger::takeChange(const Entry &entry, const RowChange &change, const KeyRing &keys)
{
    const std::int64_t id = change.id();
    const auto known = m_orders.find(id);
    if (known == m_orders.end())
        return aboutOrder(CS_TEXT("Entry %1 changes the order %2, which nobody complied with."), entry.seq, id);
    const bool signs = change.columns.contains("signer") || change.columns.contains("signer_signature");
    if (!signs)
        return stringOr(change.columns, "state") == "countersigned" // a word alone is no signature
                   ? aboutOrder(CS_TEXT("Entry %1 says that the order %2 was signed by a second person, who has not."), entry.seq, id)
                   : Text();
    const PersonId signer(intOr(change.columns, "signer"));
    if (m_signatures.contains(id) || signer.value == known->second.complied || entry.actorType != ActorType::Person
        || entry.actor != signer.str())
        return aboutOrder(CS_TEXT("Entry %1 countersigns the order %2, but not as a second person in their own name."), entry.seq, id);
    if (toMs(entry.at) >= known->second.dueAt)
        return aboutOrder(CS_TEXT("Entry %1 countersigns the order %2 after its time was over."), entry.seq, id);
    const std::string signature = stringOr(change.columns, "signer_signature");
    if (!signsOrder(keys, signer, known->second.boundHash, signature))
        return aboutOrder(CS_TEXT("Entry %1: the second signature of the order %2 is not by a key of who is said to have signed."),
                          entry.seq, id);
    ++m_checked;
    m_signatures[id] = {digest(known->second.boundHash, fromHex(signature).value_or(std::string())), signer.value, entry.seq};
    return {};
}

Text AuthorityLedger::take(const Entry &entry, const KeyRing &keys, const std::string &origin, const MerkleFrontier &before)
{
    for (const RowChange &change : rowChangesOf(entry))
        if (change.table == "authority_order")
            if (Text wrong = change.isNew ? takeNew(entry, change, keys, origin, before) : takeChange(entry, change, keys); !wrong.empty())
                return wrong;
    return {};
}

} // namespace countersign
