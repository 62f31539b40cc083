// Part of mapping_profile: reads a profile strictly, because a typing error in it would silently
// lose a column.
#pragma once

#include "base/json.h"
#include "intake/mapping/mapping_profile.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace countersign
{

class ProfileParser
{
public:
    explicit ProfileParser(std::string where) : m_where(std::move(where)) {}
    Result<MappingProfile> parse(std::string_view json);

private:
    tl::unexpected<Error> wrong(const std::string &place, Text what) const;
    Result<void> checkKeys(const Json &object, const std::string &place,
                           std::initializer_list<std::string_view> known) const;
    Result<void> readCsv(const Json &csv);
    Result<void> readDelimiter(const Json &csv);
    Result<void> readField(const std::string &name, const Json &spec);
    Result<void> readOrigin(const std::string &place, const Json &spec, MappedField &field);
    Result<void> readDecode(const std::string &place, const Json &steps, MappedField &field);
    Result<void> readMap(const std::string &place, const Json &map, MappedField &field);
    Result<void> readColumn(const std::string &place, const Json &column, ColumnRef &out);
    Result<void> readFinding(const std::string &place, const Json &spec);
    Result<void> checkComplete();
    Result<void> checkConstants();

    std::string m_where;
    MappingProfile m_profile;
};

} // namespace countersign
