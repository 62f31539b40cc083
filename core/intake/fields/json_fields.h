// Reading of a foreign JSON object field by field. The first field that does not fit is remembered
// as the fault; reading then goes on with empty values, so that a converter needs no check per line.
// Null counts as absent.
#pragma once

#include "base/json.h"
#include "intake/record_checks.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace countersign
{

class JsonFields
{
public:
    // `object` may be any value: where it is no object, a fault is set. `path` names it in faults ("post").
    JsonFields(const Json &object, std::string path, Fault &fault);

    std::string text(const char *key); // empty when absent
    std::string requiredText(const char *key);
    std::string id(const char *key); // a text or a whole number, as text
    std::string requiredId(const char *key);
    std::optional<std::int64_t> count(const char *key); // not negative
    bool flag(const char *key);                         // false when absent
    std::optional<Instant> time(const char *key);       // RFC 3339; a time without zone is taken as UTC
    Instant requiredTime(const char *key);

    // The member as an object or list; an empty one when absent.
    JsonFields object(const char *key);
    const Json &list(const char *key);

    bool has(const char *key) const { return find(key) != nullptr; }
    const Json &value() const { return m_object; }
    Fault &fault() { return m_fault; }

private:
    const Json *find(const char *key) const; // nullptr when absent or null
    std::string name(const char *key) const;
    void refuse(Text reason);

    const Json &m_object;
    std::string m_path;
    Fault &m_fault;
};

} // namespace countersign
