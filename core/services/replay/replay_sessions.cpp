// Taking a replay: the case as of then, and the answer.
#include "services/replay/replay_service.h"

#include "services/documents/documents.h"
#include "services/review/finding_rules.h"
#include "services/replay/replay_rows.h"
#include "services/signoff/sight.h"

#include <algorithm>
#include <set>

namespace countersign {

namespace {

constexpr std::size_t longestRationale = 10'000;

// Who judged what is not part of the task, and a number would open the case as it stands today.
void withoutNames(Json &document)
{
    static const std::set<std::string> staff{"decided_by", "owner", "holder", "lease", "case", "proposal", "actor"};
    if (document.is_array())
        for (auto &one : document)
            withoutNames(one);
    if (!document.is_object())
        return;
    for (auto it = document.begin(); it != document.end();)
        if (staff.contains(it.key()))
            it = document.erase(it);
        else
            withoutNames((it++).value());
}

// What is hidden from the taker today (R6, R7) stays hidden in the past.
void withoutFindings(Json &document, const Blindness &blind)
{
    if (document.is_array()) {
        for (auto &one : document)
            withoutFindings(one, blind);
        return;
    }
    if (!document.is_object())
        return;
    const auto id = DecisionId::parse(stringOr(document, "decision"));
    if (id && blind.hidesFinding(*id)) {
        document = Json{{"decision", id->str()}, {"hidden", "shown after you have read it blind"}};
        return;
    }
    for (auto &[key, value] : document.items())
        withoutFindings(value, blind);
}

// Earlier decisions about the subject and precedents come with what was found.
void sawFindings(const Json &document, Sight &sight)
{
    if (const auto id = DecisionId::parse(stringOr(document, "decision")); id && (document.contains("verdict") || document.contains("outcome")))
        sight.saw(*id);
    if (document.is_structured())
        for (const Json &one : document)
            sawFindings(one, sight);
}

// The book in force when the content was posted, as the decision itself was judged.
const PolicyBook &bookOf(Workspace &live, const Decision &decision)
{
    const PolicyBook *book = live.policyVersion(decision.policyVersion);
    return book ? *book : live.policyAt(decision.decidedAt);
}

Json clausesOf(const PolicyBook &book)
{
    Json out = Json::array();
    for (const Clause &clause : book.clauses())
        out.push_back({{"code", clause.code}, {"title", clause.title.en()}, {"severity", std::string(name(clause.severity))}});
    return out;
}

std::optional<int> nextOf(Connection &db, const ReplaySessionInfo &info)
{
    const auto seed = db.number("SELECT seed FROM replay_session WHERE id = ?1", info.id).value_or(0);
    const auto places = replay::dealt(info.items, static_cast<std::uint64_t>(seed));
    for (std::size_t i = 0; i < places.size(); ++i)
        if (!db.exists("SELECT 1 FROM replay_answer WHERE session = ?1 AND place = ?2", info.id, places[i]))
            return static_cast<int>(i) + 1;
    return std::nullopt;
}

} // namespace

Result<ReplaySessionInfo> ReplayService::start(const Session &session, std::int64_t setId, const std::string &requestId)
{
    if (!replay::mayTake(session.person()))
        return replay::notAllowed("replay.taker", {CS_TEXT("%1 has no role that takes replays."), {session.person().handle}},
                                  CS_TEXT("Moderators, leads, trainers and trainees do."));
    CS_TRY(const ReplaySet about, set(std::to_string(setId)));
    CS_TRY(const Json made, replay::apart(m_workspace, session, "replay.session.start", std::to_string(setId), requestId, [&]() -> Result<Json> {
        Connection &db = m_workspace.db();
        const std::int64_t id = db.number("SELECT max(id) FROM replay_session").value_or(0) + 1;
        const auto seed = static_cast<std::int64_t>(m_workspace.random().number() >> 1);
        db.run("INSERT INTO replay_session VALUES (?1, ?2, ?3, 'running', ?4, ?5)", id, about.id, session.id(), m_workspace.now(), seed);
        return Json{{"session", id}};
    }));
    return owned(session, intOr(made, "session"), false);
}

Result<std::vector<ReplaySessionInfo>> ReplayService::sessionsWhere(std::int64_t id, std::int64_t person)
{
    return m_workspace.read<std::vector<ReplaySessionInfo>>([&]() -> Result<std::vector<ReplaySessionInfo>> {
        std::vector<ReplaySessionInfo> out;
        auto rows = m_workspace.db().prepare("SELECT s.id, s.replay_set, r.name, p.handle, s.state = 'finished', s.started_at,"
                                             " (SELECT count(*) FROM replay_item i WHERE i.replay_set = s.replay_set),"
                                             " (SELECT count(*) FROM replay_answer a WHERE a.session = s.id),"
                                             " (SELECT count(*) FROM replay_answer a WHERE a.session = s.id AND a.revealed_at IS NOT NULL)"
                                             " FROM replay_session s JOIN replay_set r ON r.id = s.replay_set JOIN person p ON p.id = s.person"
                                             " WHERE (?1 = 0 OR s.id = ?1) AND (?2 = 0 OR s.person = ?2) ORDER BY s.id");
        rows.bind(id, person);
        while (rows.step())
            out.push_back({rows.integer(0), rows.integer(1), rows.string(2), rows.string(3), rows.integer(4) != 0, rows.instant(5),
                           static_cast<int>(rows.integer(6)), static_cast<int>(rows.integer(7)), static_cast<int>(rows.integer(8))});
        return out;
    });
}

Result<std::vector<ReplaySessionInfo>> ReplayService::sessions(const Session &session)
{
    return sessionsWhere(0, replay::mayAuthor(session.person()) ? 0 : session.id().value);
}

Result<ReplaySessionInfo> ReplayService::owned(const Session &session, std::int64_t id, bool trainersToo)
{
    CS_TRY(const auto found, sessionsWhere(id, 0));
    if (id < 1 || found.empty())
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no replay session %1."), {std::to_string(id)}}, CS_TEXT("\"replay session start\" begins one."));
    if (found.front().person != session.person().handle && !(trainersToo && replay::mayAuthor(session.person())))
        return replay::notAllowed("replay.own", {CS_TEXT("Session %1 is somebody else's."), {std::to_string(id)}}, CS_TEXT("Begin one of your own."));
    return found.front();
}

Result<ReplayService::Item> ReplayService::itemAt(const ReplaySessionInfo &info, int place)
{
    if (place < 1 || place > info.items)
        return fail(ErrorCode::NotFound, {CS_TEXT("Session %1 has items 1 to %2."), {std::to_string(info.id), std::to_string(info.items)}});
    return m_workspace.read<Item>([&]() -> Result<Item> {
        const auto seed = m_workspace.db().number("SELECT seed FROM replay_session WHERE id = ?1", info.id).value_or(0);
        const int inSet = replay::dealt(info.items, static_cast<std::uint64_t>(seed))[static_cast<std::size_t>(place - 1)];
        auto row = m_workspace.db().prepare("SELECT decision, as_of_seq FROM replay_item WHERE replay_set = ?1 AND place = ?2");
        row.bind(info.set, inSet);
        if (!row.step())
            return fail(ErrorCode::Internal, CS_TEXT("A replay set has lost an item."));
        return Item{row.id<DecisionId>(0), row.integer(1), inSet};
    });
}

Result<Json> ReplayService::item(const Session &session, std::int64_t id, int place)
{
    CS_TRY(const ReplaySessionInfo info, owned(session, id, true));
    CS_TRY(const Item one, itemAt(info, place));
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const auto decision = m_workspace.decisions().find(one.decision);
        CS_TRY(const auto then, Workspace::asOf(m_workspace, one.asOf));
        CS_TRY(Json file, Documents(*then, Viewer{}).caseFile(decision->reviewCase));
        withoutFindings(file, Blindness(m_workspace, Viewer{session.person()}));
        Sight sight(m_workspace, Viewer{session.person()});
        sawFindings(file, sight);
        CS_CHECK(sight.record("replay.item"));
        withoutNames(file);
        file.erase("requirements"); // what deciding it needed then is not asked of a replay, and its sentences name people
        Json out = {{"session", std::to_string(id)}, {"place", place}, {"items", info.items}, {"as_of", rfc3339(then->now())},
                    {"policy_version", decision->policyVersion}, {"case", std::move(file)}, {"clauses", clausesOf(bookOf(m_workspace, *decision))}};
        auto row = m_workspace.db().prepare("SELECT verdict, clause, rationale FROM replay_answer WHERE session = ?1 AND place = ?2");
        row.bind(id, one.place);
        if (row.step())
            out["answer"] = {{"verdict", row.string(0)}, {"clause", row.string(1)}, {"rationale", row.string(2)}};
        return out;
    });
}

Result<Json> ReplayService::answer(const Session &session, std::int64_t id, int place, Verdict verdict, const std::string &clause,
                                   const std::string &rationale, const std::string &requestId)
{
    CS_TRY(const ReplaySessionInfo info, owned(session, id, false));
    CS_TRY(const Item one, itemAt(info, place));
    if (rationale.size() > longestRationale)
        return fail(ErrorCode::Usage, CS_TEXT("The rationale is too long."), CS_TEXT("Say it in at most 10,000 bytes."));
    const std::string target = std::to_string(id) + "/" + std::to_string(place);
    return replay::apart(m_workspace, session, "replay.answer", target, requestId, [&]() -> Result<Json> {
        std::string code;
        if (verdict == Verdict::Violation) {
            const auto decision = m_workspace.decisions().find(one.decision);
            const Clause *known = bookOf(m_workspace, *decision).find(clause);
            if (!known)
                return fail(ErrorCode::NotFound, {CS_TEXT("The policy book that counts for this item has no clause \"%1\"."), {clause}},
                            CS_TEXT("The item lists the clauses that there were."));
            code = known->code;
        }
        Connection &db = m_workspace.db();
        if (db.exists("SELECT 1 FROM replay_answer WHERE session = ?1 AND place = ?2 AND revealed_at IS NOT NULL", id, one.place))
            return fail(ErrorCode::Conflict, {CS_TEXT("Item %1 is revealed; its answer stands."), {std::to_string(place)}},
                        CS_TEXT("Start another session to try again."));
        CS_TRY([[maybe_unused]] const auto running,
               advance(replayTransitions, replay::stateOf(db, id), ReplayEvent::Answer, "session " + std::to_string(id)));
        db.run("INSERT INTO replay_answer VALUES (?1, ?2, ?3, ?4, ?5, ?6, NULL) ON CONFLICT (session, place) DO UPDATE SET"
               " verdict = excluded.verdict, clause = excluded.clause, rationale = excluded.rationale, answered_at = excluded.answered_at",
               id, one.place, std::string(name(verdict)), code, validUtf8(rationale), m_workspace.now());
        const auto next = nextOf(db, info);
        return Json{{"session", std::to_string(id)}, {"place", place}, {"items", info.items},
                    {"answered", db.number("SELECT count(*) FROM replay_answer WHERE session = ?1", id).value_or(0)},
                    {"next", next ? Json(*next) : Json()}};
    });
}

} // namespace countersign
