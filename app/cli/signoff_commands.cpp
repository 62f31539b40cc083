#include "cli/command.h"

#include "services/documents.h"
#include "services/signoff_service.h"

#include <charconv>

namespace countersign::cli {

namespace {

Json viewJson(const SignoffView &view)
{
    Json items = Json::array();
    for (const BlindItem &item : view.items) {
        Json one = {{"item", item.item}, {"content", item.content}};
        if (item.verdict) {
            one["verdict"] = *item.verdict == Verdict::Violation ? "violates" : "not";
            one["clause"] = item.clause;
        }
        items.push_back(std::move(one));
    }
    Json out = {{"proposal", view.proposal.str()}, {"stage", std::string(name(view.stage))}, {"state", std::string(name(view.state))}, {"items", items}};
    if (!view.revealed)
        return out;
    Json findings = Json::array();
    Json differences = Json::array();
    for (const ItemDifference &d : view.differences) {
        findings.push_back({{"item", d.item}, {"verdict", d.mine == Verdict::Violation ? "violates" : "not"}, {"clause", d.myClause}});
        differences.push_back({{"item", d.item}, {"decision", d.decision.str()}, {"decoy", d.decoy ? "yes" : "no"},
                               {"mine", d.mine == Verdict::Violation ? "violates" : "not"}, {"my_clause", d.myClause},
                               {"theirs", d.theirs == Verdict::Violation ? "violates" : "not"}, {"their_clause", d.theirClause},
                               {"differs", d.differs ? "yes" : "no"}});
    }
    out["findings"] = findings;
    out["differences"] = differences;
    out["hash"] = hex(view.boundHash);
    out["bound_hash"] = hex(view.boundHash);
    out["details"] = view.proposalDetails;
    out["requirements"] = requirementsJson(view.requirements);
    return out;
}

Result<Json> withView(Context &context, const Receipt &receipt)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const ProposalId id, parseId<ProposalId>(receipt.id("proposal")));
    CS_TRY(const SignoffView view, SignoffService(*workspace).view(*session, id));
    Json out = viewJson(view);
    out.update(json(receipt));
    return out;
}

Result<Json> nextOne(Context &context)
{
    std::optional<ProposalId> id;
    if (!context.arguments.at(0).empty()) {
        CS_TRY(id, parseId<ProposalId>(context.arguments.at(0)));
    }
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SignoffService(*workspace).begin(*session, id, context.requestId()));
    return withView(context, receipt);
}

Result<Json> list(Context &context)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const auto waiting, SignoffService(*workspace).worklist(*session));
    Json items = Json::array();
    for (const ProposalId id : waiting)
        items.push_back({{"proposal", id.str()}});
    return Json{{"items", items}, {"next", nullptr}};
}

Result<Json> read(Context &context)
{
    CS_TRY(const ProposalId id, parseId<ProposalId>(context.arguments.at(0)));
    const std::string text = context.arguments.value("item", "1");
    int item = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), item);
    if (error != std::errc{} || end != text.data() + text.size() || item < 1)
        return usage({CS_TEXT("--item \"%1\" is no number."), {text}}, CS_TEXT("Items are numbered from 1."));
    const std::string said = context.arguments.value("verdict");
    if (said != "violates" && said != "not")
        return usage({CS_TEXT("--verdict \"%1\" is unknown."), {said}}, CS_TEXT("It is violates or not."));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt,
           SignoffService(*workspace).read(*session, id, item, said == "violates" ? Verdict::Violation : Verdict::NoViolation,
                                           context.arguments.value("clause"), context.requestId()));
    return json(receipt);
}

Result<Json> reveal(Context &context)
{
    CS_TRY(const ProposalId id, parseId<ProposalId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SignoffService(*workspace).reveal(*session, id, context.requestId()));
    return withView(context, receipt);
}

Result<Json> countersign(Context &context)
{
    CS_TRY(const ProposalId id, parseId<ProposalId>(context.arguments.at(0)));
    if (!context.arguments.has("hash"))
        return usage(CS_TEXT("Say what you sign."), CS_TEXT("Give --hash with the hash that \"signoff reveal\" showed."));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SignoffService(*workspace).countersign(*session, id, context.arguments.value("hash"), context.requestId()));
    return json(receipt);
}

Result<Json> sendBack(Context &context)
{
    CS_TRY(const ProposalId id, parseId<ProposalId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SignoffService(*workspace).sendBack(*session, id, context.arguments.value("question"), context.requestId()));
    return json(receipt);
}

Result<Json> reject(Context &context)
{
    CS_TRY(const ProposalId id, parseId<ProposalId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SignoffService(*workspace).reject(*session, id, context.arguments.value("reason"), context.requestId()));
    return json(receipt);
}

Result<Json> arbitrate(Context &context)
{
    CS_TRY(const ProposalId id, parseId<ProposalId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SignoffService(*workspace).beginArbitration(*session, id, context.requestId()));
    return withView(context, receipt);
}

} // namespace

std::vector<Command> signoffCommands()
{
    return {{"signoff list", "", "Proposals that you may read.", 0, 0, {}, list},
            {"signoff next", "[ID]", "Be dealt a proposal to read blind.", 0, 1, {}, nextOne},
            {"signoff read", "ID", "Record your finding about one item.", 1, 1,
             {{"item", "N", "Which item (from 1)."}, {"verdict", "V", "violates or not."}, {"clause", "CODE", "The clause that is violated."}}, read},
            {"signoff reveal", "ID", "See what the others found, after every item is read.", 1, 1, {}, reveal},
            {"signoff countersign", "ID", "Sign exactly what was shown.", 1, 1, {{"hash", "H", "The bound hash."}}, countersign},
            {"signoff return", "ID", "Send it back with a question.", 1, 1, {{"question", "TEXT", "What you ask."}}, sendBack},
            {"signoff reject", "ID", "Reject it.", 1, 1, {{"reason", "TEXT", "Why."}}, reject},
            {"signoff arbitrate", "ID", "Read as the third, where two readers differ.", 1, 1, {}, arbitrate}};
}

} // namespace countersign::cli
