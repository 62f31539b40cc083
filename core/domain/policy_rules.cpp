// What follows from the numbers of a policy book by themselves.
#include "domain/policy_book.h"

#include <algorithm>

namespace countersign {

namespace {

// Before books said so: a removal needs a second look by reach, a freeze after the fact, milder measures never.
ActionSignoff usualSignoff(ActionKind action)
{
    switch (action) {
    case ActionKind::None:
    case ActionKind::Label:
    case ActionKind::Warn:
    case ActionKind::AgeRestrict:
    case ActionKind::Limit: return {SignoffWhen::Never, 1, ReadingKind::BlindWithDecoys};
    case ActionKind::Remove: return {SignoffWhen::Reach, 1, ReadingKind::BlindWithDecoys};
    case ActionKind::Freeze:
    case ActionKind::Ban: break;
    }
    return {SignoffWhen::Always, 1, ReadingKind::BlindWithDecoys};
}

} // namespace

std::chrono::seconds HoldTimes::of(ActionKind action) const
{
    switch (action) {
    case ActionKind::None: return leaveUp;
    case ActionKind::Label:
    case ActionKind::Warn:
    case ActionKind::AgeRestrict:
    case ActionKind::Limit: return limit;
    case ActionKind::Remove:
    case ActionKind::Freeze: return remove;
    case ActionKind::Ban: return ban;
    }
    return ban;
}

std::chrono::seconds LookRules::of(std::int64_t characters, std::chrono::seconds media) const
{
    const std::int64_t reading = (characters * perThousandCharacters.count() + 999) / 1000;
    const std::int64_t watching = (media.count() * mediaSharePermille + 999) / 1000;
    return std::max(least, std::chrono::seconds(reading + watching));
}

std::chrono::seconds EscalationRules::of(EscalationKind kind) const
{
    switch (kind) {
    case EscalationKind::Press: return press;
    case EscalationKind::Legal: return legal;
    case EscalationKind::Government: return government;
    case EscalationKind::Safety: return safety;
    case EscalationKind::Policy: return policy;
    }
    return policy;
}

ActionSignoff PolicyBook::signoffOf(ActionKind action) const
{
    const auto stated = m_actions.find(action);
    ActionSignoff out = stated == m_actions.end() ? usualSignoff(action) : stated->second;
    if (action == ActionKind::Ban)
        out.countersigners = m_bans.countersigners;
    return out;
}

ActionSignoff PolicyBook::signoffOf(const std::vector<ActionKind> &actions) const
{
    ActionSignoff out{SignoffWhen::Never, 1, ReadingKind::Blind};
    for (const ActionKind action : actions) {
        const ActionSignoff one = signoffOf(action);
        out.when = std::max(out.when, one.when);
        out.countersigners = std::max(out.countersigners, one.countersigners);
        out.reading = std::min(out.reading, one.reading); // with decoys, where any asks for them
    }
    return actions.empty() ? usualSignoff(ActionKind::None) : out;
}

const LadderStep *PolicyBook::stepAt(int weight) const
{
    const LadderStep *found = nullptr;
    for (const LadderStep &step : m_ladder)
        if (step.weight <= weight)
            found = &step;
    return found;
}

} // namespace countersign
