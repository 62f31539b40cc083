#include "intake/native/native_record.h"

#include "intake/splitting/json_scanner.h"
#include "intake/native/native_draft.h"
#include "intake/splitting/record_splitter.h"

#include <utility>

namespace countersign
{

static_assert(RecordSplitter::paddingBytes >= simdjson::SIMDJSON_PADDING);

struct NativeRecordParser::Engine {
    // Its buffers take some 13 bytes for each byte of the longest record seen.
    static constexpr std::size_t usualRecordBytes = 1u << 20;

    Engine() { ready = parser.allocate(usualRecordBytes / 16, JsonScanner::deepest) == simdjson::SUCCESS; }

    simdjson::dom::parser parser{longestRecordBytes};
    bool ready = false;
};

NativeRecordParser::NativeRecordParser(std::string source)
    : m_engine(std::make_unique<Engine>()), m_source(std::move(source))
{
}

NativeRecordParser::~NativeRecordParser() = default;

Fault NativeRecordParser::parse(std::string_view json, IncomingRecord &out, UnknownFields &unknown)
{
    if (json.size() > longestRecordBytes)
        return recordTooLong();
    if (!m_engine->ready)
        return Text(CS_TEXT("there is not enough memory to read the record"));
    native::Element root;
    const auto error = m_engine->parser.parse(json.data(), json.size(), false).get(root);
    if (error == simdjson::UTF8_ERROR)
        return notUtf8();
    if (error != simdjson::SUCCESS) {
        if (json.find('\0') != std::string_view::npos)
            return Text(CS_TEXT("the record holds a NUL character"));
        return Text(CS_TEXT("the record is not valid JSON: %1"), {simdjson::error_message(error)});
    }
    native::Draft draft(unknown);
    if (Fault fault = draft.read(root, !m_source.empty()))
        return fault;
    out = draft.finish();
    if (json.size() > Engine::usualRecordBytes)
        m_engine = std::make_unique<Engine>(); // one huge record shall not hold its memory for good
    if (!m_source.empty())
        std::visit([this](auto &record) { record.source = m_source; }, out);
    return std::nullopt;
}

Result<IncomingRecord> parseNativeRecord(std::string_view json, UnknownFields *unknown)
{
    NativeRecordParser parser;
    UnknownFields ignored;
    std::string padded;
    padded.reserve(json.size() + RecordSplitter::paddingBytes);
    padded = json;
    IncomingRecord record;
    if (Fault fault = parser.parse(padded, record, unknown != nullptr ? *unknown : ignored))
        return fail(ErrorCode::BadInput, std::move(*fault));
    return record;
}

} // namespace countersign
