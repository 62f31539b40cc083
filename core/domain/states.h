// The states of domain.md, as tables.
#pragma once

#include "domain/state_machine.h"

namespace countersign {

// ---- case (appeal and escalation are flags, not states) ----
// `in_review` is `open` under a live lease: leases are operational, so the log knows open, awaiting_signoff,
// decided and moot only; CaseState::InReview is what readers see.
enum class CaseState { Open, InReview, AwaitingSignoff, Decided, Moot };
enum class CaseEvent { Claim, Release, Decide, Propose, SignoffDone, SignoffReturned, SignoffRejected, Correct, Close };

CS_NAMES(CaseState, 5, {CaseState::Open, "open"}, {CaseState::InReview, "in_review"},
         {CaseState::AwaitingSignoff, "awaiting_signoff"}, {CaseState::Decided, "decided"}, {CaseState::Moot, "moot"});
CS_NAMES(CaseEvent, 9, {CaseEvent::Claim, "claim"}, {CaseEvent::Release, "release"}, {CaseEvent::Decide, "decide"},
         {CaseEvent::Propose, "propose"}, {CaseEvent::SignoffDone, "signoff_done"},
         {CaseEvent::SignoffReturned, "signoff_returned"}, {CaseEvent::SignoffRejected, "signoff_rejected"},
         {CaseEvent::Correct, "correct"}, {CaseEvent::Close, "close"});

inline constexpr TransitionTable<CaseState, CaseEvent, 10> caseTransitions{{
    {CaseState::Open, CaseEvent::Claim, CaseState::InReview},
    {CaseState::Open, CaseEvent::Close, CaseState::Moot},
    {CaseState::InReview, CaseEvent::Release, CaseState::Open},
    {CaseState::InReview, CaseEvent::Decide, CaseState::Decided},
    {CaseState::InReview, CaseEvent::Propose, CaseState::AwaitingSignoff},
    {CaseState::InReview, CaseEvent::Close, CaseState::Moot},
    {CaseState::AwaitingSignoff, CaseEvent::SignoffDone, CaseState::Decided},
    {CaseState::AwaitingSignoff, CaseEvent::SignoffReturned, CaseState::InReview},
    {CaseState::AwaitingSignoff, CaseEvent::SignoffRejected, CaseState::Open},
    {CaseState::Decided, CaseEvent::Correct, CaseState::InReview},
}};

// ---- decision ----
enum class DecisionState { Draft, Held, Undone, Standing, UnderAppeal, Changed, Overturned };
enum class DecisionEvent { Hold, Undo, Release, Drop, Appeal, Stand, Change, Overturn };

CS_NAMES(DecisionState, 7, {DecisionState::Draft, "draft"}, {DecisionState::Held, "held"},
         {DecisionState::Undone, "undone"}, {DecisionState::Standing, "standing"},
         {DecisionState::UnderAppeal, "under_appeal"}, {DecisionState::Changed, "changed"},
         {DecisionState::Overturned, "overturned"});
CS_NAMES(DecisionEvent, 8, {DecisionEvent::Hold, "hold"}, {DecisionEvent::Undo, "undo"},
         {DecisionEvent::Release, "release"}, {DecisionEvent::Drop, "drop"}, {DecisionEvent::Appeal, "appeal"},
         {DecisionEvent::Stand, "stand"}, {DecisionEvent::Change, "change"}, {DecisionEvent::Overturn, "overturn"});

// Drop: a draft whose proposal was rejected, withdrawn, voided or ran out never takes effect.
// Release from draft: the sign-off was its hold.
inline constexpr TransitionTable<DecisionState, DecisionEvent, 11> decisionTransitions{{
    {DecisionState::Draft, DecisionEvent::Hold, DecisionState::Held},
    {DecisionState::Draft, DecisionEvent::Drop, DecisionState::Undone},
    {DecisionState::Draft, DecisionEvent::Release, DecisionState::Standing},
    {DecisionState::Held, DecisionEvent::Undo, DecisionState::Undone},
    {DecisionState::Held, DecisionEvent::Release, DecisionState::Standing},
    {DecisionState::Standing, DecisionEvent::Appeal, DecisionState::UnderAppeal},
    {DecisionState::Standing, DecisionEvent::Change, DecisionState::Changed},
    {DecisionState::Standing, DecisionEvent::Overturn, DecisionState::Overturned},
    {DecisionState::UnderAppeal, DecisionEvent::Stand, DecisionState::Standing},
    {DecisionState::UnderAppeal, DecisionEvent::Change, DecisionState::Changed},
    {DecisionState::UnderAppeal, DecisionEvent::Overturn, DecisionState::Overturned},
}};

// ---- proposal ----
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

// While a second countersigner or an arbiter reads, the proposal stays awaiting_second, countersigned (where
// the second only shortens the wait, R12) or arbitration: who reads is a matter of the reading.
inline constexpr TransitionTable<ProposalState, ProposalEvent, 48> proposalTransitions{{
    {ProposalState::Draft, ProposalEvent::Hold, ProposalState::Held},
    {ProposalState::Draft, ProposalEvent::Withdraw, ProposalState::Withdrawn},
    {ProposalState::Draft, ProposalEvent::Expire, ProposalState::Expired},
    {ProposalState::Held, ProposalEvent::Submit, ProposalState::Submitted},
    {ProposalState::Held, ProposalEvent::Stop, ProposalState::Returned},
    {ProposalState::Held, ProposalEvent::Withdraw, ProposalState::Withdrawn},
    {ProposalState::Held, ProposalEvent::Void, ProposalState::Voided},
    {ProposalState::Held, ProposalEvent::Expire, ProposalState::Expired},
    {ProposalState::Submitted, ProposalEvent::Read, ProposalState::Reading},
    {ProposalState::Submitted, ProposalEvent::Withdraw, ProposalState::Withdrawn},
    {ProposalState::Submitted, ProposalEvent::Void, ProposalState::Voided},
    {ProposalState::Submitted, ProposalEvent::Expire, ProposalState::Expired},
    {ProposalState::Reading, ProposalEvent::GiveUp, ProposalState::Submitted},
    {ProposalState::Reading, ProposalEvent::Reveal, ProposalState::Revealed},
    {ProposalState::Reading, ProposalEvent::Differ, ProposalState::Arbitration},
    {ProposalState::Reading, ProposalEvent::Withdraw, ProposalState::Withdrawn},
    {ProposalState::Reading, ProposalEvent::Void, ProposalState::Voided},
    {ProposalState::Reading, ProposalEvent::Expire, ProposalState::Expired},
    {ProposalState::Revealed, ProposalEvent::Countersign, ProposalState::Countersigned},
    {ProposalState::Revealed, ProposalEvent::CountersignFirst, ProposalState::AwaitingSecond},
    {ProposalState::Revealed, ProposalEvent::Differ, ProposalState::Arbitration},
    {ProposalState::Revealed, ProposalEvent::Reject, ProposalState::Rejected},
    {ProposalState::Revealed, ProposalEvent::Return, ProposalState::Returned},
    {ProposalState::Revealed, ProposalEvent::GiveUp, ProposalState::Submitted},
    {ProposalState::Revealed, ProposalEvent::Withdraw, ProposalState::Withdrawn},
    {ProposalState::Revealed, ProposalEvent::Void, ProposalState::Voided},
    {ProposalState::Revealed, ProposalEvent::Expire, ProposalState::Expired},
    {ProposalState::AwaitingSecond, ProposalEvent::Countersign, ProposalState::Countersigned},
    {ProposalState::AwaitingSecond, ProposalEvent::Differ, ProposalState::Arbitration},
    {ProposalState::AwaitingSecond, ProposalEvent::Reject, ProposalState::Rejected},
    {ProposalState::AwaitingSecond, ProposalEvent::Withdraw, ProposalState::Withdrawn},
    {ProposalState::AwaitingSecond, ProposalEvent::Void, ProposalState::Voided},
    {ProposalState::AwaitingSecond, ProposalEvent::Expire, ProposalState::Expired},
    {ProposalState::Arbitration, ProposalEvent::Countersign, ProposalState::Countersigned},
    // Where the policy asks for more than one countersigner, a confirming arbiter is the first of them.
    {ProposalState::Arbitration, ProposalEvent::CountersignFirst, ProposalState::AwaitingSecond},
    {ProposalState::Arbitration, ProposalEvent::Reject, ProposalState::Rejected},
    {ProposalState::Arbitration, ProposalEvent::Withdraw, ProposalState::Withdrawn},
    {ProposalState::Arbitration, ProposalEvent::Void, ProposalState::Voided},
    {ProposalState::Arbitration, ProposalEvent::Expire, ProposalState::Expired},
    {ProposalState::Countersigned, ProposalEvent::Release, ProposalState::Released},
    {ProposalState::Countersigned, ProposalEvent::Stop, ProposalState::Returned},
    {ProposalState::Countersigned, ProposalEvent::Differ, ProposalState::Arbitration},
    {ProposalState::Countersigned, ProposalEvent::Withdraw, ProposalState::Withdrawn},
    {ProposalState::Countersigned, ProposalEvent::Void, ProposalState::Voided},
    {ProposalState::Countersigned, ProposalEvent::Expire, ProposalState::Expired},
    {ProposalState::Returned, ProposalEvent::Redraft, ProposalState::Draft},
    {ProposalState::Returned, ProposalEvent::Withdraw, ProposalState::Withdrawn},
    {ProposalState::Returned, ProposalEvent::Expire, ProposalState::Expired},
}};

// ---- sanction (contested is a flag) ----
enum class SanctionState { Pending, InForce, Suspended, Cancelled, Expired, Reversing, Reversed };
enum class SanctionEvent { Impose, Cancel, Suspend, Resume, Expire, Reverse, Acknowledge };

CS_NAMES(SanctionState, 7, {SanctionState::Pending, "pending"}, {SanctionState::InForce, "in_force"},
         {SanctionState::Suspended, "suspended"}, {SanctionState::Cancelled, "cancelled"},
         {SanctionState::Expired, "expired"}, {SanctionState::Reversing, "reversing"},
         {SanctionState::Reversed, "reversed"});
CS_NAMES(SanctionEvent, 7, {SanctionEvent::Impose, "impose"}, {SanctionEvent::Cancel, "cancel"},
         {SanctionEvent::Suspend, "suspend"}, {SanctionEvent::Resume, "resume"}, {SanctionEvent::Expire, "expire"},
         {SanctionEvent::Reverse, "reverse"}, {SanctionEvent::Acknowledge, "acknowledge"});

inline constexpr TransitionTable<SanctionState, SanctionEvent, 10> sanctionTransitions{{
    {SanctionState::Pending, SanctionEvent::Impose, SanctionState::InForce},
    {SanctionState::Pending, SanctionEvent::Cancel, SanctionState::Cancelled},
    {SanctionState::InForce, SanctionEvent::Suspend, SanctionState::Suspended},
    {SanctionState::Suspended, SanctionEvent::Resume, SanctionState::InForce},
    {SanctionState::InForce, SanctionEvent::Expire, SanctionState::Expired},
    {SanctionState::Suspended, SanctionEvent::Expire, SanctionState::Expired},
    {SanctionState::InForce, SanctionEvent::Reverse, SanctionState::Reversing},
    {SanctionState::Suspended, SanctionEvent::Reverse, SanctionState::Reversing},
    {SanctionState::Expired, SanctionEvent::Reverse, SanctionState::Reversing},
    {SanctionState::Reversing, SanctionEvent::Acknowledge, SanctionState::Reversed},
}};

// ---- strike ----
enum class StrikeState { Active, Contested, Expired, Void };
enum class StrikeEvent { Contest, Uphold, Expire, Void };

CS_NAMES(StrikeState, 4, {StrikeState::Active, "active"}, {StrikeState::Contested, "contested"},
         {StrikeState::Expired, "expired"}, {StrikeState::Void, "void"});
CS_NAMES(StrikeEvent, 4, {StrikeEvent::Contest, "contest"}, {StrikeEvent::Uphold, "uphold"},
         {StrikeEvent::Expire, "expire"}, {StrikeEvent::Void, "void"});

inline constexpr TransitionTable<StrikeState, StrikeEvent, 7> strikeTransitions{{
    {StrikeState::Active, StrikeEvent::Contest, StrikeState::Contested},
    {StrikeState::Contested, StrikeEvent::Uphold, StrikeState::Active},
    {StrikeState::Active, StrikeEvent::Expire, StrikeState::Expired},
    {StrikeState::Contested, StrikeEvent::Expire, StrikeState::Expired},
    {StrikeState::Active, StrikeEvent::Void, StrikeState::Void},
    {StrikeState::Contested, StrikeEvent::Void, StrikeState::Void},
    {StrikeState::Expired, StrikeEvent::Void, StrikeState::Void},
}};

// ---- appeal (in_review is admitted under a hearing lease, as with cases) ----
enum class AppealState { Received, Admitted, InReview, Stands, Changed, Overturned, Inadmissible, Withdrawn };
enum class AppealEvent { Admit, FindInadmissible, Hear, LeaseEnds, Stand, Change, Overturn, Withdraw };

CS_NAMES(AppealState, 8, {AppealState::Received, "received"}, {AppealState::Admitted, "admitted"},
         {AppealState::InReview, "in_review"}, {AppealState::Stands, "stands"}, {AppealState::Changed, "changed"},
         {AppealState::Overturned, "overturned"}, {AppealState::Inadmissible, "inadmissible"},
         {AppealState::Withdrawn, "withdrawn"});
CS_NAMES(AppealEvent, 8, {AppealEvent::Admit, "admit"}, {AppealEvent::FindInadmissible, "find_inadmissible"},
         {AppealEvent::Hear, "hear"}, {AppealEvent::LeaseEnds, "lease_ends"}, {AppealEvent::Stand, "stand"},
         {AppealEvent::Change, "change"}, {AppealEvent::Overturn, "overturn"}, {AppealEvent::Withdraw, "withdraw"});

inline constexpr TransitionTable<AppealState, AppealEvent, 10> appealTransitions{{
    {AppealState::Received, AppealEvent::Admit, AppealState::Admitted},
    {AppealState::Received, AppealEvent::FindInadmissible, AppealState::Inadmissible},
    {AppealState::Received, AppealEvent::Withdraw, AppealState::Withdrawn},
    {AppealState::Admitted, AppealEvent::Hear, AppealState::InReview},
    {AppealState::Admitted, AppealEvent::Withdraw, AppealState::Withdrawn},
    {AppealState::InReview, AppealEvent::LeaseEnds, AppealState::Admitted},
    {AppealState::InReview, AppealEvent::Stand, AppealState::Stands},
    {AppealState::InReview, AppealEvent::Change, AppealState::Changed},
    {AppealState::InReview, AppealEvent::Overturn, AppealState::Overturned},
    {AppealState::InReview, AppealEvent::Withdraw, AppealState::Withdrawn},
}};

// ---- escalation ----
enum class EscalationState { Open, Acknowledged, Waiting, Resolved };
enum class EscalationEvent { Acknowledge, Wait, Resume, Resolve };

CS_NAMES(EscalationState, 4, {EscalationState::Open, "open"}, {EscalationState::Acknowledged, "acknowledged"},
         {EscalationState::Waiting, "waiting"}, {EscalationState::Resolved, "resolved"});
CS_NAMES(EscalationEvent, 4, {EscalationEvent::Acknowledge, "acknowledge"}, {EscalationEvent::Wait, "wait"},
         {EscalationEvent::Resume, "resume"}, {EscalationEvent::Resolve, "resolve"});

inline constexpr TransitionTable<EscalationState, EscalationEvent, 4> escalationTransitions{{
    {EscalationState::Open, EscalationEvent::Acknowledge, EscalationState::Acknowledged},
    {EscalationState::Acknowledged, EscalationEvent::Wait, EscalationState::Waiting},
    {EscalationState::Waiting, EscalationEvent::Resume, EscalationState::Acknowledged},
    {EscalationState::Acknowledged, EscalationEvent::Resolve, EscalationState::Resolved},
}};

static_assert(pairsAreUnique(caseTransitions) && allReachable(caseTransitions));
static_assert(pairsAreUnique(decisionTransitions) && allReachable(decisionTransitions));
static_assert(pairsAreUnique(proposalTransitions) && allReachable(proposalTransitions));
static_assert(pairsAreUnique(sanctionTransitions) && allReachable(sanctionTransitions));
static_assert(pairsAreUnique(strikeTransitions) && allReachable(strikeTransitions));
static_assert(pairsAreUnique(appealTransitions) && allReachable(appealTransitions));
static_assert(pairsAreUnique(escalationTransitions) && allReachable(escalationTransitions));

} // namespace countersign
