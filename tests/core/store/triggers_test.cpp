// What the database refuses by itself, whoever asks: raw SQL over a connection that is not the program's. What is
// not refused here is found by "log verify" (verify_test.cpp) or by the rebuild check (rebuild_test.cpp).
#include "services/audit/audit_service.h"
#include "services/people/conflict_service.h"
#include "services/people/people_service.h"
#include "support/busy_workspace.h"
#include "support/raw_sql.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {

namespace {

class Triggers : public ::testing::Test {
protected:
    Triggers() : m_sql(m_team.path()) {}

    void expectRefused(const std::string &sql, const std::string &rule)
    {
        const std::string said = m_sql.tryRun(sql);
        EXPECT_EQ(said.substr(0, rule.size() + 1), rule + ":") << sql << "\n" << said;
    }

    // A proposal of a ban, read and revealed, not signed.
    ProposalId revealed()
    {
        const ProposalId id = m_team.propose("emre", m_team.ban("acc-1", m_team.twoFinal()));
        m_team.readAndReveal("ines", id);
        return id;
    }

    // As if they had read it blind and agreed.
    void letReadAndAgree(const std::string &who, ProposalId id)
    {
        m_sql.run("INSERT INTO reading VALUES (" + std::to_string(id.value) + ", " + std::to_string(m_team.as(who).id().value)
                  + ", 'first', 'revealed', 1, 1, 1)");
    }

    std::string signatureBy(const std::string &who, ProposalId id)
    {
        return "INSERT INTO countersignature SELECT id, " + std::to_string(m_team.as(who).id().value)
               + ", 'first', bound_hash, zeroblob(64), 1 FROM proposal WHERE id = " + std::to_string(id.value);
    }

    std::string banBy(const std::string &proposal)
    {
        return "INSERT INTO sanction (account, subject_kind, subject, action, state, version, proposal, external, policy_version,"
               " from_at) VALUES (1, 'account', 1, 'ban', 'in_force', 1, " + proposal + ", 0, 1, 1)";
    }

    TestWorkspace m_team;
    RawSql m_sql;
};

} // namespace

TEST_F(Triggers, TheLogTakesNoChangeNoGapAndNoReplacement)
{
    m_team.flag();
    const std::string size = std::to_string(m_team.logSize());
    for (const std::string &sql : {
             std::string("UPDATE log SET leaf = leaf WHERE seq = 3"), std::string("UPDATE log SET seq = 900 WHERE seq = 3"),
             std::string("DELETE FROM log WHERE seq = 3"), "DELETE FROM log WHERE seq = " + size, std::string("DELETE FROM log"),
             std::string("INSERT OR REPLACE INTO log SELECT seq, 'x', hash FROM log WHERE seq = 3"),
             "INSERT OR REPLACE INTO log SELECT seq, 'x', hash FROM log WHERE seq = " + size,
             std::string("REPLACE INTO log SELECT 1, leaf, hash FROM log WHERE seq = 2"),
             "INSERT INTO log SELECT " + size + " + 2, leaf, hash FROM log WHERE seq = 1",
             std::string("INSERT INTO log SELECT 0, leaf, hash FROM log WHERE seq = 1"),
             std::string("INSERT INTO log SELECT -5, leaf, hash FROM log WHERE seq = 1"),
             std::string("INSERT INTO log SELECT 3, 'x', hash FROM log WHERE seq = 1 ON CONFLICT (seq) DO UPDATE SET leaf = 'x'"),
             std::string("UPDATE log_head SET size = size - 1"), std::string("UPDATE log_head SET origin = 'other'"),
             std::string("DELETE FROM log_head"),
             std::string("INSERT OR REPLACE INTO log_head SELECT 1, origin, 0, frontier, last_hash, last_at FROM log_head"),
         })
        expectRefused(sql, "R15");
    m_team.checkLog();
}

TEST_F(Triggers, AnEntryPutInBehindTheEndIsTakenByTheDatabaseButFoundByVerification)
{
    const std::int64_t size = m_team.logSize();
    m_sql.run("INSERT INTO log SELECT " + std::to_string(size + 1) + ", leaf, hash FROM log WHERE seq = " + std::to_string(size));
    const VerifyReport report = must(AuditService(*m_team).verify());
    EXPECT_FALSE(report.intact);
    EXPECT_EQ(report.firstBad, size + 1);
}

TEST_F(Triggers, StoredContentIsErasedOnlyNeverChangedMovedOrRevived)
{
    m_team.flag();
    for (const char *sql : {"UPDATE vault SET payload = 'x' WHERE id = 1", "UPDATE vault SET id = 77 WHERE id = 1",
                            "UPDATE vault SET salt = zeroblob(32) WHERE id = 1", "DELETE FROM vault WHERE id = 1",
                            "INSERT OR REPLACE INTO vault SELECT 1, salt, 'x', NULL FROM vault WHERE id = 1"})
        expectRefused(sql, "R15");
    m_sql.run("UPDATE vault SET payload = NULL, salt = NULL, erased_at = 5 WHERE id = 1");
    expectRefused("UPDATE vault SET payload = 'x', salt = zeroblob(32), erased_at = NULL WHERE id = 1", "R15");
    expectRefused("UPDATE vault SET erased_at = 6 WHERE id = 1", "R15");
}

TEST_F(Triggers, CheckpointsAreSignedOnceOverTheWholeLogAndStay)
{
    must(AuditService(*m_team).checkpoint(m_team.as("vera")));
    for (const char *sql : {"UPDATE checkpoint SET note = 'x'", "UPDATE checkpoint SET size = 1", "DELETE FROM checkpoint",
                            "INSERT OR REPLACE INTO checkpoint SELECT size, 'x' FROM checkpoint",
                            "INSERT INTO checkpoint SELECT 1, note FROM checkpoint"})
        expectRefused(sql, "R15");
}

TEST_F(Triggers, NobodyCountersignsTheirOwnProposalOrOneWhoseGroundTheyDecided)
{
    const ProposalId id = revealed();
    for (const char *who : {"emre", "mira", "tom"})
        letReadAndAgree(who, id);
    expectRefused(signatureBy("emre", id), "R1"); // proposed it
    expectRefused(signatureBy("mira", id), "R1"); // decided the first ground
    expectRefused(signatureBy("tom", id), "R1");  // and the second
    const std::string ines = std::to_string(m_team.as("ines").id().value);
    expectRefused("INSERT INTO countersignature VALUES (" + std::to_string(id.value) + ", " + ines + ", 'first', zeroblob(32), zeroblob(64), 1)",
                  "R5");
}

TEST_F(Triggers, ACountersignatureAndWhatItIsBoundToAreNeverChanged)
{
    const ProposalId id = revealed();
    must(m_team.tryCountersign("ines", id));
    for (const char *sql : {"UPDATE countersignature SET person = 4", "UPDATE countersignature SET signature = zeroblob(64)",
                            "UPDATE proposal SET bound = 'x'", "UPDATE proposal SET bound_hash = zeroblob(32)",
                            "UPDATE proposal SET proposer = 2", "UPDATE proposal SET action = 'warn'", "UPDATE proposal SET account = 1",
                            "INSERT INTO proposal_ground VALUES (1, 1, 9)",
                            "INSERT OR REPLACE INTO countersignature SELECT proposal, person, stage, bound_hash, zeroblob(64), 1 FROM countersignature"})
        expectRefused(sql, "R5");
    expectRefused("DELETE FROM countersignature", "R15");
    m_team.checkLog();
}

TEST_F(Triggers, ABanWithoutASecondPersonsSignatureIsNotTaken)
{
    const ProposalId id = revealed();
    EXPECT_NE(m_sql.tryRun(banBy("NULL")), "");
    expectRefused(banBy(std::to_string(id.value)), "R1");
}

TEST_F(Triggers, ABanWithoutGroundsOrOnAContestedGroundIsNotTaken)
{
    const ProposalId id = revealed();
    must(m_team.tryCountersign("ines", id));
    const std::string proposal = std::to_string(id.value);
    m_sql.run("BEGIN");
    m_sql.run("UPDATE proposal SET state = 'released'");
    m_sql.run("UPDATE decision SET state = 'under_appeal' WHERE id = 1");
    expectRefused(banBy(proposal), "R3");
    m_sql.run("ROLLBACK");
    m_sql.run("BEGIN");
    m_sql.run("UPDATE proposal SET state = 'released'");
    m_sql.run("DROP TRIGGER proposal_ground_is_never_deleted");
    m_sql.run("DELETE FROM proposal_ground");
    expectRefused(banBy(proposal), "R2");
    m_sql.run("ROLLBACK");
}

TEST_F(Triggers, AConflictIsLiftedOnce)
{
    m_team.flag();
    must(ConflictService(*m_team).declare(m_team.as("mira"), "acc-1", false, "My neighbour."));
    must(ConflictService(*m_team).lift(m_team.as("dana"), 1, "They moved away."));
    expectRefused("UPDATE declared_conflict SET lifted_at = NULL, lifted_by = NULL", "R13");
    expectRefused("UPDATE declared_conflict SET lifted_by = " + std::to_string(m_team.as("vera").id().value), "R13");
}

TEST_F(Triggers, WhatWasProposedAboutAPersonIsDecidedOnce)
{
    m_team.flag(); // the workspace is set up: two others change somebody's roles
    PeopleService people(*m_team);
    PersonPatch patch;
    patch.roles = std::set<Role>{Role::Moderator, Role::Lead};
    must(people.change(m_team.as("dana"), "mira", patch));
    must(people.decline(m_team.as("vera"), "mira"));
    expectRefused("UPDATE person_change SET state = 'proposed'", "R23");
    expectRefused("UPDATE person_change SET state = 'approved'", "R23");
}

TEST_F(Triggers, ASanctionNeverTurnsIntoABan)
{
    m_team.removed();
    m_team.importBan("acc-3", {});
    expectRefused("UPDATE sanction SET action = 'ban' WHERE external = 0", "R1");
    expectRefused("UPDATE sanction SET external = 0 WHERE external = 1", "R1");
    expectRefused("UPDATE sanction SET proposal = 1", "R1");
}

TEST_F(Triggers, OneSubjectHasOneOpenCaseAndALeaseHasAHolder)
{
    m_team.flag();
    EXPECT_NE(m_sql.tryRun("INSERT INTO review_case SELECT 99, subject_kind, subject, account, 2, 'open', 1, queue, severity, priority,"
                           " 1, opened_at, NULL, why FROM review_case"),
              "");
    EXPECT_NE(m_sql.tryRun("UPDATE work SET holder = 3"), ""); // R14: without a lease's end
}

} // namespace countersign::testing_support
