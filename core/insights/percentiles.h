// Percentiles of times and counts. Values in any unit, finite, in any order; the result has their unit.
// Pure functions, any thread.
#pragma once

#include "insights/intervals.h"

#include <cstddef>
#include <optional>
#include <span>

namespace countersign {

// Nearest rank: the smallest value that at least `percent` % of the values do not exceed, the ⌈percent·n/100⌉th.
// Always one of the values, so "p90 = 26 h" names a case that took 26 h; the median of an even number is the
// lower of the middle two. `percent` is 1 to 100 (asserted). Nullopt without values. O(n).
std::optional<double> percentile(std::span<const double> values, int percent);

struct Percentiles {
    std::size_t count = 0;
    double p50 = 0;
    double p90 = 0;
};

std::optional<Percentiles> percentiles(std::span<const double> values);

// Interval for the median by order statistics: from the kth smallest to the kth largest value, k as large as
// coverage of at least `confidence` by the binomial distribution (n, ½) allows. Exact, whatever the
// distribution. Nullopt when there are too few values: below 6 at 95 %.
std::optional<Interval> medianInterval(std::span<const double> values, double confidence = 0.95);

} // namespace countersign
