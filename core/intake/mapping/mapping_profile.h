// How the columns of a CSV or TSV file become the fields of a record. Described for people and
// programs in resources/schemas/mapping-profile.schema.json.
#pragma once

#include "base/result.h"
#include "intake/record.h"
#include "intake/record_checks.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign
{

enum class CellDecode { HtmlOnce, Lbr, Trim };

// A column by name (`name` not empty until resolved) or by index from 0.
struct ColumnRef {
    std::string name;
    std::size_t index = 0;
};

struct MappedField {
    enum class From { Column, Row, Const };

    std::string field; // "subject.text", "labels.coarse"
    From from = From::Const;
    ColumnRef column;
    std::string constant;
    std::vector<CellDecode> decode;         // in this order
    std::map<std::string, std::string> map; // empty: values stay as they are
};

// A column that holds how many people gave a verdict.
struct MappedFinding {
    ColumnRef column;
    Verdict verdict = Verdict::NoViolation;
    std::string label;
};

struct MappingProfile {
    std::string source;
    char delimiter = ',';
    std::optional<char> quote = '"';
    bool header = true;
    std::optional<std::size_t> columns; // how many; else the first row decides
    std::vector<MappedField> fields;
    std::vector<MappedFinding> findings;

    // Errors: bad_input, naming `where` (the file) and the place in it.
    static Result<MappingProfile> parse(std::string_view json, const std::string &where);
    // Also not_found.
    static Result<MappingProfile> load(const std::string &path);

    std::size_t columnsNeeded() const; // the highest column given by number, plus one

    // Turns column names into indexes. Error bad_input: a name is not in the header, or an index is
    // not below the number of columns.
    Result<void> resolve(const std::vector<std::string> &header, const std::string &where);

    // The record of one row (resolved columns, as many cells as columns). `row` counts from 1.
    Fault apply(const std::vector<std::string> &cells, std::int64_t row, IncomingReport &report) const;
};

// Sets one field from its text. Fault: the text does not fit the field. Precondition: isMappableField(field).
Fault setField(std::string_view field, const std::string &value, IncomingReport &report);
bool isMappableField(std::string_view field);
std::string mappableFields(); // for messages

} // namespace countersign
