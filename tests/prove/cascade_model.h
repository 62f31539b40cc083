// What the reversal of a decision has to do, in other words than the program's (R8), from what stands in the file before
// it and what the history knows in truth: which posts say the same. Includes nothing of the program.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace countersign::prove {

using Id = std::int64_t;
using Ms = std::int64_t;
using Rows = std::function<std::vector<std::vector<std::string>>(const std::string &sql)>;

// A step of the ladder: from this weight on.
struct Rung {
    int weight;
    bool bans;
    std::optional<Ms> suggested, longest; // nothing: no end
};

struct Truth {
    std::vector<Rung> ladder;
    std::map<Id, int> saying; // post → which text it is now, where that is one of several posts'
    std::map<Id, int> judged; // decision → which text it judged
};

struct Expected {
    std::set<Id> reversed;                 // sanctions
    std::map<Id, Ms> thinned;              // sanctions → when they are suspended
    std::map<Id, std::string> proposals;   // → state
    std::set<Id> looked;                   // posts that are looked at again
    std::set<Id> corrected;                // notices
    std::set<Id> untouched;                // decisions
    std::size_t irreversible = 0;
    std::string leaned;                    // "" or what leaned on the strike: for the notes of the proof
};

Expected expectedOf(const Rows &rows, const Truth &truth, Id decision, bool changed, Ms now);

// The rows of every table that says what is in force and what was told: table → key → column → value.
using Tables = std::map<std::string, std::map<std::string, std::map<std::string, std::string>>>;
Tables tablesOf(const Rows &rows);

// What the program said would happen, or had: one line each, "S-3 in_force>reversing".
struct Told {
    std::multiset<std::string> effects;
    std::size_t irreversible = 0;
    std::set<Id> notices, untouched;
};

// Everything that is wrong with the step from `before` to `after`, with what was told of it, and with what was expected.
struct Judged {
    Id decision = 0;
    bool changed = false;
    bool appealed = false; // the reversal answered an appeal
    Ms now = 0;
};
std::vector<std::string> judgeReversal(const Tables &before, const Tables &after, const Told &told, const Expected &expected, const Judged &what);

} // namespace countersign::prove
