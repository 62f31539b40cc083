#include "core/intake/intake_fixture.h"

#include "intake/formats/format_detection.h"

#include <array>
#include <thread>

#include <sys/stat.h>

using namespace countersign;
using intaketest::dataPath;
using intaketest::minimalReport;
using intaketest::Outcome;
using intaketest::TempFile;

namespace
{

Error openError(const ReaderOptions &options)
{
    const auto reader = openReader(options);
    if (reader) {
        ADD_FAILURE() << "opened " << options.path;
        return {};
    }
    EXPECT_NE(reader.error().message.english().find(options.path), std::string::npos)
        << reader.error().message.english();
    EXPECT_FALSE(reader.error().hint.empty());
    return reader.error();
}

} // namespace

TEST(OpenReader, SaysWhyAFileCannotBeRead)
{
    EXPECT_EQ(openError({"/no/such/file.jsonl", ImportFormat::Auto, {}, {}}).code, ErrorCode::NotFound);
    const Error folder = openError({dataPath(""), ImportFormat::Auto, {}, {}});
    EXPECT_EQ(folder.code, ErrorCode::BadInput);
    EXPECT_NE(folder.message.english().find("folder"), std::string::npos);
}

TEST(OpenReader, UnreadableFile)
{
    const TempFile file("{}");
    ASSERT_EQ(::chmod(file.path().c_str(), 0), 0);
    constexpr ::uid_t nobody = 65534; // the superuser may read every file
    const bool superuser = ::geteuid() == 0;
    ASSERT_TRUE(!superuser || ::seteuid(nobody) == 0);
    const Error error = openError({file.path(), ImportFormat::Jsonl, {}, {}});
    ASSERT_TRUE(!superuser || ::seteuid(0) == 0);
    EXPECT_EQ(error.code, ErrorCode::BadInput);
    EXPECT_NE(error.message.english().find("Permission denied"), std::string::npos);
}

TEST(OpenReader, RefusesWideText)
{
    const std::array<std::string, 5> texts{"\xFF\xFE{\0", "\xFE\xFF\0{", std::string("{\0\"\0v\0", 6),
                                           std::string("\0{\0\"\0v", 6), std::string("\xFF\xFE\0\0{\0\0\0", 8)};
    for (const std::string &text : texts) {
        const TempFile file(text);
        for (const ImportFormat format : {ImportFormat::Auto, ImportFormat::Jsonl, ImportFormat::Mastodon}) {
            const Error error = openError({file.path(), format, {}, {}});
            EXPECT_EQ(error.code, ErrorCode::BadInput);
            EXPECT_NE(error.hint.english().find("UTF-8"), std::string::npos);
        }
    }
}

TEST(OpenReader, RefusesWhatItDoesNotKnow)
{
    for (const char *content : {"hello", "{\"a\":1}", "\x1F\x8B\x08", "PK\x03\x04", "<xml/>"}) {
        const TempFile file(content, ".dat");
        EXPECT_EQ(openError({file.path(), ImportFormat::Auto, {}, {}}).code, ErrorCode::BadInput);
    }
}

TEST(OpenReader, ReadsPipes)
{
    const TempFile file("");
    const std::string pipe = file.path() + ".pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    std::jthread writer([&] { std::ofstream(pipe) << minimalReport("1") << '\n'; });
    const Outcome outcome = intaketest::readFile(pipe);
    EXPECT_EQ(outcome.items.size(), 1u);
    std::filesystem::remove(pipe);
}

TEST(FormatDetection, ByContents)
{
    const auto detect = [](std::string_view head) { return detectFormat(head, "x.json"); };
    EXPECT_EQ(detect(minimalReport("1")), ImportFormat::Jsonl);
    EXPECT_EQ(detect("[" + minimalReport("1") + "]"), ImportFormat::Jsonl);
    EXPECT_EQ(detect("{broken\n" + minimalReport("1")), ImportFormat::Jsonl);
    EXPECT_EQ(detect(R"({"v":1,"source":"s","target_account":{},"type":"Flag"})"), ImportFormat::Jsonl);
    EXPECT_EQ(detect(R"([{"type":"Flag"}])"), ImportFormat::ActivityPub);
    EXPECT_EQ(detect(R"({"@context":"x","orderedItems":[]})"), ImportFormat::ActivityPub);
    EXPECT_EQ(detect(R"({"reports":[{"id":"1","target_account":{}}]})"), ImportFormat::Mastodon);
    EXPECT_EQ(detect(R"({"subjectStatuses":[]})"), ImportFormat::Ozone);
    EXPECT_EQ(detect(R"({"request":{},"response":{"body":{}}})"), ImportFormat::Ozone);
    EXPECT_EQ(detect(R"({"event":{"$type":"tools.ozone.moderation.defs#modEventTag"}})"), ImportFormat::Ozone);
    EXPECT_EQ(detect(R"({"reviewables":[]})"), ImportFormat::Discourse);
    EXPECT_EQ(detect(R"({"id":1,"type":"ReviewableUser"})"), ImportFormat::Discourse);
    EXPECT_EQ(detect(R"({"kind":"Listing","data":{}})"), ImportFormat::Reddit);
    EXPECT_EQ(detect(R"({"comment_reports":[]})"), ImportFormat::Lemmy);
    EXPECT_EQ(detect(R"({"id":1,"original_post_name":"x"})"), ImportFormat::Lemmy);
    EXPECT_EQ(detect(""), ImportFormat::Jsonl);
    EXPECT_EQ(detect("{\"a\":1}"), std::nullopt);
    EXPECT_EQ(detectFormat("a,b", "X.CSV"), ImportFormat::Csv);
    EXPECT_EQ(detectFormat("a\tb", "x.tsv"), ImportFormat::Csv);
    EXPECT_EQ(detectFormat(minimalReport("1"), "x.csv"), ImportFormat::Jsonl); // the name alone does not decide
}

TEST(FormatDetection, OfTheFixtures)
{
    const std::array<std::pair<const char *, ImportFormat>, 7> expected{
        {{"native.jsonl", ImportFormat::Jsonl},
         {"activitypub.json", ImportFormat::ActivityPub},
         {"mastodon.json", ImportFormat::Mastodon},
         {"ozone.json", ImportFormat::Ozone},
         {"discourse.json", ImportFormat::Discourse},
         {"reddit.json", ImportFormat::Reddit},
         {"lemmy.json", ImportFormat::Lemmy}}};
    for (const auto &[name, format] : expected) {
        std::ifstream file(dataPath(name), std::ios::binary);
        const std::string head((std::istreambuf_iterator<char>(file)), {});
        EXPECT_EQ(detectFormat(head, "x"), format) << name;
    }
}
