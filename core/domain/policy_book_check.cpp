// The only file that includes valijson: its templates are slow to compile.
#include "domain/policy_book_check.h"

#include "domain/policy_schema.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <charconv>
#include <exception>
#include <set>

namespace countersign {

namespace {

using JsonAdapter = valijson::adapters::NlohmannJsonAdapter;

struct LoadedSchema {
    Json json;
    valijson::Schema schema;
    Result<void> state;
};

void loadSchema(LoadedSchema &out)
{
    const auto text = policySchemaText();
    if (!text) {
        out.state = fail(text.error());
        return;
    }
    out.json = parseJson(*text);
    try {
        valijson::SchemaParser().populateSchema(JsonAdapter(out.json), out.schema);
    } catch (const std::exception &problem) {
        out.state = fail(ErrorCode::Internal,
                         Text(CS_TEXT("The program's own schema for policy books cannot be used: %1"),
                              {problem.what()}),
                         CS_TEXT("Install the program again."));
    }
}

const LoadedSchema &loadedSchema()
{
    static const LoadedSchema *const loaded = [] {
        static LoadedSchema schema;
        loadSchema(schema);
        return &schema;
    }();
    return *loaded;
}

const Json &resolvedSchema(const Json &root, const Json &node)
{
    const auto reference = node.find("$ref");
    if (reference == node.end())
        return node;
    return resolvedSchema(root, root.at(Json::json_pointer(reference->get<std::string>().substr(1))));
}

struct SchemaPlace {
    const Json *schema = nullptr;
    const Json *value = nullptr;
    std::string where;
};

bool stepIntoItem(const Json &root, SchemaPlace &place, std::string_view token)
{
    std::size_t index = 0;
    const auto [rest, error] = std::from_chars(token.data(), token.data() + token.size(), index);
    if (error != std::errc{} || rest != token.data() + token.size() || index >= place.value->size()
        || !place.schema->contains("items"))
        return false;
    place = {&resolvedSchema(root, place.schema->at("items")), &place.value->at(index),
             JsonLines::join(place.where, index)};
    return true;
}

bool stepIntoProperty(const Json &root, SchemaPlace &place, const std::string &token)
{
    const auto value = place.value->find(token);
    if (value == place.value->end())
        return false;
    const Json *next = nullptr;
    if (const auto properties = place.schema->find("properties");
        properties != place.schema->end() && properties->contains(token))
        next = &properties->at(token);
    else if (const auto patterns = place.schema->find("patternProperties");
             patterns != place.schema->end() && patterns->size() == 1)
        next = &patterns->begin().value(); // texts by language: one pattern for all
    if (next == nullptr)
        return false;
    place = {&resolvedSchema(root, *next), &*value, JsonLines::join(place.where, token)};
    return true;
}

// Follows valijson's path ("<root>", "[clauses]", "[3]") as far as book and schema go.
SchemaPlace placeOf(const Json &root, const Json &book, const std::vector<std::string> &path)
{
    SchemaPlace place{&root, &book, {}};
    for (std::size_t i = 1; i < path.size(); ++i) {
        const std::string token = path[i].size() >= 2 ? path[i].substr(1, path[i].size() - 2) : path[i];
        const bool stepped = place.value->is_array()    ? stepIntoItem(root, place, token)
                             : place.value->is_object() ? stepIntoProperty(root, place, token)
                                                        : false;
        if (!stepped)
            break;
    }
    return place;
}

} // namespace

Result<PolicyProblems> schemaProblems(const Json &book, const JsonLines &lines)
{
    const LoadedSchema &loaded = loadedSchema();
    CS_CHECK(loaded.state);
    valijson::ValidationResults results;
    PolicyProblems problems;
    if (valijson::Validator().validate(loaded.schema, JsonAdapter(book), &results))
        return problems;
    std::set<std::string> explained;
    std::string general;
    for (const auto &error : results) {
        const SchemaPlace place = placeOf(loaded.json, book, error.context);
        if (general.empty())
            general = error.description;
        if (!explained.insert(place.where).second)
            continue;
        const int line = lines.line(place.where);
        const auto found = explainMismatch(*place.schema, *place.value, place.where, line);
        problems.insert(problems.end(), found.begin(), found.end());
    }
    if (problems.empty())
        problems.push_back({1,
                            {},
                            {},
                            Text(CS_TEXT("Line %1: the policy book does not fit its schema: %2"), {"1", general}),
                            CS_TEXT("Compare it with the policy book that comes with the program.")});
    return problems;
}

} // namespace countersign
