#include "services/reversal/leaning.h"

#include "services/frame/facts.h"

#include <algorithm>

namespace countersign {

namespace {

// A strike counted then if it had been given, had not run out and was not contested. What is void now had no right to.
int weightThen(Workspace &workspace, AccountId account, Instant then, DecisionId without)
{
    auto row = workspace.db().prepare(
        "SELECT coalesce(sum(s.weight), 0) FROM strike s WHERE s.account = ?1 AND s.given_at <= ?2 AND s.expires_at > ?2"
        " AND s.state <> 'void' AND s.decision <> ?3 AND NOT EXISTS (SELECT 1 FROM appeal a WHERE a.decision = s.decision"
        " AND a.by_kind = 'author' AND a.learnt_at <= ?2 AND (a.decided_at IS NULL OR a.decided_at > ?2))");
    row.bind(account, then, without);
    return row.step() ? static_cast<int>(row.integer(0)) : 0;
}

// Longer than nothing is everything but what has no end either.
bool longer(const Sanction &ban, const std::optional<std::chrono::seconds> &limit)
{
    return limit && (!ban.until || *ban.until - ban.from > *limit);
}

Leant leantUnder(const PolicyBook &book, const Sanction &ban, int left, int before)
{
    Leant out;
    out.weight = left;
    if (book.ladder().empty())
        return out;
    const LadderStep *step = book.stepAt(left);
    const bool permits = step && step->action == ActionKind::Ban;
    if (!permits || longer(ban, step->longest)) {
        out.on = Leaning::Permitted;
        out.permitted = permits ? step->longest : std::nullopt;
    } else if (step != book.stepAt(before) && longer(ban, step->suggested)) {
        out.on = Leaning::Suggested;
        out.permitted = step->suggested;
    }
    return out;
}

} // namespace

Leant leantOn(Workspace &workspace, const Sanction &ban, DecisionId fallen, Instant now)
{
    const auto rest = restAsOfRelease(workspace, ban, {fallen}, now);
    if (std::any_of(rest.begin(), rest.end(), [&](const Ground &g) { return g.sufficientAlone && supports(g, ban.from); }))
        return {};
    const int left = weightThen(workspace, ban.account, ban.from, fallen);
    const int before = weightThen(workspace, ban.account, ban.from, {});
    if (left == before)
        return {}; // it did not count then
    Leant out;
    const auto proposal = workspace.proposals().find(ban.proposal);
    for (const int version : {ban.policyVersion, proposal ? proposal->policyVersion : ban.policyVersion})
        if (const PolicyBook *book = workspace.policyVersion(version)) {
            const Leant one = leantUnder(*book, ban, left, before);
            if (one.on > out.on)
                out = one;
        }
    return out;
}

std::vector<Sanction> bansBeside(Workspace &workspace, const Strike &strike)
{
    auto out = workspace.sanctions().all(strike.account, false);
    std::erase_if(out, [&](const Sanction &s) {
        const bool lists = std::any_of(s.grounds.begin(), s.grounds.end(), [&](const SanctionGround &g) { return g.decision == strike.decision; });
        return s.action != ActionKind::Ban || s.external || lists || s.from < strike.givenAt || s.from >= strike.expiresAt;
    });
    return out;
}

} // namespace countersign
