#include "base/time.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace countersign {

namespace {

bool digits(std::string_view text, std::size_t at, std::size_t count, int &value)
{
    if (at + count > text.size())
        return false;
    for (std::size_t i = at; i < at + count; ++i)
        if (text[i] < '0' || text[i] > '9')
            return false;
    std::from_chars(text.data() + at, text.data() + at + count, value);
    return true;
}

// Offset of "+hh:mm" in minutes; `at` stands on the sign.
std::optional<int> offsetMinutes(std::string_view text, std::size_t at)
{
    int hours = 0;
    int minutes = 0;
    if (text.size() != at + 6 || text[at + 3] != ':' || !digits(text, at + 1, 2, hours)
        || !digits(text, at + 4, 2, minutes) || hours > 23 || minutes > 59)
        return std::nullopt;
    const int total = hours * 60 + minutes;
    return text[at] == '-' ? -total : total;
}

} // namespace

std::string rfc3339(Instant at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss<Milliseconds> clock{at - day};
    std::array<char, 40> buffer{};
    const auto ms = static_cast<int>(clock.subseconds().count());
    const int year = static_cast<int>(date.year());
    const auto month = static_cast<unsigned>(date.month());
    const auto dayOfMonth = static_cast<unsigned>(date.day());
    const auto hours = static_cast<int>(clock.hours().count());
    const auto minutes = static_cast<int>(clock.minutes().count());
    const auto seconds = static_cast<int>(clock.seconds().count());
    if (ms != 0)
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", year, month,
                      dayOfMonth, hours, minutes, seconds, ms);
    else
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", year, month, dayOfMonth,
                      hours, minutes, seconds);
    return buffer.data();
}

std::optional<Instant> parseRfc3339(std::string_view text)
{
    using namespace std::chrono;
    int y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0;
    const bool shape = text.size() >= 20 && digits(text, 0, 4, y) && text[4] == '-' && digits(text, 5, 2, mo)
                       && text[7] == '-' && digits(text, 8, 2, d)
                       && (text[10] == 'T' || text[10] == 't' || text[10] == ' ') && digits(text, 11, 2, h)
                       && text[13] == ':' && digits(text, 14, 2, mi) && text[16] == ':' && digits(text, 17, 2, s);
    if (!shape || h > 23 || mi > 59 || s > 60 || y < 1970)
        return std::nullopt;
    const year_month_day date{year(y), month(static_cast<unsigned>(mo)), day(static_cast<unsigned>(d))};
    if (!date.ok())
        return std::nullopt;
    std::size_t at = 19;
    int ms = 0;
    if (text[at] == '.') {
        const std::size_t start = ++at;
        int scale = 100;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
            ms += (text[at] - '0') * scale;
            scale /= 10;
            ++at;
        }
        if (at == start)
            return std::nullopt;
    }
    if (at >= text.size())
        return std::nullopt;
    int offset = 0;
    if (text[at] == 'Z' || text[at] == 'z') {
        if (at + 1 != text.size())
            return std::nullopt;
    } else if (text[at] == '+' || text[at] == '-') {
        const auto minutesOff = offsetMinutes(text, at);
        if (!minutesOff)
            return std::nullopt;
        offset = *minutesOff;
    } else {
        return std::nullopt;
    }
    const auto point = sys_days(date) + hours(h) + minutes(mi) + seconds(s) + Milliseconds(ms) - minutes(offset);
    if (toMs(point) < 0)
        return std::nullopt;
    return point;
}

std::optional<std::chrono::seconds> parseDuration(std::string_view text)
{
    std::int64_t number = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || number < 0 || number > 3'000'000'000)
        return std::nullopt;
    const std::string_view unit(rest, static_cast<std::size_t>(text.data() + text.size() - rest));
    if (unit == "s")
        return std::chrono::seconds(number);
    if (unit == "min" || unit == "m")
        return std::chrono::seconds(number * 60);
    if (unit == "h")
        return std::chrono::seconds(number * 3600);
    if (unit == "d")
        return std::chrono::seconds(number * 86400);
    return std::nullopt;
}

} // namespace countersign
