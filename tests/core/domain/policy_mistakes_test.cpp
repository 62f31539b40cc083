// Mistakes in the text of a policy book are named by line, place and what is allowed there.
#include "core/domain/policy_book_test_texts.h"
#include "domain/policy_book_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace countersign;
using namespace countersign::samples;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

namespace {

std::string linePrefix(int number) { return "Line " + std::to_string(number) + ": "; }

} // namespace

TEST(PolicyMistakes, NamesLinePlaceValueAndWhatIsAllowed)
{
    const std::string text = replacedOnce(defaultPolicyFile(), "\"severity\": \"low\"", "\"severity\": \"huge\"");
    const std::size_t index = clauseIndex(Json::parse(text), "AN-1"); // the first clause of low severity
    EXPECT_EQ(policyRefusal(text), linePrefix(lineOfPart(text, "\"huge\"")) + "clauses[" + std::to_string(index)
                                 + "].severity is \"huge\"; allowed are low, medium, high, critical.");
}

TEST(PolicyMistakes, NamesAMissingField)
{
    const std::string text = replacedOnce(defaultPolicyFile(), "      \"severity\": \"critical\",\n", "");
    EXPECT_THAT(policyRefusal(text), AllOf(StartsWith("Line "), HasSubstr("clauses[2] lacks \"severity\".")));
    EXPECT_THAT(policyRefusal(text), StartsWith(linePrefix(lineOfPart(text, "\"code\": \"VI-1\"") - 1)));
    EXPECT_THAT(policyRefusal(replacedOnce(defaultPolicyFile(), "  \"version\": 1,\n", "")),
                HasSubstr("the policy book lacks \"version\"."));
}

TEST(PolicyMistakes, NamesAnUnknownField)
{
    const std::string text = replacedOnce(defaultPolicyFile(), "\"ban_s\": 900", "\"ban_s\": 900,\n    \"bann_s\": 5");
    EXPECT_THAT(policyRefusal(text), HasSubstr("holds has a field \"bann_s\" that no policy book has."));
}

TEST(PolicyMistakes, NamesAWrongKindOfValue)
{
    const std::string text = replacedOnce(defaultPolicyFile(), "\"ban_s\": 900", "\"ban_s\": \"15 min\"");
    EXPECT_EQ(policyRefusal(text),
              linePrefix(lineOfPart(text, "15 min")) + "holds.ban_s is a text; it has to be a whole number.");
    EXPECT_THAT(policyRefusal(std::string("[]")), HasSubstr("the policy book is a list; it has to be an object."));
    EXPECT_THAT(policyRefusal(std::string("7")), HasSubstr("the policy book is a number"));
}

TEST(PolicyMistakes, NamesNumbersTextsAndListsOutOfBounds)
{
    Json book = defaultPolicyJson();
    book["holds"]["ban_s"] = -1;
    EXPECT_THAT(policyRefusal(book), HasSubstr("holds.ban_s is -1; the smallest value that makes sense is 0."));
    book = defaultPolicyJson();
    book["version"] = 2000000;
    EXPECT_THAT(policyRefusal(book), HasSubstr("version is 2000000; the largest value that makes sense is 1000000."));
    book = defaultPolicyJson();
    book["clauses"][0]["title"]["de"] = "";
    EXPECT_THAT(policyRefusal(book), HasSubstr("clauses[0].title.de is empty."));
    book = defaultPolicyJson();
    book["clauses"][0]["title"].erase("en");
    EXPECT_THAT(policyRefusal(book), HasSubstr("clauses[0].title lacks \"en\"."));
    book = defaultPolicyJson();
    book["clauses"][0]["title"]["english"] = "Twice";
    EXPECT_THAT(policyRefusal(book), HasSubstr("clauses[0].title has a field \"english\""));
    book = defaultPolicyJson();
    book["clauses"][0]["code"] = "hate";
    EXPECT_THAT(policyRefusal(book),
                HasSubstr("clauses[0].code is \"hate\", which does not have the form it needs: two to"));
    book = defaultPolicyJson();
    book["clauses"] = Json::array();
    EXPECT_THAT(policyRefusal(book), HasSubstr("clauses has 0 entries; at least 1 are needed."));
    book = defaultPolicyJson();
    book["clauses"][0]["marks"] = {"illegal", "illegal"};
    EXPECT_THAT(policyRefusal(book), HasSubstr("clauses[0].marks lists \"illegal\" twice."));
}

TEST(PolicyMistakes, NamesTheLineOfBrokenJson)
{
    const std::string text = replacedOnce(defaultPolicyFile(), "\"ban_s\": 900", "\"ban_s\" 900");
    EXPECT_THAT(policyRefusal(text), StartsWith(linePrefix(lineOfPart(text, "\"ban_s\"")) + "this is not JSON: "));
    EXPECT_THAT(policyRefusal(std::string()), StartsWith("Line 1: this is not JSON"));
    EXPECT_THAT(policyRefusal(std::string("{\n\"a\": \"\xff\"}")), StartsWith("Line 2: this is not JSON"));
}

TEST(PolicyMistakes, RefusesWhatWouldMakeTheHashAmbiguous)
{
    const auto with = [](const char *value) {
        return replacedOnce(defaultPolicyFile(), "\"ban_s\": 900", std::string("\"ban_s\": ") + value);
    };
    for (const char *value : {"900.0", "9e2", "true", "null", "-0.0"})
        EXPECT_THAT(policyRefusal(with(value)),
                    HasSubstr(std::string("holds.ban_s is ") + value + "; a policy book holds"));
    EXPECT_THAT(policyRefusal(with("9000000000000000000")), HasSubstr("too large"));
    const std::string doubled = with("900,\n    \"ban_s\": 0");
    EXPECT_EQ(policyRefusal(doubled), linePrefix(lineOfPart(doubled, "\"ban_s\": 0")) +
                                          "\"ban_s\" stands twice in holds; only one of "
                                          "them would count.");
    EXPECT_THAT(policyRefusal(with("900, \"b\\u0061n_s\": 0")), HasSubstr("\"ban_s\" stands twice"));
    EXPECT_THAT(policyRefusal(with("900, \"bän\": 0")), HasSubstr("letters that no field name has"));
}

TEST(PolicyMistakes, SurvivesHostileNestingAndSize)
{
    EXPECT_THAT(policyRefusal(std::string(200000, '[') + std::string(200000, ']')), HasSubstr("nested deeper than 16"));
    EXPECT_THAT(policyRefusal(std::string((4u << 20) + 1, ' ')), HasSubstr("larger than 4 MiB"));
}

TEST(PolicyMistakes, RefusesNamesThatStandForTwoClauses)
{
    Json book = defaultPolicyJson();
    clauseOf(book, "GR-1")["code"] = "MI-4";
    EXPECT_THAT(policyRefusal(book),
                HasSubstr("clause MI-4 uses the name \"MI-4\", which already stands for clause MI-4."));
    book = defaultPolicyJson();
    clauseOf(book, "SP-1")["aliases"] = {"mi-4(A)"};
    EXPECT_THAT(policyRefusal(book),
                AnyOf(HasSubstr("clause MI-4 uses the name"), HasSubstr("clause SP-1 uses the name")));
    book = defaultPolicyJson();
    book["exceptions"].push_back(book["exceptions"][0]);
    EXPECT_THAT(policyRefusal(book), HasSubstr("the exception \"educational\" is defined twice."));
}

TEST(PolicyMistakes, RefusesExceptionsThatDoNotExist)
{
    Json book = defaultPolicyJson();
    clauseOf(book, "MI-4")["exceptions"].push_back("funny");
    EXPECT_THAT(policyRefusal(book),
                HasSubstr("clause MI-4 names the exception \"funny\", which the policy book does not"));
}

TEST(PolicyMistakes, RefusesActionsThatDoNotFitTheClause)
{
    const auto withActions = [](const char *code, const Json &actions) {
        Json book = defaultPolicyJson();
        clauseOf(book, code)["allowed_actions"] = actions;
        return policyRefusal(book);
    };
    EXPECT_THAT(withActions("HS-1", {"label", "limit"}), HasSubstr("has severity high, but allows only actions below"));
    EXPECT_THAT(withActions("MI-4", {"warn"}), HasSubstr("clause MI-4 has severity medium"));
    EXPECT_EQ(withActions("GR-1", {"label"}), "");
    EXPECT_THAT(withActions("MI-4", Json::array()), HasSubstr("allowed_actions has 0 entries"));
    EXPECT_THAT(withActions("MI-4", {"none"}), HasSubstr("is \"none\"; allowed are label"));
    EXPECT_THAT(withActions("MI-4", {"remove", "freeze"}), HasSubstr("allows freeze, but is not marked imminent"));
    EXPECT_THAT(withActions("VI-1", {"remove", "ban"}), HasSubstr("marked imminent, but does not allow both"));
    EXPECT_THAT(withActions("VI-1", {"remove", "freeze"}), HasSubstr("sufficient_alone, but does not allow a ban"));
}

TEST(PolicyMistakes, RefusesMarksThatContradictTheClause)
{
    Json book = defaultPolicyJson();
    clauseOf(book, "MI-4")["marks"] = {"sufficient_alone"};
    EXPECT_THAT(policyRefusal(book),
                HasSubstr("clause MI-4 is marked sufficient_alone, but its severity is only medium."));
    book = defaultPolicyJson();
    clauseOf(book, "MI-4")["marks"] = {"illegal"};
    EXPECT_THAT(policyRefusal(book), HasSubstr("clause MI-4 is marked illegal, but cites no law"));
    book = defaultPolicyJson();
    clauseOf(book, "MI-4")["legal_ground"] = "some law";
    EXPECT_THAT(policyRefusal(book), HasSubstr("clause MI-4 cites a law, but is not marked illegal"));
}

TEST(PolicyMistakes, RefusesKeywordsOfAnotherCategory)
{
    Json book = defaultPolicyJson();
    clauseOf(book, "MI-4")["dsa_keyword"] = "KEYWORD_SUICIDE";
    EXPECT_THAT(policyRefusal(book), HasSubstr("which does not belong to STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC"));
    clauseOf(book, "MI-4").erase("dsa_keyword");
    EXPECT_EQ(policyRefusal(book), "");
    clauseOf(book, "MI-4")["dsa_category"] = "STATEMENT_CATEGORY_FUN";
    EXPECT_THAT(policyRefusal(book), HasSubstr("allowed are STATEMENT_CATEGORY_ANIMAL_WELFARE"));
}

TEST(JsonLines, NamesLinesAndPlaces)
{
    const JsonLines lines("{\n \"a\": [\n  1,\n  {\"b\":\n   \"x, ]\\\"}\"}],\n \"c\": {} }");
    EXPECT_EQ(lines.line(""), 1);
    EXPECT_EQ(lines.line("a"), 2);
    EXPECT_EQ(lines.line("a[0]"), 3);
    EXPECT_EQ(lines.line("a[1]"), 4);
    EXPECT_EQ(lines.line("a[1].b"), 5);
    EXPECT_EQ(lines.line("c"), 6);
    EXPECT_EQ(lines.line("a[1].missing"), 4) << "the nearest value around it";
    EXPECT_TRUE(lines.oddities().empty());
}
