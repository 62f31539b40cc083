// The policy book and the state tables through the command line.
#include "cli/desk.h"

#include "domain/machine_picture.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace countersign::test {

namespace policy_desk {

using testing::HasSubstr;
using testing::StartsWith;

std::string fileText(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(PolicyGraph, DrawsEveryMachineInBothFormats)
{
    Desk desk;
    for (const Machine &machine : machines()) {
        const std::string words = "policy graph " + std::string(machine.name);
        EXPECT_THAT(desk.run(test::words(words)).out, StartsWith("digraph " + std::string(machine.name) + " {"));
        EXPECT_THAT(desk.run(test::words(words + " --format svg")).out, StartsWith("<svg xmlns"));
        const Answer answer = desk.run(test::words(words + " --json"));
        ASSERT_EQ(answer.json.at("transitions").size(), machine.rows.size());
        const Json &first = answer.json.at("transitions").at(0);
        EXPECT_EQ(stringOr(first, "from"), machine.states.front());
        EXPECT_FALSE(first.at("by").empty());
    }
}

TEST(PolicyGraph, NamesWhatThereIs)
{
    Desk desk;
    const Answer unknown = desk.run(words("policy graph weather"));
    EXPECT_EQ(unknown.status, 2);
    EXPECT_THAT(unknown.err, HasSubstr("case, decision, proposal, sanction, strike, appeal, escalation, claim, replay"));
    EXPECT_EQ(desk.run(words("policy graph case --format png")).status, 2);
}

// The pictures in the documentation are those of the tables as they are: "cmake --build … --target state_pictures".
TEST(PolicyGraph, TheDocumentationShowsTheTablesAsTheyAre)
{
    for (const Machine &machine : machines()) {
        const std::string path = std::string(COUNTERSIGN_SOURCE_DIR "/resources/help/states/") + std::string(machine.name) + ".svg";
        EXPECT_TRUE(fileText(path) == svgOf(machine)) << path << " is not what the table says; build the target state_pictures";
    }
}

TEST(PolicyShow, GivesTheRequirementsAsTheyStandInTheBook)
{
    SpamDesk desk;
    const Json requirements = desk.ask("policy show").json.value("requirements", Json::object());
    EXPECT_EQ(requirements.at("actions").at("remove").at("signoff"), "reach");
    EXPECT_EQ(requirements.at("bans").at("countersigners"), 1);
    EXPECT_FALSE(requirements.contains("clauses"));
}

TEST(PolicySimulate, TriesTheNewestDraftOnWhatWasDecided)
{
    SpamDesk desk;
    EXPECT_EQ(desk.ask("policy simulate").code(), "not_found") << "there is no draft";
    Json book = parseJson(fileText(COUNTERSIGN_SOURCE_DIR "/resources/policies/default.json"));
    book["version"] = 2;
    for (auto &clause : book["clauses"])
        if (clause["code"] == "SP-1")
            clause["strike_weight"] = 7;
    ASSERT_EQ(desk.askAs("root", "policy load " + desk.write("book.json", book.dump())).code(), "");
    const Answer tried = desk.ask("policy simulate --last 50");
    EXPECT_EQ(tried.status, 0) << tried.out;
    EXPECT_EQ(intOr(tried.json, "version"), 2);
    EXPECT_GT(intOr(tried.json, "cases"), 0);
    EXPECT_EQ(desk.ask("policy simulate 2 --last none").status, 2);
    EXPECT_EQ(desk.ask("policy simulate 2 --last 0").status, 2);
    EXPECT_EQ(desk.ask("policy simulate 9").code(), "not_found");
}

} // namespace policy_desk
} // namespace countersign::test
