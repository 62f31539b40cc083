#include "cli/command.h"

#include "services/appeals/appeal_desk.h"
#include "services/documents/documents.h"
#include "services/signoff/sight.h"
#include "services/frame/state_changes.h"

namespace countersign::cli {

namespace appeal_words {

// The receipt with the appeal as it stands now, and what the step did to the state of things.
Result<Json> withAppeal(Context &context, const Receipt &receipt)
{
    CS_TRY(const AppealId id, parseId<AppealId>(receipt.id("appeal")));
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const AppealView view, AppealService(*workspace).view(id));
    return workspace->read<Json>([&]() -> Result<Json> {
        Json out = appealJson(*workspace, view.appeal);
        out["effects"] = stateChanges(*workspace, receipt.events);
        out.update(json(receipt));
        return out;
    });
}

Result<Json> file(Context &context)
{
    AppealFiling filing;
    CS_TRY(filing.decision, parseId<DecisionId>(context.arguments.value("against")));
    const auto by = parse<AppellantKind>(context.arguments.value("by", "author"));
    if (!by)
        return usage({CS_TEXT("--by \"%1\" is unknown."), {context.arguments.value("by")}}, CS_TEXT("It is author or reporter."));
    filing.by = *by;
    filing.text = context.arguments.value("text");
    filing.newEvidence = context.arguments.value("new-evidence");
    CS_TRY(filing.filedAt, context.time("filed-at"));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, AppealService(*workspace).file(*session, filing, context.requestId()));
    return withAppeal(context, receipt);
}

Result<Json> list(Context &context)
{
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const auto appeals, AppealService(*workspace).list(context.arguments.has("open")));
    Json items = Json::array();
    for (const Appeal &appeal : appeals)
        items.push_back(appealJson(*workspace, appeal));
    return context.page(items, "appeal");
}

Result<Json> view(Context &context, AppealId id)
{
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const AppealView v, AppealDesk(*workspace).view(viewer, id));
    Json out = appealJson(*workspace, v.appeal);
    out["content"] = v.content;
    out["clause"] = v.clause;
    out["clause_text"] = v.clauseText;
    out["clause_texts"] = v.clauseTexts.byLanguage();
    out["text"] = v.text;
    out["new_evidence"] = v.newEvidence;
    out["evidence_intact"] = v.evidenceIntact;
    return out;
}

Result<Json> show(Context &context)
{
    CS_TRY(const AppealId id, parseId<AppealId>(context.arguments.at(0)));
    return view(context, id);
}

Result<Json> admit(Context &context)
{
    CS_TRY(const AppealId id, parseId<AppealId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    AppealService service(*workspace);
    CS_TRY(const Receipt receipt, context.arguments.has("inadmissible")
                                      ? service.findInadmissible(*session, id, context.arguments.value("reason"), context.requestId())
                                      : service.admit(*session, id, context.requestId()));
    return withAppeal(context, receipt);
}

Result<Json> claim(Context &context)
{
    CS_TRY(const AppealId id, parseId<AppealId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, AppealService(*workspace).claim(*session, id, context.requestId()));
    CS_TRY(Json out, view(context, id));
    CS_TRY(const Json after, withAppeal(context, receipt));
    out.update(after);
    return out;
}

Result<Json> decide(Context &context)
{
    CS_TRY(const AppealId id, parseId<AppealId>(context.arguments.at(0)));
    const auto outcome = parse<AppealOutcome>(context.arguments.value("outcome"));
    if (!outcome)
        return usage({CS_TEXT("--outcome \"%1\" is unknown."), {context.arguments.value("outcome")}},
                     CS_TEXT("It is stands, changed or overturned."));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, AppealService(*workspace).decide(*session, id, *outcome, context.arguments.value("reply"),
                                                                   context.arguments.value("attribution"), context.requestId()));
    return withAppeal(context, receipt);
}

Result<Json> withdraw(Context &context)
{
    const std::string message = context.arguments.value("message", context.arguments.value("text"));
    CS_TRY(const AppealId id, parseId<AppealId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, AppealService(*workspace).withdraw(*session, id, message, context.requestId()));
    return withAppeal(context, receipt);
}

Result<Json> complete(Context &context)
{
    CS_TRY(const auto until, context.time("until"));
    if (!until || !context.arguments.has("source"))
        return usage(CS_TEXT("Appeals of which source, and up to when?"), CS_TEXT("Give --source NAME --until TIME."));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, AppealService(*workspace).statedComplete(*session, context.arguments.value("source"), *until, context.requestId()));
    return workspace->read<Json>([&]() -> Result<Json> {
        Json out = json(receipt);
        // The statement is an entry of the log, signed with the key of who made it.
        const auto entry = receipt.events.empty() ? std::nullopt : workspace->log().entry(receipt.events.front());
        if (entry)
            out["statement"] = {{"source", receipt.id("source")}, {"until", receipt.id("until")}, {"stated_by", receipt.id("stated_by")},
                                {"stated_at", rfc3339(entry->at)}, {"seq", entry->seq}, {"key", stringOr(entry->data, "key")},
                                {"signature", stringOr(entry->data, "sig")}};
        return out;
    });
}

Result<DecisionId> reversed(Context &context)
{
    if (context.arguments.has("query"))
        return usage(CS_TEXT("Reinstating many decisions by --query is not part of this version."), CS_TEXT("Name one decision (D-…) at a time."));
    if (context.arguments.at(0).empty())
        return usage(CS_TEXT("Which decision?"), CS_TEXT("Name it (D-…)."));
    return parseId<DecisionId>(context.arguments.at(0));
}

Result<Json> preview(Context &context)
{
    CS_TRY(const DecisionId id, reversed(context));
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const bool hidden, workspace->read<bool>([&]() -> Result<bool> { return Blindness(*workspace, viewer).hidesFinding(id); }));
    if (hidden)
        return readBlindFirst({CS_TEXT("What would fall with %1 tells what it found."), {id.str()}});
    CS_TRY(const ReversalPlan plan, AppealService(*workspace).preview(id));
    CS_CHECK(recordSight(*workspace, viewer, id, "reinstate.preview"));
    return effectsJson(plan);
}

Result<Json> apply(Context &context)
{
    CS_TRY(const DecisionId id, reversed(context));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, AppealService(*workspace).reinstate(*session, id, context.arguments.value("reason"),
                                                                      context.arguments.value("attribution"), context.requestId()));
    return json(receipt);
}

} // namespace appeal_words

std::vector<Command> appealCommands()
{
    using namespace appeal_words;
    const Option attribution{"attribution", "STEP:CAUSE", "Which step failed and why (review:missed_exception)."};
    const Option query{"query", "Q", "Many at once. Not in this version."};
    return {{"appeal file", "", "Record an appeal against a decision, or add to the one that is open.", 0, 0,
             {{"against", "D-…", "The decision."},
              {"by", "WHO", "author (default) or reporter."},
              {"text", "T", "The appellant's words."},
              {"filed-at", "TIME", "When it was filed on the platform."},
              {"new-evidence", "T", "What is new, for a second appeal or one that is open."}},
             file},
            {"appeal list", "", "Appeals.", 0, 0, {{"open", "", "Open ones only, by due time."}}, list},
            {"appeal show", "ID", "Content as judged, clause as in force then, the appellant's words.", 1, 1, {}, show},
            {"appeal admit", "ID", "Admit it, or find it inadmissible.", 1, 1,
             {{"inadmissible", "", "It cannot be heard."}, {"reason", "TEXT", "Why."}}, admit},
            {"appeal claim", "ID", "Hear it; by somebody who took no part.", 1, 1, {}, claim},
            {"appeal decide", "ID", "Answer it.", 1, 1,
             {{"outcome", "O", "stands, changed or overturned."}, {"reply", "TEXT", "What the appellant is told."}, attribution}, decide},
            {"appeal withdraw", "ID", "Record the appellant's own message that they withdraw.", 1, 1, {{"message", "TEXT", "Their words."}, {"text", "T", "The same."}}, withdraw},
            {"appeals complete", "", "Sign that all appeals of a source are known up to a time.", 0, 0,
             {{"source", "NAME", "As imported."}, {"until", "TIME", "Up to when."}}, complete},
            {"reinstate preview", "D-…", "Everything that would be undone.", 0, 1, {query}, preview},
            {"reinstate apply", "D-…", "Undo it, completely.", 0, 1, {attribution, {"reason", "TEXT", "Why."}, query}, apply}};
}

} // namespace countersign::cli
