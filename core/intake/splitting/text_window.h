// The stretch of a file that a splitter looks at: grows while a record is incomplete, forgets what
// has been consumed. Growth doubles, so looking again at a record from its start stays linear.
#pragma once

#include "intake/splitting/byte_source.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace countersign
{

class TextWindow
{
public:
    explicit TextWindow(std::unique_ptr<ByteSource> source);

    // What has been read and not been consumed. Followed by RecordSplitter::paddingBytes readable bytes.
    std::string_view view() const { return {m_bytes.data() + m_begin, m_end - m_begin}; }
    bool atEnd() const { return m_ended; } // the file holds nothing after view()

    // Reads on, moving view(). Returns at once when atEnd(). Precondition: view() is not longer than a
    // record may be; a caller gives such a record up instead.
    Result<void> more();

    // Drops the first `count` bytes of view() and counts their lines.
    void consume(std::size_t count);

    std::int64_t line() const { return m_line; } // of the first byte of view(), from 1
    std::int64_t bytesRead() const { return m_source->bytesRead(); }
    std::size_t capacity() const { return m_bytes.size(); }

private:
    std::unique_ptr<ByteSource> m_source;
    std::vector<char> m_bytes;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_ended = false;
    std::int64_t m_line = 1;
};

} // namespace countersign
