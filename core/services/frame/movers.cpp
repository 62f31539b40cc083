#include "services/frame/movers.h"

#include "services/frame/workspace.h"

#include <map>

namespace countersign {

namespace {

Error notInTheTable(const StoredMachine &kind, std::string_view from, std::string_view to, Movers movers)
{
    return {ErrorCode::Forbidden,
            {CS_TEXT("No %1 may turn a %2 from %3 into %4."), {moverWords(movers), std::string(kind.machine), std::string(from), std::string(to)}},
            {CS_TEXT("\"policy graph %1\" shows who may do what."), {std::string(kind.machine)}}, {}};
}

} // namespace

Movers moversOf(const Person &person)
{
    if (person.has(Role::Automation))
        return {Mover::Automation};
    Movers out;
    for (const Role role : person.roles)
        out = out | moversOf(role);
    return out;
}

Result<> checkMoves(Connection &db, const Changes &changes, Movers movers)
{
    std::map<std::pair<std::string_view, std::int64_t>, std::string> now; // what earlier changes of the entry led to
    for (const Json &change : changes.json()) {
        const std::string table = stringOr(change, "t");
        const StoredMachine *kind = machineStoredIn(table);
        if (!kind)
            continue;
        const bool fresh = change.contains("new");
        const Json columns = fresh ? change.at("new") : change.value("c", Json::object());
        const std::string to = stringOr(columns, "state");
        if (to.empty())
            continue;
        const std::int64_t id = intOr(fresh ? columns : change.value("k", Json::object()), "id");
        std::string from(machineNamed(kind->machine)->states.front());
        if (!fresh) {
            const auto earlier = now.find({kind->table, id});
            from = earlier != now.end() ? earlier->second
                                        : db.word("SELECT state FROM " + table + " WHERE id = ?1", id).value_or(std::string());
        }
        now[{kind->table, id}] = to;
        // R26: a person puts a draft into effect only where an authority ordered it; everything else the clock releases.
        const bool released = table == "decision" && from == "draft" && to == "standing" && !movers.contains(Mover::Clock);
        const bool ordered = released && db.exists("SELECT 1 FROM authority_order WHERE id = ?1", id);
        if (from != to && (!mayTurn(*kind, from, to, movers) || (released && !ordered)))
            return fail(notInTheTable(*kind, from, to, movers));
    }
    return {};
}

ClaimState claimStateOf(const Case &one)
{
    if (one.lease)
        return ClaimState::Held;
    return one.state == CaseState::Open || one.state == CaseState::InReview ? ClaimState::Free : ClaimState::Settled;
}

Result<> checkClaim(const Session &session, const Case &one, ClaimEvent event)
{
    if (!mayCause(claimTransitions, event, moversOf(session.person())))
        return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is neither a moderator nor a team lead."), {session.person().handle}},
                    CS_TEXT("Only they review cases."));
    const bool holders = event != ClaimEvent::Take && event != ClaimEvent::Reopen;
    if (holders && (!one.lease || one.lease->holder != session.id()))
        return fail(ErrorCode::Conflict, {CS_TEXT("You do not hold %1."), {one.id.str()}}, CS_TEXT("Nothing was changed."));
    CS_TRY([[maybe_unused]] const auto to, advance(claimTransitions, claimStateOf(one), event, one.id.str()));
    return {};
}

} // namespace countersign
