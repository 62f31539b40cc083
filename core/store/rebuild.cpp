#include "store/rebuild.h"

#include "log/entry.h"
#include "store/log_verify.h"
#include "store/migrator.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace countersign {

namespace {

// A folder that only this user can look into, removed with what is in it.
class PrivateFolder {
public:
    PrivateFolder()
    {
        std::error_code ignored;
        const auto parent = std::filesystem::temp_directory_path(ignored);
        std::string pattern = ((ignored ? std::filesystem::path("/tmp") : parent) / "countersign-XXXXXX").string();
        if (!::mkdtemp(pattern.data()))
            throw StoreFailure({ErrorCode::ReadOnly,
                                {CS_TEXT("No temporary folder can be made (%1)."), {std::strerror(errno)}},
                                CS_TEXT("Check that there is room and that you may write to the folder that TMPDIR names."), {}});
        m_path = std::move(pattern);
    }
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;
    ~PrivateFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    std::string file(const char *name) const { return m_path + "/" + name; }

private:
    std::string m_path;
};

tl::unexpected<Error> notApplied(std::int64_t seq, const Text &why)
{
    return fail(ErrorCode::Corrupt,
                {CS_TEXT("The history is not one that the rules allow: entry %1 cannot be applied. %2"), {std::to_string(seq), why}},
                CS_TEXT("Verify the log, then compare with a backup. Nothing was changed."));
}

Result<> applyEntry(Connection &fresh, const ProjectionSchema &schema, std::int64_t seq, std::string_view leaf)
{
    const auto entry = decodeLeaf(leaf);
    if (!entry)
        return notApplied(seq, entry.error().message);
    const auto changes = entry->data.find("changes");
    if (changes == entry->data.end())
        return {};
    try {
        if (auto applied = applyChanges(fresh, schema, seq, *changes); !applied)
            return notApplied(seq, applied.error().message);
    } catch (const StoreFailure &failure) {
        if (failure.error().code == ErrorCode::DiskFull)
            throw;
        return notApplied(seq, failure.error().message); // a rule trigger or a foreign key refused it
    }
    return {};
}

} // namespace

Result<RebuildReport> rebuildAndCompare(Connection &connection, const ProjectionSchema &schema,
                                        const std::function<bool(std::int64_t done, std::int64_t total)> &progress)
{
    constexpr std::int64_t step = 1024;
    const ReadSnapshot snapshot(connection);
    const PrivateFolder folder;
    CS_TRY(const auto fresh, Connection::open(folder.file("rebuilt.countersign"), OpenMode::Create));
    CS_TRY([[maybe_unused]] const auto outcome, migrate(*fresh, Instant(), true));
    // Nobody needs this file after a crash.
    fresh->script("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;");
    const ProjectionSchema freshSchema(*fresh);

    RebuildReport report;
    const std::int64_t total = connection.number("SELECT count(*) FROM log").value_or(0);
    {
        Transaction transaction(*fresh);
        auto rows = connection.prepare("SELECT seq, leaf FROM log ORDER BY seq");
        while (rows.step()) {
            CS_CHECK(applyEntry(*fresh, freshSchema, rows.integer(0), rows.text(1)));
            ++report.entries;
            if (progress && report.entries % step == 0 && !progress(report.entries, total))
                return fail(ErrorCode::Usage, {CS_TEXT("Stopped after entry %1."), {std::to_string(report.entries)}});
        }
        transaction.commit();
    }
    compareProjections(connection, *fresh, schema, report);
    if (progress)
        progress(report.entries, total);
    return report;
}

} // namespace countersign
