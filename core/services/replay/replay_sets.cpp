// Replay sets: made, listed, exported.
#include "services/replay/replay_service.h"

#include "services/review/finding_rules.h"
#include "services/replay/replay_rows.h"
#include "services/signoff/sight.h"

#include <algorithm>
#include <charconv>

namespace countersign {

namespace {

constexpr int largestSet = 500;

Result<std::vector<DecisionId>> namedDecisions(Workspace &workspace, const std::vector<DecisionId> &wanted)
{
    std::vector<DecisionId> out;
    for (const DecisionId id : wanted) {
        const auto d = workspace.decisions().find(id);
        if (!d)
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no decision %1."), {id.str()}});
        if (auto why = replay::unfit(workspace, *d))
            return fail(ErrorCode::Conflict, *std::move(why), CS_TEXT("Leave it out of the set, or wait until that has changed."));
        if (std::find(out.begin(), out.end(), id) == out.end())
            out.push_back(id);
    }
    return out;
}

Result<std::vector<DecisionId>> matching(Workspace &workspace, const ReplayRecipe &recipe)
{
    std::string clause = recipe.clause;
    if (!clause.empty()) {
        const Clause *known = workspace.policyNow().find(clause);
        clause = known ? known->code : clause;
    }
    const Instant since = recipe.since ? workspace.now() - *recipe.since : fromMs(0);
    auto rows = workspace.db().prepare(
        "SELECT d.id FROM decision d WHERE d.state IN ('standing', 'changed', 'overturned')"
        " AND (?1 = 0 OR d.state = 'overturned')"
        " AND (?2 = '' OR d.clause = ?2 OR (d.verdict = 'no_violation'"
        "      AND EXISTS (SELECT 1 FROM report r WHERE r.review_case = d.review_case AND r.alleged = ?2)))"
        " AND CASE WHEN ?1 = 1 THEN coalesce((SELECT max(a.decided_at) FROM appeal a WHERE a.decision = d.id AND a.state = 'overturned'),"
        "      d.decided_at) ELSE d.decided_at END >= ?3 ORDER BY d.id");
    rows.bind(recipe.overturnedOnly ? 1 : 0, clause, since);
    std::vector<DecisionId> out;
    while (rows.step())
        out.push_back(rows.id<DecisionId>(0));
    return out;
}

// So many that can be replayed, drawn without replacement: a decision that is unfit is put back for another.
std::vector<DecisionId> drawn(Workspace &workspace, std::vector<DecisionId> from, const ReplayRecipe &recipe)
{
    SeededRandom random(recipe.seed);
    std::vector<DecisionId> out;
    while (!from.empty() && static_cast<int>(out.size()) < recipe.count) {
        std::swap(from[random.below(from.size())], from.back());
        const auto d = workspace.decisions().find(from.back());
        from.pop_back();
        if (d && !replay::unfit(workspace, *d))
            out.push_back(d->id);
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::string inWords(const ReplayRecipe &recipe)
{
    if (!recipe.decisions.empty())
        return std::to_string(recipe.decisions.size()) + " decisions, named one by one";
    std::string out = std::to_string(recipe.count) + (recipe.overturnedOnly ? " overturned decisions" : " decisions");
    if (!recipe.clause.empty())
        out += " about " + recipe.clause;
    if (recipe.since)
        out += " of the last " + std::to_string(recipe.since->count()) + " h";
    return out + ", drawn with seed " + std::to_string(recipe.seed);
}

} // namespace

Result<Json> ReplayService::createSet(const Session &session, const std::string &setName, const ReplayRecipe &recipe, const std::string &requestId)
{
    if (!replay::mayAuthor(session.person()))
        return replay::notAllowed("replay.author", {CS_TEXT("%1 is neither a trainer nor a team lead."), {session.person().handle}},
                                  CS_TEXT("Ask one of them to make the set."));
    const std::string name = foldedSpace(setName);
    const bool number = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (name.empty() || name.size() > 200 || number)
        return fail(ErrorCode::Usage, CS_TEXT("A set needs a name of at most 200 bytes that is no number."), CS_TEXT("Name what it trains, without the answer."));
    if (recipe.count < 1 || recipe.count > largestSet || static_cast<int>(recipe.decisions.size()) > largestSet)
        return fail(ErrorCode::Usage, {CS_TEXT("A set has 1 to %1 items."), {std::to_string(largestSet)}}, CS_TEXT("Ask for fewer."));
    return replay::apart(m_workspace, session, "replay.set.create", name, requestId, [&]() -> Result<Json> {
        Connection &db = m_workspace.db();
        if (db.exists("SELECT 1 FROM replay_set WHERE name = ?1", name))
            return fail(ErrorCode::Conflict, {CS_TEXT("There is a set called \"%1\" already."), {name}}, CS_TEXT("Sets never change; choose another name."));
        std::vector<DecisionId> chosen;
        if (!recipe.decisions.empty()) {
            CS_TRY(chosen, namedDecisions(m_workspace, recipe.decisions));
        } else {
            CS_TRY(auto candidates, matching(m_workspace, recipe));
            chosen = drawn(m_workspace, std::move(candidates), recipe);
        }
        if (chosen.empty())
            return fail(ErrorCode::NotFound, CS_TEXT("No decision that can be replayed matches."), CS_TEXT("Widen the clause or the time."));
        const std::int64_t id = db.number("SELECT max(id) FROM replay_set").value_or(0) + 1;
        db.run("INSERT INTO replay_set VALUES (?1, ?2, ?3, ?4, ?5)", id, name, session.id(), m_workspace.now(), inWords(recipe));
        int place = 0;
        for (const DecisionId decision : chosen) {
            const auto made = db.number("SELECT min(seq) FROM log_mention WHERE kind = 'decision' AND id = ?1", decision);
            if (!made || *made < 2)
                return fail(ErrorCode::Corrupt, {CS_TEXT("The log does not say when %1 was made."), {decision.str()}}, CS_TEXT("Verify the log."));
            db.run("INSERT INTO replay_item VALUES (?1, ?2, ?3, ?4)", id, ++place, decision, *made - 1);
        }
        return Json{{"set", std::to_string(id)}, {"name", name}, {"items", place}};
    });
}

Result<std::vector<ReplaySet>> ReplayService::sets(const Session *session)
{
    return m_workspace.read<std::vector<ReplaySet>>([&]() -> Result<std::vector<ReplaySet>> {
        const bool author = session && replay::mayAuthor(session->person());
        std::vector<ReplaySet> out;
        auto rows = m_workspace.db().prepare("SELECT s.id, s.name, p.handle, s.created_at, s.recipe,"
                                             " (SELECT count(*) FROM replay_item i WHERE i.replay_set = s.id)"
                                             " FROM replay_set s JOIN person p ON p.id = s.author ORDER BY s.id");
        while (rows.step())
            out.push_back({rows.integer(0), rows.string(1), rows.string(2), rows.instant(3), author ? rows.string(4) : std::string(),
                           static_cast<int>(rows.integer(5))});
        return out;
    });
}

Result<ReplaySet> ReplayService::set(const std::string &reference, const Session *session)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(reference.data(), reference.data() + reference.size(), number);
    const bool numbered = error == std::errc{} && end == reference.data() + reference.size();
    CS_TRY(const auto all, sets(session));
    for (const ReplaySet &one : all)
        if (numbered ? one.id == number : one.name == foldedSpace(reference))
            return one;
    return fail(ErrorCode::NotFound, {CS_TEXT("There is no replay set \"%1\"."), {reference}}, CS_TEXT("\"replay set list\" shows them."));
}

Result<Json> ReplayService::exportSet(const Session &session, std::int64_t id)
{
    if (!replay::mayAuthor(session.person()))
        return replay::notAllowed("replay.author", {CS_TEXT("%1 is neither a trainer nor a team lead."), {session.person().handle}},
                                  CS_TEXT("A set holds its answers; ask one of them for it."));
    CS_TRY(const ReplaySet about, set(std::to_string(id), &session));
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const Blindness blind(m_workspace, Viewer{session.person()});
        Sight sight(m_workspace, Viewer{session.person()});
        Json items = Json::array();
        auto rows = m_workspace.db().prepare("SELECT i.place, i.decision, i.as_of_seq, coalesce(p.language, ''), coalesce(p.media, '')"
                                             " FROM replay_item i JOIN decision d ON d.id = i.decision"
                                             " LEFT JOIN post p ON d.subject_kind = 'post' AND p.id = d.subject"
                                             " WHERE i.replay_set = ?1 ORDER BY i.place");
        rows.bind(id);
        while (rows.step()) {
            const auto d = m_workspace.decisions().find(rows.id<DecisionId>(1));
            if (replay::keptBackFrom(m_workspace, blind, *d))
                return replay::keptBack(static_cast<int>(rows.integer(0)));
            const auto outcome = replay::outcomeOf(m_workspace, *d);
            Json item = {{"item", rows.integer(0)}, {"decision", d->id.str()}, {"case", d->reviewCase.str()}, {"as_of_seq", rows.integer(2)},
                         {"decided_at", rfc3339(d->decidedAt)}, {"subject_kind", std::string(name(d->subjectKind))}, {"language", rows.string(3)},
                         {"media", rows.string(4)}, {"policy_version", d->policyVersion}, {"verdict", std::string(name(d->verdict))},
                         {"clause", d->clause}, {"evidence_sha256", hex(d->evidenceHash)}, {"final", nullptr}};
            if (outcome)
                item["final"] = {{"verdict", std::string(name(outcome->verdict))}, {"clause", outcome->clause}, {"how", outcome->how}};
            sight.saw(d->id);
            items.push_back(std::move(item));
        }
        CS_CHECK(sight.record("replay.export"));
        return Json{{"v", 1}, {"set", std::to_string(id)}, {"name", about.name}, {"log_origin", m_workspace.origin()},
                    {"created_at", rfc3339(about.createdAt)}, {"items", items}};
    });
}

} // namespace countersign
