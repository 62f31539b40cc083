// Cuts a file into records without understanding them. Whatever is wrong with one record ends
// with that record: the next call goes on behind it.
#pragma once

#include "base/result.h"
#include "intake/record.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace countersign
{

struct RawRecord {
    std::int64_t line = 0;      // where it starts, from 1
    std::string_view bytes;     // valid until the next call of next(); only the beginning when there is a fault
    std::string_view container; // the list it stood in ("reports"); empty for a record of its own
    bool endsFile = false;      // nothing follows, not even a line end: it may have been cut off
    std::optional<Text> fault;  // why it cannot be read as a record
};

class RecordSplitter
{
public:
    // After `bytes` of a faultless record this many more bytes may be read (their content means
    // nothing): fast parsers read ahead.
    static constexpr std::size_t paddingBytes = 64;
    static constexpr std::size_t chunkBytes = 256u << 10;

    RecordSplitter() = default;
    RecordSplitter(const RecordSplitter &) = delete;
    RecordSplitter &operator=(const RecordSplitter &) = delete;
    virtual ~RecordSplitter() = default;

    // nullopt at the end. Errors: bad_input when the file itself cannot be read on.
    virtual Result<std::optional<RawRecord>> next() = 0;
    virtual std::int64_t bytesRead() const = 0;
    virtual std::size_t bufferBytes() const = 0; // memory held now; never above longestRecordBytes + 2 × chunkBytes
};

} // namespace countersign
