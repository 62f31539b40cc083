// The steps of the origin story, each of which one person (or the clock) takes over one connection.
#pragma once

#include "prove/world.h"

#include <array>
#include <optional>
#include <string_view>

namespace countersign::prove {

enum class Step { Remove, AppealFiled, AppealLearnt, Propose, Read, Countersign, Release, Overturn };
inline constexpr std::array allSteps{Step::Remove, Step::AppealFiled, Step::AppealLearnt, Step::Propose,
                                     Step::Read,   Step::Countersign, Step::Release,      Step::Overturn};
std::string_view nameOf(Step step);

// What the people of the story know beside the file.
struct Told {
    bool againstRemoval = true;         // the appeal is about the removal of the story, else about an earlier ground
    std::int64_t video = 0;             // the case that is removed in it
    std::int64_t earlier = 0;           // a decision that stands from the beginning
    std::optional<std::int64_t> filedAt; // on the platform
};

// Two final violations of an account, a third post of it reported, and people signed in.
class Story {
public:
    Story();
    const Snapshot &start() const { return m_start; }
    Instant now() const { return m_team.now(); }
    Told told(bool againstRemoval) const { return {againstRemoval, m_video, m_earlier, {}}; }
    const Session &as(const std::string &handle) { return m_team.as(handle); }

private:
    testing_support::TestWorkspace m_team;
    Snapshot m_start;
    std::int64_t m_video = 0;
    std::int64_t m_earlier = 0;
};

// Whether the services let it happen. Time passes as the step needs it.
template <typename People>
bool takeStep(Workspace &workspace, SetClock &clock, People &people, Step step, Told &told);

} // namespace countersign::prove

#include "prove/story_steps.h"
