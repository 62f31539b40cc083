// What the parts of ReplayService share.
#pragma once

#include "domain/states.h"
#include "services/signoff/blindness.h"
#include "services/frame/workspace.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace countersign::replay {

// "no_violation", or the clause.
std::string label(Verdict verdict, const std::string &clause);

// What holds today about a decided case; nullopt while it is open (changed, and not decided anew).
struct Outcome {
    Verdict verdict = Verdict::NoViolation;
    std::string clause;
    std::string how; // "as decided", "overturned", "decided anew"
};
std::optional<Outcome> outcomeOf(Workspace &workspace, const Decision &decision);

// Why the decision cannot be replayed now, or nothing.
std::optional<Text> unfit(Workspace &workspace, const Decision &decision);

bool mayAuthor(const Person &person);
bool mayTake(const Person &person);
ReplayState stateOf(Connection &db, std::int64_t session);
tl::unexpected<Error> notAllowed(const char *id, Text why, Text clears);

// Whether the viewer may still have to judge blind what the decision, or what holds today, says (R6, R7).
bool keptBackFrom(Workspace &workspace, const Blindness &blind, const Decision &decision);
tl::unexpected<Error> keptBack(int place);

// One transaction over the replay tables. A repeated request id returns the first result. Never touches the log, not
// even where it refuses (R18).
Result<Json> apart(Workspace &workspace, const Session &session, const std::string &useCase, const std::string &target,
                   const std::string &requestId, const std::function<Result<Json>()> &work);

// The order in which a session deals `items` places: place[0] is dealt first.
std::vector<int> dealt(int items, std::uint64_t seed);

} // namespace countersign::replay
