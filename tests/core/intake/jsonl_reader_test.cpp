#include "core/intake/intake_fixture.h"

#include "intake/formats/jsonl_reader.h"
#include "intake/record_checks.h"

#include <chrono>

using namespace countersign;
using intaketest::minimalReport;
using intaketest::Outcome;
using intaketest::readFile;
using intaketest::readText;
using intaketest::TempFile;

TEST(JsonlReader, ReadsEveryField)
{
    const Outcome outcome = readFile(intaketest::dataPath("native.jsonl"));
    ASSERT_EQ(outcome.items.size(), 3u);
    const IncomingReport &report = outcome.report(0);
    EXPECT_EQ(report.source, "acme");
    EXPECT_EQ(report.externalId, "r-1");
    EXPECT_EQ(rfc3339(report.reportedAt), "2026-01-30T14:20:00Z");
    EXPECT_EQ(report.reporterKind, ReporterKind::Classifier);
    EXPECT_EQ(report.reporterId, "c-1");
    EXPECT_EQ(report.scorePermille, 875);
    EXPECT_EQ(report.allegedClause, "MI-4");
    EXPECT_EQ(report.comment, "misleading");
    EXPECT_EQ(report.subjectKind, SubjectKind::Post);
    EXPECT_EQ(report.subjectId, "post-1");
    EXPECT_EQ(rfc3339(*report.createdAt), "2026-01-30T12:58:00Z");
    EXPECT_EQ(report.language, "en");
    EXPECT_EQ(report.text, "Miracle lamp, only today!");
    ASSERT_EQ(report.media.size(), 1u);
    EXPECT_EQ(report.media[0].type, "video");
    EXPECT_EQ(report.media[0].durationMs, 15000);
    EXPECT_EQ(report.inReplyTo, "");
    EXPECT_EQ(report.views, 5400);
    EXPECT_EQ(report.account.id, "acct-9");
    EXPECT_EQ(report.account.handle, "@lamps");
    EXPECT_EQ(report.account.reach, 21000);
    EXPECT_EQ(report.account.tags, std::vector<std::string>{"nonprofit"});
    EXPECT_FALSE(report.account.handleOnly);
    EXPECT_FALSE(report.isAppeal);
    EXPECT_EQ(outcome.bytes,
              static_cast<std::int64_t>(std::filesystem::file_size(intaketest::dataPath("native.jsonl"))));
}

TEST(JsonlReader, KeepsAndCountsUnknownFields)
{
    const Outcome outcome = readFile(intaketest::dataPath("native.jsonl"));
    EXPECT_EQ(outcome.report(0).extra["campaign"]["name"], "spring");
    EXPECT_EQ(outcome.report(0).extra["subject"]["mood"], "sunny");
    EXPECT_EQ(outcome.sanction(2).extra["ticket"], 12);
    const std::map<std::string, std::int64_t> expected{{"campaign", 1}, {"subject.mood", 1}, {"ticket", 1}};
    EXPECT_EQ(outcome.unknown, expected);
}

TEST(JsonlReader, BoundsTheNamesOfUnknownFields)
{
    std::string record = minimalReport("1");
    record.pop_back();
    for (int i = 0; i < 1500; ++i)
        record += ",\"f" + std::to_string(i) + "\":0";
    const Outcome outcome = readText(record + "}\n");
    EXPECT_EQ(outcome.rejects(), 0u);
    EXPECT_EQ(outcome.unknown.size(), UnknownFields::mostNames + 1);
    EXPECT_EQ(outcome.unknown.at(std::string(UnknownFields::rest)), 500);
}

TEST(JsonlReader, ReadsAppealsLabelsFindingsAndSanctions)
{
    const Outcome outcome = readFile(intaketest::dataPath("native.jsonl"));
    const IncomingReport &appeal = outcome.report(1);
    EXPECT_TRUE(appeal.isAppeal);
    EXPECT_EQ(appeal.subjectKind, SubjectKind::Account);
    EXPECT_EQ(appeal.account.id, "acct-9");
    EXPECT_EQ(appeal.labels.at("team"), "blue");
    ASSERT_EQ(appeal.findings.size(), 2u);
    EXPECT_EQ(appeal.findings[1].reader, 2);
    EXPECT_EQ(appeal.findings[0].verdict, Verdict::Violation);
    const IncomingSanction &sanction = outcome.sanction(2);
    EXPECT_EQ(sanction.action, ActionKind::Ban);
    EXPECT_EQ(rfc3339(sanction.imposedAt), "2025-06-01T00:00:00Z");
    EXPECT_EQ(rfc3339(*sanction.endsAt), "2025-07-01T00:00:00Z");
    EXPECT_EQ(sanction.restsOn, (std::vector<std::string>{"post-7", "post-8"}));
    EXPECT_EQ(sanction.account.id, "acct-9");
}

TEST(JsonlReader, CountsLinesAndRecords)
{
    const Outcome outcome = readFile(intaketest::dataPath("native.jsonl"));
    EXPECT_EQ(outcome.items[0].line, 1);
    EXPECT_EQ(outcome.items[1].line, 3); // line 2 is blank
    EXPECT_EQ(outcome.items[1].record, 2);
}

TEST(JsonlReader, OptionReplacesTheSource)
{
    const TempFile file(minimalReport("1") + "\n");
    EXPECT_EQ(readFile(file.path(), ImportFormat::Jsonl, {}, "other").report(0).source, "other");
}

TEST(JsonlReader, AcceptsByteOrderMarkCarriageReturnsAndBlankLines)
{
    const Outcome outcome = readText("\xEF\xBB\xBF\r\n" + minimalReport("1") + "\r\n  \t\r\n" + minimalReport("2"));
    ASSERT_EQ(outcome.items.size(), 2u);
    EXPECT_EQ(outcome.rejects(), 0u);
    EXPECT_EQ(outcome.items[0].line, 2);
    EXPECT_EQ(outcome.items[1].line, 4);
}

TEST(JsonlReader, AcceptsArraysAndIndentedRecords)
{
    EXPECT_EQ(readText("[" + minimalReport("1") + ",\n" + minimalReport("2") + "]").rejects(), 0u);
    const Outcome outcome = readText("{\n  \"v\": 1,\n" + minimalReport("1").substr(7) + "\n");
    ASSERT_EQ(outcome.items.size(), 1u);
    EXPECT_EQ(outcome.report(0).externalId, "1");
}

TEST(JsonlReader, EmptyFilesEndAtOnce)
{
    for (const char *content : {"", "\n", " \r\n\n", "\xEF\xBB\xBF"}) {
        const TempFile file(content);
        EXPECT_TRUE(readFile(file.path()).items.empty());
        EXPECT_TRUE(readFile(file.path(), ImportFormat::Jsonl).items.empty());
    }
}

namespace
{

// minimalReport with one member added or replaced; later members win.
std::string nativeWith(const std::string &members)
{
    std::string record = minimalReport("1");
    record.back() = ',';
    return record + members + "}";
}

} // namespace

struct BadNativeRecord {
    std::string record;
    std::string reason;
};

class JsonlReaderRejects : public testing::TestWithParam<BadNativeRecord>
{
};

TEST_P(JsonlReaderRejects, AndGoesOn)
{
    const Outcome outcome = readText(minimalReport("a") + "\n" + GetParam().record + "\n" + minimalReport("b") + "\n");
    ASSERT_EQ(outcome.items.size(), 3u);
    EXPECT_EQ(outcome.report(0).externalId, "a");
    EXPECT_NE(outcome.reason(1).find(GetParam().reason), std::string::npos) << outcome.reason(1);
    EXPECT_EQ(outcome.items[1].line, 2);
    EXPECT_EQ(outcome.items[1].record, 2);
    EXPECT_EQ(std::get<Reject>(outcome.items[1].content).excerpt, excerpt(GetParam().record));
    EXPECT_EQ(outcome.report(2).externalId, "b");
}

INSTANTIATE_TEST_SUITE_P(
    BadRecords, JsonlReaderRejects,
    testing::Values(
        BadNativeRecord{R"({"v":1,)", "not valid JSON"}, BadNativeRecord{"{\"a\":\"x", "not valid JSON"},
        BadNativeRecord{"hello", "not valid JSON"}, BadNativeRecord{"[1,2]", "must be an object"},
        BadNativeRecord{"7", "must be an object"}, BadNativeRecord{R"({"source":"s"})", "required field v is missing"},
        BadNativeRecord{R"({"v":1,"external_id":"1"})", "required field source is missing"},
        BadNativeRecord{R"({"v":1,"source":"s"})", "required field external_id is missing"},
        BadNativeRecord{R"({"v":1,"source":"s","external_id":""})", "required field external_id is missing"},
        BadNativeRecord{R"({"v":1,"source":"s","external_id":"1"})", "required field reported_at is missing"},
        BadNativeRecord{R"({"v":1,"source":"s","external_id":"1","reported_at":"2026-01-01T00:00:00Z"})",
                        "required field subject.kind is missing"},
        BadNativeRecord{
            R"({"v":1,"source":"s","external_id":"1","reported_at":"2026-01-01T00:00:00Z","subject":{"kind":"post"}})",
            "required field subject.id is missing"},
        BadNativeRecord{R"({"v":2,"source":7})", "records of version 2 are not supported"},
        BadNativeRecord{R"({"v":"1"})", "v must be a whole number"},
        BadNativeRecord{nativeWith(R"("source":7)"), "source must be a text"},
        BadNativeRecord{nativeWith(R"("reported_at":"yesterday")"), "reported_at is not a time"},
        BadNativeRecord{nativeWith(R"("reported_at":"2026-02-30T00:00:00Z")"), "reported_at is not a time"},
        BadNativeRecord{nativeWith(R"("subject":[])"), "subject must be an object"},
        BadNativeRecord{nativeWith(R"("subject":{"kind":"poem"})"), "unknown value poem; known are post, account"},
        BadNativeRecord{nativeWith(R"("subject":{"views":-1})"), "subject.views must not be negative"},
        BadNativeRecord{nativeWith(R"("subject":{"media":[{"type":"smell"}]})"), "unknown value smell"},
        BadNativeRecord{nativeWith(R"("account":{"reach":-5})"), "account.reach must not be negative"},
        BadNativeRecord{nativeWith(R"("account":{"reach":1.5})"), "account.reach must be a whole number"},
        BadNativeRecord{nativeWith(R"("account":{"reach":99999999999999999999})"), "not valid JSON"},
        BadNativeRecord{nativeWith(R"("account":{"tags":"x"})"), "account.tags must be a list"},
        BadNativeRecord{nativeWith(R"("reporter":{"kind":"ghost"})"), "reporter.kind has the unknown value ghost"},
        BadNativeRecord{nativeWith(R"("reporter":{"score":1.5})"), "number from 0 to 1"},
        BadNativeRecord{nativeWith(R"("appeal":"yes")"), "appeal must be true or false"},
        BadNativeRecord{nativeWith(R"("record":"poem")"), "record has the unknown value poem"},
        BadNativeRecord{nativeWith(R"("findings":[{"label":"x"}])"), "findings.verdict is missing"},
        BadNativeRecord{nativeWith(R"("subject":{"text":"a\u0000b"})"), "subject.text holds a NUL"},
        BadNativeRecord{nativeWith(R"("other":["a\u0000b"])"), "other holds a NUL"},
        BadNativeRecord{nativeWith("\"subject\":{\"text\":\"\xC3\x28\"}"), "not valid UTF-8"},
        BadNativeRecord{nativeWith("\"subject\":{\"text\":\"\xED\xA0\x80\"}"), "not valid UTF-8"},
        BadNativeRecord{
            R"({"v":1,"record":"sanction","source":"s","external_id":"1","account":{"id":"a"},"action":"none","imposed_at":"2026-01-01T00:00:00Z"})",
            "action has the unknown value none"},
        BadNativeRecord{
            R"({"v":1,"record":"sanction","source":"s","external_id":"1","account":{},"action":"ban","imposed_at":"2026-01-01T00:00:00Z"})",
            "account.id is missing"},
        BadNativeRecord{
            R"({"v":1,"record":"sanction","source":"s","external_id":"1","account":{"id":"a"},"action":"ban","imposed_at":"2026-01-02T00:00:00Z","ends_at":"2026-01-01T00:00:00Z"})",
            "ends_at is earlier than imposed_at"}));

TEST(JsonlReader, RejectsRawNul)
{
    const std::string record = "{\"v\":1,\"a\":\"" + std::string(1, '\0') + "\"}";
    const Outcome outcome = readText(record + "\n" + minimalReport("2") + "\n");
    ASSERT_EQ(outcome.items.size(), 2u);
    EXPECT_EQ(outcome.reason(0), "the record holds a NUL character");
    EXPECT_TRUE(isValidUtf8(std::get<Reject>(outcome.items[0].content).excerpt));
}

TEST(JsonlReader, RejectsLoneSurrogates)
{
    const Outcome outcome = readText(nativeWith(R"("subject":{"text":"\udc00"})") + "\n" +
                                     nativeWith(R"("subject":{"text":"\ud800x"})") + "\n");
    EXPECT_EQ(outcome.rejects(), 2u);
}

TEST(JsonlReader, RejectsDeepNesting)
{
    const Outcome outcome =
        readText(nativeWith("\"deep\":" + std::string(5000, '[') + std::string(5000, ']')) + "\n" + minimalReport("2"));
    ASSERT_EQ(outcome.items.size(), 2u);
    EXPECT_TRUE(outcome.rejected(0));
}

TEST(JsonlReader, LastOfDuplicateKeysWins)
{
    EXPECT_EQ(readText(nativeWith(R"("external_id":"2")")).report(0).externalId, "2");
}

TEST(JsonlReader, TruncatedLastRecord)
{
    const std::string record = minimalReport("2");
    for (const std::size_t length : {std::size_t{1}, record.size() / 2, record.size() - 1}) {
        const Outcome outcome = readText(minimalReport("1") + "\n" + record.substr(0, length));
        ASSERT_EQ(outcome.items.size(), 2u);
        EXPECT_EQ(outcome.reason(1), "file ends inside a record");
        EXPECT_EQ(outcome.items[1].line, 2);
    }
}

TEST(JsonlReader, TextLimitIsOneMebibyte)
{
    const auto record = [](std::size_t length) {
        return nativeWith(R"("subject":{"text":")" + std::string(length, 'x') + "\"}") + "\n";
    };
    EXPECT_EQ(readText(record(longestTextBytes)).rejects(), 0u);
    EXPECT_EQ(readText(record(longestTextBytes + 1)).reason(0), "subject.text is longer than 1 MiB");
}

TEST(JsonlReader, RecordLimitIsSixteenMebibytes)
{
    const auto record = [](std::size_t length) {
        std::string text = nativeWith("\"list\":[0");
        text.insert(text.size() - 1, std::string(length - text.size() - 1, ' ') + "]");
        return text;
    };
    ASSERT_EQ(record(longestRecordBytes).size(), longestRecordBytes);
    const Outcome outcome =
        readText(record(longestRecordBytes) + "\n" + record(longestRecordBytes + 1) + "\n" + minimalReport("3"));
    ASSERT_EQ(outcome.items.size(), 3u);
    EXPECT_FALSE(outcome.rejected(0)) << outcome.reason(0);
    EXPECT_EQ(outcome.reason(1), "the record is longer than 16 MiB");
    EXPECT_EQ(outcome.report(2).externalId, "3");
}

TEST(JsonlReader, ParsesSingleRecords)
{
    const auto record = parseNativeRecord(minimalReport("x"));
    ASSERT_TRUE(record);
    EXPECT_EQ(std::get<IncomingReport>(*record).externalId, "x");
    const auto bad = parseNativeRecord("{");
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().code, ErrorCode::BadInput);
    EXPECT_FALSE(parseNativeRecord(""));
    UnknownFields unknown;
    ASSERT_TRUE(parseNativeRecord(nativeWith("\"a\":1"), &unknown));
    EXPECT_EQ(unknown.counts().at("a"), 1);
}

TEST(JsonlReader, HandleWithoutIdIsHandleOnly)
{
    EXPECT_TRUE(readText(nativeWith(R"("account":{"handle":"@a"})")).report(0).account.handleOnly);
}
