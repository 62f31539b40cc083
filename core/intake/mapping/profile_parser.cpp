#include "intake/mapping/profile_parser.h"

#include <algorithm>
#include <array>
#include <utility>

namespace countersign
{

namespace
{

// Precondition: a text, a number or a truth value.
std::string asText(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

bool oneAsciiSign(const Json &value)
{
    if (!value.is_string())
        return false;
    const auto &text = value.get_ref<const std::string &>();
    return text.size() == 1 && static_cast<unsigned char>(text[0]) < 0x80 && text[0] != '\n' && text[0] != '\r' &&
           text[0] != '\0';
}

} // namespace

tl::unexpected<Error> ProfileParser::wrong(const std::string &place, Text what) const
{
    return fail(ErrorCode::BadInput,
                Text(CS_TEXT("The mapping profile %1 is wrong at %2: %3."), {m_where, place, what.english()}),
                CS_TEXT("Correct the profile; its form is described in mapping-profile.schema.json."));
}

Result<void> ProfileParser::checkKeys(const Json &object, const std::string &place,
                                      std::initializer_list<std::string_view> known) const
{
    if (!object.is_object())
        return wrong(place, CS_TEXT("an object is needed"));
    for (const auto &item : object.items())
        if (std::find(known.begin(), known.end(), item.key()) == known.end())
            return wrong(place, Text(CS_TEXT("“%1” is not known"), {excerpt(item.key())}));
    return {};
}

Result<MappingProfile> ProfileParser::parse(std::string_view json)
{
    const Json root = parseJson(json);
    if (root.is_discarded())
        return wrong("its beginning", CS_TEXT("it is not valid JSON"));
    CS_CHECK(checkKeys(root, "its beginning", {"v", "source", "csv", "fields", "findings", "$schema", "comment"}));
    if (!root.contains("v") || root["v"] != 1)
        return wrong("v", CS_TEXT("only version 1 is supported"));
    if (!root.contains("source") || !root["source"].is_string() || root["source"].get<std::string>().empty())
        return wrong("source", CS_TEXT("the name of the source is missing"));
    m_profile.source = root["source"].get<std::string>();
    if (root.contains("csv"))
        CS_CHECK(readCsv(root["csv"]));
    if (!root.contains("fields") || !root["fields"].is_object())
        return wrong("fields", CS_TEXT("an object is needed"));
    for (const auto &[name, spec] : root["fields"].items())
        CS_CHECK(readField(name, spec));
    if (root.contains("findings")) {
        if (!root["findings"].is_array())
            return wrong("findings", CS_TEXT("a list is needed"));
        for (const Json &spec : root["findings"])
            CS_CHECK(readFinding("findings[" + std::to_string(m_profile.findings.size()) + "]", spec));
    }
    CS_CHECK(checkComplete());
    CS_CHECK(checkConstants());
    return std::move(m_profile);
}

Result<void> ProfileParser::readCsv(const Json &csv)
{
    CS_CHECK(checkKeys(csv, "csv", {"delimiter", "quote", "header", "columns"}));
    CS_CHECK(readDelimiter(csv));
    if (csv.contains("header")) {
        if (!csv["header"].is_boolean())
            return wrong("csv.header", CS_TEXT("true or false is needed"));
        m_profile.header = csv["header"].get<bool>();
    }
    if (csv.contains("columns")) {
        constexpr std::int64_t mostColumns = 100'000;
        const std::int64_t count = intOr(csv, "columns", 0);
        if (count < 1 || count > mostColumns)
            return wrong("csv.columns", CS_TEXT("a number of columns is needed"));
        m_profile.columns = static_cast<std::size_t>(count);
    }
    return {};
}

Result<void> ProfileParser::readDelimiter(const Json &csv)
{
    if (csv.contains("delimiter")) {
        if (!oneAsciiSign(csv["delimiter"]))
            return wrong("csv.delimiter", CS_TEXT("one ASCII character is needed"));
        m_profile.delimiter = csv["delimiter"].get_ref<const std::string &>()[0];
    }
    if (csv.contains("quote")) {
        if (csv["quote"].is_null())
            m_profile.quote.reset();
        else if (oneAsciiSign(csv["quote"]))
            m_profile.quote = csv["quote"].get_ref<const std::string &>()[0];
        else
            return wrong("csv.quote", CS_TEXT("one ASCII character or null is needed"));
    }
    if (m_profile.quote == m_profile.delimiter)
        return wrong("csv.quote", CS_TEXT("it is the same as the delimiter"));
    return {};
}

Result<void> ProfileParser::readField(const std::string &name, const Json &spec)
{
    const std::string place = "fields." + excerpt(name);
    if (!isMappableField(name))
        return wrong(place, Text(CS_TEXT("there is no such field; fields are %1"), {mappableFields()}));
    CS_CHECK(checkKeys(spec, place, {"column", "row", "const", "decode", "map"}));
    MappedField field;
    field.field = name;
    CS_CHECK(readOrigin(place, spec, field));
    if (spec.contains("decode"))
        CS_CHECK(readDecode(place + ".decode", spec["decode"], field));
    if (spec.contains("map"))
        CS_CHECK(readMap(place + ".map", spec["map"], field));
    m_profile.fields.push_back(std::move(field));
    return {};
}

Result<void> ProfileParser::readOrigin(const std::string &place, const Json &spec, MappedField &field)
{
    if (spec.contains("column") + spec.contains("row") + spec.contains("const") != 1)
        return wrong(place, CS_TEXT("exactly one of column, row and const is needed"));
    if (spec.contains("row")) {
        if (spec["row"] != true)
            return wrong(place + ".row", CS_TEXT("true is needed"));
        field.from = MappedField::From::Row;
        return {};
    }
    if (spec.contains("const")) {
        if (!spec["const"].is_primitive() || spec["const"].is_null())
            return wrong(place + ".const", CS_TEXT("a text or a number is needed"));
        field.constant = asText(spec["const"]);
        return {};
    }
    field.from = MappedField::From::Column;
    return readColumn(place + ".column", spec["column"], field.column);
}

Result<void> ProfileParser::readColumn(const std::string &place, const Json &column, ColumnRef &out)
{
    if (column.is_string() && !column.get_ref<const std::string &>().empty()) {
        if (!m_profile.header)
            return wrong(place, CS_TEXT("a file without header has column numbers only, from 0"));
        out.name = column.get<std::string>();
        return {};
    }
    if (!column.is_number_unsigned())
        return wrong(place, CS_TEXT("the name of a column or its number from 0 is needed"));
    out.index = column.get<std::size_t>();
    return {};
}

Result<void> ProfileParser::readDecode(const std::string &place, const Json &steps, MappedField &field)
{
    if (!steps.is_array())
        return wrong(place, CS_TEXT("a list is needed"));
    for (const Json &step : steps) {
        if (step == "html_once")
            field.decode.push_back(CellDecode::HtmlOnce);
        else if (step == "lbr")
            field.decode.push_back(CellDecode::Lbr);
        else if (step == "trim")
            field.decode.push_back(CellDecode::Trim);
        else
            return wrong(place, Text(CS_TEXT("“%1” is not known; known are html_once, lbr and trim"),
                                     {step.is_string() ? excerpt(step.get<std::string>()) : step.type_name()}));
    }
    return {};
}

Result<void> ProfileParser::readMap(const std::string &place, const Json &map, MappedField &field)
{
    if (!map.is_object() || map.empty())
        return wrong(place, CS_TEXT("an object from value to value is needed"));
    for (const auto &[value, meaning] : map.items()) {
        if (!meaning.is_primitive() || meaning.is_null())
            return wrong(place, CS_TEXT("an object from value to value is needed"));
        field.map[value] = asText(meaning);
    }
    return {};
}

Result<void> ProfileParser::readFinding(const std::string &place, const Json &spec)
{
    CS_CHECK(checkKeys(spec, place, {"column", "verdict", "label"}));
    MappedFinding finding;
    if (!spec.contains("column"))
        return wrong(place, CS_TEXT("column is missing"));
    CS_CHECK(readColumn(place + ".column", spec["column"], finding.column));
    const auto verdict = ::countersign::parse<Verdict>(stringOr(spec, "verdict"));
    if (!verdict)
        return wrong(place + ".verdict", Text(CS_TEXT("one of %1 is needed"), {namesOf<Verdict>()}));
    finding.verdict = *verdict;
    finding.label = stringOr(spec, "label", finding.column.name);
    m_profile.findings.push_back(std::move(finding));
    return {};
}

Result<void> ProfileParser::checkComplete()
{
    static constexpr std::array<std::string_view, 4> required{"external_id", "reported_at", "subject.kind",
                                                              "subject.id"};
    for (const std::string_view name : required) {
        const auto named = [name](const MappedField &field) { return field.field == name; };
        if (std::none_of(m_profile.fields.begin(), m_profile.fields.end(), named))
            return wrong("fields", Text(CS_TEXT("the required field %1 is missing"), {std::string(name)}));
    }
    return {};
}

// A constant that does not fit its field would reject every row: said once, here.
Result<void> ProfileParser::checkConstants()
{
    IncomingReport scratch;
    for (const MappedField &field : m_profile.fields) {
        if (field.from == MappedField::From::Const && field.map.empty())
            if (const Fault fault = setField(field.field, field.constant, scratch))
                return wrong("fields." + field.field, *fault);
        for (const auto &[value, meaning] : field.map)
            if (const Fault fault = setField(field.field, meaning, scratch))
                return wrong("fields." + field.field + ".map", *fault);
    }
    return {};
}

} // namespace countersign
