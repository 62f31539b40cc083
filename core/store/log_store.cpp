#include "store/log_store.h"

#include <algorithm>
#include <array>

namespace countersign {

Hash entrySigningHash(const Entry &entry)
{
    Entry bare = entry;
    bare.data.erase("sig");
    return signedHash("entry", parseJson(encodeLeaf(bare)));
}

LogStore::LogStore(Connection &connection, RandomSource &random)
    : m_connection(connection), m_random(random), m_schema(connection)
{
}

void LogStore::create(const std::string &origin)
{
    m_connection.run("INSERT INTO log_head VALUES (1, ?1, 0, ?2, ?3, 0)", origin, Blob{MerkleFrontier().bytes()},
                     Blob{bytesOf(Hash{})});
}

Result<LogHead> LogStore::head()
{
    auto row = m_connection.prepare("SELECT origin, size, frontier, last_hash, last_at FROM log_head WHERE id = 1");
    if (!row.step())
        return fail(ErrorCode::NotAWorkspace, {CS_TEXT("%1 holds no decision log."), {m_connection.path()}},
                    CS_TEXT("The workspace was not created completely; create it again."));
    LogHead head;
    head.origin = row.string(0);
    head.size = row.integer(1);
    const auto lastHash = hashFromBytes(row.blob(3));
    auto frontier = MerkleFrontier::fromBytes(row.blob(2));
    if (!lastHash || !frontier)
        return fail(ErrorCode::Corrupt, {CS_TEXT("The head of the decision log in %1 is damaged."), {m_connection.path()}},
                    CS_TEXT("Verify the log, then restore the last backup."));
    head.lastHash = *lastHash;
    head.frontier = *std::move(frontier);
    head.lastAt = row.instant(4);
    return head;
}

Result<std::int64_t> LogStore::append(const Author &author, Instant now, std::string type, Json data,
                                      const Changes &changes)
{
    CS_TRY(LogHead head, this->head());
    Entry entry;
    entry.seq = head.size + 1;
    entry.prev = head.lastHash;
    entry.at = std::max(now, head.lastAt);
    entry.type = std::move(type);
    entry.actor = author.actor;
    entry.actorType = author.type;
    entry.data = std::move(data);
    if (!changes.empty())
        entry.data["changes"] = changes.json();
    if (author.key) {
        entry.data["key"] = author.key->publicKey().fingerprint();
        entry.data["sig"] = hex(bytesOf(author.key->sign(bytesOf(entrySigningHash(entry)))));
    }
    const std::string leaf = encodeLeaf(entry);
    const Hash hash = leafHash(leaf);
    head.frontier.append(hash);
    m_connection.run("INSERT INTO log VALUES (?1, ?2, ?3)", entry.seq, leaf, Blob{bytesOf(hash)});
    m_connection.run("UPDATE log_head SET size = ?1, frontier = ?2, last_hash = ?3, last_at = ?4 WHERE id = 1", entry.seq,
                     Blob{head.frontier.bytes()}, Blob{bytesOf(hash)}, entry.at);
    CS_CHECK(applyChanges(m_connection, m_schema, entry.seq, changes.json()));
    return entry.seq;
}

Sealed LogStore::seal(const Json &payload)
{
    std::array<std::byte, 32> salt{};
    m_random.fill(salt);
    const std::string_view saltBytes(reinterpret_cast<const char *>(salt.data()), salt.size());
    const std::string text = payload.dump(-1, ' ', false, Json::error_handler_t::replace);
    m_connection.run("INSERT INTO vault (salt, payload) VALUES (?1, ?2)", Blob{saltBytes}, text);
    return {m_connection.number("SELECT last_insert_rowid()").value_or(0), commitment(saltBytes, text)};
}

std::optional<Json> LogStore::open(std::int64_t vault)
{
    const auto payload = m_connection.word("SELECT payload FROM vault WHERE id = ?1", vault);
    return payload ? std::optional(parseJson(*payload)) : std::nullopt;
}

std::optional<std::string> LogStore::saltOf(std::int64_t vault)
{
    auto row = m_connection.prepare("SELECT salt FROM vault WHERE id = ?1 AND salt IS NOT NULL");
    row.bind(vault);
    return row.step() ? std::optional(std::string(row.blob(0))) : std::nullopt;
}

Result<> LogStore::read(std::int64_t first, std::int64_t last, const std::function<bool(const Entry &)> &each)
{
    auto rows = m_connection.prepare("SELECT leaf FROM log WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq");
    rows.bind(first, last);
    while (rows.step()) {
        CS_TRY(const Entry entry, decodeLeaf(rows.text(0)));
        if (!each(entry))
            break;
    }
    return {};
}

std::optional<Entry> LogStore::entry(std::int64_t seq)
{
    const auto leaf = m_connection.word("SELECT leaf FROM log WHERE seq = ?1", seq);
    if (!leaf)
        return std::nullopt;
    auto entry = decodeLeaf(*leaf);
    return entry ? std::optional(*std::move(entry)) : std::nullopt;
}

} // namespace countersign
