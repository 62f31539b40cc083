#include "prove/dice.h"

#include <rapidcheck.h>

#include <cstdlib>
#include <iostream>

namespace countersign::prove {

// Not by RC_PARAMS, which is read once: several proofs of one run have each their own number.
bool checkMany(std::uint64_t seed, std::int64_t histories, const std::string &what, const std::function<void()> &property)
{
    rc::detail::TestParams params;
    params.seed = seed;
    params.maxSuccess = static_cast<int>(histories);
    params.disableShrinking = std::getenv("PROVE_SHRINK") == nullptr;
    rc::detail::TestMetadata metadata;
    metadata.id = what;
    metadata.description = what;
    const auto result = rc::detail::checkTestable(property, metadata, params);
    std::cerr << "- " << what << '\n';
    rc::detail::printResultMessage(result, std::cerr);
    std::cerr << std::endl;
    return result.is<rc::detail::SuccessResult>();
}

} // namespace countersign::prove
