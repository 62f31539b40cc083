// RapidCheck throws the dice: so many histories from one seed. Without PROVE_SHRINK the first broken one is told as it was.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace countersign::prove {

bool checkMany(std::uint64_t seed, std::int64_t histories, const std::string &what, const std::function<void()> &property);

} // namespace countersign::prove
