// The log for those who check it.
#include "cli/desk.h"
#include "services/frame/workspace.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

namespace countersign::test {

namespace {

using testing::HasSubstr;

// What somebody with another program could do to the file: `sql` behind the log's back.
void tamper(const Desk &desk, const std::string &sql)
{
    auto connection = Connection::open(desk.workspace(), OpenMode::ReadWrite);
    ASSERT_TRUE(connection);
    (*connection)->script(sql);
}

TEST(LogVerify, GivesSizeRootAndVerdict)
{
    SpamDesk desk;
    const Answer answer = desk.ask("log verify");
    EXPECT_EQ(answer.status, 0);
    EXPECT_GT(intOr(answer.json, "size"), 10);
    EXPECT_EQ(answer.text("root").size(), 64u);
    EXPECT_EQ(answer.text("verdict"), "intact");
    EXPECT_TRUE(answer.json.at("first_bad").is_null());
    EXPECT_EQ(desk.ask("log verify --from 3 --to 5 --hashes-only").status, 0);
    EXPECT_EQ(desk.ask("log verify --from 5 --to 3").status, 2);
    EXPECT_EQ(desk.ask("log verify --from x").status, 2);
}

TEST(LogVerify, FindsAChangedByteAndNamesTheEntry)
{
    SpamDesk desk;
    tamper(desk, "DROP TRIGGER log_is_never_changed; UPDATE log SET leaf = replace(leaf, 'person.enrolled', 'person.enrollee') WHERE seq = 5;");
    const Answer answer = desk.ask("log verify");
    EXPECT_EQ(answer.status, 3);
    EXPECT_EQ(answer.code(), "unverified");
    EXPECT_EQ(answer.text("verdict"), "broken");
    EXPECT_EQ(intOr(answer.json, "first_bad"), 5);
    const Answer people = desk.run({"log", "verify", "--workspace", desk.workspace()});
    EXPECT_THAT(people.out, HasSubstr("first_bad: 5"));
    EXPECT_THAT(people.err, HasSubstr("not intact"));
}

TEST(LogVerify, IsForWorkspacesOnly)
{
    Desk desk;
    EXPECT_EQ(desk.ask("log verify").code(), "not_found");
    desk.write("desk.countersign", "");
    EXPECT_EQ(desk.ask("log verify").code(), "not_a_workspace");
    desk.write("desk.countersign", std::string(4000, 'x'));
    EXPECT_EQ(desk.ask("log verify").code(), "not_a_workspace");
}

TEST(LogList, PagesFiltersAndFollows)
{
    SpamDesk desk;
    const Answer all = desk.ask("log list");
    EXPECT_EQ(static_cast<std::int64_t>(all.json.at("items").size()), intOr(desk.ask("log verify").json, "size"));
    EXPECT_EQ(stringOr(all.json.at("items").at(0), "type"), "workspace.created");
    const Answer page = desk.ask("log list --limit 4");
    EXPECT_EQ(page.json.at("items").size(), 4u);
    const Answer next = desk.ask("log list --limit 4 --after " + page.text("next"));
    EXPECT_EQ(intOr(next.json.at("items").at(0), "seq"), 5);
    EXPECT_EQ(desk.ask("log list --from 3 --to 6").json.at("items").size(), 4u);
    EXPECT_EQ(desk.ask("log list --type decision.made").json.at("items").size(), 2u);
    EXPECT_GE(desk.ask("log list --about D-1").json.at("items").size(), 2u);
    EXPECT_EQ(desk.ask("log list --about weather").status, 2);
}

TEST(LogProve, AnEntry)
{
    SpamDesk desk;
    const Answer answer = desk.ask("log prove 5");
    EXPECT_EQ(intOr(answer.json, "seq"), 5);
    EXPECT_EQ(answer.text("root"), desk.ask("log verify").text("root"));
    EXPECT_EQ(answer.text("verdict"), "intact");
    EXPECT_EQ(desk.ask("log prove 999").code(), "not_found");
    EXPECT_EQ(desk.ask("log prove five").status, 2);
}

TEST(LogCheckpoint, IsSignedAndCheckedLater)
{
    SpamDesk desk;
    const Answer signed_ = desk.askAs("ines", "log checkpoint");
    EXPECT_EQ(signed_.status, 0) << signed_.out;
    EXPECT_EQ(signed_.text("root").size(), 64u);
    EXPECT_THAT(signed_.text("note"), HasSubstr(signed_.text("origin")));
    EXPECT_EQ(intOr(desk.ask("log verify").json, "checkpoints_checked"), 1);
}

TEST(LogBundle, IsVerifiedElsewhere)
{
    SpamDesk desk;
    desk.askAs("ines", "log checkpoint");
    const std::string folder = desk.path("bundle");
    const Answer made = desk.ask("log bundle " + folder);
    EXPECT_EQ(made.text("bundle"), folder);
    EXPECT_EQ(made.text("root"), desk.ask("log verify").text("root"));
    const Answer checked = desk.ask("log verify --bundle " + folder);
    EXPECT_EQ(checked.text("verdict"), "intact");
    EXPECT_EQ(checked.text("root"), made.text("root"));
    EXPECT_EQ(desk.ask("log bundle " + folder).code(), "conflict");
    EXPECT_TRUE(std::filesystem::is_directory(desk.ask("log bundle --from 2 --to 9").text("bundle"))) << "beside the workspace";
    EXPECT_EQ(desk.ask("log verify --bundle /nowhere").code(), "not_found");
    EXPECT_EQ(desk.ask("log verify --bundle " + desk.write("x.jsonl", "{}\n")).code(), "bad_input");

    std::ifstream in(folder + "/log.jsonl");
    std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    text.replace(text.find("person.enrolled"), 6, "Person");
    std::ofstream(folder + "/log.jsonl") << text;
    EXPECT_EQ(desk.ask("log verify --bundle " + folder).text("verdict"), "broken");
}

TEST(Rebuild, ComparesWithTheLog)
{
    SpamDesk desk;
    const Answer same = desk.ask("rebuild --check");
    EXPECT_EQ(same.json.at("identical"), true);
    EXPECT_EQ(same.json.at("differences"), Json::array());
    EXPECT_EQ(desk.ask("rebuild").status, 2);
    tamper(desk, "UPDATE strike SET state = 'void' WHERE id = 1;");
    const Answer other = desk.ask("rebuild --check");
    EXPECT_EQ(other.status, 3);
    EXPECT_EQ(other.code(), "corrupt");
    EXPECT_EQ(other.json.at("identical"), false);
    ASSERT_EQ(other.json.at("differences").size(), 1u);
    EXPECT_EQ(stringOr(other.json.at("differences").at(0), "table"), "strike");
}

} // namespace

} // namespace countersign::test
