// Who may read a proposal, at which stage, and what their reading comes to. Pure look-ups; nothing is written.
#pragma once

#include "services/signoff_service.h"

namespace countersign {

// The stage at which a reader is wanted now, or nothing.
std::optional<ReadingStage> wantedStage(Workspace &workspace, const Proposal &proposal);

// Why this person cannot read it (R1, R6, R13, R17, R23), all of it.
Requirements readerRequirements(Workspace &workspace, const Person &person, const Proposal &proposal, Instant now);

// R6: nothing is revealed before every item has a finding.
Requirement allItemsRead(const std::vector<ReadingItem> &items);

// Decisions a reader of this proposal reads, with decoys, in random order.
std::vector<ReadingItem> dealItems(Workspace &workspace, const Proposal &proposal, RandomSource &random);

std::vector<ItemDifference> compareItems(Workspace &workspace, const Proposal &proposal, PersonId reader);

Result<Proposal> findProposal(Workspace &workspace, ProposalId id);

} // namespace countersign
