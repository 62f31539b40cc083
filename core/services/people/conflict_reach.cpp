#include "services/people/conflict_reach.h"

#include "domain/machines.h"
#include "services/appeals/ended_appeals.h"
#include "services/frame/movers.h"

#include <algorithm>
#include <cctype>

namespace countersign {

std::optional<Person> staffNamed(Workspace &workspace, const std::string &written)
{
    std::string name;
    for (const char c : written)
        if (std::isspace(static_cast<unsigned char>(c)) == 0)
            name += c;
    name.erase(0, std::min(name.find_first_not_of('@'), name.size()));
    if (auto person = workspace.people().find(std::string_view(name)))
        return person;
    if (name.starts_with('u'))
        name[0] = 'U';
    const auto id = PersonId::parse(name);
    return id ? workspace.people().find(*id) : std::nullopt;
}

std::vector<PersonId> ownersOfAccount(Workspace &workspace, const std::string &source, const std::string &external)
{
    std::vector<PersonId> out;
    const auto account = external.empty() ? std::nullopt : workspace.accounts().internalId(source, "account", external);
    if (!account)
        return out;
    auto rows = workspace.db().prepare("SELECT DISTINCT person FROM declared_conflict WHERE account = ?1 AND kind = 'own_account'"
                                       " AND lifted_at IS NULL ORDER BY person");
    rows.bind(AccountId(*account));
    while (rows.step())
        out.push_back(rows.id<PersonId>(0));
    return out;
}

std::vector<CaseId> casesReportedBy(Workspace &workspace, const Account &account)
{
    std::vector<CaseId> out;
    const std::string external = workspace.accounts().externalId("account", account.id.value);
    if (external.empty())
        return out;
    // Who reported stands in the content only. Reports that cannot name the account are passed over unread.
    auto rows = workspace.db().prepare("SELECT r.review_case, r.vault FROM report r JOIN vault v ON v.id = r.vault WHERE r.source = ?1"
                                       " AND instr(v.payload, ?2) > 0 ORDER BY r.id");
    const std::string quoted = Json(external).dump(-1, ' ', false, Json::error_handler_t::replace);
    rows.bind(account.source, quoted);
    while (rows.step()) {
        const auto record = workspace.log().open(rows.integer(1));
        const CaseId id = rows.id<CaseId>(0);
        if (record && stringOr(record->value("report", Json::object()), "reporter") == external
            && std::find(out.begin(), out.end(), id) == out.end())
            out.push_back(id);
    }
    return out;
}

std::vector<AccountId> standingLinked(Workspace &workspace, AccountId account)
{
    std::vector<AccountId> out{account};
    for (std::size_t i = 0; i < out.size(); ++i)
        for (const AccountLink &link : workspace.accounts().links(out[i]))
            if (const AccountId other = link.other(out[i]); !link.unlinkedAt && std::find(out.begin(), out.end(), other) == out.end())
                out.push_back(other);
    return out;
}

Requirement decidersUninvolved(Workspace &workspace, const std::vector<DecisionId> &grounds)
{
    Requirement r;
    r.rule = "R13";
    r.id = "grounds.independent";
    r.title = CS_TEXT("Whoever decided a ground declared no conflict with its account");
    r.state = grounds.empty() ? RequirementState::NotApplicable : RequirementState::Met;
    for (const DecisionId id : grounds) {
        const auto decision = workspace.decisions().find(id);
        if (!decision || !workspace.people().conflict(decision->person, decision->account))
            continue;
        notMet(r, {CS_TEXT("%1 was decided by somebody who declared a conflict with its account since."), {id.str()}},
               {CS_TEXT("Take %1 off the list; it can be judged again by somebody else."), {id.str()}});
        break;
    }
    return r;
}

Requirement signersStand(Workspace &workspace, const Proposal &proposal)
{
    Requirement r;
    r.rule = "R23";
    r.id = "signers.stand";
    r.title = CS_TEXT("Whoever countersigned still may, and took no part by now");
    r.state = RequirementState::Met;
    const Text clears = CS_TEXT("It can be proposed anew; another lead reads it.");
    for (const Countersignature &signature : workspace.proposals().countersignatures(proposal.id)) {
        const auto person = workspace.people().find(signature.person);
        if (!person)
            continue;
        if (!mayCause(proposalTransitions, ProposalEvent::Read, moversOf(*person)))
            notMet(r, {CS_TEXT("%1 has countersigned and is no team lead any more."), {person->handle}}, clears);
        else if (person->signsFrom > signature.signedAt)
            notMet(r, {CS_TEXT("%1 has countersigned and was given a new key or role since."), {person->handle}}, clears);
        else if (workspace.people().conflict(person->id, proposal.account))
            notMet(r, {CS_TEXT("%1 has countersigned and has a conflict with the account by now."), {person->handle}}, clears);
        if (const auto why = endedAnAppeal(workspace, *person, proposal.account, proposal.grounds); why && proposal.kind == ProposalKind::Account)
            notMet(r, *why, clears);
        for (const DecisionId ground : proposal.grounds)
            if (workspace.db().exists("SELECT 1 FROM case_part p JOIN decision d ON d.review_case = p.review_case WHERE d.id = ?1"
                                      " AND p.person = ?2 AND p.role = 'reported'",
                                      ground, person->id))
                notMet(r, {CS_TEXT("%1 has countersigned, and reported %2 through an account of their own."), {person->handle, ground.str()}}, clears);
        if (r.state == RequirementState::NotMet)
            break;
    }
    return r;
}

} // namespace countersign
