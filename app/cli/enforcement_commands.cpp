#include "cli/command.h"

#include "services/release/clock_service.h"
#include "services/documents/documents.h"
#include "services/notices/notice_preview.h"
#include "services/proposals/proposal_service.h"
#include "services/release/sanction_service.h"

namespace countersign::cli {

namespace enforcement_words {

Json dueJson(const DueReport &due)
{
    Json waiting = Json::array();
    for (const auto &one : due.waiting)
        waiting.push_back({{"proposal", one.id}, {"requirements", requirementsJson(one.requirements)}});
    Json failures = Json::array();
    for (const Error &error : due.failures)
        failures.push_back(error.message.english());
    return {{"released", due.released}, {"submitted", due.submitted}, {"ended", due.ended}, {"voided", due.voided},
            {"suspended", due.suspended}, {"escalated", due.escalated}, {"erased", due.erased}, {"waiting", waiting}, {"failures", failures}, {"events", due.events}};
}

Result<Json> releaseDue(Context &context)
{
    if (context.arguments.has("as")) {
        CS_TRY([[maybe_unused]] const Session *const session, context.signedIn());
    }
    CS_TRY(Workspace *const workspace, context.workspace());
    const Request request{"release-due", {}, nullptr, context.requestId(), {}};
    CS_TRY(const auto earlier, workspace->earlier(request));
    if (earlier)
        return earlier->made;
    CS_TRY(const DueReport due, ClockService(*workspace).run(DueScope::Everything));
    if (!due.failures.empty() && due.events.empty())
        return fail(due.failures.front());
    Receipt receipt;
    receipt.made = dueJson(due);
    CS_CHECK(workspace->remember(request, receipt));
    return receipt.made;
}

Result<Json> sanctionList(Context &context)
{
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    std::optional<AccountId> account;
    if (context.arguments.has("account")) {
        CS_TRY(const Account found, accountByReference(*workspace, context.arguments.value("account")));
        account = found.id;
    }
    CS_TRY(Json items, Documents(*workspace, viewer).sanctions(account, context.arguments.has("active")));
    return context.page(items, "sanction");
}

Result<Json> sanctionReaffirm(Context &context)
{
    CS_TRY(const SanctionId id, parseId<SanctionId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, SanctionService(*workspace).reaffirm(*session, id, context.requestId()));
    return json(receipt);
}

// The notice as text or HTML in the language asked for (the recipient's where none is), or as JSON.
Result<Json> inFormat(Context &context, Json file, const Json &content)
{
    const std::string format = context.arguments.value("format", "text");
    const std::string language = context.arguments.value("language", stringOr(content, "language", "en"));
    if (format != "text" && format != "html" && format != "json")
        return usage({CS_TEXT("There is no format \"%1\"."), {format}}, CS_TEXT("It is text, html or json."));
    if (format == "json") {
        file["statement"] = content.value("json", Json::object());
        return file;
    }
    const auto written = content.find(language);
    if (written == content.end() || !written->is_object() || !written->contains(format))
        return usage({CS_TEXT("The notice was not written in \"%1\"."), {language}}, CS_TEXT("Languages are en and de."));
    file[format] = stringOr(*written, format.c_str());
    file["language"] = language;
    return file;
}

Result<Json> noticeShow(Context &context)
{
    CS_TRY(const NoticeId id, parseId<NoticeId>(context.arguments.at(0)));
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(Json file, Documents(*workspace, viewer).noticeFile(id));
    if (file.contains("hidden"))
        file["hidden"] = true; // as in every other document
    if (!file.contains("content"))
        return file;
    const Json content = file["content"];
    file.erase("content");
    return inFormat(context, std::move(file), content);
}

Result<Json> noticePreview(Context &context)
{
    NoticePreview what{context.arguments.at(0), {}, context.arguments.value("reply")};
    if (context.arguments.has("outcome")) {
        what.outcome = parse<AppealOutcome>(context.arguments.value("outcome"));
        if (!what.outcome)
            return usage({CS_TEXT("There is no outcome \"%1\"."), {context.arguments.value("outcome")}}, CS_TEXT("It is stands, changed or overturned."));
    }
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Json content, previewNotice(*workspace, viewer, what));
    return inFormat(context, {{"preview", what.reference}, {"kind", stringOr(content, "kind")}}, content);
}

// What the author reads, without anything around it; a JSON statement as JSON.
std::string noticeText(const Json &notice)
{
    for (const char *format : {"text", "html"})
        if (notice.contains(format))
            return stringOr(notice, format);
    if (notice.contains("statement"))
        return notice["statement"].dump(2, ' ', false, Json::error_handler_t::replace);
    return notice.contains("hidden") ? "It is shown after you have read the case blind." : "Its text has been erased.";
}

} // namespace enforcement_words

std::vector<Command> enforcementCommands()
{
    using namespace enforcement_words;
    return {{"release-due", "", "Release, end, void or suspend what is due now.", 0, 0, {}, releaseDue},
            {"sanction list", "", "Sanctions with the decisions they rest on.", 0, 0,
             {{"account", "REF", "Of one account."}, {"active", "", "In force, suspended or reversing."}}, sanctionList},
            {"sanction reaffirm", "ID", "Re-affirm a ban that lost a ground; two people who took no part keep it in force.", 1, 1, {},
             sanctionReaffirm},
            {"notice show", "ID", "A statement of reasons, as sent.", 1, 1,
             {{"format", "F", "text (default), html or json."}, {"language", "L", "en or de; the recipient's where none is named."}}, noticeShow, noticeText},
            {"notice preview", "REF", "What the author would be told about a decision, a proposal or the outcome of an appeal. Sends nothing.", 1, 1,
             {{"format", "F", "text (default), html or json."}, {"language", "L", "en or de; the recipient's where none is named."},
              {"outcome", "O", "Of an appeal: stands, changed or overturned."}, {"reply", "TEXT", "Of an appeal: the answer."}},
             noticePreview, noticeText}};
}

} // namespace countersign::cli
