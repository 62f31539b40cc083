// Trying a version of the policy book on what was decided: which cases and bans would have come out differently.
//
// The same facts are put to two books, that by which it was decided and the one that is tried, and what they say is
// compared. So a difference is always one of the books, never one of the time that has passed since.
#include "services/policy/policy_service.h"

#include "domain/tags.h"
#include "services/frame/facts.h"

#include <algorithm>

namespace countersign {

namespace policy_trial {

constexpr int mostSimulated = 100'000;

// The books that something was decided by: one for the content (when it was posted), one for the procedure (when decided).
struct Books {
    const PolicyBook &content;
    const PolicyBook &procedure;
};

std::string wordsOf(const std::vector<std::string> &words)
{
    std::string out;
    for (const auto &word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

// What a book makes of a decision, field by field, in words.
using Outcome = std::vector<std::pair<std::string, std::string>>;

std::string signoffWords(const PolicyBook &book, const Decision &decision, const Account &account, const Clause *clause)
{
    const ActionSignoff asked = book.signoffOf(decision.actions);
    const bool imminent = clause && clause->imminent; // R11: down at once
    bool tagged = false;
    for (const auto &tag : account.tags)
        tagged = tagged || listsTag(book.reach().tags, tag);
    const bool reach = tagged || !decision.reach || *decision.reach >= book.reach().threshold;
    const bool needed = !decision.actions.empty() && !imminent
                        && (asked.when == SignoffWhen::Always || (asked.when == SignoffWhen::Reach && reach));
    if (!needed)
        return "one signature";
    return std::to_string(asked.countersigners) + (asked.countersigners == 1 ? " countersigner" : " countersigners");
}

Outcome outcomeOf(Workspace &workspace, const Books &books, const Decision &decision, const Account &account)
{
    if (decision.verdict == Verdict::NoViolation)
        return {};
    const Clause *clause = books.content.find(decision.clause);
    Outcome out{{"clause", clause ? clause->code : "no such clause"}};
    if (!clause)
        return out;
    out.emplace_back("severity", std::string(name(clause->severity)));
    std::vector<std::string> refused;
    for (const ActionKind action : decision.actions)
        if (!clause->allows(action))
            refused.emplace_back(name(action));
    out.emplace_back("actions refused", wordsOf(refused));
    const auto finding = workspace.log().open(decision.findingVault);
    const Json answers = finding ? finding->value("exceptions", Json::object()) : Json::object();
    std::vector<std::string> open;
    for (const auto &exception : clause->exceptions)
        if (finding && stringOr(answers, exception.c_str()).empty())
            open.push_back(exception);
    out.emplace_back("exceptions not answered", wordsOf(open));
    out.emplace_back("signatures", signoffWords(books.procedure, decision, account, clause));
    const bool strikes = std::any_of(decision.actions.begin(), decision.actions.end(), [](ActionKind a) {
        return a == ActionKind::AgeRestrict || a == ActionKind::Limit || a == ActionKind::Remove;
    });
    out.emplace_back("strike", strikes && clause->strikeWeight > 0 ? "weight " + std::to_string(clause->strikeWeight) + " for "
                                                                         + readableDuration(clause->strikeExpiry)
                                                                   : std::string("none"));
    return out;
}

Json changesBetween(const Outcome &before, const Outcome &after)
{
    const auto valueOf = [](const Outcome &outcome, const std::string &what) {
        const auto found = std::find_if(outcome.begin(), outcome.end(), [&](const auto &field) { return field.first == what; });
        return found == outcome.end() ? std::string() : found->second;
    };
    Json out = Json::array();
    // Where the clause is gone, nothing further can be said.
    const bool gone = after.size() == 1;
    for (const auto &[what, value] : gone ? after : before)
        if (const std::string now = valueOf(after, what), then = valueOf(before, what); now != then)
            out.push_back({{"what", what}, {"before", then}, {"after", now}});
    return out;
}

// A ban as it was released, put to a book: which requirements would not have been met. Waiting and appeals apart: those
// were a matter of the day.
Outcome banOutcome(Workspace &workspace, const PolicyBook &book, const Sanction &ban, bool tried)
{
    std::vector<Ground> grounds;
    int weight = 0;
    for (const SanctionGround &listed : ban.grounds) {
        const auto decision = workspace.decisions().find(listed.decision);
        if (!decision)
            continue;
        Ground ground = groundOf(workspace, *decision, ban.from);
        ground.state = DecisionState::Standing; // as of release, it stood
        ground.openAppeal.reset();
        ground.evidenceErased = false;
        if (ground.strike) {
            ground.strike = StrikeState::Active;
            const auto strike = workspace.decisions().strikeOf(decision->id);
            const Clause *clause = book.find(decision->clause);
            weight += tried ? (clause ? clause->strikeWeight : 0) : strike->weight;
        }
        if (tried) {
            const Clause *clause = book.find(decision->clause);
            ground.sufficientAlone = clause && clause->sufficientAlone;
        }
        grounds.push_back(std::move(ground));
    }
    const std::size_t signatures = ban.proposal.valid() ? workspace.proposals().countersignatures(ban.proposal).size() : 0;
    const bool alone = std::any_of(grounds.begin(), grounds.end(), [&](const Ground &g) { return g.sufficientAlone; });
    Outcome out{{"final violations", enough(grounds, ban.from, book) ? "enough" : "too few"},
                {"countersignatures", static_cast<int>(signatures) >= book.bans().countersigners
                                          ? std::string("enough")
                                          : std::to_string(book.bans().countersigners) + " needed"}};
    std::string ladder = "permit it";
    if (!book.ladder().empty() && !alone) {
        const LadderStep *step = book.stepAt(weight);
        if (!step || step->action != ActionKind::Ban)
            ladder = "permit no ban";
        else if (step->longest && (!ban.until || *ban.until - ban.from > *step->longest))
            ladder = "permit " + readableDuration(*step->longest) + " at most";
    }
    out.emplace_back("strikes", ladder);
    return out;
}

} // namespace policy_trial

Result<Json> PolicyService::simulate(int version, int last, const Viewer &viewer)
{
    using namespace policy_trial;
    if (last < 1 || last > mostSimulated)
        return fail(ErrorCode::Usage, {CS_TEXT("%1 cases cannot be tried."), {std::to_string(last)}},
                    {CS_TEXT("Say 1 to %1."), {std::to_string(mostSimulated)}});
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const PolicyBook *tried = m_workspace.policyVersion(version);
        if (!tried)
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no version %1 of the policy book."), {std::to_string(version)}},
                        CS_TEXT("\"policy show\" lists the versions."));
        const Blindness blind(m_workspace, viewer);
        Json items = Json::array();
        std::int64_t cases = 0, bans = 0, hidden = 0;
        std::optional<Instant> oldest;
        auto rows = m_workspace.db().prepare("SELECT id FROM decision WHERE state IN ('standing', 'under_appeal', 'changed', 'overturned')"
                                             " ORDER BY decided_at DESC, id DESC LIMIT ?1");
        rows.bind(static_cast<std::int64_t>(last));
        std::vector<DecisionId> decided;
        while (rows.step())
            decided.push_back(rows.id<DecisionId>(0));
        for (const DecisionId id : decided) {
            const auto decision = m_workspace.decisions().find(id);
            ++cases;
            oldest = decision->decidedAt;
            const auto account = m_workspace.accounts().find(decision->account);
            const PolicyBook *content = m_workspace.policyVersion(decision->policyVersion);
            const PolicyBook &procedure = m_workspace.policyAt(decision->decidedAt);
            const Json changes = changesBetween(outcomeOf(m_workspace, {content ? *content : procedure, procedure}, *decision, *account),
                                                outcomeOf(m_workspace, {*tried, *tried}, *decision, *account));
            if (blind.hidesFinding(id))
                ++hidden;
            else if (!changes.empty())
                items.push_back({{"decision", id.str()}, {"case", decision->reviewCase.str()}, {"clause", decision->clause},
                                 {"decided_at", rfc3339(decision->decidedAt)}, {"changes", changes}});
        }
        auto banRows = m_workspace.db().prepare("SELECT id FROM sanction WHERE action = 'ban' AND external = 0 AND from_at >= ?1 ORDER BY id DESC");
        banRows.bind(oldest.value_or(m_workspace.now()));
        std::vector<SanctionId> released;
        while (banRows.step())
            released.push_back(banRows.id<SanctionId>(0));
        for (const SanctionId id : released) {
            const auto ban = m_workspace.sanctions().find(id);
            ++bans;
            const PolicyBook *then = m_workspace.policyVersion(ban->policyVersion);
            const Json changes = changesBetween(banOutcome(m_workspace, then ? *then : m_workspace.policyAt(ban->from), *ban, false),
                                                banOutcome(m_workspace, *tried, *ban, true));
            if (blind.hides(*ban))
                ++hidden;
            else if (!changes.empty())
                items.push_back({{"sanction", id.str()}, {"released_at", rfc3339(ban->from)}, {"changes", changes}});
        }
        const auto different = items.size();
        return Json{{"version", version}, {"hash", hex(tried->hash())}, {"cases", cases}, {"bans", bans}, {"different", different},
                    {"hidden", hidden}, {"items", std::move(items)}};
    });
}

} // namespace countersign
