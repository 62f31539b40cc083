// The requirements of a ban, one function each, so that a rule can be read, tested and changed alone.
#include "domain/grounds.h"

#include <algorithm>

namespace countersign {

namespace {

struct Context {
    const BanFacts &facts;
    const PolicyBook &policy;
    Instant now;

    // R3: where no ground is listed, the question is asked of all the account's violations.
    const std::vector<Ground> &judged() const { return facts.grounds.empty() ? facts.accountViolations : facts.grounds; }
};

Requirement requirement(const char *rule, const char *id, Text title, RequirementKind kind = RequirementKind::Condition)
{
    Requirement r;
    r.rule = rule;
    r.id = id;
    r.title = std::move(title);
    r.state = RequirementState::Met;
    r.kind = kind;
    return r;
}

std::string listOf(const std::vector<std::string> &words)
{
    std::string out;
    for (const auto &word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

template <typename Predicate>
std::vector<std::string> groundsThat(const std::vector<Ground> &grounds, Predicate predicate)
{
    std::vector<std::string> out;
    for (const Ground &ground : grounds)
        if (predicate(ground))
            out.push_back(ground.decision.str());
    return out;
}

Requirement groundsListed(const Context &c)
{
    auto r = requirement("R2", "grounds.listed", CS_TEXT("The ban names the decisions it rests on"));
    if (c.facts.grounds.empty())
        notMet(r, CS_TEXT("No decision is listed. \"Multiple violations\" is no ground."),
               CS_TEXT("List each decision that the ban rests on, with a quotation or media time."));
    return r;
}

Requirement groundsCited(const Context &c)
{
    auto r = requirement("R2", "grounds.cited", CS_TEXT("Each ground has a clause, its version and evidence"));
    const auto bare = groundsThat(c.facts.grounds, [](const Ground &g) { return !g.cited || g.verdict != Verdict::Violation; });
    if (c.facts.grounds.empty())
        r.state = RequirementState::NotApplicable;
    else if (!bare.empty())
        notMet(r, {CS_TEXT("%1 has no violation with clause, quotation or media time."), {listOf(bare)}},
               CS_TEXT("Take it off the list, or quote the words or name the media time concerned."));
    return r;
}

Text whyUnsupporting(const Ground &g)
{
    const std::string id = g.decision.str();
    if (g.openAppeal)
        return {CS_TEXT("%1 is under appeal (%2), so it can't support a ban."), {id, g.openAppeal->str()}};
    if (g.external)
        return {CS_TEXT("%1 was imported as history and supports nothing."), {id}};
    if (g.evidenceErased)
        return {CS_TEXT("The evidence of %1 has been erased."), {id}};
    if (g.signatureVoid)
        return {CS_TEXT("%1 was signed with a key that was not trusted any more: it supports nothing."), {id}};
    if (g.state == DecisionState::Held)
        return {CS_TEXT("%1 is still held and has not taken effect."), {id}};
    if (g.state != DecisionState::Standing)
        return {CS_TEXT("%1 is %2."), {id, Text::word(name(g.state))}};
    if (g.strike && *g.strike == StrikeState::Void)
        return {CS_TEXT("The strike of %1 is void."), {id}};
    return {CS_TEXT("The strike of %1 has expired."), {id}};
}

Requirement groundsUncontested(const Context &c)
{
    auto r = requirement("R3", "grounds.uncontested", CS_TEXT("No ground is contested, overturned, void or expired"));
    const auto &judged = c.judged();
    // Of what is listed every item has to hold; of what is not listed only contested ones are worth a word.
    const auto bad = std::find_if(judged.begin(), judged.end(), [&](const Ground &g) {
        return c.facts.grounds.empty() ? g.openAppeal.has_value() : !supports(g, c.now);
    });
    if (bad == judged.end()) {
        if (judged.empty())
            r.state = RequirementState::NotApplicable;
        return r;
    }
    notMet(r, whyUnsupporting(*bad),
           bad->openAppeal ? Text{CS_TEXT("Decide %1 first, or freeze the account for up to 72 h if there is imminent harm."),
                                  {bad->openAppeal->str()}}
                           : Text{CS_TEXT("Take %1 off the list."), {bad->decision.str()}});
    return r;
}

Requirement groundsEnough(const Context &c)
{
    auto r = requirement("R4", "grounds.enough", {CS_TEXT("At least %1 final violations"),
                                                  {std::to_string(c.policy.bans().minFinalViolations)}});
    const int counted = countedViolations(c.judged(), c.now, c.policy.appeals().finalAfter);
    const int needed = c.policy.bans().minFinalViolations;
    if (enough(c.judged(), c.now, c.policy)) {
        if (counted < needed)
            r.why = CS_TEXT("A single violation of the clause cited is enough, whatever came before.");
        return r;
    }
    notMet(r, {CS_TEXT("%1 of %2 final violations counted."), {std::to_string(counted), std::to_string(needed)}},
           CS_TEXT("A violation is final when its notice was delivered and its appeal was answered \"stands\", or 72 h "
                   "passed without one; a notice that the platform failed to deliver counts from when it does; what was "
                   "posted before an earlier notice counts as one with it."));
    return r;
}

Requirement groundsFresh(const Context &c)
{
    auto r = requirement("R4", "grounds.fresh", CS_TEXT("One ground at least that no earlier ban used"));
    if (c.facts.grounds.empty())
        r.state = RequirementState::NotApplicable;
    else if (std::all_of(c.facts.grounds.begin(), c.facts.grounds.end(), [](const Ground &g) { return g.usedByEarlierBan; }))
        notMet(r, CS_TEXT("Every listed ground has already been used by an earlier ban."),
               CS_TEXT("Nobody is banned twice for the same posts."));
    return r;
}

Requirement groundsNotBarred(const Context &c)
{
    auto r = requirement("R6", "grounds.not_barred", CS_TEXT("No ground was turned down by an arbiter lately"));
    for (const Ground &ground : c.facts.grounds)
        if (ground.barredUntil && *ground.barredUntil > c.now) {
            notMet(r, {CS_TEXT("An arbiter disagreed about %1; it is barred until %2."),
                       {ground.decision.str(), Text::time(*ground.barredUntil)}},
                   {CS_TEXT("Take %1 off the list."), {ground.decision.str()}});
            break;
        }
    return r;
}

Requirement evidenceConfirmed(const Context &c)
{
    auto r = requirement("R22", "evidence.confirmed", CS_TEXT("Hand-imported evidence was confirmed by somebody else"));
    const auto own = groundsThat(c.facts.grounds, [](const Ground &g) { return g.ownImport; });
    if (!own.empty())
        notMet(r, {CS_TEXT("%1 was imported and decided by the same person."), {listOf(own)}},
               CS_TEXT("Take it off the list; somebody else has to judge what you imported."));
    return r;
}

Requirement accountKnown(const Context &c)
{
    auto r = requirement("R22", "account.immutable_id", CS_TEXT("The account is known by an id that never changes"));
    if (c.facts.accountHandleOnly)
        notMet(r, CS_TEXT("The source names this account by its handle only; a handle can change hands."),
               CS_TEXT("Import from a source that gives the account's id, or act on the posts."));
    return r;
}

bool restsOnSufficientAlone(const Context &c)
{
    return std::any_of(c.facts.grounds.begin(), c.facts.grounds.end(),
                       [&](const Ground &g) { return g.sufficientAlone && supports(g, c.now); });
}

Requirement noOpenAppeal(const Context &c)
{
    auto r = requirement("R3", "account.no_open_appeal", CS_TEXT("No appeal of the author is open on this account"),
                         RequirementKind::Waiting);
    if (!c.facts.openAuthorAppeal)
        return r;
    if (restsOnSufficientAlone(c)) {
        r.state = RequirementState::NotApplicable;
        r.why = CS_TEXT("A ground on a clause that suffices alone does not wait for other appeals.");
        return r;
    }
    notMet(r, {CS_TEXT("Appeal %1 is open; no ban is released while it is."), {c.facts.openAuthorAppeal->str()}},
           {CS_TEXT("Decide %1 first."), {c.facts.openAuthorAppeal->str()}});
    return r;
}

// What the account's strikes permit by the book's ladder, if it has one. A clause that suffices alone counts none.
Requirement strikesPermit(const Context &c)
{
    auto r = requirement("R21", "strikes.permit", CS_TEXT("The account's strikes permit this ban"));
    if (c.policy.ladder().empty() || c.facts.grounds.empty() || restsOnSufficientAlone(c)) {
        r.state = RequirementState::NotApplicable;
        return r;
    }
    const LadderStep *step = c.policy.stepAt(c.facts.strikeWeight);
    const std::string weight = std::to_string(c.facts.strikeWeight);
    if (!step || step->action != ActionKind::Ban)
        notMet(r, {CS_TEXT("Active strikes of weight %1 permit no ban yet."), {weight}}, CS_TEXT("Act on single posts, or warn the account."));
    else if (step->longest && (c.facts.permanent || c.facts.duration > *step->longest))
        notMet(r, {CS_TEXT("Active strikes of weight %1 permit a ban of %2 at most."), {weight, readableDuration(*step->longest)}},
               CS_TEXT("Propose a shorter one."));
    else if (step->suggested)
        r.why = {CS_TEXT("For active strikes of weight %1 the policy book suggests %2."), {weight, readableDuration(*step->suggested)}};
    return r;
}

Requirement twoPeople(const Context &c)
{
    auto r = requirement("R1", "two.people", CS_TEXT("Two different people have signed"), RequirementKind::Waiting);
    if (c.facts.countersignatures < c.facts.countersignersNeeded)
        notMet(r, {CS_TEXT("%1 of %2 countersignatures."),
                   {std::to_string(c.facts.countersignatures), std::to_string(c.facts.countersignersNeeded)}},
               CS_TEXT("Somebody who took no part in any ground reads it blind and countersigns."));
    return r;
}

Requirement secondLook(const Context &c)
{
    auto r = requirement("R12", "reach.second_look", CS_TEXT("High reach: two countersigners, or 24 h"), RequirementKind::Waiting);
    if (!c.facts.secondLook)
        r.state = RequirementState::NotApplicable;
    else if (c.facts.countersignatures < 2
             && (!c.facts.countersignedAt || c.now - *c.facts.countersignedAt < c.policy.bans().highReachHold))
        notMet(r, {CS_TEXT("Reach %1: a second look is due."), {c.facts.reachText}},
               CS_TEXT("A second countersigner shortens the wait of 24 h to 15 minutes."));
    return r;
}

Requirement holdOver(const Context &c)
{
    auto r = requirement("R21", "hold.over", CS_TEXT("The hold after countersignature has passed"), RequirementKind::Waiting);
    if (!c.facts.releaseAt)
        r.state = RequirementState::NotApplicable;
    else if (c.now < *c.facts.releaseAt)
        notMet(r, {CS_TEXT("Held until %1."), {Text::time(*c.facts.releaseAt)}}, CS_TEXT("Anyone may stop it until then."));
    return r;
}

Requirement appealsRead(const Context &c)
{
    auto r = requirement("R3", "appeals.read", CS_TEXT("The appeals feed was read after countersignature"), RequirementKind::Waiting);
    if (!c.facts.countersignedAt) {
        r.state = RequirementState::NotApplicable;
        return r;
    }
    const auto &until = c.facts.appealsCompleteUntil;
    const auto maxAge = c.policy.appeals().feedMaxAge;
    if (!until || *until < *c.facts.countersignedAt || c.now - *until > maxAge)
        notMet(r, until ? Text{CS_TEXT("Appeals were last stated complete up to %1."), {Text::time(*until)}}
                        : Text{CS_TEXT("Nobody has stated since then that all appeals are known.")},
               {CS_TEXT("Somebody other than the proposer states \"appeals complete\" to a moment at most %1 minutes ago."),
                {std::to_string(maxAge.count() / 60)}});
    return r;
}

} // namespace

Requirements banRequirements(const BanFacts &facts, const PolicyBook &policy, Instant now)
{
    const Context c{facts, policy, now};
    Requirements out{groundsListed(c),     groundsCited(c),    groundsUncontested(c), groundsEnough(c),
                     groundsFresh(c),      groundsNotBarred(c), evidenceConfirmed(c), accountKnown(c),
                     facts.notice,         strikesPermit(c),   noOpenAppeal(c),       twoPeople(c),
                     secondLook(c),        holdOver(c),        appealsRead(c)};
    return out;
}

} // namespace countersign
