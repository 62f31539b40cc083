#include "intake/splitting/text_window.h"

#include "intake/splitting/record_splitter.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

namespace countersign
{

TextWindow::TextWindow(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source)), m_bytes(RecordSplitter::chunkBytes + RecordSplitter::paddingBytes)
{
}

Result<void> TextWindow::more()
{
    if (m_ended)
        return {};
    const std::size_t held = m_end - m_begin;
    if (m_begin > 0) {
        std::memmove(m_bytes.data(), m_bytes.data() + m_begin, held);
        m_begin = 0;
        m_end = held;
    }
    const std::size_t usable = m_bytes.size() - RecordSplitter::paddingBytes;
    if (held == usable) { // a record that fills the limit is seen to be too long by a byte of the next chunk
        const std::size_t most = longestRecordBytes + RecordSplitter::chunkBytes;
        assert(usable < most);
        m_bytes.resize(std::min(usable * 2, most) + RecordSplitter::paddingBytes);
    }
    const std::size_t room = m_bytes.size() - RecordSplitter::paddingBytes - m_end;
    CS_TRY(const std::size_t count, m_source->read(m_bytes.data() + m_end, room));
    m_end += count;
    m_ended = count == 0;
    return {};
}

void TextWindow::consume(std::size_t count)
{
    const char *begin = m_bytes.data() + m_begin;
    m_line += std::count(begin, begin + count, '\n');
    m_begin += count;
}

} // namespace countersign
