// What the transparency files share: RFC 4180 rows and dates.
#pragma once

#include "base/time.h"

#include <string>
#include <vector>

namespace countersign::transparency {

std::string csvRow(const std::vector<std::string> &fields); // quoted where needed, ends with CRLF
std::string day(Instant at);    // 2026-03-01
std::string second(Instant at); // 2026-03-01 08:00:00

} // namespace countersign::transparency
