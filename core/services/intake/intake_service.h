// Bringing reports in: one file, streamed, in batches, each batch one transaction.
//
// A record is new by (source, external id); an interrupted import is simply run again and takes up where
// the last whole batch ended, with nothing twice and nothing lost. Bad records go to the reject file.
#pragma once

#include "intake/record.h"
#include "services/frame/workspace.h"

#include <functional>
#include <map>

namespace countersign {

struct ImportOptions {
    ReaderOptions reader;
    std::string rejectPath; // "" = WORKSPACE.FILE.rejects.jsonl beside the workspace, made only when needed
    bool dryRun = false;
    int batch = 2000;
};

struct ImportSummary {
    std::int64_t read = 0;       // records, good and bad
    std::int64_t cases = 0;      // opened
    std::int64_t reports = 0;    // taken in
    std::int64_t appeals = 0;    // reports that were an author's objection (R3)
    std::int64_t sanctions = 0;  // external history (R22)
    std::int64_t duplicates = 0; // already here
    std::int64_t rejected = 0;
    std::string rejectFile;      // "" when nothing was rejected
    std::map<std::string, std::int64_t> unknownFields;
    std::vector<std::int64_t> events; // the closing entry
    std::int64_t accepted() const { return reports + sanctions; }
};

class IntakeService {
public:
    explicit IntakeService(Workspace &workspace) : m_workspace(workspace) {}

    using Progress = std::function<bool(const ImportSummary &, std::int64_t bytesRead)>; // false: stop after this batch

    // `importer` null: an unattended feed. Who imports by hand takes part in every case it touches (R13).
    Result<ImportSummary> importFile(const Session *importer, const ImportOptions &options, const Progress &progress = {});

private:
    Workspace &m_workspace;
};

} // namespace countersign
