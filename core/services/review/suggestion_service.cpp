#include "services/review/suggestion_service.h"

#include "services/documents/documents.h"
#include "services/frame/facts.h"
#include "services/review/finding_rules.h"
#include "services/review/suggestion_rules.h"
#include "services/signoff/sight.h"

#include <algorithm>

namespace countersign {

namespace {

Result<> isAutomation(const Session &session)
{
    if (session.person().has(Role::Automation))
        return {};
    return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is a person and decides or proposes for themselves."), {session.person().handle}},
                CS_TEXT("Only automations suggest."));
}

tl::unexpected<Error> notSuggested(const char *rule, const char *id, Text why, Text clears)
{
    Requirement r;
    r.rule = rule;
    r.id = id;
    r.title = CS_TEXT("A suggestion names what somebody can read for themselves");
    r.state = RequirementState::NotMet;
    r.why = why;
    r.clears = clears;
    return fail(ErrorCode::Refused, std::move(why), std::move(clears), {std::move(r)});
}

struct Subject {
    std::string text;
    bool hasMedia = false;
    const PolicyBook *book = nullptr;
};

// The content as it stands, and the book that was in force when it was posted.
Result<Subject> subjectOf(Workspace &workspace, const Case &one)
{
    const auto account = workspace.accounts().find(one.account);
    const auto post = one.subjectKind == SubjectKind::Post ? workspace.accounts().post(PostId(one.subject)) : std::nullopt;
    const auto record = workspace.log().open(post ? post->vault : account->vault);
    if (!record)
        return fail(ErrorCode::Refused, {CS_TEXT("The content of %1 has been erased."), {one.id.str()}});
    const Json subject = record->value("subject", Json::object());
    Subject out;
    out.text = stringOr(subject, "text");
    for (const auto &media : subject.value("media", Json::array())) {
        out.text += "\n" + stringOr(media, "alt");
        out.hasMedia = true;
    }
    out.book = &workspace.policyAt(post ? post->postedAt.value_or(one.openedAt) : one.openedAt);
    return out;
}

Json decisionContent(const Finding &finding, const Clause &clause, int policyVersion, const std::vector<ActionKind> &actions)
{
    Json out = {{"clause", clause.code}, {"policy_version", policyVersion}, {"actions", actionList(actions)}, {"quote", finding.quote},
                {"rationale", finding.rationale}};
    if (finding.mediaFrom)
        out["media_from"] = *finding.mediaFrom;
    return out;
}

Json banContent(const BanProposal &proposal)
{
    Json grounds = Json::array();
    for (const DecisionId ground : proposal.grounds)
        grounds.push_back(ground.str());
    return {{"action", std::string(name(proposal.action))}, {"duration_s", proposal.duration ? proposal.duration->count() : 0},
            {"grounds", grounds}, {"quotes", proposal.quotes}, {"rationale", proposal.rationale}};
}

} // namespace

Result<Suggestion> SuggestionService::found(SuggestionId id)
{
    if (const auto suggestion = Suggestions(m_workspace.db()).find(id))
        return *suggestion;
    return fail(ErrorCode::NotFound, {CS_TEXT("There is no suggestion %1."), {id.str()}}, CS_TEXT("\"suggestion list\" shows them."));
}

Result<Receipt> SuggestionService::made(Unit &unit, const Session &session, bool aboutAccount, AccountId account, CaseId reviewCase,
                                        const Json &content)
{
    const Sealed sealed = unit.seal(content);
    const SuggestionId id(unit.nextId("suggestion"));
    const Instant validUntil = unit.now + m_workspace.policyAt(unit.now).bans().validFor;
    Changes changes;
    changes.insert("suggestion", {{"id", id.value}, {"kind", aboutAccount ? "account" : "decision"}, {"account", account.value},
                                  {"review_case", reviewCase.valid() ? Json(reviewCase.value) : Json()}, {"automation", session.id().value},
                                  {"state", "open"}, {"version", 1}, {"content_hash", hex(sealed.commitment)}, {"vault", sealed.vault},
                                  {"created_at", toMs(unit.now)}, {"valid_until", toMs(validUntil)}});
    CS_TRY([[maybe_unused]] const auto seq, unit.append("suggestion.made", {{"suggestion", id.value}}, changes));
    unit.receipt().made = {{"suggestion", id.str()}, {"state", "open"}, {"valid_until", rfc3339(validUntil)}};
    return unit.finish();
}

Result<Receipt> SuggestionService::suggestDecision(const Session &session, CaseId id, const Finding &finding,
                                                   const std::vector<ActionKind> &actions, const std::string &requestId)
{
    return m_workspace.change({"suggestion.decision", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_CHECK(isAutomation(session));
        const auto one = m_workspace.cases().find(id, unit.now);
        if (!one)
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no case %1."), {id.str()}}, CS_TEXT("\"queue\" lists the open ones."));
        if (one->state != CaseState::Open && one->state != CaseState::InReview)
            return fail(ErrorCode::Conflict, {CS_TEXT("%1 is not open."), {id.str()}}, CS_TEXT("Nothing was changed."));
        CS_TRY(const Subject subject, subjectOf(m_workspace, *one));
        const Clause *clause = finding.verdict == Verdict::Violation ? subject.book->find(finding.clause) : nullptr;
        if (!clause)
            return notSuggested("R2", "finding.clause", CS_TEXT("It names no clause that was in force when the content was posted."),
                                CS_TEXT("An automation suggests violations of a clause; what it finds innocent it leaves alone."));
        if (actions.empty() || !std::all_of(actions.begin(), actions.end(), [&](ActionKind a) {
                return a != ActionKind::Ban && a != ActionKind::Freeze && a != ActionKind::None && clause->allows(a);
            }))
            return notSuggested("R2", "actions.allowed", {CS_TEXT("Clause %1 does not allow just that."), {clause->code}},
                                CS_TEXT("Name actions on the post that the clause allows."));
        const bool cited = (!foldedSpace(finding.quote).empty() && foldedSpace(subject.text).find(foldedSpace(finding.quote)) != std::string::npos)
                           || (subject.hasMedia && finding.mediaFrom && *finding.mediaFrom >= 0);
        if (!cited)
            return notSuggested("R2", "finding.cited", CS_TEXT("The words quoted do not stand in the content."), CS_TEXT("Quote them exactly, or name the media time."));
        for (const Suggestion &earlier : Suggestions(unit.db()).openOfCase(id))
            if (earlier.automation == session.id())
                return fail(ErrorCode::Conflict, {CS_TEXT("%1 has suggested %2 for this case already."), {session.person().handle, earlier.id.str()}},
                            CS_TEXT("Withdraw it first."));
        return made(unit, session, false, one->account, id, decisionContent(finding, *clause, subject.book->version(), actions));
    });
}

Result<Receipt> SuggestionService::suggestBan(const Session &session, const BanProposal &proposal, const std::string &requestId)
{
    return m_workspace.change({"suggestion.ban", proposal.account, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_CHECK(isAutomation(session));
        CS_TRY(const Account account, accountByReference(m_workspace, proposal.account));
        if (proposal.action != ActionKind::Ban)
            return fail(ErrorCode::Usage, {CS_TEXT("\"%1\" is not suggested for an account."), {std::string(name(proposal.action))}},
                        CS_TEXT("Suggest a ban, or decisions of cases."));
        if (foldedSpace(proposal.rationale).empty())
            return fail(ErrorCode::Usage, CS_TEXT("A suggestion says why."), CS_TEXT("Give --rationale."));
        CS_TRY(const auto list, ProposalService(m_workspace).requirements(proposal, {}));
        if (!conditionsMet(list)) {
            const auto missing = unmet(list);
            const auto first = std::find_if(missing.begin(), missing.end(), [](const Requirement &r) { return r.kind == RequirementKind::Condition; });
            return fail(ErrorCode::Refused, {CS_TEXT("Ban not suggested. %1"), {first->why.english()}}, first->clears, list);
        }
        for (const Suggestion &earlier : Suggestions(unit.db()).all(true))
            if (earlier.aboutAccount && earlier.account == account.id)
                return fail(ErrorCode::Conflict, {CS_TEXT("%1 about this account waits already."), {earlier.id.str()}}, CS_TEXT("Nothing was changed."));
        return made(unit, session, true, account.id, {}, banContent(proposal));
    });
}

Result<Receipt> SuggestionService::withdraw(const Session &session, SuggestionId id, const std::string &requestId)
{
    return m_workspace.change({"suggestion.withdraw", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Suggestion suggestion, found(id));
        if (suggestion.automation != session.id())
            return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is not yours."), {id.str()}}, CS_TEXT("Only the automation that made it withdraws it."));
        if (!suggestion.open())
            return fail(ErrorCode::Conflict, {CS_TEXT("%1 is %2 already."), {id.str(), std::string(name(suggestion.state))}}, CS_TEXT("Nothing was changed."));
        Changes changes;
        changes.update("suggestion", id.value, {{"state", "withdrawn"}, {"version", suggestion.version + 1}, {"closed_at", toMs(unit.now)}});
        CS_TRY([[maybe_unused]] const auto seq, unit.append("suggestion.withdrawn", {{"suggestion", id.value}}, changes));
        unit.receipt().made = {{"suggestion", id.str()}, {"state", "withdrawn"}};
        return unit.finish();
    });
}

Json SuggestionService::fileOf(const std::optional<Person> &viewer, const Suggestion &s)
{
    Json out = {{"suggestion", s.id.str()}, {"kind", s.aboutAccount ? "account" : "decision"}, {"account", s.account.str()},
                {"automation", m_workspace.people().handle(s.automation)}, {"state", std::string(name(s.state))}, {"version", s.version},
                {"created_at", rfc3339(s.createdAt)}, {"valid_until", rfc3339(s.validUntil)}};
    if (s.reviewCase.valid())
        out["case"] = s.reviewCase.str();
    if (s.decision.valid())
        out["decision"] = s.decision.str();
    if (s.proposal.valid())
        out["proposal"] = s.proposal.str();
    const bool own = viewer && (viewer->id == s.automation || viewer->has(Role::Auditor));
    const Blindness blind(m_workspace, Viewer{viewer});
    const bool told = own || (!s.open() && !blind.hidesAccount(s.account) && !(s.decision.valid() && blind.hidesFinding(s.decision))
                              && !(s.proposal.valid() && blind.hides(s.proposal)));
    if (!told)
        out["hidden"] = true;
    else if (const auto content = m_workspace.log().open(s.vault))
        out["content"] = *content;
    if (s.open() && s.aboutAccount)
        out["may_adopt"] = viewer && mightAdopt(m_workspace, viewer, s) && (!s.reader.valid() || s.reader == viewer->id);
    return out;
}

Result<Json> SuggestionService::list(const std::optional<Person> &viewer, bool openOnly)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        Json items = Json::array();
        for (const Suggestion &one : Suggestions(m_workspace.db()).all(openOnly))
            items.push_back(fileOf(viewer, one));
        return items;
    });
}

Result<Json> SuggestionService::file(const std::optional<Person> &viewer, SuggestionId id)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        CS_TRY(const Suggestion suggestion, found(id));
        Json file = fileOf(viewer, suggestion);
        if (file.contains("content")) { // R6: who was shown what it says was shown it
            Sight sight(m_workspace, Viewer{viewer});
            for (const DecisionId ground : groundsOfSuggestion(m_workspace, suggestion))
                sight.saw(ground);
            CS_CHECK(sight.record("suggestion.show"));
        }
        return file;
    });
}

} // namespace countersign
