#include "services/appeals/appeal_service.h"

#include "services/authority/authority_rules.h"
#include "services/orders/anchor.h"
#include "services/intake/case_opening.h"
#include "services/frame/facts.h"
#include "services/review/finding_rules.h"
#include "services/notices/notice_writing.h"

#include <algorithm>

namespace countersign {

namespace {

Result<Appeal> findAppeal(Workspace &workspace, AppealId id, Instant now)
{
    if (auto appeal = workspace.appeals().find(id, now))
        return *std::move(appeal);
    return fail(ErrorCode::NotFound, {CS_TEXT("There is no appeal %1."), {id.str()}});
}

// Bans are released on it, so it is the word of somebody who answers for the queue: who only learns or looks has none.
bool vouches(const Person &person)
{
    return person.has(Role::Moderator) || person.has(Role::Lead) || person.has(Role::Administrator);
}

Requirement evidenceThere(Workspace &workspace, const Decision &decision, AppealOutcome outcome)
{
    Requirement r;
    r.rule = "R7";
    r.id = "evidence.present";
    r.title = CS_TEXT("The content as judged is still there");
    r.state = workspace.log().open(decision.evidenceVault) || outcome == AppealOutcome::Overturned ? RequirementState::Met
                                                                                                      : RequirementState::NotMet;
    if (r.state == RequirementState::NotMet) {
        r.why = {CS_TEXT("The evidence of %1 has been erased; nobody can hear the appeal."), {decision.id.str()}};
        r.clears = CS_TEXT("Without evidence an appeal is overturned.");
    }
    return r;
}

// What was said since, while it was open, in the order in which we learnt it.
void addWhatCameSince(Workspace &workspace, AppealView &view)
{
    const auto append = [](std::string &to, const std::string &more) {
        if (!more.empty() && to.find(more) == std::string::npos)
            to += (to.empty() ? "" : "\n\n") + more;
    };
    auto rows = workspace.db().prepare("SELECT seq FROM log_mention WHERE kind = 'appeal' AND id = ?1 ORDER BY seq");
    rows.bind(view.appeal.id);
    while (rows.step()) {
        const auto entry = workspace.log().entry(rows.integer(0));
        if (!entry || (entry->type != appealAdded && entry->type != appealFiledEarlier))
            continue;
        const auto content = workspace.log().open(intOr(entry->data.value("content", Json::object()), "vault"));
        if (!content)
            continue; // erased
        append(view.text, stringOr(*content, "text"));
        append(view.newEvidence, stringOr(*content, "new_evidence"));
    }
}

} // namespace

Json effectsJson(const ReversalPlan &plan)
{
    Json effects = Json::array();
    for (const Effect &effect : plan.effects)
        effects.push_back({{"subject", effect.subject}, {"from", effect.from}, {"to", effect.to}, {"what", effect.what.english()}});
    Json irreversible = Json::array();
    for (const Text &text : plan.irreversible)
        irreversible.push_back(text.english());
    Json notices = Json::array();
    for (const NoticeId id : plan.notices)
        notices.push_back(id.str());
    Json untouched = Json::array();
    for (const Text &text : plan.untouched)
        untouched.push_back(text.english());
    return {{"decision", plan.decision.str()}, {"effects", effects}, {"irreversible", irreversible}, {"notices", notices}, {"untouched", untouched}};
}

Result<std::vector<Appeal>> AppealService::list(bool openOnly)
{
    return m_workspace.read<std::vector<Appeal>>([&]() -> Result<std::vector<Appeal>> {
        return m_workspace.appeals().all(m_workspace.now(), openOnly);
    });
}

Result<AppealView> AppealService::view(AppealId id)
{
    return m_workspace.read<AppealView>([&]() -> Result<AppealView> {
        AppealView view;
        CS_TRY(view.appeal, findAppeal(m_workspace, id, m_workspace.now()));
        const auto decision = m_workspace.decisions().find(view.appeal.decision);
        const auto evidence = m_workspace.log().open(decision->evidenceVault);
        view.evidenceIntact = evidence.has_value();
        if (evidence)
            view.content = evidence->value("subject", Json::object());
        if (evidence && decision->subjectKind == SubjectKind::Post)
            if (const auto post = m_workspace.accounts().post(PostId(decision->subject)); post && !post->language.empty())
                view.content["language"] = post->language; // named, so that nobody judges what they cannot read
        view.clause = decision->clause;
        const PolicyBook *book = m_workspace.policyVersion(decision->policyVersion);
        if (const Clause *clause = book ? book->find(decision->clause) : nullptr)
            view.clauseTexts = clause->text;
        // In the language of what is judged, as far as the book has it.
        const auto post = decision->subjectKind == SubjectKind::Post ? m_workspace.accounts().post(PostId(decision->subject)) : std::nullopt;
        view.clauseText = view.clauseTexts.in(post ? post->language.substr(0, post->language.find('-')) : std::string("en"));
        if (const auto text = m_workspace.log().open(view.appeal.textVault)) {
            view.text = stringOr(*text, "text");
            view.newEvidence = stringOr(*text, "new_evidence");
        }
        addWhatCameSince(m_workspace, view);
        return view;
    });
}

Result<Receipt> AppealService::file(const Session &session, AppealFiling filing, const std::string &requestId)
{
    return m_workspace.change({"appeal.file", filing.decision.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        filing.recordedBy = session.id();
        CS_TRY(const AppealId id, fileAppeal(unit, filing));
        const auto appeal = m_workspace.appeals().find(id, unit.now);
        unit.receipt().made = {{"appeal", id.str()}, {"state", std::string(name(appeal->state))}, {"due_at", rfc3339(appeal->dueAt)}};
        return unit.finish();
    });
}

Result<Receipt> AppealService::admit(const Session &session, AppealId id, const std::string &requestId)
{
    return m_workspace.change({"appeal.admit", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Appeal appeal, findAppeal(m_workspace, id, unit.now));
        const auto list = hearerRequirements(m_workspace, session.person(), appeal, unit.now);
        if (!allMet(list))
            return fail(ErrorCode::Refused, unmet(list).front().why, unmet(list).front().clears, list);
        Changes changes;
        CS_CHECK(moveAppeal(changes, appeal, AppealEvent::Admit));
        CS_TRY([[maybe_unused]] const auto seq, unit.append("appeal.admitted", {{"appeal", id.value}}, changes));
        unit.receipt().made = {{"appeal", id.str()}, {"state", "admitted"}};
        return unit.finish();
    });
}

Result<Receipt> AppealService::findInadmissible(const Session &session, AppealId id, const std::string &reason, const std::string &requestId)
{
    return m_workspace.change({"appeal.inadmissible", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (foldedSpace(reason).empty())
            return fail(ErrorCode::Usage, CS_TEXT("Finding an appeal inadmissible needs a reason."), CS_TEXT("Give it with --reason."));
        CS_TRY(const Appeal appeal, findAppeal(m_workspace, id, unit.now));
        const auto list = hearerRequirements(m_workspace, session.person(), appeal, unit.now);
        if (!allMet(list))
            return fail(ErrorCode::Refused, unmet(list).front().why, unmet(list).front().clears, list);
        const auto decision = m_workspace.decisions().find(appeal.decision);
        NewRows rows(unit);
        Changes changes;
        const Sealed sealed = unit.seal({{"reason", reason}});
        CS_CHECK(moveAppeal(changes, appeal, AppealEvent::FindInadmissible,
                            {{"decided_by", session.id().value}, {"decided_at", toMs(unit.now)}, {"reply_vault", sealed.vault}}));
        addPart(unit, changes, appeal.decision, session.id(), "heard");
        if (appeal.by == AppellantKind::Author)
            CS_CHECK(letStand(unit, rows, changes, appeal, *decision));
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("appeal.inadmissible", {{"appeal", id.value}, {"content", sealed.json()}}, changes));
        unit.receipt().made = {{"appeal", id.str()}, {"state", "inadmissible"}};
        return unit.finish();
    });
}

Result<Receipt> AppealService::claim(const Session &session, AppealId id, const std::string &requestId)
{
    return m_workspace.change({"appeal.claim", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Appeal appeal, findAppeal(m_workspace, id, unit.now));
        CS_CHECK(hear(unit, session, appeal));
        const auto now = m_workspace.appeals().find(id, unit.now);
        unit.receipt().made = {{"appeal", id.str()}, {"state", "in_review"}, {"lease_until", rfc3339(*now->leaseUntil)}};
        return unit.finish();
    });
}

// Admits (where that has not been done) and takes the hearing lease.
Result<> AppealService::hear(Unit &unit, const Session &session, const Appeal &appeal)
{
    if (!appeal.open())
        return fail(ErrorCode::Conflict, {CS_TEXT("%1 is closed already: %2."), {appeal.id.str(), Text::word(name(appeal.state))}},
                    CS_TEXT("Nothing was changed."));
    const auto list = hearerRequirements(m_workspace, session.person(), appeal, unit.now);
    if (!allMet(list))
        return fail(ErrorCode::Refused, {CS_TEXT("You can't hear %1: %2"), {appeal.id.str(), unmet(list).front().why}},
                    unmet(list).front().clears, list);
    if (appeal.state == AppealState::Received) {
        Changes changes;
        CS_CHECK(moveAppeal(changes, appeal, AppealEvent::Admit));
        CS_TRY([[maybe_unused]] const auto seq, unit.append("appeal.admitted", {{"appeal", appeal.id.value}}, changes));
    }
    const Instant until = unit.now + m_workspace.policyAt(unit.now).signoff().lease;
    if (!m_workspace.appeals().lease(appeal.id, session.id(), until, unit.now)) {
        Requirement alone;
        alone.rule = "R14";
        alone.id = "appeal.held";
        alone.title = CS_TEXT("At most one person hears an appeal");
        alone.state = RequirementState::NotMet;
        alone.why = {CS_TEXT("%1 is being heard by %2."), {appeal.id.str(), m_workspace.people().handle(appeal.hearer)}};
        alone.clears = CS_TEXT("It comes back when their lease runs out.");
        return fail(ErrorCode::HeldByOther, alone.why, alone.clears, {alone});
    }
    return {};
}

Result<Receipt> AppealService::withdraw(const Session &session, AppealId id, const std::string &message, const std::string &requestId)
{
    return m_workspace.change({"appeal.withdraw", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (foldedSpace(message).empty())
            return fail(ErrorCode::Usage, CS_TEXT("Only the appellant withdraws, by a message of their own."),
                        CS_TEXT("Store their message with --message."));
        CS_TRY(const Appeal appeal, findAppeal(m_workspace, id, unit.now));
        const auto list = hearerRequirements(m_workspace, session.person(), appeal, unit.now);
        if (!allMet(list)) // whoever took part may not be the one to record that the appeal is gone
            return fail(ErrorCode::Refused, unmet(list).front().why, unmet(list).front().clears, list);
        const auto decision = m_workspace.decisions().find(appeal.decision);
        const Sealed sealed = unit.seal({{"message", message}});
        NewRows rows(unit);
        Changes changes;
        CS_CHECK(moveAppeal(changes, appeal, AppealEvent::Withdraw, {{"decided_at", toMs(unit.now)}, {"reply_vault", sealed.vault}}));
        addPart(unit, changes, appeal.decision, session.id(), "heard"); // they took the appellant's word for it
        if (appeal.by == AppellantKind::Author)
            CS_CHECK(letStand(unit, rows, changes, appeal, *decision));
        CS_TRY([[maybe_unused]] const auto seq, unit.append("appeal.withdrawn", {{"appeal", id.value}, {"content", sealed.json()}}, changes));
        m_workspace.appeals().release(id);
        unit.receipt().made = {{"appeal", id.str()}, {"state", "withdrawn"}};
        return unit.finish();
    });
}

// The decision stands: its strike counts again; bans suspended only for this appeal resume if they still suffice.
Result<> AppealService::letStand(Unit &unit, NewRows &rows, Changes &changes, const Appeal &appeal, const Decision &decision)
{
    CS_CHECK(moveDecision(changes, decision, DecisionEvent::Stand));
    openJoined(unit, rows, changes, decision, appeal);
    if (const auto strike = m_workspace.decisions().strikeOf(decision.id); strike && strike->state == StrikeState::Contested)
        CS_CHECK(moveStrike(changes, *strike, StrikeEvent::Uphold));
    for (const Sanction &ban : m_workspace.sanctions().restingOn(decision.id)) {
        if (ban.action != ActionKind::Ban || !ban.contestedAt || !ban.binding())
            continue;
        bool another = false;
        for (const SanctionGround &ground : ban.grounds)
            for (const Appeal &other : m_workspace.appeals().ofDecision(ground.decision, unit.now))
                another = another || (other.id != appeal.id && other.open() && other.by == AppellantKind::Author);
        if (another)
            continue;
        const Json cleared = {{"contested_at", nullptr}, {"contest_due", nullptr}, {"changed_why", appeal.id.str() + " was answered"}};
        // R8: a thinned ban whose clock ran out meanwhile had to be re-affirmed by two.
        const bool thinned = ban.thinnedDue && *ban.thinnedDue <= unit.now;
        const bool forAppeal = !thinned && (ban.changedWhy == suspendedForAppeal || ban.changedWhy == suspendedByClock);
        if (ban.state != SanctionState::Suspended || !forAppeal || !enoughAsOfRelease(m_workspace, ban, {}, unit.now)) {
            Json flagsOnly = cleared;
            flagsOnly.erase("changed_why");
            changes.update("sanction", ban.id.value, flagsOnly);
            continue;
        }
        CS_CHECK(moveSanction(changes, ban, SanctionEvent::Resume, cleared));
        addOrder(unit, rows, changes, {"account", ban.account.value, ban.account, std::string(name(ban.action)), ban.until, ban.id, {}, {}});
    }
    return {};
}

Result<Receipt> AppealService::decide(const Session &session, AppealId id, AppealOutcome outcome, const std::string &reply,
                                      const std::string &attributionText, const std::string &requestId)
{
    return m_workspace.change({"appeal.decide", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (foldedSpace(reply).empty())
            return fail(ErrorCode::Usage, CS_TEXT("The appellant gets a reply."), CS_TEXT("Write it with --reply."));
        std::optional<Attribution> attribution;
        if (!attributionText.empty()) {
            CS_TRY(attribution, parseAttribution(attributionText, m_workspace.policyAt(unit.now).errorCauses()));
        }
        CS_TRY(Appeal appeal, findAppeal(m_workspace, id, unit.now));
        CS_CHECK(hear(unit, session, appeal));
        CS_TRY(appeal, findAppeal(m_workspace, id, unit.now));
        const auto decision = m_workspace.decisions().find(appeal.decision);
        const auto evidence = evidenceThere(m_workspace, *decision, outcome);
        if (evidence.state == RequirementState::NotMet)
            return fail(ErrorCode::Refused, evidence.why, evidence.clears, {evidence});
        if (const auto stands = orderStillStands(m_workspace, decision->id);
            outcome == AppealOutcome::Stands && appeal.by == AppellantKind::Author && stands.state == RequirementState::NotMet)
            return fail(ErrorCode::Refused, stands.why, stands.clears, {stands});

        NewRows rows(unit);
        Changes changes;
        ReversalPlan plan;
        plan.decision = decision->id;
        ActionKind actionNow = measureOf(m_workspace, *decision);
        const bool reversed = outcome != AppealOutcome::Stands;
        if (reversed && appeal.by == AppellantKind::Author) {
            CS_TRY(plan, planReversal(unit, rows, changes,
                                      {decision->id, outcome, id, attribution ? std::optional(attribution->step) : std::nullopt}));
            actionNow = ActionKind::None;
        } else if (appeal.by == AppellantKind::Author) {
            CS_CHECK(letStand(unit, rows, changes, appeal, *decision));
        }
        // A reporter who is right gets a fresh look by somebody else; nothing that the author had is touched (R7).
        if (reversed && appeal.by == AppellantKind::Reporter)
            addFreshCase(unit, rows, changes, *decision, "after appeal " + id.str(), plan.effects);
        // The author is answered by notice. A reporter's reply is kept for whoever forwards it: the account that we could
        // write to is the author's, who is not told who complained (R25).
        if (appeal.by == AppellantKind::Author) {
            NoticeFor notice;
            notice.kind = NoticeFor::Kind::AppealOutcome;
            notice.account = appeal.account;
            notice.decision = decision->id;
            notice.appeal = id;
            notice.outcome = outcome;
            notice.actionNow = actionNow;
            notice.reply = reply;
            CS_TRY(const NoticeId answer, releaseNotice(unit, rows, changes, notice));
            plan.notices.push_back(answer);
        }
        const Sealed sealed = unit.seal({{"reply", reply}});
        const AppealEvent event = outcome == AppealOutcome::Stands     ? AppealEvent::Stand
                                  : outcome == AppealOutcome::Changed ? AppealEvent::Change
                                                                      : AppealEvent::Overturn;
        CS_CHECK(moveAppeal(changes, appeal, event,
                            {{"decided_by", session.id().value}, {"decided_at", toMs(unit.now)},
                             {"attribution", attribution ? attribution->str() : std::string()}, {"reply_vault", sealed.vault}}));
        addPart(unit, changes, decision->id, session.id(), "heard");
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("appeal.decided", {{"appeal", id.value}, {"outcome", std::string(name(outcome))}, {"content", sealed.json()}}, changes));
        m_workspace.appeals().release(id);
        unit.receipt().made = effectsJson(plan);
        unit.receipt().made["appeal"] = id.str();
        unit.receipt().made["outcome"] = std::string(name(outcome));
        unit.receipt().effectiveAt = unit.now;
        return unit.finish();
    });
}

Result<Receipt> AppealService::statedComplete(const Session &session, const std::string &source, Instant until, const std::string &requestId)
{
    return m_workspace.change({"appeals.complete", source, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        if (session.person().has(Role::Automation))
            return fail(ErrorCode::Forbidden, CS_TEXT("An automation vouches for nothing."), CS_TEXT("A person states it."));
        if (!vouches(session.person()))
            return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is neither a moderator, a team lead nor an administrator."), {session.person().handle}},
                        CS_TEXT("One of them states it; it must not be who proposed the ban that waits."));
        if (until > unit.now)
            return fail(ErrorCode::BadInput, {CS_TEXT("Appeals cannot be complete to %1: that has not come yet."), {Text::time(until)}},
                        CS_TEXT("State the time up to which you have read the appeals."));
        if (!m_workspace.db().exists("SELECT 1 FROM account WHERE source = ?1 LIMIT 1", source))
            return fail(ErrorCode::NotFound, {CS_TEXT("Nothing was ever imported from \"%1\"."), {source}},
                        CS_TEXT("Name the source as the import named it."));
        const auto behind = behindAnchor(m_workspace);
        if (behind && unit.now - until > m_workspace.policyAt(unit.now).appeals().feedMaxAge)
            return fail(ErrorCode::BadInput, {CS_TEXT("This workspace is older than its anchor; appeals have to be read up to now, not to %1."), {Text::time(until)}},
                        CS_TEXT("Read them again and state the present time."));
        unit.receipt().made = {{"source", source}, {"until", rfc3339(until)}, {"stated_by", session.person().handle}};
        if (unit.db().exists("SELECT 1 FROM appeals_complete WHERE source = ?1 AND until_at = ?2 AND person = ?3 AND stated_at = ?4", source, until,
                             session.id(), unit.now))
            return unit.finish(); // said at the same moment already
        Changes changes;
        changes.insert("appeals_complete", {{"source", source}, {"until_at", toMs(until)}, {"person", session.id().value}, {"stated_at", toMs(unit.now)},
                                            {"anchor_size", behind ? Json(behind->size) : Json()}});
        CS_TRY([[maybe_unused]] const auto seq, unit.append("appeals.complete", {{"source", source}, {"until", rfc3339(until)}}, changes));
        return unit.finish();
    });
}

Result<ReversalPlan> AppealService::preview(DecisionId decision, AppealOutcome outcome)
{
    return m_workspace.preview<ReversalPlan>({"preview", {}, nullptr, {}, {}}, [&](Unit &unit) -> Result<ReversalPlan> {
        NewRows rows(unit);
        Changes changes;
        return planReversal(unit, rows, changes, {decision, outcome, {}, {}});
    });
}

Result<Receipt> AppealService::reinstate(const Session &session, DecisionId id, const std::string &reason, const std::string &attributionText,
                                         const std::string &requestId)
{
    return m_workspace.change({"reinstate.apply", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        const auto decision = m_workspace.decisions().find(id);
        if (!decision)
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no decision %1."), {id.str()}});
        const auto may = mayCountersign(session.person(), unit.now);
        if (may.state == RequirementState::NotMet)
            return fail(ErrorCode::Forbidden, may.why, may.clears, {may});
        Requirement uninvolved;
        uninvolved.rule = "R13";
        uninvolved.id = "reverser.uninvolved";
        uninvolved.title = CS_TEXT("Who reinstates took no part");
        uninvolved.state = RequirementState::Met;
        if (const auto why = conflictWith(m_workspace, session.person(), id, PartFor::Hearing)) {
            uninvolved.state = RequirementState::NotMet;
            uninvolved.why = *why;
            uninvolved.clears = CS_TEXT("Another lead reinstates.");
            return fail(ErrorCode::Refused, uninvolved.why, uninvolved.clears, {uninvolved});
        }
        Requirement ends;
        ends.rule = "R7";
        ends.id = "appeal.ended_by_decision";
        ends.title = CS_TEXT("Only an appeal decision ends an appeal");
        if (decision->state == DecisionState::UnderAppeal) {
            ends.state = RequirementState::NotMet;
            for (const Appeal &appeal : m_workspace.appeals().ofDecision(id, unit.now))
                if (appeal.open()) {
                    ends.why = {CS_TEXT("%1 is under appeal (%2)."), {id.str(), appeal.id.str()}};
                    ends.clears = {CS_TEXT("Decide %1; an overturn reinstates everything."), {appeal.id.str()}};
                }
            return fail(ErrorCode::Refused, ends.why, ends.clears, {ends});
        }
        std::optional<Attribution> attribution;
        if (!attributionText.empty()) {
            CS_TRY(attribution, parseAttribution(attributionText, m_workspace.policyAt(unit.now).errorCauses()));
        }
        NewRows rows(unit);
        Changes changes;
        CS_TRY(const ReversalPlan plan,
               planReversal(unit, rows, changes, {id, AppealOutcome::Overturned, {}, attribution ? std::optional(attribution->step) : std::nullopt}));
        addPart(unit, changes, id, session.id(), "reinstated");
        const Sealed sealed = unit.seal({{"reason", reason}});
        CS_TRY([[maybe_unused]] const auto seq,
               unit.append("reinstatement.applied",
                           {{"decision", id.value}, {"attribution", attribution ? attribution->str() : std::string()}, {"content", sealed.json()}}, changes));
        unit.receipt().made = effectsJson(plan);
        unit.receipt().effectiveAt = unit.now;
        return unit.finish();
    });
}

} // namespace countersign
