// Files that are no workspace, or one that cannot be used: a clear word, the documented status, nothing touched.
#include "cli/desk.h"
#include "services/workspace.h"

#include <gmock/gmock.h>

#include <QFile>

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace countersign::test {

namespace {

std::string content(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return std::string((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
}

// Whatever is asked of it, the answer is this, and the file stays as it is.
void expectRefused(Desk &desk, const std::string &code)
{
    const std::string before = std::filesystem::is_regular_file(desk.workspace()) ? content(desk.workspace()) : std::string();
    for (const char *command : {"queue", "person list", "case show C-1", "account show x", "log list", "rebuild --check", "log prove 1",
                                "policy show", "release-due", "outbox list", "hold list"}) {
        const Answer answer = desk.ask(command);
        EXPECT_EQ(answer.status, 3) << command;
        EXPECT_EQ(answer.code(), code) << command;
        EXPECT_NE(stringOr(answer.json.at("error"), "hint"), "") << command;
    }
    EXPECT_EQ(desk.askAs("mara", "case claim C-1").code(), code);
    EXPECT_EQ(desk.ask("import " + desk.write("posts.jsonl", recordLine({"r-1", "p-1", "a-1", "x", "2026-01-02T10:00:00Z"}))).code(), code);
    if (std::filesystem::is_regular_file(desk.workspace())) {
        EXPECT_EQ(content(desk.workspace()), before);
    }
}

TEST(Store, NoFile)
{
    Desk desk;
    expectRefused(desk, "not_found");
    EXPECT_FALSE(std::filesystem::exists(desk.workspace())) << "looking makes nothing";
}

TEST(Store, AFolder)
{
    Desk desk;
    std::filesystem::create_directory(desk.workspace());
    expectRefused(desk, "not_a_workspace");
}

TEST(Store, AnEmptyFile)
{
    Desk desk;
    desk.write("desk.countersign", "");
    expectRefused(desk, "not_a_workspace");
}

TEST(Store, AText)
{
    Desk desk;
    desk.write("desk.countersign", std::string(5000, 'x'));
    expectRefused(desk, "not_a_workspace");
}

TEST(Store, AnotherProgramsDatabase)
{
    Desk desk;
    {
        auto connection = Connection::open(desk.workspace(), OpenMode::Create);
        (*connection)->script("PRAGMA journal_mode=DELETE; CREATE TABLE recipes (name TEXT)");
    }
    expectRefused(desk, "not_a_workspace");
}

TEST(Store, ANewerSchema)
{
    Desk desk;
    desk.open();
    {
        auto connection = Connection::open(desk.workspace(), OpenMode::ReadWrite);
        (*connection)->script("PRAGMA user_version = 99");
    }
    expectRefused(desk, "newer_schema");
    EXPECT_EQ(desk.ask("log verify").code(), "newer_schema");
}

TEST(Store, ATruncatedFile)
{
    SpamDesk desk;
    std::filesystem::resize_file(desk.workspace(), 50'000);
    for (const char *command : {"queue", "log verify", "account show lampshop", "rebuild --check"}) {
        const Answer answer = desk.ask(command);
        EXPECT_EQ(answer.status, 3) << command << answer.out;
        EXPECT_EQ(answer.code(), "corrupt") << command;
    }
    EXPECT_EQ(std::filesystem::file_size(desk.workspace()), 50'000u);
}

TEST(Store, AFileThatMayOnlyBeRead)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    SpamDesk desk;
    namespace fs = std::filesystem;
    const fs::path folder = fs::path(desk.workspace()).parent_path();
    const std::string secret = desk.passphraseFile("mara");
    fs::permissions(desk.workspace(), fs::perms::owner_read);
    fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec);
    EXPECT_EQ(desk.ask("queue").status, 0);
    EXPECT_EQ(desk.ask("log verify").text("verdict"), "intact");
    EXPECT_EQ(desk.ask("account show lampshop --as-of 2026-01-03T00:00:00Z").status, 0);
    EXPECT_EQ(desk.ask("case claim C-1", {"--as", "mara", "--passphrase-file", secret}).code(), "read_only");
    EXPECT_EQ(desk.ask("release-due").code(), "read_only");
    fs::permissions(folder, fs::perms::owner_all);
}

TEST(Store, ReadersDoNotWaitForAWriter)
{
    SpamDesk desk;
    const std::string before = desk.ask("log verify").text("root");
    auto connection = Connection::open(desk.workspace(), OpenMode::ReadWrite);
    Transaction other(**connection);
    EXPECT_EQ(desk.ask("queue").status, 0);
    EXPECT_EQ(desk.ask("log verify").text("root"), before);
}

} // namespace

} // namespace countersign::test
