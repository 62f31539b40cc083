// Accounts and posts as reported. Personal details (handle, text, links) are in the vault.
#pragma once

#include "base/ids.h"
#include "store/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign {

struct Account {
    AccountId id;
    std::string source;
    std::optional<std::int64_t> reach;        // as last reported; nullopt = unknown
    std::optional<std::int64_t> highestReach; // highest ever reported (R12)
    std::vector<std::string> tags;
    std::optional<Instant> createdAt;
    bool handleOnly = false;
    std::int64_t vault = 0;
    Instant firstSeen{};
};

struct Post {
    PostId id;
    AccountId account;
    std::string source;
    std::string media; // "text", "image", "video", … first medium
    std::string language;
    std::optional<Instant> postedAt;
    std::optional<std::int64_t> views;
    std::int64_t vault = 0;
    std::string contentHash; // 32 bytes: commitment of the vault record
    Instant firstSeen{};
};

// Two accounts of one person (R11): said by the platform, or by somebody here.
struct AccountLink {
    std::int64_t id = 0;
    AccountId a; // the smaller number
    AccountId b;
    Instant linkedAt{};
    PersonId linkedBy; // 0: the platform said so
    std::optional<Instant> unlinkedAt;
    PersonId unlinkedBy;
    std::int64_t reasonVault = 0;

    AccountId other(AccountId one) const { return one == a ? b : a; }
};

class Accounts {
public:
    explicit Accounts(Connection &connection) : m_connection(connection) {}

    std::optional<Account> find(AccountId id) const;
    // "X-3", an external id or a handle (with or without @). Several matches: none.
    std::vector<AccountId> resolve(std::string_view reference) const;
    std::optional<Post> post(PostId id) const;
    std::int64_t postCount(AccountId id) const;
    // Links of the account, ended ones included, oldest first.
    std::vector<AccountLink> links(AccountId id) const;
    // Between these two, whichever comes first; ended ones included, newest first.
    std::vector<AccountLink> linksBetween(AccountId one, AccountId other) const;
    // The account itself, then all that are it by another name: over links that stand or ended after `since`, however
    // many steps away, and what the same source knew by its handle alone before it gave the id.
    std::vector<AccountId> together(AccountId id, Instant since) const;
    // What the source calls it; "" when unknown. Kind: "account", "post", "report", "sanction".
    std::string externalId(std::string_view kind, std::int64_t id) const;
    std::optional<std::int64_t> internalId(std::string_view source, std::string_view kind, std::string_view external) const;

private:
    Connection &m_connection;
};

} // namespace countersign
