#include "cli/command.h"

#include "services/documents/documents.h"
#include "services/review/suggestion_service.h"


namespace countersign::cli {

namespace suggestion_words {

// The receipt with what there is to read, as far as this person is reading it.
Result<Json> withItems(Context &context, const Receipt &receipt)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const SuggestionId id, parseId<SuggestionId>(receipt.id("suggestion")));
    CS_TRY(const SuggestionView view, SuggestionService(*workspace).view(*session, id));
    Json items = Json::array();
    for (const BlindItem &item : view.items) {
        Json one = {{"item", item.item}, {"content", item.content}};
        if (item.verdict) {
            one["verdict"] = *item.verdict == Verdict::Violation ? "violates" : "not";
            one["clause"] = item.clause;
        }
        items.push_back(std::move(one));
    }
    Json out = {{"suggestion", id.str()}, {"state", std::string(name(view.suggestion.state))}, {"items", std::move(items)},
                {"requirements", requirementsJson(view.requirements)}};
    out.update(json(receipt));
    return out;
}

Result<Json> list(Context &context)
{
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Json items, SuggestionService(*workspace).list(viewer.person, context.arguments.has("open")));
    return context.page(items, "suggestion");
}

Result<Json> show(Context &context)
{
    CS_TRY(const SuggestionId id, parseId<SuggestionId>(context.arguments.at(0)));
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    return SuggestionService(*workspace).file(viewer.person, id);
}

Result<Json> nextOne(Context &context)
{
    std::optional<SuggestionId> id;
    if (!context.arguments.at(0).empty()) {
        CS_TRY(id, parseId<SuggestionId>(context.arguments.at(0)));
    }
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SuggestionService(*workspace).begin(*session, id, context.requestId()));
    return withItems(context, receipt);
}

Result<Json> read(Context &context)
{
    CS_TRY(const SuggestionId id, parseId<SuggestionId>(context.arguments.at(0)));
    CS_TRY(const BlindFinding found, blindFinding(context.arguments));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SuggestionService(*workspace).read(*session, id, found.item, found.verdict, found.clause, context.requestId()));
    return withItems(context, receipt);
}

Result<Json> adopt(Context &context)
{
    CS_TRY(const SuggestionId id, parseId<SuggestionId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SuggestionService(*workspace).finish(*session, id, context.arguments.value("rationale"), context.requestId()));
    return json(receipt);
}

Result<Json> withdraw(Context &context)
{
    CS_TRY(const SuggestionId id, parseId<SuggestionId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SuggestionService(*workspace).withdraw(*session, id, context.requestId()));
    return json(receipt);
}

} // namespace suggestion_words

std::vector<Command> suggestionCommands()
{
    using namespace suggestion_words;
    return {{"suggestion list", "", "What automations suggested.", 0, 0, {{"open", "", "Those that wait for an answer."}}, list},
            {"suggestion show", "ID", "One of them; what it says once it was answered.", 1, 1, {}, show},
            {"suggestion next", "[ID]", "Be dealt the grounds of a suggested ban to read blind.", 0, 1, {}, nextOne},
            {"suggestion read", "ID", "Record your finding about one item.", 1, 1,
             {{"item", "N", "Which item (from 1)."}, {"verdict", "V", "violates or not."}, {"clause", "CODE", "The clause that is violated."}}, read},
            {"suggestion adopt", "ID", "Propose it in your name, where every finding of yours agrees; else it is not adopted.", 1, 1,
             {{"rationale", "TEXT", "In your words (default: the automation's)."}}, adopt},
            {"suggestion withdraw", "ID", "Take it back (the automation that made it).", 1, 1, {}, withdraw}};
}

} // namespace countersign::cli
