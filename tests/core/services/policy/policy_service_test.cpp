// A policy book is loaded as a draft; two people and a day put it in force, and posts keep the version of their time.
#include "services/policy/policy_service.h"
#include "support/busy_workspace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace countersign::testing_support {

namespace {

class Policy : public ::testing::Test {
protected:
    PolicyService policy() { return PolicyService(*m_team); }
    TestWorkspace m_team;
};

} // namespace

TEST_F(Policy, LoadingMakesADraftThatJudgesNothing)
{
    EXPECT_EQ(must(policy().load(m_team.as("ines"), shippedBook(2))).id("state"), "draft");
    EXPECT_EQ(m_team->policyNow().version(), 1);
    m_team.advance(hours(72));
    EXPECT_EQ(m_team->policyNow().version(), 1);
    m_team.checkLog();
}

TEST_F(Policy, PublishingTakesASecondPersonAndADay)
{
    must(policy().load(m_team.as("ines"), shippedBook(2)));
    EXPECT_EQ(unmetOf(policy().publish(m_team.as("ines"), 2)), std::set<std::string>{"R21:policy.two_people"});
    EXPECT_EQ(m_team.lastRefusal()["use_case"], "policy.publish");
    EXPECT_EQ(codeOf(policy().publish(m_team.as("mira"), 2)), "forbidden");
    const Receipt receipt = must(policy().publish(m_team.as("vera"), 2));
    EXPECT_EQ(receipt.effectiveAt, m_team.now() + hours(24));
    m_team.advance(hours(24) - seconds(1));
    EXPECT_EQ(m_team->policyNow().version(), 1);
    m_team.advance(seconds(1));
    EXPECT_EQ(m_team->policyNow().version(), 2);
    EXPECT_EQ(codeOf(policy().publish(m_team.as("vera"), 2)), "conflict");
    EXPECT_EQ(codeOf(policy().publish(m_team.as("vera"), 9)), "not_found");
    m_team.checkLog();
}

TEST_F(Policy, TheVersionThatCountsIsTheOneInForceWhenTheContentWasPosted)
{
    must(policy().load(m_team.as("ines"), shippedBook(2)));
    must(policy().publish(m_team.as("vera"), 2));
    m_team.advance(hours(48));
    Flagged before;
    before.postedAt = m_team.now() - hours(30);
    Flagged after;
    after.account = "acc-2";
    after.postedAt = m_team.now() - hours(1);
    EXPECT_EQ(m_team.decision(m_team.removed(before)).policyVersion, 1);
    EXPECT_EQ(m_team.decision(m_team.removed(after, "tom")).policyVersion, 2);
}

TEST_F(Policy, FloorsOldVersionsAndWhatIsNoBookAreRefused)
{
    EXPECT_EQ(codeOf(policy().load(m_team.as("ines"), shippedBook(1))), "conflict");
    EXPECT_EQ(codeOf(policy().load(m_team.as("ines"), "{}")), "bad_input");
    EXPECT_EQ(codeOf(policy().load(m_team.as("mira"), shippedBook(2))), "forbidden");
    Json book = parseJson(shippedBook(2));
    book["signoff"]["countersigners"] = 0;
    const auto below = policy().load(m_team.as("ines"), book.dump());
    ASSERT_FALSE(below);
    EXPECT_NE((below.error().message.english() + below.error().hint.english()).find("countersigners"), std::string::npos)
        << below.error().message.english();
    EXPECT_EQ(must(policy().versions()).size(), 1u);
}

TEST_F(Policy, AReplacedVersionIsSuperseded)
{
    const auto states = [this] {
        std::string out;
        for (const PolicyVersionInfo &info : must(policy().versions()))
            out += std::to_string(info.version) + " " + info.state + ";";
        return out;
    };
    must(policy().load(m_team.as("ines"), shippedBook(2)));
    must(policy().publish(m_team.as("vera"), 2));
    EXPECT_EQ(states(), "1 in_force;2 published;");
    EXPECT_TRUE(m_team.runClock().ended.empty());
    m_team.advance(hours(24));
    EXPECT_EQ(states(), "1 superseded;2 in_force;") << "from the moment on, before any clock has run";
    EXPECT_EQ(m_team.runClock().ended, std::vector<std::string>{"policy version 1"});
    EXPECT_EQ(m_team->db().word("SELECT state FROM policy_version WHERE version = 1"), "superseded");
    EXPECT_TRUE(m_team.runClock().ended.empty()) << "once";
    EXPECT_EQ(states(), "1 superseded;2 in_force;");
    m_team.checkLog();
}

TEST_F(Policy, AnOlderDraftIsNotPublishedOverANewerVersion)
{
    must(policy().load(m_team.as("ines"), shippedBook(2)));
    must(policy().load(m_team.as("ines"), shippedBook(3)));
    must(policy().publish(m_team.as("vera"), 3));
    EXPECT_EQ(codeOf(policy().publish(m_team.as("vera"), 2)), "conflict");
}

TEST_F(Policy, ANewVersionChangesNothingThatWasDecided)
{
    const DecisionId made = m_team.removed();
    const auto finding = m_team.decision(made);
    const auto strike = m_team.strikeOf(made);
    const auto notice = m_team->log().open(m_team->outgoing().noticesAbout(made).at(0).vault);
    Json book = parseJson(shippedBook(2));
    for (auto &clause : book["clauses"])
        if (clause["code"] == "HB-1") {
            clause["severity"] = "low";
            clause["strike_weight"] = 5;
            clause["title"]["en"] = "Something else";
            clause["allowed_actions"] = {"label"};
        }
    must(policy().load(m_team.as("ines"), book.dump()));
    must(policy().publish(m_team.as("vera"), 2));
    m_team.after(hours(48));
    const auto after = m_team.decision(made);
    EXPECT_EQ(after.severity, finding.severity);
    EXPECT_EQ(after.policyVersion, 1);
    EXPECT_EQ(after.state, DecisionState::Standing);
    EXPECT_EQ(m_team.strikeOf(made).weight, strike.weight);
    EXPECT_EQ(m_team->log().open(m_team->outgoing().noticesAbout(made).at(0).vault), notice);
    m_team.checkLog();
}

namespace {

std::string changesOf(const Json &item)
{
    std::string out;
    for (const auto &change : item.at("changes"))
        out += stringOr(change, "what") + ": " + stringOr(change, "before") + " > " + stringOr(change, "after") + "; ";
    return out;
}

} // namespace

TEST_F(Policy, ADraftIsTriedOnWhatWasDecided)
{
    Flagged wide;
    wide.account = "acc-9";
    wide.reach = 6000;
    const DecisionId harassment = m_team.removed();
    const DecisionId reached = m_team.removed(wide, "tom", "SP-1");
    m_team.leaveUpSome(1);
    const auto tried = [&](const std::function<void(Json &)> &change, int version, int last = 10) {
        Json book = parseJson(shippedBook(version));
        change(book);
        must(policy().load(m_team.as("ines"), book.dump()));
        const auto size = m_team.logSize();
        Json out = must(policy().simulate(version, last, Viewer{m_team->people().find("ben")}));
        EXPECT_EQ(m_team.logSize(), size) << "trying changes nothing";
        return out;
    };
    Json out = tried([](Json &) {}, 2);
    EXPECT_EQ(intOr(out, "cases"), 3);
    EXPECT_EQ(intOr(out, "different"), 0) << out.dump(2);

    out = tried([](Json &book) { book["reach"]["threshold"] = 5000; }, 3);
    ASSERT_EQ(intOr(out, "different"), 1) << out.dump(2);
    EXPECT_EQ(stringOr(out["items"][0], "decision"), reached.str());
    EXPECT_EQ(changesOf(out["items"][0]), "signatures: one signature > 1 countersigner; ");

    out = tried([](Json &book) {
        for (auto &clause : book["clauses"])
            if (clause["code"] == "HB-1") {
                clause["strike_weight"] = 2;
                clause["severity"] = "low";
                clause["allowed_actions"] = {"label", "warn"};
            }
    }, 4);
    ASSERT_EQ(intOr(out, "different"), 1) << out.dump(2);
    EXPECT_EQ(stringOr(out["items"][0], "decision"), harassment.str());
    EXPECT_EQ(changesOf(out["items"][0]), "severity: medium > low; actions refused:  > remove; strike: weight 1 for 90 days > weight 2 for 90 days; ");

    out = tried([](Json &book) {
        auto &clauses = book["clauses"];
        for (std::size_t i = 0; i < clauses.size(); ++i)
            if (clauses[i]["code"] == "SP-1") {
                clauses.erase(i);
                break;
            }
    }, 5);
    ASSERT_EQ(intOr(out, "different"), 1) << out.dump(2);
    EXPECT_EQ(changesOf(out["items"][0]), "clause: SP-1 > no such clause; ");

    out = tried([](Json &book) { book["actions"]["remove"] = {{"signoff", "always"}, {"countersigners", 2}, {"reading", "blind_with_decoys"}}; }, 6, 2);
    EXPECT_EQ(intOr(out, "cases"), 2) << "the newest two";
    EXPECT_EQ(codeOf(policy().simulate(99, 10, {})), "not_found");
    EXPECT_EQ(codeOf(policy().simulate(2, 0, {})), "usage");
}

TEST_F(Policy, ADraftIsTriedOnBansAndTellsNoBlindReaderWhatTheyMayNotKnow)
{
    const auto grounds = m_team.twoFinal();
    const SanctionId ban = m_team.banned("acc-1", grounds);
    Json book = parseJson(shippedBook(2));
    book["bans"]["min_final_violations"] = 3;
    book["bans"]["countersigners"] = 2;
    book["reach"]["threshold"] = 50; // every removal would have needed a second reader
    must(policy().load(m_team.as("ines"), book.dump()));
    Json out = must(policy().simulate(2, 100, Viewer{m_team->people().find("ben")}));
    EXPECT_EQ(intOr(out, "bans"), 1);
    const auto items = out["items"];
    const auto found = std::find_if(items.begin(), items.end(), [&](const Json &item) { return stringOr(item, "sanction") == ban.str(); });
    ASSERT_NE(found, items.end()) << out.dump(2);
    EXPECT_EQ(changesOf(*found), "final violations: enough > too few; countersignatures: enough > 2 needed; ");

    Flagged another;
    another.account = "acc-7";
    const auto blindGrounds = m_team.twoFinal(another);
    m_team.propose("emre", m_team.ban("acc-7", blindGrounds));
    const auto lists = [&](const Viewer &viewer) {
        out = must(policy().simulate(2, 100, viewer));
        for (const auto &item : out["items"])
            if (stringOr(item, "decision") == blindGrounds.front().str())
                return true;
        return false;
    };
    EXPECT_TRUE(lists(Viewer{m_team->people().find("emre")}));
    EXPECT_EQ(intOr(out, "hidden"), 0);
    EXPECT_FALSE(lists(Viewer{m_team->people().find("oskar")})) << "he may have to read it blind";
    EXPECT_EQ(intOr(out, "hidden"), 2);
    EXPECT_FALSE(lists(Viewer{})) << "somebody whose identity is not proved might be he";
}

} // namespace countersign::testing_support
