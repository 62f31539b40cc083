// A workspace that an earlier version wrote opens, is brought up to date with a copy made first, and goes on.
#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/signoff/signoff_service.h"
#include "store/migrator.h"
#include "support/raw_sql.h"
#include "support/test_workspace.h"

#include <QByteArray>
#include <QFile>

#include <gtest/gtest.h>

#include <filesystem>

namespace countersign::testing_support {

namespace {

namespace fs = std::filesystem;

class StoredSchema : public ::testing::TestWithParam<int> {
protected:
    void SetUp() override
    {
        QFile packed(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/data/workspaces/schema-%1.countersign.qz").arg(GetParam()));
        ASSERT_TRUE(packed.open(QIODevice::ReadOnly)) << packed.fileName().toStdString();
        QFile plain(QString::fromStdString(path()));
        ASSERT_TRUE(plain.open(QIODevice::WriteOnly));
        plain.write(qUncompress(packed.readAll()));
    }

    std::string path() const { return m_folder.filePath(QStringLiteral("stored.countersign")).toStdString(); }

    QTemporaryDir m_folder;
    SetClock m_clock{*parseRfc3339("2026-01-09T10:06:00Z")};
    SeededRandom m_random{7};
};

TEST_P(StoredSchema, OpensAndEverythingInItIsAsItWas)
{
    ASSERT_EQ(must(Connection::open(path(), OpenMode::ReadOnly))->number("PRAGMA user_version"), GetParam());
    const auto workspace = must(Workspace::open(path(), m_clock, m_random));
    EXPECT_EQ(workspace->db().number("PRAGMA user_version"), newestSchema());
    const VerifyReport report = must(AuditService(*workspace).verify());
    EXPECT_TRUE(report.intact) << report.what.english();
    const RebuildReport rebuilt = must(AuditService(*workspace).rebuildCheck());
    EXPECT_TRUE(rebuilt.identical) << (rebuilt.first.empty() ? std::string() : rebuilt.first.front().table + " " + rebuilt.first.front().key);
    EXPECT_EQ(workspace->people().all().size(), 8u);
    EXPECT_EQ(workspace->decisions().find(DecisionId(3))->state, DecisionState::Overturned);

    // Work goes on where it stood: ines reads the proposal that she was reading.
    const auto ines = must(workspace->signIn("ines", "correct horse"));
    SignoffService signoff(*workspace);
    const SignoffView view = must(signoff.view(*ines, ProposalId(1)));
    ASSERT_FALSE(view.revealed);
    for (const BlindItem &item : view.items)
        must(signoff.read(*ines, ProposalId(1), item.item, Verdict::Violation, "SP-1"));
    must(signoff.reveal(*ines, ProposalId(1)));
    // The tables that are new take their rows.
    must(Documents(*workspace, Viewer{must(workspace->signIn("ben", "correct horse"))->person()}).accountFile("@lampshop"));
    EXPECT_TRUE(workspace->db().exists("SELECT 1 FROM sight"));
    EXPECT_EQ(workspace->proposals().find(ProposalId(1))->state, ProposalState::Revealed);
    EXPECT_TRUE(must(AuditService(*workspace).rebuildCheck()).identical);
}

TEST_P(StoredSchema, ACopyIsMadeBeforeTheChange)
{
    { const auto workspace = must(Workspace::open(path(), m_clock, m_random)); }
    const std::string backup = path() + ".schema-" + std::to_string(GetParam()) + ".backup";
    ASSERT_TRUE(fs::exists(backup));
    EXPECT_EQ(fs::status(backup).permissions() & (fs::perms::group_all | fs::perms::others_all), fs::perms::none) << "for its owner alone";
    const auto copy = must(Connection::open(backup, OpenMode::ReadOnly));
    EXPECT_EQ(copy->number("PRAGMA user_version"), GetParam());
    EXPECT_EQ(copy->number("SELECT count(*) FROM log"), 29);
}

TEST_P(StoredSchema, AMigrationThatFailsLeavesTheFileAsItWas)
{
    auto migrations = builtInMigrations();
    migrations.push_back({newestSchema() + 1, "broken", "CREATE TABLE one_more (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);"});
    const auto connection = must(Connection::open(path(), OpenMode::ReadWrite));
    EXPECT_FALSE(migrate(*connection, m_clock.now(), false, migrations));
    EXPECT_EQ(connection->number("PRAGMA user_version"), newestSchema()) << "each in its own transaction";
    EXPECT_FALSE(connection->exists("SELECT 1 FROM sqlite_schema WHERE name = 'one_more'"));
}

TEST_P(StoredSchema, AMigrationThatWasRewrittenSinceIsNoticed)
{
    auto migrations = builtInMigrations();
    migrations.front().sql += "\n-- rewritten";
    const auto connection = must(Connection::open(path(), OpenMode::ReadWrite));
    EXPECT_EQ(codeOf(migrate(*connection, m_clock.now(), false, migrations)), "corrupt");
}

INSTANTIATE_TEST_SUITE_P(EachStored, StoredSchema, ::testing::Values(1));

TEST(Migrations, AreNumberedWithoutGaps)
{
    int expected = 0;
    for (const Migration &migration : builtInMigrations()) {
        EXPECT_EQ(migration.number, ++expected) << migration.name;
        EXPECT_FALSE(migration.sql.empty());
    }
    EXPECT_EQ(expected, newestSchema());
}

} // namespace

} // namespace countersign::testing_support
