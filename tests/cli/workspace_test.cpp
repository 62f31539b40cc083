// Setting up: init, people, the policy book.
#include "cli/desk.h"

#include <gmock/gmock.h>

#include <QFile>

#include <filesystem>
#include <fstream>

namespace countersign::test {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsSupersetOf;

std::string bookOfVersion(int version)
{
    std::ifstream file(COUNTERSIGN_SOURCE_DIR "/resources/policies/default.json");
    Json book = Json::parse(file);
    book["version"] = version;
    book["clauses"][0]["title"]["en"] = "Another title";
    return book.dump();
}

TEST(Init, SaysWhatItMade)
{
    Desk desk;
    const Answer made = desk.ask("init --kind test --admin root --new-passphrase-file " + desk.passphraseFile("root"));
    EXPECT_EQ(made.status, 0);
    EXPECT_EQ(made.text("workspace"), desk.workspace());
    EXPECT_THAT(made.text("origin"), HasSubstr("countersign.test/"));
    EXPECT_EQ(made.json.at("people").size(), 1u);
    EXPECT_EQ(made.json.at("events"), Json({1, 2, 3}));
    namespace fs = std::filesystem;
    EXPECT_EQ(fs::status(desk.workspace()).permissions() & (fs::perms::group_all | fs::perms::others_all), fs::perms::none);
}

TEST(Init, NeverOverwrites)
{
    Desk desk;
    desk.open();
    EXPECT_EQ(desk.ask("init --kind test --admin x --new-passphrase-file " + desk.passphraseFile("x")).code(), "conflict");
    EXPECT_EQ(desk.ask("person list").json.at("items").size(), 7u);
}

TEST(Init, RefusesWhatMakesNoSenseAndLeavesNothingBehind)
{
    Desk desk;
    const std::string secret = "--new-passphrase-file " + desk.passphraseFile("root");
    EXPECT_EQ(desk.ask("init --kind test " + secret).status, 2);
    EXPECT_EQ(desk.ask("init --kind test --admin root").status, 2);
    EXPECT_EQ(desk.ask("init --kind play --admin root " + secret).status, 2);
    EXPECT_EQ(desk.ask("init --admin root --new-passphrase-file /nowhere/file").code(), "not_found");
    EXPECT_EQ(desk.ask("init --admin root --new-passphrase-file " + desk.write("empty", "")).code(), "bad_input");
    EXPECT_EQ(desk.ask("init --admin root --policy " + desk.write("book.json", "{\"version\":1") + " " + secret).code(), "bad_input");
    EXPECT_EQ(desk.ask("init --admin root --workspace " + desk.write("file", "") + "/x " + secret).status, 3);
    EXPECT_FALSE(std::filesystem::exists(desk.workspace()));
}

TEST(Init, ARealWorkspaceGoesByTheRealClock)
{
    Desk desk;
    const std::string secret = " --new-passphrase-file " + desk.passphraseFile("root");
    desk.at("2026-01-01T08:00:00Z");
    const Answer early = desk.ask("init --admin root" + secret);
    EXPECT_EQ(early.status, 1);
    EXPECT_THAT(early.unmet(), ElementsAre("R23 clock.real"));
    desk.at({});
    EXPECT_EQ(desk.ask("init --admin root" + secret).status, 0);
    for (const char *command : {"queue", "release-due", "person list", "case show C-1"}) {
        const Answer answer = desk.ask(command, {"--now", "2026-01-01T08:00:00Z"});
        EXPECT_EQ(answer.status, 1) << command;
        EXPECT_THAT(answer.unmet(), ElementsAre("R23 clock.real"));
    }
    EXPECT_EQ(desk.ask("queue").status, 0);
}

TEST(People, AreListedWithKeyAndSince)
{
    Desk desk;
    desk.open();
    const Answer list = desk.ask("person list");
    ASSERT_EQ(list.json.at("items").size(), 7u);
    const Json mara = list.json.at("items").at(1);
    EXPECT_EQ(stringOr(mara, "person"), "mara");
    EXPECT_EQ(stringOr(mara, "since"), "2026-01-01T08:00:00Z");
    EXPECT_EQ(stringOr(mara, "fingerprint").size(), 16u);
    EXPECT_EQ(mara["fingerprint"], mara["key_fingerprint"]);
    EXPECT_EQ(mara["roles"], Json({"moderator"}));
}

TEST(People, AfterSetUpASecondPersonApproves)
{
    SpamDesk desk;
    const std::string secret = " --new-passphrase-file " + desk.passphraseFile("nina");
    const Answer forbidden = desk.askAs("mara", "person add nina --role lead" + secret);
    EXPECT_EQ(forbidden.code(), "forbidden");
    EXPECT_THAT(forbidden.unmet(), ElementsAre("R23 person.may"));
    EXPECT_EQ(desk.ask("log list --type refused").items().size(), 1u) << "recorded like any other refusal";
    const Answer added = desk.askAs("root", "person add nina --role lead,trainer --language de --qualification SP-1" + secret);
    EXPECT_EQ(added.text("state"), "pending");
    EXPECT_EQ(added.json.at("roles").size(), 2u);
    EXPECT_EQ(desk.askAs("nina", "case claim --next").code(), "forbidden");
    const Answer alone = desk.askAs("root", "person approve nina");
    EXPECT_EQ(alone.status, 1);
    EXPECT_THAT(alone.unmet(), ElementsAre("R23 enrolment.two_people"));
    EXPECT_EQ(desk.askAs("ines", "person approve nina").text("state"), "active");
    EXPECT_EQ(desk.askAs("ines", "person approve nina").code(), "conflict");
    EXPECT_EQ(desk.askAs("root", "person add nina --role lead" + secret).code(), "conflict");
}

TEST(People, WrongRolesClausesAndPassphrases)
{
    SpamDesk desk;
    const std::string secret = " --new-passphrase-file " + desk.passphraseFile("nina");
    EXPECT_EQ(desk.askAs("root", "person add nina --role emperor" + secret).status, 2);
    EXPECT_EQ(desk.askAs("root", "person add nina" + secret).status, 2);
    EXPECT_EQ(desk.askAs("root", "person add nina --role lead --qualification ZZ-9" + secret).code(), "not_found");
    EXPECT_EQ(desk.askAs("root", "person add nina --role lead").status, 2);
    EXPECT_EQ(desk.ask("case claim --next", {"--as", "mara", "--passphrase-file", desk.passphraseFile("ben")}).code(), "bad_passphrase");
    EXPECT_EQ(desk.askAs("nobody", "case claim --next").code(), "not_found");
    EXPECT_EQ(desk.ask("case claim --next", {"--as", "mara", "--passphrase-file", "/nowhere"}).code(), "not_found");
    EXPECT_EQ(desk.ask("queue", {"--as", "mara", "--passphrase-file", desk.passphraseFile("ben")}).code(), "bad_passphrase")
        << "looking at the queue needs nobody, but who is named is asked";
    EXPECT_EQ(desk.ask("queue").status, 0) << "looking at the queue needs nobody";
    EXPECT_EQ(desk.ask("case show C-1", {"--as", "mara", "--passphrase-file", desk.passphraseFile("ben")}).code(), "bad_passphrase");
}

TEST(People, ARevokedKeySignsNothing)
{
    SpamDesk desk;
    const Answer revoked = desk.askAs("root", "person revoke mara --untrusted-since 2026-01-08T00:00:00Z");
    EXPECT_EQ(revoked.text("state"), "revoked");
    EXPECT_EQ(revoked.text("untrusted_since"), "2026-01-08T00:00:00Z");
    EXPECT_EQ(desk.askAs("mara", "case claim --next").code(), "forbidden");
    EXPECT_EQ(desk.askAs("root", "person revoke root").code(), "conflict") << "the last administrator";
}

TEST(PolicyBook, IsShownLoadedComparedAndPublishedByTwo)
{
    SpamDesk desk;
    const Answer shown = desk.ask("policy show");
    EXPECT_EQ(intOr(shown.json, "version"), 1);
    EXPECT_EQ(shown.text("hash").size(), 64u);
    EXPECT_GE(shown.json.at("clauses").size(), 25u);
    const Answer clause = desk.ask("policy show", {"Misinformation 4(a)"});
    EXPECT_EQ(clause.text("code"), "MI-4");
    EXPECT_EQ(clause.json.at("clauses").size(), 1u);
    EXPECT_EQ(desk.ask("policy show ZZ-9").code(), "not_found");

    EXPECT_EQ(desk.askAs("mara", "policy load " + desk.write("book.json", bookOfVersion(2))).code(), "forbidden");
    EXPECT_EQ(desk.askAs("root", "policy load " + desk.write("book.json", bookOfVersion(1))).code(), "conflict");
    const Answer loaded = desk.askAs("root", "policy load " + desk.write("book.json", bookOfVersion(2)));
    EXPECT_EQ(loaded.text("state"), "draft");
    EXPECT_EQ(intOr(loaded.json, "version"), 2);
    EXPECT_EQ(loaded.json.at("clauses").size(), shown.json.at("clauses").size());
    const Answer different = desk.ask("policy diff 1 2");
    EXPECT_GE(different.json.at("items").size(), 1u);
    const Answer alone = desk.askAs("root", "policy publish");
    EXPECT_THAT(alone.unmet(), ElementsAre("R21 policy.two_people"));
    const Answer published = desk.askAs("ines", "policy publish");
    EXPECT_EQ(published.text("in_force_from"), "2026-01-10T10:00:00Z");
    EXPECT_EQ(published.text("effective_at"), "2026-01-10T10:00:00Z");
    EXPECT_EQ(intOr(desk.ask("policy show").json, "version"), 1);
    desk.at("2026-01-10T10:00:01Z");
    EXPECT_EQ(intOr(desk.ask("policy show").json, "version"), 2);
    EXPECT_EQ(desk.askAs("ines", "policy publish").code(), "not_found") << "no draft is left";
}

TEST(PolicyBook, AFileThatIsNoneIsNamedByItsMistake)
{
    SpamDesk desk;
    for (const auto &[name, content] : std::vector<std::pair<std::string, std::string>>{
             {"nonsense", "nonsense"}, {"latin1", "caf\xe9"}, {"empty", ""}, {"list", "[]"}, {"half", bookOfVersion(2).substr(0, 900)}}) {
        const Answer answer = desk.askAs("root", "policy load " + desk.write(name, content));
        EXPECT_EQ(answer.status, 3) << name;
        EXPECT_EQ(answer.code(), "bad_input") << name;
        for (const Json &requirement : answer.json.at("error").value("requirements", Json::array()))
            EXPECT_NE(stringOr(requirement, "id"), "");
    }
    EXPECT_EQ(desk.askAs("root", "policy load /nowhere").code(), "not_found");
    EXPECT_EQ(desk.askAs("root", "policy load " + desk.path("")).code(), "bad_input");
}

TEST(PolicyBook, DrawsEveryStateMachine)
{
    Desk desk;
    for (const char *machine : {"case", "decision", "proposal", "sanction", "strike", "appeal", "escalation"}) {
        const Answer answer = desk.ask(std::string("policy graph ") + machine);
        EXPECT_THAT(answer.text("dot"), HasSubstr("digraph"));
    }
    EXPECT_THAT(desk.run({"policy", "graph", "case"}).out, testing::StartsWith("digraph case {"));
    EXPECT_EQ(desk.ask("policy graph weather").status, 2);
}

} // namespace

} // namespace countersign::test
