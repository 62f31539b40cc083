#include "store/connection.h"

#include "store/migrator.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cassert>
#include <filesystem>
#include <sys/resource.h>
#include <unistd.h>

namespace countersign {

namespace {

constexpr auto busyTimeoutMs = 10'000;
constexpr std::array fileSuffixes{"", "-wal", "-shm"};

QString nextConnectionName()
{
    static std::atomic<int> counter{0};
    return QStringLiteral("countersign-%1").arg(++counter);
}

// Less than a few pages left where the file stands, or before a limit on the size of files (ulimit -f).
bool diskIsFull(const std::string &path)
{
    namespace fs = std::filesystem;
    constexpr std::uintmax_t fewPages = 64u * 1024u;
    std::error_code error;
    const fs::path folder = fs::path(path).has_parent_path() ? fs::path(path).parent_path() : fs::path(".");
    const auto space = fs::space(folder, error);
    if (!error && space.available < fewPages)
        return true;
    rlimit limit{};
    if (::getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return false;
    return std::any_of(fileSuffixes.begin(), fileSuffixes.end(), [&](const char *suffix) {
        const auto size = fs::file_size(path + suffix, error);
        return !error && size + fewPages > limit.rlim_cur;
    });
}

} // namespace

Error storeError(int code, int extended, std::string_view detail, const std::string &path)
{
    const std::string why(detail);
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, {CS_TEXT("The workspace %1 is busy: another program is writing to it."), {path}},
                CS_TEXT("Nothing was changed. Try again in a moment."), {}};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {CS_TEXT("The disk that holds %1 is full."), {path}},
                CS_TEXT("Nothing was changed. Free some space and try again."), {}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnly, {CS_TEXT("The workspace %1 can be read but not written."), {path}},
                CS_TEXT("Check the permissions of the file and of its folder."), {}};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAWorkspace, {CS_TEXT("%1 is not a Countersign workspace: it is no SQLite database."), {path}},
                CS_TEXT("Choose another file, or create a workspace with \"countersign-cli init\"."), {}};
    case SQLITE_CORRUPT:
        return {ErrorCode::Corrupt, {CS_TEXT("The workspace %1 is damaged: %2."), {path, why}},
                CS_TEXT("Make a copy of the file before anything else, then restore the last backup."), {}};
    case SQLITE_CANTOPEN:
        return {ErrorCode::NotFound, {CS_TEXT("The workspace %1 cannot be opened: %2."), {path, why}},
                CS_TEXT("Check that the path is right and that you may read it."), {}};
    case SQLITE_IOERR: // also what a full disk gives when the shared index of the write-ahead log cannot grow
        if (diskIsFull(path))
            return storeError(SQLITE_FULL, SQLITE_FULL, detail, path);
        return {ErrorCode::Corrupt, {CS_TEXT("Reading or writing %1 failed: %2."), {path, why}},
                CS_TEXT("Check the disk. What was acknowledged before is safe."), {}};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Refused, {CS_TEXT("The workspace refused the change: %1."), {why}},
                CS_TEXT("The database repeats the rules that must never break. Nothing was changed."), {}};
    default:
        return {ErrorCode::Internal,
                {CS_TEXT("The workspace %1 answered with an unexpected error (%2): %3."),
                 {path, std::to_string(extended), why}},
                CS_TEXT("This is a bug; please report it with the text above."), {}};
    }
}

// ---- Statement ----

Statement::Statement(Connection &connection, sqlite3_stmt *statement, bool *busy)
    : m_connection(&connection), m_statement(statement), m_busy(busy)
{
    if (m_busy)
        *m_busy = true;
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection), m_statement(other.m_statement), m_busy(other.m_busy)
{
    other.m_statement = nullptr;
    other.m_busy = nullptr;
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    if (m_busy) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        *m_busy = false;
    } else {
        sqlite3_finalize(m_statement); // a second user of the same text at the same time
    }
}

bool Statement::step()
{
    const auto writes = [this] { // SQLite counts COMMIT among the reading ones
        return sqlite3_stmt_readonly(m_statement) == 0 || std::string_view(sqlite3_sql(m_statement)) == "COMMIT";
    };
    if (m_connection->m_fault && writes()) {
        if (auto error = m_connection->m_fault(sqlite3_sql(m_statement)))
            throw StoreFailure(std::move(*error));
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    m_connection->raise(sqlite3_sql(m_statement));
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset() { sqlite3_reset(m_statement); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

std::string_view Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    if (!bytes)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string_view Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    if (!bytes)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<std::int64_t> Statement::integerOrNull(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<Instant> Statement::instantOrNull(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

void Statement::bindInteger(int place, std::int64_t value) { sqlite3_bind_int64(m_statement, place, value); }

void Statement::bindText(int place, std::string_view value)
{
    sqlite3_bind_text64(m_statement, place, value.data() ? value.data() : "", value.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bindBlob(int place, std::string_view value)
{
    sqlite3_bind_blob64(m_statement, place, value.data() ? value.data() : "", value.size(), SQLITE_STATIC);
}

void Statement::bindNull(int place) { sqlite3_bind_null(m_statement, place); }

// ---- Connection ----

Result<std::unique_ptr<Connection>> Connection::open(const std::string &path, OpenMode mode)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    const bool present = fs::exists(path, ignored);
    if (mode == OpenMode::Create && present)
        return fail(ErrorCode::Conflict, {CS_TEXT("%1 exists already."), {path}},
                    CS_TEXT("Choose another name; a workspace is never overwritten."));
    if (mode != OpenMode::Create && !present)
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no workspace at %1."), {path}},
                    CS_TEXT("Check the path, or create one with \"countersign-cli init\"."));
    if (present && fs::is_directory(path, ignored))
        return fail(ErrorCode::NotAWorkspace, {CS_TEXT("%1 is a folder, not a workspace file."), {path}},
                    CS_TEXT("Name the *.countersign file inside it."));

    auto connection = std::unique_ptr<Connection>(new Connection);
    connection->m_path = path;
    const QString name = nextConnectionName();
    connection->m_name = name.toStdString();
    const std::string folder = fs::path(path).has_parent_path() ? fs::path(path).parent_path().string() : ".";
    const bool fileWritable = !present || ::access(path.c_str(), W_OK) == 0;
    const bool folderWritable = ::access(folder.c_str(), W_OK) == 0;
    const bool inMemory = path == ":memory:";
    connection->m_writable = inMemory || (mode != OpenMode::ReadOnly && fileWritable && folderWritable);

    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    QString file = QString::fromStdString(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (!connection->m_writable) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        if (!folderWritable) { // write-ahead logging needs a writable folder, unless the file is taken as it is
            file = QStringLiteral("file:") + QString::fromUtf8(QByteArray::fromStdString(path).toPercentEncoding("/"))
                   + QStringLiteral("?immutable=1");
            options += QStringLiteral(";QSQLITE_OPEN_URI");
        }
    }
    if (inMemory) // which may attach such a file
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    connection->m_attachName = file.toStdString();
    database.setConnectOptions(options);
    database.setDatabaseName(file);
    if (!database.open()) {
        const std::string why = database.lastError().databaseText().toStdString();
        if (mode == OpenMode::Create && !folderWritable)
            return fail(ErrorCode::ReadOnly, {CS_TEXT("No workspace can be created at %1: the folder is not writable."), {path}},
                        CS_TEXT("Choose a folder that you may write to."));
        return fail(storeError(SQLITE_CANTOPEN, SQLITE_CANTOPEN, why, path));
    }
    const QVariant handle = database.driver()->handle();
    assert(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(connection->m_handle, 1);
    sqlite3_db_config(connection->m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    try {
        connection->script("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA recursive_triggers=ON;");
        // The first read finds out whether this is a database at all.
        connection->number("SELECT count(*) FROM sqlite_schema");
        // Somebody else's database, or an empty file, is left as it is: migrate() refuses it.
        const bool ours = mode == OpenMode::Create || connection->number("PRAGMA application_id") == applicationId;
        if (connection->m_writable && ours)
            connection->script("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
    } catch (const StoreFailure &failure) {
        return fail(failure.error());
    }
    return connection;
}

Connection::~Connection()
{
    for (auto &[sql, cached] : m_cache)
        sqlite3_finalize(cached->statement);
    m_cache.clear();
    const QString name = QString::fromStdString(m_name);
    {
        QSqlDatabase database = QSqlDatabase::database(name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

Statement Connection::prepare(std::string_view sql)
{
    auto &slot = m_cache[std::string(sql)];
    if (!slot)
        slot = std::make_unique<Cached>();
    const bool shared = slot->statement && !slot->busy;
    if (shared)
        return Statement(*this, slot->statement, &slot->busy);
    sqlite3_stmt *statement = nullptr;
    const unsigned flags = slot->statement ? 0u : unsigned(SQLITE_PREPARE_PERSISTENT);
    if (sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), flags, &statement, nullptr) != SQLITE_OK)
        raise(sql);
    if (slot->statement)
        return Statement(*this, statement, nullptr);
    slot->statement = statement;
    return Statement(*this, statement, &slot->busy);
}

void Connection::script(std::string_view sql)
{
    const std::string text(sql);
    const char *rest = text.c_str();
    while (rest && *rest) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, rest, -1, &statement, &rest) != SQLITE_OK)
            raise(rest);
        if (!statement)
            continue; // a comment or white space
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step(statement);
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE)
            raise(text);
    }
}

void Connection::setDurable(bool durable)
{
    script(durable ? "PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(TRUNCATE);" : "PRAGMA synchronous=OFF;");
}

int Connection::changes() const { return sqlite3_changes(m_handle); }

bool Connection::inTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

void Connection::raise(std::string_view doing) const
{
    const int extended = sqlite3_extended_errcode(m_handle);
    const int code = extended & 0xff;
    std::string detail = sqlite3_errmsg(m_handle);
    if (code == SQLITE_ERROR || code == SQLITE_MISUSE || code == SQLITE_RANGE)
        detail += " in: " + std::string(doing.substr(0, 200));
    throw StoreFailure(storeError(code, extended, detail, m_path));
}

// ---- Transaction ----

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    assert(!connection.inTransaction());
    if (!connection.writable())
        throw StoreFailure(storeError(8 /* SQLITE_READONLY */, 8, "", connection.path()));
    connection.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open)
        rollback();
}

void Transaction::commit()
{
    m_connection.run("COMMIT");
    m_open = false;
}

void Transaction::rollback()
{
    m_open = false;
    if (!m_connection.inTransaction())
        return; // SQLite has rolled back by itself (disk full, I/O error)
    sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace countersign
