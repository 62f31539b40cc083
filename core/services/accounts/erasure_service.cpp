#include "services/accounts/erasure_service.h"

#include "log/verdict_contents.h"
#include "services/review/finding_rules.h"
#include "services/proposals/proposal_service.h"
#include "services/frame/notice_delivery.h"
#include "services/frame/state_changes.h"
#include "services/signoff/sight.h"
#include "store/log_verify_vault.h"

#include <algorithm>

namespace countersign {

namespace {

using Thing = std::pair<std::string, std::int64_t>; // as log_mention names things

bool carriesSanction(const Sanction &sanction)
{
    switch (sanction.state) {
    case SanctionState::Pending:
    case SanctionState::InForce:
    case SanctionState::Suspended:
    case SanctionState::Reversing: return true;
    case SanctionState::Cancelled:
    case SanctionState::Expired:
    case SanctionState::Reversed: return false;
    }
    return true;
}

// Things of the account whose content is still needed.
class Needed {
public:
    Needed(Workspace &workspace, AccountId account, Instant now) : m_workspace(workspace), m_now(now)
    {
        sanctions(account);
        proposals(account);
        appeals(account);
        for (const Decision &decision : workspace.decisions().ofAccount(account)) {
            window(decision);
            if (decision.state == DecisionState::Held || decision.state == DecisionState::Draft) // it may come back to be judged
                keepDecision(decision.id, CS_TEXT("it can still be undone"));
        }
        for (const Case &one : workspace.cases().ofAccount(account, now))
            if (one.state != CaseState::Decided && one.state != CaseState::Moot)
                keep({"case", one.id.value}, CS_TEXT("it is not decided yet"));
        for (const Escalation &escalation : workspace.escalations().all(account))
            if (escalation.state != EscalationState::Resolved)
                keep({"escalation", escalation.id.value}, CS_TEXT("it is not resolved yet"));
    }

    bool has(const Thing &thing) const { return m_things.contains(thing); }
    std::vector<ErasurePlan::Kept> list() const { return m_list; }

private:
    void keep(const Thing &thing, Text why, std::optional<Instant> until = {})
    {
        if (m_things.insert(thing).second)
            m_list.push_back({thingName(thing.first, thing.second), std::move(why), until});
    }

    // A decision, and the case whose reports and content it judged.
    void keepDecision(DecisionId id, Text why, std::optional<Instant> until = {})
    {
        keep({"decision", id.value}, std::move(why), until);
        if (const auto decision = m_workspace.decisions().find(id))
            m_things.insert({"case", decision->reviewCase.value});
    }

    void sanctions(AccountId account)
    {
        for (const Sanction &sanction : m_workspace.sanctions().all(account, false)) {
            if (!carriesSanction(sanction))
                continue;
            const Text why{CS_TEXT("%1 (%2) is not over"), {sanction.id.str(), std::string(name(sanction.action))}};
            keep({"sanction", sanction.id.value}, why, sanction.until);
            if (sanction.proposal.valid())
                m_things.insert({"proposal", sanction.proposal.value});
            for (const SanctionGround &ground : sanction.grounds)
                keepDecision(ground.decision, why, sanction.until);
        }
    }

    void proposals(AccountId account)
    {
        for (const Proposal &proposal : m_workspace.proposals().ofAccount(account)) {
            if (proposal.closed())
                continue;
            keep({"proposal", proposal.id.value}, CS_TEXT("it is open"));
            for (const DecisionId ground : proposal.grounds)
                keepDecision(ground, {CS_TEXT("%1 is open"), {proposal.id.str()}});
        }
    }

    void appeals(AccountId account)
    {
        for (const Appeal &appeal : m_workspace.appeals().ofAccount(account, m_now)) {
            if (!appeal.open())
                continue;
            keep({"appeal", appeal.id.value}, CS_TEXT("it is not decided yet"));
            keepDecision(appeal.decision, {CS_TEXT("%1 is not decided yet"), {appeal.id.str()}});
        }
    }

    // R21: an author may appeal for half a year at least.
    void window(const Decision &decision)
    {
        if ((decision.verdict != Verdict::Violation && !decision.ordered()) || decision.state == DecisionState::Undone)
            return;
        const Instant from = decision.noticeAt ? noticeDeliveredAt(m_workspace, decision).value_or(m_now) : decision.decidedAt;
        const Instant until = from + m_workspace.policyAt(m_now).appeals().window;
        if (until <= m_now)
            return;
        keepDecision(decision.id, CS_TEXT("it can still be appealed"), until);
        for (const Appeal &appeal : m_workspace.appeals().ofDecision(decision.id, m_now))
            m_things.insert({"appeal", appeal.id.value});
    }

    Workspace &m_workspace;
    Instant m_now;
    std::set<Thing> m_things;
    std::vector<ErasurePlan::Kept> m_list;
};

// Every entry that speaks of the account or of anything about it, with what it speaks of.
std::map<std::int64_t, std::vector<Thing>> entriesAbout(Workspace &workspace, AccountId account)
{
    std::map<std::int64_t, std::vector<Thing>> out;
    auto rows = workspace.db().prepare("SELECT m.seq, m.kind, m.id FROM log_mention m WHERE (m.kind = 'account' AND m.id = ?1)"
                                       " OR (m.kind = 'post' AND m.id IN (SELECT id FROM post WHERE account = ?1))"
                                       " OR (m.kind = 'case' AND m.id IN (SELECT id FROM review_case WHERE account = ?1))"
                                       " OR (m.kind = 'decision' AND m.id IN (SELECT id FROM decision WHERE account = ?1))"
                                       " OR (m.kind = 'proposal' AND m.id IN (SELECT id FROM proposal WHERE account = ?1))"
                                       " OR (m.kind = 'sanction' AND m.id IN (SELECT id FROM sanction WHERE account = ?1))"
                                       " OR (m.kind = 'appeal' AND m.id IN (SELECT id FROM appeal WHERE account = ?1))"
                                       " OR (m.kind = 'escalation' AND m.id IN (SELECT id FROM escalation WHERE account = ?1))"
                                       " OR (m.kind = 'notice' AND m.id IN (SELECT id FROM notice WHERE account = ?1))");
    rows.bind(account);
    while (rows.step())
        out[rows.integer(0)].emplace_back(rows.string(1), rows.integer(2));
    return out;
}

// Empties the content in the running transaction; the entry that says so is the caller's.
void empty(Connection &db, const std::vector<std::int64_t> &vaults, Instant now)
{
    for (const std::int64_t vault : vaults)
        db.run("UPDATE vault SET salt = NULL, payload = NULL, erased_at = ?2 WHERE id = ?1 AND payload IS NOT NULL", vault, now);
}

void forgetLookUps(Connection &db, AccountId account)
{
    db.run("DELETE FROM handle_key WHERE account = ?1", account);
    db.run("DELETE FROM post_fingerprint WHERE post IN (SELECT id FROM post WHERE account = ?1)", account);
    db.run("DELETE FROM draft WHERE subject IN (SELECT 'C-' || id FROM review_case WHERE account = ?1)", account);
}

// Freed pages are overwritten while this lives, and afterwards the write-ahead log is emptied: nothing stays behind.
class SecureDeletion {
public:
    explicit SecureDeletion(Connection &db) : m_db(db) { m_db.script("PRAGMA secure_delete = ON"); }
    SecureDeletion(const SecureDeletion &) = delete;
    SecureDeletion &operator=(const SecureDeletion &) = delete;
    ~SecureDeletion()
    {
        try {
            m_db.script("PRAGMA secure_delete = OFF");
            m_db.script("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (const StoreFailure &) {
            // Somebody reads: the next checkpoint does it.
        }
    }

private:
    Connection &m_db;
};

Json keptJson(const ErasurePlan &plan)
{
    Json out = Json::array();
    for (const auto &kept : plan.kept)
        out.push_back({{"subject", kept.subject}, {"why", kept.why.english()}, {"until", kept.until ? Json(rfc3339(*kept.until)) : Json()}});
    return out;
}

} // namespace

ErasurePlan planErasure(Workspace &workspace, AccountId account, Instant now)
{
    const Needed needed(workspace, account, now);
    std::set<std::int64_t> erasable;
    std::set<std::int64_t> kept;
    for (const auto &[seq, things] : entriesAbout(workspace, account)) {
        const auto entry = workspace.log().entry(seq);
        if (!entry || entry->type == erasureEntry || entry->type == "erasure.requested")
            continue;
        const bool stays = std::any_of(things.begin(), things.end(), [&](const Thing &thing) { return needed.has(thing); });
        for (const Commitment &commitment : commitmentsIn(*entry))
            (stays ? kept : erasable).insert(commitment.vault);
    }
    ErasurePlan plan;
    plan.kept = needed.list();
    for (const std::int64_t vault : erasable)
        if (!kept.contains(vault) && workspace.log().open(vault))
            plan.vaults.push_back(vault);
    return plan;
}

Result<ErasurePlan> ErasureService::preview(const std::string &reference, const Viewer &viewer)
{
    return m_workspace.read<ErasurePlan>([&]() -> Result<ErasurePlan> {
        CS_TRY(const Account account, accountByReference(m_workspace, reference));
        ErasurePlan plan = planErasure(m_workspace, account.id, m_workspace.now());
        const Blindness blind(m_workspace, viewer);
        Sight sight(m_workspace, viewer);
        const auto hidden = [&](const std::string &subject) {
            if (const auto decision = DecisionId::parse(subject))
                return blind.hidesFinding(*decision);
            if (const auto proposal = ProposalId::parse(subject))
                return blind.hides(*proposal);
            const auto id = SanctionId::parse(subject);
            const auto sanction = id ? m_workspace.sanctions().find(*id) : std::nullopt;
            return sanction && blind.hides(*sanction);
        };
        for (ErasurePlan::Kept &kept : plan.kept) {
            if (blind.hidesAccount(account.id) || hidden(kept.subject)) {
                kept = {{}, CS_TEXT("It is still needed; somebody might yet read it blind, so no more is said."), {}};
                continue;
            }
            if (const auto decision = DecisionId::parse(kept.subject)) // why it is kept tells the measure
                sight.saw(*decision);
            else if (const auto proposal = ProposalId::parse(kept.subject))
                sight.saw(*proposal);
            else if (const auto id = SanctionId::parse(kept.subject))
                if (const auto sanction = m_workspace.sanctions().find(*id))
                    sight.saw(*sanction);
        }
        CS_CHECK(sight.record("erase.preview"));
        return plan;
    });
}

Result<Receipt> ErasureService::erase(const Session &session, const std::string &reference, const std::string &reason, const std::string &requestId)
{
    const SecureDeletion secure(m_workspace.db());
    return m_workspace.change({"erase", reference, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (!session.person().has(Role::Administrator))
            return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is no administrator."), {session.person().handle}}, CS_TEXT("An administrator erases personal data."));
        CS_TRY(const Account account, accountByReference(m_workspace, reference));
        if (foldedSpace(reason).empty())
            return fail(ErrorCode::Usage, CS_TEXT("An erasure says why."), CS_TEXT("Give --reason: who asked for it, and by which right."));
        const ErasurePlan plan = planErasure(m_workspace, account.id, unit.now);
        auto open = m_workspace.db().number("SELECT id FROM erasure WHERE account = ?1 AND done_at IS NULL", account.id);
        if (plan.vaults.empty() && (open || plan.complete()))
            return fail(ErrorCode::Conflict, {CS_TEXT("There is nothing more to erase of %1 now."), {account.id.str()}},
                        open ? CS_TEXT("The rest follows by itself when what it carries has ended.") : CS_TEXT("Nothing was changed."));
        Changes changes;
        Json data = {{"account", account.id.value}};
        if (!open) {
            open = unit.nextId("erasure");
            const Sealed sealed = unit.seal({{"reason", reason}});
            changes.insert("erasure", {{"id", *open}, {"account", account.id.value}, {"requested_by", session.id().value},
                                       {"requested_at", toMs(unit.now)}, {"vault", sealed.vault}});
            data["content"] = sealed.json();
        }
        data["erasure"] = *open;
        CS_TRY([[maybe_unused]] const auto asked, unit.append("erasure.requested", data, changes));
        Changes done;
        if (plan.complete())
            done.update("erasure", *open, {{"done_at", toMs(unit.now)}});
        empty(unit.db(), plan.vaults, unit.now);
        if (plan.complete())
            forgetLookUps(unit.db(), account.id);
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append(std::string(erasureEntry), {{"erasure", *open}, {"account", account.id.value}, {"vaults", plan.vaults}}, done));
        unit.receipt().made = {{"erasure", std::to_string(*open)}, {"account", account.id.str()}, {"erased", plan.vaults.size()},
                               {"kept", keptJson(plan)}, {"state", plan.complete() ? "done" : "open"}};
        return unit.finish();
    });
}

Result<std::vector<std::string>> ErasureService::carryOut(std::vector<std::int64_t> &events)
{
    std::vector<std::pair<std::int64_t, AccountId>> waiting;
    CS_TRY([[maybe_unused]] const bool read, m_workspace.read<bool>([&]() -> Result<bool> {
        auto rows = m_workspace.db().prepare("SELECT id, account FROM erasure WHERE done_at IS NULL ORDER BY id");
        while (rows.step())
            waiting.emplace_back(rows.integer(0), rows.id<AccountId>(1));
        return true;
    }));
    std::vector<std::string> out;
    for (const auto &[id, account] : waiting) {
        const ErasurePlan ahead = planErasure(m_workspace, account, m_workspace.now());
        if (ahead.vaults.empty() && !ahead.complete())
            continue;
        const SecureDeletion secure(m_workspace.db());
        CS_TRY(const Receipt receipt, m_workspace.change({"clock", {}, nullptr, {}, {}}, [&](Unit &unit) -> Result<Receipt> {
            if (!m_workspace.db().exists("SELECT 1 FROM erasure WHERE id = ?1 AND done_at IS NULL", id))
                return unit.finish(); // another workstation was faster
            const ErasurePlan plan = planErasure(m_workspace, account, unit.now);
            Changes changes;
            if (plan.complete()) {
                changes.update("erasure", id, {{"done_at", toMs(unit.now)}});
                forgetLookUps(unit.db(), account);
            }
            empty(unit.db(), plan.vaults, unit.now);
            CS_TRY([[maybe_unused]] const auto seq,
                   unit.appendAsClock(std::string(erasureEntry), {{"erasure", id}, {"account", account.value}, {"vaults", plan.vaults}}, changes));
            return unit.finish();
        }));
        events.insert(events.end(), receipt.events.begin(), receipt.events.end());
        if (!receipt.events.empty())
            out.push_back(account.str());
    }
    return out;
}

} // namespace countersign
