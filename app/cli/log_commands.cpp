#include "cli/command.h"

#include "services/orders/anchor.h"
#include "services/audit/audit_service.h"
#include "services/signoff/sight.h"
#include "services/frame/state_changes.h"

#include <algorithm>
#include <charconv>
#include <ostream>

namespace countersign::cli {

namespace log_words {

Result<std::int64_t> number(Context &context, const char *option, std::int64_t fallback)
{
    if (!context.arguments.has(option))
        return fallback;
    const std::string text = context.arguments.value(option);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0)
        return usage({CS_TEXT("--%1 \"%2\" is no log position."), {option, text}}, CS_TEXT("Entries are numbered from 1."));
    return value;
}

// "C-12" → case 12, for following one thing through the log.
Result<> about(LogFilter &filter, const std::string &text)
{
    const auto is = [&](const auto &id, const char *kind) {
        if (!id)
            return false;
        filter.about = kind;
        filter.aboutId = id->value;
        return true;
    };
    if (is(CaseId::parse(text), "case") || is(DecisionId::parse(text), "decision") || is(ProposalId::parse(text), "proposal")
        || is(SanctionId::parse(text), "sanction") || is(StrikeId::parse(text), "strike") || is(AppealId::parse(text), "appeal")
        || is(EscalationId::parse(text), "escalation") || is(AccountId::parse(text), "account") || is(PersonId::parse(text), "person"))
        return {};
    return usage({CS_TEXT("\"%1\" is no id to follow."), {text}}, CS_TEXT("Name a case (C-…), decision (D-…), account (X-…), …"));
}

Result<Json> list(Context &context)
{
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    LogFilter filter;
    filter.type = context.arguments.value("type");
    CS_TRY(filter.from, number(context, "from", 1));
    CS_TRY(filter.to, number(context, "to", 0));
    CS_TRY(filter.limit, context.limit());
    filter.limit = std::min(filter.limit, Context::longestDefaultPage);
    filter.newestFirst = context.arguments.has("newest-first");
    if (context.arguments.has("after")) {
        CS_TRY(filter.after, number(context, "after", 0));
    }
    if (context.arguments.has("about"))
        CS_CHECK(about(filter, context.arguments.value("about")));
    return workspace->read<Json>([&]() -> Result<Json> {
        const Blindness blind(*workspace, viewer);
        Sight sight(*workspace, viewer);
        CS_TRY(const LogPage page, AuditService(*workspace).list(filter, [&](const Entry &entry) { return blind.veil(entry); }));
        Json items = Json::array();
        for (const LogLine &line : page.items) {
            Json item = {{"seq", line.seq}};
            if (line.at) {
                item["at"] = rfc3339(*line.at);
                item["type"] = line.type;
            }
            if (line.hidden) {
                item["hidden"] = true;
            } else {
                sight.saw(line.data);
                const auto person = PersonId::parse(line.actor);
                item["actor"] = person ? workspace->people().handle(*person) : line.actor;
                item["actor_type"] = std::string(name(line.actorType));
                for (const char *kind : {"case", "decision", "proposal", "sanction", "strike", "appeal", "escalation"})
                    if (line.data.contains(kind))
                        item[kind] = thingName(kind, intOr(line.data, kind));
                item["data"] = line.data; // as signed: numbers there are the numbers of the ids
            }
            items.push_back(std::move(item));
        }
        CS_CHECK(sight.record("log.list"));
        return Json{{"items", items}, {"next", page.next ? Json(std::to_string(*page.next)) : Json()}};
    });
}

Result<Json> verify(Context &context)
{
    VerifyOptions options;
    CS_TRY(options.from, number(context, "from", 1));
    CS_TRY(options.to, number(context, "to", 0));
    options.hashesOnly = context.arguments.has("hashes-only");
    if (context.progressWanted())
        options.progress = [&](std::int64_t done, std::int64_t total) {
            context.io.err << "\r" << done << " of " << total << std::flush;
            return true;
        };
    const auto verified = context.arguments.has("bundle") ? AuditService::verifyBundle(context.arguments.value("bundle"), options)
                                                          : AuditService::verifyFile(context.workspacePath(), options);
    if (context.progressWanted())
        context.io.err << '\n';
    CS_TRY(const VerifyReport report, verified);
    Json warnings = Json::array();
    for (const Text &warning : report.warnings)
        warnings.push_back(warning.english());
    Json out = {{"size", report.size}, {"root", hex(report.root)}, {"verdict", report.intact ? "intact" : "broken"},
                {"first_bad", report.firstBad ? Json(*report.firstBad) : Json()}, {"what", report.what.english()},
                {"signatures_checked", report.signaturesChecked}, {"content_checked", report.vaultChecked}, {"erased", report.erased},
                {"checkpoints_checked", report.checkpointsChecked}, {"warnings", warnings}};
    if (report.intact)
        return out;
    // The report is the result all the same; the error and the exit status say that it is a bad one.
    context.besidesError = out;
    return fail(ErrorCode::Unverified, {CS_TEXT("The log is not intact. %1"), {report.what.english()}},
                CS_TEXT("Keep a copy of the file as it is, and tell the auditor."));
}

// Checkpoints, proofs and bundles are made only of what was found intact on the way.
Json checked(Json result)
{
    result["verdict"] = "intact";
    result["first_bad"] = nullptr;
    return result;
}

Result<Json> checkpoint(Context &context)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, AuditService(*workspace).checkpoint(*session, context.requestId()));
    if (context.arguments.has("anchor"))
        CS_CHECK(writeAnchor(context.arguments.value("anchor"), receipt.id("note")));
    return checked(json(receipt));
}

Result<Json> prove(Context &context)
{
    const std::string text = context.arguments.at(0);
    std::int64_t seq = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seq);
    if (error != std::errc{} || end != text.data() + text.size() || seq < 1)
        return usage({CS_TEXT("\"%1\" is no log position."), {text}}, CS_TEXT("Entries are numbered from 1."));
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    return workspace->read<Json>([&]() -> Result<Json> {
        const auto entry = workspace->log().entry(seq);
        if (entry && Blindness(*workspace, viewer).hides(*entry))
            return readBlindFirst({CS_TEXT("Entry %1 tells what somebody else found."), {std::to_string(seq)}});
        CS_TRY(Json proof, AuditService(*workspace).prove(seq));
        Sight sight(*workspace, viewer);
        sight.saw(entry->data);
        CS_CHECK(sight.record("log.prove"));
        return checked(std::move(proof));
    });
}

Result<Json> bundle(Context &context)
{
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    BundleOptions options;
    CS_TRY(options.from, number(context, "from", 1));
    CS_TRY(options.to, number(context, "to", 0));
    return workspace->read<Json>([&]() -> Result<Json> {
        const Blindness blind(*workspace, viewer);
        CS_TRY(const LogHead head, workspace->log().head());
        const std::string folder = context.arguments.at(0).empty()
                                       ? workspace->db().path() + "." + std::to_string(head.size) + ".bundle"
                                       : context.arguments.at(0);
        Sight sight(*workspace, viewer);
        options.redact = [&](const Entry &entry) {
            if (blind.hides(entry))
                return true;
            sight.saw(entry.data);
            return false;
        };
        CS_TRY(const std::string path, AuditService(*workspace).bundle(folder, options));
        CS_CHECK(sight.record("log.bundle"));
        return checked({{"bundle", path}, {"size", head.size}, {"root", hex(head.frontier.root())}, {"origin", head.origin},
                        {"from", options.from}, {"to", options.to > 0 ? options.to : head.size}});
    });
}

Result<Json> rebuild(Context &context)
{
    if (!context.arguments.has("check"))
        return usage(CS_TEXT("\"rebuild\" compares only."), CS_TEXT("Give --check."));
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const RebuildReport report, AuditService(*workspace).rebuildCheck());
    Json differences = Json::array();
    for (const ProjectionDifference &d : report.first)
        differences.push_back({{"table", d.table}, {"key", d.key}, {"column", d.column}, {"stored", d.stored ? Json(*d.stored) : Json()},
                               {"rebuilt", d.rebuilt ? Json(*d.rebuilt) : Json()}});
    Json out = {{"identical", report.identical}, {"differences", differences}, {"entries", report.entries}, {"rows", report.rows}};
    if (report.identical)
        return out;
    context.besidesError = out;
    return fail(ErrorCode::Corrupt, {CS_TEXT("%1 rows differ from what the log says."), {std::to_string(report.differences)}},
                CS_TEXT("Somebody changed them behind the log. Verify the log, then restore the last backup."));
}

} // namespace log_words

std::vector<Command> logCommands()
{
    using namespace log_words;
    const std::vector<Option> range{{"from", "SEQ", "First entry."}, {"to", "SEQ", "Last entry."}};
    return {{"log list", "", "Entries of the decision log.", 0, 0,
             {range[0], range[1], {"type", "T", "decision.made, …"}, {"about", "ID", "Follow one case, decision, account, …"},
              {"newest-first", "", "Newest first."}}, list},
            {"log verify", "", "Check every entry, signature, content and checkpoint.", 0, 0,
             {range[0], range[1], {"hashes-only", "", "Chain and tree only."}, {"bundle", "FOLDER", "Check an exported bundle."}}, verify},
            {"log checkpoint", "", "Sign the head of the log; give copies away.", 0, 0, {{"anchor", "FILE", "Leave its note there as well."}}, checkpoint},
            {"log prove", "SEQ", "Proof that an entry is in the log.", 1, 1, {}, prove},
            {"log bundle", "[FOLDER]", "Export for verification elsewhere (default: a folder beside the workspace).", 0, 1, range, bundle},
            {"rebuild", "", "Compare the projections with the log.", 0, 0, {{"check", "", "Compare."}}, rebuild}};
}

} // namespace countersign::cli
