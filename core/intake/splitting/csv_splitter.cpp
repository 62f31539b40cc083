#include "intake/splitting/csv_splitter.h"

#include "intake/splitting/record_splitter.h"

#include <algorithm>
#include <utility>

namespace countersign
{

CsvSplitter::CsvSplitter(std::unique_ptr<ByteSource> source, char delimiter, std::optional<char> quote)
    : m_window(std::move(source)), m_delimiter(delimiter), m_quote(quote)
{
}

Result<bool> CsvSplitter::next(CsvRow &row)
{
    m_window.consume(m_handedOut);
    m_handedOut = 0;
    for (;;) {
        const std::string_view view = m_window.view();
        if (view.empty() && m_window.atEnd())
            return false;
        row.line = m_window.line();
        row.fault.reset();
        row.endsFile = false;
        std::size_t length = 0;
        Outcome outcome = view.empty() ? Outcome::NeedsMore : parse(view, m_window.atEnd(), row, length);
        if (outcome == Outcome::NeedsMore && view.size() > longestRecordBytes) {
            if (view.find('\n') == std::string_view::npos) {
                CS_CHECK(skipLongLine(row));
                return true;
            }
            outcome = Outcome::NeverClosed;
        }
        if (outcome == Outcome::NeedsMore) {
            CS_CHECK(m_window.more());
            continue;
        }
        if (outcome != Outcome::Complete) {
            refuseFirstLine(row, outcome, view.size());
            return true;
        }
        m_handedOut = length;
        row.bytes = view.substr(0, length);
        row.endsFile = !row.bytes.ends_with('\n');
        while (row.bytes.ends_with('\n') || row.bytes.ends_with('\r'))
            row.bytes.remove_suffix(1);
        if (row.bytes.find_first_not_of(" \r\n") == std::string_view::npos) {
            m_window.consume(std::exchange(m_handedOut, 0));
            continue;
        }
        if (row.bytes.size() > longestRecordBytes)
            row.fault = recordTooLong();
        return true;
    }
}

// One row from the start of `text`; `length` then includes its line end.
CsvSplitter::Outcome CsvSplitter::parse(std::string_view text, bool atEnd, CsvRow &row, std::size_t &length) const
{
    std::size_t count = 0;
    const char ends[] = {m_delimiter, '\n', '\0'};
    for (std::size_t at = 0;;) {
        if (count == row.cells.size())
            row.cells.emplace_back();
        std::string &cell = row.cells[count++];
        cell.clear();
        if (at < text.size() && m_quote && text[at] == *m_quote) {
            const Outcome outcome = parseQuoted(text, at, atEnd, cell);
            if (outcome != Outcome::Complete)
                return outcome;
        } else {
            std::size_t end = std::min(text.find_first_of(std::string_view(ends, 2), at), text.size());
            if (end == text.size() && !atEnd)
                return Outcome::NeedsMore;
            cell.assign(text.substr(at, end - at));
            if (cell.ends_with('\r') && (end == text.size() || text[end] == '\n'))
                cell.pop_back();
            at = end;
        }
        if (at < text.size() && text[at] == m_delimiter) {
            ++at;
            continue;
        }
        length = at < text.size() ? at + 1 : at;
        row.cells.resize(count);
        return Outcome::Complete;
    }
}

// A quoted field at `at`, which then stands on the delimiter, the line feed or the end behind it.
CsvSplitter::Outcome CsvSplitter::parseQuoted(std::string_view text, std::size_t &at, bool atEnd,
                                              std::string &cell) const
{
    const bool oneLine = m_readTwice > 16 * longestRecordBytes;
    for (std::size_t begin = at + 1;;) {
        const std::size_t end = text.find(*m_quote, begin);
        if (oneLine && text.substr(begin, end - begin).find('\n') != std::string_view::npos)
            return Outcome::NeverClosed;
        if (end == std::string_view::npos || (end + 1 == text.size() && !atEnd))
            return atEnd ? Outcome::NeverClosed : Outcome::NeedsMore;
        cell.append(text.substr(begin, end - begin));
        begin = end + 1;
        if (begin < text.size() && text[begin] == *m_quote) {
            cell += *m_quote;
            ++begin;
            continue;
        }
        if (begin < text.size() && text[begin] == '\r') {
            if (begin + 1 == text.size() && !atEnd)
                return Outcome::NeedsMore;
            if (begin + 1 == text.size() || text[begin + 1] == '\n')
                ++begin;
        }
        at = begin;
        const bool proper = at == text.size() || text[at] == m_delimiter || text[at] == '\n';
        return proper ? Outcome::Complete : Outcome::BrokenQuote;
    }
}

void CsvSplitter::refuseFirstLine(CsvRow &row, Outcome outcome, std::size_t looked)
{
    const std::string_view view = m_window.view();
    const std::size_t lineEnd = std::min(view.find('\n'), view.size());
    m_handedOut = std::min(lineEnd + 1, view.size());
    if (outcome == Outcome::NeverClosed)
        m_readTwice += looked - m_handedOut;
    row.bytes = view.substr(0, lineEnd);
    row.endsFile = m_window.atEnd() && m_handedOut == view.size();
    if (outcome == Outcome::BrokenQuote)
        row.fault = Text(CS_TEXT("a quoted field goes on after its closing quote"));
    else
        row.fault = Text(CS_TEXT("a quote that opens in this row is never closed"));
}

Result<void> CsvSplitter::skipLongLine(CsvRow &row)
{
    m_beginning = m_window.view().substr(0, excerptBytes);
    for (;;) {
        const std::string_view view = m_window.view();
        const std::size_t lineEnd = view.find('\n');
        m_window.consume(lineEnd == std::string_view::npos ? view.size() : lineEnd + 1);
        if (lineEnd != std::string_view::npos || m_window.atEnd())
            break;
        CS_CHECK(m_window.more());
    }
    row.bytes = m_beginning;
    row.fault = recordTooLong();
    return {};
}

} // namespace countersign
