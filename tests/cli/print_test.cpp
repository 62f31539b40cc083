// What people read.
#include "cli/print.h"

#include "cli/desk.h"

#include <gmock/gmock.h>

#include <sstream>

namespace countersign::test {

namespace {

using testing::HasSubstr;
using testing::Not;

std::string printed(const Json &json)
{
    std::ostringstream out;
    cli::printText(out, json);
    return out.str();
}

TEST(Print, ListsAreTables)
{
    const Json list = {{"items", {{{"case", "C-1"}, {"why", "zwei Wörter"}, {"reports", 2}, {"empty", nullptr}},
                                  {{"case", "C-12"}, {"why", ""}, {"reports", 10}, {"empty", nullptr}}}},
                       {"next", "7.1"}};
    EXPECT_EQ(printed(list), "case  reports  why\n"
                             "C-1   2        zwei Wörter\n"
                             "C-12  10       –\n"
                             "There is more: --after 7.1\n");
    EXPECT_EQ(printed({{"items", Json::array()}, {"next", nullptr}}), "Nothing to list.\n");
}

TEST(Print, ThingsAreFieldsAndTheirParts)
{
    EXPECT_EQ(printed({{"case", "C-1"}, {"open", true}, {"tags", {"news", "nonprofit"}}, {"content", {{"text", "one\ntwo"}}}, {"none", Json::array()}}),
              "case: C-1\n"
              "open: yes\n"
              "content:\n"
              "  text:\n"
              "    one\n"
              "    two\n"
              "tags: news, nonprofit\n");
}

TEST(Print, LongCellsAreCutBetweenCharacters)
{
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += "ü";
    const std::string out = printed({{"items", {{{"text", text}}}}, {"next", nullptr}});
    EXPECT_THAT(out, HasSubstr("ü…"));
    EXPECT_TRUE(isValidUtf8(out));
}

TEST(Print, ContentCannotSteerTheTerminal)
{
    const std::string out = printed({{"text", "\x1b[31mred\x7f \xc2\x9b" "31m \r\a"}});
    for (const char c : out)
        EXPECT_TRUE(c == '\n' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f));
    EXPECT_THAT(out, Not(HasSubstr("\xc2\x9b")));
}

TEST(Print, RefusalsSayEachReasonOnStandardError)
{
    SpamDesk desk;
    const Answer refused = desk.run({"proposal", "submit", "--account", "lampshop", "--rationale", "x", "--workspace", desk.workspace(), "--now",
                                     "2026-01-09T10:00:00Z", "--as", "ben", "--passphrase-file", desk.passphraseFile("ben")});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.out, "");
    EXPECT_THAT(refused.err, HasSubstr("R2 grounds.listed"));
    EXPECT_THAT(refused.err, HasSubstr("List each decision"));
}

TEST(Print, EveryListReadsAsATable)
{
    SpamDesk desk;
    const std::vector<std::string> common{"--workspace", desk.workspace(), "--now", "2026-01-09T10:00:00Z"};
    for (const char *command : {"person list", "sanction list", "outbox list", "log list", "account show lampshop", "case show C-1", "policy show"}) {
        auto arguments = words(command);
        arguments.insert(arguments.end(), common.begin(), common.end());
        const Answer answer = desk.run(arguments);
        EXPECT_EQ(answer.status, 0);
        EXPECT_THAT(answer.out, Not(HasSubstr("{\""))) << command;
    }
    EXPECT_THAT(desk.run({"notice", "show", "N-1", "--workspace", desk.workspace()}).out, testing::StartsWith("Your post has been removed"));
}

} // namespace

} // namespace countersign::test
