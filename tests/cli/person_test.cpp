// R13 and R23 on the command line: people change, people declare.
#include "cli/desk.h"

#include <gmock/gmock.h>

namespace countersign::test {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(PersonCommands, RolesAndKeysTakeTwoOtherPeople)
{
    SpamDesk desk;
    const Answer proposed = desk.askAs("root", "person change mara --role moderator,trainer --qualification SP-1");
    EXPECT_EQ(proposed.status, 0) << proposed.out;
    EXPECT_EQ(proposed.text("state"), "proposed");
    EXPECT_EQ(proposed.json.at("waiting").at("roles"), Json({"moderator", "trainer"}));
    EXPECT_EQ(proposed.json.at("roles"), Json({"moderator"})) << "not yet";
    const Answer alone = desk.askAs("root", "person approve mara");
    EXPECT_EQ(alone.status, 1);
    EXPECT_THAT(alone.unmet(), ElementsAre("R23 roles.two_people"));
    EXPECT_EQ(desk.askAs("ines", "person approve mara").json.at("roles"), Json({"moderator", "trainer"}));

    EXPECT_EQ(desk.askAs("ines", "person rekey ines --new-passphrase-file " + desk.write("new", "another one\n")).status, 1);
    EXPECT_EQ(desk.askAs("dana", "person rekey ines --new-passphrase-file " + desk.write("new", "another one\n")).status, 0);
    EXPECT_EQ(desk.askAs("ola", "person decline ines").status, 0);
    EXPECT_EQ(desk.askAs("ines", "signoff list").status, 0) << "the key is as it was";
    EXPECT_EQ(desk.ask("log verify").text("verdict"), "intact");
    EXPECT_EQ(desk.askAs("root", "person change mara --role potato").status, 2);
    EXPECT_EQ(desk.askAs("root", "person change nobody --role lead").status, 3);
}

TEST(PersonCommands, WhoDeclaredAConflictIsOutOfIt)
{
    SpamDesk desk;
    desk.propose();
    const Answer declared = desk.askAs("ines", "conflict declare @lampshop --reason", {"My sister runs it."});
    EXPECT_EQ(declared.status, 0) << declared.out;
    EXPECT_THAT(desk.askAs("ines", "signoff next P-1").unmet(), ElementsAre("R13 signer.independent"));
    EXPECT_THAT(desk.askAs("ines", "signoff next").code(), "not_found");
    EXPECT_EQ(desk.askAs("ines", "conflict lift 1 --reason sold").status, 1);
    EXPECT_EQ(desk.askAs("dana", "conflict list").items().at(0).at("kind"), "conflict");
    EXPECT_EQ(desk.askAs("dana", "conflict lift 1 --reason sold").status, 0);
    EXPECT_EQ(desk.askAs("ines", "signoff next P-1").status, 0);
    EXPECT_EQ(desk.askAs("ines", "conflict declare @lampshop").status, 2) << "a conflict has a reason";
    EXPECT_EQ(desk.askAs("dana", "conflict lift x --reason sold").status, 2);
    EXPECT_EQ(desk.ask("rebuild --check").json.at("identical"), true);
}

} // namespace

} // namespace countersign::test
