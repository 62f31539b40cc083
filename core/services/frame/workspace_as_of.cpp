// As-of views: the log up to an entry, folded into a database of its own.
#include "services/frame/workspace.h"

#include "store/migrator.h"

namespace countersign {

namespace {

constexpr const char *borrowedTables[] = {"vault", "policy_text", "intake_key", "handle_key", "post_fingerprint"};

Result<> fold(Workspace &live, Connection &memory, const ProjectionSchema &schema, std::int64_t seq)
{
    std::optional<Error> failed;
    CS_CHECK(live.log().read(1, seq, [&](const Entry &entry) {
        if (!entry.data.contains("changes"))
            return true;
        if (auto applied = applyChanges(memory, schema, entry.seq, entry.data["changes"]); !applied)
            failed = applied.error();
        return !failed;
    }));
    if (failed)
        return fail(*std::move(failed));
    return {};
}

} // namespace

Workspace::Workspace(std::unique_ptr<Connection> connection, std::unique_ptr<Clock> clock, RandomSource &random)
    : m_connection(std::move(connection)), m_ownClock(std::move(clock)), m_clock(*m_ownClock), m_random(random)
{
}

std::int64_t Workspace::lastEntryAt(Instant at)
{
    // Times never decrease along the log, so the place is found by halving.
    std::int64_t low = 0;
    std::int64_t high = m_connection->number("SELECT size FROM log_head WHERE id = 1").value_or(0);
    while (low < high) {
        const std::int64_t middle = (low + high + 1) / 2;
        const auto entry = m_log->entry(middle);
        if (entry && entry->at <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

Result<std::unique_ptr<Workspace>> Workspace::asOf(Workspace &live, std::int64_t seq)
{
    try {
        const auto last = live.log().entry(seq);
        if (!last)
            return fail(ErrorCode::NotFound, {CS_TEXT("The log has no entry %1."), {std::to_string(seq)}},
                        CS_TEXT("\"log list\" shows its entries."));
        CS_TRY(auto memory, Connection::open(":memory:", OpenMode::Create));
        CS_TRY([[maybe_unused]] const auto outcome, migrate(*memory, last->at, true));
        const ProjectionSchema schema(*memory);
        {
            Transaction transaction(*memory);
            CS_CHECK(fold(live, *memory, schema, seq));
            memory->run("INSERT INTO log_head VALUES (1, ?1, ?2, ?3, ?4, ?5)", live.origin(), seq, Blob{MerkleFrontier().bytes()},
                        Blob{bytesOf(Hash{})}, last->at);
            transaction.commit();
        }
        memory->run("ATTACH DATABASE ?1 AS live", live.db().attachName());
        for (const char *table : borrowedTables)
            memory->script(std::string("CREATE TEMP VIEW ") + table + " AS SELECT * FROM live." + table);
        memory->script("CREATE TEMP VIEW log AS SELECT * FROM live.log WHERE seq <= " + std::to_string(seq));
        auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(memory), std::make_unique<SetClock>(last->at), live.random()));
        workspace->m_log = std::make_unique<LogStore>(*workspace->m_connection, live.random());
        CS_CHECK(workspace->load());
        return workspace;
    } catch (const StoreFailure &failure) {
        return fail(failure.error());
    }
}

} // namespace countersign
