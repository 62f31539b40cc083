// R24: what the clock was set forward by has not passed. Whoever looks at what is due again and again (a window) notices by
// the time that really passed in between, and has the holds start anew; a machine that slept is the same: nobody could watch.
#pragma once

#include "base/time.h"

#include <algorithm>
#include <optional>

namespace countersign {

// One thread at a time; one for each run of a program, since it remembers.
class JumpWatch {
public:
    static constexpr Milliseconds tolerance = std::chrono::minutes(1); // clocks that are put right by a little did not jump

    // `due`: the time that things fall due by; `steady`: what has passed, see Clock. Whether `due` is further ahead of what
    // passed than it ever was since the first time this was asked. So a workstation whose clock lags behind another's is
    // told once, when it first hears of the other, and a clock that is set back and right again did not jump.
    bool jumped(Instant due, Milliseconds steady)
    {
        const Instant ahead = due - steady;
        const bool out = m_furthest && ahead - *m_furthest > tolerance;
        m_furthest = std::max(m_furthest.value_or(ahead), ahead);
        return out;
    }

private:
    std::optional<Instant> m_furthest;
};

} // namespace countersign
