// What a decision or a proposal owes to an automation (R17): answered when somebody decides, told to the author.
#pragma once

#include "services/reversal/effects.h"
#include "services/proposals/proposal_service.h"
#include "services/review/review_service.h"
#include "services/frame/workspace.h"
#include "store/suggestions.h"

namespace countersign {

// Rows that answer what automations suggested for the case: adopted where this decision, found without seeing it, is
// one of the same severity with the same gravest action; else not adopted. "" or "G-3 adopted", for the receipt.
std::string answerSuggestions(Unit &unit, Changes &changes, const Case &one, DecisionId decision, const Finding &finding,
                              const Clause *clause, const std::vector<ActionKind> &actions);

// Whether automated means had a part in the decision, for statements of reasons (R10).
bool automationBehind(Workspace &workspace, DecisionId decision);
bool automationBehind(Workspace &workspace, ProposalId proposal);

// May this person still read the account action blind? Until then they see nothing of its grounds (R6, R17).
bool mightAdopt(Workspace &workspace, const std::optional<Person> &person, const Suggestion &suggestion);
std::vector<DecisionId> groundsOfSuggestion(Workspace &workspace, const Suggestion &suggestion);

// The body of ProposalService::submit, inside a unit: for who adopts a ban that an automation suggested.
Result<Receipt> submitProposal(Unit &unit, const Session &session, const BanProposal &proposal, bool automated);

} // namespace countersign
