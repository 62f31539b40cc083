#include "cli/command.h"

#include "services/documents/documents.h"
#include "services/escalations/escalation_service.h"

namespace countersign::cli {

namespace escalation_words {

// The receipt with the escalation as it stands now, its clock above all.
Result<Json> withEscalation(Context &context, const Receipt &receipt)
{
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const auto all, EscalationService(*workspace).list());
    Json out = Json::object();
    for (const Escalation &escalation : all)
        if (escalation.id.str() == receipt.id("escalation"))
            out = escalationJson(*workspace, escalation);
    out.update(json(receipt));
    return out;
}

Result<std::optional<Instant>> due(Context &context)
{
    const auto from = parseDuration(context.arguments.value("due")); // "4h": from now
    return from ? std::optional(context.clock().now() + *from) : context.time("due");
}

Result<Json> open(Context &context)
{
    EscalationService::Opening opening;
    const auto kind = parse<EscalationKind>(context.arguments.value("kind"));
    if (!kind)
        return usage({CS_TEXT("--kind \"%1\" is unknown."), {context.arguments.value("kind")}}, CS_TEXT("It is press, legal, government, safety or policy."));
    opening.kind = *kind;
    opening.subject = context.arguments.value("subject");
    opening.note = context.arguments.value("note");
    if (opening.subject.empty())
        return usage(CS_TEXT("What is it about?"), CS_TEXT("Give --subject with a case, decision, sanction or account."));
    CS_TRY(opening.due, due(context));
    if (context.arguments.has("objects-to")) {
        CS_TRY(opening.objectsTo, parseId<DecisionId>(context.arguments.value("objects-to")));
    }
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, EscalationService(*workspace).open(*session, opening, context.requestId()));
    return withEscalation(context, receipt);
}

using Step = Result<Receipt> (*)(EscalationService &, const Session &, EscalationId, Context &);

template <Step step>
Result<Json> stepOf(Context &context)
{
    CS_TRY(const EscalationId id, parseId<EscalationId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    EscalationService service(*workspace);
    CS_TRY(const Receipt receipt, step(service, *session, id, context));
    return withEscalation(context, receipt);
}

Result<Receipt> acknowledge(EscalationService &service, const Session &session, EscalationId id, Context &context)
{
    return service.acknowledge(session, id, context.requestId());
}

Result<Receipt> wait(EscalationService &service, const Session &session, EscalationId id, Context &context)
{
    return service.wait(session, id, context.arguments.value("reason"), context.requestId());
}

Result<Receipt> resume(EscalationService &service, const Session &session, EscalationId id, Context &context)
{
    return service.resume(session, id, context.requestId());
}

Result<Receipt> resolve(EscalationService &service, const Session &session, EscalationId id, Context &context)
{
    return service.resolve(session, id, context.arguments.value("note"), context.requestId());
}

Result<Json> list(Context &context)
{
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const auto escalations, EscalationService(*workspace).list());
    Json items = Json::array();
    for (const Escalation &escalation : escalations)
        items.push_back(escalationJson(*workspace, escalation));
    return context.page(items, "escalation");
}

} // namespace escalation_words

std::vector<Command> escalationCommands()
{
    using namespace escalation_words;
    return {{"escalation open", "", "Hand something to press, legal, government, safety or policy.", 0, 0,
             {{"kind", "K", "press, legal, government, safety or policy."},
              {"subject", "REF", "A case, decision, sanction or account."},
              {"due", "TIME", "Until when, as a time or from now (4h); default by kind."},
              {"note", "TEXT", "What is asked."},
              {"objects-to", "D-…", "It is the author's objection: file the appeal."}},
             open},
            {"escalation list", "", "Escalations and their clocks.", 0, 0, {}, list},
            {"escalation ack", "ID", "Take it over.", 1, 1, {}, stepOf<acknowledge>},
            {"escalation wait", "ID", "Pause its clock.", 1, 1, {{"reason", "TEXT", "Why."}}, stepOf<wait>},
            {"escalation resume", "ID", "Let its clock run again.", 1, 1, {}, stepOf<resume>},
            {"escalation resolve", "ID", "Close it.", 1, 1, {{"note", "TEXT", "What was done."}}, stepOf<resolve>}};
}

} // namespace countersign::cli
