// The states of a appeal (in_review is admitted under a hearing lease, as with cases).
#pragma once

#include "domain/state_machine.h"

namespace countersign {

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
    {AppealState::Received, AppealEvent::Admit, AppealState::Admitted, "took_no_part", signers},
    {AppealState::Received, AppealEvent::FindInadmissible, AppealState::Inadmissible, "took_no_part", signers},
    {AppealState::Received, AppealEvent::Withdraw, AppealState::Withdrawn, "appellants_message", signers | Movers{Mover::Platform}},
    {AppealState::Admitted, AppealEvent::Hear, AppealState::InReview, "took_no_part", signers},
    {AppealState::Admitted, AppealEvent::Withdraw, AppealState::Withdrawn, "appellants_message", signers | Movers{Mover::Platform}},
    {AppealState::InReview, AppealEvent::LeaseEnds, AppealState::Admitted, "lease_over", theClock},
    {AppealState::InReview, AppealEvent::Stand, AppealState::Stands, "read_blind", signers},
    {AppealState::InReview, AppealEvent::Change, AppealState::Changed, "read_blind", signers},
    {AppealState::InReview, AppealEvent::Overturn, AppealState::Overturned, "read_blind", signers},
    {AppealState::InReview, AppealEvent::Withdraw, AppealState::Withdrawn, "appellants_message", signers | Movers{Mover::Platform}},
}};

static_assert(sound(appealTransitions));

} // namespace countersign
