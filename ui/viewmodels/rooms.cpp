#include "viewmodels/rooms.h"

#include <algorithm>

namespace countersign::ui {

namespace {

Access ofModerator(Room room)
{
    switch (room) {
    case Room::Review:
    case Room::Escalations:
    case Room::Replay: return Access::Full;
    case Room::SignOff:
    case Room::Appeals:
    case Room::Account:
    case Room::Insights:
    case Room::Audit: return Access::Read;
    }
    return Access::Hidden;
}

Access ofTrainer(Room room)
{
    switch (room) {
    case Room::Replay: return Access::Full;
    case Room::Account:
    case Room::Insights:
    case Room::Audit: return Access::Read;
    case Room::Review:
    case Room::SignOff:
    case Room::Appeals:
    case Room::Escalations: return Access::Hidden;
    }
    return Access::Hidden;
}

Access ofTrainee(Room room)
{
    switch (room) {
    case Room::Replay: return Access::Full;
    case Room::Insights: return Access::Read;
    case Room::Account: // as of a moment only, inside replay
    case Room::Review:
    case Room::SignOff:
    case Room::Appeals:
    case Room::Escalations:
    case Room::Audit: return Access::Hidden;
    }
    return Access::Hidden;
}

Access ofAuditor(Room room)
{
    switch (room) {
    case Room::Audit: return Access::Full;
    case Room::SignOff:
    case Room::Appeals:
    case Room::Escalations:
    case Room::Account:
    case Room::Insights: return Access::Read;
    case Room::Review:
    case Room::Replay: return Access::Hidden;
    }
    return Access::Hidden;
}

} // namespace

Access access(Room room, Role role)
{
    switch (role) {
    case Role::Moderator: return ofModerator(room);
    case Role::Lead: return Access::Full;
    case Role::Trainer: return ofTrainer(room);
    case Role::Trainee: return ofTrainee(room);
    case Role::Auditor: return ofAuditor(room);
    case Role::Administrator: return room == Room::Audit ? Access::Full : room == Room::Insights ? Access::Read : Access::Hidden;
    case Role::Automation: return Access::Hidden;
    }
    return Access::Hidden;
}

Access access(Room room, const std::set<Role> &roles)
{
    Access best = Access::Hidden;
    for (const Role role : roles)
        best = std::max(best, access(room, role));
    return best;
}

} // namespace countersign::ui
