// What an entry of a type may write, by who writes it: one table. The verdict holds every entry of a log to it, and what
// writes entries asks it too, so that nothing is written that would not verify.
//
// Whoever signs an entry answers for it with a key; the table only says of which things an entry of that type speaks.
// What is not signed (the clock, feeds) is held to single columns besides.
#pragma once

#include "base/json.h"
#include "domain/vocabulary.h"

#include <optional>
#include <string>
#include <string_view>

namespace countersign {

// Says what of the changes (data.changes of an entry) an entry of this type by such an actor may not write: "" for the
// type as a whole, "sanction", "sanction.until_at" or "a new sanction"; nothing where it may write them all. A type that
// is not known says nothing about anything, so it may write nothing.
std::optional<std::string> beyondType(std::string_view type, ActorType actor, const Json &changes);

} // namespace countersign
