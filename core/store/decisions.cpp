#include "store/decisions.h"

#include "store/people.h"

namespace countersign {

namespace {

constexpr auto decisionColumns =
    "SELECT id, review_case, account, subject_kind, subject, person, state, version, verdict, clause, policy_version,"
    " severity, actions, media_from, media_to, evidence_hash, evidence_vault, finding_hash, finding_vault, posted_at,"
    " reach, detection, hand_imported, decided_at, hold_until, released_at, notice_at, proposal, barred_until,"
    " target_hash, target_vault, signature, signature_void"
    " FROM decision ";

Decision readDecision(const Statement &row)
{
    Decision d;
    d.id = row.id<DecisionId>(0);
    d.reviewCase = row.id<CaseId>(1);
    d.account = row.id<AccountId>(2);
    d.subjectKind = parse<SubjectKind>(row.text(3)).value_or(SubjectKind::Post);
    d.subject = row.integer(4);
    d.person = row.id<PersonId>(5);
    d.state = parse<DecisionState>(row.text(6)).value_or(DecisionState::Undone);
    d.version = row.integer(7);
    d.verdict = parse<Verdict>(row.text(8)).value_or(Verdict::NoViolation);
    d.clause = row.string(9);
    d.policyVersion = static_cast<int>(row.integer(10));
    d.severity = static_cast<Severity>(row.integer(11));
    d.actions = parseActions(row.text(12));
    d.mediaFrom = row.integerOrNull(13);
    d.mediaTo = row.integerOrNull(14);
    d.evidenceHash = hashFromBytes(row.blob(15)).value_or(Hash{});
    d.evidenceVault = row.integer(16);
    d.findingHash = hashFromBytes(row.blob(17)).value_or(Hash{});
    d.findingVault = row.integer(18);
    d.postedAt = row.instantOrNull(19);
    d.reach = row.integerOrNull(20);
    d.detection = row.string(21);
    d.handImported = row.integer(22) != 0;
    d.decidedAt = row.instant(23);
    d.holdUntil = row.instantOrNull(24);
    d.releasedAt = row.instantOrNull(25);
    d.noticeAt = row.instantOrNull(26);
    d.proposal = row.id<ProposalId>(27);
    d.barredUntil = row.instantOrNull(28);
    d.targetHash = std::string(row.blob(29));
    d.targetVault = row.integer(30);
    d.signature = std::string(row.blob(31));
    d.signatureVoid = row.integer(32) != 0;
    return d;
}

// R13: a conflict reaches every account that stands linked to the one it was declared about.
constexpr std::string_view linkedToo = " UNION SELECT CASE l.a WHEN reached.id THEN l.b ELSE l.a END FROM reached"
                                       " JOIN account_link l ON reached.id IN (l.a, l.b) WHERE l.unlinked_at IS NULL) ";

constexpr auto strikeColumns = "SELECT id, account, decision, weight, state, given_at, expires_at FROM strike ";

Strike readStrike(const Statement &row)
{
    return {row.id<StrikeId>(0),
            row.id<AccountId>(1),
            row.id<DecisionId>(2),
            static_cast<int>(row.integer(3)),
            parse<StrikeState>(row.text(4)).value_or(StrikeState::Void),
            row.instant(5),
            row.instant(6)};
}

} // namespace

std::string actionList(const std::vector<ActionKind> &actions)
{
    std::vector<std::string> words;
    for (const ActionKind action : actions)
        words.emplace_back(name(action));
    return joined(words);
}

std::vector<ActionKind> parseActions(std::string_view list)
{
    std::vector<ActionKind> out;
    for (const auto &word : split(list))
        if (const auto action = parse<ActionKind>(word))
            out.push_back(*action);
    return out;
}

std::vector<Decision> Decisions::where(const std::string &condition, std::int64_t a, std::int64_t b) const
{
    std::vector<Decision> out;
    auto rows = m_connection.prepare(decisionColumns + condition);
    rows.bindAt(1, a);
    if (condition.find("?2") != std::string::npos)
        rows.bindAt(2, b);
    while (rows.step())
        out.push_back(readDecision(rows));
    return out;
}

std::optional<Decision> Decisions::find(DecisionId id) const
{
    auto found = where("WHERE id = ?1", id.value);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Decision> Decisions::ofAccount(AccountId account) const
{
    return where("WHERE account = ?1 ORDER BY id", account.value);
}

std::vector<Decision> Decisions::ofCase(CaseId id) const { return where("WHERE review_case = ?1 ORDER BY id", id.value); }

std::vector<Decision> Decisions::ofSubject(SubjectKind kind, std::int64_t subject) const
{
    const bool post = kind == SubjectKind::Post;
    return where(post ? "WHERE subject_kind = 'post' AND subject = ?1 ORDER BY id"
                      : "WHERE subject_kind = 'account' AND subject = ?1 ORDER BY id",
                 subject);
}

std::vector<DecisionId> Decisions::heldUntil(Instant now) const
{
    std::vector<DecisionId> out;
    auto rows = m_connection.prepare("SELECT id FROM decision WHERE state = 'held' AND hold_until <= ?1 ORDER BY hold_until, id");
    rows.bind(now);
    while (rows.step())
        out.push_back(rows.id<DecisionId>(0));
    return out;
}

std::vector<Decision> Decisions::held() const
{
    return where("WHERE state = 'held' AND hold_until > ?1 ORDER BY hold_until, id", -1);
}

std::int64_t Decisions::oneSignatureRestrictions(AccountId account, Instant since) const
{
    return m_connection
        .number("SELECT count(DISTINCT subject) FROM decision d WHERE account = ?1 AND decided_at >= ?2"
                " AND (verdict = 'violation' OR EXISTS (SELECT 1 FROM authority_order o WHERE o.id = d.id AND o.state = 'unsigned'))"
                " AND (proposal IS NULL OR proposal = 0) AND state IN ('held', 'standing', 'under_appeal')"
                " AND (actions LIKE '%remove%' OR actions LIKE '%limit%' OR actions LIKE '%age_restrict%')",
                account, since)
        .value_or(0);
}

std::vector<DecisionId> Decisions::leftUp(AccountId notOf, std::string_view language, int limit) const
{
    std::vector<DecisionId> out;
    auto rows = m_connection.prepare(
        "SELECT d.id FROM decision d JOIN post p ON p.id = d.subject WHERE d.subject_kind = 'post'"
        " AND d.verdict = 'no_violation' AND d.actions = '' AND d.state = 'standing' AND d.account <> ?1"
        " ORDER BY p.language = ?2 DESC, d.id DESC LIMIT ?3");
    rows.bind(notOf, language, limit);
    while (rows.step())
        out.push_back(rows.id<DecisionId>(0));
    return out;
}

std::optional<Strike> Decisions::strikeOf(DecisionId decision) const
{
    auto row = m_connection.prepare(std::string(strikeColumns) + "WHERE decision = ?1");
    row.bind(decision);
    return row.step() ? std::optional(readStrike(row)) : std::nullopt;
}

std::optional<Strike> Decisions::strike(StrikeId id) const
{
    auto row = m_connection.prepare(std::string(strikeColumns) + "WHERE id = ?1");
    row.bind(id);
    return row.step() ? std::optional(readStrike(row)) : std::nullopt;
}

std::vector<Strike> Decisions::strikes(AccountId account) const
{
    std::vector<Strike> out;
    auto rows = m_connection.prepare(std::string(strikeColumns) + "WHERE account = ?1 ORDER BY id");
    rows.bind(account);
    while (rows.step())
        out.push_back(readStrike(rows));
    return out;
}

std::vector<StrikeId> Decisions::strikesToExpire(Instant now) const
{
    std::vector<StrikeId> out;
    auto rows = m_connection.prepare(
        "SELECT id FROM strike WHERE state IN ('active', 'contested') AND expires_at <= ?1 ORDER BY expires_at, id");
    rows.bind(now);
    while (rows.step())
        out.push_back(rows.id<StrikeId>(0));
    return out;
}

std::set<PersonId> Decisions::tookPart(DecisionId decision) const
{
    std::set<PersonId> out;
    auto rows = m_connection.prepare("WITH RECURSIVE reached (id) AS (SELECT account FROM decision WHERE id = ?1" + std::string(linkedToo)
                                     + "SELECT person FROM part WHERE decision = ?1"
                                     " UNION SELECT p.person FROM case_part p JOIN decision d ON d.review_case = p.review_case"
                                     " WHERE d.id = ?1"
                                     " UNION SELECT x.person FROM declared_conflict x WHERE x.account IN (SELECT id FROM reached)"
                                     " AND x.lifted_at IS NULL");
    rows.bind(decision);
    while (rows.step())
        out.insert(rows.id<PersonId>(0));
    return out;
}

std::set<PersonId> Decisions::tookPartInCase(CaseId id) const
{
    std::set<PersonId> out;
    auto rows = m_connection.prepare("WITH RECURSIVE reached (id) AS (SELECT account FROM review_case WHERE id = ?1" + std::string(linkedToo)
                                     + "SELECT person FROM case_part WHERE review_case = ?1 AND role <> 'skipped'"
                                     " UNION SELECT p.person FROM part p JOIN decision d ON d.id = p.decision"
                                     " JOIN review_case c ON c.id = ?1 WHERE d.subject_kind = c.subject_kind"
                                     " AND d.subject = c.subject AND NOT "
                                     + std::string(freeToDecideAgain)
                                     + " UNION SELECT x.person FROM declared_conflict x WHERE x.account IN (SELECT id FROM reached)"
                                       " AND x.lifted_at IS NULL");
    rows.bind(id);
    while (rows.step())
        out.insert(rows.id<PersonId>(0));
    return out;
}

} // namespace countersign
