// Rows of delimited text: RFC 4180 with any delimiter, with a quote character or none. Quoted fields
// may hold line ends and doubled quotes.
//
// A row whose quoting is broken, or whose quote is never closed, is refused alone: reading goes on
// with the line after the one it starts in. To keep this linear in hostile files, rows may no longer
// span lines once too much has been read twice.
#pragma once

#include "base/result.h"
#include "intake/record_checks.h"
#include "intake/splitting/text_window.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign
{

struct CsvRow {
    std::int64_t line = 0;          // where it starts, from 1
    std::string_view bytes;         // as in the file, without the line end; valid until the next call
    std::vector<std::string> cells; // complete only without a fault
    bool endsFile = false;          // no line end follows
    Fault fault;
};

class CsvSplitter
{
public:
    CsvSplitter(std::unique_ptr<ByteSource> source, char delimiter, std::optional<char> quote);

    // Fills `row`; false at the end. Lines without any content are skipped. Error bad_input when the
    // file cannot be read on.
    Result<bool> next(CsvRow &row);

    std::int64_t bytesRead() const { return m_window.bytesRead(); }
    std::size_t bufferBytes() const { return m_window.capacity(); }

private:
    enum class Outcome { Complete, NeedsMore, NeverClosed, BrokenQuote };

    Outcome parse(std::string_view text, bool atEnd, CsvRow &row, std::size_t &length) const;
    Outcome parseQuoted(std::string_view text, std::size_t &at, bool atEnd, std::string &cell) const;
    void refuseFirstLine(CsvRow &row, Outcome outcome, std::size_t looked);
    Result<void> skipLongLine(CsvRow &row);

    TextWindow m_window;
    char m_delimiter;
    std::optional<char> m_quote;
    std::size_t m_handedOut = 0;
    std::size_t m_readTwice = 0;
    std::string m_beginning;
};

} // namespace countersign
