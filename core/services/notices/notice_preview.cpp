#include "services/notices/notice_preview.h"

#include "services/notices/notice_writing.h"
#include "services/release/releasing.h"
#include "services/signoff/seeded_checks.h"

namespace countersign {

namespace {

tl::unexpected<Error> readItBlindFirst(const std::string &reference)
{
    Requirement r;
    r.rule = "R6";
    r.id = "reader.blind";
    r.title = CS_TEXT("Who may judge it reads it blind first");
    notMet(r, {CS_TEXT("You might have to judge %1 blind, so its notice is hidden from you."), {reference}},
           CS_TEXT("It is shown after you have read it, and to people who cannot."));
    return fail(ErrorCode::Refused, r.why, r.clears, {r});
}

Result<NoticeFor> noticeOfDecision(Workspace &workspace, const Blindness &blind, DecisionId id)
{
    const auto decision = workspace.decisions().find(id);
    if (!decision)
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no decision %1."), {id.str()}});
    if (blind.hidesFinding(id))
        return readItBlindFirst(id.str());
    if (decision->verdict == Verdict::NoViolation || decision->actions.empty())
        return fail(ErrorCode::Usage, {CS_TEXT("%1 restricts nothing, so nobody is told."), {id.str()}},
                    CS_TEXT("Preview a decision with a measure."));
    return noticeOf(workspace, *decision, workspace.now());
}

Result<NoticeFor> ofProposal(Workspace &workspace, const Blindness &blind, ProposalId id)
{
    const auto proposal = proposalOrCheck(workspace, id);
    if (!proposal)
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no proposal %1."), {id.str()}});
    if (blind.hides(id))
        return readItBlindFirst(id.str());
    if (proposal->kind == ProposalKind::Decision)
        return noticeOfDecision(workspace, blind, proposal->decision);
    return noticeOf(*proposal, workspace.now());
}

Result<NoticeFor> ofAppeal(Workspace &workspace, const Blindness &blind, AppealId id, const NoticePreview &what)
{
    const auto appeal = workspace.appeals().find(id, workspace.now());
    if (!appeal)
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no appeal %1."), {id.str()}});
    if (blind.hidesFinding(appeal->decision))
        return readItBlindFirst(id.str());
    if (!what.outcome || what.reply.empty())
        return fail(ErrorCode::Usage, CS_TEXT("The answer to an appeal says an outcome and why."), CS_TEXT("Give --outcome and --reply."));
    const auto decision = workspace.decisions().find(appeal->decision);
    NoticeFor notice;
    notice.kind = NoticeFor::Kind::AppealOutcome;
    notice.account = appeal->account;
    notice.decision = appeal->decision;
    notice.appeal = id;
    notice.outcome = what.outcome;
    notice.actionNow = what.outcome == AppealOutcome::Stands ? measureOf(workspace, *decision) : ActionKind::None;
    notice.reply = what.reply;
    return notice;
}

Result<NoticeFor> noticeAbout(Workspace &workspace, const Blindness &blind, const NoticePreview &what)
{
    if (const auto decision = DecisionId::parse(what.reference))
        return noticeOfDecision(workspace, blind, *decision);
    if (const auto proposal = ProposalId::parse(what.reference))
        return ofProposal(workspace, blind, *proposal);
    if (const auto appeal = AppealId::parse(what.reference))
        return ofAppeal(workspace, blind, *appeal, what);
    return fail(ErrorCode::Usage, {CS_TEXT("\"%1\" is no decision, proposal or appeal."), {what.reference}},
                CS_TEXT("Name what somebody would be told about: D-…, P-… or A-…."));
}

} // namespace

Result<Json> previewNotice(Workspace &workspace, const Viewer &viewer, const NoticePreview &what)
{
    return workspace.read<Json>([&]() -> Result<Json> {
        CS_TRY(const NoticeFor about, noticeAbout(workspace, Blindness(workspace, viewer), what));
        CS_TRY(const DraftedNotice draft, draftNotice(workspace, about, workspace.now()));
        if (draft.completeness.state == RequirementState::NotMet)
            return fail(ErrorCode::Refused, draft.completeness.why, draft.completeness.clears, {draft.completeness});
        return draft.payload;
    });
}

} // namespace countersign
