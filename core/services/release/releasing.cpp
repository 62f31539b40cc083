#include "services/release/releasing.h"

#include "services/notices/notice_writing.h"
#include "services/review/suggestion_rules.h"

#include <algorithm>

namespace countersign {

namespace {

bool givesStrike(const std::vector<ActionKind> &actions)
{
    return std::any_of(actions.begin(), actions.end(), [](ActionKind a) {
        return a == ActionKind::AgeRestrict || a == ActionKind::Limit || a == ActionKind::Remove;
    });
}

} // namespace

NoticeFor noticeOf(Workspace &workspace, const Decision &decision, Instant now)
{
    const PolicyBook *book = workspace.policyVersion(decision.policyVersion);
    const Clause *clause = book ? book->find(decision.clause) : nullptr;
    NoticeFor notice;
    notice.account = decision.account;
    notice.decision = decision.id;
    notice.grounds = {decision.id};
    notice.action = decision.actions.empty() ? ActionKind::None : decision.actions.back();
    if (clause && clause->strikeWeight > 0 && givesStrike(decision.actions)) {
        notice.strikeWeight = clause->strikeWeight;
        notice.strikeExpires = now + clause->strikeExpiry;
    }
    return notice;
}

NoticeFor noticeOf(const Proposal &proposal, Instant now)
{
    NoticeFor notice;
    notice.account = proposal.account;
    notice.grounds = proposal.grounds;
    notice.action = proposal.action;
    if (proposal.duration)
        notice.until = now + *proposal.duration;
    return notice;
}

Result<> addDecisionRelease(Unit &unit, NewRows &rows, Changes &changes, const Decision &decision, ProposalId by)
{
    Workspace &workspace = unit.workspace;
    Json more = {{"released_at", toMs(unit.now)}, {"hold_until", nullptr}};
    const bool restricts = decision.verdict == Verdict::Violation && !decision.actions.empty();
    if (restricts) {
        const PolicyBook *book = workspace.policyVersion(decision.policyVersion);
        const Clause *clause = book ? book->find(decision.clause) : nullptr;
        const bool strikes = clause && clause->strikeWeight > 0 && givesStrike(decision.actions);
        const NoticeFor notice = noticeOf(workspace, decision, unit.now);
        CS_TRY([[maybe_unused]] const NoticeId id, releaseNotice(unit, rows, changes, notice));
        more["notice_at"] = toMs(unit.now); // whether it arrived: noticeDeliveredAt()
        for (const ActionKind action : decision.actions) {
            const SanctionId sanction(rows.next("sanction"));
            changes.insert("sanction", {{"id", sanction.value}, {"account", decision.account.value},
                                        {"subject_kind", std::string(name(decision.subjectKind))}, {"subject", decision.subject},
                                        {"action", std::string(name(action))}, {"state", "in_force"}, {"version", 1},
                                        {"proposal", by.valid() ? Json(by.value) : Json()}, {"external", 0},
                                        {"policy_version", decision.policyVersion}, {"from_at", toMs(unit.now)}});
            changes.insert("sanction_ground", {{"sanction", sanction.value}, {"decision", decision.id.value}, {"fell", 0}});
            OrderFor order;
            order.targetKind = std::string(name(decision.subjectKind));
            order.target = decision.subject;
            order.account = decision.account;
            order.action = std::string(name(action));
            order.sanction = sanction;
            order.decision = decision.id;
            addOrder(unit, rows, changes, order);
        }
        if (strikes)
            changes.insert("strike", {{"id", rows.next("strike")}, {"account", decision.account.value}, {"decision", decision.id.value},
                                      {"weight", clause->strikeWeight}, {"state", "active"}, {"given_at", toMs(unit.now)},
                                      {"expires_at", toMs(unit.now + clause->strikeExpiry)}});
    }
    CS_CHECK(moveDecision(changes, decision, DecisionEvent::Release, std::move(more)));
    return {};
}

Result<SanctionId> addAccountMeasure(Unit &unit, NewRows &rows, Changes &changes, const BanTarget &target)
{
    const SanctionId id(rows.next("sanction"));
    const std::optional<Instant> until = target.duration ? std::optional(unit.now + *target.duration) : std::nullopt;
    const Json proposal = target.proposal.valid() ? Json(target.proposal.value) : Json();
    changes.insert("sanction", {{"id", id.value}, {"account", target.account.value}, {"subject_kind", "account"},
                                {"subject", target.account.value}, {"action", std::string(name(target.action))}, {"state", "in_force"},
                                {"version", 1}, {"proposal", proposal}, {"external", 0},
                                {"policy_version", unit.workspace.policyAt(unit.now).version()}, {"from_at", toMs(unit.now)},
                                {"until_at", until ? Json(toMs(*until)) : Json()}});
    for (const DecisionId ground : target.grounds)
        changes.insert("sanction_ground", {{"sanction", id.value}, {"decision", ground.value}, {"fell", 0}});
    NoticeFor notice;
    notice.account = target.account;
    notice.grounds = target.grounds;
    notice.sanction = id;
    notice.automated = target.proposal.valid() && automationBehind(unit.workspace, target.proposal);
    notice.action = target.action;
    notice.until = until;
    CS_TRY([[maybe_unused]] const NoticeId noticeId, releaseNotice(unit, rows, changes, notice));
    OrderFor order;
    order.targetKind = "account";
    order.target = target.account.value;
    order.account = target.account;
    order.action = std::string(name(target.action));
    order.until = until;
    order.sanction = id;
    addOrder(unit, rows, changes, order);
    return id;
}

} // namespace countersign
