// The states of a case (appeal and escalation are flags, not states).
#pragma once

#include "domain/state_machine.h"

namespace countersign {

// `in_review` is `open` under a live lease: leases are operational, so the log knows open, awaiting_signoff,
// decided and moot only; CaseState::InReview is what readers see.
enum class CaseState { Open, InReview, AwaitingSignoff, Decided, Moot };
enum class CaseEvent { Claim, Release, Decide, Propose, SignoffDone, SignoffReturned, SignoffRejected, Correct, Supersede, Recall, Close };

CS_NAMES(CaseState, 5, {CaseState::Open, "open"}, {CaseState::InReview, "in_review"},
         {CaseState::AwaitingSignoff, "awaiting_signoff"}, {CaseState::Decided, "decided"}, {CaseState::Moot, "moot"});
CS_NAMES(CaseEvent, 11, {CaseEvent::Claim, "claim"}, {CaseEvent::Release, "release"}, {CaseEvent::Decide, "decide"},
         {CaseEvent::Propose, "propose"}, {CaseEvent::SignoffDone, "signoff_done"},
         {CaseEvent::SignoffReturned, "signoff_returned"}, {CaseEvent::SignoffRejected, "signoff_rejected"},
         {CaseEvent::Correct, "correct"}, {CaseEvent::Supersede, "supersede"}, {CaseEvent::Recall, "recall"},
         {CaseEvent::Close, "close"});

inline constexpr TransitionTable<CaseState, CaseEvent, 12> caseTransitions{{
    {CaseState::Open, CaseEvent::Claim, CaseState::InReview, "took_no_part", reviewers},
    {CaseState::Open, CaseEvent::Close, CaseState::Moot, "nothing_rests_on_it", reviewers},
    {CaseState::InReview, CaseEvent::Release, CaseState::Open, "holder_or_lease_over", reviewers | theClock},
    {CaseState::InReview, CaseEvent::Decide, CaseState::Decided, "lease_and_version", reviewers},
    {CaseState::InReview, CaseEvent::Propose, CaseState::AwaitingSignoff, "lease_and_version", reviewers},
    {CaseState::InReview, CaseEvent::Close, CaseState::Moot, "nothing_rests_on_it", reviewers},
    {CaseState::AwaitingSignoff, CaseEvent::SignoffDone, CaseState::Decided, "countersigned", theClock},
    {CaseState::AwaitingSignoff, CaseEvent::SignoffReturned, CaseState::InReview, "returned_or_withdrawn", anyPerson | theClock},
    {CaseState::AwaitingSignoff, CaseEvent::SignoffRejected, CaseState::Open, "rejected_or_expired", anyPerson | theClock},
    {CaseState::Decided, CaseEvent::Correct, CaseState::InReview, "hold_running", anyPerson},
    // Undone while a report of the meantime has opened another case: that is where it is judged.
    {CaseState::Decided, CaseEvent::Supersede, CaseState::Moot, "hold_running_and_reported_again", anyPerson | theClock},
    // Its hold is over, and by now it needs a second reader: somebody decides it anew.
    {CaseState::Decided, CaseEvent::Recall, CaseState::Open, "second_look_asked", theClock},
}};

static_assert(sound(caseTransitions));

} // namespace countersign
