#include "store/sanctions.h"

#include "store/people.h"

namespace countersign {

namespace {

constexpr auto noticeColumns =
    "SELECT id, kind, account, decision, sanction, appeal, corrects, released_at, vault FROM notice ";

NoticeRecord readNotice(const Statement &row)
{
    return {row.id<NoticeId>(0), row.string(1),           row.id<AccountId>(2),
            row.id<DecisionId>(3), row.id<SanctionId>(4), row.id<AppealId>(5),
            row.id<NoticeId>(6), row.instant(7),          row.integer(8)};
}

constexpr auto orderColumns = "SELECT id, number, target_kind, target, account, action, until_at, sanction, decision, notice,"
                              " state, issued_at, settled_at, not_after, sent_at, attempts, try_after, first, held_why, document_vault, territories FROM platform_order ";

PlatformOrder readOrder(const Statement &row)
{
    PlatformOrder order;
    order.id = row.id<OrderId>(0);
    order.number = row.integer(1);
    order.targetKind = row.string(2);
    order.target = row.integer(3);
    order.account = row.id<AccountId>(4);
    order.action = row.string(5);
    order.until = row.instantOrNull(6);
    order.sanction = row.id<SanctionId>(7);
    order.decision = row.id<DecisionId>(8);
    order.notice = row.id<NoticeId>(9);
    order.state = row.string(10);
    order.issuedAt = row.instant(11);
    order.settledAt = row.instantOrNull(12);
    order.notAfter = row.instantOrNull(13);
    order.sentAt = row.instantOrNull(14);
    order.attempts = static_cast<int>(row.integer(15));
    order.tryAfter = row.instantOrNull(16);
    order.first = OrderId(row.integerOrNull(17).value_or(order.id.value));
    order.heldWhy = row.string(18);
    order.documentVault = row.integer(19);
    order.territories = split(row.string(20));
    return order;
}

} // namespace

std::optional<NoticeRecord> Outgoing::notice(NoticeId id) const
{
    auto row = m_connection.prepare(std::string(noticeColumns) + "WHERE id = ?1");
    row.bind(id);
    return row.step() ? std::optional(readNotice(row)) : std::nullopt;
}

std::vector<NoticeRecord> Outgoing::notices(AccountId account) const
{
    std::vector<NoticeRecord> out;
    auto rows = m_connection.prepare(std::string(noticeColumns) + "WHERE account = ?1 ORDER BY id");
    rows.bind(account);
    while (rows.step())
        out.push_back(readNotice(rows));
    return out;
}

std::vector<NoticeRecord> Outgoing::noticesAbout(DecisionId decision) const
{
    std::vector<NoticeRecord> out;
    auto rows = m_connection.prepare(std::string(noticeColumns)
                                     + "WHERE decision = ?1 OR sanction IN"
                                       " (SELECT sanction FROM sanction_ground WHERE decision = ?1) ORDER BY id");
    rows.bind(decision);
    while (rows.step())
        out.push_back(readNotice(rows));
    return out;
}

std::optional<PlatformOrder> Outgoing::order(OrderId id) const
{
    auto row = m_connection.prepare(std::string(orderColumns) + "WHERE id = ?1");
    row.bind(id);
    return row.step() ? std::optional(readOrder(row)) : std::nullopt;
}

std::vector<PlatformOrder> Outgoing::orders(bool queuedOnly) const
{
    std::vector<PlatformOrder> out;
    auto rows = m_connection.prepare(std::string(orderColumns) + (queuedOnly ? "WHERE state = 'queued' " : "") + "ORDER BY id");
    while (rows.step())
        out.push_back(readOrder(rows));
    return out;
}

std::optional<Instant> Outgoing::firstIssued(const PlatformOrder &one) const
{
    const auto first = order(one.first);
    return first ? std::optional(first->issuedAt) : std::nullopt;
}

bool Outgoing::overtaken(const PlatformOrder &one) const
{
    return m_connection.exists("SELECT 1 FROM platform_order WHERE target_kind = ?1 AND target = ?2 AND number > ?3"
                               " AND (sent_at IS NOT NULL OR state = 'acknowledged')",
                               one.targetKind, one.target, one.number);
}

bool Outgoing::outdated(const PlatformOrder &one) const
{
    return m_connection.exists("SELECT 1 FROM platform_order WHERE target_kind = ?1 AND target = ?2 AND number > ?3"
                               " AND state = 'acknowledged'",
                               one.targetKind, one.target, one.number);
}

std::int64_t Outgoing::nextNumber(std::string_view targetKind, std::int64_t target) const
{
    return m_connection
               .number("SELECT max(max(number, coalesce(platform_number, 0))) FROM platform_order WHERE target_kind = ?1 AND target = ?2",
                       targetKind, target)
               .value_or(0)
           + 1;
}

} // namespace countersign
