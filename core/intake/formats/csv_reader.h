// CSV and TSV, read through a mapping profile.
#pragma once

#include "intake/splitting/byte_source.h"
#include "intake/splitting/csv_splitter.h"
#include "intake/mapping/mapping_profile.h"
#include "intake/record.h"
#include "intake/fields/unknown_fields.h"

#include <memory>
#include <string>
#include <vector>

namespace countersign
{

class CsvReader final : public RecordReader
{
public:
    // Reads the header. Errors: bad_input when the profile does not fit the file.
    static Result<std::unique_ptr<RecordReader>> open(std::unique_ptr<ByteSource> bytes, MappingProfile profile);

    Result<std::optional<ReadItem>> next() override;
    std::int64_t bytesRead() const override { return m_splitter.bytesRead(); }
    std::map<std::string, std::int64_t> unknownFields() const override { return m_unknown.counts(); }

private:
    CsvReader(std::unique_ptr<ByteSource> bytes, MappingProfile profile);
    Result<void> begin();
    Fault check(const CsvRow &row) const;
    void keepOthers(IncomingReport &report);

    std::string m_path;
    MappingProfile m_profile;
    CsvSplitter m_splitter;
    CsvRow m_row;
    bool m_rowWaits = false; // the first row of a file without header was looked at
    std::size_t m_columns = 0;
    std::vector<std::string> m_others; // by column: the name under which it is kept, empty when it is mapped
    UnknownFields m_unknown;
    std::int64_t m_record = 0;
};

} // namespace countersign
