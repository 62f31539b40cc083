// The states of an order of an authority (R26): in effect with one signature, kept by a second one.
#pragma once

#include "domain/state_machine.h"

namespace countersign {

enum class AuthorityState { Unsigned, Countersigned, Rejected, Lapsed, Reversed };
enum class AuthorityEvent { Countersign, Reject, Lapse, Reverse };

CS_NAMES(AuthorityState, 5, {AuthorityState::Unsigned, "unsigned"}, {AuthorityState::Countersigned, "countersigned"},
         {AuthorityState::Rejected, "rejected"}, {AuthorityState::Lapsed, "lapsed"}, {AuthorityState::Reversed, "reversed"});
CS_NAMES(AuthorityEvent, 4, {AuthorityEvent::Countersign, "countersign"}, {AuthorityEvent::Reject, "reject"},
         {AuthorityEvent::Lapse, "lapse"}, {AuthorityEvent::Reverse, "reverse"});

inline constexpr TransitionTable<AuthorityState, AuthorityEvent, 6> authorityTransitions{{
    {AuthorityState::Unsigned, AuthorityEvent::Countersign, AuthorityState::Countersigned, "took_no_part", signers},
    {AuthorityState::Unsigned, AuthorityEvent::Reject, AuthorityState::Rejected, "took_no_part", signers},
    {AuthorityState::Unsigned, AuthorityEvent::Lapse, AuthorityState::Lapsed, "time_over", theClock},
    {AuthorityState::Unsigned, AuthorityEvent::Reverse, AuthorityState::Reversed, "decision_fell", signers},
    {AuthorityState::Countersigned, AuthorityEvent::Lapse, AuthorityState::Lapsed, "signature_void", theClock},
    {AuthorityState::Countersigned, AuthorityEvent::Reverse, AuthorityState::Reversed, "decision_fell", signers},
}};

static_assert(sound(authorityTransitions));

} // namespace countersign
