// What somebody does who has the file and knows its format: hashes, links and head are made to fit again.
#include "log/merkle.h"
#include "services/audit/audit_service.h"
#include "support/busy_workspace.h"
#include "support/log_forger.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace countersign::testing_support {

namespace {

class Forgery : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_team = std::make_unique<TestWorkspace>();
        letABusyWeekPass(*s_team);
        (*s_team)->db().script("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    static void TearDownTestSuite() { s_team.reset(); }

    Forgery() : m_path(m_folder.filePath(QStringLiteral("copy.countersign")).toStdString())
    {
        std::filesystem::copy_file(s_team->path(), m_path);
        m_forger = std::make_unique<Forger>(m_path);
    }

    VerifyReport verify(const VerifyOptions &options = {}) { return must(AuditService::verifyFile(m_path, options)); }

    void expectBad(std::int64_t entry, const VerifyOptions &options = {})
    {
        const VerifyReport report = verify(options);
        EXPECT_FALSE(report.intact);
        EXPECT_EQ(report.firstBad, std::optional(entry)) << report.what.english();
    }

    std::string note() { return m_forger->sql().one("SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1"); }

    static std::unique_ptr<TestWorkspace> s_team;
    QTemporaryDir m_folder;
    std::string m_path;
    std::unique_ptr<Forger> m_forger;
};

std::unique_ptr<TestWorkspace> Forgery::s_team;

} // namespace

TEST_F(Forgery, AnEditedEntryWithAFittingHashIsFound)
{
    for (const char *type : {"decision.made", "report.received", "appeal.filed", "refused"}) {
        const std::int64_t seq = m_forger->last(type);
        if (seq == 0)
            continue;
        const Entry before = m_forger->entry(seq);
        Entry edited = before;
        edited.data["note"] = "put in";
        m_forger->put(seq, edited);
        m_forger->write(false, false);
        expectBad(seq);
        m_forger->put(seq, before);
    }
}

TEST_F(Forgery, AnEditedEntryOfAPersonIsFoundWhenEverythingAfterItIsLinkedAnew)
{
    const std::int64_t seq = m_forger->last("decision.made");
    ASSERT_GT(seq, 0);
    Entry edited = m_forger->entry(seq);
    edited.data["note"] = "put in";
    m_forger->put(seq, edited);
    m_forger->write(true);
    expectBad(seq);
}

TEST_F(Forgery, AnEditedEntryOfAFeedLinkedAnewIsFoundAtTheNextSignatureWhichSaysSo)
{
    const std::int64_t seq = 30;
    std::int64_t feed = seq;
    while (m_forger->entry(feed).actorType != ActorType::Import)
        ++feed;
    Entry edited = m_forger->entry(feed);
    edited.data["note"] = "put in";
    m_forger->put(feed, edited);
    m_forger->write(true);
    const VerifyReport report = verify();
    EXPECT_FALSE(report.intact);
    ASSERT_TRUE(report.firstBad);
    EXPECT_GE(*report.firstBad, feed);
    for (std::int64_t between = feed + 1; between < *report.firstBad; ++between) // nothing signed was passed over
        EXPECT_FALSE(m_forger->entry(between).data.contains("sig"));
    EXPECT_NE(report.what.english().find("or an entry before it was rewritten"), std::string::npos);
    EXPECT_LT(report.vouchedFor, feed);
}

TEST_F(Forgery, ADeletedEntryIsFound)
{
    m_forger->sql().run("DELETE FROM log WHERE seq = 20");
    expectBad(20);
}

TEST_F(Forgery, ADeletedEntryIsFoundWhenTheRestMovesUp)
{
    m_forger->remove(20);
    m_forger->write(false);
    expectBad(20);
}

TEST_F(Forgery, ADeletedEntryIsFoundAtTheNextSignatureWhenTheRestIsLinkedAnew)
{
    m_forger->remove(20);
    m_forger->write(true);
    const VerifyReport report = verify();
    EXPECT_FALSE(report.intact);
    EXPECT_GE(report.firstBad.value_or(0), 20);
    EXPECT_LT(report.vouchedFor, 20);
}

TEST_F(Forgery, AnInsertedEntryIsFound)
{
    Entry copy = m_forger->entry(10);
    m_forger->insert(15, copy);
    m_forger->write(false);
    expectBad(15);
}

TEST_F(Forgery, EntriesInAnotherOrderAreFound)
{
    m_forger->exchange(12, 13);
    m_forger->write(false);
    expectBad(12);
}

TEST_F(Forgery, ALogCutShortIsFoundByItsHead)
{
    m_forger->cutAfter(m_forger->size() - 3);
    m_forger->write(false, false);
    expectBad(m_forger->size() + 1);
}

TEST_F(Forgery, ALogCutShortWithItsHeadIsFoundByTheCheckpointOverMore)
{
    m_forger->cutAfter(m_forger->last("checkpoint.signed") - 1);
    m_forger->write(true);
    expectBad(m_forger->size() + 1);
}

TEST_F(Forgery, ALogCutShortWithItsCheckpointIsFoundOnlyByACopyKeptElsewhere)
{
    const std::string kept = note();
    const std::int64_t signedAt = m_forger->last("checkpoint.signed");
    m_forger->cutAfter(signedAt - 1);
    m_forger->write(true);
    m_forger->sql().run("DELETE FROM checkpoint WHERE size = " + std::to_string(signedAt));
    m_forger->sql().run("DELETE FROM vault WHERE id > (SELECT max(vault) FROM report)");
    VerifyOptions withCopy;
    withCopy.copies = {kept};
    const VerifyReport report = verify(withCopy);
    EXPECT_FALSE(report.intact);
    EXPECT_EQ(report.firstBad, signedAt);
}

TEST_F(Forgery, AForkIsFoundByACheckpointOfTheOtherBranch)
{
    // Made the same way by other people: even the origin is the same here, the keys are not.
    TestWorkspace other;
    letABusyWeekPass(other);
    VerifyOptions withCopy;
    withCopy.copies = {note()};
    const VerifyReport report = must(AuditService(*other).verify(withCopy));
    EXPECT_FALSE(report.intact);
    EXPECT_EQ(report.firstBad, m_forger->last("checkpoint.signed")) << report.what.english();
}

TEST_F(Forgery, AForkOfTheSameLogIsFoundByACopyOfTheCheckpointOverTheOtherEnd)
{
    // Two copies of one file go on separately; the note of the second does not fit the first.
    SetClock clock(s_team->now() + hours(1));
    SeededRandom random(7);
    const std::string second = m_folder.filePath(QStringLiteral("second.countersign")).toStdString();
    std::filesystem::copy_file(s_team->path(), second);
    m_forger.reset();
    std::filesystem::copy_file(s_team->path(), m_path, std::filesystem::copy_options::overwrite_existing);
    std::string noteOfSecond;
    for (const std::string &path : {m_path, second}) {
        auto workspace = must(Workspace::open(path, clock, random));
        const auto vera = must(workspace->signIn("vera", passphrase));
        const bool isSecond = path == second;
        must(workspace->change({"test", {}, vera.get(), {}, {}}, [&](Unit &unit) -> Result<Receipt> {
            CS_TRY([[maybe_unused]] const auto seq, unit.append("test.branch", {{"second", isSecond ? 1 : 0}}, {}));
            return unit.finish();
        }));
        noteOfSecond = stringOr(must(AuditService(*workspace).checkpoint(*vera)).made, "note");
    }
    VerifyOptions withCopy;
    EXPECT_TRUE(verify(withCopy).intact);
    withCopy.copies = {noteOfSecond};
    const VerifyReport report = verify(withCopy);
    EXPECT_FALSE(report.intact);
    EXPECT_NE(report.what.english().find("not the one that the checkpoint"), std::string::npos) << report.what.english();
}

TEST_F(Forgery, ACheckpointByAKeyThatWasNotEnrolledIsFound)
{
    const std::int64_t size = m_forger->last("checkpoint.signed");
    const auto parsed = must(parseCheckpoint(must(parseNote(note())).text));
    const SecretKey stranger = SecretKey::generate();
    const std::string forged = must(signCheckpoint(parsed, parsed.origin, stranger));
    m_forger->sql().run("UPDATE checkpoint SET note = '" + forged + "' WHERE size = " + std::to_string(size));
    const VerifyReport report = verify();
    EXPECT_EQ(report.firstBad, size);
    EXPECT_NE(report.what.english().find("nobody who may sign here"), std::string::npos) << report.what.english();
}

TEST_F(Forgery, AnEntrySignedWithAKeyThatWasNotEnrolledIsFound)
{
    const std::int64_t seq = m_forger->last("decision.made");
    Entry forged = m_forger->entry(seq);
    const SecretKey stranger = SecretKey::generate();
    forged.data["key"] = stranger.publicKey().fingerprint();
    forged.data.erase("sig");
    forged.data["sig"] = hex(bytesOf(stranger.sign(bytesOf(entrySigningHash(forged)))));
    m_forger->put(seq, forged);
    m_forger->write(true);
    expectBad(seq);
}

TEST_F(Forgery, AnEntryWithoutItsSignatureIsFound)
{
    const std::int64_t seq = m_forger->last("decision.made");
    Entry forged = m_forger->entry(seq);
    forged.data.erase("sig");
    m_forger->put(seq, forged);
    m_forger->write(true);
    expectBad(seq);
}

TEST_F(Forgery, AHeadOfAnotherSizeIsFound)
{
    m_forger->sql().run("UPDATE log_head SET size = size + 2");
    expectBad(m_forger->size() + 1);
    m_forger->sql().run("UPDATE log_head SET size = size - 4");
    expectBad(m_forger->size() - 1);
}

TEST_F(Forgery, ASignOffByTheProposerPutInByRawSqlIsFound)
{
    m_forger->sql().run("INSERT INTO countersignature SELECT id, proposer, 'first', bound_hash, zeroblob(64), 1 FROM proposal LIMIT 1");
    const VerifyReport report = verify();
    EXPECT_FALSE(report.intact);
    EXPECT_NE(report.what.english().find("is not one that the log holds"), std::string::npos) << report.what.english();
}

TEST_F(Forgery, AForgedAndAVanishedCountersignatureAreFoundAtTheEntryThatHoldsTheRealOne)
{
    const std::int64_t seq = m_forger->last("proposal.countersigned");
    ASSERT_GT(seq, 0);
    for (const char *column : {"signature = zeroblob(64)", "bound_hash = zeroblob(32)", "stage = 'second'"}) {
        m_forger->sql().run("CREATE TABLE kept AS SELECT * FROM countersignature");
        m_forger->sql().run(std::string("UPDATE countersignature SET ") + column);
        expectBad(seq);
        m_forger->sql().run("DELETE FROM countersignature; INSERT INTO countersignature SELECT * FROM kept; DROP TABLE kept");
    }
    ASSERT_TRUE(verify().intact);
    m_forger->sql().run("DELETE FROM countersignature");
    expectBad(seq);
}

TEST_F(Forgery, ACountersigningEntryInTheNameOfTheProposerIsFoundEvenWithTheProposersOwnKey)
{
    // Emre writes the entry of a sign-off himself, with his real key, at the end of the log.
    const std::int64_t size = m_forger->size();
    Entry forged = m_forger->entry(m_forger->last("proposal.countersigned"));
    const Session &emre = s_team->as("emre");
    forged.seq = size + 1;
    forged.prev = leafHash(m_forger->sql().one("SELECT leaf FROM log ORDER BY seq DESC LIMIT 1"));
    forged.at = m_forger->entry(size).at;
    forged.actor = emre.id().str();
    for (Json &change : forged.data["changes"])
        if (stringOr(change, "t") == "countersignature") {
            const auto bound = *fromHex(stringOr(change["new"], "bound_hash"));
            change["new"]["person"] = emre.id().value;
            change["new"]["signature"] = hex(bytesOf(emre.key().sign(bound)));
        }
    forged.data["key"] = emre.key().publicKey().fingerprint();
    forged.data.erase("sig");
    forged.data["sig"] = hex(bytesOf(emre.key().sign(bytesOf(entrySigningHash(forged)))));
    m_forger->insert(size + 1, forged);
    m_forger->write(false);
    m_forger->sql().run("UPDATE log_head SET last_at = " + std::to_string(toMs(forged.at)));
    const VerifyReport report = verify();
    EXPECT_EQ(report.firstBad, size + 1) << report.what.english();
    EXPECT_NE(report.what.english().find("not as a second person"), std::string::npos) << report.what.english();
}

TEST_F(Forgery, TheRebuildCheckFindsEveryChangedProjection)
{
    m_forger.reset();
    SetClock clock(s_team->now());
    SeededRandom random(7);
    auto workspace = must(Workspace::open(m_path, clock, random));
    AuditService audit(*workspace);
    ASSERT_TRUE(must(audit.rebuildCheck()).identical == false) << "the guards are gone, which is a difference too";
    const std::int64_t guards = must(audit.rebuildCheck()).differences;
    RawSql sql(m_path);
    int changed = 0;
    for (const auto &[table, shape] : workspace->log().schema().tables()) {
        if (sql.one("SELECT count(*) FROM " + table) == "0")
            continue;
        for (const auto &[column, type] : shape.columns) {
            sql.run("PRAGMA ignore_check_constraints = ON");
            sql.run("CREATE TABLE kept AS SELECT * FROM " + table);
            const std::string other = type == "INTEGER" ? "coalesce(" + column + ", 0) + 77"
                                      : type == "BLOB"  ? std::string("zeroblob(32)")
                                                        : "coalesce(" + column + ", '') || 'x'";
            std::string key;
            for (const std::string &part : shape.key)
                key += (key.empty() ? "" : ", ") + part;
            sql.run("UPDATE " + table + " SET " + column + " = " + other + " WHERE (" + key + ") IN (SELECT " + key + " FROM " + table
                    + " ORDER BY " + key + " DESC LIMIT 1)");
            const RebuildReport report = must(audit.rebuildCheck());
            EXPECT_GT(report.differences, guards) << table << "." << column;
            bool named = false;
            for (const ProjectionDifference &difference : report.first)
                named = named || difference.table == table;
            EXPECT_TRUE(named) << table << "." << column;
            sql.run("DELETE FROM " + table + "; INSERT INTO " + table + " SELECT * FROM kept; DROP TABLE kept");
            ++changed;
        }
    }
    EXPECT_GT(changed, 150);
    EXPECT_EQ(must(audit.rebuildCheck()).differences, guards);
}

} // namespace countersign::testing_support
