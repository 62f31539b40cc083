// What somebody does who has the file and knows its format: hashes, links and head are made to fit again.
#pragma once

#include "log/entry.h"
#include "log/merkle.h"
#include "support/raw_sql.h"
#include "support/test_workspace.h"

#include <string>
#include <utility>
#include <vector>

namespace countersign::testing_support {

// The log of a file as a forger sees it.
class Forger {
public:
    explicit Forger(const std::string &path) : m_sql(path)
    {
        m_sql.disarm();
        m_leaves = m_sql.list("SELECT leaf FROM log ORDER BY seq");
    }

    Entry entry(std::int64_t seq) const { return must(decodeLeaf(m_leaves.at(at(seq)))); }
    void put(std::int64_t seq, const Entry &entry) { m_leaves.at(at(seq)) = encodeLeaf(entry); }
    void remove(std::int64_t seq) { m_leaves.erase(m_leaves.begin() + seq - 1); }
    void insert(std::int64_t seq, const Entry &entry) { m_leaves.insert(m_leaves.begin() + seq - 1, encodeLeaf(entry)); }
    void exchange(std::int64_t a, std::int64_t b) { std::swap(m_leaves.at(at(a)), m_leaves.at(at(b))); }
    void cutAfter(std::int64_t seq) { m_leaves.resize(static_cast<std::size_t>(seq)); }
    std::int64_t size() const { return static_cast<std::int64_t>(m_leaves.size()); }
    RawSql &sql() { return m_sql; }

    // An entry at the end that nobody signed. `later`: than the last one.
    void append(const Entry &entry, Milliseconds later = Milliseconds(0))
    {
        const Instant last = this->entry(size()).at;
        insert(size() + 1, entry);
        Entry placed = entry;
        placed.seq = size();
        placed.at = last + later;
        put(size(), placed);
        write(true);
    }

    // The last entry of a type, 0 if there is none.
    std::int64_t last(const std::string &type) const
    {
        for (std::int64_t seq = size(); seq > 0; --seq)
            if (entry(seq).type == type)
                return seq;
        return 0;
    }

    // Writes the rows with hashes that fit their leaves; `relink` also numbers and links them anew.
    void write(bool relink, bool head = true)
    {
        m_sql.run("BEGIN; DELETE FROM log");
        MerkleFrontier frontier;
        Hash prev{};
        Instant lastAt{};
        for (std::size_t i = 0; i < m_leaves.size(); ++i) {
            if (relink) {
                Entry one = must(decodeLeaf(m_leaves[i]));
                one.seq = static_cast<std::int64_t>(i) + 1;
                one.prev = prev;
                m_leaves[i] = encodeLeaf(one);
                lastAt = one.at;
            }
            prev = leafHash(m_leaves[i]);
            frontier.append(prev);
            std::string quoted;
            for (const char c : m_leaves[i])
                quoted += c == '\'' ? std::string("''") : std::string(1, c);
            m_sql.run("INSERT INTO log VALUES (" + std::to_string(i + 1) + ", '" + quoted + "', x'" + hex(prev) + "')");
        }
        if (head)
            m_sql.run("UPDATE log_head SET size = " + std::to_string(size()) + ", frontier = x'" + hex(frontier.bytes()) + "', last_hash = x'"
                      + hex(prev) + "'" + (relink ? ", last_at = " + std::to_string(toMs(lastAt)) : std::string()));
        m_sql.run("COMMIT");
    }

private:
    static std::size_t at(std::int64_t seq) { return static_cast<std::size_t>(seq - 1); }
    RawSql m_sql;
    std::vector<std::string> m_leaves;
};

} // namespace countersign::testing_support
