// Reading what an automation suggested about an account, blind, and adopting it or not (R17, R6, R1).
#include "services/review/suggestion_service.h"

#include "services/frame/facts.h"
#include "services/review/finding_rules.h"
#include "services/signoff/sight.h"
#include "services/signoff/signoff_rules.h"
#include "services/review/suggestion_rules.h"

#include <algorithm>

namespace countersign {

namespace {

Requirements adopterRequirements(Workspace &workspace, const Person &person, const Suggestion &suggestion)
{
    Requirement human;
    human.rule = "R17";
    human.id = "adopter.person";
    human.title = CS_TEXT("A person adopts what an automation suggests");
    human.state = RequirementState::Met;
    if (person.has(Role::Automation) || (!person.has(Role::Moderator) && !person.has(Role::Lead))) {
        human.state = RequirementState::NotMet;
        human.why = {CS_TEXT("%1 is neither a moderator nor a team lead."), {person.handle}};
        human.clears = CS_TEXT("A moderator or team lead reads it.");
    }
    Requirement independent;
    independent.rule = "R13";
    independent.id = "adopter.independent";
    independent.title = CS_TEXT("Who adopts took no part in any ground");
    independent.state = RequirementState::Met;
    for (const DecisionId ground : groundsOfSuggestion(workspace, suggestion))
        if (const auto why = conflictWith(workspace, person, ground, PartFor::Hearing)) {
            independent.state = RequirementState::NotMet;
            independent.why = *why;
            independent.clears = CS_TEXT("Somebody else reads it.");
            break;
        }
    Proposal asRead; // what is read: the same grounds, of a proposal that is not there yet
    asRead.grounds = groundsOfSuggestion(workspace, suggestion);
    return {human, independent, noPriorSight(workspace, person, asRead)};
}

Result<> stillWaits(const Suggestion &s, Instant now)
{
    if (!s.aboutAccount)
        return fail(ErrorCode::Conflict, {CS_TEXT("%1 is about %2."), {s.id.str(), s.reviewCase.str()}},
                    CS_TEXT("Whoever claims and decides the case adopts it, or does not."));
    if (!s.open() || s.validUntil <= now)
        return fail(ErrorCode::Conflict, {CS_TEXT("%1 is %2; nobody reads it now."), {s.id.str(), s.open() ? std::string("over") : std::string(name(s.state))}},
                    CS_TEXT("\"suggestion list\" shows what waits."));
    return {};
}

Result<> isReading(const Session &session, const Suggestion &s)
{
    if (s.reader == session.id())
        return {};
    return fail(ErrorCode::Conflict, {CS_TEXT("You are not reading %1."), {s.id.str()}}, CS_TEXT("Take it with \"suggestion next\"."));
}

bool differsFromGround(Workspace &workspace, const ReadingItem &item)
{
    const auto decision = workspace.decisions().find(item.decision);
    if (!decision || !item.verdict)
        return true;
    return *item.verdict != decision->verdict || (*item.verdict == Verdict::Violation && item.severity != decision->severity);
}

BanProposal banOf(const Suggestion &s, const Json &content, const std::string &rationale)
{
    BanProposal out;
    out.account = s.account.str();
    if (const auto seconds = intOr(content, "duration_s"); seconds > 0)
        out.duration = std::chrono::seconds(seconds);
    for (const Json &ground : content.value("grounds", Json::array()))
        if (const auto id = DecisionId::parse(ground.get<std::string>()))
            out.grounds.push_back(*id);
    out.quotes = content.value("quotes", std::map<std::string, std::string>());
    out.rationale = rationale.empty() ? stringOr(content, "rationale") : rationale;
    return out;
}

} // namespace

Result<Receipt> SuggestionService::begin(const Session &session, std::optional<SuggestionId> id, const std::string &requestId)
{
    return m_workspace.change({"suggestion.next", id ? id->str() : std::string(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        const auto lease = m_workspace.policyAt(unit.now).signoff().lease;
        const auto free = [&](const Suggestion &s) { return !s.reader.valid() || s.reader == session.id() || *s.startedAt + lease <= unit.now; };
        if (!id) {
            for (const Suggestion &one : Suggestions(unit.db()).all(true))
                if (!id && one.aboutAccount && one.validUntil > unit.now && free(one) && allMet(adopterRequirements(m_workspace, session.person(), one)))
                    id = one.id;
            if (!id)
                return fail(ErrorCode::NotFound, CS_TEXT("No suggestion waits for you."),
                            CS_TEXT("Those whose grounds you had a part in go to somebody else; the ones of cases are met in the queue."));
        }
        CS_TRY(const Suggestion suggestion, found(*id));
        CS_CHECK(stillWaits(suggestion, unit.now));
        const Requirements list = adopterRequirements(m_workspace, session.person(), suggestion);
        if (!allMet(list)) {
            const Requirement first = unmet(list).front();
            return fail(ErrorCode::Refused, {CS_TEXT("You can't read %1: %2"), {id->str(), first.why.english()}}, first.clears, list);
        }
        if (!free(suggestion))
            return fail(ErrorCode::HeldByOther, {CS_TEXT("%1 is being read by somebody else."), {id->str()}},
                        CS_TEXT("It comes back when their lease runs out."));
        unit.receipt().made = {{"suggestion", id->str()}, {"state", "reading"}};
        if (suggestion.reader == session.id())
            return unit.finish();
        Changes changes;
        changes.update("suggestion", id->value, {{"state", "reading"}, {"reader", session.id().value}, {"started_at", toMs(unit.now)}, {"version", suggestion.version + 1}});
        if (Suggestions(unit.db()).items(*id, session.id()).empty()) {
            Proposal dealt; // the same deal as for a sign-off: decoys among them, in random order
            dealt.account = suggestion.account;
            dealt.grounds = groundsOfSuggestion(m_workspace, suggestion);
            for (const ReadingItem &item : dealItems(m_workspace, dealt, session.id(), m_workspace.random()))
                changes.insert("suggestion_item", {{"suggestion", id->value}, {"person", session.id().value}, {"item", item.item},
                                                   {"decision", item.decision.value}, {"decoy", item.decoy ? 1 : 0}});
        }
        CS_TRY([[maybe_unused]] const auto seq, unit.append("suggestion.reading", {{"suggestion", id->value}}, changes));
        return unit.finish();
    });
}

Result<Receipt> SuggestionService::read(const Session &session, SuggestionId id, int item, Verdict verdict, const std::string &clauseCode,
                                        const std::string &requestId)
{
    const std::string target = id.str() + " item " + std::to_string(item);
    return m_workspace.change({"suggestion.read", target, &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Suggestion suggestion, found(id));
        CS_CHECK(stillWaits(suggestion, unit.now));
        CS_CHECK(isReading(session, suggestion));
        const auto items = Suggestions(unit.db()).items(id, session.id());
        const auto one = std::find_if(items.begin(), items.end(), [&](const ReadingItem &i) { return i.item == item; });
        if (one == items.end())
            return fail(ErrorCode::NotFound, {CS_TEXT("%1 has items 1 to %2."), {id.str(), std::to_string(items.size())}}, CS_TEXT("Name one of them."));
        const auto decision = m_workspace.decisions().find(one->decision);
        const PolicyBook &book = m_workspace.policyAt(decision->postedAt.value_or(decision->decidedAt));
        const Clause *clause = verdict == Verdict::Violation ? book.find(clauseCode) : nullptr;
        if (verdict == Verdict::Violation && !clause)
            return fail(clauseCode.empty() ? ErrorCode::Usage : ErrorCode::NotFound,
                        {CS_TEXT("There is no clause \"%1\" in version %2 of the policy book."), {clauseCode, std::to_string(book.version())}},
                        CS_TEXT("Cite the clause that is violated."));
        Changes changes;
        changes.update("suggestion_item", Json{{"suggestion", id.value}, {"person", session.id().value}, {"item", item}},
                       {{"verdict", std::string(name(verdict))}, {"clause", clause ? clause->code : std::string()},
                        {"severity", clause ? static_cast<int>(clause->severity) : 1}, {"read_at", toMs(unit.now)}});
        CS_TRY([[maybe_unused]] const auto seq, unit.append("suggestion.item_read", {{"suggestion", id.value}, {"item", item}}, changes));
        const auto left = std::count_if(items.begin(), items.end(), [&](const ReadingItem &i) { return !i.verdict && i.item != item; });
        unit.receipt().made = {{"suggestion", id.str()}, {"item", item}, {"items_left", left}};
        return unit.finish();
    });
}

Result<Receipt> SuggestionService::finish(const Session &session, SuggestionId id, const std::string &rationale, const std::string &requestId)
{
    return m_workspace.change({"suggestion.adopt", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Suggestion suggestion, found(id));
        CS_CHECK(stillWaits(suggestion, unit.now));
        CS_CHECK(isReading(session, suggestion));
        const auto items = Suggestions(unit.db()).items(id, session.id());
        Requirements list = adopterRequirements(m_workspace, session.person(), suggestion);
        list.push_back(allItemsRead(items));
        if (!allMet(list)) {
            const Requirement first = unmet(list).front();
            return fail(ErrorCode::Refused, {CS_TEXT("Can't adopt %1. %2"), {id.str(), first.why.english()}}, first.clears, list);
        }
        const bool agrees = std::none_of(items.begin(), items.end(), [&](const ReadingItem &i) { return differsFromGround(m_workspace, i); });
        const auto content = unit.log().open(suggestion.vault);
        if (!content)
            return fail(ErrorCode::Refused, {CS_TEXT("What %1 suggested has been erased."), {id.str()}}, CS_TEXT("Propose for yourself."));
        Changes changes;
        Json closing = {{"state", agrees ? "adopted" : "not_adopted"}, {"version", suggestion.version + 1}, {"closed_at", toMs(unit.now)}};
        for (const DecisionId ground : groundsOfSuggestion(m_workspace, suggestion))
            addPart(unit, changes, ground, session.id(), "read"); // they know now what others found
        Receipt proposed;
        if (agrees) { // from here on it is the adopter's own proposal; somebody else countersigns
            CS_TRY(proposed, submitProposal(unit, session, banOf(suggestion, *content, rationale), true));
            closing["proposal"] = ProposalId::parse(proposed.id("proposal"))->value;
        }
        changes.update("suggestion", id.value, std::move(closing));
        CS_TRY([[maybe_unused]] const auto seq, unit.append(agrees ? "suggestion.adopted" : "suggestion.not_adopted", {{"suggestion", id.value}}, changes));
        Json made = proposed.made;
        made["suggestion"] = id.str();
        made["state"] = agrees ? "adopted" : "not_adopted";
        unit.receipt().made = std::move(made);
        Receipt out = unit.finish();
        out.events.insert(out.events.begin(), proposed.events.begin(), proposed.events.end());
        return out;
    });
}

Result<SuggestionView> SuggestionService::view(const Session &session, SuggestionId id)
{
    return m_workspace.read<SuggestionView>([&]() -> Result<SuggestionView> {
        CS_TRY(const Suggestion suggestion, found(id));
        SuggestionView view{suggestion, {}, adopterRequirements(m_workspace, session.person(), suggestion)};
        const auto items = Suggestions(m_workspace.db()).items(id, session.id());
        for (const ReadingItem &item : items) {
            const auto decision = m_workspace.decisions().find(item.decision);
            const auto evidence = m_workspace.log().open(decision->evidenceVault);
            BlindItem blind{item.item, Json::object(), item.verdict, item.clause};
            const Json subject = evidence ? evidence->value("subject", Json::object()) : Json::object();
            blind.content = {{"text", stringOr(subject, "text")}, {"media", subject.value("media", Json::array())}, {"language", stringOr(subject, "language")}};
            view.items.push_back(std::move(blind));
        }
        view.requirements.push_back(allItemsRead(items));
        return view;
    });
}

} // namespace countersign
