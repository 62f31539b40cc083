// JSON documents of any layout: one object, objects one after the other (a line each or indented),
// an array of them, or objects that hold the records in a list ({"reports":[…]}). Each element of a
// list is a record, those of arrays inside it too; what stands around the lists is dropped.
//
// After bytes that are no JSON it looks for the next record by the way the file is laid out: a line
// that begins like the lines of the records before, or `},{` where records share a line.
#pragma once

#include "intake/splitting/byte_source.h"
#include "intake/splitting/json_scanner.h"
#include "intake/splitting/record_splitter.h"

#include <memory>
#include <string>
#include <vector>

namespace countersign
{

class ElementSplitter final : public RecordSplitter
{
public:
    // `lists` are the places of lists inside an object, as keys joined by dots: "data.children".
    // RawRecord::container is then the last of those keys.
    ElementSplitter(std::unique_ptr<ByteSource> source, std::vector<std::string> lists);

    Result<std::optional<RawRecord>> next() override;
    std::int64_t bytesRead() const override { return m_source->bytesRead(); }
    Instant fileTime() const { return m_source->modifiedAt(); }
    std::size_t bufferBytes() const override { return m_chunk.capacity() + m_record.capacity(); }

private:
    bool take(char c);
    void opened(char c);
    void closed();
    void startRecord();
    void append(char c);
    void finishRecord();
    void noteKey();
    bool opensList();
    bool findNextRecord(char c);
    void noteColumn(char c);
    void endOfFile();
    bool recordMayStart(std::size_t depth) const
    {
        return !m_recording && depth == level() && (m_listDepth > 0 || !m_around);
    }
    std::size_t level() const { return m_listDepth > 0 ? m_listDepth : m_base; }

    std::unique_ptr<ByteSource> m_source;
    std::vector<std::string> m_lists;
    std::vector<char> m_chunk;
    std::size_t m_at = 0;
    std::size_t m_filled = 0;
    bool m_ended = false;

    JsonScanner m_scanner;
    std::vector<std::string> m_path; // keys from the record down to the scanner's place
    std::size_t m_base = 0;          // depth of what may be a record or hold a list: 1 in a top-level array
    std::size_t m_listDepth = 0;     // depth of the elements of the open list; 0 when none is open
    std::size_t m_listBegin = 0;     // the same, without arrays inside the list
    std::string m_list;              // its name
    bool m_around = false;           // inside an object that holds a list

    bool m_recording = false;
    std::size_t m_recordDepth = 0;
    std::int64_t m_recordLine = 0;
    std::string m_record;
    bool m_tooLong = false;

    std::int64_t m_line = 1;
    std::int64_t m_column = 0; // blanks since the line began, while nothing else came
    bool m_lineBlank = true;
    std::int64_t m_indent = -1;      // of the last record begun; -1 when it did not begin its line
    std::int64_t m_usualIndent = -1; // of the first whole record of the list
    bool m_hasUsualIndent = false;

    bool m_lost = false;
    char m_lastSigns[2] = {0, 0}; // the last two bytes that were no blanks
    std::optional<RawRecord> m_ready;
};

} // namespace countersign
