#include "core/intake/intake_fixture.h"

#include "intake/splitting/csv_splitter.h"
#include "intake/mapping/mapping_profile.h"

using namespace countersign;
using intaketest::dataPath;
using intaketest::Outcome;
using intaketest::readFile;
using intaketest::TempFile;

namespace
{

std::string profileJson(const std::string &csv, const std::string &extraFields = {}, const std::string &more = {})
{
    return R"({"v":1,"source":"t","csv":)" + csv +
           R"(,"fields":{"external_id":{"column":0},"subject.id":{"column":0},"subject.kind":{"const":"post"},
               "reported_at":{"const":"2026-01-01T00:00:00Z"},"subject.text":{"column":1})" +
           extraFields + "}" + more + "}";
}

Outcome readCsv(const std::string &content, const std::string &profile = profileJson("{}"))
{
    const TempFile file(content, ".csv");
    const TempFile mapping(profile, ".json");
    return readFile(file.path(), ImportFormat::Auto, mapping.path());
}

std::string profileError(const std::string &profile)
{
    const auto parsed = MappingProfile::parse(profile, "profile.json");
    if (parsed)
        return "no error";
    EXPECT_EQ(parsed.error().code, ErrorCode::BadInput);
    EXPECT_NE(parsed.error().message.english().find("profile.json"), std::string::npos);
    return parsed.error().message.english();
}

std::string csvOpenError(const std::string &content, const std::string &profile)
{
    const TempFile file(content, ".csv");
    const TempFile mapping(profile, ".json");
    const auto reader = openReader({file.path(), ImportFormat::Csv, mapping.path(), {}});
    if (reader)
        return "no error";
    EXPECT_EQ(reader.error().code, ErrorCode::BadInput);
    return reader.error().message.english();
}

} // namespace

TEST(CsvReader, ReadsMappedFields)
{
    const Outcome outcome = readFile(dataPath("tidy.csv"), ImportFormat::Auto, dataPath("tidy.mapping.json"));
    ASSERT_EQ(outcome.items.size(), 2u);
    const IncomingReport &report = outcome.report(0);
    EXPECT_EQ(report.source, "tidy");
    EXPECT_EQ(report.externalId, "1");
    EXPECT_EQ(report.text, "two\nlines, \"quoted\" &lt;");
    EXPECT_EQ(report.labels.at("mood"), "good");
    EXPECT_EQ(report.extra["likes"], "7");
    EXPECT_TRUE(report.account.handleOnly);
    ASSERT_EQ(report.findings.size(), 3u);
    EXPECT_EQ(report.findings[0].verdict, Verdict::Violation);
    EXPECT_EQ(report.findings[0].label, "yes");
    EXPECT_EQ(report.findings[2].reader, 3);
    EXPECT_EQ(report.findings[2].verdict, Verdict::NoViolation);
    EXPECT_EQ(report.findings[2].label, "b");
    EXPECT_EQ(outcome.items[1].line, 4);
    EXPECT_TRUE(outcome.report(1).findings.empty());
    const std::map<std::string, std::int64_t> expected{{"likes", 1}}; // an empty cell is an absent field
    EXPECT_EQ(outcome.unknown, expected);
}

TEST(CsvReader, ImportsTheEnglishTweetsCompletely)
{
    const std::string path = intaketest::sharedPath("tweets_en/labeled_data.csv");
    SKIP_WITHOUT_SHARED(path);
    const Outcome outcome = readFile(path, ImportFormat::Auto, intaketest::mappingPath("tweets_en.json"));
    ASSERT_EQ(outcome.items.size(), 24'783u);
    EXPECT_EQ(outcome.rejects(), 0u);
    std::size_t findings = 0;
    std::size_t entities = 0;
    for (std::size_t i = 0; i < outcome.items.size(); ++i) {
        const IncomingReport &report = outcome.report(i);
        EXPECT_EQ(std::to_string(report.findings.size()), report.labels.at("judges"));
        findings += report.findings.size();
        entities += report.text.find("&#") != std::string::npos ? 1u : 0u;
    }
    EXPECT_EQ(findings, 22'807u * 3 + 1'571u * 6 + 211u * 4 + 167u * 9 + 27u * 7);
    EXPECT_EQ(entities, 1u); // encoded twice in the file: decoded once
    EXPECT_EQ(outcome.report(24'782).externalId, "25296");
}

TEST(CsvReader, ImportsTheGermanPostsCompletely)
{
    const std::string path = intaketest::sharedPath("posts_de/germeval2018.test.txt");
    SKIP_WITHOUT_SHARED(path);
    const Outcome outcome = readFile(path, ImportFormat::Auto, intaketest::mappingPath("posts_de.json"));
    ASSERT_EQ(outcome.items.size(), 3'532u);
    EXPECT_EQ(outcome.rejects(), 0u);
    std::size_t offensive = 0;
    for (std::size_t i = 0; i < outcome.items.size(); ++i) {
        offensive += outcome.report(i).labels.at("coarse") == "OFFENSE" ? 1u : 0u;
        EXPECT_EQ(outcome.report(i).text.find("|LBR|"), std::string::npos);
    }
    EXPECT_EQ(offensive, 1'202u);
    EXPECT_EQ(outcome.report(3'531).subjectId, "3532");
    EXPECT_TRUE(outcome.unknown.empty());
}

TEST(CsvReader, RejectsRowsOfTheWrongWidth)
{
    const Outcome outcome = readCsv("a,b\n1,x\n2\n3,x,y\n4,x\n");
    ASSERT_EQ(outcome.items.size(), 4u);
    EXPECT_EQ(outcome.reason(1), "the row has 1 fields; 2 were expected");
    EXPECT_EQ(outcome.items[1].line, 3);
    EXPECT_EQ(outcome.reason(2), "the row has 3 fields; 2 were expected");
    EXPECT_EQ(outcome.report(3).externalId, "4");
}

TEST(CsvReader, UnclosedQuoteSwallowsItsLineOnly)
{
    const Outcome outcome = readCsv("a,b\n1,x\n2,\"open\n3,y\n4,z\n");
    ASSERT_EQ(outcome.items.size(), 4u);
    EXPECT_EQ(outcome.items[1].line, 3);
    EXPECT_EQ(outcome.reason(1), "a quote that opens in this row is never closed");
    EXPECT_EQ(outcome.report(2).externalId, "3");
    EXPECT_EQ(outcome.items[2].line, 4);
    EXPECT_EQ(outcome.report(3).externalId, "4");
}

TEST(CsvReader, UnclosedQuoteBeyondTheRecordLimit)
{
    std::string content = "a,b\n1,\"open\n";
    while (content.size() < longestRecordBytes + 1000)
        content += "2," + std::string(1000, 'y') + '\n';
    const Outcome outcome = readCsv(content + "last,z\n");
    EXPECT_EQ(outcome.rejects(), 1u);
    EXPECT_EQ(outcome.items[0].line, 2);
    EXPECT_EQ(outcome.report(outcome.items.size() - 1).externalId, "last");
}

TEST(CsvSplitter, QuotesThatNeverCloseStayLinear)
{
    std::string content;
    while (content.size() < longestRecordBytes / 4)
        content += "x\",\"y\n"; // opens a quote when read alone, passes for quoted text when read on
    const TempFile file(content + "last,z\n", ".csv");
    CsvSplitter splitter(std::move(*ByteSource::open(file.path())), ',', '"');
    CsvRow row;
    std::size_t faults = 0;
    while (*splitter.next(row))
        faults += row.fault ? 1u : 0u;
    EXPECT_EQ(faults, content.size() / 6);
    ASSERT_FALSE(row.fault);
    EXPECT_EQ(row.cells, (std::vector<std::string>{"last", "z"}));
    EXPECT_EQ(row.line, static_cast<std::int64_t>(content.size() / 6 + 1));
}

TEST(CsvReader, BrokenQuotingIsRefusedAlone)
{
    const Outcome outcome = readCsv("a,b\n1,\"x\"y\n2,\"z\"\n3,a \"b\" c\n");
    EXPECT_EQ(outcome.reason(0), "a quoted field goes on after its closing quote");
    EXPECT_EQ(outcome.report(1).text, "z");
    EXPECT_EQ(outcome.report(2).text, "a \"b\" c");
}

TEST(CsvReader, AcceptsByteOrderMarkCarriageReturnsAndBlankLines)
{
    const Outcome outcome = readCsv("\xEF\xBB\xBF"
                                    "a,b\r\n\r\n1,\"x\r\ny\"\r\n2,z");
    ASSERT_EQ(outcome.items.size(), 2u);
    EXPECT_EQ(outcome.report(0).text, "x\r\ny");
    EXPECT_EQ(outcome.items[0].line, 3);
    EXPECT_EQ(outcome.report(1).text, "z");
}

TEST(CsvReader, RejectsBadBytesAndCutOffRows)
{
    const Outcome outcome = readCsv(std::string("a,b\n1,\xC3\x28\n2,x") + '\0' + "y\n3");
    ASSERT_EQ(outcome.items.size(), 3u);
    EXPECT_EQ(outcome.reason(0), "the record is not valid UTF-8");
    EXPECT_EQ(outcome.reason(1), "the record holds a NUL character");
    EXPECT_EQ(outcome.reason(2), "file ends inside a record");
}

TEST(CsvReader, RejectsValuesThatDoNotFit)
{
    const std::string profile =
        profileJson(R"({"header":false})", R"(,"account.reach":{"column":2},"labels.x":{"column":3,"map":{"a":"A"}})",
                    R"(,"findings":[{"column":4,"verdict":"violation"}])");
    const Outcome outcome = readCsv("1,t,5,a,1\n2,t,-5,a,1\n3,t,x,a,1\n4,t,5,b,1\n5,t,5,a,many\n,t,5,a,1\n", profile);
    ASSERT_EQ(outcome.items.size(), 6u);
    EXPECT_EQ(outcome.report(0).labels.at("x"), "A");
    EXPECT_EQ(outcome.reason(1), "account.reach must not be negative");
    EXPECT_EQ(outcome.reason(2), "account.reach must be a whole number");
    EXPECT_EQ(outcome.reason(3), "the mapping of labels.x has no entry for the value b");
    EXPECT_NE(outcome.reason(4).find("must hold a number of votes"), std::string::npos);
    EXPECT_EQ(outcome.reason(5), "the required field external_id is missing or empty");
}

TEST(CsvReader, EmptyFilesEndAtOnce)
{
    EXPECT_TRUE(readCsv("").items.empty());
    EXPECT_TRUE(readCsv("a,b\n").items.empty());
    EXPECT_TRUE(readCsv("\n\n").items.empty());
}

TEST(CsvReader, LongRowsAreSkipped)
{
    const Outcome outcome = readCsv("a,b\n1,x\n2," + std::string(longestRecordBytes, 'x') + "\n3,y\n");
    ASSERT_EQ(outcome.items.size(), 3u);
    EXPECT_EQ(outcome.reason(1), "the record is longer than 16 MiB");
    EXPECT_EQ(outcome.report(2).externalId, "3");
    EXPECT_EQ(outcome.items[2].line, 4);
}

TEST(CsvReader, BrokenFirstRowWithoutHeader)
{
    const Outcome outcome = readCsv("1,\"x\"y\n2,z\n", profileJson(R"({"header":false})"));
    ASSERT_EQ(outcome.items.size(), 2u);
    EXPECT_TRUE(outcome.rejected(0));
    EXPECT_EQ(outcome.report(1).text, "z");
}

TEST(CsvReader, NeedsAMappingProfile)
{
    const auto reader = openReader({dataPath("tidy.csv"), ImportFormat::Auto, {}, {}});
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().code, ErrorCode::Usage);
    EXPECT_FALSE(reader.error().hint.empty());
    const auto missing = openReader({dataPath("tidy.csv"), ImportFormat::Auto, dataPath("none.json"), {}});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
}

TEST(CsvReader, ProfileMustFitTheFile)
{
    EXPECT_NE(csvOpenError("a\n1\n", profileJson("{}")).find("column 1"), std::string::npos);
    EXPECT_NE(csvOpenError("a,b\n", profileJson("{}", R"(,"account.id":{"column":"who"})")).find("“who”"),
              std::string::npos);
    EXPECT_NE(csvOpenError("a,a\n", profileJson("{}", R"(,"account.id":{"column":"a"})")).find("twice"),
              std::string::npos);
    EXPECT_NE(csvOpenError("a,b\n", profileJson(R"({"columns":3})")).find("2 columns"), std::string::npos);
    EXPECT_NE(csvOpenError("a,\"b\n", profileJson("{}")).find("header"), std::string::npos);
}

TEST(MappingProfile, SaysWhatIsWrongAndWhere)
{
    const auto says = [](const std::string &profile, const std::string &part) {
        const std::string error = profileError(profile);
        EXPECT_NE(error.find(part), std::string::npos) << error;
    };
    says("{", "not valid JSON");
    says("[]", "an object is needed");
    says(R"({"v":2})", "only version 1");
    says(R"({"v":1})", "source");
    says(R"({"v":1,"source":"s"})", "fields");
    says(R"({"v":1,"source":"s","fields":{}})", "external_id is missing");
    says(R"({"v":1,"source":"s","feilds":{}})", "“feilds” is not known");
    says(profileJson(R"({"delimiter":";;"})"), "csv.delimiter");
    says(profileJson(R"({"quote":","})"), "same as the delimiter");
    says(profileJson(R"({"header":1})"), "csv.header");
    says(profileJson(R"({"columns":0})"), "csv.columns");
    says(profileJson("{}", R"(,"subject.txt":{"column":1})"), "fields.subject.txt");
    says(profileJson("{}", R"(,"account.id":{"colum":1})"), "“colum” is not known");
    says(profileJson("{}", R"(,"account.id":{"column":1,"row":true})"), "exactly one");
    says(profileJson("{}", R"(,"account.id":{"column":-1})"), "number from 0");
    says(profileJson("{}", R"(,"account.id":{"row":1})"), "true is needed");
    says(profileJson("{}", R"(,"account.id":{"column":1,"decode":["rot13"]})"), "“rot13” is not known");
    says(profileJson("{}", R"(,"account.id":{"column":1,"map":{}})"), "fields.account.id.map");
    says(profileJson("{}", R"(,"account.reach":{"const":"many"})"), "account.reach must be a whole number");
    says(profileJson("{}", R"(,"reporter.kind":{"column":1,"map":{"a":"ghost"}})"), "unknown value ghost");
    says(profileJson(R"({"header":false})", R"(,"account.id":{"column":"x"})"), "without header");
    says(profileJson("{}", "", R"(,"findings":[{"column":1,"verdict":"maybe"}])"), "findings[0].verdict");
}

TEST(MappingProfile, DecodesInOrder)
{
    const TempFile file("1,\"  a |LBR| &amp;lt; |LBR|b \"\n", ".csv");
    const TempFile mapping(R"({"v":1,"source":"t","csv":{"header":false},"fields":{"external_id":{"row":true},
        "subject.id":{"row":true},"subject.kind":{"const":"post"},"reported_at":{"const":"2026-01-01T00:00:00Z"},
        "subject.text":{"column":1,"decode":["lbr","html_once","trim"]},"account.reach":{"const":12}}})");
    const Outcome outcome = readFile(file.path(), ImportFormat::Csv, mapping.path());
    EXPECT_EQ(outcome.report(0).text, "a\n&lt;\nb");
    EXPECT_EQ(outcome.report(0).account.reach, 12);
}
