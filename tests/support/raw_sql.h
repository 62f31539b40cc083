// What somebody can do who has the workspace file and the sqlite3 program, but not ours.
#pragma once

#include <sqlite3.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace countersign::testing_support {

class RawSql {
public:
    explicit RawSql(const std::string &path)
    {
        if (sqlite3_open_v2(path.c_str(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
            throw std::runtime_error("cannot open " + path);
        sqlite3_busy_timeout(m_handle, 1000);
    }
    RawSql(const RawSql &) = delete;
    RawSql &operator=(const RawSql &) = delete;
    ~RawSql() { sqlite3_close(m_handle); }

    // "" or what SQLite said.
    std::string tryRun(const std::string &sql)
    {
        char *message = nullptr;
        sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, &message);
        const std::string said = message ? message : "";
        sqlite3_free(message);
        return said;
    }

    void run(const std::string &sql)
    {
        if (const std::string said = tryRun(sql); !said.empty())
            throw std::runtime_error(said + " in: " + sql);
    }

    // The first column of every row, as text.
    std::vector<std::string> list(const std::string &sql)
    {
        std::vector<std::string> out;
        const auto take = [](void *into, int, char **values, char **) {
            static_cast<std::vector<std::string> *>(into)->push_back(values[0] ? values[0] : "");
            return 0;
        };
        char *message = nullptr;
        sqlite3_exec(m_handle, sql.c_str(), take, &out, &message);
        if (message)
            throw std::runtime_error(std::string(message) + " in: " + sql);
        return out;
    }

    std::string one(const std::string &sql)
    {
        const auto rows = list(sql);
        return rows.empty() ? std::string() : rows.front();
    }

    // Everything that guards the tables is taken away, as somebody who means harm would.
    void disarm()
    {
        for (const std::string &trigger : list("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
            run("DROP TRIGGER " + trigger);
        run("PRAGMA ignore_check_constraints = ON");
        run("PRAGMA foreign_keys = OFF");
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace countersign::testing_support
