#include "store/sanctions.h"

#include "store/people.h"

namespace countersign {

namespace {

constexpr auto sanctionColumns =
    "SELECT id, account, subject_kind, subject, action, state, version, proposal, external, policy_version, from_at,"
    " until_at, contested_at, contest_due, thinned_due, changed_why, territories FROM sanction ";

Sanction readSanction(const Statement &row)
{
    Sanction s;
    s.id = row.id<SanctionId>(0);
    s.account = row.id<AccountId>(1);
    s.subjectKind = parse<SubjectKind>(row.text(2)).value_or(SubjectKind::Post);
    s.subject = row.integer(3);
    s.action = parse<ActionKind>(row.text(4)).value_or(ActionKind::None);
    s.state = parse<SanctionState>(row.text(5)).value_or(SanctionState::Cancelled);
    s.version = row.integer(6);
    s.proposal = row.id<ProposalId>(7);
    s.external = row.integer(8) != 0;
    s.policyVersion = static_cast<int>(row.integer(9));
    s.from = row.instant(10);
    s.until = row.instantOrNull(11);
    s.contestedAt = row.instantOrNull(12);
    s.contestDue = row.instantOrNull(13);
    s.thinnedDue = row.instantOrNull(14);
    s.changedWhy = row.string(15);
    s.territories = split(row.string(16));
    return s;
}

} // namespace

std::vector<Sanction> Sanctions::where(const std::string &condition, std::int64_t a, std::int64_t b) const
{
    std::vector<Sanction> out;
    auto rows = m_connection.prepare(sanctionColumns + condition);
    if (condition.find("?1") != std::string::npos)
        rows.bindAt(1, a);
    if (condition.find("?2") != std::string::npos)
        rows.bindAt(2, b);
    while (rows.step())
        out.push_back(readSanction(rows));
    for (Sanction &sanction : out) {
        auto grounds = m_connection.prepare("SELECT decision, fell FROM sanction_ground WHERE sanction = ?1 ORDER BY decision");
        grounds.bind(sanction.id);
        while (grounds.step())
            sanction.grounds.push_back({grounds.id<DecisionId>(0), grounds.integer(1) != 0});
    }
    return out;
}

std::optional<Sanction> Sanctions::find(SanctionId id) const
{
    auto found = where("WHERE id = ?1", id.value);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Sanction> Sanctions::all(std::optional<AccountId> account, bool activeOnly) const
{
    const std::string active = " state IN ('pending', 'in_force', 'suspended', 'reversing')";
    if (account)
        return where("WHERE account = ?1" + (activeOnly ? " AND" + active : std::string()) + " ORDER BY id", account->value);
    return where((activeOnly ? "WHERE" + active : std::string()) + " ORDER BY id");
}

std::vector<Sanction> Sanctions::restingOn(DecisionId decision) const
{
    return where("WHERE id IN (SELECT sanction FROM sanction_ground WHERE decision = ?1) ORDER BY id", decision.value);
}

std::vector<Sanction> Sanctions::externalOf(AccountId account) const
{
    return where("WHERE account = ?1 AND external = 1 AND state IN ('in_force', 'suspended') ORDER BY id", account.value);
}

std::vector<std::string> Sanctions::externalGrounds(SanctionId id) const
{
    std::vector<std::string> out;
    auto rows = m_connection.prepare("SELECT post FROM external_ground WHERE sanction = ?1 ORDER BY post");
    rows.bind(id);
    while (rows.step())
        out.push_back(rows.string(0));
    return out;
}

std::vector<SanctionId> Sanctions::dueToChange(Instant now) const
{
    std::vector<SanctionId> out;
    auto rows = m_connection.prepare("SELECT id FROM sanction WHERE state IN ('in_force', 'suspended') AND"
                                     " (until_at <= ?1 OR (state = 'in_force' AND (contest_due <= ?1 OR thinned_due <= ?1)))"
                                     " ORDER BY id");
    rows.bind(now);
    while (rows.step())
        out.push_back(rows.id<SanctionId>(0));
    return out;
}

std::vector<Sanction> Sanctions::freezes(AccountId account, Instant since) const
{
    return where("WHERE account = ?1 AND action = 'freeze' AND external = 0 AND coalesce(until_at, from_at) >= ?2 ORDER BY id",
                 account.value, toMs(since));
}

} // namespace countersign
