#include "cli/command.h"

#include "services/documents/documents.h"
#include "services/signoff/overrides.h"
#include "services/signoff/seeded_checks.h"
#include "services/signoff/signoff_service.h"

#include <charconv>

namespace countersign::cli {

namespace signoff_words {

const char *spoken(Verdict verdict) { return verdict == Verdict::Violation ? "violates" : "not"; }

Json differencesJson(const std::vector<ItemDifference> &differences)
{
    Json out = Json::array();
    for (const ItemDifference &d : differences)
        out.push_back({{"item", d.item}, {"decision", d.decision.str()}, {"decoy", d.decoy}, {"mine", spoken(d.mine)}, {"my_clause", d.myClause},
                       {"theirs", spoken(d.theirs)}, {"their_clause", d.theirClause}, {"differs", d.differs}});
    return out;
}

// Own findings, differences and requirements stand in every answer; differences are empty until the reveal.
Json viewJson(const SignoffView &view)
{
    Json items = Json::array();
    Json own = Json::array();
    for (const BlindItem &item : view.items) {
        Json one = {{"item", item.item}, {"content", item.content}};
        if (item.verdict) {
            const Json finding = {{"item", item.item}, {"verdict", spoken(*item.verdict)}, {"clause", item.clause}};
            one.update(finding);
            own.push_back(finding);
            if (item.looked)
                one["looked_s"] = own.back()["looked_s"] = item.looked->count();
        }
        items.push_back(std::move(one));
    }
    Json out = {{"proposal", view.proposal.str()}, {"stage", std::string(name(view.stage))}, {"state", std::string(name(view.state))},
                {"items", std::move(items)}, {"own_findings", own}, {"findings", own}, {"revealed", view.revealed},
                {"differences", differencesJson(view.differences)}, {"requirements", requirementsJson(view.requirements)}};
    if (view.check)
        out["check"] = checkJson(*view.check);
    if (!view.revealed || view.check)
        return out;
    out["hash"] = hex(view.boundHash);
    out["bound_hash"] = hex(view.boundHash);
    out["details"] = view.proposalDetails;
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
    return context.page(items, "proposal");
}

// Nothing given: nothing measured it.
Result<std::optional<std::chrono::seconds>> lookedSeconds(const Context &context)
{
    constexpr std::int64_t day = 86400; // nobody looks at one item for longer
    CS_TRY(const auto seconds, context.seconds("looked"));
    if (seconds && *seconds > day)
        return usage({CS_TEXT("--looked %1 is more than a day."), {std::to_string(*seconds)}}, CS_TEXT("Give the seconds of focused time."));
    return seconds ? std::optional(std::chrono::seconds(*seconds)) : std::nullopt;
}

Result<Json> read(Context &context)
{
    CS_TRY(const ProposalId id, parseId<ProposalId>(context.arguments.at(0)));
    CS_TRY(const BlindFinding found, blindFinding(context.arguments));
    CS_TRY(const auto looked, lookedSeconds(context));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt,
           SignoffService(*workspace).read(*session, id, found.item, found.verdict, found.clause, context.requestId(), looked));
    return withView(context, receipt);
}

Result<Json> overrideOne(Context &context)
{
    CS_TRY(const ProposalId id, parseId<ProposalId>(context.arguments.at(0)));
    for (const char *needed : {"requirement", "reader"})
        if (!context.arguments.has(needed))
            return usage({CS_TEXT("--%1 is missing."), {needed}},
                         CS_TEXT("Give --requirement look.least, signer.pair or signer.turn, --reader with whom it stops, and --reason."));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, OverrideService(*workspace).grant(*session, id, context.arguments.value("requirement"),
                                                                    context.arguments.value("reader"), context.arguments.value("reason"),
                                                                    context.requestId()));
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
    return withView(context, receipt);
}

Result<Json> sendBack(Context &context)
{
    CS_TRY(const ProposalId id, parseId<ProposalId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SignoffService(*workspace).sendBack(*session, id, context.arguments.value("question"), context.requestId()));
    return withView(context, receipt);
}

Result<Json> reject(Context &context)
{
    CS_TRY(const ProposalId id, parseId<ProposalId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SignoffService(*workspace).reject(*session, id, context.arguments.value("reason"), context.requestId()));
    return withView(context, receipt);
}

Result<Json> arbitrate(Context &context)
{
    CS_TRY(const ProposalId id, parseId<ProposalId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SignoffService(*workspace).beginArbitration(*session, id, context.requestId()));
    return withView(context, receipt);
}

} // namespace signoff_words

Result<BlindFinding> blindFinding(const Arguments &arguments)
{
    const std::string text = arguments.value("item", "1");
    int item = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), item);
    if (error != std::errc{} || end != text.data() + text.size() || item < 1)
        return usage({CS_TEXT("--item \"%1\" is no number."), {text}}, CS_TEXT("Items are numbered from 1."));
    const std::string said = arguments.value("verdict");
    const bool violates = said == "violates" || said == name(Verdict::Violation);
    if (!violates && said != "not" && said != name(Verdict::NoViolation))
        return usage({CS_TEXT("--verdict \"%1\" is unknown."), {said}}, CS_TEXT("It is violates or not."));
    if (violates != arguments.has("clause"))
        return usage(violates ? CS_TEXT("Which clause is violated?") : CS_TEXT("What does not violate has no clause."),
                     CS_TEXT("Say --verdict violates --clause CODE, or --verdict not."));
    return BlindFinding{item, violates ? Verdict::Violation : Verdict::NoViolation, arguments.value("clause")};
}

std::vector<Command> signoffCommands()
{
    using namespace signoff_words;
    return {{"signoff list", "", "Proposals that you may read.", 0, 0, {}, list},
            {"signoff next", "[ID]", "Be dealt a proposal to read blind.", 0, 1, {}, nextOne},
            {"signoff read", "ID", "Record your finding about one item.", 1, 1,
             {{"item", "N", "Which item (from 1)."}, {"verdict", "V", "violates or not."}, {"clause", "CODE", "The clause that is violated."},
              {"looked", "SECONDS", "Focused time on the item, where something measured it."}}, read},
            {"signoff reveal", "ID", "See what the others found, after every item is read.", 1, 1, {}, reveal},
            {"signoff countersign", "ID", "Sign exactly what was shown.", 1, 1, {{"hash", "H", "The bound hash."}}, countersign},
            {"signoff return", "ID", "Send it back with a question.", 1, 1, {{"question", "TEXT", "What you ask."}}, sendBack},
            {"signoff reject", "ID", "Reject it.", 1, 1, {{"reason", "TEXT", "Why."}}, reject},
            {"signoff override", "ID", "Let go what stops a reader, with your signature (R21).", 1, 1,
             {{"requirement", "ID", "look.least, signer.pair or signer.turn."}, {"reader", "HANDLE", "In whose way it stands."},
              {"reason", "TEXT", "Why."}}, overrideOne},
            {"signoff arbitrate", "ID", "Read as the third, where two readers differ.", 1, 1, {}, arbitrate}};
}

} // namespace countersign::cli
