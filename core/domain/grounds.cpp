#include "domain/grounds.h"

#include <algorithm>

namespace countersign {

bool supports(const Ground &ground, Instant now)
{
    if (ground.verdict != Verdict::Violation || ground.external || ground.evidenceErased || ground.signatureVoid || ground.openAppeal)
        return false;
    if (ground.state != DecisionState::Standing)
        return false;
    if (ground.strike && *ground.strike != StrikeState::Active)
        return false;
    if (ground.strikeExpiry && *ground.strikeExpiry <= now)
        return false; // its strike has run out, whether or not the clock has written that yet
    return true;
}

bool isFinal(const Ground &ground, Instant now, std::chrono::seconds finalAfter)
{
    if (!ground.noticeAt || ground.openAppeal)
        return false;
    return ground.appealAnsweredStands || now - *ground.noticeAt >= finalAfter;
}

int countedViolations(const std::vector<Ground> &grounds, Instant now, std::chrono::seconds finalAfter)
{
    std::vector<const Ground *> counting;
    for (const Ground &ground : grounds)
        if (supports(ground, now) && isFinal(ground, now, finalAfter))
            counting.push_back(&ground);
    std::sort(counting.begin(), counting.end(), [](const Ground *a, const Ground *b) { return *a->noticeAt < *b->noticeAt; });
    int count = 0;
    std::optional<Instant> lastNotice;
    for (const Ground *ground : counting) {
        const bool afterNotice = ground->postedAt && lastNotice && *ground->postedAt > *lastNotice;
        if (count > 0 && !afterNotice)
            continue;
        ++count;
        lastNotice = ground->noticeAt;
    }
    return count;
}

bool enough(const std::vector<Ground> &grounds, Instant now, const PolicyBook &policy)
{
    const bool alone = std::any_of(grounds.begin(), grounds.end(),
                                   [&](const Ground &g) { return g.sufficientAlone && supports(g, now); });
    return alone || countedViolations(grounds, now, policy.appeals().finalAfter) >= policy.bans().minFinalViolations;
}

bool conditionsMet(const Requirements &requirements)
{
    return std::none_of(requirements.begin(), requirements.end(), [](const Requirement &r) {
        return r.kind == RequirementKind::Condition && r.state == RequirementState::NotMet;
    });
}

bool waitingOver(const Requirements &requirements)
{
    return std::none_of(requirements.begin(), requirements.end(), [](const Requirement &r) {
        return r.kind == RequirementKind::Waiting && r.state == RequirementState::NotMet;
    });
}

std::string grouped(std::int64_t number)
{
    std::string digits = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > (number < 0 ? 1 : 0); at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return digits;
}

} // namespace countersign
