#include "prove/world.h"

#include "services/audit/audit_service.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace countersign::prove {

using testing_support::must;

namespace {

void checked(int code, sqlite3 *handle, const std::string &doing)
{
    if (code != SQLITE_OK && code != SQLITE_DONE)
        throw std::runtime_error(doing + ": " + (handle ? sqlite3_errmsg(handle) : "no handle"));
}

void copyDatabase(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        throw std::runtime_error(std::string("backup: ") + sqlite3_errmsg(to));
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    checked(code, to, "backup");
}

} // namespace

Scratch::Scratch()
{
    const bool memory = std::filesystem::is_directory("/dev/shm");
    std::string pattern = (memory ? std::string("/dev/shm") : std::filesystem::temp_directory_path().string()) + "/countersign-prove-XXXXXX";
    if (!::mkdtemp(pattern.data()))
        throw std::runtime_error("no scratch folder");
    m_path = pattern;
    ::setenv("TMPDIR", m_path.c_str(), 1); // the rebuild check's own files too
}

Scratch::~Scratch()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
    ::unsetenv("TMPDIR");
}

Snapshot snapshotOf(const std::string &path)
{
    sqlite3 *file = nullptr;
    sqlite3 *memory = nullptr;
    checked(sqlite3_open_v2(path.c_str(), &file, SQLITE_OPEN_READWRITE, nullptr), file, "open");
    checked(sqlite3_open(":memory:", &memory), memory, "open");
    copyDatabase(file, memory);
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(memory, "main", &size, 0);
    Snapshot out(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    sqlite3_close(memory);
    sqlite3_close(file);
    out[18] = out[19] = 2; // opened by ours, it writes ahead
    return out;
}

void writeFile(const std::string &path, const Snapshot &bytes)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(path + suffix);
    std::ofstream(path, std::ios::binary) << bytes;
}

World::World(const Snapshot &start, int connections, Instant now) : clock(now), m_path(m_scratch.file("world.countersign"))
{
    writeFile(m_path, start);
    for (int i = 0; i < connections; ++i) {
        m_open.push_back(must(Workspace::open(m_path, clock, m_random)));
        m_open.back()->db().setDurable(false);
    }
    checked(sqlite3_open_v2(m_path.c_str(), &m_raw, SQLITE_OPEN_READWRITE, nullptr), m_raw, "open");
    checked(sqlite3_exec(m_raw, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr), m_raw, "open");
}

World::~World() { sqlite3_close(m_raw); }

void World::putBack(const Snapshot &bytes)
{
    sqlite3 *memory = nullptr;
    checked(sqlite3_open(":memory:", &memory), memory, "open");
    // A database in memory cannot write ahead: it is told that the file does not.
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), copy);
    copy[18] = copy[19] = 1;
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    checked(sqlite3_deserialize(memory, "main", copy, size, size, SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE), memory,
            "deserialize");
    copyDatabase(memory, m_raw);
    sqlite3_close(memory);
}

Snapshot World::taken() { return snapshotOf(m_path); }

std::vector<std::vector<std::string>> World::rows(const std::string &sql) { return rowsOf(m_raw, sql); }

std::vector<std::vector<std::string>> rowsOf(sqlite3 *handle, const std::string &sql)
{
    std::vector<std::vector<std::string>> out;
    sqlite3_stmt *statement = nullptr;
    checked(sqlite3_prepare_v2(handle, sql.c_str(), -1, &statement, nullptr), handle, sql);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        auto &row = out.emplace_back();
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, i));
            row.emplace_back(text ? text : "");
        }
    }
    sqlite3_finalize(statement);
    checked(code, handle, sql);
    return out;
}

std::string World::one(const std::string &sql)
{
    const auto all = rows(sql);
    return all.empty() || all[0].empty() ? std::string() : all[0][0];
}

std::int64_t World::number(const std::string &sql)
{
    const std::string text = one(sql);
    return text.empty() ? 0 : std::stoll(text);
}

std::string World::unsound()
{
    AuditService audit(at(0));
    const auto verified = audit.verify();
    if (!verified)
        return "log verify: " + verified.error().message.english();
    if (!verified->intact)
        return "log verify: " + verified->what.english();
    const auto rebuilt = audit.rebuildCheck();
    if (!rebuilt)
        return "rebuild: " + rebuilt.error().message.english();
    if (rebuilt->identical)
        return {};
    const auto &d = rebuilt->first.front();
    return "rebuild: " + d.table + " " + d.key + " " + d.column + ": " + d.stored.value_or("-") + " is not " + d.rebuilt.value_or("-");
}

} // namespace countersign::prove
