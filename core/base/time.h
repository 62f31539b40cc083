// Time. Everything inside is UTC with millisecond resolution; text is RFC 3339 with Z.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace countersign {

using Milliseconds = std::chrono::milliseconds;
using Instant = std::chrono::sys_time<Milliseconds>;

constexpr std::int64_t toMs(Instant at) { return at.time_since_epoch().count(); }
constexpr Instant fromMs(std::int64_t ms) { return Instant(Milliseconds(ms)); }

// "2026-01-30T14:20:00Z"; milliseconds are written only when there are any.
std::string rfc3339(Instant at);

// RFC 3339 date-time with Z or a numeric offset; a leap second counts as the second after it.
// Digits beyond milliseconds are cut. Years 1970 to 9999. Anything else: nullopt.
std::optional<Instant> parseRfc3339(std::string_view text);

// "15min", "24h", "7d", "90s", "permanent" is not a duration. Unit required, whole numbers.
std::optional<std::chrono::seconds> parseDuration(std::string_view text);

} // namespace countersign
