// How long a reader looked at what they read blind, and how long they were to (R6, R21).
//
// Whoever measures focused time says so with the finding (SignoffService::read); this is what becomes of it: no more is
// believed than has passed since the item was dealt, over all items of the reading together, as one is looked at at a
// time. What nothing measured asks for nothing, unless the policy book says otherwise.
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

// How long the book asks a reader to look at this: by the length of its text and of its recordings.
std::chrono::seconds leastLook(const PolicyBook &book, const Json &content);

// What the log keeps of the look at `item`, when `looked` is told with a finding about it (nullopt: not measured).
// A look only grows.
std::optional<std::chrono::seconds> creditedLook(const std::vector<ReadingItem> &items, const ReadingItem &item, const Reading &reading,
                                                 std::optional<std::chrono::seconds> looked, Instant now);

// Met where the reader looked at every item that they found about as long as the book asks: today's, or the one of
// their reveal, after which no finding changes. Overrides are not considered.
Requirement leastLooked(Workspace &workspace, const Proposal &proposal, const Person &reader);
Requirement leastLooked(Workspace &workspace, const Reading &reading, const std::vector<ReadingItem> &items);

// What was measured between two findings: kept over a restart, outside the log. Never less than was kept before, never
// more than has passed since the item was dealt. Conflict where it is not on that person's desk.
Result<> keepLook(Workspace &workspace, const Session &session, ProposalId id, int item, Milliseconds looked);
// The same for reading: what is known of the look at an item, by the finding or by what was kept.
Milliseconds lookSoFar(Workspace &workspace, PersonId reader, ProposalId id, const ReadingItem &item);

} // namespace countersign
