// Revealing what was decided, and scoring a session.
#include "services/replay/replay_service.h"

#include "replay/agreement.h"
#include "services/replay/replay_rows.h"
#include "services/signoff/sight.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign {

namespace {

constexpr std::uint64_t smallSet = 30; // below that an interval is wider than a third

struct Answered {
    std::string mine;
    std::string decided;
    std::optional<replay::Outcome> final;
};

Json panelOf(Connection &db, DecisionId decision, std::int64_t notSession)
{
    std::map<std::string, std::int64_t> answers;
    std::int64_t n = 0;
    auto rows = db.prepare("SELECT a.verdict, a.clause, count(*) FROM replay_item i JOIN replay_session s ON s.replay_set = i.replay_set"
                           " JOIN replay_answer a ON a.session = s.id AND a.place = i.place"
                           " WHERE i.decision = ?1 AND s.person <> (SELECT person FROM replay_session WHERE id = ?2) GROUP BY 1, 2");
    rows.bind(decision, notSession);
    while (rows.step()) {
        answers[replay::label(parse<Verdict>(rows.text(0)).value_or(Verdict::NoViolation), rows.string(1))] += rows.integer(2);
        n += rows.integer(2);
    }
    return {{"n", n}, {"answers", answers}};
}

void settle(Workspace &workspace, std::int64_t session, std::int64_t place, int items)
{
    Connection &db = workspace.db();
    db.run("UPDATE replay_answer SET revealed_at = ?3 WHERE session = ?1 AND place = ?2 AND revealed_at IS NULL", session, place, workspace.now());
    const auto revealed = db.number("SELECT count(*) FROM replay_answer WHERE session = ?1 AND revealed_at IS NOT NULL", session);
    const auto to = next(replayTransitions, replay::stateOf(db, session), ReplayEvent::Finish);
    if (to && revealed == items)
        db.run("UPDATE replay_session SET state = ?2 WHERE id = ?1", session, std::string(name(*to)));
}

Json share(const std::optional<Agreement> &value) { return value ? Json(value->value) : Json(); }

Json interval(const std::optional<Agreement> &value)
{
    if (!value || !value->interval)
        return {};
    return {{"low", value->interval->low}, {"high", value->interval->high}};
}

std::string percent(double share) { return std::to_string(static_cast<int>(share * 100 + 0.5)) + " %"; }

// "A small set …": said before anybody reads more into it than there is.
std::string scoreWords(const ConfusionMatrix &all)
{
    const auto value = percentAgreement(all);
    if (!value)
        return CS_TEXT("No answer counts yet.");
    Text text = {CS_TEXT("%1 of %2 as it holds today: %3."), {std::to_string(all.agreed()), std::to_string(all.total()), percent(value->value)}};
    std::string out = text.english();
    if (value->interval) {
        const Text range = {CS_TEXT(" With so many items the true share lies between %1 and %2 (95 %)."),
                            {percent(value->interval->low), percent(value->interval->high)}};
        out += range.english();
    }
    if (all.total() < smallSet)
        out += CS_TEXT(" A small set, a wide interval: a hint for talking about cases, not a grade.");
    return out;
}

ConfusionMatrix byClause(const std::vector<Answered> &answers, const PolicyBook &book, std::vector<std::string> &labels)
{
    std::set<std::string> all{std::string(name(Verdict::NoViolation))};
    for (const Clause &clause : book.clauses())
        all.insert(clause.code);
    for (const Answered &one : answers) {
        all.insert(one.mine);
        all.insert(replay::label(one.final->verdict, one.final->clause));
    }
    labels.assign(all.begin(), all.end());
    const auto at = [&](const std::string &label) {
        return static_cast<std::size_t>(std::lower_bound(labels.begin(), labels.end(), label) - labels.begin());
    };
    ConfusionMatrix matrix(labels.size());
    for (const Answered &one : answers)
        matrix.add(at(one.mine), at(replay::label(one.final->verdict, one.final->clause)));
    return matrix;
}

ConfusionMatrix byVerdict(const std::vector<Answered> &answers)
{
    const std::string none(name(Verdict::NoViolation));
    ConfusionMatrix matrix(2);
    for (const Answered &one : answers)
        matrix.add(one.mine == none ? 0 : 1, one.final->verdict == Verdict::NoViolation ? 0 : 1);
    return matrix;
}

Json confusionJson(const ConfusionMatrix &matrix, const std::vector<std::string> &labels)
{
    std::vector<ConfusionMatrix::Confusion> cells;
    for (std::size_t a = 0; a < labels.size(); ++a)
        for (std::size_t b = 0; b < labels.size(); ++b)
            if (matrix.at(a, b) > 0)
                cells.push_back({a, b, matrix.at(a, b)});
    std::stable_sort(cells.begin(), cells.end(), [](const auto &x, const auto &y) { return x.count > y.count; });
    Json out = Json::array();
    for (const auto &cell : cells)
        out.push_back({{"mine", labels[cell.first]}, {"final", labels[cell.second]}, {"count", cell.count}});
    return out;
}

Json scoreJson(const std::vector<Answered> &answers, const PolicyBook &book)
{
    std::vector<std::string> labels;
    const ConfusionMatrix all = byClause(answers, book, labels);
    const ConfusionMatrix verdicts = byVerdict(answers);
    const auto agreement = percentAgreement(all);
    const auto kappa = cohenKappa(all);
    const auto ac1 = gwetAc1(all);
    Json out = {{"n", all.total()}, {"agreed", all.agreed()}, {"agreement", share(agreement)}, {"interval", interval(agreement)},
                {"kappa", share(kappa)}, {"kappa_interval", interval(kappa)}, {"ac1", share(ac1)}, {"ac1_interval", interval(ac1)},
                {"words", scoreWords(all)}, {"confusion", confusionJson(all, labels)}, {"top_confusion", nullptr},
                {"as_decided_agreed", std::count_if(answers.begin(), answers.end(), [](const Answered &a) { return a.mine == a.decided; })}};
    out["verdict"] = {{"agreed", verdicts.agreed()}, {"agreement", share(percentAgreement(verdicts))}, {"interval", interval(percentAgreement(verdicts))},
                      {"kappa", share(cohenKappa(verdicts))}};
    if (const auto top = all.topConfusion())
        out["top_confusion"] = {{"mine", labels[top->first]}, {"final", labels[top->second]}, {"count", top->count}};
    return out;
}

} // namespace

Result<Json> ReplayService::reveal(const Session &session, std::int64_t id, int place)
{
    CS_TRY(const ReplaySessionInfo info, owned(session, id, false));
    CS_TRY(const Item one, itemAt(info, place));
    return replay::apart(m_workspace, session, "replay.reveal", std::to_string(id) + "/" + std::to_string(place), {}, [&]() -> Result<Json> {
        Connection &db = m_workspace.db();
        auto row = db.prepare("SELECT verdict, clause, rationale FROM replay_answer WHERE session = ?1 AND place = ?2");
        row.bind(id, one.place);
        if (!row.step())
            return fail(ErrorCode::Conflict, {CS_TEXT("Item %1 has no answer of yours yet."), {std::to_string(place)}}, CS_TEXT("Answer first, then look."));
        const auto d = m_workspace.decisions().find(one.decision);
        if (replay::keptBackFrom(m_workspace, Blindness(m_workspace, Viewer{session.person()}), *d))
            return replay::keptBack(place);
        const std::string mine = replay::label(parse<Verdict>(row.text(0)).value_or(Verdict::NoViolation), row.string(1));
        const auto outcome = replay::outcomeOf(m_workspace, *d);
        const auto finding = m_workspace.log().open(d->findingVault);
        Json actions = Json::array();
        for (const ActionKind action : d->actions)
            actions.push_back(std::string(name(action)));
        Json out = {{"session", std::to_string(id)}, {"place", place}, {"items", info.items},
                    {"mine", {{"verdict", row.string(0)}, {"clause", row.string(1)}, {"rationale", row.string(2)}}},
                    {"history", {{"decision", d->id.str()}, {"case", d->reviewCase.str()}, {"verdict", std::string(name(d->verdict))},
                                 {"clause", d->clause}, {"severity", std::string(name(d->severity))}, {"actions", actions},
                                 {"quote", finding ? stringOr(*finding, "quote") : std::string()},
                                 {"rationale", finding ? stringOr(*finding, "rationale") : std::string()},
                                 {"state", std::string(name(d->state))}, {"decided_at", rfc3339(d->decidedAt)}}},
                    {"final", nullptr}, {"agrees", nullptr}, {"panel", panelOf(db, d->id, id)}};
        if (outcome) {
            out["final"] = {{"verdict", std::string(name(outcome->verdict))}, {"clause", outcome->clause}, {"how", outcome->how}};
            out["agrees"] = mine == replay::label(outcome->verdict, outcome->clause);
        }
        settle(m_workspace, id, one.place, info.items);
        CS_CHECK(recordSight(m_workspace, {session.person()}, d->id, "replay.reveal"));
        return out;
    });
}

Result<Json> ReplayService::score(const Session &session, std::int64_t id)
{
    CS_TRY(const ReplaySessionInfo info, owned(session, id, true));
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const Blindness blind(m_workspace, Viewer{session.person()});
        std::vector<Answered> answers;
        int withheld = 0;
        auto rows = m_workspace.db().prepare("SELECT i.decision, a.verdict, a.clause, a.place FROM replay_answer a JOIN replay_item i"
                                             " ON i.replay_set = ?2 AND i.place = a.place WHERE a.session = ?1 ORDER BY a.place");
        rows.bind(id, info.set);
        std::vector<std::int64_t> counted;
        while (rows.step()) {
            const auto d = m_workspace.decisions().find(rows.id<DecisionId>(0));
            auto outcome = replay::outcomeOf(m_workspace, *d);
            if (!outcome || replay::keptBackFrom(m_workspace, blind, *d)) {
                ++withheld;
                continue;
            }
            counted.push_back(rows.integer(3));
            answers.push_back({replay::label(parse<Verdict>(rows.text(1)).value_or(Verdict::NoViolation), rows.string(2)),
                               replay::label(d->verdict, d->clause), std::move(outcome)});
        }
        if (info.person == session.person().handle && !counted.empty() && info.revealed < info.answered && m_workspace.db().writable()) {
            CS_TRY([[maybe_unused]] const Json settled, replay::apart(m_workspace, session, "replay.score", std::to_string(id), {}, [&]() -> Result<Json> {
                for (const std::int64_t place : counted)
                    settle(m_workspace, id, place, info.items);
                return Json::object();
            }));
        }
        Json out = scoreJson(answers, m_workspace.policyNow());
        out["session"] = std::to_string(id);
        out["set"] = info.setName;
        out["items"] = info.items;
        out["answered"] = info.answered;
        out["withheld"] = withheld;
        return out;
    });
}

} // namespace countersign
