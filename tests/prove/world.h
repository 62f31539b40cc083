// A file that is put back to a prepared state thousands of times, and several connections to it.
//
// Files stand in memory (/dev/shm) where there is such a folder and nothing waits for a disk: what is proved is the
// order of events, not what a power cut does to a drive. Killed processes lose nothing by that: what they wrote is
// with the kernel.
#pragma once

#include "support/test_workspace.h"

#include <sqlite3.h>

#include <memory>
#include <string>
#include <vector>

namespace countersign::prove {

// A new folder in memory, removed with what is in it.
class Scratch {
public:
    Scratch();
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    ~Scratch();
    std::string file(const std::string &name) const { return m_path + "/" + name; }

private:
    std::string m_path;
};

// The bytes of a workspace, as if freshly written.
using Snapshot = std::string;
Snapshot snapshotOf(const std::string &path);
void writeFile(const std::string &path, const Snapshot &bytes);

std::vector<std::vector<std::string>> rowsOf(sqlite3 *handle, const std::string &sql); // NULL is ""

// Connections of ours to one file, and one of nobody's for looking and for putting back.
class World {
public:
    World(const Snapshot &start, int connections, Instant now);
    World(const World &) = delete;
    World &operator=(const World &) = delete;
    ~World();

    void putBack(const Snapshot &bytes); // under the open connections, which see it as somebody's commit
    Snapshot taken();                    // the file as it stands

    Workspace &at(std::size_t connection) { return *m_open[connection % m_open.size()]; }
    std::size_t connections() const { return m_open.size(); }
    SetClock clock;
    const std::string &path() const { return m_path; }
    sqlite3 *raw() { return m_raw; }
    std::vector<std::vector<std::string>> rows(const std::string &sql); // NULL is ""
    std::string one(const std::string &sql);
    std::int64_t number(const std::string &sql);
    // "" or why the log does not verify, or is not what the tables hold.
    std::string unsound();

private:
    Scratch m_scratch;
    std::string m_path;
    SeededRandom m_random{7};
    std::vector<std::unique_ptr<Workspace>> m_open;
    sqlite3 *m_raw = nullptr;
};

} // namespace countersign::prove
