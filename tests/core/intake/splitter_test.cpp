#include "core/intake/intake_fixture.h"

#include "intake/splitting/element_splitter.h"
#include "intake/splitting/line_splitter.h"

#include <fstream>

using namespace countersign;
using intaketest::minimalReport;
using intaketest::Outcome;
using intaketest::TempFile;

namespace
{

struct Piece {
    std::int64_t line = 0;
    std::string bytes;
    std::string list;
    std::string fault;
};

std::vector<Piece> piecesOf(std::string_view content, std::vector<std::string> lists = {"data.items", "items"})
{
    const TempFile file(content);
    ElementSplitter splitter(std::move(*ByteSource::open(file.path())), std::move(lists));
    std::vector<Piece> pieces;
    while (auto raw = *splitter.next())
        pieces.push_back({raw->line, std::string(raw->bytes), std::string(raw->container),
                          raw->fault ? raw->fault->english() : std::string()});
    return pieces;
}

std::int64_t peakMemoryKb()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stoll(line.substr(6));
    return -1;
}

// A record of 100 MB between two good ones, written in pieces.
void writeHugeRecord(const std::string &path, const std::string &before, const std::string &after)
{
    std::ofstream out(path, std::ios::binary);
    out << before;
    const std::string megabyte(1'000'000, 'x');
    for (int i = 0; i < 100; ++i)
        out << megabyte;
    out << after;
}

} // namespace

TEST(ElementSplitter, SplitsArraysObjectsAndLists)
{
    EXPECT_EQ(piecesOf("[{\"a\":[1,{}]}, 2 ,\"x\"]").size(), 3u);
    EXPECT_EQ(piecesOf("{\"a\":1}\n{\"a\":2}").size(), 2u);
    const auto pieces =
        piecesOf("{\"n\":[{}],\"data\":{\"k\":1,\n\"items\":[{\"a\":1},\n{\"a\":2}],\"z\":{}},\"e\":3}\n{\"b\":1}");
    ASSERT_EQ(pieces.size(), 3u);
    EXPECT_EQ(pieces[1].bytes, "{\"a\":2}");
    EXPECT_EQ(pieces[1].list, "items");
    EXPECT_EQ(pieces[1].line, 3);
    EXPECT_EQ(pieces[2].bytes, "{\"b\":1}");
    EXPECT_EQ(pieces[2].list, "");
    EXPECT_TRUE(piecesOf("{\"items\":[]}").empty());
    EXPECT_TRUE(piecesOf("[]").empty());
    EXPECT_EQ(piecesOf("[{\"items\":[1]},{\"items\":[2,3]}]").size(), 3u);
}

TEST(ElementSplitter, IgnoresBracketsInStrings)
{
    const auto pieces = piecesOf(R"([{"a":"]}\"[{"},{"b":"\\"}])");
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(pieces[1].bytes, R"({"b":"\\"})");
}

TEST(ElementSplitter, FindsTheNextRecordByItsIndent)
{
    const auto pieces = piecesOf(
        "{\"items\":[\n  {\n    \"a\": \"open,\n    \"b\": [\n      {}\n    ]\n  },\n  {\n    \"a\": 2\n  }\n]}");
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(pieces[0].fault, "the record is not valid JSON");
    EXPECT_EQ(pieces[0].line, 2);
    EXPECT_EQ(pieces[1].fault, "");
    EXPECT_EQ(pieces[1].line, 8);
    EXPECT_EQ(pieces[1].list, "items");
}

TEST(ElementSplitter, FindsTheNextRecordOnTheSameLine)
{
    for (const char *broken : {R"({"a":{"b":1})", R"({"a" 1})", R"({"a":1]})", R"({a:1})", R"({"a":"x})"}) {
        const auto pieces = piecesOf("[{\"a\":0}," + std::string(broken) + ",{\"a\":2},{\"a\":3}]");
        ASSERT_GE(pieces.size(), 3u) << broken;
        EXPECT_EQ(pieces[0].bytes, "{\"a\":0}");
        EXPECT_EQ(pieces[1].fault, "the record is not valid JSON") << broken;
        EXPECT_EQ(pieces.back().bytes, "{\"a\":3}") << broken;
    }
}

TEST(ElementSplitter, FindsTheNextLineAfterABrokenOne)
{
    const auto pieces = piecesOf("{\"a\":1}\n{\"a\":\"x\n{\"a\":3\n{\"a\":4}\n}\n{\"a\":6}\n");
    std::vector<std::string> good;
    for (const Piece &piece : pieces)
        if (piece.fault.empty())
            good.push_back(piece.bytes);
    EXPECT_EQ(good, (std::vector<std::string>{"{\"a\":1}", "{\"a\":4}", "{\"a\":6}"}));
    EXPECT_EQ(pieces.size(), 6u);
}

TEST(ElementSplitter, SaysWhereAFileIsCutOff)
{
    const std::string whole = "{\"items\":[{\"a\":1},{\"a\":22}]}";
    for (std::size_t length = 1; length < whole.size(); ++length) {
        const auto pieces = piecesOf(whole.substr(0, length));
        ASSERT_FALSE(pieces.empty()) << length;
        EXPECT_TRUE(pieces.back().fault == "file ends inside a record" ||
                    pieces.back().fault == "file ends before its list of records is closed")
            << length << pieces.back().fault;
    }
}

TEST(ElementSplitter, RefusesDeepNesting)
{
    const auto pieces = piecesOf("{\"a\":" + std::string(100'000, '[') + "\n{\"a\":1}\n");
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_NE(pieces[0].fault, "");
    EXPECT_EQ(pieces[1].fault, "");
}

TEST(ElementSplitter, NeverLosesTheEndOnRandomDamage)
{
    unsigned state = 12345;
    const auto random = [&state](unsigned limit) { return (state = state * 1103515245u + 12345u) / 65536u % limit; };
    const std::string signs = "{}[]\",:\\ \nx1";
    for (int round = 0; round < 3000; ++round) {
        std::string content = "{\"items\":[\n";
        for (int i = 0; i < 20; ++i)
            content += " {\"id\":" + std::to_string(i) + ",\"list\":[{\"x\":\"y\"},{}]},\n";
        const std::size_t damageEnd = content.size() / 2;
        content += " {\"id\":\"last\"}\n]}\n";
        content[12 + random(static_cast<unsigned>(damageEnd - 12))] =
            signs[random(static_cast<unsigned>(signs.size()))];
        bool found = false;
        for (const Piece &piece : piecesOf(content))
            found = found || piece.bytes == "{\"id\":\"last\"}";
        EXPECT_TRUE(found) << content;
    }
}

TEST(LineSplitter, HugeLineIsSkippedInConstantMemory)
{
    const TempFile file("");
    writeHugeRecord(file.path(), minimalReport("1") + "\n{\"v\":1,\"source\":\"", "\"}\n" + minimalReport("3") + "\n");
    LineSplitter splitter(std::move(*ByteSource::open(file.path())));
    ASSERT_TRUE(*splitter.next());
    const std::int64_t before = peakMemoryKb();
    const auto huge = *splitter.next();
    ASSERT_TRUE(huge);
    EXPECT_EQ(huge->line, 2);
    EXPECT_EQ(huge->fault->english(), "the record is longer than 16 MiB");
    EXPECT_LE(huge->bytes.size(), 200u);
    EXPECT_LE(splitter.bufferBytes(), longestRecordBytes + 2 * RecordSplitter::chunkBytes);
    EXPECT_LE(peakMemoryKb() - before, 48 * 1024);
    const auto last = *splitter.next();
    ASSERT_TRUE(last);
    EXPECT_EQ(last->line, 3);
    EXPECT_EQ(last->bytes, minimalReport("3"));
}

TEST(ElementSplitter, HugeElementIsSkippedInConstantMemory)
{
    const TempFile file("");
    writeHugeRecord(file.path(), "{\"items\":[{\"a\":1},\n{\"a\":\"", "\"},\n{\"a\":3}]}");
    ElementSplitter splitter(std::move(*ByteSource::open(file.path())), {"items"});
    ASSERT_TRUE(*splitter.next());
    const std::int64_t before = peakMemoryKb();
    const auto huge = *splitter.next();
    ASSERT_TRUE(huge);
    EXPECT_EQ(huge->line, 2);
    EXPECT_EQ(huge->fault->english(), "the record is longer than 16 MiB");
    EXPECT_LE(peakMemoryKb() - before, 64 * 1024);
    const auto last = *splitter.next();
    ASSERT_TRUE(last);
    EXPECT_EQ(last->bytes, "{\"a\":3}");
    EXPECT_EQ(last->line, 3);
}
