// Which format a file has, by what stands in it.
#pragma once

#include "intake/record.h"

#include <optional>
#include <string_view>

namespace countersign
{

// By the keys of the first records in `head`, the first bytes of the file, and for delimited text by
// the ending of `path` (.csv, .tsv). An empty file counts as JSON Lines. nullopt: not recognised.
std::optional<ImportFormat> detectFormat(std::string_view head, std::string_view path);

} // namespace countersign
