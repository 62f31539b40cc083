// The states of a escalation.
#pragma once

#include "domain/state_machine.h"

namespace countersign {

enum class EscalationState { Open, Acknowledged, Waiting, Resolved };
enum class EscalationEvent { Acknowledge, Wait, Resume, Resolve };

CS_NAMES(EscalationState, 4, {EscalationState::Open, "open"}, {EscalationState::Acknowledged, "acknowledged"},
         {EscalationState::Waiting, "waiting"}, {EscalationState::Resolved, "resolved"});
CS_NAMES(EscalationEvent, 4, {EscalationEvent::Acknowledge, "acknowledge"}, {EscalationEvent::Wait, "wait"},
         {EscalationEvent::Resume, "resume"}, {EscalationEvent::Resolve, "resolve"});

inline constexpr TransitionTable<EscalationState, EscalationEvent, 4> escalationTransitions{{
    {EscalationState::Open, EscalationEvent::Acknowledge, EscalationState::Acknowledged, "", anyPerson},
    {EscalationState::Acknowledged, EscalationEvent::Wait, EscalationState::Waiting, "reason_given", anyPerson},
    {EscalationState::Waiting, EscalationEvent::Resume, EscalationState::Acknowledged, "", anyPerson},
    {EscalationState::Acknowledged, EscalationEvent::Resolve, EscalationState::Resolved, "owner", anyPerson},
}};

static_assert(sound(escalationTransitions));

} // namespace countersign
