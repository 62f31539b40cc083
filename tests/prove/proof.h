// One proof of the long run: what was tried, how often, and what went wrong.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace countersign::prove {

struct Proof {
    std::string what;
    std::int64_t tried = 0;
    std::string unit;              // "orders", "events", "kills"
    std::uint64_t seed = 0;
    std::int64_t violations = 0;
    std::vector<std::string> first; // violations, at most twenty, each with its rule
    std::map<std::string, std::int64_t> reached;
    std::vector<std::string> notes; // what was reached: a proof that never came near a ban proves little
    double seconds = 0;

    void violated(const std::string &rule)
    {
        if (++violations <= 20)
            first.push_back(rule);
    }
};

struct Settings {
    std::uint64_t seed = 0;
    bool whole = false;      // the long run
    std::int64_t count = 0;  // 0: the usual number for CI, or for the long run
    std::string program;     // ourselves, to start child processes
};

Proof proveInterleavings(const Settings &settings);
Proof proveWalks(const Settings &settings);
Proof proveCascades(const Settings &settings);
Proof proveKills(const Settings &settings);
Proof proveRaces(const Settings &settings);

// The other end of a proof that needs another process. -1 where `arguments` name no such part.
int runChild(const std::vector<std::string> &arguments);

} // namespace countersign::prove
