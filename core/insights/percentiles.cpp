#include "insights/percentiles.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cassert>
#include <vector>

namespace countersign {

namespace {

// The value of rank 1 … n. Reorders `values`.
double valueOfRank(std::vector<double> &values, std::size_t rank)
{
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

// ⌈percent·n/100⌉, in whole numbers: 0.9 has no exact double.
std::size_t nearestRank(std::size_t n, int percent)
{
    assert(percent >= 1 && percent <= 100);
    return (n * static_cast<std::size_t>(percent) + 99) / 100;
}

// P(X < k) for X ~ Binomial(n, ½), 1 ≤ k ≤ n.
double chanceBelow(std::size_t k, std::size_t n)
{
    return boost::math::ibeta(static_cast<double>(n - k + 1), static_cast<double>(k), 0.5);
}

} // namespace

std::optional<double> percentile(std::span<const double> values, int percent)
{
    if (values.empty())
        return std::nullopt;
    std::vector<double> copy(values.begin(), values.end());
    return valueOfRank(copy, nearestRank(copy.size(), percent));
}

std::optional<Percentiles> percentiles(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    std::vector<double> copy(values.begin(), values.end());
    Percentiles out;
    out.count = copy.size();
    out.p50 = valueOfRank(copy, nearestRank(copy.size(), 50));
    out.p90 = valueOfRank(copy, nearestRank(copy.size(), 90));
    return out;
}

std::optional<Interval> medianInterval(std::span<const double> values, double confidence)
{
    const std::size_t n = values.size();
    const auto covers = [&](std::size_t k) { return 1 - 2 * chanceBelow(k, n) >= confidence; };
    if (n == 0 || !covers(1))
        return std::nullopt;
    std::size_t enough = 1; // covers(enough) holds, covers(tooFar) does not
    std::size_t tooFar = n / 2 + 1;
    while (tooFar - enough > 1) {
        const std::size_t middle = enough + (tooFar - enough) / 2;
        (covers(middle) ? enough : tooFar) = middle;
    }
    std::vector<double> copy(values.begin(), values.end());
    return Interval{valueOfRank(copy, enough), valueOfRank(copy, n - enough + 1)};
}

} // namespace countersign
