// What later policy books say besides: which actions need a second signature, looks, pairs, the ladder of strikes,
// qualifications, clocks and words. Older books mean what they meant.
#include "core/domain/policy_book_test_texts.h"

#include "domain/policy_rules.h"

#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace countersign;
using namespace countersign::samples;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

namespace policy_signoffs {

// The book as it was before there were any of these fields.
Json olderBook()
{
    Json book = defaultPolicyJson();
    for (const char *group : {"actions", "looks", "pairs", "strikes", "qualifications", "escalations", "authority", "publication", "errors"})
        book.erase(group);
    book["bans"].erase("reaffirmations");
    book["signoff"].erase("seeded_permille");
    book["orders"].erase("acknowledge_within_s");
    book["review"].erase("skipped_s");
    return book;
}

PolicyBook parsedBook(const Json &json)
{
    const auto book = PolicyBook::parse(json.dump(2));
    EXPECT_TRUE(book.has_value()) << (book ? "" : book.error().message.english());
    return book ? *book : PolicyBook();
}

TEST(PolicySignoffs, AnOlderBookStaysReadableKeepsItsHashAndMeansWhatItMeant)
{
    const PolicyBook book = parsedBook(olderBook());
    EXPECT_EQ(hex(book.hash()), "4452afea4750c55aba96689d90f73752ebd5bfa3f89d9a0dcac490c68d44f91a") << "workspaces have signed this hash";
    for (const ActionKind action : {ActionKind::None, ActionKind::Label, ActionKind::Warn, ActionKind::AgeRestrict, ActionKind::Limit})
        EXPECT_EQ(book.signoffOf(action).when, SignoffWhen::Never) << name(action);
    EXPECT_EQ(book.signoffOf(ActionKind::Remove).when, SignoffWhen::Reach);
    EXPECT_EQ(book.signoffOf(ActionKind::Freeze).when, SignoffWhen::Always);
    EXPECT_EQ(book.signoffOf(ActionKind::Ban).when, SignoffWhen::Always);
    for (const auto &action : Names<ActionKind>::all) {
        EXPECT_EQ(book.signoffOf(action.value).countersigners, 1);
        EXPECT_EQ(book.signoffOf(action.value).reading, ReadingKind::BlindWithDecoys);
    }
    EXPECT_EQ(book.looks().of(5000, 60s), 0s);
    EXPECT_EQ(book.looks().unmeasured, UnmeasuredLook::Allow);
    EXPECT_EQ(book.pairs().most, 0);
    EXPECT_EQ(book.pairs().rotationWait, 0s);
    EXPECT_TRUE(book.ladder().empty());
    EXPECT_EQ(book.stepAt(9), nullptr);
    EXPECT_EQ(book.qualifications().language, LanguageFallback::None);
    EXPECT_TRUE(book.qualifications().clauses.empty());
    EXPECT_EQ(book.bans().reaffirmations, 2);
    EXPECT_EQ(book.signoff().seededPermille, 0);
    EXPECT_EQ(book.orders().acknowledgeWithin, 24h);
    EXPECT_EQ(book.review().skipped, 24h);
    EXPECT_EQ(book.publication().wait, 24h);
    EXPECT_EQ(book.escalations().of(EscalationKind::Press), 4h);
    EXPECT_EQ(book.escalations().of(EscalationKind::Safety), 1h);
    EXPECT_EQ(book.escalations().of(EscalationKind::Legal), 24h);
    EXPECT_EQ(book.escalations().failedOrder, 1h);
    EXPECT_EQ(book.errorCauses().size(), 10u);
}

TEST(PolicySignoffs, EveryFieldIsRead)
{
    Json json = olderBook();
    json["actions"]["limit"] = {{"signoff", "always"}, {"countersigners", 2}, {"reading", "blind_with_decoys"}};
    json["actions"]["warn"] = {{"signoff", "reach"}, {"countersigners", 1}, {"reading", "blind"}};
    json["bans"]["countersigners"] = 3;
    json["looks"] = {{"least_s", 4}, {"per_1000_characters_s", 30}, {"media_share_permille", 500}, {"unmeasured", "refuse"}};
    json["pairs"] = {{"most", 7}, {"window_s", 86400}, {"rotation_wait_s", 600}};
    json["strikes"]["ladder"] = Json::array({{{"weight", 1}, {"action", "warn"}}, {{"weight", 2}, {"action", "ban"}, {"suggested_s", 86400}, {"longest_s", 172800}},
                                             {{"weight", 5}, {"action", "ban"}}});
    json["qualifications"] = {{"clauses", {"CS-1"}}, {"language_fallback", "translated_two"}};
    json["escalations"] = {{"legal_s", 7200}};
    json["publication"]["wait_s"] = 172800;
    json["errors"]["causes"] = {"asleep"};
    json["orders"]["acknowledge_within_s"] = 3600;
    json["review"]["skipped_s"] = 60;
    json["bans"]["reaffirmations"] = 3;
    json["signoff"]["seeded_permille"] = 15;
    const PolicyBook book = parsedBook(json);
    EXPECT_EQ(book.signoffOf(ActionKind::Limit).when, SignoffWhen::Always);
    EXPECT_EQ(book.signoffOf(ActionKind::Limit).countersigners, 2);
    EXPECT_EQ(book.signoffOf(ActionKind::Warn).reading, ReadingKind::Blind);
    EXPECT_EQ(book.signoffOf(ActionKind::Ban).countersigners, 3);
    const ActionSignoff both = book.signoffOf({ActionKind::Warn, ActionKind::Limit});
    EXPECT_EQ(both.when, SignoffWhen::Always);
    EXPECT_EQ(both.countersigners, 2);
    EXPECT_EQ(both.reading, ReadingKind::BlindWithDecoys) << "with decoys where any of the actions asks for them";
    EXPECT_EQ(book.looks().of(10, 0s), 4s) << "the least";
    EXPECT_EQ(book.looks().unmeasured, UnmeasuredLook::Refuse);
    EXPECT_EQ(book.looks().of(1001, 0s), 31s) << "rounded up";
    EXPECT_EQ(book.looks().of(1000, 61s), 61s);
    EXPECT_EQ(book.pairs().most, 7);
    EXPECT_EQ(book.pairs().window, 24h);
    EXPECT_EQ(book.pairs().rotationWait, 10min);
    ASSERT_EQ(book.ladder().size(), 3u);
    EXPECT_EQ(book.stepAt(0), nullptr);
    EXPECT_EQ(book.stepAt(1)->action, ActionKind::Warn);
    EXPECT_EQ(book.stepAt(4)->suggested, 24h);
    EXPECT_EQ(book.stepAt(4)->longest, 48h);
    EXPECT_FALSE(book.stepAt(50)->longest.has_value());
    EXPECT_THAT(book.qualifications().clauses, ElementsAre("CS-1"));
    EXPECT_EQ(book.qualifications().language, LanguageFallback::TranslatedTwo);
    EXPECT_EQ(book.escalations().of(EscalationKind::Legal), 2h);
    EXPECT_EQ(book.escalations().of(EscalationKind::Press), 4h);
    EXPECT_EQ(book.publication().wait, 48h);
    EXPECT_THAT(book.errorCauses(), ElementsAre("asleep"));
    EXPECT_EQ(book.orders().acknowledgeWithin, 1h);
    EXPECT_EQ(book.review().skipped, 1min);
    EXPECT_EQ(book.bans().reaffirmations, 3);
    EXPECT_EQ(book.signoff().seededPermille, 15);
}

TEST(PolicySignoffs, FloorsCannotBeLowered)
{
    const auto refusedBy = [](const std::function<void(Json &)> &change) {
        Json json = defaultPolicyJson();
        change(json);
        const auto book = PolicyBook::parse(json.dump(2));
        EXPECT_FALSE(book.has_value());
        return book ? std::string() : book.error().requirements.at(0).rule + " " + book.error().requirements.at(0).id;
    };
    EXPECT_EQ(refusedBy([](Json &j) { j["actions"]["remove"]["signoff"] = "never"; }), "R21 actions.remove.signoff");
    EXPECT_EQ(refusedBy([](Json &j) { j["actions"]["freeze"]["signoff"] = "reach"; }), "R21 actions.freeze.signoff");
    EXPECT_EQ(refusedBy([](Json &j) { j["actions"]["remove"]["countersigners"] = 0; }), "R21 actions.remove.countersigners");
    EXPECT_EQ(refusedBy([](Json &j) { j["actions"]["remove"]["reading"] = "blind"; }), "R21 actions.remove.reading");
    EXPECT_EQ(refusedBy([](Json &j) { j["bans"]["reaffirmations"] = 1; }), "R21 bans.reaffirmations");
    EXPECT_EQ(refusedBy([](Json &j) { j["publication"]["wait_s"] = 3600; }), "R21 publication.wait_s");
    EXPECT_EQ(refusedBy([](Json &j) { j["orders"]["acknowledge_within_s"] = 10 * 86400; }), "R21 orders.acknowledge_within_s");
}

TEST(PolicySignoffs, ContradictionsAreNamedByLine)
{
    const std::string file = defaultPolicyFile();
    const std::string weight = replacedOnce(file, "{\"weight\": 3, \"action\"", "{\"weight\": 1, \"action\"");
    EXPECT_EQ(policyRefusal(weight), "Line " + std::to_string(lineOfPart(file, "{\"weight\": 3")) + ": strikes.ladder[1].weight is 1, not more than the step before.");
    EXPECT_THAT(policyRefusal(replacedOnce(file, "{\"weight\": 6, \"action\": \"ban\"}", "{\"weight\": 6, \"action\": \"warn\"}")),
                HasSubstr("strikes.ladder[2].action is milder than the step before it."));
    EXPECT_THAT(policyRefusal(replacedOnce(file, "\"suggested_s\": 604800", "\"suggested_s\": 604800, \"longest_s\": 3600")),
                HasSubstr("strikes.ladder[0].suggested_s is 7 days, longer than longest_s permits."));
    EXPECT_THAT(policyRefusal(replacedOnce(file, "\"clauses\": [],", "\"clauses\": [\"ZZ-1\"],")),
                HasSubstr("qualifications.clauses[0] names the clause ZZ-1, which the policy book does not have."));
    EXPECT_THAT(policyRefusal(replacedOnce(file, "\"language_fallback\": \"outside\"", "\"language_fallback\": \"guess\"")),
                HasSubstr("language_fallback is \"guess\"; allowed are none, translated_two, outside."));
    EXPECT_THAT(policyRefusal(replacedOnce(file, "\"least_s\": 3", "\"least_s\": 3, \"unmeasured\": \"shrug\"")),
                HasSubstr("looks.unmeasured is \"shrug\"; allowed are allow, refuse."));
    EXPECT_THAT(policyRefusal(replacedOnce(file, "\"limit\": {\"signoff\": \"never\"", "\"limit\": {\"signoff\": \"maybe\"")),
                StartsWith("Line " + std::to_string(lineOfPart(file, "\"limit\": {\"signoff\""))));
}

} // namespace policy_signoffs
