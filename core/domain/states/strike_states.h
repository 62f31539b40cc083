// The states of a strike.
#pragma once

#include "domain/state_machine.h"

namespace countersign {

enum class StrikeState { Active, Contested, Expired, Void };
enum class StrikeEvent { Contest, Uphold, Expire, Void };

CS_NAMES(StrikeState, 4, {StrikeState::Active, "active"}, {StrikeState::Contested, "contested"},
         {StrikeState::Expired, "expired"}, {StrikeState::Void, "void"});
CS_NAMES(StrikeEvent, 4, {StrikeEvent::Contest, "contest"}, {StrikeEvent::Uphold, "uphold"},
         {StrikeEvent::Expire, "expire"}, {StrikeEvent::Void, "void"});

inline constexpr TransitionTable<StrikeState, StrikeEvent, 7> strikeTransitions{{
    {StrikeState::Active, StrikeEvent::Contest, StrikeState::Contested, "appeal_open", whoeverLearns},
    {StrikeState::Contested, StrikeEvent::Uphold, StrikeState::Active, "appeal_answered", signers},
    {StrikeState::Active, StrikeEvent::Expire, StrikeState::Expired, "time_over", theClock},
    {StrikeState::Contested, StrikeEvent::Expire, StrikeState::Expired, "time_over", theClock},
    {StrikeState::Active, StrikeEvent::Void, StrikeState::Void, "decision_fell", signers},
    {StrikeState::Contested, StrikeEvent::Void, StrikeState::Void, "decision_fell", signers},
    {StrikeState::Expired, StrikeEvent::Void, StrikeState::Void, "decision_fell", signers},
}};

static_assert(sound(strikeTransitions));

} // namespace countersign
