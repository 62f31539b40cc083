// Whether an entry does what its actor may do: a well-formed, well-linked entry that nobody signed is still forged when it
// does what no clock and no feed does, and a signed one when it does something else than it says.
//
// Each entry is held to the table of its type (log/entry_rules.h), to the transition tables for whoever writes it, to its
// signer's own name, and, where nobody signed it, to what people have signed before it: the clock releases and ends only
// what is due, and imposes only what was decided.
// Pure; what it reads is taken as hostile. One thread at a time.
#pragma once

#include "log/log_facts.h"
#include "log/verdict_contents.h"

#include <string>

namespace countersign {

class ActorLedger {
public:
    // Returns what the entry does that its actor may not, or an empty text. `signoffs` are those from before the entry.
    Text take(const Entry &entry, const SignoffLedger &signoffs);
    // Only what can be said without knowing the entries before it.
    static Text judgeAlone(const Entry &entry);

private:
    LogFacts m_facts;
};

// The parts of it, each in a file of its own. Of one entry; facts are those from before it.
Text movesBeyondTables(const Entry &entry, const LogFacts &facts);                                  // verdict_moves
Text inAnotherName(const Entry &entry);                                                            // verdict_names
Text notDueToTheClock(const Entry &entry, const LogFacts &facts, const SignoffLedger &signoffs);   // verdict_clock
Text notImposedByPeople(const Entry &entry, const LogFacts &facts);                                // verdict_measures
Text notForAFeed(const Entry &entry, const LogFacts &facts);                                        // verdict_feed

// "Entry 12 (strike.expired, by clock) …": the sentence has %1 to %3 for these and %4 for `what`.
Text aboutActor(const char *sentence, const Entry &entry, std::string what);

} // namespace countersign
