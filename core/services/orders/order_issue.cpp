#include "services/orders/order_issue.h"

#include "log/decision_binding.h"
#include "services/frame/facts.h"
#include "store/authority_orders.h"

#include <algorithm>

namespace countersign {

namespace {

Requirement orderRule(const char *id, Text title)
{
    Requirement r;
    r.rule = "R19";
    r.id = id;
    r.title = std::move(title);
    r.state = RequirementState::Met;
    return r;
}

// By the key that they had then, which a re-keying does not take away. One that was not trusted any more when it signed
// proves nothing.
std::optional<OrderSignature> signatureOf(Workspace &workspace, const char *as, PersonId person, Instant at, const std::string &bytes)
{
    const auto signer = workspace.people().find(person);
    const auto key = workspace.people().keyAt(person, at);
    const auto signature = signatureFromBytes(bytes);
    if (!signer || !key || !signature || (signer->untrustedSince && *signer->untrustedSince <= at))
        return std::nullopt;
    return OrderSignature{as, *key, *signature};
}

OrderBasis decisionBasis(Workspace &workspace, const Decision &d)
{
    const Json columns = {{"id", d.id.value}, {"account", d.account.value}, {"verdict", std::string(name(d.verdict))}, {"clause", d.clause},
                          {"policy_version", d.policyVersion}, {"actions", actionList(d.actions)}, {"target_hash", hex(d.targetHash)},
                          {"evidence_hash", hex(d.evidenceHash)}, {"finding_hash", hex(d.findingHash)}};
    OrderBasis basis{"decision", canonicalJson(decisionBound(workspace.origin(), columns)), {}};
    if (const auto signature = signatureOf(workspace, "decided", d.person, d.decidedAt, d.signature); signature && !d.signatureVoid)
        basis.signatures.push_back(*signature);
    return basis;
}

OrderBasis proposalBasis(Workspace &workspace, const Proposal &p)
{
    OrderBasis basis{"proposal", p.bound, {}};
    if (const auto signature = signatureOf(workspace, "proposed", p.proposer, p.createdAt, p.signature))
        basis.signatures.push_back(*signature);
    for (const Countersignature &one : workspace.proposals().countersignatures(p.id))
        if (const auto signature = signatureOf(workspace, "countersigned", one.person, one.signedAt, one.signature))
            basis.signatures.push_back(*signature);
    return basis;
}

OrderBasis authorityBasis(Workspace &workspace, const AuthorityOrder &a)
{
    OrderBasis basis{"authority", a.bound, {}};
    if (const auto signature = signatureOf(workspace, "complied", a.person, a.compliedAt, a.signature))
        basis.signatures.push_back(*signature);
    if (a.signedAt)
        if (const auto signature = signatureOf(workspace, "countersigned", a.signer, *a.signedAt, a.signerSignature))
            basis.signatures.push_back(*signature);
    return basis;
}

// R26: what nobody signed in time does not leave, whether or not the clock has ended it yet.
Requirement signedInTime(const AuthorityOrder &a, Instant now)
{
    Requirement r;
    r.rule = "R26";
    r.id = "authority.in_time";
    r.title = CS_TEXT("What an authority ordered is signed by a second person in time");
    r.state = RequirementState::Met;
    if (a.state == AuthorityState::Countersigned || (a.waits() && now < a.dueAt))
        return r;
    r.state = RequirementState::NotMet;
    r.why = {CS_TEXT("%1 was not signed by a second person in time."), {a.id.str()}};
    r.clears = CS_TEXT("It does not leave.");
    return r;
}

// The proposal that a sanction was imposed by; the one of a freeze came with it and points at it.
std::optional<Proposal> proposalOf(Workspace &workspace, const Sanction &sanction)
{
    if (sanction.proposal.valid())
        return workspace.proposals().find(sanction.proposal);
    if (sanction.action == ActionKind::Freeze)
        for (const Proposal &one : workspace.proposals().ofAccount(sanction.account))
            if (one.freezeSanction == sanction.id)
                return one;
    return std::nullopt;
}

Requirement inForce(const std::optional<Sanction> &sanction, Instant now)
{
    auto r = orderRule("sanction.in_force", CS_TEXT("What the order asks for is in force"));
    if (sanction && sanction->state == SanctionState::InForce && (!sanction->until || *sanction->until > now))
        return r;
    r.state = RequirementState::NotMet;
    r.why = sanction ? Text{CS_TEXT("%1 is not in force any more."), {sanction->id.str()}} : Text(CS_TEXT("It rests on no sanction."));
    r.clears = CS_TEXT("It does not leave.");
    return r;
}

} // namespace

Json orderTarget(Workspace &workspace, std::string_view kind, std::int64_t target)
{
    std::string source;
    std::string id;
    if (kind == name(SubjectKind::Post)) {
        const auto post = workspace.accounts().post(PostId(target));
        source = post ? post->source : std::string();
        id = workspace.accounts().externalId("post", target);
    } else if (kind == name(SubjectKind::Account)) {
        const auto account = workspace.accounts().find(AccountId(target));
        source = account ? account->source : std::string();
        id = workspace.accounts().externalId("account", target);
    } else {
        id = NoticeId(target).str();
    }
    return {{"source", source}, {"kind", std::string(kind)}, {"id", id}};
}

Requirements dispatchRequirements(Workspace &workspace, const PlatformOrder &order, bool late, Instant now)
{
    if (!order.restricts())
        return {};
    const auto sanction = order.sanction.valid() ? workspace.sanctions().find(order.sanction) : std::nullopt;
    Requirements out{inForce(sanction, now)};
    if (!sanction)
        return out;
    if (const auto authority = AuthorityOrders(workspace.db()).find(order.decision)) {
        out.push_back(signedInTime(*authority, now));
        return out;
    }
    const auto proposal = proposalOf(workspace, *sanction);
    if (!proposal || proposal->kind != ProposalKind::Account)
        return out; // R3 is about bans; a freeze keeps its appeal channel, a removal stays while it is appealed
    const auto account = workspace.accounts().find(sanction->account);
    Requirement noticeSent; // it went with the release
    noticeSent.rule = "R10";
    noticeSent.id = "notice.complete";
    noticeSent.state = RequirementState::Met;
    for (Requirement &r : banRequirementsOf(workspace, *account, proposal->grounds, noticeSent, &*proposal, now))
        if (r.rule == "R3" && (late || r.id != "appeals.read"))
            out.push_back(std::move(r));
    return out;
}

std::vector<OrderKey> orderKeys(Workspace &workspace)
{
    std::vector<OrderKey> out;
    for (const People::KnownKey &known : workspace.people().keys())
        if (const auto person = workspace.people().find(known.person); person && !person->has(Role::Automation))
            out.push_back({known.key, person->id.str()});
    return out;
}

Result<Json> orderDocumentOf(Unit &unit, const PlatformOrder &order)
{
    Workspace &workspace = unit.workspace;
    CS_TRY(const LogHead head, unit.log().head());
    OrderContents contents;
    contents.logOrigin = head.origin;
    contents.key = order.id.str();
    contents.number = order.number;
    contents.target = orderTarget(workspace, order.targetKind, order.target);
    contents.action = order.action;
    contents.territories = order.territories;
    contents.until = order.until;
    contents.sanction = order.sanction.valid() && order.targetKind != "notice" ? order.sanction.str() : std::string();
    contents.issuedAt = order.issuedAt;
    contents.notAfter = order.notAfter.value_or(order.issuedAt + workspace.policyAt(unit.now).orders().notAfter);
    contents.checkpointSize = head.size;
    contents.checkpointRoot = head.frontier.root();
    if (order.restricts()) {
        const auto sanction = workspace.sanctions().find(order.sanction);
        const auto decision = order.decision.valid() ? workspace.decisions().find(order.decision) : std::nullopt;
        const auto proposal = sanction ? proposalOf(workspace, *sanction) : std::nullopt;
        std::int64_t target = 0;
        const auto authority = decision ? AuthorityOrders(workspace.db()).find(decision->id) : std::nullopt;
        if (authority) {
            contents.bases.push_back(authorityBasis(workspace, *authority));
            target = decision->targetVault;
        } else if (decision) {
            contents.bases.push_back(decisionBasis(workspace, *decision));
            target = decision->targetVault;
        }
        if (proposal) {
            contents.bases.push_back(proposalBasis(workspace, *proposal));
            target = proposal->targetVault;
        }
        contents.targetSalt = workspace.log().saltOf(target).value_or(std::string());
    }
    Json document = orderDocument(contents);
    CS_CHECK(verifyOrder(document, orderKeys(workspace), order.number - 1, unit.now));
    return document;
}

} // namespace countersign
