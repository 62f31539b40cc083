// Orders of public authorities that somebody complied with (R26): one row beside the decision of the same number.
#pragma once

#include "base/hash.h"
#include "base/ids.h"
#include "domain/states.h"
#include "store/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign {

struct AuthorityOrder {
    DecisionId id;
    AccountId account;
    CaseId reviewCase;
    PersonId person; // who complied
    AuthorityState state = AuthorityState::Unsigned;
    std::int64_t version = 1;
    ActionKind action = ActionKind::None;
    std::vector<std::string> territories; // ISO 3166-1 alpha-2
    Hash factsHash{};
    std::int64_t factsVault = 0;
    std::string bound; // canonical JSON that both sign
    Hash boundHash{};
    std::string signature; // 64 bytes
    Instant compliedAt{};
    Instant dueAt{};
    PersonId signer;
    std::string signerSignature;
    std::optional<Instant> signedAt;
    std::optional<Instant> closedAt;
    PersonId closedBy; // 0: the clock
    std::int64_t reasonVault = 0;

    bool waits() const { return state == AuthorityState::Unsigned; }
    bool stands() const { return state == AuthorityState::Unsigned || state == AuthorityState::Countersigned; }
};

class AuthorityOrders {
public:
    explicit AuthorityOrders(Connection &connection) : m_connection(connection) {}

    std::optional<AuthorityOrder> find(DecisionId id) const;
    std::vector<AuthorityOrder> all(bool waitingOnly) const; // those that wait: the first due first
    std::vector<AuthorityOrder> aboutPost(std::int64_t post) const;
    // Unsigned, and their time is over; or signed with a key that was not trusted any more when it signed (R23).
    std::vector<DecisionId> due(Instant now) const;

private:
    std::vector<AuthorityOrder> where(const std::string &condition, std::int64_t value = 0) const;
    Connection &m_connection;
};

} // namespace countersign
