#include "intake/splitting/line_splitter.h"

#include "intake/record_checks.h"

namespace countersign
{

Result<std::optional<RawRecord>> LineSplitter::next()
{
    m_window.consume(m_handedOut);
    m_handedOut = 0;
    std::size_t searched = 0;
    for (;;) {
        const std::string_view view = m_window.view();
        const std::size_t lineEnd = view.find('\n', searched);
        const bool found = lineEnd != std::string_view::npos;
        if (!found && view.size() > longestRecordBytes)
            return skipLongLine();
        if (!found && !m_window.atEnd()) {
            searched = view.size();
            CS_CHECK(m_window.more());
            continue;
        }
        if (!found && view.empty())
            return std::nullopt;
        std::string_view line = view.substr(0, lineEnd);
        const std::size_t taken = found ? lineEnd + 1 : view.size();
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
            m_window.consume(taken);
            searched = 0;
            continue;
        }
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        m_handedOut = taken;
        RawRecord record{m_window.line(), line, {}, !found, std::nullopt};
        if (line.size() > longestRecordBytes)
            record.fault = recordTooLong();
        return record;
    }
}

// Its beginning is kept for the reject file, the rest is read and dropped.
Result<RawRecord> LineSplitter::skipLongLine()
{
    const std::int64_t line = m_window.line();
    m_beginning = m_window.view().substr(0, excerptBytes);
    for (;;) {
        const std::string_view view = m_window.view();
        const std::size_t lineEnd = view.find('\n');
        if (lineEnd != std::string_view::npos) {
            m_window.consume(lineEnd + 1);
            break;
        }
        m_window.consume(view.size());
        if (m_window.atEnd())
            break;
        CS_CHECK(m_window.more());
    }
    return RawRecord{line, m_beginning, {}, false, recordTooLong()};
}

} // namespace countersign
