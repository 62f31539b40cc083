#include "services/replay/replay_rows.h"

#include "services/frame/movers.h"

#include <numeric>
#include <utility>

namespace countersign::replay {

std::string label(Verdict verdict, const std::string &clause)
{
    return verdict == Verdict::NoViolation ? std::string(name(verdict)) : clause;
}

std::optional<Outcome> outcomeOf(Workspace &workspace, const Decision &decision)
{
    if (decision.state == DecisionState::Overturned)
        return Outcome{Verdict::NoViolation, {}, "overturned"};
    if (decision.state != DecisionState::Changed)
        return Outcome{decision.verdict, decision.clause, "as decided"};
    std::optional<Outcome> newest;
    for (const Decision &later : workspace.decisions().ofSubject(decision.subjectKind, decision.subject))
        if (later.id > decision.id && later.inEffect() && !later.ordered())
            newest = Outcome{later.verdict, later.clause, "decided anew"};
    return newest;
}

std::optional<Text> unfit(Workspace &workspace, const Decision &d)
{
    if (d.open() || d.state == DecisionState::Undone)
        return Text{CS_TEXT("%1 has not taken effect."), {d.id.str()}};
    if (d.ordered())
        return Text{CS_TEXT("%1 followed the order of an authority; nobody judged it by the guidelines (R26)."), {d.id.str()}};
    if (d.state == DecisionState::UnderAppeal)
        return Text{CS_TEXT("%1 is under appeal, and its hearer must not know it."), {d.id.str()}};
    for (const Appeal &appeal : workspace.appeals().ofDecision(d.id, workspace.now()))
        if (appeal.open())
            return Text{CS_TEXT("%1 is under appeal, and its hearer must not know it."), {d.id.str()}};
    if (!workspace.proposals().openWithGround(d.id).empty())
        return Text{CS_TEXT("%1 is listed in an open proposal, and its readers must not know it."), {d.id.str()}};
    if (!workspace.log().open(d.evidenceVault) || !workspace.log().open(d.findingVault))
        return Text{CS_TEXT("The evidence of %1 has been erased."), {d.id.str()}};
    return std::nullopt;
}

bool mayAuthor(const Person &person) { return person.has(Role::Trainer) || person.has(Role::Lead); }

bool mayTake(const Person &person) { return mayCause(replayTransitions, ReplayEvent::Answer, moversOf(person)); }

ReplayState stateOf(Connection &db, std::int64_t session)
{
    const auto word = db.word("SELECT state FROM replay_session WHERE id = ?1", session);
    return parse<ReplayState>(word.value_or(std::string())).value_or(ReplayState::Finished);
}

tl::unexpected<Error> notAllowed(const char *id, Text why, Text clears)
{
    Requirement r;
    r.rule = "R18";
    r.id = id;
    r.title = CS_TEXT("Replay is for those who train and those who learn");
    r.state = RequirementState::NotMet;
    r.why = why;
    r.clears = clears;
    return fail(ErrorCode::Forbidden, std::move(why), std::move(clears), {r});
}

tl::unexpected<Error> keptBack(int place)
{
    Requirement r;
    r.rule = "R6";
    r.id = "replay.blind";
    r.title = CS_TEXT("You will not have to judge it blind");
    r.state = RequirementState::NotMet;
    r.why = {CS_TEXT("You may have to judge what item %1 shows blind: it is under appeal or listed in an open proposal."), {std::to_string(place)}};
    r.clears = CS_TEXT("Ask again when that is decided.");
    return fail(ErrorCode::Refused, r.why, r.clears, {r});
}

bool keptBackFrom(Workspace &workspace, const Blindness &blind, const Decision &decision)
{
    if (blind.hidesFinding(decision.id) || blind.hidesDecider(decision.id))
        return true;
    for (const Decision &other : workspace.decisions().ofSubject(decision.subjectKind, decision.subject))
        if (blind.hidesFinding(other.id)) // what holds today would tell it
            return true;
    return false;
}

Result<Json> apart(Workspace &workspace, const Session &session, const std::string &useCase, const std::string &target,
                   const std::string &requestId, const std::function<Result<Json>()> &work)
{
    try {
        Connection &db = workspace.db();
        const std::string fingerprint = useCase + " " + target + " " + session.person().handle;
        Transaction transaction(db); // rolled back on scope exit
        if (!requestId.empty()) {
            auto row = db.prepare("SELECT fingerprint, result FROM request WHERE id = ?1");
            row.bind(requestId);
            if (row.step()) {
                if (row.text(0) != fingerprint)
                    return fail(ErrorCode::Conflict, {CS_TEXT("The request id %1 was used before for something else."), {requestId}},
                                CS_TEXT("Use a new id for every new request."));
                return parseJson(row.text(1)).value("made", Json::object());
            }
        }
        auto result = work();
        if (!result)
            return result;
        if (!requestId.empty())
            db.run("INSERT INTO request VALUES (?1, ?2, ?3, ?4)", requestId, fingerprint,
                   Json{{"made", *result}, {"events", Json::array()}}.dump(), workspace.now());
        transaction.commit();
        return result;
    } catch (const StoreFailure &failure) {
        return fail(failure.error());
    }
}

std::vector<int> dealt(int items, std::uint64_t seed)
{
    std::vector<int> places(static_cast<std::size_t>(items));
    std::iota(places.begin(), places.end(), 1);
    SeededRandom random(seed);
    for (std::size_t i = places.size(); i > 1; --i)
        std::swap(places[i - 1], places[random.below(i)]);
    return places;
}

} // namespace countersign::replay
