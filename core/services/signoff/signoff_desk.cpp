#include "services/signoff/signoff_desk.h"

#include "services/documents/documents.h"
#include "services/frame/facts.h"
#include "services/proposals/proposal_service.h"
#include "services/signoff/overrides.h"
#include "services/signoff/seeded_checks.h"
#include "services/signoff/signoff_rules.h"

#include <algorithm>

namespace countersign {

namespace {

// What this person has to do first comes first.
int urgency(const SignoffRow &row)
{
    if (row.revealed)
        return 0;
    if (row.reading)
        return 1;
    if (row.mayRead)
        return 2;
    return row.own ? 3 : 4;
}

} // namespace

std::string SignoffDesk::closingWords(ProposalId id)
{
    auto rows = m_workspace.db().prepare("SELECT seq FROM log_mention WHERE kind = 'proposal' AND id = ?1 ORDER BY seq DESC LIMIT 5");
    rows.bind(id);
    while (rows.step()) {
        const auto entry = m_workspace.log().entry(rows.integer(0));
        if (!entry || (entry->type != "proposal.returned" && entry->type != "proposal.rejected"))
            continue;
        const auto content = m_workspace.log().open(intOr(entry->data.value("content", Json::object()), "vault"));
        return content ? stringOr(*content, "question", stringOr(*content, "reason")) : std::string();
    }
    return {};
}

SignoffRow SignoffDesk::row(const Session &session, const Blindness &blind, const Proposal &proposal)
{
    SignoffRow out;
    out.id = proposal.id;
    out.state = proposal.state;
    out.own = proposal.proposer == session.id();
    out.since = proposal.createdAt;
    out.validUntil = proposal.validUntil;
    out.holdUntil = proposal.holdUntil;
    if (proposal.state == ProposalState::Countersigned)
        out.releaseAt = proposal.releaseAt;
    const auto account = m_workspace.accounts().find(proposal.account);
    out.source = account ? account->source : std::string();
    const auto reading = m_workspace.proposals().reading(proposal.id, session.id());
    if (reading && proposal.reader == session.id()) {
        out.reading = reading->state == "reading";
        out.revealed = reading->state == "revealed";
    }
    if (SeededChecks::is(proposal) && proposal.reader == session.id()) {
        out.reading = proposal.state == ProposalState::Reading;
        out.revealed = proposal.state == ProposalState::Revealed;
    }
    for (const Countersignature &signature : m_workspace.proposals().countersignatures(proposal.id))
        out.hasSigned = out.hasSigned || signature.person == session.id();
    out.wanted = wantedStage(m_workspace, proposal);
    if (!out.own && !out.hasSigned && !out.reading && !out.revealed && session.person().has(Role::Lead)) {
        out.reader = unmet(readerRequirements(m_workspace, session.person(), proposal, m_workspace.now()));
        out.mayRead = out.wanted && out.reader.empty();
        for (const OverrideOffer &offer : overrideOffers(m_workspace, session.person(), proposal))
            if (std::find(out.overridable.begin(), out.overridable.end(), offer.requirement) == out.overridable.end())
                out.overridable.push_back(offer.requirement);
    }
    if (proposal.state == ProposalState::Countersigned && proposal.kind == ProposalKind::Account)
        if (const auto list = ProposalService(m_workspace).requirements(proposal.id, nullptr))
            out.waitsForAppeals = std::any_of(list->begin(), list->end(), [](const Requirement &r) {
                return r.id == "appeals.read" && r.state == RequirementState::NotMet;
            });
    if (out.own && (proposal.state == ProposalState::Returned || proposal.state == ProposalState::Rejected))
        out.closing = closingWords(proposal.id);
    if (!blind.hides(proposal.id)) {
        out.hidden = false;
        out.action = proposal.action;
        out.handle = account ? accountHandle(m_workspace, *account) : std::string();
    }
    return out;
}

Result<std::vector<SignoffRow>> SignoffDesk::rows(const Session &session)
{
    return m_workspace.read<std::vector<SignoffRow>>([&]() -> Result<std::vector<SignoffRow>> {
        const Blindness blind(m_workspace, Viewer{session.person()});
        const bool everything = session.person().has(Role::Lead) || session.person().has(Role::Auditor);
        std::vector<SignoffRow> out;
        auto all = m_workspace.proposals().open();
        for (Proposal &check : SeededChecks(m_workspace).listed())
            all.push_back(std::move(check));
        std::sort(all.begin(), all.end(), [](const Proposal &a, const Proposal &b) { return a.id < b.id; });
        for (const Proposal &proposal : all) {
            if (proposal.proposer != session.id() && (!everything || proposal.state == ProposalState::Returned))
                continue;
            SignoffRow one = row(session, blind, proposal);
            if (!SeededChecks::is(proposal) || SeededChecks::mayBeListed(one.reader))
                out.push_back(std::move(one));
        }
        std::stable_sort(out.begin(), out.end(), [](const SignoffRow &a, const SignoffRow &b) { return urgency(a) < urgency(b); });
        auto closed = m_workspace.db().prepare("SELECT id FROM proposal WHERE proposer = ?1 AND state IN"
                                               " ('released', 'rejected', 'withdrawn', 'voided', 'expired')"
                                               " ORDER BY id DESC LIMIT 20");
        closed.bind(session.id());
        while (closed.step())
            if (const auto proposal = m_workspace.proposals().find(closed.id<ProposalId>(0)))
                out.push_back(row(session, blind, *proposal));
        return out;
    });
}

Result<std::vector<std::string>> SignoffDesk::usualClauses(ProposalId id)
{
    return m_workspace.read<std::vector<std::string>>([&]() -> Result<std::vector<std::string>> {
        CS_TRY(const Proposal proposal, findProposal(m_workspace, id));
        auto rows = m_workspace.db().prepare("SELECT clause, COUNT(*) AS n FROM decision WHERE verdict = 'violation' AND clause <> ''"
                                             " AND account <> ?1 AND state = 'standing' GROUP BY clause ORDER BY n DESC, clause LIMIT 9");
        rows.bind(proposal.account);
        std::vector<std::string> out;
        while (rows.step())
            out.push_back(rows.string(0));
        return out;
    });
}

} // namespace countersign
