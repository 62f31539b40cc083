// JSON Lines: every line that is not blank is a record. LF and CRLF.
#pragma once

#include "intake/splitting/record_splitter.h"
#include "intake/splitting/text_window.h"

#include <memory>
#include <string>

namespace countersign
{

class LineSplitter final : public RecordSplitter
{
public:
    explicit LineSplitter(std::unique_ptr<ByteSource> source) : m_window(std::move(source)) {}

    Result<std::optional<RawRecord>> next() override;
    std::int64_t bytesRead() const override { return m_window.bytesRead(); }
    std::size_t bufferBytes() const override { return m_window.capacity() + m_beginning.capacity(); }

private:
    Result<RawRecord> skipLongLine();

    TextWindow m_window;
    std::size_t m_handedOut = 0; // bytes of the window that the last record took
    std::string m_beginning;     // of a line too long to be kept
};

} // namespace countersign
