#include "core/domain/policy_book_test_texts.h"

#include "domain/policy_schema.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

using namespace countersign;
using namespace countersign::samples;
using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::UnorderedElementsAre;

namespace {

PolicyBook parsedDefault()
{
    auto book = PolicyBook::parse(defaultPolicyFile());
    EXPECT_TRUE(book.has_value()) << (book ? "" : book.error().message.english());
    return book ? *book : PolicyBook();
}

} // namespace

TEST(PolicyBook, TheDefaultBookIsAccepted)
{
    const auto problems = PolicyBook::problems(defaultPolicyFile());
    ASSERT_TRUE(problems.has_value());
    for (const PolicyProblem &problem : *problems)
        ADD_FAILURE() << problem.what.english();
    const PolicyBook book = parsedDefault();
    EXPECT_EQ(book.version(), 1);
    EXPECT_EQ(book.title().en(), "Community guidelines");
    EXPECT_GE(book.clauses().size(), 25u);
    EXPECT_LE(book.clauses().size(), 28u);
    EXPECT_EQ(book.exceptions().size(), 6u);
}

TEST(PolicyBook, TheProgramCarriesTheDefaultBookInsideItself)
{
    const auto carried = defaultPolicyText();
    ASSERT_TRUE(carried.has_value());
    EXPECT_EQ(*carried, defaultPolicyFile());
}

TEST(PolicyBook, ReadsEveryRequirementNumber)
{
    const PolicyBook book = parsedDefault();
    EXPECT_EQ(book.appeals().window, 183 * 24h);
    EXPECT_EQ(book.appeals().contestClock, 24h);
    EXPECT_EQ(book.appeals().finalAfter, 72h);
    EXPECT_EQ(book.appeals().feedMaxAge, 5min);
    EXPECT_EQ(book.appeals().decideWithin, 24h);
    EXPECT_EQ(book.appeals().thinnedClock, 72h);
    EXPECT_EQ(book.bans().minFinalViolations, 2);
    EXPECT_EQ(book.bans().countersigners, 1);
    EXPECT_EQ(book.bans().highReachHold, 24h);
    EXPECT_EQ(book.bans().validFor, 7 * 24h);
    EXPECT_EQ(book.bans().volumeWindow, 7 * 24h);
    EXPECT_EQ(book.bans().volumePosts, 10);
    EXPECT_EQ(book.bans().volumeSharePermille, 200);
    EXPECT_EQ(book.bans().volumeMinimum, 3);
    EXPECT_EQ(book.signoff().decoyEvery, 3);
    EXPECT_EQ(book.signoff().arbitrationBar, 30 * 24h);
    EXPECT_EQ(book.signoff().lease, 30min);
    EXPECT_EQ(book.signoff().newSignerWait, 72h);
    EXPECT_EQ(book.reach().threshold, 10000);
    EXPECT_THAT(book.reach().tags, UnorderedElementsAre("news", "political", "electoral", "nonprofit", "government"));
    EXPECT_EQ(book.freezes().longest, 72h);
    EXPECT_EQ(book.freezes().per, 30 * 24h);
    EXPECT_EQ(book.freezes().signoffDue, 1h);
    EXPECT_EQ(book.freezes().lapse, 12h);
    EXPECT_EQ(book.orders().notAfter, 10min);
    EXPECT_EQ(book.claimLease(), 15min);
}

TEST(PolicyBook, KnowsTheHoldOfEachAction)
{
    const HoldTimes holds = parsedDefault().holds();
    EXPECT_EQ(holds.of(ActionKind::None), 5s);
    EXPECT_EQ(holds.of(ActionKind::Label), 10s);
    EXPECT_EQ(holds.of(ActionKind::Warn), 10s);
    EXPECT_EQ(holds.of(ActionKind::AgeRestrict), 10s);
    EXPECT_EQ(holds.of(ActionKind::Limit), 10s);
    EXPECT_EQ(holds.of(ActionKind::Remove), 10s);
    EXPECT_EQ(holds.of(ActionKind::Freeze), 10s);
    EXPECT_EQ(holds.of(ActionKind::Ban), 15min);
    EXPECT_EQ(holds.proposal, 60s);
}

TEST(PolicyBook, EveryTextIsThereInGerman)
{
    const PolicyBook book = parsedDefault();
    const auto german = [](const LocalText &text) {
        return text.has("de") && text.in("de") != text.en() && !text.in("de").empty();
    };
    EXPECT_TRUE(german(book.title()));
    for (const PolicyException &exception : book.exceptions()) {
        EXPECT_TRUE(german(exception.title)) << exception.name;
        EXPECT_TRUE(german(exception.question)) << exception.name;
    }
    for (const Clause &clause : book.clauses()) {
        EXPECT_TRUE(clause.title.has("de")) << clause.code; // "Spam" is the same word
        EXPECT_TRUE(german(clause.text)) << clause.code;
    }
}

TEST(PolicyBook, FallsBackToEnglish)
{
    const LocalText text(LocalText::ByLanguage{{"en", "Spam"}, {"de", "Werbemüll"}});
    EXPECT_EQ(text.in("de"), "Werbemüll");
    EXPECT_EQ(text.in("fr"), "Spam");
    EXPECT_EQ(LocalText().en(), "");
    EXPECT_TRUE(LocalText().empty());
}

TEST(PolicyBook, FindsClausesByCodeAndAliasIgnoringCase)
{
    const PolicyBook book = parsedDefault();
    ASSERT_NE(book.find("MI-4"), nullptr);
    EXPECT_EQ(book.find("MI-4")->code, "MI-4");
    EXPECT_EQ(book.find("mi-4(A)"), book.find("MI-4"));
    EXPECT_EQ(book.find("misinformation 4(a)"), book.find("MI-4"));
    EXPECT_EQ(book.find("HE-2.1(b)"), book.find("HE-2.1"));
    EXPECT_NE(book.find("GR-1"), nullptr);
    EXPECT_EQ(book.find("MI-44"), nullptr);
    EXPECT_EQ(book.find(""), nullptr);
    EXPECT_NE(book.exception("educational"), nullptr);
    EXPECT_EQ(book.exception("funny"), nullptr);
}

TEST(PolicyBook, TheClausesOfTheOriginStoryLeaveRoomForDoubt)
{
    const PolicyBook book = parsedDefault();
    for (const char *code : {"MI-4", "HE-2.1", "GR-1", "SP-1", "HS-1", "HB-1"}) {
        const Clause *clause = book.find(code);
        ASSERT_NE(clause, nullptr) << code;
        EXPECT_FALSE(clause->imminent) << code;
        EXPECT_FALSE(clause->sufficientAlone) << code;
        EXPECT_FALSE(clause->allows(ActionKind::Freeze)) << code;
        EXPECT_EQ(clause->strikeWeight, 1) << code;
        EXPECT_EQ(clause->strikeExpiry, 90 * 24h) << code;
        for (const ActionKind action : {ActionKind::None, ActionKind::Warn, ActionKind::Label, ActionKind::Limit,
                                        ActionKind::Remove, ActionKind::Ban})
            EXPECT_TRUE(clause->allows(action)) << code;
    }
    for (const char *exception : {"educational", "scientific", "counterspeech", "newsworthy"})
        EXPECT_TRUE(book.find("MI-4")->hasException(exception)) << exception;
}

TEST(PolicyBook, OnlyTheWorstIsImminentAndThenFreezeIsPossible)
{
    const PolicyBook book = parsedDefault();
    std::set<std::string> imminent;
    for (const Clause &clause : book.clauses()) {
        if (!clause.imminent)
            continue;
        imminent.insert(clause.code);
        EXPECT_EQ(clause.severity, Severity::Critical) << clause.code;
        EXPECT_TRUE(clause.allows(ActionKind::Freeze)) << clause.code;
        EXPECT_TRUE(clause.allows(ActionKind::Remove)) << clause.code;
    }
    EXPECT_THAT(imminent, UnorderedElementsAre("VI-1", "DO-1", "CS-1", "CS-2"));
    EXPECT_TRUE(book.find("DO-1")->illegalContent);
    EXPECT_THAT(book.find("DO-1")->legalGround, HasSubstr("2021/784"));
}

TEST(PolicyBook, HashDependsOnContentOnly)
{
    const std::string file = defaultPolicyFile();
    const PolicyBook book = parsedDefault();
    const auto compact = PolicyBook::parse(Json::parse(file).dump());
    const auto roomy = PolicyBook::parse("\n\n " + Json::parse(file).dump(7) + "\n");
    const auto again = PolicyBook::parse(book.text());
    ASSERT_TRUE(compact && roomy && again);
    EXPECT_EQ(compact->hash(), book.hash());
    EXPECT_EQ(roomy->hash(), book.hash());
    EXPECT_EQ(again->hash(), book.hash());
    EXPECT_EQ(again->text(), book.text());
    EXPECT_EQ(book.hash(), sha256({"countersign/policy/v1\n", book.text()}));

    Json other = defaultPolicyJson();
    other["version"] = 2;
    EXPECT_NE(PolicyBook::parse(other.dump())->hash(), book.hash());
}

TEST(PolicyBook, HashIgnoresTheOrderOfKeysButNotOfClauses)
{
    Json swapped = defaultPolicyJson();
    std::swap(swapped["clauses"][0], swapped["clauses"][1]);
    EXPECT_NE(PolicyBook::parse(swapped.dump())->hash(), parsedDefault().hash());
    const std::string moved = replacedOnce(replacedOnce(defaultPolicyFile(), "  \"version\": 1,\n", ""), "  \"holds\"",
                                       "  \"version\": 1,\n  \"holds\"");
    ASSERT_TRUE(PolicyBook::parse(moved).has_value());
    EXPECT_EQ(PolicyBook::parse(moved)->hash(), parsedDefault().hash());
}
