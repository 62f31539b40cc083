// Every table of the schema, and what keeps it as it should be. A new table without a line here fails; so does a line
// that promises more than the database does.
#include "core/store/attack_fixture.h"

#include "services/accounts/account_service.h"
#include "services/authority/authority_service.h"
#include "services/people/conflict_service.h"
#include "services/accounts/erasure_service.h"
#include "services/people/people_service.h"
#include "services/review/suggestion_service.h"
#include "services/accounts/tag_service.h"
#include "services/signoff/overrides.h"
#include "store/changes.h"

#include <map>
#include <set>

namespace countersign::testing_support {

namespace {

enum class Kept {
    ByTrigger,  // deleting, replacing, moving and changing facts is refused; what is left is found by the rebuild check
    ByVerify,   // changes are refused by triggers, and "log verify" finds what was done without them
    AtOpening,  // looked at each time the workspace is opened
    Operational // no rule is decided by it alone; why, is said
};

struct Protection {
    Kept kept;
    const char *why;
};

const std::map<std::string, Protection> &protections()
{
    static const std::map<std::string, Protection> all{
        {"log", {Kept::ByVerify, ""}},
        {"log_head", {Kept::ByVerify, ""}},
        {"vault", {Kept::ByVerify, ""}},
        {"checkpoint", {Kept::ByVerify, ""}},
        {"policy_text", {Kept::ByVerify, "its hash is in the log"}},
        {"migration", {Kept::AtOpening, "a checksum that is missing or other refuses the file"}},
        {"person", {Kept::ByTrigger, ""}},
        {"person_public_key", {Kept::ByTrigger, ""}},
        {"policy_version", {Kept::ByTrigger, ""}},
        {"account", {Kept::ByTrigger, ""}},
        {"post", {Kept::ByTrigger, ""}},
        {"review_case", {Kept::ByTrigger, ""}},
        {"report", {Kept::ByTrigger, ""}},
        {"decision", {Kept::ByTrigger, ""}},
        {"strike", {Kept::ByTrigger, ""}},
        {"proposal", {Kept::ByTrigger, ""}},
        {"proposal_ground", {Kept::ByTrigger, ""}},
        {"reading", {Kept::ByTrigger, ""}},
        {"reading_item", {Kept::ByTrigger, ""}},
        {"countersignature", {Kept::ByTrigger, "and its signature by log verify"}},
        {"sanction", {Kept::ByTrigger, ""}},
        {"sanction_ground", {Kept::ByTrigger, ""}},
        {"external_ground", {Kept::ByTrigger, ""}},
        {"appeal", {Kept::ByTrigger, ""}},
        {"appeals_complete", {Kept::ByTrigger, ""}},
        {"escalation", {Kept::ByTrigger, ""}},
        {"notice", {Kept::ByTrigger, ""}},
        {"platform_order", {Kept::ByTrigger, ""}},
        {"refusal", {Kept::ByTrigger, ""}},
        {"part", {Kept::ByTrigger, ""}},
        {"case_part", {Kept::ByTrigger, ""}},
        {"look_again", {Kept::ByTrigger, ""}},
        {"log_mention", {Kept::ByTrigger, ""}},
        {"declared_conflict", {Kept::ByTrigger, ""}},
        {"person_change", {Kept::ByTrigger, "and who gave a new key by log verify"}},
        {"erasure", {Kept::ByTrigger, ""}},
        {"authority_order", {Kept::ByTrigger, "and its signatures by log verify"}},
        {"suggestion", {Kept::ByTrigger, ""}},
        {"suggestion_item", {Kept::ByTrigger, ""}},
        {"account_link", {Kept::ByTrigger, ""}},
        {"linked_key", {Kept::Operational, "which account a source meant, until it is seen"}},
        {"untagging", {Kept::ByTrigger, ""}},
        {"requirement_override", {Kept::ByTrigger, "and its signature by log verify"}},
        {"look", {Kept::Operational, "what a window measured until a finding takes it along; no more is believed than can be true"}},
        {"sight", {Kept::Operational, "who was shown what (R6); triggers keep it, it is not rebuilt"}},
        {"seeded_check", {Kept::Operational, "a check is no proposal; triggers keep it, nothing acts on it"}},
        {"seeded_ground", {Kept::Operational, "a check is no proposal; triggers keep it, nothing acts on it"}},
        {"seeded_item", {Kept::Operational, "a check is no proposal; triggers keep it, nothing acts on it"}},
        {"intake_key", {Kept::ByTrigger, "not rebuilt: what a source calls a thing is in the vault"}},
        {"person_key_waiting", {Kept::Operational, "a key that nobody approved signs nobody in"}},
        {"person_key", {Kept::Operational, "a key that is not the enrolled one signs nobody in"}},
        {"post_fingerprint", {Kept::Operational, "finds near-identical texts; decides nothing by itself"}},
        {"handle_key", {Kept::Operational, "handles are labels"}},
        {"import_run", {Kept::Operational, "how far an import came"}},
        {"work", {Kept::Operational, "leases; triggers keep it to one holder, and decisions ask it (R14)"}},
        {"skipped", {Kept::Operational, "who is not dealt a case again today"}},
        {"hearing_lease", {Kept::Operational, "one row an appeal; who may hear is asked of the log's parts"}},
        {"draft", {Kept::Operational, "unfinished work"}},
        {"request", {Kept::Operational, "receipts; a lost one makes a retry meet the versions instead"}},
        {"replay_set", {Kept::Operational, "replay never becomes real (R18)"}},
        {"replay_item", {Kept::Operational, "replay never becomes real (R18)"}},
        {"replay_session", {Kept::Operational, "replay never becomes real (R18)"}},
        {"replay_answer", {Kept::Operational, "replay never becomes real (R18)"}},
    };
    return all;
}

bool isKept(const std::string &table, Kept how)
{
    const auto line = protections().find(table);
    return line != protections().end() && line->second.kept == how;
}

// A file in which every projection table has rows.
class Protected : public Attack {
protected:
    Protected()
    {
        m_team.enrol("robo", {Role::Automation});
        letABusyWeekPass(m_team);
        overrideALook();
        const auto grounds = m_team.twoFinal(Flagged{.account = "acc-7"});
        SuggestionService suggestions(*m_team);
        const Receipt suggested = must(suggestions.suggestBan(m_team.as("robo"), m_team.ban("acc-7", grounds)));
        must(suggestions.begin(m_team.as("emre"), SuggestionId::parse(suggested.id("suggestion"))));
        m_team.flag(Flagged{.account = "acc-5", .reporter = "ben", .kind = ReporterKind::Staff});
        m_team.flag(Flagged{.account = "acc-6", .tags = {"nonprofit"}});
        must(TagService(*m_team).proposeRemoval(m_team.as("tom"), "acc-6", "nonprofit", "It is a shop."));
        must(AccountService(*m_team).link(m_team.as("tom"), "acc-5", "acc-6", "The same words in both."));
        must(ConflictService(*m_team).declare(m_team.as("tom"), "acc-4", true, {}));
        PersonPatch trainer;
        trainer.roles = std::set<Role>{Role::Moderator, Role::Trainer};
        must(PeopleService(*m_team).change(m_team.as("vera"), "tom", trainer));
        const CaseId ordered = m_team.flag(Flagged{.account = "acc-9"});
        must(ReviewService(*m_team).claim(m_team.as("mira"), ordered));
        AuthorityFacts facts{"Court of Example", "AZ 1", {"DE"}, "A law", m_team.now() - hours(1), "Called back", {}, ActionKind::Remove,
                             m_team.violation(ordered).quote, {}, {}, "The order names it."};
        must(AuthorityService(*m_team).comply(m_team.as("mira"), ordered, facts));
        must(ErasureService(*m_team).erase(m_team.as("admin"), "acc-2", "Asked for"));
        m_sql.run("PRAGMA foreign_keys = OFF");
        const ProjectionSchema schema(m_team->db());
        for (const auto &[name, table] : schema.tables())
            m_keys[name] = table.key;
        m_keys["intake_key"] = {"source", "kind", "external"};
    }

    // Ines reads too quickly, and dana lets her.
    void overrideALook()
    {
        const ProposalId id = m_team.propose("emre", m_team.ban("acc-8", m_team.twoFinal(Flagged{.account = "acc-8"})));
        SignoffService signoff(*m_team);
        must(signoff.begin(m_team.as("ines"), id));
        for (const ReadingItem &item : m_team->proposals().items(id, m_team.as("ines").id()))
            must(signoff.read(m_team.as("ines"), id, item.item, Verdict::Violation, "HB-1", {}, seconds(0)));
        must(OverrideService(*m_team).grant(m_team.as("dana"), id, "look.least", "ines", "Three words."));
    }

    std::vector<std::string> columns(const std::string &table)
    {
        return m_sql.list("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
    }
    bool hasRowid(const std::string &table)
    {
        return m_sql.one("SELECT wr FROM pragma_table_list WHERE name = '" + table + "'") == "0";
    }
    std::string type(const std::string &table, const std::string &column)
    {
        return m_sql.one("SELECT type FROM pragma_table_info('" + table + "') WHERE name = '" + column + "'");
    }
    // Another value of the column's type.
    std::string another(const std::string &table, const std::string &column)
    {
        const std::string is = type(table, column);
        if (is == "INTEGER")
            return "coalesce(" + column + ", 0) + 1000";
        return is == "BLOB" ? "randomblob(length(coalesce(" + column + ", zeroblob(32))))" : "coalesce(" + column + ", '') || 'x'";
    }

    std::map<std::string, std::vector<std::string>> m_keys;
};

} // namespace

TEST_F(Protected, EveryTableOfTheSchemaHasALineAndEveryLineATable)
{
    std::set<std::string> lines;
    for (const auto &[table, line] : protections()) {
        lines.insert(table);
        EXPECT_TRUE(line.kept != Kept::Operational || *line.why) << table;
    }
    const auto tables = m_sql.list("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    EXPECT_EQ(std::set<std::string>(tables.begin(), tables.end()), lines);
    const ProjectionSchema schema(m_team->db());
    for (const auto &[name, table] : schema.tables())
        EXPECT_TRUE(isKept(name, Kept::ByTrigger)) << name << " comes from the log";
}

TEST_F(Protected, NoProtectedRowIsDeleted)
{
    for (const auto &[table, line] : protections()) {
        if (line.kept != Kept::ByTrigger && line.kept != Kept::ByVerify)
            continue;
        if (m_sql.one("SELECT count(*) FROM " + table) != "0")
            expectRefused("DELETE FROM " + table, "R15");
        else
            EXPECT_EQ(table, "look_again") << "nothing stands in it to attack";
    }
    m_team.checkLog();
}

TEST_F(Protected, NoProtectedRowIsReplacedByInsertOrReplace)
{
    for (const auto &[table, key] : m_keys) {
        // The first column that is no part of the key says something else.
        std::string list;
        bool changed = false;
        for (const std::string &column : columns(table)) {
            const bool inKey = std::find(key.begin(), key.end(), column) != key.end();
            list += (list.empty() ? "" : ", ") + (inKey || changed ? column : another(table, column));
            changed = changed || !inKey;
        }
        const std::string sql = "INSERT OR REPLACE INTO " + table + " SELECT " + list + " FROM " + table;
        if (!changed) { // the whole row is its key: putting it in again is nothing
            EXPECT_EQ(m_sql.tryRun(sql), "") << sql;
            continue;
        }
        if (table == "look_again")
            continue;
        const std::string said = m_sql.tryRun(sql);
        EXPECT_EQ(said.substr(0, 1), "R") << sql << "\n" << said;
        EXPECT_NE(said.find(": "), std::string::npos) << sql << "\n" << said;
    }
    m_team.checkLog();
}

TEST_F(Protected, NoProtectedRowMovesToAnotherKeyNotEvenByItsRowid)
{
    // Where another trigger is asked before the one that keeps the key.
    const std::map<std::string, std::string> others{{"countersignature", "R5"}, {"proposal", "R5"}, {"proposal_ground", "R5"},
                                                    {"reading_item", "R5"}};
    for (const auto &[table, key] : m_keys) {
        if (table == "look_again")
            continue;
        const std::string rule = others.contains(table) ? others.at(table) : "R15";
        for (const std::string &column : key)
            for (const char *how : {"UPDATE ", "UPDATE OR REPLACE ", "UPDATE OR IGNORE "})
                expectRefused(how + table + " SET " + column + " = " + another(table, column), rule);
        if (hasRowid(table))
            for (const char *alias : {"rowid", "_rowid_", "oid"})
                expectRefused("UPDATE OR REPLACE " + table + " SET " + alias + " = " + alias + " + 1000", rule);
    }
    for (const char *table : {"log", "log_head", "vault", "checkpoint"})
        expectRefused(std::string("UPDATE OR REPLACE ") + table + " SET rowid = rowid + 1000", "R15");
    expectRefused("UPDATE OR REPLACE work SET rowid = rowid + 1000", "R14");
    m_team.checkLog();
}

// Whatever the triggers let through or were taken away for: every column of every table that comes from the log.
TEST_F(Protected, WithoutTriggersEveryChangedColumnIsFoundAndNamed)
{
    m_sql.disarm();
    std::vector<std::string> tables;
    for (const auto &[table, key] : m_keys)
        if (table != "look_again" && table != "intake_key")
            tables.push_back(table);
    const auto differences = [&] { // but for the triggers that are gone
        auto report = must(AuditService(*m_team).rebuildCheck());
        std::set<std::string> out;
        for (const ProjectionDifference &d : report.first)
            out.insert(d.table + "." + d.column);
        return out;
    };
    constexpr std::size_t together = 3; // a report names a hundred places
    for (std::size_t from = 0; from < tables.size(); from += together) {
        std::vector<std::string> expected;
        const std::vector<std::string> some(tables.begin() + static_cast<std::ptrdiff_t>(from),
                                            tables.begin() + static_cast<std::ptrdiff_t>(std::min(from + together, tables.size())));
        for (const std::string &table : some) {
            m_sql.run("CREATE TEMP TABLE kept_" + table + " AS SELECT * FROM " + table);
            const auto &key = m_keys[table];
            const std::string first = " WHERE " + key.front() + " = (SELECT min(" + key.front() + ") FROM " + table + ")";
            std::string sets;
            for (const std::string &column : columns(table)) {
                if (std::find(key.begin(), key.end(), column) != key.end())
                    continue;
                sets += (sets.empty() ? "" : ", ") + column + " = " + another(table, column);
                expected.push_back(table + "." + column);
            }
            if (sets.empty()) {
                sets = key.front() + " = " + another(table, key.front());
                expected.push_back(table + ".");
            }
            m_sql.run("UPDATE " + table + " SET " + sets + first);
        }
        const auto found = differences();
        for (const std::string &place : expected)
            EXPECT_TRUE(found.contains(place)) << place;
        for (const std::string &table : some)
            m_sql.run("DELETE FROM " + table + " WHERE " + m_keys[table].front() + " = (SELECT max(" + m_keys[table].front() + ") FROM "
                      + table + ")");
        for (const std::string &table : some)
            EXPECT_TRUE(differences().contains(table + ".")) << table << " lost a row";
        for (const std::string &table : some)
            m_sql.run("DELETE FROM " + table + "; INSERT INTO " + table + " SELECT * FROM temp.kept_" + table);
    }
}

TEST_F(Protected, AMissingTriggerTableCheckOrIndexIsFoundAndNamed)
{
    for (const std::string &trigger : m_sql.list("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
        const std::string sql = m_sql.one("SELECT sql FROM sqlite_schema WHERE name = '" + trigger + "'");
        if (trigger == "ban_takes_two" || trigger == "work_begins_free" ) {
            m_sql.run("DROP TRIGGER " + trigger);
            EXPECT_TRUE(rebuildNames("sqlite_schema")) << trigger;
            m_sql.run(sql);
        }
    }
    m_sql.run("DROP INDEX case_open_once");
    EXPECT_TRUE(rebuildNames("sqlite_schema"));
    m_sql.run("CREATE UNIQUE INDEX case_open_once ON review_case (subject_kind, subject) WHERE state IN ('open', 'awaiting_signoff')");
    m_team.checkLog();
    m_sql.run("PRAGMA writable_schema = ON");
    m_sql.run("UPDATE sqlite_schema SET sql = replace(sql, 'weight > 0', 'weight > -9') WHERE name = 'strike'");
    m_sql.run("PRAGMA writable_schema = RESET");
    EXPECT_TRUE(rebuildNames("sqlite_schema", "sql")) << "a CHECK that was loosened";
}

} // namespace countersign::testing_support
