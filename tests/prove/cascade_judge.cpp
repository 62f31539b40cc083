#include "prove/cascade_model.h"

#include <algorithm>

namespace countersign::prove {

namespace {

struct Looked {
    const char *table;
    const char *key; // an expression
};

constexpr Looked tables[] = {{"decision", "id"},
                             {"strike", "id"},
                             {"sanction", "id"},
                             {"sanction_ground", "sanction || ':' || decision"},
                             {"proposal", "id"},
                             {"countersignature", "proposal || ':' || person"},
                             {"review_case", "id"},
                             {"appeal", "id"},
                             {"notice", "id"},
                             {"platform_order", "id"},
                             {"account", "id"},
                             {"post", "id"},
                             {"escalation", "id"},
                             {"report", "id"},
                             {"work", "review_case"}};

Id idOf(const std::string &text) { return text.empty() ? 0 : std::stoll(text); }
std::string named(const char *letter, const std::string &id) { return std::string(letter) + "-" + id; }

class Judge {
public:
    Judge(const Tables &before, const Tables &after, const Told &told, const Expected &expected, const Judged &what)
        : m_before(before), m_after(after), m_told(told), m_expected(expected), m_what(what)
    {
    }

    std::vector<std::string> all()
    {
        nothingElse();
        decisions();
        sanctions();
        proposals();
        cases();
        notices();
        orders();
        effects();
        if (m_told.irreversible != m_expected.irreversible)
            wrong("what cannot be undone is told " + std::to_string(m_told.irreversible) + " times, not " + std::to_string(m_expected.irreversible));
        if (m_told.untouched != m_expected.untouched)
            wrong("what stands on its own is told otherwise");
        return m_wrong;
    }

private:
    using Row = std::map<std::string, std::string>;
    void wrong(const std::string &what) { m_wrong.push_back("R8: " + what); }
    const Row *was(const std::string &table, const std::string &key) const
    {
        const auto row = m_before.at(table).find(key);
        return row == m_before.at(table).end() ? nullptr : &row->second;
    }
    // fn(key, before or null, after) of every row that is new or other than it was.
    template <typename F>
    void changed(const std::string &table, F fn)
    {
        for (const auto &[key, row] : m_after.at(table))
            if (const Row *before = was(table, key); !before || *before != row)
                fn(key, before, row);
    }
    // Columns that differ.
    static std::set<std::string> differing(const Row &a, const Row &b)
    {
        std::set<std::string> out;
        for (const auto &[column, value] : b)
            if (a.at(column) != value)
                out.insert(column);
        return out;
    }

    void nothingElse()
    {
        for (const auto &[table, rows] : m_before)
            for (const auto &[key, row] : rows)
                if (!m_after.at(table).contains(key) && table != "work")
                    wrong(table + " " + key + " is gone");
        for (const char *table : {"account", "post", "report", "escalation", "countersignature"})
            changed(table, [&](const std::string &key, const Row *, const Row &) { wrong(std::string(table) + " " + key + " changed"); });
        changed("appeal", [&](const std::string &key, const Row *before, const Row &now) {
            if (!m_what.appealed || !before || idOf(now.at("decision")) != m_what.decision)
                wrong(named("A", key) + " changed");
        });
    }

    void decisions()
    {
        const std::string fate = m_what.changed ? "changed" : "overturned";
        if (m_after.at("decision").at(std::to_string(m_what.decision)).at("state") != fate)
            wrong("what fell is not " + fate);
        changed("decision", [&](const std::string &key, const Row *before, const Row &now) {
            if (idOf(key) != m_what.decision)
                wrong(named("D", key) + " changed: it stands on its own");
            else if (differing(*before, now) != std::set<std::string>{"state", "version"})
                wrong(named("D", key) + " changed in more than its state");
        });
        for (const auto &[key, row] : m_after.at("strike"))
            if (idOf(row.at("decision")) == m_what.decision) {
                if (row.at("state") != "void")
                    wrong("its strike counts");
            } else if (*was("strike", key) != row) {
                wrong(named("K", key) + " changed");
            }
    }

    void sanctions()
    {
        changed("sanction", [&](const std::string &key, const Row *before, const Row &now) {
            const Id id = idOf(key);
            const std::string name = named("S", key);
            if (!before)
                return wrong(name + " is new");
            if (m_expected.reversed.contains(id)) {
                if (now.at("state") != "reversing" || !now.at("thinned_due").empty() || !now.at("contest_due").empty())
                    wrong(name + " is not reversed");
            } else if (m_expected.thinned.contains(id)) {
                if (differing(*before, now) != std::set<std::string>{"thinned_due"})
                    wrong(name + " changed in more than its clock");
            } else {
                wrong(name + " fell although it meets its requirements, or never rested on what fell");
            }
        });
        for (const Id id : m_expected.reversed)
            if (m_after.at("sanction").at(std::to_string(id)).at("state") != "reversing")
                wrong("S-" + std::to_string(id) + " outlives what it rested on");
        for (const auto &[id, due] : m_expected.thinned)
            if (const std::string &now = m_after.at("sanction").at(std::to_string(id)).at("thinned_due"); idOf(now) != due)
                wrong("S-" + std::to_string(id) + " is thinned until " + now + ", not " + std::to_string(due));
        changed("sanction_ground", [&](const std::string &key, const Row *before, const Row &now) {
            if (!before || idOf(now.at("decision")) != m_what.decision || now.at("fell") != "1")
                wrong("the ground " + key + " changed");
        });
        for (const auto &[key, row] : m_after.at("sanction_ground"))
            if (idOf(row.at("decision")) == m_what.decision && row.at("fell") != "1")
                wrong("the ground " + key + " has not fallen");
    }

    void proposals()
    {
        changed("proposal", [&](const std::string &key, const Row *before, const Row &now) {
            const auto expected = m_expected.proposals.find(idOf(key));
            if (!before || expected == m_expected.proposals.end() || now.at("state") != expected->second)
                wrong(named("P", key) + " became " + now.at("state"));
        });
        for (const auto &[id, state] : m_expected.proposals)
            if (m_after.at("proposal").at(std::to_string(id)).at("state") != state)
                wrong("P-" + std::to_string(id) + " is not " + state);
    }

    void cases()
    {
        std::set<Id> opened;
        changed("review_case", [&](const std::string &key, const Row *before, const Row &now) {
            if (before)
                return wrong(named("C", key) + " changed");
            if (now.at("state") != "open" || !m_after.at("work").contains(key))
                wrong(named("C", key) + " is in nobody's queue");
            if (!opened.insert(idOf(now.at("subject"))).second)
                wrong("a post is looked at twice");
        });
        for (const Id post : m_expected.looked)
            if (!opened.contains(post))
                wrong("post " + std::to_string(post) + " is not looked at again");
        for (const Id post : opened)
            if (!m_expected.looked.contains(post))
                wrong("post " + std::to_string(post) + " is looked at again for nothing");
    }

    // A correction for each notice that was sent and is no longer true, and none else; the appellant's answer.
    void notices()
    {
        std::multiset<Id> corrected;
        std::set<Id> sent;
        std::size_t answers = 0;
        changed("notice", [&](const std::string &key, const Row *before, const Row &now) {
            sent.insert(idOf(key));
            if (before)
                return wrong(named("N", key) + " changed");
            if (now.at("kind") == "correction")
                corrected.insert(idOf(now.at("corrects")));
            else if (now.at("kind") == "appeal_outcome")
                ++answers;
            else
                wrong(named("N", key) + " is a " + now.at("kind"));
            const bool goes = std::any_of(m_after.at("platform_order").begin(), m_after.at("platform_order").end(), [&](const auto &o) {
                return o.second.at("notice") == key && o.second.at("action") == "send" && o.second.at("state") == "queued";
            });
            if (!goes)
                wrong(named("N", key) + " is never sent");
        });
        if (answers != (m_what.appealed ? 1U : 0U))
            wrong("the appellant is answered " + std::to_string(answers) + " times");
        if (sent != m_told.notices)
            wrong("the notices are told otherwise");
        if (corrected != std::multiset<Id>(m_expected.corrected.begin(), m_expected.corrected.end()))
            wrong(std::to_string(corrected.size()) + " corrections, not " + std::to_string(m_expected.corrected.size()));
        for (const auto &[key, row] : m_before.at("notice"))
            if (!row.at("corrects").empty() && corrected.contains(idOf(row.at("corrects"))))
                wrong(named("N", row.at("corrects")) + " is corrected twice");
    }

    void orders()
    {
        std::multiset<Id> restored;
        changed("platform_order", [&](const std::string &key, const Row *before, const Row &now) {
            const Id sanction = idOf(now.at("sanction"));
            if (before) {
                if (before->at("state") != "queued" || now.at("state") != "superseded" || !m_expected.reversed.contains(sanction))
                    wrong(named("O", key) + " changed");
            } else if (now.at("target_kind") != "notice") {
                const Row &of = m_after.at("sanction").at(now.at("sanction"));
                if (now.at("action") != "restore" || now.at("target_kind") != of.at("subject_kind") || now.at("target") != of.at("subject"))
                    wrong(named("O", key) + " is about something else");
                restored.insert(sanction);
            }
        });
        if (restored != std::multiset<Id>(m_expected.reversed.begin(), m_expected.reversed.end()))
            wrong("the platform is asked to restore " + std::to_string(restored.size()) + " times, not " + std::to_string(m_expected.reversed.size()));
        for (const auto &[key, row] : m_after.at("platform_order"))
            if (row.at("state") == "queued" && row.at("target_kind") != "notice" && row.at("action") != "restore"
                && m_expected.reversed.contains(idOf(row.at("sanction"))))
                wrong(named("O", key) + " would still impose what is reversed");
    }

    // What was told is what stands in the file, and nothing that stands there was not told.
    void effects()
    {
        std::multiset<std::string> seen;
        const auto moves = [&](const char *table, const char *letter) {
            changed(table, [&](const std::string &key, const Row *before, const Row &now) {
                const std::string from = before ? before->at("state") : std::string();
                if (from != now.at("state"))
                    seen.insert(named(letter, key) + " " + from + ">" + now.at("state"));
            });
        };
        moves("decision", "D");
        moves("strike", "K");
        moves("sanction", "S");
        moves("proposal", "P");
        moves("review_case", "C");
        for (const auto &[id, due] : m_expected.thinned) // its clock, as sanctions() has it, may have run before
            seen.insert("S-" + std::to_string(id) + " " + m_before.at("sanction").at(std::to_string(id)).at("state") + ">thinned");
        changed("notice", [&](const std::string &key, const Row *, const Row &now) {
            if (now.at("kind") == "correction")
                seen.insert(named("N", key) + " >sent");
        });
        for (const std::string &one : seen)
            if (!m_told.effects.contains(one))
                wrong("not told: " + one);
        for (const std::string &one : m_told.effects)
            if (m_told.effects.count(one) != seen.count(one))
                wrong("told, but not so: " + one);
    }

    const Tables &m_before;
    const Tables &m_after;
    const Told &m_told;
    const Expected &m_expected;
    const Judged &m_what;
    std::vector<std::string> m_wrong;
};

} // namespace

Tables tablesOf(const Rows &rows)
{
    Tables out;
    for (const Looked &one : tables) {
        std::vector<std::string> columns;
        std::string list;
        for (const auto &r : rows("SELECT name FROM pragma_table_info('" + std::string(one.table) + "') ORDER BY cid")) {
            columns.push_back(r[0]);
            list += ", " + r[0];
        }
        auto &table = out[one.table];
        for (const auto &r : rows("SELECT " + std::string(one.key) + list + " FROM " + one.table))
            for (std::size_t i = 0; i < columns.size(); ++i)
                table[r[0]][columns[i]] = r[i + 1];
    }
    return out;
}

std::vector<std::string> judgeReversal(const Tables &before, const Tables &after, const Told &told, const Expected &expected, const Judged &what)
{
    return Judge(before, after, told, expected, what).all();
}

} // namespace countersign::prove
