// JSON inside core. What is hashed or signed is RFC 8785 canonical JSON that holds only objects,
// arrays, integers and strings, with ASCII keys; for that subset nlohmann::json's sorted, compact
// dump *is* the canonical form (keys in code-unit order, shortest escapes), which a test holds it to.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace countersign {

using Json = nlohmann::json;

// Requires isCanonicalSubset(value) and valid UTF-8 (asserted).
std::string canonicalJson(const Json &value);

// True when the value holds nothing but objects with ASCII keys, arrays, integers and strings.
bool isCanonicalSubset(const Json &value);

// Discarded (is_discarded()) when `text` is no JSON. Never throws.
Json parseJson(std::string_view text);

// Lenient field access: the fallback stands in where the key is missing or of another kind.
std::string stringOr(const Json &object, const char *key, std::string_view fallback = {});
std::int64_t intOr(const Json &object, const char *key, std::int64_t fallback = 0);

// Replaces what is no valid UTF-8 by U+FFFD.
std::string validUtf8(std::string_view bytes);
bool isValidUtf8(std::string_view bytes);

} // namespace countersign
