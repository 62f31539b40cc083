#include "services/appeals/appeal_filing.h"

#include "services/reversal/effects.h"
#include "services/frame/facts.h"
#include "services/frame/notice_delivery.h"
#include "services/notices/notice_writing.h"

#include <algorithm>

namespace countersign {

namespace {

Requirement second(const char *id, Text why, Text clears)
{
    Requirement r;
    r.rule = "R7";
    r.id = id;
    r.title = CS_TEXT("The appeal can be heard");
    r.state = RequirementState::NotMet;
    r.why = std::move(why);
    r.clears = std::move(clears);
    return r;
}

Result<> checkWords(const AppealFiling &filing, Instant filedAt, Instant now)
{
    if (filing.text.empty())
        return fail(ErrorCode::Usage, CS_TEXT("An appeal needs the appellant's words."), CS_TEXT("Give them with --text."));
    if (filedAt > now)
        return fail(ErrorCode::BadInput, {CS_TEXT("The appeal is dated %1, which has not come yet."), {Text::time(filedAt)}},
                    CS_TEXT("Give the time at which it was filed on the platform."));
    return {};
}

// Whether it is another one about the same.
Result<bool> checkFiling(Unit &unit, const AppealFiling &filing, const Decision &decision, Instant filedAt)
{
    if (!decision.inEffect())
        return fail(ErrorCode::Conflict, {CS_TEXT("%1 is %2, so there is nothing to appeal."), {decision.id.str(), Text::word(name(decision.state))}},
                    CS_TEXT("Only a decision that has taken effect can be appealed."));
    if (filing.by == AppellantKind::Author && decision.verdict == Verdict::NoViolation && !decision.ordered())
        return fail(ErrorCode::Conflict, {CS_TEXT("%1 left the content up; its author has nothing to appeal."), {decision.id.str()}},
                    CS_TEXT("Record the appeal as one by a reporter if it came from one."));
    if (filing.by == AppellantKind::Author && measureOf(unit.workspace, decision) == ActionKind::None)
        return fail(ErrorCode::Conflict, {CS_TEXT("%1 took no measure, and nothing rests on it."), {decision.id.str()}},
                    CS_TEXT("There is nothing to appeal yet."));
    const auto window = unit.workspace.policyAt(decision.decidedAt).appeals().window;
    const Instant from = decision.noticeAt ? noticeDeliveredAt(unit.workspace, decision).value_or(unit.now) : decision.decidedAt;
    if (filedAt - from > window)
        return fail(ErrorCode::Refused, {CS_TEXT("The appeal window of %1 closed on %2."), {decision.id.str(), Text::time(from + window)}},
                    CS_TEXT("An administrator may still reopen the case."),
                    {second("appeal.window", CS_TEXT("The window has closed."), CS_TEXT("It is six months at least."))});
    bool again = false;
    for (const Appeal &earlier : unit.workspace.appeals().ofDecision(decision.id, unit.now))
        again = again || (earlier.by == filing.by && (earlier.state == AppealState::Stands || earlier.state == AppealState::Inadmissible));
    if (again && filing.newEvidence.empty())
        return fail(ErrorCode::Refused, {CS_TEXT("%1 was appealed before; a second appeal needs new evidence."), {decision.id.str()}},
                    CS_TEXT("State the new evidence with it."),
                    {second("appeal.new_evidence", CS_TEXT("No new evidence was given."), CS_TEXT("State the new evidence."))});
    return again;
}

Result<> escalateInstead(Unit &unit, NewRows &rows, Changes &changes, const Sanction &ban)
{
    const Sealed note = unit.seal({{"note", "A ban on a clause that suffices alone is under appeal: " + ban.id.str()}});
    changes.insert("escalation", {{"id", rows.next("escalation")}, {"kind", "policy"}, {"subject", ban.id.str()},
                                  {"account", ban.account.value}, {"state", "open"}, {"version", 1}, {"opened_at", toMs(unit.now)},
                                  {"due_at", toMs(unit.now + unit.workspace.policyAt(unit.now).appeals().contestClock)},
                                  {"note_vault", note.vault}});
    return {};
}

// R3: an appeal was filed before the ban's release and learnt later: the ban would not have been released.
Result<> reverseBan(Unit &unit, NewRows &rows, Changes &changes, const Sanction &ban, AppealId appeal)
{
    CS_CHECK(moveSanction(changes, ban, SanctionEvent::Reverse,
                          {{"changed_why", "an appeal filed before its release was learnt later"}}));
    addOrder(unit, rows, changes, {"account", ban.account.value, ban.account, "restore", {}, ban.id, {}, {}});
    NoticeFor notice;
    notice.kind = NoticeFor::Kind::Correction;
    notice.account = ban.account;
    notice.sanction = ban.id;
    notice.appeal = appeal;
    notice.action = ban.action;
    notice.lifted = {ban.id};
    notice.failedStep = ErrorStep::Data; // the appeal was there and had not reached us
    for (const SanctionGround &ground : ban.grounds)
        notice.grounds.push_back(ground.decision);
    for (const NoticeRecord &earlier : unit.workspace.outgoing().notices(ban.account))
        if (earlier.sanction == ban.id && earlier.kind == "restriction")
            notice.corrects = earlier.id;
    CS_CHECK(releaseNotice(unit, rows, changes, notice));
    return {};
}

// What a ban rests on besides the decision appealed, and whether one clause of it all suffices alone.
struct RestsOn {
    std::vector<Ground> rest;
    bool alone = false;
    bool appealed = false;
};

RestsOn restsOn(Workspace &workspace, const Sanction &ban, DecisionId appealed, Instant now)
{
    RestsOn out;
    for (const SanctionGround &ground : ban.grounds) {
        const auto decision = workspace.decisions().find(ground.decision);
        if (!decision || ground.fell)
            continue;
        const Ground one = groundOf(workspace, *decision, now);
        if (decision->id == appealed) {
            out.appealed = true;
            out.alone = out.alone || one.sufficientAlone;
            continue;
        }
        out.alone = out.alone || (one.sufficientAlone && supports(one, now));
        out.rest.push_back(one);
    }
    return out;
}

// R3: what an author's appeal does to a ban that is in force.
Result<> contestBan(Unit &unit, NewRows &rows, Changes &changes, const Sanction &ban, const Decision &appealed, AppealId appeal, Instant filedAt)
{
    const auto [rest, alone, appealedHere] = restsOn(unit.workspace, ban, appealed.id, unit.now);
    if (filedAt < ban.from && !alone)
        return reverseBan(unit, rows, changes, ban, appeal);
    if (!appealedHere)
        return {};
    if (alone)
        return escalateInstead(unit, rows, changes, ban);
    const Instant due = unit.now + unit.workspace.policyAt(unit.now).appeals().contestClock;
    Json flags = {{"contested_at", toMs(unit.now)}, {"contest_due", toMs(due)}};
    if (stillEnough(unit.workspace, rest, ban.policyVersion, unit.now) || ban.state != SanctionState::InForce) {
        changes.update("sanction", ban.id.value, flags);
        return {};
    }
    flags["changed_why"] = std::string(suspendedForAppeal);
    CS_CHECK(moveSanction(changes, ban, SanctionEvent::Suspend, flags));
    addOrder(unit, rows, changes, {"account", ban.account.value, ban.account, "restore", {}, ban.id, {}, {}});
    NoticeFor notice;
    notice.kind = NoticeFor::Kind::Suspension;
    notice.account = ban.account;
    notice.sanction = ban.id;
    notice.appeal = appeal;
    notice.what = "appeal";
    CS_CHECK(releaseNotice(unit, rows, changes, notice));
    return {};
}

std::vector<Sanction> bansInForce(Workspace &workspace, AccountId account)
{
    std::vector<Sanction> out;
    for (Sanction &sanction : workspace.sanctions().all(account, true))
        if (sanction.action == ActionKind::Ban && !sanction.external && sanction.binding())
            out.push_back(std::move(sanction));
    return out;
}

// One appeal at a time: what is filed while one is open belongs to it, with its words, and where it was filed earlier the
// appeal counts from then (R3).
Result<AppealId> addTo(Unit &unit, const AppealFiling &filing, const Appeal &open, Instant filedAt)
{
    const bool earlier = filedAt < open.filedAt;
    if (!earlier && filing.newEvidence.empty())
        return fail(ErrorCode::Conflict, {CS_TEXT("%1 is already under appeal (%2)."), {open.decision.str(), open.id.str()}},
                    CS_TEXT("Add what is new to that appeal: \"appeal file\" with --new-evidence, or with --filed-at where it was filed "
                            "earlier."));
    NewRows rows(unit);
    Changes changes;
    const Sealed text = unit.seal({{"text", filing.text}, {"new_evidence", filing.newEvidence}});
    Json columns = {{"version", open.version + 1}};
    if (earlier)
        columns["filed_at"] = toMs(filedAt);
    changes.update("appeal", open.id.value, std::move(columns));
    if (earlier && open.by == AppellantKind::Author)
        for (const Sanction &ban : bansInForce(unit.workspace, open.account))
            if (filedAt < ban.from && !restsOn(unit.workspace, ban, open.decision, unit.now).alone)
                CS_CHECK(reverseBan(unit, rows, changes, ban, open.id));
    CS_TRY([[maybe_unused]] const auto seq,
           unit.append(std::string(earlier ? appealFiledEarlier : appealAdded),
                       {{"appeal", open.id.value}, {"decision", open.decision.value}, {"content", text.json()}}, changes));
    return open.id;
}

} // namespace

Result<AppealId> fileAppeal(Unit &unit, const AppealFiling &filing)
{
    const auto decision = unit.workspace.decisions().find(filing.decision);
    if (!decision)
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no decision %1."), {filing.decision.str()}});
    const Instant filedAt = filing.filedAt.value_or(unit.now);
    CS_CHECK(checkWords(filing, filedAt, unit.now));
    for (const Appeal &earlier : unit.workspace.appeals().ofDecision(decision->id, unit.now))
        if (earlier.by == filing.by && earlier.open())
            return addTo(unit, filing, earlier, filedAt);
    CS_TRY(const bool again, checkFiling(unit, filing, *decision, filedAt));

    NewRows rows(unit);
    Changes changes;
    const AppealId id(rows.next("appeal"));
    const Sealed text = unit.seal({{"text", filing.text}, {"new_evidence", filing.newEvidence}});
    const auto decideWithin = unit.workspace.policyAt(unit.now).appeals().decideWithin;
    changes.insert("appeal", {{"id", id.value}, {"decision", decision->id.value}, {"account", decision->account.value},
                              {"by_kind", std::string(name(filing.by))}, {"state", "received"}, {"version", 1},
                              {"filed_at", toMs(filedAt)}, {"learnt_at", toMs(unit.now)}, {"due_at", toMs(unit.now + decideWithin)},
                              {"recorded_by", filing.recordedBy.valid() ? Json(filing.recordedBy.value) : Json()},
                              {"text_vault", text.vault}, {"second", again ? 1 : 0}});
    if (filing.by == AppellantKind::Author) {
        CS_CHECK(moveDecision(changes, *decision, DecisionEvent::Appeal));
        if (const auto strike = unit.workspace.decisions().strikeOf(decision->id); strike && strike->state == StrikeState::Active)
            CS_CHECK(moveStrike(changes, *strike, StrikeEvent::Contest));
        CS_CHECK(voidProposalsWith(unit, changes, decision->id, GroundIs::UnderAppeal,
                                   decision->id.str() + " is under appeal (" + id.str() + ")"));
        for (const Sanction &ban : bansInForce(unit.workspace, decision->account))
            CS_CHECK(contestBan(unit, rows, changes, ban, *decision, id, filedAt));
    }
    CS_TRY([[maybe_unused]] const auto seq,
           unit.append("appeal.filed", {{"appeal", id.value}, {"decision", decision->id.value}, {"content", text.json()}}, changes));
    return id;
}

} // namespace countersign
