// The states of a replay session. Operational: a replay never touches reality (R18).
#pragma once

#include "domain/state_machine.h"

namespace countersign {

enum class ReplayState { Running, Finished };
enum class ReplayEvent { Answer, Reveal, Finish, Score };

CS_NAMES(ReplayState, 2, {ReplayState::Running, "running"}, {ReplayState::Finished, "finished"});
CS_NAMES(ReplayEvent, 4, {ReplayEvent::Answer, "answer"}, {ReplayEvent::Reveal, "reveal"},
         {ReplayEvent::Finish, "finish"}, {ReplayEvent::Score, "score"});

inline constexpr Movers replayTakers{Mover::Moderator, Mover::Lead, Mover::Trainer, Mover::Trainee};

// Finish: the last answer was revealed, or counted by a score of one's own.
inline constexpr TransitionTable<ReplayState, ReplayEvent, 6> replayTransitions{{
    {ReplayState::Running, ReplayEvent::Answer, ReplayState::Running, "taker_and_not_revealed", replayTakers},
    {ReplayState::Running, ReplayEvent::Reveal, ReplayState::Running, "answered", replayTakers},
    {ReplayState::Running, ReplayEvent::Score, ReplayState::Running, "", replayTakers},
    {ReplayState::Running, ReplayEvent::Finish, ReplayState::Finished, "every_item_revealed", replayTakers},
    {ReplayState::Finished, ReplayEvent::Reveal, ReplayState::Finished, "answered", replayTakers},
    {ReplayState::Finished, ReplayEvent::Score, ReplayState::Finished, "", replayTakers},
}};
static_assert(sound(replayTransitions));

} // namespace countersign
