// Words that the files of the model share.
#pragma once

#include "prove/model.h"

#include <algorithm>

namespace countersign::prove {

inline constexpr Ms hour = 3'600'000;
inline const std::set<std::string> sufficient{"VI-1", "DO-1", "CS-1", "CS-2"}; // of the shipped book; imminent, too

inline std::string named(const char *letter, Id id) { return std::string(letter) + "-" + std::to_string(id); }

inline bool openAuthorAppeal(const Sight &s, Id decision)
{
    return std::any_of(s.appeals.begin(), s.appeals.end(), [&](const auto &a) {
        return a.second.decision == decision && a.second.by == "author" && a.second.open();
    });
}

inline bool endsAppeals(const std::string &what) { return what == "decide appeal" || what == "inadmissible" || what == "withdraw appeal"; }

} // namespace countersign::prove
