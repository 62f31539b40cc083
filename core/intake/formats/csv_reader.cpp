#include "intake/formats/csv_reader.h"

#include <utility>

namespace countersign
{

Result<std::unique_ptr<RecordReader>> CsvReader::open(std::unique_ptr<ByteSource> bytes, MappingProfile profile)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(bytes), std::move(profile)));
    CS_CHECK(reader->begin());
    return std::unique_ptr<RecordReader>(std::move(reader));
}

CsvReader::CsvReader(std::unique_ptr<ByteSource> bytes, MappingProfile profile)
    : m_path(bytes->path()), m_profile(std::move(profile)),
      m_splitter(std::move(bytes), m_profile.delimiter, m_profile.quote)
{
}

Result<void> CsvReader::begin()
{
    CS_TRY(const bool found, m_splitter.next(m_row));
    if (!found)
        return {}; // an empty file fits every profile
    if (m_profile.header && (m_row.fault || !isValidUtf8(m_row.bytes)))
        return fail(
            ErrorCode::BadInput,
            Text(CS_TEXT("The header of %1 cannot be read: %2."), {m_path, m_row.fault.value_or(notUtf8()).english()}),
            CS_TEXT("Check the quote character of the mapping profile and the encoding of the file."));
    m_rowWaits = !m_profile.header;
    // A broken first row says nothing of the columns: then as many as the profile needs.
    const std::size_t seen = m_row.fault ? m_profile.columnsNeeded() : m_row.cells.size();
    m_columns = m_profile.columns.value_or(seen);
    if (m_profile.header && m_columns != m_row.cells.size())
        return fail(ErrorCode::BadInput,
                    Text(CS_TEXT("The header of %1 has %2 columns; the mapping profile says %3."),
                         {m_path, std::to_string(m_row.cells.size()), std::to_string(m_columns)}),
                    CS_TEXT("Check the delimiter of the mapping profile."));
    m_others = m_profile.header ? m_row.cells : std::vector<std::string>(m_columns);
    CS_CHECK(m_profile.resolve(m_others, m_path));
    for (std::size_t i = 0; i < m_others.size(); ++i)
        if (m_others[i].empty())
            m_others[i] = "column " + std::to_string(i);
    for (const MappedField &field : m_profile.fields)
        if (field.from == MappedField::From::Column)
            m_others[field.column.index].clear();
    for (const MappedFinding &finding : m_profile.findings)
        m_others[finding.column.index].clear();
    return {};
}

Result<std::optional<ReadItem>> CsvReader::next()
{
    if (!std::exchange(m_rowWaits, false)) {
        CS_TRY(const bool found, m_splitter.next(m_row));
        if (!found)
            return std::nullopt;
    }
    ReadItem item{m_row.line, ++m_record, {}};
    IncomingReport report;
    Fault fault = check(m_row);
    if (!fault)
        fault = m_profile.apply(m_row.cells, m_record, report);
    if (fault) {
        item.content = Reject{std::move(*fault), excerpt(m_row.bytes)};
    } else {
        keepOthers(report);
        item.content = std::move(report);
    }
    return item;
}

Fault CsvReader::check(const CsvRow &row) const
{
    if (row.fault)
        return row.fault;
    if (row.bytes.find('\0') != std::string_view::npos)
        return Text(CS_TEXT("the record holds a NUL character"));
    if (!isValidUtf8(row.bytes))
        return notUtf8();
    if (row.cells.size() == m_columns)
        return std::nullopt;
    if (row.endsFile && row.cells.size() < m_columns)
        return endsInsideRecord();
    return Text(CS_TEXT("the row has %2 fields; %1 were expected"),
                {std::to_string(m_columns), std::to_string(row.cells.size())});
}

void CsvReader::keepOthers(IncomingReport &report)
{
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        if (m_others[i].empty() || m_row.cells[i].empty())
            continue;
        report.extra[m_others[i]] = m_row.cells[i];
        m_unknown.count(m_others[i]);
    }
}

} // namespace countersign
