// What the database refuses by itself since its first version: orders, signatures, suggestions, sights. Each refusal is
// asked for by its own words: where another rule refuses the same, that one is taken away first.
#include "services/orders/outbox_service.h"
#include "services/people/people_service.h"
#include "services/review/suggestion_service.h"
#include "support/raw_sql.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {

namespace {

class LaterTriggers : public ::testing::Test {
protected:
    LaterTriggers() : m_sql(m_team.path()) { m_team.enrol("robo", {Role::Automation}); }

    void expectRefused(const std::string &sql, const std::string &words) { EXPECT_EQ(m_sql.tryRun(sql), words) << sql; }

    // A row like the one with that id, but for what is given.
    std::string insertLike(const std::string &table, std::int64_t id, const std::map<std::string, std::string> &other, const std::string &how = "INSERT")
    {
        std::string columns;
        for (const std::string &column : m_sql.list("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid"))
            columns += (columns.empty() ? "" : ", ") + (other.contains(column) ? other.at(column) : column);
        return how + " INTO " + table + " SELECT " + columns + " FROM " + table + " WHERE id = " + std::to_string(id);
    }

    std::string robo() { return std::to_string(m_team.as("robo").id().value); }
    SuggestionId suggested()
    {
        const CaseId id = m_team.flag();
        return *SuggestionId::parse(
            must(SuggestionService(*m_team).suggestDecision(m_team.as("robo"), id, m_team.violation(id), {ActionKind::Remove})).id("suggestion"));
    }

    TestWorkspace m_team;
    RawSql m_sql;
};

} // namespace

TEST_F(LaterTriggers, R6WhatSomebodyWasShownIsNotReplaced)
{
    m_team.removed();
    m_sql.run("INSERT INTO sight (person, kind, id, seen_at, use_case) VALUES (2, 'decision', 1, 5, 'case.show')");
    expectRefused("INSERT OR REPLACE INTO sight (person, kind, id, seen_at, use_case) VALUES (2, 'decision', 1, 6, 'case.show')",
                  "R6: what somebody was shown is never changed");
}

TEST_F(LaterTriggers, R19AnOrderIsKeptAndSettledOnce)
{
    m_team.removed();
    const PlatformOrder order = m_team.orders(m_team.account("acc-1")).at(0);
    const std::string where = " WHERE id = " + std::to_string(order.id.value);
    m_sql.run("DROP TRIGGER IF EXISTS platform_order_keeps_its_facts");
    for (const char *change : {"number = number + 1", "action = 'ban'", "until_at = 9", "sanction = NULL", "target = 2"})
        expectRefused("UPDATE platform_order SET " + std::string(change) + where, "R19: an order is never changed, another one takes its place");
    must(OutboxService(*m_team).settle(&m_team.as("admin"), order.id.str(), false));
    expectRefused("UPDATE platform_order SET state = 'queued'" + where, "R19: an order is settled once");
}

TEST_F(LaterTriggers, R15AndR5WhatWasSignedKeepsItsSignature)
{
    m_team.twoFinal();
    m_team.propose("emre", m_team.ban("acc-1", {DecisionId(1), DecisionId(2)}));
    expectRefused("UPDATE decision SET signature = zeroblob(64)", "R15: decisions keep what they were signed with");
    expectRefused("UPDATE decision SET target_hash = zeroblob(32)", "R15: decisions keep what they were signed with");
    expectRefused("UPDATE proposal SET signature = zeroblob(64)", "R5: proposals keep what they were signed with");
    expectRefused("UPDATE proposal SET target_vault = target_vault + 1", "R5: proposals keep what they were signed with");
}

TEST_F(LaterTriggers, R17AnAutomationNeitherDecidesNorProposes)
{
    m_team.twoFinal();
    m_team.propose("emre", m_team.ban("acc-1", {DecisionId(1), DecisionId(2)}));
    m_sql.run("DROP TRIGGER IF EXISTS decision_is_the_holders");
    expectRefused(insertLike("decision", 1, {{"id", "99"}, {"person", robo()}, {"state", "'held'"}, {"proposal", "NULL"}}),
                  "R17: an automation proposes only");
    expectRefused(insertLike("proposal", 1, {{"id", "99"}, {"proposer", robo()}, {"state", "'held'"}, {"nonce", "'another'"}}),
                  "R17: a person adopts what an automation proposes");
}

TEST_F(LaterTriggers, R17ASuggestionIsAnsweredOnceByAPersonAndNotReplaced)
{
    const SuggestionId suggestion = suggested();
    m_team.removed();
    expectRefused(insertLike("suggestion", suggestion.value, {{"version", "2"}}, "INSERT OR REPLACE"), "R15: suggestions are never replaced");
    m_sql.run("DROP TRIGGER IF EXISTS decision_is_the_holders; DROP TRIGGER IF EXISTS automations_decide_nothing");
    m_sql.run(insertLike("decision", 1, {{"id", "99"}, {"person", robo()}, {"state", "'held'"}, {"proposal", "NULL"}}));
    expectRefused("UPDATE suggestion SET state = 'adopted', decision = 99", "R17: a person adopts it");
    must(SuggestionService(*m_team).withdraw(m_team.as("robo"), suggestion));
    expectRefused("UPDATE suggestion SET state = 'open'", "R17: a suggestion is answered once");
}

TEST_F(LaterTriggers, R23AVoidSignatureStaysVoid)
{
    const DecisionId made = m_team.removed();
    must(PeopleService(*m_team).revoke(m_team.as("admin"), "mira", m_team.now() - hours(1)));
    ASSERT_TRUE(m_team.decision(made).signatureVoid);
    expectRefused("UPDATE decision SET signature_void = 0 WHERE id = " + std::to_string(made.value), "R23: a signature that is void stays void");
}

} // namespace countersign::testing_support
