#include "store/authority_orders.h"

#include "store/people.h"

namespace countersign {

std::vector<AuthorityOrder> AuthorityOrders::where(const std::string &condition, std::int64_t value) const
{
    std::vector<AuthorityOrder> out;
    auto row = m_connection.prepare("SELECT id, account, review_case, person, state, version, action, territories, facts_hash, facts_vault,"
                                    " bound, bound_hash, signature, complied_at, due_at, signer, signer_signature, signed_at, closed_at,"
                                    " closed_by, reason_vault FROM authority_order "
                                    + condition);
    if (condition.find("?1") != std::string::npos)
        row.bindAt(1, value);
    while (row.step()) {
        AuthorityOrder a;
        a.id = row.id<DecisionId>(0);
        a.account = row.id<AccountId>(1);
        a.reviewCase = row.id<CaseId>(2);
        a.person = row.id<PersonId>(3);
        a.state = parse<AuthorityState>(row.text(4)).value_or(AuthorityState::Reversed);
        a.version = row.integer(5);
        a.action = parse<ActionKind>(row.text(6)).value_or(ActionKind::None);
        a.territories = split(row.string(7));
        a.factsHash = hashFromBytes(row.blob(8)).value_or(Hash{});
        a.factsVault = row.integer(9);
        a.bound = row.string(10);
        a.boundHash = hashFromBytes(row.blob(11)).value_or(Hash{});
        a.signature = std::string(row.blob(12));
        a.compliedAt = row.instant(13);
        a.dueAt = row.instant(14);
        a.signer = row.id<PersonId>(15);
        a.signerSignature = std::string(row.blob(16));
        a.signedAt = row.instantOrNull(17);
        a.closedAt = row.instantOrNull(18);
        a.closedBy = row.id<PersonId>(19);
        a.reasonVault = row.integer(20);
        out.push_back(std::move(a));
    }
    return out;
}

std::optional<AuthorityOrder> AuthorityOrders::find(DecisionId id) const
{
    auto found = where("WHERE id = ?1", id.value);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<AuthorityOrder> AuthorityOrders::all(bool waitingOnly) const
{
    return where(waitingOnly ? "WHERE state = 'unsigned' ORDER BY due_at, id" : "ORDER BY id");
}

std::vector<AuthorityOrder> AuthorityOrders::aboutPost(std::int64_t post) const
{
    return where("WHERE id IN (SELECT id FROM decision WHERE subject_kind = 'post' AND subject = ?1) ORDER BY id", post);
}

std::vector<DecisionId> AuthorityOrders::due(Instant now) const
{
    std::vector<DecisionId> out;
    auto rows = m_connection.prepare("SELECT id FROM authority_order AS a WHERE (state = 'unsigned' AND due_at <= ?1)"
                                     " OR (state IN ('unsigned', 'countersigned') AND EXISTS (SELECT 1 FROM person p WHERE"
                                     " (p.id = a.person AND p.untrusted_since <= a.complied_at)"
                                     " OR (p.id = a.signer AND p.untrusted_since <= a.signed_at))) ORDER BY due_at, id");
    rows.bind(now);
    while (rows.step())
        out.push_back(rows.id<DecisionId>(0));
    return out;
}

} // namespace countersign
