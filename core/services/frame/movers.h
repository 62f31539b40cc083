// People and other actors as the transition tables know them, and the check that every state change which is written
// down stands in its table for whoever writes it.
#pragma once

#include "domain/machines.h"
#include "domain/states.h"
#include "store/cases.h"
#include "store/changes.h"
#include "store/people.h"

namespace countersign {

class Session;

// By their roles. An automation is nothing else (R17).
Movers moversOf(const Person &person);

// Of one entry's changes: a row that is new begins in the first state of its machine or one transition on, and a row
// whose state changes goes along a transition that one of these may cause. Error forbidden.
Result<> checkMoves(Connection &db, const Changes &changes, Movers movers);

// A case as a claim: free, held (by whoever) or settled.
ClaimState claimStateOf(const Case &one);
// Asks the claim's table about the event and, where it needs the holder, whether this person is it.
Result<> checkClaim(const Session &session, const Case &one, ClaimEvent event);

} // namespace countersign
