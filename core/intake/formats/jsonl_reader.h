// The native format: JSON Lines, or the same records as a JSON array or as one indented object.
#pragma once

#include "intake/splitting/byte_source.h"
#include "intake/native/native_record.h"
#include "intake/record.h"
#include "intake/splitting/record_splitter.h"

#include <memory>
#include <string>

namespace countersign
{

class JsonlReader final : public RecordReader
{
public:
    // `source` replaces the one the records name; may be empty.
    JsonlReader(std::unique_ptr<ByteSource> bytes, std::string source);

    Result<std::optional<ReadItem>> next() override;
    std::int64_t bytesRead() const override { return m_splitter->bytesRead(); }
    std::map<std::string, std::int64_t> unknownFields() const override { return m_unknown.counts(); }

private:
    std::unique_ptr<RecordSplitter> m_splitter;
    NativeRecordParser m_parser;
    UnknownFields m_unknown;
    std::int64_t m_record = 0;
};

} // namespace countersign
