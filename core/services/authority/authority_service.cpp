#include "services/authority/authority_service.h"

#include "log/decision_binding.h"
#include "services/authority/authority_rules.h"
#include "services/frame/facts.h"
#include "services/frame/movers.h"
#include "services/notices/notice_writing.h"
#include "services/proposals/proposing.h"
#include "services/reversal/reversal.h"

#include <algorithm>
#include <array>

namespace countersign {

namespace {

std::string freshNonce(Unit &unit)
{
    std::array<std::byte, 16> bytes{};
    unit.workspace.random().fill(bytes);
    return hex(std::string_view(reinterpret_cast<const char *>(bytes.data()), bytes.size()));
}

struct Complied {
    DecisionId id;
    Hash bound{};
    Instant dueAt{};
    Sealed evidence;
    Sealed finding;
    Sealed facts;
};

Result<Complied> addCompliance(Unit &unit, NewRows &rows, Changes &changes, const ReviewDesk &desk, const AuthorityFacts &facts)
{
    Workspace &workspace = unit.workspace;
    CS_TRY(const LogHead head, unit.log().head());
    Complied out{DecisionId(rows.next("decision")), {}, unit.now + workspace.policyAt(unit.now).authority().signoffWithin,
                 unit.seal(evidenceSnapshot(workspace, desk, unit.now)),
                 unit.seal({{"quote", facts.quote}, {"rationale", facts.rationale}, {"note", ""}, {"exceptions", Json::object()}, {"new_evidence", ""}}),
                 unit.seal(sealedFacts(facts))};
    const Sealed target = sealTarget(unit, desk.reviewCase.subjectKind, desk.reviewCase.subject);
    const auto number = [](const std::optional<std::int64_t> &n) { return n ? Json(*n) : Json(); };
    Json columns = {{"id", out.id.value}, {"review_case", desk.reviewCase.id.value}, {"account", desk.account.id.value},
                    {"subject_kind", "post"}, {"subject", desk.reviewCase.subject}, {"person", unit.actor().value}, {"state", "draft"},
                    {"version", 1}, {"verdict", std::string(name(Verdict::NoViolation))}, {"clause", ""},
                    {"policy_version", desk.book->version()}, {"severity", static_cast<int>(Severity::Low)},
                    {"actions", std::string(name(facts.action))}, {"media_from", number(facts.mediaFrom)},
                    {"media_to", number(facts.mediaFrom ? std::optional(facts.mediaTo.value_or(*facts.mediaFrom)) : std::nullopt)},
                    {"evidence_hash", hex(out.evidence.commitment)}, {"evidence_vault", out.evidence.vault},
                    {"finding_hash", hex(out.finding.commitment)}, {"finding_vault", out.finding.vault},
                    {"posted_at", desk.post->postedAt ? Json(toMs(*desk.post->postedAt)) : Json()}, {"reach", number(desk.account.reach)},
                    {"detection", std::string(name(ReporterKind::Government))}, {"hand_imported", 0}, {"decided_at", toMs(unit.now)},
                    {"target_hash", hex(target.commitment)}, {"target_vault", target.vault}};
    columns["signature"] = hex(bytesOf(unit.session()->key().sign(bytesOf(decisionBoundHash(decisionBound(workspace.origin(), columns))))));
    const Json bound = {{"log_origin", workspace.origin()}, {"decision", out.id.str()}, {"nonce", freshNonce(unit)},
                        {"case", desk.reviewCase.id.str()}, {"account", desk.account.id.str()}, {"target_key", hex(target.commitment)},
                        {"action", std::string(name(facts.action))}, {"territories", facts.territories},
                        {"facts", hex(out.facts.commitment)}, {"evidence", hex(out.evidence.commitment)}, {"finding", hex(out.finding.commitment)},
                        {"complied_by", unit.actor().str()}, {"due_at", rfc3339(out.dueAt)},
                        {"policy", hex(workspace.policyAt(unit.now).hash())}, {"checkpoint", {{"size", head.size}, {"root", hex(head.frontier.root())}}}};
    out.bound = signedHash("authority", bound);
    changes.insert("decision", std::move(columns));
    changes.insert("authority_order",
                   {{"id", out.id.value}, {"account", desk.account.id.value}, {"review_case", desk.reviewCase.id.value},
                    {"person", unit.actor().value}, {"state", "unsigned"}, {"version", 1}, {"action", std::string(name(facts.action))},
                    {"territories", joined(facts.territories)}, {"facts_hash", hex(out.facts.commitment)}, {"facts_vault", out.facts.vault},
                    {"bound", canonicalJson(bound)}, {"bound_hash", hex(out.bound)},
                    {"signature", hex(bytesOf(unit.session()->key().sign(bytesOf(out.bound))))}, {"complied_at", toMs(unit.now)},
                    {"due_at", toMs(out.dueAt)}});
    addPart(unit, changes, out.id, unit.actor(), "complied");
    return out;
}

OrderFor orderFor(const Decision &decision, const AuthorityOrder &authority, SanctionId sanction)
{
    OrderFor order;
    order.targetKind = std::string(name(decision.subjectKind));
    order.target = decision.subject;
    order.account = decision.account;
    order.action = std::string(name(authority.action));
    order.sanction = sanction;
    order.decision = decision.id;
    order.territories = authority.territories;
    return order;
}

// In effect at once, in an entry of its own: the notice is written from what is on record (R10).
Result<> addEffect(Unit &unit, NewRows &rows, Changes &changes, const Decision &decision, const AuthorityOrder &authority)
{
    NoticeFor notice;
    notice.account = decision.account;
    notice.decision = decision.id;
    notice.grounds = {decision.id};
    notice.action = authority.action;
    CS_TRY(const NoticeId noticeId, releaseNotice(unit, rows, changes, notice));
    const SanctionId sanction(rows.next("sanction"));
    changes.insert("sanction", {{"id", sanction.value}, {"account", decision.account.value}, {"subject_kind", "post"},
                                {"subject", decision.subject}, {"action", std::string(name(authority.action))}, {"state", "in_force"},
                                {"version", 1}, {"external", 0}, {"policy_version", decision.policyVersion}, {"from_at", toMs(unit.now)},
                                {"territories", joined(authority.territories)}});
    changes.insert("sanction_ground", {{"sanction", sanction.value}, {"decision", decision.id.value}, {"fell", 0}});
    OrderFor order = orderFor(decision, authority, sanction);
    order.until = authority.dueAt; // with one signature it lasts no longer, on the platform either
    addOrder(unit, rows, changes, order);
    CS_CHECK(moveDecision(changes, decision, DecisionEvent::Comply, {{"released_at", toMs(unit.now)}, {"notice_at", toMs(unit.now)}}));
    unit.receipt().made["sanction"] = sanction.str();
    unit.receipt().made["notice"] = noticeId.str();
    return {};
}

Result<AuthorityOrder> findOrder(Workspace &workspace, DecisionId id)
{
    if (auto found = AuthorityOrders(workspace.db()).find(id))
        return *std::move(found);
    return fail(ErrorCode::NotFound, {CS_TEXT("%1 is no order of an authority."), {id.str()}}, CS_TEXT("\"authority list\" shows them."));
}

// What is lifted: everything that rests on it; its decision waits where an appeal is open, which alone ends that (R7).
Result<ReversalPlan> lift(Unit &unit, NewRows &rows, Changes &changes, const Decision &decision, AuthorityEvent event)
{
    Reversal reversal;
    reversal.decision = decision.id;
    reversal.failedStep = ErrorStep::SignOff;
    reversal.authority = event;
    reversal.liftOnly = decision.state == DecisionState::UnderAppeal;
    return planReversal(unit, rows, changes, reversal);
}

} // namespace

Json sealedFacts(const AuthorityFacts &facts)
{
    return {{"authority", facts.authority}, {"reference", facts.reference}, {"law", facts.law},
            {"ordered_at", facts.orderedAt ? rfc3339(*facts.orderedAt) : std::string()}, {"verified_by", facts.verifiedBy},
            {"category", facts.category.empty() ? std::string("STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE") : facts.category}};
}

Result<Requirements> AuthorityService::requirements(const Session &session, CaseId id, const AuthorityFacts &facts)
{
    return m_workspace.read<Requirements>([&]() -> Result<Requirements> {
        CS_TRY(const ReviewDesk desk, reviewDesk(m_workspace, id, {}, m_workspace.now()));
        return complianceRequirements(m_workspace, session, desk, facts, m_workspace.now());
    });
}

Result<Receipt> AuthorityService::comply(const Session &session, CaseId id, const AuthorityFacts &facts, const std::string &requestId)
{
    return m_workspace.change({"authority.comply", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (!mayCause(decisionTransitions, DecisionEvent::Comply, moversOf(session.person())))
            return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is neither a moderator nor a team lead."), {session.person().handle}},
                        CS_TEXT("Only they carry out what an authority orders."));
        CS_TRY(const ReviewDesk desk, reviewDesk(m_workspace, id, {}, unit.now));
        const auto list = complianceRequirements(m_workspace, session, desk, facts, unit.now);
        if (!allMet(list)) {
            const Requirement first = unmet(list).front();
            return fail(ErrorCode::Refused, {CS_TEXT("Not carried out. %1"), {first.why}}, first.clears, list);
        }
        CS_CHECK(checkLeaseOf(m_workspace, session, desk.reviewCase));
        Complied complied;
        {
            NewRows rows(unit);
            Changes changes;
            CS_TRY(complied, addCompliance(unit, rows, changes, desk, facts));
            CS_TRY([[maybe_unused]] const auto seq,
                   unit.append("authority.complied",
                               {{"decision", complied.id.value}, {"case", id.value}, {"lease", desk.reviewCase.lease->id},
                                {"bound", hex(complied.bound)}, {"facts", complied.facts.json()}, {"evidence", complied.evidence.json()},
                                {"finding", complied.finding.json()}},
                               changes));
        }
        unit.receipt().made = {{"case", id.str()}, {"decision", complied.id.str()}, {"hash", hex(complied.bound)},
                               {"state", "unsigned"}, {"due_at", rfc3339(complied.dueAt)}};
        NewRows rows(unit);
        Changes changes;
        CS_CHECK(addEffect(unit, rows, changes, *m_workspace.decisions().find(complied.id), *AuthorityOrders(unit.db()).find(complied.id)));
        CS_TRY([[maybe_unused]] const auto seq, unit.append("authority.in_effect", {{"decision", complied.id.value}}, changes));
        m_workspace.cases().release(id); // somebody else judges it by the guidelines
        unit.receipt().effectiveAt = unit.now;
        return unit.finish();
    });
}

Result<Requirements> AuthorityService::signRequirements(const Person &person, DecisionId id)
{
    return m_workspace.read<Requirements>([&]() -> Result<Requirements> {
        CS_TRY(const AuthorityOrder order, findOrder(m_workspace, id));
        return secondSignatureRequirements(m_workspace, person, order, m_workspace.now());
    });
}

Result<Receipt> AuthorityService::countersign(const Session &session, DecisionId id, const std::string &hash, const std::string &requestId)
{
    return m_workspace.change({"authority.countersign", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const AuthorityOrder order, findOrder(m_workspace, id));
        CS_TRY(const AuthorityState to, advance(authorityTransitions, order.state, AuthorityEvent::Countersign, id.str()));
        auto list = secondSignatureRequirements(m_workspace, session.person(), order, unit.now);
        Requirement bound;
        bound.rule = "R5";
        bound.id = "hash.bound";
        bound.title = CS_TEXT("The signature is bound to what was shown");
        bound.state = RequirementState::Met;
        if (hash != hex(order.boundHash) || signedHash("authority", parseJson(order.bound)) != order.boundHash) {
            bound.state = RequirementState::NotMet;
            bound.why = CS_TEXT("The hash is not that of the order as it stands.");
            bound.clears = CS_TEXT("Look at it again and sign the hash shown there.");
        }
        list.push_back(bound);
        if (!allMet(list)) {
            const Requirement first = unmet(list).front();
            return fail(first.id == bound.id ? ErrorCode::Stale : ErrorCode::Refused, {CS_TEXT("Can't sign %1: %2"), {id.str(), first.why}},
                        first.clears, list);
        }
        Changes changes;
        NewRows rows(unit);
        changes.update("authority_order", id.value,
                       {{"state", std::string(name(to))}, {"version", order.version + 1}, {"signer", session.id().value},
                        {"signer_signature", hex(bytesOf(session.key().sign(bytesOf(order.boundHash))))}, {"signed_at", toMs(unit.now)}});
        addPart(unit, changes, id, session.id(), "countersigned");
        const auto decision = m_workspace.decisions().find(id);
        for (const Sanction &sanction : m_workspace.sanctions().restingOn(id)) // the platform learns that it lasts
            if (sanction.state == SanctionState::InForce)
                addOrder(unit, rows, changes, orderFor(*decision, order, sanction.id));
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("authority.countersigned", {{"decision", id.value}, {"bound", hex(order.boundHash)}}, changes));
        unit.receipt().made = {{"decision", id.str()}, {"state", std::string(name(to))}};
        unit.receipt().effectiveAt = unit.now;
        return unit.finish();
    });
}

Result<Receipt> AuthorityService::reject(const Session &session, DecisionId id, const std::string &reason, const std::string &requestId)
{
    return m_workspace.change({"authority.reject", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (foldedSpace(reason).empty())
            return fail(ErrorCode::Usage, CS_TEXT("A rejection says why."), CS_TEXT("Give it with --reason."));
        CS_TRY(const AuthorityOrder order, findOrder(m_workspace, id));
        CS_TRY(const AuthorityState to, advance(authorityTransitions, order.state, AuthorityEvent::Reject, id.str()));
        auto list = secondSignatureRequirements(m_workspace, session.person(), order, unit.now);
        std::erase_if(list, [](const Requirement &r) { return r.id == "authority.in_time" || r.id == "authority.readable"; });
        if (!allMet(list)) {
            const Requirement first = unmet(list).front();
            return fail(ErrorCode::Refused, {CS_TEXT("Can't reject %1: %2"), {id.str(), first.why}}, first.clears, list);
        }
        NewRows rows(unit);
        Changes changes;
        CS_TRY(const ReversalPlan plan, lift(unit, rows, changes, *m_workspace.decisions().find(id), AuthorityEvent::Reject));
        const Sealed sealed = unit.seal({{"reason", reason}});
        changes.update("authority_order", id.value, {{"reason_hash", hex(sealed.commitment)}, {"reason_vault", sealed.vault}});
        addPart(unit, changes, id, session.id(), "rejected");
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("authority.rejected", {{"decision", id.value}, {"content", sealed.json()}}, changes));
        unit.receipt().made = {{"decision", id.str()}, {"state", std::string(name(to))}, {"effects", plan.effects.size()}};
        Json notices = Json::array();
        for (const NoticeId notice : plan.notices)
            notices.push_back(notice.str());
        unit.receipt().made["notices"] = std::move(notices);
        unit.receipt().effectiveAt = unit.now;
        return unit.finish();
    });
}

Result<std::vector<AuthorityOrder>> AuthorityService::list(bool waitingOnly)
{
    return m_workspace.read<std::vector<AuthorityOrder>>([&]() -> Result<std::vector<AuthorityOrder>> { return AuthorityOrders(m_workspace.db()).all(waitingOnly); });
}

Result<Receipt> AuthorityService::lapse(Unit &unit, DecisionId id)
{
    const AuthorityOrders orders(unit.db());
    const auto due = orders.due(unit.now);
    if (std::find(due.begin(), due.end(), id) == due.end())
        return unit.finish(); // another workstation was faster, or somebody signed
    const auto order = orders.find(id);
    NewRows rows(unit);
    Changes changes;
    CS_TRY(const ReversalPlan plan, lift(unit, rows, changes, *m_workspace.decisions().find(id), AuthorityEvent::Lapse));
    const bool late = order->waits() && order->dueAt <= unit.now;
    const std::string note = late ? "Nobody signed " + id.str() + " within its time, so what the authority ordered was lifted. Answer the authority."
                                  : "A signature of " + id.str() + " became untrusted, so what the authority ordered was lifted. Answer the authority.";
    const Sealed content = unit.seal({{"note", note}});
    const EscalationId escalation(rows.next("escalation"));
    changes.insert("escalation", {{"id", escalation.value}, {"kind", std::string(name(EscalationKind::Government))}, {"subject", id.str()},
                                  {"account", order->account.value}, {"state", "open"}, {"version", 1}, {"opened_at", toMs(unit.now)},
                                  {"due_at", toMs(unit.now + m_workspace.policyAt(unit.now).escalations().government)},
                                  {"note_vault", content.vault}});
    CS_TRY([[maybe_unused]] const auto seq,
           unit.appendAsClock("authority.lapsed", {{"decision", id.value}, {"escalation", escalation.value}, {"content", content.json()}}, changes));
    unit.receipt().made = {{"lapsed", id.str()}, {"escalation", escalation.str()}};
    return unit.finish();
}

} // namespace countersign
