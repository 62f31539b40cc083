#include "services/review/review_desk.h"

namespace countersign {

Result<ReviewDesk> reviewDesk(Workspace &workspace, CaseId id, const Finding &finding, Instant now)
{
    const auto one = workspace.cases().find(id, now);
    if (!one)
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no case %1."), {id.str()}}, CS_TEXT("\"queue\" lists the open ones."));
    ReviewDesk d;
    d.reviewCase = *one;
    d.account = *workspace.accounts().find(one->account);
    std::int64_t vault = d.account.vault;
    Instant posted = one->openedAt;
    if (one->subjectKind == SubjectKind::Post) {
        d.post = workspace.accounts().post(PostId(one->subject));
        vault = d.post->vault;
        posted = d.post->postedAt.value_or(one->openedAt);
    }
    auto record = workspace.log().open(vault);
    if (!record) {
        Requirement there;
        there.rule = "R15";
        there.id = "content.present";
        there.title = CS_TEXT("The content is still there");
        notMet(there, {CS_TEXT("The content of %1 has been erased."), {id.str()}}, CS_TEXT("What was erased cannot be judged; leave it or close the case."));
        return fail(ErrorCode::Refused, there.why, there.clears, {there});
    }
    d.record = *std::move(record);
    d.book = &workspace.policyAt(posted); // the clause version in force when the content was posted
    d.clause = d.book->find(finding.clause);
    return d;
}

Json evidenceSnapshot(Workspace &workspace, const ReviewDesk &d, Instant now)
{
    Json reports = Json::array();
    auto rows = workspace.db().prepare("SELECT reporter_kind, alleged, reported_at FROM report WHERE review_case = ?1 ORDER BY id");
    rows.bind(d.reviewCase.id);
    while (rows.step())
        reports.push_back({{"reporter_kind", rows.string(0)}, {"alleged", rows.string(1)}, {"reported_at", rfc3339(rows.instant(2))}});
    Json author = {{"account", d.account.id.str()}, {"tags", d.account.tags}};
    if (d.account.reach)
        author["reach"] = *d.account.reach;
    Json snapshot = {{"case", d.reviewCase.id.str()}, {"as_of", rfc3339(now)}, {"subject", d.record.value("subject", Json::object())},
                     {"author", author}, {"reports", reports}};
    if (d.post)
        snapshot["content_sha256"] = hex(d.post->contentHash);
    return snapshot;
}

Result<> checkLeaseOf(Workspace &workspace, const Session &session, const Case &one)
{
    if (!one.lease) {
        // Not claimed, or the lease ran out: the table says whether it could be claimed at all.
        CS_TRY([[maybe_unused]] const auto state,
               advance(caseTransitions, one.state == CaseState::Open ? CaseState::InReview : one.state, CaseEvent::Decide, one.id.str()));
        Requirement r;
        r.rule = "R14";
        r.id = "case.held";
        r.title = CS_TEXT("You hold the case");
        r.state = RequirementState::NotMet;
        r.why = {CS_TEXT("%1 is not claimed, or its lease ran out."), {one.id.str()}};
        r.clears = CS_TEXT("Claim it and decide again; your draft is kept.");
        return fail(ErrorCode::Conflict, r.why, r.clears, {r});
    }
    if (one.lease->holder != session.id()) {
        Requirement other;
        other.rule = "R14";
        other.id = "case.held";
        other.title = CS_TEXT("You hold the case");
        other.state = RequirementState::NotMet;
        other.why = {CS_TEXT("%1 is held by %2 until %3."),
                     {one.id.str(), workspace.people().handle(one.lease->holder), Text::time(one.lease->until)}};
        other.clears = CS_TEXT("Take another one; it comes back when the lease runs out.");
        return fail(ErrorCode::HeldByOther, other.why, other.clears, {other});
    }
    return {};
}

} // namespace countersign
