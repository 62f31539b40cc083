#include "services/replay_service.h"

#include "insights/intervals.h"
#include "replay/agreement.h"
#include "services/documents.h"

#include <algorithm>
#include <array>

namespace countersign {

namespace {

bool authors(const Person &person) { return person.has(Role::Trainer) || person.has(Role::Lead); }

bool replays(const Person &person) { return authors(person) || person.has(Role::Trainee) || person.has(Role::Moderator); }

tl::unexpected<Error> noSet(std::int64_t set)
{
    return fail(ErrorCode::NotFound, {CS_TEXT("There is no replay set %1."), {std::to_string(set)}}, CS_TEXT("\"replay set list\" shows them."));
}

// Replay's own tables are written in a transaction of their own, and nothing is appended to the log (R18).
template <typename T>
Result<T> apart(Workspace &workspace, const std::function<Result<T>()> &work)
{
    try {
        Transaction transaction(workspace.db());
        auto result = work();
        if (result)
            transaction.commit();
        return result;
    } catch (const StoreFailure &failure) {
        return fail(failure.error());
    }
}

std::vector<DecisionId> matching(Workspace &workspace, const ReplayRecipe &recipe)
{
    auto rows = workspace.db().prepare(
        "SELECT d.id FROM decision d WHERE d.subject_kind = 'post' AND d.state NOT IN ('draft', 'held', 'undone')"
        " AND d.decided_at >= ?1 AND (?2 = 0 OR d.state = 'overturned')"
        " AND (?3 = '' OR d.clause = ?3 OR (d.clause = '' AND EXISTS (SELECT 1 FROM report r WHERE r.review_case = d.review_case AND r.alleged = ?3)))"
        " ORDER BY d.id");
    rows.bind(recipe.since ? toMs(workspace.now() - *recipe.since) : std::int64_t(0), recipe.overturnedOnly ? 1 : 0, recipe.clause);
    std::vector<DecisionId> all;
    while (rows.step())
        all.push_back(rows.id<DecisionId>(0));
    // Drawn without replacement: the first `count` of a seeded shuffle, then in the order in which they were decided.
    SeededRandom random(recipe.seed);
    const auto wanted = std::min(all.size(), static_cast<std::size_t>(recipe.count));
    for (std::size_t i = 0; i < wanted; ++i)
        std::swap(all[i], all[i + random.below(all.size() - i)]);
    all.resize(wanted);
    std::sort(all.begin(), all.end());
    return all;
}

std::string inWords(const ReplayRecipe &recipe)
{
    if (!recipe.decisions.empty())
        return "chosen by hand";
    std::string words = std::to_string(recipe.count) + " at random (seed " + std::to_string(recipe.seed) + ")";
    if (!recipe.clause.empty())
        words += ", clause " + recipe.clause;
    if (recipe.overturnedOnly)
        words += ", overturned on appeal";
    if (recipe.since)
        words += ", decided in the last " + std::to_string(recipe.since->count() / 24) + " days";
    return words;
}

// The entry before the one that made the decision: what stood when it was decided.
std::int64_t entryBefore(Workspace &workspace, DecisionId decision)
{
    return workspace.db().number("SELECT min(seq) FROM log_mention WHERE kind = 'decision' AND id = ?1", decision).value_or(1) - 1;
}

struct Outcome {
    Verdict verdict = Verdict::NoViolation;
    std::string clause;
    const char *how = "decided";
};

// What holds today of a decision that was made then.
Outcome holdsNow(const Decision &decision)
{
    if (decision.state == DecisionState::Overturned)
        return {Verdict::NoViolation, {}, "overturned on appeal"};
    return {decision.verdict, decision.clause, decision.state == DecisionState::Changed ? "changed on appeal" : "stands"};
}

std::string labelOf(Verdict verdict, const std::string &clause) { return verdict == Verdict::Violation ? clause : std::string("no_violation"); }

Json valueOrNull(const std::optional<Agreement> &agreement) { return agreement ? Json(agreement->value) : Json(); }

} // namespace

Result<Json> ReplayService::createSet(const Session &session, const std::string &name, const ReplayRecipe &recipe)
{
    if (!authors(session.person()))
        return fail(ErrorCode::Forbidden, CS_TEXT("Replay sets are made by trainers and team leads."), CS_TEXT("Ask one of them."));
    if (name.empty())
        return fail(ErrorCode::Usage, CS_TEXT("A replay set needs a name."));
    if (recipe.decisions.empty() && (recipe.count < 1 || recipe.count > 500))
        return fail(ErrorCode::Usage, CS_TEXT("A replay set has 1 to 500 cases."));
    return apart<Json>(m_workspace, [&]() -> Result<Json> {
        if (m_workspace.db().exists("SELECT 1 FROM replay_set WHERE name = ?1", name))
            return fail(ErrorCode::Conflict, {CS_TEXT("There is a replay set \"%1\" already."), {name}}, CS_TEXT("Choose another name."));
        for (const DecisionId id : recipe.decisions) {
            const auto decision = m_workspace.decisions().find(id);
            if (!decision)
                return fail(ErrorCode::NotFound, {CS_TEXT("There is no decision %1."), {id.str()}});
            if (decision->open() || decision->state == DecisionState::Undone)
                return fail(ErrorCode::Conflict, {CS_TEXT("%1 is not decided yet."), {id.str()}}, CS_TEXT("Choose decisions that took effect."));
        }
        const auto decisions = recipe.decisions.empty() ? matching(m_workspace, recipe) : recipe.decisions;
        if (decisions.empty())
            return fail(ErrorCode::NotFound, CS_TEXT("No decided case matches."), CS_TEXT("Leave out a condition."));
        const std::int64_t id = m_workspace.db().number("SELECT max(id) FROM replay_set").value_or(0) + 1;
        m_workspace.db().run("INSERT INTO replay_set VALUES (?1, ?2, ?3, ?4, ?5)", id, name, session.id(), m_workspace.now(), inWords(recipe));
        std::int64_t place = 0;
        for (const DecisionId decision : decisions)
            m_workspace.db().run("INSERT INTO replay_item VALUES (?1, ?2, ?3, ?4)", id, ++place, decision, entryBefore(m_workspace, decision));
        return Json{{"set", std::to_string(id)}, {"name", name}, {"items", place}, {"recipe", inWords(recipe)}};
    });
}

Result<std::vector<ReplaySet>> ReplayService::sets()
{
    return m_workspace.read<std::vector<ReplaySet>>([&]() -> Result<std::vector<ReplaySet>> {
        auto rows = m_workspace.db().prepare("SELECT s.id, s.name, coalesce(p.handle, ''), s.created_at, s.recipe,"
                                             " (SELECT count(*) FROM replay_item i WHERE i.replay_set = s.id)"
                                             " FROM replay_set s LEFT JOIN person p ON p.id = s.author ORDER BY s.id DESC");
        std::vector<ReplaySet> out;
        while (rows.step())
            out.push_back({rows.integer(0), rows.string(1), rows.string(2), rows.instant(3), rows.string(4), static_cast<int>(rows.integer(5))});
        return out;
    });
}

Result<Json> ReplayService::exportSet(std::int64_t set)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        CS_TRY(const auto all, sets());
        const auto found = std::find_if(all.begin(), all.end(), [&](const ReplaySet &one) { return one.id == set; });
        if (found == all.end())
            return noSet(set);
        Json items = Json::array();
        auto rows = m_workspace.db().prepare("SELECT place, decision, as_of_seq FROM replay_item WHERE replay_set = ?1 ORDER BY place");
        rows.bind(set);
        while (rows.step()) {
            const auto decision = m_workspace.decisions().find(rows.id<DecisionId>(1));
            const auto post = m_workspace.accounts().post(PostId(decision->subject));
            const Outcome now = holdsNow(*decision);
            items.push_back({{"place", rows.integer(0)}, {"decision", decision->id.str()}, {"case", decision->reviewCase.str()},
                             {"as_of", rows.integer(2)}, {"decided_at", rfc3339(decision->decidedAt)}, {"language", post ? post->language : std::string()},
                             {"policy_version", decision->policyVersion}, {"verdict", std::string(countersign::name(decision->verdict))},
                             {"clause", decision->clause}, {"holds_now", labelOf(now.verdict, now.clause)},
                             {"content_sha256", hex(decision->evidenceHash)}});
        }
        return Json{{"v", 1}, {"origin", m_workspace.origin()}, {"set", std::to_string(set)}, {"name", found->name}, {"recipe", found->recipe},
                    {"created_at", rfc3339(found->createdAt)}, {"items", items}};
    });
}

Result<ReplaySessionInfo> ReplayService::start(const Session &session, std::int64_t set)
{
    if (!replays(session.person()))
        return fail(ErrorCode::Forbidden, CS_TEXT("Replay is for moderators, leads, trainers and trainees."));
    std::int64_t id = 0;
    auto begun = apart<bool>(m_workspace, [&]() -> Result<bool> {
        if (!m_workspace.db().exists("SELECT 1 FROM replay_set WHERE id = ?1", set))
            return noSet(set);
        id = m_workspace.db().number("SELECT max(id) FROM replay_session").value_or(0) + 1;
        const auto seed = static_cast<std::int64_t>(m_workspace.random().below(INT64_MAX));
        m_workspace.db().run("INSERT INTO replay_session VALUES (?1, ?2, ?3, 'running', ?4, ?5)", id, set, session.id(), m_workspace.now(), seed);
        return true;
    });
    if (!begun)
        return fail(begun.error());
    return owned(session, id);
}

Result<std::vector<ReplaySessionInfo>> ReplayService::sessions(const Session &session)
{
    return m_workspace.read<std::vector<ReplaySessionInfo>>([&]() -> Result<std::vector<ReplaySessionInfo>> {
        auto rows = m_workspace.db().prepare("SELECT r.id FROM replay_session r WHERE r.person = ?1 OR ?2 ORDER BY r.id DESC LIMIT 200");
        rows.bind(session.id(), authors(session.person()) ? 1 : 0);
        std::vector<ReplaySessionInfo> out;
        while (rows.step()) {
            CS_TRY(auto info, owned(session, rows.integer(0)));
            out.push_back(std::move(info));
        }
        return out;
    });
}

Result<ReplaySessionInfo> ReplayService::owned(const Session &session, std::int64_t replaySession)
{
    auto row = m_workspace.db().prepare("SELECT r.replay_set, s.name, p.handle, r.state, r.started_at, r.person,"
                                        " (SELECT count(*) FROM replay_item i WHERE i.replay_set = r.replay_set),"
                                        " (SELECT count(*) FROM replay_answer a WHERE a.session = r.id)"
                                        " FROM replay_session r JOIN replay_set s ON s.id = r.replay_set JOIN person p ON p.id = r.person WHERE r.id = ?1");
    row.bind(replaySession);
    if (!row.step())
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no replay session %1."), {std::to_string(replaySession)}},
                    CS_TEXT("Start one with \"replay session start\"."));
    if (row.id<PersonId>(5) != session.id() && !authors(session.person()))
        return fail(ErrorCode::Forbidden, CS_TEXT("That replay session is somebody else's."), CS_TEXT("Start one of your own."));
    return ReplaySessionInfo{replaySession, row.integer(0), row.string(1), row.string(2), row.string(3) == "finished", row.instant(4),
                             static_cast<int>(row.integer(6)), static_cast<int>(row.integer(7))};
}

Result<ReplayService::Item> ReplayService::itemAt(const ReplaySessionInfo &info, int place)
{
    auto row = m_workspace.db().prepare("SELECT decision, as_of_seq FROM replay_item WHERE replay_set = ?1 AND place = ?2");
    // An order of the session's own: the set turned by its seed, so that neighbours cannot compare by number.
    const std::int64_t seed = m_workspace.db().number("SELECT seed FROM replay_session WHERE id = ?1", info.id).value_or(0);
    const int turned = info.items > 0 && place >= 1 && place <= info.items ? static_cast<int>((place - 1 + seed % info.items) % info.items) + 1 : 0;
    row.bind(info.set, turned);
    if (!row.step())
        return fail(ErrorCode::NotFound, {CS_TEXT("The session has items 1 to %1."), {std::to_string(info.items)}}, CS_TEXT("Name one of them."));
    return Item{row.id<DecisionId>(0), row.integer(1)};
}

Result<Json> ReplayService::item(const Session &session, std::int64_t replaySession, int place)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        CS_TRY(const auto info, owned(session, replaySession));
        CS_TRY(const Item item, itemAt(info, place));
        const auto decision = m_workspace.decisions().find(item.decision);
        CS_TRY(const auto then, Workspace::asOf(m_workspace, item.asOf));
        CS_TRY(Json file, Documents(*then, Viewer{session.person()}).caseFile(decision->reviewCase));
        Json clauses = Json::array();
        for (const Clause &clause : then->policyAt(decision->postedAt.value_or(then->now())).clauses())
            clauses.push_back({{"code", clause.code}, {"title", clause.title.en()}});
        Json out = {{"session", std::to_string(replaySession)}, {"place", place}, {"items", info.items}, {"as_of", rfc3339(then->now())},
                    {"case", std::move(file)}, {"clauses", std::move(clauses)}};
        auto answered = m_workspace.db().prepare("SELECT verdict, clause, rationale, revealed_at FROM replay_answer WHERE session = ?1 AND place = ?2");
        answered.bind(replaySession, place);
        if (answered.step()) {
            out["answer"] = {{"verdict", answered.string(0)}, {"clause", answered.string(1)}, {"rationale", answered.string(2)}};
            out["revealed"] = answered.integerOrNull(3).has_value();
        }
        return out;
    });
}

Result<Json> ReplayService::answer(const Session &session, std::int64_t replaySession, int place, Verdict verdict, const std::string &clause,
                                   const std::string &rationale)
{
    return apart<Json>(m_workspace, [&]() -> Result<Json> {
        CS_TRY(const auto info, owned(session, replaySession));
        if (info.person != session.person().handle)
            return fail(ErrorCode::Forbidden, CS_TEXT("That replay session is somebody else's."), CS_TEXT("Start one of your own."));
        CS_TRY(const Item item, itemAt(info, place));
        const auto decision = m_workspace.decisions().find(item.decision);
        const PolicyBook &book = m_workspace.policyAt(decision->postedAt.value_or(decision->decidedAt));
        const Clause *cited = verdict == Verdict::Violation ? book.find(clause) : nullptr;
        if (verdict == Verdict::Violation && !cited)
            return fail(clause.empty() ? ErrorCode::Usage : ErrorCode::NotFound,
                        {CS_TEXT("There is no clause \"%1\" in version %2 of the policy book."), {clause, std::to_string(book.version())}},
                        CS_TEXT("Cite the clause that is violated."));
        if (m_workspace.db().exists("SELECT 1 FROM replay_answer WHERE session = ?1 AND place = ?2 AND revealed_at IS NOT NULL", replaySession, place))
            return fail(ErrorCode::Conflict, {CS_TEXT("Item %1 is revealed; your answer stands."), {std::to_string(place)}}, CS_TEXT("Go on with the next one."));
        m_workspace.db().run("INSERT OR REPLACE INTO replay_answer VALUES (?1, ?2, ?3, ?4, ?5, ?6, NULL)", replaySession, place, name(verdict),
                             cited ? cited->code : std::string(), rationale, m_workspace.now());
        const auto answered = m_workspace.db().number("SELECT count(*) FROM replay_answer WHERE session = ?1", replaySession).value_or(0);
        if (answered == info.items)
            m_workspace.db().run("UPDATE replay_session SET state = 'finished' WHERE id = ?1", replaySession);
        return Json{{"session", std::to_string(replaySession)}, {"place", place}, {"answered", answered}, {"items", info.items}};
    });
}

Result<Json> ReplayService::reveal(const Session &session, std::int64_t replaySession, int place)
{
    return apart<Json>(m_workspace, [&]() -> Result<Json> {
        CS_TRY(const auto info, owned(session, replaySession));
        CS_TRY(const Item item, itemAt(info, place));
        auto row = m_workspace.db().prepare("SELECT verdict, clause FROM replay_answer WHERE session = ?1 AND place = ?2");
        row.bind(replaySession, place);
        if (!row.step())
            return fail(ErrorCode::Conflict, {CS_TEXT("Item %1 has no answer yet."), {std::to_string(place)}}, CS_TEXT("Answer it first; then history is shown."));
        const Json mine = {{"verdict", row.string(0)}, {"clause", row.string(1)}};
        if (info.person == session.person().handle)
            m_workspace.db().run("UPDATE replay_answer SET revealed_at = coalesce(revealed_at, ?3) WHERE session = ?1 AND place = ?2", replaySession, place,
                                 m_workspace.now());
        const auto decision = m_workspace.decisions().find(item.decision);
        const auto finding = m_workspace.log().open(decision->findingVault);
        const Outcome now = holdsNow(*decision);
        Json actions = Json::array();
        for (const ActionKind action : decision->actions)
            actions.push_back(std::string(name(action)));
        return Json{{"session", std::to_string(replaySession)},
                    {"place", place},
                    {"mine", mine},
                    {"history",
                     {{"decision", decision->id.str()}, {"verdict", std::string(name(decision->verdict))}, {"clause", decision->clause},
                      {"actions", actions}, {"quote", finding ? stringOr(*finding, "quote") : std::string()},
                      {"rationale", finding ? stringOr(*finding, "rationale") : std::string()}, {"decided_at", rfc3339(decision->decidedAt)}}},
                    {"final", {{"verdict", std::string(name(now.verdict))}, {"clause", now.clause}, {"how", now.how}}},
                    {"agrees", stringOr(mine, "verdict") == name(now.verdict) && stringOr(mine, "clause") == now.clause}};
    });
}

Result<Json> ReplayService::score(const Session &session, std::int64_t replaySession)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        CS_TRY(const auto info, owned(session, replaySession));
        std::vector<std::pair<std::string, std::string>> byClause;
        ConfusionMatrix verdicts(2); // no violation, violation
        std::uint64_t agreed = 0;
        auto rows = m_workspace.db().prepare("SELECT place, verdict, clause FROM replay_answer WHERE session = ?1 ORDER BY place");
        rows.bind(replaySession);
        std::vector<std::array<std::string, 3>> answers;
        while (rows.step())
            answers.push_back({std::to_string(rows.integer(0)), rows.string(1), rows.string(2)});
        for (const auto &[place, verdictName, clause] : answers) {
            CS_TRY(const Item item, itemAt(info, std::stoi(place)));
            const Outcome now = holdsNow(*m_workspace.decisions().find(item.decision));
            const Verdict mine = parse<Verdict>(verdictName).value_or(Verdict::NoViolation);
            byClause.emplace_back(labelOf(mine, clause), labelOf(now.verdict, now.clause));
            verdicts.add(mine == Verdict::Violation ? 1 : 0, now.verdict == Verdict::Violation ? 1 : 0);
            agreed += byClause.back().first == byClause.back().second ? 1 : 0;
        }
        const auto n = static_cast<std::uint64_t>(byClause.size());
        const auto interval = wilson(agreed, n);
        Json confusion = Json::array();
        const ConfusionMatrix labels = ConfusionMatrix::ofLabels(byClause);
        for (std::size_t a = 0; a < labels.categories(); ++a)
            for (std::size_t b = 0; b < labels.categories(); ++b)
                if (a != b && labels.at(a, b) > 0)
                    confusion.push_back({{"mine", labels.labels()[a]}, {"final", labels.labels()[b]}, {"count", labels.at(a, b)}});
        std::stable_sort(confusion.begin(), confusion.end(), [](const Json &a, const Json &b) { return a["count"] > b["count"]; });
        std::string words = n == 0 ? "nothing answered yet" : std::to_string(agreed) + " of " + std::to_string(n) + " as it holds today";
        if (n > 0 && n < 30)
            words += "; a small set, so the interval is wide: it says little about a person";
        return Json{{"session", std::to_string(replaySession)},
                    {"set", info.setName},
                    {"n", n},
                    {"items", info.items},
                    {"agreed", agreed},
                    {"agreement", n > 0 ? Json(static_cast<double>(agreed) / static_cast<double>(n)) : Json()},
                    {"interval", interval ? Json{{"low", interval->low}, {"high", interval->high}} : Json()},
                    {"words", words},
                    {"kappa", valueOrNull(cohenKappa(verdicts))},
                    {"ac1", valueOrNull(gwetAc1(verdicts))},
                    {"confusion", confusion}};
    });
}

} // namespace countersign
