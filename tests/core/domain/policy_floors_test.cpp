// R21: each floor refuses a book on its own, names itself, the line, why and what next.
#include "core/domain/policy_book_test_texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace countersign;
using namespace countersign::samples;
using ::testing::HasSubstr;
using ::testing::StartsWith;

struct BelowFloor {
    const char *group;
    const char *key;
    std::int64_t value;   // the nearest value that is refused
    std::int64_t allowed; // the floor itself
    const char *says;
};

void PrintTo(const BelowFloor &floor, std::ostream *out)
{
    *out << floor.group << '.' << floor.key << " = " << floor.value;
}

class PolicyFloorTest : public ::testing::TestWithParam<BelowFloor> {};

// A key may stand in several groups.
static int lineInGroup(const std::string &text, const std::string &group, const std::string &key)
{
    const auto at = text.find('"' + key + '"', text.find("\n  \"" + group + "\": {"));
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

TEST_P(PolicyFloorTest, RefusesWhatIsBelowItAndNothingElse)
{
    const BelowFloor floor = GetParam();
    const std::string where = std::string(floor.group) + '.' + floor.key;
    Json book = defaultPolicyJson();
    book["bans"]["valid_for_s"] = 30 * 86400; // room for longer holds
    book[floor.group][floor.key] = floor.allowed;
    EXPECT_EQ(policyRefusal(book), "") << "the floor itself is allowed";

    book[floor.group][floor.key] = floor.value;
    const std::string text = book.dump(2);
    const auto problems = PolicyBook::problems(text);
    ASSERT_TRUE(problems.has_value());
    ASSERT_EQ(problems->size(), 1u);
    const PolicyProblem &problem = problems->front();
    EXPECT_EQ(problem.rule, "R21");
    EXPECT_EQ(problem.where, where);
    EXPECT_EQ(problem.line, lineInGroup(text, floor.group, floor.key));
    EXPECT_THAT(problem.what.english(), StartsWith("Line " + std::to_string(problem.line) + ": " + where + " is "));
    EXPECT_THAT(problem.what.english(), HasSubstr(floor.says));
    EXPECT_THAT(problem.what.english(), HasSubstr("because"));
    EXPECT_FALSE(problem.next.empty());
    EXPECT_EQ(problem.next.english().find('%'), std::string::npos);

    const auto refused = PolicyBook::parse(text);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
    EXPECT_EQ(refused.error().message.english(), problem.what.english());
    ASSERT_EQ(refused.error().requirements.size(), 1u);
    EXPECT_EQ(refused.error().requirements.front().rule, "R21");
}

INSTANTIATE_TEST_SUITE_P(
    R21, PolicyFloorTest,
    ::testing::Values(BelowFloor{"bans", "countersigners", 0, 1, "floor is 1"},
                      BelowFloor{"bans", "min_final_violations", 1, 2, "floor is 2"},
                      BelowFloor{"bans", "high_reach_hold_s", 86399, 86400, "floor is 24 h"},
                      BelowFloor{"bans", "volume_posts", 11, 10, "at most 10"},
                      BelowFloor{"bans", "volume_share_permille", 201, 200, "at most 200"},
                      BelowFloor{"bans", "volume_minimum", 4, 3, "at most 3"},
                      BelowFloor{"bans", "volume_window_s", 604799, 604800, "floor is 7 days"},
                      BelowFloor{"holds", "ban_s", 899, 900, "floor is 15 min"},
                      BelowFloor{"appeals", "final_after_s", 86399, 86400, "floor is 24 h"},
                      BelowFloor{"appeals", "window_s", 183 * 86400 - 1, 183 * 86400, "floor is 183 days"},
                      BelowFloor{"appeals", "feed_max_age_s", 901, 900, "at most 15 min"},
                      BelowFloor{"appeals", "contest_clock_s", 259201, 259200, "at most 72 h"},
                      BelowFloor{"appeals", "thinned_clock_s", 259201, 259200, "at most 72 h"},
                      BelowFloor{"signoff", "decoy_every", 0, 1, "floor is 1"},
                      BelowFloor{"signoff", "decoy_every", 11, 10, "at most 10"},
                      BelowFloor{"freezes", "longest_s", 259201, 259200, "at most 72 h"},
                      BelowFloor{"freezes", "per_s", 30 * 86400 - 1, 30 * 86400, "floor is 30 days"},
                      BelowFloor{"freezes", "signoff_due_s", 3601, 3600, "at most 1 h"},
                      BelowFloor{"freezes", "lapse_s", 43201, 43200, "at most 12 h"},
                      BelowFloor{"orders", "not_after_s", 3601, 3600, "at most 1 h"}));

TEST(PolicyFloors, StrikesExpireWithinTwoYears)
{
    Json book = defaultPolicyJson();
    clauseOf(book, "GR-1")["strike_expiry_s"] = 2 * 365 * 86400;
    EXPECT_EQ(policyRefusal(book), "");
    clauseOf(book, "GR-1")["strike_expiry_s"] = 2 * 365 * 86400 + 1;
    EXPECT_THAT(policyRefusal(book), HasSubstr("strikes of clause GR-1 expire after 63072001 s; at most 730 days"));
}

TEST(PolicyFloors, TheTagsOfR12AreAlwaysThere)
{
    for (const char *tag : {"news", "political", "electoral", "nonprofit", "government"}) {
        Json book = defaultPolicyJson();
        Json &tags = book["reach"]["tags"];
        tags.erase(std::find(tags.begin(), tags.end(), Json(tag)));
        EXPECT_THAT(policyRefusal(book), HasSubstr(std::string("reach.tags lacks \"") + tag + '"'));
    }
    Json book = defaultPolicyJson();
    book["reach"]["tags"].push_back("union");
    EXPECT_EQ(policyRefusal(book), "");
}

TEST(PolicyFloors, ABookByWhichNothingCouldBeReleasedIsRefused)
{
    Json book = defaultPolicyJson();
    book["bans"]["valid_for_s"] = 3600;
    EXPECT_THAT(policyRefusal(book),
                HasSubstr("bans.valid_for_s is 1 h, shorter than the hold of a ban with reach (24 h)"));
    book = defaultPolicyJson();
    book["freezes"]["lapse_s"] = 600;
    EXPECT_THAT(policyRefusal(book),
                HasSubstr("freezes.lapse_s is 10 min, shorter than the time for its sign-off (1 h)"));
    book = defaultPolicyJson();
    book["freezes"]["longest_s"] = 7200;
    EXPECT_THAT(policyRefusal(book), HasSubstr("freezes.longest_s is 2 h, shorter than the time after which"));
}

TEST(PolicyFloors, AllBrokenFloorsAreNamedAtOnceInTheOrderOfLines)
{
    Json book = defaultPolicyJson();
    book["bans"]["countersigners"] = 0;
    book["holds"]["ban_s"] = 0;
    book["signoff"]["decoy_every"] = 0;
    const auto refused = PolicyBook::parse(book.dump(2));
    ASSERT_FALSE(refused.has_value());
    const Requirements &all = refused.error().requirements;
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0].id, "bans.countersigners");
    EXPECT_EQ(all[1].id, "holds.ban_s");
    EXPECT_EQ(all[2].id, "signoff.decoy_every");
    for (const Requirement &requirement : all)
        EXPECT_EQ(requirement.state, RequirementState::NotMet);
}
