#include "log/verdict_contents.h"

#include "base/requirement.h"
#include "log/decision_binding.h"
#include "log/override_binding.h"

#include <algorithm>
#include <array>
#include <set>

namespace countersign {

namespace {

constexpr std::string_view boundKind = "countersign/proposal/v1\n";

Text aboutProposal(const char *sentence, std::int64_t seq, std::int64_t proposal)
{
    return {sentence, {std::to_string(seq), ProposalId(proposal).str()}};
}

void collect(const Json &value, std::vector<Commitment> &out)
{
    if (value.is_object()) {
        const auto vault = value.find("vault");
        const auto hash = value.find("sha256");
        if (vault != value.end() && hash != value.end() && vault->is_number_integer()) {
            const auto parsed = hash->is_string() ? hashFromHex(hash->get_ref<const std::string &>()) : std::nullopt;
            out.push_back({vault->get<std::int64_t>(), parsed, !parsed});
        }
    }
    if (value.is_structured())
        for (const Json &inner : value)
            collect(inner, out);
}

// evidence_vault goes with evidence_hash; a plain "vault" with "content_hash" or "hash".
void collectColumns(const Json &columns, std::vector<Commitment> &out)
{
    constexpr std::string_view suffix = "vault";
    for (const auto &[name, value] : columns.items()) {
        if (!value.is_number_integer() || !name.ends_with(suffix))
            continue;
        const std::string stem = name.substr(0, name.size() - suffix.size());
        const std::array<std::string, 2> candidates{stem + "hash", stem.empty() ? std::string("content_hash") : stem};
        Commitment found{value.get<std::int64_t>(), std::nullopt, false};
        for (const std::string &candidate : candidates)
            if (const std::string text = stringOr(columns, candidate.c_str()); !text.empty()) {
                found.hash = hashFromHex(text);
                found.malformed = !found.hash;
            }
        out.push_back(found);
    }
}

bool signedBy(const KeyRing &keys, PersonId person, std::string_view message, const std::string &hexSignature)
{
    const auto signature = signatureFromBytes(fromHex(hexSignature).value_or(std::string()));
    const auto ring = keys.keysOf(person);
    return signature && std::any_of(ring.begin(), ring.end(), [&](const KeyRing::Key &k) { return k.key.verify(message, *signature); });
}

// R11: who links and unlinks signs for it; a feed links in nobody's name and never unlinks.
bool linksInOwnName(const Entry &entry, const RowChange &change)
{
    for (const char *who : {"linked_by", "unlinked_by"})
        if (change.columns.contains(who) && entry.actor != PersonId(intOr(change.columns, who)).str())
            return false;
    return !change.isNew || change.columns.contains("linked_by") || entry.actorType == ActorType::Import;
}

} // namespace

std::vector<Commitment> commitmentsIn(const Entry &entry)
{
    std::vector<Commitment> out;
    collect(entry.data, out);
    for (const RowChange &change : rowChangesOf(entry))
        collectColumns(change.columns, out);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    // A bare mention says nothing where the same entry commits to the same content.
    std::set<std::int64_t> committed;
    for (const Commitment &one : out)
        if (one.hash || one.malformed)
            committed.insert(one.vault);
    std::erase_if(out, [&](const Commitment &one) { return !one.hash && !one.malformed && committed.contains(one.vault); });
    return out;
}

Hash SignoffLedger::digest(std::string_view boundHash, std::string_view signature, std::string_view stage)
{
    return sha256({boundHash, signature, stage});
}

Text SignoffLedger::takeProposal(const Entry &entry, const RowChange &change, const KeyRing &keys, const std::string &origin,
                                 const MerkleFrontier &before)
{
    const std::int64_t id = change.id();
    if (!change.isNew && !m_proposals.contains(id))
        return aboutProposal(CS_TEXT("Entry %1 changes %2, which nobody made."), entry.seq, id);
    Known &known = m_proposals[id];
    if (change.columns.contains("proposer"))
        known.proposer = intOr(change.columns, "proposer");
    if (change.isNew && entry.actor != PersonId(known.proposer).str())
        return aboutProposal(CS_TEXT("Entry %1 makes %2 in the name of somebody else than who signed it."), entry.seq, id);
    if (!change.columns.contains("bound") && !change.columns.contains("bound_hash"))
        return {};
    const std::string bound = stringOr(change.columns, "bound");
    const auto boundHash = hashFromHex(stringOr(change.columns, "bound_hash"));
    if (boundHash != sha256({boundKind, bound}))
        return aboutProposal(CS_TEXT("Entry %1: the hash that approvals of %2 are bound to is not that of its text."), entry.seq, id);
    known.boundHash = std::string(bytesOf(*boundHash));
    if (change.columns.contains("signature")) {
        if (!signedBy(keys, PersonId(known.proposer), known.boundHash, stringOr(change.columns, "signature")))
            return aboutProposal(CS_TEXT("Entry %1: who proposed %2 has not signed its text."), entry.seq, id);
        ++m_checked;
    }
    const Json text = parseJson(bound);
    if (!text.is_object() || stringOr(text, "log_origin") != origin || stringOr(text, "proposal") != ProposalId(id).str())
        return aboutProposal(CS_TEXT("Entry %1: the text that approvals of %2 are bound to is about something else."), entry.seq, id);
    const auto checkpoint = text.find("checkpoint"); // not copied: it may be nested without end
    if (checkpoint != text.end() && checkpoint->is_object()
        && intOr(*checkpoint, "size") == static_cast<std::int64_t>(before.size())
        && stringOr(*checkpoint, "root") != hex(before.root()))
        return aboutProposal(CS_TEXT("Entry %1: %2 was made on top of another log than this one; something before it was "
                                     "rewritten."),
                             entry.seq, id);
    return {};
}

Text SignoffLedger::takeSignature(const Entry &entry, const RowChange &change, const KeyRing &keys)
{
    const std::int64_t id = intOr(change.columns, "proposal");
    const PersonId signer(intOr(change.columns, "person"));
    const auto known = m_proposals.find(id);
    if (known == m_proposals.end())
        return aboutProposal(CS_TEXT("Entry %1 countersigns %2, which nobody made."), entry.seq, id);
    if (signer.value == known->second.proposer || entry.actor != signer.str())
        return aboutProposal(CS_TEXT("Entry %1 countersigns %2, but not as a second person in their own name."), entry.seq, id);
    if (overrode(id, signer.value))
        return aboutProposal(CS_TEXT("Entry %1 countersigns %2 by somebody who had overridden a requirement of it."), entry.seq, id);
    const auto boundHash = fromHex(stringOr(change.columns, "bound_hash")).value_or(std::string());
    if (boundHash != known->second.boundHash)
        return aboutProposal(CS_TEXT("Entry %1: the countersignature of %2 is bound to another text."), entry.seq, id);
    const auto bytes = fromHex(stringOr(change.columns, "signature")).value_or(std::string());
    const auto signature = signatureFromBytes(bytes);
    const auto ring = keys.keysOf(signer);
    if (!signature || std::none_of(ring.begin(), ring.end(), [&](const KeyRing::Key &k) { return k.key.verify(boundHash, *signature); }))
        return aboutProposal(CS_TEXT("Entry %1: the countersignature of %2 is not by a key of who is said to have signed."),
                             entry.seq, id);
    ++m_checked;
    m_signatures[{id, signer.value}] = {digest(boundHash, bytes, stringOr(change.columns, "stage")), entry.seq};
    return {};
}

bool SignoffLedger::overrode(std::int64_t proposal, std::int64_t person) const
{
    return std::any_of(m_overrides.begin(), m_overrides.end(),
                       [&](const auto &one) { return one.second.proposal == proposal && one.second.person == person; });
}

// R21: by a third person, in their own name, about what may be overridden at all.
Text SignoffLedger::takeOverride(const Entry &entry, const RowChange &change, const KeyRing &keys, const std::string &origin)
{
    if (!change.isNew) {
        const bool known = m_overrides.contains(change.id()) && change.columns.size() == 1 && intOr(change.columns, "void") == 1;
        return known ? Text() : Text{CS_TEXT("Entry %1 changes an override that somebody signed."), {std::to_string(entry.seq)}};
    }
    const std::int64_t id = intOr(change.columns, "proposal");
    const std::int64_t reader = intOr(change.columns, "reader");
    const PersonId person(intOr(change.columns, "person"));
    const std::string requirement = stringOr(change.columns, "requirement");
    const auto known = m_proposals.find(id);
    if (known == m_proposals.end() || m_overrides.contains(change.id()))
        return aboutProposal(CS_TEXT("Entry %1 overrides a requirement of %2, which nobody made."), entry.seq, id);
    if (!overridable(requirement))
        return aboutProposal(CS_TEXT("Entry %1 overrides a requirement of %2 that nobody may override."), entry.seq, id);
    if (person.value == known->second.proposer || person.value == reader || reader == known->second.proposer
        || m_signatures.contains({id, person.value}) || entry.actor != person.str() || entry.actorType != ActorType::Person)
        return aboutProposal(CS_TEXT("Entry %1 overrides a requirement of %2, but not as a third person in their own name."), entry.seq, id);
    const std::string boundHash = fromHex(stringOr(change.columns, "bound_hash")).value_or(std::string());
    if (boundHash != known->second.boundHash || intOr(change.columns, "at") != toMs(entry.at) || intOr(change.columns, "void") != 0)
        return aboutProposal(CS_TEXT("Entry %1: the override for %2 is about another text, or of another time."), entry.seq, id);
    const std::string signature = stringOr(change.columns, "signature");
    if (!signedBy(keys, person, bytesOf(overrideBoundHash(overrideBound(origin, change.columns))), signature))
        return aboutProposal(CS_TEXT("Entry %1: the override for %2 is not signed by who is said to have signed it."), entry.seq, id);
    ++m_checked;
    m_overrides[change.id()] = {{digest(boundHash, fromHex(signature).value_or(std::string()), requirement), entry.seq}, id, reader, person.value};
    return {};
}

Text SignoffLedger::take(const Entry &entry, const KeyRing &keys, const std::string &origin, const MerkleFrontier &before)
{
    for (const RowChange &change : rowChangesOf(entry)) {
        Text wrong;
        const bool signs = change.table == "proposal" || change.table == "decision" || change.table == "countersignature";
        if (signs && change.isNew && entry.actorType == ActorType::Automation) // R17
            wrong = {CS_TEXT("Entry %1: an automation decides or signs; it may only suggest."), {std::to_string(entry.seq)}};
        else if (change.table == "proposal")
            wrong = takeProposal(entry, change, keys, origin, before);
        else if (change.table == "countersignature")
            wrong = takeSignature(entry, change, keys);
        else if (change.table == "requirement_override")
            wrong = takeOverride(entry, change, keys, origin);
        else if (change.table == "decision" && change.isNew && entry.actor != PersonId(intOr(change.columns, "person")).str())
            wrong = {CS_TEXT("Entry %1 decides in the name of somebody else than who signed it."), {std::to_string(entry.seq)}};
        else if (change.table == "decision" && change.isNew && change.columns.contains("signature")) {
            const Hash bound = decisionBoundHash(decisionBound(origin, change.columns));
            if (!signedBy(keys, PersonId(intOr(change.columns, "person")), bytesOf(bound), stringOr(change.columns, "signature")))
                wrong = {CS_TEXT("Entry %1: who decided has not signed what orders about it would say."), {std::to_string(entry.seq)}};
            ++m_checked;
        } else if (change.table == "account_link" && !linksInOwnName(entry, change))
            wrong = {CS_TEXT("Entry %1 links accounts in the name of somebody else than who signed it."), {std::to_string(entry.seq)}};
        if (!wrong.empty())
            return wrong;
    }
    return {};
}

} // namespace countersign
