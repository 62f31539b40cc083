// Complete notices of every kind, for tests to break in one place. Names are fictional.
#pragma once

#include "notices/notice.h"
#include "notices/notice_templates.h"

#include <string>
#include <vector>

namespace countersign::samples {

inline Instant timeAt(const char *time) { return parseRfc3339(time).value(); }

inline LocalText inBoth(const std::string &english, const std::string &german)
{
    return LocalText(LocalText::ByLanguage{{"en", english}, {"de", german}});
}

inline NoticeGround misinformationGround()
{
    NoticeGround ground;
    ground.decision = DecisionId(902);
    ground.clauseCode = "MI-4(a)";
    ground.clauseTitle = inBoth("Misleading claims", "Irreführende Behauptungen");
    ground.clauseText = inBoth("Do not spread false claims.", "Verbreiten Sie keine falschen Behauptungen.");
    ground.policyVersion = 14;
    ground.subject = "post/8841";
    ground.contentDate = timeAt("2020-01-30T14:05:00Z");
    ground.quotation = "lives saved by nothing";
    ground.quotationLanguage = "en";
    return ground;
}

inline NoticeGround healthGround()
{
    NoticeGround ground = misinformationGround();
    ground.decision = DecisionId(771);
    ground.clauseCode = "HE-2.1(b)";
    ground.clauseTitle = inBoth("Dangerous health claims", "Gefährliche Gesundheitsbehauptungen");
    ground.clauseText = inBoth("Do not endanger others.", "Gefährden Sie andere nicht.");
    ground.subject = "post/7000";
    ground.quotation.clear();
    ground.media = MediaRange{6, 75};
    ground.contentDate = timeAt("2019-12-24T09:30:00Z");
    ground.appeal = GroundAppeal::Stands;
    return ground;
}

inline Redress someRedress()
{
    return {inBoth("Appeal in your account.", "Legen Sie in Ihrem Konto Beschwerde ein."), timeAt("2020-08-01T12:00:00Z"),
            inBoth("Go to the dispute body.", "Gehen Sie zur Streitbeilegung."),
            inBoth("Go to court.", "Gehen Sie vor Gericht.")};
}

inline Notice noticeWith(NoticeContent content)
{
    Notice notice;
    notice.service = "Example Social";
    notice.account = "@newlife_edu";
    notice.issuedAt = timeAt("2020-01-30T14:35:00Z");
    notice.references = {"C-8841", "N-12"};
    notice.content = std::move(content);
    return notice;
}

inline StatementOfReasons statementFor(ActionKind action)
{
    const bool account = action == ActionKind::Ban || action == ActionKind::Freeze;
    StatementOfReasons s;
    s.action = action;
    s.scope = account ? SubjectKind::Account : SubjectKind::Post;
    s.subject = account ? "@newlife_edu" : "post/8841";
    s.from = timeAt("2020-01-30T14:35:00Z");
    if (action == ActionKind::Freeze)
        s.end = timeAt("2020-02-02T14:35:00Z");
    s.grounds = {misinformationGround()};
    if (action == ActionKind::Ban)
        s.grounds.push_back(healthGround());
    s.source = DetectionSource::UserNotice;
    s.automatedDetection = false;
    s.automatedDecision = AutomatedDecision::NotAutomated;
    s.reports = {{ReporterKind::User, timeAt("2020-01-30T14:20:00Z")}};
    s.strike = NoticeStrike{1, timeAt("2020-04-29T14:35:00Z")};
    s.redress = someRedress();
    return s;
}

inline Notice restrictionNotice(ActionKind action) { return noticeWith(statementFor(action)); }

inline CorrectionNotice correctionContent()
{
    CorrectionNotice c;
    c.measures = {{DecisionId(902), "MI-4(a)", inBoth("Misleading claims", "Irreführende Behauptungen"), 14,
                   ActionKind::Remove, "post/8841", timeAt("2020-01-30T14:35:00Z"), timeAt("2020-01-31T17:40:00Z")}};
    c.trigger = CorrectionTrigger::Appeal;
    c.failedStep = ErrorStep::Review;
    c.restored = {{RestoredEffect::PostRestored, "post/8841"}, {RestoredEffect::StrikeVoided, "K-3"},
                  {RestoredEffect::AccountRestored, "S-31"}};
    c.lost = {{LostEffect::ScheduledPosts, 2}, {LostEffect::Visibility, 0}};
    c.improvements = {Improvement::TrainingCase, Improvement::SimilarCasesReopened};
    c.remaining = {healthGround()};
    return c;
}

inline AppealAnswer answerContent(AppealOutcome outcome, AppellantKind appellant = AppellantKind::Author)
{
    AppealAnswer a;
    a.appeal = AppealId(55);
    a.appellant = appellant;
    a.outcome = outcome;
    a.filedAt = timeAt("2020-01-30T14:38:00Z");
    a.decidedAt = timeAt("2020-01-30T15:10:00Z");
    a.decision = misinformationGround();
    a.actionBefore = ActionKind::Remove;
    a.actionNow = outcome == AppealOutcome::Stands    ? ActionKind::Remove
                  : outcome == AppealOutcome::Changed ? ActionKind::Limit
                                                      : ActionKind::None;
    a.reply = "The video teaches.\n\nIt names its sources.";
    a.replyLanguage = "en";
    a.outOfCourt = someRedress().outOfCourt;
    a.court = someRedress().court;
    return a;
}

inline BanSuspension suspensionContent()
{
    BanSuspension s;
    s.ban = SanctionId(31);
    s.reason = SuspensionReason::GroundUnderAppeal;
    s.bannedAt = timeAt("2020-01-30T15:00:00Z");
    s.suspendedAt = timeAt("2020-01-31T15:00:00Z");
    s.decideBy = timeAt("2020-02-03T15:00:00Z");
    s.grounds = {misinformationGround(), healthGround()};
    s.grounds[0].appeal = GroundAppeal::Open;
    s.restored = {{RestoredEffect::AccountRestored, "S-31"}};
    s.contact = inBoth("Answer this notice.", "Antworten Sie auf diese Mitteilung.");
    return s;
}

inline const std::vector<ActionKind> &allRestrictions()
{
    static const std::vector<ActionKind> all{ActionKind::Label, ActionKind::Warn,   ActionKind::AgeRestrict,
                                             ActionKind::Limit, ActionKind::Remove, ActionKind::Freeze,
                                             ActionKind::Ban};
    return all;
}

// One of every kind and variant.
inline std::vector<Notice> allNotices()
{
    std::vector<Notice> out;
    for (const ActionKind action : allRestrictions())
        out.push_back(restrictionNotice(action));
    out.push_back(noticeWith(correctionContent()));
    for (const AppellantKind appellant : {AppellantKind::Author, AppellantKind::Reporter})
        for (const AppealOutcome outcome : {AppealOutcome::Stands, AppealOutcome::Changed, AppealOutcome::Overturned})
            out.push_back(noticeWith(answerContent(outcome, appellant)));
    out.push_back(noticeWith(suspensionContent()));
    return out;
}

inline StatementOfReasons &statementOf(Notice &notice) { return std::get<StatementOfReasons>(notice.content); }

} // namespace countersign::samples
