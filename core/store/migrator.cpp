#include "store/migrator.h"

#include "base/hash.h"
#include "store/connection.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <filesystem>
#include <sys/stat.h>

namespace countersign {

std::vector<Migration> builtInMigrations()
{
    std::vector<Migration> out;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile source(folder.filePath(file));
        if (!source.open(QIODevice::ReadOnly))
            continue;
        out.push_back({file.left(4).toInt(), file.mid(5).chopped(4).toStdString(), source.readAll().toStdString()});
    }
    return out;
}

int newestSchema()
{
    const auto migrations = builtInMigrations();
    return migrations.empty() ? 0 : migrations.back().number;
}

namespace {

Result<> checkIdentity(Connection &connection, bool fresh, int version, int newest)
{
    if (!fresh && connection.number("PRAGMA application_id") != applicationId)
        return fail(ErrorCode::NotAWorkspace, {CS_TEXT("%1 is a database, but not a Countersign workspace."), {connection.path()}},
                    CS_TEXT("Choose another file, or create a workspace with \"countersign-cli init\"."));
    if (version > newest)
        return fail(ErrorCode::NewerSchema,
                    {CS_TEXT("The workspace %1 was written by a newer version of Countersign (schema %2; this "
                             "program knows %3)."),
                     {connection.path(), std::to_string(version), std::to_string(newest)}},
                    CS_TEXT("Nothing was changed. Update Countersign to open it."));
    return {};
}

Result<> checkHistory(Connection &connection, const std::vector<Migration> &migrations, int version)
{
    for (const Migration &migration : migrations) {
        if (migration.number > version)
            break;
        const auto recorded = connection.word("SELECT checksum FROM migration WHERE number = ?1", migration.number);
        if (recorded != hex(sha256(migration.sql)))
            return fail(ErrorCode::Corrupt,
                        {CS_TEXT("The workspace %1 was made with another form of migration %2."),
                         {connection.path(), std::to_string(migration.number)}},
                        CS_TEXT("Open it with the program version that made it, or restore a backup."));
    }
    return {};
}

std::string backUp(Connection &connection, int version)
{
    const std::string path = connection.path() + ".schema-" + std::to_string(version) + ".backup";
    std::filesystem::remove(path);
    const auto mask = ::umask(077); // VACUUM INTO would write 0644
    connection.run("VACUUM INTO ?1", path);
    ::umask(mask);
    return path;
}

void apply(Connection &connection, const Migration &migration, Instant now)
{
    Transaction transaction(connection);
    connection.script(migration.sql);
    connection.script("CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                      " checksum TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT");
    connection.run("INSERT INTO migration VALUES (?1, ?2, ?3, ?4)", migration.number, migration.name,
                   hex(sha256(migration.sql)), now);
    connection.script("PRAGMA user_version = " + std::to_string(migration.number));
    connection.script("PRAGMA application_id = " + std::to_string(applicationId));
    transaction.commit();
}

} // namespace

Result<> checkIsWorkspace(Connection &connection)
{
    try {
        return checkIdentity(connection, false, static_cast<int>(connection.number("PRAGMA user_version").value_or(0)), newestSchema());
    } catch (const StoreFailure &failure) {
        return fail(failure.error());
    }
}

Result<MigrationOutcome> migrate(Connection &connection, Instant now, bool fresh,
                                 const std::vector<Migration> &migrations)
{
    try {
        const int version = static_cast<int>(connection.number("PRAGMA user_version").value_or(0));
        const int newest = migrations.empty() ? 0 : migrations.back().number;
        CS_CHECK(checkIdentity(connection, fresh, version, newest));
        if (!fresh)
            CS_CHECK(checkHistory(connection, migrations, version));
        MigrationOutcome outcome{version, newest, {}};
        if (version == newest)
            return outcome;
        if (version > 0)
            outcome.backup = backUp(connection, version);
        for (const Migration &migration : migrations)
            if (migration.number > version)
                apply(connection, migration, now);
        return outcome;
    } catch (const StoreFailure &failure) {
        return fail(failure.error());
    }
}

} // namespace countersign
