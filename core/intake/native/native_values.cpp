#include "intake/native/native_values.h"

#include <utility>

namespace countersign::native
{

Fault toJson(std::string_view field, Element value, Json &out)
{
    switch (value.type()) {
    case simdjson::dom::element_type::OBJECT:
        out = Json::object();
        return readObject(field, value, [&](std::string_view key, Element member) -> Fault {
            if (Fault fault = checkText(field, key))
                return fault;
            return toJson(field, member, out[std::string(key)]);
        });
    case simdjson::dom::element_type::ARRAY:
        out = Json::array();
        return readList(field, value,
                        [&](Element element, std::size_t) { return toJson(field, element, out.emplace_back()); });
    case simdjson::dom::element_type::STRING: {
        std::string text;
        Fault fault = readText(field, value, text);
        out = std::move(text);
        return fault;
    }
    case simdjson::dom::element_type::INT64:
        out = value.get_int64().value_unsafe();
        return std::nullopt;
    case simdjson::dom::element_type::UINT64:
        out = value.get_uint64().value_unsafe();
        return std::nullopt;
    case simdjson::dom::element_type::DOUBLE:
        out = value.get_double().value_unsafe();
        return std::nullopt;
    case simdjson::dom::element_type::BOOL:
        out = value.get_bool().value_unsafe();
        return std::nullopt;
    case simdjson::dom::element_type::NULL_VALUE:
        out = nullptr;
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace countersign::native
