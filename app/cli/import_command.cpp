#include "cli/command.h"

#include "services/intake/intake_service.h"

#include <ostream>

namespace countersign::cli {

namespace import_words {

Json summaryJson(const ImportSummary &summary)
{
    return {{"read", summary.read}, {"cases", summary.cases}, {"reports", summary.reports}, {"appeals", summary.appeals},
            {"sanctions", summary.sanctions}, {"duplicates", summary.duplicates}, {"rejected", summary.rejected},
            {"reject_file", summary.rejectFile.empty() ? Json() : Json(summary.rejectFile)}, {"unknown_fields", summary.unknownFields}};
}

Result<Json> importFile(Context &context)
{
    ImportOptions options;
    options.reader.path = context.arguments.at(0) == "-" ? "/dev/stdin" : context.arguments.at(0);
    const auto format = parse<ImportFormat>(context.arguments.value("format", "auto"));
    if (!format)
        return usage({CS_TEXT("There is no format \"%1\"."), {context.arguments.value("format")}},
                     CS_TEXT("Formats are auto, jsonl, csv, activitypub, mastodon, ozone, discourse, reddit and lemmy."));
    options.reader.format = *format;
    options.reader.mappingPath = context.arguments.value("mapping");
    options.reader.source = context.arguments.value("source");
    options.rejectPath = context.arguments.value("rejects");
    options.dryRun = context.arguments.has("dry-run");
    const Session *importer = nullptr;
    if (context.arguments.has("as")) {
        CS_TRY(importer, context.acting());
    }
    CS_TRY(Workspace *const workspace, context.workspace());
    // The import itself takes nothing twice; under a request id its first result is given again, too.
    const Request request{"import", options.reader.path, importer, context.requestId(), {}};
    CS_TRY(const auto earlier, workspace->earlier(request));
    if (earlier)
        return json(*earlier);
    const bool progress = context.progressWanted();
    CS_TRY(const ImportSummary summary,
           IntakeService(*workspace).importFile(importer, options, [&](const ImportSummary &so, std::int64_t bytes) {
               if (progress)
                   context.io.err << "\r" << so.read << " records, " << bytes / 1024 << " KiB" << std::flush;
               return true;
           }));
    if (progress)
        context.io.err << '\n';
    Receipt receipt;
    receipt.made = summaryJson(summary);
    receipt.events = summary.events;
    if (options.dryRun)
        receipt.made["dry_run"] = true;
    if (summary.accepted() == 0 && summary.duplicates == 0) {
        context.besidesError = json(receipt);
        if (summary.read == 0)
            return fail(ErrorCode::BadInput, {CS_TEXT("There is no record in %1."), {options.reader.path}}, CS_TEXT("Check that it is the right file."));
        return fail(ErrorCode::BadInput, {CS_TEXT("None of the %1 records of %2 could be taken in."), {std::to_string(summary.read), options.reader.path}},
                    {CS_TEXT("%1 says for each line why."), {summary.rejectFile}});
    }
    if (!options.dryRun)
        CS_CHECK(workspace->remember(request, receipt));
    return json(receipt);
}

} // namespace import_words

std::vector<Command> importCommands()
{
    using namespace import_words;
    return {{"import", "FILE", "Take in reports from a file (\"-\": standard input).", 1, 1,
             {{"format", "F", "auto (default), jsonl, csv, activitypub, mastodon, ozone, discourse, reddit or lemmy."},
              {"mapping", "FILE", "Mapping profile for CSV and TSV."},
              {"source", "NAME", "What to call the source where the format does not say."},
              {"rejects", "FILE", "Where bad records are set aside."},
              {"dry-run", "", "Read and count, change nothing."}},
             importFile}};
}

} // namespace countersign::cli
