#include "store/accounts.h"

#include "domain/tags.h"
#include "store/people.h"

#include <algorithm>

namespace countersign {

std::optional<Account> Accounts::find(AccountId id) const
{
    auto row = m_connection.prepare("SELECT id, source, reach, highest_reach, tags, created_at, handle_only, vault,"
                                    " first_seen FROM account WHERE id = ?1");
    row.bind(id);
    if (!row.step())
        return std::nullopt;
    Account account;
    account.id = row.id<AccountId>(0);
    account.source = row.string(1);
    account.reach = row.integerOrNull(2);
    account.highestReach = row.integerOrNull(3);
    account.tags = foldedTags(split(row.text(4))); // whatever an earlier version stored
    account.createdAt = row.instantOrNull(5);
    account.handleOnly = row.integer(6) != 0;
    account.vault = row.integer(7);
    account.firstSeen = row.instant(8);
    return account;
}

std::vector<AccountId> Accounts::resolve(std::string_view reference) const
{
    if (const auto id = AccountId::parse(reference); id && find(*id))
        return {*id};
    std::vector<AccountId> out;
    const auto collect = [&](std::string_view sql, std::string_view value) {
        auto rows = m_connection.prepare(sql);
        rows.bind(value);
        while (rows.step())
            if (find(rows.id<AccountId>(0)) && std::find(out.begin(), out.end(), rows.id<AccountId>(0)) == out.end())
                out.push_back(rows.id<AccountId>(0));
    };
    collect("SELECT id FROM intake_key WHERE kind = 'account' AND external = ?1", reference);
    if (!out.empty())
        return out;
    collect("SELECT account FROM handle_key WHERE handle = ?1", reference);
    if (!out.empty())
        return out;
    if (reference.starts_with('@'))
        collect("SELECT account FROM handle_key WHERE handle = ?1", reference.substr(1));
    else
        collect("SELECT account FROM handle_key WHERE handle = ?1", "@" + std::string(reference));
    return out;
}

namespace {

AccountLink readLink(const Statement &row)
{
    return {row.integer(0), row.id<AccountId>(1), row.id<AccountId>(2), row.instant(3), row.id<PersonId>(4),
            row.instantOrNull(5), row.id<PersonId>(6), row.integer(7)};
}

constexpr auto linkColumns = "SELECT id, a, b, linked_at, linked_by, unlinked_at, unlinked_by, reason_vault FROM account_link ";

} // namespace

std::vector<AccountLink> Accounts::links(AccountId id) const
{
    std::vector<AccountLink> out;
    auto rows = m_connection.prepare(std::string(linkColumns) + "WHERE a = ?1 OR b = ?1 ORDER BY id");
    rows.bind(id);
    while (rows.step())
        out.push_back(readLink(rows));
    return out;
}

std::vector<AccountLink> Accounts::linksBetween(AccountId one, AccountId other) const
{
    std::vector<AccountLink> out;
    auto rows = m_connection.prepare(std::string(linkColumns) + "WHERE a = ?1 AND b = ?2 ORDER BY id DESC");
    rows.bind(std::min(one, other), std::max(one, other));
    while (rows.step())
        out.push_back(readLink(rows));
    return out;
}

std::vector<AccountId> Accounts::together(AccountId id, Instant since) const
{
    std::vector<AccountId> out{id};
    for (std::size_t i = 0; i < out.size(); ++i) {
        const AccountId from = out[i];
        const auto collect = [&](AccountId found) {
            if (std::find(out.begin(), out.end(), found) == out.end())
                out.push_back(found);
        };
        for (const AccountLink &link : links(from))
            if (!link.unlinkedAt || *link.unlinkedAt > since)
                collect(link.other(from));
        auto names = m_connection.prepare("SELECT k.account FROM handle_key h JOIN handle_key k ON k.handle = h.handle"
                                          " JOIN account x ON x.id = h.account JOIN account y ON y.id = k.account"
                                          " WHERE h.account = ?1 AND x.source = y.source AND (x.handle_only = 1 OR y.handle_only = 1)"
                                          " ORDER BY k.account");
        names.bind(from);
        while (names.step())
            collect(names.id<AccountId>(0));
    }
    return out;
}

std::optional<Post> Accounts::post(PostId id) const
{
    auto row = m_connection.prepare("SELECT id, account, source, media, language, posted_at, views, vault, content_hash,"
                                    " first_seen FROM post WHERE id = ?1");
    row.bind(id);
    if (!row.step())
        return std::nullopt;
    Post post;
    post.id = row.id<PostId>(0);
    post.account = row.id<AccountId>(1);
    post.source = row.string(2);
    post.media = row.string(3);
    post.language = row.string(4);
    post.postedAt = row.instantOrNull(5);
    post.views = row.integerOrNull(6);
    post.vault = row.integer(7);
    post.contentHash = std::string(row.blob(8));
    post.firstSeen = row.instant(9);
    return post;
}

std::int64_t Accounts::postCount(AccountId id) const
{
    return m_connection.number("SELECT count(*) FROM post WHERE account = ?1", id).value_or(0);
}

std::string Accounts::externalId(std::string_view kind, std::int64_t id) const
{
    return m_connection.word("SELECT external FROM intake_key WHERE kind = ?1 AND id = ?2", kind, id).value_or(std::string());
}

std::optional<std::int64_t> Accounts::internalId(std::string_view source, std::string_view kind,
                                                 std::string_view external) const
{
    return m_connection.number("SELECT id FROM intake_key WHERE source = ?1 AND kind = ?2 AND external = ?3", source, kind,
                               external);
}

} // namespace countersign
