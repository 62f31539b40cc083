#include "intake/splitting/element_splitter.h"

#include "intake/record_checks.h"

#include <algorithm>
#include <utility>

namespace countersign
{

ElementSplitter::ElementSplitter(std::unique_ptr<ByteSource> source, std::vector<std::string> lists)
    : m_source(std::move(source)), m_lists(std::move(lists)), m_chunk(chunkBytes)
{
}

Result<std::optional<RawRecord>> ElementSplitter::next()
{
    m_ready.reset();
    while (!m_ready) {
        if (m_at == m_filled) {
            if (m_ended)
                return std::nullopt;
            m_at = 0;
            CS_TRY(m_filled, m_source->read(m_chunk.data(), m_chunk.size()));
            if (m_filled == 0) {
                m_ended = true;
                endOfFile();
            }
            continue;
        }
        const char c = m_chunk[m_at];
        if (!take(c))
            continue; // a record ended just before it
        noteColumn(c);
        ++m_at;
    }
    return std::exchange(m_ready, std::nullopt);
}

// False when the byte has to be taken again, after the record that is ready now.
bool ElementSplitter::take(char c)
{
    using Step = JsonScanner::Step;
    if (m_lost)
        return findNextRecord(c);
    if (m_recording && m_scanner.endsScalar(c) && m_scanner.depth() == m_recordDepth) {
        finishRecord();
        return false;
    }
    const Step step = m_scanner.feed(c);
    if (step == Step::Bad) {
        m_lost = true;
        if (!m_recording) {
            m_recordLine = m_line;
            m_tooLong = false;
            m_record.assign(1, c);
        }
        return findNextRecord(c);
    }
    if (step == Step::Opened) {
        opened(c);
    } else if (step == Step::StringStart || step == Step::ScalarStart) {
        if (recordMayStart(m_scanner.depth()))
            startRecord();
    }
    append(c);
    if (step == Step::KeyEnd)
        noteKey();
    else if (step == Step::Closed)
        closed();
    else if (step == Step::ValueEnd && m_recording && m_scanner.depth() == m_recordDepth)
        finishRecord();
    return true;
}

void ElementSplitter::opened(char c)
{
    const std::size_t before = m_scanner.depth() - 1;
    if (recordMayStart(before)) {
        if (c == '{')
            startRecord();
        else if (m_listDepth == 0) // no record is an array: the elements are what the array would have been
            m_base = m_scanner.depth();
        else
            m_listDepth = m_scanner.depth();
        return;
    }
    if (c == '[' && m_listDepth == 0 && opensList()) {
        m_listDepth = m_listBegin = m_scanner.depth();
        m_around = true;
        m_recording = false;
        m_hasUsualIndent = false;
    }
}

void ElementSplitter::closed()
{
    const std::size_t depth = m_scanner.depth();
    if (m_recording && depth == m_recordDepth) {
        finishRecord();
    } else if (m_listDepth > 0 && depth + 1 == m_listDepth) {
        m_listDepth = depth < m_listBegin ? 0 : depth;
    } else if (m_around && depth == m_base) {
        m_around = false;
    } else if (m_base == depth + 1) {
        m_base = depth;
    }
}

void ElementSplitter::startRecord()
{
    m_recording = true;
    m_recordDepth = level();
    m_recordLine = m_line;
    m_indent = m_lineBlank ? m_column : -1;
    m_tooLong = false;
    m_record.clear();
    if (m_listDepth == 0)
        m_path.clear();
}

void ElementSplitter::append(char c)
{
    if (!m_recording || m_tooLong)
        return;
    if (m_record.size() == longestRecordBytes) {
        m_tooLong = true;
        m_record.resize(excerptBytes);
        m_record.shrink_to_fit();
        return;
    }
    m_record += c;
}

void ElementSplitter::finishRecord()
{
    m_recording = false;
    if (!m_hasUsualIndent && m_record.starts_with('{')) {
        m_usualIndent = m_indent;
        m_hasUsualIndent = true;
    }
    m_record.reserve(m_record.size() + paddingBytes);
    m_ready = RawRecord{m_recordLine, m_record, {}, false, std::nullopt};
    if (m_listDepth > 0)
        m_ready->container = m_list;
    if (m_tooLong)
        m_ready->fault = recordTooLong();
}

// Keeps the way of keys to the place of the scanner, as deep as a list may lie.
void ElementSplitter::noteKey()
{
    constexpr std::size_t deepestList = 4;
    const std::size_t depth = m_scanner.depth() - m_base;
    if (m_listDepth > 0 || depth > deepestList)
        return;
    m_path.resize(depth);
    m_path[depth - 1] = m_scanner.key();
}

bool ElementSplitter::opensList()
{
    const std::size_t depth = m_scanner.depth() - 1 - m_base; // objects around the list
    if (depth == 0 || depth != m_path.size())
        return false;
    std::string place = m_path.front();
    for (std::size_t i = 1; i < m_path.size(); ++i)
        place += '.' + m_path[i];
    m_list = m_path.back();
    const bool known = std::find(m_lists.begin(), m_lists.end(), place) != m_lists.end();
    if (!known)
        m_path.push_back("[]"); // what lies deeper has an array on its way: no list of records
    return known;
}

bool ElementSplitter::findNextRecord(char c)
{
    if (c == '{') {
        const bool likeOthers = m_column == m_indent || m_column == m_usualIndent;
        const bool ownLine = m_lineBlank && likeOthers;
        const bool sharedLine = (m_indent < 0 || m_usualIndent < 0) && m_lastSigns[0] == '}' && m_lastSigns[1] == ',';
        const bool newLine = m_lineBlank && m_column == 0 && m_base == 0;
        if (ownLine || sharedLine || newLine) {
            if (!ownLine && !sharedLine) {
                m_listDepth = 0;
                m_around = false;
            }
            m_lost = false;
            m_recording = false;
            m_scanner.restart(level());
            m_ready = RawRecord{m_recordLine, m_record, {}, false, m_tooLong ? recordTooLong() : notJson()};
            m_tooLong = false;
            return false;
        }
    }
    return true;
}

void ElementSplitter::noteColumn(char c)
{
    if (c == '\n') {
        ++m_line;
        m_column = 0;
        m_lineBlank = true;
    } else if (c == ' ' || c == '\t') {
        ++m_column;
    } else if (c != '\r') {
        m_lineBlank = false;
        m_lastSigns[0] = m_lastSigns[1];
        m_lastSigns[1] = c;
    }
}

void ElementSplitter::endOfFile()
{
    if (m_recording && !m_lost && m_scanner.depth() == m_recordDepth && m_scanner.endsScalar(' ')) {
        finishRecord();
    } else if (m_recording || m_lost) {
        m_ready = RawRecord{m_recordLine,
                            m_record,
                            {},
                            true,
                            m_tooLong ? recordTooLong()
                            : m_lost  ? notJson()
                                      : endsInsideRecord()};
    } else if (m_scanner.depth() > 0) {
        m_ready = RawRecord{m_line, {}, {}, true, Text(CS_TEXT("file ends before its list of records is closed"))};
    }
    m_recording = false;
    m_lost = false;
}

} // namespace countersign
