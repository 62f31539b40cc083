#include "intake/mapping/mapping_profile.h"

#include "intake/splitting/byte_source.h"
#include "intake/fields/html_text.h"
#include "intake/mapping/profile_parser.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace countersign
{

namespace
{

constexpr std::int64_t mostVotes = 1000; // of one column in one row; more is no count of people

std::string withLineBreaks(std::string text)
{
    constexpr std::string_view mark = "|LBR|";
    std::string out;
    std::size_t at = 0;
    for (std::size_t found = 0; (found = text.find(mark, at)) != std::string::npos;) {
        std::size_t end = found;
        while (end > at && text[end - 1] == ' ')
            --end;
        out.append(text, at, end - at) += '\n';
        at = text.find_first_not_of(' ', found + mark.size());
        if (at == std::string::npos)
            return out;
    }
    return out.append(text, at);
}

std::string decodeCell(std::string text, const std::vector<CellDecode> &steps)
{
    for (const CellDecode step : steps) {
        switch (step) {
        case CellDecode::HtmlOnce:
            text = decodeEntities(text);
            break;
        case CellDecode::Lbr:
            text = withLineBreaks(std::move(text));
            break;
        case CellDecode::Trim: {
            const std::size_t first = text.find_first_not_of(" \t\r\n");
            text = first == std::string::npos ? std::string()
                                              : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
            break;
        }
        }
    }
    return text;
}

Fault addFindings(const MappedFinding &column, const std::string &cell, IncomingReport &report)
{
    std::int64_t votes = 0;
    const char *end = cell.data() + cell.size();
    const auto [rest, error] = std::from_chars(cell.data(), end, votes);
    if (error != std::errc{} || rest != end || votes < 0 || votes > mostVotes)
        return Text(CS_TEXT("the column of the findings “%1” must hold a number of votes from 0 to %2"),
                    {column.label, std::to_string(mostVotes)});
    for (std::int64_t i = 0; i < votes; ++i)
        report.findings.push_back({static_cast<int>(report.findings.size()) + 1, column.verdict, column.label});
    return std::nullopt;
}

Result<void> resolveColumn(ColumnRef &column, const std::vector<std::string> &header, bool named,
                           const std::string &where, const std::string &user)
{
    if (column.name.empty()) {
        if (column.index < header.size())
            return {};
        return fail(ErrorCode::BadInput,
                    Text(CS_TEXT("The mapping profile takes %1 from column %2 of %3, which has %4 columns."),
                         {user, std::to_string(column.index), where, std::to_string(header.size())}),
                    CS_TEXT("Columns are counted from 0. Check the delimiter of the profile, too."));
    }
    const auto it = std::find(header.begin(), header.end(), column.name);
    if (!named || it == header.end())
        return fail(ErrorCode::BadInput,
                    Text(CS_TEXT("The mapping profile takes %1 from a column “%2”, which %3 does not name."),
                         {user, column.name, where}),
                    CS_TEXT("Correct the name, or give the number of the column, counted from 0."));
    if (std::find(it + 1, header.end(), column.name) != header.end())
        return fail(ErrorCode::BadInput,
                    Text(CS_TEXT("The mapping profile takes %1 from a column “%2”, which %3 names twice."),
                         {user, column.name, where}),
                    CS_TEXT("Give the number of the column, counted from 0."));
    column.index = static_cast<std::size_t>(it - header.begin());
    return {};
}

} // namespace

Result<MappingProfile> MappingProfile::parse(std::string_view json, const std::string &where)
{
    return ProfileParser(where).parse(json);
}

Result<MappingProfile> MappingProfile::load(const std::string &path)
{
    CS_TRY(const auto source, ByteSource::open(path));
    const std::string_view text = source->head();
    if (text.size() >= ByteSource::headBytes - 3)
        return fail(ErrorCode::BadInput,
                    Text(CS_TEXT("The mapping profile %1 is longer than %2 KiB."),
                         {path, std::to_string(ByteSource::headBytes >> 10)}),
                    CS_TEXT("Check that the right file was given."));
    return parse(text, path);
}

std::size_t MappingProfile::columnsNeeded() const
{
    std::size_t needed = 0;
    for (const MappedField &field : fields)
        if (field.from == MappedField::From::Column)
            needed = std::max(needed, field.column.index + 1);
    for (const MappedFinding &finding : findings)
        needed = std::max(needed, finding.column.index + 1);
    return needed;
}

Result<void> MappingProfile::resolve(const std::vector<std::string> &header_, const std::string &where)
{
    for (MappedField &field : fields)
        if (field.from == MappedField::From::Column)
            CS_CHECK(resolveColumn(field.column, header_, header, where, field.field));
    for (MappedFinding &finding : findings)
        CS_CHECK(resolveColumn(finding.column, header_, header, where, "findings"));
    return {};
}

Fault MappingProfile::apply(const std::vector<std::string> &cells, std::int64_t row, IncomingReport &report) const
{
    report.source = source;
    for (const MappedField &field : fields) {
        std::string value;
        switch (field.from) {
        case MappedField::From::Column:
            value = decodeCell(cells[field.column.index], field.decode);
            break;
        case MappedField::From::Row:
            value = std::to_string(row);
            break;
        case MappedField::From::Const:
            value = field.constant;
            break;
        }
        if (!field.map.empty()) {
            const auto it = field.map.find(value);
            if (it == field.map.end())
                return Text(CS_TEXT("the mapping of %1 has no entry for the value %2"), {field.field, excerpt(value)});
            value = it->second;
        }
        if (Fault fault = setField(field.field, value, report))
            return fault;
    }
    for (const MappedFinding &finding : findings)
        if (Fault fault = addFindings(finding, cells[finding.column.index], report))
            return fault;
    if (toMs(report.reportedAt) == 0)
        return missingField("reported_at");
    report.account.handleOnly = report.account.id.empty() && !report.account.handle.empty();
    return checkReport(report);
}

} // namespace countersign
