#include "services/intake/intake_service.h"

#include "services/intake/case_opening.h"

#include <filesystem>
#include <fstream>

namespace countersign {

namespace {

class RejectFile {
public:
    explicit RejectFile(std::string path) : m_path(std::move(path)) {}

    Result<> write(const ReadItem &item, const Reject &reject)
    {
        if (!m_stream.is_open()) {
            m_stream.open(m_path, std::ios::binary | std::ios::trunc);
            if (!m_stream)
                return fail(ErrorCode::ReadOnly, {CS_TEXT("The reject file %1 cannot be written."), {m_path}},
                            CS_TEXT("Name another one with --rejects; nothing of this batch was taken in."));
        }
        const Json line = {{"line", item.line}, {"record", item.record}, {"reason", reject.reason.english()}, {"excerpt", reject.excerpt}};
        m_stream << line.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
        m_stream.flush();
        if (!m_stream)
            return fail(ErrorCode::DiskFull, {CS_TEXT("Writing the reject file %1 failed."), {m_path}},
                        CS_TEXT("Free some space and import the file again; what is in already will not be taken twice."));
        return {};
    }
    bool used() const { return m_stream.is_open(); }
    const std::string &path() const { return m_path; }

private:
    std::string m_path;
    std::ofstream m_stream;
};

std::string rejectPathFor(const ImportOptions &options, const std::string &workspacePath)
{
    if (!options.rejectPath.empty())
        return options.rejectPath;
    return workspacePath + "." + std::filesystem::path(options.reader.path).filename().string() + ".rejects.jsonl";
}

// What is wrong with the record alone: it is set aside, the rest goes on. Anything else is wrong with the file or the store.
bool ofTheRecord(ErrorCode code)
{
    return exitStatus(code) == 1 || code == ErrorCode::BadInput || code == ErrorCode::NotFound || code == ErrorCode::Usage;
}

Result<> takeOne(Unit &unit, const IncomingRecord &record, PersonId importer, ImportSummary &summary)
{
    if (const auto *sanction = std::get_if<IncomingSanction>(&record)) {
        CS_TRY(const bool taken, takeSanction(unit, *sanction, importer));
        ++(taken ? summary.sanctions : summary.duplicates);
        return {};
    }
    CS_TRY(const Taken taken, takeReport(unit, std::get<IncomingReport>(record), importer));
    switch (taken.as) {
    case Taken::As::Duplicate: ++summary.duplicates; break;
    case Taken::As::Appeal: ++summary.appeals; ++summary.reports; break;
    case Taken::As::Report: ++summary.reports; break;
    }
    summary.cases += taken.openedCase ? 1 : 0;
    return {};
}

Json summaryJson(const ImportSummary &s)
{
    return {{"read", s.read}, {"cases", s.cases}, {"reports", s.reports}, {"appeals", s.appeals}, {"sanctions", s.sanctions},
            {"duplicates", s.duplicates}, {"rejected", s.rejected}};
}

} // namespace

Result<ImportSummary> IntakeService::importFile(const Session *importer, const ImportOptions &options, const Progress &progress)
{
    if (importer && importer->person().has(Role::Automation))
        return fail(ErrorCode::Forbidden, CS_TEXT("An automation proposes only; it cannot import evidence in its own name."),
                    CS_TEXT("Import as an unattended feed, or as a person."));
    CS_TRY(auto reader, openReader(options.reader));
    ImportSummary summary;
    RejectFile rejects(rejectPathFor(options, m_workspace.db().path()));
    const PersonId importerId = importer ? importer->id() : PersonId();
    const std::string feed = "import:" + (options.reader.source.empty() ? std::filesystem::path(options.reader.path).filename().string()
                                                                        : options.reader.source);
    bool more = true;
    while (more) {
        ImportSummary batch = summary;
        Request request{"import", {}, nullptr, {}, validUtf8(feed)};
        const auto readBatch = [&](Unit &unit) -> Result<> {
            for (int count = 0; count < options.batch; ++count) {
                CS_TRY(std::optional<ReadItem> item, reader->next());
                if (!item) {
                    more = false;
                    break;
                }
                ++batch.read;
                if (const auto *reject = std::get_if<Reject>(&item->content)) {
                    ++batch.rejected;
                    CS_CHECK(rejects.write(*item, *reject));
                    continue;
                }
                const auto &record = std::get<IncomingRecord>(item->content);
                const auto entries = unit.receipt().events.size();
                unit.db().run("SAVEPOINT record");
                const auto taken = takeOne(unit, record, importerId, batch);
                if (!taken) { // nothing of it stays
                    unit.db().run("ROLLBACK TO record");
                    unit.receipt().events.resize(entries);
                }
                unit.db().run("RELEASE record");
                if (!taken && !ofTheRecord(taken.error().code))
                    return fail(taken.error());
                if (!taken) {
                    ++batch.rejected;
                    CS_CHECK(rejects.write(*item, {taken.error().message, {}}));
                }
            }
            return {};
        };
        if (options.dryRun) {
            // The same work, thrown away at the end: all of the file at once, so that its records know each other.
            CS_TRY([[maybe_unused]] const bool counted, m_workspace.preview<bool>(request, [&](Unit &unit) -> Result<bool> {
                while (more)
                    CS_CHECK(readBatch(unit));
                return true;
            }));
        } else {
            auto receipt = m_workspace.change(request, [&](Unit &unit) -> Result<Receipt> {
                CS_CHECK(readBatch(unit));
                return unit.finish();
            });
            if (!receipt) {
                if (summary.read > 0) // whole batches are in
                    receipt.error().hint = {CS_TEXT("The %1 records before it are in and stay. Mend that (free space, say) and import the file again: nothing is taken twice."),
                                            {std::to_string(summary.read)}};
                return fail(std::move(receipt).error());
            }
        }
        summary = batch;
        if (progress && !progress(summary, reader->bytesRead()))
            break;
    }
    summary.unknownFields = reader->unknownFields();
    summary.rejectFile = rejects.used() ? rejects.path() : std::string();
    if (options.dryRun)
        return summary;
    const Request closing{"import", {}, importer, {}, importer ? std::string() : validUtf8(feed)};
    CS_TRY(const Receipt receipt, m_workspace.change(closing, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY([[maybe_unused]] const auto seq, unit.append("import.finished", summaryJson(summary), {}));
        return unit.finish();
    }));
    summary.events = receipt.events;
    return summary;
}

} // namespace countersign
