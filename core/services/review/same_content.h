// R8 and R20: when two posts of an author are the same content.
#pragma once

#include "base/json.h"

namespace countersign {

// The "subject" of two stored records: text and media. Same: there is something to compare, the media are the same, and
// the texts say the same or, where they are long enough that a changed word is no other statement, nearly the same.
bool sameContent(const Json &a, const Json &b);

} // namespace countersign
