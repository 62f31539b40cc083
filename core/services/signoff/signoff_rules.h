// Who may read a proposal, at which stage, and what their reading comes to. Pure look-ups; nothing is written.
#pragma once

#include "services/signoff/signoff_service.h"

namespace countersign {

// R6: nothing is revealed before every item has a finding.
Requirement allItemsRead(const std::vector<ReadingItem> &items);

// The stage at which a reader is wanted now, or nothing.
std::optional<ReadingStage> wantedStage(Workspace &workspace, const Proposal &proposal);

// Why this person cannot read it (R1, R6, R13, R17, R23), all of it.
Requirements readerRequirements(Workspace &workspace, const Person &person, const Proposal &proposal, Instant now);

// Whose turn it is among those who could read it, before any override.
Requirement turnOf(Workspace &workspace, const Person &person, const Proposal &proposal, Instant now);
// An item as it is read blind.
BlindItem blindItem(Workspace &workspace, PersonId reader, ProposalId id, const ReadingItem &item);
// The clause that a finding about it cites, of the book in force when it was posted; null for no violation.
Result<const Clause *> citedClause(Workspace &workspace, DecisionId decision, Verdict verdict, const std::string &code);

// Decisions this reader of the proposal reads, with decoys (none that they know), in random order.
std::vector<ReadingItem> dealItems(Workspace &workspace, const Proposal &proposal, PersonId reader, RandomSource &random);

std::vector<ItemDifference> compareItems(Workspace &workspace, const Proposal &proposal, PersonId reader);

// Conflict where its time is over, whether or not the clock has written that yet.
Result<> notRunOut(const Proposal &proposal, Instant now);
Result<Proposal> findProposal(Workspace &workspace, ProposalId id);

} // namespace countersign
