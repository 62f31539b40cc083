// The published schemas and the readers agree on what is a good record and a good profile.
#include "core/intake/intake_fixture.h"

#include "intake/formats/jsonl_reader.h"
#include "intake/mapping/mapping_profile.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <sstream>

using namespace countersign;

namespace
{

std::string intakeFileText(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    EXPECT_TRUE(file) << path;
    return {std::istreambuf_iterator<char>(file), {}};
}

class PublishedSchema
{
public:
    explicit PublishedSchema(const std::string &name)
    {
        const Json document = Json::parse(
            intakeFileText(std::string(COUNTERSIGN_SOURCE_DIR) + "/resources/schemas/" + name + ".schema.json"));
        valijson::adapters::NlohmannJsonAdapter adapter(document);
        valijson::SchemaParser().populateSchema(adapter, m_schema);
    }
    bool accepts(const std::string &text)
    {
        const Json value = Json::parse(text);
        valijson::adapters::NlohmannJsonAdapter adapter(value);
        return valijson::Validator().validate(m_schema, adapter, nullptr);
    }

private:
    valijson::Schema m_schema;
};

} // namespace

TEST(IntakeSchemas, RecordsAgreeWithTheReader)
{
    PublishedSchema schema("flagged-post");
    std::istringstream lines(intakeFileText(intaketest::dataPath("native.jsonl")));
    for (std::string line; std::getline(lines, line);)
        EXPECT_TRUE(line.empty() || schema.accepts(line)) << line;
    const std::string good = intaketest::minimalReport("1");
    for (const char *change :
         {R"("v":2)", R"("source":"")", R"("external_id":7)", R"("reported_at":"soon")", R"("subject":{"kind":"post"})",
          R"("subject":{"kind":"poem","id":"1"})", R"("subject":{"kind":"post","id":"1","views":-1})",
          R"("account":{"reach":-1})", R"("account":{"reach":"1"})", R"("reporter":{"kind":"ghost"})",
          R"("reporter":{"score":2})", R"("appeal":1)", R"("record":"poem")", R"("record":"sanction")",
          R"("findings":[{}])", R"("labels":{"a":1})", R"("subject":{"kind":"post","id":"1","media":[{"uri":"x"}]})"}) {
        Json record = Json::parse(good);
        record.update(Json::parse(std::string("{") + change + "}"));
        EXPECT_FALSE(schema.accepts(record.dump())) << change;
        EXPECT_FALSE(parseNativeRecord(record.dump())) << change;
    }
    for (const char *change :
         {R"("new":{})", R"("account":null)", R"("reporter":{"kind":null})", R"("appeal":false)", R"("record":null)",
          R"("subject":{"kind":"account","id":"1","text":null,"media":[{"type":"link"}]})"}) {
        Json record = Json::parse(good);
        record.update(Json::parse(std::string("{") + change + "}"));
        EXPECT_TRUE(schema.accepts(record.dump())) << change;
        EXPECT_TRUE(parseNativeRecord(record.dump())) << change;
    }
}

TEST(IntakeSchemas, ProfilesAgreeWithTheParser)
{
    PublishedSchema schema("mapping-profile");
    for (const std::string &path : {intaketest::mappingPath("tweets_en.json"), intaketest::mappingPath("posts_de.json"),
                                    intaketest::dataPath("tidy.mapping.json")}) {
        EXPECT_TRUE(schema.accepts(intakeFileText(path))) << path;
        EXPECT_TRUE(MappingProfile::load(path)) << path;
    }
    const Json good = Json::parse(intakeFileText(intaketest::dataPath("tidy.mapping.json")));
    for (const char *change : {R"("v":2)", R"("source":"")", R"("fields":{})", R"("other":1)",
                               R"("csv":{"delimiter":""})", R"("csv":{"header":1})", R"("csv":{"columns":0})",
                               R"("findings":[{"column":1}])", R"("findings":[{"column":-1,"verdict":"violation"}])"}) {
        Json profile = good;
        profile.update(Json::parse(std::string("{") + change + "}"));
        EXPECT_FALSE(schema.accepts(profile.dump())) << change;
        EXPECT_FALSE(MappingProfile::parse(profile.dump(), "p")) << change;
    }
    for (const char *field : {R"({"column":1,"row":true})", R"({})", R"({"column":1,"decode":["x"]})",
                              R"({"column":1,"map":{}})", R"({"colum":1})"}) {
        Json profile = good;
        profile["fields"]["account.id"] = Json::parse(field);
        EXPECT_FALSE(schema.accepts(profile.dump())) << field;
        EXPECT_FALSE(MappingProfile::parse(profile.dump(), "p")) << field;
    }
}
