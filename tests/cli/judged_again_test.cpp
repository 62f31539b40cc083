// R8, R20 and R22 on the command line: what fell with a decision, what was judged in another post, who confirms what
// somebody imported by hand.
#include "cli/desk.h"

#include <gtest/gtest.h>

namespace countersign::test {

namespace {

struct JudgedDesk : Desk, testing::Test {
    JudgedDesk() { open("2026-01-05T08:00:00Z"); }

    void take(const std::string &post, const std::string &account, const std::string &text, const std::vector<std::string> &by = {})
    {
        auto more = by;
        more.insert(more.begin(), write("one.jsonl", recordLine({"r-" + post, post, account, text, "2026-01-09T09:00:00Z"})));
        ASSERT_EQ(ask("import", more).status, 0);
    }
    Answer remove(const std::string &who, const std::string &id, const std::string &quote, const std::vector<std::string> &besides = {})
    {
        EXPECT_EQ(askAs(who, "case claim " + id).status, 0);
        auto more = noExceptions("SP-1");
        more.insert(more.end(), {"--quote", quote, "--rationale", "It is what the clause means"});
        more.insert(more.end(), besides.begin(), besides.end());
        return askAs(who, "case decide " + id + " --clause SP-1 --action remove", more);
    }
};

const std::string longText = "Buy my lamp, the one that shines by day and by night, in every room of the house";

TEST_F(JudgedDesk, ARunOfRemovalsIsLookedAtAgainWhenOneIsOverturnedAsThePreviewSays)
{
    at("2026-01-09T10:00:00Z");
    take("p-1", "author-1", "Buy my lamp, the one that shines by day");
    take("p-2", "author-2", "Forty kettles for a song, order before noon");
    take("p-3", "author-3", "Who needs umbrellas? I have umbrellas, cheaply");
    ASSERT_EQ(remove("mara", "C-1", "Buy my lamp").status, 0);
    at("2026-01-09T10:00:08Z");
    ASSERT_EQ(remove("mara", "C-2", "Forty kettles").status, 0);
    at("2026-01-09T10:00:30Z");
    ASSERT_EQ(remove("mara", "C-3", "Who needs umbrellas?").status, 0);
    at("2026-01-09T10:30:00Z");
    ASSERT_EQ(ask("release-due").status, 0);
    const Answer preview = ask("reinstate preview D-1");
    ASSERT_EQ(preview.status, 0) << preview.out;
    const Answer applied = askAs("ines", "reinstate apply D-1", {"--reason", "It was satire"});
    ASSERT_EQ(applied.status, 0) << applied.out;
    EXPECT_EQ(preview.json["effects"], applied.json["effects"]) << "preview = effect";
    EXPECT_NE(applied.out.find("D-2 was decided in one run with it: opened again as C-4"), std::string::npos) << applied.out;
    EXPECT_EQ(applied.out.find("D-3 was decided"), std::string::npos) << "22 s later is no run";
    EXPECT_EQ(ask("case show C-4").text("why"), "decided in one run with D-1");
    EXPECT_EQ(askAs("mara", "case claim C-4").code(), "refused") << "somebody else looks";
    EXPECT_EQ(remove("ben", "C-4", "Forty kettles").status, 0);
}

TEST_F(JudgedDesk, ACopyOfWhatWasLeftUpNeedsNewEvidenceAndSomebodyElse)
{
    at("2026-01-09T10:00:00Z");
    take("p-1", "lampshop", longText);
    ASSERT_EQ(askAs("mara", "case claim C-1").status, 0);
    ASSERT_EQ(askAs("mara", "case decide C-1 --no-violation").status, 0);
    at("2026-01-09T10:30:00Z");
    ASSERT_EQ(ask("release-due").status, 0);
    take("p-2", "lampshop", longText + "!");
    EXPECT_EQ(remove("ben", "C-2", "Buy my lamp").unmet(), std::vector<std::string>{"R20 judged.once"});
    ASSERT_EQ(askAs("ben", "case release C-2").status, 0);
    EXPECT_EQ(remove("mara", "C-2", "Buy my lamp", {"--new-evidence", "It is the fifth copy today"}).unmet(),
              std::vector<std::string>{"R20 judged.by_another"});
    ASSERT_EQ(askAs("mara", "case release C-2").status, 0);
    const Answer decided = remove("ben", "C-2", "Buy my lamp", {"--new-evidence", "It is the fifth copy today"});
    ASSERT_EQ(decided.status, 0) << decided.out;
    EXPECT_EQ(decided.text("state"), "awaiting_signoff");
}

TEST_F(JudgedDesk, WhoImportsByHandDecidesNothingOfItAndSignsNothingThatRestsOnIt)
{
    at("2026-01-09T10:00:00Z");
    take("p-1", "lampshop", "Buy my lamp", {"--as", "mara", "--passphrase-file", passphraseFile("mara")});
    EXPECT_EQ(askAs("mara", "case claim C-1").code(), "refused");
    const Answer confirmed = remove("ben", "C-1", "Buy my lamp");
    EXPECT_EQ(confirmed.status, 0) << "somebody else confirms it: " << confirmed.out;
    take("p-2", "lampshop", "Buy my chair"); // a feed's own
    EXPECT_EQ(remove("mara", "C-2", "Buy my chair").status, 0);
}

} // namespace

} // namespace countersign::test
