// Files that are no workspace, cannot be written, are busy or have no room: a clear error, and nothing is harmed.
#include "services/frame/workspace.h"
#include "store/migrator.h"
#include "support/raw_sql.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

namespace countersign::testing_support {

namespace fs = std::filesystem;

namespace {

class OpenFile : public ::testing::Test {
protected:
    std::string path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }
    std::string write(const char *name, const std::string &content) const
    {
        std::ofstream(path(name), std::ios::binary) << content;
        return path(name);
    }
    std::string open(const std::string &file) { return codeOf(Workspace::open(file, m_clock, m_random)); }

    SetClock m_clock{*parseRfc3339("2026-03-02T08:00:00Z")};
    SeededRandom m_random{1};
    QTemporaryDir m_folder;
};

std::string contentOfFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// Runs `work` as somebody who is not root (root may write everywhere) and returns what it returned.
int asNobody(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
            ::_exit(99);
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

TEST_F(OpenFile, WhatIsNoDatabaseOrAnotherProgramsIsNamedAndLeftAsItIs)
{
    const std::string text = write("text.countersign", std::string(8192, 'x'));
    EXPECT_EQ(open(text), "not_a_workspace");
    EXPECT_EQ(contentOfFile(text), std::string(8192, 'x'));
    EXPECT_EQ(open(write("empty.countersign", "")), "not_a_workspace");
    EXPECT_EQ(open(m_folder.path().toStdString()), "not_a_workspace");
    EXPECT_EQ(open(path("nowhere.countersign")), "not_found");
    sqlite3 *other = nullptr;
    ASSERT_EQ(sqlite3_open(path("other.db").c_str(), &other), SQLITE_OK);
    sqlite3_exec(other, "CREATE TABLE notes (text)", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    const std::string before = contentOfFile(path("other.db"));
    EXPECT_EQ(open(path("other.db")), "not_a_workspace");
    EXPECT_TRUE(contentOfFile(path("other.db")) == before) << "another program's file must not even change its journal mode";
}

TEST_F(OpenFile, AFileWhoseMiddleIsDamagedIsCorruptAndNotWritten)
{
    TestWorkspace team;
    team.flag();
    team->db().script("PRAGMA wal_checkpoint(TRUNCATE)");
    std::string bytes = contentOfFile(team.path());
    for (std::size_t i = 4096; i < std::min<std::size_t>(bytes.size(), 40 * 4096); i += 7)
        bytes[i] = static_cast<char>(0xa5);
    const std::string damaged = write("damaged.countersign", bytes);
    EXPECT_EQ(open(damaged), "corrupt");
    EXPECT_TRUE(contentOfFile(damaged) == bytes);
}

TEST_F(OpenFile, ANewerSchemaIsRefusedAndNothingIsChanged)
{
    TestWorkspace team;
    fs::copy_file(team.path(), path("newer.countersign"));
    if (fs::exists(team.path() + "-wal"))
        fs::copy_file(team.path() + "-wal", path("newer.countersign-wal"));
    RawSql(path("newer.countersign")).run("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)");
    const std::string before = contentOfFile(path("newer.countersign"));
    EXPECT_EQ(open(path("newer.countersign")), "newer_schema");
    EXPECT_TRUE(contentOfFile(path("newer.countersign")) == before);
}

TEST_F(OpenFile, NothingIsCreatedOverAFileThatIsThere)
{
    const std::string file = write("there.countersign", "mine");
    const auto made = Workspace::create({file, WorkspaceKind::Test, {}, "admin", passphrase}, m_clock, m_random);
    EXPECT_EQ(codeOf(made), "conflict");
    EXPECT_EQ(contentOfFile(file), "mine");
}

TEST_F(OpenFile, AFolderThatCannotBeWrittenIsReadOnlyButTheWorkspaceCanBeRead)
{
    TestWorkspace team;
    team.flag();
    team->db().script("PRAGMA wal_checkpoint(TRUNCATE)");
    const std::string folder = path("locked");
    fs::create_directory(folder);
    fs::copy_file(team.path(), folder + "/w.countersign");
    fs::permissions(m_folder.path().toStdString(), fs::perms::owner_all | fs::perms::group_exec | fs::perms::others_exec | fs::perms::others_read);
    fs::permissions(folder + "/w.countersign", fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
    fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    enum { Fine, CannotRead, CanWrite, WrongRefusal, CreatedAnyway, WrongCreateRefusal };
    const int outcome = asNobody([&]() -> int {
        auto workspace = Workspace::open(folder + "/w.countersign", m_clock, m_random);
        if (!workspace || !(*workspace)->cases().find(CaseId(1), m_clock.now()))
            return CannotRead;
        if ((*workspace)->db().writable())
            return CanWrite;
        const auto refused = (*workspace)->change({"test", {}, nullptr, {}, "feed"}, [](Unit &unit) -> Result<Receipt> { return unit.finish(); });
        if (codeOf(refused) != "read_only")
            return WrongRefusal;
        const auto made = Workspace::create({folder + "/new.countersign", WorkspaceKind::Test, {}, "admin", passphrase}, m_clock, m_random);
        if (made)
            return CreatedAnyway;
        return codeOf(made) == "read_only" ? Fine : WrongCreateRefusal;
    });
    fs::permissions(folder, fs::perms::owner_all);
    if (outcome == 99)
        GTEST_SKIP() << "cannot become another user here";
    EXPECT_EQ(outcome, Fine);
}

TEST_F(OpenFile, ADiskThatIsFullIsSaidAndTheWorkspaceIsAsBefore)
{
    TestWorkspace team;
    const std::int64_t size = team.logSize();
    const auto pages = team->db().number("PRAGMA page_count").value();
    team->db().number("PRAGMA max_page_count = " + std::to_string(pages));
    Flagged big;
    big.text = std::string(200'000, 'x');
    std::string said;
    try {
        team.flag(big);
    } catch (const std::runtime_error &error) {
        said = error.what();
    }
    EXPECT_NE(said.find("is full"), std::string::npos) << said;
    EXPECT_FALSE(team->db().inTransaction());
    EXPECT_EQ(team.logSize(), size);
    team->db().number("PRAGMA max_page_count = 1073741823");
    team.flag(big);
    team.checkLog();
}

TEST_F(OpenFile, AnotherWriterMakesItBusyAndNothingIsChanged)
{
    TestWorkspace team;
    const std::int64_t size = team.logSize();
    RawSql other(team.path());
    other.run("BEGIN IMMEDIATE");
    sqlite3_busy_timeout(team->db().handle(), 20);
    const auto refused = team->change({"test", {}, nullptr, {}, "feed"}, [](Unit &unit) -> Result<Receipt> { return unit.finish(); });
    EXPECT_EQ(codeOf(refused), "busy");
    other.run("ROLLBACK");
    EXPECT_EQ(team.logSize(), size);
    team.flag();
    team.checkLog();
}

TEST_F(OpenFile, AStatementThatFailsAnywhereInAChangeLeavesNothingOfIt)
{
    TestWorkspace team;
    const CaseId id = team.flag();
    must(ReviewService(*team).claim(team.as("mira"), id));
    const Finding finding = team.violation(id);
    const std::int64_t size = team.logSize();
    const auto vault = team->db().number("SELECT count(*) FROM vault");
    int failed = 0;
    for (int at = 1;; ++at) {
        int step = 0;
        team->db().injectFaults([&](std::string_view) -> std::optional<Error> {
            return ++step == at ? std::optional(Error{ErrorCode::DiskFull, {CS_TEXT("The disk is full.")}, {}, {}}) : std::nullopt;
        });
        const auto made = ReviewService(*team).decide(team.as("mira"), id, finding, {ActionKind::Remove});
        team->db().injectFaults({});
        ASSERT_FALSE(team->db().inTransaction());
        if (made)
            break;
        ASSERT_EQ(codeOf(made), "disk_full");
        ASSERT_EQ(team.logSize(), size) << "statement " << at;
        ASSERT_EQ(team->db().number("SELECT count(*) FROM vault"), vault) << "statement " << at;
        ASSERT_EQ(team->db().number("SELECT count(*) FROM decision"), 0) << "statement " << at;
        ++failed;
    }
    EXPECT_GT(failed, 8);
    team.checkLog();
}

// ---- migrations ----

namespace {

std::vector<Migration> withASecond(const std::string &sql)
{
    auto migrations = builtInMigrations();
    migrations.push_back({static_cast<int>(migrations.size()) + 1, "more", sql});
    return migrations;
}

} // namespace

TEST_F(OpenFile, AMigrationBacksTheFileUpFirstForItsOwnerOnlyAndRecordsItsChecksum)
{
    TestWorkspace team;
    team.flag();
    const auto two = withASecond("CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT; -- with a comment; and a semicolon\n"
                                 "CREATE TRIGGER t BEFORE DELETE ON more BEGIN SELECT RAISE(ABORT, 'a;b'); END;");
    const MigrationOutcome outcome = must(migrate(team->db(), team.now(), false, two));
    EXPECT_EQ(outcome.from, newestSchema());
    EXPECT_EQ(outcome.to, newestSchema() + 1);
    ASSERT_TRUE(fs::exists(outcome.backup));
    EXPECT_EQ(fs::status(outcome.backup).permissions() & (fs::perms::group_all | fs::perms::others_all), fs::perms::none);
    auto backup = must(Workspace::open(outcome.backup, m_clock, m_random));
    EXPECT_TRUE(backup->cases().find(CaseId(1), team.now()));
    EXPECT_TRUE(team->db().exists("SELECT 1 FROM migration WHERE number = ?1 AND name = 'more'", outcome.to));
    EXPECT_EQ(must(migrate(team->db(), team.now(), false, two)).backup, "") << "nothing is due any more";
    EXPECT_EQ(codeOf(migrate(team->db(), team.now(), false)), "newer_schema");
    EXPECT_EQ(codeOf(migrate(team->db(), team.now(), false, withASecond("CREATE TABLE other (id)"))), "corrupt") << "another checksum";
}

TEST_F(OpenFile, AMigrationThatFailsLeavesTheFileAtItsSchemaWithItsBackup)
{
    TestWorkspace team;
    EXPECT_FALSE(migrate(team->db(), team.now(), false, withASecond("CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT; NONSENSE;")));
    EXPECT_EQ(team->db().number("PRAGMA user_version"), newestSchema());
    EXPECT_FALSE(team->db().exists("SELECT 1 FROM sqlite_schema WHERE name = 'more'"));
    EXPECT_FALSE(team->db().inTransaction());
    team.flag();
    team.checkLog();
}

} // namespace countersign::testing_support
