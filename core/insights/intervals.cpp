#include "insights/intervals.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace countersign {

namespace {

double shareOf(std::uint64_t successes, std::uint64_t n)
{
    return static_cast<double>(successes) / static_cast<double>(n);
}

} // namespace

std::optional<Interval> wilson(std::uint64_t successes, std::uint64_t n, double z)
{
    if (n == 0 || successes > n)
        return std::nullopt;
    const double count = static_cast<double>(n);
    const double p = shareOf(successes, n);
    const double scale = 1 + z * z / count;
    const double centre = (p + z * z / (2 * count)) / scale;
    const double half = z * std::sqrt(p * (1 - p) / count + z * z / (4 * count * count)) / scale;
    // Rounding would miss the ends that are exact.
    return Interval{successes == 0 ? 0.0 : std::max(0.0, centre - half),
                    successes == n ? 1.0 : std::min(1.0, centre + half)};
}

std::optional<Interval> clopperPearson(std::uint64_t successes, std::uint64_t n, double confidence)
{
    if (n == 0 || successes > n || !(confidence > 0 && confidence < 1))
        return std::nullopt;
    const double tail = (1 - confidence) / 2;
    const double hits = static_cast<double>(successes);
    const double misses = static_cast<double>(n - successes);
    return Interval{successes == 0 ? 0.0 : boost::math::ibeta_inv(hits, misses + 1, tail),
                    successes == n ? 1.0 : boost::math::ibetac_inv(hits + 1, misses, tail)};
}

std::optional<Interval> newcombe(std::uint64_t successes1, std::uint64_t n1, std::uint64_t successes2, std::uint64_t n2,
                                 double z)
{
    const auto first = wilson(successes1, n1, z);
    const auto second = wilson(successes2, n2, z);
    if (!first || !second)
        return std::nullopt;
    const double p1 = shareOf(successes1, n1);
    const double p2 = shareOf(successes2, n2);
    return Interval{p1 - p2 - std::hypot(p1 - first->low, second->high - p2),
                    p1 - p2 + std::hypot(first->high - p1, p2 - second->low)};
}

std::optional<std::uint64_t> zeroDefectSampleSize(double p, double confidence)
{
    if (!(p > 0 && p < 1) || !(confidence > 0 && confidence < 1))
        return std::nullopt;
    const double needed = std::ceil(std::log1p(-confidence) / std::log1p(-p));
    if (!(needed < 1e18)) // beyond any count
        return std::nullopt;
    return static_cast<std::uint64_t>(needed);
}

std::vector<double> benjaminiHochberg(std::span<const double> pValues)
{
    assert(std::all_of(pValues.begin(), pValues.end(), [](double p) { return p >= 0 && p <= 1; }));
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return pValues[a] < pValues[b]; });
    std::vector<double> adjusted(pValues.size());
    double least = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t index = order[rank - 1];
        least = std::min(least, pValues[index] * (static_cast<double>(order.size()) / static_cast<double>(rank)));
        adjusted[index] = least;
    }
    return adjusted;
}

} // namespace countersign
