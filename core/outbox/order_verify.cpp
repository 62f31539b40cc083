// What a connector asks of an order before the platform carries it out.
#include "outbox/order_document.h"

#include "domain/vocabulary.h"
#include "log/decision_binding.h"
#include "log/entry.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace countersign {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr minutes longestValidity{10};
constexpr hours longestFreeze{72};
constexpr hours longestUnsignedFreeze{12};
constexpr hours longestUnsignedAuthority{24};

tl::unexpected<Error> refuseOrder(ErrorCode code, const char *id, Text why, Text clears)
{
    Requirement r;
    r.rule = "R19";
    r.id = id;
    r.title = CS_TEXT("An order carries its proof");
    r.state = RequirementState::NotMet;
    r.why = why;
    r.clears = clears;
    return fail(code, std::move(why), std::move(clears), {std::move(r)});
}

tl::unexpected<Error> unproved(const char *id, Text why)
{
    return refuseOrder(ErrorCode::Unverified, id, std::move(why), CS_TEXT("It is not carried out; tell the moderation team."));
}

Json objectIn(const Json &from, const char *field)
{
    const auto it = from.find(field);
    return it != from.end() && it->is_object() ? *it : Json::object();
}

Json listIn(const Json &from, const char *field)
{
    const auto it = from.find(field);
    return it != from.end() && it->is_array() ? *it : Json::array();
}

bool shallow(const Json &value, int depth = 16)
{
    return depth > 0 && (!value.is_structured() || std::all_of(value.begin(), value.end(), [&](const Json &inner) { return shallow(inner, depth - 1); }));
}

// Only what canonicalJson writes may be hashed: no fractions, no nulls, no truth values.
bool hashable(const Json &value) { return shallow(value) && isCanonicalSubset(value); }

struct OrderTimes {
    Instant issued;
    Instant notAfter;
    std::optional<Instant> until;
};

Result<OrderTimes> timesOf(const Json &order)
{
    const auto issued = parseRfc3339(stringOr(order, "issued_at"));
    const auto notAfter = parseRfc3339(stringOr(order, "not_after"));
    std::optional<Instant> until;
    if (order.contains("until")) {
        until = parseRfc3339(stringOr(order, "until"));
        if (!until)
            return refuseOrder(ErrorCode::BadInput, "order.form", CS_TEXT("The end of the order is no time."), {});
    }
    if (!issued || !notAfter)
        return refuseOrder(ErrorCode::BadInput, "order.form", CS_TEXT("The order does not say when it was issued and until when it counts."), {});
    return OrderTimes{*issued, *notAfter, until};
}

// What the signatures of an order come to.
class OrderProof {
public:
    OrderProof(const Json &order, const std::vector<OrderKey> &keys) : m_order(order), m_keys(keys) {}

    Result<> take(const Json &basis);
    Result<> suffices(const OrderTimes &times) const;

private:
    Result<> takeDecision(const Json &bound);
    Result<> takeProposal(const Json &bound);
    Result<> takeAuthority(const Json &bound);
    Result<> authoritySuffices(const OrderTimes &times, bool second) const;
    Result<> takeSignatures(const Json &basis, const Hash &signedOver);

    const Json &m_order;
    const std::vector<OrderKey> &m_keys;
    std::set<std::string> m_people;
    std::set<std::string> m_countersigners;
    std::set<std::string> m_first; // who decided or proposed
    Json m_decision = Json::object();
    bool m_proposed = false;
    bool m_ordered = false; // by an authority (R26)
    std::int64_t m_durationS = 0;
};

Result<> OrderProof::takeSignatures(const Json &basis, const Hash &signedOver)
{
    for (const Json &one : listIn(basis, "signatures")) {
        const auto key = PublicKey::fromHex(stringOr(one, "key"));
        const auto bytes = fromHex(stringOr(one, "signature"));
        const auto signature = bytes ? signatureFromBytes(*bytes) : std::nullopt;
        const auto known = key ? std::find_if(m_keys.begin(), m_keys.end(), [&](const OrderKey &k) { return k.key == *key; }) : m_keys.end();
        if (known == m_keys.end())
            return unproved("order.signer_known", CS_TEXT("The order is signed by a key that is not trusted."));
        if (!signature || !known->key.verify(bytesOf(signedOver), *signature))
            return unproved("order.signed", {CS_TEXT("The signature of %1 does not fit what it is said to sign."), {known->person}});
        m_people.insert(known->person);
        (stringOr(one, "as") == "countersigned" ? m_countersigners : m_first).insert(known->person);
    }
    return {};
}

Result<> OrderProof::takeDecision(const Json &bound)
{
    const std::string actions = "," + stringOr(bound, "actions") + ",";
    if (stringOr(bound, "verdict") != name(Verdict::Violation) || actions.find("," + stringOr(m_order, "action") + ",") == std::string::npos)
        return unproved("order.action_signed", CS_TEXT("What the order asks for is not what was decided."));
    m_decision = bound;
    return {};
}

Result<> OrderProof::takeProposal(const Json &bound)
{
    m_proposed = true;
    m_durationS = intOr(bound, "duration_s");
    if (m_decision.empty()) {
        if (stringOr(bound, "action") != stringOr(m_order, "action"))
            return unproved("order.action_signed", CS_TEXT("What the order asks for is not what was countersigned."));
        return {};
    }
    for (const Json &ground : listIn(bound, "grounds")) // the sign-off of just this decision
        if (stringOr(ground, "decision") == stringOr(m_decision, "decision") && stringOr(ground, "evidence") == stringOr(m_decision, "evidence")
            && stringOr(ground, "finding") == stringOr(m_decision, "finding"))
            return {};
    return unproved("order.action_signed", CS_TEXT("What was countersigned is not the decision that the order rests on."));
}

// R26: as far as both have signed, on one post, and never more.
Result<> OrderProof::takeAuthority(const Json &bound)
{
    m_ordered = true;
    const auto action = parse<ActionKind>(stringOr(m_order, "action"));
    const bool content = action == ActionKind::Remove || action == ActionKind::Limit || action == ActionKind::AgeRestrict;
    if (!content || stringOr(objectIn(m_order, "target"), "kind") != name(SubjectKind::Post) || stringOr(bound, "action") != stringOr(m_order, "action"))
        return unproved("order.action_signed", CS_TEXT("What the order asks for is not what the authority ordered."));
    if (listIn(bound, "territories").empty() || listIn(bound, "territories") != listIn(m_order, "territories"))
        return unproved("order.territories_signed", CS_TEXT("The order does not reach the countries that were signed."));
    return {};
}

Result<> OrderProof::authoritySuffices(const OrderTimes &times, bool second) const
{
    if (m_proposed || !m_decision.empty())
        return unproved("order.form", CS_TEXT("An order of an authority rests on nothing else."));
    if (!second && (!times.until || *times.until - times.issued > longestUnsignedAuthority))
        return unproved("order.authority_hours", CS_TEXT("What an authority ordered lasts no longer than 24 hours with one signature."));
    return {};
}

Result<> OrderProof::take(const Json &basis)
{
    const std::string text = stringOr(basis, "bound");
    const Json bound = parseJson(text);
    const std::string kind = stringOr(basis, "kind");
    if (!bound.is_object() || !hashable(bound) || canonicalJson(bound) != text)
        return unproved("order.form", CS_TEXT("A text that was signed for the order cannot be read."));
    if (stringOr(bound, "log_origin") != stringOr(m_order, "log_origin"))
        return unproved("order.origin", CS_TEXT("What was signed is from another log."));
    const auto salt = fromHex(stringOr(m_order, "target_salt"));
    if (!salt || salt->size() != 32 || stringOr(bound, "target_key") != hex(commitment(*salt, targetText(objectIn(m_order, "target")))))
        return unproved("order.target_signed", CS_TEXT("What was signed is about another target."));
    if (kind == "authority")
        CS_CHECK(takeAuthority(bound));
    else if (kind == "decision" || kind == "proposal")
        CS_CHECK(kind == "decision" ? takeDecision(bound) : takeProposal(bound));
    else
        return unproved("order.form", CS_TEXT("The order rests on something that is neither a decision, a proposal nor an authority's order."));
    return takeSignatures(basis, signedHash(kind, bound));
}

Result<> OrderProof::suffices(const OrderTimes &times) const
{
    const auto action = parse<ActionKind>(stringOr(m_order, "action"));
    if (m_first.empty())
        return unproved("order.signed", CS_TEXT("Nobody has signed what the order asks for."));
    const bool second = std::any_of(m_countersigners.begin(), m_countersigners.end(), [&](const std::string &p) { return !m_first.contains(p); });
    if (m_ordered)
        return authoritySuffices(times, second);
    if (m_order.contains("territories"))
        return unproved("order.territories_signed", CS_TEXT("Nobody has signed for which countries the order is."));
    if (action == ActionKind::Freeze) {
        const auto most = second ? longestFreeze : longestUnsignedFreeze;
        if (!m_proposed || !times.until || *times.until - times.issued > most)
            return unproved("order.freeze_hours", {CS_TEXT("A freeze with %1 signatures lasts no longer than %2 hours."),
                                                   {std::to_string(m_people.size()), std::to_string(most.count())}});
        return {};
    }
    if (action == ActionKind::Ban && !m_proposed)
        return unproved("order.two_people", CS_TEXT("A ban rests on a proposal that somebody else countersigned."));
    if (m_proposed && !second)
        return unproved("order.two_people", CS_TEXT("Nobody else has countersigned it."));
    if (action == ActionKind::Ban && m_durationS > 0 && (!times.until || *times.until - times.issued > std::chrono::seconds(m_durationS)))
        return unproved("order.duration_signed", CS_TEXT("The order lasts longer than what was countersigned."));
    return {};
}

} // namespace

Result<> verifyOrder(const Json &order, const std::vector<OrderKey> &keys, std::int64_t lastNumber, Instant now)
{
    if (!order.is_object() || !hashable(order) || stringOr(order, "kind") != "countersign/order" || intOr(order, "v") != 1)
        return refuseOrder(ErrorCode::BadInput, "order.form", CS_TEXT("This is no order of a version that is known here."), {});
    Json rest = order;
    rest.erase("hash");
    if (stringOr(order, "hash") != hex(signedHash("order", rest)))
        return unproved("order.unaltered", CS_TEXT("The order was altered: its hash is not that of its text."));
    CS_TRY(const OrderTimes times, timesOf(order));
    if (intOr(order, "number") <= lastNumber)
        return refuseOrder(ErrorCode::Stale, "order.number_new",
                           {CS_TEXT("The order has number %1; number %2 was taken already."), {std::to_string(intOr(order, "number")), std::to_string(lastNumber)}},
                           CS_TEXT("What it asked for is not so any more, or comes again under a new number."));
    if (times.notAfter - times.issued > longestValidity)
        return unproved("order.time", CS_TEXT("The order wants to count for longer than orders do."));
    if (now > times.notAfter)
        return refuseOrder(ErrorCode::Stale, "order.time", {CS_TEXT("The order counted until %1."), {Text::time(times.notAfter)}},
                           CS_TEXT("It is issued anew, under a new number."));
    const std::string action = stringOr(order, "action");
    if (action == "restore" || action == "send")
        return {};
    const auto known = parse<ActionKind>(action);
    if (!known || *known == ActionKind::None)
        return refuseOrder(ErrorCode::BadInput, "order.form", {CS_TEXT("There is no action \"%1\"."), {action}}, {});
    OrderProof proof(order, keys);
    for (const Json &basis : listIn(order, "bases"))
        CS_CHECK(proof.take(basis));
    return proof.suffices(times);
}

} // namespace countersign
