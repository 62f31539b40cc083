#include "cli/command.h"

#include "services/insights/export_service.h"

#include <filesystem>
#include <fstream>

namespace countersign::cli {

namespace export_words {

// All files, or none: each is written beside its place first.
Result<Json> written(const Export &made, const std::string &folder)
{
    namespace fs = std::filesystem;
    std::error_code failed;
    fs::create_directories(folder, failed);
    Json files = Json::array();
    for (const ExportFile &file : made.files) {
        const fs::path path = fs::path(folder) / file.name;
        const fs::path part = path.string() + ".part";
        std::ofstream out(part, std::ios::binary | std::ios::trunc);
        out << file.bytes;
        out.close();
        if (!out)
            failed = std::make_error_code(std::errc::io_error);
        else
            fs::rename(part, path, failed);
        if (failed) {
            std::error_code ignored;
            fs::remove(part, ignored);
            return fail(ErrorCode::ReadOnly, {CS_TEXT("The file %1 cannot be written: %2."), {path.string(), failed.message()}},
                        CS_TEXT("Choose another folder with --output."));
        }
        files.push_back(path.string());
    }
    return Json{{"files", files}, {"records", made.records}, {"left_out", made.leftOut}};
}

Result<ExportRange> range(Context &context)
{
    ExportRange out;
    CS_TRY(out.from, context.time("from"));
    CS_TRY(out.to, context.time("to"));
    if (out.from && out.to && *out.to <= *out.from)
        return usage(CS_TEXT("The time ends before it begins."), CS_TEXT("Give --from before --to."));
    return out;
}

Result<Json> statements(Context &context)
{
    const std::string format = context.arguments.value("format", "csv");
    if (format != "csv" && format != "json")
        return usage({CS_TEXT("There is no format \"%1\"."), {format}}, CS_TEXT("It is csv or json."));
    CS_TRY(const ExportRange when, range(context));
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Export made, ExportService(*workspace).statements(format == "csv" ? ExportFormat::Csv : ExportFormat::JsonBatches, when));
    return written(made, context.arguments.value("output", "."));
}

Result<Json> report(Context &context)
{
    const std::string standard = context.arguments.value("standard");
    if (standard != "dsa" && standard != "santa-clara")
        return usage({CS_TEXT("There is no standard \"%1\"."), {standard}}, CS_TEXT("Give --standard dsa or --standard santa-clara."));
    const auto which = standard == "dsa" ? ReportStandard::Dsa : ReportStandard::SantaClara;
    CS_TRY(const ExportRange when, range(context));
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Export made, ExportService(*workspace).report(which, when));
    CS_TRY(Json out, written(made, context.arguments.value("output", ".")));
    out["covers"] = reportCoverage(which).english();
    return out;
}

} // namespace export_words

std::vector<Command> exportCommands()
{
    const std::vector<Option> when{{"from", "TIME", "From then on (RFC 3339)."}, {"to", "TIME", "Before then."}, {"output", "FOLDER", "Where to (here)."}};
    std::vector<Option> sor{{"format", "F", "csv (one file) or json (bodies of at most 100 statements)."}};
    sor.insert(sor.end(), when.begin(), when.end());
    std::vector<Option> standards{{"standard", "S", "dsa: " + reportCoverage(ReportStandard::Dsa).english() + " santa-clara: "
                                                        + reportCoverage(ReportStandard::SantaClara).english()}};
    standards.insert(standards.end(), when.begin(), when.end());
    return {{"export sor", "", "Statements of reasons of released restrictions for the EU database; no personal data.", 0, 0, sor, export_words::statements},
            {"export report", "", "A transparency report in a standard's terms, first version.", 0, 0, standards, export_words::report}};
}

} // namespace countersign::cli
