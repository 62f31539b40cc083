// Which role sees which workspace (the matrix of the design): hidden where the role never uses it.
#pragma once

#include "viewmodels/navigator.h"

#include "domain/vocabulary.h"

#include <array>
#include <set>

namespace countersign::ui {

inline constexpr std::array allRooms{Room::Review,  Room::SignOff, Room::Appeals,  Room::Escalations,
                                     Room::Account, Room::Replay,  Room::Insights, Room::Audit};

// Hidden: the role never uses it. Read: it looks, and every act is off with the reason as text. Full: it acts.
enum class Access { Hidden, Read, Full };

Access access(Room room, Role role);
// The best that any of the person's roles gives.
Access access(Room room, const std::set<Role> &roles);

} // namespace countersign::ui
