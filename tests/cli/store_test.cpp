// Files that are no workspace, or one that cannot be used: a clear word, the documented status, nothing touched.
#include "cli/command.h"
#include "cli/desk.h"
#include "services/frame/workspace.h"

#include <gmock/gmock.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/resource.h>
#include <sys/wait.h>
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

// Runs the command in a child process without root's power to write everywhere; the child's answer as JSON.
Answer withoutPower(const std::vector<std::string> &arguments)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr unsigned nobody = 65534;
        if (::geteuid() == 0 && (::setresgid(nobody, nobody, nobody) != 0 || ::setresuid(nobody, nobody, nobody) != 0))
            ::_exit(99);
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        cli::Streams io{in, out, err};
        const int status = cli::run(arguments, io);
        const std::string text = out.str();
        const bool told = ::write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size());
        ::_exit(told ? status : 98);
    }
    ::close(ends[1]);
    Answer answer;
    std::array<char, 4096> part{};
    for (ssize_t got = 0; (got = ::read(ends[0], part.data(), part.size())) > 0;)
        answer.out.append(part.data(), static_cast<std::size_t>(got));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    answer.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    answer.json = parseJson(answer.out);
    return answer;
}

TEST(Store, AFileThatMayOnlyBeRead)
{
    SpamDesk desk;
    namespace fs = std::filesystem;
    const fs::path folder = fs::path(desk.workspace()).parent_path();
    const std::string posts = desk.write("posts.jsonl", recordLine({"r-7", "p-7", "a-7", "x", "2026-01-02T10:00:00Z"}));
    const std::string secret = desk.passphraseFile("mara");
    const auto readable = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
    for (const std::string &file : {desk.workspace(), posts, secret})
        fs::permissions(file, readable);
    const auto ask = [&](const std::string &command) {
        auto arguments = words(command);
        arguments.insert(arguments.end(), {"--workspace", desk.workspace(), "--now", "2026-01-09T10:00:00Z", "--json"});
        return withoutPower(arguments);
    };
    const auto everything = [&](const char *where) {
        SCOPED_TRACE(where);
        EXPECT_EQ(ask("queue").status, 0);
        EXPECT_EQ(ask("log verify").text("verdict"), "intact");
        EXPECT_EQ(ask("account show lampshop").status, 0);
        EXPECT_EQ(ask("rebuild --check").json["identical"], true);
        for (const std::string &command : {"case claim C-1 --as mara --passphrase-file " + secret, "import " + posts, std::string("outbox ack O-1")}) {
            const Answer answer = ask(command);
            EXPECT_EQ(answer.status, 3) << command;
            EXPECT_EQ(answer.code(), "read_only") << command;
        }
    };
    fs::permissions(folder, readable | fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec);
    everything("in a folder that may only be read");
    EXPECT_EQ(ask("account show lampshop --as-of 2026-01-03T00:00:00Z").status, 0);
    EXPECT_EQ(withoutPower({"init", "--admin", "x", "--new-passphrase-file", secret, "--json", "--workspace", (folder / "new").string()}).code(), "read_only");
    EXPECT_FALSE(fs::exists(folder / "new"));
    fs::permissions(desk.workspace(), fs::perms::none);
    EXPECT_EQ(ask("queue").status, 3);
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

// "ulimit -f": the kernel's signal would end the program in mid-work.
TEST(Store, AFileThatMayNotGrowIsToldLikeAFullDisk)
{
    Desk desk;
    desk.open();
    std::string lines;
    for (int i = 0; i < 400; ++i)
        lines += recordLine({"r-" + std::to_string(i), "p-" + std::to_string(i), "a-1", std::string(2000, 'x'), "2026-01-01T07:00:00Z"});
    const std::string posts = desk.write("posts.jsonl", lines);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto size = std::filesystem::file_size(desk.workspace());
        const rlimit limit{size + 8192, size + 8192};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const Answer answer = desk.run({"import", posts, "--workspace", desk.workspace(), "--json"});
        ::_exit(answer.status == 3 && answer.code() == "disk_full" ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status)) << "ended by signal " << WTERMSIG(status);
    EXPECT_EQ(WEXITSTATUS(status), 0);
    EXPECT_EQ(desk.ask("log verify").status, 0);
    EXPECT_EQ(desk.ask("import " + posts).status, 0) << "with room again it goes on";
}

} // namespace

} // namespace countersign::test
