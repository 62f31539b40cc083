#include "intake/fields/json_fields.h"

#include <utility>

namespace countersign
{

namespace
{

const Json &emptyJsonObject()
{
    static const Json value = Json::object();
    return value;
}

const Json &emptyJsonList()
{
    static const Json value = Json::array();
    return value;
}

} // namespace

JsonFields::JsonFields(const Json &object, std::string path, Fault &fault)
    : m_object(object.is_object() ? object : emptyJsonObject()), m_path(std::move(path)), m_fault(fault)
{
    if (!object.is_object())
        refuse(notAnObject(m_path.empty() ? "the record" : m_path));
}

const Json *JsonFields::find(const char *key) const
{
    const auto it = m_object.find(key);
    return it == m_object.end() || it->is_null() ? nullptr : &*it;
}

std::string JsonFields::name(const char *key) const
{
    return m_path.empty() ? key : m_path + '.' + key;
}

void JsonFields::refuse(Text reason)
{
    if (!m_fault)
        m_fault = std::move(reason);
}

std::string JsonFields::text(const char *key)
{
    const Json *value = find(key);
    if (value == nullptr)
        return {};
    if (!value->is_string()) {
        refuse(notAText(name(key)));
        return {};
    }
    const auto &content = value->get_ref<const std::string &>();
    if (Fault fault = checkText(name(key), content)) {
        refuse(std::move(*fault));
        return {};
    }
    return content;
}

std::string JsonFields::requiredText(const char *key)
{
    std::string content = text(key);
    if (content.empty())
        refuse(missingField(name(key)));
    return content;
}

std::string JsonFields::id(const char *key)
{
    const Json *value = find(key);
    if (value != nullptr && value->is_number_integer())
        return value->dump();
    if (value != nullptr && !value->is_string()) {
        refuse(Text(CS_TEXT("%1 must be a text or a whole number"), {name(key)}));
        return {};
    }
    return text(key);
}

std::string JsonFields::requiredId(const char *key)
{
    std::string content = id(key);
    if (content.empty())
        refuse(missingField(name(key)));
    return content;
}

std::optional<std::int64_t> JsonFields::count(const char *key)
{
    const Json *value = find(key);
    if (value == nullptr)
        return std::nullopt;
    const bool tooLarge = value->is_number_unsigned() && value->get<std::uint64_t>() > INT64_MAX;
    if (!value->is_number_integer() || tooLarge) {
        refuse(notAWholeNumber(name(key)));
        return std::nullopt;
    }
    const auto number = value->get<std::int64_t>();
    if (number < 0) {
        refuse(negativeNumber(name(key)));
        return std::nullopt;
    }
    return number;
}

bool JsonFields::flag(const char *key)
{
    const Json *value = find(key);
    if (value == nullptr)
        return false;
    if (!value->is_boolean()) {
        refuse(Text(CS_TEXT("%1 must be true or false"), {name(key)}));
        return false;
    }
    return value->get<bool>();
}

std::optional<Instant> JsonFields::time(const char *key)
{
    const std::string content = text(key);
    if (content.empty())
        return std::nullopt;
    if (const auto at = parseRfc3339(content))
        return at;
    if (const auto at = parseRfc3339(content + 'Z'))
        return at;
    refuse(notATime(name(key), content));
    return std::nullopt;
}

Instant JsonFields::requiredTime(const char *key)
{
    const auto at = time(key);
    if (!at)
        refuse(missingField(name(key)));
    return at.value_or(Instant{});
}

JsonFields JsonFields::object(const char *key)
{
    const Json *value = find(key);
    return {value == nullptr ? emptyJsonObject() : *value, name(key), m_fault};
}

const Json &JsonFields::list(const char *key)
{
    const Json *value = find(key);
    if (value == nullptr)
        return emptyJsonList();
    if (!value->is_array()) {
        refuse(notAList(name(key)));
        return emptyJsonList();
    }
    return *value;
}

} // namespace countersign
