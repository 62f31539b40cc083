#include "intake/formats/feed_reader.h"

#include <algorithm>
#include <utility>

namespace countersign
{

namespace
{

bool holdsNul(const Json &value)
{
    const auto nul = [](const std::string &text) { return text.find('\0') != std::string::npos; };
    if (value.is_string())
        return nul(value.get_ref<const std::string &>());
    if (value.is_array())
        return std::any_of(value.begin(), value.end(), holdsNul);
    if (value.is_object())
        for (const auto &[key, member] : value.items())
            if (nul(key) || holdsNul(member))
                return true;
    return false;
}

} // namespace

FeedReader::FeedReader(std::unique_ptr<ByteSource> bytes, std::vector<std::string> lists, std::string source)
    : m_splitter(std::move(bytes), std::move(lists)), m_source(std::move(source)), m_fileTime(m_splitter.fileTime())
{
}

Result<std::optional<ReadItem>> FeedReader::next()
{
    while (m_ready.empty()) {
        CS_TRY(const auto raw, m_splitter.next());
        if (!raw)
            return std::nullopt;
        readOne(*raw);
    }
    ReadItem item = std::move(m_ready.front());
    m_ready.pop_front();
    return item;
}

void FeedReader::readOne(const RawRecord &raw)
{
    Fault fault = raw.fault;
    std::vector<IncomingReport> reports;
    m_recordBytes = raw.bytes.size();
    if (!fault) {
        const Json record = parseForeign(raw.bytes, fault);
        if (!fault && !record.is_object())
            fault = notAnObject("the record");
        if (!fault)
            convert(record, raw.container, reports, fault);
    }
    for (IncomingReport &report : reports) {
        report.account.handleOnly = report.account.id.empty() && !report.account.handle.empty();
        if (!fault)
            fault = checkReport(report);
    }
    if (fault) {
        push(raw.line, Reject{std::move(*fault), excerpt(raw.bytes)});
        return;
    }
    for (IncomingReport &report : reports)
        push(raw.line, std::move(report));
}

void FeedReader::push(std::int64_t line, std::variant<IncomingRecord, Reject> content)
{
    m_ready.push_back(ReadItem{line, ++m_record, std::move(content)});
}

IncomingReport FeedReader::newReport() const
{
    IncomingReport report;
    report.source = m_source;
    return report;
}

bool FeedReader::mayBecome(std::size_t count, Fault &fault) const
{
    constexpr std::size_t most = 256u << 20;
    if (count <= 1 || m_recordBytes <= most / count)
        return true;
    fault = Text(CS_TEXT("the record holds too many reports for its size: %1"), {std::to_string(count)});
    return false;
}

void FeedReader::setReportedAt(IncomingReport &report, std::optional<Instant> at) const
{
    report.reportedAt = at.value_or(m_fileTime);
    if (!at)
        report.extra["reported_at"] = "time of the file";
}

void FeedReader::keepOthers(const Json &object, std::initializer_list<std::string_view> used,
                            std::initializer_list<std::string_view> documented, IncomingReport &report)
{
    const auto in = [](std::initializer_list<std::string_view> names, std::string_view key) {
        return std::find(names.begin(), names.end(), key) != names.end();
    };
    for (const auto &[key, value] : object.items()) {
        if (in(used, key) || value.is_null())
            continue;
        report.extra[key] = value;
        if (!in(documented, key))
            m_unknown.count(key);
    }
}

Json parseForeign(std::string_view bytes, Fault &fault)
{
    if (!isValidUtf8(bytes)) {
        fault = notUtf8();
        return {};
    }
    Json record = parseJson(bytes);
    const bool escapedNul = bytes.find("\\u0000") != std::string_view::npos && holdsNul(record);
    if (escapedNul || bytes.find('\0') != std::string_view::npos)
        fault = Text(CS_TEXT("the record holds a NUL character"));
    else if (record.is_discarded())
        fault = notJson();
    return record;
}

std::string joinTexts(const std::string &heading, const std::string &body)
{
    if (heading.empty() || body.empty())
        return heading + body;
    return heading + "\n\n" + body;
}

} // namespace countersign
