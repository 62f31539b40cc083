#include "core/notices/notice_test_data.h"
#include "notices/notice_completeness.h"
#include "notices/notice_render.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace countersign;
using namespace countersign::samples;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

std::string noticeText(const Notice &notice, const char *language)
{
    const auto text = renderText(notice, language);
    EXPECT_TRUE(text.has_value()) << (text ? "" : text.error().message.english());
    return text.value_or(std::string());
}

std::string noticeHtml(const Notice &notice, const char *language)
{
    const auto html = renderHtml(notice, language);
    EXPECT_TRUE(html.has_value()) << (html ? "" : html.error().message.english());
    return html.value_or(std::string());
}

void expectParts(const std::string &text, const std::vector<std::string> &parts)
{
    for (const std::string &part : parts)
        EXPECT_THAT(text, HasSubstr(part));
}

std::string isolated(const std::string &text) { return "\xE2\x81\xA8" + text + "\xE2\x81\xA9"; }

// Lines that begin with `start`.
std::vector<std::string> linesFrom(const std::string &text, const std::string &start)
{
    std::vector<std::string> out;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string line = text.substr(from, end - from);
        if (line.rfind(start, 0) == 0)
            out.push_back(line);
        from = end + 1;
    }
    return out;
}

std::string wordingFile()
{
    std::ifstream file(COUNTERSIGN_SOURCE_DIR "/resources/policies/notices.json", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace

TEST(NoticeRender, NoPlaceIsLeftInAnyKindAndLanguage)
{
    for (const Notice &notice : allNotices()) {
        for (const char *language : {"en", "de"}) {
            const std::string text = noticeText(notice, language);
            EXPECT_THAT(text, Not(HasSubstr("{"))) << kindOf(notice) << ' ' << language;
            EXPECT_THAT(text, Not(HasSubstr("}"))) << kindOf(notice) << ' ' << language;
            EXPECT_GT(text.size(), 400u);
            const std::string body = noticeHtml(notice, language);
            EXPECT_THAT(body.substr(body.find("</style>")), Not(HasSubstr("{"))) << kindOf(notice) << ' ' << language;
            expectParts(text, {isolated("@newlife_edu"), "Example Social", "C-8841, N-12"});
        }
    }
}

TEST(NoticeRender, EveryVariantOfEveryPartIsWritten)
{
    // Whatever the data say, there is a sentence for it in both languages.
    const auto written = [](const Notice &notice) {
        noticeText(notice, "en");
        noticeText(notice, "de");
    };
    for (const auto &source : Names<DetectionSource>::all)
        for (const auto &decision : Names<AutomatedDecision>::all) {
            Notice notice = restrictionNotice(ActionKind::Remove);
            statementOf(notice).source = source.value;
            statementOf(notice).automatedDetection = true;
            statementOf(notice).automatedDecision = decision.value;
            written(notice);
        }
    for (const auto &kind : Names<ReporterKind>::all) {
        Notice notice = restrictionNotice(ActionKind::Remove);
        statementOf(notice).reports[0].kind = kind.value;
        written(notice);
    }
    for (const auto &trigger : Names<CorrectionTrigger>::all)
        for (const auto &step : Names<ErrorStep>::all) {
            CorrectionNotice content = correctionContent();
            content.trigger = trigger.value;
            content.failedStep = step.value;
            written(noticeWith(content));
        }
    CorrectionNotice content = correctionContent();
    for (const auto &effect : Names<RestoredEffect>::all)
        content.restored.push_back({effect.value, "K-9"});
    for (const auto &lost : Names<LostEffect>::all) {
        content.lost.push_back({lost.value, 0});
        content.lost.push_back({lost.value, 3});
    }
    for (const auto &improvement : Names<Improvement>::all)
        content.improvements.push_back(improvement.value);
    written(noticeWith(content));
    for (const auto &reason : Names<SuspensionReason>::all) {
        BanSuspension suspension = suspensionContent();
        suspension.reason = reason.value;
        suspension.decideBy.reset();
        written(noticeWith(suspension));
    }
    for (const ActionKind action : {ActionKind::Label, ActionKind::Warn}) {
        Notice notice = restrictionNotice(action);
        statementOf(notice).scope = SubjectKind::Account;
        written(notice);
    }
}

TEST(NoticeRender, ARestrictionSaysWhatTheLawAsks)
{
    const std::string english = noticeText(restrictionNotice(ActionKind::Remove), "en");
    expectParts(english, {"Your post has been removed",
                          "We removed your post " + isolated("post/8841") + " on 30 January 2020, 14:35 UTC",
                          "This concerns that one post", "It has no fixed end", "It applies everywhere",
                          "a strike of weight 1 on your account, which expires on 29 April 2020",
                          "Decision D-902: rule MI-4(a), “Misleading claims” (guidelines, version 14)",
                          "of 30 January 2020, 14:05 UTC: the words “" + isolated("lives saved by nothing") + "”",
                          "reads: Do not spread false claims.", "reported by a user",
                          "No automated means were used to detect it", "- Report by a user on 30 January 2020\n",
                          "A person decided", "Appeal in your account.", "until 1 August 2020, 12:00 UTC",
                          "Go to the dispute body.", "Go to court."});
    EXPECT_THAT(english, Not(HasSubstr("No appeal against this decision")));

    const std::string german = noticeText(restrictionNotice(ActionKind::Remove), "de");
    expectParts(german, {"Ihr Beitrag wurde entfernt", "am 30. Januar 2020, 14:35 UTC entfernt",
                         "Das betrifft diesen einen Beitrag", "kein festes Ende", "Es gilt überall",
                         "der am 29. April 2020 verfällt",
                         "Entscheidung D-902: Regel MI-4(a), „Irreführende Behauptungen“ (Richtlinien, Fassung 14)",
                         "die Worte „" + isolated("lives saved by nothing") + "“",
                         "Sie lautet: Verbreiten Sie keine falschen Behauptungen.", "keine automatisierten Mittel",
                         "Entschieden hat ein Mensch", "bis zum 1. August 2020, 12:00 UTC", "Gehen Sie vor Gericht."});
}

TEST(NoticeRender, EveryMeasureIsNamedInBothLanguages)
{
    const std::vector<std::pair<const char *, const char *>> names{
        {"a label", "mit einem Hinweis"},    {"We warn you", "Wir verwarnen"},   {"adults only", "nur Erwachsenen"},
        {"no longer recommended", "nicht mehr empfohlen"}, {"We removed", "entfernt"}, {"We froze", "eingefroren"},
        {"We banned", "gesperrt"}};
    for (std::size_t i = 0; i < names.size(); ++i) {
        EXPECT_THAT(noticeText(restrictionNotice(allRestrictions()[i]), "en"), HasSubstr(names[i].first));
        EXPECT_THAT(noticeText(restrictionNotice(allRestrictions()[i]), "de"), HasSubstr(names[i].second));
    }
    EXPECT_THAT(noticeText(restrictionNotice(ActionKind::Freeze), "en"),
                HasSubstr("It ends by itself on 2 February 2020, 14:35 UTC."));
}

TEST(NoticeRender, ABanListsEveryDecisionOnItsOwnLine)
{
    for (const char *language : {"en", "de"}) {
        const std::string text = noticeText(restrictionNotice(ActionKind::Ban), language);
        const auto lines = linesFrom(text, *language == 'e' ? "- Decision D-" : "- Entscheidung D-");
        ASSERT_EQ(lines.size(), 2u) << text;
        EXPECT_THAT(lines[0], HasSubstr("D-902"));
        EXPECT_THAT(lines[0], HasSubstr("lives saved by nothing"));
        EXPECT_THAT(lines[1], HasSubstr("D-771"));
        EXPECT_THAT(lines[1], HasSubstr("HE-2.1(b)"));
        EXPECT_THAT(lines[1], HasSubstr("0:06"));
        EXPECT_THAT(lines[1], HasSubstr("1:15"));
    }
    const std::string text = noticeText(restrictionNotice(ActionKind::Ban), "en");
    expectParts(text,
                {"  No appeal against this decision has been made.\n",
                 "  An appeal against this decision has been decided: it stands.\n", "At least two people decided"});
}

TEST(NoticeRender, AQuotationCannotForgeLinesPlacesOrDirection)
{
    Notice notice = restrictionNotice(ActionKind::Ban);
    statementOf(notice).grounds[0].quotation =
        "first\n- Decision D-1: rule {clause_code}\r\n\xE2\x80\xAE" "evil\xE2\x81\xA9\x01 %1 \xff";
    const std::string text = noticeText(notice, "en");
    EXPECT_EQ(linesFrom(text, "- Decision D-").size(), 2u);
    expectParts(text, {"first ⏎ - Decision D-1: rule {clause_code} ⏎ [U+202E]evil[U+2069][U+0001] %1 \xEF\xBF\xBD"});
}

TEST(NoticeRender, HtmlEscapesWhatComesFromOutside)
{
    const std::string hostile = "<script>alert(1)</script><img src=x onerror='x'> \" & https://evil.example/";
    Notice notice = restrictionNotice(ActionKind::Remove);
    notice.account = "<b>@x</b>";
    notice.references = {"<i>C-1</i>"};
    notice.service = "A & B";
    statementOf(notice).grounds[0].quotation = hostile;
    statementOf(notice).grounds[0].quotationLanguage = "en\" onload=\"x";
    statementOf(notice).grounds[0].clauseTitle = inBoth("<u>t</u>", "<u>t</u>");
    const std::string html = noticeHtml(notice, "en");
    for (const char *forbidden : {"<script", "<img", "<b>@x", "<i>", "<u>", "src=x onerror='", "en\" onload",
                                  "href=", "<link", "@import", "url("})
        EXPECT_THAT(html, Not(HasSubstr(forbidden)));
    expectParts(html, {"&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;@x&lt;/b&gt;", "A &amp; B", "&#39;x&#39;",
                       "&quot; &amp; https"});
}

TEST(NoticeRender, HtmlStandsAloneAndNamesLanguageAndDirection)
{
    const std::string html = noticeHtml(restrictionNotice(ActionKind::Ban), "de");
    expectParts(html, {"<!DOCTYPE html>", "<html lang=\"de\" dir=\"ltr\">", "<meta charset=\"utf-8\">",
                       "default-src 'none'", "<title>Ihr Konto wurde gesperrt</title>",
                       "<bdi lang=\"en\">lives saved by nothing</bdi>", "<bdi>@newlife_edu</bdi>"});
    EXPECT_THAT(html, Not(HasSubstr("http://")));
    EXPECT_THAT(html, Not(HasSubstr("https://")));
    const auto count = [&](const std::string &part) {
        std::size_t n = 0;
        for (std::size_t p = html.find(part); p != std::string::npos; p = html.find(part, p + 1))
            ++n;
        return n;
    };
    EXPECT_EQ(count("<ul>"), count("</ul>"));
    EXPECT_EQ(count("<li>"), count("</li>"));
    EXPECT_EQ(count("<li>"), 3u) << "two grounds and one report";
}

TEST(NoticeRender, ACorrectionSaysWhatWasWrongHowLongWhatFailedAndWhatChanged)
{
    const std::string english = noticeText(noticeWith(correctionContent()), "en");
    expectParts(english, {"We made a mistake", "We apologise",
                          "- Decision D-902: removal, " + isolated("post/8841") + "; rule MI-4(a)",
                          "It lasted 1 day 3 hours: from 30 January 2020, 14:35 UTC to 31 January 2020, 17:40 UTC.",
                          "through an appeal", "The step that failed was review", "Your post can be seen again",
                          "The strike has been struck out: " + isolated("K-3"), "Your account works again",
                          "used to train", "scheduled and have expired: 2", "Nobody saw", "- Decision D-771"});
    const std::string german = noticeText(noticeWith(correctionContent()), "de");
    expectParts(german, {"Wir haben einen Fehler gemacht", "Dauer: 1 Tag 3 Stunden, vom 30. Januar 2020",
                         "Der Fehler geschah bei der Prüfung", "Ihr Beitrag ist wieder zu sehen",
                         "Geplante Beiträge, die verfallen sind: 2", "- Entscheidung D-771"});

    CorrectionNotice bare = correctionContent();
    bare.lost.clear();
    bare.remaining.clear();
    bare.improvements.clear();
    expectParts(noticeText(noticeWith(bare), "en"),
                {"Everything could be put back.", "No other decision about you is affected.", "statistics of errors"});
}

TEST(NoticeRender, AnAppealAnswerNamesTheResultingState)
{
    const std::string stands = noticeText(noticeWith(answerContent(AppealOutcome::Stands)), "en");
    expectParts(stands, {"Your appeal A-55: the decision stands",
                         "On 30 January 2020, 14:38 UTC you appealed against decision D-902",
                         "Stands: the decision stays in force", "stays as it was: removal",
                         isolated("The video teaches.") + "\n" + isolated("It names its sources."), "Go to court.",
                         "no part in the decision"});
    expectParts(noticeText(noticeWith(answerContent(AppealOutcome::Changed)), "de"),
                {"Die Entscheidung wurde geändert", "Bisher galt: Entfernung. Nun gilt: begrenzte Reichweite."});
    expectParts(noticeText(noticeWith(answerContent(AppealOutcome::Overturned)), "en"),
                {"Overturned: the decision was wrong", "nothing is restricted any more"});
    const std::string reporter =
        noticeText(noticeWith(answerContent(AppealOutcome::Overturned, AppellantKind::Reporter)), "en");
    expectParts(reporter,
                {"judged afresh by somebody else", "not restricted at present", "the post " + isolated("post/8841")});
    EXPECT_THAT(reporter, Not(HasSubstr("your post")));
}

TEST(NoticeRender, ASuspensionSaysWhyAndWhatComesNext)
{
    expectParts(noticeText(noticeWith(suspensionContent()), "en"),
                {"the ban is suspended", "(S-31)", "on 31 January 2020, 15:00 UTC, after 1 day.", "is under appeal",
                 "- Decision D-902", "  An appeal against this decision is open.", "- Decision D-771",
                 "will decide by 3 February 2020, 15:00 UTC", "Answer this notice."});
    expectParts(noticeText(noticeWith(suspensionContent()), "de"),
                {"Die Sperre ist ausgesetzt", "entscheiden bis zum 3. Februar 2020, 15:00 UTC", "Antworten Sie"});
}

TEST(NoticeRender, AnOrderOfAnAuthorityMayRestOnALawAlone)
{
    Notice notice = restrictionNotice(ActionKind::Remove);
    StatementOfReasons &s = statementOf(notice);
    s.source = DetectionSource::GovernmentOrder;
    s.reports[0].kind = ReporterKind::Government;
    s.territories = {"DE", "AT"};
    s.strike.reset();
    s.grounds[0].clauseCode.clear();
    s.grounds[0].legalGround = "Section 86a of the Criminal Code";
    s.grounds[0].illegalContent = true;
    expectParts(noticeText(notice, "en"),
                {"Decision D-902: Section 86a of the Criminal Code; your post", "only in these countries: DE, AT",
                 "our guidelines played no part", "It puts no strike"});
    s.source = DetectionSource::UserNotice;
    EXPECT_FALSE(renderText(notice, "en").has_value());
}

TEST(NoticeRender, AnIncompleteNoticeIsNotWritten)
{
    Notice notice = restrictionNotice(ActionKind::Ban);
    statementOf(notice).grounds.clear();
    for (const auto &result : {renderText(notice, "en"), renderHtml(notice, "en"), renderTitle(notice, "en")}) {
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().code, ErrorCode::Refused);
        EXPECT_THAT(result.error().message.english(), HasSubstr("\"multiple violations\" is no ground"));
        ASSERT_EQ(result.error().requirements.size(), 1u);
        EXPECT_EQ(result.error().requirements[0].id, "notice.complete");
    }
}

TEST(NoticeRender, AnUnknownLanguageIsAnError)
{
    const auto text = renderText(restrictionNotice(ActionKind::Warn), "tlh");
    ASSERT_FALSE(text.has_value());
    EXPECT_EQ(text.error().code, ErrorCode::BadInput);
    EXPECT_THAT(text.error().message.english(), HasSubstr("there is: de, en."));
}

TEST(NoticeRender, TheTitleIsTheSubjectLine)
{
    EXPECT_EQ(renderTitle(restrictionNotice(ActionKind::Ban), "en").value(), "Your account has been banned");
}

TEST(NoticeTemplates, AnUnknownOrUnfilledPlaceIsAnError)
{
    // In both languages, so that they still have the same places.
    const auto renderWith = [](std::vector<std::pair<std::string, std::string>> changes, const Notice &notice) -> Result<std::string> {
        std::string json = wordingFile();
        for (const auto &[from, to] : changes) {
            const auto found = json.find(from);
            EXPECT_NE(found, std::string::npos) << from;
            json.replace(found, from.size(), to);
        }
        const auto templates = NoticeTemplates::parse(json);
        if (!templates)
            return fail(templates.error());
        return renderText(notice, "en", *templates);
    };
    const Notice remove = restrictionNotice(ActionKind::Remove);
    const auto unknown = renderWith({{"Hello {account}", "Hello {account} {nobody}"}, {"Guten Tag {account}", "Guten Tag {account} {nobody}"}}, remove);
    ASSERT_FALSE(unknown.has_value());
    EXPECT_EQ(unknown.error().code, ErrorCode::BadInput);
    EXPECT_THAT(unknown.error().message.english(), HasSubstr("{nobody}"));

    const auto unfilled = renderWith({{"It applies everywhere.", "It applies in {territories}."}, {"Es gilt überall.", "Es gilt in {territories}."}}, remove);
    ASSERT_FALSE(unfilled.has_value());
    EXPECT_EQ(unfilled.error().code, ErrorCode::Refused);
    EXPECT_THAT(unfilled.error().message.english(), HasSubstr("{territories}"));

    EXPECT_EQ(renderWith({{"Hello {account}", "Hello {account} {grounds}"}, {"Guten Tag {account}", "Guten Tag {account} {grounds}"}}, remove).error().code,
              ErrorCode::BadInput)
        << "a list stands alone on its line";
}

// Whoever words notices cannot word away what they owe, and is told the line.
TEST(NoticeTemplates, BadWordingIsRefusedByLine)
{
    const auto refusal = [](const std::string &from, const std::string &to) {
        std::string json = wordingFile();
        const auto found = json.find(from);
        EXPECT_NE(found, std::string::npos) << from;
        const auto line = 1 + std::count(json.begin(), json.begin() + static_cast<std::ptrdiff_t>(found), '\n');
        const auto templates = NoticeTemplates::parse(json.replace(found, from.size(), to));
        EXPECT_FALSE(templates.has_value()) << to;
        return std::pair{templates ? std::string() : templates.error().message.english(), line};
    };
    const auto [lost, lostLine] = refusal("\"{grounds_intro}\",\n                \"{grounds}\"", "\"{grounds_intro}\"");
    EXPECT_THAT(lost, testing::MatchesRegex("Line [0-9]+: the wording of notices cannot be used: en\\.kinds\\.restriction lacks the place "
                                            "\\{grounds\\}, which every such notice owes to its reader\\."));
    EXPECT_LT(std::stol(lost.substr(5)), lostLine) << "the line is that of the notice of this kind";
    const auto [unknown, unknownLine] = refusal("Hello {account}", "Hello {nobody}");
    EXPECT_THAT(unknown, HasSubstr("lacks the place {account}"));
    const auto [open, openLine] = refusal("\"measure.ban.account\": \"We banned your account {subject}", "\"measure.ban.account\": \"We banned your account {subject");
    EXPECT_EQ(open, "Line " + std::to_string(openLine) + ": the wording of notices cannot be used: en.parts.measure.ban.account has a brace without its "
                                                         "partner; places are written as {name}.");
    const auto [german, germanLine] = refusal("Es endet von selbst am {end}.", "Es endet von selbst.");
    EXPECT_EQ(german, "Line " + std::to_string(germanLine) + ": the wording of notices cannot be used: de.parts.duration.end lacks the place {end} that "
                                                             "English has.");
    const auto [extra, extraLine] = refusal("Es gilt überall.", "Es gilt überall, {account}.");
    EXPECT_EQ(extra, "Line " + std::to_string(extraLine) + ": the wording of notices cannot be used: de.parts.territory.everywhere has a place {account} "
                                                           "that English does not have.");
    const auto [broken, brokenLine] = refusal("\"direction\": \"ltr\",\n", "\"direction\": \"ltr\"\n");
    EXPECT_EQ(broken, "Line " + std::to_string(brokenLine + 1) + ": the wording of notices is not JSON.");
    const auto [wrong, wrongLine] = refusal("\"direction\": \"ltr\"", "\"direction\": 7");
    EXPECT_THAT(wrong, HasSubstr("en.direction has to be a text"));
    EXPECT_EQ(std::stol(wrong.substr(5)), wrongLine);
}

TEST(NoticeTemplates, LanguagesHaveTheSamePartsAndAreWellFormed)
{
    EXPECT_TRUE(NoticeTemplates::parse(wordingFile()).has_value());
    Json json = Json::parse(wordingFile());
    json["languages"]["de"]["parts"].erase("duration.open");
    EXPECT_THAT(NoticeTemplates::parse(json.dump()).error().message.english(), HasSubstr("de.parts"));
    json = Json::parse(wordingFile());
    json["languages"]["de"]["kinds"].erase("suspension");
    EXPECT_FALSE(NoticeTemplates::parse(json.dump()).has_value());
    json = Json::parse(wordingFile());
    json["languages"]["en"]["months"].erase(0);
    EXPECT_FALSE(NoticeTemplates::parse(json.dump()).has_value());
    EXPECT_FALSE(NoticeTemplates::parse("[]").has_value());
    EXPECT_FALSE(NoticeTemplates::parse("{").has_value());
    EXPECT_FALSE(NoticeTemplates::parse("{\"languages\":{\"en\":7}}").has_value());
}

TEST(NoticeTemplates, WritesTimesReadably)
{
    const NoticeLanguage &english = **(*NoticeTemplates::builtIn())->language("en");
    const NoticeLanguage &german = **(*NoticeTemplates::builtIn())->language("de");
    EXPECT_EQ(english.time(timeAt("2024-02-29T00:05:59Z")), "29 February 2024, 00:05 UTC");
    EXPECT_EQ(german.time(timeAt("2024-03-01T23:59:00Z")), "1. März 2024, 23:59 UTC");
    EXPECT_EQ(english.duration(std::chrono::seconds(20)), "1 minute");
    EXPECT_EQ(english.duration(std::chrono::minutes(61)), "1 hour 1 minute");
    EXPECT_EQ(english.duration(std::chrono::hours(2)), "2 hours");
    EXPECT_EQ(german.duration(std::chrono::hours(49) + std::chrono::minutes(30)), "2 Tage 1 Stunde");
    EXPECT_EQ(german.duration(std::chrono::hours(48)), "2 Tage");
}

TEST(NoticeTemplates, StandardRedressIsCompleteInEveryLanguage)
{
    const auto redress = standardRedress(timeAt("2020-08-01T12:00:00Z"));
    ASSERT_TRUE(redress.has_value());
    for (const LocalText &text : {redress->internalComplaint, redress->outOfCourt, redress->court}) {
        EXPECT_TRUE(text.has("en"));
        EXPECT_TRUE(text.has("de"));
    }
    Notice notice = restrictionNotice(ActionKind::Remove);
    statementOf(notice).redress = *redress;
    EXPECT_EQ(completeness(notice).state, RequirementState::Met);
    expectParts(noticeText(notice, "de"), {"Artikel 21", "Gericht anrufen"});
}
