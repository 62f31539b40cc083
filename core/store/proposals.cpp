#include "store/proposals.h"

namespace countersign {

namespace {

constexpr auto proposalColumns =
    "SELECT id, kind, account, decision, action, duration_s, state, version, proposer, nonce, policy_version,"
    " rationale_vault, notice_vault, bound, bound_hash, high_reach, created_at, hold_until, valid_until, reader, stage,"
    " countersigned_at, release_at, released_at, freeze_sanction, closed_why, target_vault, signature FROM proposal ";

Proposal readProposal(const Statement &row)
{
    Proposal p;
    p.id = row.id<ProposalId>(0);
    p.kind = parse<ProposalKind>(row.text(1)).value_or(ProposalKind::Account);
    p.account = row.id<AccountId>(2);
    p.decision = row.id<DecisionId>(3);
    p.action = parse<ActionKind>(row.text(4)).value_or(ActionKind::None);
    if (const auto seconds = row.integerOrNull(5))
        p.duration = std::chrono::seconds(*seconds);
    p.state = parse<ProposalState>(row.text(6)).value_or(ProposalState::Voided);
    p.version = row.integer(7);
    p.proposer = row.id<PersonId>(8);
    p.nonce = row.string(9);
    p.policyVersion = static_cast<int>(row.integer(10));
    p.rationaleVault = row.integer(11);
    p.noticeVault = row.integer(12);
    p.bound = row.string(13);
    p.boundHash = hashFromBytes(row.blob(14)).value_or(Hash{});
    p.highReach = row.integer(15) != 0;
    p.createdAt = row.instant(16);
    p.holdUntil = row.instant(17);
    p.validUntil = row.instant(18);
    p.reader = row.id<PersonId>(19);
    p.stage = parse<ReadingStage>(row.text(20));
    p.countersignedAt = row.instantOrNull(21);
    p.releaseAt = row.instantOrNull(22);
    p.releasedAt = row.instantOrNull(23);
    p.freezeSanction = row.id<SanctionId>(24);
    p.closedWhy = row.string(25);
    p.targetVault = row.integer(26);
    p.signature = std::string(row.blob(27));
    return p;
}

} // namespace

bool Proposal::closed() const
{
    switch (state) {
    case ProposalState::Released:
    case ProposalState::Rejected:
    case ProposalState::Withdrawn:
    case ProposalState::Voided:
    case ProposalState::Expired: return true;
    case ProposalState::Draft:
    case ProposalState::Held:
    case ProposalState::Submitted:
    case ProposalState::Reading:
    case ProposalState::Revealed:
    case ProposalState::AwaitingSecond:
    case ProposalState::Arbitration:
    case ProposalState::Countersigned:
    case ProposalState::Returned: return false;
    }
    return false;
}

std::vector<Proposal> Proposals::where(const std::string &condition, std::int64_t value) const
{
    std::vector<Proposal> out;
    auto rows = m_connection.prepare(proposalColumns + condition);
    if (condition.find("?1") != std::string::npos)
        rows.bindAt(1, value);
    while (rows.step())
        out.push_back(readProposal(rows));
    for (Proposal &proposal : out) {
        auto grounds = m_connection.prepare("SELECT decision FROM proposal_ground WHERE proposal = ?1 ORDER BY place");
        grounds.bind(proposal.id);
        while (grounds.step())
            proposal.grounds.push_back(grounds.id<DecisionId>(0));
    }
    return out;
}

std::optional<Proposal> Proposals::find(ProposalId id) const
{
    auto found = where("WHERE id = ?1", id.value);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Proposal> Proposals::open() const
{
    return where("WHERE state NOT IN ('released', 'rejected', 'withdrawn', 'voided', 'expired') ORDER BY id");
}

std::vector<Proposal> Proposals::ofAccount(AccountId account) const
{
    return where("WHERE account = ?1 ORDER BY id", account.value);
}

std::vector<Proposal> Proposals::openWithGround(DecisionId decision) const
{
    return where("WHERE state NOT IN ('released', 'rejected', 'withdrawn', 'voided', 'expired') AND (decision = ?1"
                 " OR id IN (SELECT proposal FROM proposal_ground WHERE decision = ?1)) ORDER BY id",
                 decision.value);
}

bool Proposals::usedByReleasedBan(DecisionId decision) const
{
    return m_connection.exists("SELECT 1 FROM proposal_ground g JOIN proposal p ON p.id = g.proposal"
                               " WHERE g.decision = ?1 AND p.kind = 'account' AND p.action = 'ban' AND p.state = 'released'",
                               decision);
}

std::optional<Reading> Proposals::reading(ProposalId id, PersonId person) const
{
    for (Reading &one : readings(id))
        if (one.person == person)
            return one;
    return std::nullopt;
}

std::vector<Reading> Proposals::readings(ProposalId id) const
{
    std::vector<Reading> out;
    auto rows = m_connection.prepare("SELECT person, stage, state, started_at, revealed_at, agrees FROM reading"
                                     " WHERE proposal = ?1 ORDER BY started_at, person");
    rows.bind(id);
    while (rows.step()) {
        Reading one;
        one.proposal = id;
        one.person = rows.id<PersonId>(0);
        one.stage = parse<ReadingStage>(rows.text(1)).value_or(ReadingStage::First);
        one.state = rows.string(2);
        one.startedAt = rows.instant(3);
        one.revealedAt = rows.instantOrNull(4);
        if (const auto agrees = rows.integerOrNull(5))
            one.agrees = *agrees != 0;
        out.push_back(std::move(one));
    }
    return out;
}

std::vector<ReadingItem> readingItems(Statement &rows, bool withLooks)
{
    std::vector<ReadingItem> out;
    while (rows.step()) {
        ReadingItem item;
        item.item = static_cast<int>(rows.integer(0));
        item.decision = rows.id<DecisionId>(1);
        item.decoy = rows.integer(2) != 0;
        item.verdict = parse<Verdict>(rows.text(3));
        item.clause = rows.string(4);
        item.severity = static_cast<Severity>(rows.integerOrNull(5).value_or(1));
        if (withLooks) {
            if (const auto looked = rows.integerOrNull(6))
                item.looked = std::chrono::seconds(*looked);
            item.readAt = rows.instantOrNull(7);
            item.dealtAt = rows.instantOrNull(8);
        }
        out.push_back(std::move(item));
    }
    return out;
}

std::vector<ReadingItem> Proposals::items(ProposalId id, PersonId person) const
{
    auto rows = m_connection.prepare("SELECT item, decision, decoy, verdict, clause, severity, looked_s, read_at, dealt_at FROM reading_item"
                                     " WHERE proposal = ?1 AND person = ?2 ORDER BY item");
    rows.bind(id, person);
    return readingItems(rows, true);
}

std::vector<Override> Proposals::overrides(ProposalId id) const
{
    std::vector<Override> out;
    auto rows = m_connection.prepare("SELECT id, requirement, reader, person, reason_vault, at, void FROM requirement_override"
                                     " WHERE proposal = ?1 ORDER BY id");
    rows.bind(id);
    while (rows.step())
        out.push_back({rows.id<OverrideId>(0), id, rows.string(1), rows.id<PersonId>(2), rows.id<PersonId>(3), rows.integer(4),
                       rows.instant(5), rows.integer(6) != 0});
    return out;
}

std::vector<Countersignature> Proposals::countersignatures(ProposalId id) const
{
    std::vector<Countersignature> out;
    auto rows = m_connection.prepare("SELECT person, stage, bound_hash, signature, signed_at FROM countersignature"
                                     " WHERE proposal = ?1 ORDER BY signed_at, person");
    rows.bind(id);
    while (rows.step())
        out.push_back({rows.id<PersonId>(0), parse<ReadingStage>(rows.text(1)).value_or(ReadingStage::First),
                       hashFromBytes(rows.blob(2)).value_or(Hash{}), std::string(rows.blob(3)), rows.instant(4)});
    return out;
}

} // namespace countersign
