#include "core/notices/notice_test_data.h"
#include "notices/notice_completeness.h"
#include "notices/notice_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

using namespace countersign;
using namespace countersign::samples;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

// The requirement's reason after `damage`, which has to be unmet because of it.
std::string noticeLacks(Notice notice, const std::function<void(Notice &)> &damage)
{
    EXPECT_EQ(completeness(notice).state, RequirementState::Met) << completeness(notice).why.english();
    damage(notice);
    const Requirement requirement = completeness(notice);
    EXPECT_EQ(requirement.rule, "R10");
    EXPECT_EQ(requirement.id, "notice.complete");
    EXPECT_EQ(requirement.state, RequirementState::NotMet);
    EXPECT_FALSE(requirement.clears.empty());
    return requirement.why.english();
}

std::string statementLacks(ActionKind action, const std::function<void(StatementOfReasons &)> &damage)
{
    return noticeLacks(restrictionNotice(action), [&](Notice &notice) { damage(statementOf(notice)); });
}

std::string groundLacks(const std::function<void(NoticeGround &)> &damage)
{
    return statementLacks(ActionKind::Ban, [&](StatementOfReasons &s) { damage(s.grounds[0]); });
}

template <typename T>
std::string contentLacks(const T &content, const std::function<void(T &)> &damage)
{
    return noticeLacks(noticeWith(content), [&](Notice &notice) { damage(std::get<T>(notice.content)); });
}

} // namespace

TEST(NoticeCompleteness, CompleteNoticesAreMet)
{
    for (const Notice &notice : allNotices()) {
        const Requirement requirement = completeness(notice);
        EXPECT_EQ(requirement.state, RequirementState::Met) << requirement.why.english();
        EXPECT_TRUE(requirement.clears.empty());
        EXPECT_TRUE(missingParts(notice).empty());
    }
}

TEST(NoticeCompleteness, EveryPartOfTheFrameIsAskedFor)
{
    const Notice whole = restrictionNotice(ActionKind::Remove);
    EXPECT_THAT(noticeLacks(whole, [](Notice &n) { n.service.clear(); }), HasSubstr("name of the platform"));
    EXPECT_THAT(noticeLacks(whole, [](Notice &n) { n.account.clear(); }), HasSubstr("whom the notice addresses"));
    EXPECT_THAT(noticeLacks(whole, [](Notice &n) { n.issuedAt = {}; }), HasSubstr("date of the notice"));
    EXPECT_THAT(noticeLacks(whole, [](Notice &n) { n.references.clear(); }), HasSubstr("reference"));
    EXPECT_THAT(noticeLacks(whole, [](Notice &n) { n.references = {""}; }), HasSubstr("reference"));
}

TEST(NoticeCompleteness, EveryPartOfTheMeasureIsAskedFor)
{
    const auto remove = [](const auto &damage) { return statementLacks(ActionKind::Remove, damage); };
    using S = StatementOfReasons;
    EXPECT_THAT(remove([](S &s) { s.action = ActionKind::None; }), HasSubstr("the measure"));
    EXPECT_THAT(remove([](S &s) { s.subject.clear(); }), HasSubstr("that the measure acts on"));
    EXPECT_THAT(remove([](S &s) { s.scope = SubjectKind::Account; }), HasSubstr("acts on one post"));
    EXPECT_THAT(remove([](S &s) { s.from = {}; }), HasSubstr("beginning of the measure"));
    EXPECT_THAT(remove([](S &s) { s.end = s.from; }), HasSubstr("later than its beginning"));
    EXPECT_THAT(remove([](S &s) { s.strike->expires = {}; }), HasSubstr("expiry of the strike"));
    EXPECT_THAT(statementLacks(ActionKind::Freeze, [](S &s) { s.end.reset(); }), HasSubstr("the end of the freeze"));
    EXPECT_THAT(statementLacks(ActionKind::Ban, [](S &s) { s.scope = SubjectKind::Post; }),
                HasSubstr("acts on the account"));
}

TEST(NoticeCompleteness, OriginAndRedressAreAskedFor)
{
    const auto remove = [](const auto &damage) { return statementLacks(ActionKind::Remove, damage); };
    using S = StatementOfReasons;
    EXPECT_THAT(remove([](S &s) { s.source.reset(); }), HasSubstr("how the content was detected"));
    EXPECT_THAT(remove([](S &s) { s.automatedDetection.reset(); }), HasSubstr("automated means detected it"));
    EXPECT_THAT(remove([](S &s) { s.automatedDecision.reset(); }), HasSubstr("automated means decided"));
    EXPECT_THAT(remove([](S &s) { s.reports.clear(); }), HasSubstr("kind and day of the reports"));
    EXPECT_THAT(remove([](S &s) { s.reports[0].day = {}; }), HasSubstr("day of a report"));
    EXPECT_THAT(remove([](S &s) { s.source = DetectionSource::Classifier; }), HasSubstr("consistent answer"));
    EXPECT_THAT(statementLacks(ActionKind::Ban, [](S &s) { s.automatedDecision = AutomatedDecision::Fully; }),
                HasSubstr("a person who decided"));
    EXPECT_THAT(remove([](S &s) { s.redress.internalComplaint = {}; }), HasSubstr("how to appeal"));
    EXPECT_THAT(remove([](S &s) { s.redress.until = {}; }), HasSubstr("until when to appeal"));
    EXPECT_THAT(remove([](S &s) { s.redress.until = s.from + std::chrono::days(182); }), HasSubstr("183 days"));
    EXPECT_THAT(remove([](S &s) { s.redress.outOfCourt = {}; }), HasSubstr("out-of-court"));
    EXPECT_THAT(remove([](S &s) { s.redress.court = {}; }), HasSubstr("redress in court"));
}

TEST(NoticeCompleteness, ABanNeedsItsGroundsListed)
{
    using S = StatementOfReasons;
    EXPECT_THAT(statementLacks(ActionKind::Ban, [](S &s) { s.grounds.clear(); }),
                HasSubstr("the list of decisions that the ban rests on; \"multiple violations\" is no ground (R2)"));
    EXPECT_THAT(statementLacks(ActionKind::Remove, [](S &s) { s.grounds.clear(); }),
                HasSubstr("the decision that the measure"));
    EXPECT_THAT(statementLacks(ActionKind::Ban, [](S &s) { s.grounds[1].decision = s.grounds[0].decision; }),
                HasSubstr("names D-902 only once"));
    // A ground that says nothing but "multiple violations" lacks everything that makes it one.
    const std::string vague = statementLacks(ActionKind::Ban, [](S &s) {
        s.grounds = {NoticeGround{}};
        s.grounds[0].quotation = "multiple violations";
    });
    for (const char *part : {"the decision's number in entry 1 of the list", "the clause of entry 1",
                             "policy version of entry 1", "date of the content of entry 1"})
        EXPECT_THAT(vague, HasSubstr(part));
}

TEST(NoticeCompleteness, EveryPartOfAGroundIsAskedFor)
{
    using G = NoticeGround;
    EXPECT_THAT(groundLacks([](G &g) { g.decision = {}; }), HasSubstr("number in entry 1 of the list"));
    EXPECT_THAT(groundLacks([](G &g) { g.clauseCode.clear(); }), HasSubstr("the clause of D-902"));
    EXPECT_THAT(groundLacks([](G &g) { g.clauseTitle = {}; }), HasSubstr("the title of the clause of D-902"));
    EXPECT_THAT(groundLacks([](G &g) { g.clauseText = {}; }), HasSubstr("the text of the clause of D-902"));
    EXPECT_THAT(groundLacks([](G &g) { g.policyVersion = 0; }), HasSubstr("the policy version of D-902"));
    EXPECT_THAT(groundLacks([](G &g) { g.subject.clear(); }), HasSubstr("that D-902 is about"));
    EXPECT_THAT(groundLacks([](G &g) { g.contentDate = {}; }), HasSubstr("the date of the content of D-902"));
    EXPECT_THAT(groundLacks([](G &g) { g.quotation.clear(); }), HasSubstr("the words or the media time that D-902"));
    EXPECT_THAT(groundLacks([](G &g) { g.media = MediaRange{9, 3}; }), HasSubstr("a media time of D-902"));
    EXPECT_THAT(groundLacks([](G &g) { g.illegalContent = true; }), HasSubstr("the law that D-902 rests on"));
    // A law alone carries an order, but never a ban.
    EXPECT_THAT(statementLacks(ActionKind::Ban,
                               [](StatementOfReasons &s) {
                                   s.source = DetectionSource::GovernmentOrder;
                                   s.grounds[0].clauseCode.clear();
                                   s.grounds[0].legalGround = "a law";
                               }),
                HasSubstr("the clause of D-902"));

    Notice profile = restrictionNotice(ActionKind::Ban);
    statementOf(profile).grounds[0].subjectKind = SubjectKind::Account;
    statementOf(profile).grounds[0].quotation.clear();
    EXPECT_EQ(completeness(profile).state, RequirementState::Met);
}

TEST(NoticeCompleteness, EveryPartOfACorrectionIsAskedFor)
{
    using C = CorrectionNotice;
    const auto without = [](const std::function<void(C &)> &damage) {
        return contentLacks<C>(correctionContent(), damage);
    };
    EXPECT_THAT(without([](C &c) { c.measures.clear(); }), HasSubstr("what was wrong"));
    EXPECT_THAT(without([](C &c) { c.measures[0].until = {}; }), HasSubstr("how long D-902 lasted"));
    EXPECT_THAT(without([](C &c) { c.measures[0].clauseCode.clear(); }), HasSubstr("the clause, its title"));
    EXPECT_THAT(without([](C &c) { c.measures[0].action = ActionKind::None; }), HasSubstr("the measure of D-902"));
    EXPECT_THAT(without([](C &c) { c.measures[0].decision = {}; }), HasSubstr("number of the corrected decision"));
    EXPECT_THAT(without([](C &c) { c.failedStep.reset(); }), HasSubstr("the step that failed"));
    EXPECT_THAT(without([](C &c) { c.restored.clear(); }), HasSubstr("what was put back"));
    EXPECT_THAT(without([](C &c) { c.restored[0].reference.clear(); }), HasSubstr("\"post_restored\""));
    EXPECT_THAT(without([](C &c) { c.remaining[0].clauseCode.clear(); }), HasSubstr("the clause of D-771"));
}

TEST(NoticeCompleteness, EveryPartOfAnAnswerIsAskedFor)
{
    using A = AppealAnswer;
    const auto without = [](const std::function<void(A &)> &damage) {
        return contentLacks<A>(answerContent(AppealOutcome::Stands), damage);
    };
    EXPECT_THAT(without([](A &a) { a.appeal = {}; }), HasSubstr("the appeal's number"));
    EXPECT_THAT(without([](A &a) { a.outcome.reset(); }), HasSubstr("the outcome of the appeal"));
    EXPECT_THAT(without([](A &a) { a.filedAt = {}; }), HasSubstr("the date of the appeal"));
    EXPECT_THAT(without([](A &a) { a.decidedAt = {}; }), HasSubstr("the date of its outcome"));
    EXPECT_THAT(without([](A &a) { a.reply.clear(); }), HasSubstr("the reply"));
    EXPECT_THAT(without([](A &a) { a.decision.clauseText = {}; }), HasSubstr("the text of the clause of D-902"));
    EXPECT_THAT(without([](A &a) { a.actionNow = ActionKind::None; }), HasSubstr("stays as it was"));
    EXPECT_THAT(without([](A &a) { a.outcome = AppealOutcome::Overturned; }), HasSubstr("the end of the measure"));
    EXPECT_THAT(without([](A &a) { a.actionBefore = a.actionNow = ActionKind::None; }), HasSubstr("that was appealed"));
    EXPECT_THAT(without([](A &a) { a.court = {}; }), HasSubstr("redress in court"));
    EXPECT_THAT(without([](A &a) { a.outOfCourt = {}; }), HasSubstr("out-of-court"));
}

TEST(NoticeCompleteness, EveryPartOfASuspensionIsAskedFor)
{
    using B = BanSuspension;
    const auto without = [](const std::function<void(B &)> &damage) {
        return contentLacks<B>(suspensionContent(), damage);
    };
    EXPECT_THAT(without([](B &b) { b.ban = {}; }), HasSubstr("the ban's number"));
    EXPECT_THAT(without([](B &b) { b.bannedAt = {}; }), HasSubstr("the date of the ban"));
    EXPECT_THAT(without([](B &b) { b.suspendedAt = {}; }), HasSubstr("the date of its suspension"));
    EXPECT_THAT(without([](B &b) { b.decideBy = b.bannedAt; }), HasSubstr("still to come"));
    EXPECT_THAT(without([](B &b) { b.grounds.clear(); }), HasSubstr("the list of decisions that the ban rested on"));
    EXPECT_THAT(without([](B &b) { b.restored.clear(); }), HasSubstr("what was put back"));
    EXPECT_THAT(without([](B &b) { b.contact = {}; }), HasSubstr("how to reach the platform"));
}

TEST(NoticeJson, IsCanonicalForEveryKindCompleteOrNot)
{
    for (const Notice &notice : allNotices()) {
        const Json json = toJson(notice);
        EXPECT_TRUE(isCanonicalSubset(json)) << json.dump();
        EXPECT_EQ(json.at("kind"), std::string(kindOf(notice)));
        EXPECT_EQ(canonicalJson(json), Json::parse(canonicalJson(json)).dump());
    }
    EXPECT_TRUE(isCanonicalSubset(toJson(Notice{})));
}

TEST(NoticeJson, HoldsTheStatementInTheWordsOfTheDatabase)
{
    const Json json = toJson(restrictionNotice(ActionKind::Ban));
    EXPECT_EQ(json.at("action"), "ban");
    EXPECT_EQ(json.at("scope"), "account");
    EXPECT_FALSE(json.contains("end"));
    EXPECT_EQ(json.at("source_type"), "SOURCE_ARTICLE_16");
    EXPECT_EQ(json.at("automated_detection"), "No");
    EXPECT_EQ(json.at("automated_decision"), "AUTOMATED_DECISION_NOT_AUTOMATED");
    EXPECT_EQ(json.at("reports"), Json::parse(R"([{"day":"2020-01-30","kind":"user"}])"));
    ASSERT_EQ(json.at("grounds").size(), 2u);
    const Json &ground = json.at("grounds")[0];
    EXPECT_EQ(ground.at("decision"), "D-902");
    EXPECT_EQ(ground.at("clause"), "MI-4(a)");
    EXPECT_EQ(ground.at("policy_version"), 14);
    EXPECT_EQ(ground.at("content_date"), "2020-01-30T14:05:00Z");
    EXPECT_EQ(ground.at("decision_ground"), "DECISION_GROUND_INCOMPATIBLE_CONTENT");
    EXPECT_EQ(json.at("grounds")[1].at("media_from_s"), 6);
    EXPECT_EQ(json.at("grounds")[1].at("media_to_s"), 75);
    EXPECT_EQ(json.at("appeal_until"), "2020-08-01T12:00:00Z");
}

TEST(NoticeJson, ReportsGiveKindAndDayOnly)
{
    Notice notice = restrictionNotice(ActionKind::Remove);
    statementOf(notice).reports[0].day = timeAt("2020-01-30T14:20:31.250Z");
    EXPECT_THAT(toJson(notice).dump(), Not(HasSubstr("14:20")));
}

TEST(NoticeJson, SurvivesTextThatIsNoUtf8)
{
    Notice notice = restrictionNotice(ActionKind::Remove);
    statementOf(notice).grounds[0].quotation = "a\xff" "b";
    EXPECT_EQ(toJson(notice).at("grounds")[0].at("quotation"), "a\xEF\xBF\xBD" "b");
}
