#include "services/orders/outbox_service.h"

#include "services/reversal/effects.h"
#include "services/orders/order_issue.h"

#include <algorithm>

namespace countersign {

namespace {

using std::chrono::minutes;

constexpr int failuresForPeople = 3; // of a connector, before people are told

// 1, 2, 4, … minutes, at most an hour.
minutes backOff(int attempts) { return std::min(minutes(1 << std::min(attempts - 1, 6)), minutes(60)); }

Request outboxRequest(const char *useCase, const std::string &target, const Session *session, const std::string &requestId)
{
    return {useCase, target, session, requestId, session ? std::string() : std::string("feed:outbox")};
}

Requirement currentNumber(const PlatformOrder &order)
{
    Requirement r;
    r.rule = "R19";
    r.id = "order.number_current";
    r.title = CS_TEXT("No later order to the same target has taken its place");
    r.state = RequirementState::NotMet;
    r.why = {CS_TEXT("Number %1 of order %2 is stale: a later order has taken its place."), {std::to_string(order.number), order.id.str()}};
    r.clears = CS_TEXT("\"outbox list\" shows what counts now.");
    return r;
}

// Numbers that a platform may know and an older copy of a workspace does not. Without a bound one wrong answer would use up
// all numbers, and nothing could be restored, ended or appealed any more.
constexpr std::int64_t farthestAhead = std::int64_t(1) << 32;

bool ranOut(const PlatformOrder &order, Instant now) { return !order.notAfter || now > *order.notAfter; }

std::string firstWhy(const Requirements &missing) { return missing.empty() ? std::string() : missing.front().rule + ": " + missing.front().why.english(); }

} // namespace

Result<std::vector<PlatformOrder>> OutboxService::list(bool queuedOnly)
{
    return m_workspace.read<std::vector<PlatformOrder>>([&]() -> Result<std::vector<PlatformOrder>> {
        return m_workspace.outgoing().orders(queuedOnly);
    });
}

struct OutboxService::Taking {
    Json orders = Json::array();
    Json held = Json::array();
    Json reissued = Json::array();
};

Result<Receipt> OutboxService::take(const Session *session, int most, const std::string &requestId)
{
    auto taken = m_workspace.change(outboxRequest("outbox.take", {}, session, requestId), [&](Unit &unit) -> Result<Receipt> {
        Taking taking;
        for (const PlatformOrder &order : m_workspace.outgoing().orders(true)) {
            if (static_cast<int>(taking.orders.size()) >= most)
                break;
            const bool out = order.sentAt && !ranOut(order, unit.now); // with the platform, which has not answered yet
            if (out || (order.tryAfter && *order.tryAfter > unit.now))
                continue;
            CS_CHECK(takeOne(unit, order, taking));
        }
        unit.receipt().made = {{"orders", std::move(taking.orders)}, {"held", std::move(taking.held)}, {"reissued", std::move(taking.reissued)}};
        return unit.finish();
    });
    if (taken)
        CS_CHECK(putDocuments(*taken));
    return taken;
}

// What is remembered of a request names the orders only: documents say who is meant, and stay in the vault, where they
// can be erased (R15).
Result<> OutboxService::putDocuments(Receipt &taken)
{
    return m_workspace.read<void>([&]() -> Result<> {
        Json documents = Json::array();
        for (const auto &key : taken.made.value("orders", Json::array())) {
            const auto id = OrderId::parse(key.get<std::string>());
            const auto order = id ? m_workspace.outgoing().order(*id) : std::nullopt;
            auto document = order ? m_workspace.log().open(order->documentVault) : std::nullopt;
            documents.push_back(document ? *std::move(document) : Json{{"order", key}, {"erased", true}});
        }
        taken.made["orders"] = std::move(documents);
        return {};
    });
}

Result<> OutboxService::takeOne(Unit &unit, const PlatformOrder &before, Taking &taking)
{
    const bool late = ranOut(before, unit.now);
    Requirements missing = unmet(dispatchRequirements(m_workspace, before, late, unit.now));
    PlatformOrder order = before;
    Changes changes;
    NewRows rows(unit);
    const bool anew = late || before.attempts > 0 || before.sentAt || m_workspace.outgoing().overtaken(before);
    if (anew) {
        order.id = OrderId(rows.next("platform_order"));
        order.number = rows.nextOrderNumber(before.targetKind, before.target);
        order.issuedAt = unit.now;
        order.notAfter = unit.now + m_workspace.policyAt(unit.now).orders().notAfter;
    }
    std::optional<Json> document;
    if (missing.empty()) {
        auto made = orderDocumentOf(unit, order);
        if (made)
            document = *std::move(made);
        else
            missing = made.error().requirements;
    }
    if (!document) { // it stays as it is; somebody may want to know why
        const std::string why = firstWhy(missing);
        taking.held.push_back({{"order", before.id.str()}, {"why", why}});
        if (why == before.heldWhy)
            return {};
        changes.update("platform_order", before.id.value, {{"held_why", why}});
        CS_TRY([[maybe_unused]] const auto seq, unit.append("order.held_back", {{"order", before.id.value}, {"why", why}}, changes));
        return {};
    }
    const Sealed left = unit.seal(*document);
    const Json sent = {{"sent_at", toMs(unit.now)}, {"document_hash", hex(left.commitment)}, {"document_vault", left.vault}, {"held_why", ""}};
    if (anew) {
        const auto idOrNull = [](auto value) { return value.valid() ? Json(value.value) : Json(); };
        changes.update("platform_order", before.id.value, {{"state", "superseded"}, {"settled_at", toMs(unit.now)}});
        Json row = {{"id", order.id.value}, {"number", order.number}, {"target_kind", order.targetKind}, {"target", order.target},
                    {"account", order.account.value}, {"action", order.action}, {"until_at", order.until ? Json(toMs(*order.until)) : Json()},
                    {"sanction", idOrNull(order.sanction)}, {"decision", idOrNull(order.decision)}, {"notice", idOrNull(order.notice)},
                    {"state", "queued"}, {"issued_at", toMs(order.issuedAt)}, {"not_after", toMs(*order.notAfter)},
                    {"attempts", order.attempts}, {"first", before.first.value}};
        if (!order.territories.empty())
            row["territories"] = joined(order.territories);
        row.update(sent);
        changes.insert("platform_order", std::move(row));
        taking.reissued.push_back({{"from", before.id.str()}, {"to", order.id.str()}});
    } else {
        changes.update("platform_order", order.id.value, sent);
    }
    CS_TRY([[maybe_unused]] const auto seq,
           unit.append("order.dispatched", {{"order", order.id.value}, {"number", order.number}, {"sha256", stringOr(*document, "hash")}}, changes));
    taking.orders.push_back(order.id.str());
    return {};
}

Result<Json> OutboxService::document(const std::string &key)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const auto id = OrderId::parse(key);
        const auto order = id ? m_workspace.outgoing().order(*id) : std::nullopt;
        const auto left = order && order->documentVault > 0 ? m_workspace.log().open(order->documentVault) : std::nullopt;
        if (!left)
            return fail(ErrorCode::NotFound, {CS_TEXT("No order %1 has left."), {key}}, CS_TEXT("\"outbox list\" shows the orders, \"outbox take\" hands them out."));
        return *left;
    });
}

Result<Receipt> OutboxService::failedOnce(Unit &unit, const PlatformOrder &order, const Failure &failure)
{
    const int attempts = order.attempts + 1;
    const Instant again = unit.now + backOff(attempts);
    Changes changes;
    changes.update("platform_order", order.id.value,
                   {{"attempts", attempts}, {"try_after", toMs(again)}, {"sent_at", nullptr},
                    {"platform_number", failure.platformNumber ? Json(*failure.platformNumber) : Json()}});
    Json data = {{"order", order.id.value}, {"state", "failed"}, {"attempts", attempts}};
    const std::string subject = order.first.str();
    if ((unit.session() || attempts >= failuresForPeople) && !unit.db().exists("SELECT 1 FROM escalation WHERE subject = ?1", subject)) {
        const EscalationId escalation(unit.nextId("escalation"));
        const Sealed note = unit.seal({{"note", "The platform did not do what order " + order.id.str() + " says: " + order.action + "."}});
        changes.insert("escalation", {{"id", escalation.value}, {"kind", "policy"}, {"subject", subject}, {"account", order.account.value},
                                      {"state", "open"}, {"version", 1}, {"opened_at", toMs(unit.now)},
                                      {"due_at", toMs(unit.now + m_workspace.policyAt(unit.now).escalations().failedOrder)}, {"note_vault", note.vault}});
        data["content"] = note.json();
        unit.receipt().made["escalation"] = escalation.str();
    }
    CS_TRY([[maybe_unused]] const auto seq, unit.append("order.failed", std::move(data), changes));
    unit.receipt().made["order"] = order.id.str();
    unit.receipt().made["state"] = "queued";
    unit.receipt().made["attempts"] = attempts;
    unit.receipt().made["try_after"] = rfc3339(again);
    return unit.finish();
}

Result<Receipt> OutboxService::settle(const Session *session, const std::string &key, bool failed, const std::string &requestId,
                                      const Failure &failure)
{
    return m_workspace.change(outboxRequest("outbox.ack", key, session, requestId), [&](Unit &unit) -> Result<Receipt> {
        const auto id = OrderId::parse(key);
        const auto order = id ? m_workspace.outgoing().order(*id) : std::nullopt;
        if (!order)
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no order %1."), {key}}, CS_TEXT("\"outbox list\" shows them."));
        if (order->state == "superseded" || (order->queued() && m_workspace.outgoing().outdated(*order))) {
            const Requirement stale = currentNumber(*order);
            return fail(ErrorCode::Stale, stale.why, stale.clears, {stale});
        }
        if (!order->queued())
            return fail(ErrorCode::Conflict, {CS_TEXT("Order %1 is %2 already."), {key, order->state}}, CS_TEXT("Nothing was changed."));
        if (failure.platformNumber && *failure.platformNumber > order->number + farthestAhead)
            return fail(ErrorCode::BadInput, {CS_TEXT("The platform cannot have taken order number %1 for this: order %2 is number %3."),
                                              {std::to_string(*failure.platformNumber), key, std::to_string(order->number)}},
                        CS_TEXT("Look up the last number that the platform took for this target, and give that."));
        if (failed)
            return failedOnce(unit, *order, failure);
        if (!order->sentAt) { // seen to by hand: the same rules
            const auto missing = unmet(dispatchRequirements(m_workspace, *order, ranOut(*order, unit.now), unit.now));
            if (!missing.empty())
                return fail(ErrorCode::Refused, {CS_TEXT("Order %1 may not be carried out. %2"), {key, missing.front().why.english()}},
                            missing.front().clears, missing);
        }
        Changes changes;
        changes.update("platform_order", id->value, {{"state", "acknowledged"}, {"settled_at", toMs(unit.now)}});
        const auto sanction = order->sanction.valid() ? m_workspace.sanctions().find(order->sanction) : std::nullopt;
        const bool reversed = order->action == "restore" && sanction && sanction->state == SanctionState::Reversing;
        if (reversed) // R8: reversed only when the platform acknowledged
            CS_CHECK(moveSanction(changes, *sanction, SanctionEvent::Acknowledge));
        CS_TRY([[maybe_unused]] const auto seq, unit.append("order.settled", {{"order", id->value}, {"state", "acknowledged"}}, changes));
        unit.receipt().made = {{"order", key}, {"state", "acknowledged"}};
        if (reversed)
            unit.receipt().made["sanction"] = sanction->id.str();
        return unit.finish();
    });
}

} // namespace countersign
