#include "base/json.h"

#include <algorithm>
#include <cassert>

namespace countersign {

std::string canonicalJson(const Json &value)
{
    assert(isCanonicalSubset(value));
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool isCanonicalSubset(const Json &value)
{
    if (value.is_object())
        return std::all_of(value.items().begin(), value.items().end(), [](const auto &item) {
            const auto ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
            return std::all_of(item.key().begin(), item.key().end(), ascii) && isCanonicalSubset(item.value());
        });
    if (value.is_array())
        return std::all_of(value.begin(), value.end(), isCanonicalSubset);
    return value.is_number_integer() || value.is_string();
}

Json parseJson(std::string_view text)
{
    return Json::parse(text.begin(), text.end(), nullptr, false);
}

std::string stringOr(const Json &object, const char *key, std::string_view fallback)
{
    if (const auto it = object.find(key); it != object.end() && it->is_string())
        return it->get<std::string>();
    return std::string(fallback);
}

std::int64_t intOr(const Json &object, const char *key, std::int64_t fallback)
{
    if (const auto it = object.find(key); it != object.end() && it->is_number_integer())
        return it->get<std::int64_t>();
    return fallback;
}

namespace {

// Length of the well-formed sequence at the start of `bytes`; 0 when it is malformed (RFC 3629).
std::size_t sequenceLength(std::string_view bytes)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const auto tail = [&](std::size_t i, unsigned low, unsigned high) {
        return i < bytes.size() && byte(i) >= low && byte(i) <= high;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return tail(1, 0x80, 0xBF) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return tail(1, low, high) && tail(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        return tail(1, low, high) && tail(2, 0x80, 0xBF) && tail(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

} // namespace

bool isValidUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

std::string validUtf8(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(bytes);
        if (length == 0) {
            out += "\xEF\xBF\xBD";
            bytes.remove_prefix(1);
        } else {
            out.append(bytes.substr(0, length));
            bytes.remove_prefix(length);
        }
    }
    return out;
}

} // namespace countersign
