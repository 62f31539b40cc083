// Which posts a check is made of, and when one is laid.
#include "services/frame/facts.h"
#include "services/signoff/seeded_row.h"
#include "services/signoff/sight.h"
#include "services/signoff/signoff_rules.h"

#include <algorithm>
#include <array>
#include <map>

namespace countersign {

namespace {

// ?1: decisions that were answered by then are final. Restored on appeal, or left up and final; judged by nobody again
// since, here or where the same words stand; no report, appeal or proposal about it open.
constexpr const char *knownBadDecisions =
    "SELECT d.id, d.account, CASE WHEN d.verdict = 'violation' THEN d.clause ELSE (SELECT r.alleged FROM report r"
    " WHERE r.review_case = d.review_case AND r.alleged <> '' ORDER BY r.id LIMIT 1) END"
    " FROM decision d WHERE d.subject_kind = 'post' AND d.hand_imported = 0 AND (?2 = 0 OR d.id = ?2)"
    " AND ((d.state = 'overturned' AND d.verdict = 'violation' AND EXISTS"
    "       (SELECT 1 FROM appeal a WHERE a.decision = d.id AND a.state = 'overturned'))"
    "   OR (d.state = 'standing' AND d.verdict = 'no_violation' AND d.actions = '' AND d.decided_at <= ?1))"
    " AND NOT EXISTS (SELECT 1 FROM appeal a WHERE a.decision = d.id AND a.state IN ('received', 'admitted'))"
    " AND NOT EXISTS (SELECT 1 FROM review_case c WHERE c.subject_kind = 'post' AND c.subject = d.subject"
    "                 AND c.state IN ('open', 'awaiting_signoff'))"
    " AND NOT EXISTS (SELECT 1 FROM decision o WHERE o.subject_kind = 'post' AND o.id <> d.id AND o.verdict = 'violation'"
    "                 AND o.state NOT IN ('undone', 'overturned') AND (o.subject = d.subject OR o.subject IN"
    "                 (SELECT s.post FROM post_fingerprint f JOIN post_fingerprint s ON s.exact = f.exact"
    "                  WHERE f.post = d.subject AND f.exact <> 0)))"
    " AND NOT EXISTS (SELECT 1 FROM proposal_ground g JOIN proposal p ON p.id = g.proposal WHERE g.decision = d.id"
    "                 AND p.state NOT IN ('released', 'rejected', 'withdrawn', 'voided', 'expired'))"
    " ORDER BY d.id";

Instant finalBefore(Workspace &workspace, Instant now) { return now - workspace.policyAt(now).appeals().finalAfter; }

bool hasRead(Workspace &workspace, PersonId person, DecisionId decision)
{
    return workspace.db().exists("SELECT 1 FROM seeded_item i JOIN seeded_check c ON c.number = i.number"
                                 " WHERE i.decision = ?1 AND c.reader = ?2 UNION ALL SELECT 1 FROM reading_item WHERE decision = ?1 AND person = ?2",
                                 decision, person);
}

// A name that nobody here has.
std::string inventedName(Workspace &workspace, RandomSource &random)
{
    static constexpr std::array<const char *, 12> names{"noor", "jonas", "priya", "mateo", "signe", "adaeze",
                                                        "lukas", "yara", "tomasz", "hana", "elif", "kofi"};
    std::string name = names[random.below(names.size())];
    while (workspace.people().find(name))
        name += std::to_string(2 + random.below(8));
    return name;
}

struct Chosen {
    Proposal like; // the real proposal that it is made to look like
    std::vector<KnownBad> grounds;
};

// One of the last proposals that the pool can be made to look like, and posts for it.
std::optional<Chosen> choose(Workspace &workspace, const std::vector<KnownBad> &pool, RandomSource &random)
{
    std::map<AccountId, std::vector<KnownBad>> byAccount;
    for (const KnownBad &one : pool)
        byAccount[one.account].push_back(one);
    std::vector<Chosen> possible;
    auto recent = workspace.db().prepare("SELECT id FROM proposal WHERE kind <> 'freeze' ORDER BY id DESC LIMIT 50");
    while (recent.step()) {
        const auto like = workspace.proposals().find(recent.id<ProposalId>(0));
        std::vector<std::vector<KnownBad>> fitting; // by account: as many as are wanted, which allow the action
        for (const auto &[account, all] : byAccount) {
            std::vector<KnownBad> some;
            for (const KnownBad &one : all)
                if (const Clause *clause = workspace.policyNow().find(one.clause); clause && clause->allows(like->action))
                    some.push_back(one);
            if (!some.empty() && some.size() >= like->grounds.size())
                fitting.push_back(std::move(some));
        }
        if (fitting.empty() || like->grounds.empty())
            continue;
        auto &some = fitting[random.below(fitting.size())];
        for (std::size_t i = some.size(); i > 1; --i)
            std::swap(some[i - 1], some[random.below(i)]);
        some.resize(like->grounds.size());
        possible.push_back({*like, some});
    }
    if (possible.empty())
        return std::nullopt;
    return possible[random.below(possible.size())];
}

} // namespace

std::vector<KnownBad> knownBadFor(Workspace &workspace, const Person &reader, Instant now)
{
    std::vector<KnownBad> out;
    auto rows = workspace.db().prepare(knownBadDecisions);
    rows.bind(finalBefore(workspace, now), 0);
    while (rows.step()) {
        KnownBad one{rows.id<DecisionId>(0), rows.id<AccountId>(1), rows.string(2), Severity::Low};
        const auto decision = workspace.decisions().find(one.decision);
        const Clause *clause = workspace.policyAt(decision->postedAt.value_or(decision->decidedAt)).find(one.clause);
        if (!clause || wasShown(workspace, reader.id, one.decision) || hasRead(workspace, reader.id, one.decision)
            || conflictWith(workspace, reader, one.decision, PartFor::Signing) || !workspace.log().open(decision->evidenceVault))
            continue;
        one.clause = clause->code;
        one.severity = clause->severity;
        out.push_back(std::move(one));
    }
    return out;
}

bool isKnownBad(Workspace &workspace, DecisionId id, Instant now)
{
    const auto decision = workspace.decisions().find(id);
    return decision && workspace.db().exists(knownBadDecisions, finalBefore(workspace, now), id)
           && workspace.log().open(decision->evidenceVault).has_value();
}

Result<> checksStayRare(WorkspaceKind kind, const PolicyBook &book)
{
    const int permille = book.signoff().seededPermille;
    if (kind != WorkspaceKind::Real || permille <= SeededChecks::ceilingPermille)
        return {};
    Requirement r;
    r.rule = "R21";
    r.id = "policy.checks_rare";
    r.title = CS_TEXT("Checks stay rare among proposals");
    r.state = RequirementState::NotMet;
    r.why = {CS_TEXT("signoff.seeded_permille is %1; at most %2 is allowed, because more checks would cost the attention that real proposals need."),
             {std::to_string(permille), std::to_string(SeededChecks::ceilingPermille)}};
    r.clears = {CS_TEXT("Set it to %1 or less; 0 lays none."), {std::to_string(SeededChecks::ceilingPermille)}};
    return fail(ErrorCode::Refused, r.why, r.clears, {r});
}

void SeededChecks::maybeLay(Unit &unit)
{
    const PolicyBook &book = m_workspace.policyAt(unit.now);
    const int most = m_workspace.kind() == WorkspaceKind::Real ? ceilingPermille : 1000;
    const int permille = std::min(book.signoff().seededPermille, most);
    RandomSource &random = m_workspace.random();
    if (permille <= 0 || !unit.session() || random.below(1000) >= static_cast<std::uint64_t>(permille))
        return;
    auto others = unit.db().prepare("SELECT number FROM seeded_check WHERE outcome IS NULL AND valid_until > ?1");
    others.bind(unit.now);
    while (others.step())
        if (const auto other = row(others.id<ProposalId>(0)); other && !over(*other))
            return;
    const auto pool = knownBadFor(m_workspace, unit.session()->person(), unit.now);
    if (pool.size() < static_cast<std::size_t>(leastPool))
        return;
    const auto chosen = choose(m_workspace, pool, random);
    if (!chosen)
        return;
    // Made some time after the proposal before it, as its number says; it appears like one that was held or sent back.
    const auto last = unit.db().number("SELECT max(created_at) FROM proposal").value_or(toMs(unit.now));
    const std::int64_t since = std::clamp<std::int64_t>(toMs(unit.now) - last, 0, 3'600'000);
    const Instant created = unit.now - Milliseconds(static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(since) + 1)));
    const Instant appears = unit.now + std::chrono::minutes(1 + random.below(240));
    std::array<std::byte, 32> hash{};
    random.fill(hash);
    const std::string hashBytes(reinterpret_cast<const char *>(hash.data()), hash.size());
    const std::string proposer = inventedName(m_workspace, random);
    const ProposalId id(unit.nextId("proposal"));
    std::optional<std::int64_t> duration;
    if (chosen->like.duration)
        duration = chosen->like.duration->count();
    unit.db().run("INSERT INTO seeded_check (number, kind, account, action, duration_s, proposer, bound_hash, policy_version, created_at,"
                  " appears_at, valid_until) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                  id, name(chosen->like.kind), chosen->grounds.front().account, name(chosen->like.action), duration, proposer, Blob{hashBytes},
                  book.version(), created, appears, created + (chosen->like.validUntil - chosen->like.createdAt));
    int place = 0;
    for (const KnownBad &ground : chosen->grounds)
        unit.db().run("INSERT INTO seeded_ground VALUES (?1, ?2, ?3, ?4, ?5)", id, ++place, ground.decision, ground.clause,
                      static_cast<int>(ground.severity));
}

} // namespace countersign
