// What a wording of notices has to hold before any notice is written with it.
#pragma once

#include "base/json.h"
#include "base/result.h"

#include <string_view>

namespace countersign {

// The places that every notice of a kind has to have, in whatever language: what R10 and the law ask for cannot be worded
// away. Empty for a kind that there is not.
const std::vector<std::string_view> &requiredPlaces(std::string_view kind);

// Requires JSON of the right form. Each kind has its required places, every language has those of English in every kind
// and part, and braces have their partners. Error bad_input: names the line and the place.
Result<> checkPlaces(const Json &wording, std::string_view text);

// "Line 12: the wording of notices cannot be used: de.parts.duration.open has to be a text."; `where` is a path below
// "languages".
tl::unexpected<Error> wordingFault(std::string_view text, const std::string &where, const std::string &what);

} // namespace countersign
