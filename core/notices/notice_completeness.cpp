#include "notices/notice_completeness.h"

#include <set>

namespace countersign {

namespace {

constexpr auto leastAppealWindow = std::chrono::days(183); // R21

bool isTimeSet(Instant at)
{
    return toMs(at) > 0;
}

class MissingParts {
public:
    void unless(bool there, Text what)
    {
        if (!there)
            m_found.push_back(std::move(what));
    }
    void unless(bool there, const char *what, const std::string &of) { unless(there, Text(what, {of})); }

    // `of` names the ground in the phrases: "D-902", or "entry 2 of the list".
    void ground(const NoticeGround &ground, const std::string &of, bool lawMayStandAlone)
    {
        unless(ground.decision.valid(), CS_TEXT("the decision's number in %1"), of);
        const bool byLaw = lawMayStandAlone && ground.clauseCode.empty() && !ground.legalGround.empty();
        if (!byLaw) {
            unless(!ground.clauseCode.empty(), CS_TEXT("the clause of %1"), of);
            unless(!ground.clauseTitle.empty(), CS_TEXT("the title of the clause of %1"), of);
            unless(!ground.clauseText.empty(), CS_TEXT("the text of the clause of %1"), of);
            unless(ground.policyVersion > 0, CS_TEXT("the policy version of %1"), of);
        }
        unless(!ground.subject.empty(), CS_TEXT("the post or account that %1 is about"), of);
        unless(isTimeSet(ground.contentDate), CS_TEXT("the date of the content of %1"), of);
        const bool evidence = !ground.quotation.empty() || ground.media || ground.subjectKind == SubjectKind::Account;
        unless(evidence, CS_TEXT("the words or the media time that %1 is about"), of);
        if (ground.media)
            unless(ground.media->fromSeconds >= 0 && ground.media->toSeconds >= ground.media->fromSeconds,
                   CS_TEXT("a media time of %1 that does not end before it begins"), of);
        if (ground.illegalContent)
            unless(!ground.legalGround.empty(), CS_TEXT("the law that %1 rests on"), of);
    }

    void grounds(const std::vector<NoticeGround> &grounds, bool lawMayStandAlone = false)
    {
        std::set<DecisionId> seen;
        for (std::size_t i = 0; i < grounds.size(); ++i) {
            const NoticeGround &one = grounds[i];
            ground(one, one.decision.valid() ? one.decision.str() : "entry " + std::to_string(i + 1) + " of the list",
                   lawMayStandAlone);
            if (one.decision.valid())
                unless(seen.insert(one.decision).second, CS_TEXT("a list of decisions that names %1 only once"),
                       one.decision.str());
        }
    }

    std::vector<Text> take() { return std::move(m_found); }

private:
    std::vector<Text> m_found;
};

void checkMeasure(const StatementOfReasons &s, MissingParts &missing)
{
    missing.unless(s.action != ActionKind::None, CS_TEXT("the measure"));
    missing.unless(!s.subject.empty(), CS_TEXT("the post or account that the measure acts on"));
    const bool onAccountOnly = s.action == ActionKind::Ban || s.action == ActionKind::Freeze;
    const bool onPostOnly = s.action == ActionKind::AgeRestrict || s.action == ActionKind::Limit
                            || s.action == ActionKind::Remove;
    missing.unless(!onAccountOnly || s.scope == SubjectKind::Account,
                   CS_TEXT("the scope: a ban or freeze acts on the account"));
    missing.unless(!onPostOnly || s.scope == SubjectKind::Post, CS_TEXT("the scope: this measure acts on one post"));
    missing.unless(isTimeSet(s.from), CS_TEXT("the beginning of the measure"));
    missing.unless(s.action != ActionKind::Freeze || s.end.has_value(), CS_TEXT("the end of the freeze"));
    missing.unless(!s.end || *s.end > s.from, CS_TEXT("an end of the measure that is later than its beginning"));
    if (s.strike)
        missing.unless(s.strike->weight > 0 && isTimeSet(s.strike->expires), CS_TEXT("weight and expiry of the strike"));
}

void checkOrigin(const StatementOfReasons &s, MissingParts &missing)
{
    missing.unless(s.source.has_value(), CS_TEXT("how the content was detected"));
    missing.unless(s.automatedDetection.has_value(), CS_TEXT("whether automated means detected it"));
    missing.unless(s.automatedDecision.has_value(), CS_TEXT("whether automated means decided"));
    const bool heavy = s.action == ActionKind::Ban || s.action == ActionKind::Freeze;
    missing.unless(!heavy || s.automatedDecision != AutomatedDecision::Fully, CS_TEXT("a person who decided (R17)"));
    missing.unless(s.source != DetectionSource::Classifier || s.automatedDetection != false,
                   CS_TEXT("a consistent answer: a classifier is an automated means of detection"));
    const bool reported = s.source == DetectionSource::UserNotice || s.source == DetectionSource::TrustedFlagger
                          || s.source == DetectionSource::GovernmentOrder;
    missing.unless(!reported || !s.reports.empty(), CS_TEXT("the kind and day of the reports"));
    for (const NoticeReport &report : s.reports)
        missing.unless(isTimeSet(report.day), CS_TEXT("the day of a report"));
}

void checkRedress(const Redress &redress, Instant issuedAt, MissingParts &missing)
{
    missing.unless(!redress.internalComplaint.empty(), CS_TEXT("how to appeal"));
    missing.unless(isTimeSet(redress.until), CS_TEXT("until when to appeal"));
    if (isTimeSet(redress.until))
        missing.unless(redress.until >= issuedAt + leastAppealWindow,
                       CS_TEXT("an appeal window of at least 183 days (R21)"));
    missing.unless(!redress.outOfCourt.empty(), CS_TEXT("out-of-court redress"));
    missing.unless(!redress.court.empty(), CS_TEXT("redress in court"));
}

struct NoticeCheck {
    const Notice &notice;
    MissingParts &missing;

    void operator()(const StatementOfReasons &s) const
    {
        checkMeasure(s, missing);
        if (s.action == ActionKind::Ban)
            missing.unless(!s.grounds.empty(), CS_TEXT("the list of decisions that the ban rests on; \"multiple "
                                                       "violations\" is no ground (R2)"));
        else
            missing.unless(!s.grounds.empty(), CS_TEXT("the decision that the measure rests on"));
        missing.grounds(s.grounds, s.source == DetectionSource::GovernmentOrder && s.action != ActionKind::Ban);
        checkOrigin(s, missing);
        checkRedress(s.redress, notice.issuedAt, missing);
    }

    void operator()(const CorrectionNotice &c) const
    {
        missing.unless(!c.measures.empty(), CS_TEXT("what was wrong"));
        for (const CorrectedMeasure &m : c.measures) {
            const std::string of = m.decision.str();
            missing.unless(m.decision.valid(), CS_TEXT("the number of the corrected decision"));
            const bool byLaw = m.clauseCode.empty() && !m.legalGround.empty();
            missing.unless(byLaw || (!m.clauseCode.empty() && !m.clauseTitle.empty() && m.policyVersion > 0),
                           CS_TEXT("the clause, its title and the policy version of %1"), of);
            missing.unless(!m.subject.empty(), CS_TEXT("the post or account that %1 is about"), of);
            missing.unless(m.action != ActionKind::None, CS_TEXT("the measure of %1"), of);
            missing.unless(isTimeSet(m.from) && isTimeSet(m.until) && m.until >= m.from, CS_TEXT("how long %1 lasted"),
                           of);
        }
        missing.unless(c.failedStep.has_value(), CS_TEXT("the step that failed"));
        missing.unless(!c.restored.empty(), CS_TEXT("what was put back"));
        for (const Restored &r : c.restored)
            missing.unless(!r.reference.empty(), CS_TEXT("what \"%1\" refers to"), std::string(name(r.effect)));
        missing.grounds(c.remaining);
    }

    void operator()(const AppealAnswer &a) const
    {
        missing.unless(a.appeal.valid(), CS_TEXT("the appeal's number"));
        missing.unless(a.outcome.has_value(), CS_TEXT("the outcome of the appeal"));
        missing.unless(isTimeSet(a.filedAt), CS_TEXT("the date of the appeal"));
        missing.unless(isTimeSet(a.decidedAt) && a.decidedAt >= a.filedAt, CS_TEXT("the date of its outcome"));
        missing.ground(a.decision, a.decision.decision.valid() ? a.decision.decision.str() : "the decision", true);
        missing.unless(!a.reply.empty(), CS_TEXT("the reply with its reasons"));
        if (a.appellant == AppellantKind::Author) {
            missing.unless(a.actionBefore != ActionKind::None, CS_TEXT("the measure that was appealed"));
            missing.unless(a.outcome != AppealOutcome::Stands || a.actionNow == a.actionBefore,
                           CS_TEXT("a measure that stays as it was, since the decision stands"));
            missing.unless(a.outcome != AppealOutcome::Overturned || a.actionNow == ActionKind::None,
                           CS_TEXT("the end of the measure, since the decision is overturned"));
        }
        missing.unless(!a.outOfCourt.empty(), CS_TEXT("out-of-court redress"));
        missing.unless(!a.court.empty(), CS_TEXT("redress in court"));
    }

    void operator()(const BanSuspension &s) const
    {
        missing.unless(s.ban.valid(), CS_TEXT("the ban's number"));
        missing.unless(isTimeSet(s.bannedAt), CS_TEXT("the date of the ban"));
        missing.unless(isTimeSet(s.suspendedAt) && s.suspendedAt >= s.bannedAt, CS_TEXT("the date of its suspension"));
        missing.unless(!s.decideBy || *s.decideBy >= s.suspendedAt, CS_TEXT("a deadline that is still to come"));
        missing.unless(!s.grounds.empty(), CS_TEXT("the list of decisions that the ban rested on"));
        missing.grounds(s.grounds);
        missing.unless(!s.restored.empty(), CS_TEXT("what was put back"));
        for (const Restored &r : s.restored)
            missing.unless(!r.reference.empty(), CS_TEXT("what \"%1\" refers to"), std::string(name(r.effect)));
        missing.unless(!s.contact.empty(), CS_TEXT("how to reach the platform"));
    }
};

} // namespace

std::vector<Text> missingParts(const Notice &notice)
{
    MissingParts missing;
    missing.unless(!notice.service.empty(), CS_TEXT("the name of the platform"));
    missing.unless(!notice.account.empty(), CS_TEXT("whom the notice addresses"));
    missing.unless(isTimeSet(notice.issuedAt), CS_TEXT("the date of the notice"));
    bool referenced = !notice.references.empty();
    for (const std::string &reference : notice.references)
        referenced = referenced && !reference.empty();
    missing.unless(referenced, CS_TEXT("a reference to quote when answering"));
    std::visit(NoticeCheck{notice, missing}, notice.content);
    return missing.take();
}

Requirement completeness(const Notice &notice)
{
    Requirement out{"R10", "notice.complete", CS_TEXT("The notice says everything it owes to its reader"),
                    RequirementState::Met, CS_TEXT("Nothing is missing."), {}, RequirementKind::Condition};
    const std::vector<Text> missing = missingParts(notice);
    if (missing.empty())
        return out;
    std::string list;
    for (const Text &part : missing)
        list += (list.empty() ? "" : "; ") + part.english();
    out.state = RequirementState::NotMet;
    out.why = Text(CS_TEXT("The notice lacks: %1."), {list});
    out.clears = CS_TEXT("Add what is missing; nothing is released without a complete notice.");
    return out;
}

} // namespace countersign
