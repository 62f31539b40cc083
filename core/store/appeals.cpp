#include "store/sanctions.h"

namespace countersign {

namespace {

constexpr auto appealColumns =
    "SELECT a.id, a.decision, a.account, a.by_kind, a.state, a.version, a.filed_at, a.learnt_at, a.due_at, a.recorded_by,"
    " a.text_vault, a.second, a.decided_by, a.decided_at, a.attribution, a.reply_vault, l.person, l.until_at"
    " FROM appeal a LEFT JOIN hearing_lease l ON l.appeal = a.id ";

Appeal readAppeal(const Statement &row, Instant now)
{
    Appeal a;
    a.id = row.id<AppealId>(0);
    a.decision = row.id<DecisionId>(1);
    a.account = row.id<AccountId>(2);
    a.by = parse<AppellantKind>(row.text(3)).value_or(AppellantKind::Author);
    a.state = parse<AppealState>(row.text(4)).value_or(AppealState::Received);
    a.version = row.integer(5);
    a.filedAt = row.instant(6);
    a.learntAt = row.instant(7);
    a.dueAt = row.instant(8);
    a.recordedBy = row.id<PersonId>(9);
    a.textVault = row.integer(10);
    a.second = row.integer(11) != 0;
    a.decidedBy = row.id<PersonId>(12);
    a.decidedAt = row.instantOrNull(13);
    a.attribution = row.string(14);
    a.replyVault = row.integer(15);
    if (a.state == AppealState::Admitted && !row.isNull(16) && row.instant(17) > now) {
        a.hearer = row.id<PersonId>(16);
        a.leaseUntil = row.instant(17);
        a.state = AppealState::InReview;
    }
    return a;
}

} // namespace

bool Appeal::open() const
{
    switch (state) {
    case AppealState::Received:
    case AppealState::Admitted:
    case AppealState::InReview: return true;
    case AppealState::Stands:
    case AppealState::Changed:
    case AppealState::Overturned:
    case AppealState::Inadmissible:
    case AppealState::Withdrawn: return false;
    }
    return false;
}

std::vector<Appeal> Appeals::where(const std::string &condition, std::int64_t value, Instant now) const
{
    std::vector<Appeal> out;
    auto rows = m_connection.prepare(appealColumns + condition);
    if (condition.find("?1") != std::string::npos)
        rows.bindAt(1, value);
    while (rows.step())
        out.push_back(readAppeal(rows, now));
    return out;
}

std::optional<Appeal> Appeals::find(AppealId id, Instant now) const
{
    auto found = where("WHERE a.id = ?1", id.value, now);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Appeal> Appeals::ofDecision(DecisionId decision, Instant now) const
{
    return where("WHERE a.decision = ?1 ORDER BY a.id", decision.value, now);
}

std::vector<Appeal> Appeals::ofAccount(AccountId account, Instant now) const
{
    return where("WHERE a.account = ?1 ORDER BY a.id", account.value, now);
}

std::vector<Appeal> Appeals::all(Instant now, bool openOnly) const
{
    return where(openOnly ? "WHERE a.state IN ('received', 'admitted') ORDER BY a.due_at, a.id" : "ORDER BY a.id DESC", 0, now);
}

std::optional<Instant> Appeals::completeUntil(const std::string &source, Instant since, PersonId notBy) const
{
    const auto until = m_connection.number("SELECT max(until_at) FROM appeals_complete WHERE source = ?1 AND stated_at >= ?2"
                                           " AND person <> ?3 AND void = 0",
                                           source, since, notBy);
    return until ? std::optional(fromMs(*until)) : std::nullopt;
}

bool Appeals::lease(AppealId id, PersonId person, Instant until, Instant now)
{
    m_connection.run("INSERT INTO hearing_lease VALUES (?1, ?2, ?3) ON CONFLICT (appeal) DO UPDATE SET person = ?2,"
                     " until_at = ?3 WHERE hearing_lease.person = ?2 OR hearing_lease.until_at <= ?4",
                     id, person, until, now);
    return m_connection.changes() == 1;
}

void Appeals::release(AppealId id) { m_connection.run("DELETE FROM hearing_lease WHERE appeal = ?1", id); }

std::optional<Escalation> Escalations::find(EscalationId id) const
{
    for (Escalation &one : all())
        if (one.id == id)
            return one;
    return std::nullopt;
}

std::vector<Escalation> Escalations::all(std::optional<AccountId> account) const
{
    std::vector<Escalation> out;
    auto rows = m_connection.prepare("SELECT id, kind, subject, account, state, version, opened_by, owner, opened_at, due_at,"
                                     " waiting_since, resolved_at, note_vault FROM escalation"
                                     " WHERE ?1 IS NULL OR account = ?1 ORDER BY id");
    rows.bind(account);
    while (rows.step()) {
        Escalation e;
        e.id = rows.id<EscalationId>(0);
        e.kind = parse<EscalationKind>(rows.text(1)).value_or(EscalationKind::Policy);
        e.subject = rows.string(2);
        e.account = rows.id<AccountId>(3);
        e.state = parse<EscalationState>(rows.text(4)).value_or(EscalationState::Open);
        e.version = rows.integer(5);
        e.openedBy = rows.id<PersonId>(6);
        e.owner = rows.id<PersonId>(7);
        e.openedAt = rows.instant(8);
        e.dueAt = rows.instant(9);
        e.waitingSince = rows.instantOrNull(10);
        e.resolvedAt = rows.instantOrNull(11);
        e.noteVault = rows.integer(12);
        out.push_back(std::move(e));
    }
    return out;
}

} // namespace countersign
