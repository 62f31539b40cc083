// Seeded known-bad proposals on the command line: announced, read like any proposal, told when they close, measured.
#include "cli/desk.h"

#include <gmock/gmock.h>

#include <fstream>
#include <set>
#include <sstream>

namespace countersign::test {

namespace {

using testing::HasSubstr;
using testing::Not;

// A desk whose policy book lays a check with every proposal, and 24 posts that were finally left up.
class ChecksDesk : public Desk {
public:
    ChecksDesk()
    {
        std::ostringstream shipped;
        shipped << std::ifstream(COUNTERSIGN_SOURCE_DIR "/resources/policies/default.json").rdbuf();
        Json book = parseJson(shipped.str());
        book["signoff"]["seeded_permille"] = 1000;
        at("2026-01-01T08:00:00Z");
        EXPECT_EQ(ask("init --kind test --policy " + write("book.json", book.dump(2)) + " --admin root --new-passphrase-file " + passphraseFile("root")).status, 0);
        for (const char *person : {"mara moderator", "ben moderator", "ines lead", "dana lead", "ola lead", "kim auditor"}) {
            const auto both = words(person);
            EXPECT_EQ(askAs("root", "person add " + both[0] + " --role " + both[1] + " --new-passphrase-file " + passphraseFile(both[0])).status, 0);
        }
        at("2026-01-02T10:00:00Z");
        std::string records;
        for (int i = 1; i <= 24; ++i) {
            const std::string n = std::to_string(i);
            records += recordLine({"r-" + n, "post-" + n, "shop-" + n, "A lamp, number " + n, "2026-01-02T09:00:00Z"});
        }
        EXPECT_EQ(ask("import " + write("posts.jsonl", records)).status, 0);
        for (int i = 0; i < 24; ++i) {
            const Answer claimed = askAs("mara", "case claim --next");
            EXPECT_EQ(askAs("mara", "case decide " + claimed.text("case") + " --no-violation").status, 0);
        }
        at("2026-01-07T10:00:00Z");
        EXPECT_EQ(ask("release-due").status, 0);
    }

    // ben removes a post of an account with reach; ines is dealt it by "signoff next", reads and signs it.
    Answer realOne(const std::string &day)
    {
        Flag flag{"reach-" + day, "reach-post-" + day, "reach-" + day, "Buy my lamp now", day + "T10:00:00Z"};
        flag.reach = 90000;
        at(day + "T10:00:00Z");
        EXPECT_EQ(ask("import " + write("reach.jsonl", recordLine(flag))).status, 0);
        const Answer claimed = askAs("ben", "case claim --next");
        auto more = noExceptions("SP-1");
        more.insert(more.end(), {"--quote", "Buy my lamp", "--rationale", "It is spam"});
        EXPECT_EQ(askAs("ben", "case decide " + claimed.text("case") + " --clause SP-1 --action remove", more).status, 0);
        at(day + "T10:02:00Z");
        EXPECT_EQ(ask("release-due").status, 0);
        return askAs("ines", "signoff next");
    }

    Answer readAs(const std::string &who, const Answer &begun, const std::string &finding)
    {
        for (const Json &item : begun.items())
            EXPECT_EQ(askAs(who, "signoff read " + begun.text("proposal") + " --item " + std::to_string(intOr(item, "item")) + " --verdict " + finding).status, 0);
        return askAs(who, "signoff reveal " + begun.text("proposal"));
    }
};

std::set<std::string> names(const Json &json)
{
    std::set<std::string> out;
    for (const auto &[key, value] : json.items())
        out.insert(key);
    return out;
}

TEST(ChecksCli, AWholeFlowFromDealingToTheMeasure)
{
    ChecksDesk desk;
    EXPECT_THAT(desk.ask("policy show").text("checks"), HasSubstr("can never take effect"));
    const Answer real = desk.realOne("2026-01-08");
    ASSERT_EQ(real.text("proposal"), "P-1");
    desk.at("2026-01-08T15:00:00Z"); // ines' lease is over, the check is among what waits
    desk.ask("release-due");
    EXPECT_EQ(desk.askAs("dana", "signoff list").items().size(), 2u);
    EXPECT_EQ(desk.askAs("dana", "signoff next").text("proposal"), "P-1") << "the real one first";
    const Answer check = desk.askAs("ola", "signoff next");
    ASSERT_EQ(check.text("proposal"), "P-2");
    EXPECT_EQ(names(check.json), names(real.json)) << "the same keys in the blind phase";
    EXPECT_EQ(names(check.items().at(0).at("content")), names(real.items().at(0).at("content")));
    EXPECT_EQ(check.json.at("events").size(), 1u);

    // What every read command tells of it while it is open.
    const std::string reference = desk.askAs("ola", "proposal show P-1").out;
    const std::string shown = desk.askAs("ola", "proposal show P-2").out;
    EXPECT_EQ(names(parseJson(shown)), names(parseJson(reference)));
    for (const char *who : {"ola", "dana", "ines", "kim", "mara", ""})
        for (const char *command : {"proposal show P-2", "signoff list", "log list --limit 1000", "hold list", "outbox list", "sanction list", "queue",
                                    "person list", "notice preview P-2", "account show shop-1", "insights refusals", "insights rubber-stamping", "insights disagreement"}) {
            if (!*who && std::string(command) == "signoff list")
                continue;
            const bool lead = std::string(who) == "ola" || std::string(who) == "dana" || std::string(who) == "ines";
            if (lead && std::string(command).find("log list") == 0)
                continue; // whoever reads the whole log knows every finding, and no check can be made for them any more
            const Answer answer = *who ? desk.askAs(who, command) : desk.ask(command);
            const std::string all = answer.out;
            for (const char *word : {"seed", "known-bad", "a check"})
                EXPECT_THAT(all, Not(HasSubstr(word))) << who << ": " << command;
            if (std::string(command).find("log list") == 0 || std::string(command).find("insights") == 0) {
                EXPECT_THAT(all, Not(HasSubstr("\"P-2\""))) << who << ": " << command;
            }
        }
    for (const char *who : {"ola", "dana", "kim"})
        EXPECT_EQ(desk.askAs(who, "log list --about P-2").items().size(), 0u);

    // It is found right, and said so.
    const Answer caught = desk.readAs("ola", check, "not");
    EXPECT_EQ(caught.status, 0) << caught.out;
    EXPECT_EQ(caught.text("state"), "check");
    EXPECT_EQ(stringOr(caught.json.at("check"), "outcome"), "caught");
    EXPECT_THAT(stringOr(caught.json.at("check"), "words"), HasSubstr("that is right"));
    EXPECT_EQ(desk.askAs("ola", "proposal show P-2").text("state"), "check");
    EXPECT_EQ(desk.askAs("dana", "proposal show P-2").code(), "not_found");
    EXPECT_EQ(desk.askAs("ola", "signoff list").items().size(), 0u) << "dana reads the other one";

    // Signed without looking: nothing is signed, and it is told.
    const Answer second = desk.realOne("2026-01-09");
    ASSERT_EQ(second.status, 0);
    desk.at("2026-01-09T15:00:00Z");
    desk.ask("release-due");
    // Which posts it is made of is drawn: it goes to a lead who was shown nothing of them, as a real one would.
    std::string reader = "ola";
    Answer next = desk.askAs(reader, "signoff next P-4");
    for (const char *other : {"ines", "dana"})
        if (next.status != 0) {
            EXPECT_THAT(next.out, HasSubstr("reader.prior_sight"));
            reader = other;
            next = desk.askAs(reader, "signoff next P-4");
        }
    ASSERT_EQ(next.text("proposal"), "P-4") << next.out;
    const Answer revealed = desk.readAs(reader, next, "violates --clause SP-1");
    const std::string before = desk.ask("log list --limit 1").out;
    if (revealed.text("state") == "revealed") { // no decoy was dealt
        const Answer signedIt = desk.askAs(reader, "signoff countersign P-4 --hash " + revealed.text("hash"));
        EXPECT_EQ(signedIt.status, 0) << signedIt.out;
        EXPECT_EQ(stringOr(signedIt.json.at("check"), "outcome"), "signed");
        EXPECT_THAT(stringOr(signedIt.json.at("check"), "words"), HasSubstr("nothing is signed"));
    } else {
        EXPECT_EQ(stringOr(revealed.json.at("check"), "outcome"), "stopped");
    }
    EXPECT_EQ(desk.ask("log list --limit 1").out, before);
    EXPECT_EQ(desk.ask("rebuild --check").json.at("identical"), true);
    EXPECT_EQ(desk.ask("log verify").status, 0);

    // The measure: nobody is singled out, and nobody is ranked.
    const Answer team = desk.ask("insights rubber-stamping");
    EXPECT_EQ(team.status, 0) << team.out;
    EXPECT_TRUE(team.json.at("all").at("withheld").get<bool>());
    EXPECT_THAT(team.text("words"), HasSubstr("what single people did"));
    const Answer own = desk.askAs("ola", "insights rubber-stamping --by me");
    EXPECT_EQ(own.json.at("all").at("caught"), 1);
    EXPECT_THAT(own.text("words"), HasSubstr("too few to say anything"));
    const Answer ranked = desk.ask("insights rubber-stamping --by person");
    EXPECT_EQ(ranked.code(), "refused");
    EXPECT_THAT(ranked.out, HasSubstr("nobody is rated"));
    EXPECT_EQ(desk.ask("insights rubber-stamping --by severity").code(), "usage");
}

TEST(ChecksCli, TheBookThatComesWithTheProgramHasNone)
{
    Desk desk;
    desk.open();
    EXPECT_FALSE(desk.ask("policy show").json.contains("checks"));
    const Answer none = desk.ask("insights rubber-stamping");
    EXPECT_EQ(none.json.at("n"), 0);
    EXPECT_THAT(none.text("words"), HasSubstr("nothing can be said"));
}

} // namespace

} // namespace countersign::test
