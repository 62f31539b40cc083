// A workspace in which something stands in every protected table, and somebody with its file, the sqlite3 program, and
// no wish to be slowed down by foreign keys.
#pragma once

#include "services/audit/audit_service.h"
#include "support/busy_workspace.h"
#include "support/raw_sql.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace countersign::testing_support {

class Attack : public ::testing::Test {
protected:
    Attack() : m_sql(m_team.path()) { m_sql.run("PRAGMA foreign_keys = OFF"); }

    void expectRefused(const std::string &sql, const std::string &rule)
    {
        const std::string said = m_sql.tryRun(sql);
        EXPECT_EQ(said.substr(0, rule.size() + 1), rule + ":") << sql << "\n" << said;
    }

    // Whether the rebuild check names that table.
    bool rebuildNames(const std::string &table, const std::string &column = {})
    {
        const auto report = AuditService(*m_team).rebuildCheck();
        if (!report)
            return report.error().message.english().find(table) != std::string::npos;
        return !report->identical && std::any_of(report->first.begin(), report->first.end(), [&](const ProjectionDifference &d) {
            return d.table == table && (column.empty() || d.column == column);
        });
    }

    std::string id(const std::string &who) { return std::to_string(m_team.as(who).id().value); }

    TestWorkspace m_team;
    RawSql m_sql;
};

} // namespace countersign::testing_support
