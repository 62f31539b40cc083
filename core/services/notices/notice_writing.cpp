#include "services/notices/notice_writing.h"
#include "services/review/suggestion_rules.h"

#include "notices/notice.h"
#include "notices/notice_templates.h"
#include "notices/notice_completeness.h"
#include "notices/notice_json.h"
#include "notices/notice_render.h"
#include "services/frame/facts.h"
#include "store/authority_orders.h"

#include <algorithm>

namespace countersign {

namespace {

DetectionSource detectionOf(const Decision &decision)
{
    const auto kinds = split(decision.detection);
    const auto has = [&](ReporterKind kind) { return std::find(kinds.begin(), kinds.end(), name(kind)) != kinds.end(); };
    if (has(ReporterKind::Government))
        return DetectionSource::GovernmentOrder;
    if (has(ReporterKind::TrustedFlagger))
        return DetectionSource::TrustedFlagger;
    if (has(ReporterKind::User))
        return DetectionSource::UserNotice;
    return has(ReporterKind::Classifier) ? DetectionSource::Classifier : DetectionSource::OwnInitiative;
}

std::string accountLabel(Workspace &workspace, AccountId id)
{
    const auto account = workspace.accounts().find(id);
    const auto payload = account ? workspace.log().open(account->vault) : std::nullopt;
    const std::string handle = payload ? stringOr(payload->value("account", Json::object()), "handle") : std::string();
    return handle.empty() ? id.str() : handle;
}

std::string subjectLabel(Workspace &workspace, const Decision &decision)
{
    if (decision.subjectKind == SubjectKind::Account)
        return accountLabel(workspace, decision.account);
    const std::string external = workspace.accounts().externalId("post", decision.subject);
    return external.empty() ? PostId(decision.subject).str() : external;
}

NoticeGround groundText(Workspace &workspace, const Decision &decision, Instant now)
{
    NoticeGround g;
    g.decision = decision.id;
    g.subjectKind = decision.subjectKind;
    g.policyVersion = decision.policyVersion;
    g.clauseCode = decision.clause;
    const PolicyBook *book = workspace.policyVersion(decision.policyVersion);
    if (const Clause *clause = book ? book->find(decision.clause) : nullptr) {
        g.clauseTitle = clause->title;
        g.clauseText = clause->text;
        g.illegalContent = clause->illegalContent;
        g.legalGround = clause->legalGround;
    }
    if (const auto order = AuthorityOrders(workspace.db()).find(decision.id)) { // R26: a law stands alone
        g.illegalContent = true;
        if (const auto facts = workspace.log().open(order->factsVault))
            g.legalGround = stringOr(*facts, "law");
    }
    g.subject = subjectLabel(workspace, decision);
    g.contentDate = decision.postedAt.value_or(decision.decidedAt);
    if (const auto finding = workspace.log().open(decision.findingVault))
        g.quotation = stringOr(*finding, "quote");
    if (decision.mediaFrom)
        g.media = MediaRange{*decision.mediaFrom, decision.mediaTo.value_or(*decision.mediaFrom)};
    for (const Appeal &appeal : workspace.appeals().ofDecision(decision.id, now)) {
        if (appeal.by == AppellantKind::Author && appeal.open())
            g.appeal = GroundAppeal::Open;
        else if (appeal.by == AppellantKind::Author && appeal.state == AppealState::Stands)
            g.appeal = GroundAppeal::Stands;
    }
    return g;
}

std::vector<NoticeReport> reportsOf(Workspace &workspace, const Decision &decision)
{
    std::vector<NoticeReport> out;
    auto rows = workspace.db().prepare("SELECT DISTINCT reporter_kind, reported_at / 86400000 FROM report WHERE review_case = ?1"
                                       " ORDER BY 2, 1");
    rows.bind(decision.reviewCase);
    while (rows.step())
        out.push_back({parse<ReporterKind>(rows.text(0)).value_or(ReporterKind::User), fromMs(rows.integer(1) * 86400000)});
    return out;
}

Result<StatementOfReasons> restriction(Workspace &workspace, const NoticeFor &what, Instant now)
{
    StatementOfReasons s;
    s.action = what.action;
    const auto about = what.decision.valid() ? workspace.decisions().find(what.decision) : std::nullopt;
    const bool wholeAccount = what.action == ActionKind::Ban || what.action == ActionKind::Freeze
                              || (about && about->subjectKind == SubjectKind::Account);
    s.scope = wholeAccount ? SubjectKind::Account : SubjectKind::Post;
    s.from = now;
    s.end = what.until;
    std::vector<DecisionId> decisions = what.grounds;
    if (decisions.empty() && what.decision.valid())
        decisions.push_back(what.decision);
    bool automated = what.automated; // R17: an automation suggested it and a person came to the same
    for (const DecisionId id : decisions)
        if (const auto decision = workspace.decisions().find(id)) {
            automated = automated || automationBehind(workspace, id);
            s.grounds.push_back(groundText(workspace, *decision, now));
            if (const auto order = AuthorityOrders(workspace.db()).find(id)) { // R25: that it was an authority, and the day
                s.territories = order->territories;
                const auto facts = workspace.log().open(order->factsVault);
                const auto day = facts ? parseRfc3339(stringOr(*facts, "ordered_at")) : std::nullopt;
                s.source = DetectionSource::GovernmentOrder;
                s.automatedDetection = false;
                s.reports = {{ReporterKind::Government, fromMs(toMs(day.value_or(order->compliedAt)) / 86400000 * 86400000)}};
            }
            if (!s.source) {
                s.source = detectionOf(*decision);
                s.automatedDetection = *s.source == DetectionSource::Classifier;
                s.reports = reportsOf(workspace, *decision);
            }
            if (s.scope == SubjectKind::Post)
                s.subject = subjectLabel(workspace, *decision);
        }
    if (s.scope == SubjectKind::Account)
        s.subject = accountLabel(workspace, what.account);
    if (what.strikeWeight > 0)
        s.strike = NoticeStrike{what.strikeWeight, what.strikeExpires.value_or(now)};
    if (automated && s.automatedDetection)
        s.automatedDetection = true;
    s.automatedDecision = automated ? AutomatedDecision::Partially : AutomatedDecision::NotAutomated; // R17: never fully
    CS_TRY(s.redress, standardRedress(now + workspace.policyAt(now).appeals().window));
    return s;
}

RestoredEffect restoredBy(ActionKind action)
{
    switch (action) {
    case ActionKind::Ban: return RestoredEffect::AccountRestored;
    case ActionKind::Freeze: return RestoredEffect::FreezeLifted;
    case ActionKind::Remove: return RestoredEffect::PostRestored;
    case ActionKind::Limit: return RestoredEffect::LimitLifted;
    case ActionKind::AgeRestrict: return RestoredEffect::AgeRestrictionLifted;
    case ActionKind::Label: return RestoredEffect::LabelRemoved;
    case ActionKind::Warn:
    case ActionKind::None: return RestoredEffect::WarningWithdrawn;
    }
    return RestoredEffect::NoticeWithdrawn;
}

CorrectionNotice correction(Workspace &workspace, const NoticeFor &what, Instant now)
{
    CorrectionNotice c;
    c.trigger = what.appeal.valid() ? CorrectionTrigger::Appeal : CorrectionTrigger::SelfCorrection;
    c.failedStep = what.failedStep.value_or(ErrorStep::Review);
    const auto decision = workspace.decisions().find(what.decision);
    for (const SanctionId id : what.lifted) {
        const auto sanction = workspace.sanctions().find(id);
        if (!sanction)
            continue;
        CorrectedMeasure measure;
        const DecisionId about = sanction->grounds.empty() ? what.decision : sanction->grounds.front().decision;
        if (const auto ground = workspace.decisions().find(decision ? decision->id : about)) {
            const NoticeGround text = groundText(workspace, *ground, now);
            measure.decision = ground->id;
            measure.clauseCode = text.clauseCode;
            measure.clauseTitle = text.clauseTitle;
            measure.policyVersion = text.policyVersion;
            if (ground->ordered())
                measure.legalGround = text.legalGround;
            measure.subject = sanction->subjectKind == SubjectKind::Account ? accountLabel(workspace, sanction->account) : text.subject;
        }
        measure.action = sanction->action;
        measure.from = sanction->from;
        measure.until = now;
        c.measures.push_back(std::move(measure));
        c.restored.push_back({restoredBy(sanction->action), id.str()});
        if (sanction->action == ActionKind::Remove || sanction->action == ActionKind::Limit)
            c.lost.push_back({LostEffect::Visibility, 0});
        if (sanction->action == ActionKind::Ban || sanction->action == ActionKind::Freeze)
            c.lost.push_back({LostEffect::AccountAccess, 0});
    }
    for (const StrikeId id : what.voided)
        c.restored.push_back({RestoredEffect::StrikeVoided, id.str()});
    c.improvements.push_back(Improvement::TrainingCase);
    for (const Ground &ground : violationsOf(workspace, what.account, now))
        if (ground.decision != what.decision && supports(ground, now))
            if (const auto rest = workspace.decisions().find(ground.decision))
                c.remaining.push_back(groundText(workspace, *rest, now));
    return c;
}

Result<AppealAnswer> answer(Workspace &workspace, const NoticeFor &what, Instant now)
{
    const auto appeal = workspace.appeals().find(what.appeal, now);
    const auto decision = workspace.decisions().find(what.decision);
    if (!appeal || !decision)
        return fail(ErrorCode::Internal, CS_TEXT("An appeal notice without its appeal."));
    AppealAnswer a;
    a.appeal = appeal->id;
    a.appellant = appeal->by;
    a.outcome = what.outcome;
    a.filedAt = appeal->filedAt;
    a.decidedAt = now;
    a.decision = groundText(workspace, *decision, now);
    a.actionBefore = measureOf(workspace, *decision);
    a.actionNow = what.actionNow;
    a.reply = what.reply;
    CS_TRY(const Redress redress, standardRedress(now + workspace.policyAt(now).appeals().window));
    a.outOfCourt = redress.outOfCourt;
    a.court = redress.court;
    return a;
}

Result<BanSuspension> suspension(Workspace &workspace, const NoticeFor &what, Instant now)
{
    const auto ban = workspace.sanctions().find(what.sanction);
    if (!ban)
        return fail(ErrorCode::Internal, CS_TEXT("A suspension notice without its ban."));
    BanSuspension s;
    s.ban = ban->id;
    s.reason = what.what == "clock"    ? SuspensionReason::ClockRanOut
               : what.what == "appeal" ? SuspensionReason::GroundUnderAppeal
                                       : SuspensionReason::GroundsTooFew;
    s.bannedAt = ban->from;
    s.suspendedAt = now;
    for (const SanctionGround &ground : ban->grounds)
        if (const auto decision = workspace.decisions().find(ground.decision)) {
            s.grounds.push_back(groundText(workspace, *decision, now));
            if (s.grounds.back().appeal == GroundAppeal::Open)
                s.reason = what.what == "clock" ? s.reason : SuspensionReason::GroundUnderAppeal;
        }
    s.restored.push_back({RestoredEffect::AccountRestored, ban->id.str()});
    CS_TRY(const Redress redress, standardRedress(now + workspace.policyAt(now).appeals().window));
    s.contact = redress.internalComplaint;
    return s;
}

Result<NoticeContent> contentOf(Workspace &workspace, const NoticeFor &what, Instant now)
{
    switch (what.kind) {
    case NoticeFor::Kind::Restriction: {
        CS_TRY(StatementOfReasons content, restriction(workspace, what, now));
        return NoticeContent(std::move(content));
    }
    case NoticeFor::Kind::Correction: return NoticeContent(correction(workspace, what, now));
    case NoticeFor::Kind::AppealOutcome: {
        CS_TRY(AppealAnswer content, answer(workspace, what, now));
        return NoticeContent(std::move(content));
    }
    case NoticeFor::Kind::Suspension: {
        CS_TRY(BanSuspension content, suspension(workspace, what, now));
        return NoticeContent(std::move(content));
    }
    }
    return fail(ErrorCode::Internal, CS_TEXT("An unknown kind of notice."));
}

} // namespace

ActionKind measureOf(Workspace &workspace, const Decision &decision)
{
    if (!decision.actions.empty())
        return decision.actions.back();
    const auto resting = workspace.sanctions().restingOn(decision.id);
    return resting.empty() ? ActionKind::None : resting.front().action;
}

namespace {

// The recipient is written to in the language they wrote in, as far as there is a wording; in English otherwise.
std::string recipientLanguage(Workspace &workspace, const NoticeFor &what, const std::vector<std::string> &languages)
{
    std::vector<DecisionId> about = what.grounds;
    if (what.decision.valid())
        about.insert(about.begin(), what.decision);
    if (const auto ban = what.sanction.valid() ? workspace.sanctions().find(what.sanction) : std::nullopt)
        for (const SanctionGround &ground : ban->grounds)
            about.push_back(ground.decision);
    for (const DecisionId id : about) {
        const auto decision = workspace.decisions().find(id);
        const auto post = decision && decision->subjectKind == SubjectKind::Post ? workspace.accounts().post(PostId(decision->subject)) : std::nullopt;
        const std::string language = post ? post->language.substr(0, post->language.find('-')) : std::string();
        if (std::find(languages.begin(), languages.end(), language) != languages.end())
            return language;
    }
    return "en";
}

} // namespace

Result<DraftedNotice> draftNotice(Workspace &workspace, const NoticeFor &what, Instant now)
{
    Notice notice;
    const auto account = workspace.accounts().find(what.account);
    notice.service = account ? account->source : std::string();
    notice.account = accountLabel(workspace, what.account);
    notice.issuedAt = now;
    if (what.decision.valid())
        notice.references.push_back(what.decision.str());
    for (const DecisionId id : what.grounds)
        if (id != what.decision)
            notice.references.push_back(id.str());
    for (const DecisionId id : what.grounds) // the authority's own reference, to quote to it
        if (const auto order = AuthorityOrders(workspace.db()).find(id))
            if (const auto facts = workspace.log().open(order->factsVault))
                notice.references.push_back(stringOr(*facts, "reference"));
    if (what.appeal.valid())
        notice.references.push_back(what.appeal.str());
    if (what.sanction.valid())
        notice.references.push_back(what.sanction.str());
    CS_TRY(notice.content, contentOf(workspace, what, now));

    DraftedNotice draft;
    draft.completeness = completeness(notice);
    draft.payload = {{"kind", std::string(kindOf(notice))}, {"json", toJson(notice)}};
    if (draft.completeness.state == RequirementState::NotMet)
        return draft;
    CS_TRY(const NoticeTemplates *const templates, NoticeTemplates::builtIn());
    draft.payload["language"] = recipientLanguage(workspace, what, templates->languages());
    for (const std::string &language : templates->languages()) {
        CS_TRY(std::string text, renderText(notice, language));
        CS_TRY(std::string html, renderHtml(notice, language));
        draft.payload[language] = {{"text", std::move(text)}, {"html", std::move(html)}};
    }
    return draft;
}

Result<NoticeId> releaseNotice(Unit &unit, NewRows &rows, Changes &changes, const NoticeFor &what)
{
    CS_TRY(const DraftedNotice draft, draftNotice(unit.workspace, what, unit.now));
    if (draft.completeness.state == RequirementState::NotMet)
        return fail(ErrorCode::Refused, draft.completeness.why, draft.completeness.clears, {draft.completeness});
    const Sealed sealed = unit.seal(draft.payload);
    const NoticeId id(rows.next("notice"));
    const auto idOrNull = [](auto value) { return value.valid() ? Json(value.value) : Json(); };
    changes.insert("notice", {{"id", id.value}, {"kind", stringOr(draft.payload, "kind")}, {"account", what.account.value},
                              {"decision", idOrNull(what.decision)}, {"sanction", idOrNull(what.sanction)},
                              {"appeal", idOrNull(what.appeal)}, {"corrects", idOrNull(what.corrects)},
                              {"released_at", toMs(unit.now)}, {"hash", hex(sealed.commitment)}, {"vault", sealed.vault}});
    OrderFor order;
    order.targetKind = "notice";
    order.target = id.value;
    order.account = what.account;
    order.action = "send";
    order.sanction = what.sanction;
    order.decision = what.decision;
    order.notice = id;
    addOrder(unit, rows, changes, order);
    return id;
}

} // namespace countersign
