// Options, help and wrong usage: what a script meets before anything happens.
#include "cli/command.h"
#include "cli/desk.h"

#include <gmock/gmock.h>

#include <fstream>
#include <set>
#include <sstream>

namespace countersign::test {

namespace {

using testing::HasSubstr;

TEST(Usage, NothingAtAllPrintsTheHelpAndFails)
{
    Desk desk;
    const Answer answer = desk.run({});
    EXPECT_EQ(answer.status, 2);
    EXPECT_EQ(answer.out, "");
    EXPECT_THAT(answer.err, HasSubstr("case decide ID"));
}

TEST(Usage, EveryCommandHasHelp)
{
    Desk desk;
    for (const cli::Command &command : cli::allCommands()) {
        auto asked = words(command.words);
        asked.emplace_back("--help");
        const Answer answer = desk.run(asked);
        EXPECT_EQ(answer.status, 0) << command.words;
        EXPECT_EQ(answer.err, "");
        EXPECT_THAT(answer.out, HasSubstr("Usage: countersign-cli " + command.words));
        EXPECT_THAT(answer.out, HasSubstr("--passphrase-file FILE"));
        for (const cli::Option &option : command.options)
            EXPECT_THAT(answer.out, HasSubstr("--" + option.name)) << command.words;
        asked.back() = "-h";
        asked.insert(asked.begin(), "help");
        EXPECT_EQ(desk.run(asked).out, answer.out);
    }
}

TEST(Usage, AGroupOfCommandsListsThem)
{
    Desk desk;
    EXPECT_THAT(desk.run({"signoff", "--help"}).out, HasSubstr("signoff countersign ID"));
    const Answer answer = desk.run({"signoff", "--json"});
    EXPECT_EQ(answer.status, 2);
    EXPECT_EQ(answer.code(), "usage");
    EXPECT_THAT(answer.out, HasSubstr("signoff next"));
}

TEST(Usage, SaysItsVersion) { EXPECT_EQ(Desk().run({"--version"}).out, "countersign-cli " COUNTERSIGN_VERSION "\n"); }

TEST(Usage, HelpAndVersionAreJsonWhereJsonIsAskedFor)
{
    Desk desk;
    const Answer version = desk.run({"--version", "--json"});
    EXPECT_EQ(version.status, 0);
    EXPECT_EQ(version.text("version"), COUNTERSIGN_VERSION);
    const Answer all = desk.run({"--help", "--json"});
    EXPECT_EQ(all.status, 0);
    EXPECT_EQ(all.items("commands").size(), cli::allCommands().size());
    EXPECT_EQ(all.text("version"), COUNTERSIGN_VERSION);
    const Answer one = desk.run({"--json", "case", "decide", "--help"});
    ASSERT_EQ(one.items("commands").size(), 1u);
    EXPECT_EQ(stringOr(one.items("commands").front(), "command"), "case decide");
    EXPECT_FALSE(one.items("commands").front().at("options").empty());
    for (const Json &command : desk.run({"signoff", "--help", "--json"}).items("commands"))
        EXPECT_THAT(stringOr(command, "command"), testing::StartsWith("signoff "));
}

TEST(Usage, WhoIsNamedToLookAtTheQueueHasToBeThere)
{
    Desk desk;
    desk.open();
    EXPECT_EQ(desk.askAs("ben", "queue").status, 0);
    EXPECT_EQ(desk.ask("queue --as nobody").code(), "not_found");
    EXPECT_EQ(desk.ask("queue --as ben --passphrase-file " + desk.path("none")).code(), "not_found");
    EXPECT_EQ(desk.ask("queue --as ben --passphrase-file " + desk.write("wrong", "not his\n")).code(), "bad_passphrase");
}

TEST(Usage, ListsOfReplaysTakeTheirOwnCursorsOnly)
{
    Desk desk;
    desk.open();
    EXPECT_EQ(desk.ask("replay set list --after rubbish").code(), "usage");
    EXPECT_EQ(desk.askAs("ben", "replay session list --after rubbish").code(), "usage");
    EXPECT_EQ(desk.askAs("ben", "replay session list").items(), Json::array());
}

TEST(Usage, EveryCommandRefusesAnOptionThatItDoesNotHave)
{
    Desk desk;
    for (const cli::Command &command : cli::allCommands()) {
        auto asked = words(command.words);
        asked.insert(asked.end(), {"--frobnicate", "--json"});
        const Answer answer = desk.run(asked);
        EXPECT_EQ(answer.status, 2) << command.words;
        EXPECT_EQ(answer.code(), "usage") << command.words;
        EXPECT_TRUE(answer.json.at("error").at("requirements").is_array());
    }
}

TEST(Usage, EveryCommandRefusesWordsTooMany)
{
    Desk desk;
    for (const cli::Command &command : cli::allCommands()) {
        if (command.most > 9)
            continue;
        auto asked = words(command.words);
        asked.insert(asked.end(), command.most + 1, "word");
        const Answer answer = desk.run(asked);
        EXPECT_EQ(answer.status, 2) << command.words;
        EXPECT_EQ(answer.out, "") << "sentences go to standard error";
        EXPECT_THAT(answer.err, HasSubstr("countersign-cli " + command.words)) << command.words;
    }
}

TEST(Usage, CommandsThatSignNeedSomebody)
{
    Desk desk;
    desk.open();
    for (const char *command : {"case claim C-1", "case release C-1", "case skip C-1 --reason x", "case decide C-1 --no-violation", "hold stop D-1",
                                "proposal submit --account x --rationale y", "proposal withdraw P-1", "proposal return P-1 --question x",
                                "signoff next", "signoff list", "signoff reveal P-1", "signoff countersign P-1 --hash 00", "signoff reject P-1",
                                "signoff arbitrate P-1", "freeze x --clause VI-1 --ground D-1", "appeal file --against D-1 --text x",
                                "appeal admit A-1", "appeal claim A-1", "appeal decide A-1 --outcome stands --reply x", "appeal withdraw A-1",
                                "appeals complete --source acme --until 2026-01-01T08:00:00Z", "escalation open --kind press --subject C-1",
                                "escalation ack E-1", "escalation wait E-1", "escalation resolve E-1", "reinstate apply D-1", "sanction reaffirm S-1", "log checkpoint",
                                "person approve mara", "person revoke mara", "policy publish 2"}) {
        const Answer answer = desk.ask(command);
        EXPECT_EQ(answer.status, 2) << command << answer.out;
        const Answer silent = desk.ask(command, {"--as", "ines"});
        EXPECT_EQ(silent.status, 2) << "no terminal to ask for the passphrase on: " << command;
    }
}

TEST(Usage, OptionsStandAnywhere)
{
    Desk desk;
    desk.open();
    const std::string file = desk.workspace();
    const std::vector<std::vector<std::string>> spellings{{"--json", "person", "list", "--workspace", file},
                                                          {"--workspace", file, "person", "--json", "list"},
                                                          {"person", "--workspace=" + file, "list", "--json"},
                                                          {"person", "list", "--workspace", "file://" + file, "--json"}};
    for (const auto &spelling : spellings) {
        const Answer answer = desk.run(spelling);
        EXPECT_EQ(answer.status, 0) << answer.out << answer.err;
        EXPECT_EQ(answer.json["items"].size(), 7u);
    }
}

TEST(Usage, ValuesMayBeginWithDashesWhenTheyAreJoined)
{
    Desk desk;
    const Answer swallowed = desk.run({"case", "decide", "C-1", "--rationale", "--json"});
    EXPECT_EQ(swallowed.status, 2);
    EXPECT_THAT(swallowed.out, HasSubstr("--rationale needs a value"));
    desk.open();
    const Answer joined = desk.askAs("mara", "case decide C-1 --no-violation", {"--rationale=--json"});
    EXPECT_EQ(joined.code(), "not_found") << "taken as a value, so the missing case is what is told";
    EXPECT_EQ(desk.run({"case", "show", "--json=1", "C-1"}).status, 2);
}

TEST(Usage, BadValuesOfCommonOptions)
{
    Desk desk;
    desk.open();
    for (const char *options : {"--limit 0", "--limit x", "--limit 99999", "--progress maybe", "--expect-version 0", "--expect-version x",
                                "--now yesterday", "--now 2026-01-30", "--after nowhere", "--workspace postgres://host/db"}) {
        const Answer answer = desk.ask("person list", words(options));
        EXPECT_EQ(answer.status, 2) << options << answer.out;
        EXPECT_NE(stringOr(answer.json.value("error", Json::object()), "hint"), "") << options;
    }
    EXPECT_EQ(desk.run({"person", "list", "--workspace="}).status, 2);
}

TEST(Usage, TextThatIsNoUtf8IsRefused)
{
    Desk desk;
    const Answer answer = desk.run({"case", "skip", "C-1", "--reason", "caf\xe9", "--json"});
    EXPECT_EQ(answer.status, 2);
    EXPECT_THAT(answer.out, HasSubstr("UTF-8"));
}

TEST(Usage, WhatComesLaterSaysSo)
{
    Desk desk;
    for (const char *command : {"audit consistency", "simulate"}) {
        auto asked = words(command);
        asked.emplace_back("--json");
        const Answer answer = desk.run(asked);
        EXPECT_EQ(answer.status, 2);
        EXPECT_THAT(stringOr(answer.json.at("error"), "message"), HasSubstr("not part of version"));
    }
}

// The manual page names every option and every command's own word.
TEST(Usage, TheManualPageIsComplete)
{
    std::ifstream file(COUNTERSIGN_SOURCE_DIR "/packaging/desktop/countersign-cli.1");
    std::string page((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    for (const auto &[roff, plain] : std::vector<std::pair<std::string, std::string>>{{"\\-", "-"}, {"\\fI", ""}, {"\\fR", ""}, {"\"", ""}})
        for (std::size_t at = 0; (at = page.find(roff, at)) != std::string::npos; at += plain.size())
            page.replace(at, roff.size(), plain);
    const std::set<std::string> describedInBrief{"replay", "insights", "export", "demo"};
    for (const cli::Command &command : cli::allCommands()) {
        const auto names = words(command.words);
        EXPECT_THAT(page, HasSubstr(names.back())) << command.words;
        if (describedInBrief.contains(names.front()))
            continue;
        for (const cli::Option &option : command.options)
            EXPECT_THAT(page, HasSubstr("--" + option.name)) << command.words;
    }
}

TEST(Usage, AnUnwritableOutputIsNoticed)
{
    Desk desk;
    desk.open();
    std::istringstream in;
    std::ostringstream err;
    std::ostringstream out;
    out.setstate(std::ios::badbit);
    cli::Streams io{in, out, err};
    EXPECT_EQ(cli::run({"person", "list", "--workspace", desk.workspace()}, io), 3);
    EXPECT_THAT(err.str(), HasSubstr("standard output"));
}

} // namespace

} // namespace countersign::test
