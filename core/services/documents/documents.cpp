#include "services/documents/documents.h"

#include "services/intake/case_reason.h"
#include "services/frame/facts.h"
#include "services/proposals/proposal_service.h"

#include <algorithm>

namespace countersign {

namespace {

Json timeOrNull(const std::optional<Instant> &at) { return at ? Json(rfc3339(*at)) : Json(); }

template <typename T>
Json numberOrNull(const std::optional<T> &number) { return number ? Json(*number) : Json(); }

// Reporters appear under a pseudonym that is the same within this workspace and means nothing outside it.
std::string pseudonym(const std::string &origin, const std::string &reporter)
{
    return reporter.empty() ? std::string() : "reporter-" + hex(sha256({origin, "\n", reporter})).substr(0, 8);
}

} // namespace

Json requirementsJson(const Requirements &requirements)
{
    Json out = Json::array();
    for (const Requirement &r : requirements)
        out.push_back({{"rule", r.rule}, {"id", r.id}, {"title", r.title.english()}, {"state", std::string(name(r.state))},
                       {"why", r.why.english()}, {"clears", r.clears.english()},
                       {"kind", r.kind == RequirementKind::Waiting ? "waiting" : "condition"}, {"overridable", overridable(r.id)}});
    return out;
}

std::string accountHandle(Workspace &workspace, const Account &account)
{
    const auto payload = workspace.log().open(account.vault);
    return payload ? stringOr(payload->value("account", Json::object()), "handle") : std::string();
}

std::string subjectName(Workspace &workspace, SubjectKind kind, std::int64_t id)
{
    const std::string external = workspace.accounts().externalId(name(kind), id);
    if (!external.empty())
        return external;
    return kind == SubjectKind::Post ? PostId(id).str() : AccountId(id).str();
}

Json strikeJson(const Strike &strike)
{
    return {{"strike", strike.id.str()}, {"decision", strike.decision.str()}, {"weight", strike.weight}, {"state", std::string(name(strike.state))},
            {"given_at", rfc3339(strike.givenAt)}, {"expires_at", rfc3339(strike.expiresAt)},
            {"supports", strike.state == StrikeState::Active ? "counts" : "nothing"}};
}

Json appealJson(Workspace &workspace, const Appeal &appeal)
{
    static_cast<void>(workspace);
    Json out = {{"appeal", appeal.id.str()}, {"decision", appeal.decision.str()}, {"account", appeal.account.str()},
                {"by", std::string(name(appeal.by))}, {"state", std::string(name(appeal.state))}, {"filed_at", rfc3339(appeal.filedAt)},
                {"learnt_at", rfc3339(appeal.learntAt)}, {"due_at", rfc3339(appeal.dueAt)}, {"version", appeal.version},
                {"decided_at", timeOrNull(appeal.decidedAt)}, {"attribution", appeal.attribution}};
    if (appeal.hearer.valid())
        out["heard_by"] = workspace.people().handle(appeal.hearer);
    return out;
}

namespace {

// Running until it is due, paused while somebody else has to answer, stopped when resolved.
Json clockJson(Workspace &workspace, const Escalation &e)
{
    const Instant now = e.resolvedAt.value_or(e.waitingSince.value_or(workspace.now()));
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(e.dueAt - now).count();
    return {{"state", e.resolvedAt ? "stopped" : e.waitingSince ? "paused" : "running"}, {"due_at", rfc3339(e.dueAt)},
            {"remaining", left}, {"overdue", left < 0}};
}

} // namespace

Json escalationJson(Workspace &workspace, const Escalation &e)
{
    const auto note = workspace.log().open(e.noteVault);
    return {{"escalation", e.id.str()}, {"kind", std::string(name(e.kind))}, {"subject", e.subject}, {"account", e.account.str()},
            {"state", std::string(name(e.state))}, {"version", e.version}, {"owner", workspace.people().handle(e.owner)},
            {"opened_at", rfc3339(e.openedAt)}, {"clock", clockJson(workspace, e)},
            {"due_at", rfc3339(e.dueAt)}, {"waiting_since", timeOrNull(e.waitingSince)}, {"resolved_at", timeOrNull(e.resolvedAt)},
            {"note", note ? stringOr(*note, "note") : std::string()}};
}

Json orderJson(Workspace &workspace, const PlatformOrder &order)
{
    std::string target;
    if (order.targetKind == "notice")
        target = NoticeId(order.target).str();
    else
        target = workspace.accounts().externalId(order.targetKind, order.target);
    Json out = {{"key", order.id.str()}, {"log_origin", workspace.origin()}, {"number", order.number}, {"target_kind", order.targetKind},
                {"target", target}, {"account", workspace.accounts().externalId("account", order.account.value)}, {"action", order.action},
                {"state", order.state}, {"issued_at", rfc3339(order.issuedAt)}, {"until", timeOrNull(order.until)},
                {"settled_at", timeOrNull(order.settledAt)}, {"not_after", timeOrNull(order.notAfter)},
                {"sent_at", timeOrNull(order.sentAt)}, {"attempts", order.attempts}, {"try_after", timeOrNull(order.tryAfter)}};
    if (order.first != order.id)
        out["first"] = order.first.str();
    if (!order.heldWhy.empty() && order.queued())
        out["held_why"] = order.heldWhy;
    if (!order.territories.empty())
        out["territories"] = order.territories;
    if (order.sanction.valid())
        out["sanction"] = order.sanction.str();
    if (order.decision.valid())
        out["decision"] = order.decision.str();
    return out;
}

Result<Json> Documents::shown(std::string_view useCase, const std::function<Result<Json>()> &work)
{
    auto document = m_workspace.read<Json>(work);
    if (document)
        CS_CHECK(m_sight.record(useCase));
    return document;
}

Json Documents::decision(const Decision &d, const Blindness &blind)
{
    Json out = {{"decision", d.id.str()}, {"case", d.reviewCase.str()}, {"state", std::string(name(d.state))},
                {"subject", subjectName(m_workspace, d.subjectKind, d.subject)},
                {"subject_kind", std::string(name(d.subjectKind))}, {"version", d.version}, {"evidence_sha256", hex(d.evidenceHash)}};
    if (blind.hidesFinding(d.id)) { // nor when: a notice tells that something was found
        out["hidden"] = true;
        return out;
    }
    m_sight.saw(d.id);
    out["decided_at"] = rfc3339(d.decidedAt);
    out["hold_until"] = timeOrNull(d.holdUntil);
    out["notice_at"] = timeOrNull(d.noticeAt);
    out["verdict"] = std::string(name(d.verdict));
    out["clause"] = d.clause;
    out["policy_version"] = d.policyVersion;
    out["severity"] = std::string(name(d.severity));
    Json actions = Json::array();
    for (const ActionKind action : d.actions)
        actions.push_back(std::string(name(action)));
    out["actions"] = std::move(actions);
    if (d.mediaFrom)
        out["media"] = {{"from_s", *d.mediaFrom}, {"to_s", d.mediaTo.value_or(*d.mediaFrom)}};
    if (d.proposal.valid())
        out["proposal"] = d.proposal.str();
    const auto finding = m_workspace.log().open(d.findingVault);
    if (finding)
        out["quote"] = stringOr(*finding, "quote");
    const Ground ground = groundOf(m_workspace, d, m_workspace.now());
    out["final"] = isFinal(ground, m_workspace.now(), m_workspace.policyNow().appeals().finalAfter);
    out["supports"] = supports(ground, m_workspace.now()) ? "counts" : "nothing";
    if (ground.openAppeal)
        out["appeal"] = ground.openAppeal->str();
    if (d.ordered())
        out["authority"] = authorityOrder(d.id, blind);
    if (blind.hidesDecider(d.id))
        return out;
    out["decided_by"] = m_workspace.people().handle(d.person);
    if (finding) {
        out["rationale"] = stringOr(*finding, "rationale");
        out["exceptions"] = finding->value("exceptions", Json::object());
        if (const std::string fresh = stringOr(*finding, "new_evidence"); !fresh.empty())
            out["new_evidence"] = fresh;
    }
    return out;
}

Json Documents::sanction(const Sanction &s, const Blindness &blind)
{
    if (blind.hides(s))
        return {{"sanction", s.id.str()}, {"account", s.account.str()}, {"subject_kind", std::string(name(s.subjectKind))}, {"hidden", true}};
    m_sight.saw(s);
    Json grounds = Json::array();
    for (const SanctionGround &ground : s.grounds) {
        Json one = {{"decision", ground.decision.str()}, {"fell", ground.fell}};
        if (const auto d = m_workspace.decisions().find(ground.decision); d && !blind.hidesFinding(d->id)) {
            one["clause"] = d->clause;
            one["state"] = std::string(name(d->state));
        }
        grounds.push_back(std::move(one));
    }
    Json out = {{"sanction", s.id.str()}, {"account", s.account.str()}, {"subject_kind", std::string(name(s.subjectKind))},
                {"subject", subjectName(m_workspace, s.subjectKind, s.subject)}, {"action", std::string(name(s.action))},
                {"state", std::string(name(s.state))}, {"version", s.version}, {"external", s.external}, {"from", rfc3339(s.from)},
                {"until", timeOrNull(s.until)}, {"grounds", grounds}, {"contested", s.contestedAt.has_value()},
                {"contest_due", timeOrNull(s.contestDue)}, {"thinned_due", timeOrNull(s.thinnedDue)}, {"why", s.changedWhy}};
    if (!s.territories.empty())
        out["territories"] = s.territories;
    if (s.proposal.valid() && !blind.hides(s.proposal))
        out["proposal"] = s.proposal.str();
    if (s.external)
        out["grounds_named"] = m_workspace.sanctions().externalGrounds(s.id);
    return out;
}

Json Documents::subject(SubjectKind kind, std::int64_t id)
{
    Json out = {{"kind", std::string(name(kind))}, {"id", subjectName(m_workspace, kind, id)}};
    if (kind == SubjectKind::Account)
        return out;
    const auto post = m_workspace.accounts().post(PostId(id));
    out["language"] = post->language;
    out["created_at"] = timeOrNull(post->postedAt);
    out["views"] = numberOrNull(post->views);
    out["content_sha256"] = hex(post->contentHash);
    if (const auto record = m_workspace.log().open(post->vault)) {
        const auto content = record->value("subject", Json::object());
        out["text"] = stringOr(content, "text");
        out["media"] = content.value("media", Json::array());
        out["in_reply_to"] = stringOr(content, "in_reply_to");
        out["url"] = stringOr(content, "url");
    } else {
        out["erased"] = true;
    }
    return out;
}

Json Documents::reports(CaseId id)
{
    Json out = Json::array();
    auto rows = m_workspace.db().prepare("SELECT id, reporter_kind, score, alleged, reported_at, vault FROM report WHERE review_case = ?1 ORDER BY id");
    rows.bind(id);
    while (rows.step()) {
        const auto record = m_workspace.log().open(rows.integer(5));
        const auto report = record ? record->value("report", Json::object()) : Json::object();
        out.push_back({{"report", rows.id<ReportId>(0).str()}, {"reporter_kind", rows.string(1)}, {"score_permille", numberOrNull(rows.integerOrNull(2))},
                       {"alleged", rows.string(3)}, {"reported_at", rfc3339(rows.instant(4))},
                       {"reporter", pseudonym(m_workspace.origin(), stringOr(report, "reporter"))}, {"comment", stringOr(report, "comment")}});
    }
    return out;
}

// The same text, judged before: with its final outcomes.
Json Documents::precedents(const Case &one, const Blindness &blind)
{
    Json items = Json::array();
    std::int64_t leftUp = 0;
    std::int64_t removed = 0;
    if (one.subjectKind == SubjectKind::Post) {
        auto rows = m_workspace.db().prepare("SELECT d.id FROM post_fingerprint f JOIN post_fingerprint o ON o.exact = f.exact AND o.post <> f.post"
                                             " JOIN decision d ON d.subject_kind = 'post' AND d.subject = o.post"
                                             " WHERE f.post = ?1 AND f.exact <> 0 AND d.state IN ('standing', 'overturned', 'changed')"
                                             " ORDER BY d.id DESC LIMIT 50");
        rows.bind(one.subject);
        while (rows.step()) {
            const auto d = m_workspace.decisions().find(rows.id<DecisionId>(0));
            if (blind.hidesFinding(d->id) || d->ordered()) // R26: what an authority ordered says nothing about the rules
                continue;
            m_sight.saw(d->id);
            const bool stands = d->state == DecisionState::Standing && d->verdict == Verdict::Violation;
            ++(stands ? removed : leftUp);
            items.push_back({{"decision", d->id.str()}, {"outcome", stands ? actionList(d->actions) : std::string("left up")},
                             {"state", std::string(name(d->state))}, {"clause", d->clause}});
        }
    }
    return {{"left_up", leftUp}, {"acted", removed}, {"items", items}};
}

Json Documents::accountSummary(const Account &account, const Blindness &blind)
{
    const Instant now = m_workspace.now();
    std::map<std::string, int> byState;
    for (const Strike &strike : m_workspace.decisions().strikes(account.id))
        if (!blind.hidesFinding(strike.decision))
            ++byState[std::string(name(strike.state))];
    int active = 0;
    for (const Sanction &s : m_workspace.sanctions().all(account.id, true))
        active += s.binding() && !blind.hides(s) ? 1 : 0;
    int openAppeals = 0;
    for (const Appeal &appeal : m_workspace.appeals().ofAccount(account.id, now))
        openAppeals += appeal.open() ? 1 : 0;
    Requirement noticeLater;
    noticeLater.rule = "R10";
    noticeLater.id = "notice.complete";
    noticeLater.state = RequirementState::NotApplicable;
    std::vector<DecisionId> all;
    for (const Ground &ground : violationsOf(m_workspace, account.id, now))
        if (ground.state == DecisionState::Standing || ground.openAppeal)
            all.push_back(ground.decision);
    Json blocked = Json::array();
    if (!blind.hidesAccount(account.id))
        for (const Requirement &r : banRequirements(banFacts(m_workspace, account, all, noticeLater, nullptr, now), m_workspace.policyAt(now), now))
            if (r.state == RequirementState::NotMet && (r.kind == RequirementKind::Condition || r.id == "account.no_open_appeal"))
                blocked.push_back({{"rule", r.rule}, {"id", r.id}, {"why", m_viewer.say(r.why)}, {"clears", m_viewer.say(r.clears)}});
    const auto payload = m_workspace.log().open(account.vault);
    const auto names = payload ? payload->value("account", Json::object()) : Json::object();
    return {{"account", account.id.str()}, {"external_id", m_workspace.accounts().externalId("account", account.id.value)}, {"source", account.source},
            {"handle", stringOr(names, "handle")}, {"display_name", stringOr(names, "display_name")}, {"reach", numberOrNull(account.reach)},
            {"tags", account.tags}, {"created_at", timeOrNull(account.createdAt)}, {"handle_only", account.handleOnly},
            {"strikes_by_state", byState}, {"sanctions_active", active}, {"appeals_open", openAppeals},
            {"second_look", secondLook(m_workspace, account, m_workspace.policyAt(now)).needed}, {"ban_blocked", blocked}};
}

// What stands between this viewer and a decision about the case, whatever they find.
Requirements Documents::beforeDeciding(const Case &one, const Account &account)
{
    const auto rule = [](const char *name, const char *id, Text title, RequirementState state) {
        Requirement r;
        r.rule = name;
        r.id = id;
        r.title = std::move(title);
        r.state = state;
        return r;
    };
    using enum RequirementState;
    const auto &viewer = m_viewer.person;
    auto held = rule("R14", "case.held", CS_TEXT("You hold the case"), viewer && one.lease && one.lease->holder == viewer->id ? Met : NotMet);
    if (held.state == NotMet) {
        held.why = one.lease ? Text{CS_TEXT("%1 is held by %2 until %3."),
                                    {one.id.str(), m_workspace.people().handle(one.lease->holder), Text::time(one.lease->until)}}
                             : Text{CS_TEXT("%1 is not claimed, or its lease ran out."), {one.id.str()}};
        held.clears = one.lease ? Text(CS_TEXT("Take another one; it comes back when the lease runs out.")) : Text(CS_TEXT("Claim it."));
    }
    const auto uninvolved = viewer ? uninvolvedIn(m_workspace, *viewer, one)
                                   : rule("R13", "decider.uninvolved", CS_TEXT("Who decides took no part before"), NotApplicable);
    const SecondLook look = secondLook(m_workspace, account, m_workspace.policyAt(m_workspace.now()));
    auto second = rule("R12", "reach.second_look", CS_TEXT("A second reader looks before a removal takes effect"), look.needed ? NotMet : NotApplicable);
    second.kind = RequirementKind::Waiting;
    if (look.needed) {
        second.why = {CS_TEXT("Reach %1: a removal needs a second reader."), {look.reachText}};
        second.clears = CS_TEXT("A team lead reads it blind and countersigns.");
    }
    return {held, uninvolved, second};
}

Result<Json> Documents::caseFile(CaseId id)
{
    return shown("case.show", [&]() -> Result<Json> {
        const auto one = m_workspace.cases().find(id, m_workspace.now());
        if (!one)
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no case %1."), {id.str()}}, CS_TEXT("\"queue\" lists the open ones."));
        const Blindness blind(m_workspace, m_viewer);
        Json decisions = Json::array();
        Requirements requirements;
        for (const Decision &d : m_workspace.decisions().ofSubject(one->subjectKind, one->subject)) {
            decisions.push_back(decision(d, blind));
            if (d.reviewCase == id && d.proposal.valid() && !blind.hides(d.proposal))
                if (auto list = ProposalService(m_workspace).requirements(d.proposal, nullptr)) {
                    m_sight.saw(d.proposal);
                    requirements = *std::move(list);
                }
        }
        const auto account = m_workspace.accounts().find(one->account);
        if (one->state == CaseState::Open || one->state == CaseState::InReview)
            requirements = beforeDeciding(*one, *account);
        Json escalations = Json::array();
        for (const Escalation &e : m_workspace.escalations().all(one->account))
            if (e.state != EscalationState::Resolved)
                escalations.push_back(escalationJson(m_workspace, e));
        Json out = {{"case", id.str()}, {"state", std::string(name(one->state))}, {"version", one->version}, {"cycle", one->cycle},
                    {"queue", one->queue}, {"severity", std::string(name(one->severity))}, {"priority", one->priority},
                    {"why", m_viewer.say(reasonOf(one->why))}, {"opened_at", rfc3339(one->openedAt)}, {"subject", subject(one->subjectKind, one->subject)},
                    {"account", accountSummary(*account, blind)}, {"reports", reports(id)}, {"decisions", decisions},
                    {"precedents", precedents(*one, blind)}, {"requirements", requirementsJson(requirements)}, {"escalations", escalations}};
        if (one->lease)
            out["lease"] = {{"holder", m_workspace.people().handle(one->lease->holder)}, {"until", rfc3339(one->lease->until)}};
        return out;
    });
}

Result<Json> Documents::decisionFile(DecisionId id)
{
    return shown("decision.show", [&]() -> Result<Json> {
        const auto d = m_workspace.decisions().find(id);
        if (!d)
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no decision %1."), {id.str()}});
        return decision(*d, Blindness(m_workspace, m_viewer));
    });
}

Result<Json> Documents::sanctions(std::optional<AccountId> account, bool activeOnly)
{
    return shown("sanction.list", [&]() -> Result<Json> {
        const Blindness blind(m_workspace, m_viewer);
        Json items = Json::array();
        for (const Sanction &s : m_workspace.sanctions().all(account, activeOnly))
            items.push_back(sanction(s, blind));
        return items;
    });
}

} // namespace countersign
