// The states of a claim: who holds a case (or hears an appeal), under a lease that runs out (R14).
//
// Claims are operational: they stand in work tables, not in the log, and every decision cites the one it was made under.
#pragma once

#include "domain/state_machine.h"

namespace countersign {

enum class ClaimState { Free, Held, Settled };
enum class ClaimEvent { Take, Renew, Release, Skip, Lapse, Settle, Reopen };

CS_NAMES(ClaimState, 3, {ClaimState::Free, "free"}, {ClaimState::Held, "held"}, {ClaimState::Settled, "settled"});
CS_NAMES(ClaimEvent, 7, {ClaimEvent::Take, "take"}, {ClaimEvent::Renew, "renew"}, {ClaimEvent::Release, "release"},
         {ClaimEvent::Skip, "skip"}, {ClaimEvent::Lapse, "lapse"}, {ClaimEvent::Settle, "settle"},
         {ClaimEvent::Reopen, "reopen"});

// Settled: a decision or proposal was made under it. Reopen: its hold was stopped, or the sign-off sent it back.
inline constexpr TransitionTable<ClaimState, ClaimEvent, 7> claimTransitions{{
    {ClaimState::Free, ClaimEvent::Take, ClaimState::Held, "took_no_part", reviewers},
    {ClaimState::Held, ClaimEvent::Renew, ClaimState::Held, "holder", reviewers},
    {ClaimState::Held, ClaimEvent::Release, ClaimState::Free, "holder", reviewers},
    {ClaimState::Held, ClaimEvent::Skip, ClaimState::Free, "holder_with_reason", reviewers},
    {ClaimState::Held, ClaimEvent::Lapse, ClaimState::Free, "lease_over", theClock},
    {ClaimState::Held, ClaimEvent::Settle, ClaimState::Settled, "holder_and_version", reviewers},
    {ClaimState::Settled, ClaimEvent::Reopen, ClaimState::Free, "hold_stopped_or_signoff_ended", anyPerson | theClock},
}};
static_assert(sound(claimTransitions));

} // namespace countersign
