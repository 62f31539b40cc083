// Each trigger asked for itself: every other one is taken away first, so that none answers for another, and without it
// the same statement goes through. What `tests/prove/mutants` leaves out, is missed here.
#include "core/services/authority/authority_team.h"

#include "services/signoff/overrides.h"
#include "support/raw_sql.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {

namespace {

class TriggersAlone : public ::testing::Test {
protected:
    TriggersAlone() : m_sql(m_team.path())
    {
        m_sql.run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    }

    // After `before`, which nothing refuses.
    void expectRefused(const std::string &trigger, const std::string &words, const std::string &sql, const std::string &before = "SELECT 1")
    {
        m_sql.run("BEGIN");
        for (const std::string &other : m_sql.list("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name <> '" + trigger + "'"))
            m_sql.run("DROP TRIGGER " + other);
        m_sql.run(before);
        EXPECT_EQ(m_sql.tryRun(sql), words) << trigger << ": " << sql;
        m_sql.run("DROP TRIGGER IF EXISTS " + trigger);
        EXPECT_EQ(m_sql.tryRun(sql), "") << "without " << trigger << ": " << sql;
        m_sql.run("ROLLBACK");
    }

    // Every column that is kept has another value, one at a time.
    void expectKept(const std::string &trigger, const std::string &words, const std::string &table, const std::vector<std::string> &columns,
                    const std::string &before = "SELECT 1")
    {
        for (const std::string &column : columns)
            expectRefused(trigger, words, "UPDATE " + table + " SET " + column + " = " + another(table, column), before);
    }

    std::vector<std::string> columnsBut(const std::string &table, const std::set<std::string> &other)
    {
        std::vector<std::string> out = m_sql.list("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
        std::erase_if(out, [&](const std::string &column) { return other.contains(column); });
        return out;
    }

    std::string another(const std::string &table, const std::string &column)
    {
        const std::string is = m_sql.one("SELECT type FROM pragma_table_info('" + table + "') WHERE name = '" + column + "'");
        if (is == "INTEGER")
            return "coalesce(" + column + ", 0) + 1000";
        return is == "BLOB" ? "randomblob(length(coalesce(" + column + ", zeroblob(32))))" : "coalesce(" + column + ", '') || 'x'";
    }

    // A row like one that is there, but for what is given.
    std::string like(const std::string &table, const std::map<std::string, std::string> &other, const std::string &where = "1",
                     const std::string &how = "INSERT")
    {
        std::string columns;
        for (const std::string &column : columnsBut(table, {}))
            columns += (columns.empty() ? "" : ", ") + (other.contains(column) ? other.at(column) : column);
        return how + " INTO " + table + " SELECT " + columns + " FROM " + table + " WHERE " + where + " LIMIT 1";
    }
    std::string replacing(const std::string &table, const std::string &column)
    {
        return like(table, {{column, another(table, column)}}, "1", "INSERT OR REPLACE");
    }

    std::string id(const std::string &who) { return std::to_string(m_team.as(who).id().value); }

    Ordered m_ordered;
    TestWorkspace &m_team = m_ordered.team;
    RawSql m_sql;
};

// A proposal P-1, and a check with the number 50 that alleges one thing and deals one item.
class ChecksAlone : public TriggersAlone {
protected:
    ChecksAlone()
    {
        m_team.propose("emre", m_team.ban("acc-1", m_team.twoFinal()));
        m_sql.run("INSERT INTO seeded_check VALUES (50, 'account', 1, 'ban', NULL, 'somebody', zeroblob(32), 1, 1, 2, 9, NULL, NULL, 0, NULL,"
                  " NULL, NULL); INSERT INTO seeded_ground VALUES (50, 1, 1, 'HB-1', 2);"
                  " INSERT INTO seeded_item VALUES (50, 1, 1, 0, NULL, NULL, NULL, NULL, NULL)");
    }
};

// A ban of acc-8 that emre proposed and ines reads too quickly; dana lets her.
class OverridesAlone : public TriggersAlone {
protected:
    OverridesAlone() : m_id(m_team.propose("emre", m_team.ban("acc-8", m_team.twoFinal(Flagged{.account = "acc-8"}))))
    {
        SignoffService signoff(*m_team);
        must(signoff.begin(m_team.as("ines"), m_id));
        for (const ReadingItem &item : m_team->proposals().items(m_id, m_team.as("ines").id()))
            must(signoff.read(m_team.as("ines"), m_id, item.item, Verdict::Violation, "HB-1", {}, seconds(0)));
        must(OverrideService(*m_team).grant(m_team.as("dana"), m_id, "look.least", "ines", "Three words."));
    }

    std::string by(const std::string &who, const std::string &reader = "vera")
    {
        return like("requirement_override", {{"id", "99"}, {"person", id(who)}, {"reader", id(reader)}});
    }

    ProposalId m_id;
};

// mira complied with an order; a removal of another account beside it.
class AuthorityAlone : public TriggersAlone {
protected:
    AuthorityAlone()
    {
        m_ordered.comply();
        m_removal = std::to_string(m_team.removed(Flagged{.account = "acc-2"}, "tom").value);
        m_order = std::to_string(m_ordered.decision.value);
    }
    std::string signedBy(const std::string &who, const std::string &at)
    {
        return "UPDATE authority_order SET state = 'countersigned', signer = " + id(who) + ", signer_signature = zeroblob(64), signed_at = " + at;
    }

    std::string m_removal;
    std::string m_order;
};

} // namespace

TEST_F(ChecksAlone, R1ACheckIsNoProposalAndAProposalNoCheck)
{
    expectRefused("proposal_is_no_check", "R1: a check is no proposal", like("proposal", {{"id", "50"}, {"nonce", "'another'"}}));
    expectRefused("check_is_no_proposal", "R1: a proposal is no check", like("seeded_check", {{"number", "1"}}));
}

TEST_F(ChecksAlone, R15ACheckIsKeptAndClosedOnce)
{
    expectRefused("seeded_check_is_never_deleted", "R15: checks are never deleted", "DELETE FROM seeded_check");
    expectRefused("seeded_check_is_never_replaced", "R15: checks are never replaced", replacing("seeded_check", "account"));
    const std::set<std::string> open{"reader", "started_at", "steps", "revealed_at", "closed_at", "outcome"};
    const std::string words = "R15: checks keep what they were made with";
    expectKept("seeded_check_keeps_its_facts", words, "seeded_check", columnsBut("seeded_check", open));
    const std::string begun = "UPDATE seeded_check SET reader = " + id("ines") + ", started_at = 3, revealed_at = 4";
    expectKept("seeded_check_keeps_its_facts", words, "seeded_check", {"reader", "started_at", "revealed_at"}, begun);
    expectRefused("seeded_check_is_closed_once", "R15: a check is closed once", "UPDATE seeded_check SET outcome = 'caught'",
                  begun + "; UPDATE seeded_check SET outcome = 'signed', closed_at = 5");
}

TEST_F(ChecksAlone, R15WhatACheckAllegedAndDealtIsKept)
{
    expectRefused("seeded_ground_is_never_deleted", "R15: what a check alleged is never deleted", "DELETE FROM seeded_ground");
    expectRefused("seeded_ground_is_never_replaced", "R15: what a check alleged is never replaced", replacing("seeded_ground", "severity"));
    expectKept("seeded_ground_keeps_its_facts", "R15: what a check alleged is never changed", "seeded_ground", columnsBut("seeded_ground", {}));
    expectRefused("seeded_item_is_never_deleted", "R15: items that were dealt are never deleted", "DELETE FROM seeded_item");
    expectRefused("seeded_item_is_never_replaced", "R15: items that were dealt are never replaced", replacing("seeded_item", "severity"));
    const std::string words = "R15: items that were dealt keep what they were made with";
    expectKept("seeded_item_keeps_its_facts", words, "seeded_item", {"number", "item", "decision", "decoy"});
    for (const char *over : {"UPDATE seeded_check SET revealed_at = 4", "UPDATE seeded_check SET outcome = 'caught', closed_at = 4"})
        expectRefused("seeded_item_keeps_its_facts", words, "UPDATE seeded_item SET verdict = 'violation'", over);
}

TEST_F(OverridesAlone, R13AndR5AnOverrideIsBySomebodyElseAndAboutWhatStands)
{
    const std::string trigger = "override_is_by_somebody_else", words = "R13: who overrides took no part";
    expectRefused(trigger, words, by("oskar", "oskar"));        // the reader
    expectRefused(trigger, words, by("emre"));                  // the proposer
    expectRefused(trigger, words, by("oskar", "emre"));         // the proposer as reader
    expectRefused(trigger, words, by("ines"));                  // who reads it
    expectRefused(trigger, words, by("mira"));                  // who decided a ground
    expectRefused("override_is_of_what_is_bound", "R5: an override is about the proposal as it stands",
                  like("requirement_override", {{"id", "99"}, {"person", id("oskar")}, {"bound_hash", "zeroblob(32)"}}));
    const std::string dana = id("dana");
    expectRefused("who_overrode_does_not_read", "R13: who overrode a requirement does not read", like("reading", {{"person", dana}}));
    expectRefused("who_overrode_does_not_sign", "R13: who overrode a requirement does not sign",
                  "INSERT INTO countersignature SELECT id, " + dana + ", 'first', bound_hash, zeroblob(64), 1 FROM proposal");
}

TEST_F(OverridesAlone, R15AndR23AnOverrideIsKeptAndWhatIsVoidStaysVoid)
{
    expectRefused("requirement_override_is_never_deleted", "R15: overrides are never deleted", "DELETE FROM requirement_override");
    expectRefused("requirement_override_is_never_replaced", "R15: overrides are never replaced", replacing("requirement_override", "at"));
    expectKept("requirement_override_keeps_its_facts", "R15: overrides keep what they were made with", "requirement_override",
               columnsBut("requirement_override", {"void"}));
    expectRefused("void_override_stays_void", "R23: an override that is void stays void", "UPDATE requirement_override SET void = 0",
                  "UPDATE requirement_override SET void = 1");
}

TEST_F(OverridesAlone, R15AndR21ADealtItemKeepsItsTimeAndALookOnlyGrows)
{
    expectRefused("reading_item_was_dealt_then", "R15: items that were dealt keep what they were made with",
                  "UPDATE reading_item SET dealt_at = dealt_at - 1000");
    for (const char *less : {"4", "NULL"})
        expectRefused("look_only_grows", "R21: a look that was measured only grows", "UPDATE reading_item SET looked_s = " + std::string(less),
                      "UPDATE reading_item SET looked_s = 5");
}

TEST_F(AuthorityAlone, R19AndR15CountriesStayAsTheyWereSigned)
{
    expectRefused("platform_order_keeps_its_territories", "R19: an order is never changed, another one takes its place",
                  "UPDATE platform_order SET territories = 'US'");
    expectRefused("sanction_keeps_its_territories", "R15: sanctions keep what they were made with", "UPDATE sanction SET territories = 'US'");
}

TEST_F(AuthorityAlone, R15AnOrderOfAnAuthorityIsKept)
{
    expectRefused("authority_order_is_never_deleted", "R15: orders of authorities are never deleted", "DELETE FROM authority_order");
    expectRefused("authority_order_is_never_replaced", "R15: orders of authorities are never replaced", replacing("authority_order", "due_at"));
    const std::set<std::string> open{"state", "version", "signer", "signer_signature", "signed_at", "closed_at", "closed_by", "reason_hash", "reason_vault"};
    const std::string words = "R15: orders of authorities keep what they were made with";
    expectKept("authority_order_keeps_its_facts", words, "authority_order", columnsBut("authority_order", open));
    expectRefused("authority_order_keeps_its_facts", words, "UPDATE authority_order SET version = version - 1");
}

TEST_F(AuthorityAlone, R26ItBeginsWithOneSignatureAboutOnePost)
{
    const std::string begins = "R26: an order of an authority begins with one signature";
    expectRefused("authority_order_begins_unsigned", begins, like("authority_order", {{"id", "99"}, {"state", "'countersigned'"}}));
    expectRefused("authority_order_begins_unsigned", begins, like("authority_order", {{"id", "99"}, {"signer", id("ines")}}));
    const std::string words = "R26: an order of an authority restricts one post and finds no violation";
    expectRefused("authority_order_is_of_its_decision", words, like("authority_order", {{"id", m_removal}}));
    const std::string draft = "UPDATE decision SET state = 'draft' WHERE id = " + m_order;
    for (const char *other : {"state = 'standing'", "verdict = 'violation'", "subject_kind = 'account'", "actions = 'label'", "person = person + 1",
                              "account = account + 1", "review_case = review_case + 1", "decided_at = decided_at + 1"})
        expectRefused("authority_order_is_of_its_decision", words,
                      like("authority_order", {{"due_at", "due_at + 1"}}, "1", "INSERT OR REPLACE"),
                      draft + "; UPDATE decision SET " + other + " WHERE id = " + m_order);
}

TEST_F(AuthorityAlone, R26TheSecondSignatureIsSomebodyElsesInTimeAndStays)
{
    const std::string now = std::to_string(toMs(m_team.now())), late = std::to_string(toMs(m_team.now() + hours(24)));
    const std::string two = "R26: the second signature is somebody else's, who took no part";
    expectRefused("authority_order_takes_two", two, signedBy("mira", now));
    expectRefused("authority_order_takes_two", two, signedBy("dana", now), "INSERT INTO part VALUES (" + m_order + ", " + id("dana") + ", 'heard')");
    expectRefused("authority_order_takes_two", two, signedBy("dana", now),
                  "INSERT INTO case_part SELECT review_case, " + id("dana") + ", 'escalated' FROM authority_order");
    const std::string inTime = "R26: the second signature comes within its time";
    expectRefused("authority_order_is_signed_in_time", inTime, signedBy("ines", late));
    expectRefused("authority_order_is_signed_in_time", inTime, signedBy("ines", now), "UPDATE authority_order SET state = 'lapsed'");
    expectRefused("authority_order_is_signed_in_time", inTime, "UPDATE authority_order SET signed_at = " + now + ", signer = " + id("ines"));
    const std::string stays = "R26: a signature stays as it was given";
    expectKept("authority_signature_stays", stays, "authority_order", {"signer", "signer_signature", "signed_at"}, signedBy("ines", now));
    expectRefused("authority_order_ends_once", "R26: what has ended stays ended", "UPDATE authority_order SET state = 'unsigned'",
                  "UPDATE authority_order SET state = 'lapsed'");
}

TEST_F(AuthorityAlone, R26NoStrikeNoGroundAndNothingFurther)
{
    expectRefused("authority_order_gives_no_strike", "R26: no strike without a violation",
                  like("strike", {{"id", "99"}, {"decision", m_order}}));
    expectRefused("authority_order_is_no_ground", "R26: an order of an authority is no ground",
                  "INSERT INTO proposal_ground VALUES (77, 1, " + m_order + ")");
    const std::string again = "INSERT INTO sanction_ground SELECT sanction, " + m_order + ", 0 FROM temp.one";
    for (const char *other : {"territories = 'DE'", "action = 'limit'", "subject = subject + 1", "subject_kind = 'account'"})
        expectRefused("authority_order_restricts_its_post", "R26: an order of an authority reaches as far as it was signed", again,
                      "CREATE TEMP TABLE one AS SELECT sanction FROM sanction_ground WHERE decision = " + m_order
                          + "; DELETE FROM sanction_ground; UPDATE sanction SET " + other + " WHERE id = (SELECT sanction FROM temp.one)");
    expectRefused("nothing_is_done_without_a_violation", "R26: without a violation only an authority's order restricts",
                  "UPDATE decision SET state = 'standing' WHERE id = " + m_removal,
                  "UPDATE decision SET state = 'held', verdict = 'no_violation' WHERE id = " + m_removal);
}

TEST_F(TriggersAlone, R15AndR23WhatWasStatedOfAppealsIsKeptAndVoidForGood)
{
    m_team.appealsComplete("vera");
    expectKept("appeals_complete_keeps_its_facts", "R15: statements are never changed", "appeals_complete", columnsBut("appeals_complete", {"void"}));
    expectRefused("void_statement_stays_void", "R23: a statement that is void stays void", "UPDATE appeals_complete SET void = 0",
                  "UPDATE appeals_complete SET void = 1");
}

TEST_F(TriggersAlone, R15AnAppealIsOnlyLearntToBeOlderWhileItIsOpen)
{
    m_team.appeal(m_team.removed(Flagged{.account = "acc-2"}));
    const std::string trigger = "appeal_keeps_its_facts", words = "R15: appeals keep what they were made with";
    expectKept(trigger, words, "appeal", {"id", "decision", "account", "by_kind", "learnt_at", "recorded_by", "text_vault", "second", "filed_at"});
    expectRefused(trigger, words, "UPDATE appeal SET filed_at = filed_at - 1", "UPDATE appeal SET state = 'stands'");
    expectRefused(trigger, words, "UPDATE appeal SET filed_at = filed_at - 1, state = 'admitted'");
    EXPECT_EQ(m_sql.tryRun("UPDATE appeal SET filed_at = filed_at - 1"), "") << "earlier, that may be learnt";
}

} // namespace countersign::testing_support
