// The states of a sanction (contested is a flag).
#pragma once

#include "domain/state_machine.h"

namespace countersign {

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
    {SanctionState::Pending, SanctionEvent::Impose, SanctionState::InForce, "countersigned_or_emergency", whoeverLearns},
    {SanctionState::Pending, SanctionEvent::Cancel, SanctionState::Cancelled, "grounds_fell", anyPerson | theClock},
    {SanctionState::InForce, SanctionEvent::Suspend, SanctionState::Suspended, "contested_or_thinned", whoeverLearns},
    {SanctionState::Suspended, SanctionEvent::Resume, SanctionState::InForce, "grounds_suffice_again", signers},
    {SanctionState::InForce, SanctionEvent::Expire, SanctionState::Expired, "time_over", theClock},
    {SanctionState::Suspended, SanctionEvent::Expire, SanctionState::Expired, "time_over", theClock},
    {SanctionState::InForce, SanctionEvent::Reverse, SanctionState::Reversing, "grounds_fell", whoeverLearns},
    {SanctionState::Suspended, SanctionEvent::Reverse, SanctionState::Reversing, "grounds_fell", whoeverLearns},
    {SanctionState::Expired, SanctionEvent::Reverse, SanctionState::Reversing, "grounds_fell", whoeverLearns},
    {SanctionState::Reversing, SanctionEvent::Acknowledge, SanctionState::Reversed, "platform_did_it", anyPerson | Movers{Mover::Platform}},
}};

static_assert(sound(sanctionTransitions));

} // namespace countersign
