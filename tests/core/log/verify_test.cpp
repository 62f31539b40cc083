// "log verify" finds a change of any stored value of any row of the log, and names the entry.
#include "services/audit/audit_service.h"
#include "support/busy_workspace.h"
#include "support/raw_sql.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>

namespace countersign::testing_support {

namespace {

// One busy workspace for all tests of this file: each changes a copy, or changes and rolls back.
class Verify : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_team = std::make_unique<TestWorkspace>();
        letABusyWeekPass(*s_team);
        s_team->checkLog();
        s_size = s_team->logSize();
        s_source = s_team->path();
        (*s_team)->db().script("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    static void TearDownTestSuite() { s_team.reset(); }

    void SetUp() override
    {
        m_path = m_folder.filePath(QStringLiteral("copy.countersign")).toStdString();
        std::filesystem::copy_file(s_source, m_path);
        m_sql = std::make_unique<RawSql>(m_path);
        m_sql->disarm();
    }

    VerifyReport verify(const VerifyOptions &options = {}) { return must(AuditService::verifyFile(m_path, options)); }

    // Runs the statement, verifies, and puts everything back.
    VerifyReport after(const std::string &sql)
    {
        if (!m_connection) {
            m_sql.reset();
            m_connection = must(Connection::open(m_path, OpenMode::ReadWrite));
            m_connection->script("PRAGMA ignore_check_constraints = ON");
        }
        Transaction transaction(*m_connection);
        m_connection->script(sql);
        EXPECT_EQ(m_connection->changes(), 1) << sql;
        return must(LogVerifier(*m_connection).run({}));
    }

    void expectFoundAt(std::int64_t entry, const std::string &sql)
    {
        const VerifyReport report = after(sql);
        EXPECT_FALSE(report.intact) << sql;
        EXPECT_EQ(report.firstBad, std::optional(entry)) << sql << "\n" << report.what.english();
        EXPECT_FALSE(report.what.empty()) << sql;
    }

    // The first entry that names the content.
    std::int64_t namesContent(std::int64_t vault)
    {
        const std::string id = std::to_string(vault);
        for (std::int64_t seq = 1; seq <= s_size; ++seq) {
            const auto leaf = (*s_team)->db().word("SELECT leaf FROM log WHERE seq = ?1", seq);
            if (std::regex_search(*leaf, std::regex("vault\":" + id + "[,}]")))
                return seq;
        }
        return 0;
    }

    static std::unique_ptr<TestWorkspace> s_team;
    static std::int64_t s_size;
    static std::string s_source;
    QTemporaryDir m_folder;
    std::string m_path;
    std::unique_ptr<RawSql> m_sql;
    std::unique_ptr<Connection> m_connection;
};

std::unique_ptr<TestWorkspace> Verify::s_team;
std::int64_t Verify::s_size = 0;
std::string Verify::s_source;

std::string flippedByte(const std::string &column, const std::string &place)
{
    // Another printable character at that place of a text.
    return "substr(" + column + ",1," + place + "-1)||char(CASE WHEN unicode(substr(" + column + "," + place
           + ",1))=120 THEN 121 ELSE 120 END)||substr(" + column + "," + place + "+1)";
}

std::string flippedBlob(const std::string &column, int place)
{
    const std::string at = std::to_string(place);
    return "CAST(substr(" + column + ",1," + at + "-1)||CASE substr(" + column + "," + at
           + ",1) WHEN x'00' THEN x'01' ELSE x'00' END||substr(" + column + "," + at + "+1) AS BLOB)";
}

} // namespace

TEST_F(Verify, TheUnchangedLogIsIntactWithEverySignatureAndContentLookedAt)
{
    const VerifyReport report = verify();
    EXPECT_TRUE(report.intact) << report.what.english();
    EXPECT_EQ(report.size, s_size);
    EXPECT_EQ(report.checkpointsChecked, 2);
    EXPECT_GT(report.signaturesChecked, 30);
    EXPECT_EQ(report.vaultChecked, (*s_team)->db().number("SELECT count(*) FROM vault"));
    ASSERT_EQ(report.warnings.size(), 1u); // the copy was made without the anchor that lay beside it
    EXPECT_NE(report.warnings.front().english().find("is missing, though checkpoints were signed"), std::string::npos);
}

TEST_F(Verify, AnyChangedColumnOfAnyRowOfTheLogIsFoundAtItsEntry)
{
    for (std::int64_t seq = 1; seq <= s_size; ++seq) {
        const std::string where = " WHERE seq = " + std::to_string(seq);
        for (const char *place : {"1", "(length(leaf)/3)", "(length(leaf)/2)", "length(leaf)"})
            expectFoundAt(seq, "UPDATE log SET leaf = " + flippedByte("leaf", place) + where);
        expectFoundAt(seq, "UPDATE log SET leaf = leaf || ' '" + where);
        expectFoundAt(seq, "UPDATE log SET leaf = ''" + where);
        for (const int place : {1, 32})
            expectFoundAt(seq, "UPDATE log SET hash = " + flippedBlob("hash", place) + where);
        expectFoundAt(seq, "UPDATE log SET hash = x''" + where);
        expectFoundAt(seq, "UPDATE log SET seq = 1000000" + where);
    }
}

TEST_F(Verify, AnyChangedColumnOfAnyStoredContentIsFoundAtTheEntryThatCommittedToIt)
{
    const std::int64_t count = (*s_team)->db().number("SELECT count(*) FROM vault").value_or(0);
    ASSERT_GT(count, 20);
    for (std::int64_t id = 1; id <= count; ++id) {
        const std::int64_t entry = namesContent(id);
        ASSERT_GT(entry, 0) << "content " << id;
        const std::string where = " WHERE id = " + std::to_string(id);
        expectFoundAt(entry, "UPDATE vault SET payload = " + flippedByte("payload", "(length(payload)/2)") + where);
        expectFoundAt(entry, "UPDATE vault SET payload = payload || ' '" + where);
        expectFoundAt(entry, "UPDATE vault SET salt = " + flippedBlob("salt", 1) + where);
        expectFoundAt(entry, "UPDATE vault SET salt = " + flippedBlob("salt", 32) + where);
        expectFoundAt(entry, "UPDATE vault SET salt = NULL" + where);
        expectFoundAt(entry, "UPDATE vault SET payload = NULL" + where);
        expectFoundAt(entry, "UPDATE vault SET erased_at = 1767225600000" + where);
        expectFoundAt(entry, "UPDATE vault SET salt = NULL, payload = NULL, erased_at = 1767225600000" + where);
        expectFoundAt(entry, "UPDATE vault SET id = 1000000" + where);
    }
}

TEST_F(Verify, AnyChangedColumnOfACheckpointIsFoundAtTheEntryThatSaysItWasSigned)
{
    for (const std::string &size : m_sql->list("SELECT size FROM checkpoint")) {
        const std::string where = " WHERE size = " + size;
        const int length = std::stoi(m_sql->one("SELECT length(note) FROM checkpoint" + where));
        const std::int64_t entry = std::stoll(size);
        for (int place = 1; place <= length; place += 3)
            expectFoundAt(entry, "UPDATE checkpoint SET note = " + flippedByte("note", std::to_string(place)) + where);
        expectFoundAt(entry, "UPDATE checkpoint SET note = note || '\n'" + where);
        for (const char *moved : {"size = 1", "size = size + 1", "size = 1000000"})
            expectFoundAt(entry, std::string("UPDATE checkpoint SET ") + moved + where);
        expectFoundAt(entry, "DELETE FROM checkpoint" + where);
        m_connection.reset();
        m_sql = std::make_unique<RawSql>(m_path);
    }
}

TEST_F(Verify, AnyChangedColumnOfTheHeadIsFoundAtTheEntryThatItStandsFor)
{
    expectFoundAt(s_size, "UPDATE log_head SET id = 2");
    expectFoundAt(1, "UPDATE log_head SET origin = " + flippedByte("origin", "3"));
    expectFoundAt(s_size + 1, "UPDATE log_head SET size = size + 1");
    expectFoundAt(s_size, "UPDATE log_head SET size = size - 1");
    expectFoundAt(s_size, "UPDATE log_head SET last_hash = " + flippedBlob("last_hash", 7));
    expectFoundAt(s_size, "UPDATE log_head SET last_at = last_at + 1");
    expectFoundAt(s_size, "UPDATE log_head SET frontier = " + flippedBlob("frontier", 3));
    expectFoundAt(s_size, "UPDATE log_head SET frontier = x''");
    expectFoundAt(s_size, "DELETE FROM log_head");
}

TEST_F(Verify, AChangedPolicyBookIsFoundAtTheEntryThatNamesIt)
{
    for (const std::string &hash : m_sql->list("SELECT hex(hash) FROM policy_text")) {
        const auto entry = m_sql->one("SELECT min(seq) FROM log WHERE leaf LIKE '%policy_version%' AND leaf LIKE lower('%" + hash + "%')");
        const std::string where = " WHERE hash = x'" + hash + "'";
        expectFoundAt(std::stoll(entry), "UPDATE policy_text SET text = " + flippedByte("text", "(length(text)/2)") + where);
        expectFoundAt(std::stoll(entry), "UPDATE policy_text SET hash = " + flippedBlob("hash", 1) + where);
        m_connection.reset();
        m_sql = std::make_unique<RawSql>(m_path);
    }
}

TEST_F(Verify, ContentErasedAsTheLogSaysIsNoFaultAndItsDateIsHeldToTheEntry)
{
    const Sealed sealed = [] {
        Sealed out;
        must((*s_team)->change({"test", {}, &s_team->as("vera"), {}, {}}, [&](Unit &unit) -> Result<Receipt> {
            out = unit.seal({{"text", "to be erased"}});
            CS_TRY([[maybe_unused]] const auto seq, unit.append("test.content", {{"content", out.json()}}, {}));
            return unit.finish();
        }));
        return out;
    }();
    const std::int64_t entry = s_team->logSize();
    must((*s_team)->change({"test", {}, &s_team->as("vera"), {}, {}}, [&](Unit &unit) -> Result<Receipt> {
        unit.db().run("UPDATE vault SET salt = NULL, payload = NULL, erased_at = ?2 WHERE id = ?1", sealed.vault, unit.now);
        CS_TRY([[maybe_unused]] const auto seq, unit.append("content.erased", {{"vaults", Json::array({sealed.vault})}}, {}));
        return unit.finish();
    }));
    const VerifyReport report = must(AuditService(**s_team).verify());
    EXPECT_TRUE(report.intact) << report.what.english();
    EXPECT_EQ(report.erased, 1);
    s_size = s_team->logSize();

    (*s_team)->db().script("PRAGMA wal_checkpoint(TRUNCATE)");
    m_sql.reset();
    std::filesystem::copy_file(s_source, m_path, std::filesystem::copy_options::overwrite_existing);
    RawSql(m_path).disarm();
    expectFoundAt(entry, "UPDATE vault SET erased_at = erased_at + 1 WHERE id = " + std::to_string(sealed.vault));
}

} // namespace countersign::testing_support
