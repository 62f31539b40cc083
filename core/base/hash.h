// SHA-256 and text forms of bytes.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace countersign {

using Hash = std::array<std::uint8_t, 32>;

// SHA-256 of the parts, one after the other. Any thread.
Hash sha256(std::initializer_list<std::string_view> parts);
inline Hash sha256(std::string_view bytes) { return sha256({bytes}); }

std::string_view bytesOf(const Hash &hash);
std::optional<Hash> hashFromBytes(std::string_view bytes); // 32 bytes, else nullopt

std::string hex(std::string_view bytes);
inline std::string hex(const Hash &hash) { return hex(bytesOf(hash)); }
std::optional<std::string> fromHex(std::string_view text);
std::optional<Hash> hashFromHex(std::string_view text);

std::string base64(std::string_view bytes); // RFC 4648 §4, padded
std::optional<std::string> fromBase64(std::string_view text);

} // namespace countersign
