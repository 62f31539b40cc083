// The native flagged-post record: one JSON object, a report or a sanction of before. Described for
// people and programs in resources/schemas/flagged-post.schema.json.
#pragma once

#include "base/result.h"
#include "intake/record.h"
#include "intake/record_checks.h"
#include "intake/fields/unknown_fields.h"

#include <memory>
#include <string>
#include <string_view>

namespace countersign
{

// Keeps its buffers from record to record. Not thread-safe.
class NativeRecordParser
{
public:
    // `source` replaces the record's own, and stands in where it has none. May be empty.
    explicit NativeRecordParser(std::string source = {});
    ~NativeRecordParser();
    NativeRecordParser(const NativeRecordParser &) = delete;
    NativeRecordParser &operator=(const NativeRecordParser &) = delete;

    // What is wrong with the record; nothing when `out` holds it. `json` must be followed by
    // RecordSplitter::paddingBytes readable bytes. Fields it does not know are counted in `unknown`.
    Fault parse(std::string_view json, IncomingRecord &out, UnknownFields &unknown);

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
    std::string m_source;
};

// One record of any origin (no padding needed). Error bad_input says what is wrong with it.
Result<IncomingRecord> parseNativeRecord(std::string_view json, UnknownFields *unknown = nullptr);

} // namespace countersign
