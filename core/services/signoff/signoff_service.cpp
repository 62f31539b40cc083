#include "services/signoff/signoff_service.h"

#include "services/reversal/effects.h"
#include "services/frame/facts.h"
#include "services/review/finding_rules.h"
#include "services/proposals/proposal_service.h"
#include "services/signoff/overrides.h"
#include "services/signoff/persisting.h"
#include "services/signoff/signoff_look.h"
#include "services/signoff/seeded_checks.h"
#include "services/signoff/signoff_rules.h"

#include <algorithm>

namespace countersign {

BlindItem blindItem(Workspace &workspace, PersonId reader, ProposalId id, const ReadingItem &item)
{
    const auto decision = workspace.decisions().find(item.decision);
    const auto evidence = workspace.log().open(decision->evidenceVault);
    BlindItem blind{item.item, Json::object(), item.verdict, item.clause, item.looked, lookSoFar(workspace, reader, id, item)};
    if (evidence) {
        const auto subject = evidence->value("subject", Json::object());
        blind.content = {{"text", stringOr(subject, "text")}, {"media", subject.value("media", Json::array())}};
        const auto post = decision->subjectKind == SubjectKind::Post ? workspace.accounts().post(PostId(decision->subject)) : std::nullopt;
        blind.content["language"] = post ? post->language : std::string();
    }
    blind.content["least_look_s"] = leastLook(workspace.policyNow(), blind.content).count();
    if (decision->postedAt)
        blind.content["posted_at"] = rfc3339(*decision->postedAt);
    return blind;
}

Result<const Clause *> citedClause(Workspace &workspace, DecisionId id, Verdict verdict, const std::string &code)
{
    const auto decision = workspace.decisions().find(id);
    const PolicyBook &book = workspace.policyAt(decision->postedAt.value_or(decision->decidedAt));
    const Clause *clause = verdict == Verdict::Violation ? book.find(code) : nullptr;
    if (verdict == Verdict::Violation && !clause)
        return fail(code.empty() ? ErrorCode::Usage : ErrorCode::NotFound,
                    {CS_TEXT("There is no clause \"%1\" in version %2 of the policy book."), {code, std::to_string(book.version())}},
                    CS_TEXT("Cite the clause that is violated."));
    return clause;
}

Result<std::vector<ProposalId>> SignoffService::worklist(const Session &session)
{
    return m_workspace.read<std::vector<ProposalId>>([&]() -> Result<std::vector<ProposalId>> {
        std::vector<ProposalId> out;
        auto all = m_workspace.proposals().open();
        for (Proposal &check : SeededChecks(m_workspace).listed())
            all.push_back(std::move(check));
        std::sort(all.begin(), all.end(), [](const Proposal &a, const Proposal &b) { return a.id < b.id; });
        for (const Proposal &proposal : all) {
            const bool mine = proposal.reader == session.id();
            const bool free = wantedStage(m_workspace, proposal)
                              && allMet(readerRequirements(m_workspace, session.person(), proposal, m_workspace.now()));
            if (mine || free)
                out.push_back(proposal.id);
        }
        return out;
    });
}

Result<Receipt> SignoffService::begin(const Session &session, std::optional<ProposalId> id, const std::string &requestId)
{
    return m_workspace.change({"signoff.next", id ? id->str() : std::string(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (!id) {
            CS_TRY(const auto waiting, worklist(session));
            if (waiting.empty())
                return fail(ErrorCode::NotFound, CS_TEXT("No proposal waits for you."),
                            CS_TEXT("Proposals whose grounds you had a part in go to somebody else."));
            id = waiting.front();
        }
        CS_TRY(const Proposal proposal, findProposal(m_workspace, *id));
        if (proposal.reader == session.id()) { // taken up again
            unit.receipt().made = {{"proposal", id->str()}, {"state", std::string(name(proposal.state))},
                                   {"stage", std::string(name(proposal.stage.value_or(ReadingStage::First)))}};
            return unit.finish();
        }
        const auto stage = wantedStage(m_workspace, proposal);
        if (!stage && proposal.reader.valid()) {
            Requirement alone;
            alone.rule = "R14";
            alone.id = "proposal.held";
            alone.title = CS_TEXT("One person reads a proposal at a time");
            alone.state = RequirementState::NotMet;
            alone.why = {CS_TEXT("%1 is being read by somebody else."), {id->str()}};
            alone.clears = CS_TEXT("It comes back when they finish or their lease runs out.");
            return fail(ErrorCode::HeldByOther, alone.why, alone.clears, {alone});
        }
        if (!stage)
            return fail(ErrorCode::Conflict, {CS_TEXT("%1 is %2; nobody reads it now."), {id->str(), Text::word(name(proposal.state))}},
                        CS_TEXT("\"signoff next\" deals one that waits."));
        if (SeededChecks::is(proposal))
            return SeededChecks(m_workspace).begin(unit, session, proposal);
        SeededChecks(m_workspace).maybeLay(unit);
        return start(session, unit, proposal, *stage);
    });
}

Result<Receipt> SignoffService::beginArbitration(const Session &session, ProposalId id, const std::string &requestId)
{
    return m_workspace.change({"signoff.arbitrate", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Proposal proposal, findProposal(m_workspace, id));
        if (proposal.reader == session.id() && proposal.stage == ReadingStage::Arbiter) {
            unit.receipt().made = {{"proposal", id.str()}, {"state", std::string(name(proposal.state))}, {"stage", "arbiter"}};
            return unit.finish();
        }
        if (proposal.state != ProposalState::Arbitration || proposal.reader.valid())
            return fail(ErrorCode::Conflict, {CS_TEXT("%1 is %2; no arbiter is wanted."), {id.str(), Text::word(name(proposal.state))}},
                        CS_TEXT("An arbiter reads where two readers differ."));
        return start(session, unit, proposal, ReadingStage::Arbiter);
    });
}

Result<Receipt> SignoffService::start(const Session &session, Unit &unit, const Proposal &proposal, ReadingStage stage)
{
    CS_CHECK(notRunOut(proposal, unit.now));
    const auto requirements = readerRequirements(m_workspace, session.person(), proposal, unit.now);
    if (!allMet(requirements)) {
        const Requirement first = unmet(requirements).front();
        return fail(ErrorCode::Refused, {CS_TEXT("You can't read %1: %2"), {proposal.id.str(), first.why}}, first.clears,
                    requirements);
    }
    Changes changes;
    const Json reader = {{"reader", session.id().value}, {"stage", std::string(name(stage))}};
    if (stage == ReadingStage::First)
        CS_CHECK(moveProposal(changes, proposal, ProposalEvent::Read, reader));
    else
        changes.update("proposal", proposal.id.value, reader);
    const bool before = m_workspace.proposals().reading(proposal.id, session.id()).has_value();
    if (before) {
        changes.update("reading", Json{{"proposal", proposal.id.value}, {"person", session.id().value}},
                       {{"started_at", toMs(unit.now)}, {"stage", std::string(name(stage))}});
    } else {
        changes.insert("reading", {{"proposal", proposal.id.value}, {"person", session.id().value}, {"stage", std::string(name(stage))},
                                   {"state", "reading"}, {"started_at", toMs(unit.now)}});
        for (const ReadingItem &item : dealItems(m_workspace, proposal, session.id(), m_workspace.random())) {
            Json row = {{"proposal", proposal.id.value}, {"person", session.id().value}, {"item", item.item},
                        {"decision", item.decision.value}, {"decoy", item.decoy ? 1 : 0}, {"dealt_at", toMs(unit.now)}};
            // What this reader found about it for an earlier proposal persists: nobody reads blind twice.
            if (const auto earlier = foundBefore(m_workspace, session.id(), item.decision, proposal.id)) {
                row["verdict"] = std::string(name(earlier->verdict));
                row["clause"] = earlier->clause;
                row["severity"] = static_cast<int>(earlier->severity);
                row["read_at"] = toMs(earlier->readAt);
                if (earlier->lookedSeconds)
                    row["looked_s"] = *earlier->lookedSeconds;
            }
            changes.insert("reading_item", std::move(row));
        }
    }
    CS_TRY([[maybe_unused]] const auto seq,
           unit.append("reading.started", {{"proposal", proposal.id.value}, {"stage", std::string(name(stage))}}, changes));
    unit.receipt().made = {{"proposal", proposal.id.str()}, {"state", stage == ReadingStage::First ? "reading" : std::string(name(proposal.state))},
                           {"stage", std::string(name(stage))}};
    return unit.finish();
}

Result<Receipt> SignoffService::read(const Session &session, ProposalId id, int item, Verdict verdict, const std::string &clauseCode,
                                     const std::string &requestId, std::optional<std::chrono::seconds> looked)
{
    const std::string target = id.str() + " item " + std::to_string(item);
    const Request request{"signoff.read", target, &session, requestId, {}};
    CS_TRY(const auto before, m_workspace.earlier(request)); // a retry is answered as it was, and deals nothing
    if (before)
        return *before;
    // Reading a proposal that was not dealt yet deals it first: one command less for a script.
    if (const auto proposal = findProposal(m_workspace, id); proposal && proposal->reader != session.id()) {
        CS_TRY([[maybe_unused]] const Receipt dealt, begin(session, id));
    }
    return m_workspace.change(request, [&](Unit &unit) -> Result<Receipt> {
        if (SeededChecks checks(m_workspace); checks.isReadBy(id, session.id()))
            return checks.read(unit, session, id, item, verdict, clauseCode, looked);
        CS_TRY(const Proposal proposal, findProposal(m_workspace, id));
        const auto reading = m_workspace.proposals().reading(id, session.id());
        if (!reading || proposal.reader != session.id())
            return fail(ErrorCode::Conflict, {CS_TEXT("You are not reading %1."), {id.str()}}, CS_TEXT("Take it with \"signoff next\"."));
        if (reading->state != "reading")
            return fail(ErrorCode::Conflict, {CS_TEXT("%1 is revealed to you; findings are closed."), {id.str()}},
                        CS_TEXT("What you found blind stands."));
        const auto items = m_workspace.proposals().items(id, session.id());
        const auto found = std::find_if(items.begin(), items.end(), [&](const ReadingItem &i) { return i.item == item; });
        if (found == items.end())
            return fail(ErrorCode::NotFound, {CS_TEXT("%1 has items 1 to %2."), {id.str(), std::to_string(items.size())}},
                        CS_TEXT("Name one of them."));
        CS_TRY(const Clause *const clause, citedClause(m_workspace, found->decision, verdict, clauseCode));
        if (const auto persists = foundBefore(m_workspace, session.id(), found->decision, id);
            persists && (persists->verdict != verdict || (clause && clause->code != persists->clause))) {
            Requirement same;
            same.rule = "R6";
            same.id = "finding.persists";
            same.title = CS_TEXT("What was found blind persists");
            notMet(same, {CS_TEXT("You judged item %1 for an earlier proposal; that stands, and is part of this reading."), {std::to_string(item)}},
                   CS_TEXT("Go on with the other items, then reveal. Where you differ, an arbiter reads."));
            return fail(ErrorCode::Refused, same.why, same.clears, {same});
        }
        Changes changes;
        Json columns = {{"verdict", std::string(name(verdict))}, {"clause", clause ? clause->code : std::string()},
                        {"severity", clause ? static_cast<int>(clause->severity) : 1}, {"read_at", toMs(unit.now)}};
        Json told = {{"proposal", id.value}, {"item", item}};
        const auto credited = creditedLook(items, *found, *reading, looked, unit.now);
        if (credited)
            told["looked_s"] = columns["looked_s"] = credited->count();
        changes.update("reading_item", Json{{"proposal", id.value}, {"person", session.id().value}, {"item", item}}, std::move(columns));
        CS_TRY([[maybe_unused]] const auto seq, unit.append("item.read", std::move(told), changes));
        std::int64_t left = 0;
        for (const ReadingItem &one : items)
            left += !one.verdict && one.item != item ? 1 : 0;
        unit.receipt().made = {{"proposal", id.str()}, {"item", item}, {"verdict", verdict == Verdict::Violation ? "violates" : "not"},
                               {"items_left", left}};
        if (credited)
            unit.receipt().made["looked_s"] = credited->count();
        return unit.finish();
    });
}

Result<SignoffView> SignoffService::view(const Session &session, ProposalId id)
{
    return m_workspace.read<SignoffView>([&]() -> Result<SignoffView> {
        if (SeededChecks checks(m_workspace); checks.isReadBy(id, session.id()))
            return checks.view(session, id);
        CS_TRY(const Proposal proposal, findProposal(m_workspace, id));
        const auto reading = m_workspace.proposals().reading(id, session.id());
        if (!reading)
            return fail(ErrorCode::Forbidden, {CS_TEXT("You have not taken %1 to read."), {id.str()}}, CS_TEXT("Take it with \"signoff next\"."));
        SignoffView view;
        view.proposal = id;
        view.stage = reading->stage;
        view.state = proposal.state;
        view.revealed = reading->state == "revealed";
        for (const ReadingItem &item : m_workspace.proposals().items(id, session.id()))
            view.items.push_back(blindItem(m_workspace, session.id(), id, item));
        if (!view.revealed) {
            view.requirements = readerRequirements(m_workspace, session.person(), proposal, m_workspace.now());
            view.requirements.push_back(allItemsRead(m_workspace.proposals().items(id, session.id())));
            view.requirements.push_back(leastLooked(m_workspace, proposal, session.person()));
            applyOverride(m_workspace, proposal, session.id(), view.requirements.back());
            return view;
        }
        view.differences = compareItems(m_workspace, proposal, session.id());
        view.boundHash = proposal.boundHash;
        const auto rationale = m_workspace.log().open(proposal.rationaleVault);
        view.proposalDetails = {{"proposer", m_workspace.people().handle(proposal.proposer)},
                                {"action", std::string(name(proposal.action))},
                                {"rationale", rationale ? stringOr(*rationale, "rationale") : std::string()}};
        if (proposal.duration)
            view.proposalDetails["duration_s"] = proposal.duration->count();
        CS_TRY(view.requirements, ProposalService(m_workspace).requirements(id, &session.person()));
        return view;
    });
}

} // namespace countersign
