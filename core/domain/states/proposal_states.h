// The states of a proposal.
#pragma once

#include "domain/state_machine.h"

namespace countersign {

enum class ProposalState {
    Draft, Held, Submitted, Reading, Revealed, AwaitingSecond, Arbitration, Countersigned,
    Released, Rejected, Returned, Withdrawn, Voided, Expired
};
enum class ProposalEvent {
    Hold, Stop, Submit, Read, GiveUp, Reveal, Differ, Countersign, CountersignFirst, Return, Reject, Redraft,
    Withdraw, Void, Expire, Release
};

CS_NAMES(ProposalState, 14, {ProposalState::Draft, "draft"}, {ProposalState::Held, "held"},
         {ProposalState::Submitted, "submitted"}, {ProposalState::Reading, "reading"},
         {ProposalState::Revealed, "revealed"}, {ProposalState::AwaitingSecond, "awaiting_second"},
         {ProposalState::Arbitration, "arbitration"}, {ProposalState::Countersigned, "countersigned"},
         {ProposalState::Released, "released"}, {ProposalState::Rejected, "rejected"},
         {ProposalState::Returned, "returned"}, {ProposalState::Withdrawn, "withdrawn"},
         {ProposalState::Voided, "voided"}, {ProposalState::Expired, "expired"});
CS_NAMES(ProposalEvent, 16, {ProposalEvent::Hold, "hold"}, {ProposalEvent::Stop, "stop"},
         {ProposalEvent::Submit, "submit"}, {ProposalEvent::Read, "read"}, {ProposalEvent::GiveUp, "give_up"},
         {ProposalEvent::Reveal, "reveal"}, {ProposalEvent::Differ, "differ"},
         {ProposalEvent::Countersign, "countersign"}, {ProposalEvent::CountersignFirst, "countersign_first"},
         {ProposalEvent::Return, "return"}, {ProposalEvent::Reject, "reject"}, {ProposalEvent::Redraft, "redraft"},
         {ProposalEvent::Withdraw, "withdraw"}, {ProposalEvent::Void, "void"}, {ProposalEvent::Expire, "expire"},
         {ProposalEvent::Release, "release"});

// Submit from draft: an emergency (R11) is read without a hold of its own.
// While a second countersigner or an arbiter reads, the proposal stays awaiting_second, countersigned (where
// the second only shortens the wait, R12) or arbitration: who reads is a matter of the reading.
inline constexpr TransitionTable<ProposalState, ProposalEvent, 49> proposalTransitions{{
    {ProposalState::Draft, ProposalEvent::Hold, ProposalState::Held, "requirements_met", reviewers},
    {ProposalState::Draft, ProposalEvent::Submit, ProposalState::Submitted, "emergency", reviewers},
    {ProposalState::Draft, ProposalEvent::Withdraw, ProposalState::Withdrawn, "proposer_or_ground_gone", whoeverLearns},
    {ProposalState::Draft, ProposalEvent::Expire, ProposalState::Expired, "time_over", theClock},
    {ProposalState::Held, ProposalEvent::Submit, ProposalState::Submitted, "hold_over", theClock},
    {ProposalState::Held, ProposalEvent::Stop, ProposalState::Returned, "hold_running", anyPerson},
    {ProposalState::Held, ProposalEvent::Withdraw, ProposalState::Withdrawn, "proposer", reviewers},
    {ProposalState::Held, ProposalEvent::Void, ProposalState::Voided, "bound_to_what_changed", whoeverLearns},
    {ProposalState::Held, ProposalEvent::Expire, ProposalState::Expired, "time_over", theClock},
    {ProposalState::Submitted, ProposalEvent::Read, ProposalState::Reading, "uninvolved_and_qualified", signers},
    {ProposalState::Submitted, ProposalEvent::Withdraw, ProposalState::Withdrawn, "proposer", reviewers},
    {ProposalState::Submitted, ProposalEvent::Void, ProposalState::Voided, "bound_to_what_changed", whoeverLearns},
    {ProposalState::Submitted, ProposalEvent::Expire, ProposalState::Expired, "time_over", theClock},
    {ProposalState::Reading, ProposalEvent::GiveUp, ProposalState::Submitted, "lease_over_or_decoy_failed", signers | theClock},
    {ProposalState::Reading, ProposalEvent::Reveal, ProposalState::Revealed, "every_item_read", signers},
    {ProposalState::Reading, ProposalEvent::Differ, ProposalState::Arbitration, "findings_differ", signers},
    {ProposalState::Reading, ProposalEvent::Withdraw, ProposalState::Withdrawn, "proposer", reviewers},
    {ProposalState::Reading, ProposalEvent::Void, ProposalState::Voided, "bound_to_what_changed", whoeverLearns},
    {ProposalState::Reading, ProposalEvent::Expire, ProposalState::Expired, "time_over", theClock},
    {ProposalState::Revealed, ProposalEvent::Countersign, ProposalState::Countersigned, "agrees_and_hash", signers},
    {ProposalState::Revealed, ProposalEvent::CountersignFirst, ProposalState::AwaitingSecond, "agrees_and_hash", signers},
    {ProposalState::Revealed, ProposalEvent::Differ, ProposalState::Arbitration, "findings_differ", signers},
    {ProposalState::Revealed, ProposalEvent::Reject, ProposalState::Rejected, "reason_given", signers},
    {ProposalState::Revealed, ProposalEvent::Return, ProposalState::Returned, "question_asked", signers},
    {ProposalState::Revealed, ProposalEvent::GiveUp, ProposalState::Submitted, "lease_over", signers | theClock},
    {ProposalState::Revealed, ProposalEvent::Withdraw, ProposalState::Withdrawn, "proposer", reviewers},
    {ProposalState::Revealed, ProposalEvent::Void, ProposalState::Voided, "bound_to_what_changed", whoeverLearns},
    {ProposalState::Revealed, ProposalEvent::Expire, ProposalState::Expired, "time_over", theClock},
    {ProposalState::AwaitingSecond, ProposalEvent::Countersign, ProposalState::Countersigned, "agrees_and_hash", signers},
    {ProposalState::AwaitingSecond, ProposalEvent::Differ, ProposalState::Arbitration, "findings_differ", signers},
    {ProposalState::AwaitingSecond, ProposalEvent::Reject, ProposalState::Rejected, "reason_given", signers},
    {ProposalState::AwaitingSecond, ProposalEvent::Withdraw, ProposalState::Withdrawn, "proposer", reviewers},
    {ProposalState::AwaitingSecond, ProposalEvent::Void, ProposalState::Voided, "bound_to_what_changed", whoeverLearns},
    {ProposalState::AwaitingSecond, ProposalEvent::Expire, ProposalState::Expired, "time_over", theClock},
    {ProposalState::Arbitration, ProposalEvent::Countersign, ProposalState::Countersigned, "agrees_and_hash", signers},
    // Where the policy asks for more than one countersigner, a confirming arbiter is the first of them.
    {ProposalState::Arbitration, ProposalEvent::CountersignFirst, ProposalState::AwaitingSecond, "agrees_and_hash", signers},
    {ProposalState::Arbitration, ProposalEvent::Reject, ProposalState::Rejected, "findings_differ", signers},
    {ProposalState::Arbitration, ProposalEvent::Withdraw, ProposalState::Withdrawn, "proposer", reviewers},
    {ProposalState::Arbitration, ProposalEvent::Void, ProposalState::Voided, "bound_to_what_changed", whoeverLearns},
    {ProposalState::Arbitration, ProposalEvent::Expire, ProposalState::Expired, "time_over", theClock},
    {ProposalState::Countersigned, ProposalEvent::Release, ProposalState::Released, "requirements_met_again", theClock},
    {ProposalState::Countersigned, ProposalEvent::Stop, ProposalState::Returned, "hold_running", anyPerson},
    {ProposalState::Countersigned, ProposalEvent::Differ, ProposalState::Arbitration, "findings_differ", signers},
    {ProposalState::Countersigned, ProposalEvent::Withdraw, ProposalState::Withdrawn, "proposer", reviewers},
    {ProposalState::Countersigned, ProposalEvent::Void, ProposalState::Voided, "bound_to_what_changed", whoeverLearns},
    {ProposalState::Countersigned, ProposalEvent::Expire, ProposalState::Expired, "time_over", theClock},
    {ProposalState::Returned, ProposalEvent::Redraft, ProposalState::Draft, "proposer", reviewers},
    {ProposalState::Returned, ProposalEvent::Withdraw, ProposalState::Withdrawn, "proposer_or_ground_gone", whoeverLearns},
    {ProposalState::Returned, ProposalEvent::Expire, ProposalState::Expired, "time_over", theClock},
}};

static_assert(sound(proposalTransitions));

} // namespace countersign
