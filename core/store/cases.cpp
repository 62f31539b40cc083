#include "store/cases.h"

#include "base/json.h"
#include "store/decisions.h"

namespace countersign {

namespace {

constexpr auto caseColumns =
    "SELECT c.id, c.subject_kind, c.subject, c.account, c.cycle, c.state, c.version, c.queue, c.severity, c.priority,"
    " c.reports, c.opened_at, c.decided_at, c.why, w.holder, w.lease_id, w.lease_until"
    " FROM review_case c LEFT JOIN work w ON w.review_case = c.id ";

Case readCase(const Statement &row, Instant now)
{
    Case one;
    one.id = row.id<CaseId>(0);
    one.subjectKind = parse<SubjectKind>(row.text(1)).value_or(SubjectKind::Post);
    one.subject = row.integer(2);
    one.account = row.id<AccountId>(3);
    one.cycle = static_cast<int>(row.integer(4));
    one.state = parse<CaseState>(row.text(5)).value_or(CaseState::Moot);
    one.version = row.integer(6);
    one.queue = row.string(7);
    one.severity = static_cast<Severity>(row.integer(8));
    one.priority = row.integer(9);
    one.reports = row.integer(10);
    one.openedAt = row.instant(11);
    one.decidedAt = row.instantOrNull(12);
    one.why = row.string(13);
    if (!row.isNull(14) && row.instant(16) > now) {
        one.lease = Lease{row.id<PersonId>(14), row.string(15), row.instant(16)};
        if (one.state == CaseState::Open)
            one.state = CaseState::InReview;
    }
    return one;
}

} // namespace

std::optional<Case> Cases::find(CaseId id, Instant now) const
{
    auto row = m_connection.prepare(std::string(caseColumns) + "WHERE c.id = ?1");
    row.bind(id);
    return row.step() ? std::optional(readCase(row, now)) : std::nullopt;
}

std::optional<CaseId> Cases::openCaseOf(SubjectKind kind, std::int64_t subject) const
{
    const auto id = m_connection.number("SELECT id FROM review_case WHERE subject_kind = ?1 AND subject = ?2"
                                        " AND state IN ('open', 'awaiting_signoff')",
                                        name(kind), subject);
    return id ? std::optional(CaseId(*id)) : std::nullopt;
}

int Cases::cycles(SubjectKind kind, std::int64_t subject) const
{
    return static_cast<int>(m_connection
                                .number("SELECT count(*) FROM review_case WHERE subject_kind = ?1 AND subject = ?2",
                                        name(kind), subject)
                                .value_or(0));
}

std::vector<Case> Cases::ofAccount(AccountId account, Instant now) const
{
    std::vector<Case> out;
    auto rows = m_connection.prepare(std::string(caseColumns) + "WHERE c.account = ?1 ORDER BY c.id");
    rows.bind(account);
    while (rows.step())
        out.push_back(readCase(rows, now));
    return out;
}

std::optional<CaseId> Cases::claimNext(PersonId person, const std::string &queue, const std::string &leaseId,
                                       Instant until, Instant now, const std::vector<CaseId> &among)
{
    Json ids = Json::array();
    for (const CaseId id : among)
        ids.push_back(id.value);
    const std::string list = ids.dump(); // lives as long as the statement it is bound to
    const std::string onlyThose = among.empty() ? std::string() : " AND review_case IN (SELECT value FROM json_each(?6))";
    // Cases the person skipped or had a part in (themselves or in an earlier cycle) are passed over; all look-ups hit
    // an index.
    const std::string notMine =
        " AND NOT EXISTS (SELECT 1 FROM skipped s WHERE s.review_case = work.review_case AND s.person = ?1 AND s.until_at > ?4)"
        " AND NOT EXISTS (SELECT 1 FROM case_part p WHERE p.review_case = work.review_case AND p.person = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM review_case c WHERE c.id = work.review_case AND c.account IN (WITH RECURSIVE reached (id)"
        " AS (SELECT account FROM declared_conflict WHERE person = ?1 AND lifted_at IS NULL UNION SELECT CASE l.a WHEN reached.id"
        " THEN l.b ELSE l.a END FROM reached JOIN account_link l ON reached.id IN (l.a, l.b) WHERE l.unlinked_at IS NULL)"
        " SELECT id FROM reached))"
        " AND NOT EXISTS (SELECT 1 FROM review_case c JOIN decision d ON d.subject_kind = c.subject_kind AND d.subject = c.subject"
        " JOIN part p ON p.decision = d.id AND p.person = ?1 WHERE c.id = work.review_case AND NOT "
        + std::string(freeToDecideAgain)
        + ") ORDER BY priority DESC, due_at LIMIT 1) RETURNING review_case";
    const std::string set = "UPDATE work SET holder = ?1, lease_id = ?2, lease_until = ?3 WHERE review_case ="
                            " (SELECT review_case FROM work WHERE holder IS NULL";
    auto claim = m_connection.prepare(set + (queue.empty() ? "" : " AND queue = ?5") + onlyThose + notMine);
    claim.bind(person, leaseId, until, now);
    if (!queue.empty())
        claim.bindAt(5, queue);
    if (!among.empty())
        claim.bindAt(6, list);
    if (!claim.step())
        return std::nullopt;
    const CaseId id = claim.id<CaseId>(0);
    claim.run(); // to the end: an unfinished RETURNING would hold the transaction open
    return id;
}

bool Cases::claim(CaseId id, PersonId person, const std::string &leaseId, Instant until)
{
    m_connection.run("UPDATE work SET holder = ?2, lease_id = ?3, lease_until = ?4 WHERE review_case = ?1"
                     " AND (holder IS NULL OR holder = ?2)",
                     id, person, leaseId, until);
    return m_connection.changes() == 1;
}

void Cases::release(CaseId id)
{
    m_connection.run("UPDATE work SET holder = NULL, lease_id = NULL, lease_until = NULL WHERE review_case = ?1", id);
}

int Cases::releaseExpired(Instant now)
{
    m_connection.run("UPDATE work SET holder = NULL, lease_id = NULL, lease_until = NULL"
                     " WHERE holder IS NOT NULL AND lease_until <= ?1",
                     now);
    return m_connection.changes();
}

void Cases::skip(CaseId id, PersonId person, Instant until)
{
    m_connection.run("INSERT INTO skipped VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET until_at = excluded.until_at", id,
                     person, until);
}

void Cases::addWork(CaseId id, const std::string &queue, std::int64_t priority, Instant due)
{
    m_connection.run("INSERT INTO work (review_case, queue, priority, due_at) VALUES (?1, ?2, ?3, ?4)"
                     " ON CONFLICT (review_case) DO UPDATE SET priority = excluded.priority",
                     id, queue, priority, due);
}

void Cases::removeWork(CaseId id)
{
    m_connection.run("DELETE FROM work WHERE review_case = ?1", id);
}

} // namespace countersign
