#include "cli/command.h"

#include "services/documents/documents.h"
#include "services/review/review_service.h"
#include "services/review/suggestion_service.h"

#include <algorithm>

namespace countersign::cli {

namespace case_words {

Json queueItemJson(Workspace &workspace, const QueueItem &item)
{
    const Case &one = item.reviewCase;
    Json out = {{"case", one.id.str()}, {"subject", item.subject}, {"subject_kind", std::string(name(one.subjectKind))},
                {"severity", std::string(name(one.severity))}, {"priority", one.priority}, {"why", one.why}, {"reports", one.reports},
                {"age", std::chrono::duration_cast<std::chrono::seconds>(workspace.now() - one.openedAt).count()},
                {"state", std::string(name(one.state))}, {"queue", one.queue}, {"account", one.account.str()}, {"handle", item.handle},
                {"language", item.language}, {"version", one.version}, {"text", item.excerpt}};
    if (one.lease)
        out["holder"] = workspace.people().handle(one.lease->holder);
    return out;
}

Result<Json> queue(Context &context)
{
    CS_TRY([[maybe_unused]] const Viewer viewer, context.viewer()); // the same for everybody, but who is named has to be there
    CS_TRY(Workspace *const workspace, context.workspace());
    QueueFilter filter;
    filter.queue = context.arguments.value("queue");
    filter.text = context.arguments.value("query");
    filter.after = context.arguments.value("after");
    CS_TRY(filter.limit, context.limit(100));
    CS_TRY(const QueuePage page, ReviewService(*workspace).queue(filter));
    Json items = Json::array();
    for (const QueueItem &item : page.items)
        items.push_back(queueItemJson(*workspace, item));
    return Json{{"items", items}, {"next", page.next.empty() ? Json() : Json(page.next)}};
}

// The case as a person reads it: what it is about under "subject", what is judged under "content".
Result<Json> caseJson(Context &context, CaseId id)
{
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(Json file, Documents(*workspace, viewer).caseFile(id));
    Json content = std::move(file["subject"]);
    file["subject"] = {{"kind", content.value("kind", Json())}, {"id", content.value("id", Json())}};
    content.erase("kind");
    content.erase("id");
    file["content"] = std::move(content);
    return file;
}

Result<Json> show(Context &context)
{
    CS_TRY(const CaseId id, parseId<CaseId>(context.arguments.at(0)));
    return caseJson(context, id);
}

Result<Json> withCase(Context &context, const Receipt &receipt)
{
    CS_TRY(const CaseId id, parseId<CaseId>(receipt.id("case")));
    CS_TRY(Json file, caseJson(context, id));
    file.update(json(receipt));
    return file;
}

Result<Json> claim(Context &context)
{
    std::optional<CaseId> id;
    if (!context.arguments.at(0).empty()) {
        CS_TRY(id, parseId<CaseId>(context.arguments.at(0)));
    } else if (!context.arguments.has("next")) {
        return usage(CS_TEXT("Which case?"), CS_TEXT("Name it (C-…), or give --next to be dealt the most urgent one."));
    }
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, ReviewService(*workspace).claim(*session, id, context.arguments.value("queue"), context.requestId()));
    return withCase(context, receipt);
}

Result<Json> release(Context &context)
{
    CS_TRY(const CaseId id, parseId<CaseId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, ReviewService(*workspace).release(*session, id, context.requestId()));
    return withCase(context, receipt);
}

Result<Json> skip(Context &context)
{
    CS_TRY(const CaseId id, parseId<CaseId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, ReviewService(*workspace).skip(*session, id, context.arguments.value("reason"), context.requestId()));
    return withCase(context, receipt);
}

Result<Finding> finding(Context &context)
{
    const Arguments &a = context.arguments;
    Finding f;
    if (a.has("no-violation") == a.has("clause"))
        return usage(CS_TEXT("Say either --no-violation or --clause CODE."), CS_TEXT("A finding is one or the other."));
    f.verdict = a.has("clause") ? Verdict::Violation : Verdict::NoViolation;
    f.clause = a.value("clause");
    f.quote = a.value("quote");
    f.rationale = a.value("rationale");
    f.note = a.value("note");
    f.newEvidence = a.value("new-evidence");
    CS_TRY(f.mediaFrom, context.seconds("media-from"));
    CS_TRY(f.mediaTo, context.seconds("media-to"));
    if (f.mediaTo && !f.mediaFrom)
        return usage(CS_TEXT("--media-to needs --media-from."));
    for (const auto &answer : a.values("exception")) {
        const auto equals = answer.find('=');
        if (equals == std::string::npos)
            return usage({CS_TEXT("--exception \"%1\" does not say why."), {answer}}, CS_TEXT("Write NAME=WHY."));
        f.exceptions[answer.substr(0, equals)] = answer.substr(equals + 1);
    }
    return f;
}

// The words of the policy book and of everyday speech: "age-restrict", "limit reach", "remove post".
std::optional<ActionKind> actionNamed(std::string word)
{
    std::replace_if(word.begin(), word.end(), [](char c) { return c == '-' || c == ' '; }, '_');
    static const std::map<std::string, ActionKind> others{{"leave_up", ActionKind::None}, {"limit_reach", ActionKind::Limit},
                                                          {"remove_post", ActionKind::Remove}, {"age_restriction", ActionKind::AgeRestrict}};
    const auto found = others.find(word);
    return found == others.end() ? parse<ActionKind>(word) : std::optional(found->second);
}

Result<std::vector<ActionKind>> actions(Context &context)
{
    std::vector<ActionKind> out;
    for (const auto &value : context.arguments.values("action"))
        for (const auto &word : split(value)) {
            const auto action = actionNamed(word);
            if (!action)
                return usage({CS_TEXT("There is no action \"%1\"."), {word}},
                             CS_TEXT("Actions are none, label, warn, age_restrict, limit and remove; bans and freezes have commands of their own."));
            out.push_back(*action);
        }
    return out;
}

Result<Json> decide(Context &context)
{
    CS_TRY(const CaseId id, parseId<CaseId>(context.arguments.at(0)));
    CS_TRY(const Finding what, finding(context));
    CS_TRY(const auto chosen, actions(context));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    const bool automation = session->person().has(Role::Automation); // R17: it suggests only
    CS_TRY(const Receipt receipt, automation ? SuggestionService(*workspace).suggestDecision(*session, id, what, chosen, context.requestId())
                                             : ReviewService(*workspace).decide(*session, id, what, chosen, {}, context.requestId()));
    return json(receipt);
}

Result<Json> holdList(Context &context)
{
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const auto holds, ReviewService(*workspace).holds(viewer));
    Json items = Json::array();
    for (const auto &item : holds) {
        Json one = {{"id", item.id}, {"what", item.what}, {"until", rfc3339(item.until)}};
        if (DecisionId::parse(item.id))
            one["decision"] = item.id;
        if (ProposalId::parse(item.id))
            one["proposal"] = item.id;
        items.push_back(std::move(one));
    }
    return context.page(items, "id");
}

Result<Json> holdStop(Context &context)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, ReviewService(*workspace).stopHold(*session, context.arguments.at(0), context.requestId()));
    return json(receipt);
}

} // namespace case_words

std::vector<Command> caseCommands()
{
    using namespace case_words;
    const std::vector<Option> findingOptions{{"no-violation", "", "Nothing is violated."},
                                             {"clause", "CODE", "The clause that is violated."},
                                             {"quote", "TEXT", "The words concerned, exactly."},
                                             {"media-from", "S", "Media time concerned, seconds."},
                                             {"media-to", "S", "… to."},
                                             {"exception", "NAME=WHY", "Why an exception does not apply (repeat)."},
                                             {"rationale", "TEXT", "What the next reader must see to agree."},
                                             {"note", "TEXT", "Internal note."},
                                             {"new-evidence", "TEXT", "What was not known when this was left up or restored."},
                                             {"action", "A", "none, label, warn, age_restrict, limit or remove (repeat)."}};
    return {{"queue", "", "Open cases, the most urgent first.", 0, 0,
             {{"query", "Q", "Words in case, subject, handle or text; language:, queue:, severity:, state:."}, {"queue", "NAME", "One queue only."}}, queue},
            {"case show", "ID", "A case with content, account, reports and precedents.", 1, 1, {}, show},
            {"case claim", "[ID]", "Take a case under a lease.", 0, 1, {{"next", "", "Deal the most urgent one."}, {"queue", "NAME", "From one queue."}}, claim},
            {"case release", "ID", "Give a case back.", 1, 1, {}, release},
            {"case skip", "ID", "Leave a case to somebody else.", 1, 1, {{"reason", "TEXT", "Why."}}, skip},
            {"case decide", "ID", "Record the finding and its actions.", 1, 1, findingOptions, decide},
            {"hold list", "", "Decisions and proposals that are held.", 0, 0, {}, holdList},
            {"hold stop", "ID", "Stop a held decision or proposal.", 1, 1, {}, holdStop}};
}

} // namespace countersign::cli
