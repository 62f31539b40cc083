#include "services/proposals/proposing.h"

#include "services/orders/order_issue.h"

#include <array>

namespace countersign {

Hash boundHashOf(const std::string &bound) { return sha256({"countersign/proposal/v1\n", bound}); }

namespace {

Json groundBinding(const Decision &decision)
{
    return {{"decision", decision.id.str()},
            {"clause", decision.clause},
            {"policy_version", decision.policyVersion},
            {"evidence", hex(decision.evidenceHash)},
            {"finding", hex(decision.findingHash)}};
}

} // namespace

Sealed sealTarget(Unit &unit, SubjectKind kind, std::int64_t subject)
{
    return unit.seal(orderTarget(unit.workspace, name(kind), subject));
}

Result<MadeProposal> addProposal(Unit &unit, NewRows &rows, Changes &changes, const ProposalDraft &draft)
{
    const PolicyBook &policy = unit.workspace.policyAt(unit.now);
    CS_TRY(const LogHead head, unit.log().head());
    const ProposalId id(rows.next("proposal"));
    std::array<std::byte, 16> nonceBytes{};
    unit.workspace.random().fill(nonceBytes);
    const std::string nonce = hex(std::string_view(reinterpret_cast<const char *>(nonceBytes.data()), nonceBytes.size()));
    const Sealed rationale = unit.seal({{"rationale", draft.rationale}, {"quotes", draft.quotes}});
    const Sealed notice = unit.seal(draft.notice);
    const Instant validUntil = unit.now + policy.bans().validFor;

    // The sign-off of a decision is about what the decision is about; everything else is about the account.
    const Sealed target = draft.target ? *draft.target : sealTarget(unit, SubjectKind::Account, draft.account.value);

    Json grounds = Json::array();
    for (const DecisionId ground : draft.grounds) {
        const auto decision = unit.workspace.decisions().find(ground);
        grounds.push_back(decision ? groundBinding(*decision) : draft.freshGround);
    }
    const Json bound = {{"log_origin", unit.workspace.origin()},
                        {"proposal", id.str()},
                        {"nonce", nonce},
                        {"target", draft.account.str()},
                        {"target_key", hex(target.commitment)},
                        {"action", std::string(name(draft.action))},
                        {"duration_s", draft.duration ? draft.duration->count() : 0},
                        {"grounds", grounds},
                        {"rationale", hex(rationale.commitment)},
                        {"notice", hex(notice.commitment)},
                        {"policy", hex(policy.hash())},
                        {"checkpoint", {{"size", head.size}, {"root", hex(head.frontier.root())}}},
                        {"valid_until", rfc3339(validUntil)}};
    const std::string text = canonicalJson(bound);
    const Hash hash = boundHashOf(text);
    if (!unit.session())
        return fail(ErrorCode::Internal, CS_TEXT("Nobody signs this proposal."));
    const bool held = draft.hold.count() > 0;
    const Instant holdUntil = unit.now + draft.hold;
    changes.insert("proposal",
                   {{"id", id.value}, {"kind", std::string(name(draft.kind))}, {"account", draft.account.value},
                    {"decision", draft.decision.valid() ? Json(draft.decision.value) : Json()},
                    {"action", std::string(name(draft.action))},
                    {"duration_s", draft.duration ? Json(draft.duration->count()) : Json()}, {"state", held ? "held" : "submitted"},
                    {"version", 1}, {"proposer", unit.actor().value}, {"nonce", nonce}, {"policy_version", policy.version()},
                    {"rationale_hash", hex(rationale.commitment)}, {"rationale_vault", rationale.vault},
                    {"notice_hash", hex(notice.commitment)}, {"notice_vault", notice.vault}, {"bound", text},
                    {"bound_hash", hex(hash)}, {"signature", hex(bytesOf(unit.session()->key().sign(bytesOf(hash))))},
                    {"target_hash", hex(target.commitment)}, {"target_vault", target.vault}, {"high_reach", draft.highReach ? 1 : 0}, {"created_at", toMs(unit.now)},
                    {"hold_until", toMs(holdUntil)}, {"valid_until", toMs(validUntil)},
                    {"freeze_sanction", draft.freezeSanction.valid() ? Json(draft.freezeSanction.value) : Json()}});
    int place = 0;
    for (const DecisionId ground : draft.grounds) {
        changes.insert("proposal_ground", {{"proposal", id.value}, {"decision", ground.value}, {"place", ++place}});
        addPart(unit, changes, ground, unit.actor(), "proposed");
    }
    return MadeProposal{id, holdUntil, hash};
}

} // namespace countersign
