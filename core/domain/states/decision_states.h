// The states of a decision.
#pragma once

#include "domain/state_machine.h"

namespace countersign {

enum class DecisionState { Draft, Held, Undone, Standing, UnderAppeal, Changed, Overturned };
enum class DecisionEvent { Hold, Undo, Release, Comply, Drop, Appeal, Stand, Change, Overturn, Lapse };

CS_NAMES(DecisionState, 7, {DecisionState::Draft, "draft"}, {DecisionState::Held, "held"},
         {DecisionState::Undone, "undone"}, {DecisionState::Standing, "standing"},
         {DecisionState::UnderAppeal, "under_appeal"}, {DecisionState::Changed, "changed"},
         {DecisionState::Overturned, "overturned"});
CS_NAMES(DecisionEvent, 10, {DecisionEvent::Hold, "hold"}, {DecisionEvent::Undo, "undo"},
         {DecisionEvent::Release, "release"}, {DecisionEvent::Comply, "comply"}, {DecisionEvent::Drop, "drop"}, {DecisionEvent::Appeal, "appeal"},
         {DecisionEvent::Stand, "stand"}, {DecisionEvent::Change, "change"}, {DecisionEvent::Overturn, "overturn"},
         {DecisionEvent::Lapse, "lapse"});

// Drop: a draft whose proposal was rejected, withdrawn, voided or ran out never takes effect; nor does a held decision
// that one signature carried when it was made and does not carry any more.
// Release from draft: the sign-off was its hold. Comply and lapse: an order of an authority takes effect at once and
// ends by itself where nobody else signs it (R26).
inline constexpr TransitionTable<DecisionState, DecisionEvent, 14> decisionTransitions{{
    {DecisionState::Draft, DecisionEvent::Hold, DecisionState::Held, "finding_complete", reviewers},
    {DecisionState::Draft, DecisionEvent::Drop, DecisionState::Undone, "signoff_failed", anyPerson | theClock},
    {DecisionState::Draft, DecisionEvent::Release, DecisionState::Standing, "countersigned", theClock},
    {DecisionState::Draft, DecisionEvent::Comply, DecisionState::Standing, "order_of_an_authority", reviewers},
    {DecisionState::Held, DecisionEvent::Undo, DecisionState::Undone, "hold_running", anyPerson},
    {DecisionState::Held, DecisionEvent::Drop, DecisionState::Undone, "second_look_asked", theClock},
    {DecisionState::Held, DecisionEvent::Release, DecisionState::Standing, "hold_over_and_notice", theClock},
    {DecisionState::Standing, DecisionEvent::Appeal, DecisionState::UnderAppeal, "window_open", whoeverLearns},
    {DecisionState::Standing, DecisionEvent::Change, DecisionState::Changed, "took_no_part", signers},
    {DecisionState::Standing, DecisionEvent::Overturn, DecisionState::Overturned, "took_no_part", signers},
    {DecisionState::Standing, DecisionEvent::Lapse, DecisionState::Overturned, "order_unsigned", theClock},
    {DecisionState::UnderAppeal, DecisionEvent::Stand, DecisionState::Standing, "appeal_answered", signers},
    {DecisionState::UnderAppeal, DecisionEvent::Change, DecisionState::Changed, "appeal_answered", signers},
    {DecisionState::UnderAppeal, DecisionEvent::Overturn, DecisionState::Overturned, "appeal_answered", signers},
}};

static_assert(sound(decisionTransitions));

} // namespace countersign
