#include "store/log_verify_vault.h"

#include <algorithm>

namespace countersign {

namespace {

Text aboutContent(const char *sentence, std::int64_t seq, std::int64_t vault)
{
    return {sentence, {std::to_string(seq), std::to_string(vault)}};
}

} // namespace

VaultCheck::VaultCheck(Connection &connection) : m_connection(connection)
{
    const std::int64_t last = m_connection.number("SELECT max(id) FROM vault").value_or(0);
    const std::int64_t count = m_connection.number("SELECT count(*) FROM vault").value_or(0);
    // Numbers are given without gaps; a file where they are not must not take the memory with it.
    m_named.resize(static_cast<std::size_t>(std::clamp<std::int64_t>(last, 0, 16 * count + 1024) + 1));
}

bool VaultCheck::firstTime(std::int64_t vault)
{
    const auto place = static_cast<std::size_t>(vault);
    if (vault < 1 || place >= m_named.size() || m_named[place])
        return false;
    m_named[place] = true;
    return true;
}

Text VaultCheck::check(std::int64_t seq, const Commitment &commitment)
{
    const std::int64_t vault = commitment.vault;
    if (commitment.malformed)
        return aboutContent(CS_TEXT("Entry %1 commits to content %2 with something that is no hash."), seq, vault);
    auto row = m_connection.prepare("SELECT salt, payload, erased_at FROM vault WHERE id = ?1");
    row.bind(vault);
    if (!row.step())
        return aboutContent(CS_TEXT("The content %2 that entry %1 commits to is missing. It may be erased, never removed."), seq, vault);
    if (!commitment.hash) {
        if (static_cast<std::size_t>(vault) < m_named.size() && !m_named[static_cast<std::size_t>(vault)])
            m_bare.emplace(vault, seq);
        return {};
    }
    m_bare.erase(vault);
    const bool erased = row.isNull(1);
    const bool marked = !row.isNull(2);
    if (erased != marked || erased != row.isNull(0))
        return aboutContent(CS_TEXT("The content %2 that entry %1 commits to is half erased: somebody changed it."), seq, vault);
    const bool fresh = firstTime(vault);
    if (erased) {
        m_erased.emplace(vault, seq);
        return {};
    }
    if (countersign::commitment(row.blob(0), row.text(1)) != *commitment.hash)
        return aboutContent(CS_TEXT("The content %2 that entry %1 commits to was changed: it is not what was stored then. The entries "
                                    "before are intact, with their content."),
                            seq, vault);
    m_checked += fresh ? 1 : 0;
    return {};
}

Text VaultCheck::take(const Entry &entry)
{
    if (entry.type == erasureEntry)
        if (const auto list = entry.data.find("vaults"); list != entry.data.end() && list->is_array())
            for (const Json &one : *list)
                if (one.is_number_integer())
                    m_erasureSaid.try_emplace(one.get<std::int64_t>(), entry.at);
    for (const Commitment &commitment : commitmentsIn(entry))
        if (Text wrong = check(entry.seq, commitment); !wrong.empty())
            return wrong;
    return {};
}

std::optional<LogFault> VaultCheck::unsaidErasure()
{
    std::optional<LogFault> first;
    for (const auto &[vault, seq] : m_erased) {
        if (first && *first->seq <= seq)
            continue;
        const auto said = m_erasureSaid.find(vault);
        if (said == m_erasureSaid.end())
            first = LogFault{seq, aboutContent(CS_TEXT("The content %2 that entry %1 commits to was erased, but no entry says so. The "
                                                       "entries are intact."),
                                               seq, vault)};
        else if (m_connection.number("SELECT erased_at FROM vault WHERE id = ?1", vault) != toMs(said->second))
            first = LogFault{seq, aboutContent(CS_TEXT("The content %2 that entry %1 commits to was erased at another time than the log "
                                                       "says. The entries are intact."),
                                               seq, vault)};
    }
    return first;
}

void VaultCheck::report(VerifyReport &into, bool whole)
{
    constexpr int mostWarnings = 20;
    into.vaultChecked += m_checked;
    into.erased += static_cast<std::int64_t>(m_erased.size());
    if (!whole)
        return;
    int said = 0;
    for (const auto &[vault, seq] : m_bare)
        if (++said <= mostWarnings)
            into.warnings.push_back(aboutContent(CS_TEXT("Entry %1 names content %2 without a commitment: a change of it would not show."), seq, vault));
    auto rows = m_connection.prepare("SELECT id FROM vault ORDER BY id");
    while (rows.step()) {
        const std::int64_t id = rows.integer(0);
        const bool named = id > 0 && static_cast<std::size_t>(id) < m_named.size() && m_named[static_cast<std::size_t>(id)];
        if (!named && !m_bare.contains(id) && ++said <= mostWarnings)
            into.warnings.push_back({CS_TEXT("Content %1 is named by no entry: nothing vouches for it."), {std::to_string(id)}});
    }
    if (said > mostWarnings)
        into.warnings.push_back({CS_TEXT("%1 more remarks of this kind about stored content."), {std::to_string(said - mostWarnings)}});
}

} // namespace countersign
