#include "cli/command.h"

#include "services/accounts/account_service.h"
#include "services/documents/documents.h"
#include "services/accounts/tag_service.h"

#include <charconv>

namespace countersign::cli {

namespace account_words {

// --as-of takes a time or a log position.
Result<std::int64_t> position(Context &context, Workspace &workspace)
{
    const std::string text = context.arguments.value("as-of");
    std::int64_t seq = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seq);
    if (error == std::errc{} && end == text.data() + text.size() && seq > 0)
        return seq;
    const auto at = parseRfc3339(text);
    if (!at)
        return usage({CS_TEXT("--as-of \"%1\" is neither a time nor a log position."), {text}}, CS_TEXT("Write 2026-01-30T14:30:00Z or a number."));
    const std::int64_t last = workspace.lastEntryAt(*at);
    if (last == 0)
        return fail(ErrorCode::NotFound, {CS_TEXT("At %1 this workspace did not exist yet."), {text}});
    return last;
}

Result<Json> show(Context &context)
{
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const live, context.workspace());
    if (!context.arguments.has("as-of"))
        return Documents(*live, viewer).accountFile(context.arguments.at(0));
    CS_TRY(const std::int64_t seq, live->read<std::int64_t>([&] { return position(context, *live); }));
    CS_TRY(const auto then, Workspace::asOf(*live, seq));
    CS_TRY(Json out, Documents(*then, {viewer.person, live}).accountFile(context.arguments.at(0)));
    out["as_of"] = {{"seq", seq}, {"at", rfc3339(then->now())}};
    return out;
}

Result<Json> decision(Context &context)
{
    CS_TRY(const DecisionId id, parseId<DecisionId>(context.arguments.at(0)));
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    return Documents(*workspace, viewer).decisionFile(id);
}

Result<Json> untag(Context &context)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, TagService(*workspace).proposeRemoval(*session, context.arguments.at(0), context.arguments.at(1),
                                                                        context.arguments.value("reason"), context.requestId()));
    return json(receipt);
}

Result<Json> untagApprove(Context &context)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt,
           TagService(*workspace).approveRemoval(*session, context.arguments.at(0), context.arguments.at(1), context.requestId()));
    return json(receipt);
}

using LinkStep = Result<Receipt> (AccountService::*)(const Session &, const std::string &, const std::string &, const std::string &,
                                                   const std::string &);

template <LinkStep step>
Result<Json> linking(Context &context)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    AccountService service(*workspace);
    CS_TRY(const Receipt receipt, (service.*step)(*session, context.arguments.at(0), context.arguments.at(1),
                                                  context.arguments.value("reason"), context.requestId()));
    return json(receipt);
}

} // namespace account_words

std::vector<Command> accountCommands()
{
    using namespace account_words;
    return {{"account show", "REF", "Strikes, sanctions with grounds, appeals, timeline.", 1, 1,
             {{"as-of", "T|SEQ", "As it stood at that time or log entry."}}, show},
            {"account untag", "REF TAG", "Propose that a tag be taken off; somebody else approves.", 2, 2,
             {{"reason", "TEXT", "Why it is wrong: the second person reads it."}}, untag},
            {"account untag-approve", "REF TAG", "Take the tag off, as the second person, who took no part either.", 2, 2, {}, untagApprove},
            {"account link", "A B", "Two accounts of one person: they share the hours that freezes may take.", 2, 2,
             {{"reason", "TEXT", "What shows it."}}, linking<&AccountService::link>},
            {"account unlink", "A B", "They are not one person's (a lead who took no part).", 2, 2, {{"reason", "TEXT", "What shows it."}},
             linking<&AccountService::unlink>},
            {"decision show", "ID", "One decision.", 1, 1, {}, decision}};
}

} // namespace countersign::cli
