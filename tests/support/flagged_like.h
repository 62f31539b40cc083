// A flagged post that differs from the usual one in what is set: flaggedLike([](Flagged &f) { f.reach = 21'000; }).
#pragma once

#include "support/test_workspace.h"

namespace countersign::testing_support {

template <typename Set>
Flagged flaggedLike(Set set)
{
    Flagged flagged;
    set(flagged);
    return flagged;
}

} // namespace countersign::testing_support
