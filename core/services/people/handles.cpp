#include "services/people/handles.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace countersign {

namespace {

constexpr std::size_t longestHandle = 64;
constexpr std::array<std::string_view, 8> takenNames{"clock", "theclock", "import", "importer", "automation", "feed", "system", "countersign"};

bool isPlain(const std::string &handle)
{
    const auto plain = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return std::isalnum(byte) != 0 || c == '-' || c == '_' || c == '.';
    };
    return !handle.empty() && handle.size() <= longestHandle && std::all_of(handle.begin(), handle.end(), plain);
}

// As somebody in a hurry reads it: "C1ock" and "c-l.o_c.k" are clock.
std::string readQuickly(std::string_view handle)
{
    constexpr std::string_view digits = "01345789";
    constexpr std::string_view letters = "oleastbg";
    std::string out;
    for (const char c : handle) {
        if (c == '-' || c == '_' || c == '.')
            continue;
        const char lower = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        const auto place = digits.find(lower);
        const char plain = place == std::string_view::npos ? lower : letters[place];
        out += plain == 'i' ? 'l' : plain;
    }
    for (std::size_t at = 0; (at = out.find("rn", at)) != std::string::npos;)
        out.replace(at, 2, "m");
    return out;
}

// "U-3" is how the log names a person.
bool looksLikeAnId(std::string_view handle)
{
    return handle.size() > 2 && std::isalpha(static_cast<unsigned char>(handle.front())) != 0 && handle[1] == '-'
           && std::all_of(handle.begin() + 2, handle.end(), [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; });
}

} // namespace

Result<> checkHandle(const std::string &handle)
{
    if (!isPlain(handle))
        return fail(ErrorCode::Usage, {CS_TEXT("\"%1\" is no handle."), {handle}},
                    CS_TEXT("Use up to 64 letters, digits, dots, dashes and underscores; no name of a person."));
    const std::string read = readQuickly(handle);
    if (looksLikeAnId(handle) || std::any_of(takenNames.begin(), takenNames.end(), [&](std::string_view taken) { return readQuickly(taken) == read; }))
        return fail(ErrorCode::Usage, {CS_TEXT("Nobody can be called \"%1\": in the log it would look like something that is no person."), {handle}},
                    CS_TEXT("Choose another handle."));
    return {};
}

} // namespace countersign
