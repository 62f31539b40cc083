#include "core/domain/policy_book_test_texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace countersign;
using namespace countersign::samples;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

std::vector<PolicyDifference> changesAfter(const Json &changed)
{
    const auto before = PolicyBook::parse(defaultPolicyFile());
    const auto after = PolicyBook::parse(changed.dump());
    EXPECT_TRUE(before && after) << (after ? "" : after.error().message.english());
    return before && after ? differences(*before, *after) : std::vector<PolicyDifference>{};
}

} // namespace

TEST(PolicyDifferences, EqualBooksHaveNone)
{
    EXPECT_THAT(changesAfter(defaultPolicyJson()), IsEmpty());
}

TEST(PolicyDifferences, NamesEveryChangedLeafClauseByClause)
{
    Json book = defaultPolicyJson();
    book["version"] = 2;
    book["bans"]["min_final_violations"] = 3;
    book["appeals"]["final_after_s"] = 86400;
    Json &clause = clauseOf(book, "MI-4");
    const std::string oldGerman = clause["text"]["de"];
    clause["severity"] = "high";
    clause["text"]["de"] = "Neu.";
    clause["title"]["fr"] = "Nouveau";
    clause["allowed_actions"] = {"remove"};
    clause["exceptions"] = Json::array();
    EXPECT_THAT(
        changesAfter(book),
        ElementsAre(PolicyDifference{"appeals.final_after_s", "72 h", "24 h"},
                    PolicyDifference{"bans.min_final_violations", "2", "3"},
                    PolicyDifference{"clause MI-4: allowed_actions", "label, warn, limit, remove, ban", "remove"},
                    PolicyDifference{"clause MI-4: exceptions",
                                     "educational, documentary, scientific, artistic, counterspeech, newsworthy",
                                     "(none)"},
                    PolicyDifference{"clause MI-4: severity", "medium", "high"},
                    PolicyDifference{"clause MI-4: text (de)", oldGerman, "Neu."},
                    PolicyDifference{"clause MI-4: title (fr)", "", "Nouveau"}, PolicyDifference{"version", "1", "2"}));
}

TEST(PolicyDifferences, AnAddedOrRemovedClauseShowsAllOfItAndNothingElse)
{
    Json book = defaultPolicyJson();
    Json added = clauseOf(book, "SP-1");
    added["code"] = "SP-2";
    added["aliases"] = Json::array();
    book["clauses"].insert(book["clauses"].begin(), added);
    const auto found = changesAfter(book);
    EXPECT_THAT(found, Contains(PolicyDifference{"clause SP-2: severity", "", "low"}));
    EXPECT_THAT(found, Contains(PolicyDifference{"clause SP-2: title (de)", "", "Spam"}));
    for (const PolicyDifference &difference : found) {
        EXPECT_EQ(difference.where.rfind("clause SP-2: ", 0), 0u) << difference.where;
        EXPECT_EQ(difference.before, "");
        EXPECT_NE(difference.after, "");
    }

    Json less = defaultPolicyJson();
    less["clauses"].erase(clauseIndex(less, "SP-1"));
    const auto removed = changesAfter(less);
    EXPECT_THAT(removed, Contains(PolicyDifference{"clause SP-1: severity", "low", ""}));
    EXPECT_THAT(removed, Contains(PolicyDifference{"clause SP-1: code", "SP-1", ""}));
}

TEST(PolicyDifferences, AChangedOrderIsOneDifference)
{
    Json book = defaultPolicyJson();
    std::swap(book["exceptions"][0], book["exceptions"][1]);
    EXPECT_THAT(changesAfter(book),
                ElementsAre(PolicyDifference{
                    "exceptions: order", "educational, documentary, scientific, artistic, counterspeech, newsworthy",
                    "documentary, educational, scientific, artistic, counterspeech, newsworthy"}));
}

TEST(PolicyDifferences, NoLeafIsForgotten)
{
    Json book = defaultPolicyJson();
    const Json flat = book.flatten();
    std::size_t changed = 0;
    for (const auto &leaf : flat.items()) {
        const std::string &path = leaf.key();
        Json &value = book[Json::json_pointer(path)];
        const bool isText = path.ends_with("/en") || path.ends_with("/de");
        if (!isText && !path.ends_with("/strike_weight") && path.find("/holds/") != 0)
            continue;
        if (isText)
            value = value.get<std::string>() + '!';
        else
            value = value.get<int>() + (path.ends_with("/strike_weight") ? -1 : 1);
        ++changed;
    }
    EXPECT_GT(changed, 150u);
    EXPECT_EQ(changesAfter(book).size(), changed);
}
