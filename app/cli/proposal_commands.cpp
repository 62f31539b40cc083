#include "cli/command.h"

#include "services/documents/documents.h"
#include "services/proposals/proposal_service.h"
#include "services/signoff/signoff_service.h"
#include "services/review/suggestion_service.h"

#include <algorithm>

namespace countersign::cli {

namespace proposal_words {

Result<BanProposal> proposalOf(Context &context)
{
    const Arguments &a = context.arguments;
    BanProposal proposal;
    proposal.account = a.value("account");
    if (proposal.account.empty())
        return usage(CS_TEXT("Which account?"), CS_TEXT("Give --account with its id or handle."));
    const auto action = parse<ActionKind>(a.value("action", "ban"));
    if (!action)
        return usage({CS_TEXT("There is no action \"%1\"."), {a.value("action")}}, CS_TEXT("Propose a ban."));
    proposal.action = *action;
    if (a.has("duration") && a.value("duration") != "permanent") {
        const std::string text = a.value("duration");
        const bool bare = !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        proposal.duration = parseDuration(bare ? text + "s" : text); // a number alone is seconds
        if (!proposal.duration || proposal.duration->count() <= 0)
            return usage({CS_TEXT("--duration \"%1\" is no duration."), {a.value("duration")}}, CS_TEXT("Write 7d, 24h, 90min, a number of seconds, or permanent."));
    }
    for (const auto &value : a.values("ground"))
        for (const auto &word : split(value)) {
            CS_TRY(const DecisionId id, parseId<DecisionId>(word));
            proposal.grounds.push_back(id);
        }
    for (const auto &quote : a.values("quote")) {
        const auto equals = quote.find('=');
        if (equals == std::string::npos || !DecisionId::parse(quote.substr(0, equals)))
            return usage({CS_TEXT("--quote \"%1\" does not say which ground it is from."), {quote}}, CS_TEXT("Write D-12=TEXT."));
        proposal.quotes[quote.substr(0, equals)] = quote.substr(equals + 1);
    }
    proposal.rationale = a.value("rationale");
    return proposal;
}

Result<Json> submit(Context &context)
{
    CS_TRY(const BanProposal proposal, proposalOf(context));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    if (session->person().has(Role::Automation)) { // R17: it suggests only
        CS_TRY(const Receipt suggested, SuggestionService(*workspace).suggestBan(*session, proposal, context.requestId()));
        return json(suggested);
    }
    ProposalService service(*workspace);
    CS_TRY(const Receipt receipt, service.submit(*session, proposal, context.requestId()));
    Json out = json(receipt);
    CS_TRY(const ProposalId id, parseId<ProposalId>(receipt.id("proposal")));
    CS_TRY(const Requirements requirements, service.requirements(id, nullptr));
    out["requirements"] = requirementsJson(requirements);
    return out;
}

Result<Json> show(Context &context)
{
    CS_TRY(const ProposalId id, parseId<ProposalId>(context.arguments.at(0)));
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    return Documents(*workspace, viewer).proposalFile(id);
}

// The receipt with the proposal as it stands now: state, requirements, bound hash.
Result<Json> withProposal(Context &context, ProposalId id, const Receipt &receipt)
{
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(Json out, Documents(*workspace, viewer).proposalFile(id));
    out.update(json(receipt));
    return out;
}

Result<Json> withdraw(Context &context)
{
    CS_TRY(const ProposalId id, parseId<ProposalId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, ProposalService(*workspace).withdraw(*session, id, context.requestId()));
    return withProposal(context, id, receipt);
}

Result<Json> sendBack(Context &context)
{
    CS_TRY(const ProposalId id, parseId<ProposalId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SignoffService(*workspace).sendBack(*session, id, context.arguments.value("question"), context.requestId()));
    return withProposal(context, id, receipt);
}

Result<Json> freeze(Context &context)
{
    CS_TRY(const DecisionId ground, parseId<DecisionId>(context.arguments.value("ground")));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    const std::string clause = context.arguments.value("clause");
    // Clause and ground say why; in an emergency nobody has to write more.
    const std::string why = context.arguments.value("rationale", Text{CS_TEXT("Imminent harm under %1, decided as %2."), {clause, ground.str()}}.english());
    CS_TRY(const Receipt receipt, ProposalService(*workspace).freeze(*session, context.arguments.at(0), clause, ground, why, context.requestId()));
    return json(receipt);
}

} // namespace proposal_words

std::vector<Command> proposalCommands()
{
    using namespace proposal_words;
    return {{"proposal submit", "", "Propose a ban; nothing happens until somebody else signs.", 0, 0,
             {{"account", "REF", "Its id, the platform's id, or its handle."},
              {"action", "A", "ban."},
              {"duration", "D", "7d, 24h, …, a number of seconds, or permanent (default)."},
              {"ground", "D-…", "A decision it rests on (repeat or separate by commas)."},
              {"quote", "D-…=TEXT", "Words of a ground (repeat)."},
              {"rationale", "TEXT", "What the reader must see to agree."}},
             submit},
            {"proposal show", "ID", "State, requirements and bound hash.", 1, 1, {}, show},
            {"proposal withdraw", "ID", "Take a proposal of your own back.", 1, 1, {}, withdraw},
            {"proposal return", "ID", "Send it back with a question (its reader).", 1, 1, {{"question", "TEXT", "What you ask."}}, sendBack},
            {"freeze", "ACCOUNT", "Emergency: freeze an account for hours on an imminent clause.", 1, 1,
             {{"clause", "CODE", "Marked imminent."}, {"ground", "D-…", "The decision it rests on."}, {"rationale", "TEXT", "Why now."}}, freeze}};
}

} // namespace countersign::cli
