#include "intake/formats/jsonl_reader.h"

#include "intake/splitting/element_splitter.h"
#include "intake/splitting/json_scanner.h"
#include "intake/splitting/line_splitter.h"

#include <utility>

namespace countersign
{

namespace
{

// True for a record a line: only that layout finds its way again after any error.
bool hasRecordPerLine(std::string_view head)
{
    const std::size_t begin = head.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || head[begin] == '[')
        return begin == std::string_view::npos;
    const std::size_t second = head.find_first_not_of(" \t\r", begin + 1);
    return second == std::string_view::npos || head[begin] != '{' || head[second] != '\n';
}

std::unique_ptr<RecordSplitter> nativeSplitter(std::unique_ptr<ByteSource> bytes)
{
    if (hasRecordPerLine(bytes->head()))
        return std::make_unique<LineSplitter>(std::move(bytes));
    return std::make_unique<ElementSplitter>(std::move(bytes), std::vector<std::string>{});
}

} // namespace

JsonlReader::JsonlReader(std::unique_ptr<ByteSource> bytes, std::string source)
    : m_splitter(nativeSplitter(std::move(bytes))), m_parser(std::move(source))
{
}

Result<std::optional<ReadItem>> JsonlReader::next()
{
    CS_TRY(auto raw, m_splitter->next());
    if (!raw)
        return std::nullopt;
    ReadItem item{raw->line, ++m_record, {}};
    Fault fault = std::move(raw->fault);
    if (!fault) {
        fault = m_parser.parse(raw->bytes, std::get<IncomingRecord>(item.content), m_unknown);
        if (fault && raw->endsFile && isUnfinishedJson(raw->bytes))
            fault = endsInsideRecord();
    }
    if (fault)
        item.content = Reject{std::move(*fault), excerpt(raw->bytes)};
    return item;
}

} // namespace countersign
