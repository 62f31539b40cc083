// R1, R2, R3, R5, R14 and R15 against another program with the file: what the triggers of the second migration refuse,
// and what is left for "log verify" and "rebuild --check" to find.
#include "core/store/attack_fixture.h"

#include "services/people/people_service.h"
#include "store/migrator.h"

#include <fstream>

namespace countersign::testing_support {

namespace {


class RulesRepeated : public Attack {
protected:
    std::vector<DecisionId> grounds() { return m_grounds.empty() ? m_grounds = m_team.twoFinal() : m_grounds; }

    ProposalId revealed()
    {
        const ProposalId proposal = m_team.propose("emre", m_team.ban("acc-1", grounds()));
        m_team.readAndReveal("ines", proposal);
        return proposal;
    }

    std::string signatureBy(const std::string &who, ProposalId proposal)
    {
        return "INSERT INTO countersignature SELECT id, " + id(who) + ", 'first', bound_hash, zeroblob(64), 1 FROM proposal WHERE id = "
               + std::to_string(proposal.value);
    }

    std::string banOf(ProposalId proposal, const std::string &account = "1", const std::string &until = "NULL")
    {
        return "INSERT INTO sanction (account, subject_kind, subject, action, state, version, proposal, external, policy_version, from_at,"
               " until_at) VALUES (" + account + ", 'account', " + account + ", 'ban', 'in_force', 1, "
               + std::to_string(proposal.value) + ", 0, 1, 1, " + until + ")";
    }

    std::vector<DecisionId> m_grounds;
};

} // namespace

TEST_F(RulesRepeated, R1WhoProposedDecidedReadOtherwiseOrTookPartDoesNotSign)
{
    const ProposalId proposal = revealed();
    expectRefused(signatureBy("dana", proposal), "R5"); // has not read it
    expectRefused("INSERT INTO countersignature SELECT proposal, person, 'first', zeroblob(32), zeroblob(64), 1 FROM reading", "R5");
    m_sql.run("INSERT INTO part VALUES (1, " + id("ines") + ", 'heard')");
    expectRefused(signatureBy("ines", proposal), "R1");
}

TEST_F(RulesRepeated, R1NothingIsReleasedThatNobodyElseSigned)
{
    const ProposalId proposal = revealed();
    const std::string where = " WHERE id = " + std::to_string(proposal.value);
    for (const char *how : {"UPDATE ", "UPDATE OR REPLACE ", "UPDATE OR IGNORE "})
        expectRefused(std::string(how) + "proposal SET state = 'released'" + where, "R1");
    m_sql.run("BEGIN");
    m_sql.run("UPDATE proposal SET state = 'countersigned'" + where); // the signature of ours comes after it, too
    expectRefused("UPDATE proposal SET state = 'released'" + where, "R1");
    m_sql.run("ROLLBACK");
    expectRefused("INSERT OR REPLACE INTO proposal SELECT id, kind, account, decision, action, duration_s, 'held', 1, proposer, 'other', policy_version,"
                  " rationale_hash, rationale_vault, notice_hash, notice_vault, bound, bound_hash, high_reach, created_at, hold_until,"
                  " valid_until, NULL, NULL, NULL, NULL, NULL, NULL, '', target_hash, target_vault, signature FROM proposal",
                  "R15");
    expectRefused("INSERT INTO proposal SELECT id + 1, kind, account, decision, action, duration_s, 'released', version, proposer, nonce,"
                  " policy_version, rationale_hash, rationale_vault, notice_hash, notice_vault, bound, bound_hash, high_reach, created_at,"
                  " hold_until, valid_until, reader, stage, countersigned_at, release_at, released_at, freeze_sanction, closed_why,"
                  " target_hash, target_vault, signature FROM proposal",
                  "R1");
}

TEST_F(RulesRepeated, R1ARemovalThatWaitsForASecondReaderDoesNotStandWithout)
{
    Flagged wide;
    wide.reach = 21'000;
    const CaseId one = m_team.flag(wide);
    const DecisionId decision = m_team.decide("mira", one, m_team.violation(one), {ActionKind::Remove});
    expectRefused("UPDATE decision SET state = 'standing' WHERE id = " + std::to_string(decision.value), "R1");
    expectRefused("UPDATE proposal SET state = 'released'", "R1");
    expectRefused("UPDATE proposal SET high_reach = 0", "R5");
}

TEST_F(RulesRepeated, R1ARevokedKeyDoesNotComeBackAndNothingClosedIsSigned)
{
    const ProposalId proposal = revealed();
    m_team.appeal(grounds()[0]); // voids it
    expectRefused(signatureBy("ines", proposal), "R5");
    must(PeopleService(*m_team).revoke(m_team.as("admin"), "oskar", m_team.now()));
    expectRefused("UPDATE person SET state = 'active'", "R1");
    for (const char *table : {"decision", "proposal", "sanction", "appeal"})
        expectRefused(std::string("UPDATE ") + table + " SET version = 0", "R14");
}

TEST_F(RulesRepeated, R2AndR5ABanIsTheOneThatWasSignedOnTheGroundsThatWereSigned)
{
    m_team.removed(Flagged{.account = "acc-2"}, "tom");
    const ProposalId proposal = revealed();
    must(m_team.tryCountersign("ines", proposal));
    expectRefused(banOf(proposal), "R5"); // not released
    expectRefused("INSERT INTO proposal_ground VALUES (1, 1, 9)", "R2");
    m_team.advance(minutes(15));
    m_team.appealsComplete();
    ASSERT_EQ(m_team.runClock().released.size(), 1u);
    expectRefused(banOf(proposal), "R5"); // a second one by the same signature
    expectRefused(banOf(proposal, "2"), "R5");
    expectRefused(banOf(proposal, "1", "999"), "R5");
    const std::string ban = m_sql.one("SELECT id FROM sanction WHERE action = 'ban'");
    expectRefused("INSERT INTO sanction_ground VALUES (" + ban + ", 1, 0)", "R2");
    expectRefused("UPDATE sanction SET until_at = 9000000000000 WHERE id = " + ban, "R5");
    expectRefused("UPDATE proposal SET state = 'countersigned'", "R5");
    m_team.checkLog();
}

TEST_F(RulesRepeated, R2AGroundIsAViolationOfTheAccountItself)
{
    m_team.leaveUp("tom", m_team.flag());
    m_team.after(seconds(10));
    m_team.removed(Flagged{.account = "acc-2"}, "tom");
    grounds();
    m_team.propose("emre", m_team.ban("acc-1", grounds()));
    expectRefused("INSERT INTO proposal_ground VALUES (1, 1, 9)", "R2"); // left up
    expectRefused("INSERT INTO proposal_ground VALUES (1, 2, 9)", "R2"); // of another account
}

TEST_F(RulesRepeated, R3AContestedGroundIsNotReleasedAndAContestedBanNotResumed)
{
    const SanctionId ban = m_team.banned("acc-1", grounds());
    const std::string where = " WHERE id = " + std::to_string(ban.value);
    const AppealId appeal = m_team.appeal(grounds()[1]);
    ASSERT_EQ(m_team.sanction(ban).state, SanctionState::Suspended);
    expectRefused("UPDATE sanction SET state = 'in_force'" + where, "R3");
    expectRefused("UPDATE sanction SET state = 'in_force', contested_at = NULL, contest_due = NULL" + where, "R3");
    m_team.answer("dana", appeal, AppealOutcome::Overturned);
    expectRefused("UPDATE sanction SET state = 'in_force', contested_at = NULL" + where, "R1");
    expectRefused("UPDATE decision SET state = 'standing' WHERE id = " + std::to_string(grounds()[1].value), "R3");
    expectRefused("UPDATE strike SET state = 'active' WHERE decision = " + std::to_string(grounds()[1].value), "R3");
    expectRefused("UPDATE sanction_ground SET fell = 0", "R3");
    m_team.checkLog();
}

TEST_F(RulesRepeated, R3NoBanIsInsertedOnAGroundThatIsUnderAppealOrWhoseStrikeIsOver)
{
    const ProposalId proposal = revealed();
    must(m_team.tryCountersign("ines", proposal));
    for (const char *harm : {"UPDATE strike SET state = 'expired' WHERE id = 1", "UPDATE strike SET state = 'contested' WHERE id = 1",
                             "UPDATE decision SET state = 'under_appeal' WHERE id = 1",
                             "INSERT INTO appeal (decision, account, by_kind, state, version, filed_at, learnt_at, due_at, text_vault, second)"
                             " VALUES (1, 1, 'author', 'received', 1, 1, 1, 1, 1, 0)"}) {
        m_sql.run("BEGIN");
        m_sql.run("UPDATE proposal SET state = 'released'"); // countersigned by two: only the grounds are in the way
        m_sql.run(harm);
        expectRefused(banOf(proposal), "R3");
        m_sql.run("ROLLBACK");
    }
}

TEST_F(RulesRepeated, R3AnAppealIsEndedBySomebodyWhoTookNoPartAndOnce)
{
    const AppealId appeal = m_team.appeal(grounds()[0]);
    expectRefused("UPDATE appeal SET state = 'stands'", "R3");
    expectRefused("UPDATE appeal SET state = 'inadmissible', decided_by = " + id("mira"), "R3");
    m_team.answer("dana", appeal, AppealOutcome::Stands);
    expectRefused("UPDATE appeal SET state = 'received'", "R15");
    expectRefused("UPDATE appeal SET filed_at = 1", "R15");
}

TEST_F(RulesRepeated, R5NoGroundIsAddedToWhatWasSigned)
{
    grounds();
    const DecisionId third = m_team.removed();
    const ProposalId proposal = revealed();
    const std::string insert = "INSERT INTO proposal_ground VALUES (" + std::to_string(proposal.value) + ", " + std::to_string(third.value) + ", 3)";
    m_sql.run("BEGIN; " + insert + "; ROLLBACK"); // before, it is in itself what ours does
    expectRefused("INSERT OR REPLACE INTO proposal_ground SELECT proposal, decision, place + 5 FROM proposal_ground", "R5");
    must(m_team.tryCountersign("ines", proposal));
    expectRefused(insert, "R5");
}

TEST_F(RulesRepeated, R15ARemovalIsNotReplacedByAWarningNorAFlagByAnother)
{
    m_team.removed();
    expectRefused("INSERT OR REPLACE INTO sanction SELECT id, account, subject_kind, subject, 'warn', state, version, proposal, external,"
                  " policy_version, from_at, until_at, contested_at, contest_due, thinned_due, changed_why, territories FROM sanction",
                  "R15");
    expectRefused("UPDATE policy_text SET text = text || ' '", "R15");
    expectRefused("INSERT OR REPLACE INTO policy_text SELECT hash, text || ' ' FROM policy_text", "R15");
    m_sql.run("INSERT INTO look_again VALUES (1, 1, 'a replay differed')");
    for (const char *sql : {"DELETE FROM look_again", "UPDATE look_again SET why = ''", "INSERT OR REPLACE INTO look_again VALUES (1, 2, '')"})
        expectRefused(sql, "R15");
}

TEST_F(RulesRepeated, R5WhatWasFoundBlindStands)
{
    revealed();
    expectRefused("UPDATE reading SET agrees = 0", "R5");
    expectRefused("UPDATE reading SET state = 'reading'", "R5");
    expectRefused("UPDATE reading_item SET verdict = 'no_violation'", "R5");
}

TEST_F(RulesRepeated, R15WhatWasDealtStaysDealt)
{
    const ProposalId proposal = m_team.propose("emre", m_team.ban("acc-1", grounds()));
    must(SignoffService(*m_team).begin(m_team.as("ines"), proposal));
    expectRefused("UPDATE reading_item SET decoy = 1 - decoy", "R15");
    expectRefused("UPDATE reading_item SET decision = decision + 1", "R15");
    expectRefused("UPDATE OR REPLACE reading_item SET item = 1", "R15");
}

TEST_F(RulesRepeated, R14OnlyTheHolderDecidesAndNobodyTakesWhatIsHeld)
{
    m_team.removed();
    const CaseId one = m_team.flag();
    must(ReviewService(*m_team).claim(m_team.as("mira"), one));
    const std::string subject = std::to_string(m_team.reviewCase(one).subject);
    const auto decisionBy = [&](const std::string &who, const char *as = "INTO decision SELECT id + 1, ") {
        return std::string("INSERT ") + as + std::to_string(one.value) + ", account, subject_kind, " + subject + ", " + id(who)
               + ", 'held', 1, verdict, clause, policy_version, severity, actions, media_from, media_to, evidence_hash, evidence_vault,"
                 " finding_hash, finding_vault, posted_at, reach, detection, hand_imported, " + std::to_string(toMs(m_team.now()))
               + ", hold_until, NULL, NULL, NULL, NULL, target_hash, target_vault, signature, 0 FROM decision";
    };
    expectRefused(decisionBy("tom"), "R14");
    std::string standing = decisionBy("mira");
    standing.replace(standing.find("'held'"), 6, "'standing'");
    expectRefused(standing, "R15");
    expectRefused(decisionBy("mira", "OR REPLACE INTO decision SELECT id, "), "R15"); // hers to make, but not in another's place
    m_team.advance(hours(24)); // the lease has run out
    expectRefused(decisionBy("mira"), "R14");
    const std::string tom = id("tom");
    expectRefused("UPDATE work SET holder = " + tom, "R14");
    expectRefused("UPDATE work SET holder = " + tom + ", lease_until = 9000000000000", "R14");
    expectRefused("INSERT OR REPLACE INTO work VALUES (" + std::to_string(one.value) + ", 'general', 1, 1, " + tom + ", 'x', 9000000000000)",
                  "R14");
    expectRefused("UPDATE review_case SET version = 0", "R14");
    m_team.checkLog();
}

TEST_F(RulesRepeated, R15TheHeadCountsTheEntriesAndFactsStay)
{
    m_team.removed();
    expectRefused("UPDATE log_head SET size = size + 1", "R15");
    expectRefused("UPDATE log_head SET id = 1, size = 0", "R15");
    expectRefused("UPDATE decision SET clause = 'HB-2'", "R15");
    expectRefused("UPDATE decision SET person = person + 1", "R15");
    expectRefused("UPDATE OR REPLACE person SET handle = 'mira' WHERE handle = 'tom'", "R15");
    expectRefused("INSERT OR REPLACE INTO person SELECT 99, handle, 'lead', languages, qualifications, public_key, state, enrolled_at,"
                  " enrolled_by, signs_from, untrusted_since FROM person WHERE handle = 'mira'",
                  "R15");
    expectRefused("INSERT OR REPLACE INTO strike SELECT 99, account, decision, 9, state, given_at, expires_at FROM strike", "R15");
    m_sql.run("UPDATE review_case SET state = 'open'"); // in itself what ours does, when a hold is stopped
    EXPECT_TRUE(rebuildNames("review_case", "state"));
}

TEST_F(RulesRepeated, WhatCheckConstraintsRefuseIsFoundWhenTheyWereIgnored)
{
    m_team.removed();
    EXPECT_NE(m_sql.tryRun("UPDATE sanction SET state = 'forever'"), "");
    m_sql.run("PRAGMA ignore_check_constraints = ON");
    m_sql.run("UPDATE sanction SET state = 'forever'");
    EXPECT_TRUE(rebuildNames("sanction", "state"));
    EXPECT_TRUE(rebuildNames("integrity_check"));
}

// Bytes of the file itself, past SQLite: the table is found by its rows, an index by SQLite's own check.
TEST_F(RulesRepeated, PagesThatWereEditedAreFound)
{
    m_team.removed();
    m_team->db().script("PRAGMA wal_checkpoint(TRUNCATE)");
    const auto edit = [&](const std::string &before, const std::string &after) {
        std::fstream file(m_team.path(), std::ios::in | std::ios::out | std::ios::binary);
        std::string bytes{std::istreambuf_iterator<char>(file), {}};
        const auto at = bytes.find(before);
        ASSERT_NE(at, std::string::npos) << before;
        file.clear();
        file.seekp(static_cast<std::streamoff>(at));
        file << after;
    };
    const std::string inForce = "remove" "in_force";
    edit(inForce, "remove" "reversed");
    // A fresh connection: nothing in a cache.
    const auto connection = must(Connection::open(m_team.path(), OpenMode::ReadOnly));
    const auto report = must(rebuildAndCompare(*connection, ProjectionSchema(*connection)));
    EXPECT_FALSE(report.identical);
    EXPECT_TRUE(std::any_of(report.first.begin(), report.first.end(),
                            [](const ProjectionDifference &d) { return d.table == "sanction" && d.column == "state"; }));
    EXPECT_TRUE(std::any_of(report.first.begin(), report.first.end(),
                            [](const ProjectionDifference &d) { return d.table == "integrity_check"; }))
        << "sanction_active no longer lists what its table holds";
}

TEST_F(RulesRepeated, R20ACaseThatIsOpenedAgainDoesNotReplaceTheOneThatIsOpen)
{
    const Flagged flagged{.post = "again"};
    const CaseId one = m_team.flag(flagged);
    m_team.decide("mira", one, m_team.violation(one), {ActionKind::Remove});
    ASSERT_NE(m_team.flag(flagged), one);
    expectRefused("UPDATE OR REPLACE review_case SET state = 'open'", "R20");
}

// A file of the first schema gets the second migration's rules on opening, and its history passes them.

} // namespace countersign::testing_support
