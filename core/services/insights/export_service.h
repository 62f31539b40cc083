// Transparency: statements of reasons for the EU database, and reports in two standards.
//
// Bytes depend on the log (and on from/to) alone: the same log gives the same bytes, whenever and by whomever they are
// made. Texts draw from an allow-list (R25): clause, dates, kind and day of reports; no reporter's text, no staff name, no
// handle and no quotation, since statements are published. The vault is never opened, so erasure changes nothing.
#pragma once

#include "services/frame/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign {

enum class ExportFormat { Csv, JsonBatches };
enum class ReportStandard { Dsa, SantaClara };

struct ExportRange { // when the restriction was released; UTC, `from` inclusive, `to` exclusive
    std::optional<Instant> from;
    std::optional<Instant> to;
};

struct ExportFile {
    std::string name; // "sor.csv", "sor-0001.json"
    std::string bytes;
};

struct Export {
    std::vector<ExportFile> files;
    std::uint64_t records = 0;
    std::uint64_t leftOut = 0; // warnings alone: Art. 17 asks for no statement about them
};

class ExportService {
public:
    explicit ExportService(Workspace &workspace) : m_workspace(workspace) {}

    // One record a released restriction, in the order of their notices. CSV: one file, header always. JSON: request
    // bodies {"statements":[…]} of at most 100. Bad input names the notice and the field that breaks the schema; no
    // file is made then.
    Result<Export> statements(ExportFormat format, const ExportRange &range);

    // dsa: one CSV with the figures of parts 4 to 8 of the harmonised template that the log can give. santa_clara: the
    // numbers of the second principles. What is covered stands in reportCoverage().
    Result<Export> report(ReportStandard standard, const ExportRange &range);

private:
    Workspace &m_workspace;
};

// In words, for help texts: what the report counts and what it leaves out.
Text reportCoverage(ReportStandard standard);

} // namespace countersign
