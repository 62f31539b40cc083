// The moderator's desk: queue, claim, decide, holds.
#include "cli/desk.h"

#include <gmock/gmock.h>

namespace countersign::test {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class CaseDesk : public Desk {
public:
    CaseDesk()
    {
        open();
        at("2026-01-02T10:05:00Z");
        EXPECT_EQ(ask("import " + write("posts.jsonl", recordLine({"r-1", "post-1", "lampshop", "Buy my lamp", "2026-01-02T10:00:00Z"})
                                                           + recordLine({"r-2", "post-2", "petshop", "Free puppies", "2026-01-02T10:00:00Z", "VI-1"})
                                                           + recordLine({"r-3", "post-2", "petshop", "Free puppies", "2026-01-02T10:00:00Z", "VI-1"})
                                                           + recordLine({"r-4", "post-3", "bigshop", "Lies on film", "2026-01-02T10:00:00Z", "MI-4",
                                                                         21000, {"nonprofit"}, {}, true})))
                      .status,
                  0);
    }

    Answer decide(const std::string &what, std::vector<std::string> more = {}, const std::string &who = "mara")
    {
        return askAs(who, "case decide C-1 " + what, more);
    }
    std::vector<std::string> spam() const
    {
        auto out = noExceptions("SP-1");
        out.insert(out.end(), {"--clause", "SP-1", "--quote", "my lamp", "--rationale", "It is spam"});
        return out;
    }
};

TEST(Queue, TellsWhatWaitsAndWhy)
{
    CaseDesk desk;
    desk.at("2026-01-02T10:06:40Z");
    const Answer answer = desk.ask("queue");
    ASSERT_EQ(answer.json.at("items").size(), 3u);
    const Json first = answer.json.at("items").at(0);
    EXPECT_EQ(stringOr(first, "case"), "C-2") << "the gravest comes first";
    EXPECT_EQ(stringOr(first, "subject"), "post-2");
    EXPECT_EQ(stringOr(first, "severity"), "critical");
    EXPECT_EQ(intOr(first, "reports"), 2);
    EXPECT_EQ(intOr(first, "age"), 100) << "seconds";
    EXPECT_EQ(stringOr(first, "state"), "open");
    EXPECT_GT(intOr(first, "priority"), intOr(answer.json.at("items").at(1), "priority"));
    EXPECT_THAT(stringOr(first, "why"), HasSubstr("2 reports"));
    EXPECT_TRUE(answer.json.at("next").is_null());
}

TEST(Queue, PagesAndFilters)
{
    CaseDesk desk;
    std::vector<std::string> seen;
    std::string options = "queue --limit 1";
    for (int page = 0; page < 3; ++page) {
        const Answer answer = desk.ask(options);
        ASSERT_EQ(answer.json.at("items").size(), 1u);
        seen.push_back(stringOr(answer.json.at("items").at(0), "case"));
        EXPECT_EQ(answer.json.at("next").is_null(), page == 2);
        options = "queue --limit 1 --after " + answer.text("next");
    }
    EXPECT_THAT(seen, ElementsAre("C-2", "C-3", "C-1"));
    EXPECT_EQ(desk.ask("queue --query severity:critical").json.at("items").size(), 1u);
    EXPECT_EQ(desk.ask("queue --query puppies").json.at("items").size(), 1u);
    EXPECT_EQ(desk.ask("queue --query", {"my LAMP"}).json.at("items").size(), 1u);
    EXPECT_EQ(desk.ask("queue --queue misinformation").json.at("items").size(), 1u);
    EXPECT_EQ(desk.ask("queue --query severity:purple").status, 2);
    EXPECT_EQ(desk.ask("queue --after nonsense").status, 2);
}

TEST(CaseShow, HoldsAllThatADecisionNeeds)
{
    CaseDesk desk;
    const Answer answer = desk.ask("case show C-3");
    EXPECT_EQ(stringOr(answer.json.at("content"), "text"), "Lies on film");
    EXPECT_EQ(answer.json.at("content").at("media").size(), 1u);
    EXPECT_EQ(stringOr(answer.json.at("subject"), "id"), "post-3");
    ASSERT_EQ(answer.json.at("reports").size(), 1u);
    EXPECT_EQ(stringOr(answer.json.at("reports").at(0), "alleged"), "MI-4");
    EXPECT_THAT(answer.out, testing::Not(HasSubstr("u-r-4"))) << "reporters appear under a pseudonym";
    EXPECT_EQ(stringOr(answer.json.at("account"), "handle"), "@bigshop");
    EXPECT_EQ(intOr(answer.json.at("account"), "reach"), 21000);
    EXPECT_TRUE(answer.json.contains("precedents"));
    EXPECT_EQ(intOr(answer.json, "version"), 1);
    EXPECT_THAT(answer.unmet(), ElementsAre("R14 case.held", "R12 reach.second_look"));
    EXPECT_EQ(desk.ask("case show C-9").code(), "not_found");
    EXPECT_EQ(desk.ask("case show P-1").status, 2);
}

TEST(CaseClaim, TheMostUrgentOneOrANamedOne)
{
    CaseDesk desk;
    const Answer dealt = desk.askAs("mara", "case claim --next");
    EXPECT_EQ(dealt.text("case"), "C-2");
    EXPECT_EQ(dealt.text("state"), "in_review");
    EXPECT_EQ(dealt.text("lease_until"), "2026-01-02T10:20:00Z");
    EXPECT_EQ(stringOr(dealt.json.at("content"), "text"), "Free puppies") << "what is claimed is shown";
    EXPECT_EQ(desk.askAs("mara", "case claim").status, 2);
    EXPECT_EQ(desk.askAs("ben", "case claim --next --queue misinformation").text("case"), "C-3");
    const Answer held = desk.askAs("ben", "case claim C-2");
    EXPECT_EQ(held.status, 1);
    EXPECT_EQ(held.code(), "held_by_other");
    EXPECT_THAT(held.unmet(), ElementsAre("R14 case.held"));
    EXPECT_EQ(desk.askAs("root", "case claim C-1").code(), "forbidden");
    desk.at("2026-01-02T10:20:01Z");
    EXPECT_EQ(desk.askAs("ben", "case claim C-2").status, 0) << "the lease ran out";
}

TEST(CaseClaim, ReleaseAndSkipGiveItBack)
{
    CaseDesk desk;
    desk.askAs("mara", "case claim C-1");
    EXPECT_EQ(desk.askAs("ben", "case release C-1").code(), "conflict");
    EXPECT_EQ(desk.askAs("mara", "case release C-1").text("state"), "open");
    desk.askAs("mara", "case claim C-1");
    EXPECT_EQ(desk.askAs("mara", "case skip C-1").status, 2);
    const Answer skipped = desk.askAs("mara", "case skip C-1 --reason", {"I know the shop"});
    EXPECT_EQ(skipped.text("state"), "open");
    EXPECT_EQ(skipped.json.at("events").size(), 1u);
    desk.askAs("ben", "case claim C-2");
    desk.askAs("ben", "case claim C-3");
    EXPECT_EQ(desk.askAs("mara", "case claim --next").code(), "not_found") << "not dealt to who skipped it";
}

TEST(CaseDecide, ReleaseDueReportsWhatItDidWhoeverAsks)
{
    CaseDesk desk;
    desk.askAs("mara", "case claim C-1");
    desk.decide("--action remove", desk.spam());
    desk.at("2026-01-02T10:05:10Z");
    const Answer due = desk.askAs("ines", "release-due"); // signing in does not do it first
    EXPECT_EQ(due.items("released"), Json({"D-1"}));
    EXPECT_FALSE(due.items("events").empty());
    EXPECT_EQ(desk.askAs("ines", "release-due").items("released"), Json::array());
}

TEST(CaseDecide, IsHeldAndThenReleased)
{
    CaseDesk desk;
    desk.askAs("mara", "case claim C-1");
    const Answer decided = desk.decide("--action remove", desk.spam());
    EXPECT_EQ(decided.text("decision"), "D-1");
    EXPECT_EQ(decided.text("hold_until"), "2026-01-02T10:05:10Z");
    EXPECT_EQ(decided.text("effective_at"), "2026-01-02T10:05:10Z");
    EXPECT_EQ(decided.json.at("events").size(), 1u);
    const Answer held = desk.ask("hold list");
    ASSERT_EQ(held.json.at("items").size(), 1u);
    EXPECT_EQ(stringOr(held.json.at("items").at(0), "id"), "D-1");
    EXPECT_EQ(desk.ask("release-due").json.at("released"), Json::array());
    desk.at("2026-01-02T10:05:10Z");
    EXPECT_EQ(desk.ask("release-due").json.at("released"), Json({"D-1"}));
    EXPECT_EQ(desk.ask("case show C-1").text("state"), "decided");
    EXPECT_EQ(stringOr(desk.ask("sanction list").json.at("items").at(0), "state"), "in_force");
    const Answer account = desk.ask("account show lampshop");
    EXPECT_EQ(stringOr(account.json.at("strikes").at(0), "state"), "active");
    const Answer notice = desk.ask("notice show N-1");
    EXPECT_THAT(notice.text("text"), HasSubstr("strike of weight 1")) << "the notice does not hide the strike";
    EXPECT_THAT(desk.ask("notice show N-1 --format html").text("html"), HasSubstr("<"));
    EXPECT_TRUE(desk.ask("notice show N-1 --format json").json.at("statement").is_object());
    EXPECT_EQ(desk.ask("notice show N-1 --format pdf").status, 2);
    EXPECT_EQ(desk.ask("notice show N-9").code(), "not_found");
    const Answer preview = desk.ask("notice preview D-1 --language de");
    EXPECT_EQ(preview.text("text"), desk.ask("notice show N-1 --language de").text("text")) << "what was sent";
    EXPECT_EQ(desk.ask("notice show N-1").text("language"), "en") << "the recipient's";
    EXPECT_EQ(desk.ask("notice preview D-1 --language xx").status, 2);
    EXPECT_EQ(desk.ask("notice preview D-1 --outcome maybe").status, 2);
    EXPECT_EQ(desk.ask("notice preview N-1").status, 2);
}

TEST(CaseDecide, AHoldIsStoppedByAnyone)
{
    CaseDesk desk;
    desk.askAs("mara", "case claim C-1");
    desk.decide("--action remove", desk.spam());
    EXPECT_EQ(desk.askAs("ben", "hold stop D-1").text("state"), "undone");
    EXPECT_EQ(desk.askAs("ben", "hold stop D-1").code(), "conflict");
    EXPECT_EQ(desk.askAs("ben", "hold stop X-1").status, 2);
    EXPECT_EQ(desk.askAs("ben", "hold stop D-9").code(), "not_found");
    EXPECT_EQ(desk.ask("case show C-1").text("state"), "in_review") << "it comes back to who decided it";
}

TEST(CaseDecide, RefusesWithEachRequirement)
{
    CaseDesk desk;
    const Answer unheld = desk.decide("--action remove", desk.spam());
    EXPECT_EQ(unheld.code(), "conflict");
    EXPECT_THAT(unheld.unmet(), ElementsAre("R14 case.held"));
    desk.askAs("mara", "case claim C-1");
    EXPECT_EQ(desk.decide("").status, 2);
    EXPECT_EQ(desk.decide("--no-violation --clause SP-1").status, 2);
    EXPECT_EQ(desk.decide("--clause SP-1 --action vaporise").status, 2);
    EXPECT_EQ(desk.decide("--clause SP-1 --media-from x").status, 2);
    EXPECT_EQ(desk.decide("--clause SP-1 --media-to 3").status, 2);
    EXPECT_EQ(desk.decide("--clause SP-1 --exception satire").status, 2);
    EXPECT_THAT(desk.decide("--clause SP-1 --action remove").unmet(),
                ElementsAre("R2 finding.evidence", "R2 finding.rationale", "R9 exceptions.answered"));
    EXPECT_THAT(desk.decide("--clause ZZ-9 --quote lamp --rationale x").unmet(), ElementsAre("R2 finding.clause"));
    auto elsewhere = desk.spam();
    elsewhere.insert(elsewhere.end(), {"--quote", "words that are not there"});
    EXPECT_THAT(desk.decide("--action remove", elsewhere).unmet(), ElementsAre("R2 finding.evidence")) << "the last --quote counts";
    EXPECT_THAT(desk.decide("--action ban", desk.spam()).unmet(), ElementsAre("R1 two.people"));
    EXPECT_THAT(desk.decide("--no-violation --action remove").unmet(), ElementsAre("R2 action.allowed"));
    EXPECT_THAT(desk.decide("--action age-restrict", desk.spam()).unmet(), ElementsAre("R2 action.allowed"));
    const Answer other = desk.decide("--action remove", desk.spam(), "ben");
    EXPECT_EQ(other.code(), "held_by_other");
    EXPECT_THAT(other.unmet(), ElementsAre("R14 case.held"));
    EXPECT_EQ(desk.decide("--action remove", desk.spam()).status, 0) << "nothing of that stood in the way";
}

TEST(CaseDecide, AStaleVersionIsRefused)
{
    CaseDesk desk;
    desk.askAs("mara", "case claim C-1");
    auto stale = desk.spam();
    stale.insert(stale.end(), {"--expect-version", "7"});
    const Answer answer = desk.decide("--action remove", stale);
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(answer.code(), "stale");
    EXPECT_THAT(answer.unmet(), ElementsAre("R14 version.current"));
    stale.back() = "1";
    EXPECT_EQ(desk.decide("--action remove", stale).status, 0);
}

TEST(CaseDecide, ARepeatedRequestGivesTheFirstResult)
{
    CaseDesk desk;
    desk.askAs("mara", "case claim C-1");
    auto once = desk.spam();
    once.insert(once.end(), {"--request-id", "d-1"});
    const Answer first = desk.decide("--action remove", once);
    const Answer again = desk.decide("--action remove", once);
    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(first.json, again.json);
    EXPECT_EQ(desk.askAs("mara", "case release C-1 --request-id d-1").code(), "conflict");
}

TEST(CaseDecide, MediaAreCitedByTheirTimeAndReachAsksForASecondReader)
{
    CaseDesk desk;
    desk.askAs("mara", "case claim C-3");
    auto more = noExceptions("MI-4");
    more.insert(more.end(), {"--rationale", "It misleads", "--media-from", "3"});
    auto outside = more;
    outside.insert(outside.end(), {"--media-to", "99"});
    EXPECT_THAT(desk.askAs("mara", "case decide C-3 --clause MI-4 --action remove", outside).unmet(), ElementsAre("R2 finding.evidence"));
    more.insert(more.end(), {"--media-to", "9"});
    const Answer decided = desk.askAs("mara", "case decide C-3 --clause MI-4 --action remove", more);
    EXPECT_EQ(decided.text("proposal"), "P-1");
    EXPECT_EQ(decided.text("hold_until"), "2026-01-02T10:06:00Z");
    EXPECT_EQ(desk.ask("case show C-3").text("state"), "awaiting_signoff");
    desk.at("2026-01-02T10:07:00Z");
    desk.ask("release-due");
    EXPECT_EQ(desk.askAs("ines", "signoff next").text("proposal"), "P-1");
    desk.askAs("ines", "signoff read P-1 --item 1 --verdict violates --clause MI-4");
    const std::string hash = desk.askAs("ines", "signoff reveal P-1").text("bound_hash");
    EXPECT_EQ(desk.askAs("ines", "signoff countersign P-1 --hash " + hash).status, 0);
    desk.at("2026-01-02T10:08:00Z");
    EXPECT_EQ(desk.ask("release-due").json.at("released"), Json({"D-1"}));
    EXPECT_EQ(desk.ask("case show C-3").text("state"), "decided") << "what was countersigned and released is decided";
}

TEST(CaseDecide, LeftUpIsADecisionToo)
{
    CaseDesk desk;
    desk.askAs("mara", "case claim C-1");
    EXPECT_EQ(desk.decide("--no-violation --action none").status, 0);
    desk.at("2026-01-02T10:06:00Z");
    EXPECT_EQ(desk.ask("release-due").json.at("released"), Json({"D-1"}));
    EXPECT_EQ(desk.ask("sanction list").json.at("items").size(), 0u);
    EXPECT_EQ(desk.ask("decision show D-1").text("verdict"), "no_violation");
}

} // namespace

} // namespace countersign::test
